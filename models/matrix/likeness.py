"""When two plans' priorities are the same one: by family, by words, or alone in their theme.

Verbs that any priority may begin with tell nothing ("Tackling anti-social behaviour" is
"Anti-social behaviour"); words that stand in most plans tell little.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from models.identities.spelling import slug
from models.vocabulary import Likeness

_FILLER = """
a across all an and any are as at be better both by can deal dealing do for from how in into is it
its more no not of on or our out so than that the their them there this those through to under up
was we where which who will with within your against address addressing build building challenge
challenging combat combatting combating create creating deliver delivering disrupt disrupting
drive driving encourage encouraging ensure ensuring fight fighting focus focusing focussing help
helping improve improving increase increasing keep keeping lower lowering make making manage
managing maintain maintaining minimise minimising prevent preventing prevention promote promoting
protect protecting raise raising reduce reducing reduction respond responding secure securing stop
stopping strengthen strengthening support supporting tackle tackling work working
"""
FILLER = frozenset(_FILLER.split())
"""Words that say what is done about a matter, not which."""

_WEAK = """
area behaviour borough city communities community county crime crimes criminal district disorder
group harm impact issue level local offence offending partnership people place priority problem
public related resident risk safe safer safety serious those town victim vulnerable young
"""
WEAK = frozenset(_WEAK.split())
"""Words that stand in most plans."""

WRITTEN_OUT = (
    (r"\banti-social(?:-behaviour)?\b", "antisocial"),
    (r"\basb\b", "antisocial"),
    (r"\bviolence-(?:and-abuse-)?against-women\b", "women"),
    (r"\bvawg\b", "women-girls"),
    (r"\bvawdasv\b", "women-domesticabuse-sexualviolence"),
    (r"\bdomestic-(?:and-sexual-)?(?:abuse|violence)\b", "domesticabuse"),
    (r"\bsexual-(?:abuse|violence|offences|offending)\b", "sexualviolence"),
    (r"\bcounty-lines\b", "countylines"),
    (r"\bcse\b", "child-sexual-exploitation"),
    (r"\bcce\b", "child-criminal-exploitation"),
    (r"\biom\b|\bintegrated-offender-management\b", "reoffending"),
    (r"\bre-?offend\w*|\boffend\w*-again\b", "reoffending"),
    (r"\bnte\b", "night-time-economy"),
    (r"\bcyber-crime\b", "cybercrime"),
    (r"\byouth\b", "young-people"),
    (r"\bviolent\b", "violence"),
    (r"\bsubstances?\b", "drug"),
)
"""Short and other forms, as slugs, and the words they stand for; fixed terms are one word."""

ALIKE, FAR_APART, AHEAD = 0.5, 0.75, 0.1
"""Least likeness; the least where plans lie between; how far a match must lead any other."""
WEIGHT_OF_WEAK = 0.3


@dataclass(frozen=True)
class Stated:
    """A priority as a plan states it."""

    id: str
    name: str
    theme: str | None
    family_id: str | None
    page: int

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that tell it from others."""
        return essence(self.name)


def essence(name: str) -> frozenset[str]:
    """Return the words of a priority's name that say which matter it is.

    >>> essence("Tackling Anti-Social Behaviour") == essence("ASB")
    True
    """
    plain = slug(name)
    for form, whole in WRITTEN_OUT:
        plain = re.sub(form, whole, plain)
    words = [word for word in plain.split("-") if word not in FILLER]
    return frozenset(_singular(word) for word in words) or frozenset(plain.split("-"))


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return how alike two names' words are, 0 to 1; 0 where only weak words are shared."""
    shared = one & other
    if not shared - WEAK:
        return 0.0
    return 2 * _weigh(shared) / (_weigh(one) + _weigh(other))


def _weigh(words: frozenset[str]) -> float:
    return sum(WEIGHT_OF_WEAK if word in WEAK else 1.0 for word in words)


def pair_up(
    before: Sequence[Stated], after: Sequence[Stated], *, after_a_break: bool = False
) -> dict[int, tuple[int, Likeness]]:
    """Say which earlier priority each later one is: places in the two lists, and why.

    One that could be either of two is neither. After a break, when plans between the two did
    not state it, being alone in a theme is not enough, and words must be more alike.
    """
    pairs: dict[int, tuple[int, Likeness]] = {}
    taken: set[int] = set()

    def take(found: Sequence[tuple[int, int]], why: Likeness) -> None:
        lefts, rights = (Counter(pair[side] for pair in found) for side in (0, 1))
        for left, right in found:
            if lefts[left] == rights[right] == 1:
                pairs[right] = (left, why)
                taken.add(left)

    def free() -> list[tuple[int, int]]:
        return [
            (left, right)
            for left in range(len(before))
            for right in range(len(after))
            if left not in taken and right not in pairs
        ]

    take([(i, j) for i, j in free() if before[i].words == after[j].words], Likeness.SAME_WORDS)
    take(
        [
            (i, j)
            for i, j in free()
            if before[i].family_id is not None and before[i].family_id == after[j].family_id
        ],
        Likeness.SAME_FAMILY,
    )
    take(_ahead(before, after, free(), after_a_break=after_a_break), Likeness.LIKE_WORDS)
    if not after_a_break:
        take(
            [(i, j) for i, j in free() if before[i].theme and before[i].theme == after[j].theme],
            Likeness.SAME_THEME,
        )
    return pairs


def _ahead(
    before: Sequence[Stated],
    after: Sequence[Stated],
    free: Sequence[tuple[int, int]],
    *,
    after_a_break: bool,
) -> list[tuple[int, int]]:
    """Return the pairs whose words are more alike than those of any other pair of either."""
    scores = {}
    for i, j in free:
        score = likeness(before[i].words, after[j].words)
        if score >= (FAR_APART if after_a_break else ALIKE):
            scores[i, j] = score
    return [
        (i, j)
        for (i, j), score in scores.items()
        if all(
            score - other >= AHEAD
            for (k, m), other in scores.items()
            if (k, m) != (i, j) and (k == i or m == j)
        )
    ]
