r"""What speaks for each kind of document, with examples.

Titles speak loudest, but a report about a plan bears the plan's name too: what tells it
apart is the front matter only reports have. Patterns are searched in single lines of the
part named by `place`; in a title, `^` is the start of a line. The labels and headings are
those that UK councils use; Welsh ones follow the usage of Welsh authorities.
"""

from collections.abc import Mapping

from extract.recognise.sign import Feature, Measure, Phrases, Place, Sign
from extract.rule import Rule
from models.vocabulary import Kind

_BODY = r"(?:committee|panel|cabinet|council|executive|board|partnership|commission|forum|group)"
_SAFETY = r"""(?:community\ safety|crime(?:\ (?:and|&)|,)\ disorder|safer\ \w+|safe\ in\ the\ \w+
    |(?:policing\ (?:and|&)\ )?community\ safety\ partnership|(?:d?pcsp|csp)s?\b
    |diogelwch\ cymunedol)"""
_PLAN = r"(?:plans?|strateg(?:y|ies)|agreement|cynllun|strategaeth)\b"

_OF_SCRUTINY = r"""\ the\ (?:(?!\ to\ ).){0,90}\b(?:scrutiny\ (?:.{3,40}\ )?
    (?:committee|panel|board|commission|sub-committee)|task\ (?:and|&)\ finish\ group|task\ group)(?:,\ .{3,60})?$"""

