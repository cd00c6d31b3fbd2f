"""The words of councils: frames to set aside, words that tell nothing, ways to refer.

Each rule carries text it matches and text it must pass over.
"""

import re

from models.rule import Rule

_NAME = r"[A-Z][\w'-]*,?(?:\s+(?:and|of|for|the|&))*\s+"
_BODY = rf"""(?i:the\s+)?(?:{_NAME})*
    (?i:committee|panel|cabinet|council|executive|board|commission|members|authority|partnership)
    (?:\s+(?:for|of)\s+(?:the\s+)?(?:[A-Z][\w'-]*,?(?:\s+(?:and|of|for|&))?\s+)+|\s+)"""

REASONS = Rule(
    "reasons given elsewhere",
    r"""[,;]?\s+(?:for|on)\s+the\s+(?:reasons?|grounds?|terms)\s
        (?:(?:given|set\s+out|stated|explained|detailed|described)\s+)?(?:in|at)\s
        (?:the\s+)?(?:report|paragraphs?|sections?|appendix|annex)\b[^;]*(?:;\s*(?:and|or)?\s*)?$""",
    (
        "not proceed, for the reasons set out in paragraph 4.6; and",
        "let it on the terms in Annex 2",
    ),
    ("for the reasons which members gave", "in the report"),
)
"""Where a report explains itself, which a decision leaves out."""

FRAMES = (
    Rule(
        "resolved",
        r"(?:it\s+(?:was|is)\s+)?(?:unanimously\s+|hereby\s+)?(?:resolved|agreed|decided|recommended)"
        r"\s*(?:unanimously)?\s*[:–—-]*\s*(?=that\b|to\b)",
        (
            "RESOLVED that the plan be adopted",
            "It was agreed to meet in May",
            "It is hereby recommended that",
            "Decided: that",
        ),
        ("the motion was lost", "agreed with the tenants"),
    ),
    Rule(
        "that or to",
        r"(?:that|to)[:,]?\s+(?=\w)",
        ("that the Panel note the plan", "to adopt the plan"),
        ("adopt the plan", "today"),
    ),
    Rule(
        "body is asked",
        rf"{_BODY}(?:(?:is|are|be)\s+)?(?:asked|recommended|invited|requested)\s+(?:to|that)[:,]?\s+",
        (
            "The Panel is recommended to note",
            "Members are asked to agree",
            "Council is recommended to approve events",
        ),
        ("the Panel noted", "Rangers are asked to report"),
        flags=re.VERBOSE,
    ),
    Rule(
        "body acts",
        rf"{_BODY}(?=(?:resolved|agree[sd]?|noted?|notes|approve[sd]?|endorse[sd]?|authorise[sd]?|"
        r"support(?:s|ed)?|receive[sd]?|accept(?:s|ed)?|consider(?:s|ed)?|ask(?:s|ed)?)\b)",
        ("The Committee for Housing and Planning notes the report", "the Panel accept the plan"),
        ("the Committee's report", "Rangers noted the report", "the report of the Panel notes"),
        flags=re.VERBOSE,
    ),
)
"""What only says that something is asked or resolved; set aside at the start of a text."""

_FUNCTION = """
a about above after all also an and any are as at be been being but by can do for from had has
have having he her his if in into is it its may no nor of on or other our shall she should so some
such than that the their them then there these they this those to up was we were what when where
which who will with would
"""
FUNCTION = frozenset(_FUNCTION.split())
"""Small words that carry no meaning of their own; "not" is none of them."""

_OPERATIVE = """
accept adopt agree approve ask authorise confirm consider delegate endorse note receive recommend
request resolve scrutinise support welcome
"""
OPERATIVE = frozenset(_OPERATIVE.split())
"""Verbs that stand first in a recommendation ("notes the plan") and last in a minute ("that the
plan be noted")."""

