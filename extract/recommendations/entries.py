"""From what stands under a heading to separate recommendations, nested as printed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extract.recommendations.fragments import Fragment, pair_labels
from extract.recommendations.gather import Element, Group, Note
from extract.recommendations.labels import Label, follows, is_under, read_label
from extract.recommendations.leadins import LeadIn, ask_whom, looks_recommended, read_lead_in, tidy
from extract.recommendations.openers import Opener, Sort
from extract.recommendations.patterns import CONDITIONS, IN_A_LETTER, NOT_ENTRIES, TOPICS_AHEAD
from extract.recommendations.tables import Row
from extract.transcript import Span

DEEPER = 6.0
"""Points by which a nested item is indented at least."""

LONGEST_TITLE = 70
"""Characters; a longer line without a full stop is taken for a sentence."""

SURE = {Sort.SECTION: 0.95, Sort.NUMBERED: 0.92, Sort.MIXED: 0.85, Sort.STANDING: 0.78}
"""How sure a marked entry is, by what opened its set."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One recommendation; `parent` is the index of the enclosing entry of its set.

    `asked` is the addressee if a lead-in or heading names it.
    """

    spans: tuple[Span, ...]
    text: str
    page: int
    label: str | None
    parent: int | None
    lead_in: str | None
    addressee: str | None
    asked: str | None
    rule: str
    confidence: float
    owner: str | None = None
    due: str | None = None
    notes: tuple[str, ...] = ()
    points_back: bool = False


@dataclass(slots=True)
class _Open:
    """An entry that may still have entries under it."""

    index: int
    label: Label | None
    indent: float
    text: str
    marker: str | None


class Builder:
    """Builds the entries of one set."""

    def __init__(self, opener: Opener, lead_in: LeadIn | None = None) -> None:
        self.opener = opener
        self.entries: list[Entry] = []
        self.lead_in = lead_in
        self.group: Group | None = None
        self._stack: list[_Open] = []

    def build(self, elements: Sequence[Element]) -> list[Entry]:
        """Return the entries that `elements` make."""
        run: list[Fragment] = []
        for element in elements:
            if isinstance(element, Fragment):
                run.append(element)
                continue
            self._take_run(run)
            run = []
            match element:
                case Group():
                    self.group = element
                    if element.addressee:
                        self.lead_in = None
                case Note():
                    self._note(element.text)
                case Row():
                    self._take_row(element)
        self._take_run(run)
        return self.entries

    def _note(self, text: str) -> None:
        if self.entries:
            last = self.entries[-1]
            self.entries[-1] = replace(last, notes=(*last.notes, text))

    def _take_row(self, row: Row) -> None:
        self._stack.clear()
        first = len(self.entries)
        label = row.label
        for number, fragment in enumerate(row.fragments):
            if number == 0 and label and fragment.label is None:
                fragment = replace(fragment, label=read_label(label), bullet=False)
            self._add(fragment, 0.93)
            if number == 0 and label and read_label(label) is None:
                self.entries[-1] = replace(self.entries[-1], label=label)
        for index in range(first, len(self.entries)):
            self.entries[index] = replace(self.entries[index], owner=row.owner, due=row.due)

    def _take_run(self, run: Sequence[Fragment]) -> None:
        fragments = pair_labels(run)
        listed = any(fragment.marked for fragment in fragments)
        indent: float | None = None
        topics = False
        for number, fragment in enumerate(fragments):
            following = fragments[number + 1] if number + 1 < len(fragments) else None
            before_marked = following is not None and following.marked
            if led := read_lead_in(fragment, before_marked, self._is_first(fragment)):
                self._lead(led)
                indent = None
                topics = TOPICS_AHEAD.search(led.text) is not None
                if led.rest is None:
                    continue
                fragment = _rest(fragment, led.rest)
                self._add(fragment, self._sure(fragment))
                continue
            if self._is_none(fragment) or (topics and fragment.marked):
                continue
            if fragment.marked:
                if self._speaks(fragment, len(fragments)):
                    self._add(fragment, self._sure(fragment))
                    if CONDITIONS.search(fragment.text):
                        return
            elif self._is_paragraph_entry(fragment, listed, indent):
                self._stack.clear()
                indent = fragment.indent
                self._add(fragment, self._sure(fragment) - 0.1)
                if CONDITIONS.search(fragment.text):
                    return

    def _is_first(self, fragment: Fragment) -> bool:
        label = fragment.label
        return label is None or not any(
            opened.label is not None and follows(opened.label, label) for opened in self._stack
        )

    def _lead(self, led: LeadIn) -> None:
        self.lead_in = led
        self.group = self.group if self.group and self.group.period else None
        self._stack.clear()

    def _is_none(self, fragment: Fragment) -> bool:
        return any(rule.match(fragment.text) for rule in NOT_ENTRIES[:-1])

    def _speaks(self, fragment: Fragment, count: int) -> bool:
        """Whether a marked item is one of the recommendations."""
        if self.opener.sort is not Sort.MIXED or self.lead_in is not None:
            return len(fragment.text) > 2
        opened = bool(self._stack) and self._stack[-1].text.endswith(":")
        return looks_recommended(fragment.text) or opened or not self._is_first(fragment)

    def _is_paragraph_entry(self, fragment: Fragment, listed: bool, indent: float | None) -> bool:
        if looks_recommended(fragment.text) or self.opener.rule is IN_A_LETTER:
            return True
        if self.opener.sort is Sort.NUMBERED and not self.entries:
            return is_sentence(fragment.text)
        if self.lead_in is None or listed:
            return False
        if indent is None:
            return self.lead_in.open
        return abs(fragment.indent - indent) <= 2 and fragment.text[0].islower()

    def _sure(self, fragment: Fragment) -> float:
        sure = SURE[self.opener.sort]
        if not fragment.marked and self.opener.sort is not Sort.NUMBERED and self.lead_in is None:
            sure -= 0.05
        return sure

    def _add(self, fragment: Fragment, confidence: float) -> None:
        parent = self._parent(fragment)
        index = len(self.entries)
        label = fragment.label
        if index == 0 and label is None and self.opener.label is not None:
            label = self.opener.label
        self._stack.append(
            _Open(index, label, fragment.indent, fragment.text, fragment.passage.block.marker)
        )
        lead_in = self.lead_in
        asked = (
            (lead_in.addressee if lead_in else None)
            or tidy(self.group.addressee if self.group else None)
            or tidy(self.opener.addressee)
        )
        inherited = self.entries[parent].addressee if parent is not None else None
        self.entries.append(
            Entry(
                spans=fragment.spans,
                text=fragment.text,
                page=fragment.passage.block.page,
                label=label.text if label else None,
                parent=parent,
                lead_in=lead_in.text if lead_in else None,
                addressee=asked or ask_whom(fragment.text) or inherited,
                asked=asked,
                rule=self.opener.rule.name,
                confidence=round(confidence, 2),
                due=self.group.period if self.group else None,
                points_back=bool(NOT_ENTRIES[-1].match(fragment.text)),
            )
        )

    def _parent(self, fragment: Fragment) -> int | None:
        """Return the entry that `fragment` stands under; close those it does not."""
        stack = self._stack
        if not fragment.marked:
            stack.clear()
            return None
        for place in range(len(stack) - 1, -1, -1):
            if _is_sibling(stack[place], fragment):
                del stack[place:]
                return stack[-1].index if stack else None
        label = fragment.label
        if label is not None and label.is_decimal:
            while stack and not (stack[-1].label and is_under(stack[-1].label, label)):
                stack.pop()
            return stack[-1].index if stack else None
        while stack:
            top = stack[-1]
            opens = (
                top.text.endswith((":", "–", "-", ": -")) or fragment.indent > top.indent + DEEPER
            )
            if opens and (label is None or label.is_first):
                return top.index
            stack.pop()
        return None


def is_sentence(text: str) -> bool:
    """Whether words make a sentence rather than a title."""
    return text.endswith((".", ";", ":", ".”", ".’")) or len(text) > LONGEST_TITLE


def _is_sibling(opened: _Open, fragment: Fragment) -> bool:
    label = fragment.label
    if label is None:
        return (
            opened.label is None
            and opened.marker is not None
            and abs(opened.indent - fragment.indent) <= DEEPER
        )
    return opened.label is not None and follows(opened.label, label, slack=3)


def _rest(fragment: Fragment, offset: int) -> Fragment:
    """Return what a fragment says after its lead-in."""
    text = fragment.text[offset:]
    end = fragment.spans[0][1]
    if len(fragment.spans) > 1:
        return fragment
    # The fragment's text has its white space single; the span's may not.
    return replace(fragment, spans=((end - len(text), end),), text=text, label=fragment.label)
