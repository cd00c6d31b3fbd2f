"""The words by which a paper tells how much there is to find."""

from extract.numerals import NUMERAL
from extract.rule import Rule

RECOMMENDATIONS = (
    Rule(
        "recommendations_made",
        rf"""\b(?:(?:this|our)\s(?:review|report|inquiry|investigation)|the\s(?:panel|working\sgroup|
        task\s(?:and\sfinish\s)?group|review|inquiry)|we)\s(?:has\s|have\s)?(?:makes?|made|sets?\sout|
        contains?|puts?\sforward|offers?)\s(?:a\stotal\sof\s)?(?P<count>{NUMERAL})\s
        (?:\w+\s)?recommendations\b""",
        (
            "This report makes twelve recommendations to Cabinet.",
            "We have made a total of 14 recommendations",
            "The Task and Finish Group puts forward six key recommendations",
        ),
        ("The inspectors made nine recommendations in 2015", "We considered 4 recommendations"),
    ),
    Rule(
        "following_recommendations",
        rf"\bthe\sfollowing\s(?P<count>{NUMERAL})\s(?:\w+\s)?recommendations\b",
        ("makes the following five recommendations:",),
        ("the following recommendations", "the five recommendations"),
    ),
)
"""How many recommendations a paper says that it makes."""

PRIORITIES = (
    Rule(
        "priorities_set",
        rf"""\b(?:our|has\s(?:set|agreed|identified|adopted)|have\s(?:set|agreed|identified|adopted)|
        sets?\sout|the\sfollowing)\s(?:the\sfollowing\s)?(?P<count>{NUMERAL})\s
        (?:(?!sub)\w+\s){{0,2}}priorities\b""",
        (
            "Our five priorities are",
            "The Partnership has agreed three strategic priorities",
            "the following 4 priorities",
        ),
        ("our priorities", "one of the priorities", "has set two sub-priorities"),
    ),
)
"""How many priorities a plan says that it has."""

NOTHING = (
    Rule(
        "no_recommendations",
        r"""\A\W*(?:(?:there\sare\s|makes?\s)?no(?:ne|t\sapplicable|\s(?:formal\s|specific\s)?
        recommendations?\b)|none\b|n/?a\b|nil\b|dim\b|for\sinformation\b|(?:please\s)?see\b|
        (?:as\s)?(?:set\sout|listed|shown|detailed|given)\s(?:in|at|on|below|above|overleaf)\b)""",
        (
            "None.",
            "N/A",
            "There are no recommendations arising from this report.",
            "See section 8",
            "For information only",
            "As set out in paragraph 4",
        ),
        ("That the report be noted.", "Note the report", "Seek a further report"),
    ),
)
"""What stands under a heading that has nothing under it on purpose."""

CONTENTS = Rule(
    "contents",
    r"^(?:table\ of\ )?(?:contents|cynnwys)(?:\ page)?\W*(?:\t.*|page|tudalen)?$",
    ("Contents", "Table of contents", "Cynnwys", "Contents\tPage"),
    ("The contents of the report were noted", "Contents of the first aid box"),
)
"""The heading of a list of chapters."""

CONTENTS_ENTRIES = Rule(
    "contents_entries",
    r"""(?:\.{3,}|…|\s\.(?:\s\.){2,}|\t)[\s.…]*(?P<page>\d{1,3})(?=\s|$)""",
    ("Foreword by the Leader ........ 3", "Our priorities\t12", "Findings . . . . . . 4"),
    ("Our priorities 12", "See paragraph 12", "in 2019\t2020"),
)
"""A leader or a tab, and a page's number, after a title; there may be several on a line."""
