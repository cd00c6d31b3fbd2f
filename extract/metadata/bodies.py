"""Bodies that meet and the councils they belong to, by the grammar of their names.

No list of councils: "<Name> (Borough|District|...) Council", "London Borough of <Name>",
"Cyngor <Name>", "<Name> Combined Authority"; and bodies by the noun that ends or begins
their names.
"""

import re
from typing import NamedTuple

from extract.metadata.dates import without_dates
from extract.metadata.patterns import (
    AFTER_PLACE,
    BODY_WORDS,
    COUNCIL_WORDS,
    NOT_COUNCILS,
    NOT_IN_COUNCIL_NAMES,
)
from models.rule import has_any

_KIND = "|".join(sorted(COUNCIL_WORDS))
_WORD = r"(?!(?:Council|Authority|Cyngor)\b)(?:St\.?|[A-ZÀ-ÝŴŶ][\w’'À-ÿŵŷ]*(?:-[\w’'À-ÿŵŷ]+)*)"
_LINK = r"(?:of|and|&|upon|on|in|the|with|le|under|by|next|cum|near|a|y|yr|ar|-)"
_PLACE = rf"{_WORD}(?:\s+(?:(?:and|&|upon|the)\s+){{0,2}}{_WORD}){{0,4}}"
_NAME = rf"{_WORD}(?:\s+(?:{_LINK}\s+){{0,2}}{_WORD}){{0,6}}"
COUNCIL = re.compile(
    r"(?=[A-ZÀ-ÝŴŶ])"  # what all begin with: most places are passed over at once
    rf"(?:(?P<of>(?:London|Royal|Metropolitan|County)\s+(?:Borough|District)\s+of\s+{_PLACE}|City\s+and\s+County\s+of\s+{_PLACE}"
    rf"|City\s+of\s+{_NAME}\s+(?:Corporation|(?:(?:{_KIND})\s+)?Council)|Borough\s+of\s+{_PLACE}"
    rf"|(?:County|City|Borough|District|Town|Parish|Community)\s+Council\s+of\s+{_PLACE}"
    rf"|Council\s+of\s+the\s+(?:City|(?:Royal\s+|County\s+|London\s+)?Borough|County|District)\s+of\s+{_PLACE}"
    rf"|Office\s+of\s+the\s+Police\s+(?:and|&)\s+Crime\s+Commissioner\s+for\s+{_PLACE})"
    rf"|(?P<welsh>Cyngor(?:\s+(?:Cymuned|Tref|Sir|Dinas|Bwrdeistref(?:\s+Sirol)?))?\s+{_WORD}(?:\s+(?:(?:a|ac|y|yr|ar|o|uwch)\s+)?{_WORD}){{0,4}}(?:\s+Council)?)"
    rf"|(?P<named>{_NAME}\s+(?:Council|(?:(?:{_KIND})\s+)*(?:Fire(?:\s+(?:and|&)\s+(?:Rescue|Civil\s+Defence))?\s+|National\s+Park\s+|Passenger\s+Transport\s+|Waste\s+|Police\s+|Integrated\s+Transport\s+|Combined\s+|Inshore\s+Fisheries\s+and\s+Conservation\s+)Authority)))"
    r"(?![\w-]|\s+(?:Tax|House|Housing|Offices?|Chamber)\b)"
)
LONE_COUNCIL = re.compile(rf"(?:[Tt]he\s+)?{COUNCIL.pattern}")
LISTED_COUNCIL = re.compile(rf"{_WORD}(?:\s{_WORD})*,\s+{_NAME}\s+Council")
COMMISSIONER = re.compile(
    rf"Police,?\s+(?:(?:and|&)\s+|Fire\s+(?:and|&)\s+)Crime\s+Commissioner\s+for\s+{_PLACE}"
)
CAPITALS = re.compile(r"[A-ZÀ-ÝŴŶ&'’.-]+(?:\s+[A-ZÀ-ÝŴŶ&'’.-]+)*")
KEPT_OF = re.compile(
    r"\b(?:Isles?|Island|City|Vale|Forest|Borough|Riding|County|West|East|North|South|Royal|District|Heart|Kingdom|Peak|Corporation|Mayor|Stoke|Newcastle|Peninsula|Dukeries|Parish|Town|Community|Council)\s+of\s",
    re.IGNORECASE,
)
PARISH = re.compile(
    r"\b(?:parish|town|community|village|neighbourhood|cymuned|tref)\b", re.IGNORECASE
)
LOCAL_AUTHORITY = re.compile(
    rf"\b(?P<place>{_NAME})\s+(?:local\s+authority\b|Local\s+Area\s+Partnership\b|local\s+area\s+partnership\b)"
)
_BODY = "|".join(sorted(BODY_WORDS))
BODY = re.compile(
    rf"(?:the\s+)?(?P<body>(?:Pwyllgor|Bwrdd|Cyngor|Fforwm|Panel|Cyd-bwyllgor)\s+[^\n\t:;|?]{{3,80}}|(?:[^\n\t:;|?]{{0,90}}?\b)?(?:{_BODY})\b(?:\s*\([^)\n]{{2,60}}\))?(?:\s*\([^)\n]{{2,60}}\))?"
    rf"(?:\s*[-–]\s*[A-Z][\w&, ]{{3,60}})?(?:\s+(?:of|for|on)\s+[^\n\t:;|?]{{3,80}})?)",
    re.IGNORECASE,
)
MEETING_TAIL = re.compile(
    r"(?:\s*[-–,:]?\s*(?:(?:monthly|annual|ordinary|extraordinary|special|virtual|remote)\s+)*(?:meeting|cyfarfod)s?\b"
    r"(?:\s+(?:held|to\s+be\s+held|on|at|dated|of))*|\s+(?:held|on|at|dated|in|minutes|agenda))\s*$",
    re.IGNORECASE,
)
TAIL_ENDS = ("n", "ng", "ngs", "fod", "fods", "held", "dated", "at", "of", "nutes", "agenda")
"""How a line ends that has such a tail: without the letter i, which some print without its dot."""
NO_BODY = re.compile(
    r"^authority\s+(?:for|to|of|on)\b|\s[-–]\s.*\barea$"
    r"|\b(?:parking|permit|conservation|play|study)\s+(?:zone\s+)?area$"
    r"|\sto\s+the\s+.*\b(?:committee|panel|board|commission|cabinet|executive)\b",
    re.IGNORECASE,
)
"""What ends like a body's name and is a right, a place, or a post and whom it reports to."""
ABOUT = re.compile(r"\s[-–]\s[a-z]")
"""What follows a body's name is a title's second half: "Task Group – interim findings"."""
TAIL_WORDS = re.compile(
    r"\s*[-–:]\s*(?:(?:draft|printed|recommendations?|actions?|decisions?)\s+)*"
    r"(?:minutes|agenda|record|decisions?|notice|log|tracker|monitor(?:ing)?|work\s+(?:plan|programme))\b.*$",
    re.IGNORECASE,
)
MEETING_LEAD = re.compile(
    r"^(?:(?:decisions?\s+(?:determined|taken|made|notice|sheet|list)|all\s+members\s+of|members\s+of|councillors\s+on|the|a|an|to|of|meeting|minutes?|agenda|report|summary|schedule|statement|draft|unconfirmed|decisions?|at|from|by|for|notice|record|printed|held|(?:extra)?ordinary|annual|special|monthly|reconvened|synopsis|chairman|chair|and|cofnodion|rhaglen|cyfarfod|adroddiad|drafft|y|yr|o|gan|i['’]r)\b[\s:–-]*)+",
    re.IGNORECASE,
)

