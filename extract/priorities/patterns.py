r"""What priorities look like in council documents: rules with their examples.

Plans and reports use many words for a priority: theme, objective, commitment, outcome,
pillar. The word "priority" speaks for itself; the others count only where whose they are
is said ("the Council's four objectives") or in a plan, and only where the document does
not call anything a priority.
"""

from extract.rule import Rule

_WORD_BEGINS = r"\b(?=\w)"
"""Before words that are many, so that none of them is tried where a word ends."""
_UNDOTTED = ("ı", "\u0307")
"""What an "ı" or "İ" is in small letters, which a rule takes for an "i"."""
_COUNT = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})"
_RANK = r"""(?:strategic|key|corporate|partnership|community\ safety|local|main|top|overall
|overarching
    |core|agreed|new|current|headline|shared|joint|cross-?\ ?cutting|subsidiary|high-?level|delivery
    |council(?:['’]s)?|csp(?:['’]?s)?|pcsp(?:['’]s)?|organisational|political|annual|thematic
    |identified|well-?\ ?being|equality|improvement|delivery\ plan|policing
    |updated|proposed|recommended|suggested|revised|emerging|draft|business|service|plan|investment
    |crime(?:\ reduction)?)"""
_PRIORITY = r"""(?:priorities|priority\ (?:areas?|themes?|objectives?|outcomes?|aims?)
    |priority(?=\s*(?:[:.“"‘]|$|is\b|of\b|for\b))|blaenoriaeth(?:au)?|flaenoriaeth(?:au)?)"""
_SYNONYM = r"""(?:themes?|aims?|objectives?|outcomes?|commitments?|pledges?|pillars?|strands?
|ambitions?
    |goals?|missions?|work\ ?streams?|focus\ areas?|areas?\ of\ focus|key\ areas?|promises
    |themâu|amcanion|nodau|canlyniadau|ymrwymiadau)"""
_CORPORATE = r"""(?:corporate|council(?:['’]s)?|council\ plan|business\ plan|strategic\ plan
    |organisation(?:al)?|authority['’]s|city\ plan|borough\ plan|corfforaethol)"""
_PARTNERSHIP = r"""(?:partnership(?:['’]?s)?|csps?(?:['’]s)?|d?pcsps?(?:['’]s)?|community\ safety
    |safer\ \w+|crime\ (?:and|&)\ disorder|partneriaeth|diogelwch\ cymunedol)"""

PRIORITY_WORD = Rule(
    name="priority_word",
    pattern=rf"\b{_PRIORITY}\b",
    matches=("the following priorities", "priority areas", "Ein blaenoriaethau"),
    passes_over=("prior to the meeting", "prioritise the work"),
)

SYNONYM_WORD = Rule(
    name="synonym_word",
    pattern=rf"""\b{_SYNONYM}\b(?=.*[:\-–]\W*$) .* | \b{_SYNONYM}$""",
    matches=("The Council's strategic objectives are:", "Our four themes"),
    passes_over=("The aim of this report is to inform", "theming of the event."),
)

ANNOUNCEMENT = Rule(
    name="announcement",
    pattern=rf"""\b(?:{_PRIORITY})\b[^.:;]{{0,140}}(?:[:：]\s*[-–—]?|\ [-–—])\s*$
        | \b(?:{_PRIORITY})\b[^.:;]{{0,60}}\b(?:are|were|is|include|includes|namely|oedd|yw)$""",
    matches=(
        "The Partnership has agreed the following priorities:",
        "This report relates to the following corporate priorities: -",
        "Our key priority areas for 2024-27 are:",
        "Nodwyd y saith blaenoriaeth ganlynol gan y Bartneriaeth: -",
    ),
    passes_over=(
        "The Council has many priorities.",
        "The recommendations support objectives in the following areas:",
    ),
    confidence=0.92,
)

SYNONYM_ANNOUNCEMENT = Rule(
    name="synonym_announcement",
    pattern=rf"""\b(?:(?:{_CORPORATE}|{_PARTNERSHIP}|our|the\ plan['’]?s?
          |strategy['’]?s?)\b[^.:;]{{0,50}}?
          \b(?:{_COUNT}\ )?(?:{_RANK}\ )*{_SYNONYM}
        | {_COUNT}\ (?:{_RANK}\ )+{_SYNONYM}
        | \b(?:we|partners|the\ (?:partnership|board))\ (?:will|shall)
          \ (?:(?:work\ together|focus|concentrate)(?:\ \w+){{0,4}}?\ on)
        | (?:agreed|chosen|concentrate|focus|organised|grouped|built|settled)\b[^.:;]{{0,50}}?
          \b{_COUNT}\ {_SYNONYM}
        | (?:concentrate|focus(?:es|ed|ing)?)\b[^.:;]{{0,30}}?\ on\ [^.:;]{{0,30}}?
          \b(?:issues|areas|topics|themes|things|problems|challenges)
        | (?:we|it|plan|strategy|partnership|council|board)\ (?:\w+\ ){{0,2}}
          (?:has|have|sets?\ (?:out|itself|ourselves)|contains|identifies)\b[^.:;]{{0,20}}?
          \ {_COUNT}\ (?:\w+\ ){{0,2}}{_SYNONYM}
        | {_COUNT}\ (?:{_RANK}\ )*{_SYNONYM}
          \ (?:(?:of|in)\ (?:the|this|our)\ (?:plan|strategy|partnership|council)
            |(?:that\ )?(?:run|cut)(?:ning|ting)?\ (?:through|across))
        | (?:we|partners|the\ (?:partnership|board|council|csp))\ (?:will|shall)
          \ prioriti[sz]e)\b(?!\ to\b)[^.:;]{{0,90}}
          (?:[:：]\s*[-–—]?
        |\ [-–—])\s*$""",
    matches=(
        "The Council Plan sets out four strategic objectives:",
        "The Partnership's work is organised under three themes:",
        "This supports the following corporate objectives:",
        "The strategy has four main themes:",
        "The partners have agreed to concentrate on five themes, namely:",
        "From 2020 to 2023 we will work together on:",
        "This year the CSP has agreed to focus on five key issues:",
        "The five themes of the plan are:",
        "Three themes run through all of them:",
        "We have four big ambitions for the next four years:",
        "Over the next three years the Partnership will prioritise:",
    ),
    passes_over=(
        "The aims of the project are:",
        "The strategy aims to ensure:",
        "Members discussed the themes and the following was said:",
        "Objectives:",
    ),
    confidence=0.8,
)

