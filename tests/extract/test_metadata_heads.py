"""The unlabelled head of a paper: what its printed lines come to."""

from dataclasses import replace

import papers
import pytest

from extract.annotate import annotate
from extract.layout import Block, Stretch
from extract.paper import Paper
from models.vocabulary import Kind


def values(paper: Paper) -> dict[str, str]:
    return {mark.field: mark.values[0] for mark in annotate(paper)._.fields if mark.values}


def headed(lines: list[str], kind: Kind = Kind.COMMITTEE_REPORT) -> Paper:
    """Return a paper whose head is one centred heading printed in several lines."""
    paper = papers.paper("# Head\nThe pier is old and its lamps are dim.\n", kind)
    first, *rest = paper.layout.blocks
    text, starts, stretches = "", [], []
    for number, line in enumerate(lines):
        text += " " if text else ""
        half = 4.0 * len(line)
        top = 60.0 + 14 * number
        end = len(text) + len(line)
        starts.append(len(text))
        shown = papers.printed(line, 1, 300 - half, top, 300 + half)
        stretches.append(Stretch(len(text), end, shown))
        text += line
    head: Block = first._replace(text=text, line_starts=tuple(starts), stretches=tuple(stretches))
    return replace(paper, layout=replace(paper.layout, blocks=(head, *rest)))


@pytest.mark.parametrize(
    ("lines", "council", "committee", "title"),
    [
        (
            ["SALTMERE BOROUGH COUNCIL", "HARBOUR PANEL – 12TH JUNE 2023", "LAMPS ON THE PIER"],
            "SALTMERE BOROUGH COUNCIL",
            "HARBOUR PANEL",
            "LAMPS ON THE PIER",
        ),
        (
            ["Harbour Panel", "12 June 2023", "What should become of the lamps on the pier"],
            None,
            "Harbour Panel",
            "What should become of the lamps on the pier",
        ),
        (
            ["What should become of the lamps on", "Saltmere Pier"],
            None,
            None,
            "What should become of the lamps on Saltmere Pier",
        ),
        (
            ["The work in Saltmere of the Harbour and Pier", "Scrutiny Panel"],
            None,
            None,
            "The work in Saltmere of the Harbour and Pier Scrutiny Panel",
        ),
    ],
)
def test_lines_of_one_heading_part_where_one_names_a_council_or_a_meeting(
    lines: list[str], council: str | None, committee: str | None, title: str
) -> None:
    found = values(headed(lines))
    assert found.get("council") == council
    assert found.get("committee") == committee
    assert found.get("title") == title


@pytest.mark.parametrize(
    ("language", "council"), [("en", "Gwaunfelin County Council"), ("cy", "Cyngor Sir Gwaunfelin")]
)
def test_of_a_letter_head_in_two_languages_the_papers_own_counts(
    language: str, council: str
) -> None:
    paper = papers.paper(
        "# Cyngor Sir Gwaunfelin\n# Gwaunfelin County Council\n# Lamps\nText.\n",
        Kind.COMMITTEE_REPORT,
    )
    assert values(replace(paper, language=language))["council"] == council


def test_whether_members_were_consulted_names_no_ward() -> None:
    found = values(
        papers.paper(
            "# Lamps on the pier\n| Wards Affected | Hallow |\n"
            "| Ward Councillor(s) consulted | N/A |\n# Background\nText.\n",
            Kind.COMMITTEE_REPORT,
        )
    )
    assert found["wards"] == "Hallow"


@pytest.mark.parametrize(
    ("meeting", "committee"),
    [
        ("of the Amenities Committee", "Amenities Committee"),
        ("of the Council", "HEMBURY TOWN COUNCIL"),
        ("of the Town Council", "HEMBURY TOWN COUNCIL"),
    ],
)
def test_a_town_councils_minutes_are_of_the_committee_that_met(
    meeting: str, committee: str
) -> None:
    paper = papers.paper(
        f"# HEMBURY TOWN COUNCIL\nMinutes of the meeting {meeting} held on Monday 5 February 2024 "
        "at 7.15pm in the Old Exchange.\n# 1. Apologies\nNone.",
        Kind.MINUTES,
    )
    assert values(paper).get("committee") == committee


def test_no_councils_name_runs_from_cell_to_cell() -> None:
    paper = papers.paper(
        "# Safer Communities Board\nDelivery Plan 2023-26\n"
        "| Action | Lead |\n|---|---|\n| Light the lamps in Market Row | County Council |\n",
        Kind.CSP_PLAN,
    )
    assert "Market" not in values(paper).get("council", "")


