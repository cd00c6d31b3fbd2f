"""Lines: the runs of a baseline put together, with a tab where they stand far apart."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.layout import Line, Rulings
from extract.page import Page, Style, Word
from extract.tidy.columns import part_regions
from extract.tidy.repair import repair
from extract.tidy.runs import (
    Run,
    gather_runs,
    gather_sideways,
    is_sideways,
    parted,
    stack_rows,
    upright_words,
)

# As shares of the type size: closer words are pieces of one word; a wider gap is a tab.
ABUTTING = 0.04
TAB = 1.2

# A narrower gap is a tab too where it is so much wider than the line's narrowest space.
SMALL_TAB = 0.75
TIMES = 2.6

# Justified type stretches all its spaces alike: from this share of the size on, none more
# than so many times the narrowest, and none wider than the last.
STRETCHED = 0.4
UNEVEN = 1.5
WIDEST = 3.5


def lay_lines(page: Page, rulings: Rulings) -> tuple[Line, ...]:
    """Return a page's lines, region by region in reading order, each from the top."""
    words = page.words
    upright = upright_words(words)
    runs = gather_runs(upright, rulings.verticals)
    lines: list[Line] = []
    places = [rule.at for rule in rulings.verticals]
    for region, members in enumerate(part_regions(runs, page.width, page.height, rulings)):
        for row in stack_rows(members):
            for group in _side_by_side(row, rulings, places):
                lines.append(_set_line(page.number, group, region))
    if len(upright) < len(words):
        region = lines[-1].region + 1 if lines else 0
        sideways = gather_sideways([word for word in words if is_sideways(word)])
        lines += [_set_line(page.number, [run], region) for run in sideways]
    return tuple(lines)


def _side_by_side(row: list[Run], rulings: Rulings, places: Sequence[float]) -> Iterator[list[Run]]:
    """Part a row where ruling stands between runs or one run is printed over another."""
    group = [row[0]]
    for before, after in pairwise(row):
        middle = (after.top + after.bottom) / 2
        over = after.x0 < before.x1 - 0.5 * (after.x1 - after.x0)
        if over or (places and parted(before.x1, after.x0, middle, rulings.verticals, places)):
            yield group
            group = []
        group.append(after)
    yield group


def _set_line(page: int, runs: Sequence[Run], region: int) -> Line:
    words = runs[0].words if len(runs) == 1 else tuple(w for run in runs for w in run.words)
    separators = _separate(words)
    raw = " ".join([word.text for word in words])
    first = words[0].style
    uniform = [word.style for word in words].count(first) == len(words)
    text, moved = repair(words, separators, uniform)
    return Line(
        page,
        runs[0].x0,
        min([run.top for run in runs]),
        max([run.x1 for run in runs]),
        max([run.bottom for run in runs]),
        text,
        raw,
        words,
        moved,
        first if uniform else _dominant(words),
        None,
        region,
    )


def _separate(words: Sequence[Word]) -> list[str]:
    """Say what stands between words: nothing, a space or a tab."""
    separators = []
    gaps = []
    narrowest, widest = 1e9, 0.0
    x1 = words[0].x1
    for _, x0, _, end, _, style, _, _ in words[1:]:
        gap = (x0 - x1) / (style.size or 10.0)
        x1 = end
        gaps.append(gap)
        if -0.5 < gap < ABUTTING:
            separators.append("")
            continue
        separators.append("\t" if gap > TAB else " ")
        narrowest = gap if gap < narrowest else narrowest
        widest = gap if gap > widest else widest
    if widest > SMALL_TAB and len(gaps) > 2:
        if narrowest > STRETCHED and widest < min(UNEVEN * narrowest, WIDEST):
            return [separator and " " for separator in separators]
        wide = max(SMALL_TAB, TIMES * narrowest)
        return ["\t" if gap > wide else mark for gap, mark in zip(gaps, separators, strict=True)]
    return separators


def _dominant(words: Sequence[Word]) -> Style:
    """Return the style most characters are set in."""
    lengths: dict[Style, int] = {}
    for word in words:
        lengths[word.style] = lengths.get(word.style, 0) + len(word.text)
    return max(lengths, key=lengths.__getitem__)
