"""Families are a function of the papers: whatever the order, the builds, and what was before."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from meetings import build, report
from readings import entry

from link.families import Forced, link_families
from link.links import link
from link.telling import Telling, tell
from link.wordings import Wordings
from models.database import Database
from models.identities import settle
from models.lineage import find_family, lineage
from models.reading import Reading
from models.recurring import Choice, Recurrence, count_recurring, recurring

MARSHALS = "fund taxi marshals at the Station Road rank for a further year"
AGAIN = "That Cabinet be asked to pay for marshals at the Station Road taxi rank."
ONCE_MORE = "supports the taxi marshals at the Station Road rank until 31 March 2024"
LIBRARY = "withdraw the mobile library from the moor"
NOTED = "That the report be noted."


def paper(title: str, *asked: str, day: str, council: str = "Saltmere Borough Council") -> Reading:
    return report(title, *asked, day=day, council=council)


PAPERS = (
    paper("Evenings", MARSHALS, NOTED, day="2020-03-17"),
    paper("Safer Saltmere", AGAIN, LIBRARY, day="2021-03-16"),
    paper("Community Safety", ONCE_MORE, NOTED, day="2022-03-15"),
    paper("Taxis", "That marshals be paid for at the taxi rank", day="2022-06-01",
          council="Harrowdale District Council"),
    paper("Taxis", "That marshals be found for the rank at the quay", day="2023-06-01",
          council="Oxlode City Council"),
    paper("Beach Huts", NOTED, day="2020-09-15"),
    paper("Beach Huts Update", "To note the report", day="2021-09-14"),
    paper("Libraries", "the mobile library be withdrawn from the moor villages", day="2023-01-10"),
    paper("Libraries", "extend the mobile library to the moor", day="2019-01-15"),
)  # fmt: skip


def contents(database: Database) -> list[list[tuple[object, ...]]]:
    return [
        database.connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()
        for table in ("families", "family_members", "recommendations")
    ]


def said(database: Database) -> set[tuple[int, frozenset[str]]]:
    rows = database.connection.execute(
        "SELECT families.documents, group_concat(text, '|') FROM families JOIN recommendations "
        "ON family_id = families.id GROUP BY families.id"
    )
    return {(documents, frozenset(texts.split("|"))) for documents, texts in rows}


def test_what_is_said_again_is_one_family_and_boilerplate_stays_with_its_matter() -> None:
    with build(":memory:", PAPERS) as database:
        found = {texts for _, texts in said(database)}
    marshals = next(texts for texts in found if MARSHALS in texts)
    assert {AGAIN, ONCE_MORE} <= marshals
    assert {NOTED, "To note the report"} in found
    assert {LIBRARY, "the mobile library be withdrawn from the moor villages"} in found
    assert not any("extend the mobile library to the moor" in texts for texts in found)


def test_a_member_shows_why_it_is_one() -> None:
    with build(":memory:", PAPERS) as database:
        rows = database.connection.execute(
            "SELECT score, shared, aligned, nearest <> item_id FROM family_members "
            "JOIN recommendations ON id = item_id WHERE text = ?",
            (ONCE_MORE,),
        ).fetchall()
    ((score, shared, aligned, other),) = rows
    assert 0.5 < score <= 1
    assert "marshal" in shared
    assert "marshals at the Station Road" in aligned
    assert other


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(order=st.permutations(PAPERS), cuts=st.lists(st.integers(0, len(PAPERS)), max_size=4))
def test_the_order_and_the_number_of_builds_change_nothing(
    order: Sequence[Reading], cuts: list[int]
) -> None:
    with build(":memory:", PAPERS) as database:
        at_once = contents(database)
    ends = sorted({0, *cuts, len(PAPERS)})
    with build(":memory:", *[order[start:end] for start, end in pairwise(ends)]) as database:
        assert contents(database) == at_once


def test_families_made_by_other_rules_are_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    def barely_told(of: str, text: str, **setting: str | None) -> Telling | None:
        return tell(of, text.split()[-1], title=None, council=None, body=None)

    with build(":memory:", PAPERS) as database:
        expected = contents(database)
    with monkeypatch.context() as older:
        older.setattr("link.arrivals.tell", barely_told)
        older.setattr("link.families.edition", lambda *packages: "older")
        database = build(":memory:", PAPERS)
        assert contents(database) != expected
    with database:
        link_families(database)
        assert contents(database) == expected
        assert link_families(database) == len(expected[0])


@settings(max_examples=6, deadline=None)
@given(gone=st.sets(st.sampled_from(range(len(PAPERS))), min_size=1, max_size=5))
def test_papers_that_go_leave_the_families_of_those_that_stay(gone: set[int]) -> None:
    stay = [one for number, one in enumerate(PAPERS) if number not in gone]
    with build(":memory:", stay) as database:
        expected = contents(database)
    with build(":memory:", PAPERS) as database:
        for number in gone:
            document = PAPERS[number].document.id
            database.connection.execute("DELETE FROM documents WHERE id = ?", (document,))
        link_families(database)
        assert contents(database) == expected


def test_reading_a_paper_again_keeps_its_family() -> None:
    with build(":memory:", PAPERS) as database:
        before = contents(database)
        database.write(entry(PAPERS[1]), [PAPERS[1]])
        build_again(database)
        assert contents(database) == before


def build_again(database: Database) -> None:
    settle(database)
    link(database)


def test_a_later_paper_leaves_the_id_and_an_earlier_one_is_remembered() -> None:
    early, middle, late = PAPERS[:3]
    with build(":memory:", [middle, late]) as database:
        (old,) = database.connection.execute("SELECT id FROM families").fetchone()
    with build(":memory:", [middle, late], [PAPERS[3]]) as database:
        assert find_family(database.connection, old) == old
    with build(":memory:", [middle, late], [early]) as database:
        new = find_family(database.connection, old)
        assert new != old
        assert lineage(database.connection, old).first_seen == "2020-03-17"


def test_what_people_join_or_part_is_together_or_apart_until_they_take_it_back() -> None:
    with build(":memory:", PAPERS) as database:
        ids = dict(database.connection.execute("SELECT text, id FROM recommendations"))
        before = contents(database)
        pair = (ids[MARSHALS], ids[AGAIN])
        link_families(database, Forced(apart=frozenset({pair})))
        parted = dict(database.connection.execute("SELECT id, family_id FROM recommendations"))
        assert parted[pair[0]] is None or parted[pair[0]] != parted[pair[1]]
        alone = ids["extend the mobile library to the moor"]
        link_families(database, Forced(together=frozenset({(alone, ids[LIBRARY])})))
        joined = dict(database.connection.execute("SELECT id, family_id FROM recommendations"))
        assert joined[alone] is not None
        assert joined[alone] == joined[ids[LIBRARY]]
        link_families(database)
        assert contents(database) == before


@pytest.mark.parametrize("gone", [0, 1])
def test_what_was_apart_from_a_paper_that_goes_joins_what_it_is_like(gone: int) -> None:
    with build(":memory:", PAPERS) as database:
        ids = dict(database.connection.execute("SELECT text, id FROM recommendations"))
    forced = Forced(apart=frozenset({(ids[MARSHALS], ids[AGAIN])}))
    stay = [one for number, one in enumerate(PAPERS) if number != gone]
    with build(":memory:", stay) as database:
        link_families(database, forced)
        expected = contents(database)
    with build(":memory:", PAPERS) as database:
        link_families(database, forced)
        document = PAPERS[gone].document.id
        database.connection.execute("DELETE FROM documents WHERE id = ?", (document,))
        link_families(database, forced)
        assert contents(database) == expected


def test_a_new_wording_does_not_get_the_number_of_one_removed_in_the_same_run() -> None:
    first, second = (
        tell("recommendation", text, title=None, council=None, body=None)
        for text in (MARSHALS, LIBRARY)
    )
    assert first is not None
    assert second is not None
    with Database(":memory:") as database:
        wordings = Wordings(database.connection)
        gone = wordings.add("first", (first,))
        wordings.remove(gone)
        number = wordings.add("second", (second,))
        assert number != gone
        assert wordings.tellings(number) == (second,)


def test_another_printing_is_no_further_occurrence() -> None:
    words = "\n".join(f"The rank at the station had marshals on {n} nights." for n in range(90))
    one = report("Evenings", MARSHALS, day="2020-03-17", pages=(words,), name="report")
    copy = report("Evenings", MARSHALS, day="2020-03-17", pages=(words,), name="again")
    with build(":memory:", [one, copy]) as database:
        same = database.connection.execute(
            "SELECT count(same_as), count(family_id) FROM recommendations"
        ).fetchone()
        assert same == (1, 0)


@pytest.mark.parametrize(
    ("order", "of_family"),
    [
        ("occurrences", lambda one: -one.occurrences),
        ("gap", lambda one: -(one.gap or 0)),
        ("councils", lambda one: -one.councils),
        ("latest", lambda one: -int((one.last_seen or "0").replace("-", ""))),
    ],
)
def test_families_are_listed_in_an_order_and_page_by_page(
    order: str, of_family: Callable[[Recurrence], int]
) -> None:
    choice = Choice(min_count=1)
    with build(":memory:", PAPERS) as database:
        whole = recurring(database.connection, choice, order)
        pages = [recurring(database.connection, choice, order, 2, skip) for skip in (0, 2, 4)]
        assert count_recurring(database.connection, choice) == len(whole) >= 3
    assert [one for page in pages for one in page] == whole
    assert whole == sorted(whole, key=of_family)
