"""Headings: told by how they are set, numbered and tagged; each reason is kept."""

import re
from collections.abc import Mapping, Sequence

from extract.arrange.draft import Draft
from extract.arrange.markers import Sort
from extract.arrange.measure import Measure
from extract.layout import BlockKind
from extract.page import Bookmark, Tag

LONGEST = 160
MOST_LINES = 3
ENOUGH = 0.5

_WORD = re.compile(r"[^\W\d_]{2,}")
_HEADING_ROLE = re.compile(r"H([1-6])?$")


def find_headings(
    drafts: Sequence[Draft],
    measure: Measure,
    tags: Sequence[Mapping[int, Tag]],
    bookmarks: Sequence[Bookmark],
) -> None:
    """Make drafts that are headings so, with a level from 1, confidence and reasons."""
    titles = {(_key(mark.title), mark.page): mark.level for mark in bookmarks if mark.page}
    found: list[tuple[Draft, tuple[float, bool, bool]]] = []
    for draft in drafts:
        if draft.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            continue
        if len(draft.lines) > MOST_LINES:
            continue
        text = draft.text
        if not text or len(text) > LONGEST or "\t" in text or not _WORD.search(text):
            continue
        confidence, reasons, level = _judge(draft, text, measure, tags, titles)
        if confidence >= ENOUGH:
            draft.kind = BlockKind.HEADING
            draft.confidence = min(confidence, 1.0)
            draft.reasons += reasons
            draft.level = level
            style = draft.lines[0].style
            found.append((draft, (round(style.size, 1), style.bold, text.isupper())))
    _set_levels(found)


def _judge(
    draft: Draft,
    text: str,
    measure: Measure,
    tags: Sequence[Mapping[int, Tag]],
    titles: Mapping[tuple[str, int], int],
) -> tuple[float, list[str], int]:
    """Weigh the signs that a draft is a heading; the level is 0 where they do not tell."""
    line = draft.lines[0]
    body = measure.body
    score, level = 0.0, 0
    reasons = []
    bold = all(each.style.bold and each.words[-1].style.bold for each in draft.lines)
    if bold:
        score += 0.5
        reasons.append("bold")
    if line.style.size > 1.08 * body.size:
        score += 0.4 if line.style.size < 1.25 * body.size else 0.55
        reasons.append("large")
    if text.isupper() and len(text) > 3:
        score += 0.3
        reasons.append("capitals")
    if line.style.colour not in (body.colour, None) and not draft.marker:
        score += 0.1
        reasons.append("colour")
    tag = tags[line.page - 1].get(line.words[-1].mcid)
    if tag is not None:
        for role in (tag.role, *reversed(tag.path)):
            if found := _HEADING_ROLE.match(role):
                score += 0.45
                reasons.append(f"tag {role}")
                level = int(found[1] or 0)
                break
        if "LI" in tag.path:
            score -= 0.1
    marked = titles.get((_key(text), line.page)) or titles.get(
        (_key(f"{draft.marker.text} {text}"), line.page) if draft.marker else ("", 0)
    )
    if marked:
        score += 0.4
        reasons.append("bookmark")
        level = level or marked
    if text.endswith((".", ";", ",")) and not text.endswith(("etc.", "...")):
        score -= 0.35
    if text[0].islower():
        score -= 0.4
    if len(text) > 90:
        score -= 0.15
    if draft.marker and draft.marker.sort is Sort.BULLET:
        score -= 0.4
    if draft.marker and draft.marker.sort in (Sort.NUMBER, Sort.DECIMAL) and score > 0.25:
        score += 0.15
        reasons.append("numbered")
    return score, reasons, level


def _set_levels(found: Sequence[tuple[Draft, tuple[float, bool, bool]]]) -> None:
    """Give levels by number where numbered, else by how the heading is set."""
    ranks = sorted({look for _, look in found}, reverse=True)
    by_look = {look: min(rank + 1, 6) for rank, look in enumerate(ranks)}
    for draft, look in found:
        if draft.level == 0:
            draft.level = by_look[look]


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
