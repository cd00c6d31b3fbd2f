r"""What recommendations ask for, of whom and by when: rules with their examples."""

from dataclasses import dataclass

from extract.recommendations.patterns import BODY, VERBS
from extract.rule import Rule
from models.vocabulary import Action

OWNER_LINES = Rule(
    name="owner_line",
    pattern=r"""(?:\A|(?<=[.;)\s]))[\[(]?(?:lead(?:\s(?:officer|member|director|agency|organisation|partner|body))?
        |owner|responsible(?:\s(?:officer|body|person|agency|director|owner))?|responsibility
        |action\s?(?:by|owner|for)|accountable(?:\sofficer)?|by\swhom|to\sbe\sactioned\sby)
        \s?[:–]\s*(?P<owner>[^\n;:\])]{3,90}?)
        (?=\s*(?:[\]);]|\.\s|\.?\s*\Z|\s(?:timescales?|target|by\swhen|due|deadline|date)\b))""",
    matches=("Lead: Director of Place", "Responsible officer: Head of Legal; Timescale: May 2024"),
    passes_over=("Leaders should act", "The lead officer will report"),
)
DUE_LINES = Rule(
    name="due_line",
    pattern=r"""(?:\A|(?<=[.;)\s]))[\[(]?(?:timescales?|time\s?frames?|target(?:\sdate)?|by\swhen|due(?:\sdate)?
        |deadline|completion(?:\sdate)?|to\sbe\scompleted\sby|date)\s?[:–]\s*
        (?P<due>[^\n;\])]{3,60}?)(?=\s*(?:[\]);]|\.\s|\.?\s*\Z|\s(?:owner|lead|responsible)\b))""",
    matches=("Timescale: by March 2025", "Target date: 1 May 2024"),
    passes_over=("Updated quarterly", "The target is met"),
)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
DUE_PHRASES = (
    Rule(
        name="by_date",
        pattern=rf"""\b(?P<due>(?:by|no\slater\sthan|before|not\slater\sthan)\s(?:the\s)?(?:end\sof\s|start\sof\s
            |close\sof\sbusiness\son\s|\d{{1,2}}(?:am|pm)\son\s)?(?:the\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur
            |Sun)day,?\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?)?{_MONTH}(?:,?\s\d{{4}})?
            |by\sthe\send\sof\s(?:the\s)?(?:current\s|next\s)?(?:financial|municipal|calendar|civic)?\s?
            (?:year|quarter|month)(?:\s\d{{4}}(?:/\d{{2,4}})?)?|by\s\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}})""",
        matches=(
            "report back by 31 March 2025",
            "by the end of June",
            "no later than 1st May 2024",
        ),
        passes_over=("may be approved by Cabinet", "paid by 40 residents"),
    ),
    Rule(
        name="within_period",
        pattern=r"""\b(?P<due>(?:within(?:\sthe\snext)?|in|after)\s(?:a\smaximum\sof\s)?
            (?:\d{1,2}|one|two|three|four|five|six|nine|ten|twelve|eighteen|a|the\snext)\s
            (?:calendar\s|working\s)?(?:days?|weeks?|fortnight|months?|years?)['’]?(?:\stime)?
            (?:\sof\s(?:this|the)\s\w+)?)(?=[\s.,;)]|\Z)""",
        matches=("an update in six months’ time", "within three months", "within 28 days"),
        passes_over=("within the district", "in two parts"),
    ),
)
"""Deadlines in prose."""


@dataclass(frozen=True, kw_only=True)
class Verb(Rule):
    """Verbs that ask for `action`, in their plain, third-person and passive forms.

    `anywhere` says that the words mean it wherever they stand. The signs are beginnings of
    the words, short of any "i": one without its dot is matched, too, and is no "i" when folded.
    """

    action: Action
    anywhere: bool = False


def _verbs(bases: str, participles: str) -> str:
    # Many words are tried where a word begins, and none where it ends.
    return rf"\b(?=\w)(?:be\s(?:\w+ly\s)?(?:{participles})|(?:{bases}))\b"


