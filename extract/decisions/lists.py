"""What was resolved: the words, items and paragraphs that stand under an opening."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.decisions.body import Body
from extract.decisions.endings import first_sentence, trimmed
from extract.decisions.found import Form, Found
from extract.decisions.lines import Line
from extract.decisions.openings import Opening, find_opening, is_lead_in
from extract.decisions.parts import Part, is_clause, read_parts
from extract.decisions.patterns import (
    CLAUSES,
    CONDITIONS,
    NO_DECISION,
    OTHER_LABEL,
    PLANNING_REFERENCE,
)
from extract.recommendations.labels import Label, follows, read_label

_FOLLOWING = re.compile(r"\b(?:following|canlynol|these|below)\b", re.IGNORECASE)
_BARE_LETTER = re.compile(r"([A-H])\s+(?=[A-Z“])")
_UNENDED = re.compile(r"[^;]\s(?:the|a|an|of|to|in|for|with|by|on|at|from|its|their)\Z")
SHORT = 60
"""Characters of a resolution that may say only "No objection"."""
_SUBJECT_WORDS = 20


class Gatherer:
    """Gathers the entries of one resolution from the lines of an item.

    `bounded` says that the lines hold nothing else: the cell of a record of decisions.
    """

    def __init__(
        self, lines: Sequence[Line], body: Body, opening: Opening, group: int, bounded: bool
    ) -> None:
        self.lines = lines
        self.body = body
        self.opening = opening
        self.group = group
        self.bounded = bounded
        self.entries: list[Found] = []
        self.labels: list[Label] = []
        self.stem: Part | None = None
        self.dropped: Part | None = None
        self.by_reference = False
        self.bullets = False
        self.indent = 0.0

    def gather(self, begin: int, end: int) -> int:
        """Take the line at `group` from `begin` and what follows it; return the next line."""
        index = self.group
        while index < end:
            if index > self.group and not self._goes_on(index):
                break
            parts = self._lettered(
                read_parts(self.lines, index, begin if index == self.group else 0), index, end
            )
            for place, part in enumerate(parts):
                following = parts[place + 1] if place + 1 < len(parts) else self._next(index, end)
                if not self._take(part, following):
                    self._close()
                    return index
            index += 1
        self._close()
        return index

    def _lettered(self, parts: list[Part], index: int, end: int) -> list[Part]:
        """Give a part the letter it begins with, "A Agreed the plan", if a "B" follows it.

        Only so is the letter told from the article.
        """
        if len(parts) != 1 or parts[0].label or parts[0].bullet:
            return parts
        found = _BARE_LETTER.match(parts[0].text)
        if found is None:
            return parts
        letter = found[1]
        known = any(label.text == chr(ord(letter) - 1) for label in self.labels)
        following = self._next(index, end)
        opens = letter == "A" and following is not None and following.text.startswith("B ")
        if not (known or opens):
            return parts
        label = read_label(letter)
        cut = found.end()
        return [
            replace(parts[0], start=parts[0].start + cut, text=parts[0].text[cut:], label=label)
        ]

    def _next(self, index: int, end: int) -> Part | None:
        for later in range(index + 1, end):
            if parts := read_parts(self.lines, later):
                return parts[0]
        return None

    def _goes_on(self, index: int) -> bool:
        """Whether the resolution may go on with the line at `index`."""
        line = self.lines[index]
        if line.passage.cell and not self.lines[self.group].passage.cell:
            return False
        if self.bounded or self.by_reference:
            return not OTHER_LABEL.match(line.text)
        if OTHER_LABEL.match(line.text):
            return False
        if self.entries or self.stem:
            opening = find_opening(line, self.body)
            if opening is not None and not is_lead_in(line.text):
                return False
        return True

    def _take(self, part: Part, following: Part | None) -> bool:
        """Take a part in; return False where the resolution ended before it."""
        line = self.lines[part.line]
        if not self.entries and not self.stem and part.label is None and is_lead_in(part.text):
            return True
        if self.by_reference or (self.stem and PLANNING_REFERENCE.match(part.text)):
            return self._take_application(part)
        if self._is_subheading(part, line, following):
            return True
        if line.is_heading and not (self.bounded or part.line == self.group):
            return False
        if part.label is not None:
            return self._take_labelled(part)
        if part.bullet:
            return self._take_bullet(part)
        return self._take_paragraph(part, following)

    def _is_subheading(self, part: Part, line: Line, following: Part | None) -> bool:
        """Whether a part only names the subject of those under it."""
        if part.line == self.group and not self.bounded:
            return False
        if line.is_heading:
            opens = following is not None and following.label is not None
            return self.bounded or not self.entries or (opens and self._continues(following))
        short = len(part.text.split()) <= _SUBJECT_WORDS
        if not short or part.text[-1] in ".;" or is_clause(part.text.rstrip(":")):
            return False
        if part.label is not None:
            return (
                following is not None
                and following.label is not None
                and following.label.is_first
                and following.label.shape != part.label.shape
            )
        return not part.bullet and part.text[-1] == ":" and len(part.text.split()) <= 6

    def _continues(self, part: Part | None) -> bool:
        if part is None or part.label is None:
            return False
        if not self.labels or part.label.is_first:
            return True
        return any(follows(label, part.label, slack=2) for label in self.labels)

    def _take_labelled(self, part: Part) -> bool:
        if self.stem is not None:
            self.dropped, self.stem = self.stem, None
        elif self.entries and not self._continues(part) and not self.bounded:
            return False
        if (
            self.entries
            and not self.labels
            and not self.bounded
            and not self.entries[-1].text.endswith(":")
        ) and not (part.label and part.label.is_first and part.line == self.entries[-1].last):
            return False
        assert part.label is not None
        for place, label in enumerate(self.labels):
            if follows(label, part.label, slack=2):
                del self.labels[place:]
                break
        self.labels.append(part.label)
        self._add(part)
        return True

    def _take_bullet(self, part: Part) -> bool:
        if self.stem is not None:
            if is_clause(part.text) and not self.opening.stem:
                self.stem = None
                self.bullets = True
                self._add(part)
            else:
                self._add(self.stem)
                self.stem = None
                self._join(part)
            return True
        if not self.entries:
            self.bullets = True
            self._add(part)
        elif self.bullets and part.indent <= self.indent + 2:
            self._add(part)
        elif self.bullets or self.entries[-1].text.endswith((":", ":-")) or self._joined_last(part):
            self._join(part)
        elif self.bounded:
            self._add(part)
        else:
            return False
        return True

    def _joined_last(self, part: Part) -> bool:
        """Whether the entry before already holds items of the list that `part` goes on with."""
        last = self.entries[-1]
        return len(last.spans) > 1 and last.last >= part.line - 1 and ":" in last.text

    def _take_paragraph(self, part: Part, following: Part | None) -> bool:
        if self.entries and self._runs_on(part):
            self._join(part)
            return True
        if self.stem is not None:
            if is_clause(part.text) and not self.opening.stem:
                self.stem = None
                self._add(part)
            elif self.opening.stem and (
                len(part.text) > 120 or (part.text.endswith(".") and is_clause(part.text))
            ):
                return False
            else:
                self._add(self.stem)
                self.stem = None
                self._join(part)
            return True
        if not self.entries:
            if part.text.endswith((":", ":-", ": -")) and following is not None:
                self.stem = part
                self.indent = part.indent
            else:
                self._add(part)
            return True
        if self.opening.stem and len(part.text) <= 120 and not is_clause(part.text):
            self._join(part)
            return True
        if self.bounded:
            self._add(part)
            return True
        return self._take_another(part)

    def _take_another(self, part: Part) -> bool:
        """Take a paragraph that resolves something more, as the one before it does."""
        last = self.entries[-1].text
        alone = not self.lines[self.group].text[self.opening.end :].strip()
        both = CLAUSES[0].match(part.text) and CLAUSES[0].match(last)
        that = part.text[:5].lower() == last[:5].lower() == "that "
        if self.labels or not (that or (alone and both)):
            return False
        self._add(part)
        return True

    def _runs_on(self, part: Part) -> bool:
        last = self.entries[-1].text
        if part.text[:1].islower():
            return not last.endswith((";", "; and", "; or"))
        return _UNENDED.search(last) is not None

    def _take_application(self, part: Part) -> bool:
        """Take a line of a list of planning applications: one entry for each reference."""
        if PLANNING_REFERENCE.match(part.text):
            self.by_reference, self.stem = True, None
            self._add(part)
        else:
            self._join(part)
        return True

    def _prepend_application(self) -> None:
        """Put the planning application before a resolution that means nothing without it."""
        for place in range(self.group - 1, max(self.group - 7, -1), -1):
            line = self.lines[place]
            if line.is_heading or find_opening(line, self.body):
                return
            if PLANNING_REFERENCE.match(line.text):
                before = [self.lines[i] for i in range(place, self.group)]
                entry = self.entries[0]
                words = [part.text for part in before] + [entry.text]
                self.entries[0] = replace(
                    entry,
                    spans=(*(part.span(0, len(part.text)) for part in before), *entry.spans),
                    text=" ".join(" ".join(words).split()),
                    first=place,
                )
                return

    def _is_one(self, stem: Part) -> bool:
        """Whether the list under a stem is part of it rather than several resolutions."""
        if CONDITIONS.search(stem.text):
            return True
        things = any(is_clause(entry.text) for entry in self.entries)
        return not things and _FOLLOWING.search(stem.text) is not None

    def _add(self, part: Part) -> None:
        self.indent = part.indent
        label = part.label.text if part.label else None
        if label is None and part.line == self.group and not self.entries:
            marker = read_label(self.lines[part.line].block.marker)
            if marker and not marker.is_decimal and self.lines[part.line].begin == 0:
                label = marker.text
        self.entries.append(
            Found(
                part.spans,
                part.text,
                Form.RESOLVED,
                self.opening.rule.name,
                self.opening.rule.confidence,
                part.line,
                part.line,
                self.group,
                label,
                self.opening.lead_in,
            )
        )

    def _join(self, part: Part) -> None:
        last = self.entries[-1]
        self.entries[-1] = replace(
            last,
            spans=last.spans + part.spans,
            text=f"{last.text} {part.text}",
            last=part.line,
        )

    def _close(self) -> None:
        if self.stem is not None:
            if is_clause(self.stem.text) or self.opening.stem:
                self._add(self.stem)
            self.stem = None
        dropped = self.dropped
        if dropped is not None and self._is_one(dropped):
            # "That the following be appointed: (1) ...; (2) ..." resolves one thing.
            things, self.entries = self.entries, []
            self._add(dropped)
            for thing in things:
                self.entries[-1] = self.entries[-1].joined(thing)
        if len(self.entries) == 1 and len(self.entries[0].text) <= SHORT:
            self._prepend_application()
        if self.opening.told and self.entries:
            self.entries[-1] = first_sentence(self.entries[-1])
        self.entries = [
            trimmed(entry) for entry in self.entries if not NO_DECISION.search(entry.text)
        ]
