"""One document, as a person would read it: what it is, what it asks, decides and wants."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import groupby

from rich.console import Console
from rich.text import Text

from browse.corrected import describe, signed
from browse.terminal import kind_name, say
from models.chain import Printing, Settlement, Surroundings
from models.corrections.allowed import WORDS
from models.days import day
from models.decision import Decision
from models.document import Document
from models.exhibits import ITEMS
from models.forward_plan import PlannedDecision
from models.ledger import Correction
from models.priority import Priority
from models.reading import Reading
from models.recommendation import Recommendation
from models.response import Response
from models.vocabulary import Outcome, Severity

SAID_ABOVE = {"title", "council", "committee", "meeting_date", "period_start", "period_end"}
"""Fields that the head says."""

SAID_OF_PEOPLE = {
    "report_author",
    "contact_officer",
    "lead_officer",
    "report_of",
    "portfolio_holder",
    "chair",
}
"""Fields whose values are people, who are listed with their posts."""

LABEL_WIDTH = 20
PROSE = 300
"""Characters of a value or a message that are shown."""

COLOURS = {
    Outcome.AGREED: "green",
    Outcome.AGREED_AS_AMENDED: "green",
    Outcome.REJECTED: "red",
    Outcome.WITHDRAWN: "red",
    Outcome.UNKNOWN: "dim",
}


ALONE = Surroundings()


def print_paper(
    console: Console,
    reading: Reading,
    around: Surroundings = ALONE,
    corrections: Sequence[Correction] = (),
) -> None:
    """Print what was extracted from a document, and what became of what it recommends."""
    _print_head(console, reading)
    _print_corrections(console, corrections)
    _print_fields(console, reading)
    _print_recommendations(console, reading.recommendations, _by_item(around.decided_on))
    _print_decisions(console, reading.decisions, _by_item(around.settled_by))
    _print_priorities(console, reading.priorities)
    _print_responses(console, reading.responses)
    _print_planned(console, reading.planned_decisions)
    if reading.citations:
        cited = dict.fromkeys(
            f"{row.act} {row.year}" if row.year else row.act for row in reading.citations
        )
        _heading(console, "Legislation", len(cited))
        say(console, "; ".join(cited), indent=2)
    if around.parts:
        _heading(console, "Papers in this pack", len(around.parts))
        for part in around.parts:
            say(console, Text(_about(part)).append(f"  {part.id}", style="dim"), indent=2)
    _print_printings(console, around.printings)
    _print_problems(console, reading)


def print_ids(console: Console, reading: Reading) -> None:
    """Print the ids of what stands in a document, by which it is corrected and looked up."""
    for kind, record in ITEMS.items():
        for item in getattr(reading, record.table):
            words = getattr(item, WORDS[record.table]) or ""
            name = f"{kind.replace('_', ' ')} {getattr(item, 'label', None) or item.position}"
            say(console, Text.assemble((item.id, "bold"), f"  {name}: ", (_short(words), "dim")))


def _print_corrections(console: Console, corrections: Sequence[Correction]) -> None:
    if not corrections:
        return
    _heading(console, "Corrected by people", len(corrections))
    for one in corrections:
        line = Text.assemble((f"{one.id}  ", "bold"), describe(one), (f"  [{signed(one)}]", "dim"))
        say(console, line, indent=2)


def _by_item(rows: Sequence[Settlement]) -> dict[str, list[Settlement]]:
    items: dict[str, list[Settlement]] = defaultdict(list)
    for row in rows:
        items[row.of].append(row)
    return items


def _about(part: Document) -> str:
    """Return a line on one paper of a pack: pages, item, kind and title."""
    item = f"item {part.agenda_item}, " if part.agenda_item else ""
    title = part.title or "(no title found)"
    return f"pages {part.page_from} to {part.page_to}: {item}{kind_name(part.kind)}: {title}"


def _heading(console: Console, words: str, count: int) -> None:
    console.print()
    say(console, Text(f"{words} ({count})", style="bold cyan"))


def _print_head(console: Console, reading: Reading) -> None:
    document = reading.document
    say(console, Text(document.title or document.filename, style="bold"))
    what = ", ".join(part for part in (kind_name(document.kind), document.council) if part)
    say(console, what[0].upper() + what[1:])
    for row in reading.committees:
        say(console, ", ".join(part for part in (row.committee, day(row.meeting_date)) if part))
    if document.meeting_date and not any(row.meeting_date for row in reading.committees):
        say(console, day(document.meeting_date) or "")
    if document.period_start or document.period_end:
        say(console, f"{document.period_start or '?'} to {document.period_end or '?'}")
    pages = "1 page" if document.page_count == 1 else f"{document.page_count} pages"
    inside = f", from page {document.page_from}" if document.parent_id else ""
    say(console, Text(f"{document.source}, {pages}{inside}, {document.id}", style="dim"))


def _print_fields(console: Console, reading: Reading) -> None:
    lines: dict[tuple[str, str], list[int]] = defaultdict(list)
    for row in reading.metadata:
        if row.field not in SAID_ABOVE | SAID_OF_PEOPLE:
            known = row.field != "unknown"
            label = row.field.replace("_", " ") if known else (row.label or "unknown")
            lines[label, row.value or row.value_raw].append(row.page)
    for person in reading.people:
        named = ", ".join(part for part in (person.name, person.post) if part)
        lines[person.role.replace("_", " "), named].append(person.page)
    if lines:
        console.print()
    for (label, value), pages in lines.items():
        shown = f"{label[0].upper()}{label[1:]}".ljust(LABEL_WIDTH)
        say(console, Text.assemble((shown, "cyan"), _short(value), _page(*pages)))


def _short(value: str) -> str:
    value = " ".join(value.split())
    return value if len(value) <= PROSE else f"{value[:PROSE].rstrip()}…"


def _page(*pages: int | None) -> tuple[str, str]:
    numbers = [str(page) for page in dict.fromkeys(pages) if page is not None]
    return (f"  (p. {', '.join(numbers)})" if numbers else "", "dim")


def depths_of(parents: Mapping[str, str | None]) -> dict[str, int]:
    """Return how deep each item is nested; parents come before their children."""
    depths: dict[str, int] = {}
    for identity, parent in parents.items():
        depths[identity] = 0 if parent is None else depths.get(parent, 0) + 1
    return depths


def _print_item(console: Console, item: Recommendation | Priority, words: str, depth: int) -> None:
    line = Text.assemble((f"{item.label or '•'}  ", "bold"), words, _page(item.page))
    say(console, line, indent=2 + 4 * depth)


def _print_recommendations(
    console: Console, rows: Sequence[Recommendation], decided: Mapping[str, Sequence[Settlement]]
) -> None:
    if not rows:
        return
    _heading(console, "Recommendations", len(rows))
    depths = depths_of({row.id: row.parent_id for row in rows})
    for lead_in, group in groupby(rows, key=lambda row: row.lead_in):
        if lead_in:
            say(console, Text(lead_in, style="italic"), indent=2)
        for row in group:
            _print_item(console, row, row.text, depths[row.id])
            for decision in decided.get(row.id, ()):
                words = _short(decision.text)
                line = Text.assemble(
                    ("→ ", "dim"), _outcome(decision.outcome), words, _where(decision)
                )
                say(console, line, indent=6 + 4 * depths[row.id])


def _outcome(outcome: Outcome) -> tuple[str, str]:
    return f"{str(outcome).replace('_', ' ')}  ", COLOURS.get(outcome, "yellow")


def _where(row: Settlement) -> tuple[str, str]:
    """Return where the other end of a link stands, and what the link rests on."""
    place = ", ".join(part for part in (row.committee, day(row.meeting_date)) if part)
    basis = str(row.basis).replace("_", " ")
    return f"  [{place or row.title or row.source}, p. {row.page}; {basis}]", "dim"


def _print_printings(console: Console, rows: Sequence[Printing]) -> None:
    if not rows:
        return
    _heading(console, "Also printed in", len(rows))
    for row in rows:
        basis = row.basis.replace("_", " ")
        line = Text.assemble(row.title or row.source, (f"  {row.document_id}; {basis}", "dim"))
        say(console, line, indent=2)


def _print_decisions(
    console: Console, rows: Sequence[Decision], settled: Mapping[str, Sequence[Settlement]]
) -> None:
    if not rows:
        return
    _heading(console, "Decisions", len(rows))
    for (item, heading), group in groupby(rows, key=lambda row: (row.item, row.heading)):
        if item or heading:
            shown = "  ".join(part for part in (item, heading) if part)
            say(console, Text(shown, style="italic"), indent=2)
        for row in group:
            line = Text.assemble(
                _outcome(row.outcome),
                f"{row.label}  " if row.label else "",
                row.text,
                (_said_by(row), "dim"),
                _page(row.page),
            )
            say(console, line, indent=4)
            for asked in settled.get(row.id, ()):
                label = f"{asked.label}  " if asked.label else ""
                words = Text.assemble(
                    ("← on  ", "dim"), f"{label}{_short(asked.text)}", _where(asked)
                )
                say(console, words, indent=8)


def _said_by(row: Decision) -> str:
    """Return who moved and seconded a decision, and the votes."""
    parts = [
        f"proposed by {row.proposer}" if row.proposer else "",
        f"seconded by {row.seconder}" if row.seconder else "",
        f"{row.votes_for} for" if row.votes_for is not None else "",
        f"{row.votes_against} against" if row.votes_against is not None else "",
        f"{row.votes_abstained} abstained" if row.votes_abstained is not None else "",
    ]
    said = ", ".join(part for part in parts if part)
    return f"  [{said}]" if said else ""


def _print_priorities(console: Console, rows: Sequence[Priority]) -> None:
    if not rows:
        return
    _heading(console, "Priorities", len(rows))
    depths = depths_of({row.id: row.parent_id for row in rows})
    for scope, group in groupby(rows, key=lambda row: row.scope):
        say(console, Text(str(scope), style="italic"), indent=2)
        for row in group:
            _print_item(console, row, row.name, depths[row.id])


def _print_responses(console: Console, rows: Sequence[Response]) -> None:
    if not rows:
        return
    _heading(console, "Responses and progress", len(rows))
    for origin, group in groupby(rows, key=lambda row: row.origin):
        if origin:
            say(console, Text(origin, style="italic"), indent=2)
        for row in group:
            words = row.text or "(only its number is printed)"
            line = Text.assemble((f"{row.label or '•'}  ", "bold"), words, _page(row.page))
            say(console, line, indent=2)
            _print_said(console, "Answer", row.response, row.response_text, row.reason)
            _print_said(console, "Progress", row.progress, row.progress_text, row.update_text)
            _print_said(console, "To be done", None, row.action, None)
            doing = ", ".join(part for part in (row.owner, row.due_text) if part)
            _print_said(console, "By", None, doing, None)


def _print_said(
    console: Console, label: str, value: str | None, printed: str | None, account: str | None
) -> None:
    """Print a value with the words it was read from and the account given of it."""
    named = (value or "").replace("_", " ")
    same = printed is not None and printed.lower().strip(" .") == named
    parts = [named, printed if not same else None, account]
    said = "; ".join(_short(part) for part in parts if part)
    if said:
        say(console, Text.assemble((f"{label}: ", "cyan"), said), indent=6)


def _print_planned(console: Console, rows: Sequence[PlannedDecision]) -> None:
    if not rows:
        return
    _heading(console, "Planned decisions", len(rows))
    for row in rows:
        key = {"yes": "key", "no": "not key"}.get(row.key_decision or "")
        about = [row.due_text, row.decision_maker, key, row.classification, row.lead_officer]
        line = Text.assemble(
            (f"{row.reference or '•'}  ", "bold"),
            row.title,
            (f"  [{', '.join(part for part in about if part)}]", "dim"),
            _page(row.page),
        )
        say(console, line, indent=2)
        if row.description:
            say(console, _short(row.description), indent=6)


def _print_problems(console: Console, reading: Reading) -> None:
    if not reading.problems:
        return
    _heading(console, "Problems", len(reading.problems))
    for problem in reading.problems:
        style = "red" if problem.severity is Severity.ERROR else "yellow"
        line = Text.assemble(
            (f"{problem.severity}  ", style), _short(problem.message), _page(problem.page)
        )
        say(console, line, indent=2)
