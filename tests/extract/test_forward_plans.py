import papers
import pytest

from extract.forward_plans.component import planned_decisions
from extract.marks import PlannedDecisionMark
from extract.transcript import transcribe
from models.vocabulary import Kind


def read(markup: str, kind: Kind = Kind.FORWARD_PLAN) -> list[tuple[str, PlannedDecisionMark]]:
    written = papers.paper(markup, kind)
    transcript = transcribe(written.layout)
    marks = planned_decisions(written, transcript)
    return [(transcript.evidence(mark.spans).text, mark) for mark in marks]


LAYOUTS = {
    "a table each": """
        # Forward plan
        | Title of decision | 24/00031 - Sale of the depot |
        | What is to be decided | To sell it. |
        | Decision maker | Cabinet |
        | Decision due | Not before 12th March 2024 |
        | Key decision | Yes |
        | Lead officer | Ada Thornley |
        """,
    "two pairs a row under a heading": """
        # Forward plan
        # Sale of the depot
        | Reference | 24/00031 | Decision maker | Cabinet |
        | Summary | To sell it. | Decision date | 12 March 2024 |
        | Key decision? | Yes | Contact officer | Ada Thornley |
        """,
    "a row each": """
        # Forward plan
        | Ref | Title | Purpose | Decision maker | Date | Key / non-key | Lead officer |
        |---|---|---|---|---|---|---|
        | 24/00031 | Sale of the depot | To sell it. | Cabinet | 12 Mar 2024 | Key | Ada Thornley |
        """,
    "title and summary in one cell": """
        # Forward plan
        | Title and summary | Meeting date | Decision taker | Contact |
        |---|---|---|---|
        | 24/00031: Sale of the depot // To sell it. // Key | 12 Mar 2024 | Cabinet | Ada Thornley |
        """,
    "lines": """
        # Forward plan
        # 24/00031 – Sale of the depot
        Purpose of report: To sell it.
        Decision maker: Cabinet
        Date of decision: 12 March 2024
        Key decision: Yes
        Lead officer: Ada Thornley, 01632 960 001
        """,
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_planned_decision_is_the_same_in_every_layout(layout: str) -> None:
    ((title, mark),) = read(LAYOUTS[layout])
    assert title == "Sale of the depot"
    assert (mark.reference, mark.description) == ("24/00031", "To sell it.")
    assert (mark.decision_maker, mark.due_date) == ("Cabinet", "2024-03-12")
    assert (mark.key_decision, mark.lead_officer) == ("yes", "Ada Thornley")


def test_a_title_that_comes_again_begins_another_decision() -> None:
    found = read("""
        # Forward plan
        | Title | Sale of the depot |
        | Decision maker and date | Cabinet, 12 March 2024 |
        | Key | No |
        | Title | Grant to the museum |
        | Decision maker and date | Council, April 2024 |
        | Key | Yes – more than £500,000 |
        """)
    assert [(t, m.decision_maker, m.key_decision) for t, m in found] == [
        ("Sale of the depot", "Cabinet", "no"),
        ("Grant to the museum", "Council, April 2024", "yes"),
    ]
    assert found[1][1].key_reason == "more than £500,000"


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        (
            (
                "| Item | Purpose | Officer | Date |\n|---|---|---|---|\n"
                "| Budget | To consider | Clerk | 3 May 2022 |"
            ),
            Kind.AGENDA,
        ),
        (
            (
                "| Title | Decision | Decision maker | Date | Key |\n|---|---|---|---|---|\n"
                "| Depot | Sold | Cabinet | 3 May 2022 | No |"
            ),
            Kind.DECISION_NOTICE,
        ),
        (
            "# Glossary\n| 1 | Information relating to any individual |\n| 2 | Other |",
            Kind.FORWARD_PLAN,
        ),
    ],
)
def test_a_table_that_gives_no_notice_of_a_decision_is_passed_over(markup: str, kind: Kind) -> None:
    assert read(markup, kind) == []