COUNTED = Rule(
    name="counted",
    pattern=rf"""(?<![-–/£\d])\b(?P<count>{_COUNT})\ (?:{_RANK}\ )*(?:{_PRIORITY}|{_SYNONYM})\b""",
    matches=("Our five priorities", "has three main themes"),
    passes_over=("two of the priorities", "2024-27 priorities"),
)

FULL_ANNOUNCEMENT = Rule(
    name="full_announcement",
    pattern=rf"""{_WORD_BEGINS}{_COUNT}\ (?:{_RANK}\ )*(?:{_PRIORITY}|{_SYNONYM})\b[^.:;]{{0,80}}[.]$
        | \b(?:{_PRIORITY})\b[^.:;]{{0,80}}\b(?:below|as\ follows|isod)(?:[.]?$|,\ )""",
    matches=(
        "The plan has four priorities, which are set out below.",
        "Our priorities are listed below.",
    ),
    passes_over=("The plan has priorities.", "We have set priorities for the year."),
    confidence=0.75,
)

NOT_ANNOUNCED = Rule(
    name="not_announced",
    pattern=rf"""\b(?:{_PRIORITY}|{_SYNONYM})\b[^:]*\b(?:which|who|including|comprises?|through
          |by\ \w+ing|we\ will
          |you\ can|will\ be\ (?:delivered|measured|monitored|reviewed|achieved|met)
          |as\ follows\ below
          |because|such\ as|partners\ are|members\ are)\b[^:]*[:–-]\W*$
        | \b{_PRIORITY}\ for\ (?:\w+\ ){{0,3}}(?:services|funding|spending|patrols|repairs
          |maintenance|enforcement|research|training|inspection)\b
        | \b(?:actions?|activit\w+|measures?|projects?|steps|how|sources|partners|methods
        |principles|factors
          |questions|criteria|ways|things|tools|documents|strategies)\b
          (?!\ (?:also\ |directly\ |will\ )?(?:supports?|relates?|contributes?|links?|aligns?
          |helps?|fits?|meets?
            |serves?|underpins?|delivers?)\b)
          (?![^:]*\b(?:following|agreed|identified|adopted|chosen|are|were)\b[^:]{{0,60}}
            \b(?:{_PRIORITY}|{_SYNONYM})\b)
          [^:]{{0,60}}\b(?:{_PRIORITY}|{_SYNONYM})\b""",
    matches=(
        "To deliver our priorities we will:",
        "Actions to meet these priorities:",
        "The objectives of the Skills Board, which comprises the following:",
        "The priorities for supported bus services are",
    ),
    passes_over=(
        "The Partnership looked at progress and agreed the following priorities:",
        "Our priorities are:",
        "The measures support two of the priorities in the Council Plan:",
    ),
)

PLAINLY_ANNOUNCED = Rule(
    name="plainly_announced",
    pattern=rf"""\b{_PRIORITY},?\ which\ (?:are|will\ be)(?:\ \w+){{0,3}}\W*$
        | \bfollowing\ (?:{_COUNT}\ )?(?:{_RANK}\ )*(?:{_PRIORITY}|{_SYNONYM})\b
        | \b(?:{_PRIORITY})\ (?:are|were)\b
        | \b{_COUNT}\ (?:{_RANK}\ )*(?:{_PRIORITY}|{_SYNONYM})
          (?:,?\ (?:of\ )?which|\ (?:run|cut)(?:ning|ting)?\ (?:through|across))\b""",
    matches=(
        "sets out the following priorities, which answer the evidence:",
        "Our priorities are:",
        "The assessment points to five priorities, of which two are new:",
    ),
    passes_over=("the following actions will meet these priorities:", "To meet our aims we:"),
)

ORGANISATION = Rule(
    name="organisation",
    pattern=r"""\b(?:council|college|police|constabulary|service|authority|trust|ltd|limited
          |housing\ association
        |department|fire\ and\ rescue|board|alliance|nhs|agency|probation|university|centre\ plus
        |cic|charity)$
        | ^(?:cllr|councillor|mr|mrs|ms|dr)\b""",
    matches=("Saltmere Borough Council", "Northshire Police", "Cllr Ada Thornley"),
    passes_over=("Policing our streets", "Safer homes"),
)

