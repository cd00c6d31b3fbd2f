"""Over page and column ends: paragraphs, items and tables that go on in the next stream."""

from collections.abc import Mapping, Sequence

from extract.arrange.draft import ITEM, PARAGRAPH, Draft
from extract.arrange.paragraphs import ENDS
from extract.arrange.table_joins import join_tables
from extract.layout import BlockKind, Line
from extract.page import Tag

JOINABLE = (PARAGRAPH, ITEM)

# A line is full that leaves less room than this many times the type size.
FULL = 4.0

# Lines of one sentence stand no farther apart than this many times the type size.
NEAR = 1.7


def join_streams(
    streams: Sequence[Sequence[Draft]], tags: Mapping[int, Mapping[int, Tag]]
) -> tuple[list[Draft], list[Line]]:
    """Put all drafts in one sequence, joining what the end of a page or column broke.

    Also returns the lines of table headers that were repeated on later pages.
    """
    joined: list[Draft] = []
    repeated: list[Line] = []
    last: Draft | None = None
    for stream in streams:
        for index, draft in enumerate(stream):
            if draft.kind is BlockKind.FOOTNOTE:
                joined.append(draft)
                continue
            if index == 0 and last is not None:
                if last.table and draft.table and draft.lines[0].page > last.lines[-1].page:
                    dropped = join_tables(last, draft)
                    if dropped is not None:
                        repeated += dropped
                        continue
                elif goes_on(last, draft, tags):
                    last.lines += draft.lines
                    continue
            joined.append(draft)
            last = draft
    return joined, repeated


def goes_on(before: Draft, after: Draft, tags: Mapping[int, Mapping[int, Tag]]) -> bool:
    """Whether a paragraph or item that ends a stream goes on in the next."""
    if before.kind not in JOINABLE or after.kind is not PARAGRAPH:
        return False
    last, first = before.lines[-1], after.lines[0]
    if abs(last.style.size - first.style.size) > 0.6:
        return False
    if last.words[-1].style.bold != first.words[0].style.bold and (
        last.style.bold != first.style.bold
    ):
        return False
    one = tags[last.page].get(last.words[-1].mcid)
    two = tags[first.page].get(first.words[0].mcid)
    if one and two and one.element == two.element >= 0:
        return True
    lower = first.text[0].islower()
    if first.page == last.page and first.top > last.top:
        # Farther down the same page, what follows is another part of it, not the next column.
        return lower and first.top - last.top < NEAR * last.style.size
    if last.text.endswith(ENDS):
        return False
    word = first.words[0]
    room = before.right - last.x1 - (word.x1 - word.x0)
    return lower or (room < FULL * last.style.size and len(before.lines) > 1)
