"""Headings with nothing found under them."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from extract.checks.patterns import NOTHING
from extract.checks.warning import warn
from extract.layout import BlockKind
from extract.page import Trouble
from extract.recommendations.openers import Sort, find_opener, is_contents, is_stop, may_open
from extract.recommendations.series import RECOMMENDING
from extract.rule import first_match
from extract.transcript import Passage, Transcript

RESTATED = 40
"""Letters at the start of a recommendation by which a second printing is known."""

_NOT_LETTERS = re.compile(r"[\W_]+")


def check_headings(doc: Doc) -> Iterator[Trouble]:
    """Warn where a Recommendations heading has no recommendation under it."""
    paper, transcript = doc._.paper, doc._.transcript
    if paper.kind not in RECOMMENDING:
        return
    evidence = [transcript.evidence(mark.spans) for mark in doc._.recommendations]
    starts = [span[0] for mark in doc._.recommendations for span in mark.spans]
    known = [_letters(found.text)[:RESTATED] for found in evidence]
    values = [span for mark in doc._.fields for span in mark.spans]
    passages = transcript.body
    opening = may_open(transcript)
    for position, passage in enumerate(passages):
        if passage.index not in opening:
            continue
        opener = find_opener(passage, paper.kind)
        if opener is None or opener.sort is not Sort.SECTION or not opener.whole:
            continue
        # "For Recommendation" may be a status, "This review makes two recommendations." a
        # sentence, and a contents page names every heading.
        is_value = any(passage.start <= start < passage.end for start, _ in values)
        is_sentence = passage.block.text.rstrip().endswith(".")
        if is_value or is_sentence or is_contents(passage, transcript.heading_of(passage)):
            continue
        under = _under(passages, position, transcript)
        end = under[-1].end if under else passage.end
        if any(passage.start <= start <= end for start in starts):
            continue
        said = " ".join(one.block.text for one in under)
        letters = _letters(said)
        if first_match(NOTHING, said) or any(words in letters for words in known):
            continue
        message = f"No recommendation was found under the heading “{passage.block.text.strip()}”."
        yield warn("empty_heading", message, passage.block.page)


def _under(passages: Sequence[Passage], position: int, transcript: Transcript) -> Sequence[Passage]:
    """Return the passages up to the next heading that is not below this one."""
    block = passages[position].block
    level = block.level if block.kind is BlockKind.HEADING else 0
    for end in range(position + 1, len(passages)):
        other = passages[end].block
        closes = other.kind is BlockKind.HEADING and (not level or other.level <= level)
        if closes or is_stop(passages[end]):
            return passages[position + 1 : end]
    return passages[position + 1 :]


def _letters(text: str) -> str:
    return _NOT_LETTERS.sub("", text.casefold())
