"""How answers and progress are printed: column names, labels, and the words for each."""

import re
from dataclasses import dataclass
from enum import StrEnum

from extract.recommendations.patterns import DUE_COLUMNS, LABEL_COLUMNS, OWNER_COLUMNS
from extract.rule import Rule
from models.vocabulary import Answer, Progress


class Part(StrEnum):
    """What a column or a labelled line says of a recommendation or action."""

    RECOMMENDATION = "recommendation"
    ACTION = "action"
    EITHER = "either"
    LABEL = "label"
    ORIGIN = "origin"
    ANSWER = "answer"
    REASON = "reason"
    PROGRESS = "progress"
    DONE = "done"
    RATING = "rating"
    UPDATE = "update"
    UPDATED = "updated"
    COMMENT = "comment"
    TODO = "todo"
    OWNER = "owner"
    DUE = "due"
    OWNER_AND_DUE = "owner_and_due"


@dataclass(frozen=True)
class PartRule(Rule):
    """Words that name a column or introduce a line, and what stands under them."""

    part: Part = Part.COMMENT


@dataclass(frozen=True)
class AnswerRule(Rule):
    """Words by which a recommendation is answered."""

    answer: Answer = Answer.ACCEPTED


@dataclass(frozen=True)
class ProgressRule(Rule):
    """Words that say how far something is."""

    progress: Progress = Progress.COMPLETE


_WHO = r"(?:(?:the|proposed|draft|initial|formal|council|cabinet|executive|officers?|management|service|director|mayor|portfolio\sholder|lead\smember|cabinet\smember|partner(?:ship)?|authority|board|agreed|final)(?:['’]s|s['’])?\s){0,4}"