SIGNS_IN_CAPITALS = ("COUNCIL", "AUTHORITY", "BOROUGH", "CYNGOR", "CORPORATION")
SIGNS = (
    "ouncil",
    "uthority",
    "orough",
    "Cyngor",
    "Corporation",
    "City and",
    "Commissioner",
    *SIGNS_IN_CAPITALS,
)
"""Words without which a text names no council."""
SMALL_SIGNS = (
    *("ouncil", "uthority", "orough", "cyngor", "corporation", "city and", "commissioner"),
)
"""The same in small letters."""
_NOUNS = ("Council", "Authority", "Borough", "District", "City", "Cyngor", "Commissioner")
"""One of these is in every council's name, once its capitals are written as names are."""


class Named(NamedTuple):
    """A body's name as printed, at `start` to `end` of the text."""

    name: str
    start: int
    end: int


def find_councils(text: str, whole_line: bool = False) -> list[Named]:
    """Find the councils and authorities that `text` names.

    In a heading or letter-head (`whole_line`) capitals and commas may be part of the name.
    """
    if whole_line and (name := _council_line(text)):
        return [name]
    if not has_any(text, SIGNS):
        return []
    recased = _recased(text)
    if not has_any(recased, _NOUNS):
        return []
    found = []
    for match in COUNCIL.finditer(recased.replace("\t", "|")):
        name = _trimmed(match, text)
        if name is not None:
            found.append(name)
    return found


def _recased(text: str) -> str:
    """Write runs of capitals as names are written, so that one grammar reads both."""
    if not has_any(text, SIGNS_IN_CAPITALS):
        return text
    return CAPITALS.sub(lambda match: _title(match[0]) if len(match[0]) > 3 else match[0], text)


def _title(text: str) -> str:
    small = {
        "OF",
        "AND",
        "UPON",
        "ON",
        "IN",
        "THE",
        "WITH",
        "LE",
        "UNDER",
        "A",
        "Y",
        "YR",
        "FOR",
        "AR",
        "CUM",
        "O",
    }
    return re.sub(
        r"[^\W\d_]+", lambda m: m[0].lower() if m[0] in small else m[0][0] + m[0][1:].lower(), text
    )


