"""Where items of business begin: headings and run-in headings that count upwards."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.decisions.patterns import (
    CLAUSES,
    MONTH_AFTER,
    NOT_BUSINESS,
    NUMBER,
    PAST_ACT,
)
from extract.layout import Block, BlockKind
from extract.rule import first_match
from extract.transcript import Passage

LONGEST_HEADING = 160
"""Characters; what is longer is no heading of an item."""

FAR = 20
"""A step from one number to the next that is too long for one meeting."""

LETTER_HEAD = 2
"""Passages at the front among which the council's name heads the paper."""

_COUNCIL = re.compile(
    r"(?:the\s)?(?:[\w’'-]+\s){1,6}(?:council|authority)|(?:london\s)?borough\sof\s.{3,40}"
    r"|cyngor\s.{3,60}",
    re.IGNORECASE,
)
_FULL_STOP = re.compile(r"(?<=[a-z]{3})\.$")
_APPLICATION = re.compile(r"[A-Z]{0,4}\d{2,4}/(?!(?:19|20)\d\d$)\d{4,}")
_THAT = re.compile(r"that\b", re.IGNORECASE)
_COLON = re.compile(r":\s?[-–]?\s")
_STOP = re.compile(r"[:.]\s?[-–]?\s|\s[–—]\s")


@dataclass(frozen=True, slots=True)
class Head:
    """A passage that may begin an item; its own words go on at `rest`, None if they do not."""

    passage: Passage
    number: str
    heading: str
    rest: int | None

    @property
    def shape(self) -> str:
        """The number with every figure alike: "24/051" and "24/052" are both "9/9"."""
        return re.sub(r"\d+", "9", re.sub(r"(?<=\d)[A-Za-z]$", "", self.number))

    @property
    def figures(self) -> tuple[int, ...]:
        """The figures of the number, a letter after them last."""
        letter = re.search(r"\d([A-Za-z])$", self.number)
        last = ord(letter[1].lower()) - 96 if letter else 0
        return (*map(int, re.findall(r"\d+", self.number)), last)


def find_heads(passages: Sequence[Passage]) -> dict[int, Head]:
    """Return the passages that begin items, by their index: numbered ones, if there are any."""
    heads = {head.passage.index: head for head in _choose(list(_find_numbered(passages)))}
    level = min((head.passage.block.level or 9 for head in heads.values()), default=9)
    unnumbered = {
        head.passage.index: head
        for head in _find_unnumbered(passages)
        if not heads or 0 < head.passage.block.level < level
    }
    return unnumbered | heads


def _find_numbered(passages: Sequence[Passage]) -> Iterator[Head]:
    """Yield the numbered passages that look like the beginning of an item."""
    for passage in passages:
        block = passage.block
        if not block.text.strip():
            continue
        if MONTH_AFTER.match(f"{block.marker or ''} {block.text}".strip()):
            continue
        number, begin = _number(block.marker, block.text)
        if number is None or _APPLICATION.match(number):
            continue
        heading, rest = _split(block, number, begin)
        heading = _FULL_STOP.sub("", heading)
        if not (heading or rest is not None) or len(heading) > LONGEST_HEADING:
            continue
        if block.kind is BlockKind.HEADING or rest is not None or not _is_resolved(heading):
            yield Head(passage, number, heading, rest)


def _is_resolved(text: str) -> bool:
    """Whether a numbered bold line is what was resolved rather than a heading."""
    sentence = text.endswith((".", ";")) and len(text) > 60
    return sentence or bool(PAST_ACT.match(text) or _THAT.match(text))


def _split(block: Block, number: str, begin: int) -> tuple[str, int | None]:
    """Return the heading that a numbered block is or begins with, and where the rest begins.

    The heading is "" where there is none.
    """
    text = block.text
    if text[begin:].isupper() and ". " not in text[begin:] and len(text) <= LONGEST_HEADING:
        return text[begin:].strip(" :–—-\t"), None
    if block.kind is BlockKind.HEADING:
        if len(text) <= LONGEST_HEADING and ". " not in text[begin:]:
            return text[begin:].strip(" :–—-\t"), None
        return _run_in(text, begin, len(text))
    if block.bold_until > begin or block.style.bold or text[begin:].isupper():
        if number[0].isdigit() and number[-1].isalpha() and "/" not in number:
            return "", None
        if block.bold_until >= len(text.rstrip()):
            return text[begin:].strip(" :–—-\t"), None
        return _run_in(text, begin, _end_of_bold(block))
    if block.kind is BlockKind.ITEM and "." not in number:
        return _plain_run_in(text, begin, _COLON)
    if not block.marker and "/" in number and len(text) <= 90 and text[-1] not in ".;:,":
        return text[begin:].strip(), None
    if not block.marker and (text[begin - 1] == "\t" or "/" in number):
        heading, rest = _plain_run_in(text, begin, _STOP)
        # "AM/24/12" numbers an item even where all that follows is what was done.
        return heading, begin if rest is None and "/" in number else rest
    return "", None