PRIORITIES_HEADING = Rule(
    name="priorities_heading",
    pattern=rf"""^(?:what\ are\ )?(?:(?:our|the|its|your|ein
          |y)\ )?(?:{_COUNT}\ )?(?:{_RANK}[,\ ]+(?:and\ )?)*
        (?:[\w’']+(?:\ [\w’']+){{0,4}}\ partnership(?:['’]s)?\ )?(?:{_RANK}\ )*
        {_PRIORITY}(?:\ {_RANK})?
        (?:\ (?:for|from|in|at|ar\ gyfer|of\ the\ (?:partnership|plan|strategy|council))\b.{{0,40}}
          |\ at\ a\ glance)?(?:\W*(?:19|20)\d\d.{{0,12}})?\W*$""",
    matches=(
        "Our priorities",
        "Strategic Priorities 2024-27",
        "Community Safety Partnership Priorities",
        "Corporate Priorities:",
        "Priorities for 2024/25",
        "Ein Blaenoriaethau",
        "Safer Saltmere Partnership Priorities",
    ),
    passes_over=(
        "How we chose our priorities",
        "Delivering the priorities",
        "Priority neighbourhoods",
        "Performance against priorities",
    ),
    confidence=0.8,
)

SYNONYMS_HEADING = Rule(
    name="synonyms_heading",
    pattern=rf"""^(?:(?:(?:our|the|ein)\ )?(?:{_COUNT}\ )?(?:{_RANK}\ )*{_SYNONYM}
          |(?:what|where)\ (?:we|the\ partnership|the\ council)\ (?:will|shall|are\ going\ to|want\ to)
            \ (?:focus|concentrate)(?:\ on|\ our\ \w+)?
          |what\ we\ want\ to\ achieve|our\ focus)
        (?:\ (?:for|from|of\ the\ (?:partnership|plan|strategy|council)|to\ you)\b.{{0,40}})?
        (?:\W*(?:19|20)\d\d.{{0,12}})?\W*$""",
    matches=(
        "Our strategic objectives",
        "Themes",
        "Key commitments 2023-26",
        "What we will focus on",
        "Our focus for 2024-27",
    ),
    passes_over=("Aims of this report", "The aim of the review", "Theming"),
    confidence=0.65,
)

CORPORATE_HEADING = Rule(
    name="corporate_heading",
    pattern=rf"""^(?:\W*)(?:(?:link|links|linkage|contribution|relevance|impact|alignment|fit
          |relationship
          |connection|implications?)\ (?:to|on|with|for)\ (?:the\ |our\ )?
          |how\ (?:this|it|the)\ (?:report\ |proposal\ |plan\ )?(?:supports|serves|meets
            |(?:links|relates|contributes|fits|aligns)\ (?:in)?(?:to|with))\ (?:the\ |our\ )?)?
        (?:{_CORPORATE}|{_COUNT}|key|strategic|delivering|the|our|[&/,]|and|\ )*
        (?:(?:corporate|council(?:['’]s)?|city|borough|county|business|strategic|corfforaethol)\ )
        (?:plan|strategy|priorit(?:y|ies)|objectives?|themes?|aims?|outcomes?|vision|commitments?
          |blaenoriaethau)
        (?:\ (?:and|&|/)\ \w+|\ (?:priorit(?:y|ies)|objectives?|themes?|alignment|links?|linkages?
        |implications?
          |considerations?|20\d\d\S*|context|impact|contribution))*\W*$""",
    matches=(
        "Corporate Strategy alignment:",
        "Links to the Corporate Plan",
        "Impact on Corporate Priorities",
        "Corporate priorities",
        "Contribution to the Council Plan priorities",
        "How this supports the Council Plan",
        "Council Plan implications",
        "Implications for the Council's priorities",
    ),
    passes_over=("Corporate implications", "Corporate Director of Place", "Planning strategy team"),
    confidence=0.85,
)

CORPORATE_LABEL = Rule(
    name="corporate_label",
    pattern=r"""^(?P<label>(?:relevant\ |link(?:s)?\ to\ (?:the\ )?)?(?:corporate|council
          |strategic)
        (?:\ (?:plan|strategy))?\ (?:priorit(?:y|ies)|objectives?|themes?|aims?|outcomes?
        |commitments?)
        (?:\ (?:supported|served|affected|met))?)
        \s*(?:[:\t]\s*|\ [-–]\ )(?P<value>\S.*)$""",
    matches=("Corporate Priority: A thriving economy", "Council Plan theme:\tClean and green"),
    passes_over=("Corporate priorities", "Corporate priorities are reviewed each year: see below"),
    confidence=0.85,
)

NUMBERED = Rule(
    name="numbered",
    pattern=rf"""^\W{{0,2}}(?:(?:our|{_RANK})\ ){{0,3}}
        (?P<noun>priority|theme|objective|aim|outcome|pillar|goal|commitment|ambition|mission
        |pledge|strand
          |blaenoriaeth|thema|amcan|nod|canlyniad)
        (?:\ (?P<second>area|theme|objective|outcome|strategol|allweddol|llesiant))?
        \s*(?:no\.?\ ?|number\ |\#|\()?
        (?P<number>\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten|[A-H]\d{{0,2}}(?![a-z])
        |i{{1,3}}\b|iv\b|vi{{0,3}}\b
          |un\b|dau\b|tri\b|pedwar\b|pump\b)
        (?![\d/])(?:\s*[:.)|–—-]+\s*|\s+|$)(?P<name>.*)$""",
    matches=(
        "Priority 1: Tackling violence",
        "Priority 1 | Tackling violence",
        "Priority (2) Burglary",
        "PRIORITY ONE – Safer streets",
        "Strategic Priority 2 - To cut burglary",
        "Blaenoriaeth 3: Lleihau aildroseddu",
        "Theme A: Prevention",
        "Priority B2: Make roads safer",
        "Priority #3 Burglary",
        "Well-being Objective 2: Work for all",
        "Amcan Llesiant 1: Ysgolion da",
        "Priority 4",
    ),
    passes_over=(
        "Priority areas include parks",
        "Priority in each case",
        "Objectives and aims",
        "Priority 2024/25 work",
    ),
    confidence=0.9,
    signs=(
        *("priorit", "theme", "objective", "aim", "outcome", "pillar", "goal", "commitment"),
        *("ambition", "mission", "pledge", "strand", "blaenoriaeth", "thema", "amcan", "nod"),
        *("canlyniad", *_UNDOTTED),
    ),
)

