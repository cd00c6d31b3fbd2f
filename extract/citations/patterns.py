"""What citations of legislation look like: rules with their examples.

Acts of Parliament, of the Scottish Parliament, Senedd Cymru and the Northern Ireland
Assembly, with the instruments made under them. How they are cited in papers: Part 1 of
Schedule 12A to the Local Government Act 1972 is the one every council cites, in every
shape.
"""

import re

from extract.rule import Rule

CASED = re.VERBOSE
"""The names of Acts are told by their capitals."""

_LINK = r"(?:and|of|for|to|in|with|&|etc\.?|at|on|by|against|from|or)"
_WORD = r"(?:(?!Under\b|Section|Schedule|Regulation\s\d|See\b|Also\b)[A-Z][\w’']*(?:-[\w’']+)*)"
_BRACKET = r"(?:\([A-Z][^()]{1,60}\))"
_NAME = (
    rf"(?:local\s)?(?:{_WORD},?\s(?:{_BRACKET}\s){{0,3}}(?:{_LINK}\s(?:the\s)?){{0,2}}){{1,14}}?"
)
_SORT = r"(?:Acts?|ACTS?|Measure|Regulations|REGULATIONS|Order|Rules)"
_YEAR = r"(?P<year>(?:17|18|19|20)\d\d)(?!\d)"
ACT = rf"(?P<act>{_NAME}{_SORT}(?:\s{_BRACKET})*?)(?:\s\([A-Z]{{2,8}}\))?,?\s{_YEAR}"
"""The name of an Act or instrument with its year."""

_WELSH_LINK = r"(?:a|ac|y|yr|i|o|ar|at|er|dros|[’']r)"
_WELSH_ACT = (
    rf"(?P<act>(?:D?Ddeddf|Deddf|Mesur|Fesur|Rheoliadau|Reoliadau|Gorchymyn|Orchymyn)\s"
    rf"(?:[A-ZŴŶ][\w’'-]*\s(?:{_BRACKET}\s){{0,2}}(?:{_WELSH_LINK}\s){{0,2}}){{1,12}}?){_YEAR}"
)

_UNIT = r"""(?:[Ss]ub-?[Ss]ections?|[Ss]ections?|SECTIONS?|[Ss]s?\.?|[Ss]chedules?|SCHEDULES?|[Ss]ch\.?|[Pp]aragraphs?|[Pp]aras?\.?
    |[Rr]egulations?|[Rr]egs?\.?|[Aa]rticles?|[Aa]rts?\.?|[Pp]arts?|[Cc]hapters?|[Aa]dran(?:nau)?|[Aa]todlen|[Rr]heoliad|[Rr]han)"""
_NUMBER = r"(?:\d{1,3}[A-Z]{0,3}(?:\s?\(\s?\w{1,4}\s?\))*)"
_UNITS = rf"(?:{_UNIT}\s?{_NUMBER}|(?:[Pp]art|[Cc]hapter|[Ss]chedule)\s[IVX]{{1,5}}\b)(?:(?:\s?,\s?|,?\s(?:and|to|or|&|a|i|ac)\s|\s?[–&-]\s?)(?:{_UNIT}\s?)?{_NUMBER})*"
PROVISION = (
    rf"(?P<provision>{_UNITS}(?:\s\(as\samended\))?"
    rf"(?:(?:,?\s(?:of|to|in|o|i)\s(?:the\s)?|,\s|\s)(?:{_UNITS})(?:\s\(as\samended\))?)*)"
)
"""A section, schedule, paragraph or regulation, several of them, or one within another."""

_NAME_AHEAD = r"(?=[A-Zl])"
_PROVISION_AHEAD = r"(?=[AaCcPpRrSs])"
"""What such citations begin with: most places are passed over at once."""

_OF = r",?\s?(?:\(as\samended\)\s)?(?:(?:of|to|in|under|from|o[’']r|i[’']r)\s(?:the\s|both\sthe\s)?|,\s(?:the\s)?|\s?[–-]\s)?"

