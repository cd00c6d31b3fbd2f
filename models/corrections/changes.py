"""Corrections on what was extracted: a function from one reading to another.

Nothing here knows a database. Corrections are laid on in the order in which they were made;
one that does not fit what is there is left out, and said with the reason.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from itertools import chain, count
from typing import Any, get_type_hints

from models.corrections.allowed import RECORDS, WORDS
from models.corrections.papers import BY_HAND, set_field
from models.errors import BadCorrection
from models.exhibits import Item
from models.ids import item_ids
from models.ledger import Correction
from models.reading import Reading
from models.recommendation import Recommendation, RecommendationAction
from models.shelf import value_of
from models.vocabulary import Action, Change, Outcome, RecommendationType, Scope, Subject

Verbs = Callable[[str, str | None], tuple[Action, ...]]
"""What a recommendation asks for, from its words and its lead-in."""

_USUAL: dict[str, dict[str, Any]] = {
    "recommendations": {"type": RecommendationType.PROPOSED},
    "decisions": {"outcome": Outcome.UNKNOWN, "procedural": False},
    "priorities": {"scope": Scope.OTHER},
    "responses": {"subject": Subject.RECOMMENDATION},
    "planned_decisions": {},
}
"""What an item is taken for of which a person says no more than the words."""

_LIKE_THE_OTHERS = frozenset({"type", "scope", "subject"})
"""Of which it is taken for what all the others of the document are."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """A reading with its corrections, and those that do not fit it, with the reason."""

    reading: Reading
    misfits: tuple[tuple[Correction, str], ...]


def corrected(reading: Reading, corrections: Iterable[Correction], verbs: Verbs) -> Corrected:
    """Lay corrections on what was extracted from a document."""
    misfits = []
    changed = reading
    for one in corrections:
        try:
            changed = _change(changed, one)
        except BadCorrection as error:
            misfits.append((one, str(error)))
    return Corrected(_in_order(reading, changed, verbs), tuple(misfits))


def _change(reading: Reading, one: Correction) -> Reading:
    value: Any = None if one.value is None else json.loads(one.value)
    if one.target_table == "documents":
        return set_field(reading, one, value)
    items: list[Any] = list(getattr(reading, one.target_table))
    if one.operation is Change.ADD:
        return _with(reading, one, _added(reading, items, one, value))
    at = place(items, one)
    match one.operation:
        case Change.SET:
            field = str(one.field)
            held = value_of(get_type_hints(RECORDS[one.target_table])[field], value)
            items[at] = replace(items[at], **{field: held}, correction_id=one.id)
        case Change.REMOVE:
            reading = _without(reading, items[at], None)
            items = list(getattr(reading, one.target_table))
            del items[at]
        case Change.MERGE:
            return _merged(reading, one, value)
        case Change.SPLIT:
            items[at : at + 1] = _split(items[at], items, one, value)
    return _with(reading, one, items)


def place(items: Sequence[Item], one: Correction, identity: str | None = None) -> int:
    """Return the index of the item that a correction is about. Raises BadCorrection."""
    wanted = identity or one.target_id
    for index, item in enumerate(items):
        if item.id == wanted:
            return index
    raise BadCorrection(f"{wanted} is not among the {one.target_table} of the document any more")


def _with(reading: Reading, one: Correction, items: Sequence[Item]) -> Reading:
    part: dict[str, Any] = {one.target_table: tuple(items)}
    return replace(reading, **part)


def _without(reading: Reading, gone: Any, heir: str | None) -> Reading:
    """Have what refers to an item refer to another one; else to what encloses it."""

    def led(item: Any, column: str, instead: str | None) -> Any:
        return replace(item, **{column: instead}) if getattr(item, column) == gone.id else item

    parent = heir or getattr(gone, "parent_id", None)
    return replace(
        reading,
        recommendations=tuple(led(row, "parent_id", parent) for row in reading.recommendations),
        priorities=tuple(led(row, "parent_id", parent) for row in reading.priorities),
        responses=tuple(led(row, "recommendation_id", heir) for row in reading.responses),
    )


def _added(reading: Reading, items: list[Any], one: Correction, value: dict[str, Any]) -> list[Any]:
    """Put an item where its page is; nothing changes if it is found by now without the help."""
    if any(item.id == one.target_id for item in items):
        return items
    kind: Any = RECORDS[one.target_table]
    usual = _USUAL[one.target_table]
    for name in _LIKE_THE_OTHERS.intersection(usual):
        if len(said := {getattr(other, name) for other in items}) == 1:
            usual = usual | {name: said.pop()}
    item: dict[str, Any] = dict.fromkeys((part.name for part in fields(kind)), None)
    annotations = get_type_hints(kind)
    item |= usual | {name: value_of(annotations[name], said) for name, said in value.items()}
    item |= {
        "id": one.target_id,
        "document_id": reading.document.id,
        "position": 0,
        "boxes": (),
        "rule": BY_HAND,
        "confidence": 1.0,
        "correction_id": one.id,
    }
    index = next(
        (index for index, other in enumerate(items) if other.page > item["page"]), len(items)
    )
    return [*items[:index], kind(**item), *items[index:]]


def _merged(reading: Reading, one: Correction, others: Sequence[str]) -> Reading:
    """Make several items one, which keeps the first one's id."""
    items: list[Any] = list(getattr(reading, one.target_table))
    parts = [items[place(items, one, identity)] for identity in (one.target_id, *others)]
    words = WORDS[one.target_table]
    whole: Any = replace(
        parts[0],
        **{words: " ".join(text for part in parts if (text := getattr(part, words)))},
        boxes=tuple(chain.from_iterable(part.boxes for part in parts)),
        correction_id=one.id,
    )
    if getattr(whole, "parent_id", None) in others:
        raise BadCorrection(f"{one.target_id} is enclosed in {whole.parent_id}; name that first")
    for part in parts[1:]:
        reading = _without(reading, part, one.target_id)
    kept = [item for item in getattr(reading, one.target_table) if item.id not in others]
    kept[place(kept, one)] = whole
    return _with(reading, one, kept)


