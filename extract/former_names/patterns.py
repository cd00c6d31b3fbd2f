"""How papers say that a body had another name, or took over from another: rules with examples.

A rule is what stands between two names. Names are found first, so that the cost of a text
grows with its length alone.
"""

import re
from dataclasses import dataclass

from models.rule import Rule

CASED = re.VERBOSE
"""Names of bodies are told by their capitals."""

_NOT_FIRST = r"""(?!(?:The|Members?|Chair\w*|Vice-Chair\w*|Reports?|Minutes?|Meetings?|Terms|Councillors?
    |Cllrs?|That|This|In|At|On|By|From|For|To|Of|Since|When|With|It|Its|Until|As|And|A|An|Both|Formerly
    |Previously|Now)\b)"""
_WORD = r"[A-Z][\w’'&-]*,?"
_LINK = r"(?:(?:and|&|of|for|the|in|on|with|a|y|yr)\s){0,2}"
_SORT = r"""(?:Committee|Sub-?Committee|Panel|Board|Commission|Cabinet|Executive|Council|Partnership
    |Forum|Group|COMMITTEE|PANEL|BOARD|COMMISSION|COUNCIL|PARTNERSHIP)\b"""
_PLACED = r"\([A-Z][^()]{2,40}\)"

NAME = Rule(
    name="body named",
    pattern=rf"""(?=[A-Z])  # what both begin with: most places are passed over at once
        (?:\b{_NOT_FIRST}{_WORD}\s{_LINK}(?:(?:{_WORD}|{_PLACED})\s{_LINK}){{0,8}}?{_SORT}
        (?:\s(?!\((?:Formerly|Previously|Now)){_PLACED})?|\b(?:Cabinet|Executive)\b)""",
    matches=(
        "Communities Scrutiny Panel",
        "the Health (Scrutiny) Committee",
        "Scrutiny Committee (Place)",
        "SALTMERE BOROUGH COUNCIL",
        "the Cabinet",
    ),
    passes_over=("the committee", "The Committee", "a Panel", "Councillor Ada Thornley"),
    flags=CASED,
)
"""A body's name: words with capitals that end in what sort of body it is."""

SIGNS = (
    *("formerly", "previously", "originally", "once", "known", "changed", "took"),
    *("renam", "replac", "succeed", "successor", "became", "become", "superse"),
)
"""One of these stands in whatever a rule matches: they are found faster than names."""

AND = Rule(
    name="and",
    pattern=r"(?:,|,?\sand)\s(?:the\s)?\Z",
    matches=(", ", " and the ", ", and "),
    passes_over=(" and replaced ", ". "),
    flags=CASED,
)
"""What stands between several names that are former names of one body."""


@dataclass(frozen=True)
class Between(Rule):
    """What stands between a name and a former name; `former_first` where the old one leads."""

    former_first: bool = False


_WAS = r"(?:formerly|previously|once|originally)(?:\sknown\s(?:as|by)|\scalled|\snamed|\stitled)?"
_BE = r"(?:was|were|is|are|be|has\sbeen|have\sbeen|had\sbeen|would\sbe|will\sbe)"

FORMER = (
    Between(
        name="formerly",
        pattern=rf"(?:,|\s[(–-]|)\s?(?:which\swas\s)?{_WAS}\s(?:the\s)?\Z",
        matches=(" (formerly the ", ", previously known as ", ", formerly called the "),
        passes_over=(", formerly chaired by the ", " formerly asked the "),
        flags=CASED,
    ),
    Between(
        name="until",
        pattern=r"(?:,|\s\()\s?(?:which\swas\s)?(?:known\s)?until\s[^,().;]{3,30}\s(?:known\s)?as\s(?:the\s)?\Z",
        matches=(" (until May 2019 known as the ", ", known until 2012 as "),
        passes_over=(" until May 2019 the ",),
        confidence=0.85,
        flags=CASED,
    ),
    Between(
        name="renamed",
        pattern=rf"\s{_BE}\s(?:re-?named|now\sknown|now\scalled)\s(?:as\s|to\s)?(?:the\s)?\Z",
        matches=(" be renamed the ", " has been renamed as ", " is now known as the "),
        passes_over=(" was named in the ", " was renamed in honour of the "),
        flags=CASED,
        former_first=True,
    ),
    Between(
        name="name changed",
        pattern=rf"\s(?:{_BE}\schanged|changed\sits\sname|has\schanged\sits\sname)\sto\s(?:the\s)?\Z",
        matches=(" be changed to the ", " changed its name to "),
        passes_over=(" be changed by the ",),
        confidence=0.85,
        flags=CASED,
        former_first=True,
    ),
    Between(
        name="became",
        pattern=r"\s(?:became|becomes|has\sbecome|will\sbecome)\s(?:known\sas\s)?(?:the\s)?\Z",
        matches=(" became the ", " will become "),
        passes_over=(" became a matter for the ",),
        confidence=0.85,
        flags=CASED,
        former_first=True,
    ),
    Between(
        name="replaced",
        pattern=r"""(?:,?\s(?:which\s|that\s)?(?:has\s|had\s)?(?:replaces|replaced|succeeds|succeeded|took\sover\sfrom|supersedes|superseded)
            |,?\s(?:is\s|was\s)?the\ssuccessor\s(?:of|to))\s(?:the\s(?:former\s)?|both\s(?:the\s)?)?\Z""",
        matches=(
            " replaced ",
            ", which succeeded the ",
            " is the successor to ",
            " took over from ",
        ),
        passes_over=(" replaced the report of the ", " succeeded in asking the "),
        confidence=0.85,
        flags=CASED,
    ),
    Between(
        name="replaced by",
        pattern=rf"""\s(?:(?:which|that)\s)?{_BE}\s(?:abolished\sand\s)?(?:replaced|succeeded|superseded)
            \s(?:on\s\d{{1,2}}\s\w+\s\d{{4}}\s|in\s(?:\w+\s)?\d{{4}}\s)?(?:by|with)\s(?:the\s)?\Z""",
        matches=(" was replaced by the ", " were replaced on 1 April 2023 by "),
        passes_over=(" was replaced by a member of the ",),
        flags=CASED,
        former_first=True,
    ),
)
"""Ways to say what a body was called, or which it took over from."""