_COMMON = """
accept accordance account action adopt adopted agenda agree agreed amend annual appendix approval
approve approved ask asked attached authorise authorised authority board borough budget business
cabinet chair chairman chief city comment comments commission committee community consider
consideration consult consultation continue corporate cost costs council councillor county current
date decide decision decisions defer delegate delegated department detail details director
district draft each endorse endorsed executive following forward further future general give given
head implementation include including information issue item items lead leader local made make
matter may meeting member members minutes month months necessary new next not note noted number
officer officers one option options out outlined overview panel paper paragraph part partnership
plan plans policy position present presented previous procedure proceed process programme progress
proposal proposals propose proposed provide provided public receive received recommend
recommendation recommendations recommended recommends record refer referred report reported
reports request requested require required resolve resolved response result review schedule
scrutiny section service services set strategic strategy subject submission submit support
supported take taken team term terms thank town two update updated use view views ward wards work
working year years
"""
COMMON = frozenset(_COMMON.split())
"""Words that stand in any council's papers: sharing them shows nothing."""

_BODY_COMMON = """
a and board commission committee for of panel the
"""
BODY_COMMON = frozenset(_BODY_COMMON.split())
"""Words of a body's name that vary between the papers of one body."""

_COUNCIL_COMMON = """
a and authority borough bwrdeistref city combined comhairle community corporation council councils
county cymuned cyngor dinas district east fire greater london mayoral metropolitan new north of
parish partnership police rescue royal safety sir south the town tref unitary west y yr
"""
COUNCIL_COMMON = frozenset(_COUNCIL_COMMON.split())
"""Words of a council's name that do not tell it from another's."""

_NUMBER = r"(?:\(?\d+(?:\.\d+)*\)?(?![\w'%])|\(?(?:[a-z]|[ivx]+)\))"
_AFTER = (
    r"(?=\s*(?:$|[.,;:–(-]|(?:be|as|in|of|and|at|was|were|is|are|to|set|above|below|not|should|"
    r"from|that|which|for|made|contained|on|on\s+page|inclusive)\b))"
)
NUMBERS = (
    Rule(
        "recommendations by number",
        rf"""\brecommendations?\s+(?:at\s+|numbered\s+|nos?\.?\s+|(?:in\s+)?paragraphs?\s+(?:\d+(?:\.\d+)*\s*(?=\())?)?
        (?P<numbers>{_NUMBER}(?:\s*(?:,|and|&|to|[-–]|or)\s*(?:and\s+)?{_NUMBER})*){_AFTER}""",
        (
            "That recommendations 1 to 3 as set out in the report be agreed",
            "Recommendation (5), that a clerk be invited, was not carried",
            "recommendations 2.1, 2.2 and 2.6 in the report",
            "the recommendations at 2.1 to 2.3 of the report",
            "recommendations (a) to (c)",
            "the recommendations in paragraph 2.1 (a) to (c) of the report",
        ),
        (
            "the recommendations in the report",
            "recommendation to Cabinet",
            "recommendation a report be brought",
            "three recommendations",
        ),
    ),
    Rule(
        "paragraph of the report",
        r"""\b(?:the\s+)?(?:matters|actions|proposals|steps)\s+(?:set\s+out\s+)?(?:at|in)\s+
        (?:paragraphs?\s+)?(?P<numbers>\d+\.\d+(?:\s*(?:,|and|&|to|[-–])\s*(?:and\s+)?\d+\.\d+)*)""",
        ("the proposals at 2.1 to 2.3 be agreed", "actions set out in paragraphs 3.1 and 3.2"),
        ("set out in paragraph 3.1 of the report", "matters at hand"),
    ),
)
"""Recommendations named by their numbers."""

WHOLE = (
    Rule(
        "the recommendations",
        r"""\b(?:the|all|all\s+the|its|both|these|officers?'?s?)\s+(?:\w+\s+){0,2}?recommendations?\b
        (?!\s+(?:\(?\d|\(?[a-z]\)|to\b|from\b|that\b))""",
        (
            "That the recommendations in the report be agreed",
            "That all the recommendations be approved",
            "the recommendations set out in the report",
            "the officer's recommendation be accepted",
        ),
        (
            "recommendations 1 to 3",
            "the recommendation to Cabinet",
            "make recommendations",
            "the recommendation that dogs be banned",
        ),
    ),
    Rule(
        "report approved",
        r"\breport\s+(?:and\s+(?:its|the)\s+recommendations?)",
        ("That the report and its recommendations be approved",),
        ("That the report be noted",),
    ),
)
"""All that a report recommends, referred to without numbers."""

