"""The stretches of text that recommendations are made of, each with its label if it has one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.layout import BlockKind
from extract.recommendations.labels import Label, follows, leading_label, read_label
from extract.recommendations.patterns import FORMULAS
from extract.rule import first_match
from extract.transcript import Passage, Span

_INLINE = re.compile(
    r"""(?P<marker>\(\d{1,2}\)|\d{1,2}[.)]|\([a-z]{1,3}\)|[a-z]\)|[a-hj-z]\.|[ivx]{1,4}[.)]
    |\([A-Z]\))(?=\s*[A-Za-z“"'‘])""",
    re.VERBOSE,
)
_REFERS = re.compile(
    r"""\s*(?:(?:and|or|to|&|–|-)\s*\(?(?:\d{1,2}|[a-z]{1,3})[.)]|(?:above|below|overleaf)\b
    |of\s(?:this|the)\s(?:recommendations?|report|resolution)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_BEFORE_MARKER = re.compile(r"(?:[;:.]|[;:.,]?\s*\b(?:and|or)|[:–—]\s?-)\s*\Z", re.IGNORECASE)
_OPENS_LIST = re.compile(r"(?:[:–—]\s?-?|\b(?:to|that|by|of))\s*\Z", re.IGNORECASE)
_ONLY_MARKERS = re.compile(r"(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]+\s*)+\Z")


@dataclass(frozen=True, slots=True)
class Fragment:
    """A labelled item, a bullet or a paragraph; `spans` leave the label out.

    `indent` is the x0 of its text, points; `depth` how deep the layout nested it.
    """

    spans: tuple[Span, ...]
    text: str
    passage: Passage
    label: Label | None = None
    bullet: bool = False
    indent: float = 0.0
    depth: int = 0

    @property
    def marked(self) -> bool:
        """Whether a label or a bullet stands before it."""
        return self.bullet or self.label is not None

    @property
    def start(self) -> int:
        """Where it begins in the transcript."""
        return self.spans[0][0]

    def joined(self, other: "Fragment") -> "Fragment":
        """Return this fragment with `other` as its continuation."""
        return replace(
            self, spans=self.spans + other.spans, text=f"{self.text} {other.text}".strip()
        )


def fragments(passage: Passage, begin: int = 0) -> list[Fragment]:
    """Return the fragments of a passage's text from offset `begin`.

    A passage that holds nothing but labels gives one empty fragment for each.
    """
    block = passage.block
    text = block.text[begin:]
    offset = begin + len(text) - len(text.lstrip())
    text = block.text[offset:].rstrip()
    label = read_label(block.marker) if begin == 0 else None
    bullet = bool(block.marker) and label is None and begin == 0
    if not bullet and (_ONLY_MARKERS.fullmatch(text) or (label and not text)):
        stacked = [label, *(read_label(marker) for marker in text.split())]
        return [_fragment(passage, offset, offset, one) for one in stacked if one]
    if label is None and not bullet and (found := leading_label(text)):
        label, length = found
        offset += length
    return list(_split(passage, offset, offset + len(block.text[offset:].rstrip()), label, bullet))


def _fragment(
    passage: Passage, start: int, end: int, label: Label | None, bullet: bool = False
) -> Fragment:
    block = passage.block
    text = block.text[start:end]
    return Fragment(
        ((passage.start + start, passage.start + end),),
        " ".join(text.split()),
        passage,
        label,
        bullet,
        block.indent,
        block.level if block.kind is BlockKind.ITEM else 0,
    )


def _split(
    passage: Passage, start: int, end: int, label: Label | None, bullet: bool
) -> Iterator[Fragment]:
    """Yield what stands glued in one line: "1. Note the report; and 2. Approve the plan"."""
    text = passage.block.text
    cuts = _cuts(text[start:end], label, [at - start for at in passage.block.line_starts])
    begin = start
    for at, after, next_label in cuts:
        if at > 0 or label is not None:
            yield _fragment(passage, begin, _trimmed(text, begin, start + at), label, bullet)
        begin, label, bullet = start + after, next_label, False
    yield _fragment(passage, begin, end, label, bullet)


def _trimmed(text: str, begin: int, end: int) -> int:
    return begin + len(text[begin:end].rstrip())


def _cuts(
    text: str, label: Label | None, line_starts: Sequence[int]
) -> list[tuple[int, int, Label]]:
    """Return where labels stand inside `text`: label's start, text's start, label."""
    if not any(sign in text for sign in (")", ". ")):
        return []
    cuts: list[tuple[int, int, Label]] = []
    counts = [label] if label else []
    candidates = list(_candidates(text, line_starts))
    for index, (at, after, found) in enumerate(candidates):
        for place in range(len(counts) - 1, -1, -1):
            if follows(counts[place], found):
                counts[place:] = [found]
                cuts.append((at, after, found))
                break
        else:
            goes_on = any(follows(found, later) for _, _, later in candidates[index + 1 :])
            if found.is_first and goes_on and _opens_list(text[:at]):
                counts.append(found)
                cuts.append((at, after, found))
    return cuts


def _candidates(text: str, line_starts: Sequence[int]) -> Iterator[tuple[int, int, Label]]:
    for found in _INLINE.finditer(text):
        at = found.start()
        if at and not text[at - 1].isspace() and text[at - 1] not in ";:":
            continue
        # "subject to (i) and (ii) above" refers to items and begins none.
        if _REFERS.match(text, found.end()):
            continue
        before = text[:at]
        bounded = not at or at in line_starts or _BEFORE_MARKER.search(before)
        if not (bounded or _opens_list(before)):
            continue
        if label := read_label(found["marker"]):
            gap = len(text[found.end() :]) - len(text[found.end() :].lstrip())
            yield at, found.end() + gap, label


def _opens_list(before: str) -> bool:
    """Whether a list may begin after these words."""
    if not before.strip() or _OPENS_LIST.search(before):
        return True
    formula = first_match(FORMULAS, before.strip())
    return formula is not None and formula[1].end() >= len(before.strip())


def pair_labels(run: Sequence[Fragment]) -> list[Fragment]:
    """Give labels that stand apart, "(1) (2) (3)" before three texts, to the texts."""
    waiting: list[Label] = []
    paired: list[Fragment] = []
    for fragment in run:
        if not fragment.text and fragment.label:
            waiting.append(fragment.label)
        elif not fragment.text:
            continue
        elif waiting and not fragment.marked:
            paired.append(replace(fragment, label=waiting.pop(0)))
        else:
            waiting.clear()
            paired.append(fragment)
    return paired
