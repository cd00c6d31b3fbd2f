"""Quality floors on gold. They rise, never fall; a loosened one gives its reason in the commit."""

import os
from pathlib import Path

import pytest

from extract.source import digest
from link.links import links_between
from models.evaluation import Evaluation, evaluate_folder
from models.reading import Reading
from pipeline import process

ROOT = Path(__file__).parents[1]
FLOORS = {
    "corpus": {
        "kind": 0.97,
        "metadata": 0.97,
        "people": 0.94,
        "recommendations": 0.98,
        "recommendations.page": 0.99,
        "decisions": 0.98,
        "decisions.outcome": 0.98,
        "priorities": 0.96,
        "links": 0.95,
        "links.basis": 0.95,
        "printings": 1.0,
        "pack boundaries": 0.95,
        "responses": 0.95,
        "responses.page": 0.97,
        "responses.response": 0.95,
        "responses.progress": 0.95,
        "responses.reason": 0.95,
        "responses.update": 0.95,
        "responses.owner": 0.95,
        "responses.due_date": 0.95,
        "planned_decisions": 0.95,
        "planned_decisions.page": 0.97,
        "planned_decisions.decision_maker": 0.95,
        "planned_decisions.due_date": 0.95,
        "planned_decisions.key_decision": 0.95,
    },
    "../shared/gold": {
        "kind": 0.96,
        "metadata": 0.97,
        "people": 0.97,
        "recommendations": 0.96,
        "recommendations.page": 0.98,
        "decisions": 0.96,
        "decisions.outcome": 0.97,
        "priorities": 0.96,
    },
}
"""Least values: soft F1 of lists, strict F1 of metadata, share right of attributes."""

STRICT = {"metadata", "people"}
SHARES = {"kind", "recommendations.page", "decisions.outcome", "links.basis"}


def read(pdf: Path) -> tuple[Reading, ...]:
    data = pdf.read_bytes()
    return process(data, str(pdf), digest(data))


@pytest.fixture(scope="module", params=sorted(FLOORS))
def evaluated(request: pytest.FixtureRequest) -> tuple[str, Evaluation]:
    folder = ROOT / request.param
    if not folder.exists():
        if os.environ.get("CI"):
            pytest.fail(f"{request.param} is not there, and here it must be")
        pytest.skip(f"{request.param} is not there: its floors were not checked")
    return request.param, evaluate_folder([folder], read, links_between)


def measure(evaluation: Evaluation, what: str) -> float | None:
    if what in SHARES or what.startswith(("responses.", "planned_decisions.")):
        return evaluation.score(what).recall
    return evaluation.score(what, soft=what not in STRICT).f1


@pytest.mark.parametrize("what", sorted(FLOORS["corpus"]))
def test_quality_does_not_fall(evaluated: tuple[str, Evaluation], what: str) -> None:
    folder, evaluation = evaluated
    if what not in FLOORS[folder]:
        assert not evaluation.about(what), f"{folder} has gold of {what}, and no floor"
        return
    reached = measure(evaluation, what)
    assert reached is not None
    assert reached >= FLOORS[folder][what]


def test_every_document_is_read(evaluated: tuple[str, Evaluation]) -> None:
    assert not evaluated[1].failures
