"""Draw precision and recall of families over thresholds of likeness: `bench/families.svg`.

    python -m bench.curve

The labelled wordings are those of the corpus. A point is a threshold; the ring is the one
that is used.
"""

from pathlib import Path

from link.families import families_labelled
from link.likeness import ALIKE
from models.family_scoring import WHAT, b_cubed, compare_families, pairwise

ROOT = Path(__file__).parents[1]
GOLD = ROOT / "corpus" / "families.json"
KEPT = ROOT / "bench" / "families.svg"
THRESHOLDS = sorted({*(number / 50 for number in range(18, 41)), ALIKE})
SIDE, EDGE, LEAST = 400, 48, 0.5
"""Length of an axis and of the margin in pixels, and where both axes begin."""

Point = tuple[float, float]


def measure(alike: float) -> tuple[Point, Point]:
    """Return (recall, precision) of pairs and of B-cubed at a threshold."""
    found = compare_families(GOLD, lambda said: families_labelled(said, alike), "")
    findings = [one for one in found if one.what == WHAT]
    pairs, cubed = pairwise(findings), b_cubed(findings)
    assert cubed is not None
    return (pairs.recall or 0.0, pairs.precision or 0.0), (cubed[1], cubed[0])


def draw(curves: dict[str, list[Point]], used: dict[str, Point]) -> str:
    """Return the curves as SVG."""

    def at(point: Point) -> tuple[float, float]:
        recall, precision = (max(LEAST, one) for one in point)
        scale = SIDE / (1 - LEAST)
        return round(EDGE + (recall - LEAST) * scale, 1), round(8 + (1 - precision) * scale, 1)

    colours = ("#1b5e8c", "#b4541a")
    parts = []
    for tick in (0.5, 0.6, 0.7, 0.8, 0.9, 1.0):
        x, y = at((tick, tick))
        parts.append(f'<path d="M{x} 8V{8 + SIDE}M{EDGE} {y}h{SIDE}" stroke="#ddd"/>')
        parts.append(f'<text x="{x}" y="{SIDE + 26}" text-anchor="middle">{tick}</text>')
        parts.append(f'<text x="{EDGE - 6}" y="{y + 4}" text-anchor="end">{tick}</text>')
    for (name, curve), colour in zip(curves.items(), colours, strict=True):
        line = " ".join(f"L{x} {y}" for x, y in map(at, curve))
        parts.append(f'<path d="M{line[1:]}" fill="none" stroke="{colour}" stroke-width="2"/>')
        x, y = at(used[name])
        parts.append(f'<circle cx="{x}" cy="{y}" r="5" fill="none" stroke="{colour}"/>')
    for row, (name, colour) in enumerate(zip(curves, colours, strict=True)):
        parts.append(
            f'<text x="{EDGE + 12}" y="{SIDE - 30 + 18 * row}" fill="{colour}">{name}</text>'
        )
    parts.append(f'<text x="{EDGE + SIDE / 2}" y="{SIDE + 44}" text-anchor="middle">recall</text>')
    parts.append(f'<text transform="translate(12 {SIDE / 2}) rotate(-90)">precision</text>')
    size = f"{SIDE + EDGE + 16} {SIDE + 54}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" font-family="sans-serif" '
        f'font-size="12">\n' + "\n".join(parts) + "\n</svg>\n"
    )


def main() -> None:
    """Print a line for each threshold, and keep the drawing."""
    names = ("pairs of wordings", "B-cubed")
    measured = {alike: measure(alike) for alike in THRESHOLDS}
    print(f"{'threshold':>9}{'P':>8}{'R':>8}{'B3 P':>8}{'B3 R':>8}")
    for alike, ((recall, precision), (b_recall, b_precision)) in measured.items():
        mark = " used" if alike == ALIKE else ""
        print(
            f"{alike:>9.2f}{precision:>8.3f}{recall:>8.3f}{b_precision:>8.3f}{b_recall:>8.3f}{mark}"
        )
    curves = {name: [points[n] for points in measured.values()] for n, name in enumerate(names)}
    KEPT.write_text(
        draw(curves, {name: measured[ALIKE][n] for n, name in enumerate(names)}), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