TITLES = (
    Sign(
        name="minutes_title",
        kind=Kind.MINUTES,
        place=Place.TITLE,
        pattern=rf"""^(?:extracts?\ from\ (?:the\ )?|draft\ |printed\ |public\ |final[ ]
              |unconfirmed\ |approved\ )*
            (?:minutes|minute|cofnodion)\b(?!['’]s|\ (?:silence|of\ (?:the\ )?(?:previous|last)))
            | \b{_BODY}\ minutes\b | [-–—:,]\s*(?:draft\ )?minutes(?:\ \(draft\))?$
            | ^\d[\d.]*\s+minutes$
            | (?:minutes|proceedings)\ of\ (?!(?:the\ )?(?:previous
            |last)\b)(?:\w+\ ){{0,6}}meeting""",
        matches=(
            "Minutes",
            "DRAFT MINUTES",
            "Minutes of the Saltmere Planning Committee",
            "Cofnodion cyfarfod Cyngor Cymuned Aberwen",
            "Safer Saltmere Partnership – Minutes",
            "Synopsis of the minutes of the meeting held on 4 May 2021",
        ),
        passes_over=("Minutes of the previous meeting", "A minute's silence", "Report to Cabinet"),
        confidence=0.97,
    ),
    Sign(
        name="meeting_title",
        kind=Kind.MINUTES,
        place=Place.TITLE,
        pattern=r"""^(?:meeting|cyfarfod)\ \d{1,2}(?:st|nd|rd|th|\w{2})?\ \w+\ \d{4}
            | ^(?:notes?|record|action\ notes)\ of\ (?:the\ |a\ )?(?:\w+\ )*meeting
            | ^at\ a\ meeting\ of\ | ^cynhaliwyd\ cyfarfod
            | \bcouncil\ held\ (?:their|its|a)\ (?:\w+\ )?meeting""",
        matches=(
            "MEETING 14th MAY 2019",
            "Notes of the meeting held on 3 June",
            "At a meeting of the",
        ),
        passes_over=("Date of meeting: 4 May 2021", "Meeting: Cabinet"),
        confidence=0.85,
    ),
    Sign(
        name="parish_minutes_title",
        kind=Kind.MINUTES,
        place=Place.TITLE,
        pattern=r"""^.{3,60}\ (?:parish|town|community)\ (?:council|meeting)\s*[-–—,:]\s*
            (?:\w+day,?\ )?\d{1,2}(?:st|nd|rd|th)?\ \w+,?\ \d{4}$""",
        matches=("Netherby Parish Council - 2nd July 2019",),
        passes_over=("Netherby Parish Council", "Netherby Parish Council – Annual Report 2019"),
        confidence=0.65,
    ),
    Sign(
        name="decision_title",
        kind=Kind.DECISION_NOTICE,
        place=Place.TITLE,
        pattern=r"""\bdecision\ (?:recording\ form|notice|record(?:ing)?|sheet|list)\b
            | \b(?:record|notice|statement|summary|schedule)\ of\ (?!(?:proposed|key|forthcoming
            |anticipated|intended|planned)\b)(?:\w+\ ){0,3}decisions?\b
            | ^(?:officer|delegated|executive|cabinet|portfolio\ holder|urgent)
              (?:\ \w+){0,3}\ decisions?(?:\ (?:form|report\ form)|\s*[–-]\s*\w+)?$
            | ^decisions?(?:\ (?:taken|made|agreed))?\ (?:by|at|of|from)\ (?:the\ |a\ )?\w+
            | ^decisions?\ (?:taken|made)\ on\b
            | ^(?:(?:executive|delegated|officer|urgent|key)\ )+decisions?\ (?:taken|made)\ by\b | ^(?:issue\ )?decision\ details\b
            | ^penderfyniad(?:au)?\b | ^hysbysiad\ o\ benderfyniad
            | ^decision\ determined\ (?:at|by)
            | ^(?:notice|record)\ of\ determination\b | ^determination\ notice\b""",
        matches=(
            "Decision Notice",
            "NOTICE OF DETERMINATION",
            "Delegated Executive Decision – Officer",
            "PROPOSED RECORD OF DECISION",
            "Decision Recording Form",
            "Record of Executive Decision",
            "Decisions taken by the Cabinet on Tuesday 4 May 2021",
            "Delegated Decision",
            "Executive decision made by a Cabinet Member",
        ),
        passes_over=(
            "Forthcoming executive decisions",
            "Key Decision: No",
            "Purpose: Final Decision Report",
            "Notice of proposed key decisions to be taken",
        ),
        confidence=0.97,
    ),
    Sign(
        name="forward_plan_title",
        kind=Kind.FORWARD_PLAN,
        place=Place.TITLE,
        pattern=r"""\bforward\ (?:work\ )?plan\b | ^(?:\w+\ ){0,5}work\ (?:programme|plan)\b
            | notice\ of\ (?:\w+\ ){0,4}(?:key|executive)\ decisions
            | \b(?:forthcoming|proposed|anticipated|planned)\ (?:key\ |executive\ )?decisions
            | \b(?:28|twenty[\ -]eight)[\ -](?:clear\ )?days?['’]?\ notice
            | schedule\ of\ (?:key\ |executive\ )decisions
            | ^blaenraglen(?:\ waith)?\b | ^rhaglen\ waith""",
        matches=(
            "Forward Plan of Key Decisions",
            "THIS DOCUMENT GIVES NOTICE OF ANTICIPATED KEY DECISIONS TO BE TAKEN",
            "Overview and Scrutiny Work Programme 2023/24",
            "Forthcoming Executive Decisions",
            "Blaenraglen Waith y Cabinet",
        ),
        passes_over=("Decision Notice", "A programme of works", "Going forward plans must be kept"),
        confidence=0.95,
    ),
    Sign(
        name="agenda_title",
        kind=Kind.AGENDA,
        place=Place.TITLE,
        pattern=r"""^(?:(?:draft|supplementary|summary|public|main|revised|updated|late|meeting
              |outline)\ )*
              agenda(?:\ (?:front\ ?sheet|and\ reports|for\b.*))?$
            | \b(?:meeting|board|committee|panel|council)\ agenda$ | ^a\ g\ e\ n\ d\ a$
            | ^agenda\ (?:for|of)\ (?:the|a)\ meeting
            | ^rhaglen\b(?!\ waith) | ^(?:notice|summons)\ (?:of|to)\ (?:a\ |the\ )?meeting
            | ^you\ are\ (?:hereby\ )?(?:summoned|invited|requested)\ to\ attend""",
        matches=(
            "AGENDA",
            "Supplementary Agenda",
            "Transport Board agenda",
            "Summons to a Meeting",
        ),
        passes_over=(
            "Agenda Item 5",
            "The Transparency Agenda: A Progress Note",
            "Agenda item no. 4",
        ),
        confidence=0.98,
    ),
    Sign(
        name="pack_title",
        kind=Kind.AGENDA_PACK,
        place=Place.OPENING,
        pattern=r"""\bpublic\ document\ pack\b | \bagenda\ (?:reports\ )?pack\b
            | \(public\ pack\) | \breports\ pack\b""",
        matches=("Public Document Pack", "(Public Pack)Agenda Document for Cabinet"),
        passes_over=("An information pack", "Public documents"),
        signs=("pack",),
        confidence=0.8,
    ),
    Sign(
        name="safety_plan_title",
        kind=Kind.CSP_PLAN,
        place=Place.TITLE,
        pattern=rf"""{_SAFETY}(?:\W+\w+){{0,6}}?\W+(?:\w+\W+){{0,2}}{_PLAN}
            | \bcrime\ (?:and\ drugs\ )?reduction\ (?:strategy|plan)\b
            | ^(?:.{{0,40}}\ )?(?:plan|strategy)\b.{{0,30}}\b(?:by|from|of)\ the\ (?:\w+\ ){{0,4}}?
              (?:community\ safety|safer\ [\w\ ]{{3,40}})\ (?:partnership|board)\b
            | ^(?:cynllun|strategaeth)\b.{{0,40}}diogelwch\ cymunedol
            | ^(?:violence\ reduction|serious\ violence|domestic\ abuse|safer\ streets
              |anti-social\ behaviour|hate\ crime|crime\ reduction)\b.{{0,40}}{_PLAN}""",
        matches=(
            "Community Safety Partnership Plan 2024-27",
            "Safer Saltmere Partnership Plan",
            "Crime & Disorder Reduction Strategy 2011/2014",
            "Crime, Disorder and Drugs Strategy",
            "Strategaeth Diogelwch Cymunedol 2021-24",
            "Holmeside PCSP Action Plan 2020 - 2021",
            "A plan for 2022-25 by the Holmeside Community Safety Partnership",
            "Serious Violence Strategy",
        ),
        passes_over=("Community Safety Annual Briefing", "Local Plan", "A safer journey to school"),
        confidence=0.95,
    ),
    Sign(
        name="partnership_title",
        kind=Kind.CSP_PLAN,
        place=Place.TITLE,
        pattern=r"""^(?:.{0,40}\ )?(?:safer\ [\w\ ]{3,40}|community\ safety|crime\ (?:and
              |&)\ disorder
            (?:\ reduction)?|safer\ (?:stronger\ )?communities)\ (?:partnership|board)$ | ^(?:d|p)?pcsp$
            | ^partneriaeth\ diogelwch\ cymunedol\b""",
        matches=("Safer Holmeside Partnership", "COMMUNITY SAFETY PARTNERSHIP"),
        passes_over=("Safer Streets", "Partnership working"),
        confidence=0.65,
    ),
    Sign(
        name="partnership_then_plan",
        kind=Kind.CSP_PLAN,
        place=Place.TITLE_PAIR,
        pattern=r"""\bcommunity\ safety\ (?:\w+\ )?(?:plan|strategy)\b | \b(?:community\ safety
              |policing\ and\ community\ safety|safer\ [\w\ ]{3,40}
            |crime\ (?:and|&)\ disorder(?:\ reduction)?)\ (?:partnership|board)\b\W*(?:\w+\ ){0,3}
            (?:plan|strategy|agreement)\b | ^safer\ [\w\ ]{3,30}\W+(?:our\ )?(?:plan|strategy)\b
            | \bd?p?csp\b\W*(?:\w+\ ){0,3}(?:plan|strategy)\b""",
        matches=(
            "Holmeside Community Safety Partnership Partnership Plan 2022/25",
            "Safer Holmeside Our plan 2022-25",
            "Holmeside Safer Communities Board Delivery Plan 2022-25",
        ),
        passes_over=("Community Safety Partnership minutes", "Report on the partnership plan"),
        confidence=0.95,
    ),
    Sign(
        name="assessment_title",
        kind=Kind.STRATEGIC_ASSESSMENT,
        place=Place.TITLE,
        pattern=r"""\bstrategic\ (?!housing|flood|environmental|land|transport|site)(?:\w+\ ){0,2}
              assessments?\b(?!\ (?:and|&)\ (?:strategic\ )?plan) | \bcrime\ (?:and\ disorder[ ]
              |and\ drugs\ )?audit\b
            | ^asesiad\ strategol | \b(?:joint
            |serious\ violence)\ (?:strategic\ )?needs\ assessment""",
        matches=(
            "Strategic Assessment 2023",
            "Community Safety Strategic Intelligence Assessment",
            "Crime and Disorder Audit 2004",
            "Asesiad Strategol 2022",
        ),
        passes_over=("Strategic Environmental Assessment", "Equality Impact Assessment"),
        confidence=0.96,
    ),
    Sign(
        name="scrutiny_title",
        kind=Kind.SCRUTINY_REVIEW,
        place=Place.TITLE,
        pattern=r"""\bscrutiny\ (?:\w+\ ){0,3}(?:review|inquiry|investigation
              |enquiry)\b(?!s?\ \d{4}/)
            | (?<!response\ to\ the\ )(?<!response\ to\ the\ overview\ and\ )\b(?:task\ (?:and|&)\ finish|task\ group|working\ party
              |select\ committee|scrutiny)\b.{0,40}\b(?:final\ |draft\ |interim\ )?(?:report|review|inquiry)\b
            | \b(?:review|inquiry|investigation)\ by\ (?:the\ )?.{0,40}\bscrutiny
            | ^(?:final|draft\ final)\ report\ of\ the\ .{0,60}\b(?:scrutiny|task)\b
            | ^an\ inquiry\ into\b | \btask\ (?:and|&)\ finish\ group$
            | \badolygiad\ craffu\b""",
        matches=(
            "Scrutiny Review of Street Lighting",
            "Knife Crime Task Group Report",
            "Final report of the Night-Time Economy Task and Finish Group",
            "An inquiry into serious violence in Holmeside",
        ),
        passes_over=(
            "Overview and Scrutiny Committee",
            "Review of parking",
            "Scrutiny Panel",
            "Response to the Select Committee's inquiry into litter",
            "Response to the Overview and Scrutiny Committee's review of litter",
        ),
        confidence=0.93,
    ),
    Sign(
        name="report_of_scrutiny",
        kind=Kind.SCRUTINY_REVIEW,
        place=Place.TITLE,
        pattern=rf"^(?:a\ |final\ |the\ )*reports?\ (?:of|by){_OF_SCRUTINY}",
        matches=(
            "Report of the Communities Scrutiny Panel",
            "Report of the Street Litter Task and Finish Group",
            "Report of the Street Litter Task Group, Saltmere Council, June 2021",
        ),
        passes_over=(
            "Report to the Scrutiny Panel",
            "Report of the Chair of the Scrutiny Panel’s",
            "Report of the Head of Litter to the Communities Scrutiny Panel",
        ),
        confidence=0.95,
    ),
    Sign(
        name="assessment_in_lines",
        kind=Kind.STRATEGIC_ASSESSMENT,
        place=Place.TITLE_PAIR,
        pattern=r"""^(?:.{0,40}\ )?strategic\ (?:crime\ |threat[ ]
              |risk\ )?(?:intelligence\ )?assessment\b
            (?!\ (?:and|&|of)\b)""",
        matches=("PARTNERSHIP STRATEGIC INTELLIGENCE ASSESSMENT",),
        passes_over=(
            "the annual strategic assessment of noise",
            "Strategic Environmental Assessment",
        ),
        confidence=0.85,
    ),
    Sign(
        name="scrutiny_in_lines",
        kind=Kind.SCRUTINY_REVIEW,
        place=Place.TITLE_PAIR,
        pattern=r"""\bscrutiny\ (?:committee|panel|board|commission|sub-committee)\W+(?:review
              |inquiry
            |investigation|enquiry)\ (?:of|into)\b | \b(?:review
            |inquiry)\b.{0,80}\bfinal\ report$
            | \b(?:scrutiny\ (?:commission|committee|panel|group)|review\ (?:panel|group)|task\ force)
              \W+(?:draft\ )?final\ report\b""",
        matches=(
            "Overview and Scrutiny Committee Review of Grass Cutting",
            "Grass Cutting Scrutiny Commission Final report – June 2022",
        ),
        passes_over=("Overview and Scrutiny Committee Report of the Chair",),
        confidence=0.85,
    ),
    Sign(
        name="tracker_title",
        kind=Kind.TRACKER,
        place=Place.TITLE,
        pattern=r"""\b(?:recommendations?|action|actions|decision|decisions|resolution)s?
              \ (?:tracker|log|tracking(?:\ (?:sheet|schedule|report|log))?
              |monitor(?:ing)?\ (?:sheet|log))\b
            | ^(?:\w+\ ){0,6}tracker\b(?!.*\breport\ to)
            | \b(?:action|matters\ arising)\ (?:log|sheet|schedule|register)\b
            | \bstatus\ update\ on\ actions\b
            | \brhestr\ (?:gweithredu|camau) | \blog\ gweithredu""",
        matches=(
            "Recommendations Tracker",
            "TB (7) Transport Board Action Log",
            "Overview and Scrutiny Committee – action tracker",
            "Status update on actions from last meeting",
        ),
        passes_over=("Action Plan 2024", "Decisions taken", "Log cabins at Saltmere"),
        confidence=0.97,
    ),
    Sign(
        name="inspection_title",
        kind=Kind.INSPECTION_REPORT,
        place=Place.TITLE,
        pattern=r"""^(?:re-?|joint\ |joint\ targeted\ area\ |area\ send\ |full\ |focused\ |short\ )*
              inspection\ of\b | \b(?:area\ send|ilacs|jtai)\ (?:\w+\ )?inspection\b
            | \ban\ inspection\ of\b | ^fire\ (?:and|&)\ rescue\ service\b.{0,30}\binspection\b
            | \binspection\ report\b | \bofsted\b.{0,40}\b(?:inspection|report|visit)
            | \b(?:corporate\ )?peer\ (?:challenge|review)\b(?:.{0,30}(?:report|feedback)|\W*$)
            | \b(?:best\ value|governance)\ (?:inspection|review)\ (?:report|of)\b
            | \bfocused\ visit\ to\b | \blocal\ area\ partnership\ report\b
            | ^(?:adroddiad\ )?arolyg(?:u|iad)\b | \bmonitoring\ visit\ (?:of|to)\b""",
        matches=(
            "Inspection of children’s social care services",
            "Re-inspection of services for children in need of help",
            "Corporate Peer Challenge: Feedback report",
            "Local area partnership report",
            "Fire and rescue service 2021 inspection",
            "Adroddiad Arolygu",
        ),
        passes_over=(
            "Playground inspection: none",
            "The inspection of documents",
            "Report of the Leader",
        ),
        confidence=0.95,
    ),
    Sign(
        name="plan_title",
        kind=Kind.PLAN,
        place=Place.TITLE,
        pattern=r"""^(?!table\b|figure\b|document\b)(?:.{0,80}\b)?(?<!forward\ )(?<!work\ )(?:plan
              |strategy|framework|policy|cynllun|strategaeth
              |programme|polisi)
              (?:\W+(?:\w+\ )?(?:19|20)\d\d.{0,20})?$
            | ^(?:cynllun|strategaeth|polisi)\ \w+$
            | ^(?:.{0,60}\b)?(?:corporate|council|local|business|delivery|improvement|strategic
            |action
              |equality|housing|neighbourhood|transport)\ plan\b(?:.{0,25}|\W+(?:19|20)\d\d.{0,60})$
            | \bsupplementary\ planning\ document\b | \blocal\ development\ scheme\b
            | ^(?:our\ )?(?:vision|ambition)s?\ (?:for|to)\b.{0,30}(?:19|20)\d\d$
            | ^(?:.{0,50}\ )?(?:strategy|plan|policy)\ for\ (?:the\ )?\w.{0,40}$""",
        matches=(
            "Council Plan 2023-27",
            "Council Plan 2023-2027: A fair start for everybody",
            "Saltmere Housing Strategy",
            "Cynllun Corfforaethol",
            "Local Development Scheme",
            "Tree Policy 2021",
        ),
        passes_over=("Forward plan", "Report on the plan we made in May", "Work programme"),
        confidence=0.85,
    ),
    Sign(
        name="appendix_title",
        kind=Kind.APPENDIX,
        place=Place.TITLE,
        pattern=r"""^(?:appendix|annex|annexe|atodiad|enclosure)\b\W{0,3}(?:[A-Z]{0,2}\d{0,2})\b
              (?!\ to\ (?:this|the\ report\ is))""",
        matches=("Appendix A", "APPENDIX 2 – Consultation responses", "Annex 1: Map", "Atodiad 1"),
        passes_over=("Appendices: 1. Map", "See Appendix A"),
        confidence=0.85,
    ),
    Sign(
        name="impact_assessment_title",
        kind=Kind.APPENDIX,
        place=Place.TITLE,
        pattern=r"""^(?:.{0,40}\b)?(?:equalit(?:y|ies)|integrated|health|privacy|environmental
              |well-?being
              |rural|data\ protection|eco)(?:[\ ,&]+\w+){0,5}\ impact\ (?:assessment|screening)
            | \b(?:eqia|eia|dpia|iia)\b.{0,20}(?:form|screening|assessment)
            | ^asesiad\ (?:o'r\ )?effaith""",
        matches=("Equality Impact Assessment", "Health Impact Assessment of the Local Plan"),
        passes_over=("Strategic Assessment", "Impact of the works"),
        confidence=0.93,
    ),
    Sign(
        name="terms_title",
        kind=Kind.APPENDIX,
        place=Place.TITLE,
        pattern=r"""^(?:draft\ |proposed\ )*terms\ of\ reference\b(?!\ and\ functions)
            | ^(?:list|schedule|table)\ of\ (?:consultees|consultation\ responses|sites|fees)""",
        matches=("Terms of Reference", "Draft Terms of Reference for the Flood Group"),
        passes_over=("Terms of reference and functions of committees",),
        confidence=0.8,
    ),
    Sign(
        name="report_title",
        kind=Kind.COMMITTEE_REPORT,
        place=Place.TITLE,
        pattern=rf"""^(?:(?:public\ |officer\ |cover(?:ing)?\ |committee\ |cabinet\ |council[ ]
              |executive\ )+)
              report\b | ^report\ (?:to|for|(?:of|by)\b(?!{_OF_SCRUTINY}))\b | ^report\ (?:no|number|ref)\b
            | ^adroddiad\ (?:i|gan|y)\b | \ report\ to\ (?:the\ )?\w""",
        matches=(
            "Committee Report",
            "Report to Cabinet",
            "Report by the Chief Officer",
            "Covering Report",
        ),
        passes_over=("Report published: 4 May", "Annual Report 2020", "Inspection report"),
        confidence=0.85,
    ),
    Sign(
        name="meeting_and_date",
        kind=Kind.COMMITTEE_REPORT,
        place=Place.TITLE,
        pattern=r"""^(?!minutes|agenda|meeting).{0,60}\b(?:committee|panel|cabinet|council
              |executive|board)
            (?:\ meeting)?\W+(?:(?:\w+day|on)\b,?\ )?\d{1,2}(?:st|nd|rd|th)?\ \w+,?\ \d{4}\W*$""",
        matches=("Overview & Scrutiny Panel 16th May 2021", "Cabinet: 4 May 2021"),
        passes_over=("Minutes of the Cabinet 4 May 2021", "Cabinet"),
        confidence=0.65,
    ),
    Sign(
        name="other_title",
        kind=Kind.OTHER,
        place=Place.TITLE,
        pattern=r"""^(?:[\w\ ,&'’()/-]{0,60}\ )?(?:annual\ (?:\w+\ ){0,3}report
              |statements?\ of\ accounts
              |newsletter|constitution|schemes?\ of\ delegations?|faqs?|business\ case
              |feasibility\ study|freedom\ of\ information|protocols?|statistics
              |template(?!\ (?:reviewed|approved|version)))
              (?:\W+.{0,25})?$
            | ^dear\ (?:mr|mrs|ms|sir|cllr|councillor|chair)\b | ^user\ guide\b
            | ^public\ questions\b | \bterms\ of\ reference\ and\ functions\b
            | ^annual\ (?:governance|return)\b | ^notice\ of\ (?:vacancy|election|conclusion)\b""",
        matches=(
            "UK Roads Council Annual Report 2010/11",
            "Statement of Accounts",
            "Parish Newsletter",
            "Scrutiny Protocol",
            "Report template",
        ),
        passes_over=("Annual Community Safety Briefing", "Report to Council"),
        confidence=0.75,
    ),
    Sign(
        name="examination_title",
        kind=Kind.OTHER,
        place=Place.TITLE,
        pattern=r"\breport\ on\ the\ examination\ of\b | \ban\ inspector\ appointed\ by\b",
        matches=("Report on the Examination of the Saltmere Local Plan",),
        passes_over=("Report on the inspection",),
        confidence=0.95,
    ),
)

