"""One planned decision, while it is being read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.due import stated_date
from extract.forward_plans.patterns import MARKING, NO, NUMBERED_TITLE, YES, Part
from extract.marks import PlannedDecisionMark
from extract.metadata.dates import find_dates
from extract.tabular import words_of
from extract.transcript import Passage, Span

_ADDRESS = re.compile(
    r"[\s,;(-]*(?:(?:e-?mail|tel(?:ephone)?|phone)\b.*|\S+@\S+.*|\(?0\d[\d\s-]{8,}.*)\Z", re.I
)
_PARAGRAPH = re.compile(r"\d(?:\s?(?:,|and|&)\s?\d)*")


@dataclass(slots=True)
class Entry:
    """What is printed of a planned decision, by part."""

    rule: str
    confidence: float
    title: list[Span] = field(default_factory=list)
    title_words: str = ""
    said: dict[Part, list[str]] = field(default_factory=dict)

    def say(self, part: Part, words: str) -> None:
        """Add words to a part."""
        if words:
            self.said.setdefault(part, []).append(words)

    def entitle(self, passages: Sequence[Passage]) -> None:
        """Read the cell of the title, which may also say what is to be decided and how openly."""
        for passage in passages:
            words = words_of([passage])
            if self.title_words and MARKING.match(words):
                self.say(Part.CLASSIFICATION, words)
            elif self.title_words and (YES.match(words) or NO.match(words)):
                self.say(Part.KEY, words)
            elif not self.title_words:
                self._title(passage)
            elif not (Part.CLASSIFICATION in self.said and _PARAGRAPH.fullmatch(words)):
                self.say(Part.DESCRIPTION, words)

    def _title(self, passage: Passage) -> None:
        text = passage.block.text
        begin, end = 0, len(text)
        bold = passage.block.bold_until
        if 0 < bold < end:
            end = bold
        if found := NUMBERED_TITLE.match(text):
            begin = found.end()
            self.say(Part.REFERENCE, found["reference"])
        self.title_words = " ".join(text[begin:end].split()).rstrip(" :–—-")
        self.title.append((passage.start + begin, passage.start + end))
        self.say(Part.DESCRIPTION, " ".join(text[end:].split()))

    def words(self, part: Part) -> str | None:
        """Return what is said under a part."""
        return " ".join(self.said.get(part, ())) or None

    @property
    def is_planned(self) -> bool:
        """Whether it is said who decides, when or how, of a matter with a name."""
        parts = {Part.MAKER, Part.DUE, Part.KEY, Part.CLASSIFICATION}
        return bool(self.title_words) and bool(parts.intersection(self.said))

    def mark(self) -> PlannedDecisionMark:
        """Return the mark, values in normal form."""
        maker, due = self.words(Part.MAKER), self.words(Part.DUE)
        if maker and due is None and (dates := find_dates(maker)):
            due = maker[dates[0].start :].strip(" ,;:–—-()")
            maker = maker[: dates[0].start].strip(" ,;:–—-(") or None
        key = self.words(Part.KEY)
        yes = YES.match(key) if key else None
        no = NO.match(key) if key and not yes else None
        officer = self.words(Part.OFFICER)
        return PlannedDecisionMark(
            spans=tuple(self.title),
            rule=self.rule,
            confidence=self.confidence,
            reference=self.words(Part.REFERENCE),
            description=self.words(Part.DESCRIPTION),
            decision_maker=maker,
            due_text=due,
            due_date=stated_date(due) if due else None,
            key_decision="yes" if yes else "no" if no else None,
            key_reason=self.words(Part.KEY_REASON) or (yes["reason"] if yes else None),
            classification=self.words(Part.CLASSIFICATION),
            portfolio_holder=self.words(Part.MEMBER),
            lead_officer=_ADDRESS.sub("", officer).strip(" ,;:") or None if officer else None,
            wards=self.words(Part.WARDS),
        )