CODED = Rule(
    name="coded",
    pattern=r"""^(?P<number>(?-i:S?P)\d{1,2})(?:\s*[:.)–—-]+\s*|\s+)(?P<name>(?-i:[A-Z])\D.*)$""",
    matches=("P1: Tackling violence", "SP2 – Burglary", "P3 Hate crime"),
    passes_over=("P1", "P2 12", "p3 see the table", "PC1: Burglary"),
    confidence=0.75,
)

NUMBERED_AFTER = Rule(
    name="numbered_after",
    pattern=r"""^(?P<name>\S.{2,80}?)\s*[(–—-]\s*
        (?:strategic\ |key\ )?priority\ (?P<number>\d{1,2}|one|two|three|four|five|six|seven|[A-H])\)?$""",
    matches=("Tackling violence (Priority 1)", "Burglary – Priority Two"),
    passes_over=("Priority 1: Burglary", "A case (Priority 2) was heard"),
    confidence=0.8,
)

UNNUMBERED = Rule(
    name="unnumbered",
    pattern=r"""^(?:(?:strategic|key|our|first|second|third|fourth|fifth|sixth|seventh|final)\ ){0,2}(?P<noun>priority|priority\ area|priority\ theme
          |focus\ area
          |area\ of\ focus|sub-?\ ?priority|cross-?cutting\ theme|blaenoriaeth|maes\ ffocws)
        \s*[:–—]\s*(?P<name>\S.*)$""",
    matches=(
        "PRIORITY: Violence",
        "Focus area: Knife crime",
        "Cross-cutting theme – Prevention",
        "Our second priority: Burglary",
    ),
    passes_over=("Priority 1: Violence", "Priority areas: parks and streets", "Priority given"),
    confidence=0.8,
)

PROSE_LIST = Rule(
    name="prose_list",
    pattern=rf"""{_WORD_BEGINS}(?P<subject>(?:{_COUNT}\ )?(?:{_RANK}\ )*(?!priority\b(?!\ (?:areas|themes
          |objectives|outcomes|aims))){_PRIORITY}
          |{_COUNT}\ (?:{_RANK}\ )*(?:themes|objectives|commitments|pillars|strands|aims|ambitions
            |missions|outcomes|goals|work\ ?streams)(?!\ frameworks?\b))\b
        (?:(?P<middle>[^.:;]{{0,80}})[:：]\s*[-–—]?
          |[^.:;–—()]{{0,60}}(?P<aside>\s[–—-]\s|\s\((?!\w{{1,3}}\)))
          |[^.:;]{{0,80}}?\b(?:are|were|remain|include|being|namely|(?:will|shall)\ be(?!\ \w+ed\b)|oedd|yw)\b
            (?:\ (?:now|still|to\ be))?)
        \s*(?P<list>[^\s.].*)$""",
    matches=(
        "The Partnership identified five priorities: burglary; fraud; arson; theft; and noise.",
        "The key priorities for the year were burglary, noise and domestic abuse.",
        "Its priorities for 2015-18 will be burglary, noise and fraud.",
        "It has four main themes: safer homes; safer streets; safer roads; and fairness.",
        "The plan has three priorities – stopping violence, burglary and fraud.",
    ),
    passes_over=(
        "Priorities change.",
        "The priorities will be reviewed in May",
        "Each priority is led by one body: A by the Council; B by the police.",
    ),
    confidence=0.75,
)

CHOSEN_LIST = Rule(
    name="chosen_list",
    pattern=rf"""{_WORD_BEGINS}(?:identified|agreed|adopted|chosen|chose|selected|named|confirmed|set)
        \s(?P<list>(?!the\ following|these|those|them|it\b|this|that\b|to\b|by\b)[^.:;]{{8,220}}?)
        ,?\sas\ (?P<subject>(?:its|our|their|the)\ (?:{_COUNT}\ )?(?:\w+\ ){{0,3}}?priorities)\b""",
    matches=("The Board has agreed burglary, fraud and arson as its priorities for 2024-27.",),
    passes_over=(
        "The Board agreed the following as its priorities:",
        "Residents named litter. It is not a priority.",
    ),
    confidence=0.7,
)

SUBJECT_LIST = Rule(
    name="subject_list",
    pattern=rf"""^(?P<list>(?!these|those|they|the\ following|the\ above|it\b|there\b|what\b)[^.:;]{{8,200}}?)
        \s(?:are|remain|will\ be)\s
        (?P<subject>(?:its|our|the(?:\s[\w’']+){{0,4}}?)\s(?:{_COUNT}\s)?(?:{_RANK}\s)*priorities)\b""",
    matches=("Burglary, fraud and arson are the Partnership's priorities for 2024-27.",),
    passes_over=("These are the priorities.", "The priorities are burglary and fraud."),
    confidence=0.7,
)

NAME_COLUMN = Rule(
    name="name_column",
    pattern=r"""^(?:title|name|heading|description|theme|topic|subject|area|focus|what(?:\ it\ is)?
        |\W*)$""",
    matches=("Title", "", "Description"),
    passes_over=("Action", "What we will do", "Lead agency"),
)

NUMBER_COLUMN = Rule(
    name="number_column",
    pattern=r"^(?:no\.?|number|rank(?:ing)?|ref(?:erence)?\.?|nr\.?|rhif|\W*)$",
    matches=("No.", "Ref", "Rank", "#", ""),
    passes_over=("Notes", "Measure"),
)

