"""What recommendations say whatever they are about, and other words for the same thing.

Frames ask, delegate and report back; dates, figures, posts and references change with every
year. All of this is set aside or weighs little, so that what is left is the matter. Each
rule carries text it matches and text it must pass over.
"""

from dataclasses import dataclass

from models.rule import Rule, has_any


@dataclass(frozen=True)
class Phrase(Rule):
    """A rule for words, of which one of the `signs`, found much faster, is a part."""

    signs: tuple[str, ...] = ("",)

    def may_be_in(self, folded: str) -> bool:
        """Whether it is worth looking for in a text in small letters."""
        return has_any(folded, self.signs)


_CAPITAL = r"(?-i:[A-Z][\w'-]+)"
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
_MONTH = rf"(?:{'|'.join(_MONTHS)})"
_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|fifty|"
    r"half|dozen|\d[\d.,]*)"
)

SET_ASIDE = (
    Phrase(
        "named person",
        rf"""\b(?-i:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Sir|Dame|Superintendent|Inspector)\.?
        (?:\s+{_CAPITAL}){{1,3}}""",
        ("Councillor Ada Thornley", "Dr Siân Powell"),
        ("councillors of each ward", "a doctor"),
    ),
    Phrase(
        "holder of a post",
        r"\((?:currently|at\s+present)[^)]*\)",
        ("the Chair (currently Superintendent Colin Rudd)",),
        ("currently under way", "(see below)"),
    ),
    Phrase(
        "post",
        rf"""(?-i:\b(?:Head|Director|Chief|Assistant|Deputy|Executive|Corporate|Cabinet|Portfolio|
        Service|Strategic|Interim)\b)(?:[ ](?-i:Director|Head|Officer|Executive|Member|Holder|
        Manager|Lead|Councillor|Constable|Inspector)s?)?
        (?:(?:[ ](?:of|for|and|&)(?:[ ]the)?)[ ]{_CAPITAL}(?:(?:,|[ ]and|[ ]&)?[ ]{_CAPITAL})*)""",
        (
            "ask the Head of Communities to",
            "Executive Director of Growth and Regeneration",
            "the Cabinet Member for Housing",
        ),
        ("the head of the queue", "a director of plays"),
    ),
    Phrase(
        "reference",
        r"""(?!section[ ]106\b)
        \b(?:appendi(?:x|ces)|annex(?:es)?|schedules?|sections?|paragraphs?|paras?|tables?|
        minutes?|items?|pages?|options?|recommendations?|stages?|phases?)[ ]
        (?:nos?\.?[ ])?(?:\d[\d.()a-z]*|[a-z]\b|[ivx]+\b|one|two|three)
        (?:[ ]?(?:,|and|to|&|-)[ ]?(?:\d[\d.()a-z]*|(?-i:[A-Z])\b))*""",
        ("set out in Appendix A", "paragraphs 3.1 and 3.2", "Recommendation 4"),
        ("the options", "sections of the beach", "section 106 money"),
        signs=(
            *("append", "annex", "schedule", "section", "para", "table", "minute", "item"),
            *("page", "option", "recommendation", "stage", "phase"),
        ),
    ),
    Phrase(
        "date",
        rf"""\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?[ ](?=\d))?
        (?:\d{{1,2}}(?:st|nd|rd|th)?[ ])?{_MONTH}\b(?:[ ]\d{{1,2}}(?=,?[ ]\d{{4}}))?
        (?:,?[ ](?:19|20)\d\d)?
        |\b(?:19|20)\d\d(?:[ ]?[/-][ ]?(?:\d\d){{1,2}})?\b""",
        ("by 31 March 2023", "in 2022/23", "each May", "2021-24"),
        ("marching", "order 1066"),
        signs=(*_MONTHS, "19", "20"),
    ),
    Phrase(
        "sum",
        r"£[ ]?\d[\d,.]*[ ]?(?:k|m|bn|million|thousand|billion)?\b",
        ("£38,500 be provided", "up to £1.2m"),
        ("pounds",),
    ),
    Phrase(
        "stretch of time",
        rf"""\b(?:(?:in|within|inside|after|for|every|until|of)[ ])?(?:a[ ]further[ ])?{_NUMBER}
        (?:[ ](?:working|calendar|clear|further|more))?
        [ ](?:days?|weeks?|fortnights?|months?|years?)'?
        (?:[ ]time)?\b""",
        ("within ten working days", "in twelve months' time", "for two years"),
        ("a night bus", "the days of the week"),
        signs=("day", "week", "fortnight", "month", "year"),
    ),
    Phrase(
        "minister",
        r"\b(?:the[ ])?(?:secretary[ ]of[ ]state(?:[ ]for(?:[ ](?-i:[A-Z])[\w,]+(?:[ ]and)?)+)?"
        r"|(?:prime[ ])?ministers?|members?[ ]of[ ]parliament|m\.?p\.?s?)\b",
        ("write to the Secretary of State about", "the Minister"),
        ("a state secretary", "administer"),
        signs=("secretary", "minister", "parliament", "mp", "m.p"),
    ),
    Phrase(
        "in consultation",
        r"""\bin[ ]consultation[ ]with\b(?:(?![.;]|,[ ]to\b|[ ]to[ ][a-z]
        |,?[ ](?:for|be|is)[ ](?:the|all)\b|,[ ](?!and\b|the\b|(?-i:[A-Z]))).)*,?""",
        ("authority be delegated, in consultation with the Chair, to sign",),
        ("a consultation with residents",),
        signs=("consultation",),
    ),
    Phrase(
        "no agreement",
        r"(?:in[ ]the[ ]event|where|if)\b[^.;]*\b(?:consensus|agreement)\b[^.;]*",
        ("In the event of no consensus, the decision will be made by the Leader",),
        ("an agreement with operators",),
        signs=("consensus", "agreement"),
    ),
    Phrase(
        "mandate",
        r"\b(?:as[ ])?(?:required|provided[ ]for)[ ](?:by|under)[ ](?:the[ ])?[^,;.]*",
        ("required by the Localism Act", "as required under the regulations"),
        ("is required to act",),
        signs=("required", "provided"),
    ),
)
"""What varies between two tellings of the same thing."""

