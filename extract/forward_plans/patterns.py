"""What the columns and labels of forward plans are called."""

import re
from dataclasses import dataclass
from enum import StrEnum

from extract.rule import Rule


class Part(StrEnum):
    """What a column or a labelled value says of a planned decision."""

    TITLE = "title"
    REFERENCE = "reference"
    DESCRIPTION = "description"
    MAKER = "maker"
    DUE = "due"
    KEY = "key"
    KEY_REASON = "key_reason"
    CLASSIFICATION = "classification"
    MEMBER = "member"
    OFFICER = "officer"
    WARDS = "wards"
    OTHER = "other"


@dataclass(frozen=True)
class PartRule(Rule):
    """Words that name a column or a value, and what stands under them."""

    part: Part = Part.OTHER


_END = r"\s*(?:\(.{2,80}\))?\s*[:?]?\Z"

PARTS = (
    PartRule(
        name="planned_reference",
        pattern=rf"\A(?:(?:plan|decision|forward\splan|item|key\sdecision|report|issue)\s)?(?:ref(?:erence)?\.?|no\.?|number|id)(?:\s(?:no\.?|number))?{_END}",
        matches=("Ref", "Reference no.", "Decision number", "Forward plan ref:"),
        passes_over=("Referred to", "Notes"),
        part=Part.REFERENCE,
    ),
    PartRule(
        name="planned_due",
        pattern=rf"""\A(?:(?:proposed|expected|anticipated|likely|planned|earliest|provisional|target|intended)\s)*
            (?:(?:meeting|decision|due|cabinet|committee|executive)\s)?(?:date(?:s)?(?:\s(?:of|for|by\swhich|on\swhich|decision)\s?.{{0,60}})?|decision\s(?:due|date|expected)(?:\s(?:date|by|on|not\sbefore))?
            |when(?:\s(?:will\s)?.{{0,40}})?|timescale|period\sfor\sdecision|date\sdecision\s(?:due|expected)|to\sbe\s(?:taken|decided)\s(?:on|in))
            (?:\s(?:and|or|/)\s(?:meeting|period|date))?{_END}""",
        matches=("Meeting date", "Decision due", "Expected date of decision", "Date of decision"),
        passes_over=("Decision maker", "Date notice first published", "Date first published"),
        part=Part.DUE,
    ),
    PartRule(
        name="planned_decision_maker",
        pattern=rf"""\A(?:(?:final|proposed)\s)?(?:decision[\s-]?(?:maker|taker|making\sbody|body)|decided\sby|(?:who\s(?:will|is\sto)\s)(?:make|take|decide|making|taking).{{0,30}}
            |(?:to\sbe\s)?(?:taken|made|decided|considered)\sby|decision\s(?:to\sbe\s)?(?:taken|made)\sby|by\swhom|decision[\s-]making\sbody|body|meeting)
            (?:\s?(?:and|/|&)\s?(?:date|meeting).{{0,30}})?{_END}""",
        matches=(
            "Decision maker",
            "Decision taker",
            "To be taken by",
            "Who will make the decision?",
        ),
        passes_over=("Decision", "Meeting date", "Decision due"),
        part=Part.MAKER,
    ),
    PartRule(
        name="planned_key_reason",
        pattern=rf"\A(?:reason(?:s)?\s(?:why\s)?(?:(?:it\sis\s)?(?:a\s)?key(?:\sdecision)?|for\s(?:being\s)?key.{{0,20}})|why\s(?:is\s)?(?:this|it)\s(?:is\s)?(?:a\s)?key(?:\sdecision)?|key\sdecision\s(?:reason|criteria|threshold))(?:\scriteria)?{_END}",
        matches=("Reason key", "Why is this a key decision?", "Key decision criteria"),
        passes_over=("Key decision", "Reason for urgency"),
        part=Part.KEY_REASON,
    ),
    PartRule(
        name="planned_key",
        pattern=rf"\A(?:(?:is\s(?:it|this)\s(?:a\s)?|will\sthis\sbe\sa\s)?key(?:\sdecision)?(?:\s?(?:/|or)\s?non[\s-]?key(?:\sdecision)?)?(?:\s(?:y(?:es)?\s?/\s?no?))?|(?:type\sof\s)?decision\stype|type\sof\sdecision){_END}",
        matches=("Key decision", "Key decision?", "Key / non-key", "Decision type"),
        passes_over=("Keys to the depot", "Decision"),
        part=Part.KEY,
    ),
    PartRule(
        name="planned_classification",
        pattern=rf"\A(?:open\s?(?:/|or)\s?(?:exempt|closed|private)|public\s?(?:/|or)\s?private|private\s?(?:/|or)\s?public|(?:anticipated|likely)\s(?:restrictions?|exemption)|restrictions?|exempt(?:ion|\sinformation)?|part\s(?:1|i)\s(?:or|/)\s(?:part\s)?(?:2|ii)|(?:will\sthe\s)?(?:report|decision|meeting)(?:\sbe)?\s(?:in\s)?(?:open|public|private|exempt).{{0,40}}|confidential(?:ity)?|is\sthe\sreport\s.{{3,40}}|access\sto\sinformation){_END}",
        matches=("Open/Exempt", "Anticipated restriction", "Public or private"),
        passes_over=("Opening hours", "Part exempt report title"),
        part=Part.CLASSIFICATION,
    ),
    PartRule(
        name="planned_member",
        pattern=rf"\A(?:(?:responsible|relevant|lead)\s)?(?:cabinet\s(?:member|lead|portfolio)(?:\(s\))?|portfolio(?:\s(?:holder|member|area))?|executive\s(?:member|councillor)|lead\s(?:member|councillor)|councillor)(?:\s(?:responsible|/\sportfolio))?{_END}",
        matches=("Responsible Cabinet Member", "Portfolio holder", "Lead member:"),
        passes_over=("Members of the committee", "Lead officer"),
        part=Part.MEMBER,
    ),
    PartRule(
        name="planned_officer",
        pattern=rf"\A(?:(?:lead|contact|report|responsible|reporting|relevant)\s)?(?:officer(?:s)?|author|director|contact(?:\s(?:details|person|for\sfurther\sinformation))?|head\sof\sservice)(?:\s(?:contact|details|and\scontact.{{0,20}}|/\sauthor|name))?{_END}|\A(?:further\sinformation|whom\sto\scontact|report\sof){_END}",
        matches=("Lead officer", "Contact officer", "Report author", "Contact"),
        passes_over=("Officers will report", "Directorate plan"),
        part=Part.OFFICER,
    ),
    PartRule(
        name="planned_wards",
        pattern=rf"\A(?:wards?|(?:electoral\s)?divisions?)(?:\(s\))?(?:\s(?:affected|/\sdivisions?))?{_END}",
        matches=("Wards affected", "Ward(s)"),
        passes_over=("Warden scheme",),
        part=Part.WARDS,
    ),
    PartRule(
        name="planned_description",
        pattern=rf"\A(?:what\s(?:is\s)?(?:(?:the\s)?(?:proposed\s)?decision\s(?:is\s)?(?:about|to\sbe\s.{{2,20}}|will\s.{{2,30}})|(?:is\s)?to\sbe\sdecided|will\sbe\sdecided)|(?:brief\s)?(?:summary|description|details|purpose|outline|nature)(?:\sof\s(?:the\s)?(?:decision|report|issue|matter|proposal|item|proposed\sdecision|key\sdecision)(?:\sto\sbe\s(?:taken|made))?)?|purpose\sand\s.{{3,30}}|decision\s(?:required|requested|sought)|decision\sto\sbe\s(?:taken|made)|proposed\sdecision|recommendation|reason\sfor\sdecision){_END}",
        matches=("What is to be decided", "Summary", "Purpose of report", "Decision required"),
        passes_over=("Title", "Decision maker"),
        part=Part.DESCRIPTION,
    ),
    PartRule(
        name="planned_title",
        pattern=rf"\A(?:(?:title|subject|name)(?:\sof\s(?:the\s)?(?:decision|report|item|key\sdecision))?|(?:decision|report|item|issue|agenda)\s(?:title|subject|name)|(?:title|subject|item)\s(?:and|/|&)\s(?:\w+\s){{0,2}}(?:summary|description|details|purpose|decision)(?:\sof\s.{{3,20}})?|(?:key\s)?decision(?:s)?|(?:subject|title)\s?/\s?(?:decision|title)|item|issue|subject\smatter|matter(?:\s(?:for\sdecision|to\sbe\s(?:decided|considered)))?|report|topic|description\sof\sdecision){_END}",
        matches=(
            "Title",
            "Title and summary of Decision",
            "Subject/Decision",
            "Matter for decision",
        ),
        passes_over=("Titles of documents", "Decision maker", "Key decision?  Yes"),
        part=Part.TITLE,
    ),
    PartRule(
        name="planned_other",
        pattern=rf"\A(?:consult(?:ation|ees|ed)?(?:\s.{{2,60}})?|(?:background|supporting)\s(?:papers|documents)|documents(?:\s.{{3,60}})?|(?:date\s)?(?:notice\s)?(?:first\s)?(?:published|entered)(?:\s.{{2,40}})?|date\s(?:notice\s)?(?:first\s)?(?:published|added|entered)(?:\s.{{2,40}})?|representations.{{0,60}}|how\sto\s.{{3,60}}|scrutiny\s.{{3,40}}|urgency|reason\sfor\surgency|status|comments?|notes?|report\stype|directorate|department|service(?:\sarea)?|financial\simplications|budget|call[\s-]in|subject\sto\scall[\s-]in\??){_END}",
        matches=("Consultation", "Background papers", "Date first published"),
        passes_over=("Title", "Decision maker"),
        part=Part.OTHER,
    ),
)
"""The first that matches says what stands under or beside a name."""

