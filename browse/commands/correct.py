"""`moothall correct`: what was read wrongly, put right."""

from collections.abc import Sequence
from functools import cache

import click


class Corrections(click.Group):
    """A group whose commands are loaded when they are asked for: they need all the records."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands' names, in order."""
        return sorted(filter(None, (command.name for command in _commands())))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, None where there is none of the name."""
        return next((command for command in _commands() if command.name == cmd_name), None)


@cache
def _commands() -> Sequence[click.Command]:
    from browse.commands import correcting, corrections

    return (*correcting.COMMANDS, *corrections.COMMANDS)


@click.group(name="correct", cls=Corrections)
def correct_command() -> None:
    """Put right what was read wrongly.

    What was extracted is kept beside, every build lays corrections on it again, and any of
    them can be taken back. `moothall show DOCUMENT --ids` prints the ids.

    \b
    moothall correct set 2023-11-briefing.pdf meeting_date 14/11/2023
    moothall correct set 2023-11-briefing.pdf author "Ada Thornley, Head of Housing"
    moothall correct set ID text "That the grant be paid in two parts."
    moothall correct add 2023-11-briefing.pdf "That the plan be noted." --page 3
    moothall correct merge ID ID
    moothall correct join ID FAMILY
    moothall correct list
    moothall correct undo 4
    """
