"""What a build spends its processor time on: a table of stages, and a flame graph.

A flame graph is a picture of stacks: the wider a function, the more time; above it are
those that it called. It is one SVG file, whose every part says its name when pointed at.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from itertools import dropwhile
from pathlib import Path
from zlib import crc32

from rich.console import Console
from rich.table import Table

from browse.terminal import tabulate
from models.sampling import Stack

STAGES = {
    "read": ("extract.read", "extract.kept"),
    "tidy and arrange": ("extract.tidy", "extract.arrange", "extract.divide"),
    "kind of paper": ("extract.recognise", "extract.recogniser"),
    "metadata": ("extract.metadata", "extract.former_names"),
    "recommendations": ("extract.recommendations",),
    "decisions": ("extract.decisions",),
    "priorities": ("extract.priorities",),
    "responses and plans": ("extract.responses", "extract.forward_plans", "extract.due"),
    "citations": ("extract.citations",),
    "self-checks": ("extract.checks",),
    "mark and assemble": ("extract.annotate", "extract.assemble", "extract.sections"),
    "families": ("link.families",),
    "links": ("link",),
    "identities": ("models.identities",),
    "corrections": ("models.corrections",),
    "write": ("models.database",),
    "find files": ("extract.source", "extract.changes", "extract.results"),
}
"""Stages, and the modules whose functions begin them; the outermost that is one counts."""

WRAPPING = ("extract.results", "extract.kept", "extract.annotate", "link.links", "models.database")
"""Modules that call other stages, and count where they do not."""

LOADING = ("importlib", "<frozen importlib", "zipimport")
BEGINNING = "pipeline:build"

WIDTH, HEIGHT, LETTER = 1200, 18, 7
"""Pixels: of the picture, of a function, of a letter."""

THINNEST = 0.6
"""Pixels from which a function is drawn."""


def stage_of(stack: Stack) -> str:
    """Return the stage that a stack is of.

    >>> stage_of(("pipeline:build", "extract.results:read_source", "extract.read:read"))
    'read'
    """
    modules = [name.partition(":")[0] for name in stack]
    if any(module.startswith(LOADING) for module in modules):
        return "load libraries"
    inner = [module for module in modules if not module.startswith(WRAPPING)]
    for module in (*inner, *reversed(modules)):
        for stage, begun in STAGES.items():
            if any(module == one or module.startswith(f"{one}.") for one in begun):
                return stage
    return "other"


def print_stages(console: Console, seconds: Mapping[Stack, float]) -> None:
    """Print the processor time of each stage, the longest first."""
    stages: Counter[str] = Counter()
    for stack, spent in seconds.items():
        stages[stage_of(stack)] += spent  # type: ignore[assignment]
    table = Table(box=None, pad_edge=False)
    table.add_column("Stage")
    table.add_column("CPU s", justify="right")
    table.add_column("Share", justify="right")
    whole = sum(stages.values())
    for stage, spent in stages.most_common():
        table.add_row(stage, f"{spent:.2f}", f"{spent / whole:.0%}")
    table.add_row("together", f"{whole:.2f}", "")
    tabulate(console, table)


@dataclass
class _Flame:
    """A function as it is drawn: its time, and that of those it called."""

    seconds: float = 0.0
    called: dict[str, "_Flame"] = field(default_factory=dict)

    def add(self, stack: Stack, seconds: float) -> None:
        self.seconds += seconds
        if stack:
            self.called.setdefault(stack[0], _Flame()).add(stack[1:], seconds)

    def height(self) -> int:
        return 1 + max((one.height() for one in self.called.values()), default=0)


def write_flame(path: Path, seconds: Mapping[Stack, float]) -> None:
    """Write a flame graph of the build as SVG."""
    whole = _Flame()
    for stack, spent in seconds.items():
        inside = dropwhile(lambda name: name != BEGINNING, stack)
        whole.add(tuple(name for name in inside if not name.startswith(LOADING)), spent)
    height = whole.height() * HEIGHT
    title = f"moothall build, {whole.seconds:.1f} s of processor time"
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{title}" '
        'font-family="sans-serif" font-size="12">\n'
        + "\n".join(_draw(title, whole, 0.0, height - HEIGHT, WIDTH / (whole.seconds or 1.0)))
        + "\n</svg>\n",
        encoding="utf-8",
    )


def _draw(name: str, flame: _Flame, x: float, y: int, scale: float) -> Iterator[str]:
    width = flame.seconds * scale
    if width < THINNEST:
        return
    share = flame.seconds * scale / WIDTH
    module, _, function = name.partition(":")
    label = (module if function in ("", "<module>") else function)[: int(width / LETTER)]
    said = escape(f"{name}: {flame.seconds:.2f} s, {share:.1%}")
    # One colour for each package, light enough for black letters.
    hue = crc32(module.partition(".")[0].encode()) % 360
    light = 72 + crc32(module.encode()) % 14
    yield (
        f'<g><title>{said}</title><rect x="{x:.1f}" y="{y}" width="{width:.1f}" '
        f'height="{HEIGHT - 1}" fill="hsl({hue},60%,{light}%)"/>'
        + (f'<text x="{x + 3:.1f}" y="{y + 13}">{escape(label)}</text>' if len(label) > 2 else "")
        + "</g>"
    )
    for called, inner in sorted(flame.called.items()):
        yield from _draw(called, inner, x, y - HEIGHT, scale)
        x += inner.seconds * scale