PLACES = Rule(
    "place",
    r"""(?-i:\b(?:[A-Z][\w'-]+[ ])+(?:Park|Road|Street|Lane|Avenue|Close|Square|Gardens?|Bridge|
    Quay|Wharf|Hill|Green|Common|Wood|Estate|Ward|School|Beach|Pier|Lido|Market[ ]Place|House|
    Cemetery|Pavilion|Baths|Library|Museum)\b)""",
    ("the paths through Harbour Park", "on Mill Lane"),
    ("car parks", "a lane", "Road"),
)
"""Names of streets, parks and other places, which only a council's own papers share."""

SAME = (
    ("domestic_abuse", r"\bdomestic[ ](?:abuse|violence)\b|\babuse[ ]in[ ]the[ ]home\b"),
    ("antisocial_behaviour", r"\banti[- ]?social[ ]behaviour|\basb\b"),
    ("antisocial", r"\banti[- ]social\b"),
    ("reoffend", r"\bre-?offend\w*|\b(?:offend(?:ing)?|offences?)[ ]again\b"),
    ("flytipping", r"\bfly[- ]?tip\w*"),
    ("hotspot", r"\bhot[- ]?spots?\b"),
    ("cctv", r"\bcctv(?:[ ]cameras?)?|\bclosed[ ]circuit[ ]television|\bcameras?\b"),
    ("electric_vehicle", r"\bev\b|\belectric[ ](?:vehicles?|cars?)"),
    ("charging_point", r"\bcharg(?:e|ing)[ ]?points?\b|\bchargers\b"),
    ("quarterly", r"\b(?:every|each)[ ]quarter\b|\bquarterly\b|\bevery[ ]three[ ]months\b"),
    ("website", r"\bweb[ ]?sites?\b"),
    ("realtime", r"\breal[- ]time\b"),
    ("children", r"\byoung[ ]people\b|\byoung[ ]persons?\b|\byouths\b|\bchild\b"),
    ("older_people", r"\bolder[ ](?:people|residents)\b|\belderly\b|\bpensioners\b"),
    ("figures", r"\bdata\b|\bstatistics\b|\bfigures\b"),
    ("empty", r"\bvoids?\b|\bempty\b|\bunoccupied\b|\bvacant\b"),
    ("relet", r"\bre-?let(?:ting|s)?\b"),
    ("home", r"\bhouses\b|\bhousing\b|\bdwellings?\b|\bhomes?\b"),
    ("afford", r"\baffordab\w+"),
    ("bicycle", r"\bbikes?\b|\bcycles?\b|\bcycling\b|\bbicycles?\b"),
    ("telephone", r"\b(?:tele)?phones?\b"),
    ("patrol", r"\blollipop\b"),
    ("play_street", r"\bplay[ ]streets?\b"),
    ("life_story", r"\blife[- ]story(?:[ ]work)?\b"),
    ("later_life", r"\blater[- ]life(?:[ ]letters?)?\b"),
    ("planning_application", r"\bplanning[ ]applications?\b"),
    ("period_product", r"\b(?:sanitary|period)[ ](?:products?|protection|wear)\b"),
    ("licensing_policy", r"\b(?:statement[ ]of[ ])?licensing[ ]policy\b"),
    ("gambling_policy", r"\bstatement[ ]of[ ]gambling[ ](?:principles|policy)\b"),
    ("local_plan", r"\blocal[ ]plan\b"),
    ("street_light", r"\bstreet[ ]?light(?:s|ing)?\b"),
    ("street_tree", r"\bstreet[ ]trees?\b"),
    ("public_toilet", r"\bpublic[ ](?:toilets?|conveniences?|lavatories)\b"),
    ("bus_lane", r"\bbus[ ]lanes?\b"),
    ("council_home", r"\bcouncil[ ](?:houses|homes|housing)\b"),
    ("foster", r"\bfoster(?:ing)?(?:[ ]carers?)?\b"),
    ("special_needs", (r"(?-i:\bSEND\b)"
                      r"|\bspecial[ ]educational[ ]needs(?:[ ]and[ ]disabilit\w+)?")),
    ("planning_obligation", (r"\bs(?:ection[ ])?106\b(?:[ ]agreements?)?"
                            r"|\bplanning[ ]obligations?\b|\bdeveloper[ ]contributions?\b")),
    ("article_four", r"\barticle[ ]4\b"),
    ("safe", r"\bsafer\b|\bsafely\b"),
    ("young_carer", r"\byoung[ ]carers?\b"),
    ("nhs", r"\bnhs(?:[ ]england)?\b"),
    ("business_rate", r"\bbusiness[ ]rates?\b"),
    ("parish_council", r"\b(?:parish|town|community)[ ]councils?\b"),
    ("taxi", r"\b(?:taxis?|hackney[ ]carriages?|private[ ]hire[ ]vehicles?|taxicabs?)\b"),
    ("path", r"\bfoot-?(?:paths?|ways?)\b|\bpaths?\b|\bpavements?\b"),
    ("loan", r"\bborrow\w*|\bloans?\b|\blend(?:s|ing)?\b"),
    ("clean", r"\bclean(?:s|ed|ing)?(?:[ ]out)?\b|\bemptied\b"),
    ("twice_yearly", r"\btwice[ ](?:a|each|every)[ ]year\b|\b(?:every[ ])?six[- ]month(?:s|ly)\b"),
    ("bus_station", r"\bbus[ ]stations?\b"),
    ("council_tax", r"\bcouncil[ ]tax\b"),
    ("care_leaver", r"\bcare[ ]leavers?\b"),
    ("looked_after", r"\bchildren[ ]looked[ ]after\b|\blooked[ -]after[ ]children\b"),
    ("social_worker", r"\bsocial[ ]workers?\b"),
    ("mental_health", r"\bmental[ ](?:ill[ -]?)?health\b"),
    ("sexual_violence", r"\bsexual[ ](?:abuse|violence|assaults?)\b"),
    ("damp", r"\bdamp(?:[ ](?:and|or)[ ]mould)?\b|\bmould(?:[ ](?:and|or)[ ]damp)?\b"),
    ("20mph_limit", r"\b20[ ]?mph(?:[ ](?:speed[ ])?(?:limits?|zones?))?\b"),
    ("business_case", (r"\b(?:outline|full|final|strategic)[ ]business[ ]cases?(?:[ ]\([a-z]+\))?"
                     r"|\bbusiness[ ]cases?\b|\b[of]bc\b")),
    ("pay_policy", r"\bpay[ ]policy(?:[ ]statement)?\b"),
    ("refuge", r"\brefuges?\b"),
    ("nurse", r"\bnurs(?:es?|ing)\b"),
    ("late", r"\bopen(?:ing)?[ ]late\b|\blate[ ]opening\b|\blate\b"),
    ("fund", (r"\bfinanc(?:e[sd]?|ing)\b|\bfund(?:s|ed|ing)?\b|\bpa(?:y|id|ys|ying)[ ]for\b"
             r"|\bgrants?\b|\bmoney\b|\bmet[ ]from\b|\bset[ ]aside\b|\binvest\w*")),
    ("buy", r"\bpurchas\w+|\bacquir\w+|\bbought\b|\bbuy(?:s|ing)?\b"),
    ("install", r"\bfit(?:ted|s|ting)?\b|\bput[ ]up\b|\binstall\w*|\bdeploy\w*|\berect\w*"),
    ("introduce", (r"\bset[ ]up\b|\bestablish\w*|\bintroduc\w+|\bbring[ ]in\b|\bcreat(?:e|ed|ing)\b"
                  r"|\bstart(?:ed|ing)?\b")),
    ("keep", r"\bretain\w*|\bkeep(?:s|ing)?\b|\bkept\b|\bcontinu\w+|\bmaintain\w*"),
    ("provide", r"\bsuppl(?:y|ied|ies)\b|\bprovid\w+|\boffer\w*|\bma(?:k|d)e[ ]available\b"),
    ("employ", r"\bappoint(?:ed|s|ing)?\b|\bemploy(?:ed|ing|ment)?\b|\brecruit(?:ed|ing|ment)?\b"),
    ("reduce", r"\breduc\w+|\bcut(?:s|ting)?\b|\bbr(?:ing|ought)[ ]down\b|\blower\w*|\bshorten\w*"),
    ("increase", r"\bincreas\w+|\brais(?:e|ed|ing)\b"),
    ("end", (r"\bended\b|\bending\b|\bcease[sd]?\b|\bstop(?:s|ped|ping)?\b|\bwithdraw\w*"
            r"|\babolish\w*")),
    ("remove", r"\btak(?:e|en)[ ]down\b|\bremov\w+"),
    ("require", r"\brequir\w+|\bcompulsory\b|\bmandatory\b"),
    ("publicise", r"\bpublici[sz]\w+|\badvertis\w+"),
)  # fmt: skip
"""Other words for the same thing: (the words they all become, what is replaced)."""

