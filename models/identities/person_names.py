"""What a person's name says: forenames or initials, surname, and how they are styled."""

import re
from functools import lru_cache
from typing import NamedTuple

from models.identities.spelling import slug

MEMBER = re.compile(
    r"^(?:(?:the\s+)?(?:right\s+worshipful\s+)?(?:cllrs?|councillors?|alderman|alderwoman|ald|"
    r"bailie|provost|lord\s+provost|(?:lord\s+|deputy\s+|executive\s+)*mayor|"
    r"y\s+cynghorydd|cynghorydd|cyng)\b\.?\s*)",
    re.IGNORECASE,
)
"""Titles of elected members, in front of a name."""

STYLE = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|rev|revd|reverend|"
    r"canon|capt|captain|major|col|colonel|hon|chief\s+superintendent|chief\s+supt|"
    r"superintendent|supt|chief\s+inspector|inspector|insp|sergeant|sgt)\b\.?\s+)",
    re.IGNORECASE,
)
"""Other titles in front of a name."""

AFTER = re.compile(
    r"(?:[\s,]+\(?(?:[OCMD]BE|KBE|DBE|GBE|CB|KCB|CMG|MVO|LVO|QPM|KPM|QFSM|DL|JP|MP|MS|AM|MSP|MLA|"
    r"QC|KC|TD|RD|VRD|BEM|MC|DSO|FRSA|PhD|MA|MSc|BA|BSc|LLB|CPFA|CIPFA|FCCA|ACA|"
    r"Esq)\.?\)?)+\s*$",
)
"""Honours, offices and degrees after a name; only in capitals as they are printed."""

IN_CHAIR = re.compile(
    r"\s*[,(–-]*\s*\(?\b(?:(?:vice|deputy)[\s-]*)?(?:chair(?:man|woman|person)?|convener|mayor)\)?"
    r"(?:\s+in\s+the\s+chair)?\s*$",
    re.IGNORECASE,
)
"""An office held at the meeting, after a name."""

WOMEN = {"mrs", "ms", "miss", "dame", "lady", "baroness", "alderwoman"}
MEN = {"mr", "sir"}


class PersonName(NamedTuple):
    """A name taken apart; words in lower case. `sex` is "f" or "m" where a title says it.

    `member` says that the name has the title of an elected member.
    """

    given: tuple[str, ...]
    surname: str
    sex: str | None
    member: bool

    @property
    def id(self) -> str:
        """The name as (part of) an id."""
        return "-".join((*self.given, self.surname))


@lru_cache(maxsize=1 << 16)
def read_person(name: str) -> PersonName:
    """Take a person's name apart.

    >>> read_person("Cllr Mrs A. B. Thornley, OBE")
    PersonName(given=('a', 'b'), surname='thornley', sex='f', member=True)
    >>> read_person("Thornley, Ada").id
    'ada-thornley'
    """
    rest, member, sex = " ".join(name.split()), False, None
    while found := MEMBER.match(rest) or STYLE.match(rest):
        title = found[0].strip(" .").casefold()
        member = member or MEMBER.match(found[0]) is not None
        if title in WOMEN | MEN:
            sex = "f" if title in WOMEN else "m"
        rest = rest[found.end() :]
        if not rest:
            return PersonName((), slug(name), None, member)
    rest = IN_CHAIR.sub("", rest).strip(" ,") or rest
    bare = AFTER.sub("", rest).strip(" ,")
    # JO MA may be somebody's whole name.
    if bare and not (rest.isupper() and " " not in bare):
        rest = bare
    surname, comma, given = rest.partition(",")
    if comma and given.strip() and " " not in surname.strip():
        turned = read_person(f"{given.strip()} {surname.strip()}")
        return turned._replace(sex=turned.sex or sex, member=turned.member or member)
    rest = re.sub(r"\s*[-‐‑–]\s*", "-", rest)
    *first, last = [part for part in re.split(r"[\s.]+", rest) if slug(part)] or [rest]
    initials = (part for word in first for part in _parted(word, capitals=rest.isupper()))
    return PersonName(tuple(initials), slug(last) or slug(name), sex, member)


def is_shorter(one: PersonName, other: PersonName) -> bool:
    """Say whether one name is the other's with initials for forenames, or fewer of them.

    A surname alone is nobody's short name: families sit on councils together.

    >>> is_shorter(read_person("Cllr A. Thornley"), read_person("Ada Mary Thornley"))
    True
    >>> is_shorter(read_person("A Thornley"), read_person("Mary Ada Thornley"))
    False
    """
    if one.surname != other.surname or one.given == other.given or not one.given:
        return False
    if one.sex and other.sex and one.sex != other.sex:
        return False
    return _fits(one.given, other.given)


def _fits(few: tuple[str, ...], many: tuple[str, ...]) -> bool:
    """Say whether forenames fit others in their order, the first to the first."""
    if not many or not _same(few[0], many[0]):
        return False
    rest = iter(many[1:])
    return all(any(_same(one, other) for other in rest) for one in few[1:])


def _same(one: str, other: str) -> bool:
    return one == other or (len(one) == 1 and other.startswith(one))


def _parted(word: str, *, capitals: bool) -> tuple[str, ...]:
    """Part initials that are printed together, as in AB Thornley."""
    together = word.isupper() and len(word) in (2, 3)
    if together and (not capitals or not re.search(r"[AEIOUY]", word)):
        return tuple(slug(letter) for letter in word)
    return (slug(word),)
