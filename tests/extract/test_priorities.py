import pytest
import spacy
from papers import document, paper

import extract.priorities.component  # noqa: F401  (importing registers the factory)
from extract.marks import PriorityMark
from models.vocabulary import Kind, Scope, Tier

NLP = spacy.blank("en")
NLP.add_pipe("council_priorities")

PARTNERSHIP, CORPORATE = Scope.PARTNERSHIP, Scope.CORPORATE


def marks(markup: str, kind: Kind) -> list[tuple[str, PriorityMark]]:
    doc = NLP(document(NLP, paper(markup, kind)))
    return [(doc._.transcript.evidence(mark.spans).text, mark) for mark in doc._.priorities]


def names(markup: str, kind: Kind = Kind.CSP_PLAN) -> list[str]:
    return [name for name, _ in marks(markup, kind)]


BULLETS = """
# Safer Saltmere Plan 2024-27
# Our priorities
We asked 900 people what matters to them and studied the evidence of the year before.
- Tackling violence
- Burglary: break-ins doubled in two wards last winter.
- Domestic abuse – we will help earlier and in more places.
# Governance
"""

GRID = """
# Safer Saltmere Plan 2024-27
# What we will focus on
| **Tackling violence** // We will patrol the quay. | **Burglary** // We will mark bicycles. |
| **Domestic abuse** // We will help earlier. | |
# How we will work
"""

BIG_NUMBERS = """
# Safer Saltmere Plan 2024-27
## Our strategic priorities at a glance
01
### Tackling violence
Under-25s first.
02
### Burglary
Break-ins and sheds.
03
### Domestic abuse
At home and after.
## Delivery
"""

LEAD_IN = """
# Safer Saltmere Plan 2024-27
The Partnership has agreed the following priorities:
(a) tackling violence;
(b) burglary; and
(c) domestic abuse.
"""

LOST_BULLETS = """
# Safer Saltmere Plan 2024-27
The strategic priorities for 2024-27 are:
Tackling violence
Burglary
Domestic abuse
These were chosen after careful study of what the police and the council had seen.
"""

FULL_STOP = """
# Safer Saltmere Plan 2024-27
The plan for 2024-27 has three priorities, which are set out below.
Tackling violence
Burglary
Domestic abuse
"""

SENTENCE = """
# Safer Saltmere Plan 2024-27
The assessment identified three priorities: tackling violence; burglary; and domestic abuse.
"""

COMMAS = """
# Safer Saltmere Plan 2024-27
The key priorities for the year are tackling violence, burglary and domestic abuse.
"""

INLINE_NUMBERS = """
# Safer Saltmere Plan 2024-27
The plan has three priorities: 1. Tackling violence; 2. Burglary; 3. Domestic abuse.
"""

NUMBERED = """
# Safer Saltmere Plan 2024-27
# Priority 1: Tackling violence
Violence rose.
## What we will do
- Patrol the parks
- Visit the schools
# Priority 2: Burglary
# Priority 3: Domestic abuse
"""

LABEL_ABOVE = """
# Safer Saltmere Plan 2024-27
## Priority One
**Tackling violence**
Aim: to cut harm.
## Priority Two
**Burglary**
## Priority Three
**Domestic abuse**
"""

SUBHEADINGS = """
# Safer Saltmere Plan 2024-27
## Our strategic priorities
This section says what they are and why they were chosen.
### Tackling violence
Violence rose last year.
### Burglary
Burglary rose too.
### Domestic abuse
More came forward.
## How we will measure success
### Our indicators
"""

COLUMN = """
# Safer Saltmere Plan 2024-27
| Priority | Action | Lead | RAG |
|---|---|---|---|
| 1. Tackling violence | Patrols | Police | Green |
| 2. Burglary | Locks | Council | Amber |
| | Marking | Police | Green |
| 3. Domestic abuse | Refuge | Council | Red |
"""

NUMBERS_BESIDE = """
# Safer Saltmere Plan 2024-27
| No. | Priority | Led by |
|---|---|---|
| 1 | Tackling violence | Police |
| 2 | Burglary | Council |
| 3 | Domestic abuse | Council |
# What we shall do
| Priority | Action | Owner |
|---|---|---|
| 1 | Patrol the parks in summer | Police |
| 2 | Fit locks in every ward | Council |
"""