OPPOSED = (
    ("extend", "end"),
    ("increase", "reduce"),
    ("install", "remove"),
    ("keep", "end"),
    ("keep", "remove"),
    ("lock", "unlock"),
    ("open", "close"),
    ("approv", "reject"),
    ("introduce", "end"),
)
"""Asks of which one undoes the other."""

_PROCEDURE = """
award because tenant householder customer clean met go going went sent present presented down broken
break since let equal equally
advise advised comment rather whether system making made combined escalate consensus event parameter
name staff terms enter lease agreement legal champion leader secretary whenever carried paid contain
finalise finalisation allocate allocation intended indicative
able before portfolio holder brought forward friday saturday sunday monday tuesday wednesday
thursday through until both further back least out
accredit additional advance affect aim allow amount appli apply arrange arrangement aspect assist
assume assurance available bar based basis being bid body bring budget capital carry case
cause chairman charge circulat clear close closely commend commenc commend complete concern
conclud condition confirm consultative contain contents contract cost councillor course cover
deal decid defin deliver delivery deputy describ detail determin develop development direct
due effect effective effectively effort enable encourag ensure envelope establish evaluat
every exercis expend expenditure explor express extension finding first force form formal
full function funding group grow hand having hear help hold identifi identify impact
implement implication improve improvement incur inform initial inform introduc invit invoke
issue join joint keep key kind large last later level line list local long look main major make
manag manage management manager matter maximum mean measure meet minimum minor money monitor
month monthly more most much must name nature near need negotiat number objective obtain ongoing
operat operation opportunity order organis outcome outline overall part particular partner
pass per perform performance period permanent permission person place pleas point possible
post power practic prepar principle prior priority procure procurement produce progress
project promot proper proportion proposal propos protect provide provision purpose pursue put
rang reach receipt recent reduce refer regard regular relat relevant remain remit request require
respect respons responsib rest return rout route scheme seek send set should sign specif
specific specifically stage stakeholder start statement status step strengthen subject
subsequent successful suitabl summary summer survey tackl task tell tender timely undertak urge use
used utilis value variation various vary wherever whole within worker write
winter autumn spring year yearly annual annually quarterly twice extra enough good high quality
people resident member staff public area town borough district county
week weekly weekend day daily
wide national approach access site
note approve agree endorse support welcome scrutinis
pilot trial find question thank
virement feasibility study superintendent speak supplementary document documents
accelerate accurate accurately across align aligned appropriate best capture challenge clarity
clear comprehensive consistency consistent consistently consolidate coordinate coordinated
coordination demonstrate effectiveness embed evidence evaluate evaluative framework frequency
fully greater informed input jointly learning lesson lessons meaningful mechanism momentum
oversight pace positive practitioner practitioners prioritise proactive professional professionals
prompt promptly reflect rigorous rigour robust routine routinely safe serious sufficiency sufficient
sufficiently systematic timeliness together understand understanding urgent urgently
"""
PROCEDURE = frozenset(_PROCEDURE.split())
"""Words that stand in recommendations on any matter: sharing them shows next to nothing."""

