r"""What recommendations look like in council documents: rules with their examples.

Headings and labels are matched against a whole line; formulas and entries from its
beginning. The stock phrases are those of officers' reports, scrutiny reviews and
inspection reports throughout the United Kingdom; the Welsh ones follow the usage of Welsh
authorities.
"""

import re

from extract.rule import Rule

BODY = r"""(?:Cabinet|Sub-?\s?Committee|Committee|Council|Panel|Board|Executive|Commission
    |Members?|Councillors|Forum|Assembly|Authority|Mayor|Leader|Trustees|Partnership|Governors
    |Group|Portfolio\sHolders?|Partners|Gabinet|Cabinet\sMember|Pwyllgor|Cyngor|Bwrdd|Aelodau)"""
"""Nouns that the name of a body asked ends or begins with."""

_ADVERBS = (
    r"(?:(?:therefore|hereby|also|formally|further|now|respectfully|accordingly|each)\s){0,2}"
)
_ASKED = r"(?:recommended|asked|invited|requested|required|advised|urged|called\supon)"
_WHO = rf"(?:[^.;:]{{0,110}}?\b{BODY}s?\b[^.;:]{{0,110}}?)"
_CLOSE = r"\s*[:;,.–—\-]*\s*\Z"
_TITLE = r"""(?:(?:the|our|all|key|main|draft|final|formal|summary\sof(?:\sthe)?|list\sof(?:\sthe)?
    |proposed|officers?['’]?s?|director['’]s|specific|other|additional|further|revised|full
    |detailed|preliminary|priority|overall|panel['’]?s?|committee['’]?s?|review|scrutiny|interim
    |group['’]?s?|task\s(?:and\sfinish\s)?group['’]?s?|\w+)\s){0,5}"""

HEADINGS = (
    Rule(
        name="recommendations_heading",
        pattern=rf"""\A(?:section\s\d+\W+)?(?:[\divx]{{1,4}}[.)]\s*(?:\d+\s)?)?
            (?:(?:summary|executive\ssummary|purpose|decisions?)\s(?:and|&|/)\s)?
            (?!reasons?\b|why\b|background\b|response|implement|progress|previous|tracking|monitor
              |status|update|alternative|options|implications|delivering|rationale|follow)
            {_TITLE}
            (?:recommendations?\s?(?:\(s\)|/s)?|(?<!\w\s)recommended\Z|(?<!\w\s)recommended(?=:))
            (?:\s(?:and|&|/)\s(?:reasons?(?:\sfor.*)?|decisions?|action\splans?|actions?|next\ssteps|proposals?))?
            (?:\s?[/–-]\s?(?:decisions?|actions?)(?:\s\w+)?)?
            (?:\s(?:to|for)\s(?!reason)(?P<who>[^.;:]{{3,90}}?)
              |\s(?:of|from|by|arising\sfrom|made\sby|(?:contained\s|set\sout\s)?in)\s(?!reason)[^.;:]{{3,90}})?
            (?:\s?\([^)]{{1,60}}\))?{_CLOSE}""",
        matches=(
            "Recommendation(s):",
            "RECOMMENDATIONS",
            "Summary and recommendations",
            "Officer Recommendations:",
            "2. Recommendations",
            "Recommendations to Full Council",
            "Our Five Key Recommendations for Partners",
            "Recommendations of the Task Group",
            "Recommendations and reasons",
            "Recommendations contained in the report",
        ),
        passes_over=(
            "Reasons for recommendations",
            "Recommendations 4",
            "Response to recommendations",
            "Recommendations Approved",
            "Recommendations Tracker",
            "Progress on previous recommendations",
            "The recommendations were agreed.",
        ),
        confidence=0.95,
    ),
    Rule(
        name="welsh_recommendations_heading",
        pattern=rf"\A(?:\d+[.)]?\s+)?(?:yr?\s)?argymhell(?:iad|ion)(?:\s\(?\w+\)?)?{_CLOSE}",
        matches=("Argymhellion", "ARGYMHELLIAD:", "2. Argymhellion"),
        passes_over=("Rhesymau dros yr argymhellion",),
        confidence=0.95,
    ),
)
"""Lines that stand above what a document recommends."""

MIXED_HEADINGS = (
    Rule(
        name="conclusions_and_recommendations_heading",
        pattern=rf"""\A(?:\d+[.)]?\s+)?(?:(?:key\s)?(?:conclusions?|findings|issues|proposals?
            |options|analysis|discussion|summary\sof\sfindings|next\ssteps|way\sforward)
            \s?(?:,|and|&|/)\s?)+(?:key\s)?recommendations?(?:\(s\))?{_CLOSE}""",
        matches=("Conclusions and recommendations", "4. Key findings and recommendations"),
        passes_over=("Conclusions", "Options and reasons for recommendations"),
        confidence=0.85,
    ),
    Rule(
        name="decision_sought_heading",
        pattern=rf"""\A(?:\d+[.)]?\s+)?(?:(?:matters?|issues?|items?|proposals?)\sfor\s(?:decision
            |approval|determination)|(?:proposed|draft|recommended)\s(?:decisions?|resolutions?
            |motions?)(?:\(s\))?|(?:key\s)?(?:decisions?|actions?|resolutions?)(?:\(s\))?\s(?:required|requested|sought
            |recommended|to\sbe\s(?:made|taken))(?:\s(?:of|by|from)\s[^.;:]{{3,60}})?
            |what\s(?:is\sthe\s)?[^.;:]{{3,50}}\s(?:is|are|being)\s(?:being\s)?asked\s(?:to\sdo|for)
            |what\sis\srecommended|the\sask|decision\(s\)){_CLOSE}\??\Z""",
        matches=(
            "Matter for Decision:",
            "Decision required",
            "Key decisions required",
            "Resolution sought",
            "Draft resolution",
            "Proposed decision:",
            "What is the Board being asked to do",
            "Decision(s)",
        ),
        passes_over=(
            "Decision",
            "Reason for decision",
            "Key decision",
            "Proposals",
            "Alternative options considered",
        ),
        confidence=0.85,
    ),
)
"""Lines above recommendations that stand among other text, which must speak for itself."""

