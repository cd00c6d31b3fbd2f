"""Corrections as a person would read them: what holds, what was there before, who and when."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.text import Text

from browse.terminal import count, say
from models.days import day
from models.ledger import Correction
from models.vocabulary import Change

NOTHING = "nothing"


def describe(one: Correction) -> str:
    """Return what a correction says: title: “New” instead of “Old”."""
    value: Any
    was: Any
    value, was = (None if said is None else json.loads(said) for said in (one.value, one.was))
    match one.operation:
        case _ if one.target_table == "family_members":
            belongs = "belongs" if one.operation is Change.ADD else "does not belong"
            return f"{one.target_id} {belongs} in one family with {', '.join(value)}"
        case Change.SET:
            field = str(one.field).replace("_", " ")
            return f"{field}: {_quoted(value)} instead of {_quoted(was)}"
        case Change.ADD:
            words = next(said for name, said in value.items() if name not in ("page", "label"))
            return f"added to the {_table(one)}, page {value['page']}: {_quoted(words)}"
        case Change.REMOVE:
            return f"not one of the {_table(one)}: {_quoted(was)}"
        case Change.MERGE:
            return f"one of the {_table(one)}, not {len(was)}: {_quoted(was)}"
    return f"{len(value)} of the {_table(one)}, not one: {_quoted(value)}"


def signed(one: Correction) -> str:
    """Return who made a correction, when and why."""
    when = day(one.made[:10]) or one.made
    return ". ".join(filter(None, (", ".join(filter(None, (one.made_by, when))), one.reason)))


def print_corrections(
    console: Console, corrections: Sequence[Correction], misfits: Mapping[int, str]
) -> None:
    """Print corrections, each with its number, who made it and whether it holds."""
    for one in corrections:
        say(console, Text.assemble((f"{one.id}  ", "bold"), describe(one)))
        say(console, Text(f"{signed(one)}  {one.target_id}", style="dim"), indent=4)
        if one.withdrawn:
            say(console, Text(f"Taken back {day(one.withdrawn[:10])}", style="yellow"), indent=4)
        elif one.id in misfits:
            say(console, Text(f"Not laid on: {misfits[one.id]}", style="red"), indent=4)
    say(console, count(len(corrections), "correction") if corrections else "No corrections")


def _table(one: Correction) -> str:
    return one.target_table.replace("_", " ")


def _quoted(value: object) -> str:
    if isinstance(value, list):
        parts = [
            ", ".join(filter(None, part)) if isinstance(part, list) else str(part) for part in value
        ]
        return "; ".join(f"“{part}”" for part in parts) or NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        value = day(value)
    return NOTHING if value is None else f"“{value}”"