COLUMNS = (
    PartRule(
        name="answered_recommendation_column",
        pattern=r"""\A(?!(?:reasons?|for|to)\b)(?:(?!actions?\b)[\w'’&-]+\s){0,4}recommendations?\s?(?:\(s\))?
            (?:\s(?:text|made|agreed|from\s.{3,60}|of\s.{3,60}|to\s.{3,40}))?\s?[:.]?\Z""",
        matches=("Recommendation", "Scrutiny recommendation", "Recommendation of the task group"),
        passes_over=(
            "For Recommendation",
            "Action or recommendation",
            "Reason for recommendation",
            "Response",
        ),
        part=Part.RECOMMENDATION,
    ),
    PartRule(
        name="answered_recommendation_column_in_welsh",
        pattern=r"\Aargymhell(?:iad|ion)\Z",
        matches=("Argymhelliad",),
        passes_over=("Ymateb",),
        part=Part.RECOMMENDATION,
    ),
    PartRule(
        name="action_or_recommendation_column",
        pattern=r"""\A(?:agreed\s)?(?:actions?\s?(?:/|or|and|&)\s?(?:recommendations?|decisions?|requests?)
            |(?:recommendations?|resolutions?|decisions?|requests?)\s?(?:/|or|and|&)\s?(?:actions?|recommendations?|requests?))
            (?:\s(?:agreed|made|required|arising))?\Z""",
        matches=("Action or recommendation", "Recommendation/Action", "Decision / action"),
        passes_over=("Action", "Recommendation", "Actions to date"),
        part=Part.EITHER,
    ),
    PartRule(
        name="action_taken_column",
        pattern=r"""\A(?:(?:actions?|steps)\s(?:taken|to\sdate|so\sfar)(?:\s.{2,40})?|what\s(?:we|has)\s.{3,40})\Z""",
        matches=("Action taken", "Actions to date", "What we have done"),
        passes_over=("Action", "Action required"),
        part=Part.UPDATE,
    ),
    PartRule(
        name="action_column",
        pattern=r"""\A(?:(?:agreed|proposed|required|key|planned|specific|outstanding|completed|follow[\s-]?up|response|officer)\s)?
            (?:actions?|action\spoints?|tasks?|requests?|commitments?|matters?\sarising)\s?(?:\(s\))?
            (?:\s(?:required|requested|needed|agreed|arising|completed|outstanding|description|point|to\sbe\staken|proposed|log(?:ged)?
            |and\sdescription|/\sactivity))?\s?:?\Z""",
        matches=("Action", "Agreed action", "Actions completed", "Action required"),
        passes_over=("Action taken", "Actions to date", "Action no.", "Action owner"),
        part=Part.ACTION,
    ),
    PartRule(
        name="row_label_column",
        pattern=r"""\A(?:(?:rec(?:ommendation)?|action|minute|item|scrutiny|report|tracker|log|unique)\.?\s?)?
            (?:no\.?|number|ref(?:erence)?\.?|id|\#|rec\.?|item)(?:\s?(?:no\.?|number|id|\.))?\Z
            |\A(?:meeting\s)?dates?\s(?:&|and|/)\s(?:action|minute|item)\s(?:no\.?|number|ref(?:erence)?)\Z""",
        matches=("Ref", "Action no.", "Minute ref", "Meeting date & action number"),
        passes_over=("Notes", "Reference group"),
        part=Part.LABEL,
    ),
    PartRule(
        name="origin_column",
        pattern=r"""\A(?:(?:meeting|committee|minute|origin|source|origin(?:ating)?\s(?:meeting|committee|report))(?:\s(?:date|of\sorigin|and\s(?:date|minute|item)|/\s?date))?
            |date(?:\s(?:of\s(?:the\s)?(?:meeting|committee|request|recommendation|origin)|raised|agreed|made|logged|added|set))?
            |(?:raised|made|agreed|requested)\s(?:at|on|by)|date\sof\s(?:meeting|committee)\s.{3,30})\Z""",
        matches=("Meeting", "Date of meeting", "Date raised", "Origin"),
        passes_over=("Date due", "Date completed", "Target date"),
        part=Part.ORIGIN,
    ),
    PartRule(
        name="progress_note_date_column",
        pattern=r"\A(?:(?:date\s(?:of\s)?(?:last\s|latest\s)?update[d]?|last\supdated?|updated(?:\son)?|update\sdate|date\s(?:last\s)?reviewed))\Z",
        matches=("Last updated", "Date of update"),
        passes_over=("Update", "Date due"),
        part=Part.UPDATED,
    ),
    PartRule(
        name="done_column",
        pattern=r"""\A(?:date\s(?:of\s)?(?:complet(?:ed?|ion)|implemented|closed|discharged)|(?:action\s)?complete[d]?(?:\son|\sdate|\?|\s\(?y(?:es)?\s?/\s?no?\)?\??)?
            |implemented\??|done\??|closed\??|discharged\??)\Z""",
        matches=("Date completed", "Completed?", "Complete (Y/N)"),
        passes_over=("Completion date", "Progress"),
        part=Part.DONE,
    ),
    PartRule(
        name="answer_and_reason_column",
        pattern=rf"""\A{_WHO}(?:responses?|repl(?:y|ies)|answers?|decisions?|conclusions?|ymateb(?:ion)?)
            (?:\s(?:of|from|by)\s.{{3,50}}|\sto\s(?:the\s)?(?:scrutiny|committee|recommendations?).{{0,30}})?
            (?:\s?(?:and|&|/|[-–,])\s?(?:\w+\s){{0,2}}(?:reasons?|comments?|rationale|explanation|justification|commentary))?
            (?:\s?\(.{{3,60}}\))?\s?:?\Z""",
        matches=(
            "Response",
            "Cabinet response",
            "Executive's response and reasons",
            "Decision of the Executive",
        ),
        passes_over=("Recommendation", "Decision maker", "Reasons for the decision"),
        part=Part.ANSWER,
    ),
    PartRule(
        name="accepted_column",
        pattern=r"""\A(?:is\sthe\s)?(?:recommendations?\s)?(?:accept(?:ed)?|agree(?:d)?|approved|supported)\b
            (?:\s?(?:,|/|or)?\s?(?:not\saccepted|not\sagreed|in\spart|partial(?:ly)?(?:\s(?:accept(?:ed)?|agreed))?|reject(?:ed)?|y(?:es)?|no?|disagree|in\sprinciple))*
            \s?\??\s?(?:\(\s?y(?:es)?\s?/\s?no?(?:\s?/\s?in\spart)?\s?\))?\s?\??\Z""",
        matches=(
            "Accepted?",
            "Agreed / not agreed",
            "Accept, partially accept or reject",
            "Agree? (Y/N)",
        ),
        passes_over=("Agreed action", "Accepted by"),
        part=Part.ANSWER,
    ),
    PartRule(
        name="reason_column",
        pattern=rf"""\A{_WHO}(?:reasons?|rationale|explanation|justification)
            (?:\s(?:for|if|why|given)\s.{{3,60}}|\s(?:and|&|/)\s(?:comments?|commentary))?\s?:?\Z""",
        matches=("Reason", "Reasons for rejection", "Explanation"),
        passes_over=("Recommendation", "Response"),
        part=Part.REASON,
    ),
    PartRule(
        name="rating_column",
        pattern=r"\A(?:(?:current|b?rag|overall)\s)*(?:b?rag|colour|traffic\slight)(?:\s(?:rating|status|score))?\Z",
        matches=("RAG", "RAG status", "BRAG rating"),
        passes_over=("Status", "Ragged staff"),
        part=Part.RATING,
    ),
    PartRule(
        name="progress_column",
        pattern=r"""\A(?:(?:current|latest|implementation|recommendation|action|delivery|overall|present)\s)*
            (?:status|state|progress(?:\sstatus)?|statws|cynnydd|open\s?/\s?closed|%\scomplete(?:d)?|percentage\scomplete)
            (?:\s(?:and|&|/)\s(?:rag|b?rag\srating|update|comments?|progress|date)|\s?/\s?(?:update|progress|rag|status))?
            (?:\s\(.{2,60}\))?\Z""",
        matches=("Status", "Progress", "Implementation status", "Progress / update"),
        passes_over=("Progress report to the Executive", "Update", "Statutory basis"),
        part=Part.PROGRESS,
    ),
    PartRule(
        name="update_column",
        pattern=r"""\A(?:(?:progress|latest|current|status|officer|quarterly|six[\s-]month(?:ly)?|\w+\s20\d\d|lead\sofficer|monitoring)\s)*
            (?:updates?|position|progress(?:\sreport|\sto\sdate|\smade|\snotes?)|progress(?:\sas\s(?:at|of)|\ssince)\s.{3,30}|outcome\sto\sdate|diweddariad)
            (?:\s(?:on\sprogress|to\sdate|\(.{2,40}\)|(?:as\sat|at|for|from)\s.{3,30}|[A-Za-z]+\s20\d\d))?\Z""",
        matches=("Update", "Progress to date", "Latest position", "Update June 2023"),
        passes_over=("Status", "Action", "Date of update"),
        part=Part.UPDATE,
    ),
    PartRule(
        name="comment_column",
        pattern=rf"\A{_WHO}(?:comments?|commentary|notes?|remarks?|evidence|outcome)\Z",
        matches=("Comments", "Cabinet Member's comments", "Notes"),
        passes_over=("Commentator", "Update"),
        part=Part.COMMENT,
    ),
    PartRule(
        name="owner_and_due_column",
        pattern=r"""\A(?:(?:lead|responsible|action)\s)?(?:officer|owner|lead|responsib(?:le|ility)|who|by\swhom)
            \s?(?:,|/|and|&)\s?(?:by\s)?(?:(?:target|due|completion)\s)?(?:dates?|timescales?|deadlines?|when)\Z""",
        matches=("Lead and date", "Owner / due date", "Who and by when"),
        passes_over=("Lead officer", "Target date"),
        part=Part.OWNER_AND_DUE,
    ),
    PartRule(
        name="answer_owner_column",
        pattern=OWNER_COLUMNS.pattern
        + r"|\A(?:assigned|allocated|actioned?)\s(?:to|by)\Z|\Aaction\s(?:owner|by|lead|for)\Z|\Alead\s(?:officer|member|service).*\Z|\A(?:lead\s)?officer\s?/.*\Z",
        matches=("Owner", "Lead officer", "Assigned to", "Action owner"),
        passes_over=("Ownership of land", "Status"),
        part=Part.OWNER,
    ),
    PartRule(
        name="answer_due_column",
        pattern=DUE_COLUMNS.pattern
        + r"|\A(?:implementation|target|due|completion|expected|revised)\s(?:date|by).*\Z|\Ato\sbe\s(?:done|completed)\sby\Z",
        matches=("Due", "Target date", "Completion date", "Deadline"),
        passes_over=("Date of meeting held", "Status"),
        part=Part.DUE,
    ),
    PartRule(
        name="answer_label_column",
        pattern=LABEL_COLUMNS.pattern,
        matches=("No.", "Rec no."),
        passes_over=("Nominee",),
        part=Part.LABEL,
    ),
)
"""The first that matches says what a column holds."""