YEARS = """
# Safer Saltmere Plan 2024-27
In the second year the priorities read as follows. Those that are new are marked.
| 2025/26 | 2024/25 | Change |
|---|---|---|
| Tackling violence | The same | None |
| Burglary | Theft | Renamed |
| Domestic abuse | – | Added |
"""

LETTERED = """
# Safer Saltmere Plan 2024-27
# Our three priorities
Between now and 2027 these are the things that we shall work on together, come what may.
# What we will do
## A · Tackling violence
Violence fell.
## B · Burglary
Burglary rose.
## C · Domestic abuse
More came forward.
"""

TILES = """
# Safer Saltmere Plan 2024-27
# Our priorities
| Tackling violence // Fewer hurt | Burglary // Fewer robbed | Domestic abuse // Sooner safe |
"""

ROWS = """
# Safer Saltmere Plan 2024-27
| Priority 1 | Tackling violence |
| Aim | Fewer people hurt |
| Priority 2 | Burglary |
| Aim | Fewer people robbed |
| Priority 3 | Domestic abuse |
"""

OBJECTIVES = """
# Safer Saltmere Plan 2024-27
The Partnership has three strategic objectives:
(i) Tackling violence;
(ii) Burglary; and
(iii) Domestic abuse.
"""

CONTENTS = """
# Contents
Priority 1: Visibility ........ 4
Priority 2: Resources ........ 9
# The plan
# Priority 1: Tackling violence
# Priority 2: Burglary
# Priority 3: Domestic abuse
"""


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(BULLETS, id="a heading and bullets, explained or not"),
        pytest.param(LEAD_IN, id="a lead-in and letters"),
        pytest.param(GRID, id="a grid of tiles, each a name and a sentence"),
        pytest.param(BIG_NUMBERS, id="headings below numbers that stand alone"),
        pytest.param(LOST_BULLETS, id="a lead-in and lines that lost their bullets"),
        pytest.param(FULL_STOP, id="a sentence that says how many come below"),
        pytest.param(SENTENCE, id="a sentence with semicolons"),
        pytest.param(COMMAS, id="a sentence with commas"),
        pytest.param(INLINE_NUMBERS, id="a sentence with numbers"),
        pytest.param(NUMBERED, id="numbered headings, not the actions under them"),
        pytest.param(LABEL_ABOVE, id="labels on a line of their own"),
        pytest.param(SUBHEADINGS, id="headings below a heading"),
        pytest.param(COLUMN, id="a column of a table"),
        pytest.param(NUMBERS_BESIDE, id="a column beside their numbers, not actions by number"),
        pytest.param(YEARS, id="the column of the latest year"),
        pytest.param(LETTERED, id="as many lettered headings as there are said to be"),
        pytest.param(TILES, id="tiles"),
        pytest.param(ROWS, id="rows with a label"),
        pytest.param(OBJECTIVES, id="objectives, where nothing is called a priority"),
        pytest.param(CONTENTS, id="headings, not their lines in the contents"),
    ],
)
def test_a_plan_states_its_priorities_in_many_forms(markup: str) -> None:
    found = [name.casefold() for name in names(markup)]
    assert found == ["tackling violence", "burglary", "domestic abuse"]


def test_the_numbered_pillars_of_a_plan_are_its_own_though_nobody_says_so() -> None:
    markup = """
    # Tree Strategy 2022-25
    # Our pillars
    **Pillar 1 – Planting for the future**
    We will plant oaks.
    **Pillar 2 – Caring for what we have**
    We will water them.
    """
    expected = ["Planting for the future", "Caring for what we have"]
    assert names(markup, Kind.PLAN) == expected
    assert names(markup, Kind.OTHER) == []


def test_welsh_plans_state_theirs_too() -> None:
    markup = """
    # Cynllun Diogelwch Cymunedol 2023-26
    Mae'r Bartneriaeth wedi nodi'r blaenoriaethau canlynol:
    - Lleihau trais
    - Lleihau aildroseddu
    # Blaenoriaeth 1: Lleihau trais
    # Blaenoriaeth 2: Lleihau aildroseddu
    """
    assert names(markup) == ["Lleihau trais", "Lleihau aildroseddu"]