LABELS = (
    Sign(
        name="addressed_label",
        kind=Kind.COMMITTEE_REPORT,
        place=Place.OPENING,
        pattern=r"""^(?:report\ to\b|for\ submission\ to\b|(?:to|meeting
              |committee)\s*[:\t])\s*:?\s*.{0,40}
              \b(?:committee|panel|cabinet|council|executive|board|commission)\b
            | ^(?:adroddiad\ i|pwyllgor)\s*: | ^report\ to\s*:?$""",
        matches=("REPORT TO: Cabinet", "To: Cabinet, 30 January 2025", "Meeting: Audit Committee"),
        passes_over=("To consider the budget", "Tom: Cabinet maker"),
        confidence=0.75,
    ),
    Sign(
        name="report_of_label",
        kind=Kind.COMMITTEE_REPORT,
        place=Place.OPENING,
        pattern=rf"""^\(?(?:report|joint\ report)\ (?:of|by|from|author(?:ised\ by)?|originator)\b
            (?!{_OF_SCRUTINY})
            | ^(?:reporting\ officer|author\ of\ report|report\ authors?|responsible\ officer
              |officer\ presenting|relevant\ officer|adroddiad\ gan|awdur)\b""",
        matches=(
            "Report of: The Head of Place",
            "Report Author Ada Thornley",
            "Report by Chief Officer",
        ),
        passes_over=("Report published: 4 May", "A report of this kind"),
        confidence=0.8,
    ),
    Sign(
        name="report_title_label",
        kind=Kind.COMMITTEE_REPORT,
        place=Place.OPENING,
        pattern=r"""^(?:title(?:\ of\ (?:the\ )?report)?|report\ title|subject|report\ subject
              |teitl(?:\ yr\ adroddiad)?|pwnc)\s*(?:[:\t]|$)""",
        matches=("Subject: Gritting", "Title of Report:", "TITLE: Parking"),
        passes_over=("Subject to the following", "Title deeds"),
        confidence=0.65,
    ),
    Sign(
        name="purpose_label",
        kind=Kind.COMMITTEE_REPORT,
        place=Place.OPENING,
        pattern=r"""^(?:\d[\d.]*\s+)?(?:purpose\ of\ (?:the\ |this\ )?report
              |pwrpas(?:\ yr\ adroddiad)?
              |reason\ for\ (?:the\ )?report|summary\ of\ (?:the\ )?report|report\ summary
              |summary\ and\ recommendations?)\b""",
        matches=("Purpose of Report", "1.0 Purpose of the report", "Summary and recommendations"),
        passes_over=("Purpose of the meeting",),
        confidence=0.78,
    ),
    Sign(
        name="report_status_label",
        kind=Kind.COMMITTEE_REPORT,
        place=Place.OPENING,
        pattern=r"""^(?:status|purpose|report\ type|for)\s*:?\s*(?:for\ )?(?:recommendation|decision
              |information|noting|scrutiny|discussion|consideration|final\ decision\ report)\b
            | ^(?:classification|exempt(?:ion)?(?:\ reason)?|publication\ requirements|open/exempt
              |portfolio\ holder|portfolio|cabinet\ member|lead\ member|aelod\ cabinet
              |executive\ member|contact\ officer|lead\ officer|strategic\ director
              |lead\ director|executive\ director\ lead)\b\s*[:\t]?""",
        matches=(
            "Status For Recommendation",
            "Classification: Unrestricted",
            "Contact Officer: A Thornley",
        ),
        passes_over=("Statues in the park", "Contact us"),
        confidence=0.65,
    ),
    Sign(
        name="key_decision_label",
        kind=Kind.COMMITTEE_REPORT,
        place=Place.OPENING,
        pattern=r"""^(?:is\ this\ a\ |will\ this\ be\ a\ )?(?:key\ (?:or\ non-key\ )?decision)\b
              (?!s)\s*(?:or\b|\??\s*:|\s+(?:yes|no)\b|\??$)""",
        matches=("Key Decision No", "KEY DECISION: Yes", "Is this a key decision?"),
        passes_over=("Key decisions to be taken", "Key Decision means one which"),
        confidence=0.65,
    ),
    Sign(
        name="request",
        kind=Kind.COMMITTEE_REPORT,
        place=Place.OPENING,
        pattern=r"""\b(?:committee|panel|cabinet|council|executive|board|commission|members
              |forum)\ (?:is|are)
              \ (?:asked|recommended|invited|requested)\ to\b
            | \bit\ is\ recommended\ that\ (?:the\ )?(?:\w+\ ){0,4}(?:committee|panel|cabinet
            |council
              |executive|board|members)\b | \bgofynnir\ i'?r?\b | \bargymhellir\b""",
        matches=("Members are asked to note", "It is recommended that Cabinet adopt the strategy"),
        passes_over=("We were asked to", "The review recommended that buses run"),
        signs=("asked to", "recommended", "ted to", "gofynn", "argymhell"),
        confidence=0.75,
    ),
    Sign(
        name="wards_label",
        kind=Kind.COMMITTEE_REPORT,
        place=Place.OPENING,
        pattern=r"""^(?:wards?(?:\(s\))?|electoral\ divisions?(?:\(s\))?|divisions?|wardiau?)
              (?:\s+(?:affected|concerned|involved))?(?:\s*:|\s+(?:affected|all|none|n/a)\b
              |\s*\t)""",
        matches=("Ward: All wards", "Ward(s) Affected All Wards", "Wards affected: none"),
        passes_over=("Warden service", "Wards of court"),
        confidence=0.7,
    ),
)