_ASKS = """
adopt ask ban build buy close commission conduct consult convert create divide employ encourage
enforce end examine exempt expand extend fund halve hire increase inspect install introduce invest
invite keep launch loan lock maintain move offer open plant prohibit prosecute provide publicise
publish recommend recruit reduce remove repair replace report require retain review run seek share
spend submit teach train write
"""
ASKS = frozenset(_ASKS.split())
"""What is asked for: tells two matters apart where the rest is alike, but never joins them."""

STANCES = (
    Phrase(
        "consult",
        r"""\bconsult(?:s|ed|ing)?\b|\bconsultation[ ](?:be|is)\b
        |(?<!in[ ])\bconsultation[ ](?:with|on)\b""",
        ("consult residents on the plan", "that traders be consulted"),
        ("consultants", "in consultation with the Chair"),
        signs=("consult",),
    ),
    Phrase(
        "report",
        r"""\breport(?:s|ed|ing)?[ ](?:back|on|to|progress|quarterly|yearly|annually|again)\b
        |\bbe[ ]reported\b|\bprogress[ ](?:report|on)\b|\bupdates?[ ]on\b
        |\b(?:further|yearly|annual|quarterly|regular)[ ](?:reports?|updates?)\b
        |\breport(?:s|ed|ing)?\b[^.;]{0,80}\bto[ ](?:the[ ])?(?:panel|committee|members)\b
        |\b(?:brought|sent|submitted|presented|made)[ ]to[ ](?:the[ ]|this[ ])?(?:committee|panel|
        members|board|commission|councillors|cabinet|executive)\b""",
        (
            "officers report back on progress on the marshals",
            "That figures be brought to the Committee",
            "receive a further report",
        ),
        ("That the report be noted", "inspect every report of damp"),
        signs=("report", "progress", "update", "brought", "sent", "submitted", "presented", "made"),
    ),
    Phrase(
        "note",
        r"""^(?:(?:that|to|the|panel|committee|members|cabinet|council)[ ])*
        (?:note|notes|noted|receives?|received|acknowledges?)\b
        |\bbe[ ](?:received[ ]and[ ])?noted\b|\bbe[ ]received\b""",
        ("notes the fall in theft", "That the findings be noted", "to note and endorse the plan"),
        ("a note be sent to tenants", "a notice"),
        signs=("note", "receive", "acknowledge"),
    ),
)
"""What a recommendation does with its matter where it does not have it done."""

