"""What a council's name says: the place, and what sort of council it is.

"Saltmere BC", "The Borough Council of Saltmere" and "Saltmere Borough Council" say the
same. The sorts are those of the Local Government Acts 1972 and 1999 and the Local
Government (Wales) Act 1994; the Welsh forms are those that Welsh councils print.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from models.identities.spelling import slug

SORTS = (
    "metropolitan borough council",
    "county borough council",
    "royal borough council",
    "london borough council",
    "borough council",
    "district council",
    "county council",
    "city council",
    "town council",
    "parish council",
    "community council",
    "council",
)
"""What a council may be called, the fuller names first."""

LOCAL = {"town council", "parish council", "community council"}
"""Councils below those that have committees for community safety."""

PLAIN = {
    "borough council",
    "district council",
    "city council",
    "metropolitan borough council",
    "london borough council",
    "county borough council",
    "royal borough council",
}
"""Sorts that are often left out: Saltmere Council. Never counties: the new Saltmere Council
may be what took over from Saltmere County Council."""

ABBREVIATIONS = {
    "bc": ("borough council",),
    "mbc": ("metropolitan borough council",),
    "cbc": ("county borough council", "borough council"),
    "dc": ("district council",),
    "cc": ("county council", "city council"),
    "tc": ("town council",),
    "pc": ("parish council",),
}

_OF = r"(?:council of the )?{0} (?:council )?of (?P<place>.+?)(?: council)?"
_TURNED = (
    *(
        (_OF.format(style), f"{style} council")
        for style in (
            "london borough",
            "royal borough",
            "metropolitan borough",
            "county borough",
            "borough",
            "district",
        )
    ),
    (r"(?P<place>.+) london borough", "london borough council"),
    (r"(?:county council of|council of the county of) (?P<place>.+)", "county council"),
    (r"(?:city council of|council of the city of) (?P<place>.+)", "city council"),
    (r"city of (?P<place>.+) council", "city council"),
    (r"cyngor bwrdeistref sirol (?P<place>.+)", "county borough council"),
    (r"cyngor bwrdeistref (?P<place>.+)", "borough council"),
    (r"cyngor sir (?P<place>.+)", "county council"),
    (r"cyngor dinas (?P<place>.+)", "city council"),
    (r"cyngor tref (?P<place>.+)", "town council"),
    (r"cyngor cymuned (?P<place>.+)", "community council"),
    (r"cyngor (?P<place>.+)", "council"),
    *((rf"(?P<place>.+) {sort}", sort) for sort in SORTS),
)
"""How names are turned, and the sort they say, the fuller forms first."""

FORMS = tuple((re.compile(pattern), sort) for pattern, sort in _TURNED)
_BEFORE_PLACE = {"london borough council", "royal borough council"}


class CouncilName(NamedTuple):
    """A place in lower case with hyphens, and the sort of council; no sort where none is said."""

    place: str
    sort: str | None

    @property
    def id(self) -> str:
        """The name as an id.

        >>> read_council("The Borough Council of Saltmere")[0].id
        'saltmere-borough-council'
        """
        if self.sort is None:
            return self.place
        if self.sort in _BEFORE_PLACE:
            return f"{slug(self.sort).removesuffix('-council')}-of-{self.place}"
        return f"{self.place}-{slug(self.sort)}"


@lru_cache(maxsize=4096)
def read_council(name: str) -> tuple[CouncilName, ...]:
    """Return what a council's name may say: one reading, or two for "CC" and "CBC".

    >>> read_council("Cyngor Cymuned Hafod a Bryn")[0].id
    'hafod-and-bryn-community-council'
    >>> [reading.sort for reading in read_council("Saltmere CC")]
    ['county council', 'city council']
    """
    words = slug(name).replace("-", " ")
    place, _, last = words.rpartition(" ")
    if place and last in ABBREVIATIONS:
        return tuple(CouncilName(slug(place), sort) for sort in ABBREVIATIONS[last])
    words = re.sub(r"^lbc? of ", "london borough of ", words)
    for form, sort in FORMS:
        found = form.fullmatch(words)
        if found is not None:
            place = found["place"]
            if words.startswith("cyngor"):
                place = re.sub(r" (?:a|ac) ", " and ", place)
            return (CouncilName(slug(place), sort),)
    return (CouncilName(slug(name), None),)
