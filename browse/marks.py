"""The words that a search found, marked in the passage they stand in."""

from collections.abc import Sequence

from markupsafe import Markup, escape


def marked(words: str, matches: Sequence[tuple[int, int]]) -> Markup:
    """Return words for a page, with those marked that were found.

    >>> marked("fund marshals", [(5, 13)])
    Markup('fund <mark>marshals</mark>')
    """
    pieces, end = [], 0
    for start, stop in matches:
        pieces += [escape(words[end:start]), Markup("<mark>{}</mark>").format(words[start:stop])]
        end = stop
    return Markup("").join([*pieces, escape(words[end:])])
