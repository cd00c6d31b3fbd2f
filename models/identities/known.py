"""What is known of names without any paper: the lists shipped here, and your own.

Both have one form, TOML. A list names its source once for what follows from it:

    [[names]]                       # one body or person, several names
    of = "council"                  # council, committee, partnership or person
    council = "..."                 # whose committee, partnership or person it is
    name = "..."
    others = ["...", "..."]
    source = "..."

    [[successions]]                 # bodies that took over from others
    of = "council"
    from = ["...", "..."]
    to = ["..."]
    date = 2023-04-01
    source = "..."
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from models.errors import BadAliases
from models.identity import KnownName
from models.vocabulary import Ground, Named

SHIPPED = ("welsh_names.toml", "reorganisations.toml")
"""Lists beside this module: facts of public law about councils, each with its source."""

_KEYS = {
    "names": {"of", "council", "name", "others", "source"},
    "successions": {"of", "council", "from", "to", "date", "source"},
}


@dataclass(frozen=True, slots=True)
class Known:
    """One thing known of two names, and on what ground."""

    fact: KnownName
    basis: Ground


@cache
def shipped() -> tuple[Known, ...]:
    """Return what the shipped lists say."""
    here = Path(__file__).parent
    return tuple(Known(fact, Ground.LISTED) for name in SHIPPED for fact in read_known(here / name))


def read_known(path: Path) -> list[KnownName]:
    """Read a list of names. Raises BadAliases, which says what is wrong and what is allowed."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadAliases(f"{path}: {error}") from error
    for name in tables.keys() - _KEYS.keys():
        raise BadAliases(f"{path}: unknown table {name!r}; allowed: {', '.join(_KEYS)}")
    facts = {}
    for kind in _KEYS:
        for number, entry in enumerate(tables.get(kind, []), 1):
            where = f"{path}: {kind} {number}"
            for fact in _facts(where, kind, entry):
                facts[fact.of, fact.council, fact.name, fact.other] = fact
    return list(facts.values())


def _facts(where: str, kind: str, entry: Any) -> Iterator[KnownName]:
    if not isinstance(entry, dict):
        raise BadAliases(f"{where}: write [[{kind}]] above each")
    for key in entry.keys() - _KEYS[kind]:
        allowed = ", ".join(sorted(_KEYS[kind]))
        raise BadAliases(f"{where}: unknown key {key!r}; allowed: {allowed}")
    try:
        of = Named(entry.get("of", Named.COUNCIL))
    except ValueError:
        raise BadAliases(f"{where}: of = {entry['of']!r}; allowed: {', '.join(Named)}") from None
    council = _text(where, entry, "council", "")
    source = _text(where, entry, "source", "")
    if not council and of in (Named.COMMITTEE, Named.PERSON):
        raise BadAliases(f'{where}: say whose {of} it is with: council = "..."')
    if kind == "names":
        name = _text(where, entry, "name")
        for other in _texts(where, entry, "others"):
            yield KnownName(of, council, name, other, False, None, source)
        return
    day = entry.get("date")
    if day is not None and type(day) is not date:
        raise BadAliases(f"{where}: date = {day!r}; write a day: 2023-04-01")
    for before in _texts(where, entry, "from"):
        for after in _texts(where, entry, "to"):
            iso = None if day is None else day.isoformat()
            yield KnownName(of, council, before, after, True, iso, source)


def _text(where: str, entry: dict[str, Any], key: str, missing: str | None = None) -> str:
    value = entry.get(key, missing)
    if not isinstance(value, str) or (missing is None and not value.strip()):
        raise BadAliases(f"{where}: {key} must be a text in quotation marks, not {value!r}")
    return value


def _texts(where: str, entry: dict[str, Any], key: str) -> list[str]:
    values = entry.get(key)
    if not isinstance(values, list) or not values or not all(isinstance(v, str) for v in values):
        raise BadAliases(f'{where}: {key} must be a list of texts: ["...", "..."]')
    return values
