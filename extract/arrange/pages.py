"""Over the page: paragraphs, items and tables that go on where the next page begins."""

from collections.abc import Sequence

from extract.arrange.draft import Draft
from extract.arrange.paragraphs import ENDS
from extract.layout import BlockKind

JOINABLE = (BlockKind.PARAGRAPH, BlockKind.ITEM)


def join_pages(pages: Sequence[Sequence[Draft]]) -> list[Draft]:
    """Put the drafts of all pages in one sequence, joining what a page's end broke."""
    joined: list[Draft] = []
    for drafts in pages:
        for index, draft in enumerate(drafts):
            if index == 0 and joined and _goes_on(joined[-1], draft):
                joined[-1].lines += draft.lines
            else:
                joined.append(draft)
    return joined


def _goes_on(before: Draft, after: Draft) -> bool:
    if before.kind not in JOINABLE or after.kind is not BlockKind.PARAGRAPH:
        return False
    last, first = before.lines[-1], after.lines[0]
    if abs(last.style.size - first.style.size) > 0.6 or last.style.bold != first.style.bold:
        return False
    lower = first.text[0].islower()
    if last.text.endswith(ENDS) and not lower:
        return False
    word = first.words[0]
    room = before.right - last.x1 - (word.x1 - word.x0)
    return room < 4 * last.style.size or (lower and not last.text.endswith(ENDS))
