"""How well families agree with gold, as findings like all others, one for each wording.

A wording is right when its family is, whole and with nothing else in it. From all of them
follow two measures: pairwise, over the pairs that are together in gold and as found; and
B-cubed, which asks for each wording how much of its family is right (precision) and how
much of the right family is there (recall), and takes the mean.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from models.gold_families import GoldSaid, read_families
from models.scoring import Finding, Score, Verdict

WHAT = "families"
"""What the findings are called."""

Found = Callable[[Sequence[GoldSaid]], Sequence[int | None]]
"""Returns the family found for each wording, None for none."""


def compare_families(path: Path, find: Found, root: str) -> Iterable[Finding]:
    """Yield a finding for each labelled wording. Raises GoldError where gold is malformed."""
    said = read_families(path)
    found = find(said)
    members: dict[int, list[int]] = defaultdict(list)
    expected: dict[str, list[int]] = defaultdict(list)
    for place, (one, family) in enumerate(zip(said, found, strict=True)):
        expected[one.family].append(place)
        if family is not None:
            members[family].append(place)
    for place, (one, family) in enumerate(zip(said, found, strict=True)):
        together = [place] if family is None else members[family]
        # Families found have no names; the first wording in it names one.
        name = f"{said[together[0]].family} ({together[0] + 1})"
        right = together == expected[one.family]
        verdict = Verdict.EXACT if right else Verdict.WRONG
        yield Finding(f"{root}{path.stem}", WHAT, one.family, name, verdict, one.text)


def pairwise(findings: Sequence[Finding]) -> Score:
    """Return how many pairs are rightly together, of those found and of those there are."""

    def pairs(counts: Counter[object]) -> int:
        return sum(count * (count - 1) // 2 for count in counts.values())

    return Score(
        pairs(Counter((one.file, one.expected, one.found) for one in findings)),
        pairs(Counter((one.file, one.found) for one in findings)),
        pairs(Counter((one.file, one.expected) for one in findings)),
    )


def b_cubed(findings: Sequence[Finding]) -> tuple[float, float] | None:
    """Return B-cubed precision and recall, 0 to 1; None where nothing is labelled."""
    if not findings:
        return None
    both = Counter((one.file, one.expected, one.found) for one in findings)
    found = Counter((one.file, one.found) for one in findings)
    expected = Counter((one.file, one.expected) for one in findings)
    precision = recall = 0.0
    for one in findings:
        right = both[one.file, one.expected, one.found]
        precision += right / found[one.file, one.found]
        recall += right / expected[one.file, one.expected]
    return precision / len(findings), recall / len(findings)