def test_a_report_names_the_corporate_priorities_it_serves_before_the_colon() -> None:
    markup = """
    # Corporate Priorities
    - This report relates to the following corporate priorities: -
    - To keep the borough clean: Our goal is to sweep every street each week. We will do more.
    - To build homes: We know how much homes matter.
    # 1. Background
    """
    found = marks(markup, Kind.COMMITTEE_REPORT)
    assert [(name, mark.scope, mark.description) for name, mark in found] == [
        (
            "To keep the borough clean",
            CORPORATE,
            "Our goal is to sweep every street each week. We will do more.",
        ),
        ("To build homes", CORPORATE, "We know how much homes matter."),
    ]


def test_themes_that_a_report_says_it_aligns_with_are_corporate_priorities() -> None:
    markup = """
    # Corporate Strategy alignment:
    1. Children - better buses will help them to school and home again.
    2. Economy and skills – the scheme will bring work to the town centre.
    """
    found = marks(markup, Kind.COMMITTEE_REPORT)
    assert [(name, mark.label, mark.scope) for name, mark in found] == [
        ("Children", "1", CORPORATE),
        ("Economy and skills", "2", CORPORATE),
    ]


@pytest.mark.parametrize(
    "markup",
    [
        "| Corporate priority | A greener town // Homes for all |\n| Ward | All |",
        "Corporate priorities: A greener town; Homes for all",
    ],
)
def test_the_value_of_a_label_is_a_corporate_priority(markup: str) -> None:
    found = marks(markup, Kind.COMMITTEE_REPORT)
    assert [(name, mark.scope) for name, mark in found] == [
        ("A greener town", CORPORATE),
        ("Homes for all", CORPORATE),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The scheme contributes to Priority 2 (Safer streets) and Priority 4 (Clean growth).",
        "The scheme supports the objectives of ‘Safer streets’ and ‘Clean growth’ in every ward.",
    ],
    ids=["by number", "in quotation marks"],
)
def test_a_report_cites_corporate_priorities_in_a_sentence(sentence: str) -> None:
    markup = f"# Links to the Corporate Plan\n{sentence}\n# Background"
    found = marks(markup, Kind.COMMITTEE_REPORT)
    assert [(name, mark.scope) for name, mark in found] == [
        ("Safer streets", CORPORATE),
        ("Clean growth", CORPORATE),
    ]


def test_a_lead_in_that_refers_back_is_understood() -> None:
    markup = """
    # How this supports the Council Plan
    The Council Plan has five priorities. The work of the Partnership bears on two of them:
    - Safe places – the whole of the work serves this one.
    - Homes for all – the sanctuary scheme and the noise protocol.
    """
    found = marks(markup, Kind.COMMITTEE_REPORT)
    assert [(name, mark.scope) for name, mark in found] == [
        ("Safe places", CORPORATE),
        ("Homes for all", CORPORATE),
    ]


def test_implications_in_a_table_name_the_objectives_of_the_strategic_plan() -> None:
    markup = """
    | Issue | Implications | Sign-off |
    |---|---|---|
    | Priorities | The two Strategic Plan objectives are: // Safe and green // Thriving | Head |
    | Risk | None | Head |
    """
    found = marks(markup, Kind.COMMITTEE_REPORT)
    assert [(name, mark.scope) for name, mark in found] == [
        ("Safe and green", CORPORATE),
        ("Thriving", CORPORATE),
    ]


def test_of_boxes_to_tick_only_the_ticked_count() -> None:
    markup = """
    # Corporate priorities
    This report supports the following corporate priorities:
    ☒ Clean streets
    ☐ Fine parks
    ☒ Homes for all
    """
    assert names(markup, Kind.COMMITTEE_REPORT) == ["Clean streets", "Homes for all"]


def test_a_report_keeps_corporate_and_partnership_priorities_apart() -> None:
    markup = """
    # Links to the Council Plan
    The report supports the following priorities in the Council Plan:
    - Clean streets
    - Strong communities
    # Community safety
    The Partnership's priorities are violence, noise and arson.
    """
    found = marks(markup, Kind.COMMITTEE_REPORT)
    assert [(name, mark.scope) for name, mark in found] == [
        ("Clean streets", CORPORATE),
        ("Strong communities", CORPORATE),
        ("violence", PARTNERSHIP),
        ("noise", PARTNERSHIP),
        ("arson", PARTNERSHIP),
    ]