_MEMBER = (
    r"\s[^.;]{0,50}\b(?:Councillors?|Cllrs?|members?|representatives?|chair\w*|vice|trustees?)\b"
)

ACTIONS = (
    Verb(
        name="note",
        action=Action.NOTE,
        pattern=_verbs(
            r"notes?|receives?|welcomes?|acknowledges?|commends?|nodi|derbyn",
            r"noted|received|acknowledged|welcomed",
        ),
        matches=("Note the report", "the update be noted", "Receives the accounts"),
        passes_over=("noteworthy", "notice of motion"),
        signs=("not", "rece", "welcome", "acknowledge", "commend", "nod", "derbyn"),
    ),
    Verb(
        name="approve",
        action=Action.APPROVE,
        pattern=_verbs(
            r"approves?|agrees?(?!\sto\s(?:note|recommend|consider|refer|delegate|adopt|endorse))"
            r"|authori[sz]es?|confirms?|allocates?|awards?|grants?|ratif(?:y|ies)|accepts?"
            r"|permits?|commits?|cymeradwyo|cytuno",
            r"approved|agreed|authori[sz]ed|confirmed|allocated|awarded|granted|ratified|accepted",
        ),
        matches=("Approve the fees", "that permission be granted", "Authorises the Director"),
        passes_over=("grantee", "an approved plan", "agree to note the risk"),
        signs=(
            *("approve", "agree", "author", "conf", "allocate", "award", "grant", "rat"),
            *("accept", "perm", "comm", "cymeradwyo", "cytuno"),
        ),
    ),
    Verb(
        name="endorse",
        action=Action.ENDORSE,
        pattern=_verbs(r"endorses?|supports?", r"endorsed|supported"),
        matches=("Endorse the strategy", "the bid be supported"),
        passes_over=("supporting papers",),
        signs=("endorse", "support"),
    ),
    Verb(
        name="adopt",
        action=Action.ADOPT,
        pattern=_verbs(r"adopts?", r"adopted|formally\sadopted"),
        matches=("ADOPT the plan", "the policy be adopted"),
        passes_over=("adoption of highways",),
        signs=("adopt",),
    ),
    Verb(
        name="recommend_to",
        action=Action.RECOMMEND_TO,
        pattern=_verbs(
            r"recommends?(?:\s(?:to|that)|(?=\s(?:the\s)?(?:[A-Z]|adoption|approval)))",
            r"recommended(?=\s(?:to|that|for))|asked\sto\srecommend",
        ),
        matches=(
            "Recommend to Council",
            "recommends that Council adopts",
            "be recommended to adopt",
        ),
        passes_over=("the recommended option",),
        signs=("recommend",),
    ),
    Verb(
        name="refer",
        action=Action.REFER,
        pattern=_verbs(
            r"refers?|forwards?|submits?|remits?", r"referred|forwarded|submitted|remitted"
        ),
        matches=("Refer the matter to Cabinet", "the report be forwarded to the Board"),
        passes_over=("reference", "moving forwarding"),
        signs=("refer", "forward", "subm", "rem"),
    ),
    Verb(
        name="delegate",
        action=Action.DELEGATE,
        pattern=_verbs(
            r"delegates?(?:\sauthority)?|gives?\s(?:\w+\s)?delegated\s\w+|grants?\sdelegated\s\w+"
            r"|delegated\sauthority",
            r"(?:given\s|granted\s)?delegated(?:\sauthority)?",
        ),
        matches=(
            "Delegate authority to the Director",
            "authority be delegated to",
            "be given delegated authority",
        ),
        passes_over=("a delegation from France",),
        signs=("delegate",),
    ),
    Verb(
        name="consider",
        action=Action.CONSIDER,
        pattern=_verbs(
            r"considers?|reviews?|comments?|discuss(?:es)?|debates?|determines?|decides?"
            r"|explores?|ystyried",
            r"considered|reviewed|discussed|determined|debated|explored",
        ),
        matches=("Consider the options", "the charges be reviewed", "Comment on the draft"),
        passes_over=("considerable cost", "under consideration"),
        signs=("cons", "rev", "comment", "scuss", "debate", "determ", "dec", "explore", "ystyr"),
    ),
    Verb(
        name="scrutinise",
        action=Action.SCRUTINISE,
        pattern=_verbs(
            r"scrutini[sz]es?|questions?|monitors?|tracks?|examines?|craffu",
            r"scrutini[sz]ed|monitored|tracked|examined",
        ),
        matches=("scrutinise the Plan", "progress be monitored", "Examines the evidence"),
        passes_over=("scrutiny", "monitoring"),
        signs=("scrut", "quest", "mon", "track", "exam", "craffu"),
    ),
    Verb(
        name="request_info",
        action=Action.REQUEST_INFO,
        pattern=_verbs(
            r"requests?|asks?|reports?\s(?:back|annually|to|on)|provides?\s(?:an?\s)?(?:\w+\s)?"
            r"(?:updates?|reports?|briefings?)|brings?\s(?:back\s)?a\s(?:\w+\s)?report|instructs?",
            r"requested|asked(?!\sto\srecommend)|reported|instructed|brought\sback|presented|provided",
        ),
        matches=("Request a further report", "officers be asked to", "report back in June"),
        passes_over=("the report", "reporting"),
        signs=("request", "ask", "report", "prov", "nstruct", "brought", "present"),
    ),
    Verb(
        name="establish",
        action=Action.ESTABLISH,
        pattern=_verbs(
            r"establish(?:es)?|sets?\sup|creates?|constitutes?|forms?\sa|re-?establish(?:es)?"
            rf"|appoints?(?!{_MEMBER})"
            r"|convenes?|dissolves?",
            r"established|set\sup|created|constituted|formed|convened|dissolved|appointed(?!\sto\sthe\b)",
        ),
        matches=("Establish a working group", "a panel be set up", "Creates a reserve"),
        passes_over=("establishment", "creative"),
        signs=("establ", "set", "create", "const", "form", "appo", "convene", "ssolve"),
    ),
    Verb(
        name="implement",
        action=Action.IMPLEMENT,
        pattern=_verbs(
            r"implements?|carr(?:y|ies)\sout|progress(?:es)?|introduces?|develops?|prepares?"
            r"|publish(?:es)?|produces?|delivers?|ensures?|improves?|strengthens?|undertakes?"
            r"|commissions?|works?\swith|continues?\sto|increases?|expands?|promotes?|maintains?"
            r"|invests?|embeds?|enters?\sinto|procures?|launch(?:es)?|reduces?|accelerates?|extends?"
            r"|makes?\ssure|engages?|arranges?|puts?\sin\splace",
            r"implemented|extended|arranged|put\sin\splace|carried\sout|progressed|introduced|developed|prepared|published"
            r"|produced|delivered|improved|strengthened|undertaken|commissioned|increased|promoted",
        ),
        matches=("Implement the scheme", "a strategy be developed", "Publishes its plan"),
        passes_over=("implementation", "developer"),
    ),
    Verb(
        name="amend",
        action=Action.AMEND,
        pattern=_verbs(
            r"amends?|var(?:y|ies)|updates?(?=\s(?:the|its|their|all|each|and))|revises?",
            r"amended|varied|updated|revised",
        ),
        matches=("Amend the policy", "the constitution be updated", "Vary the contract"),
        passes_over=("an amendment", "an update"),
        signs=("amend", "var", "update", "rev"),
    ),
    Verb(
        name="advise",
        action=Action.ADVISE,
        pattern=_verbs(
            r"advises?|writes?\sto|lobb(?:y|ies)|urges?|calls?\son|encourages?|notif(?:y|ies)"
            r"|informs?",
            r"advised|urged|encouraged|notified|informed",
        ),
        matches=("Write to the Minister", "Urges Cabinet to revise", "residents be informed"),
        passes_over=("advisory panel", "information"),
        signs=("adv", "wr", "lobb", "urge", "call", "encourage", "not", "nform"),
    ),
    Verb(
        name="defer",
        action=Action.DEFER,
        pattern=_verbs(r"defers?|postpones?", r"deferred|postponed"),
        matches=("Defer the item", "the decision be deferred"),
        passes_over=("deference",),
        signs=("defer", "postpone"),
    ),
    Verb(
        name="reject",
        action=Action.REJECT,
        pattern=_verbs(
            r"rejects?|refuses?(?!\scollect)|does?\snot\s(?:approve|agree|accept)",
            r"rejected|refused|not\s(?:approved|agreed|accepted)",
        ),
        matches=("Refuse permission", "the request be rejected"),
        passes_over=("refuse collection",),
        signs=("reject", "refuse", "not"),
    ),
    Verb(
        name="withdraw",
        action=Action.WITHDRAW,
        pattern=_verbs(r"withdraws?|revokes?|terminates?", r"withdrawn|revoked|terminated"),
        matches=("Withdraw the order", "the order be revoked"),
        passes_over=("withdrawal",),
        signs=("thdraw", "revoke", "term"),
    ),
    Verb(
        name="exclude_public",
        action=Action.EXCLUDE_PUBLIC,
        anywhere=True,
        pattern=r"\bexclud\w+\s(?:[\w\s]{0,20})?(?:press|public)|(?:press|public)\b[\w\s]{0,30}\bbe\sexcluded",
        matches=("exclude the press and public", "the public be excluded"),
        passes_over=("the public be consulted",),
        signs=("exclud",),
    ),
    Verb(
        name="thank",
        action=Action.THANK,
        anywhere=True,
        pattern=r"\bthanks?\b(?!\sto\b)|\bbe\sthanked\b",
        matches=("thank the officers", "residents be thanked"),
        passes_over=("thanks to a grant", "thankless"),
        signs=("thank",),
    ),
    Verb(
        name="appoint_member",
        action=Action.APPOINT_MEMBER,
        pattern=_verbs(
            rf"(?:re-?)?appoints?(?={_MEMBER})|nominates?|elects?",
            r"(?:re-?)?appointed\sto\sthe|nominated|elected",
        ),
        matches=("Appoint Councillor Thornley to the Board", "members be nominated"),
        passes_over=("appoint a cycling champion", "electoral"),
        signs=("appo", "nom", "elect"),
    ),
)
"""What recommendations ask for."""

