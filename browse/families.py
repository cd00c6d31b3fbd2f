"""Families and lineages as a person would read them, and as rows for a spreadsheet."""

from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from browse.terminal import place, say, tabulate
from models.days import day
from models.lineage import Lineage, Occurrence
from models.recurring import Recurrence

NOTHING = "none found in this collection"
YEAR = 365.25
"""Days."""

SHOWN = 110
"""Characters of a wording in a list."""

STYLES = {"removed": "red strike", "added": "green", "kept": ""}
MARKS = {"removed": ("[-", "-]"), "added": ("{+", "+}"), "kept": ("", "")}
"""How changed words are shown where there is no colour."""


def print_recurring(console: Console, found: Sequence[Recurrence]) -> None:
    """Print families, one a row, the most frequent first."""
    if not found:
        say(console, "Nothing that was said again was found; try a lower --min-count.")
        return
    table = Table(box=None, pad_edge=False)
    for name in ("family", "times", "councils", "first", "last", "decided"):
        table.add_column(name, justify="right" if name in ("times", "councils") else "left",
                         no_wrap=True)  # fmt: skip
    table.add_column("what is said")
    for one in found:
        decided = f"{one.decided} of {one.occurrences}" if one.decided else "-"
        table.add_row(
            one.id, str(one.occurrences), str(one.councils), one.first_seen or "-",
            one.last_seen or "-", decided, _short(one.label),
        )  # fmt: skip
    tabulate(console, table)
    noun = "family" if len(found) == 1 else "families"
    say(console, Text(f"{len(found)} {noun}. See one with: moothall lineage {found[0].id}", "dim"))


def print_lineage(console: Console, told: Lineage) -> None:
    """Print every occurrence with what changed and what followed."""
    councils = f"{told.councils} council{'s' * (told.councils != 1)}"
    said = f"said {len(told.occurrences)} times by {councils}"
    say(console, Text(f"{told.of} family {told.id}: {said}", style="bold"))
    first, last = (day(one) or "without a date" for one in (told.first_seen, told.last_seen))
    say(console, f"first seen {first}, last seen {last}{_gap(told.gap)}")
    console.print()
    for number, one in enumerate(told.occurrences, 1):
        print_occurrence(console, one, number)


def print_matches(
    console: Console,
    found: Sequence[tuple[str | None, float, tuple[str, ...], Sequence[Occurrence]]],
    alike: float,
) -> None:
    """Print what says the same as a draft: family, likeness, shared words, occurrences.

    Below `alike` it only comes near.
    """
    if not found:
        say(console, "Nothing like it was found in this collection.")
    for family, score, shared, said in found:
        verdict = "says the same" if score >= alike else "comes near"
        name = f"family {family}" if family else "said once"
        words = Text.assemble((f"{verdict}, {name}", "bold"), f"  likeness {score:.2f}")
        say(console, words + Text(f": {', '.join(shared)}" if shared else ""))
        console.print()
        for number, one in enumerate(said, 1):
            print_occurrence(console, one, number if len(said) > 1 else None)


def print_occurrence(console: Console, one: Occurrence, number: int | None = None) -> None:
    """Print one occurrence: where, in which words, and what was decided and answered."""
    where = (one.council, one.committee, one.title)
    head = f"{f'{number}. ' if number else ''}{day(one.day) or 'no date'}"
    restated = " (restated in a later paper)" if one.of == "restatement" else ""
    about = ", ".join(part for part in where if part)
    say(console, Text.assemble((head, "bold cyan"), f"  {about}{restated}"))
    label = f"{one.label}  " if one.label else ""
    say(console, Text(label) + _changes(console, one), indent=4)
    if one.score is not None:
        shared = f": {', '.join(one.shared)}" if one.shared else ""
        say(console, Text(f"likeness {one.score:.2f}{shared}", style="dim"), indent=4)
    if one.of == "recommendation":
        for line in followed(one):
            say(console, line, indent=4)
    say(console, Text(place(one.source, one.page), style="dim"), indent=4)
    console.print()


def followed(one: Occurrence) -> Iterator[str]:
    """Yield what was decided on an occurrence and answered to it, or that nothing was found."""
    for settled in one.decisions:
        at = ", ".join(part for part in (settled.committee, day(settled.meeting_date)) if part)
        yield (f"decided: {settled.outcome.replace('_', ' ')} – {settled.text} ({at}; "
               f"{settled.basis.replace('_', ' ')})")  # fmt: skip
    if not one.decisions:
        yield f"decision: {NOTHING}"
    for answer in one.responses:
        words = (answer.response_text or answer.response, answer.progress_text or answer.progress)
        said = "; ".join(word for word in words if word) or answer.reason or "without a word"
        yield f"response: {said} ({place(answer.source, answer.page)})"
    if not one.responses:
        yield f"response: {NOTHING}"


def occurrence_rows(family: str | None, said: Sequence[Occurrence]) -> Iterator[dict[str, object]]:
    """Yield occurrences as rows of a spreadsheet."""
    for one in said:
        yield {
            "family": family,
            "of": one.of,
            "id": one.item_id,
            "date": one.day,
            "council": one.council,
            "committee": one.committee,
            "document": one.title,
            "source": one.source,
            "page": one.page,
            "label": one.label,
            "text": one.text,
            "likeness": one.score,
            "shared": ", ".join(one.shared),
            "changes": "".join(
                f"{MARKS[change.fate][0]}{change.words}{MARKS[change.fate][1]} "
                for change in one.changes
            ).strip(),
            "decisions": "; ".join(f"{d.outcome}: {d.text}" for d in one.decisions) or NOTHING,
            "responses": "; ".join(
                " / ".join(filter(None, (a.response_text, a.progress_text))) for a in one.responses
            )
            or NOTHING,
        }


def _changes(console: Console, one: Occurrence) -> Text:
    if not one.changes:
        return Text(one.text)
    words = Text()
    for change in one.changes:
        before, after = ("", "") if console.is_terminal else MARKS[change.fate]
        words.append(f"{before}{change.words}{after}", STYLES[change.fate])
        words.append(" ")
    words.rstrip()
    return words


def _gap(gap: int | None) -> str:
    if not gap:
        return ""
    return f", {gap / YEAR:.1f} years apart" if gap > YEAR else f", {gap} days apart"


def _short(label: str) -> str:
    return label if len(label) <= SHOWN else f"{label[:SHOWN].rsplit(' ', 1)[0]} …"
