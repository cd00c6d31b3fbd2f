"""Labels as they are printed: knowing one at a place in the text, whatever its dress.

"Ward(s) affected:", "WARDS AFFECTED" and "Ward affected –" are one label. Words are compared
in lower case and the singular; brackets, slashes and punctuation between them do not count.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from extract.metadata.patterns import (
    EXTENDED_LABELS,
    LABEL_ENDINGS,
    LABELS,
    NEEDS_COLON,
    POST_LABELS,
)
from extract.rule import first_match
from models.rule import has_any

MOST_WORDS = 10
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+")
GAP = re.compile(r"(?:[ /&,.’'\-–()]|\n){0,4}")
PLURAL_MARK = re.compile(r"\((?:s|es|iau)\)|/s\b", re.IGNORECASE)
AFTER = re.compile(
    r"(?P<plural>\((?:s|es|iau)\)|/s\b)?(?P<aside>[ ]?\([^)\n\t]{1,40}\)(?=[ ]?[:?]))?"
    r"[ ]?[?.*]?[ ]?(?P<colon>:[-–—]?|(?<=[ ])[-–—](?=[ ])|_{2,}|\.{3,})?[ ]*",
    re.IGNORECASE,
)
COLONS = (":", " - ", " – ", " — ", "__", "...")
WITHIN = re.compile(r"\b(?:the|our|its|each|this|of)\s(?:[A-Z]\w*\s)*\Z")
SLASH = re.compile(r"\s*/\s*(?=[^\W\d_])")
NUMBER_NEXT = re.compile(r"\.|\s*:|\s*\S{0,6}\d")
COLON_PHRASE = re.compile(
    r"(?P<label>[A-Z(][^:\t\n.;?!|]{0,68}?)\??\s?(?:\([^)]{1,40}\))?\s?:(?!//)"
)
BODY_LAST = re.compile(r"(?:committee|board|panel|council|authority|body)$", re.IGNORECASE)
UNKNOWN_WORDS = 8


class Label(NamedTuple):
    """A label in the text: characters `start` to `end` hold its words and colon.

    `words_end` is where the words alone end. `part` is "post" where the value says more of
    a person already named. `post` is a post that the label itself states.
    """

    field: str
    fields: tuple[str, ...]
    start: int
    words_end: int
    end: int
    colon: bool
    part: str | None = None
    post: tuple[int, int] | None = None
    needs_colon: bool = False


class _Entry(NamedTuple):
    fields: tuple[str, ...]
    part: str | None


def normalise(label: str) -> tuple[str, ...]:
    """Return a label's words in the form in which labels are compared."""
    return tuple(_singular(word) for word in WORD.findall(PLURAL_MARK.sub("", label)))


@lru_cache(maxsize=8192)
def _singular(word: str) -> str:
    word = word.lower().replace("’", "'")
    if word.endswith("'s"):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _vocabulary() -> dict[tuple[str, ...], _Entry]:
    vocabulary: dict[tuple[str, ...], _Entry] = {}
    for field, labels in LABELS.items():
        for label in labels:
            key = normalise(label)
            known = vocabulary.get(key)
            fields = (field,) if known is None or field in known.fields else (*known.fields, field)
            vocabulary[key] = _Entry(
                known.fields if known and field in known.fields else fields, None
            )
    for field, labels in POST_LABELS.items():
        for label in labels:
            vocabulary[normalise(label)] = _Entry((field or "unknown",), "post")
    return vocabulary


VOCABULARY = _vocabulary()
ENDINGS = {normalise(ending): field for ending, field in LABEL_ENDINGS.items()}
BEGINNINGS = frozenset(key[:end] for key in VOCABULARY for end in range(1, len(key) + 1))
NUMBERED = ("reference", "agenda_item")
"""Fields whose labels end in "No" for number."""

COLON_KEYS = frozenset(normalise(label) for label in NEEDS_COLON)


def may_begin(text: str) -> bool:
    """Whether a label may stand at the beginning of a text: known words do, or a colon is near."""
    if ":" in text:
        return True
    first = WORD.match(text)
    return first is not None and (_singular(first[0]),) in BEGINNINGS


def label_at(text: str, start: int = 0) -> Label | None:
    """Know the longest label that begins at `start`, in one language or in two."""
    label = _label_at(text, start)
    slash = SLASH.match(text, label.words_end) if label is not None else None
    if label is None or slash is None:
        return label
    again = _label_at(text, slash.end())
    if again is None or not {*label.fields} & {*again.fields}:
        return label
    return label._replace(words_end=again.words_end, end=again.end, colon=again.colon)