INSPECTION_HEADINGS = (
    Rule(
        name="needs_to_improve_heading",
        pattern=r"""\A(?:\d+[.)]?\s+)?what\s(?:does|do)?\s?(?:the\s)?(?P<who>[^.?]{0,70}?)\s?
            (?:needs?\sto|must|should|could)\s(?:be\s)?(?:improved?|do\s(?:to\simprove|better|next))
            (?:\sfurther)?\s?\??[\d¹²³*]?\Z""",
        matches=(
            "What needs to improve?",
            "What does the local authority need to improve?",
            "What does the LSCB need to improve?",
            "What needs to improve?1",
        ),
        passes_over=("What is working well?", "Services need to improve."),
        confidence=0.95,
    ),
    Rule(
        name="areas_for_improvement_heading",
        pattern=r"""\A(?:\d+[.)]?\s+)?(?:the\s)?(?:key\s)?(?:areas?\sfor\s(?:priority\saction
            |(?:further\s)?(?:improvement|development))|priority\sand\simmediate\saction
            |areas?\s(?:that\srequire|requiring|of)\simprovement|requirements?
            |causes?\sof\sconcern|key\srecommendations|meysydd\si’w\sgwella)(?:\s?:)?[\d¹²³*]?\Z""",
        matches=(
            "Areas for improvement",
            "Areas for priority action",
            "Priority and immediate action",
        ),
        passes_over=(
            "Areas for improvement\t7",
            "Key areas for improvement are being addressed",
        ),
        confidence=0.95,
    ),
)
"""Lines above what an inspectorate wants improved; they mean it in inspection reports only."""

RUN_INS = (
    Rule(
        name="recommendation_run_in",
        pattern=r"""\A(?:\d+(?:\.\d+)*[.)]?\s+)?(?:(?:officers?['’]?s?|draft|proposed|formal|the)\s){0,2}
            recommendations?\s?(?:\(s\))?(?:\sto\s(?P<who>[A-Z][^.;:]{2,50}))?
            (?:\s?[:–—]\s?-?\s*|\s-\s|\t\s*)(?=\S)""",
        matches=(
            "Recommendation: That the Council approves the lease",
            "RECOMMENDATIONS: It is recommended that Cabinet:",
            "Recommendation – to grant a licence",
            "Recommendation to Council: That the budget be approved",
        ),
        passes_over=(
            "Recommendations from the audit are attached",
            "Reason for recommendation: to comply",
        ),
        confidence=0.93,
    ),
    Rule(
        name="recommendation_run_in_before_formula",
        pattern=r"""\A(?:\d+(?:\.\d+)*[.)]?\s+)?(?:officers?['’]?s?\s)?recommendations?\s?(?:\(s\))?\s+
            (?=(?:it\sis\s(?:therefore\s)?recommended|that\s(?:the\s)?(?:cabinet|committee|council
            |executive|board|panel|members?)|(?:the\s)?(?:cabinet|committee|council|executive|board
            |panel|members)\s(?:is|are)\s(?:asked|recommended|invited|requested))\b)""",
        matches=(
            "Recommendations It is recommended that Cabinet: 1. Approves the plan",
            "Recommendation That the Council adopts the policy",
        ),
        passes_over=("Recommendations were made by the auditor", "Recommendation 4"),
        confidence=0.9,
    ),
    Rule(
        name="recommended_run_in",
        pattern=r"""\A(?:recommended|argymhelliad(?:ion)?|argymhellir)(?:\s?[:–—]-?\s*|\s-\s|\s(?=that\b
            |to\b|T\sH\sA\sT))(?=\S)""",
        matches=("RECOMMENDED: That the report be noted", "Recommended – that", "RECOMMENDED that"),
        passes_over=("Recommended practice is to", "It is recommended that"),
        confidence=0.85,
    ),
)
"""A heading on the same line as the words that it introduces."""

NUMBERED = (
    Rule(
        name="numbered_recommendation",
        pattern=r"""\A(?:(?:key|draft|proposed|scrutiny|priority|task\sgroup)\s)?
            (?P<word>recommendation|argymhelliad|rec\.?)\s
            (?:no\.?\s?|number\s|\#\s?)?
            (?P<label>\d{1,3}(?:\.\d{1,2})?[a-z]?|[A-Z]|one|two|three|four|five|six|seven|eight
            |nine|ten|eleven|twelve)(?![\w%])(?!\.\d|,)(?!\s(?:of|in|on|was|is|has|and|to|will|above|below|from)\b)
            (?:\s?\((?P<topic>[^)]{2,80})\))?
            (?:\s?[:.–—|-]+\s*|\s+(?=[A-Z“"'‘]|that\b|to\b)|\Z|\t)""",
        matches=(
            "Recommendation 7 (Youth)",
            "Recommendation 1: That the Cabinet Member writes",
            "Recommendation 12 – The Council should",
            "Key Recommendation 3: Open by default",
            "Recommendation A",
            "RECOMMENDATION TWO",
        ),
        passes_over=(
            "Recommendation 4 of the earlier review",
            "Recommendations 3, 5 and 8 are for noting",
            "Recommendation 2.1 in the report",
            "Recommendations",
            "Recommendation 3 is complete",
        ),
        confidence=0.93,
    ),
)
"""One recommendation under its own number, with or without the words on the same line."""

