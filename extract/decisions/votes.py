"""Who moved and seconded a motion, and how the votes fell."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extract.decisions.patterns import MOVERS, NUMBER_WORDS, SECONDERS, VOTERS, VOTES
from extract.rule import Rule

_COUNTED = re.compile(rf"\d|\b(?:{'|'.join(NUMBER_WORDS)})\b|:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Motion:
    """What is printed around a decision about how it was carried; counts as printed."""

    proposer: str | None = None
    seconder: str | None = None
    votes_for: int | None = None
    votes_against: int | None = None
    votes_abstained: int | None = None


def read_motion(texts: Sequence[str]) -> Motion:
    """Return who moved and how the votes fell; nearer texts stand later and prevail."""
    usable = [text for text in texts if "amendment" not in text.lower()]
    votes: dict[str, int] = {}
    for text in usable:
        votes |= _votes(text)
    movers = [_first(MOVERS, text, "proposer") for text in usable]
    seconders = [_first(SECONDERS, text, "seconder") for text in usable]
    return Motion(
        next((name for name in reversed(movers) if name), None),
        next((name for name in reversed(seconders) if name), None),
        votes.get("for"),
        votes.get("against"),
        votes.get("abstained"),
    )


def _first(rules: Sequence[Rule], text: str, group: str) -> str | None:
    for rule in rules:
        if found := rule.search(text):
            return str(found[group]).strip(" .,")
    return None


def _votes(text: str) -> dict[str, int]:
    votes: dict[str, int] = {}
    if not _COUNTED.search(text):
        return votes
    for voters in VOTERS.expression.finditer(text):
        side = voters["side"].lower()
        name = "against" if "against" in side else "abstained" if "abst" in side else "for"
        votes.setdefault(name, _count_names(voters["names"]))
    for name, rules in VOTES.items():
        for rule in rules:
            if found := rule.search(text):
                votes[name] = _number(found["n"])
                if "against" in found.groupdict():
                    votes["against"] = _number(found["against"])
                break
    return votes


def _number(printed: str) -> int:
    return int(printed) if printed.isdigit() else NUMBER_WORDS[printed.lower()]


def _count_names(names: str) -> int:
    return len([name for name in re.split(r",|\band\b|;", names) if name.strip()])
