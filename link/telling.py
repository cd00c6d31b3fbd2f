"""What one item says, and in what setting it says it: all that its likeness to others rests on."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from hashlib import blake2b
from math import fsum
from sys import intern

from link.commonplaces import ANY_SUBJECT, SAY_NOTHING, STANCES
from link.patterns import BODY_COMMON
from link.rarity import PLACE, counts, tells, weight
from link.substance import Substance, rarest_first, substance
from link.words import root, unframed

ENOUGH = 1.5
"""Weight of telling words without which a recommendation is all frame."""

COMMON = 3.0
"""Weight of the telling words that two recommendations must share to be alike at all."""

LOOKED_UP = 7
"""Words, the rarest of a text, under which it is filed."""

TOGETHER = COMMON - PLACE
"""Weight of the words of a key; a shared place may make up for the rest of what is needed."""

_ANY_SUBJECT = frozenset(map(root, ANY_SUBJECT))
_SAY_NOTHING = frozenset(map(root, SAY_NOTHING))


@dataclass(frozen=True)
class Telling:
    """The substance of a text, and its setting as far as that matters.

    `of` is recommendation or priority; `matter` are the words of the subject; `stance` says
    whether a thing is to be done, or reported, noted or consulted on. An item that is all
    frame has a `body`, for it says the same only in the same council, body and matter.
    """

    of: str
    said: Substance
    stance: str
    council: str | None
    matter: frozenset[str]
    body: str | None = None

    @property
    def bare(self) -> bool:
        """Whether the text is all frame, so that only its setting says what it is about."""
        return self.body is not None

    @cached_property
    def keys(self) -> tuple[int, ...]:
        """The numbers under which it is filed: what is like it has at least one of them."""
        if self.bare:
            return (_number(self.of, self.council or "", self.body or "", *sorted(self.matter)),)
        words = list(filter(counts, rarest_first(self.said.words)))[:LOOKED_UP]
        telling = list(filter(tells, words))
        asked = [word for word in words if not tells(word)]
        # A priority's name is short; several words that became one are rare enough.
        alone = [
            word for word in telling if self.of == "priority" or len(telling) == 1 or "_" in word
        ]
        return (
            *(_number(self.of, *sorted(some)) for some in _enough([*telling, *asked])),
            *(_number(self.of, word) for word in alone),
        )

    def spell(self) -> str:
        """Return it as JSON, the same for whatever says the same in the same words."""
        letters = {initials: sorted(words) for initials, words in self.said.letters}
        return json.dumps(
            [
                self.of,
                sorted(self.said.words),
                sorted(self.said.places),
                letters,
                self.stance,
                self.council,
                sorted(self.matter),
                self.body,
            ],
            separators=(",", ":"),
            ensure_ascii=False,
        )


def read_telling(spelt: str) -> Telling:
    """Return the telling that `Telling.spell` spelt."""
    of, words, places, letters, stance, council, matter, body = json.loads(spelt)
    said = Substance(
        frozenset(map(intern, words)),
        frozenset(places),
        tuple((initials, frozenset(names)) for initials, names in sorted(letters.items())),
    )
    return Telling(of, said, stance, council, frozenset(matter), body)


def tell(
    of: str, text: str, *, title: str | None, council: str | None, body: str | None
) -> Telling | None:
    """Return what an item tells; None for one that is all frame and lacks a setting.

    `council` and `body` are ids as in the tables of that name.
    """
    own = frozenset(map(root, re.findall("[a-z]+", f"{council} {body}")))
    said = substance(text)
    said = replace(said, words=said.words - own)
    subject = _words_of(title or "") - _ANY_SUBJECT - own
    if of == "priority":
        return Telling(of, said, "do", council, frozenset()) if said.words else None
    stance = stance_of(text)
    weighty = fsum(map(weight, said.telling)) + PLACE * len(said.places)
    if weighty >= ENOUGH:
        return Telling(of, said, stance, council, subject & said.words)
    if not (council and body and subject):
        return None
    name = " ".join(sorted(frozenset(body.split("/")[-1].split("-")) - BODY_COMMON))
    bare = Substance(said.words - _ANY_SUBJECT - _SAY_NOTHING, said.places)
    return Telling(of, bare, stance, council, subject, name)


@lru_cache(maxsize=1024)
def _words_of(title: str) -> frozenset[str]:
    """Return the words of a title, under which many items may stand."""
    return substance(title).words


def stance_of(text: str) -> str:
    """Return what a recommendation does with its matter.

    >>> stance_of("That officers report back on progress on the marshals")
    'report'
    """
    text = unframed(text)
    folded = text.casefold()
    found = (rule.name for rule in STANCES if rule.may_be_in(folded) and rule.search(text))
    return next(found, "do")


def _enough(
    words: Sequence[str], chosen: tuple[str, ...] = (), weighed: float = 0.0
) -> Iterator[tuple[str, ...]]:
    """Yield the smallest sets, of two words or more, that tell `TOGETHER`; the heaviest first."""
    for place, word in enumerate(words, start=1):
        more = weighed + (weight(word) if tells(word) else 0.0)
        if chosen and more >= TOGETHER:
            yield (*chosen, word)
        else:
            yield from _enough(words[place:], (*chosen, word), more)


def _number(*words: str) -> int:
    return int.from_bytes(blake2b("\0".join(words).encode(), digest_size=8).digest(), signed=True)
