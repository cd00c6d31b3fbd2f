"""Papers from which nothing may be taken: blank forms, templates, protocols, contents pages."""

from extract.recognise.glimpse import Glimpse
from extract.recognise.patterns import (
    CONTENTS_LINE,
    CONTENTS_TITLE,
    FEWEST_PLACEHOLDERS,
    PLACEHOLDER,
    PLACEHOLDERS_PER_THOUSAND,
    REPORTING,
    RULES_TITLE,
    SIGNS,
    TEMPLATE_TITLE,
)

TITLE_LINES = 3
"""Lines at the head among which a title stands."""

LONGEST_FORM = 20_000
"""Characters that are looked through for placeholders: a blank form shows on its first pages."""


def why_blank(glimpse: Glimpse) -> str | None:
    """Say why a paper is a template, protocol or mere contents page; None if it is not."""
    for line in glimpse.title:
        if TEMPLATE_TITLE.search(line):
            return f"template_title: {line}"
    if any(RULES_TITLE.match(line) for line in glimpse.title[:TITLE_LINES]) and not any(
        sign.name in REPORTING and any(map(sign.search, glimpse.lines[sign.place]))
        for sign in SIGNS
    ):
        return "rules, not a report"
    beginning = glimpse.text[:LONGEST_FORM]
    placeholders = len(PLACEHOLDER.expression.findall(beginning))
    if placeholders >= FEWEST_PLACEHOLDERS:
        thousands = len(beginning.split()) / 1000
        if placeholders >= PLACEHOLDERS_PER_THOUSAND * thousands:
            return f"{placeholders} placeholders"
    return _why_contents(glimpse)


def _why_contents(glimpse: Glimpse) -> str | None:
    texts = [block.text for block in glimpse.blocks]
    if not any(CONTENTS_TITLE.match(text) for text in texts[:8]):
        return None
    entries = sum(len(text) for text in texts if CONTENTS_LINE.match(text))
    return "contents page" if entries > 0.6 * sum(map(len, texts)) else None