CITATIONS = (
    Rule(
        name="provision_of_act",
        pattern=rf"{_PROVISION_AHEAD}\b{PROVISION}{_OF}{ACT}",
        matches=(
            "section 6 of the Crime and Disorder Act 1998",
            "Sections 19 and 20 of the Police and Justice Act 2006",
            "S.100 (A) (4) of the Local Government Act 1972",
            "paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972",
            "Schedule 12A (as amended) of the Local Government Act 1972",
            "Regulation 11 of the Local Authorities (Executive Arrangements) (England) Regulations 2012",
            "s.17 Crime and Disorder Act 1998",
            "Section 106 of the Town & Country Planning Act, 1990",
        ),
        passes_over=(
            "section 4 of the Constitution",
            "Equality Act 2010",
            "Section 3 of this report sets out the Act",
        ),
        confidence=0.95,
        flags=CASED,
    ),
    Rule(
        name="act_then_provision",
        pattern=rf"{_NAME_AHEAD}\b{ACT}(?:\s\(as\samended\))?(?:,?\s(?:under|at|by|in)\s|\s\(|[,:;]?\s|\s[–-]\s)(?:the\s)?{PROVISION}",
        matches=(
            "Crime & Disorder Act 1998 under Section 5",
            "Local Government Act 1972, s. 145",
            "Copyright, Designs and Patents Act 1988 (sections 29 and 30)",
        ),
        passes_over=(
            "Local Government Act 1972. Section 3 of this report",
            "section 6 of the Act",
            "Hedgerows Regulations 1997 (S.I. 1997/1160)",
        ),
        confidence=0.93,
        flags=CASED,
    ),
    Rule(
        name="act",
        pattern=rf"{_NAME_AHEAD}\b{ACT}",
        matches=(
            "the Equality Act 2010",
            "Police and Fire Reform (Scotland) Act 2012",
            "Local Government Act (Northern Ireland) 2014",
            "Traffic Management Act (TMA) 2004",
            "Local Government (Wales) Measure 2011",
            "Accounts and Audit Regulations 2015",
            "Local Democracy, Economic Development and Construction Act 2009",
        ),
        passes_over=("the Act of 1998", "an act in 2010", "Order 2009", "the Constitution 2020"),
        confidence=0.9,
        flags=CASED,
    ),
    Rule(
        name="deddf",
        pattern=rf"(?:\b{PROVISION}\s(?:o[’']r|o|i[’']r|yn|dan)\s)?\b{_WELSH_ACT}",
        matches=(
            "adrannau 19 a 20 o’r Ddeddf Heddlu a Chyfiawnder 2006",
            "Deddf Llesiant Cenedlaethau’r Dyfodol (Cymru) 2015",
        ),
        passes_over=("Mae’r Ddeddf yn nodi", "Rheoliadau newydd 2018"),
        confidence=0.92,
        flags=CASED,
        signs=("eddf", "esur", "eoliadau", "rchymyn"),
    ),
    Rule(
        name="provision_of_act_without_year",
        pattern=rf"{_PROVISION_AHEAD}\b{PROVISION}\s(?:of|to)\sthe\s(?P<act>{_NAME}Act)\b(?!,?\s\d)",
        matches=("section 143 of the Highways Act", "S. 137 of the Local Government Act"),
        passes_over=(
            "section 28 of the Act",
            "the Highways Act",
            "section 6 of the Crime Act 1998",
        ),
        confidence=0.85,
        flags=CASED,
    ),
    Rule(
        name="statutory_instrument",
        pattern=r"(?P<act>(?:W\.?)?S\.?[IR]\.?\s(?:[Nn]o\.?\s)?(?P<year>(?:19|20)\d\d)/\d{1,4})\b",
        matches=("SI 2009/942", "S.I. 1999/1892", "SI No. 2012/2089"),
        passes_over=("minute SI/12", "see 2009/942"),
        confidence=0.93,
        flags=CASED,
        signs=("/",),
    ),
)
"""Citations, the fuller forms first: where one matches, the others are not asked."""

YEAR_ACT = Rule(
    name="act_by_year",
    pattern=rf"(?=[AaCcPpRrSst])(?:\b{PROVISION}\s(?:of|to|in|under)\s)?\bthe\s(?P<year>(?:19|20)\d\d)\s(?P<sort>Act|Regulations|Measure|Order)\b",
    matches=("section 20(5)(a) of the 2004 Act", "the 2009 Regulations"),
    passes_over=("the Act", "in the 2004 report"),
    confidence=0.8,
    flags=CASED,
)
"""An Act by its year, once it has been cited in full."""

NOT_LEGISLATION = Rule(
    name="own_rules",
    pattern=r"\A(?:(?:Council|Our|Parish|Town|Model|The)\s)*(?:Financ(?:e|ial)|Standing|Contract|Procurement|Committee|Conduct|Procedure|Allotment|Cemetery|Agenda|Running|Purchase|Court)\s(?:\w+\s)?(?:Regulations|Rules|Order)\Z",
    matches=("Financial Regulations", "Contract Procedure Rules"),
    passes_over=("Accounts and Audit Regulations", "Finance Act"),
    flags=CASED,
)
"""Rules a council makes for itself."""
