"""What tells a committee's name from another's: its words, whatever their order and style.

"Overview & Scrutiny Cttee (Communities)" and "Communities Overview and Scrutiny Committee"
are one name. A panel is no committee, and an executive no cabinet: those are told apart.
"""

import re
from collections.abc import Collection

from models.identities.council_names import read_council
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

_WELSH = """
pwyllgor:committee bwyllgor:committee phwyllgor:committee pwyllgorau:committees bwrdd:board
panel:panel fforwm:forum cyngor:council gyngor:council gweithrediaeth:executive
gweithgor:group craffu:scrutiny chraffu:scrutiny trosolwg:overview throsolwg:overview
cymunedau:communities gymunedau:communities chymunedau:communities cymuned:community
cynllunio:planning gynllunio:planning trwyddedu:licensing archwilio:audit safonau:standards
llywodraethu:governance lywodraethu:governance perfformiad:performance polisi:policy
adnoddau:resources addysg:education iechyd:health gofal:care cymdeithasol:social lles:wellbeing
llesiant:wellbeing amgylchedd:environment economi:economy tai:housing plant:children
diwylliant:culture gwasanaethau:services democrataidd:democratic trafnidiaeth:transport
priffyrdd:highways diogelwch:safety trosedd:crime throsedd:crime anhrefn:disorder is:sub
"""
WELSH = dict(pair.split(":") for pair in _WELSH.split())
"""Words of Welsh names of committees, with their mutations, and the English for them."""

MEETING = re.compile(
    r"^(?:(?:annual|extraordinary|special|ordinary|additional)-)?(?:meeting-of-(?:the-)?)?|-meeting$"
)
"""What says that a body meets, and is no part of its name."""

SMALL = frozenset(
    {"the", "of", "for", "on", "and", "to", "in", "a", "s", "y", "yr", "r", "ac", "ar", "i"}
)
"""Words that vary between spellings of one name."""

_BODIES = """
assembly board cabinet commission committee conference council executive forum group panel
partnership
"""
BODIES = frozenset(_BODIES.split())
"""Words for a body that meets."""

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
        if council in (plain, read_council(name)[0].id):
            plain = COUNCIL
    return COUNCIL if plain == "full-council" else plain


def words_of(written: str) -> tuple[str, ...]:
    """Return the words that tell a name from another's, in the order of the alphabet.

    >>> words_of("overview-and-scrutiny-committee-communities")
    ('committee', 'communities', 'overview', 'scrutiny')
    >>> words_of("pwyllgor-craffu-cymunedau") == words_of("communities-scrutiny-committee")
    True
    """
    english = {WELSH.get(word, word) for word in written.split("-") if word not in SMALL}
    return tuple(sorted(english)) or (written,)


def is_welsh(written: str) -> bool:
    """Say whether a name is told by Welsh words.

    >>> is_welsh("pwyllgor-craffu-cymunedau"), is_welsh("scrutiny-panel")
    (True, False)
    """
    return any(WELSH.get(word, word) != word for word in written.split("-"))


def subject_of(words: Collection[str]) -> tuple[str, ...]:
    """Return a name's words without those for a body.

    >>> subject_of(words_of("environment-and-transport-committee"))
    ('environment', 'transport')
    """
    return tuple(sorted(set(words) - BODIES))
