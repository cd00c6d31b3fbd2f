"""Gold for what is said again: wordings that are of one family, and lookalikes that are not.

A gold folder may have a file `families.json`. Under `families` stand groups of wordings that
say the same in substance; under `apart` stand groups that only look alike, by their frame or
their topic: each wording there is a family of its own.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from models.errors import GoldError
from models.shape import Form, WrongShape, shape

NAME = "families.json"
"""The file's name; it is no gold of a PDF."""

OF = Annotated[
    str, Form("recommendation or priority", lambda text: text in ("recommendation", "priority"))
]


@dataclass(frozen=True, slots=True)
class Said:
    """A wording in its setting: who was asked, under which subject, on which day (ISO)."""

    text: str
    council: str
    subject: str
    date: str | None = None
    committee: str = "Overview and Scrutiny Committee"


@dataclass(frozen=True, slots=True)
class Group:
    """Wordings that are of one family, or that only look alike."""

    name: str
    of: OF
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class GoldFamilies:
    """All labelled wordings of a folder."""

    families: tuple[Group, ...]
    apart: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class GoldSaid:
    """A labelled wording with the name of the family that it is of."""

    family: str
    of: str
    text: str
    council: str
    committee: str
    subject: str
    date: str | None


def read_families(path: Path) -> list[GoldSaid]:
    """Read a folder's labelled wordings. Raises GoldError, which says what is wrong."""
    try:
        gold = shape(GoldFamilies, json.loads(path.read_text(encoding="utf-8")))
    except (WrongShape, json.JSONDecodeError, UnicodeDecodeError) as error:
        raise GoldError(f"{path}: {error}") from error
    names = [group.name for group in (*gold.families, *gold.apart)]
    for name in names:
        if names.count(name) > 1:
            raise GoldError(f"{path}: there are several groups called {name!r}; one may be")
    return list(_labelled(gold))


def _labelled(gold: GoldFamilies) -> Iterator[GoldSaid]:
    for groups, apart in ((gold.families, False), (gold.apart, True)):
        for group in groups:
            for number, one in enumerate(group.said, 1):
                name = f"{group.name} {number}" if apart else group.name
                yield GoldSaid(
                    name, group.of, one.text, one.council, one.committee, one.subject, one.date
                )
