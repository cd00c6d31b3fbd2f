import pytest

from link import patterns
from link.references import refer
from link.words import Words, alike, common_run, held, unframed
from models.rule import Rule

FRAMES = {rule.name: rule for rule in patterns.FRAMES}
RULES = {
    rule.name: rule
    for value in vars(patterns).values()
    for rule in (value if isinstance(value, tuple) else (value,))
    if isinstance(rule, Rule)
}


@pytest.mark.parametrize("name", RULES)
def test_a_rule_obeys_its_examples(name: str) -> None:
    rule = RULES[name]
    use = rule.match if name in FRAMES else rule.search
    assert rule.matches
    assert rule.passes_over
    assert [text for text in rule.matches if not use(text)] == []
    assert [text for text in rule.passes_over if use(text)] == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("RESOLVED – That the Panel is recommended to note the survey", "note the survey"),
        ("It was agreed that the Committee for Roads and Trams approves the plan", "approves the"),
        ("That rents be frozen.", "That rents"),
        ("the officers note the plan", "the officers"),
    ],
)
def test_only_the_frame_is_set_aside(text: str, left: str) -> None:
    assert unframed(text).startswith(left)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("notes the findings of the survey;", "That the findings of the survey be noted."),
        ("To approve the plan at Appendix 2.", "that the plan at Appendix 2 be approved"),
        ("Authorises the clerk to sign", "Authorised the clerk to sign"),
    ],
)
def test_mood_and_order_make_no_difference(one: str, other: str) -> None:
    assert alike(Words(one), Words(other)) > 0.95


def test_a_limit_changes_no_likeness_above_it() -> None:
    texts = [
        Words(text)
        for text in (
            "make an order for the quay and the quay wall",
            "that an order for the quay be made",
            "that rents be frozen",
            "make an order for the mill and the quay",
        )
    ]
    for one in texts:
        for other in texts:
            for least in (0.3, 0.6, 0.9):
                free = alike(one, other)
                assert alike(one, other, least) == (free if free >= least else 0)
                free = held(one, other)
                assert held(one, other, least) == (free if free >= least else 0)


def test_the_evidence_is_the_longest_run_as_it_is_printed() -> None:
    run = common_run(
        "to fund “taxi marshals” at Station Road until May", "Fund taxi marshals at Station Road."
    )
    assert run == "fund “taxi marshals” at Station Road"


@pytest.mark.parametrize(
    ("text", "numbers", "source"),
    [
        ("That recommendations 1 to 3 as set out in the report be agreed", [("1", "3")], None),
        ("That recommendations 2.1, 2.2 and 2.6 in the report be agreed",
         [("2.1", "2.1"), ("2.2", "2.2"), ("2.6", "2.6")], None),
        ("recommendations in paragraph 2.1 (a) to (c) of the report be approved",
         [("a", "c")], None),
        ("Recommendation (5), that a clerk be hired, was not carried", [("5", "5")], None),
        ("recommendations (a) to (c) and (e)", [("a", "c"), ("e", "e")], None),
        ("the recommendations at 2.1 to 2.3 of the report", [("2.1", "2.3")], None),
        ("recommendations 1 to 5 and 7 of the Commission", [("1", "5"), ("7", "7")], "commission"),
        ("recommendations 1 and 2 of the task group be accepted", [("1", "1"), ("2", "2")],
         "task group"),
        ("recommendation 1 in the report of the Scrutiny Panel be agreed", [("1", "1")], None),
        ("That recommendation 5, 2 members voting against, be lost", [("5", "5")], None),
        ("That the recommendations in the report be agreed", [], None),
        ("That the recommendations in the exempt report be agreed", [], "exempt"),
    ],
)  # fmt: skip
def test_a_reference_says_what_it_refers_to(
    text: str, numbers: list[tuple[str, str]], source: str | None
) -> None:
    (reference,) = refer(text)
    assert (list(reference.numbers), reference.source) == (numbers, source)


@pytest.mark.parametrize(
    "text",
    [
        "That the Panel make a recommendation to Cabinet.",
        "That rents be frozen.",
        "That the report be noted.",
        "That it be recommended that dogs be kept on leads.",
    ],
)
def test_what_refers_to_no_recommendation_is_passed_over(text: str) -> None:
    assert refer(text) == ()