@pytest.mark.parametrize("lead", ["Prepared for the ", "Published by the ", ""])
def test_a_partnerships_name_is_without_what_it_did(lead: str) -> None:
    markup = f"# Strategic Assessment 2023\n{lead}Hembury Community Safety Partnership\n# Purpose\n"
    paper = papers.paper(markup, Kind.STRATEGIC_ASSESSMENT)
    assert values(paper)["council"] == "Hembury Community Safety Partnership"


def test_a_printed_web_page_of_a_decision_is_titled_by_its_second_heading() -> None:
    markup = """# Decision details
## Lamps on the Quay
**Decision Maker:** Cabinet Member for Ports
## Decision:
That the Cabinet Member:
1. approves new lamps; and
2. notes their cost.
## Reasons for the decision:
The old lamps are dim.
**Report author:** Ada Thornley
**Publication date:** 14/03/2024
**Date of decision:** 12/03/2024
**Effective from:** 21/03/2024
Saltmere Borough Council
"""
    found = values(papers.paper(markup, Kind.DECISION_NOTICE))
    assert found["title"] == "Lamps on the Quay"
    assert found["decision_date"] == "2024-03-12"
    assert found["publication_date"] == "2024-03-14"
    assert found["effective_date"] == "2024-03-21"
    assert not {"committee", "portfolio_holder"} & found.keys()


def test_a_report_of_somebody_to_a_body_says_both_and_when() -> None:
    markup = """# Lamps on the Quay 2022/23
Report of the Head of Ports to the Harbour Panel, 13 July 2023. Saltmere Borough Council.
## Recommendation
The Panel is asked to note the report.
"""
    found = values(papers.paper(markup, Kind.COMMITTEE_REPORT))
    assert found["report_of"] == "the Head of Ports"
    assert found["committee"] == "Harbour Panel"
    assert found["meeting_date"] == "2023-07-13"


def test_a_trackers_title_names_its_body() -> None:
    markup = "# Harbour Panel – Recommendation Tracker\nSaltmere Borough Council\nText.\n"
    assert values(papers.paper(markup, Kind.TRACKER))["committee"] == "Harbour Panel"


@pytest.mark.parametrize(
    ("line", "kind", "committee"),
    [
        (
            "Minutes of the Planning & Environment Committee meeting held on 12 May 2023",
            Kind.MINUTES,
            "Planning & Environment Committee",
        ),
        (
            "Decisions taken by the Cabinet of Saltmere Town Council at a meeting on 11 May 2024.",
            Kind.DECISION_NOTICE,
            "Cabinet",
        ),
        (
            "Harbour Scrutiny Panel, Saltmere Borough Council",
            Kind.SCRUTINY_REVIEW,
            "Harbour Scrutiny Panel",
        ),
    ],
)
def test_the_body_is_read_out_of_the_line_that_names_it(
    line: str, kind: Kind, committee: str
) -> None:
    markup = f"# SALTMERE TOWN COUNCIL\n{line}\nPresent: Ada Thornley\n# Lamps\nText.\n"
    assert values(papers.paper(markup, kind))["committee"] == committee


def test_a_label_amid_a_title_leaves_the_title_whole() -> None:
    title = "Forward Plan of Key Decisions: 1 March 2024 to 30 June 2024"
    markup = f"# Saltmere Borough Council\n# {title}\n| Decision | Date |\n|---|---|\n| A | B |\n"
    assert values(papers.paper(markup, Kind.FORWARD_PLAN))["title"] == title


def test_a_scrutiny_committee_that_heads_an_agenda_is_the_body() -> None:
    markup = """# Agenda
## Scrutiny Committee
Thursday 14 March 2024, 6.30 pm
Committee Room 2, Civic Centre, Saltmere
1. Apologies for absence
2. Work programme (pages 25–28)
"""
    found = values(papers.paper(markup, Kind.AGENDA))
    assert found["committee"] == "Scrutiny Committee"
    assert found["meeting_date"] == "2024-03-14"


def test_a_title_with_a_groups_name_and_more_is_a_title() -> None:
    markup = """**Report to the Wellbeing Scrutiny Committee**
**22 February 2024**
**Food poverty task group – interim findings**
Lead officer: Ada Thornley
# 1. Recommendations
1.1 That the Committee notes the findings.
"""
    title = values(papers.paper(markup, Kind.COMMITTEE_REPORT))["title"]
    assert title == "Food poverty task group – interim findings"


def test_a_commissioner_is_whose_plan_it_is() -> None:
    markup = (
        "# Police and Crime Plan 2021-25\nPolice and Crime Commissioner for Saltmere\n# Plan\nA.\n"
    )
    council = values(papers.paper(markup, Kind.PLAN))["council"]
    assert council == "Police and Crime Commissioner for Saltmere"
