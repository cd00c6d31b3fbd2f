"""Where a resolution opens: "RESOLVED that", "It was AGREED:", "Decision", "The Cabinet:"."""

import re
from typing import NamedTuple

from extract.decisions.body import Body
from extract.decisions.lines import Line, sentences
from extract.decisions.patterns import (
    ALREADY_SAID,
    DECISION_LABEL,
    HEARSAY,
    LEAD_INS,
    OPENINGS,
    STEMS,
)
from extract.rule import Rule, first_match

_WORDS = re.compile(
    r"""r\s?e\s?s\s?o\s?l\s?v\s?e\s?d|a\s?g\s?r\s?e\s?e\s?d|approv|decid|decision|recommend|noted|order
    |resolution|authoris|accept|adopt|delegated|determin|outcome|penderfyn|cytunwyd|nodwyd|argymhell
    |cymeradwy""",
    re.IGNORECASE | re.VERBOSE,
)
GLUED = "lead_in_before_glued_list"
LIST_AHEAD = "lead_in_before_a_list"
CAPITALS = "resolved_in_capitals"


class Opening(NamedTuple):
    """An opening in a line: the sentence begins at `start`, what was resolved at `end`.

    `stem` says that the sentence itself is part of what was resolved.
    """

    start: int
    end: int
    rule: Rule
    lead_in: str
    stem: bool = False

    @property
    def told(self) -> bool:
        """Whether it opens in the run of a paragraph, which may go on after the resolution."""
        return self.rule.name == GLUED


def find_opening(line: Line, body: Body) -> Opening | None:
    """Return the first opening in a line."""
    text = line.text
    header = line.passage.cell is not None and line.passage.cell.header
    if header or not _WORDS.search(text):
        return None
    if label := DECISION_LABEL.match(text):
        return Opening(0, label.end(), DECISION_LABEL, label[0])
    for start, end in sentences(text):
        sentence = text[start:end]
        if not _WORDS.search(sentence):
            continue
        for rule in OPENINGS:
            if rule.name == LIST_AHEAD and sentence[-1] not in ":;–—-":
                continue
            capitals = rule.name == CAPITALS
            found = rule.search(sentence) if capitals else rule.match(sentence)
            if found is None or not body.is_own(found.groupdict().get("who")):
                continue
            before = sentence[: found.start()]
            if HEARSAY.search(before) or (not capitals and ALREADY_SAID.search(found[0])):
                continue
            return Opening(start, start + found.end(), rule, sentence[: found.end()])
        if sentence[-1] in ":;–—-" and STEMS.match(sentence) and not ALREADY_SAID.search(sentence):
            return Opening(start, start, STEMS, sentence, stem=True)
    return None


def is_lead_in(text: str) -> bool:
    """Whether words only lead in to what follows: "That the Committee:"."""
    return first_match(LEAD_INS, text.strip()) is not None
