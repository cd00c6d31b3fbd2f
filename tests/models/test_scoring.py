from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from readings import MINUTES, PLAN, REPORT

from models.gold import (
    Gold,
    GoldDecision,
    GoldPerson,
    GoldPriority,
    GoldRecommendation,
)
from models.predicted import predicted
from models.scoring import Finding, Score, Verdict, compare, score
from models.vocabulary import Kind, Outcome, Role, Scope

REPORT_GOLD = predicted("report.pdf", [REPORT])
EMPTY = replace(REPORT_GOLD, people=(), recommendations=())


def about(what: str, gold: Gold, found: Gold | None) -> list[Finding]:
    return [finding for finding in compare("file", gold, found) if finding.what == what]


def verdicts(what: str, gold: Gold, found: Gold | None) -> Counter[Verdict]:
    return Counter(finding.verdict for finding in about(what, gold, found))


def metadata(**fields: Any) -> Gold:
    return replace(EMPTY, metadata=replace(EMPTY.metadata, **fields))


def asking(*texts: str) -> Gold:
    items = tuple(GoldRecommendation(None, text, 1, None) for text in texts)
    return replace(EMPTY, recommendations=items)


@pytest.mark.parametrize("one", [REPORT, MINUTES, PLAN])
def test_a_document_read_perfectly_has_only_exact_findings(one: Any) -> None:
    gold = predicted("a.pdf", [one])
    findings = list(compare("a", gold, gold))
    assert {finding.verdict for finding in findings} == {Verdict.EXACT}
    assert score(findings, soft=False).f1 == 1


@pytest.mark.parametrize(
    ("gold", "found", "expected"),
    [
        ("Safer Evenings", "Safer Evenings", {Verdict.EXACT: 1}),
        ("Safer Evenings", "Safer  evenings", {Verdict.NEAR: 1}),
        ("Safer Evenings", "Agenda Item 7", {Verdict.MISSED: 1, Verdict.EXTRA: 1}),
        ("Safer Evenings", None, {Verdict.MISSED: 1}),
        (None, "Safer Evenings", {Verdict.EXTRA: 1}),
        (None, None, {}),
    ],
)
def test_a_single_value_is_right_near_missed_or_false(
    gold: str | None, found: str | None, expected: dict[Verdict, int]
) -> None:
    assert verdicts("metadata.title", metadata(title=gold), metadata(title=found)) == expected


@pytest.mark.parametrize(
    ("field", "gold", "found"),
    [
        ("meeting_date", "2023-11-14", "2023-11-15"),
        ("agenda_item", "12.1", "12.2"),
        ("reference", "D100113", "D100114"),
        ("period_start", "2022", "2023"),
    ],
)
def test_a_date_or_a_number_that_is_nearly_right_is_wrong(
    field: str, gold: str, found: str
) -> None:
    counts = verdicts(f"metadata.{field}", metadata(**{field: gold}), metadata(**{field: found}))
    assert counts == {Verdict.MISSED: 1, Verdict.EXTRA: 1}


def test_a_list_is_scored_element_by_element_whatever_the_order() -> None:
    gold = metadata(wards=("Harbour", "Mill Lane", "Westcombe"))
    found = metadata(wards=("Mill Lane", "Harbour ward", "Quay"))
    findings = about("metadata.wards", gold, found)
    assert {(finding.expected, finding.found) for finding in findings} == {
        ("Mill Lane", "Mill Lane"),
        ("Harbour", None),
        ("Westcombe", None),
        (None, "Harbour ward"),
        (None, "Quay"),
    }


def test_precision_recall_and_f1_count_strictly_and_softly() -> None:
    gold = asking("note the report.", "fund taxi marshals.", "install lighting.")
    found = asking("note the report.", "fund taxi marshals", "plant orchids.", "plant roses.")
    findings = about("recommendations", gold, found)
    strict, soft = score(findings, soft=False), score(findings, soft=True)
    assert strict == Score(right=1, found=4, expected=3)
    assert soft == Score(right=2, found=4, expected=3)
    assert soft.precision == 0.5
    assert soft.recall == pytest.approx(2 / 3)
    assert soft.f1 == pytest.approx(4 / 7)


def test_where_there_is_nothing_to_find_there_is_no_score() -> None:
    nothing = score([], soft=True)
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)
    false_find = score(about("recommendations", asking(), asking("x")), soft=True)
    assert (false_find.precision, false_find.recall, false_find.f1) == (0, None, 0)


def test_texts_are_paired_one_to_one_as_well_as_can_be() -> None:
    # Greedy pairing would give the first text to the second and leave one of each over.
    gold = asking("receive the annual report of the panel", "receive the annual report")
    found = asking("receive the annual report of", "receive the annual report of the panels")
    assert verdicts("recommendations", gold, found) == {Verdict.NEAR: 2}


def test_exact_pairs_come_before_near_ones() -> None:
    gold = asking("note the report.", "note the reports.")
    found = asking("note the reports.", "note the reporting.")
    findings = about("recommendations", gold, found)
    assert ("note the reports.", "note the reports.", Verdict.EXACT) in [
        (finding.expected, finding.found, finding.verdict) for finding in findings
    ]