SHORT_LABEL = Rule(
    name="short_recommendation_label",
    pattern=r"\A(?P<label>R(?:ec)?\.?\s?\d{1,2}(?:\.\d)?[a-z]?)(?:[.:)]\s*|\s+[–-]\s+|\s+|\Z)",
    matches=("R1 Strengthen oversight of commissioning", "R12: Publish the plan", "Rec 3 Review"),
    passes_over=("Rates have risen", "R&D spending", "Reception"),
)
"""The labels of audit bodies and Welsh and Scottish inspectorates."""

FORMULAS = (
    Rule(
        name="body_is_asked",
        pattern=rf"""\A(?:that\s)?(?P<who>{_WHO})\s(?:is|are|be|to\sbe)\s{_ADVERBS}
            {_ASKED}(?:\sby\s[^.:;]{{3,60}})?,?(?:\sto\b|\sthat\b|(?=\s*[:–—-]))""",
        matches=(
            "Members of the Parks Committee are asked to:",
            "Cabinet is recommended to",
            "The Board is invited to note the update.",
            "The Cabinet is therefore RECOMMENDED to",
        ),
        passes_over=(
            "Residents were asked to comment on the draft",
            "That the report be noted",
        ),
        confidence=0.9,
        signs=("recommended", "asked", "nv", "requ", "adv", "urged", "called"),
    ),
    Rule(
        name="it_is_recommended",
        pattern=rf"""\A(?:(?:having|in|following|subject|on|as|given|for|after|taking)\s[^.;:]{{5,160}},\s)?
            (?:it\sis|we|i)\s{_ADVERBS}(?:recommend(?:ed)?|proposed|requested|suggested)
            (?:\sto\s(?:the\s)?[^.;:]{{3,80}}?)?(?:\s(?:that|to)\b|(?=\s*[:–—-]|\s*\Z))""",
        matches=(
            "It is recommended that Cabinet:",
            "It is therefore RECOMMENDED to Council that",
            "It is recommended:",
            "We recommend that:",
        ),
        passes_over=("It is estimated that", "The recommended option is", "We recommended a pause"),
        confidence=0.9,
        signs=("recommend", "proposed", "requested", "suggested"),
    ),
    Rule(
        name="body_recommends",
        pattern=rf"""\A(?:that\s)?(?P<by>{_WHO})\s{_ADVERBS}(?:recommends?|resolves?|proposes?|agrees?)
            (?:\sto\s(?P<who>(?:the\s)?(?:full\s)?{BODY}[^.;:]{{0,60}}?))?
            (?:,?\sthat\b|\sto\b|(?=\s*[:–—-]+|\s*\Z))""",
        matches=(
            "That the Scrutiny Committee resolves to:",
            "The Panel recommends that",
            "Cabinet propose to:",
            "The Task Group recommends to Cabinet that:",
        ),
        passes_over=("The Council agreed a budget", "Officers recommend option 2"),
        confidence=0.85,
        signs=("recommend", "resolve", "propose", "agree"),
    ),
    Rule(
        name="officer_recommends",
        pattern=rf"""\A(?:the\s)?[A-Z][^.;:]{{2,90}}?\s{_ADVERBS}recommends?
            (?:\sto\s(?P<who>(?:the\s)?(?:full\s)?{BODY}[^.;:]{{0,60}}?))?,?(?:\sthat\b|(?=\s*:))""",
        matches=(
            "The Director of Place recommends that the Committee:",
            "Officers recommend that:",
        ),
        passes_over=("The Panel recommends a review", "Officers recommended option 2"),
        confidence=0.85,
        signs=("recommend",),
    ),
    Rule(
        name="following_recommendations",
        pattern=rf"""\A[^.;:]{{0,140}}\b(?:(?:the\s)?following\s(?:\w+\s){{0,3}}(?:recommendations?
            |decisions?|resolutions?)|recommendations?\s(?:is|are)(?:\sas\sfollows|\sset\sout\sbelow
            |\sthat)?|recommend(?:s|ed)?\s(?:the\sfollowing|as\sfollows)
            |recommended\s(?:at\sthis\stime\s)?(?:is|are))\b[^.;:]{{0,90}}{_CLOSE}""",
        matches=(
            "This report makes the following recommendations to the Committee:",
            "The recommendations are as follows:",
            "The Panel recommends the following:",
        ),
        passes_over=("The recommendations were agreed in May.", "The following options:"),
        confidence=0.85,
        signs=("recommend", "follow"),
    ),
    Rule(
        name="following_action",
        pattern=rf"""\A[^.;:]{{0,200}}\b(?:should|must|needs?\sto|to)\stake\sthe\sfollowing\s
            (?:\w+\s)?actions?{_CLOSE}""",
        matches=("To improve, the local authority should take the following action.",),
        passes_over=("The Council has taken the following action.",),
        confidence=0.8,
        signs=("follow",),
    ),
    Rule(
        name="that_body",
        pattern=rf"""\A(?:to\srecommend\s)?that,?\s(?P<who>(?:the\s|each\s)?(?:full\s)?
            (?:[\w’'&,-]+\s){{0,9}}?{BODY}s?(?:\s(?:for|of|on)\s[^.;:]{{3,70}})?)
            (?=\s*(?:[:;–—-]|,\s*\Z|\Z))""",
        matches=("That Cabinet:", "That the Committee for Leisure and Culture", "That Council –"),
        passes_over=("That the Committee notes this report.", "That the fees be approved"),
        confidence=0.85,
    ),
    Rule(
        name="body_named",
        pattern=rf"""\A(?:for|to)?\s?(?P<who>(?:the\s)?(?:full\s)?(?:[A-Z][\w’'&-]+\s|and\s|of\s|the\s){{0,7}}
            {BODY}s?)\s(?:to|will|should|is\sto)?{_CLOSE}""",
        matches=("Cabinet to:", "The Committee should:", "For the Executive to"),
        passes_over=("Cabinet to note the report", "Committee report"),
        confidence=0.75,
    ),
    Rule(
        name="inspected_body_should",
        pattern=r"""\A(?:by\s[^,:;]{4,40},\s|within\s[^,:;]{4,40},\s|immediately,?\s)?
            (?P<who>(?:the|each|all)\s(?:[\w’'-]+\s){0,6}?(?:services?|forces?|authorit(?:y|ies)|constabular(?:y|ies)
            |councils?|partnerships?|boards?|trusts?|leaders|providers?|area))\s(?:should|must|needs?\sto)
            (?:\s(?:immediately|now|also|jointly))?\s*:\s?[-–]?\s*\Z""",
        matches=("By 31 March 2022, the service should:", "The local authority must:"),
        passes_over=("The service should monitor overtime.", "The service should know:  how"),
        confidence=0.85,
    ),
    Rule(
        name="bare_that",
        pattern=r"""\A(?:(?:be\sit\s)?(?:recommended|resolved)(?:\s(?:that|to))?|that|to|bod
            |to\sagree|to\sresolve(?:\sthat)?|to\srecommend(?:\sthat)?)(?=\s*(?:[:–—-]+\s*)?\Z|\s*:)""",
        matches=("That:", "RECOMMENDED that:-", "To:", "To agree:"),
        passes_over=("That the report be noted", "To note the report"),
        confidence=0.8,
    ),
    Rule(
        name="welsh_formula",
        pattern=r"""\A(?:argymhellir|gofynnir|gwahoddir|mae(?:’r|'r)?\s(?:\w+\s){0,4}yn\sargymell)\b
            [^.;:]{0,120}?(?:\s(?:bod|i|yn)\b|(?=\s*:))""",
        matches=("Argymhellir bod y Cabinet yn:", "Gofynnir i’r Pwyllgor:"),
        passes_over=("Cymeradwyo’r adroddiad",),
        confidence=0.85,
    ),
)
"""Words that introduce what is asked; without anything after them they are a lead-in."""

