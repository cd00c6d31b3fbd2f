"""What a search found, as a person would read it."""

from rich.console import Console
from rich.text import Text

from browse.terminal import place, say
from models.days import day
from models.passages import Hit
from models.search import Answer

NOUNS = {
    "documents": "document",
    "recommendations": "recommendation",
    "decisions": "decision",
    "priorities": "priority",
    "responses": "response",
    "planned_decisions": "planned decision",
    "sections": "section",
    "pages": "page",
}


def print_answer(console: Console, answer: Answer, text: str) -> None:
    """Print the hits, best first; say how many there are, and whether the search was widened."""
    if answer.relaxed:
        say(console, Text("Nothing has all of these words; these have some.", style="yellow"))
    for sentence in answer.elsewhere:
        say(
            console,
            Text(f"{sentence}; only papers of the one asked for are searched.", style="yellow"),
        )
    if not answer.hits:
        say(console, f"Nothing found for {text}")
    if answer.suggestion:
        say(console, Text(f"Did you mean: {answer.suggestion}", style="yellow"))
    if not answer.hits:
        return
    for hit in answer.hits:
        _print_hit(console, hit)
    least = "at least " if answer.more else ""
    shown = f"{len(answer.hits)} of " if len(answer.hits) < answer.found else ""
    noun = "passage" if answer.found == 1 else "passages"
    say(console, Text(f"{shown}{least}{answer.found} {noun}", style="dim"))
    if answer.latest_first:
        say(console, Text("Too many to rank: of the commonest sorts, the latest.", style="dim"))


def _print_hit(console: Console, hit: Hit) -> None:
    what = NOUNS[hit.table]
    about = (hit.council, hit.committee, day(hit.date), hit.title)
    say(
        console,
        Text.assemble(
            (f"{what} {hit.label}" if hit.label else what, "bold cyan"),
            f"  {', '.join(part for part in (*about, f'page {hit.page}') if part)}",
        ),
    )
    words = Text(hit.snippet)
    for start, end in hit.matches:
        words.stylize("bold yellow", start, end)
    say(console, words, indent=4)
    say(console, Text(place(hit.source, hit.page), style="dim"), indent=4)
    console.print()
