"""Text repair: ligatures, odd spaces, soft hyphens, letter-spacing, raised ordinals, bullets."""

import re
from collections.abc import Sequence
from itertools import accumulate, chain, pairwise
from operator import add

from extract.page import Word

Spans = tuple[tuple[int, int], ...]

LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}

# Symbol and Wingdings glyphs that PDFs leave at private code points.
PRIVATE_BULLETS = "".join(map(chr, (0xF0B7, 0xF0A7, 0xF0A8, 0xF06C, 0xF06E, 0xF09F, 0xF076)))
PRIVATE = {
    "\uf0d8": "➢",
    "\uf0fc": "✓",
    "\uf0fb": "✗",
    "\uf0a8": "□",
    "\uf06f": "□",
    "\uf0e0": "→",
    "\uf0de": "⇒",
    "\uf02d": "-",
    "\uf020": " ",
} | dict.fromkeys(PRIVATE_BULLETS, "•")

DROPPED = {"\u00ad": "", "\u200b": "", "\ufeff": "", "\u200e": "", "\u200f": "", "\u2060": ""}

_MENDED = str.maketrans(LIGATURES | PRIVATE | DROPPED)
_ODD = re.compile("[" + "".join(LIGATURES) + "".join(PRIVATE) + "".join(DROPPED) + "]")

ORDINALS = frozenset(
    ending + point
    for ending in ("st", "nd", "rd", "th", "ST", "ND", "RD", "TH")
    for point in ("", ",", ".", ";", ":", ")", "),", ").")
)

# Words that councils space out on a line of their own, in groups of any size: "RE SOL VED".
LONGEST_SPACED = 15
SPACED_WORDS = frozenset(
    {
        *("RESOLVED", "RESOLVED:", "RESOLVED-", "RECOMMENDED", "RECOMMENDED:", "RECOMMENDATION"),
        *("RECOMMENDATIONS", "AGENDA", "MINUTES", "REPORT", "PRESENT", "APOLOGIES", "DECISION"),
        *("AGREED", "NOTED", "DRAFT", "NOTICE", "AGENDA:", "PENDERFYNWYD", "COFNODION"),
    }
)

# A note's number is so short, so much smaller than the word it stands at, and so near (as
# shares of the type size).
LONGEST_NOTE = 4
SMALLER = 0.8
ATTACHED = 0.2
_NOTE = re.compile(r"\d{1,3}(?:,\d)?")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

# Fewer letters apart are initials or a list of options.
FEWEST_SPACED = 4
_APART = " " * (FEWEST_SPACED - 1)
_SPACED = re.compile(rf"(?<!\S)[^\W\d_](?: [^\W\d_]){{{FEWEST_SPACED - 1},}}(?!\S)")


def is_sound(raw: str, texts: Sequence[str]) -> bool:
    """Say, at a glance, whether `raw`, words with a space between each, needs no repair.

    Most lines need none; some that need none either are not known for it.
    """
    return (
        not raw.isupper()
        and (raw.isascii() or _ODD.search(raw) is None)
        and ORDINALS.isdisjoint(texts)
        # Between single letters, every other character is a space.
        and (len(texts) < FEWEST_SPACED or not (_APART in raw[::2] or _APART in raw[1::2]))
    )


def repair(
    words: Sequence[Word], texts: Sequence[str], separators: Sequence[str], uniform: bool = False
) -> tuple[str, Spans | None]:
    """Return words, of these `texts`, as running text, and each word's place in it.

    The places are None where the words stand as they are between their separators.
    `uniform` says that all words are set alike, so that none can be raised.
    """
    separators = _mend_ordinals(texts, separators)
    if not uniform:
        texts, separators = _raise_numbers(words, texts, separators)
    text = _join(texts, separators)
    odd = not text.isascii() and _ODD.search(text) is not None
    if odd:
        texts = [part.translate(_MENDED) for part in texts]
        text = _join(texts, separators)
    if 1 < len(texts) <= LONGEST_SPACED and text.isupper() and "".join(texts) in SPACED_WORDS:
        return _join_all(texts)
    spaced = (
        len(texts) >= FEWEST_SPACED
        and list(map(len, texts)).count(1) >= FEWEST_SPACED
        and _SPACED.search(text) is not None
    )
    if not (odd or spaced):
        return text, None
    spans = _places(texts, separators)
    return _close_up(text, spans) if spaced else (text, spans)


def _join(texts: Sequence[str], separators: Sequence[str]) -> str:
    """Put what stands between words there."""
    if separators.count(" ") == len(separators):
        return " ".join(texts)
    return "".join(chain.from_iterable(zip(texts, (*separators, ""), strict=True)))


def _places(texts: Sequence[str], separators: Sequence[str]) -> Spans:
    """Return where each word stands among the others and what is between them."""
    lengths = list(map(len, texts))
    starts = [0, *accumulate(map(add, lengths, map(len, separators)))]
    return tuple(zip(starts, map(add, starts, lengths), strict=True))


def _join_all(texts: Sequence[str]) -> tuple[str, Spans]:
    """Join all words to one."""
    ends = list(accumulate(map(len, texts)))
    return "".join(texts), tuple(zip([0, *ends], ends, strict=False))


def _mend_ordinals(texts: Sequence[str], separators: Sequence[str]) -> Sequence[str]:
    """Bring "24 th" together."""
    if ORDINALS.isdisjoint(texts):
        return separators
    return [
        "" if after in ORDINALS and before[-1:].isdigit() else separator
        for separator, (before, after) in zip(separators, pairwise(texts), strict=True)
    ]


def _raise_numbers(
    words: Sequence[Word], texts: Sequence[str], separators: Sequence[str]
) -> tuple[Sequence[str], Sequence[str]]:
    """Write small raised numbers (notes, squares) as such: "Board¹", not "Board1"."""
    sizes = [word.style.size for word in words]
    if min(sizes) > SMALLER * max(sizes):
        return texts, separators
    texts, raised = list(texts), list(separators)
    for index, text in enumerate(texts):
        if len(text) > LONGEST_NOTE or not text.isascii() or not _NOTE.fullmatch(text):
            continue
        word = words[index]
        beside = words[index - 1] if index else words[1] if len(words) > 1 else None
        if beside is None or word.style.size > SMALLER * beside.style.size:
            continue
        if beside.bottom - word.bottom < 0.1 * beside.style.size:
            continue
        gap = word.x0 - words[index - 1].x1 if index else 0.0
        if gap < ATTACHED * beside.style.size:
            texts[index] = text.translate(_RAISED)
            if index:
                raised[index - 1] = ""
    return texts, raised


def _close_up(text: str, spans: Spans) -> tuple[str, Spans]:
    """Join letter-spaced words ("A G E N D A"): only runs of single letters."""
    inside = [False] * (len(text) + 1)
    for found in _SPACED.finditer(text):
        for place in range(found.start() + 1, found.end()):
            inside[place] = text[place] == " "
    shifts = []
    removed = 0
    for flag in inside:
        shifts.append(removed)
        removed += flag
    kept = "".join([c for c, drop in zip(text, inside, strict=False) if not drop])
    return kept, tuple((a - shifts[a], b - shifts[b]) for a, b in spans)
