"""The same decision printed twice in an item: where it was voted, and in a summary."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from extract.decisions.found import Form, Found
from extract.decisions.lines import Line
from extract.decisions.patterns import MOTION_CARRIED
from models.matching import normal
from models.vocabulary import Outcome

ALIKE = 90
"""Likeness (0 to 100) from which two resolutions of one item are the same."""
RETOLD = 70
"""Likeness from which a sentence tells no more than a resolution does."""
SHORTEST = 25
"""Characters; shorter texts are alike only if they are equal."""


def settle(found: Sequence[Found], lines: Sequence[Line]) -> list[Found]:
    """Return the decisions of an item in order, each once, the less firm giving way.

    What a numbered paragraph of its own tells stands beside what others resolve.
    """
    resolved = [one for one in found if one.form is Form.RESOLVED]
    kept: list[Found] = []
    lost = any(one.outcome is Outcome.REJECTED and not _tells_of_loss(one) for one in resolved)
    for one in sorted(found, key=lambda entry: (entry.first, entry.spans[0][0])):
        if any(_is_repeat(one, other) for other in kept):
            continue
        if one.form < Form.RESOLVED and resolved:
            own = _NUMBERED.match(lines[one.first].marker or "") is not None
            if not own and (one.form < Form.AGREED or one.rule not in _STANDING):
                continue
            if any(_likeness(one, other) >= RETOLD for other in resolved):
                continue
        if one.form is Form.MOVED and any(other.form > Form.MOVED for other in found):
            continue
        if one.rule == MOTION_CARRIED.name and any(_is_carried(other) for other in found):
            continue
        if lost and _tells_of_loss(one):
            continue
        kept.append(one)
    return kept


_NUMBERED = re.compile(r"\d+\.\d+")
_STANDING = frozenset({"it_was_agreed", "proposed_seconded_and_agreed", "cytunwyd"})
"""Sentences that decide although the item resolves something else."""


_SIGN = re.compile(r"\d+|[A-Z]\. ?[A-Z]\w+|(?<=[a-z,] )[A-Z]\w+")
"""A number or a name: two grants in the same words are not the same grant."""


def _is_carried(one: Found) -> bool:
    return one.form >= Form.AGREED and one.outcome is not Outcome.REJECTED


def _tells_of_loss(one: Found) -> bool:
    text = one.text.lower()
    return "recommendation" in text and "not approved" in text


def _is_repeat(one: Found, other: Found) -> bool:
    if one.spans == other.spans:
        return True
    if one.group == other.group:
        return False
    if min(len(one.text), len(other.text)) < SHORTEST:
        return one.text == other.text
    one_text, other_text = normal(one.text).casefold(), normal(other.text).casefold()
    shorter, longer = sorted((one_text, other_text), key=len)
    if shorter.rstrip(".; ") in longer:
        return True
    ours, theirs = (set(_SIGN.findall(normal(found.text))) for found in (one, other))
    if ours - theirs and theirs - ours:
        return False
    return fuzz.token_sort_ratio(one_text, other_text) >= ALIKE


def _likeness(one: Found, other: Found) -> float:
    return fuzz.token_set_ratio(one.text.lower(), other.text.lower())