_BE = r"(?:(?:is|are|was|were|be|been|has\sbeen|have\sbeen|to\sbe|will\sbe)\s)*"
_END = r"(?=\s*(?:\Z|[.,;:)(–—/-]|\b(?:by|at|on|and|as|for|with|subject|because|since|that|this|the|but|to|in)\b))"

ANSWERS = (
    AnswerRule(
        name="no_answer_yet",
        pattern=r"""\A(?:no\sresponse(?:\s(?:yet|received|to\sdate|has\sbeen))?|(?:awaiting|await)\s(?:an?\s|the\s|executive\s|cabinet\s)*(?:response|reply|decision)
            |(?:response|reply|decision)\s(?:is\s)?(?:awaited|outstanding|pending|to\sfollow|due)|awaited|not\syet\s(?:considered|answered|responded)
            |to\sbe\s(?:confirmed|advised)|tbc)\b""",
        matches=("Awaiting response", "No response received", "TBC"),
        passes_over=("No", "Not accepted"),
        answer=Answer.NONE_YET,
    ),
    AnswerRule(
        name="partly_accepted",
        pattern=rf"""\A(?:{_BE}(?:partial(?:ly)?|part(?:ly)?|in\spart)[\s-]*(?:and\s)?(?:accept(?:ed|s|ance)?|agree(?:d|s|ment)?|support(?:ed|s)?|approved?|met)?
            |{_BE}(?:accept(?:ed|s)?|agree(?:d|s)?|approved|supported|yes)\s?[,(–—:-]?\s?(?:in\spart|partial(?:ly)?|part(?:ly)?)
            |{_BE}not\s(?:fully|wholly|entirely)\s(?:accepted|agreed|supported)
            |derbyn(?:iwyd)?\syn\srhannol)\b""",
        matches=("Partially accepted", "Accepted in part", "Agreed (partly)", "Part accepted"),
        passes_over=("Accepted", "Partnership board", "Party wall"),
        answer=Answer.PARTIALLY_ACCEPTED,
    ),
    AnswerRule(
        name="accepted_in_principle",
        pattern=rf"\A{_BE}(?:(?:accept(?:ed|s)?|agree(?:d|s)?|support(?:ed|s)?|approved|yes)\s?[,(–—:-]?\s?)?in[\s-]principle\b",
        matches=("Accepted in principle", "Agree (in principle)", "In principle"),
        passes_over=("Accepted", "The principle is sound"),
        answer=Answer.ACCEPTED_IN_PRINCIPLE,
    ),
    AnswerRule(
        name="not_accepted",
        pattern=rf"""\A(?:{_BE}(?:not|cannot\sbe|can\s?not|(?:do|does|did)\snot|unable\sto)\s(?:be\s)?(?:accept(?:ed)?|agree(?:d)?|approved?|support(?:ed)?|adopt(?:ed)?)
            |{_BE}(?:reject(?:ed|s)?|refused?|declined?|disagreed?|dismissed)|gwrthod(?:wyd)?|ni\sdderbyni(?:r|wyd))\b
            |\Ano?\.?\s?(?=\Z|[.,;:–—])""",
        matches=("Not accepted", "Rejected", "No", "be not agreed", "Do not support"),
        passes_over=("Noted", "No response yet", "Now accepted"),
        answer=Answer.REJECTED,
    ),
    AnswerRule(
        name="noted",
        pattern=rf"\A{_BE}(?:noted|nodwyd)\b(?!\s(?:and|but)\s)",
        matches=("Noted", "is noted"),
        passes_over=("Not accepted", "Noted and agreed", "Notes"),
        answer=Answer.NOTED,
    ),
    AnswerRule(
        name="deferred",
        pattern=rf"""\A{_BE}(?:deferred|postponed|(?:to\sbe|will\sbe|being)\s(?:(?:re)?considered|looked\sat|reviewed)\s(?:again\s)?(?:when|later|in|at|as\spart|once|after|with)
            |considered\swhen|under\sconsideration|(?:decision|consideration)\s(?:deferred|postponed)|gohiriwyd)\b""",
        matches=("Deferred", "Deferred to the autumn", "be considered when the lease ends"),
        passes_over=("Considered and accepted", "Accepted"),
        answer=Answer.DEFERRED,
    ),
    AnswerRule(
        name="referred",
        pattern=rf"\A{_BE}(?:referred|passed)\s(?:on\s|back\s)?to\b",
        matches=("Referred to the Police",),
        passes_over=("Reference to the plan", "Preferred"),
        answer=Answer.REFERRED,
    ),
    AnswerRule(
        name="accepted",
        pattern=rf"""\A(?:{_BE}(?:fully|wholly|all|noted\sand)?\s?(?:accept(?:ed|s)?|agree(?:d|s)?|approved?|support(?:ed|s)?|endorsed?|adopted)
            (?!\s(?:as\samended|with\s(?:an?\s)?(?:amendments?|modifications?|changes?|reservations?)|(?:or|nor|and)\s(?:not|rejected)|to\s(?:disagree|differ)|with\s(?:the\s)?(?:aim|spirit|sentiment|intention)))
            |derbyn(?:iwyd|ir)?|cytun(?:wyd|o))\b|\Ay(?:es)?\b""",
        matches=("Accepted", "Agreed.", "Yes", "is fully accepted", "Derbyniwyd"),
        passes_over=("Accepted with amendments", "Not accepted", "Acceptable use", "Yearly"),
        answer=Answer.ACCEPTED,
    ),
)
"""The first that matches at the beginning of an answer says how it was answered."""

