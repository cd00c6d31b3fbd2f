import importlib
import pkgutil
from collections.abc import Callable, Iterator

import pytest

import extract
from extract.rule import Rule


def _in(value: object) -> Iterator[Rule]:
    """Yield the rules in a value: itself, or in a tuple, mapping or an object's fields."""
    if isinstance(value, Rule):
        yield value
    elif isinstance(value, (tuple, list, frozenset, set)):
        for part in value:
            yield from _in(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from _in(part)
    elif hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        for name in value.__dataclass_fields__:
            yield from _in(getattr(value, name))


def _rules() -> dict[str, Rule]:
    rules = {}
    for module in pkgutil.walk_packages(extract.__path__, "extract."):
        if module.name.endswith(".patterns"):
            for value in vars(importlib.import_module(module.name)).values():
                for rule in _in(value):
                    rules[f"{module.name.split('.')[1]}: {rule.name}"] = rule
    return rules


RULES = _rules()


def _broken(rule: Rule, use: Callable[[str], object]) -> list[str]:
    """Return the examples that a rule does not obey when used in one way."""
    missed = [text for text in rule.matches if not use(text)]
    return missed + [text for text in rule.passes_over if use(text)]


@pytest.mark.parametrize("name", RULES)
def test_a_rule_obeys_its_examples_whether_it_is_used_from_the_start_or_anywhere(name: str) -> None:
    rule = RULES[name]
    assert rule.matches
    assert rule.passes_over
    assert not _broken(rule, rule.search) or _broken(rule, rule.match) == []


def test_rules_are_found_in_every_package_that_has_patterns() -> None:
    assert {name.split(":")[0] for name in RULES} >= {"recognise", "priorities"}


@pytest.mark.parametrize("name", RULES)
def test_a_rule_is_somewhat_sure_and_never_quite(name: str) -> None:
    assert 0 < RULES[name].confidence < 1


@pytest.mark.parametrize("name", [name for name, rule in RULES.items() if rule.signs])
def test_the_signs_of_a_rule_stand_in_all_that_it_matches(name: str) -> None:
    assert [text for text in RULES[name].matches if not RULES[name].may_match(text)] == []
