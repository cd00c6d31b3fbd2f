"""What a community safety partnership's name says: its area.

There is one such partnership for each local government area (Crime and Disorder Act 1998,
section 5), and it goes by many names: Safer Saltmere Partnership, Saltmere Community Safety
Partnership, Saltmere Crime and Disorder Reduction Partnership, Saltmere CSP.
"""

from models.identities.spelling import slug

PARTNERSHIP = frozenset({"partnership", "csp", "cdrp", "pcsp", "partneriaeth"})
"""What a partnership calls itself, in English and Welsh."""

_STYLE = """
the y yr of for in and a s safe safer stronger safely safety community communities crime disorder
drug drugs misuse reduction policing strategic responsible authorities joint borough district
council board group diogelwch diogelach cymunedol cymunedau
"""
STYLE = frozenset(_STYLE.split())
"""Words of such names that do not tell one area from another."""

SAFETY = frozenset(
    {"safe", "safer", "safety", "stronger", "crime", "policing", "csp", "cdrp", "pcsp"}
    | {"diogelwch", "diogelach"}
)
"""Words that say what the partnership is for."""


def area_of(name: str) -> str | None:
    """Return the area of a partnership's name as a slug; None where it is no such name.

    >>> area_of("Safer Saltmere Partnership"), area_of("The Saltmere & Mere Vale CSP")
    ('saltmere', 'saltmere-mere-vale')
    >>> area_of("Community Safety Partnership"), area_of("Saltmere Transport Partnership")
    (None, None)
    """
    words = slug(name).split("-")
    if not PARTNERSHIP & set(words) or not SAFETY & set(words):
        return None
    return "-".join(word for word in words if word not in STYLE | PARTNERSHIP) or None


def called(area: str) -> str:
    """Return the id of an area's partnership."""
    return f"{area}-community-safety-partnership"