PRIORITY_COLUMN = Rule(
    name="priority_column",
    pattern=rf"""^(?:no\.?\s*/?\s*)?(?:(?:our|the|{_RANK})\ )*{_PRIORITY}
        (?:\ (?:and|/|&)\ (?:aim|objective|outcome|theme)s?|\ (?:title|name|heading))?\W*$""",
    matches=("Priority", "Strategic priority", "Priority area", "Blaenoriaeth"),
    passes_over=("Priority (H/M/L)", "Priority level", "Action"),
    confidence=0.8,
)

SYNONYM_COLUMN = Rule(
    name="synonym_column",
    pattern=r"""^(?:indicators?\s*/\s*)?(?:(?:our|the|strategic|key)\ )*(?:themes?|objectives?
          |aims?|pillars?|commitments?|pledges?|ambitions?|focus\ areas?
        |themâu?|amcan(?:ion)?)(?:\ area)?\W*$""",
    matches=("Theme", "Strategic objective", "Indicators/Themes", "Commitment"),
    passes_over=("Objective met?", "Measure", "Action"),
    confidence=0.65,
)

GROUPED_TABLE = Rule(
    name="grouped_table",
    pattern=rf"\bby\ (?:{_RANK}\ )*{_PRIORITY}\W*$",
    matches=("Table 2: Spending by priority theme", "Performance by corporate priority"),
    passes_over=("Ranked by priority level", "Priority spending"),
    confidence=0.6,
)

DEGREE = Rule(
    name="degree",
    pattern=r"""^(?:(?:very\ )?high(?:est)?|medium|moderate|low(?:est)?|urgent|critical|essential
          |desirable|routine
        |red|amber|green|yes|no|n/?a|none|tbc|all|other|total|sub-?total|immediate|ongoing|[A-E]
        |[HML]
        |[\d.,%£/\ -]+|\W*)$""",
    matches=("High", "2", "Amber", "N/A", "Total"),
    passes_over=("High Street crime", "Burglary"),
)

CORPORATE_OWNER = Rule(
    name="corporate_owner",
    pattern=r"""\b(?:corporate|council['’]s|council\ plan|council\ priorit\w+|city\ plan
          |borough\ plan
        |business\ plan|strategic\ plan|our\ council|the\ (?:borough|city|county|district
        |town)?\ ?council
        |organisation(?:al|['’]s)?|corfforaethol)\b""",
    matches=(
        "the following corporate priorities",
        "The Council's objectives",
        "Council Plan themes",
    ),
    passes_over=("partnership priorities", "councillors"),
    signs=(
        *("corporate", "counc", "ty plan", "borough plan", "ness plan", "strateg", "organ"),
        "corfforaethol",
    ),
)

PARTNERSHIP_OWNER = Rule(
    name="partnership_owner",
    pattern=rf"""\b{_PARTNERSHIP}\b""",
    matches=("the Partnership's priorities", "CSP priorities", "Safer Saltmere"),
    passes_over=("corporate priorities",),
)

OTHERS = Rule(
    name="others",
    pattern=r"""\b(?:police\ (?:and|&|,)\ (?:fire\ and\ )?crime|pcc(?:['’]s)?|opcc|national
          |government(?:['’]s)?
        |home\ (?:office|secretary)|commissioner['’]s|mopac|mayor(?:['’]s)?|constabulary|police(?:['’]s)?\ (?:service
        |force|control)
        |force(?:['’]s)?|policing\ plan|control\ strategy|nhs|icb|icp|ccg
        |health\ (?:and|&)\ well-?being\ (?:board|strategy)
        |other\ (?:plans|strategies|bodies|organisations)|(?:ward|parish|beat|street)\ priorit\w+
        |by\ (?:the\ |our\ |local\ )?(?:residents|public|respondents|people|parishes)(?!\ and\b)
        |safeguarding\ (?:board|partnership)|combined\ authority['’]s|regional|department\ for|dft
        |ministr\w+
        |fire\ (?:and\ rescue\ )?(?:service|authority)['’]s|civil\ society|respondents
        |residents['’]?\ (?:said|told|survey|top)
        |(?<!following\ )(?<!after\ )(?<!light\ of\ )consultation|survey|public['’]s|resident\ priorit\w+|personal|comisiynydd|cenedlaethol
        |llywodraeth
        |other\ partnerships?|neighbouring|county\ strateg\w+)\b""",
    matches=("the Police and Crime Plan priorities", "national priorities", "Survey priorities"),
    passes_over=("Our priorities", "the Partnership's priorities", "Following consultation"),
)

HISTORIC = Rule(
    name="historic",
    pattern=r"""\b(?:previous(?:ly)?|former|last\ (?:year|plan|strategy|three)|earlier|past
          |outgoing|superseded
        |retired|no\ longer|expired|prior\ (?:plan|strategy)|blaenorol|llynedd)\b""",
    matches=("the previous plan's priorities", "last year's priorities"),
    passes_over=("our current priorities", "the lasting priorities"),
)

STANDING = Rule(
    name="standing",
    pattern=r"\b(?:current|existing|present)\b",
    matches=("Current priorities", "the existing priorities"),
    passes_over=("Presentation of priorities", "Our priorities"),
)

PROPOSED = Rule(
    name="proposed",
    pattern=r"\b(?:proposed?|recommend(?:ed|s)?|suggest(?:ed|s)?|new|revised|future|next)\b",
    matches=("Recommended priorities", "are proposed as priorities"),
    passes_over=("Our priorities", "newly built"),
)

