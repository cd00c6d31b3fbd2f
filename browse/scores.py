"""An evaluation as tables: scores by field and by file, kinds confused, gains and losses."""

from collections.abc import Iterator

from rich.console import Console
from rich.table import Table
from rich.text import Text

from browse.terminal import say, tabulate
from models.evaluation import Changes, Evaluation
from models.family_scoring import WHAT, b_cubed, pairwise
from models.matching import NEAR
from models.scoring import (
    BOUNDARIES,
    METADATA,
    PLANNED_VALUES,
    RESPONSE_VALUES,
    Finding,
    Score,
    Verdict,
)

ATTRIBUTES = (
    "kind",
    "recommendations.page",
    "recommendations.label",
    "recommendations.parent",
    "decisions.page",
    "decisions.item",
    "decisions.heading",
    "decisions.outcome",
    "decisions.procedural",
    "priorities.page",
    "priorities.label",
    "priorities.parent",
    *(f"responses.{name}" for name in RESPONSE_VALUES),
    *(f"planned_decisions.{name}" for name in PLANNED_VALUES),
    "papers.kind",
    "papers.agenda_item",
    "papers.title",
    "links.basis",
)
"""What is right or wrong once two items are known to be the same."""

LISTS = (
    "metadata",
    "people",
    "recommendations",
    "decisions",
    "priorities",
    "responses",
    "planned_decisions",
    BOUNDARIES,
    "links",
    "printings",
)

IN_FILES = tuple(name for name in LISTS if name not in (BOUNDARIES, "printings"))
"""What the table of files has columns for."""

COLOURS = {
    Verdict.NEAR: "yellow",
    Verdict.MISSED: "red",
    Verdict.WRONG: "red",
    Verdict.EXTRA: "magenta",
}

SHOWN = 160
"""Characters of a value that a line of gains, losses or misses shows."""


def print_evaluation(
    console: Console,
    evaluation: Evaluation,
    changes: Changes | None = None,
    *,
    misses: bool = False,
) -> None:
    """Print scores, failures and changes; `misses` adds every finding that is not exact."""
    if misses:
        for finding in evaluation.findings:
            if finding.verdict is not Verdict.EXACT:
                say(console, _line(finding, str(finding.verdict), COLOURS[finding.verdict]))
    for table in _tables(evaluation):
        tabulate(console, table)
    for failure in evaluation.failures:
        say(console, Text(f"could not be read: {failure.message}", style="red"))
    if changes is not None:
        _print_changes(console, changes)


def scores(evaluation: Evaluation) -> dict[str, object]:
    """Return the scores as plain values for JSON: rates 0 to 1, None where there are none."""
    lists = (*(f"metadata.{name}" for name in METADATA), *LISTS)
    return {
        "files": len(evaluation.about("kind")),
        "found": {
            what: {
                "strict": _plain(evaluation.score(what)),
                "soft": _plain(evaluation.score(what, soft=True)),
            }
            for what in lists
        },
        "right": {what: _plain(evaluation.score(what)) for what in ATTRIBUTES},
        "families": _families_plain(evaluation),
        "unreadable": [failure.message for failure in evaluation.failures],
    }


def _families_plain(evaluation: Evaluation) -> dict[str, object] | None:
    findings = evaluation.about(WHAT)
    measures = b_cubed(findings)
    if measures is None:
        return None
    cubed = dict(zip(("precision", "recall"), measures, strict=True))
    return {"wordings": len(findings), "pairwise": _plain(pairwise(findings)), "b_cubed": cubed}


def _plain(score: Score) -> dict[str, float | int | None]:
    return {
        "right": score.right,
        "found": score.found,
        "expected": score.expected,
        "precision": score.precision,
        "recall": score.recall,
        "f1": score.f1,
    }


