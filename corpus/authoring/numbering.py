"""Printed list markers and the labels read from them."""

import re
from collections.abc import Callable

from corpus.authoring.blocks import Block, Body, List, as_blocks, as_item

_COUNTER = re.compile(r"\{([1aAiI])\}")
_ROMAN = ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def roman(number: int) -> str:
    """Write a number from 1 to 89 in small Roman numerals."""
    out = ""
    for value, sign in _ROMAN:
        while number >= value:
            out += sign
            number -= value
    return out


def letter(number: int) -> str:
    """Write 1 as a, 26 as z and 27 as aa, as word processors do."""
    return chr(ord("a") + (number - 1) % 26) * (1 + (number - 1) // 26)


COUNTERS: dict[str, Callable[[int], str]] = {
    "1": str,
    "a": letter,
    "A": lambda number: letter(number).upper(),
    "i": roman,
    "I": lambda number: roman(number).upper(),
}


def counter(pattern: str) -> str | None:
    """Give the kind of counter in a marker pattern (one of 1 a A i I), None for a bullet."""
    found = _COUNTER.search(pattern)
    return found.group(1) if found else None


def marker(pattern: str, number: int) -> str:
    """Print the marker of the item with this number: "({a})" and 2 give "(b)"."""
    return _COUNTER.sub(lambda found: COUNTERS[found.group(1)](number), pattern)


def label(printed: str) -> str | None:
    """Read the gold label from a printed marker: "(a)" gives "a", "Recommendation 1:" gives "1".

    A number of minutes keeps its letters: "EC 14/21". None for a bullet.
    """
    bare = printed.strip(" \t()[].:–-")
    if re.fullmatch(r"[A-Z]{1,4} \d{1,4}/\d{1,4}", bare):
        return bare
    words = bare.split()
    return words[-1] if words and re.search(r"[0-9A-Za-z]", words[-1]) else None


def numbered(items: List) -> list[tuple[str, list[Block]]]:
    """Pair each item's elements with its printed marker."""
    out: list[tuple[str, list[Block]]] = []
    for place, item in enumerate(as_item(entry) for entry in items.items):
        body: Body = item.body
        printed = marker(items.marker, items.start + place) if item.marker is None else item.marker
        out.append((printed, as_blocks(body)))
    return out