LOOKING_BACK = Rule(
    name="looking_back",
    pattern=r"""\b(?:changes\ (?:from|since)|(?:achievements?|progress|performance|delivery|delivered|successes|review)
        \ (?:against|of|in|since|from|during|on)|looking\ back|last\ year|previous|what\ we\ (?:did
        |achieved)
        |(?:our|key)\ achievements|our\ progress|edrych\ yn\ ôl)\b""",
    matches=("Progress against the 2018-21 plan", "Looking back", "Our achievements"),
    passes_over=("Our priorities", "Progressing the plan", "Changes we want"),
)

CROSS_CUTTING = Rule(
    name="cross_cutting",
    pattern=r"""\b(?:cross-?\ ?cutting|trawsbynciol|underpinning|golden\ threads?
        |(?:run|cut)(?:s|ning|ting)?\ (?:through|across))\b""",
    matches=("Cross-cutting themes", "underpinning priorities", "themes run through them"),
    passes_over=("main priorities",),
)

SUBSIDIARY = Rule(
    name="subsidiary",
    pattern=r"\b(?:subsidiary|secondary|supporting|lower[\ -]tier)\b",
    matches=("four subsidiary priorities",),
    passes_over=("main priorities",),
)

MAIN = Rule(
    name="main",
    pattern=r"\b(?:main|overarching|primary|headline|top)\b",
    matches=("our main priorities", "Top priorities"),
    passes_over=("subsidiary priorities", "maintain"),
)

_PART = r"""(?:introduction|background|(?:strategic\ |national\ |local\ )?context|foreword
|(?:executive\ )?summary
    |overview|conclusions?|next\ steps|governance|delivery|monitoring|performance|outcomes?
    |targets?|actions?
    |(?:action|delivery)\ plans?|consultation|resources|finance|legal|risks?|implications|examples?
    |success
    |progress|partners|data|evidence|appendi\w+|contents|source|review|equality|cyflwyniad
    |cefndir)"""

NO_NAME = Rule(
    name="no_name",
    pattern=rf"""^{_PART}(?:\ (?:and|&)\ (?:\w+\ )?{_PART})?\W*$
        | ^(?:what\ (?:we|you|is|are|will|does|have|this|success|the)|how|why|who|when|where\ (?:we
        |are)
          |measuring|delivering\ (?:the|our|this)\ (?:plan|strategy|priorit\w+)|since\ (?:the|last)
          |key\ (?:actions|facts|achievements|performance|measures|statistics)|actions?\ (?:we|to
          |for|plan)
          |our\ (?:approach|vision|partners|actions|aim|achievements|progress|values|principles)
          |we\ (?:will|shall|have|are|want|know|need)|it\ (?:is|will|supports|works|has|also)
          |this|these|they|there|annex|table|figure|page|see|note|none|not\ applicable|n/a|leads?
          |(?:the\ )?(?:report|committee|proposals?|recommendations?|council|partnership)\ (?:is
          |will|has
            |are|supports?)
          |equalit\w+\ (?:impact|act)|sut|beth|pam)\b""",
    matches=(
        "Introduction",
        "How we will measure success",
        "What we will do",
        "We will work together",
        "Governance and performance",
    ),
    passes_over=(
        "Tackling violence",
        "To protect our environment",
        "Delivering homes",
        "Finance and jobs for all",
    ),
)

SENTENCE = Rule(
    name="sentence",
    pattern=r"""\b(?:is|are|was|were|will|has|have|had|can|could|should|must|shall|requires
          |enables|allows
        |needs|provides|supports|mae|bydd|oedd|yw)\b""",
    matches=("It enables us to invest in buses", "Engaging partners is critical"),
    passes_over=("To deliver the housing we want", "Safer streets"),
)

CONTENTS_LINE = Rule(
    name="contents_line",
    pattern=r"(?:\.{3,}|…|\t)\s*\d{1,3}\s*$|\s\.\s\.\s",
    matches=("Our priorities ........ 9", "Priority 1: Violence\t12"),
    passes_over=("Priority 1: Violence", "By 2024"),
)

CONTENTS_HEADING = Rule(
    name="contents_heading",
    pattern=r"^(?:table\ of\ )?(?:contents|cynnwys|index)\W*$",
    matches=("Contents", "Cynnwys"),
    passes_over=("The contents of the plan",),
)

REFERENCE = Rule(
    name="reference",
    pattern=r"""\b(?:priority|objective|theme|aim|outcome|ambition|pillar
          |pledge)\ (?P<number>\d{1,2}|[A-H])
        \s*(?:\(\s*(?P<bracketed>[A-Z][^()]{2,90}?)\s*\)
        |[-–—:]?\s*[‘“'"](?P<quoted>[^’”"]{3,90}?)[’”'"](?!\w))""",
    matches=("contributes to Priority 2 (Safer communities)", "Theme 1 – ‘Homes for all’"),
    passes_over=("Priority 2 is met", "Priority 1 (see Appendix A for details"),
    confidence=0.75,
)

QUOTATION = Rule(
    name="quotation",
    pattern=r"""(?:(?<=^)|(?<=[\s(]))[‘“'"](?P<quoted>(?:[A-Z]|(?<=“)[a-z])[^‘’“”"]{2,80}?)[’”'"](?=[\s,.;:)]|$)""",
    matches=(
        "the priority of ‘Thriving towns’ and others",
        "an aim that “towns thrive all year”.",
    ),
    passes_over=("the Council's plan and residents' views", "said ‘no’"),
    confidence=0.75,
)

