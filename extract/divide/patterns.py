"""What a paper's first page looks like, and what an agenda says of the pages behind it."""

from extract.rule import Rule

AGENDAS = (
    Rule(
        "agenda",
        r"""(?:(?:draft|supplementary|summary|public|main|revised|updated|late)\ )*
            (?:agenda(?:\ (?:front\ ?sheet|and\ reports|(?:reports\ )?pack))?
            |a\ g\ e\ n\ d\ a|public\ document\ pack|pecyn\ dogfennau\ cyhoeddus|rhaglen
            |(?:notice|summons)\ (?:of|to)\ (?:a\ |the\ )?meeting
            |agenda\ (?:for|of)\b[^.]{3,90}
            |[^.]{3,60}\ (?:meeting|board|committee|panel|council)\ agenda)\s*:?$""",
        matches=(
            "AGENDA",
            "A G E N D A",
            "Public Document Pack",
            "Agenda for Harbour Panel",
            "Agenda:",
        ),
        passes_over=("Agenda Item 5", "Notice of motion", "The agenda was agreed"),
    ),
)

PAGE_RANGES = (
    Rule(
        "pages_of_an_item",
        r"""\(?\b(?:pages?|tudalen(?:nau)?)\s+(?P<first>\d{1,4})
            (?:\s*(?:[-–]|to|i)\s*(?P<last>\d{1,4}))?\)?$""",
        matches=("Minutes (Pages 5 - 12)", "Adroddiad (Tudalennau 3 - 9)", "Budget (Page 40)"),
        passes_over=("See pages 5 to 12 of the plan", "Pages"),
    ),
)

OWN_NUMBERS = (
    Rule(
        "page_of_pages",
        r"""(?:^|\W)(?:page\s+|tudalen\s+)?(?P<number>\d{1,3})\s+(?:of|o)\s+(?P<total>\d{1,3})$""",
        matches=("Page 3 of 9", "Toll bridge review\tPage 1 of 12", "Tudalen 2 o 9"),
        passes_over=("one of 9 councils", "Page 3"),
    ),
    Rule(
        "page_word",
        r"""(?:^|[\t|–-]\s*)(?:page|tudalen)\s+(?P<number>\d{1,3})$""",
        matches=("Page 3", "Toll bridge review\tPage 3"),
        passes_over=("see page 3", "Pages 3"),
    ),
    Rule(
        "page_bare",
        r"""^[-–|\s]*(?P<number>\d{1,3})[-–|\s]*$ | \D\t(?P<right>\d{1,3})$
            | ^(?P<left>\d{1,3})\s*(?:[|]|\t)\s*[^\d\s]""",
        matches=("7", "- 7 -", "Ferry review\t7", "7 | Ferry review"),
        passes_over=("7.1", "7 reports"),
        confidence=0.6,
    ),
)

TITLES = (
    Rule(
        "minutes",
        r"""(?:draft\ |unconfirmed\ |public\ )*(?:minutes|cofnodion)\b
              (?!\ of\ (?:the\ )?(?:previous|last)\b)(?:\ of\b.*|\s*$|\ \W.*)
            | (?:notes?|record)\ of\ (?:the\ |a\ )?meeting\b | at\ a\ meeting\ of\b
            | .{3,60}\ minutes$ | present\s*(?::.*|\t.*|$)""",
        matches=(
            "Minutes",
            "Present:\tCouncillor Thornley",
            "MINUTES of the meeting held",
            "At a meeting of the Harbour Board",
        ),
        passes_over=("Minutes of the previous meeting", "A minute's silence"),
    ),
    Rule(
        "report",
        r"""(?:(?:joint|officer|committee|cabinet)\ )?report\ (?:to|of|by|from|for)\b(?!.*\.$)
            | adroddiad\ (?:i|gan|y)\b(?!.*\.$)""",
        matches=("Report of the Director of Place", "REPORT TO: Cabinet"),
        passes_over=("Report writing", "Report to be noted by members."),
    ),
    Rule(
        "decision",
        r"""(?:\w+\ ){0,2}decision\ (?:notice|record|sheet|form|recording\ form)$
            | agenda\ item\ (?:no\.?\ |number\ )?:?\s*\d+[a-z]?$
            | .{0,60}\brecord\ of\ (?:\w+\ )?decisions?$
            | forward\ plan\b(?!.*\.$) | (?:\w+\ )*work\ programme(?:\ \d.*)?$""",
        matches=(
            "Decision Notice",
            "Agenda Item 16",
            "SALTMERE COUNCIL – RECORD OF DECISION",
            "Forward plan 2021",
        ),
        passes_over=("Decision making", "The forward plan was noted."),
        confidence=0.7,
    ),
)

APPENDICES = (
    Rule(
        "appendix",
        r"""(?:appendix|annexe?|atodiad|enclosure|schedule)\s*(?:no\.?\s*)?
            (?:\d{1,2}[a-z]?|[a-z]\d?|[ivx]{1,4})?\s*(?:$|[:–—-]\s*\S.*(?<!\.)$)""",
        matches=("Appendix A", "ANNEX 1: Action plan", "Appendix", "Atodiad B – Cynllun"),
        passes_over=("Appendix A sets out the costs", "Appendix A: costs are set out below."),
    ),
)

LABELS = (
    Rule(
        "front_matter",
        r"""(?P<label>report\ (?:to|of|by|from|title|author|number|no\.?)|(?:date\ of\ )?meeting
            (?:\ date)?|date|subject|title|wards?(?:\(s\))?(?:\ affected)?|wards?\ affected
            |(?:report\ )?authors?|contact(?:\ officers?)?|(?:lead|reporting)\ officer
            |lead\ (?:member|director)|classification|key\ decision|portfolio(?:\ holder)?
            |cabinet\ member|purpose(?:\ of\ report)?|status|committee|agenda\ item
            |decision\ (?:taken\ by|maker|number|no\.?|date)|from|to|present|venue|time|directorate)(?:\s*[:\t]|$|\s{2,})""",
        matches=("Report of:", "Ward(s) affected\tAll", "Key decision: No", "Present"),
        passes_over=("Dates of meetings", "Present circumstances", "To note the report"),
    ),
)

BODIES = (
    Rule(
        "body",
        r"""[^.;:]{0,70}\b(?:committee|panel|cabinet|council|executive|board|authority|partnership
            |forum|cyngor|pwyllgor)(?:\s+[-–,]?\s*\d.*)?$""",
        matches=("Overview and Scrutiny Panel", "SALTMERE BOROUGH COUNCIL"),
        passes_over=("The committee agreed it.", "Council tax"),
    ),
)

DATES = (
    Rule(
        "date",
        r"""\b\d{1,2}\s?(?:st|nd|rd|th|ain|fed)?\s+(?:of\ )?[a-z]{3,10},?\s+(?:19|20)\d\d\b
            | \b\d\d?[/.]\d\d?[/.](?:19|20)?\d\d\b""",
        matches=("held on 14 May 2021", "24/03/2022"),
        passes_over=("May 2021", "14 members"),
    ),
)

PARAGRAPHS = (
    Rule(
        "numbered",
        r"""(?P<number>\d{1,3})(?:\.(?P<part>\d{1,3}))?(?:\.\d{1,3})*[.)]?(?:\s|$)(?=\s*\D|$)""",
        matches=("1. Introduction", "4.2 The costs", "12 Apologies"),
        passes_over=("2021/22 budget", "A. First"),
    ),
)