HEADINGS = (
    Sign(
        name="recommendations_heading",
        kind=Kind.COMMITTEE_REPORT,
        place=Place.HEADING,
        pattern=r"""^(?:officer['’]?s?\ )?(?:recommendation(?:s|\(s\))?|argymhellion|argymhelliad
              |recommended\ decisions?|decisions?\ (?:required|requested)|proposals?)\s*:?$""",
        matches=(
            "Recommendation(s):",
            "RECOMMENDATIONS",
            "Officer Recommendations:",
            "Argymhellion",
        ),
        passes_over=("Reasons for recommendations", "Recommendations Tracker"),
        confidence=0.7,
    ),
    Sign(
        name="implications_heading",
        kind=Kind.COMMITTEE_REPORT,
        place=Place.HEADING,
        pattern=r"""^(?:\w+\ ){0,3}(?:legal|financial|finance|resource|corporate|equalit(?:y|ies)
              |risk\ management|human\ resources|staffing)\b.{0,30}
              \b(?:implications|advice|considerations|comments)\s*:?
            | ^goblygiadau\b | ^(?:background\ papers?|papurau\ cefndir)\b
            | ^reasons?\ for\ (?:the\ )?recommendations?\b
            | ^(?:alternative\ )?options?\ considered\b""",
        matches=(
            "Financial implications",
            "Legal and Governance Implications:",
            "Background papers",
        ),
        passes_over=("Financial report", "Legal services"),
        confidence=0.8,
    ),
    Sign(
        name="attendance_heading",
        kind=Kind.MINUTES,
        place=Place.OPENING,
        pattern=r"""^(?:(?:members|councillors|committee\ members|those)\ )?
              (?:present|attendees?|in\ attendance|attendance|sederunt|presennol
              |hefyd\ yn\ bresennol)
              \b\s*(?:[:\-–\t]|$|\()""",
        matches=("Present:", "Members Present:-", "IN ATTENDANCE", "Attendees:", "PRESENNOL"),
        passes_over=("Present the report", "Attendance at school was good"),
        confidence=0.8,
    ),
    Sign(
        name="attendance_in_decision",
        kind=Kind.DECISION_NOTICE,
        place=Place.HEADING,
        pattern=r"""^(?:\(\w\)\s*)?(?:decisions?\ (?:taken|made|maker|reference)|date\ of\ decision
              |effective\ (?:date|from)|(?:the\ )?decision\ will\ (?:come\ into\ force
              |be\ effective)
              |deadline\ for\ (?:call|escalation)|call-?in\ (?:deadline|period|expir)
              |reasons?\ for\ (?:the\ )?(?:urgent\ )?decision|penderfyniad)\b""",
        matches=("Decision taken", "Date of decision: 4 May 2021", "Reasons for the decision"),
        passes_over=("Decisions required", "Reasons for recommendations"),
        confidence=0.7,
    ),
    Sign(
        name="minute_items_heading",
        kind=Kind.MINUTES,
        place=Place.HEADING,
        pattern=r"""^(?:to\ (?:receive|confirm|approve)\ )?(?:apologies(?:\ for\ absence)?
              |declarations?\ of
              \ interests?|register\ of\ interests|minutes(?:\ of\ the\ (?:previous|last)\ meeting)?
              |matters\ arising|public\ (?:forum|participation)|welcome\b.{0,40}
              |ymddiheuriadau|croeso\b.{0,30}|datgan(?:iadau)?\b.{0,20})\b\s*:?$""",
        matches=("Apologies for Absence", "Declarations of Interest", "Matters arising"),
        passes_over=("Interests of residents", "Apology"),
        confidence=0.6,
    ),
    Sign(
        name="minute_items_in_agenda",
        kind=Kind.AGENDA,
        place=Place.HEADING,
        pattern=r"""^(?:to\ (?:receive|confirm|approve)\ )?(?:apologies(?:\ for\ absence)?
              |declarations?\ of
              \ interests?|exclusion\ of\ (?:the\ )?(?:press|public)\b.*
              |urgent\ (?:business|items?)|any\ other\ business|date\ of\ next\ meeting)\s*:?$""",
        matches=("Apologies for Absence", "Urgent business"),
        passes_over=("Interests of residents",),
        confidence=0.6,
    ),
    Sign(
        name="plan_heading",
        kind=Kind.PLAN,
        place=Place.HEADING,
        pattern=r"""^(?:foreword|our\ (?:vision|mission|values|priorities|ambitions?|approach|aims)
              |(?:the\ )?vision|how\ we\ will\ (?:measure|deliver|know|do)\b.{0,30}
              |measuring\ (?:success|progress)|delivering\ (?:the|our)\ (?:plan|strategy)
              |ein\ (?:gweledigaeth|blaenoriaethau)|rhagair|what\ we\ will\ do
              |monitoring\ and\ review|policy\ statement)$""",
        matches=("Our vision", "How we will measure success", "Foreword", "Ein blaenoriaethau"),
        passes_over=("Background", "Vision testing"),
        confidence=0.7,
    ),
    Sign(
        name="safety_plan_heading",
        kind=Kind.CSP_PLAN,
        place=Place.HEADING,
        pattern=r"""^(?:(?:strategic\ |our\ |key\ |partnership\ |community\ safety[ ]
              |the\ )*priorit(?:y|ies)\b
              (?:\ (?:areas?|themes?))?(?:\ \d.*|\s*:.*|\ (?:for\ )?20\d\d.*)?
              |(?:the\ )?responsible\ authorities|crime\ (?:and\ disorder\ )?(?:profile|picture
              |data)
              |who\ (?:we\ are|are\ we).{0,30}|(?:our|the)\ partnership|about\ the\ partnership
              |what\ is\ (?:a\ )?community\ safety\b.*|blaenoriaeth\ \d.*)$""",
        matches=("Priority 1: Tackling violence", "Strategic priorities", "The Partnership"),
        passes_over=("Corporate priorities implications", "Partnership working"),
        confidence=0.6,
    ),
    Sign(
        name="review_heading",
        kind=Kind.SCRUTINY_REVIEW,
        place=Place.HEADING,
        pattern=r"""^(?:(?:chair(?:man|person)?['’]s\ (?:foreword|introduction))
              |foreword\ (?:by|from)\ the\ chair.*|membership\ of\ the\ (?:task|review|working
              |panel).*
              |(?:the\ )?(?:task|review|working|scrutiny)\ (?:group|panel
              |team)(?:['’]s)?\ (?:membership|members)
              |methodology|scope\ of\ the\ review|evidence\ (?:gathered|gathering|received
              |sessions?)
              |(?:key\ )?findings(?:\ and\ (?:conclusions|recommendations))?|witnesses
              |how\ (?:we|the\ review)\b.{0,30}(?:carried\ out|conducted|did)\b.*)$""",
        matches=("Chair's foreword", "Scope of the review", "Evidence gathered"),
        passes_over=("Background", "Foreword"),
        confidence=0.68,
    ),
    Sign(
        name="assessment_heading",
        kind=Kind.STRATEGIC_ASSESSMENT,
        place=Place.HEADING,
        pattern=r"""^(?:(?:key\ )?(?:findings|trends|emerging\ (?:issues|threats|trends)|hotspots?)
              |(?:methodology|data\ sources)\b.{0,30}|recommended\ priorities\b.{0,30}
              |(?:victims?|offenders?|locations?)(?:\ and\ \w+){0,2}|pestelo?\b.{0,20}
              |(?:all|total|recorded)\ (?:recorded\ )?crime\b.{0,30}|demographics?
              |(?:risk|threat)\ (?:matrix|assessment|scoring)\b.{0,20}|scanning\b.{0,20})$""",
        matches=("Emerging threats", "Recorded crime 2019-23", "Recommended priorities for 2024"),
        passes_over=("Risk management implications", "Background"),
        confidence=0.62,
    ),
    Sign(
        name="inspection_opening",
        kind=Kind.INSPECTION_REPORT,
        place=Place.OPENING,
        pattern=r"""^inspection\ dates?\b | ^(?:lead|reporting)\ inspector\b | ^report\ published\b
            | \bdates?\ of\ (?:the\ )?previous\ inspection\b | ^inspection\ outcome\b
            | \b(?:his|her)\ majesty['’]s\ inspector(?:ate)?\b | ^the\ overall\ judgement\ is\b
            | ^overall\ effectiveness\b | ^judgement\s+grade\b | ^dyddiad(?:au)?\ (?:yr\ )?arolyg
            | \bcare\ inspectorate\b | \bcare\ quality\ commission\b | \bhmicfrs\b | \bestyn\b""",
        matches=(
            "Inspection dates: 2 to 6 May 2022",
            "Lead inspector: A Thornley",
            "Overall effectiveness",
        ),
        passes_over=("Dates for inspection of documents", "The judgement was reserved"),
        signs=(
            *("nspect", "report publ", "judgement", "overall effect", "arolyg", "care qual"),
            *("cfrs", "estyn"),
        ),
        confidence=0.9,
    ),
    Sign(
        name="minutes_of_record",
        kind=Kind.MINUTES,
        place=Place.HEADING,
        pattern=r"""^(?:the\ )?(?:meeting|session)\ (?:closed|ended|concluded|finished|was\ closed
              |rose)\b
            | ^(?:signed|arwyddwyd)\b.{0,40}\b(?:chair|cadeirydd) | ^chair(?:man
            |person)?\s*[.…_]{4,}
            | ^(?:the\ )?meeting\ (?:commenced|started|opened)\b""",
        matches=("The meeting closed at 9.15 pm", "Signed (Chair)", "Chairman ........"),
        passes_over=("Meetings are held monthly",),
        confidence=0.8,
    ),
    Sign(
        name="summons",
        kind=Kind.AGENDA,
        place=Place.OPENING,
        pattern=r"""\byou\ are\ (?:hereby\ )?(?:summoned|requested|invited)\ to\ attend\b
            | \bmeeting\b.{0,80}\bwill\ (?:be\ held|take\ place)\b | ^to\ be\ held\ (?:on|at|in)\b
            | ^to\ all\ members\ of\b
            | ^(?:membership|quorum|aelodaeth)\s*[:(\t] | \bcynhelir\ cyfarfod\b
            | ^(?:for|any)\ (?:further\ )?(?:enquiries|information|queries)\b.{0,60}\b(?:contact
            |telephone|e?-?mail)""",
        matches=(
            "You are summoned to attend",
            "A meeting of the Cabinet will be held in the Guildhall",
        ),
        passes_over=("A meeting was held in the Guildhall",),
        signs=(
            *("to attend", "be held", "take place", "to all members of", "membersh", "quorum"),
            *("aelodaeth", "cyfarfod", "enqu", "nformat", "quer"),
        ),
        confidence=0.75,
    ),
)

