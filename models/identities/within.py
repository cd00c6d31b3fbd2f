"""Whose committee or person it is: the council, or the paper that names none.

A name in a paper of no council that is known is nobody else's: its identity is told apart
by the file.
"""

UNNAMED = "unnamed"
"""Stands in an id where no paper names the council; the file's document id follows."""

HOME = f"coalesce(d.council_id, '{UNNAMED}-' || coalesce(d.parent_id, d.id))"
"""SQL: the home of what a document `d` names."""


def council_of(home: str) -> str | None:
    """Return the council of a home, None where no paper names it.

    >>> council_of("unnamed-f00d")
    """
    return None if home.startswith(f"{UNNAMED}-") else home


def within(home: str, name: str) -> str:
    """Return the id of what bears a name in a home."""
    return f"{home}/{name}"
