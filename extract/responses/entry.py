"""One recommendation or action with what is said of it, while it is being read."""

from dataclasses import dataclass, field

from extract.due import stated_date
from extract.marks import ResponseMark
from extract.responses.patterns import Part
from extract.responses.values import (
    Answered,
    Progressed,
    read_answer,
    read_done,
    read_owner_and_due,
    read_progress,
)
from extract.tabular import spans_of, words_of
from extract.transcript import Passage, Span
from models.vocabulary import Subject


@dataclass(slots=True)
class Entry:
    """What is printed, by part; `spans` of the words themselves, `told` of what is said."""

    subject: Subject
    rule: str
    confidence: float
    label: str | None = None
    text: list[str] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    told: list[Span] = field(default_factory=list)
    said: dict[Part, list[str]] = field(default_factory=dict)

    def say(self, part: Part, words: str, spans: tuple[Span, ...]) -> None:
        """Add words to a part."""
        if part is Part.OWNER_AND_DUE:
            owner, due = read_owner_and_due(words)
            self.say(Part.OWNER, owner, spans)
            self.say(Part.DUE, due, spans)
        elif words.strip("–—- "):
            self.said.setdefault(part, []).append(words)
            if part in (Part.ANSWER, Part.PROGRESS, Part.DONE, Part.RATING):
                self.told += spans

    def words(self, *parts: Part) -> str | None:
        """Return what is said under some parts."""
        return " ".join(word for part in parts for word in self.said.get(part, ())) or None

    @property
    def is_told_of(self) -> bool:
        """Whether anything at all is said of it."""
        return any(
            part in self.said
            for part in (Part.ANSWER, Part.PROGRESS, Part.DONE, Part.RATING, Part.UPDATE)
        )

    def _answer_and_progress(self) -> tuple[Answered, Progressed]:
        """Read both: a column called Status may hold the answer, and the other way about."""
        said, status = self.words(Part.ANSWER), self.words(Part.PROGRESS)
        answer = read_answer(said)
        rating = self.words(Part.RATING)
        progress = read_progress(status, rating)
        if progress.value is None and status and (rated := read_progress(rating, None)).value:
            # The column of ratings holds the status, and that of progress tells of it.
            progress = rated._replace(rest=status)
        if progress.value is None and said is None:
            answer = read_answer(status, strict=True)
            if answer.text is not None:
                progress = progress._replace(text=None, rest=None)
        elif answer.value is None and status is None and said is not None:
            other = read_progress(said, None)
            if other.value is not None:
                return Answered(), other
        return answer, progress

    def mark(self) -> ResponseMark:
        """Return the mark, values in normal form."""
        answer, progress = self._answer_and_progress()
        update = " ".join(filter(None, (self.words(Part.UPDATE), progress.rest))) or None
        if progress.value is None and progress.text is None:
            rating, progress = progress.rating, read_done(self.words(Part.DONE))
            if progress.text is None:
                progress = read_progress(update, None, leading=True)
            progress = progress._replace(rating=progress.rating or rating)
        comment = self.words(Part.COMMENT)
        tracks = bool(update or progress.text) and answer.text is None
        reason = " ".join(filter(None, (answer.rest, self.words(Part.REASON))))
        if comment and tracks:
            update = " ".join(filter(None, (update, comment)))
        elif comment:
            reason = f"{reason} {comment}".strip()
        due = self.words(Part.DUE)
        updated = self.words(Part.UPDATED)
        return ResponseMark(
            spans=(*self.spans, *self.told),
            rule=self.rule,
            confidence=self.confidence,
            subject=self.subject,
            label=self.label,
            text=" ".join(" ".join(self.text).split()) or None,
            origin=self.words(Part.ORIGIN),
            response_text=answer.text,
            response=answer.value,
            progress_text=progress.text,
            progress=progress.value,
            rating=progress.rating,
            reason=reason or None,
            update_text=update,
            update_date=stated_date(updated) if updated else None,
            action=self.words(Part.TODO),
            owner=self.words(Part.OWNER),
            due_text=due,
            due_date=stated_date(due) if due else None,
        )


def told(entry: Entry, part: Part, passages: list[Passage]) -> None:
    """Let an entry say what a cell holds."""
    entry.say(part, words_of(passages), spans_of(passages))
