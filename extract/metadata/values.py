"""Values in normal form, by field: what a labelled value comes to, or that it is none."""

import re

from extract.metadata.bodies import bodies_in
from extract.metadata.dates import find_dates, without_dates
from extract.metadata.names import find_people
from extract.metadata.patterns import (
    DOCUMENT_STATES,
    KEY_DECISIONS,
    STATED_CLASSIFICATIONS,
    STATUS_WORDS,
    WHOLE_AREA,
)
from extract.rule import first_match
from models.vocabulary import Kind

DATE_FIELDS = frozenset(
    {"meeting_date", "decision_date", "publication_date", "effective_date", "due_date"}
)
LONGEST_STATUS = 7
LONGEST_CLASSIFICATION = 12
PLACEHOLDER = re.compile(
    r"\s*(?:[\[<{(].*[\]>})]|[._…\-–—x]+|insert\b.*|tbc\.?|to\s+be\s+confirmed)\s*$", re.IGNORECASE
)
ITEM_NUMBER = re.compile(
    r"\s*(?:no\.?|number|item)?\s*[:.]?\s*(?P<number>\d{1,3}(?:\.\d{1,2})?\s?\(?[a-z]?\)?)(?![\w.])",
    re.IGNORECASE,
)
REFERENCE = re.compile(r"(?=.*\d)[\w./()\- ]{1,40}$")
NAMES_BODY = re.compile(r"\b(?:committee|board|panel|pwyllgor)\b", re.IGNORECASE)
RIGHT = re.compile(r"\b(?:delegat\w*|constitution|section|act|standing\s+orders?)\b", re.IGNORECASE)
LEADING_AND = re.compile(r"^(?:and|&|a|ac)\s+", re.IGNORECASE)


def normal(field: str, value: str, label: str, kind: Kind) -> tuple[str, ...] | None:
    """Return a value's parts in normal form; None where `value` cannot be the field's.

    An empty tuple says that the value is the field's but has no normal form of its own.
    """
    text = " ".join(value.split())
    if not text or PLACEHOLDER.match(text):
        return None
    if field in DATE_FIELDS:
        return tuple(dict.fromkeys(dated.iso for dated in find_dates(value))) or None
    reader = READERS.get(field)
    return reader(value, text, label, kind) if reader else (text,)


def _committee(value: str, text: str, label: str, kind: Kind) -> tuple[str, ...] | None:
    bodies = tuple(bodies_in(value))
    if bodies or not NAMES_BODY.search(label):
        return bodies or None
    # "Committee: LICENSING": the label says what the name leaves out.
    name = " ".join(without_dates(value.split("\n")[0]).split()).strip(" ,;:–-.")
    fit = (
        name[:1].isupper() and len(name.split()) <= 6 and not any(p.name for p in find_people(name))
    )
    return (name,) if fit and not PLACEHOLDER.match(name) else None


def _status(value: str, text: str, label: str, kind: Kind) -> tuple[str, ...] | None:
    words = text.split()
    if len(words) > LONGEST_STATUS:
        return None
    if first_match(STATUS_WORDS, text):
        return (text,)
    stated = label.lower().endswith("status") and len(words) <= 5
    return (text,) if stated and not first_match(DOCUMENT_STATES, text) else None


def _classification(value: str, text: str, label: str, kind: Kind) -> tuple[str, ...] | None:
    nothing = {"none", "n/a", "not applicable", "none.", "-"}
    if text.lower() in nothing or (
        label.lower() == "for publication" and text.lower() in ("yes", "no")
    ):
        return ()
    if not first_match(STATED_CLASSIFICATIONS, text) and len(text.split()) > 3:
        return None
    first = value.split("\n")[0].strip()
    first = (
        first
        if len(first.split()) <= LONGEST_CLASSIFICATION
        else re.split(r"(?<=\w)[.;,–(]\s", first)[0]
    )
    return (" ".join(first.split()),) if len(first.split()) <= LONGEST_CLASSIFICATION else None


def _key_decision(value: str, text: str, label: str, kind: Kind) -> tuple[str, ...] | None:
    found = first_match(KEY_DECISIONS, text)
    if found is None:
        return None
    return ("no",) if found[0].name == "not_key" else ("yes",)


def _wards(value: str, text: str, label: str, kind: Kind) -> tuple[str, ...] | None:
    if first_match(WHOLE_AREA, text):
        return (text.rstrip(";"),) if len(text.split()) < 15 else None
    parts = re.split(r"\s*[;•\n\t]\s*", value)
    if len([part for part in parts if part.strip()]) == 1 or all(
        "," in part for part in parts if part
    ):
        parts = re.split(r"\s*[;,\n\t]\s*", value)
    parts = [LEADING_AND.sub("", " ".join(part.split())) for part in parts if part.strip()]
    if (
        len(parts) > 1
        and "," in value
        and len(last := re.split(r"\s+(?:and|&)\s+", parts[-1])) == 2
    ):
        parts[-1:] = last
    wards = tuple(part.strip(" .") for part in parts)
    fit = all(0 < len(ward.split()) <= 9 and not ward[0].islower() for ward in wards)
    return wards if fit and len(wards) <= 60 else None


def _agenda_item(value: str, text: str, label: str, kind: Kind) -> tuple[str, ...] | None:
    found = ITEM_NUMBER.match(text)
    return (re.sub(r"[\s()]", "", found["number"]),) if found and len(text) < 40 else None


def _reference(value: str, text: str, label: str, kind: Kind) -> tuple[str, ...] | None:
    text = text.rstrip(" .;,")
    return (text,) if REFERENCE.match(text) and not find_dates(text) else None


def _council(value: str, text: str, label: str, kind: Kind) -> tuple[str, ...] | None:
    # "Authority: Scheme of Delegation, 3.4" says by what right, not which council.
    return None if RIGHT.search(text) or any(map(str.isdigit, text)) else (text,)


READERS = {
    "council": _council,
    "committee": _committee,
    "status": _status,
    "classification": _classification,
    "key_decision": _key_decision,
    "wards": _wards,
    "agenda_item": _agenda_item,
    "reference": _reference,
}
