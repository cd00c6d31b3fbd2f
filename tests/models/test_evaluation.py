import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from readings import ASB, LIGHTING, MINUTES, REPORT, reading

from models.errors import GoldError, UnreadableDocument
from models.evaluation import Evaluation, Failure, changes, evaluate_folder, load, save
from models.gold import write_gold
from models.predicted import predicted
from models.reading import Reading
from models.scoring import Finding, Verdict
from models.vocabulary import Kind

READINGS = {"report.pdf": REPORT, "minutes.pdf": MINUTES}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of gold, one file of it in a folder inside."""
    folder = tmp_path / "gold"
    (folder / "inside").mkdir(parents=True)
    for place, name in ((folder, "report"), (folder / "inside", "minutes")):
        gold = predicted(f"{name}.pdf", [READINGS[f"{name}.pdf"]])
        (place / f"{name}.json").write_text(write_gold(gold), encoding="utf-8")
        (place / f"{name}.pdf").write_bytes(b"%PDF-1.7")
    return folder


def perfectly(pdf: Path) -> Sequence[Reading]:
    return [READINGS[pdf.name]]


def carelessly(pdf: Path) -> Sequence[Reading]:
    """Read the minutes not at all, and the report with a mistake of each sort."""
    if pdf.name == "minutes.pdf":
        raise UnreadableDocument("damaged", "minutes.pdf: the file ends too early")
    one, two, three = REPORT.recommendations
    return [
        replace(
            REPORT,
            document=replace(REPORT.document, kind=Kind.MINUTES, council=None),
            recommendations=(one, replace(two, text=LIGHTING.upper()), replace(three, text="?")),
        )
    ]


def test_perfect_readings_score_one_everywhere(folder: Path) -> None:
    evaluation = evaluate_folder([folder], perfectly)
    assert evaluation.files == ("gold/inside/minutes", "gold/report")
    for what in ("kind", "metadata", "people", "recommendations", "decisions"):
        assert evaluation.score(what).f1 == 1
    assert (evaluation.failures, evaluation.confusions()) == ((), {})


def test_mistakes_are_counted_by_file_and_over_all(folder: Path) -> None:
    evaluation = evaluate_folder([folder], carelessly)
    report = evaluation.score("recommendations", file="gold/report")
    assert (report.right, report.found, report.expected) == (1, 3, 3)
    assert evaluation.score("recommendations", soft=True, file="gold/report").right == 2
    assert evaluation.score("decisions").recall == 0
    assert evaluation.score("metadata.council").right == 0
    assert evaluation.confusions() == {
        ("committee_report", "minutes"): 1,
        ("minutes", "unreadable"): 1,
    }
    assert evaluation.failures == (
        Failure("gold/inside/minutes", "minutes.pdf: the file ends too early"),
    )


def test_an_evaluation_is_kept_and_read_back(folder: Path, tmp_path: Path) -> None:
    evaluation = evaluate_folder([folder], carelessly)
    save(evaluation, tmp_path / "new" / "kept.json")
    assert load(tmp_path / "new" / "kept.json") == evaluation


def test_what_is_no_saved_evaluation_is_refused(tmp_path: Path) -> None:
    (tmp_path / "kept.json").write_text(json.dumps({"findings": [{"file": "a"}]}))
    with pytest.raises(GoldError, match=r"no saved evaluation: findings\[0\]\.what is missing"):
        load(tmp_path / "kept.json")


def test_gains_and_losses_are_told_apart(folder: Path) -> None:
    good, bad = evaluate_folder([folder], perfectly), evaluate_folder([folder], carelessly)
    better, worse = changes(bad, good), changes(good, bad)
    assert better.losses == worse.gains == ()
    assert [finding for finding in worse.losses if finding.what == "kind"] == [
        Finding("gold/inside/minutes", "kind", "minutes", None, Verdict.WRONG),
        Finding("gold/report", "kind", "committee_report", "minutes", Verdict.WRONG),
    ]
    assert ("gold/report", "recommendations", Verdict.NEAR) in [
        (finding.file, finding.what, finding.verdict) for finding in worse.losses
    ]
    # The false find is a loss when it comes and a gain when it goes.
    false_find = Finding("gold/report", "recommendations", None, "?", Verdict.EXTRA)
    assert false_find in worse.losses
    assert false_find in better.gains


def test_nothing_changed_is_no_change(folder: Path) -> None:
    evaluation = evaluate_folder([folder], carelessly)
    assert changes(evaluation, evaluation) == changes(evaluation, Evaluation(()))


def test_only_files_in_both_evaluations_are_compared(folder: Path) -> None:
    both = evaluate_folder([folder], carelessly)
    one = evaluate_folder([folder / "report.json"], perfectly)
    assert one.files == ("gold/report",)
    assert {finding.file for finding in changes(one, both).losses} == {"gold/report"}


def test_the_same_words_twice_count_twice() -> None:
    def findings(*kinds: Verdict) -> Evaluation:
        return Evaluation(tuple(Finding("a", "decisions", "noted", "noted", v) for v in kinds))

    before = findings(Verdict.EXACT, Verdict.EXACT)
    after = findings(Verdict.EXACT, Verdict.MISSED)
    assert changes(before, after).losses
    assert not changes(before, after).gains


def test_gold_without_its_pdf_is_refused(folder: Path) -> None:
    (folder / "report.pdf").unlink()
    with pytest.raises(GoldError, match=r"report\.json: there is no report\.pdf beside it"):
        evaluate_folder([folder], perfectly)


def test_a_folder_without_gold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GoldError, match="no gold here"):
        evaluate_folder([tmp_path], perfectly)


def test_what_a_pack_and_its_paper_both_have_counts_once(tmp_path: Path) -> None:
    pack = reading("pack.pdf", kind=Kind.AGENDA_PACK, recommendations=(ASB,))
    paper = reading("pack.pdf", pack=pack, recommendations=(ASB,))
    (tmp_path / "pack.json").write_text(write_gold(predicted("pack.pdf", [pack])))
    (tmp_path / "pack.pdf").write_bytes(b"%PDF-1.7")
    evaluation = evaluate_folder([tmp_path], lambda pdf: [pack, paper])
    assert evaluation.score("recommendations").precision == 1
