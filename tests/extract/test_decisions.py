from dataclasses import replace

import papers
import pytest

from extract.decisions.resolutions import find_decisions
from extract.layout import BlockKind
from extract.marks import DecisionMark
from extract.transcript import transcribe
from models.vocabulary import Kind, Outcome

FRONT = "# Saltmere Borough Council\nMinutes of the Cabinet held on 4 May 2021\n"


def decide(markup: str, kind: Kind = Kind.MINUTES) -> list[tuple[DecisionMark, str]]:
    transcript = transcribe(papers.layout(markup))
    marks = find_decisions(transcript, kind)
    return [(mark, transcript.evidence(mark.spans).text) for mark in marks]


def words(markup: str, kind: Kind = Kind.MINUTES) -> list[str]:
    return [text for _, text in decide(markup, kind)]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("RESOLVED: That the lease be renewed.", "That the lease be renewed."),
        ("R E S O L V E D – That the lease be renewed.", "That the lease be renewed."),
        ("It was AGREED that the lease be renewed.", "that the lease be renewed."),
        ("RESOLVED by 8 votes to 3 that the lease be renewed.", "that the lease be renewed."),
        ("It was agreed that the lease be renewed.", "It was agreed that the lease be renewed."),
        ("The Cabinet noted the report.", "The Cabinet noted the report."),
        ("PENDERFYNWYD: derbyn yr adroddiad.", "derbyn yr adroddiad."),
        ("That the report be accepted.", "That the report be accepted."),
    ],
)
def test_a_formal_lead_in_is_left_out_and_a_told_decision_keeps_its_sentence(
    line: str, text: str
) -> None:
    assert words(f"{FRONT}# 4. Harbour lights\n# 5. Lease\n{line}") == [text]


@pytest.mark.parametrize(
    "line",
    [
        "Officers agreed to return with figures.",
        "The Clerk reported that the budget had been agreed at the last meeting.",
        "It was noted that costs had risen.",
        "Members requested a further report.",
        "Action: Clerk",
    ],
)
def test_what_the_body_did_not_decide_is_no_decision(line: str) -> None:
    assert words(f"{FRONT}# 4. Harbour lights\n# 5. Lease\n{line}") == []


def test_each_marked_item_is_a_decision_with_the_number_and_heading_of_its_business() -> None:
    found = decide(
        f"{FRONT}# 42. Minutes\n"
        "RESOLVED that the minutes of the meeting held on 6 April be approved.\n"
        "# 43. Safety plan\nRESOLVED:\n"
        "(1) That the plan be adopted; and\n(2) That the report be noted.\n"
    )
    assert [(m.item, m.heading, m.label, m.outcome, m.procedural) for m, _ in found] == [
        ("42", "Minutes", None, Outcome.AGREED, True),
        ("43", "Safety plan", "1", Outcome.AGREED, False),
        ("43", "Safety plan", "2", Outcome.NOTED, False),
    ]


def test_movers_and_votes_are_those_of_the_motion() -> None:
    ((mark, _),) = decide(
        f"{FRONT}# 4. Lights\n# 5. Budget\nIt was moved by Councillor Marsh and seconded by "
        "Councillor Reed. With 6 votes for, 2 against and one abstention, it was\n"
        "RESOLVED that the budget be approved."
    )
    assert (mark.proposer, mark.seconder) == ("Councillor Marsh", "Councillor Reed")
    assert (mark.votes_for, mark.votes_against, mark.votes_abstained) == (6, 2, 1)


def test_a_carried_amendment_changes_the_outcome_and_a_lost_one_is_no_entry() -> None:
    carried, lost = (
        decide(
            f"{FRONT}# 4. Lights\n# 5. Plan\nCouncillor Reed moved an amendment that the plan be "
            f"sent to schools. On being put to the vote the amendment was {fate}.\n"
            "RESOLVED – That the plan be adopted."
        )
        for fate in ("carried", "LOST")
    )
    assert [mark.outcome for mark, _ in carried] == [Outcome.AGREED_AS_AMENDED]
    assert [mark.outcome for mark, _ in lost] == [Outcome.AGREED]


def test_a_lost_motion_is_rejected_in_its_own_words() -> None:
    ((mark, text),) = decide(
        f"{FRONT}# 4. Lights\n# 5. Parking\nCouncillor Reed moved, and Councillor Marsh seconded, "
        "that parking be free in December.\nThe motion was put to the vote and declared LOST."
    )
    assert (mark.outcome, text) == (Outcome.REJECTED, "that parking be free in December.")