QUALIFIED = Rule(
    name="qualified_answer",
    pattern=r"""\A(?:accepted|agreed|approved|supported)\s(?:as\samended|with\s(?:an?\s|some\s|minor\s)?
        (?:amendments?|modifications?|changes?|reservations?))\b""",
    matches=("Accepted with amendments", "Agreed as amended"),
    passes_over=("Accepted", "Agreed with thanks"),
)
"""Answers that are printed plainly and yet are neither acceptance nor acceptance in part."""

ANSWER_SUBJECT = Rule(
    name="answer_subject",
    pattern=r"""\A(?:(?:(?:the|this|that|these|we|both|all|cabinet|executive|council|officers?|recommendations?|it|numbers?)\b)
        (?:[\s,]+(?!not\b|does\b|do\b|did\b|is\b|be\b|are\b|was\b|were\b|has\b|have\b|accept\w*|agree\w*|reject\w*|support\w*|part(?:ial)?ly\b|cannot\b|can\b|but\b|will\b|to\b|noted\b)[\w'’()/&-]+){0,9}[\s,]+)""",
    matches=("The Executive accepts this", "This recommendation is not accepted", "We agree"),
    passes_over=("Accepted", "Not accepted"),
)
"""Who answers, where the answer is a sentence."""

HEDGE = Rule(
    name="hedged_answer",
    pattern=r"\b(?:but|however|although|though|except|unless|whether)\b",
    matches=("agrees with the aim but not the means",),
    passes_over=("agrees with the aim",),
)
"""Words after which a sentence may take back what it began with."""

