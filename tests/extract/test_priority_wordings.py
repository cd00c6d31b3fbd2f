"""The many ways in which plans announce, number and place their priorities."""

import pytest
from test_priorities import names

from models.vocabulary import Kind

FOREWORD = "# Foreword\n" + "This is a fair place to live in for most of us.\n" * 5 + "====\n"
PARTNERSHIP_PLAN = "# Safer Saltmere Plan 2024-27\n" + FOREWORD
COUNCIL_PLAN = "# Saltmere Borough Council\n# Corporate Plan 2024-28\n" + FOREWORD
NAMES = ["Tackling violence", "Burglary", "Domestic abuse"]
BULLETS = "".join(f"- {name}\n" for name in NAMES)


def headed(*labels: str) -> str:
    """Return three sections whose headings put a name in place of "X"."""
    pairs = zip(labels, NAMES, strict=True)
    return "".join(f"# {label.replace('X', name)}\nThis is why.\n" for label, name in pairs)


@pytest.mark.parametrize(
    "lead",
    [
        "For 2024/25 the CSP has agreed to focus on three key issues:",
        "The Partnership will focus its efforts on the following areas:",
        "This plan focuses on three things:",
        "Over the next three years we will prioritise:",
        "The three themes of the plan are:",
        "The plan has three workstreams:",
        "We have three big ambitions for the next four years:",
        "The 2023 strategic assessment identified the following areas as priorities:",
        "The plan sets out our priorities, which are:",
        "We have three missions to achieve by 2028.",
        "# What we will focus on",
        "# Where we will focus our efforts",
        "# Our focus for 2024-27",
        "# What we want to achieve",
        "# Our promises to you",
    ],
)
def test_a_list_is_announced_in_many_words(lead: str) -> None:
    markup = f"{PARTNERSHIP_PLAN}{lead}\n{BULLETS}# Governance\nThe Board meets."
    assert names(markup) == NAMES


@pytest.mark.parametrize(
    "headings",
    [
        ("Priority #1 X", "Priority #2 X", "Priority #3 X"),
        ("Priority 1 | X", "Priority 2 | X", "Priority 3 | X"),
        ("Priority (1) X", "Priority (2) X", "Priority (3) X"),
        ("P1: X", "P2: X", "P3: X"),
        ("SP1 X", "SP2 X", "SP3 X"),
        ("X (Priority 1)", "X (Priority 2)", "X (Priority 3)"),
        ("First priority: X", "Second priority: X", "Third priority: X"),
        ("Well-being objective 1: X", "Well-being objective 2: X", "Well-being objective 3: X"),
    ],
)
def test_headings_number_priorities_in_many_forms(headings: tuple[str, ...]) -> None:
    assert names(PARTNERSHIP_PLAN + headed(*headings)) == NAMES


@pytest.mark.parametrize(
    "sentence",
    [
        "Our plan has three priorities – tackling violence, burglary and domestic abuse.",
        "The plan rests on three priorities (tackling violence, burglary and domestic abuse).",
        "The Board identified tackling violence, burglary and domestic abuse as its priorities.",
        "Tackling violence, burglary and domestic abuse are the Partnership’s priorities.",
        "The priorities are (1) tackling violence, (2) burglary and (3) domestic abuse.",
        "We have three priorities: ‘Tackling violence’, ‘Burglary’ and ‘Domestic abuse’.",
    ],
)
def test_a_sentence_lists_priorities_before_and_after_the_word(sentence: str) -> None:
    found = names(PARTNERSHIP_PLAN + sentence)
    assert [name.casefold() for name in found] == [name.casefold() for name in NAMES]


def test_a_sentence_after_a_list_says_that_these_are_the_priorities() -> None:
    markup = "There is most to gain from a joint approach to:\n" + BULLETS
    after = "These are the priorities of this agreement."
    assert names(f"{PARTNERSHIP_PLAN}{markup}{after}") == NAMES
    assert names(PARTNERSHIP_PLAN + markup) == []


