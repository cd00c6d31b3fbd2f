"""The items of business that minutes go through, each with its number, heading and lines."""

import re
from itertools import groupby

from extract.decisions.heads import find_heads
from extract.decisions.lines import Item, Line, line_of
from extract.decisions.patterns import NUMBER
from extract.decisions.records import drop_actions, read_table
from extract.transcript import Passage, Transcript

_MINUTE = re.compile(r"[A-Z]|/|\.$")


def read_items(transcript: Transcript) -> list[Item]:
    """Return the items of business in order; text before the first is an item without number."""
    parts: list[Passage | Item] = []
    for table, group in groupby(transcript.body, key=lambda p: p.cell.table if p.cell else None):
        passages = list(group)
        if table is None:
            parts.extend(passages)
        elif (found := read_table(passages)) is not None:
            parts.extend(found)
        else:
            parts.extend(drop_actions(passages))
    heads = find_heads([part for part in parts if isinstance(part, Passage)])
    items: list[Item] = []
    number = heading = None
    lines: list[Line] = []

    def close() -> None:
        if lines:
            items.append(_numbered(Item(number, heading, tuple(lines))))
            lines.clear()

    for part in parts:
        if isinstance(part, Item):
            if part.number or part.heading:
                close()
                number, heading = part.number, part.heading
            lines.extend(part.lines)
        elif head := heads.get(part.index):
            close()
            number, heading = head.number or None, head.heading or None
            if head.rest is not None:
                lines.append(line_of(part, head.rest))
        else:
            lines.append(line_of(part))
    close()
    return items


def _numbered(item: Item) -> Item:
    """Return an item with the number that stands on a line of its own below its heading."""
    first = item.lines[0].text.strip()
    found = NUMBER.match(first)
    if item.number or not item.heading or not found or found.end() < len(first):
        return item
    if len(item.lines) == 1 or not _MINUTE.search(first):
        return item
    return Item(found["number"], item.heading, item.lines[1:])