STANDING_LIST = Rule(
    name="standing_list",
    pattern=rf"""\A(?=(?s:.*):[\s–-]*\Z)(?:[^:]{{10,260}}[.]\s+)?[^.;:]{{0,140}}?\b(?:(?:this\s(?:report|review|paper|strategy|plan)|we|the\s(?:panel|(?:task|
        working)\s(?:and\sfinish\s)?group|review|group|commission|committee|inquiry))\s{_ADVERBS}
        (?:makes?|recommends?|proposes?|puts?\sforward)\s(?:the\sfollowing\b|as\sfollows|that\s*:)
        |the\sfollowing\s(?:\w+\s){{0,2}}recommendations?\s(?:are|is)\s(?:\w+\s)?(?:made|proposed
        |suggested|put))[^.;:]{{0,90}}:[\s–-]*\Z""",
    matches=(
        "The Panel therefore makes the following recommendations to Cabinet:",
        "From this evidence the following recommendations are made:",
        "It met on 7 June. The Committee makes the following recommendations to the Trust:",
    ),
    passes_over=(
        "The auditor made the following recommendations in 2019:",
        "The following recommendations were made:",
    ),
    confidence=0.75,
)

IN_A_LETTER = Rule(
    name="letter_recommends",
    pattern=r"""(?:\A|(?<=[.!?]\s))(?=[A-Z])(?:[^.;:]|\.(?=\d)){0,160}?
        \b(?:we|I|it|members|councillors|(?:the\s)?(?:\w+\s){0,3}(?:committee|panel|board|commission|group|members))\b
        [^.;:]{0,100}?\brecommends?\s(?:\w+\s){0,4}?that\b""",
    matches=(
        "It recommends that the lamps be lit.",
        "We were glad. Members worry about litter, and recommend that more bins be put up.",
        "The Panel would therefore recommend to you that the ferry run on Sundays.",
    ),
    passes_over=(
        "In May we recommended that the lamps be lit.",
        "Officers recommend the second option.",
        "The auditor recommends that the till be locked.",
    ),
    confidence=0.7,
)
"""A sentence of a scrutiny letter that recommends; such letters are how some councils' scrutiny
tells its recommendations (Swansea: scrutiny letters)."""