def _number(marker: str | None, text: str) -> tuple[str | None, int]:
    """Return the number of an item, from its marker or the beginning of its text."""
    if marker:
        found = NUMBER.match(f"{marker} ")
        return (found["number"], 0) if found and found.end() >= len(marker) else (None, 0)
    found = NUMBER.match(text)
    if found is None or not text[found.end() :].strip():
        return None, 0
    return found["number"], found.end() + len(text[found.end() :]) - len(
        text[found.end() :].lstrip()
    )


def _end_of_bold(block: Block) -> int:
    """Return where a bold run-in ends; a first line bold throughout says nothing of the rest."""
    first_line = block.line_starts[1] if len(block.line_starts) > 1 else len(block.text)
    return block.bold_until if 0 < block.bold_until < first_line - 1 else len(block.text)


def _run_in(text: str, begin: int, bold_until: int) -> tuple[str, int | None]:
    """Return a heading and where the words after it begin: "Updates: The bench is mended"."""
    colon = re.compile(r"\s?:\s?[-–]?\s|\s[–—]\s|\s?:-?\Z").search(text, begin)
    end = len(text)
    if colon and colon.start() <= max(bold_until, 0) + 2:
        end = colon.start() if ":" in colon[0] or colon.end() >= bold_until else bold_until
    elif bold_until < len(text.rstrip()):
        end = bold_until
    rest = text[end:].lstrip(" .:–—-\t")
    heading = text[begin:end].strip(" .:–—-\t")
    return heading, len(text) - len(rest) if rest.strip() else None


def _plain_run_in(text: str, begin: int, end: re.Pattern[str]) -> tuple[str, int | None]:
    """Return a heading that only a colon or a full stop sets apart, "" if there is none."""
    found = end.search(text, begin, begin + 100)
    if found is None or "." in text[begin : found.start()]:
        return "", None
    return text[begin : found.start()].strip(), found.end()


def _choose(heads: Sequence[Head]) -> list[Head]:
    """Return the longest run of heads that count upwards in one manner."""
    runs = []
    for shape in {head.shape: None for head in heads}:
        same = [head for head in heads if head.shape == shape]
        score, run = _longest_run(same)
        runs.append((score, -shape.count("9"), run))
    if not runs:
        return []
    best = max(score for score, _, _ in runs)
    strong = [run for run in runs if run[0] >= 3 and 3 * run[0] >= best] or runs
    score, _, run = max(strong, key=lambda entry: (entry[1], entry[0]))
    return run if score >= 1.5 or len(heads) == 1 else []


def _longest_run(heads: Sequence[Head]) -> tuple[float, list[Head]]:
    keys = _keys(heads)
    scores: list[float] = []
    before: list[int | None] = []
    for index, head in enumerate(heads):
        weight = 1.0 if head.passage.block.kind is BlockKind.HEADING else 0.7
        best, came_from = 0.0, None
        for earlier in range(index):
            link = _link(keys[earlier], keys[index], head)
            if link is not None and scores[earlier] + link > best:
                best, came_from = scores[earlier] + link, earlier
        scores.append(weight + best)
        before.append(came_from)
    last: int | None = max(range(len(heads)), key=lambda place: scores[place])
    score = scores[last or 0]
    run: list[Head] = []
    while last is not None:
        run.append(heads[last])
        last = before[last]
    return score, run[::-1]


def _keys(heads: Sequence[Head]) -> list[tuple[int, ...]]:
    """Return the figures that tell the heads apart: a year that all have in common is left out."""
    figures = [head.figures for head in heads]
    width = min(map(len, figures))
    telling = [place for place in range(width) if len({row[place] for row in figures}) > 1]
    return [tuple(row[place] for place in telling or [width - 1]) for row in figures]


def _link(one: tuple[int, ...], two: tuple[int, ...], head: Head) -> float | None:
    if two < one:
        return None
    if two == one:
        # A number printed twice by mistake; a list item of that number is not meant.
        headed = head.passage.block.kind is BlockKind.HEADING or head.rest is not None
        return -0.7 if headed else None
    step = two[0] - one[0]
    if step > FAR:
        return -1.3
    return 0.5 if step <= 1 else 0.0


def _find_unnumbered(passages: Sequence[Passage]) -> Iterator[Head]:
    for place, passage in enumerate(passages):
        block = passage.block
        text = block.text.strip()
        if block.kind is not BlockKind.HEADING or passage.cell is not None or block.marker:
            continue
        if text.endswith((":", ";", ",", ":-")) or len(text) > LONGEST_HEADING or "___" in text:
            continue
        after = passages[place + 1].block if place + 1 < len(passages) else None
        if NOT_BUSINESS.match(text) or first_match(CLAUSES[:1], text):
            continue
        if place < LETTER_HEAD and _COUNCIL.fullmatch(text):
            continue
        if (
            after is not None
            and after.kind is BlockKind.ITEM
            and not (after.marker or "1")[0].isdigit()
        ):
            continue
        yield Head(passage, "", text, None)
