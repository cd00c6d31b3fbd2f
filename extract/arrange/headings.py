"""Headings: told by how they are set, numbered and tagged; each reason is kept."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from extract.arrange.draft import HEADING, ITEM, PARAGRAPH, Draft
from extract.arrange.heading_levels import set_heading_levels
from extract.arrange.heading_lines import merge_heading_lines
from extract.arrange.heading_lookalikes import find_lookalikes
from extract.arrange.markers import BULLET, DECIMAL, NUMBER
from extract.arrange.measure import Measure
from extract.arrange.patterns import (
    CONTENTS_ENTRY,
    LABELLED_VALUE,
    LEAD_IN,
)
from extract.page import Bookmark, Tag

LONGEST = 160
SHORT = 80
MOST_LINES = 4
ENOUGH = 0.5

# A line of a heading that fills this share of the text's width may run over.
WIDE = 0.55

# Text that begins farther right, as a share of the right margin, stands in the margin.
MARGIN = 0.75

# Times the body type's size.
LARGE, VERY_LARGE = 1.08, 1.25

_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{2,}")
_HEADING_ROLE = re.compile(r"(?:H([1-6])?|Title)$")


class Headings:
    """Finds the headings of one document."""

    def __init__(
        self,
        measure: Measure,
        tags: Mapping[int, Mapping[int, Tag]],
        bookmarks: Sequence[Bookmark],
    ) -> None:
        self._body = measure.body
        self._tags = tags
        self._titles: dict[int | None, dict[str, int]] = defaultdict(dict)
        for mark in bookmarks:
            self._titles[mark.page][_key(mark.title)] = mark.level

    def find(self, drafts: list[Draft]) -> None:
        """Make drafts that are headings so, with level, confidence and reasons."""
        found: list[Draft] = []
        for index, draft in enumerate(drafts):
            if draft.kind not in (PARAGRAPH, ITEM):
                continue
            before = drafts[index - 1] if index else None
            after = drafts[index + 1] if index + 1 < len(drafts) else None
            if len(draft.lines) > MOST_LINES:
                continue
            text = draft.text
            if not self._may_be(draft, text, before):
                continue
            confidence = self._judge(draft, text, after)
            if confidence >= ENOUGH:
                draft.kind = HEADING
                draft.confidence = min(round(confidence, 2), 1.0)
                found.append(draft)
            else:
                draft.reasons.clear()
                draft.level = 0
        for draft in find_lookalikes(drafts):
            draft.kind = ITEM if draft.marker else PARAGRAPH
            draft.level = 0
            draft.reasons.clear()
            found.remove(draft)
        if not found:
            return
        width = max([draft.right - draft.left for draft in found])
        merged = {id(draft) for draft in merge_heading_lines(drafts, WIDE * width)}
        if merged:
            drafts[:] = [draft for draft in drafts if id(draft) not in merged]
            found = [draft for draft in found if id(draft) not in merged]
        set_heading_levels(found)

    def _may_be(self, draft: Draft, text: str, before: Draft | None) -> bool:
        if not 2 < len(text) <= LONGEST or "\t" in text or not _WORD.search(text):
            return False
        if text[-1].isdigit() and CONTENTS_ENTRY.match(text):
            return False
        if draft.left > MARGIN * draft.right and draft.lines[0].style.size <= self._body.size:
            # A note in the right margin.
            return False
        return not (before and "\t" in before.lines[-1].text and _stands_under(before, draft))

    def _judge(self, draft: Draft, text: str, after: Draft | None) -> float:
        """Weigh the signs that a draft is a heading; notes the reasons and any tagged level."""
        line = draft.lines[0]
        style, body = line.style, self._body
        signs: list[tuple[float, str]] = []
        if not body.bold and all(
            each.style.bold and each.words[-1].style.bold for each in draft.lines
        ):
            signs.append((0.5, "bold"))
        if style.size > VERY_LARGE * body.size:
            signs.append((0.55, "large"))
        elif style.size > LARGE * body.size:
            signs.append((0.4, "large"))
        if text.isupper() and len(text) > 3:
            numbered = draft.marker is None or draft.marker.sort in (NUMBER, DECIMAL)
            alone = after is not None and numbered and not _DIGIT.search(text)
            signs.append((0.5 if alone and len(text) < SHORT else 0.3, "capitals"))
        if style.colour not in (body.colour, None) and not draft.marker:
            signs.append((0.1, "colour"))
        vouched = self._vouch(draft, text, signs)
        marker = draft.marker
        if marker and marker.sort in (NUMBER, DECIMAL):
            if after and _opens_numbers(draft, after) and (signs or len(text) < SHORT):
                signs.append((0.5, "numbers below"))
            elif sum(weight for weight, _ in signs) > 0.25:
                signs.append((0.15, "numbered"))
        score = sum(weight for weight, _ in signs)
        if score < ENOUGH:
            # All that follows speaks against a heading.
            return score
        if marker and marker.sort is BULLET:
            score -= 0.4
        if text.endswith((".", ";", ",")) and not text.endswith(("etc.", "...")):
            score -= 0.35
        if text[0].islower():
            score -= 0.4
        if len(text) > 90:
            score -= 0.15
        plain = not vouched and style.size <= LARGE * body.size
        if plain and LEAD_IN.match(text):
            score -= 1.0
        elif plain and LABELLED_VALUE.match(text):
            score -= 0.45
        draft.reasons += [name for _, name in signs]
        return score

    def _vouch(self, draft: Draft, text: str, signs: list[tuple[float, str]]) -> bool:
        """Look for a heading tag and for a bookmark of the same words."""
        line = draft.lines[0]
        vouched = False
        tag = self._tags[line.page].get(line.words[-1].mcid)
        if tag is not None:
            if found := _heading_role(tag.path):
                role, draft.level = found
                signs.append((0.45, f"tag {role}"))
                vouched = True
            if "LI" in tag.path:
                signs.append((-0.1, "list tag"))
        if titles := self._titles.get(line.page):
            marker = draft.marker.text if draft.marker else ""
            keys = {_key(f"{marker}{text}"), _key(text)}
            level = next((titles[key] for key in keys if key in titles), 0)
            if level:
                signs.append((0.4, "bookmark"))
                draft.level = draft.level or level
                vouched = True
        return vouched


@lru_cache(maxsize=1024)
def _heading_role(path: tuple[str, ...]) -> tuple[str, int] | None:
    """Return the innermost role on a tag's path that is a heading's, and its level or 0."""
    for role in reversed(path):
        if found := _HEADING_ROLE.match(role):
            return role, int(found[1] or 0)
    return None


def _opens_numbers(draft: Draft, after: Draft) -> bool:
    """Whether what follows is numbered under this number: "3" or "3.0", then "3.1"."""
    one, two = draft.marker, after.marker
    if not (one and two) or two.sort is not DECIMAL or len(two.values) < 2:
        return False
    values = one.values[:1] if one.values[1:] == (0,) else one.values
    return two.values[: len(values)] == values and len(two.values) == len(values) + 1


def _stands_under(before: Draft, draft: Draft) -> bool:
    """Whether a draft stands under what follows a tab in the line before it."""
    line = before.lines[-1]
    start = line.text.rfind("\t")
    return any(
        begin > start and abs(word.x0 - draft.left) < 3
        for word, (begin, _) in zip(line.words, line.places(), strict=True)
    )


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