COLUMNS = (
    Sign(
        name="tracker_columns",
        kind=Kind.TRACKER,
        place=Place.COLUMN,
        pattern=r"""\A(?=.*\b(?:actions?|recommendations?|decisions?|resolutions?)\b)
            (?=.*\b(?:status|progress|update|rag|response|completed|comments?|outcome)\b)
            (?=.*\b(?:deadlines?|due|target|who|owner|lead|officer|responsible|date|minute
            |ref(?:erence)?)\b)""",
        matches=("Ref | Recommendation | Lead officer | Status",),
        passes_over=("Item | Decision | Date", "Action | Lead | Timescale"),
        confidence=0.8,
    ),
    Sign(
        name="forward_plan_columns",
        kind=Kind.FORWARD_PLAN,
        place=Place.COLUMN,
        pattern=r"""\A(?=.*\b(?:decision|item|subject|topic|title|matter|eitem|penderfyniad)\b)
            (?=.*\b(?:decision[\ -](?:maker|taker|date|due)|date\ of\ (?:decision|meeting)
            |meeting\ date
              |key\ decision|to\ be\ taken|when|expected|anticipated|month|due)\b)
            (?=.*\b(?:contact|officer|lead|portfolio|report\ author|consult\w*|documents|purpose
            |scope
              |member)\b)""",
        matches=("Subject | Decision maker | Date of decision | Contact officer",),
        passes_over=("Action | Lead officer | Status",),
        confidence=0.75,
    ),
)

