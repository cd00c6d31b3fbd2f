"""Lines: the runs of a baseline put together, with a tab where they stand far apart."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby, pairwise
from math import inf
from operator import attrgetter

from extract.layout import Line, Rulings
from extract.page import Page, Style, Word
from extract.tidy.columns import part_regions
from extract.tidy.repair import is_sound, repair
from extract.tidy.runs import (
    Run,
    gather_runs,
    gather_sideways,
    is_sideways,
    merge_runs,
    parted,
    sideways_words,
    stack_rows,
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
    runs = gather_runs(page.words, rulings.verticals)
    sideways = sideways_words(runs)
    if sideways:
        upright = [word for word in page.words if not is_sideways(word)]
        runs = gather_runs(upright, rulings.verticals)
    lines: list[Line] = []
    places = [rule.at for rule in rulings.verticals]
    for region, members in enumerate(part_regions(runs, page.width, page.height, rulings)):
        for row in stack_rows(members):
            if len(row) == 1:
                lines.append(_set_line(page.number, row[0], region))
                continue
            for group in _side_by_side(row, rulings, places):
                lines.append(_set_line(page.number, merge_runs(group), region))
    if sideways:
        region = lines[-1].region + 1 if lines else 0
        lines += [_set_line(page.number, run, region) for run in gather_sideways(sideways)]
    # What is repaired to nothing, as a lone soft hyphen is, is no line.
    return tuple([line for line in lines if line.text])


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


def _set_line(page: int, run: Run, region: int) -> Line:
    x0, top, x1, bottom, words, texts, gaps, style = run
    raw = " ".join(texts)
    size = _shared_size(words) if style is None else style.size
    separators = _separate(gaps, words, size)
    if separators is None and size is not None and is_sound(raw, texts):
        text, moved = raw, None
    else:
        separators = separators or [" "] * len(gaps)
        text, moved = repair(words, texts, separators, style is not None)
    style = style or _dominant(words)
    return _line((page, x0, top, x1, bottom, text, raw, words, moved, style, None, region))


# Called with a tuple: a page has many lines, and naming their parts takes as long again.
_line = partial(tuple.__new__, Line)


def _shared_size(words: Sequence[Word]) -> float | None:
    """Return the size that all words are set in, None where they differ or have none."""
    first, *others = {word.style.size for word in words}
    return first if first > 0 and not others else None


def _separate(gaps: Sequence[float], words: Sequence[Word], size: float | None) -> list[str] | None:
    """Say what stands between words, so many points apart: nothing, a space or a tab.

    None where there is a space between any two. `size` is that of all words, None where each
    has its own.
    """
    if not gaps:
        return None
    if size is None:
        gaps = [gap / (word.style.size or 10.0) for gap, word in zip(gaps, words[1:], strict=True)]
        size = 1.0
    size = size or 10.0
    if ABUTTING <= min(gaps) / size <= max(gaps) / size <= SMALL_TAB:
        return None
    gaps = [gap / size for gap in gaps]
    apart = [gap for gap in gaps if not -0.5 < gap < ABUTTING]
    narrowest, widest = min(apart, default=inf), max(apart, default=0.0)
    tab = TAB
    if widest > SMALL_TAB and len(gaps) > 2:
        if narrowest > STRETCHED and widest < min(UNEVEN * narrowest, WIDEST):
            tab = inf
        else:
            tab = min(TAB, max(SMALL_TAB, TIMES * narrowest))
    return ["" if -0.5 < gap < ABUTTING else "\t" if gap > tab else " " for gap in gaps]


def _dominant(words: Sequence[Word]) -> Style:
    """Return the style most characters are set in."""
    lengths: dict[Style, int] = {}
    for style, alike in groupby(words, attrgetter("style")):
        lengths[style] = lengths.get(style, 0) + sum([len(word.text) for word in alike])
    return max(lengths, key=lengths.__getitem__)
