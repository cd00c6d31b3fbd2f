"""What is outstanding, as a person would read it."""

from collections.abc import Sequence

from rich.console import Console
from rich.text import Text

from browse.terminal import count, say
from models.days import day
from models.tracker import Line


def print_outstanding(console: Console, lines: Sequence[Line]) -> None:
    """Print each with who leads and by when, the decision, and where it stands."""
    for line in lines:
        about = [day(line.date), line.area, line.body]
        say(console, Text(" · ".join(filter(None, about)) or "(undated)", style="bold"))
        say(console, line.recommendation, indent=2)
        lead = line.lead or "nobody named"
        due = day(line.due) or "no date given"
        say(console, f"Lead: {lead}. Due: {due}. Status: {line.status or 'none found'}", indent=2)
        if line.answer_due and not line.response:
            law = line.answer_due.duty.law
            words = f"Answer due by {day(line.answer_due.day)}, computed from the {law}"
            say(console, f"{words}; none was found in this collection", indent=2)
        if line.decision:
            decided = day(line.decided)
            say(console, line.decision + (f" ({decided})" if decided else ""), indent=2)
        elif line.response:
            say(console, f"Response: {line.response}", indent=2)
        say(console, Text(f"{line.evidence}  {line.id}", style="dim"), indent=2)
        console.print()
    say(
        console,
        f"{count(len(lines), 'recommendation')} agreed or accepted, with no completion found "
        "in this collection"
        if lines
        else "Nothing: no recommendation was found that is agreed or accepted and not done",
    )