def _label_at(text: str, start: int) -> Label | None:
    first = WORD.match(text, start)
    if first is None or (_singular(first[0]),) not in BEGINNINGS:
        return None
    if extended := first_match(EXTENDED_LABELS, text[start : start + 110]):
        found = extended[1]
        post = (start + found.start("post"), start + found.end("post"))
        end = start + found.end()
        return Label(
            "portfolio_holder", ("portfolio_holder",), start, post[1], end, True, post=post
        )
    best: Label | None = None
    words: tuple[str, ...] = ()
    word: re.Match[str] | None = first
    while word is not None and len(words) < MOST_WORDS:
        words = (*words, _singular(word[0]))
        if words not in BEGINNINGS:
            break
        entry = VOCABULARY.get(words)
        if entry is not None and not _answered(text, words, word.end()):
            best = _label(text, start, word.end(), entry, words)
        position = word.end()
        if mark := PLURAL_MARK.match(text, position):
            position = mark.end()
        gap = GAP.match(text, position)
        word = WORD.match(text, gap.end() if gap else position)
    return best


def has_colon(text: str) -> bool:
    """Whether a text has what may end a label: a colon, or what is printed instead of one."""
    return has_any(text, COLONS)


def _answered(text: str, words: tuple[str, ...], end: int) -> bool:
    """Say whether a last "No" is an answer ("Key Decision No") and not short for number.

    At the end of a cell it answers only what is a label without it: "Report No" is one whole.
    """
    if len(words) < 2 or words[-1] != "no" or NUMBER_NEXT.match(text, end):
        return False
    entry, shorter = VOCABULARY.get(words), VOCABULARY.get(words[:-1])
    if entry is None or entry.fields[0] not in NUMBERED or end < len(text.rstrip()):
        return True
    return shorter is not None and shorter.fields[0] != entry.fields[0]


def _label(text: str, start: int, end: int, entry: _Entry, key: tuple[str, ...]) -> Label:
    after = AFTER.match(text, end)
    assert after is not None  # every part of it may be empty
    words_end = after.end("plural") if after["plural"] else end
    return Label(
        entry.fields[0],
        entry.fields,
        start,
        words_end,
        after.end(),
        after["colon"] is not None,
        entry.part,
        needs_colon=key in COLON_KEYS,
    )


def unknown_label_at(text: str, start: int = 0) -> Label | None:
    """Take the words before a colon for a label that is new to us."""
    found = COLON_PHRASE.match(text, start) if ":" in text else None
    if found is None or len(found["label"].split()) > UNKNOWN_WORDS:
        return None
    end = found.end()
    while end < len(text) and text[end] == " ":
        end += 1
    words = normalise(found["label"])
    field = ENDINGS.get(words[-2:]) or ENDINGS.get(words[-1:]) or "unknown"
    return Label(field, (field,), start, found.end("label"), end, True)


def labels_within(text: str, start: int) -> Iterator[Label]:
    """Find known labels amid the text from `start` on, each with its colon."""
    position = text.find(":", start)
    while position >= 0:
        if (label := _before_colon(text, start, position)) is not None:
            yield label
            start = label.end
        position = text.find(":", max(position + 1, start))


def _before_colon(text: str, start: int, colon: int) -> Label | None:
    """Know the longest label that ends at the colon."""
    words = list(WORD.finditer(text, max(start, colon - 70), colon))
    for word in words[-MOST_WORDS:]:
        if not word[0][0].isupper() or (word.start() and not text[word.start() - 1].isspace()):
            continue
        if WITHIN.search(text, 0, word.start()):
            continue  # "That the Cabinet Member:" says who, and is no label
        label = label_at(text, word.start())
        if label is None or not label.colon or not label.end > colon >= label.words_end:
            continue
        name_of_body = label.field in ("committee", "council", "pathway") and label.start > 0
        return (
            None if name_of_body and BODY_LAST.search(text, label.start, label.words_end) else label
        )
    return None


def bare_labels_within(text: str, start: int) -> Iterator[Label]:
    """Find labels of two words or more, or in capitals, amid text that has lost its lines."""
    position = start
    while (word := WORD.search(text, position)) is not None:
        position = word.end()
        if not word[0][0].isupper() or (_singular(word[0]),) not in BEGINNINGS:
            continue
        if re.search(r"\b(?:the|this|that|of|a|an|and|or|to|for|by|in)\s$", text[: word.start()]):
            continue
        label = label_at(text, word.start())
        if label is None or (label.needs_colon and not label.colon):
            continue
        printed = text[label.start : label.words_end]
        lone = " " not in printed.strip() and not printed.isupper()
        capitals = all(w[0].isupper() or len(w) < 4 for w in printed.split())
        if label.colon or (capitals and not lone):
            yield label
            position = label.end