SUBJECTS = (
    Rule(
        name="asked_body_subject",
        pattern=rf"""\A(?:that\s)?(?:the\s|full\s)*(?:[\w’'&-]+\s){{0,6}}?{BODY}s?(?!\w)
            (?:\s(?:for|of|on|and)\s(?!\w+\s(?:be)\b)[^.;:]{{2,80}})?\s""",
        matches=("That the Committee for Leisure notes", "Cabinet to approve", "Council agrees"),
        passes_over=("That the fees be", "The report by"),
    ),
    Rule(
        name="officer_subject",
        pattern=r"""\A(?:that\s)?(?:the\s|all\s)*(?:[\w’'&-]+\s){0,4}?(?:Directors?|Heads?|Officers?|Chief\sExecutive
            |Clerk|Managers?|Leaders|Commissioner|Partners)(?:\s(?:of|for|and)\s(?!\w+\s(?:be)\b)
            [^.;:]{2,60})?\s""",
        matches=("That the Director of Housing report", "officers bring", "Leaders should"),
        passes_over=("That the fees be", "The report by"),
    ),
)
"""Subjects whose verb is what is asked of them."""

PURPOSE = Rule(
    name="verb_of_purpose",
    pattern=rf"""(?<!\basked\s)(?<!recommended\s)(?<!invited\s)(?<!requested\s)(?<!agree\s)(?<!agrees\s)
        (?<!resolves\s)(?<!\Acabinet\s)\b(?:(?:in\sorder|so\sas|authority|power|powers|delegated|authorised|
        consultation\swith\s[^.;:]+?)\s)?to\s(?:\w+ly\s)?(?:{VERBS[3:-1]}|negotiate|complete|procure
        |execute|enable|allow|help|be)\b""",
    matches=("authority to the Director to sign", "used to improve the park", "in order to secure"),
    passes_over=("to the Director", "asked to note", "relating to parks"),
)
"""An infinitive inside a clause: what the verbs after it say is why, not what is asked."""
