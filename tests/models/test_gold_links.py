import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from readings import MINUTES, REPORT, reading

from models.decision import DecisionLink
from models.document import DocumentLink
from models.errors import GoldError
from models.evaluation import evaluate_folder
from models.gold import write_gold
from models.link_scoring import Links
from models.predicted import predicted
from models.reading import Reading
from models.scoring import Verdict
from models.vocabulary import Basis, Kind, Outcome, Sameness

DECIDED = reading(
    "decided.pdf",
    kind=Kind.MINUTES,
    decisions=(("to fund taxi marshals", Outcome.AGREED), ("the rest", Outcome.DEFERRED)),
)
READINGS = {"report": REPORT, "decided": DECIDED, "minutes": MINUTES}
LINKS = {
    "links": [
        {
            "report": "report",
            "decided_in": "decided",
            "settled": [
                {"recommendation": "fund", "decision": "to fund", "basis": "quoted"},
                {"recommendation": "install", "decision": "the rest", "basis": "same_item"},
            ],
        }
    ],
    "printings": [{"document": "minutes", "same_as": "decided", "basis": "same_decisions"}],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, one in READINGS.items():
        gold = write_gold(predicted(f"{name}.pdf", [one]))
        (tmp_path / f"{name}.json").write_text(gold, encoding="utf-8")
        (tmp_path / f"{name}.pdf").write_bytes(b"%PDF-1.7")
    write_links(tmp_path, LINKS)
    return tmp_path


def write_links(folder: Path, links: object) -> None:
    (folder / "links.json").write_text(json.dumps(links), encoding="utf-8")


def read(pdf: Path) -> Sequence[Reading]:
    return [READINGS[pdf.stem]]


def found(*pairs: tuple[int, int, Basis], same: Sequence[DocumentLink] = ()) -> Links:
    """Make links between the recommendations and decisions at these places."""
    return [
        DecisionLink(DECIDED.decisions[d].id, REPORT.recommendations[r].id, basis, 0.9, "told")
        for r, d, basis in pairs
    ], same


def test_links_are_right_missed_or_wrong(folder: Path) -> None:
    ids = MINUTES.document.id, DECIDED.document.id
    same = [DocumentLink(*ids, Sameness.SAME_DECISIONS, 0.9, "told")]
    answer = found((2, 0, Basis.SIMILAR), (0, 1, Basis.SIMILAR), same=same)

    def link(files: Iterable[Sequence[Reading]]) -> Links:
        assert sorted(one.document.filename for file in files for one in file) == [
            "2022-06-08-minutes.pdf",
            "2023-11-14-report.pdf",
            "decided.pdf",
        ]
        return answer

    evaluation = evaluate_folder([folder], read, link)
    score = evaluation.score("links")
    assert (score.right, score.found, score.expected) == (1, 2, 2)
    assert [finding.verdict for finding in evaluation.about("links.basis")] == [Verdict.WRONG]
    assert evaluation.score("printings").f1 == 1
    assert {finding.file for finding in evaluation.about("links")} == {f"{folder.name}/report"}


def test_a_translation_that_is_none_is_a_false_find(folder: Path) -> None:
    ids = REPORT.document.id, DECIDED.document.id
    same = [DocumentLink(*ids, Sameness.TRANSLATION, 0.9, "told")]
    evaluation = evaluate_folder([folder], read, lambda files: found(same=same))
    verdicts = [finding.verdict for finding in evaluation.about("printings")]
    assert verdicts == [Verdict.MISSED, Verdict.EXTRA]


def test_a_link_of_what_is_in_no_gold_is_a_false_find(folder: Path) -> None:
    odd = replace(REPORT.recommendations[2], text="Something that nobody printed at all")
    strange = replace(REPORT, recommendations=(*REPORT.recommendations[:2], odd))
    evaluation = evaluate_folder(
        [folder],
        lambda pdf: [strange] if pdf.stem == "report" else read(pdf),
        lambda files: found((2, 0, Basis.QUOTED)),
    )
    score = evaluation.score("links")
    assert (score.right, score.found, score.expected) == (0, 1, 2)


def test_a_folder_without_gold_links_has_none_measured(folder: Path) -> None:
    (folder / "links.json").unlink()
    evaluation = evaluate_folder([folder], read, lambda files: pytest.fail("nothing to measure"))
    assert evaluation.about("links") == []


@pytest.mark.parametrize(
    ("place", "value", "said"),
    [
        (("links", 0, "report"), "reports", "there is no gold of 'reports'"),
        (("links", 0, "settled", 0, "basis"), "guessed", "allowed: quoted"),
        (("links", 0, "settled", 0, "decision"), "on fund", "0 items of decided begin with"),
        (("links", 0, "settled", 0, "recommendation"), "", "3 items of report begin with"),
        (("printings", 0, "same_as"), "nothing", "there is no gold of 'nothing'"),
        (("more",), [], "more is no field"),
    ],
)
def test_malformed_links_are_refused_by_name(
    folder: Path, place: tuple[str | int, ...], value: object, said: str
) -> None:
    links = json.loads(json.dumps(LINKS))
    inner = links
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    write_links(folder, links)
    with pytest.raises(GoldError, match=r"links\.json") as error:
        evaluate_folder([folder], read, lambda files: found())
    assert said in str(error.value)
