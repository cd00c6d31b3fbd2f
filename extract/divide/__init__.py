"""Divide: an agenda pack becomes the papers bound in it; any other file stays whole.

A pack is an agenda with the papers for its items behind it: the previous minutes, reports,
their appendices. Whoever binds it stamps "Agenda Item 5" on the first page of an item's
paper, prints page numbers of the pack's own, sets bookmarks, and lists pages behind the
agenda's items: "(Pages 11 - 32)". Or binds it by hand, and nothing tells but that front
matter, page numbers and paragraph numbers begin again.

So every page is looked at for what speaks for and against a paper beginning there
(`looks`, `signals`); signals add up, and a page with enough of them is a boundary
(`boundaries`). A file is a pack only if it begins as an agenda or bears stamps of several
items. A report with its appendices is one paper; so are minutes with letters behind them:
where it is doubtful whether a file is a pack, it stays whole.

Papers lie edge to edge: a page that was left blank belongs to the paper before it. Each
paper is tidied again from its own pages, without the pack's stamps and page numbers, which
are put back as the furniture they are. It is then read as the same paper would be as a file
of its own, but that its pages keep the numbers they have in the pack, both those of the
file and those printed.

Lines are enough to tell, so that a file is divided before it is arranged. Most files are
done with at a glance at their first page.
"""

from extract.divide.boundaries import find_starts
from extract.divide.cut import cut
from extract.layout import Tidied

__all__ = ["divide"]


def divide(tidied: Tidied) -> tuple[Tidied, ...]:
    """Return the papers of a pack, in order; the file as it is where it is no pack."""
    starts = find_starts(tidied)
    return cut(tidied, starts) if len(starts) > 1 else (tidied,)