PROGRESSES = (
    ProgressRule(
        name="complete_in_part",
        pattern=r"""\A(?:(?:part(?:ial)?ly|nearly|almost|mostly|largely|substantially|part)[\s-](?:complete[d]?|implemented|achieved|done|met)
            |(?:[1-9]|[1-9]\d)\s?(?:%|per\scent)(?:\s(?:complete[d]?|done|implemented))?(?!\w))""",
        matches=("Partly complete", "85% complete", "Nearly done"),
        passes_over=("100% complete", "0%", "Complete", "Partnership"),
        progress=Progress.IN_PROGRESS,
    ),
    ProgressRule(
        name="no_longer_feasible",
        pattern=r"""\A(?:is\s|this\sis\s)?(?:(?:no\slonger|not)\s(?:considered\s)?(?:feasible|possible|practicable|viable|achievable|deliverable)
            |cannot\sbe\s(?:implemented|delivered|achieved|done|progressed)|unachievable|undeliverable)\b""",
        matches=("No longer feasible", "Not possible", "Cannot be implemented"),
        passes_over=("Feasibility study begun", "Not started"),
        progress=Progress.NOT_FEASIBLE,
    ),
    ProgressRule(
        name="not_started",
        pattern=r"""\A(?:(?:has\s|work\shas\s)?not\s(?:yet\s)?(?:been\s)?(?:started|begun|commenced)|(?:yet\s)?to\s(?:be\s)?(?:start(?:ed)?|begin|begun|commenced?)
            |no\s(?:action\s(?:has\sbeen\s)?taken|work\sdone)(?:\syet|\sso\sfar|\sto\sdate)|0\s?%|heb\sddechrau)(?!\w)""",
        matches=("Not started", "Not yet begun", "To be started", "No action taken yet", "0%"),
        passes_over=("Started", "Not accepted", "100%"),
        progress=Progress.NOT_STARTED,
    ),
    ProgressRule(
        name="overdue",
        pattern=r"\A(?:now\s)?(?:overdue|past\sdue|deadline\s(?:missed|passed)|hwyr)\b",
        matches=("Overdue", "Deadline missed"),
        passes_over=("Not overdue", "Due in May"),
        progress=Progress.OVERDUE,
    ),
    ProgressRule(
        name="paused",
        pattern=r"\A(?:currently\s|now\s)?(?:paused|(?:put\s)?on\shold|suspended|halted|parked|stalled)\b",
        matches=("On hold", "Paused"),
        passes_over=("Holding pattern", "In progress"),
        progress=Progress.PAUSED,
    ),
    ProgressRule(
        name="superseded",
        pattern=r"\A(?:now\s|been\s)?(?:superseded|overtaken(?:\sby\sevents)?|replaced\sby|no\slonger\s(?:relevant|applicable))\b",
        matches=("Superseded by the new plan", "Overtaken by events"),
        passes_over=("Super", "No longer feasible"),
        progress=Progress.SUPERSEDED,
    ),
    ProgressRule(
        name="complete",
        pattern=rf"""\A(?:now\s|fully\s|all\s|been\s|action(?:ed)?\s(?:and\s)?)?(?:completed?|implemented|achieved|done|delivered|discharged|fulfilled|closed|finished|actioned|wedi['’]i\sgwblhau|cwblhawyd)
            (?!\s(?:by|the|a|in\spart|part|once|when|before|report|review|work|list)\b){_END}|\A100\s?%""",
        matches=("Complete", "Completed in March", "Implemented", "Closed", "100% complete"),
        passes_over=("Complete by June", "Completion due", "Not complete", "Closed session"),
        progress=Progress.COMPLETE,
    ),
    ProgressRule(
        name="in_progress",
        pattern=r"""\A(?:work\s(?:is\s|has\s)?|now\s|still\s|currently\s)?(?:in[\s-]progress|on[\s-]?going|under\s?way|(?:broadly\s)?on[\s-](?:track|target|schedule|course)|in\shand
            |(?:has\s)?(?:started|begun|commenced)|progressing|being\s(?:implemented|progressed|delivered)|live|ar\sy\sgweill|parhaus)
            (?!\s(?:in\s(?:the\s)?(?:new|next)|from|on\s\d))\b""",
        matches=("In progress", "Ongoing", "On track", "Under way", "Work has begun"),
        passes_over=("Not started", "Progress", "Begin in May", "Livestock"),
        progress=Progress.IN_PROGRESS,
    ),
)
"""The first that matches at the beginning says how far something is."""

