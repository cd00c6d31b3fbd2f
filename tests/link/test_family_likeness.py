"""What says the same in substance, and what only looks like it."""

import pytest

from link import commonplaces
from link.likeness import ALIKE, likeness
from link.restated import told
from link.substance import substance
from link.telling import Telling, tell
from link.terms import TERMS
from models.rule import Rule

RULES = {
    rule.name: rule
    for value in vars(commonplaces).values()
    for rule in (value if isinstance(value, tuple) else (value,))
    if isinstance(rule, Rule)
}
COUNCIL = "saltmere-borough-council"
BODY = "saltmere-borough-council/overview-and-scrutiny-panel"


def telling(text: str, title: str = "", council: str = COUNCIL) -> Telling:
    told = tell("recommendation", text, title=title, council=council, body=BODY)
    assert told is not None
    return told


@pytest.mark.parametrize("name", RULES)
def test_a_rule_obeys_its_examples(name: str) -> None:
    rule = RULES[name]
    assert [text for text in rule.matches if not rule.search(text)] == []
    assert [text for text in rule.passes_over if rule.search(text)] == []


def test_a_phrase_is_looked_for_wherever_it_is() -> None:
    phrases = [rule for rule in RULES.values() if isinstance(rule, commonplaces.Phrase)]
    assert phrases
    for phrase in phrases:
        assert all(phrase.may_be_in(text.casefold()) for text in phrase.matches)


@pytest.mark.parametrize(
    "text",
    [
        "That taxi marshals be funded until 31 March 2024 at a cost of £16,000.",
        "3. Cabinet is asked to fund taxi marshals for two further years, as set out in Appendix B",
        "The Head of Communities should fund taxi marshals (currently Cllr Ada Thornley leads).",
    ],
)
def test_dates_figures_names_and_references_are_set_aside(text: str) -> None:
    assert substance(text).telling == ("marshal", "taxi")


@pytest.mark.parametrize("phrases", TERMS, ids=lambda phrases: phrases[0])
def test_a_term_is_known_by_each_of_its_phrases(phrases: tuple[str, ...]) -> None:
    (name,) = substance(phrases[0]).words
    assert "_" in name or len(phrases[0].split()) == 1
    assert [phrase for phrase in phrases if substance(phrase).words != {name}] == []


def test_no_phrase_is_of_two_terms() -> None:
    names = [phrase for phrases in TERMS for phrase in phrases]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Improve the timeliness of life-story work.",
            "Ensure that all children in care have access to life story work",
        ),
        (
            "Privately fostered children should be seen promptly.",
            "The identification of children in private fostering arrangements.",
        ),
        ("fund taxi marshals for a further year", "That marshals be paid for at the taxi rank."),
        ("install CCTV at the lido by May 2021", "That cameras be fitted at the lido."),
        ("Reduce re-offending by former prisoners", "stop former prisoners offending again"),
        ("a levy paid into the Clean Air Zone", "that the levy be paid into the CAZ"),
    ],
)
def test_other_words_and_another_mood_say_the_same(one: str, other: str) -> None:
    assert likeness(telling(one), telling(other)).score >= ALIKE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("officers report back on progress on the lido", "officers report back on dog wardens"),
        ("officers report back on progress on the lido roof", "repair the lido roof"),
        ("extend the mobile library to Oxlode", "withdraw the mobile library from Oxlode"),
        ("consult traders on the fish market", "close the derelict fish market"),
        ("light the paths in Harbour Park", "light the paths in Priory Park"),
        ("That the swimming pool be repaired", "That the museum be repaired"),
    ],
)
def test_a_shared_frame_another_stance_or_another_place_is_not_the_same(
    one: str, other: str
) -> None:
    assert likeness(telling(one), telling(other)).score < ALIKE


def test_places_count_within_a_council_only() -> None:
    ours = telling("light the dark footpaths in Harbour Park")
    theirs = telling("light the dark footpaths in Priory Park", council="oxlode-city-council")
    assert likeness(ours, theirs).score >= ALIKE


@pytest.mark.parametrize(
    ("title", "council", "same"),
    [
        ("Beach Huts: Update", COUNCIL, True),
        ("Dog Wardens", COUNCIL, False),
        ("Beach Huts", "oxlode-city-council", False),
    ],
)
def test_what_is_all_frame_is_the_same_in_its_own_matter_only(
    title: str, council: str, same: bool
) -> None:
    one = telling("That the report be noted.", "Beach Huts")
    other = telling("To receive and note the report", title, council)
    assert (likeness(one, other).score >= ALIKE) is same


def test_what_is_all_frame_and_has_no_matter_says_nothing() -> None:
    bare = {"title": None, "council": COUNCIL, "body": BODY}
    assert tell("recommendation", "That the report be noted.", **bare) is None


def test_likeness_is_the_same_both_ways_and_shows_the_shared_words() -> None:
    one, other = telling("fund taxi marshals in the harbour"), telling("Marshals for the taxi rank")
    assert likeness(one, other) == likeness(other, one)
    assert {"taxi", "marshal"} <= set(likeness(one, other).shared)


def test_what_is_alike_is_filed_under_a_common_key() -> None:
    one, other = telling("fund taxi marshals in the harbour"), telling("Marshals for the taxi rank")
    assert set(one.keys) & set(other.keys)


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("In May 2019 the Panel agreed to fund a night bus. It was agreed that fares stay.",
         ["2019-05", "2019-05"]),
        ("The Panel recommended in June 2020 that a rank be moved. The rank is old.", ["2020-06"]),
        ("Fares rose in May 2019. The Panel agreed to meet.", []),
    ],
)  # fmt: skip
def test_sentences_that_tell_of_an_earlier_decision_are_found(text: str, months: list[str]) -> None:
    assert [month for month, _ in told(text)] == months