def _council_line(text: str) -> Named | None:
    """Know a line that is a council's name and nothing else."""
    stripped = text.strip(" .")
    recased = _recased(stripped)
    if not has_any(recased, _NOUNS):
        return None
    lone = LONE_COUNCIL.fullmatch(recased)
    listed = LISTED_COUNCIL.fullmatch(recased) or COMMISSIONER.fullmatch(recased)
    start = text.index(stripped)
    if listed is not None and _common(stripped.split(",")[0].split()[-1]):
        return None
    if listed is None:
        name = _trimmed(lone, stripped) if lone else None
        if name is None or name.start > len("The "):
            return None
    return Named(" ".join(stripped.split()), start, start + len(stripped))


def _trimmed(match: re.Match[str], text: str) -> Named | None:
    """Cut what a sentence puts before a name; None where no name is left."""
    start, end = match.start(), match.end()
    if match["named"]:
        start = _name_start(match[0], start)
    else:
        while (tail := re.search(r"\s+(\S+)$", match.string[start:end])) and tail[
            1
        ].lower() in AFTER_PLACE:
            if match["welsh"] and tail[1] == "Council":
                break  # the Welsh name goes on in English: "Cyngor Tref Aberwen Town Council"
            end = start + tail.start()
    recased = match.string[start:end]
    core = core_of(recased)
    if not core or core <= NOT_IN_COUNCIL_NAMES:
        return None
    if match["named"] and (
        _common(last := re.split(r"\s+", recased)[-2]) or last.lower() in NOT_COUNCILS
    ):
        return None
    return Named(" ".join(text[start:end].split()), start, end)


def _name_start(name: str, start: int) -> int:
    """Return where a council's name begins in the words before "Council"."""
    offset = 0
    for link in re.finditer(r"\bof\s+(?:the\s+)?", name):
        if not KEPT_OF.search(name[: link.end()]) or _common(name[: link.start()].split()[-1]):
            offset = link.end()
    for link in re.finditer(r"\b(?:and|&|with|by|in|on|the)\s+", name[offset:]):
        before = name[offset : offset + link.start()].split()
        if any(_common(word) for word in before):
            offset += link.end()
            return (
                _name_start(name[offset:], start + offset) if offset < len(name) else start + offset
            )
    words = name[offset:]
    while (word := re.match(r"\S+\s+", words)) and _common(word[0].strip()):
        offset += word.end()
        words = name[offset:]
    return start + offset


def _common(word: str) -> bool:
    return word.lower().strip("’'.,") in NOT_IN_COUNCIL_NAMES


def core_of(name: str) -> frozenset[str]:
    """Return the words that tell one council from another: its place, without its kind."""
    kinds = {word.lower() for word in COUNCIL_WORDS} | {
        "council",
        "authority",
        "cyngor",
        "corporation",
        "the",
        "of",
        "and",
        "a",
        "office",
        "sir",
        "cymuned",
        "tref",
        "sirol",
        "bwrdeistref",
        "dinas",
        "fire",
        "rescue",
        "national",
        "park",
        "police",
        "crime",
        "commissioner",
        "for",
        "local",
        "waste",
        "transport",
    }
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", name.lower())
    return frozenset(words) - kinds


def is_parish(name: str) -> bool:
    """Say whether a council is a parish, town or community council: one that is its own body."""
    return PARISH.search(name) is not None and re.search(r"council|cyngor", name, re.I) is not None


def find_body(text: str) -> str | None:
    """Read a line or labelled value as the name of a body that meets, dates left out."""
    line = " ".join(without_dates(text).replace("_", " ").split())
    line = _without_tail(_without_tail(line))
    lead = MEETING_LEAD.match(line)
    if lead is not None and lead.end() < len(line):
        line = line[lead.end() :]
    line = line.strip(" ,;:–-.|")
    line = TAIL_WORDS.sub("", line)
    match = BODY.fullmatch(line)
    if match is None or not line[:1].isupper() or len(line.split()) > 14:
        return None
    return None if NO_BODY.search(match["body"]) or ABOUT.search(line) else match["body"].strip()


def _without_tail(line: str) -> str:
    line = line.strip(" ,;:–-.|(")
    return MEETING_TAIL.sub("", line) if line.casefold().endswith(TAIL_ENDS) else line


def bodies_in(value: str) -> list[str]:
    """Read a labelled value that may name several bodies, one to a line or after ";"."""
    found: list[str] = []
    for part in re.split(r"\n|;|\t", value):
        body = find_body(part) or find_body(re.split(r"[,:(–-]\s|\s\(", part, maxsplit=1)[0])
        if body is not None and body not in found:
            found.append(body)
    return found
