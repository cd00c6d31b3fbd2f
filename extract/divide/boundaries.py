"""Where papers begin: pages with enough signals, in a file with enough to be a pack."""

from collections.abc import Iterator, Mapping, Sequence

from extract.divide.looks import Look, look
from extract.divide.patterns import AGENDAS, PAGE_RANGES, TITLES
from extract.divide.signals import CERTAIN, Signal, signals
from extract.layout import Furniture, Tidied
from extract.rule import first_match

ENOUGH = 4.0
"""What the weights of a page's signals must add up to."""

FEWEST_PAGES = 3
AGENDA_LINES = 40
"""Lines of the first page among which an agenda says what it is."""

HIGH = 0.35
"""A bookmark that leads below this share of a page does not lead to a paper's beginning."""

CONTENTS_PAGES = 8
"""Pages within which an agenda lists the pages of its items."""


def find_starts(tidied: Tidied) -> tuple[int, ...]:
    """Return where papers begin, as indexes from 0; just 0 where the file is no pack."""
    agenda = begins_as_agenda(tidied)
    if len(tidied.lines) < FEWEST_PAGES or not (agenda or _bears_stamps(tidied)):
        return (0,)
    looks = look(tidied)
    spoken = {
        index: frozenset(found)
        for index, found in _spoken(tidied, looks)
        if sum(signal.value for signal in found) >= ENOUGH
    }
    return (0, *spoken) if is_pack(looks, spoken, agenda=agenda) else (0,)


def begins_as_agenda(tidied: Tidied) -> bool:
    """Say whether the first page calls itself an agenda, and not first something else."""
    first = [line.text.strip() for line in tidied.lines[0][:AGENDA_LINES]] if tidied.lines else []
    for line in first:
        if first_match(AGENDAS, line):
            return True
        found = first_match(TITLES, line)
        if found and found[0].name == "minutes":
            return False
    return False


def is_pack(
    looks: Sequence[Look], spoken: Mapping[int, frozenset[Signal]], *, agenda: bool
) -> bool:
    """Say whether a file whose papers would begin so is a pack.

    Behind an agenda, one paper that is stamped or listed is enough, or two that look like
    papers. Without an agenda there must be stamps of two items, on pages that look like a
    paper's first.
    """
    if agenda:
        return len(spoken) > 1 or any(found & CERTAIN for found in spoken.values())
    stamped = {looks[index].item for index, found in spoken.items() if Signal.STAMP in found}
    first = looks[0].item
    return len(stamped | ({first} if first else set())) > 1


def _bears_stamps(tidied: Tidied) -> bool:
    stamp = Furniture.STAMP
    stamps = {
        line.text.casefold() for lines in tidied.lines for line in lines if line.furniture is stamp
    }
    return len(stamps) > 1


def _spoken(tidied: Tidied, looks: Sequence[Look]) -> Iterator[tuple[int, list[Signal]]]:
    """Yield each page but the first with the signals that speak there."""
    listed = _listed(looks)
    marked = _bookmarked(tidied)
    certain = {one.page.number for one in looks if one.item is not None} | listed
    # Whoever sets a bookmark for every paper leaves none out.
    complete = len(certain) > 1 and certain <= marked
    before = looks[0]
    for index, here in enumerate(looks[1:], 1):
        if here.is_blank:
            continue
        after = looks[index + 1] if index + 1 < len(looks) else None
        found = list(signals(before, here, after, blank_before=looks[index - 1].is_blank))
        if here.page.number in listed:
            found.append(Signal.LISTED)
        if here.page.number in marked:
            found.append(Signal.BOOKMARK)
        elif complete:
            found.append(Signal.UNMARKED)
        yield index, found
        before = here


def _listed(looks: Sequence[Look]) -> frozenset[int]:
    """Return the pages of the file at which the agenda says that an item's papers begin.

    An agenda counts in the pack's printed numbers; where none are printed it cannot be
    known what it counts.
    """
    offset = looks[0].offset
    if offset is None:
        return frozenset()
    pages = []
    for here in looks[:CONTENTS_PAGES]:
        if here.item is not None:
            break
        for line in here.body:
            for part in line.text.split("\t"):
                if found := PAGE_RANGES[0].search(part.strip()):
                    pages.append(int(found["first"]) - offset)
    # An agenda lists in ascending order; what does not ascend is a reference to elsewhere.
    return frozenset(pages) if pages == sorted(pages) else frozenset()


def _bookmarked(tidied: Tidied) -> frozenset[int]:
    """Return the pages at whose top a bookmark leads."""
    heights = {page.number: page.height for page in tidied.source.pages}
    return frozenset(
        mark.page
        for mark in tidied.source.bookmarks
        if mark.page in heights and (mark.top is None or mark.top < HIGH * heights[mark.page])
    )