def test_rows_that_group_a_table_by_priority_are_priorities() -> None:
    markup = """
    # Table 1: Spending by priority theme
    | £000s | 2023 | 2024 |
    | Transport | | |
    | Spent | 1 | 2 |
    | Homes and skills | | |
    | Spent | 3 | 4 |
    | Other | | |
    | Spent | 5 | 6 |
    """
    assert names(markup, Kind.COMMITTEE_REPORT) == ["Transport", "Homes and skills"]


def test_focus_areas_stand_under_their_priority() -> None:
    markup = """
    # PRIORITY: Violence
    ## Focus area: Knife crime
    ## Focus area: Night-time economy
    # PRIORITY: Vulnerability
    ## Focus area: Hate crime
    """
    found = marks(markup, Kind.CSP_PLAN)
    assert [(name, mark.parent, mark.tier) for name, mark in found] == [
        ("Violence", None, None),
        ("Knife crime", 0, Tier.FOCUS),
        ("Night-time economy", 0, Tier.FOCUS),
        ("Vulnerability", None, None),
        ("Hate crime", 3, Tier.FOCUS),
    ]


def test_focus_areas_stand_under_numbered_outcomes_too() -> None:
    markup = """
    # Outcome 1: Fewer people are harmed
    Focus area: Knife crime
    # Outcome 2: People feel safe
    Focus area: Hate crime
    Focus area: Noise
    """
    found = marks(markup, Kind.CSP_PLAN)
    assert [(name, mark.label, mark.parent, mark.tier) for name, mark in found] == [
        ("Fewer people are harmed", "1", None, None),
        ("Knife crime", None, 0, Tier.FOCUS),
        ("People feel safe", "2", None, None),
        ("Hate crime", None, 2, Tier.FOCUS),
        ("Noise", None, 2, Tier.FOCUS),
    ]


def test_a_table_of_commitments_names_a_plans_priorities() -> None:
    markup = """
    # Five commitments for 2017/18
    | No. | Commitment | Why |
    |---|---|---|
    | 1 | Cut serious violence | Three quarters of it happens in nine streets |
    | 2 | Stop abuse in the home | A quarter of all violence |
    | 3 | Make nights quieter | Noise is what people write of |
    """
    found = marks(markup, Kind.CSP_PLAN)
    assert [(mark.label, name) for name, mark in found] == [
        ("1", "Cut serious violence"),
        ("2", "Stop abuse in the home"),
        ("3", "Make nights quieter"),
    ]


def test_tiers_are_kept_where_the_plan_ranks() -> None:
    markup = """
    # Safer Saltmere Plan 2024-27
    There are two main priorities:
    - Violence
    - Arson
    There are two subsidiary priorities:
    - Noise
    - Litter
    Cross-cutting themes:
    - Young people
    - Victims
    """
    found = marks(markup, Kind.CSP_PLAN)
    assert [(name, mark.tier) for name, mark in found] == [
        ("Violence", Tier.MAIN),
        ("Arson", Tier.MAIN),
        ("Noise", Tier.SUBSIDIARY),
        ("Litter", Tier.SUBSIDIARY),
        ("Young people", Tier.CROSS_CUTTING),
        ("Victims", Tier.CROSS_CUTTING),
    ]