RATINGS = Rule(
    name="rating_word",
    pattern=r"\A(?:b?rag\s?(?:status|rating)?\s?[:–-]?\s*)?[(\[]?(?P<rating>red|amber|green|blue)\b[)\]]?",
    matches=("Amber – on hold", "RAG: Green", "(Red)"),
    passes_over=("Redesign begun", "Greenfield site", "In progress"),
)
RATING_LETTER = Rule(
    name="rating_letter",
    pattern=r"\A(?P<rating>[RAGB])\Z",
    matches=("R", "G"),
    passes_over=("RAG", "Ref"),
    flags=re.VERBOSE,
)
"""A letter that stands for its colour, alone in a column of ratings."""

TICK = Rule(
    name="tick",
    pattern=r"\A(?:[✓✔☑☒×✗✘√\uf0fc\uf052xX]|y(?:es)?)\Z",
    matches=("✓", "Yes", "x"),
    passes_over=("No", "Xylophone"),
)
"""A mark in the column of the answer that was given."""

_OF = r"(?:(?:the\s)?(?:executive|cabinet(?:\smember)?|council|officers?|management|service|director|mayor|portfolio\sholder|lead\smember|committee|board|partnership|authority|police|health\sboard|ymateb)(?:['’]s|s['’])?\s){0,3}"