def test_the_same_words_twice_are_paired_by_page_and_label() -> None:
    items = tuple(GoldRecommendation(str(page), "note it.", page, None) for page in (2, 5))
    gold = replace(EMPTY, recommendations=items)
    found = replace(EMPTY, recommendations=items[::-1])
    for what in ("page", "label"):
        assert verdicts(f"recommendations.{what}", gold, found) == {Verdict.EXACT: 2}


def test_page_and_label_are_scored_over_the_paired_only() -> None:
    gold = replace(EMPTY, recommendations=(GoldRecommendation("1", "note the report.", 3, None),))
    found = replace(
        EMPTY,
        recommendations=(
            GoldRecommendation("1.", "note the report", 4, None),
            GoldRecommendation("2", "plant orchids", 4, None),
        ),
    )
    assert verdicts("recommendations.page", gold, found) == {Verdict.WRONG: 1}
    (finding,) = about("recommendations.label", gold, found)
    assert (finding.expected, finding.found, finding.of) == ("1", "1.", "note the report.")


@pytest.mark.parametrize(
    ("parent", "verdict"), [(0, Verdict.EXACT), (1, Verdict.WRONG), (None, Verdict.WRONG)]
)
def test_a_parent_is_right_where_the_parents_are_a_pair(
    parent: int | None, verdict: Verdict
) -> None:
    texts = ("ask officers to:", "thank the clerk for long service;", "publish a lighting plan;")

    def nested(inner: int | None) -> Gold:
        parents = (None, None, inner)
        return replace(
            EMPTY,
            recommendations=tuple(
                GoldRecommendation(None, text, 1, parents[n]) for n, text in enumerate(texts)
            ),
        )

    findings = about("recommendations.parent", nested(0), nested(parent))
    assert {finding.of: finding.verdict for finding in findings} == {
        texts[0]: Verdict.EXACT,
        texts[1]: Verdict.EXACT,
        texts[2]: verdict,
    }


def test_outcome_and_procedure_of_a_decision_are_scored() -> None:
    gold = GoldDecision("5", "Lighting", "that lighting be installed.", 2, Outcome.AGREED, False)
    other = replace(gold, outcome=Outcome.NOTED, procedural=True)
    compared = replace(EMPTY, decisions=(gold,)), replace(EMPTY, decisions=(other,))
    assert verdicts("decisions", *compared) == {Verdict.EXACT: 1}
    assert verdicts("decisions.outcome", *compared) == {Verdict.WRONG: 1}
    assert verdicts("decisions.procedural", *compared) == {Verdict.WRONG: 1}
    assert verdicts("decisions.heading", *compared) == {Verdict.EXACT: 1}


def test_a_priority_of_the_wrong_scope_is_not_the_same_priority() -> None:
    gold = GoldPriority("1", "Safer evenings", Scope.PARTNERSHIP, 1, None)
    compared = (
        replace(EMPTY, priorities=(gold,)),
        replace(EMPTY, priorities=(replace(gold, scope=Scope.CORPORATE),)),
    )
    assert verdicts("priorities", *compared) == {Verdict.MISSED: 1, Verdict.EXTRA: 1}


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        (GoldPerson(Role.AUTHOR, "Bryn Ashdown", "Safety Manager"), Verdict.EXACT),
        (GoldPerson(Role.AUTHOR, "Bryn Ashdown", "Safety Manager, "), Verdict.NEAR),
        (GoldPerson(Role.AUTHOR, "Bryn Ashdown", None), Verdict.NEAR),
        (GoldPerson(Role.AUTHOR, "Brin Ashdown", "Safety Manager"), Verdict.NEAR),
        (GoldPerson(Role.CHAIR, "Bryn Ashdown", "Safety Manager"), Verdict.MISSED),
        (GoldPerson(Role.AUTHOR, "Ada Thornley", "Safety Manager"), Verdict.MISSED),
        (GoldPerson(Role.AUTHOR, None, "Safety Manager"), Verdict.MISSED),
    ],
)
def test_a_person_is_right_with_role_name_and_post(found: GoldPerson, verdict: Verdict) -> None:
    gold = replace(EMPTY, people=(GoldPerson(Role.AUTHOR, "Bryn Ashdown", "Safety Manager"),))
    assert about("people", gold, replace(EMPTY, people=(found,)))[0].verdict is verdict


def test_a_post_without_a_name_is_compared_by_the_post() -> None:
    gold = replace(EMPTY, people=(GoldPerson(Role.REPORT_OF, None, "Head of Legal Services"),))
    found = replace(EMPTY, people=(GoldPerson(Role.REPORT_OF, None, "Head of Legal Service"),))
    assert verdicts("people", gold, found) == {Verdict.NEAR: 1}


def test_a_file_that_could_not_be_read_has_missed_everything() -> None:
    findings = list(compare("file", REPORT_GOLD, None))
    assert {finding.verdict for finding in findings} == {Verdict.WRONG, Verdict.MISSED}
    assert [finding.what for finding in findings if finding.verdict is Verdict.WRONG] == ["kind"]
    missed = Counter(finding.what for finding in findings)
    assert (missed["recommendations"], missed["metadata.wards"]) == (3, 2)


def test_a_wrong_kind_is_wrong() -> None:
    (finding,) = about("kind", REPORT_GOLD, replace(REPORT_GOLD, kind=Kind.MINUTES))
    assert (finding.expected, finding.found, finding.verdict) == (
        "committee_report",
        "minutes",
        Verdict.WRONG,
    )