def _split(item: Any, items: list[Any], one: Correction, texts: Sequence[str]) -> list[Any]:
    """Make one item several; the first keeps its id, the others are named by their words."""
    words = WORDS[one.target_table]
    parts = [replace(item, **{words: texts[0]}, correction_id=one.id)]
    for text in texts[1:]:
        identity = new_id(item.document_id, one.target_table, text, [*items, *parts])
        parts.append(replace(parts[0], id=identity, label=None, **{words: text}))
    return parts


def new_id(document: str, table: str, text: str, items: Sequence[Item]) -> str:
    """Return an id for words, such as they would have if they had been extracted."""
    taken = {item.id for item in items}
    (identity,) = item_ids(document, table, [text])
    numbered = (f"{identity}-{number}" for number in count(2))
    return next(one for one in chain([identity], numbered) if one not in taken)


def _in_order(before: Reading, after: Reading, verbs: Verbs) -> Reading:
    """Count the items anew, and read anew what the recommendations ask for that changed."""
    counted: dict[str, Any] = {
        table: tuple(
            item if item.position == number else replace(item, position=number)
            for number, item in enumerate(getattr(after, table), 1)
        )
        for table in WORDS
        if getattr(after, table) != getattr(before, table)
    }
    if "recommendations" in counted:
        counted["actions"] = tuple(_actions(before, counted["recommendations"], verbs))
    return replace(after, **counted)


def _actions(
    before: Reading, recommendations: Iterable[Recommendation], verbs: Verbs
) -> Iterator[RecommendationAction]:
    same = {(row.id, row.text, row.lead_in) for row in before.recommendations}
    asked: dict[str, list[RecommendationAction]] = defaultdict(list)
    for action in before.actions:
        asked[action.recommendation_id].append(action)
    for row in recommendations:
        if (row.id, row.text, row.lead_in) in same:
            yield from asked[row.id]
        else:
            for number, verb in enumerate(verbs(row.text, row.lead_in), 1):
                yield RecommendationAction(row.id, number, verb)
