"""Ask a rule for decisions, which are slow, only where it has one of its signs."""

import re

from extract.rule import Rule


def ask(rule: Rule, text: str) -> re.Match[str] | None:
    """Search `text` for a rule, unless it cannot be there."""
    return rule.search(text) if rule.may_match(text) else None


def ask_start(rule: Rule, text: str) -> re.Match[str] | None:
    """Match a rule at the start of `text`, unless it cannot match."""
    return rule.match(text) if rule.may_match(text) else None