TOPICS_AHEAD = Rule(
    name="topics_ahead",
    pattern=r"""\b(?:divided|grouped|organised|arranged|set\sout|split|presented|fall)\b[^.:]{0,30}?
        \b(?:into|under|by|in|around|within)\b[^.:]{0,40}?
        \b(?:topics|themes|headings|sections|areas|categories|chapters|groups|strands)\b""",
    matches=("Our recommendations are divided into five broad topics.",),
    passes_over=("The recommendations are set out below:", "That the Panel be divided in two"),
)
"""A lead-in to a list of what recommendations are about, and not to these."""

STANDING_FORMULAS = (
    STANDING_LIST,
    Rule(
        name="standing_request",
        pattern=rf"""\A(?:that\s)?(?P<who>(?:the\s)?(?:[\w’'&,-]+\s){{0,8}}?{BODY}s?
            (?:\sof\sthe\s(?:[\w’'&,-]+\s){{1,8}}?)?)\s?\b(?:is|are)\s{_ADVERBS}
            (?:recommended|asked|invited|requested)\s(?:to|that)\b""",
        matches=(
            "Members are asked to consider the update.",
            "The Committee is invited to:",
            "Council is recommended to approve the events",
        ),
        passes_over=(
            "Members were asked to vote",
            "All of the partners in the district who have signed up are asked to pay",
        ),
        confidence=0.75,
        signs=("recommended", "asked", "nv", "requested"),
    ),
    Rule(
        name="standing_recommendation",
        pattern=rf"""\Ait\sis\s{_ADVERBS}recommended\s(?:that\s(?P<who>(?:the\s)?
            (?:[\w’'&-]+\s){{0,5}}?{BODY}s?)\b|that\s*[:–—-]|:|to\s(?:the\s)?{BODY}\b)""",
        matches=("It is recommended that Cabinet:", "It is recommended that Members note"),
        passes_over=("It is recommended that surveys are carried out in spring",),
        confidence=0.75,
    ),
)
"""Formulas strong enough to begin recommendations where no heading stands above them."""

STOPS = (
    Rule(
        name="other_section",
        pattern=rf"""\A(?:\d+(?:\.\d+)*[.)]?\s+)?(?:(?:key|main|the|other|any|list\sof|detailed|wider|brief
            |general|purpose\sand|relevant|corporate|proposed)\s){{0,3}}
            (?:reasons?|rationale|why\b|justification|background|introduction|context|options?
            |alternatives?|implications?|purpose|executive\ssummary|summary(?!.*recommend)|issues?
            |considerations?|points|consultations?|conclusions?\Z|appendi(?:x|ces)|annex(?:es)?
            |enclosures?|attachments?|contacts?|timetable|timescales?\sand|(?:corporate|council|best\svalue)
            \s(?:plan|priorit|strategy|objectives|aims)|links?\sto|financ|legal|equalit|risks?|voting
            |publication|supporting|next\ssteps|report(?:\sdetails?)?\Z|details?\b|information|findings|evidence
            |methodology|scope|policy|exempt|wards?|glossary|implementation|monitoring|discussion
            |current\s(?:position|situation)|what\s(?:are|is|will|alternative|options)|how\b|sustainab
            |environment|climate|crime|health\sand|human|staffing|resource|property|procurement
            |community\ssafety\simplications|data\sprotection|privacy|governance|officer\scontact
            |acknowledge|foreword|analysis|overview|membership|terms\sof\sreference|declaration
            |statutory|decision(?:\s(?:making|route))|impact|value\sfor|comments?\b|proposals?{_CLOSE}
            |cefndir|rheswm|rhesymau|goblygiadau|opsiynau|pwrpas|cyflwyniad|ymgynghori
            |information\sabout|inspection\sfindings|the\sexperiences|local\sarea\spartnership
            |progress\b|outcomes?\b|performance\b|strengths|good\spractice)""",
        matches=(
            "Reasons for recommendations",
            "3. Background",
            "Financial implications",
            "Key issues",
            "Alternative options considered",
            "Corporate priorities",
            "Rhesymau dros yr argymhelliad",
        ),
        passes_over=(
            "For Cabinet:",
            "Young people",
            "Immediately:",
            "Contractual:",
            "Recommendations",
        ),
    ),
)
"""Headings under which nothing more is recommended."""

ASIDES = (
    Rule(
        name="reason",
        pattern=r"""\A\(?(?:reasons?|rationale|justification|explanation|note|evidence|rheswm)
            (?:\s\w+){0,4}\s?[:–—]""",
        matches=("Reason: To keep the policy up to date.", "Reasons for recommendation: the lease"),
        passes_over=("Reason for delay", "That reasons be published"),
    ),
    Rule(
        name="front_matter",
        pattern=r"""\A(?:report\sauthor|contact\s(?:officer|details|name|point)|wards?(?:\saffected)?
            |key\sdecision|lead\s(?:member|director|officer)|portfolio\sholder|cabinet\smember
            |background\s(?:papers?|documents?)|appendi(?:x|ces)|annex(?:es)?|author|classification
            |date|status|exempt|corporate\spriorit(?:y|ies)|officer|telephone|tel|e-?mail|signed)
            \s?(?:\(s\)|s|\s\d+)?\s?(?:[:\t]|\s–\s)""",
        matches=("Contact Officer: Ada Thornley", "Background papers: None", "Wards affected: All"),
        passes_over=("Officers should report back: quarterly", "Portfolio of sites"),
    ),
)
"""Paragraphs among or after recommendations that are none."""