STAMPS = (
    Sign(
        name="item_stamp",
        kind=Kind.COMMITTEE_REPORT,
        place=Place.STAMP,
        pattern=r"^(?:agenda\ item|eitem(?:\ agenda)?)\s*(?:no\.?\s*)?\d+[a-z]?$",
        matches=("Agenda Item 5", "Eitem Agenda 3"),
        passes_over=("Agenda", "Agenda Item 5: Minutes"),
        confidence=0.68,
    ),
    Sign(
        name="appendix_stamp",
        kind=Kind.APPENDIX,
        place=Place.STAMP,
        pattern=r"""^(?:item\ \w+\W+)?(?:appendix|annex|annexe|atodiad|enclosure)\b
            \W{0,3}[A-Z]{0,2}\d{0,2}\b""",
        matches=("Appendix A", "ANNEX 1", "Item 5 – Annex 'A'"),
        passes_over=("Agenda Item 5", "Page 3"),
        confidence=0.85,
    ),
)

SIGNS: tuple[Sign, ...] = (*TITLES, *LABELS, *HEADINGS, *COLUMNS, *STAMPS)

PHRASES = (
    Phrases(
        feature=Feature.RESOLUTIONS,
        words=(
            "resolved",
            "it was agreed",
            "was agreed that",
            "members agreed",
            "unanimously",
            "seconded",
            "penderfynwyd",
            "eiliwyd",
            "cytunwyd",
            "approved and signed",
            "committee noted",
            "panel noted",
            "board noted",
        ),
    ),
    Phrases(
        feature=Feature.PAST_DEBATE,
        words=(
            "reported that",
            "thanked",
            "apologies",
            "members asked",
            "in response to",
            "the chair ",
            "the chairman ",
            "introduced the report",
            "presented the",
            "commented that",
            "explained that",
            "informed the",
            "dywedodd",
            "ymddiheuriadau",
            "the clerk ",
        ),
    ),
    Phrases(
        feature=Feature.JUDGEMENTS,
        words=(
            "inspectors",
            "requires improvement",
            "inadequate",
            "ofsted",
            "outstanding",
            "the inspection",
            "the local authority",
        ),
    ),
)