NUMBERED_TITLE = Rule(
    name="numbered_title",
    pattern=r"\A(?!(?:19|20)\d\d/\d\d\b)(?:[Rr]ef(?:erence)?\.?:?\s)?(?P<reference>(?:[A-Z]{1,6}[\s/-]?)?\d{2,5}(?:/\d{2,5})+|[A-Z]{1,6}[/-]?\d{2,6}|\d{2}/\d{3,5})\s*(?:[:–—-]|\s)\s*(?=\S)",
    matches=("22/00019 - Safe Accommodation Strategy", "KD1234: Sale of land"),
    passes_over=("Budget 2024/25", "2024/25 budget"),
    flags=re.VERBOSE,
)
YES = Rule(
    name="key",
    pattern=r"\A(?:yes|y|key(?:\sdecision)?)\s*(?:\Z|[.,;:(–—-]\s?(?P<reason>.*))",
    matches=("Yes", "Key", "Yes – affects two wards"),
    passes_over=("Non-key", "Keyham", "No"),
)
NO = Rule(
    name="not_key",
    pattern=r"\A(?:no|n|(?:non|not(?:\sa)?)[\s-]?key(?:\sdecision)?)\s*(?:\Z|[.,;:(–—-])",
    matches=("No", "Non-key", "Not a key decision"),
    passes_over=("Key", "Northern ward", "Notice"),
)
MARKING = Rule(
    name="planned_marking",
    pattern=r"\A(?:open|public|part(?:ly|ially)?[\s-]exempt|fully\sexempt|exempt|private|confidential|part\sprivate)\s*[.;]?\Z",
    matches=("Open", "Part exempt", "Fully exempt"),
    passes_over=("Open spaces strategy", "Exemption policy"),
)
"""Whether a report will be public, where it stands under the title without a label."""
