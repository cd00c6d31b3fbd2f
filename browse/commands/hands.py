"""What the pipeline hands to commands that change a database."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # only who corrects something pays for loading these
    from models.corrections.changes import Verbs
    from models.database import Database
    from models.tally import Tally


class Hands(NamedTuple):
    """What a correction needs besides the database."""

    verbs: "Verbs"
    connect: "Callable[[Database, Tally], None]"
