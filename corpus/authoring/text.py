"""What is printed inside a paragraph, and the marks that say what the words mean."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import EllipsisType
from typing import Any, Literal, TypeAlias

Field: TypeAlias = Literal[
    "title",
    "council",
    "committee",
    "meeting_date",
    "other_meeting_dates",
    "status",
    "classification",
    "key_decision",
    "wards",
    "agenda_item",
    "reference",
    "period_start",
    "period_end",
]
Role: TypeAlias = Literal[
    "author",
    "contact_officer",
    "lead_officer",
    "report_of",
    "portfolio_holder",
    "chair",
    "proposer",
    "seconder",
]
Outcome: TypeAlias = Literal[
    "agreed",
    "agreed_as_amended",
    "rejected",
    "deferred",
    "referred",
    "noted",
    "withdrawn",
    "unknown",
]
Scope: TypeAlias = Literal["partnership", "corporate", "other"]
Answer: TypeAlias = Literal[
    "accepted",
    "accepted_in_principle",
    "partially_accepted",
    "rejected",
    "noted",
    "deferred",
    "referred",
    "none_yet",
]
Progress: TypeAlias = Literal[
    "not_started",
    "in_progress",
    "complete",
    "overdue",
    "paused",
    "superseded",
    "not_feasible",
]
Label: TypeAlias = str | EllipsisType | None


@dataclass(frozen=True)
class Says:
    """The words give a metadata field; without a value the printed words are the value."""

    field: Field
    value: str | None = None


@dataclass(frozen=True)
class Holds:
    """The words name a person (or only a post) in a role."""

    role: Role
    name: str | None
    post: str | None


@dataclass(frozen=True)
class Recommends:
    """The words are one recommendation; `...` takes the label from the list or paragraph."""

    label: Label = ...
    key: str = ""
    parent: Label = ...


@dataclass(frozen=True)
class Decides:
    """The words are one decision; `...` takes item and heading from the item it stands under."""

    outcome: Outcome
    procedural: bool = False
    item: Label = ...
    heading: Label = ...


@dataclass(frozen=True)
class Prioritises:
    """The words are the short name of one priority."""

    scope: Scope
    label: Label = ...
    key: str = ""
    parent: Label = ...


@dataclass(frozen=True)
class Answers:
    """The words are a recommendation or action of which the document says what became of it.

    `reason`, `update`, `owner` and `due_text` are words printed beside or below it, parted
    by a line feed where they stand in several places.
    """

    label: Label = ...
    action: bool = False
    response: Answer | None = None
    progress: Progress | None = None
    reason: str | None = None
    update: str | None = None
    owner: str | None = None
    due_text: str | None = None
    due_date: str | None = None


@dataclass(frozen=True)
class Plans:
    """The words are the title of a decision that is to be taken; the rest is printed by it."""

    reference: str | None = None
    decision_maker: str | None = None
    due_text: str | None = None
    due_date: str | None = None
    key_decision: Literal["yes", "no"] | None = None
    classification: str | None = None
    lead_officer: str | None = None


@dataclass(frozen=True)
class Continues:
    """The words go on with the text of the last recommendation or decision."""


@dataclass(frozen=True)
class Opens:
    """The words are the heading of an agenda item or minute, for the decisions under it."""

    item: str | None


Claim: TypeAlias = (
    Says | Holds | Recommends | Decides | Prioritises | Answers | Plans | Continues | Opens
)


@dataclass(frozen=True)
class Span:
    """Words set differently from the text around them; None inherits, sizes are in points."""

    content: "Text"
    bold: bool | None = None
    italic: bool | None = None
    underline: bool | None = None
    strike: bool | None = None
    raised: bool | None = None
    colour: str = ""
    shade: str = ""
    size: float = 0
    font: str = ""


@dataclass(frozen=True)
class Mark:
    """Words together with what they mean for the gold."""

    content: "Text"
    claim: Claim


@dataclass(frozen=True)
class Break:
    """A line break inside a paragraph."""


@dataclass(frozen=True)
class Tab:
    """A jump to the paragraph's next tab stop."""


Node: TypeAlias = Span | Mark | Break | Tab
Text: TypeAlias = "str | Node | Sequence[Text]"
BR = Break()
TAB = Tab()


def bold(*content: Text) -> Span:
    """Set words in bold."""
    return Span(content, bold=True)


def italic(*content: Text) -> Span:
    """Set words in italics."""
    return Span(content, italic=True)


def underline(*content: Text) -> Span:
    """Underline words."""
    return Span(content, underline=True)


def strike(*content: Text) -> Span:
    """Strike words out, as a form does with the alternatives that do not apply."""
    return Span(content, strike=True)


def sup(*content: Text) -> Span:
    """Raise words, as in "16th"."""
    return Span(content, raised=True)


def says(field: Field, content: Text, value: str | None = None) -> Mark:
    """Mark printed words as a metadata field; dates need their ISO value, key_decision yes/no."""
    return Mark(content, Says(field, value))


def person(
    role: Role, name: str | None = None, post: str | None = None, prints: "Text | None" = None
) -> Mark:
    """Mark a person in a role, printed "name, post" or as `prints`.

    A `prints` string may hold {name} and {post}.
    """
    if prints is None:
        prints = ", ".join(part for part in (name, post) if part)
    elif isinstance(prints, str):
        prints = prints.replace("{name}", name or "").replace("{post}", post or "")
    return Mark(prints, Holds(role, name, post))


def recommendation(*content: Text, label: Label = ..., key: str = "", parent: Label = ...) -> Mark:
    """Mark words as a recommendation's own words, without its printed label."""
    return Mark(content, Recommends(label, key, parent))


def decision(
    *content: Text,
    outcome: Outcome = "agreed",
    procedural: bool = False,
    item: Label = ...,
    heading: Label = ...,
) -> Mark:
    """Mark words as the text of a decision, without its printed label and dropped lead-in."""
    return Mark(content, Decides(outcome, procedural, item, heading))


def priority(
    *content: Text,
    scope: Scope = "partnership",
    label: Label = ...,
    key: str = "",
    parent: Label = ...,
) -> Mark:
    """Mark words as the short name of a priority."""
    return Mark(content, Prioritises(scope, label, key, parent))


def answered(*content: Text, **said: Any) -> Mark:
    """Mark a recommendation as restated, with what is said of it (see `Answers`)."""
    return Mark(content, Answers(**said))


def planned(*content: Text, **said: Any) -> Mark:
    """Mark the title of a planned decision, with what is printed by it (see `Plans`)."""
    return Mark(content, Plans(**said))


def more(*content: Text) -> Mark:
    """Mark words as going on with the last recommendation or decision, in a new paragraph."""
    return Mark(content, Continues())


def opens(*content: Text, item: str | None = None) -> Mark:
    """Mark a run-in heading of a minute; decisions after it stand under it."""
    return Mark(content, Opens(item))


def pieces(text: Text) -> Iterator[str | Node]:
    """Walk a text's strings and nodes in order, without going into the nodes."""
    if isinstance(text, str | Span | Mark | Break | Tab):
        yield text
    else:
        for part in text:
            yield from pieces(part)


def plain(text: Text) -> str:
    """Give the words as printed, white space collapsed to single spaces."""
    return " ".join(_raw(text).split())


def _raw(text: Text) -> str:
    words = []
    for piece in pieces(text):
        if isinstance(piece, str):
            words.append(piece)
        elif isinstance(piece, Break | Tab):
            words.append(" ")
        else:
            words.append(_raw(piece.content))
    return "".join(words)
