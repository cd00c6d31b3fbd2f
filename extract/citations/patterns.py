"""How council papers cite legislation.

The year is what tells a citation from talk of "the Act", so a citation without one is
passed over. Sections of a council's own constitution have no Act behind them and are
passed over with the rest. Forms: `section 6 of the Crime and Disorder Act 1998`,
`Crime & Disorder Act 1998 under Section 5`, `S.100 (A) (4)`, `SI 2007/1830`, Welsh
`adran 19 o'r Ddeddf ...`, Scottish `(Scotland) Act 2012`.
"""

import re

from extract.rule import Rule

JOINERS = r"and|of|the|for|in|to|on|with|by|from|at|etc\.?|&|a|or|y|yr|i|o"
"""Words in small letters that may stand inside an Act's title."""

_NAME = rf"""
    (?<!\w)(?:[A-Z][\w'’.-]*|\([A-Z][^()\n]{{0,80}}\))
    (?:,?\s+(?:[A-Z][\w'’.-]*|\([A-Z][^()\n]{{0,80}}\)|{JOINERS}))*?
"""

TITLES = (
    Rule(
        "act_with_year",
        rf"""(?P<act>(?:{_NAME}\s+)?(?:Act|Regulations|Order|Measure|Rules)
             (?:\s+\((?:England|Wales|Scotland|Northern\sIreland)(?:\sand\sWales)?\))?)
             ,?\s+(?P<year>(?:18|19|20)\d\d)\b(?!\s*[/–-]\s*\d)""",
        (
            "Crime and Disorder Act 1998",
            "Police and Fire Reform (Scotland) Act 2012",
            "Crime and Disorder (Overview and Scrutiny) Regulations 2009",
            "Local Government (Wales) Measure 2011",
            "Justice Act (Northern Ireland) 2011",
        ),
        ("the Act requires", "act in 1998", "Order of 12 May", "Rules of procedure"),
        0.95,
        flags=re.VERBOSE,  # capitals tell a title from talk
    ),
    Rule(
        "welsh_act_with_year",
        r"""(?P<act>(?:D|Dd)eddf(?:\s(?:[A-Z][\w'’-]*|a|ac|y|yr|o|i|ar))+?)
            \s+(?P<year>(?:19|20)\d\d)\b""",
        ("Ddeddf Trosedd ac Anhrefn 1998", "Deddf Tai 1985"),
        ("Ddeddf hon", "y Ddeddf"),
        0.9,
        flags=re.VERBOSE,
    ),
    Rule(
        "statutory_instrument",
        r"\b(?P<act>S\.?I\.?\s+(?P<year>(?:19|20)\d\d)/\d{1,4})\b",
        ("SI 2007/1830", "S.I. 2009/942"),
        ("2007/08", "VSI 2007/1830x"),
        0.95,
    ),
)
"""What is cited: the Act or instrument, with its year."""

_NUMBER = r"\d+[A-Z]{0,3}(?:\s?\(\w{1,4}\))*|[IVX]+\b"

PROVISIONS = (
    Rule(
        "provision_before",
        rf"""(?P<provision>
             (?:(?:sub-?)?sections?|ss?\.|schedules?|sch\.?|parts?|paragraphs?|paras?\.?
               |regulations?|regs?\.?|articles?|adran(?:nau)?|atodlen)\s*
             (?:{_NUMBER})(?:\s?(?:,|and|to|or|&|-|–|a|ac)\s?(?:{_NUMBER}))*
             (?:\s(?:of|to|,)\s(?:part|schedule|chapter)\s(?:{_NUMBER})){{0,2}})
             (?:\s\(as\samended\))?\s(?:of|to|in|under|o['’]r|o)\s(?:the\s)?$""",
        (
            "section 6 of the ",
            "Sections 19 and 20 of the ",
            "S.100 (A) (4) of the ",
            "paragraph 3 of Part 1 of Schedule 12A to the ",
            "adran 19 o'r ",
        ),
        ("section 17.73 of our constitution and the ", "in part of the "),
        0.95,
    ),
    Rule(
        "provision_after",
        rf"""\s*(?:\(as\samended\)\s*)?(?:,|under|\(|-|–)?\s*
             (?P<provision>(?:sections?|ss?\.|schedules?)\s*(?:{_NUMBER})
             (?:\s?(?:,|and|to|&)\s?(?:{_NUMBER}))*)(?!\s+of\b)""",
        (" under Section 5", ", section 17"),
        (" and section 3 of another", " requires"),
        0.9,
    ),
)
"""Which part of it: `provision_before` ends where the title begins, `provision_after`
begins where the year ends."""
