"""What was read wrongly, put right singly: one command for each way."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from browse.commands.corrections import make
from browse.commands.options import by_option, database_option
from models.corrections.allowed import MEMBERS, WORDS
from models.corrections.wishes import Wish
from models.vocabulary import Change


def making(wish: Callable[..., Wish]) -> Callable[..., None]:
    """Make a command of what returns a wish: stored, signed and laid on at once."""

    @click.option("--reason", help="Why, for those who read it later.")
    @by_option
    @database_option
    @click.pass_context  # type: ignore[arg-type]
    @wraps(wish)
    def command(
        context: click.Context,
        *arguments: Any,
        path: Path,
        by: str,
        reason: str | None,
        **named: Any,
    ) -> None:
        make(context.obj, path, [("", wish(*arguments, **named), reason)], by)

    return command


@click.command(name="set")
@click.argument("target")
@click.argument("field")
@click.argument("values", nargs=-1, metavar="[VALUE]...")
@making
def set_command(target: str, field: str, values: tuple[str, ...]) -> Wish:
    """Correct a field of a document, or of an item in it.

    TARGET is a document's name or an item's id. No VALUE means that the paper does not say.
    Committees, wards and people may be several; a person is "Name, Post".

    \b
    moothall correct set 2023-11-briefing.pdf committee "Housing Panel" Cabinet
    moothall correct set ID due_date 31/03/2025
    """
    return Wish(Change.SET, target, field=field, values=values)


@click.command(name="add")
@click.argument("document")
@click.argument("words")
@click.option("--page", type=click.IntRange(min=1), required=True, help="Where it is printed.")
@click.option("--label", help="Its number or letter as printed.")
@click.option("--to", "table", type=click.Choice([*WORDS]), default=next(iter(WORDS)))
@making
def add_command(document: str, words: str, page: int, label: str | None, table: str) -> Wish:
    """Add what was not found in a document, in the words as printed.

    \b
    moothall correct add 2023-11-briefing.pdf "That the plan be noted." --page 3 --label 2.1
    moothall correct add minutes.pdf "That the plan be agreed." --page 2 --to decisions
    """
    return Wish(Change.ADD, document, table=table, values=(words,), page=page, label=label)


@click.command(name="remove")
@click.argument("item", metavar="ID")
@making
def remove_command(item: str) -> Wish:
    """Remove what is no recommendation, decision or priority."""
    return Wish(Change.REMOVE, item)


@click.command(name="merge")
@click.argument("items", nargs=-1, required=True, metavar="ID ID...")
@making
def merge_command(items: tuple[str, ...]) -> Wish:
    """Make one of several; the first in the document keeps its id."""
    return Wish(Change.MERGE, items[0], values=items[1:])


@click.command(name="split")
@click.argument("item", metavar="ID")
@click.argument("parts", nargs=-1, required=True, metavar="WORDS WORDS...")
@making
def split_command(item: str, parts: tuple[str, ...]) -> Wish:
    """Make several of one: the words of each, in their order; the first keeps the id."""
    return Wish(Change.SPLIT, item, values=parts)


@click.command(name="join")
@click.argument("item", metavar="ID")
@click.argument("others", nargs=-1, required=True, metavar="ID|FAMILY...")
@making
def join_command(item: str, others: tuple[str, ...]) -> Wish:
    """Say that a recommendation or priority is in one family with others."""
    return Wish(Change.ADD, item, table=MEMBERS, values=others)


@click.command(name="part")
@click.argument("item", metavar="ID")
@click.argument("others", nargs=-1, required=True, metavar="ID|FAMILY...")
@making
def part_command(item: str, others: tuple[str, ...]) -> Wish:
    """Say that a recommendation or priority is in no family with others."""
    return Wish(Change.REMOVE, item, table=MEMBERS, values=others)


COMMANDS = (
    set_command,
    add_command,
    remove_command,
    merge_command,
    split_command,
    join_command,
    part_command,
)