NAMED_IN_SENTENCE = Rule(
    name="named_in_sentence",
    pattern=rf"""\b(?:{_CORPORATE})\b[^.;:“‘"]{{0,30}}\bpriority\ of\ (?P<quoted>
        (?!the\ (?:council|partnership|plan)|this\b|its\b|our\b|all\b)[^\W\d_][^.;:,“‘"]{{6,70}}?)
        (?=[.;,]|\ (?:in|by|and\ the|which|as\ set)\b|$)""",
    matches=("supports the Council Plan priority of thriving harbour towns.",),
    passes_over=("a corporate priority of the Council", "the priority of ‘Thriving towns’"),
    confidence=0.7,
)

NO_LIST = Rule(
    name="no_list",
    pattern=r"""^(?:\w+ed\b|undertaken\b|led\b|taken\b|made\b|run\b|held\b|in\b|with\b|set\b|to\ be\b|being\b|also\b|not\b|still\b|already\b|now\b
          |shown\b|given\b
        |on\b|at\b|for\b|from\b|by\b|under\b|as\b|based\b|part\b|subject\b|very\b|well\b|likely\b
        |due\b
        |(?:those|the\ same|things|important|key|clear|right|different|consistent|available
        |contained)\b)""",
    matches=("reflected in the strategy", "undertaken by the police", "set out below"),
    passes_over=("burglary, noise and theft", "safer streets"),
)

THEMES = (
    Rule(
        name="domestic abuse",
        pattern=r"""\bdomestic\ (?:abuse|violence)|\bvawg\b|violence\ against\ women
              |cam-?drin\ domestig
            |coercive|\bvawdasv\b|honour-?based|trais\ yn\ erbyn\ menywod""",
        matches=("Tackling domestic abuse", "VAWG", "Violence against women and girls"),
        passes_over=("Violent crime",),
    ),
    Rule(
        name="sexual violence",
        pattern=r"\bsexual\ (?:violence|offen[cs]\w+|assault|abuse|crime)|\brape\b|trais\ rhywiol",
        matches=("Sexual violence", "Rape and serious sexual offences"),
        passes_over=("Child sexual exploitation",),
    ),
    Rule(
        name="exploitation",
        pattern=r"""exploitation|county\ lines|modern\ slavery|trafficking|cuckoo\w+
              |organised\ crime
            |\bcse\b|criminal\ gangs|camfanteisio|llinellau\ (?:cyffuriau|sirol)""",
        matches=("Child sexual exploitation", "County lines", "Modern slavery"),
        passes_over=("Tree lines",),
    ),
    Rule(
        name="hate crime",
        pattern=r"\bhate\b|community\ tensions?|troseddau?\ casineb",
        matches=("Hate crime and community tension",),
        passes_over=("whatever",),
    ),
    Rule(
        name="extremism",
        pattern=r"""\bprevent\ (?:duty|agenda|strategy|delivery)|^prevent$|extremis\w+|terroris\w+
              |radicali[sz]\w+|\beithafiaeth""",
        matches=("Preventing terrorism and extremism", "Prevent duty"),
        passes_over=("Prevent burglary", "Prevention"),
    ),
    Rule(
        name="anti-social behaviour",
        pattern=r"""anti-?\ ?social\ behaviour|\basb\b|nuisance|envirocrime|enviro-crime
              |ymddygiad\ gwrthgymdeithasol""",
        matches=("Reduce anti-social behaviour", "ASB", "Ymddygiad gwrthgymdeithasol"),
        passes_over=("Social care",),
    ),
    Rule(
        name="violence",
        pattern=r"violen\w+|knife|weapons?|\bgangs?\b|serious\ youth|\btrais\b|dreisgar|dreisiol",
        matches=("Serious violence", "Knife crime"),
        passes_over=("Burglary",),
    ),
    Rule(
        name="drugs and substance misuse",
        pattern=r"drugs?\b|substance|cyffuriau|camddefnyddio\ sylweddau",
        matches=("Drugs", "Substance misuse"),
        passes_over=("Drudgery",),
    ),
    Rule(
        name="alcohol and night-time economy",
        pattern=r"""alcohol|night[\ -]?time|evening\ (?:and\ night|economy)|drink(?:ing|-fuelled)
              |licensed\ premises""",
        matches=("Night-time economy", "Alcohol-related harm"),
        passes_over=("Daytime economy",),
    ),
    Rule(
        name="reoffending",
        pattern=r"""re-?\ ?offend\w*|\boffenders?\b|integrated\ offender|aildroseddu|\biom\b
              |rehabilitat\w+""",
        matches=("Reducing reoffending", "Lleihau aildroseddu"),
        passes_over=("No offence",),
    ),
    Rule(
        name="fraud and cyber crime",
        pattern=r"""\bfraud|\bcyber|scams?\b|online\ (?:crime|harm|safety)|doorstep\ crime|twyll
              |seiber""",
        matches=("Cyber crime", "Fraud and scams"),
        passes_over=("Burglary",),
    ),
    Rule(
        name="rural crime",
        pattern=r"\brural\b|wildlife|heritage\ crime|farm\ (?:crime|theft)|gwledig",
        matches=("Rural and wildlife crime",),
        passes_over=("Urban crime",),
    ),
    Rule(
        name="fly-tipping",
        pattern=r"fly-?\ ?tipping|environmental\ crime|littering|tipio\ anghyfreithlon",
        matches=("Fly-tipping and environmental crime",),
        passes_over=("Tipping point",),
    ),
    Rule(
        name="fire and arson",
        pattern=r"""\barson|fire\ (?:safety|setting|risk)|deliberate\ fires?|\bfires\b|tanau\b
              |llosgi\ bwriadol""",
        matches=("Arson and deliberate fires",),
        passes_over=("Fireworks policy",),
    ),
    Rule(
        name="road safety",
        pattern=r"""road\ safety|\broads\b|killed\ (?:and|or)\ serious|\bksi\b|speeding|casualt\w+
              |diogelwch\ ar\ y\ ffyrdd""",
        matches=("Road safety", "Reduce the number killed or seriously injured"),
        passes_over=("Broad aims",),
    ),
    Rule(
        name="acquisitive crime",
        pattern=r"""burglar\w*|acquisitive|theft|robber\w+|shoplift\w*|retail\ crime|vehicle\ crime
              |business\ crime|meddiangar|bwrgleria\w*""",
        matches=("Burglary", "Serious acquisitive crime", "Retail crime"),
        passes_over=("Acquire land",),
    ),
    Rule(
        name="fear of crime",
        pattern=r"""fear\ of\ crime|perceptions?\ of|feel(?:ing|ings|s)?\ (?:\w+\ )?safe|confidence
              |reassurance|ofn\ trosedd""",
        matches=("Fear of crime", "People feel safe"),
        passes_over=("Confidential",),
    ),
    Rule(
        name="vulnerability and safeguarding",
        pattern=r"""vulnerab\w+|safeguard\w+|young\ people|\byouth\b|children|victims?\b|bregus
              |diogelu|mental\ health""",
        matches=("Protecting vulnerable people", "Youth"),
        passes_over=("Older buildings",),
    ),
    Rule(
        name="community engagement",
        pattern=r"engag\w+|cohesion|resilien\w+|communit\w+|neighbourhoods?|cymunedau|ymgysylltu",
        matches=("Community engagement", "Building resilient communities"),
        passes_over=("Commuters",),
    ),
)
"""Community safety topics, the closed list for a priority's theme; the first named is it."""