MEASURES = (
    Measure(
        name="long",
        kind=Kind.COMMITTEE_REPORT,
        feature=Feature.PAGES,
        at_least=25,
        confidence=0.25,
    ),
    Measure(
        name="resolutions",
        kind=Kind.MINUTES,
        feature=Feature.RESOLUTIONS,
        at_least=2.0,
        confidence=0.7,
    ),
    Measure(
        name="debate",
        kind=Kind.MINUTES,
        feature=Feature.PAST_DEBATE,
        at_least=4.0,
        confidence=0.7,
    ),
    Measure(
        name="judgements",
        kind=Kind.INSPECTION_REPORT,
        feature=Feature.JUDGEMENTS,
        at_least=6.0,
        confidence=0.8,
    ),
    Measure(
        name="errands",
        kind=Kind.AGENDA,
        feature=Feature.ERRANDS,
        at_least=3,
        confidence=0.8,
    ),
    Measure(
        name="page_ranges",
        kind=Kind.AGENDA,
        feature=Feature.PAGE_RANGES,
        at_least=2,
        confidence=0.85,
    ),
    Measure(
        name="several_papers",
        kind=Kind.AGENDA_PACK,
        feature=Feature.STAMPED_ITEMS,
        at_least=3,
        confidence=0.97,
    ),
)