NOT_ENTRIES = (
    Rule(
        name="nothing_recommended",
        pattern=r"""\A\(?(?:none|n/?a|nil|not\sapplicable|no\s(?:specific\s|formal\s)?recommendations?
            |there\sare\sno\s(?:specific\s|formal\s)?recommendations?|for\sinformation(?:\sonly)?|tbc
            |to\sfollow|dim)\b[^.]{0,60}\.?\)?\Z""",
        matches=("None", "There are no recommendations in this report.", "N/A"),
        passes_over=("None of the fees be waived until the review is complete and reported",),
    ),
    Rule(
        name="about_recommendations",
        pattern=r"""\A(?:(?:the|these|this|those|our|all|each|for\sthe|no|a\stotal\sof|as\sa\sresult
            |based\son)\s(?:\w+\s){0,1}(?:recommendations?|report|review)\b(?!\s(?:back|on|to)\b)(?!\s(?:\w+\s){0,9}
            (?:(?<!will\s)(?<!to\s)(?<!can\s)be|should|must)\b)|recommendations?\s[\d,\sand]+(?:are|is)\b|see\s(?:section|paragraph
            |appendix|above|below)|as\s(?:set\sout|above|below|outlined)|the\sreasons?\sfor
            |(?:voting|voted)\b|having\sregard\sto\sthe\sabove)""",
        matches=(
            "The recommendations below follow from the evidence heard.",
            "These recommendations will be reported to Council.",
            "See section 3",
            "Recommendations 3, 5 and 8 are for noting",
        ),
        passes_over=(
            "The report be noted",
            "the Director report on its use after a year",
            "That the recommendations of the review be accepted",
            "The recommendations in the annex should be adopted",
        ),
    ),
    Rule(
        name="points_back",
        pattern=r"""\A(?=[^.;:]{0,120}\brecommendations?\s)(?:that\s)?[^.;:]{0,90}\b
            (?:approve|agree|accept|consider|note|support)s?\sthe\s
            recommendations?\s(?:as\s)?(?:set\sout|detailed|listed|outlined|contained|given|made|at|in)\s
            (?:out\s|in\s|at\s|under\s)*(?:section|paragraph|para|part|page|the\sfront|above|this)\b
            [^.;:]{0,60}\.?\Z""",
        matches=("Council is recommended to approve the recommendations set out in section 2.",),
        passes_over=("That the recommendations of the Task Group be approved",),
    ),
)
"""Text under a heading that is not itself a recommendation."""

VERBS = r"""(?:accept|acknowledge|adopt|advise|agree|allocate|allow|amend|appoint|approve|arrange
    |ask|assure|authorise|authorize|award|call|carry\sout|champion|clarify|comment|commend|commission|commit
    |confirm|consider|consult|continue|create|debate|decide|declare|defer|delegate|delete|designate
    |determine|develop|direct|discharge|discuss|dispose|elect|embed|encourage|endorse|engage|enhance
    |ensure|enter|establish|examine|exclude|expand|explore|extend|finalise|formalise|give|grant|hold
    |identify|implement|improve|include|increase|instruct|introduce|investigate|invite|issue|lobby
    |maintain|make|monitor|nominate|note|notify|offer|participate|place|prepare|produce|progress
    |promote|propose|provide|publish|put|question|raise|ratify|reaffirm|re-?appoint|re-?establish
    |receive|recognise|recommend|reconfirm|record|reduce|refer|refuse|reject|release|remove|renew
    |report|request|require|resolve|respond|retain|review|revise|revoke|scrutinise|secure|seek|select
    |set|share|sign|strengthen|submit|support|suspend|take|task|thank|transfer|undertake|update|urge
    |use|vary|waive|welcome|widen|withdraw|work|write|accelerate|clear|collate|consolidate|streamline
    |evaluate|conduct|draw|lead|build|deliver|address|align|apply|bring|comply|focus|further|keep)"""

