"""What tells a committee's name from another's: its words, whatever their order and style.

"Overview & Scrutiny Cttee (Communities)" and "Communities Overview and Scrutiny Committee"
are one name. A panel is no committee, and an executive no cabinet: those are told apart.
"""

import re
from collections.abc import Collection

from models.identities.spelling import slug

WRITTEN_OUT = (
    (r"\bo-and-s\b", "overview-and-scrutiny"),
    (r"\bo-s-c\b|\bosc\b", "overview-and-scrutiny-committee"),
    (r"\bc(?:omm)?t+ee?\b|\bctee\b", "committee"),
    (r"\bsubcommittee\b", "sub-committee"),
    (r"\bcllrs\b", "councillors"),
    (r"\bdept\b", "department"),
    (r"\bmgmt\b", "management"),
    (r"\benv\b", "environment"),
)
"""Abbreviations in names, as slugs, and what they stand for."""

MEETING = re.compile(
    r"^(?:(?:annual|extraordinary|special|ordinary|additional)-)?(?:meeting-of-(?:the-)?)?|-meeting$"
)
"""What says that a body meets, and is no part of its name."""

SMALL = frozenset({"the", "of", "for", "on", "and", "to", "in", "a", "s"})
"""Words that vary between spellings of one name."""

_BODIES = """
assembly board cabinet commission committee conference council executive forum group panel
partnership bwrdd cyngor fforwm gweithrediaeth pwyllgor
"""
BODIES = frozenset(_BODIES.split())
"""Words for a body that meets, in English and Welsh."""

COUNCIL = "council"
"""The whole council, by whatever name."""


def written_out(name: str, council: str | None = None) -> str:
    """Return a committee's name as a slug, without abbreviations and its council's name.

    >>> written_out("Meeting of the O&S Cttee")
    'overview-and-scrutiny-committee'
    >>> written_out("Saltmere Borough Council Cabinet", "saltmere-borough-council")
    'cabinet'
    >>> written_out("Little Hembury Parish Council", "little-hembury-parish-council")
    'council'
    """
    plain = slug(name)
    for pattern, whole in WRITTEN_OUT:
        plain = re.sub(pattern, whole, plain)
    plain = MEETING.sub("", plain).removeprefix("the-") or plain
    if council is not None:
        rest = plain.removeprefix(f"{council}-")
        if rest != plain and rest not in BODIES - {"cabinet", "executive"}:
            plain = rest
        if plain in (council, "full-council", f"{council}-council"):
            plain = COUNCIL
    return COUNCIL if plain == "full-council" else plain


def words_of(written: str) -> tuple[str, ...]:
    """Return the words that tell a name from another's, in the order of the alphabet.

    >>> words_of("overview-and-scrutiny-committee-communities")
    ('committee', 'communities', 'overview', 'scrutiny')
    """
    return tuple(sorted(set(written.split("-")) - SMALL)) or (written,)


def subject_of(words: Collection[str]) -> tuple[str, ...]:
    """Return a name's words without those for a body.

    >>> subject_of(words_of("environment-and-transport-committee"))
    ('environment', 'transport')
    """
    return tuple(sorted(set(words) - BODIES))
