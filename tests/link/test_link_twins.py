"""What is printed more than once, and what only looks like it."""

from dataclasses import replace
from pathlib import Path

import pytest
from meetings import COUNCIL, DAY, Minute, build, linked, minutes, report
from readings import reading

from models.chain import surroundings_of
from models.reading import Reading
from models.shelf import open_shelf
from models.vocabulary import Kind, Outcome, Scope

WORDS = " ".join(f"word{n} of the lighting scheme" for n in range(40))
ASKED = "Renew the lamps in Harbour Park before the clocks go back."


def same(*papers: Reading) -> set[tuple[str, str, str]]:
    """Return the pairs of documents that are the same, by their files' names, and why."""
    with build(":memory:", papers) as database:
        return set(
            database.connection.execute(
                "SELECT one.source, other.source, basis FROM document_links "
                "JOIN documents AS one ON one.id = document_id "
                "JOIN documents AS other ON other.id = same_as"
            )
        )


def counted(*papers: Reading, table: str = "recommendations") -> int:
    """Return how many rows a table has that are counted."""
    with build(":memory:", papers) as database:
        sql = f"SELECT count(*) FROM {table} WHERE same_as IS NULL"
        return int(database.connection.execute(sql).fetchone()[0])


STAMPED = f"Page 2 {WORDS} Agenda item 4"
PACK = reading("pack.pdf", kind=Kind.AGENDA_PACK, council=COUNCIL, pages=("Agenda", STAMPED))
PART = report("Lamps", ASKED, pages=(STAMPED,), pack=PACK, page_from=2)
ALONE = report("Lamps", ASKED, pages=(WORDS,))


def test_a_paper_in_a_pack_and_a_file_of_its_own_are_one() -> None:
    assert same(PACK, PART, ALONE) == {(PART.document.source, ALONE.document.source, "same_paper")}
    assert counted(PACK, PART, ALONE) == 1


def test_what_is_found_in_a_pack_and_in_its_paper_is_counted_in_the_paper() -> None:
    whole = replace(
        PACK,
        recommendations=tuple(
            replace(one, id="of-the-pack", document_id=PACK.document.id)
            for one in PART.recommendations
        ),
    )
    with build(":memory:", [whole, PART]) as database:
        sql = "SELECT document_id FROM recommendations WHERE same_as IS NULL"
        assert database.connection.execute(sql).fetchall() == [(PART.document.id,)]


def test_a_paper_in_a_pack_is_of_the_pack_s_meeting_where_it_prints_none() -> None:
    pack = reading(
        "pack.pdf",
        kind=Kind.AGENDA_PACK,
        council=COUNCIL,
        committees=("Overview and Scrutiny Panel",),
        date=DAY,
        pages=("Agenda", STAMPED),
    )
    bare = report("Lamps", ASKED, council=None, body=None, day=None, pack=pack, page_from=2)
    assert len(linked(pack, bare, minutes(Minute("7", "Lamps", [ASKED])))) == 1


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(report("Lamps", ASKED, pages=(WORDS,), day="2025-03-18"), id="a year later"),
        pytest.param(
            report("Lamps", ASKED, pages=(WORDS,), council="Harrowdale Council"),
            id="another council",
        ),
        pytest.param(
            report("Lamps", ASKED, pages=(WORDS.replace("lighting", "heating"),), name="new"),
            id="another text",
        ),
        pytest.param(report("Lamps", ASKED, pages=(WORDS,), item="9", name="new"), id="ninth item"),
    ],
)
def test_other_papers_are_not_the_same(other: Reading) -> None:
    first = report("Lamps", ASKED, pages=(WORDS,), item="4")
    assert same(first, other) == set()
    assert counted(first, other) == 2


def test_a_later_version_that_asks_for_more_has_only_that_counted_besides() -> None:
    more = report("Lamps", ASKED, "Sweep the paths of leaves.", pages=(WORDS,), name="supplement")
    assert counted(ALONE, more) == 2


def test_priorities_are_counted_once_too() -> None:
    papers = [
        reading(
            name,
            kind=Kind.CSP_PLAN,
            title="Safer Saltmere Plan",
            council=COUNCIL,
            priorities=(("Safer nights", Scope.PARTNERSHIP), ("Homes", Scope.PARTNERSHIP)),
            pages=(WORDS,),
            words=name,
        )
        for name in ("plan.pdf", "plan-final.pdf")
    ]
    assert counted(*papers, table="priorities") == 2


LAMPS = Minute("7", "Lamps in Harbour Park", ["That the lamps be renewed.", "That £900 be spent."])
RENTS = Minute("8", "Garage rents", ["That rents be frozen for a year."])
NOTED = Minute("9", "Performance", ["That the report be noted."], outcome=Outcome.NOTED)


