"""What a contents page lists and the paper does not have.

A chapter that cannot be found at all may be on pages that were lost, were pictures, or were
never published. Nothing is said where the list as a whole does not fit the paper.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from spacy.tokens import Doc

from extract.checks.patterns import CONTENTS, CONTENTS_ENTRIES
from extract.checks.warning import warn
from extract.layout import BlockKind
from extract.page import Trouble
from extract.transcript import Passage
from models.vocabulary import Kind

FEWEST, FOUND = 5, 0.75
"""Entries, and the share of them that must be in the paper, for a list to be believed."""

FIRST_PAGES = 8
SHORTEST = 8
"""Letters of a title; shorter ones stand in any text."""

LISTS_OTHERS = frozenset({Kind.AGENDA, Kind.AGENDA_PACK, Kind.FORWARD_PLAN})
"""Kinds whose contents are other papers."""

_NUMBER_INSIDE = re.compile(r"\s\d{1,3}\s+[^\W\d_]")
_PARTS = re.compile(r"\s*[:–—]\s*|\s-\s")
_LEADER = re.compile(r"\.\s?\.+|[\t…\n]")
_BEFORE_LETTERS = re.compile(r"^[\W\d_]+")


def check_contents(doc: Doc) -> Iterator[Trouble]:
    """Warn of chapters on the contents page that are nowhere in the paper."""
    paper, transcript = doc._.paper, doc._.transcript
    if paper.kind in LISTS_OTHERS or paper.bound:
        return
    passages = transcript.body
    early = list(takewhile(lambda p: p.block.page - paper.page_from < FIRST_PAGES, passages))
    heading = next((one for one in early if CONTENTS.match(one.block.text)), None)
    if heading is None:
        return
    first = heading.block.page
    # A list may run on to a second page.
    entries = [entry for one in early if 0 <= one.block.page - first < 2 for entry in _entries(one)]
    if len(entries) < FEWEST:
        return
    own = {passage.index for passage, _ in entries}
    others = [one.block for one in passages if one.index not in own]
    # Most chapters have a heading, and need not be looked for in everything else.
    headings = "\n".join(_letters(one.text) for one in others if one.kind is BlockKind.HEADING)
    missing = [title for _, title in entries if not _is_in(title, headings)]
    rest = "".join(_letters(one.text) for one in others) if missing else ""
    missing = [title for title in missing if not _is_in(title, rest)]
    if missing and len(missing) <= (1 - FOUND) * len(entries):
        more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        yield warn(
            "missing_chapter",
            f"The contents page lists “{missing[0]}”{more}, which the paper does not have.",
            first,
        )


def _entries(passage: Passage) -> Iterator[tuple[Passage, str]]:
    """Yield the titles of chapters that stand before a page's number."""
    text, begin = passage.block.text, 0
    for found in CONTENTS_ENTRIES.expression.finditer(text):
        # What stands before another leader or tab is no part of the title.
        title = _LEADER.split(text[begin : found.start()])[-1]
        title = _BEFORE_LETTERS.sub("", title).strip(" .\t")
        begin = found.end()
        # Two entries may have run together: "Foreword 3 Findings".
        if len(_letters(title)) >= SHORTEST and not _NUMBER_INSIDE.search(title):
            yield passage, title


def _is_in(title: str, rest: str) -> bool:
    """Say whether a title, or a long part of it, is printed; a heading may say less."""
    parts = (_letters(part) for part in (title, *_PARTS.split(title)))
    return any(part in rest for part in parts if len(part) >= SHORTEST)


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, text.casefold()))