ENTRIES = (
    Rule(
        name="that_clause",
        pattern=r"\A[“\"'‘(]?that\b",
        matches=("That the report be noted.", "that Cabinet approves the scheme"),
        passes_over=("The report is attached.",),
    ),
    Rule(
        name="infinitive",
        pattern=rf"""\A(?:(?:[\w’'&]+\s){{0,6}}{BODY}s?\s)?to\s(?!(?:the|a|an|this|that|be|date)\b)
            [A-Za-z-]{{3,}}""",
        matches=("To note the report.", "To ADOPT the plan", "Cabinet to approve the aims"),
        passes_over=("To the north lies a park", "The right to data"),
    ),
    Rule(
        name="operative_verb",
        pattern=rf"""\A(?:(?:formally|also|further|jointly|fully|in\sprinciple|unanimously|actively)\s)?
            {VERBS}(?:s|es)?\b(?!ing|ed\b|s\sfor\b|-)(?!\s(?:is|are|was|were|has|have)\b)""",
        matches=("Note the report.", "Authorises the Director to sign", "endorse the plan"),
        passes_over=("Noted", "Parking is free", "Updates are given monthly", "The use of"),
    ),
    Rule(
        name="asked_or_recommended",
        pattern=rf"""\A(?:it\sis\s{_ADVERBS}(?:recommended|proposed|requested|suggested)\b
            |[^.;:]{{0,120}}\b(?:is|are)\s{_ADVERBS}(?:recommended|asked|invited|requested|urged)\sto\b
            |(?:the\s)?[\w ]{{3,50}}\s(?:recommends?|requests?|urges?|asks?)\b
            |we\s(?:\w+\s)?(?:recommend|encourage|urge|ask|propose|request|call\son)\b)""",
        matches=(
            "It is recommended that the fees are frozen.",
            "Members are asked to note the report",
            "We encourage partners to share data",
            "The Panel recommends a review",
        ),
        passes_over=("It is estimated that costs will rise", "We heard from residents"),
    ),
    Rule(
        name="must_or_should",
        pattern=r"""\A[^.;:]{2,220}\b(?:should|must|needs?\sto|ought\sto|shall
            |(?:(?<!to\s)(?<!can\s)(?<!will\s)(?<!would\s)(?<!may\s)(?<!could\s)(?<!not\s)be\s(?!the\b|a\b
              |in\b|used|able\b)(?:\w+ly\s)?\w+(?:ed|en|de|ne|nt|pt|ld|ut|id)\b))""",
        matches=(
            "The Council should publish its plan.",
            "Leaders must improve oversight",
            "the review findings be noted, and",
        ),
        passes_over=("The programme would be drawn from local artists", "Costs are rising"),
    ),
    Rule(
        name="welsh_entry",
        pattern=r"\A(?:bod|nodi|cymeradwyo|derbyn|cytuno|argymell|i\s(?:nodi|gymeradwyo|dderbyn|gytuno)|y\sdylai)\b",
        matches=("Nodi’r adroddiad", "Bod y Cabinet yn cymeradwyo"),
        passes_over=("Mae’r adroddiad",),
    ),
)
"""What an unmarked paragraph must look like to be taken as a recommendation."""

CONDITIONS = Rule(
    name="planning_conditions",
    pattern=r"\b(?:following|these|listed)\s(?:\w+\s)?conditions?\b[^.]{0,60}:?\s*\Z",
    matches=("That permission be granted subject to the following conditions:",),
    passes_over=("That the conditions be noted", "subject to the grant conditions."),
)
"""A stem whose list is conditions of a permission, not further recommendations."""

PERIODS = Rule(
    name="group_by_period",
    pattern=r"""\A(?:immediate(?:ly)?|within\s[\w\s]{2,25}(?:days?|weeks?|months?|years?)
        |(?:short|medium|long)[\s-]term|by\s[\w\s]{3,25}|in\sthe\snext\s[\w\s]{3,25})\s?:?\Z""",
    matches=("Immediately:", "Within three months:", "Short term"),
    passes_over=("Within the partnership there is concern", "By contrast, costs fell"),
)
"""Sub-headings that say by when the recommendations under them are to be done."""

GROUPS = Rule(
    name="group_by_body",
    pattern=rf"""\A(?:recommendations?\s)?(?:(?:for|to|that)\s)?(?P<who>(?:the\s)?(?:full\s)?
        (?:[A-Z][\w’'&,-]*\s|of\s|and\s|the\s|for\s){{0,8}}?{BODY}s?
        (?:\s(?:for|of|on)\s[A-Z][^.;:]{{2,60}})?)\s?:?\Z""",
    matches=("For Cabinet:", "To Council", "For the Cabinet Member for Housing:"),
    passes_over=("Contractual:", "Committee papers are online", "Young people"),
)
"""Sub-headings that say who is asked."""

NAMED_BODY = Rule(
    name="named_body",
    pattern=rf"""(?P<who>(?:[Tt]he\s|[Ff]ull\s)?(?:(?:[A-Z][\w’'-]*,?|&|and|of|the|for|on)\s){{0,9}}?
        (?:{BODY}|MEMBERS|CABINET|COUNCIL|COMMITTEE|EXECUTIVE|BOARD|PANEL)
        (?:\s(?:for|of|on)\s(?:the\s)?[A-Z][\w’'-]*(?:(?:,\s|\sand\s|,\sand\s|\s&\s|\sof\s|\sfor\s|\s)
        [A-Z][\w’'-]*)*)?)""",
    matches=("Cabinet", "the Crime and Disorder Committee", "Committee for Leisure and Culture"),
    passes_over=("the officers", "residents"),
    flags=re.VERBOSE,
)
"""The name of a body, told by its capitals."""

TEXT_ADDRESSEES = (
    Rule(
        name="that_body_does",
        pattern=rf"""\A(?:that\s)?(?P<who>(?:the\s)?(?:full\s)?(?:(?:[A-Z][\w’'&-]*,?|and|of|the|for|on)\s){{0,8}}?
            (?-i:{BODY}s?)(?:\s(?:for|of|on)\s(?-i:[A-Z])[\w’'&-]*(?:(?:\s|,\s)(?:(?-i:[A-Z])[\w’'&-]*
            |and|of|for|the))*?)?)\s(?:should|must|be\s(?:asked|requested|recommended|invited)
            |to\b|agrees?|approves?|notes?|endorses?|adopts?|delegates?|receives?|considers?|write
            |develops?|reviews?|works?|ensures?|needs\sto)\b""",
        matches=("That the Cabinet Member for Housing be asked to", "The Council should publish"),
        passes_over=("That the report be noted", "Note the report"),
    ),
)
"""Who is to act, where the recommendation itself begins with them."""