ERRAND = Rule(
    name="errand",
    pattern=r"""^(?:to\ (?:receive|consider|confirm|approve|agree|note|answer|review|elect|discuss
          |hear)
        |i\ (?:dderbyn|ystyried|gadarnhau|gymeradwyo))\b""",
    matches=("To receive apologies for absence", "I dderbyn ymddiheuriadau"),
    passes_over=("Members received the report", "Too many to consider"),
)

PAGE_RANGE = Rule(
    name="page_range",
    pattern=r"\((?:pages?|tudalen(?:nau)?)\s+\d+\s*(?:[-–]\s*\d+)?\)",
    matches=("Minutes (Pages 5 - 12)", "Adroddiad (Tudalennau 3 - 9)"),
    passes_over=("See pages 5 to 12",),
)

ITEM_STAMP = Rule(
    name="item_stamp",
    pattern=r"^(?:agenda\ item|eitem(?:\ agenda)?|item)\s*(?:no\.?\s*)?(?P<number>\d+[a-z]?)\b",
    matches=("Agenda Item 5", "Eitem Agenda 3", "ITEM NO. 7"),
    passes_over=("Agenda", "Items"),
)

TEMPLATE_TITLE = Rule(
    name="template_title",
    pattern=r"""^(?:[\w\ ]{0,40}\ )?(?:report\ |minutes\ |agenda\ |form\ )?(?:template|proforma
          |pro-forma
        |specimen)\b(?!\s+(?:approved|reviewed|version|v\d|last|updated))
        | \bprotocols?\b(?:\s+(?:for|on|between|governing)\b.*)?$""",
    matches=(
        "Committee Report Template",
        "Protocol for crime and disorder scrutiny",
        "Scrutiny protocols",
    ),
    passes_over=("Template approved March 2025", "Template reviewed June 2023"),
)

RULES_TITLE = Rule(
    name="rules_title",
    pattern=r"""^(?:.{0,60}\ )?(?:procedure\ rules|rules\ of\ procedure|standing\ orders|financial\ regulations
        |codes?\ of\ conduct|schemes?\ of\ delegation|terms\ of\ reference|constitution
        |rheolau\ sefydlog|cyfansoddiad)(?:\ \(.{0,40}\))?$""",
    matches=("Overview and Scrutiny Procedure Rules", "Standing Orders", "Terms of Reference"),
    passes_over=(
        "Review of the Constitution in 2021",
        "Terms of reference and scope of the review",
    ),
)
"""Titles of a council's own rules, which say how to recommend and recommend nothing."""

REPORTING = ("addressed_label", "meeting_and_date", "report_of_label", "report_title_label")
"""Signs that such a title is what a report is about."""

PLACEHOLDER = Rule(
    name="placeholder",
    pattern=r"""(?=[\[<dcptr])  # what all begin with: most places are passed over at once
        (?:\[(?:insert|enter|name|date|title|delete|add|type|click|report|committee|if|state
          |list|your|post
          |xx|dd)\b[^\]]{0,80}\]
        | <\s*(?:insert|enter|name|date|title|add|type)\b[^>]{0,60}>
        | \b(?:dd/mm/yy(?:yy)?
          | click\ (?:or\ tap\ )?(?:here\ )?to\ enter | delete\ as\ (?:appropriate|applicable
          |necessary)
          | please\ (?:insert|state|complete\ this\ section|delete)
          | (?:this|the)\ (?:section|paragraph|box)\ (?:should|must)
          | report\ authors?\ (?:should|must))\b)""",
    matches=(
        "[Insert date]",
        "<Name of committee>",
        "Delete as appropriate",
        "This section should set out",
    ),
    passes_over=("[2023] EWCA Civ 12", "Section 17 should be read with section 6"),
)

FEWEST_PLACEHOLDERS = 3
PLACEHOLDERS_PER_THOUSAND = 8.0

CONTENTS_LINE = Rule(
    name="contents_line",
    pattern=r"^.{3,90}?(?:[\s.…·_]{3,}|\s)\d{1,3}$",
    matches=("1. Introduction ........ 3", "Recommendations\t4", "Our priorities 9"),
    passes_over=("Introduction",),
)

CONTENTS_TITLE = Rule(
    name="contents_title",
    pattern=r"^(?:table\ of\ )?(?:contents|cynnwys|index)\s*:?$",
    matches=("Contents", "TABLE OF CONTENTS", "Cynnwys"),
    passes_over=("The contents of the report",),
)

_ENGLISH = "the of and to in for is was that with be by on are at from which this as it has have"
_WELSH = "y yr yn ac o ar mae bod gan wedi oedd eu ei gyda gael hyn neu fel nad sydd bydd cyngor"
_GAELIC = "agus tha nan airson bha chan aig anns gun ris seo leis bhith iad sinn na"

FUNCTION_WORDS: Mapping[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in (("en", _ENGLISH), ("cy", _WELSH), ("gd", _GAELIC))
}
"""Words that one language uses all the time and the other two hardly ever, ISO 639-1."""
