"""Where the words of a decision end: before who moved it, who is to act, or the next matter."""

from dataclasses import replace

from extract.decisions.found import Found
from extract.decisions.lines import sentences
from extract.decisions.patterns import TRAILERS


def first_sentence(entry: Found) -> Found:
    """Return an entry with only its first sentence, where the rest is the minutes going on."""
    start, end = next(sentences(entry.text), (0, len(entry.text)))
    if len(entry.spans) > 1 or start:
        return entry
    begin = entry.spans[0][0]
    return replace(entry, spans=((begin, begin + end),), text=entry.text[:end])


def trimmed(entry: Found) -> Found:
    """Return an entry without what is printed after it about who moved it or is to act."""
    start, end = entry.spans[-1]
    length = end - start
    if length < 1:
        return entry
    last = entry.text[-length:] if len(entry.spans) > 1 else entry.text
    found = TRAILERS.search(last)
    if not found or found.start() == 0:
        return entry
    cut = len(last) - found.start()
    kept = last[: found.start()].rstrip()
    return replace(
        entry,
        spans=(*entry.spans[:-1], (start, max(end - cut, start))),
        text=entry.text[: len(entry.text) - len(last)] + kept,
    )
