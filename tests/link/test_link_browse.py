"""What becomes of recommendations, as it is shown on a terminal and in the browser."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from meetings import Minute, build, minutes, report
from test_link_twins import ALONE, ASKED, PACK, PART, RENTS

from browse.datasette import application
from models.vocabulary import Kind, Outcome
from pipeline import main

LAMPS = Minute("7", "Lamps", [ASKED.lower()], outcome=Outcome.AGREED_AS_AMENDED)
NOTICE = minutes(LAMPS, RENTS, kind=Kind.DECISION_NOTICE, title="Decisions")
WHOLE = minutes(LAMPS, RENTS)
OPEN = report("Benches", "Mend the benches on the quay.", body="Cabinet")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("links") / "papers.db"
    build(path, [PACK, PART, ALONE, NOTICE, WHOLE, OPEN]).connection.close()
    return path


def show(path: Path, document: str, *options: str) -> str:
    result = CliRunner().invoke(main, ["show", document, "--db", str(path), *options])
    assert result.exit_code == 0, result.output
    return result.output


def test_a_recommendation_is_shown_with_the_decision_on_it(path: Path) -> None:
    for paper in (ALONE, PART):
        assert (
            f"  1  {ASKED}  (p. {paper.document.page_from})\n"
            f"      → agreed as amended  {ASKED.lower()}  "
            "[Overview and Scrutiny Panel, 19 March 2024, p. 1; quoted]\n"
        ) in show(path, paper.document.id)
    assert "→" not in show(path, OPEN.document.id)


def test_a_decision_is_shown_with_what_it_settles(path: Path) -> None:
    for paper in (NOTICE, WHOLE):
        said = show(path, paper.document.id)
        assert f"        ← on  1  {ASKED}  [Overview and Scrutiny Panel, 19 March" in said
        assert said.count("←") == 1
    said = show(path, WHOLE.document.id)
    assert f"Also printed in (1)\n  Decisions  {NOTICE.document.id}; same decisions\n" in said


def test_json_has_both_ends_of_each_link(path: Path) -> None:
    shown = json.loads(show(path, ALONE.document.id, "--json"))
    (decision,) = shown["decided_on"]
    assert decision["of"] == shown["recommendations"][0]["id"]
    assert (decision["outcome"], decision["document_id"]) == (
        "agreed_as_amended",
        WHOLE.document.id,
    )
    assert {row["document_id"] for row in shown["printings"]} == {PART.document.id}


def ask(path: Path, address: str) -> Any:
    async def fetch() -> Any:
        site = application(path)
        await site.invoke_startup()
        return await site.client.get(f"/papers/{address}")

    response = asyncio.run(fetch())
    assert response.status_code == 200, response.text
    return response


def test_the_question_what_was_decided_has_one_row_for_each_recommendation(path: Path) -> None:
    question = "recommendations_and_what_was_decided"
    rows = ask(path, f"{question}.json?_shape=array&council=").json()
    assert [(row["recommendation"], row["outcome"], row["basis"]) for row in rows] == [
        (OPEN.recommendations[0].text, None, None),
        (ASKED, "agreed_as_amended", "quoted"),
    ]
    page = ask(path, f"{question}?council=").text
    assert f'href="/-/document/{WHOLE.document.id}?page=1">1</a>' in page
    assert f'href="/-/document/{WHOLE.document.id}">' in page


@pytest.mark.parametrize(
    ("address", "column", "value"),
    [
        ("recommendations_by_committee_and_year.json?council=&", "recommendations", [1, 1]),
        ("decisions_by_outcome.json?council=&", "decisions", [1, 1]),
        ("recommendations_in_context.json?", "printings", [1, 2]),
        ("decisions_in_context.json?", "settles", [0, 1]),
    ],
)
def test_each_thing_is_counted_once(
    path: Path, address: str, column: str, value: list[int]
) -> None:
    rows = ask(path, f"{address}_shape=array").json()
    assert sorted(row[column] for row in rows) == value


def test_the_printings_not_counted_lead_to_the_one_that_is(path: Path) -> None:
    rows = ask(path, "decisions.json?_shape=array&same_as__notnull=1").json()
    assert {row["document_id"] for row in rows} == {NOTICE.document.id}
    assert {row["same_as"] for row in rows} == {row.id for row in WHOLE.decisions}