def test_sections_asked_why_they_are_a_priority_are_priorities() -> None:
    sections = [f"# {name}\n## Why is this a priority?\nThis is why.\n" for name in NAMES]
    assert names(PARTNERSHIP_PLAN + "".join(sections) + "# Governance\nThe Board meets.") == NAMES


def test_sections_with_the_same_parts_are_priorities_of_a_plan_that_names_none() -> None:
    parts = "## What we will do\nThis and that.\n## Measures\nA number.\n"
    sections = "".join(f"# {name}\n{parts}" for name in NAMES)
    assert names(PARTNERSHIP_PLAN + sections) == NAMES
    assert names(PARTNERSHIP_PLAN + sections, Kind.STRATEGIC_ASSESSMENT) == []
    other = "# Our priorities\n- Arson\n- Fraud\n"
    assert names(PARTNERSHIP_PLAN + other + sections) == ["Arson", "Fraud"]


def test_heads_of_columns_that_head_sections_are_priorities() -> None:
    table = f"| {' | '.join(NAMES)} |\n|---|---|---|\n| Patrol | Locks | Refuge |\n"
    assert names(PARTNERSHIP_PLAN + table + headed("X", "X", "X")) == NAMES
    assert names(PARTNERSHIP_PLAN + table) == []


def test_as_many_sections_follow_as_priorities_were_announced() -> None:
    lead = "# Our three priorities\nThis plan has three priorities.\n"
    assert names(PARTNERSHIP_PLAN + lead + headed("X", "X", "X") + "# Governance\n") == NAMES


def test_a_word_that_heads_sections_elsewhere_names_the_last_of_those_counted() -> None:
    markup = "Our three priorities are:\n- People\n- Place\n- Performance\n"
    assert names(COUNCIL_PLAN + markup, Kind.PLAN) == ["People", "Place", "Performance"]


@pytest.mark.parametrize(
    "others",
    [
        (
            "# Links\nThe Joint Health and Wellbeing Strategy sets out three priorities: "
            "healthy weight; good mental health; and fewer smokers."
        ),
        "# Links\nThe Northshire Homes Plan has two priorities:\n- More homes\n- Better homes\n",
        (
            "# Links\nThe Police and Crime Commissioner published a plan. "
            "It has two priorities:\n- Patrols\n- Victims\n"
        ),
        (
            "# Links\nThe duty is met through a strategy of its own. "
            "Its priorities are early years, schools and jobs."
        ),
        "# Police\nThe Commissioner’s priorities are:\n- Patrols\n- Victims\n",
        "# Survey\nThe top three priorities chosen by residents were: speeding, litter and noise.",
        "# Ward panels\nThe ward priorities this quarter are: parking; noise; and dogs.",
        "# Changes from the last plan\nThe priorities were arson, fraud and litter.",
        "# Buses\nThe priorities for supported bus services are work, hospitals and schools.",
        "# Priorities 2021-24\n- Arson\n- Fraud\n",
    ],
)
def test_others_priorities_beside_the_plans_own_are_left_out(others: str) -> None:
    own = f"# Our priorities\n{BULLETS}"
    assert names(f"{PARTNERSHIP_PLAN}{own}{others}") == NAMES
    assert names(f"{PARTNERSHIP_PLAN}{others}\n{own}# Governance\n") == NAMES


def test_proposed_priorities_replace_the_current_ones() -> None:
    current = "# Current priorities\n- Arson\n- Fraud\n"
    proposed = f"# Recommended priorities for 2025/26\n{BULLETS}"
    markup = "# Strategic Assessment 2024/25\n" + FOREWORD + current
    assert names(markup + proposed, Kind.STRATEGIC_ASSESSMENT) == NAMES
    assert names(markup, Kind.STRATEGIC_ASSESSMENT) == ["Arson", "Fraud"]


def test_themes_that_run_through_them_do_not_hide_what_is_not_called_a_priority() -> None:
    themes = "Two themes run through all of them:\n- Prevention first\n- Fair treatment\n"
    markup = f"# What we will focus on\n{BULLETS}{themes}"
    assert names(PARTNERSHIP_PLAN + markup) == [*NAMES, "Prevention first", "Fair treatment"]