HEADS = (
    PartRule(
        name="recommendation_head",
        pattern=r"\A(?:(?:scrutiny|committee|task\sgroup|review|panel)\s)?(?:recommendation|argymhelliad)\s(?:no\.?\s|number\s)?(?P<label>\d{1,2}(?:\.\d{1,2})*|[A-Z]\d{0,2})(?:\s*(?:[:.–—-]|\Z)|\s+(?=[A-Z“\"(])|(?=\t))\s*",
        matches=("Recommendation 3: That a register be kept.", "Recommendation 4"),
        passes_over=("Recommendations 1 to 4 were accepted", "Recommendation made in May"),
        part=Part.RECOMMENDATION,
    ),
    PartRule(
        name="action_head",
        pattern=r"\A(?:action(?:\spoint)?)\s(?:no\.?\s|ref\.?\s|number\s)?(?P<label>[A-Z]{0,4}[/.]?\d{1,4}(?:[/.]\d{1,4})*)\s*(?:[:.–—-]|\Z|(?=\s[A-Z]))\s*",
        matches=("Action 3: Circulate the figures.", "Action point 12"),
        passes_over=("Action: Clerk", "Action plan 2024 to 2027", "Action by the Head"),
        part=Part.ACTION,
    ),
)
"""Words that begin a recommendation or an action which is then answered or tracked."""

