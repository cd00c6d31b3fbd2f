"""Lists: how deep each item is nested."""

from collections.abc import Mapping, Sequence

from extract.arrange.draft import HEADING, ITEM, PARAGRAPH, Draft
from extract.arrange.markers import BULLET, DECIMAL, Marker, Sort
from extract.page import Tag

TEXT = (PARAGRAPH, ITEM)

# Points by which the left edges of one list's items differ at most.
SAME_EDGE = 9.0


def set_levels(drafts: Sequence[Draft]) -> None:
    """Give list items their level, from 1, by the shape of markers and by indent."""
    stack: list[Draft] = []
    for draft in drafts:
        if draft.kind is HEADING:
            stack.clear()
        if draft.kind is not ITEM or draft.marker is None:
            continue
        place = _sibling(stack, draft, draft.marker)
        if place is not None:
            del stack[place:]
        else:
            while stack and draft.left < stack[-1].left - SAME_EDGE:
                stack.pop()
        stack.append(draft)
        draft.level = len(stack)


def find_tagged_items(drafts: Sequence[Draft], tags: Mapping[int, Mapping[int, Tag]]) -> None:
    """Make paragraphs items where tags say that they are, and their markers were lost.

    Among items that kept their markers, a paragraph without one only goes on with an item.
    """
    run: list[tuple[Draft, int]] = []
    for draft in (*drafts, None):
        depth = _tagged_depth(draft, tags) if draft is not None and draft.kind in TEXT else 0
        if draft is not None and depth:
            run.append((draft, depth))
            continue
        if len(run) > 1 and not any(item.marker for item, _ in run):
            for item, level in run:
                item.kind, item.level = ITEM, level
                item.reasons.append("tag LI")
        run = []


def _tagged_depth(draft: Draft, tags: Mapping[int, Mapping[int, Tag]]) -> int:
    """Return how many lists a draft's first word is in, 0 where it is not an item's own text."""
    line = draft.lines[0]
    tag = tags[line.page].get(line.words[0].mcid)
    if tag is None or tag.role not in ("LBody", "LI"):
        return 0
    return tag.path.count("LI")


def _sibling(stack: Sequence[Draft], draft: Draft, marker: Marker) -> int | None:
    """Return the place in the stack of the item that `draft` follows in one list."""
    for place in range(len(stack) - 1, -1, -1):
        other = stack[place].marker
        if other is None or not (other.shape == marker.shape or _is_alike(other, marker)):
            continue
        near = abs(stack[place].left - draft.left) <= SAME_EDGE
        if marker.sort is BULLET:
            if near:
                return place
        elif near or follows(other, marker):
            return place
    return None


def _is_alike(one: Marker, two: Marker) -> bool:
    """Whether a letter and a numeral may be of one list: "(h)", "(i)"; "i.", "v."."""
    return one.shape == two.shape and {one.sort, two.sort} == {Sort.LETTER, Sort.ROMAN}


def follows(one: Marker, two: Marker) -> bool:
    """Whether `two` is what comes after `one` in the same count."""
    if one.sort is DECIMAL and two.sort is DECIMAL:
        return one.values[:-1] == two.values[:-1] and two.values[-1] == one.values[-1] + 1
    return any(value + 1 in two.values for value in one.values)