def test_a_decision_in_notice_and_minutes_is_counted_as_the_minutes_print_it() -> None:
    notice = minutes(LAMPS, RENTS, NOTED, kind=Kind.DECISION_NOTICE, title="Decisions")
    whole = minutes(Minute("1", "Apologies", ["That they be accepted."]), LAMPS, RENTS, NOTED)
    assert same(notice, whole) == {
        (notice.document.source, whole.document.source, "same_decisions")
    }
    assert counted(notice, whole, table="decisions") == 5


def test_a_notice_that_sums_up_what_the_minutes_refer_to_is_counted_once() -> None:
    notice = minutes(
        Minute("7", "Lamps", ["The renewal of lamps in Harbour Park before October was approved."]),
        RENTS,
        kind=Kind.DECISION_NOTICE,
        title="Decisions",
    )
    whole = minutes(Minute("71", "Lamps", ["That the recommendations be agreed."]), RENTS)
    assert counted(notice, whole, table="decisions") == 3
    assert counted(ALONE, notice, whole, table="decisions") == 2


def test_one_formula_under_two_items_is_two_decisions() -> None:
    notice = minutes(LAMPS, NOTED, kind=Kind.DECISION_NOTICE, title="Decisions")
    whole = minutes(LAMPS, replace(NOTED, number="10", heading="Leisure"), RENTS)
    assert counted(notice, whole, table="decisions") == 5


def test_decisions_of_another_meeting_are_others() -> None:
    notice = minutes(LAMPS, RENTS, kind=Kind.DECISION_NOTICE, title="Decisions")
    assert counted(notice, minutes(LAMPS, RENTS, day="2024-04-16"), table="decisions") == 6
    assert counted(notice, minutes(LAMPS, RENTS, body="Cabinet"), table="decisions") == 6


PRINTED = (
    "on 19 March 2024 in Neuadd Aberfelin, Eirlys Prydderch, Gwil Maddox, Ifan £640 22/0311 {}"
)
ENGLISH = minutes(
    Minute("2", "Minutes", ["that the minutes be accepted."], procedural=True),
    Minute("3", "Bus shelter", ["to accept the price of £640."]),
    council="Aberfelin Community Council",
    body="Aberfelin Community Council",
    pages=(PRINTED.format("the shelter and the hedge"),),
)
WELSH = minutes(
    Minute("2", "Cofnodion", ["derbyn y cofnodion."], procedural=True),
    Minute("3", "Cysgodfan bws", ["derbyn y pris o £640."]),
    council="Cyngor Cymuned Aberfelin",
    body="Cyngor Cymuned Aberfelin",
    title="Cofnodion",
    language="cy",
    pages=(PRINTED.format("y cysgodfan a’r gwrych"),),
)


def test_two_languages_of_one_meeting_are_counted_once() -> None:
    assert same(ENGLISH, WELSH) == {(WELSH.document.source, ENGLISH.document.source, "translation")}
    assert counted(ENGLISH, WELSH, table="decisions") == 2


def test_a_decision_about_another_sum_is_no_translation() -> None:
    dearer = minutes(
        Minute("2", "Cofnodion", ["derbyn y cofnodion."], procedural=True),
        Minute("3", "Cysgodfan bws", ["derbyn y pris o £700."]),
        council="Cyngor Cymuned Aberfelin",
        body="Cyngor Cymuned Aberfelin",
        language="cy",
        pages=WELSH.pages[0].text.split("\n"),
    )
    assert counted(ENGLISH, dearer, table="decisions") == 3


@pytest.mark.parametrize("council", ["Cyngor Cymuned Llanfeurig", "Cyngor Cymuned"])
def test_another_place_is_no_translation(council: str) -> None:
    other = replace(WELSH, document=replace(WELSH.document, council=council))
    assert same(ENGLISH, other) == set()


def test_what_is_linked_in_one_printing_is_linked_in_the_one_counted(tmp_path: Path) -> None:
    notice = minutes(
        Minute("7", "Lamps", [ASKED, "That £900 be spent."]), RENTS,
        kind=Kind.DECISION_NOTICE, title="Decisions",
    )  # fmt: skip
    whole = minutes(Minute("7", "Lamps", [ASKED, "That £900 be spent."]), RENTS)
    build(tmp_path / "a.db", [ALONE, PACK, PART, notice, whole]).connection.close()
    connection = open_shelf(tmp_path / "a.db")
    for paper in (ALONE, PART):
        (decision,) = surroundings_of(connection, paper.document.id).decided_on
        assert (decision.document_id, decision.basis) == (whole.document.id, "quoted")
    for decided in (notice, whole):
        (asked,) = surroundings_of(connection, decided.document.id).settled_by
        assert asked.document_id == ALONE.document.id
    (other,) = surroundings_of(connection, whole.document.id).printings
    assert other.document_id == notice.document.id
    rows = connection.execute("SELECT decided, printings FROM recommendations_in_context")
    assert rows.fetchall() == [("agreed", 2)]
    rows = connection.execute("SELECT text, settles, printings FROM decisions_in_context")
    assert (ASKED, 1, 2) in rows.fetchall()
    connection.close()