def test_what_is_stated_again_in_other_words_is_one_priority() -> None:
    markup = """
    # Safer Saltmere Plan 2024-27
    Our priorities are violence, exploitation and anti-social behaviour.
    # Priority 1: Tackling serious violence
    # Priority 2: Preventing exploitation
    # Priority 3: Reducing anti-social behaviour
    """
    assert names(markup) == ["violence", "exploitation", "anti-social behaviour"]


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(
            "# Plan 2024-27\n# Context\nThe Police and Crime Commissioner's priorities are:\n"
            "- Visible policing\n- Victims",
            id="the commissioner's",
        ),
        pytest.param(
            "# Plan 2024-27\nThe Home Office has set the following national priorities:\n"
            "- Serious violence\n- Fraud",
            id="the government's",
        ),
        pytest.param(
            "# Plan 2024-27\n# Priorities in the previous plan\n- Graffiti\n- Litter",
            id="the last plan's",
        ),
        pytest.param(
            "# Safer Saltmere Plan 2024-27\nOur priorities for 2021-24 were:\n- Graffiti\n- Litter",
            id="an earlier period's",
        ),
        pytest.param(
            "# Plan 2024-27\nResidents' top priorities in the survey were:\n- Bins\n- Potholes",
            id="those of people who were asked",
        ),
        pytest.param(
            "# Plan 2024-27\nTo deliver our priorities we will:\n- Meet monthly\n- Share data",
            id="actions",
        ),
        pytest.param(
            "# Plan 2024-27\n| Action | Priority |\n|---|---|\n| Locks | High |\n| Patrols | Low |"
            "\n| Lights | High |",
            id="degrees of urgency",
        ),
        pytest.param(
            "# Plan 2024-27\n# Priority locations\n- Town Square\n- Harbour Road",
            id="places",
        ),
        pytest.param(
            "# Plan 2024-27\n# Priorities\n- It enables us to invest in buses that people want "
            "to use.\n- This will help everyone in the town to get to work.",
            id="sentences",
        ),
        pytest.param(
            "# Plan 2024-27\nThe priority group of the Skills Partnership has these members, whose "
            "priorities are:\n- Saltmere Borough Council\n- Northshire Police\n- Mill Lane College",
            id="members",
        ),
        pytest.param(
            "# Plan 2024-27\nThese priorities are reflected in the strategy, with the town "
            "aspiring, in time, to be clean.",
            id="talk of priorities",
        ),
        pytest.param(
            "# Plan 2024-27\nThe priorities are the firm and steady threads that run through our "
            "work, our schools, our homes and our streets.",
            id="praise of priorities",
        ),
    ],
)
def test_what_is_not_the_papers_own_priority_is_left(markup: str) -> None:
    assert names(markup) == []


@pytest.mark.parametrize(
    "kind", [Kind.MINUTES, Kind.AGENDA, Kind.INSPECTION_REPORT, Kind.TRACKER, Kind.DECISION_NOTICE]
)
def test_only_plans_and_reports_state_priorities(kind: Kind) -> None:
    assert names(BULLETS, kind) == []


def test_a_template_states_none() -> None:
    doc = NLP(document(NLP, paper(BULLETS, Kind.PLAN, template=True)))
    assert doc._.priorities == ()


@pytest.mark.parametrize(
    ("name", "theme"),
    [
        ("Tackling violence", "violence"),
        ("Burglary", "acquisitive crime"),
        ("Domestic abuse", "domestic abuse"),
    ],
)
def test_a_partnerships_priority_has_a_topic_from_the_closed_list(name: str, theme: str) -> None:
    assert dict(marks(BULLETS, Kind.CSP_PLAN))[name].theme == theme


def test_a_corporate_priority_has_no_community_safety_topic() -> None:
    markup = "# Council Plan 2024-27\n# Our priorities\n- Children and young people\n- Fine parks"
    assert {mark.theme for _, mark in marks(markup, Kind.PLAN)} == {None}


def test_what_others_told_us_leaves_the_focus_ours() -> None:
    markup = """
# Safer Saltmere Plan 2024-27
# Our focus for the next three years
Using the assessment and what residents told us, we will focus on:
## Making the quay safer
We will patrol it.
## Protecting people from exploitation
We will train taxi drivers.
# Governance
"""
    assert names(markup) == ["Making the quay safer", "Protecting people from exploitation"]


def test_numbers_that_count_the_names_are_labels() -> None:
    markup = """
# Safer Saltmere Plan 2024-27
# Our priorities
1 Tackling violence
2 Burglary
3 Domestic abuse
# Governance
"""
    found = [(mark.label, name) for name, mark in marks(markup, Kind.CSP_PLAN)]
    assert found == [("1", "Tackling violence"), ("2", "Burglary"), ("3", "Domestic abuse")]


def test_a_row_of_a_plan_on_a_page_may_list_them_all() -> None:
    markup = """
# Safer Saltmere Plan 2024-27
# Plan on a page
| Vision | A safer Saltmere |
| Priorities | Tackling violence; Burglary; Domestic abuse |
"""
    assert names(markup) == ["Tackling violence", "Burglary", "Domestic abuse"]
