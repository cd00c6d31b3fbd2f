"""What furniture looks like by its form alone: page numbers, stamps, markings."""

from extract.rule import Rule

PAGE_NUMBERS = (
    Rule(
        "page_number.of",
        r"(?:page|tudalen|tud\.?|p\.?|duilleag)?\s*(?P<number>\d{1,4})\s*(?:of|o|/)\s*\d{1,4}$",
        matches=("Page 1 of 75", "3 of 12", "Tudalen 2 o 9", "4/16"),
        passes_over=("Page 1 of the plan", "Section 3 of 12"),
    ),
    Rule(
        "page_number.word",
        r"(?:p\s?a\s?g\s?e|tudalen|tud\.|p\.|duilleag)\s*:?\s*(?P<number>\d{1,4}|[ivxl]{1,6})$",
        matches=("Page 7", "P a g e 12", "Tudalen 3", "page iv"),
        passes_over=("Pages 3 to 7", "Page numbers"),
    ),
    Rule(
        "page_number.before",
        r"(?P<number>\d{1,4})\s*\|\s*(?:p\s?a\s?g\s?e|tudalen)?$",
        matches=("1 | P a g e", "12 | Page", "4 |"),
        passes_over=("4 | Saltmere Plan",),
    ),
    Rule(
        "page_number.dashes",
        r"[-–—|\[(]\s*(?P<number>\d{1,4})\s*[-–—|\])]$",
        matches=("- 3 -", "– 14 –", "[2]"),
        passes_over=("- 3", "3 - 4"),
    ),
    Rule(
        "page_number.bare",
        r"(?P<number>\d{1,4}|[ivxl]{1,6})$",
        matches=("3", "212", "iv"),
        passes_over=("3.", "2a", "in 3"),
        confidence=0.6,
    ),
)

STAMPS = (
    Rule(
        "stamp.agenda_item",
        r"(?:(?:agenda|eitem)\s+)?(?:item|agenda|eitem)(?:\s+(?:no|number|rhif)\b\.?)?\s*:?\s*"
        r"(?P<number>\d{1,3}(?:\.\d{1,2})?\s?[a-z]?)$",
        matches=("Agenda Item 5", "AGENDA ITEM NO. 7a", "Eitem Agenda 5", "ITEM 5", "Item No: 12"),
        passes_over=("Agenda Item 5 was deferred", "Items 5 and 6", "Agenda"),
    ),
    Rule(
        "stamp.appendix",
        r"(?:appendix|annexe?|atodiad|enclosure)\s*:?\s*(?:no\.?\s*)?(?P<number>\d{1,2}[a-z]?|[a-z]\d?|[ivx]{1,4})$",
        matches=("Appendix A", "ANNEX 1", "Annexe 2", "Atodiad B", "APPENDIX iv"),
        passes_over=("Appendix A: Budget", "Appendices", "Annexation"),
        confidence=0.7,
    ),
    Rule(
        "stamp.pack",
        r"(?:public\s+document\s+pack|pecyn\s+dogfennau\s+cyhoeddus)$",
        matches=("Public Document Pack", "Pecyn Dogfennau Cyhoeddus"),
        passes_over=("The public document pack is online",),
    ),
)

MARKINGS = (
    Rule(
        "marking.government",
        r"(?:official|unclassified|restricted|confidential|protect|not\s+protectively\s+marked|"
        r"unrestricted|exempt|private\s+and\s+confidential|for\s+publication)"
        r"(?:\s*[-–—:/]\s*(?:sensitive|public|restricted|policy|private|personal))?$",
        matches=("OFFICIAL", "Official - Sensitive", "UNCLASSIFIED", "Not Protectively Marked"),
        passes_over=("Official Statistics", "Unclassified roads", "Confidential items"),
    ),
    Rule(
        "marking.labelled",
        r"(?:security\s+|protective\s+)?(?:classification|marking)\s*:\s*\S+(?:\s*[-–]\s*\w+)?$",
        matches=("Classification: OFFICIAL", "Security classification: Public"),
        passes_over=("Classification: the following applies to roads",),
    ),
)

LEFT_BLANK = (
    Rule(
        "left_blank",
        r"[\[(]?\s*(?:this\s+)?page\s+(?:is\s+|has\s+been\s+)?(?:intentionally|deliberately)\s+"
        r"(?:left\s+)?blank\.?\s*[\])]?$|mae'?r\s+dudalen\s+hon\s+yn\s+wag\b",
        matches=(
            "This page is intentionally left blank",
            "[Page deliberately left blank]",
            "THIS PAGE HAS BEEN INTENTIONALLY LEFT BLANK.",
        ),
        passes_over=("The page is blank", "This page intentionally lists all members"),
    ),
)

WATERMARKS = (
    Rule(
        "watermark",
        r"(?:draft|confidential|sample|specimen|copy|void|not\s+for\s+publication|embargoed)$",
        matches=("DRAFT", "Confidential", "COPY"),
        passes_over=("DRAFT minutes", "Sample of cases"),
    ),
)

SECTION_LABEL = Rule(
    "section_label",
    r"(?:(?:strategic|key|our)\s)?(?:priority|theme|objective|aim|outcome|ambition|mission|pillar"
    r"|strand|goal|pledge|commitment|chapter|blaenoriaeth|thema|amcan)\s#?\d{1,2}\b",
    matches=("Priority 3", "Strand 2: Safer homes", "Chapter 4"),
    passes_over=("Page 3", "Aims and objectives", "Plan 2024 | 7"),
)
