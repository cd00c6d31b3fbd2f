import pytest

from extract.metadata.bodies import bodies_in, find_body, find_councils, is_parish


@pytest.mark.parametrize(
    ("text", "councils"),
    [
        ("Members of Saltmere Borough Council met", ["Saltmere Borough Council"]),
        ("Since 2019 Harrowdale District Council has", ["Harrowdale District Council"]),
        (
            "the Isle of Orme Council and Marchdale County Council",
            ["Isle of Orme Council", "Marchdale County Council"],
        ),
        ("London Borough of Quillbridge Civic Offices", ["London Borough of Quillbridge"]),
        ("Royal Borough of Orme and Lantern", ["Royal Borough of Orme and Lantern"]),
        ("LITTLE HEMBURY PARISH COUNCIL", ["LITTLE HEMBURY PARISH COUNCIL"]),
        ("FIVE RIVERS COMBINED AUTHORITY COMMITTEE", ["FIVE RIVERS COMBINED AUTHORITY"]),
        ("Tarnmoor Fire and Rescue Authority", ["Tarnmoor Fire and Rescue Authority"]),
        ("COUNTY COUNCIL OF NORTH ORME", ["COUNTY COUNCIL OF NORTH ORME"]),
        ("Council of the City of Oxlode", ["Council of the City of Oxlode"]),
        ("CYNGOR TREF ABERWEN TOWN COUNCIL met", ["CYNGOR TREF ABERWEN TOWN COUNCIL"]),
        ("CYNGOR CYMUNED LLANFEURIG", ["CYNGOR CYMUNED LLANFEURIG"]),
        ("Saltmere Borough Council’s rangers", ["Saltmere Borough Council"]),
        ("Police, Probation and Saltmere Borough Council", ["Saltmere Borough Council"]),
    ],
)
def test_councils_are_known_by_the_grammar_of_their_names(text: str, councils: list[str]) -> None:
    assert [named.name for named in find_councils(text)] == councils


@pytest.mark.parametrize(
    "text",
    [
        "Full Council",
        "the Council of Governors",
        "the City Council agreed",
        "MINUTES OF THE PARISH COUNCIL MEETING",
        "Medical Research Council",
        "Saltmere Council Tax",
        "National Council for Volunteers",
    ],
)
def test_a_council_without_a_place_is_none(text: str) -> None:
    assert find_councils(text) == []


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("Overview & Scrutiny Panel 16th April 2024", "Overview & Scrutiny Panel"),
        ("CABINET: 22ND SEPTEMBER, 2014", "CABINET"),
        ("Communities Cabinet Committee - 17 March 2022", "Communities Cabinet Committee"),
        ("Minutes of a meeting of the Harbour Committee held on 3 May 2022", "Harbour Committee"),
        (
            "Decision determined at Harbour Policy Committee meeting on 3 May 2022",
            "Harbour Policy Committee",
        ),
        ("Planning Sub-Committee (North)", "Planning Sub-Committee (North)"),
        ("Committee for Harbours and Piers", "Committee for Harbours and Piers"),
        ("Pwyllgor Craffu", "Pwyllgor Craffu"),
    ],
)
def test_a_body_is_read_off_a_line_without_its_date(line: str, body: str) -> None:
    assert find_body(line) == body


@pytest.mark.parametrize(
    "line",
    [
        "Ada Thornley, Minister for Ports",
        "Cabinet Member for Homes",
        "the committee agreed it",
        "Authority for decision Scheme of delegation, 3.4",
        "Permits on the Quay – Mill Lane Area",
        "Head of Parks to the Harbour Panel",
    ],
)
def test_a_line_that_names_no_body_gives_none(line: str) -> None:
    assert find_body(line) is None


def test_a_value_may_name_several_bodies() -> None:
    assert bodies_in("Scrutiny Panel; Cabinet\nCouncil") == ["Scrutiny Panel", "Cabinet", "Council"]


def test_a_parish_council_is_its_own_body() -> None:
    assert is_parish("LITTLE HEMBURY PARISH COUNCIL")
    assert is_parish("Cyngor Cymuned Llanfeurig")
    assert not is_parish("Saltmere Borough Council")
