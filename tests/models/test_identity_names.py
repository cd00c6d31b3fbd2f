"""What names say, apart from any database."""

import pytest

from models.identities.committee_names import words_of, written_out
from models.identities.council_names import read_council
from models.identities.councils import resolve
from models.identities.known import shipped
from models.identities.partnership_names import area_of
from models.identities.person_names import is_shorter, read_person


@pytest.mark.parametrize(
    ("names", "identity"),
    [
        (
            (
                "Saltmere BC",
                "Saltmere Borough Council",
                "The Borough Council of Saltmere",
                "Borough of Saltmere",
                "Council of the Borough of Saltmere",
            ),
            "saltmere-borough-council",
        ),
        (
            ("London Borough of Orrin", "LB of Orrin", "Orrin London Borough Council"),
            "london-borough-of-orrin",
        ),
        (("Orrin MBC", "Metropolitan Borough of Orrin"), "orrin-metropolitan-borough-council"),
        (("Cyngor Sir Orrin", "Orrin County Council"), "orrin-county-council"),
        (
            ("Cyngor Cymuned Hafod ac Orrin", "Hafod & Orrin Community Council"),
            "hafod-and-orrin-community-council",
        ),
        (("City of Orrin Council", "ORRIN CITY COUNCIL"), "orrin-city-council"),
        (("Orrin Fire Authority",), "orrin-fire-authority"),
    ],
)
def test_a_councils_name_is_read_whatever_its_style(names: tuple[str, ...], identity: str) -> None:
    assert {read_council(name)[0].id for name in names} == {identity}


@pytest.mark.parametrize(
    ("printed", "name", "identity"),
    [
        (("Orrin CC", "Orrin City Council"), "Orrin CC", "orrin-city-council"),
        (("Orrin CC", "Orrin City Council", "Orrin County Council"), "Orrin CC", "orrin-cc"),
        (("Orrin Council", "Orrin District Council"), "Orrin Council", "orrin-district-council"),
        (("Orrin Council", "Orrin Town Council"), "Orrin Council", "orrin-council"),
        (("Orrin Council", "Orrin County Council"), "Orrin Council", "orrin-council"),
        (
            ("Orrin Borough Council", "Orrin Metropolitan Borough Council"),
            "Orrin Borough Council",
            "orrin-metropolitan-borough-council",
        ),
        (
            ("Dorset Council", "Dorset Borough Council"),
            "Dorset Council",
            "dorset-council",
        ),
        (("Cyngor Sir y Fflint",), "Cyngor Sir y Fflint", "flintshire-county-council"),
        (("BCP Council",), "BCP Council", "bournemouth-christchurch-and-poole-council"),
    ],
)
def test_a_short_name_is_a_councils_only_where_no_other_can_be_meant(
    printed: tuple[str, ...], name: str, identity: str
) -> None:
    assert resolve(printed, shipped())[name][0] == identity


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("O&S Cttee", "Overview and Scrutiny Committee"),
        ("Communities Overview & Scrutiny Committee", "OSC (Communities)"),
        ("Meeting of the Cabinet", "Cabinet"),
        ("Saltmere Borough Council Cabinet", "The Cabinet"),
        ("Extraordinary Meeting of the Council", "Full Council"),
        ("Saltmere Borough Council", "Council"),
        ("Licensing Subcommittee", "Licensing Sub-Committee"),
        ("Pwyllgor Archwilio a Llywodraethu", "Governance and Audit Committee"),
    ],
)
def test_spellings_of_a_committee_have_the_same_words(one: str, other: str) -> None:
    home = "saltmere-borough-council"
    assert words_of(written_out(one, home)) == words_of(written_out(other, home))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cabinet", "Executive"),
        ("Overview and Scrutiny Committee", "Overview and Scrutiny Panel"),
        ("Licensing Committee", "Licensing Sub-Committee"),
        ("Council", "Cabinet"),
        ("Audit Committee", "Joint Audit Committee"),
        ("Scrutiny Committee (Communities)", "Scrutiny Committee (Place)"),
    ],
)
def test_two_committees_have_different_words(one: str, other: str) -> None:
    home = "saltmere-borough-council"
    assert words_of(written_out(one, home)) != words_of(written_out(other, home))


@pytest.mark.parametrize(
    ("printed", "identity", "sex", "member"),
    [
        ("Councillor Mrs A. B. Thornley OBE", "a-b-thornley", "f", True),
        ("THORNLEY, Ada", "ada-thornley", None, False),
        ("Thornley, Cllr Mrs Ada", "ada-thornley", "f", True),
        ("Dr Ada Thornley, MBE, JP", "ada-thornley", None, False),
        ("AB Thornley (Chairman)", "a-b-thornley", None, False),
        ("Y Cynghorydd Ada Thornley", "ada-thornley", None, True),
        ("Alderman Jo Crow-Brown", "jo-crow-brown", None, True),
        ("R.L. Crow - Brown", "r-l-crow-brown", None, False),
        ("JO LUND", "jo-lund", None, False),
        ("JO MA", "jo-ma", None, False),
        ("CLLR JO LUND OBE", "jo-lund", None, True),
        ("Chief Supt. Ellen Marlow", "ellen-marlow", None, False),
        ("Supt. Ellen Marlow QPM", "ellen-marlow", None, False),
        ("Cllr Ma", "ma", None, True),
        ("Councillor", "councillor", None, True),
    ],
)
def test_a_person_is_read_without_titles_and_honours(
    printed: str, identity: str, sex: str | None, member: bool
) -> None:
    found = read_person(printed)
    assert (found.id, found.sex, found.member) == (identity, sex, member)


@pytest.mark.parametrize(
    ("short", "full", "fits"),
    [
        ("A Thornley", "Ada Thornley", True),
        ("A. M. Thornley", "Ada Mary Thornley", True),
        ("Ada Thornley", "Ada Mary Thornley", True),
        ("Mr A Thornley", "Mrs Ada Thornley", False),
        ("M Thornley", "Ada Mary Thornley", False),
        ("Adam Thornley", "Ada Thornley", False),
        ("Thornley", "Ada Thornley", False),
        ("A Lund", "Ada Thornley", False),
    ],
)
def test_initials_fit_forenames_in_their_order(short: str, full: str, fits: bool) -> None:
    assert is_shorter(read_person(short), read_person(full)) is fits


@pytest.mark.parametrize(
    ("name", "area"),
    [
        ("Safer Saltmere Partnership", "saltmere"),
        ("Saltmere CDRP", "saltmere"),
        ("The Saltmere Borough Community Safety Partnership", "saltmere"),
        ("Safer, Stronger Mere Vale Partnership", "mere-vale"),
        ("Partneriaeth Diogelwch Cymunedol Bro Saltmere", "bro-saltmere"),
        ("Community Safety Partnership", None),
        ("Saltmere Growth Partnership", None),
        ("Safer Saltmere Forum", None),
    ],
)
def test_the_area_of_a_partnership_is_read_from_its_name(name: str, area: str | None) -> None:
    assert area_of(name) == area


def test_shipped_facts_name_their_source_and_no_body_succeeds_itself() -> None:
    for one in shipped():
        assert one.fact.source
        first, second = (read_council(name)[0].id for name in (one.fact.name, one.fact.other))
        assert first != second or not one.fact.succeeded
        if one.fact.succeeded:
            assert one.fact.date
            assert "Order" in one.fact.source or "Act" in one.fact.source
