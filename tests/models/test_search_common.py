"""Words that are too common to be ranked, and words that a paper's name has."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from readings import reading, shelve

from models import candidates
from models.filters import Filters
from models.search import search

YEARS = range(2001, 2013)


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[sqlite3.Connection]:
    monkeypatch.setattr(candidates, "RANKED", 5)
    monkeypatch.setattr(candidates, "CANDIDATES", 4)
    papers = [
        reading(
            f"{year}.pdf",
            date=f"{year}-05-01",
            recommendations=(f"That the lamp of {year} be lit.",),
        )
        for year in YEARS
    ]
    # Whatever the order in which they come.
    connection = sqlite3.connect(shelve(tmp_path / "a.db", papers[::2] + papers[1::2]))
    yield connection
    connection.close()


def test_of_too_many_passages_the_latest_come_first(archive: sqlite3.Connection) -> None:
    answer = search(archive, "lamp")
    assert [hit.date for hit in answer.hits] == [f"{year}-05-01" for year in YEARS[:-5:-1]]
    assert answer.more
    assert answer.latest_first


def test_a_filter_is_met_before_the_latest_are_taken(archive: sqlite3.Connection) -> None:
    answer = search(archive, "lamp", Filters(until="2003"))
    assert [hit.date for hit in answer.hits] == ["2003-05-01", "2002-05-01", "2001-05-01"]
    assert not answer.more
    assert not answer.latest_first


def test_a_rarer_word_is_ranked(archive: sqlite3.Connection) -> None:
    answer = search(archive, "lamp 2004")
    assert [hit.date for hit in answer.hits] == ["2004-05-01"]
    assert not answer.latest_first