def test_the_same_resolution_under_decision_and_minutes_counts_once() -> None:
    line = "That the flood scheme be approved at a cost of £2m."
    assert words(f"{FRONT}# 5. Flood\nDecision:\n{line}\nMinutes:\nRESOLVED: {line}") == [line]


def test_like_words_with_other_names_and_numbers_are_decisions_of_their_own() -> None:
    gave = "It was proposed by Cllr. {}, seconded by Cllr. {} and unanimously agreed to give £100."
    found = words(
        f"{FRONT}# 4. Lights\nDone.\n# 5. Letters\n"
        f"i) Air ambulance. {gave.format('A. Marsh', 'K. Marsh')}\n"
        f"ii) Sports club. {gave.format('J. Marsh', 'A. Reed')}"
    )
    assert len(found) == 2


def test_a_reference_numbers_an_item_that_has_no_heading() -> None:
    found = decide(
        f"{FRONT}AM/23/51 Apologies: Cllr Lund.\nAM/23/52 Declarations: none.\n"
        "AM/23/53 Minutes of 8 January 2024 were APPROVED and signed.\n"
        "AM/23/54 Allotments. It was RESOLVED that half-plots be let.\n"
    )
    assert [(mark.item, mark.heading, mark.procedural) for mark, _ in found] == [
        ("AM/23/53", None, True),
        ("AM/23/54", "Allotments", False),
    ]


def test_a_list_closed_by_one_approval_is_one_decision() -> None:
    assert words(
        f"{FRONT}# 4. Lights\nDone.\n"
        "# 5. Accounts\nClerk’s salary - £410,\nHall hire - £30\nAll approved."
    ) == ["Clerk’s salary - £410, Hall hire - £30 All approved."]


def test_a_number_that_stands_before_the_subject_in_its_cell_numbers_the_item() -> None:
    laid_out = papers.layout(
        f"{FRONT}| Item | Decision |\n|---|---|\n| Car parks | That charges be frozen. |\n"
    )
    *blocks, block = laid_out.blocks
    assert block.table is not None
    head, (first, decided) = block.table.rows
    marked = first.blocks[0]._replace(kind=BlockKind.ITEM, marker="5.")
    row = (first._replace(blocks=(marked,)), decided)
    table = block._replace(table=replace(block.table, rows=(head, row)))
    transcript = transcribe(replace(laid_out, blocks=(*blocks, table)))
    (mark,) = find_decisions(transcript, Kind.DECISION_NOTICE)
    assert (mark.item, mark.heading) == ("5", "Car parks")


def test_a_record_of_decisions_is_read_by_its_labels() -> None:
    found = decide(
        "# Record of Decisions\n"
        "| Subject: | Tree policy (agenda item 9) |\n"
        "| Decision: | That the policy be adopted. |\n"
        "| Reason for decision: | To protect trees. |\n",
        Kind.DECISION_NOTICE,
    )
    assert [(m.item, m.heading, text) for m, text in found] == [
        ("9", "Tree policy", "That the policy be adopted.")
    ]


MOTION = "Councillor Kerr, seconded by Councillor Tait, moved that fares be frozen."
AMENDMENT = "Councillor Lund, seconded by Councillor Rowe, moved as an amendment that fares rise."


@pytest.mark.parametrize(
    ("fared", "moved"),
    [
        ("On a division the motion was declared carried by 7 votes to 5.", MOTION),
        ("The motion accordingly became the finding of the meeting.", MOTION),
        ("The amendment accordingly became the finding of the meeting.", AMENDMENT),
    ],
)
def test_what_was_carried_is_the_motion_or_its_amendment(fared: str, moved: str) -> None:
    assert words(f"{FRONT}# 4. Fares\n{MOTION}\n{AMENDMENT}\n{fared}\n") == [f"{moved} {fared}"]


def test_what_is_recommended_to_council_is_referred_to_it() -> None:
    ((mark, text),) = decide(
        f"{FRONT}# 4. Play areas\n**Recommended to Council:**\nThat £300,000 be added.\n"
    )
    assert text == "That £300,000 be added."
    assert mark.outcome is Outcome.REFERRED
