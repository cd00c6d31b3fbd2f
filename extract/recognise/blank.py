"""Papers from which nothing may be taken: blank forms, templates, protocols, contents pages."""

from extract.recognise.glimpse import Glimpse
from extract.recognise.patterns import (
    CONTENTS_LINE,
    CONTENTS_TITLE,
    FEWEST_PLACEHOLDERS,
    PLACEHOLDER,
    PLACEHOLDERS_PER_THOUSAND,
    TEMPLATE_TITLE,
)


def why_blank(glimpse: Glimpse) -> str | None:
    """Say why a paper is a template, protocol or mere contents page; None if it is not."""
    for line in glimpse.title:
        if TEMPLATE_TITLE.search(line):
            return f"template_title: {line}"
    placeholders = len(PLACEHOLDER.expression.findall(glimpse.text))
    if (
        placeholders >= FEWEST_PLACEHOLDERS
        and placeholders / max(glimpse.words, 1) * 1000 >= PLACEHOLDERS_PER_THOUSAND
    ):
        return f"{placeholders} placeholders"
    return _why_contents(glimpse)


def _why_contents(glimpse: Glimpse) -> str | None:
    texts = [block.text for block in glimpse.blocks]
    if not any(CONTENTS_TITLE.match(text) for text in texts[:8]):
        return None
    entries = sum(len(text) for text in texts if CONTENTS_LINE.match(text))
    return "contents page" if entries > 0.6 * sum(map(len, texts)) else None
