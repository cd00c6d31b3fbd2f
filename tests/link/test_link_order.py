"""The same papers give the same links, whatever the order and number of builds."""

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from meetings import Minute, build, minutes, report
from readings import entry
from test_link_decisions import ANSWER, BRIEFING, DOGS, OTHERS, REVIEW
from test_link_twins import ALONE, ENGLISH, LAMPS, PACK, PART, RENTS, WELSH

from link.links import link
from models.database import Database
from models.identities import settle
from models.reading import Reading
from models.vocabulary import Kind

FILES: tuple[tuple[Reading, ...], ...] = (
    (DOGS,),
    (BRIEFING,),
    (REVIEW,),
    (PACK, PART),
    (ALONE,),
    (ENGLISH,),
    (WELSH,),
    (minutes(ANSWER, body="Cabinet"),),
    (minutes(*OTHERS, LAMPS, RENTS, Minute("5", "Community safety", ["To note the report."])),),
    (minutes(LAMPS, RENTS, kind=Kind.DECISION_NOTICE, title="Decisions"),),
    (
        minutes(
            Minute("7", "Dog controls on beaches", ["That recommendation 2 be agreed."]),
            council=None,
            pages=("Saltmere",),
        ),
    ),
)


def contents(database: Database) -> list[list[tuple[object, ...]]]:
    return [
        database.connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
        for table in ("decision_links", "document_links", "recommendations", "decisions")
    ]


@pytest.fixture(scope="module")
def at_once() -> list[list[tuple[object, ...]]]:
    with build(":memory:", [one for file in FILES for one in file]) as database:
        return contents(database)


def test_there_is_something_to_link(at_once: list[list[tuple[object, ...]]]) -> None:
    assert len(at_once[0]) > 8
    assert {row[2] for row in at_once[1]} == {"same_paper", "same_decisions", "translation"}


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.permutations(FILES), st.lists(st.integers(0, len(FILES)), max_size=4))
def test_order_and_number_of_builds_change_nothing(
    at_once: list[list[tuple[object, ...]]],
    files: list[tuple[Reading, ...]],
    cuts: list[int],
) -> None:
    edges = [0, *sorted(cuts), len(files)]
    batches: Iterable[list[Reading]] = (
        [one for file in files[start:end] for one in file] for start, end in pairwise(edges)
    )
    with build(":memory:", *batches) as database:
        assert contents(database) == at_once


def test_what_a_new_version_of_a_paper_no_longer_asks_is_no_longer_linked() -> None:
    decided = minutes(Minute("7", "Dogs", ["That recommendation 2 be agreed."]), *OTHERS)
    with build(":memory:", [DOGS, decided]) as database:
        assert len(contents(database)[0]) == 1
        shorter = report("Dog controls on beaches", "Make an order.")
        database.write(entry(shorter, DOGS.document.source), [shorter])
        settle(database)
        link(database)
        assert contents(database)[0] == []


def test_linking_again_changes_nothing() -> None:
    with build(":memory:", [one for file in FILES for one in file]) as database:
        before = contents(database)
        changes = database.connection.total_changes
        link(database)
        assert contents(database) == before
        links = sum(len(rows) for rows in before[:2])
        assert database.connection.total_changes - changes == 2 * links
