"""The commands that only read the database, one module each."""

import click

from browse.commands.correct import correct_command
from browse.commands.export import export_command
from browse.commands.lineage import lineage_command
from browse.commands.matrix import matrix_command
from browse.commands.outstanding import outstanding_command
from browse.commands.problems import problems_command
from browse.commands.publish import publish_command
from browse.commands.recurring import recurring_command
from browse.commands.search import search_command
from browse.commands.serve import serve_command
from browse.commands.show import show_command
from browse.commands.track import track_command

COMMANDS: tuple[click.Command, ...] = (
    search_command,
    show_command,
    recurring_command,
    lineage_command,
    problems_command,
    matrix_command,
    outstanding_command,
    export_command,
    track_command,
    correct_command,
    serve_command,
    publish_command,
)
