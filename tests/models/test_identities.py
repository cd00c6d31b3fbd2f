import random
from pathlib import Path

import pytest
from readings import MINUTES, PLAN, REPORT, reading, shelve

from models.database import Database
from models.errors import BadAliases
from models.identities import settle, slug
from models.identities.known import read_known
from models.reading import Reading
from models.shelf import open_shelf
from models.vocabulary import Kind, Role


def rows(path: Path, sql: str) -> list[tuple[object, ...]]:
    connection = open_shelf(path)
    found = connection.execute(sql).fetchall()
    connection.close()
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Overview & Scrutiny Panel", "OVERVIEW AND SCRUTINY PANEL"),
        ("The Cabinet", "Cabinet"),
        ("Cyngor Sir Tŷ-draw", "cyngor sir ty draw"),
        ("St. Anne’s Parish Council", "St Anne's Parish Council"),
    ],
)
def test_spellings_of_one_name_are_one_identity(one: str, other: str) -> None:
    assert slug(one) == slug(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Cabinet", "Cabinet Committee"), ("Saltmere Borough Council", "Saltmere Town Council")],
)
def test_different_bodies_are_different_identities(one: str, other: str) -> None:
    assert slug(one) != slug(other)


def test_councils_are_counted_across_spellings(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db")
    assert rows(path, "SELECT id, name, documents FROM councils ORDER BY id") == [
        ("harrowdale-district-council", "Harrowdale District Council", 1),
        ("saltmere-borough-council", "Saltmere Borough Council", 2),
    ]
    assert rows(path, "SELECT council_id FROM documents ORDER BY source") == [
        ("harrowdale-district-council",),
        ("saltmere-borough-council",),
        ("saltmere-borough-council",),
    ]


def test_the_same_committee_of_two_councils_is_two(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", [REPORT, MINUTES])
    assert rows(path, "SELECT name, council_id FROM committees ORDER BY id") == [
        ("Cabinet", "harrowdale-district-council"),
        ("Cabinet", "saltmere-borough-council"),
        ("Overview & Scrutiny Panel", "saltmere-borough-council"),
    ]
    assert rows(path, "SELECT committee_id, meeting_date FROM meetings ORDER BY id") == [
        ("harrowdale-district-council/cabinet", "2022-06-08"),
        ("saltmere-borough-council/cabinet", "2023-11-14"),
        ("saltmere-borough-council/overview-and-scrutiny-panel", "2023-11-14"),
    ]


def test_a_person_is_one_whatever_the_title(tmp_path: Path) -> None:
    papers = [
        reading(f"{n}.pdf", council="Saltmere Borough Council", people=((Role.CHAIR, name, None),))
        for n, name in enumerate(("Cllr Ada Thornley", "Councillor Ada Thornley", "Ada Thornley"))
    ]
    path = shelve(tmp_path / "a.db", papers)
    (person,) = rows(path, "SELECT id, documents FROM people")
    assert person == ("saltmere-borough-council/ada-thornley", 3)
    assert rows(path, "SELECT DISTINCT person_id FROM people_roles") == [(person[0],)]


def test_a_post_without_a_name_is_no_person(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", [MINUTES])
    assert rows(path, "SELECT name FROM people") == [("Councillor Ada Thornley",)]


def test_a_document_that_names_no_body_has_none(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", [PLAN, reading("note.pdf")])
    assert rows(
        path, "SELECT council_id, committee_id, meeting_id FROM documents WHERE source = 'note.pdf'"
    ) == [(None, None, None)]


def test_identities_that_no_document_names_any_more_are_gone(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", [reading("a.pdf", council="Old Council", words="old")])
    shelve(path, [reading("a.pdf", council="New Council", words="new")])
    assert rows(path, "SELECT name FROM councils") == [("New Council",)]


def papers_of(council: str, *names: str) -> list[Reading]:
    return [
        reading(f"{council}-{n}.pdf", council=council, people=((Role.CHAIR, name, None),))
        for n, name in enumerate(names)
    ]


def people(path: Path) -> dict[object, object]:
    return dict(rows(path, "SELECT name, person_id FROM people_roles"))  # type: ignore[arg-type]


def test_initials_are_a_persons_where_one_person_fits(tmp_path: Path) -> None:
    path = shelve(
        tmp_path / "a.db",
        [
            *papers_of("Saltmere BC", "Cllr A. Thornley", "Ada Thornley"),
            *papers_of("Orrin DC", "A Thornley"),
        ],
    )
    assert people(path) == {
        "Cllr A. Thornley": "saltmere-borough-council/ada-thornley",
        "Ada Thornley": "saltmere-borough-council/ada-thornley",
        "A Thornley": "orrin-district-council/a-thornley",
    }
    assert rows(path, "SELECT name, basis FROM aliases WHERE of = 'person' ORDER BY name") == [
        ("A Thornley", "spelling"),
        ("Ada Thornley", "spelling"),
        ("Cllr A. Thornley", "initials"),
    ]


@pytest.mark.parametrize(
    "names",
    [
        ("Cllr J Orme", "Judith Orme", "Jonas Orme"),
        ("Mr J Orme", "Mrs J Orme", "Jo Orme"),
        ("Mr J Orme", "Mrs Judith Orme"),
        ("Cllr Orme", "Judith Orme"),
        ("Judith Orme", "Judith Orme-Lund"),
    ],
)
def test_names_that_may_be_two_peoples_stay_apart(tmp_path: Path, names: tuple[str, ...]) -> None:
    path = shelve(tmp_path / "a.db", papers_of("Saltmere BC", *names))
    assert len(set(people(path).values())) == len(names)


def test_an_officer_is_no_councillor_of_like_initials(tmp_path: Path) -> None:
    papers = [
        *papers_of("Saltmere BC", "Cllr J Orme"),
        reading("r.pdf", council="Saltmere BC", people=((Role.AUTHOR, "Judith Orme", "Auditor"),)),
    ]
    assert len(set(people(shelve(tmp_path / "a.db", papers)).values())) == 2


def test_papers_of_no_council_share_no_people_and_no_committees(tmp_path: Path) -> None:
    papers = [
        reading(f"{n}.pdf", committees=("Cabinet",), people=((Role.CHAIR, "Ada Thornley", None),))
        for n in range(2)
    ]
    path = shelve(tmp_path / "a.db", papers)
    assert rows(path, "SELECT count(*) FROM committees") == [(2,)]
    assert rows(path, "SELECT count(*) FROM people") == [(2,)]


def test_a_paper_in_a_pack_has_the_council_of_its_pack(tmp_path: Path) -> None:
    pack = reading("pack.pdf", kind=Kind.AGENDA_PACK, council="Saltmere Borough Council")
    part = reading("pack.pdf", pack=pack, page_from=3, committees=("Cabinet",))
    path = shelve(tmp_path / "a.db", [pack, part])
    assert rows(path, "SELECT DISTINCT council_id FROM documents") == [
        ("saltmere-borough-council",)
    ]
    assert rows(path, "SELECT id FROM committees") == [("saltmere-borough-council/cabinet",)]


def test_a_renamed_committee_is_linked_with_its_evidence_and_stays_two(tmp_path: Path) -> None:
    papers = [
        reading("1.pdf", council="Saltmere BC", committees=("Safer Communities Panel",)),
        reading(
            "2.pdf",
            council="Saltmere BC",
            committees=("Communities Scrutiny Cttee",),
            date="2021-05-18",
            former_names=[("Communities Scrutiny Committee", "the Safer Communities Panel")],
        ),
    ]
    path = shelve(tmp_path / "a.db", papers)
    home = "saltmere-borough-council"
    assert rows(path, "SELECT id FROM committees ORDER BY id") == [
        (f"{home}/communities-scrutiny-committee",),
        (f"{home}/safer-communities-panel",),
    ]
    assert rows(
        path, "SELECT of, predecessor_id, successor_id, basis, source, page FROM successions"
    ) == [
        (
            "committee",
            f"{home}/safer-communities-panel",
            f"{home}/communities-scrutiny-committee",
            "stated",
            "Communities Scrutiny Committee, formerly the Safer Communities Panel",
            1,
        )
    ]


def test_an_executive_is_no_cabinet(tmp_path: Path) -> None:
    papers = [
        reading(f"{n}.pdf", council="Saltmere BC", committees=(name,))
        for n, name in enumerate(("Cabinet", "Executive", "Cabinet Committee"))
    ]
    assert rows(shelve(tmp_path / "a.db", papers), "SELECT count(*) FROM committees") == [(3,)]


def test_a_council_is_linked_with_what_it_took_over_from_by_order(tmp_path: Path) -> None:
    papers = [
        reading("1.pdf", council="Purbeck District Council"),
        reading("2.pdf", council="Dorset Council"),
        reading("3.pdf", council="Dorset County Council"),
    ]
    path = shelve(tmp_path / "a.db", papers)
    assert rows(path, "SELECT count(*) FROM councils") == [(3,)]
    found = rows(
        path,
        "SELECT predecessor_id, date, basis, source FROM successions "
        "WHERE successor_id = 'dorset-council' AND predecessor_id IN (SELECT id FROM councils)",
    )
    order = "Bournemouth, Dorset and Poole (Structural Changes) Order 2018"
    assert found == [
        ("dorset-county-council", "2019-04-01", "listed", order),
        ("purbeck-district-council", "2019-04-01", "listed", order),
    ]


def test_your_own_list_is_honoured_and_kept(tmp_path: Path) -> None:
    listed = tmp_path / "names.toml"
    listed.write_text(
        """
        [[names]]
        name = "Saltmere Borough Council"
        others = ["Saltmere Corporation"]
        source = "the charter of 1974"

        [[names]]
        of = "person"
        council = "Saltmere Borough Council"
        name = "Ada Thornley"
        others = ["Ada Lund"]

        [[successions]]
        of = "committee"
        council = "Saltmere Borough Council"
        from = ["Policy Committee"]
        to = ["Cabinet"]
        date = 2001-10-01
        """,
        encoding="utf-8",
    )
    papers = [
        *papers_of("Saltmere Borough Council", "Ada Thornley"),
        reading(
            "c.pdf",
            council="Saltmere Corporation",
            committees=("Cabinet", "Policy Committee"),
            people=((Role.CHAIR, "Cllr Ada Lund", None),),
        ),
    ]
    path = shelve(tmp_path / "a.db", papers, read_known(listed))
    shelve(path, [MINUTES])
    assert ("saltmere-borough-council", "Saltmere Borough Council", 2) in rows(
        path, "SELECT * FROM councils"
    )
    assert people(path)["Cllr Ada Lund"] == "saltmere-borough-council/ada-thornley"
    assert rows(path, "SELECT source FROM aliases WHERE name = 'Saltmere Corporation'") == [
        ("the charter of 1974",)
    ]
    assert rows(path, "SELECT predecessor, successor, date, basis FROM successions") == [
        ("Policy Committee", "Cabinet", "2001-10-01", "yours")
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[name]]", "unknown table 'name'; allowed: names, successions"),
        ('[[names]]\nnam = "x"', "unknown key 'nam'; allowed: council, name, of"),
        ('[[names]]\nname = "x"\nothers = "y"', "others must be a list of texts"),
        ('[[names]]\nof = "ship"\nname = "x"\nothers = ["y"]', "allowed: council, committee"),
        ('[[names]]\nof = "person"\nname = "x"\nothers = ["y"]', "say whose person it is"),
        ('[[successions]]\nfrom = ["x"]\nto = ["y"]\ndate = "May"', "write a day: 2023-04-01"),
        ("names", "names.toml"),
    ],
)
def test_a_list_that_breaks_the_rules_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "names.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadAliases, match=message.replace("(", r"\(")):
        read_known(path)


PLANS = [
    reading(
        f"plan-{start}.pdf",
        kind=Kind.CSP_PLAN,
        council=council,
        partnership=partnership,
        period=(str(start), str(end)),
    )
    for start, end, council, partnership in (
        (2008, 2011, None, "Saltmere Crime and Disorder Reduction Partnership"),
        (2011, 2014, None, "Safer Saltmere Partnership"),
        (2014, 2017, "Saltmere Borough Council", None),
        (2012, 2015, None, "Safer Orrin Partnership"),
        (2013, 2016, None, "Orrin Community Safety Partnership"),
    )
]


def test_a_partnership_is_one_by_its_area_unless_two_have_plans_at_once(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", PLANS)
    assert rows(path, "SELECT id, council_id, name, plans FROM partnerships ORDER BY id") == [
        ("orrin-community-safety-partnership", None, "Orrin Community Safety Partnership", 1),
        ("safer-orrin-partnership", None, "Safer Orrin Partnership", 1),
        (
            "saltmere-community-safety-partnership",
            "saltmere-borough-council",
            "Safer Saltmere Partnership",
            3,
        ),
    ]


def test_a_partnership_that_moved_to_another_name_is_one_where_a_paper_says_so(
    tmp_path: Path,
) -> None:
    renamed = reading(
        "2020.pdf",
        kind=Kind.CSP_PLAN,
        partnership="Safer Mere Vale Partnership",
        period=("2020", "2023"),
        former_names=[("Safer Mere Vale Partnership", "Safer Saltmere Partnership")],
    )
    path = shelve(tmp_path / "a.db", [*PLANS[:2], renamed])
    assert rows(path, "SELECT plans FROM partnerships") == [(3,)]


SORTS = ("councils", "committees", "meetings", "people", "partnerships", "aliases", "successions")
ALL = [
    REPORT,
    MINUTES,
    PLAN,
    *PLANS,
    *papers_of("Saltmere Council", "Cllr A Thornley", "Dr Ada Thornley", "Thornley, A. M."),
    *papers_of("Saltmere BC", "Cllr A. Thornley OBE"),
    reading("cc.pdf", council="Saltmere CC", committees=("O&S Panel",)),
    reading(
        "renamed.pdf",
        council="The Borough Council of Saltmere",
        committees=("Communities Panel",),
        former_names=[("Communities Panel", "Overview and Scrutiny Panel")],
    ),
]
POINTERS = (
    "SELECT id, council_id, committee_id, meeting_id, partnership_id FROM documents ORDER BY id",
    "SELECT document_id, position, person_id FROM people_roles ORDER BY 1, 2",
    "SELECT document_id, position, committee_id FROM document_committees ORDER BY 1, 2",
)


def settled(path: Path) -> list[object]:
    tables = [rows(path, f"SELECT * FROM {name} ORDER BY 1, 2, 3") for name in SORTS]
    return [*tables, *(rows(path, sql) for sql in POINTERS)]


@pytest.mark.parametrize("seed", range(3))
def test_identities_depend_neither_on_the_order_nor_on_the_number_of_builds(
    tmp_path: Path, seed: int
) -> None:
    whole = settled(shelve(tmp_path / "whole.db", ALL))
    order = random.Random(seed).sample(ALL, len(ALL))
    for cut in (3, 7, len(order)):
        shelve(tmp_path / "parts.db", order[:cut])
    assert settled(tmp_path / "parts.db") == whole


def test_settling_again_writes_nothing(tmp_path: Path) -> None:
    path = shelve(tmp_path / "a.db", ALL)
    with Database(path) as database:
        for table in (*SORTS, "documents", "people_roles", "document_committees"):
            for verb in ("INSERT", "UPDATE", "DELETE"):
                database.connection.execute(
                    f"CREATE TEMP TRIGGER no_{verb}_{table} BEFORE {verb} ON main.{table} "
                    f"BEGIN SELECT RAISE(ABORT, '{verb} {table}'); END"
                )
        settle(database)


def test_what_is_no_longer_printed_points_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    paper = reading("a.pdf", council="Saltmere BC", committees=("Cabinet",), date="2021-05-18")
    shelve(path, [paper])
    shelve(path, [reading("a.pdf", words="a.pdf")])
    assert rows(path, "SELECT council_id, committee_id, meeting_id FROM documents") == [
        (None, None, None)
    ]
    assert rows(path, "SELECT count(*) FROM meetings") == [(0,)]