SECTION_QUESTION = Rule(
    name="section_question",
    pattern=r"""^(?:why\ (?:is|are|was|have\ we\ made)\ (?:this|it|these|they)\ (?:an?\ |our\ )?(?:\w+\ )?
          priorit(?:y|ies)
        |why\ (?:this|it)\ is\ an?\ (?:\w+\ )?priority)\W*$""",
    matches=("Why is this a priority?", "Why this is a key priority"),
    passes_over=("Why a plan?", "Why it matters", "How we chose our priorities"),
    confidence=0.75,
)

SECTION_PART = Rule(
    name="section_part",
    pattern=r"""^(?:what\ (?:we\ will|will\ we|we\ are\ going\ to|we\ plan\ to)\ do(?:\ about\ (?:it|this))?
        |why\ (?:it|this)\ (?:matters|is\ important)|why\ is\ (?:it|this)\ important
        |what\ success\ (?:will\ )?looks?\ like|what\ will\ success\ look\ like
        |how\ (?:we\ will|will\ we)\ (?:measure\ (?:it|this|success)|know)\b.{0,40}
        |where\ (?:we\ are|are\ we)\ now|what\ we\ (?:want\ to|will)\ achieve
        |(?:our\ )?(?:ambitions?|aims?|commitments?|objectives|actions|outcomes|measures))\W*$""",
    matches=("What we will do", "Why this matters", "What success looks like"),
    passes_over=("What residents said", "Our priorities", "Governance"),
    confidence=0.55,
)

SAID_AFTER = Rule(
    name="said_after",
    pattern=r"""^(?:these|those|the\ above)\b[^.;:]{0,30}?\b(?:are|form|make\ up|became|become|will\ be)
        \ (?:the|our|its)\ [^.;:]{0,30}?\bpriorities\b""",
    matches=("These are the priorities of this agreement.", "These four form our priorities."),
    passes_over=("These actions meet our priorities.", "The priorities are these."),
    confidence=0.75,
)

PAST = Rule(
    name="past",
    pattern=r"\b(?:was|were|had\ been|oedd)\b",
    matches=("In 2023 the priorities were",),
    passes_over=("The priorities are",),
)

KEYWORDS = (
    "priorit",
    "blaenoriaeth",
    "flaenoriaeth",
    *("work together on", "focus", "concentrate", "want to achieve", "workstream", "work stream"),
    *("theme", "aim", "objective", "outcome", "commitment", "pledge", "pillar", "strand"),
    *("ambition", "goal", "mission", "focus", "key area", "promises", "corporate", "council"),
    *("themâu", "amcanion", "nodau", "canlyniadau", "ymrwymiadau"),
)
"""Stems without which no passage announces anything, lower case."""

PRIORITY_NOUNS = frozenset({"priority", "blaenoriaeth"})
FOCUS_NOUNS = ("focus", "area", "sub", "maes")
FIRST_NUMBERS = frozenset({"1", "one", "a", "a1", "i", "un", "p1", "sp1"})
"""What a numbering begins with, lower case."""

_FRAME = """to the a an of and in on for our we will tackling tackle reducing reduce reduction
    preventing prevent addressing address improving improve ensuring ensure increasing increase
    promoting promote protecting protect supporting support dealing with including y yr ac i o"""
FRAME = frozenset(_FRAME.split())
"""Words that frame a topic: two names that differ only in them are one priority."""

LISTED = (
    "priorit",
    "blaenoriaeth",
    "flaenoriaeth",
    "themes",
    "objectives",
    "commitments",
    "pillars",
    *("strands", "aims", "ambitions", "missions", "outcomes", "goals", "streams"),
)
"""Stems without which no sentence lists priorities, lower case."""

CITED = ("priorit", "objective", "theme", "aim", "outcome", "ambition", "pillar", "pledge")
"""Stems without which no sentence cites one, lower case."""