ASKED = Rule(
    name="recommendations_heading",
    pattern=r"\b(?:recommendations?|argymhellion)\b",
    matches=("Response to the recommendations", "Recommendations of the panel"),
    passes_over=("Public questions", "Response to the consultation"),
)
"""A heading over recommendations that are not worded as such."""

LINES = (
    PartRule(
        name="answer_line",
        pattern=rf"\A{_OF}(?:response|reply|decision)(?:\sto\srecommendation(?:\s\w+)?)?\s*(?:[:–—-]|\Z)\s*|\A(?:ymateb)(?:\s\w+){{0,2}}\s*(?:[:–—-]|\Z)\s*|\Aaccepted\s?(?:\?|or\srejected\??)\s*[:–—-]?\s*",
        matches=("Response: Accepted.", "Executive response", "Cabinet Member's reply – agreed"),
        passes_over=("Responses were received from ten people", "Decision maker: Cabinet"),
        part=Part.ANSWER,
    ),
    PartRule(
        name="reason_line",
        pattern=r"\A(?:reasons?(?:\sfor\s(?:the\s)?(?:response|decision|rejection|not\saccepting|partial\sacceptance)(?:\s\w+){0,4})?|rationale|explanation|comments?)\s*(?:[:–—]|\Z)\s*",
        matches=("Reason: There is no power.", "Explanation"),
        passes_over=("Reasons for urgency: none", "Commentary"),
        part=Part.REASON,
    ),
    PartRule(
        name="progress_line",
        pattern=r"\A(?:(?:current|implementation)\s)?(?:status|progress|rag(?:\s(?:status|rating))?)\s*(?:[:–—]|\Z)\s*",
        matches=("Status: Complete", "Progress: in progress"),
        passes_over=("Statutory duty", "Progress was slow"),
        part=Part.PROGRESS,
    ),
    PartRule(
        name="update_line",
        pattern=r"\A(?:(?:progress|latest|officer|current)\s)?(?:update|position|progress\sto\sdate)(?:\s(?:[A-Za-z]+\s)?\d{4})?\s*(?:[:–—]|\Z)\s*",
        matches=("Update: Sent on 3 May.", "Progress update March 2023: Begun."),
        passes_over=("Updated guidance", "Position of the council"),
        part=Part.UPDATE,
    ),
    PartRule(
        name="todo_line",
        pattern=r"\A(?:(?:proposed|agreed|planned)\s)?actions?(?:\s(?:to\sbe\staken|proposed|planned|agreed|required))?\s*[:–—]\s*",
        matches=("Action: Open the register.", "Action to be taken: Write to landlords."),
        passes_over=("Action 3: Circulate", "Actions taken by the police"),
        part=Part.TODO,
    ),
    PartRule(
        name="owner_line",
        pattern=r"\A(?:(?:lead|responsible|accountable)\s)?(?:officers?|owner|lead|responsibility|by\swhom|cabinet\smember|portfolio\sholder|assigned\sto)(?:\sresponsible)?\s*[:–—]\s*",
        matches=("Lead officer: Head of Housing", "Owner: Clerk"),
        passes_over=("Leading the way", "Officers said: no"),
        part=Part.OWNER,
    ),
    PartRule(
        name="due_line",
        pattern=r"\A(?:(?:target|due|completion|implementation)\s)?(?:dates?|timescales?|deadline|by\swhen|due|timetable)(?:\sfor\s(?:completion|implementation))?\s*[:–—]\s*",
        matches=("Timescale: June 2023", "Due: 3 May 2023"),
        passes_over=("Date of meeting: 3 May", "Due to rain"),
        part=Part.DUE,
    ),
)
"""Words that begin a line about the recommendation or action above it."""