RECOMMENDATION_COLUMNS = Rule(
    name="recommendation_column",
    pattern=r"""\A(?!reasons?\b)(?:\w+\s){0,3}(?:recommendations?|areas?\sfor\s(?:priority\saction|improvement)
        |argymhell(?:iad|ion))\s?(?:\(s\))?(?:\s(?:text|made|agreed))?\s?:?\Z""",
    matches=("Recommendation", "Task Group recommendation", "Areas for priority action"),
    passes_over=("Recommendation response", "Action", "Reason for recommendation"),
)
ACTION_COLUMNS = Rule(
    name="action_column",
    pattern=r"\A(?:proposed\s|required\s|key\s)?(?:actions?|proposals?|decisions?)(?:\s(?:required|requested|needed))?\Z",
    matches=("Action", "Proposed action"),
    passes_over=("Action taken", "Actions to date"),
)
LABEL_COLUMNS = Rule(
    name="label_column",
    pattern=r"\A(?:no\.?|number|ref(?:erence)?\.?(?:\sno\.?)?|item|\#|rec(?:ommendation)?\.?\s?(?:no\.?|number|ref\.?|\#)|rhif)\Z",
    matches=("No.", "Ref", "Recommendation number"),
    passes_over=("Nominee", "Recommendation"),
)
OWNER_COLUMNS = Rule(
    name="owner_column",
    pattern=r"""\A(?:(?:lead|responsible|accountable|action)\s)?(?:officers?|owners?|leads?|by\swhom|who|body
        |responsib(?:le|ility)|persons?|agenc(?:y|ies)|organisations?|directors?|services?|responsible\s\w+
        |person\sresponsible|officer\sresponsible|lead\s(?:officer|agency|member|partner|body).*
        |(?:owner|responsibility)\s?(?:/|and|&).*|cabinet\smember|portfolio(?:\sholder)?)(?:\(s\))?\Z""",
    matches=("Owner", "Lead officer", "Responsible body", "By whom"),
    passes_over=("Ownership of land", "Status"),
)
DUE_COLUMNS = Rule(
    name="due_column",
    pattern=r"""\A(?:(?:target|due|completion|implementation|proposed|agreed|expected|planned)\s)*
        (?:dates?|timescales?|time\s?frames?|timelines?|timing|deadlines?|by\swhen|when|due|date\sdue
        |target|target\sfor\scompletion|completion\sdate)(?:\(s\))?\Z""",
    matches=("Due", "Target date", "Timescale", "By when"),
    passes_over=("Date of meeting held", "Status"),
)
OTHER_COLUMNS = Rule(
    name="other_column",
    pattern=r"""\A(?:\w+\s){0,2}(?:reasons?|rationale|evidence|costs?|resources?(?:\sneeded)?|priority|impact
        |outcomes?|measures?|risks?|findings?|themes?|success\scriteria|benefits?|source|page|actions?
        |section|addressed\sto|budget|financial\simplications)(?:\s\(?\S+\)?)?\Z""",
    matches=("Rationale", "Cost", "Expected outcome", "Resources needed"),
    passes_over=("That the report be noted", "All wards"),
)
RESPONSE_COLUMNS = Rule(
    name="response_column",
    pattern=r"""\A(?:.*\b(?:response|status|progress|rag|update|accepted|outcome|position|complete[d]?
        |action\staken|actions\sto\sdate|closed|comments?|agreed\??|evidence|ymateb)\b.*)\Z""",
    matches=("Status", "Executive response", "Progress to date", "RAG"),
    passes_over=("Recommendation", "Owner"),
)
"""Columns that make a table a tracker or an answer rather than a recommendation."""

PROCEDURAL = Rule(
    name="procedural",
    pattern=r"""\bexclud\w+\s[\w\s]{0,30}(?:press|public)\b|\b(?:press|public)\b[^.;]{0,60}\bexcluded\sfrom
        |\bminutes\sof\s(?:the\s)?(?:previous\s|last\s)?meeting\b[^.;]{0,80}\b(?:approved|confirmed|signed)""",
    matches=(
        "That the press and public be excluded from the meeting",
        "the minutes of the meeting held on 4 May be approved",
    ),
    passes_over=("That the public be consulted", "That the minutes be published online"),
)
"""Recommendations about the conduct of the meeting itself."""

REFERRING = Rule(
    name="referred",
    pattern=r"\brecommendations?\s(?:from|of|by|made\sby|referred\sby)\s(?:the\s)?[^.;:]{3,80}",
    matches=("Recommendations from the Overview and Scrutiny Committee",),
    passes_over=("Recommendations to Council", "Recommendations"),
)
"""Headings over what another body has recommended."""

DECIDED = Rule(
    name="decision_label",
    pattern=r"\A(?:\(?\w\)?\s)?(?:decisions?(?:\s(?:taken|made|agreed|record))?|resolved|resolution|outcome|penderfyniad(?:au)?)\s?:?\Z",
    matches=("Decision taken", "RESOLVED:", "Decision"),
    passes_over=("Decision required", "Decision maker"),
)
"""Labels over what a body decided; what stands below them is no recommendation."""

PAST_TENSE = Rule(
    name="past_tense",
    pattern=r"\A(?:that\s)?(?:\w+ly\s)?(?:approved|agreed|noted|authorised|endorsed|adopted|delegated|resolved|received|requested|considered|granted|confirmed|initiated)\b(?!\sthat\s\w+\sbe)",
    matches=("Approved the fees", "Noted"),
    passes_over=("Approve the fees", "The approved fees"),
)
"""Words of a decision already taken."""
