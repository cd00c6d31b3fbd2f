"""The same recommendation printed twice: kept once, at its first place."""

import re
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from extract.recommendations.entries import Entry

SAME_WORDS = 96.0
"""Likeness (0 to 100) from which two texts are one recommendation."""

SAME_UNDER_LABEL = 80.0
"""The same where both bear one label."""

SAME_BODY = 80.0
"""Likeness from which two names are one body's."""

_NOISE = re.compile(r"[\W_]+")


def drop_repeats(series: Sequence[Sequence[Entry]]) -> list[list[Entry]]:
    """Return the sets without what an earlier set has said, parents renumbered.

    What two different bodies are asked is two recommendations, however alike. Where half
    of a set or more repeats earlier ones, the rest that bears the same labels restates them.
    """
    kept: list[list[Entry]] = []
    seen: list[Entry] = []
    plain: list[str] = []
    for entries in series:
        repeated = [_is_repeated(entry, seen, plain) for entry in entries]
        if repeated and sum(repeated) * 2 >= len(repeated):
            labels = {entry.label for entry in seen if entry.label}
            repeated = [
                again or entry.label in labels
                for again, entry in zip(repeated, entries, strict=True)
            ]
        remaining: dict[int, int] = {}
        for index, entry in enumerate(entries):
            dropped = repeated[index] if entry.parent is None else entry.parent not in remaining
            if not dropped:
                remaining[index] = len(remaining)
        kept.append([_renumbered(entries[index], remaining) for index in remaining])
        seen.extend(entries[index] for index in remaining)
        plain.extend(_plain(entries[index].text) for index in remaining)
    return kept


def _renumbered(entry: Entry, places: dict[int, int]) -> Entry:
    return entry if entry.parent is None else replace(entry, parent=places[entry.parent])


def _is_repeated(entry: Entry, seen: Sequence[Entry], plain: Sequence[str]) -> bool:
    """Say whether an entry says what one of those seen says, whose plain words are given."""
    words = _plain(entry.text) if seen else ""
    for other, others_words in zip(seen, plain, strict=True):
        if _asked_apart(entry, other):
            continue
        same_label = entry.label is not None and entry.label == other.label
        least = SAME_UNDER_LABEL if same_label else SAME_WORDS
        if fuzz.ratio(words, others_words, score_cutoff=least) >= least:
            return True
    return False


def _asked_apart(one: Entry, two: Entry) -> bool:
    """Whether lead-ins or headings ask different bodies."""
    if not one.asked or not two.asked:
        return False
    return fuzz.token_set_ratio(one.asked.lower(), two.asked.lower()) < SAME_BODY


def _plain(text: str) -> str:
    return _NOISE.sub(" ", text.lower()).strip()