AS_SET_OUT = Rule(
    "as set out",
    r"\bas\s+(?:recommended|set\s+out|outlined|proposed)"
    r"(?:\s+(?:in|by)\s+the\s+(?:report|officers?|director|chief))",
    ("be approved as recommended in the report", "as set out in the report"),
    ("as was recommended last year", "as set out in Appendix 2"),
)
"""What a report proposes: all of it, unless the words say which part."""

ELSEWHERE = (
    Rule(
        "of another body",
        r"""\b(?:of|from|by|made\s+by)\s+(?:the\s+)?(?:(?:[\w&'-]+\s+){0,5}?)
        (?P<source>commission|review|task\s+(?:and\s+finish\s+)?group|panel|scrutiny\s+committee|
        committee|working\s+(?:group|party)|inspect\w+|auditors?|board)\b""",
        (
            "recommendations 1 to 5 of the Commission",
            "recommendations 1, 2 and 4 of the review",
            "recommendations of the Overview and Scrutiny Committee",
        ),
        ("recommendations 1 to 3 of the report", "recommendation 2 as set out"),
    ),
    Rule(
        "exempt",
        r"\b(?:exempt|confidential|part\s+(?:2|ii|b))\s+report",
        ("the recommendations in the exempt report",),
        ("the recommendations in the report", "a report on exemptions"),
    ),
)
"""What says that the recommendations are not those of the report before the meeting."""

OWN = Rule(
    "of the report",
    r"""\s*(?:as\s+)?(?:(?:set\s+out|contained|made|given|printed)\s+)?(?:at\s+[\d.]+\s+)?
    (?:in|of)\s+(?:the|this)\s+(?:(?!exempt|confidential|private)\w+\s+)?report\b""",
    ("as set out in the report of the Scrutiny Panel", "in the report be agreed"),
    ("in the exempt report", "of the review"),
)
"""What says that they are those of the report, whoever else is named after."""

MATTER = (
    Rule(
        "the report",
        r"""^(?:that\s+)?(?:(?:the\s+)?[\w&', -]{0,80}?\s)??(?:the\s+|this\s+)?
        (?:(?:update|annual|contents?\s+of\s+(?:the\s+)?)\s*)?(?:report|presentation|update|paper|item|matter|briefing)
        \s*(?:be|was|is)?\s*(?:received|noted|accepted|deferred|withdrawn|referred|welcomed|approved|agreed|endorsed)?
        (?:\s+and\s+(?:noted|endorsed|agreed|welcomed))?[.;]?$""",
        (
            "That the report be noted.",
            "The Committee noted the report.",
            "That the report be withdrawn.",
            "That the contents of the report be noted",
        ),
        ("That the report be noted and a fee of £5 be set.", "That fees be raised."),
    ),
    Rule(
        "put off",
        r"\b(?:consideration\s+of\s+)?(?:the\s+)?(?:report|item|matter|decision|application)\s+be\s+"
        r"(?:deferred|withdrawn|adjourned)",
        ("that consideration of the report be deferred to 13 July", "That the item be withdrawn."),
        ("that rents be frozen", "consideration of recommendation 4 be deferred"),
    ),
)
"""A decision on the report as a whole."""

REPORT_BESIDES = Rule(
    "the report and more",
    r"\breport\s+be\s+(?:received|noted|approved|accepted|agreed|endorsed)\b",
    ("That the report be noted and the revised programme be approved.",),
    ("That the report be deferred", "the recommendations be approved"),
)
"""A decision on the report as a whole, whatever else it says."""

DEFERRED_TO = Rule(
    "deferred to a day",
    r"\b(?:deferred|adjourned|postponed|put\s+off)\b[^.;]{0,60}?\b(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+"
    r"(?P<month>january|february|march|april|may|june|july|august|september|october|november|"
    r"december)\s+(?P<year>(?:19|20)\d\d)",
    ("recommendation 4 be deferred to the meeting on 12 July 2022",),
    ("deferred to the next meeting", "minutes of 12 July 2022"),
)
"""A day on which a matter is to come back."""
