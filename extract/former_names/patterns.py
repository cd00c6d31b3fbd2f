"""How papers say that a body had another name, or took over from another: rules with examples.

`name` is what the body is called now, `former` what it was called, one name or several.
"""

import re

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
NAME = rf"{_NOT_FIRST}(?:{_WORD}\s{_LINK}){{0,9}}?{_SORT}(?:\s\((?!formerly|previously|now)[A-Z][^()]{{2,40}}\))?"
"""A body's name: words with capitals that end in what sort of body it is."""

_NAMES = rf"{NAME}(?:(?:,\s|,?\sand\s)(?:the\s)?{NAME}){{0,8}}"
_WAS = r"(?:formerly|previously|once|originally)(?:\s(?:known\s(?:as|by)|called|named|titled))?"

SIGN = re.compile(
    r"\b(?:formerly|previously|originally|once)\b|\brenam|\breplac|\bsucce(?:ed|ssor)|\bbec[ao]me"
    r"|\bchange[ds]?\s(?:of|its)\s(?:the\s)?name|\bname\s(?:of|was|be|to|has)\b|\bknown\sas\b|took\sover"
)
"""What must be there for any of the rules: they are slow elsewhere."""

FORMER = (
    Rule(
        name="formerly",
        pattern=rf"(?P<name>{NAME})(?:,\s|\s\(|\s[–-]\s)(?:which\swas\s)?{_WAS}\s(?:the\s)?(?P<former>{_NAMES})",
        matches=(
            "Communities Scrutiny Panel (formerly the Safer Communities Panel)",
            "the Place Committee, formerly known as the Environment Committee, met twice",
            "Safer Saltmere Partnership (previously called the Saltmere Crime and Disorder Reduction Partnership)",
        ),
        passes_over=(
            "Councillor Orme, formerly Chair of the Planning Committee",
            "the Planning Committee, formerly chaired by Councillor Orme",
            "the Panel (formerly housing)",
        ),
        confidence=0.9,
        flags=CASED,
    ),
    Rule(
        name="until",
        pattern=rf"(?P<name>{NAME})(?:,\s|\s\()(?:which\swas\s)?(?:known\s)?until\s[^,()]{{3,30}}\s(?:known\s)?as\s(?:the\s)?(?P<former>{NAME})",
        matches=("the Place Panel (until May 2019 known as the Environment Panel)",),
        passes_over=("the Place Panel met until May 2019 as the Cabinet had asked",),
        confidence=0.85,
        flags=CASED,
    ),
    Rule(
        name="renamed",
        pattern=rf"""(?P<former>{NAME})\s(?:(?:was|is|has\sbeen|had\sbeen|be|would\sbe|will\sbe|were)\s(?:re-?named|now\sknown|now\scalled)
            |changed\sits\sname|becomes|became|has\sbecome|will\sbecome)\s(?:as\s|to\s)?(?:the\s)?(?P<name>{NAME})""",
        matches=(
            "That the Safer Communities Panel be renamed the Communities Scrutiny Panel",
            "The Environment Committee was renamed as the Place Committee",
            "the Saltmere Crime and Disorder Reduction Partnership became the Safer Saltmere Partnership",
            "The Environment Committee is now known as the Place Committee",
        ),
        passes_over=(
            "The Environment Committee was named in the report",
            "Councillor Orme became Chair of the Place Committee",
        ),
        confidence=0.9,
        flags=CASED,
    ),
    Rule(
        name="name changed",
        pattern=rf"""(?:[Cc]hange\sof\sname\sof|[Cc]hange\sthe\sname\sof|name\sof)\s(?:the\s)?(?P<former>{NAME})\s
            (?:(?:be|was|is|has\sbeen)\s)?(?:changed\s|amended\s)?to\s(?:the\s)?(?P<name>{NAME})""",
        matches=(
            "That the name of the Environment Committee be changed to the Place Committee",
            "to change the name of the Health Panel to the Health and Care Panel",
        ),
        passes_over=("the name of the Environment Committee was given to the Cabinet",),
        confidence=0.9,
        flags=CASED,
    ),
    Rule(
        name="replaced",
        pattern=rf"""(?P<name>{NAME}),?\s(?:(?:which\s|that\s)?(?:has\s|had\s)?(?:replaces|replaced|succeeds|succeeded|took\sover\sfrom|supersedes|superseded)
            |(?:is|was)?,?\s?the\ssuccessor\s(?:of|to))\s(?:the\s)?(?P<former>{_NAMES})""",
        matches=(
            "The Place Committee, which replaced the Environment Committee, will meet in June.",
            "Mere Valley Council replaced Saltmere Borough Council and Harrowdale District Council",
            "Mere Valley Council is the successor to Saltmere Borough Council",
        ),
        passes_over=(
            "The Place Committee replaced the report of the Environment Committee",
            "Councillor Orme replaced Councillor Lund on the Place Committee",
        ),
        confidence=0.85,
        flags=CASED,
    ),
    Rule(
        name="replaced by",
        pattern=rf"""(?P<former>{_NAMES}),?\s(?:(?:which|that)\s)?(?:was|were|is|are|has\sbeen|have\sbeen|will\sbe|be|had\sbeen)\s
            (?:replaced|succeeded|superseded|abolished\sand\sreplaced)\s(?:on\s\d{{1,2}}\s\w+\s\d{{4}}\s)?(?:by|with)\s(?:the\s)?(?P<name>{NAME})""",
        matches=(
            "the Environment Committee was replaced by the Place Committee",
            "Saltmere Borough Council and Harrowdale District Council were replaced on 1 April 2023 by Mere Valley Council",
        ),
        passes_over=("the Environment Committee was replaced by Councillor Orme",),
        confidence=0.9,
        flags=CASED,
    ),
)
"""Ways to say what a body was called, or which it took over from."""
