"""The closed vocabularies: every word that a coded column may hold, and what it means.

Council documents use many words for few things; the columns named in the database
contract hold these words and no others. What was printed is kept beside them.
"""

from enum import StrEnum


class Kind(StrEnum):
    """What sort of document a paper is."""

    COMMITTEE_REPORT = "committee_report"
    MINUTES = "minutes"
    DECISION_NOTICE = "decision_notice"
    AGENDA = "agenda"
    AGENDA_PACK = "agenda_pack"
    FORWARD_PLAN = "forward_plan"
    CSP_PLAN = "csp_plan"
    STRATEGIC_ASSESSMENT = "strategic_assessment"
    SCRUTINY_REVIEW = "scrutiny_review"
    TRACKER = "tracker"
    INSPECTION_REPORT = "inspection_report"
    PLAN = "plan"
    APPENDIX = "appendix"
    OTHER = "other"


class Role(StrEnum):
    """What a person is to a document."""

    AUTHOR = "author"
    CONTACT_OFFICER = "contact_officer"
    LEAD_OFFICER = "lead_officer"
    REPORT_OF = "report_of"
    PORTFOLIO_HOLDER = "portfolio_holder"
    CHAIR = "chair"
    PROPOSER = "proposer"
    SECONDER = "seconder"


class RecommendationType(StrEnum):
    """Who recommends, and in what standing."""

    PROPOSED = "proposed"
    SCRUTINY = "scrutiny"
    INSPECTION = "inspection"
    REFERRED = "referred"
    RESPONSE = "response"
    TRACKED = "tracked"
    AUDIT = "audit"
    PROCEDURAL = "procedural"


class Action(StrEnum):
    """What a recommendation asks for; one recommendation may ask for several."""

    NOTE = "note"
    APPROVE = "approve"
    ENDORSE = "endorse"
    ADOPT = "adopt"
    RECOMMEND_TO = "recommend_to"
    REFER = "refer"
    DELEGATE = "delegate"
    CONSIDER = "consider"
    SCRUTINISE = "scrutinise"
    REQUEST_INFO = "request_info"
    ESTABLISH = "establish"
    IMPLEMENT = "implement"
    AMEND = "amend"
    ADVISE = "advise"
    DEFER = "defer"
    REJECT = "reject"
    WITHDRAW = "withdraw"
    EXCLUDE_PUBLIC = "exclude_public"
    THANK = "thank"
    APPOINT_MEMBER = "appoint_member"


class Outcome(StrEnum):
    """What became of the matter a body decided."""

    AGREED = "agreed"
    AGREED_AS_AMENDED = "agreed_as_amended"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    REFERRED = "referred"
    NOTED = "noted"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


class Subject(StrEnum):
    """What a response or a tracker's row is about: an action is nobody's recommendation."""

    RECOMMENDATION = "recommendation"
    ACTION = "action"


class Answer(StrEnum):
    """How a recommendation was answered, whatever was done afterwards."""

    ACCEPTED = "accepted"
    ACCEPTED_IN_PRINCIPLE = "accepted_in_principle"
    PARTIALLY_ACCEPTED = "partially_accepted"
    REJECTED = "rejected"
    NOTED = "noted"
    DEFERRED = "deferred"
    REFERRED = "referred"
    NONE_YET = "none_yet"


class Progress(StrEnum):
    """How far a recommendation or an action is, whatever was answered."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETE = "complete"
    OVERDUE = "overdue"
    PAUSED = "paused"
    SUPERSEDED = "superseded"
    NOT_FEASIBLE = "not_feasible"


class Rating(StrEnum):
    """A colour that rates progress; trackers do not agree on what each means."""

    RED = "red"
    AMBER = "amber"
    GREEN = "green"
    BLUE = "blue"


class Basis(StrEnum):
    """Why a decision is held to be the decision on a recommendation."""

    QUOTED = "quoted"
    BY_REFERENCE = "by_reference"
    SAME_ITEM = "same_item"
    SIMILAR = "similar"


class Sameness(StrEnum):
    """In what way two documents print the same."""

    SAME_PAPER = "same_paper"
    SAME_DECISIONS = "same_decisions"
    TRANSLATION = "translation"


class Named(StrEnum):
    """What sort of identity a name is of."""

    COUNCIL = "council"
    COMMITTEE = "committee"
    PARTNERSHIP = "partnership"
    PERSON = "person"


class Ground(StrEnum):
    """Why a name is held to be somebody's, or a body another's successor."""

    SPELLING = "spelling"
    TRANSLATED = "translated"
    SHORTENED = "shortened"
    INITIALS = "initials"
    AREA = "area"
    STATED = "stated"
    LISTED = "listed"
    YOURS = "yours"


class Standing(StrEnum):
    """What a plan says of a priority, beside the plans before it."""

    STATED = "stated"
    NEW = "new"
    CONTINUED = "continued"
    RENAMED = "renamed"
    RETURNED = "returned"
    DROPPED = "dropped"
    ABSENT = "absent"
    NO_PLAN = "no_plan"
    NO_PRIORITIES = "no_priorities"


class Likeness(StrEnum):
    """Why a plan's priority is held to be one of an earlier plan."""

    SAME_WORDS = "same_words"
    SAME_FAMILY = "same_family"
    LIKE_WORDS = "like_words"
    SAME_THEME = "same_theme"


class Scope(StrEnum):
    """Whose priority it is."""

    PARTNERSHIP = "partnership"
    CORPORATE = "corporate"
    OTHER = "other"


class Tier(StrEnum):
    """How a plan ranks a priority."""

    MAIN = "main"
    FOCUS = "focus"
    CROSS_CUTTING = "cross_cutting"
    SUBSIDIARY = "subsidiary"


class Change(StrEnum):
    """What a person's correction does."""

    SET = "set"
    ADD = "add"
    REMOVE = "remove"
    MERGE = "merge"
    SPLIT = "split"


class Severity(StrEnum):
    """How much a problem matters: an error lost something, a warning may have."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
