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
a across address addressing against all an and any are as at be better both build building by can
challenge challenging combat combating combatting create creating cut cutting deal dealing deliver
delivering disrupt disrupting do drive driving encourage encouraging end ending ensure ensuring
fewer fight fighting focus focusing focussing for from get help helping high how improve improving
in including increase increasing into is it its keep keeping less lower lowering maintain
maintaining make making manage managing minimise minimising more new no not of on or other our out
prevent preventing prevention promote promoting protect protecting raise raising reduce reducing
reduction respond responding secure securing see set so stop stopping strengthen strengthening
support supporting tackle tackling than that the their them there this those through to under up
was we where which who will with within work working your
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

SPELLINGS = (
    (r"\banti-social\b", "antisocial"),
    (r"\basb\b", "antisocial-behaviour"),
    (r"\bvawg\b", "violence-against-women-and-girls"),
    (r"\bcse\b", "child-sexual-exploitation"),
    (r"\bcce\b", "child-criminal-exploitation"),
    (r"\biom\b", "integrated-offender-management"),
    (r"\bnte\b", "night-time-economy"),
    (r"\bre-?offend\w*", "reoffending"),
    (r"\bcyber-crime\b", "cybercrime"),
)
"""Short and other forms of the same words, as slugs, and what they stand for."""

SYNONYMS = (
    (r"\bantisocial-behaviour\b", "antisocial"),
    (r"\bviolence-(?:and-abuse-)?against-women\b", "women"),
    (r"\bvawdasv\b", "women-domesticabuse-sexualviolence"),
    (r"\bdomestic-and-sexual-(?:abuse|violence)\b", "domesticabuse-sexualviolence"),
    (r"\bdomestic-(?:abuse|violence)\b", "domesticabuse"),
    (r"\b(?:abuse|violence)-(?:in|at)-(?:the-)?home\b", "domesticabuse"),
    (r"\bsexual-(?:abuse|violence|offences|offending)\b", "sexualviolence"),
    (r"\bcounty-lines\b", "countylines"),
    (r"\bintegrated-offender-management\b|\boffend\w*-again\b", "reoffending"),
    (r"\byouth\b", "young-people"),
    (r"\bviolent\b", "violence"),
    (r"\bsubstances?\b", "drug"),
)
"""Other words for the same matter, as slugs; fixed terms are one word."""

ASIDE = re.compile(
    r"(?<=\w)[,:;(]?\s+\(?(?:including|such as|particularly|in particular|especially|notably)\b.*",
    re.IGNORECASE,
)
"""What follows a priority's matter as a part of it."""

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
    def spelled(self) -> frozenset[str]:
        """The words of its name, without verbs and whatever their spelling."""
        return spelled(self.name)

    @cached_property
    def words(self) -> frozenset[str]:
        """The words that tell it from others."""
        return essence(self.name)


def spelled(name: str) -> frozenset[str]:
    """Return the words of a priority's name, without those that say what is done about it.

    >>> spelled("Tackling Anti-Social Behaviour") == spelled("ASB")
    True
    """
    return _telling(_written_out(slug(name), SPELLINGS))


def essence(name: str) -> frozenset[str]:
    """Return the words that say which matter a priority's name is about.

    >>> essence("Stop abuse in the home") == essence("Domestic violence")
    True
    >>> sorted(essence("Rural crime, including the theft of plant"))
    ['crime', 'rural']
    """
    return words_in(ASIDE.sub("", name))


def words_in(text: str) -> frozenset[str]:
    """Return the telling words of any text, each in the one form for its matter."""
    return _telling(_written_out(_written_out(slug(text), SPELLINGS), SYNONYMS))


def _written_out(plain: str, forms: Sequence[tuple[str, str]]) -> str:
    for form, whole in forms:
        plain = re.sub(form, whole, plain)
    return plain


def _telling(plain: str) -> frozenset[str]:
    words = [_singular(word) for word in plain.split("-")]
    return frozenset(word for word in words if word not in FILLER) or frozenset(words)


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    plural = word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3
    return word[:-1] if plural else word


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

    take([(i, j) for i, j in free() if before[i].spelled == after[j].spelled], Likeness.SAME_WORDS)
    take([(i, j) for i, j in free() if before[i].words == after[j].words], Likeness.LIKE_WORDS)
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