_NUMBERS = """
one two three four five six seven eight nine ten eleven twelve half dozen first second third once
twice each every
"""
NUMBERS = frozenset(_NUMBERS.split())
"""Figures in words."""

_ANY_SUBJECT = """
report update annual yearly review progress item agenda meeting decision minute committee quarterly
draft final verbal oral presentation briefing follow
"""
ANY_SUBJECT = frozenset(_ANY_SUBJECT.split())
"""Words of a title that do not tell one matter from another."""

_SAY_NOTHING = """
note content receive panel member report update accept
"""
SAY_NOTHING = frozenset(_SAY_NOTHING.split())
"""Words of a text that is all frame: "that the contents of the report be received"."""

AGREED = (
    *("approved", "agreed", "resolved", "recommended", "endorsed", "asked", "requested"),
    *("supported", "authorised", "decided", "adopted"),
)
"""One of these stands in every sentence that tells of a decision."""

_AGREED = rf"(?:{'|'.join(AGREED)})"
AGREED_THEN = Rule(
    "agreed at an earlier meeting",
    rf"""\b(?:in|on|of|at|since)[ ](?:its[ ]meeting[ ](?:on|in|of)[ ])?
    (?:\d{{1,2}}(?:st|nd|rd|th)?[ ])?
    (?P<month>{_MONTH})[ ](?P<year>(?:19|20)\d\d)\b.{{0,120}}?\b{_AGREED}\b
    |\b{_AGREED}\b.{{0,160}}?\b(?:in|on|of)[ ](?:its[ ]meeting[ ](?:on|in|of)[ ])?
    (?:\d{{1,2}}(?:st|nd|rd|th)?[ ])?(?P<month_after>{_MONTH})[ ](?P<year_after>(?:19|20)\d\d)\b""",
    (
        "In May 2019 the Panel agreed to fund the night bus",
        "At its meeting on 4 May 2019, Cabinet approved the plan",
        "The Panel recommended a night bus in May 2019",
    ),
    ("the panel agreed to meet", "In May 2019 the bus began to run"),
)
"""A sentence that tells of an earlier decision, with the month of the meeting."""

AND_AGREED = Rule(
    "and also agreed",
    rf"""(?:it|they|members|the[ ]\w+)[ ](?:was[ ]|were[ ])?(?:also[ ]|further[ ])?{_AGREED}\b""",
    ("It was agreed that this would be met from reserves", "Members also recommended a review"),
    ("It is agreed", "The bus was late"),
)
"""A sentence that goes on with what was decided at the meeting told of before."""