def _tables(evaluation: Evaluation) -> Iterator[Table]:
    yield _fields(evaluation)
    yield _attributes(evaluation)
    if evaluation.about(WHAT):
        yield _families(evaluation)
    yield _files(evaluation)
    confusions = evaluation.confusions()
    if confusions:
        table = _table("Kinds taken for another", "kind in gold", "kind found", "files")
        for (expected, found), count in sorted(confusions.items()):
            table.add_row(expected, found, str(count))
        yield table


def _table(title: str, *columns: str, words: int = 2) -> Table:
    """Return an empty table; the first `words` columns are words, the others numbers."""
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
    for index, column in enumerate(columns):
        table.add_column(column, justify="left" if index < words else "right")
    return table


def _fields(evaluation: Evaluation) -> Table:
    files = len(evaluation.about("kind"))
    table = _table(
        f"What was found ({files} files; soft: similarity of {NEAR} or more)",
        "",
        "gold",
        "found",
        *("strict P", "R", "F1"),
        *("soft P", "R", "F1"),
        words=1,
    )
    for name in METADATA:
        _add_scores(table, f"  {name}", evaluation, f"metadata.{name}")
    for name in LISTS:
        _add_scores(table, "metadata, all fields" if name == "metadata" else name, evaluation, name)
    return table


def _add_scores(table: Table, title: str, evaluation: Evaluation, what: str) -> None:
    strict, soft = evaluation.score(what), evaluation.score(what, soft=True)
    table.add_row(
        title, str(strict.expected), str(strict.found), *_measures(strict), *_measures(soft)
    )


def _measures(score: Score) -> tuple[str, str, str]:
    return _rate(score.precision), _rate(score.recall), _rate(score.f1)


def _rate(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _attributes(evaluation: Evaluation) -> Table:
    table = _table("Right, of those paired with gold", "", "right", "of", "rate", words=1)
    for what in ATTRIBUTES:
        score = evaluation.score(what)
        if score.expected:
            table.add_row(what, str(score.right), str(score.expected), _rate(score.recall))
    return table


def _families(evaluation: Evaluation) -> Table:
    findings = evaluation.about(WHAT)
    pairs, cubed = pairwise(findings), b_cubed(findings)
    assert cubed is not None
    title = f"Families of what is said again ({len(findings)} labelled wordings)"
    table = _table(title, "", "P", "R", "F1", words=1)
    table.add_row("pairs of wordings", *_measures(pairs))
    f1 = 2 * cubed[0] * cubed[1] / sum(cubed)
    table.add_row("B-cubed", *map(_rate, (*cubed, f1)))
    return table


def _files(evaluation: Evaluation) -> Table:
    table = _table("By file, soft F1", "", "kind", *IN_FILES, words=1)
    for file in evaluation.files:
        if not evaluation.about("kind", file):
            continue
        kind = evaluation.score("kind", file=file)
        scores = [_rate(evaluation.score(name, soft=True, file=file).f1) for name in IN_FILES]
        table.add_row(file, "right" if kind.right else "wrong", *scores)
    return table


def _print_changes(console: Console, changes: Changes) -> None:
    gained, lost = len(changes.gains), len(changes.losses)
    say(console, Text(f"Since the run before: {gained} gained, {lost} lost", style="bold"))
    for finding in changes.losses:
        say(console, _line(finding, "lost", "red"))
    for finding in changes.gains:
        say(console, _line(finding, "gained", "green"))


def _line(finding: Finding, word: str, colour: str) -> Text:
    line = Text.assemble((f"{word:7} ", colour), (f"{finding.file} {finding.what}", "bold"))
    if finding.of is not None:
        line.append(f" of {_short(finding.of)}")
    if finding.verdict is not Verdict.EXTRA:
        line.append(f"\n        gold:  {_short(finding.expected)}")
    if finding.verdict is not Verdict.MISSED:
        line.append(f"\n        found: {_short(finding.found)}")
    return line


def _short(value: str | None) -> str:
    if value is None:
        return "none"
    return value if len(value) <= SHOWN else f"{value[:SHOWN]}…"
