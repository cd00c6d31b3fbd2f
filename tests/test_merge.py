"""Databases built apart and merged are what they would be had they been built together."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner

from bench.built import unsound
from extract.changes import Readers
from extract.page import Manner
from extract.results import Result, failed
from extract.source import Source, digest, find_sources
from models.database import Database
from models.errors import NotOurDatabase
from models.ledger import ALONE
from models.merging import CONFLICT, merge
from models.numbering import ROWS
from models.schema import RECORDS, searched
from models.tally import Tally
from pipeline import DEFAULT, build, connect, main, process, store

CORPUS = Path(__file__).parents[1] / "corpus"
READERS = Readers.of(DEFAULT)
Pdf = tuple[Source, bytes]


@pytest.fixture(scope="module")
def results() -> list[Result]:
    """Papers of the corpus, with families and decisions among them, and a copy of one."""
    found = sorted(find_sources([str(CORPUS)]), key=lambda source: source.name)[:40]
    read = []
    for source in found:
        data = source.read()
        sha256 = digest(data)
        read.append(Result(source, sha256, process(data, source.name, sha256), ()))
    copy = replace(read[3].source, name="aaa/copy.pdf")
    return [*read, replace(read[3], source=copy)]


def made(path: Path, results: Iterable[Result]) -> Path:
    with Database(path) as database:
        for result in results:
            store(database, result, READERS)
        connect(database, Tally())
    return path


def contents(path: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(path)) as connection:
        assert not unsound(connection)
        for record in RECORDS:
            if searched(record):
                fts = f"{record.table}_fts"
                connection.execute(f"INSERT INTO {fts} ({fts}, rank) VALUES ('integrity-check', 1)")
        return {
            record.table: sorted(map(repr, connection.execute(f"SELECT * FROM {record.table}")))
            for record in RECORDS
            if record.table != "runs"
        }


def merged(target: Path, *parts: Path) -> str:
    done = CliRunner().invoke(main, ["merge", *map(str, parts), "--db", str(target)])
    assert done.exit_code == 0, done.output
    return done.output


@pytest.fixture(scope="module")
def together(results: list[Result], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("together") / "all.db", results)


@pytest.mark.parametrize("seed", range(4))
def test_parts_that_overlap_merge_into_what_is_built_at_once(
    seed: int, results: list[Result], together: Path, tmp_path: Path
) -> None:
    random = Random(seed)
    shares: Sequence[list[Result]] = ([], [], [])
    for result in random.sample(results, len(results)):
        for share in random.sample(shares, random.choice((1, 1, 2))):
            share.append(result)
    parts = [made(tmp_path / f"{number}.db", share) for number, share in enumerate(shares)]
    random.shuffle(parts)
    before = [part.read_bytes() for part in parts]
    merged(tmp_path / "all.db", *parts)
    assert contents(tmp_path / "all.db") == contents(together)
    assert contents(together)["families"]
    assert [part.read_bytes() for part in parts] == before
    merged(tmp_path / "all.db", *parts)
    assert contents(tmp_path / "all.db") == contents(together)


def test_rows_that_came_along_are_numbered_by_their_papers(
    results: list[Result], tmp_path: Path
) -> None:
    half = len(results) // 2
    target = made(tmp_path / "target.db", results[:half])
    merged(target, made(tmp_path / "part.db", results[half:]))
    with closing(sqlite3.connect(target)) as connection:
        for table in ("pages", "sections", "recommendations", "decisions", "priorities"):
            (astray,) = connection.execute(
                f"SELECT count(*) FROM {table} AS t JOIN documents AS d ON d.id = t.document_id "
                f"WHERE t.rowid >> {ROWS} <> d.rowid"
            ).fetchone()
            assert astray == 0, table


def test_a_merged_database_goes_on_being_built(
    results: list[Result], together: Path, tmp_path: Path
) -> None:
    parts = [made(tmp_path / f"{n}.db", results[n::2]) for n in range(2)]
    merged(parts[0], parts[1])
    assert contents(parts[0]) == contents(together)
    # The copy stands for a file that is nowhere.
    paths = [result.source.name for result in results[:-1]]
    with Database(parts[0]) as database:
        assert build(paths, database).unchanged == len(paths)


def test_the_ids_of_families_known_before_lead_to_the_families_there_are(
    results: list[Result], tmp_path: Path
) -> None:
    def families(path: Path, column: str = "id", table: str = "families") -> set[str]:
        with closing(sqlite3.connect(path)) as connection:
            return {row[0] for row in connection.execute(f"SELECT {column} FROM {table}")}

    parts = [made(tmp_path / f"{n}.db", results[n::2]) for n in range(2)]
    merged(tmp_path / "all.db", *parts)
    known = families(parts[0]) | families(parts[1])
    now = families(tmp_path / "all.db")
    assert known <= now | families(tmp_path / "all.db", table="former_families")
    assert families(tmp_path / "all.db", "family_id", "former_families") <= now


def tracked(path: Path, lead: str, day: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO tracking (recommendation_id, lead, updated) "
            "SELECT min(id), ?, ? FROM recommendations",
            (lead, day),
        )


@pytest.mark.parametrize("later", [0, 1])
def test_of_two_entries_on_a_recommendation_the_later_stands_and_the_other_is_told(
    later: int, results: list[Result], tmp_path: Path
) -> None:
    parts = [made(tmp_path / f"{n}.db", results[:12]) for n in range(2)]
    for number, part in enumerate(parts):
        tracked(part, f"Officer {number}", "2026-02-01" if number == later else "2026-01-01")
    said = merged(tmp_path / "all.db", *parts)
    assert f"Officer {1 - later}" in said
    with closing(sqlite3.connect(tmp_path / "all.db")) as connection:
        assert connection.execute("SELECT lead FROM tracking").fetchall() == [(f"Officer {later}",)]
        told = connection.execute("SELECT message FROM problems WHERE code = ?", (CONFLICT,))
        assert f"Officer {1 - later}" in told.fetchall()[0][0]


def test_different_files_of_one_name_are_both_kept_and_told(
    results: list[Result], tmp_path: Path
) -> None:
    source = Source("papers/minutes.pdf", 1, "2026-01-01T00:00:00+00:00")
    parts = [made(tmp_path / f"{n}.db", [replace(results[n], source=source)]) for n in range(2)]
    assert "both are kept" in merged(parts[0], parts[1])
    merged(parts[0], parts[1])
    with closing(sqlite3.connect(parts[0])) as connection:
        rows = connection.execute("SELECT source FROM sources ORDER BY 1").fetchall()
        whole = "SELECT count(*) FROM documents WHERE parent_id IS NULL"
        assert connection.execute(whole).fetchone() == (2,)
    assert rows == [("papers/minutes.pdf",), ("papers/minutes.pdf (1.db)",)]


def test_what_could_not_be_read_comes_along_unless_it_was_read_here(
    results: list[Result], tmp_path: Path
) -> None:
    good = results[0]
    bad = Source("papers/odd.pdf", 1, None)
    with Database(tmp_path / "a.db") as database:
        for source in (bad, good.source):
            store(database, failed_as_damaged(source), READERS)
    made(tmp_path / "b.db", [good])
    merged(tmp_path / "all.db", tmp_path / "a.db", tmp_path / "b.db")
    with closing(sqlite3.connect(tmp_path / "all.db")) as connection:
        rows = dict(connection.execute("SELECT source, status FROM sources"))
        problems = connection.execute("SELECT source FROM problems WHERE document_id IS NULL")
        assert rows == {"papers/odd.pdf": "failed", good.source.name: "read"}
        assert problems.fetchall() == [("papers/odd.pdf",)]


@pytest.mark.parametrize("first", ["passed-over.db", "recognised.db"])
def test_of_a_scan_that_was_read_twice_the_recognised_text_stays(
    first: str, tmp_path: Path
) -> None:
    scan = next(CORPUS.glob("tarnmoor_fire/*report-scan.pdf"))
    data = scan.read_bytes()
    read = process(data, scan.name, digest(data), Manner(ocr=False, kept="none"))
    whole = replace(read[0], document=replace(read[0].document, ocr=True))
    readings = {
        "passed-over.db": (f"pdfplumber {ALONE}, rules", read),
        "recognised.db": ("pdfium rapidocr, rules", (whole,)),
    }
    for name, (reader, found) in readings.items():
        with Database(tmp_path / name) as database:
            store(database, Result(Source(scan.name), digest(data), found, ()), Readers("", reader))
    parts = sorted(readings, key=lambda name: name != first)
    merged(tmp_path / "all.db", *(tmp_path / name for name in parts))
    with closing(sqlite3.connect(tmp_path / "all.db")) as connection:
        assert connection.execute("SELECT ocr FROM documents").fetchall() == [(1,)]


def failed_as_damaged(source: Source) -> Result:
    return failed(source, None, "read", "damaged", "it cannot be opened")


def test_what_two_people_corrected_and_know_is_all_kept_once(
    results: list[Result], tmp_path: Path
) -> None:
    parts = [made(tmp_path / f"{n}.db", results[:2]) for n in range(2)]
    for number, part in enumerate(parts):
        with closing(sqlite3.connect(part)) as connection, connection:
            connection.execute(
                "INSERT INTO known_names VALUES ('council', '', 'Saltmere', 'Saltmere Borough', "
                "0, NULL, ?)",
                (f"list {number}",),
            )
            for who in ("both", f"only {number}"):
                connection.execute(
                    "INSERT INTO corrections (id, target_table, target_id, operation, made, "
                    "made_by) SELECT coalesce(max(id), 0) + 1, 'documents', 'none', 'set', "
                    "'2026-01-01', ? FROM corrections",
                    (who,),
                )
    said = merged(tmp_path / "all.db", *parts)
    assert "'list 0' stands, not 'list 1'" in said
    with closing(sqlite3.connect(tmp_path / "all.db")) as connection:
        made_by = connection.execute("SELECT id, made_by FROM corrections ORDER BY id").fetchall()
    assert made_by == [(1, "both"), (2, "only 0"), (3, "only 1")]


def test_a_database_is_not_merged_into_itself_nor_what_is_none(
    results: list[Result], tmp_path: Path
) -> None:
    part = made(tmp_path / "a.db", results[:1])
    before = contents(part)
    done = CliRunner().invoke(main, ["merge", str(part), "--db", str(part)])
    assert done.exit_code == 1
    assert "merged into" in done.output
    (tmp_path / "b.db").write_text("Dear Sir")
    with Database(tmp_path / "c.db") as database, pytest.raises(NotOurDatabase):
        merge(database, tmp_path / "b.db")
    assert contents(part) == before
