"""What front and back matter say, as data: labels, and rules for the values beside them.

A label is written here as it is usually printed; case, plural, brackets and punctuation do
not matter (`extract.metadata.labels` sees to that). To teach a new label, add it to its
field; to add a field, add it to `models.field` and give it labels here.
"""

import re

from extract.rule import Rule
from models.vocabulary import Kind, Role


def _words(text: str) -> frozenset[str]:
    """Return the words of a list that is written as text."""
    return frozenset(text.split())


LABELS: dict[str, tuple[str, ...]] = {
    "title": (
        "Title",
        "Report Title",
        "Report Name",
        "Title of Report",
        "Title of the Report",
        "Name of Report",
        "Title of Decision",
        "Decision Title",
        "Title of Item",
        "Title of Item/Report",
        "Item Title",
        "Subject",
        "Subject Matter",
        "Subject of Report",
        "Report Subject",
        "Subject/Title",
        "Re",
        "Title of Proposal",
        "Heading",
        "Teitl",
        "Teitl yr Adroddiad",
        "Testun",
        "Pwnc",
    ),
    "council": (
        "Council",
        "Organisation",
        "Name of Council",
        "Name of Authority",
        "Local Authority",
        "Authority",
    ),
    "committee": (
        "Committee",
        "Report to",
        "Report for",
        "To",
        "Meeting",
        "Meeting of",
        "Body",
        "Board",
        "Panel",
        "Committee/Board",
        "Committee Name",
        "Name of Committee",
        "Name of Meeting",
        "Meeting Name",
        "Meeting/Committee",
        "Committee/Meeting",
        "Decision Maker",
        "Decision Taker",
        "Final Decision Maker",
        "Decision Making Body",
        "Decision to be taken by",
        "Decision taken by",
        "Decision by",
        "For submission to",
        "Submitted to",
        "For consideration by",
        "Decided at meeting",
        "Relevant Committee",
        "Adroddiad i",
        "Pwyllgor",
        "Cyfarfod",
        "Corff",
    ),
    "meeting_date": (
        "Date",
        "Date of Meeting",
        "Date of the Meeting",
        "Meeting Date",
        "Committee Date",
        "Date of Committee",
        "Date of Committee Meeting",
        "Date of Meeting/Decision",
        "Date/Time of Meeting",
        "Date and time of meeting",
        "Date of hearing",
        "Hearing date",
        "Date and Time",
        "Meeting Date and Time",
        "Date of Report to Committee",
        "Meeting held on",
        "On",
        "Dyddiad",
        "Dyddiad y Cyfarfod",
        "Dyddiad Cyfarfod",
    ),
    "status": (
        "Status",
        "Report Status",
        "Purpose",
        "Purpose of Report",
        "Purpose of the Report",
        "Purpose of this Report",
        "Report Purpose",
        "Report Type",
        "Type of Report",
        "Report is for",
        "Paper for",
        "This report is for",
        "Decision required",
        "Action required",
        "Action requested",
        "Key Decision or for Information",
        "Pwrpas",
        "Pwrpas yr Adroddiad",
        "Diben yr Adroddiad",
    ),
    "classification": (
        "Classification",
        "Report Classification",
        "Security Classification",
        "Document Classification",
        "Protective Marking",
        "Marking",
        "Report Marking",
        "Public/Private",
        "Public or Private",
        "Private/Public",
        "Publicity",
        "Open/Exempt",
        "Open or Exempt",
        "Open/Exempt/Confidential",
        "Public/Exempt",
        "Public or Exempt",
        "Exempt/Open",
        "Exempt",
        "Exempt Report",
        "Report Exempt",
        "Exempt Information",
        "Exempt or Confidential",
        "Exempt/Confidential",
        "Confidential or Exempt",
        "Confidential/Exempt",
        "Confidential or Exempt Information",
        "Confidential",
        "Confidentiality",
        "Is the report exempt",
        "Is this report exempt",
        "Is this report confidential",
        "Anticipated restriction",
        "Restriction",
        "Access",
        "Access to Information",
        "For publication",
        "Publication",
        "Publication Status",
        "Publication Requirements",
        "Part I/Part II",
        "Part 1/Part 2",
        "Dosbarthiad",
    ),
    "exemption": (
        "Exemption",
        "Exemption Reason",
        "Exemption Paragraph",
        "Exempt Paragraph",
        "Exempt Category",
        "Reason for Exemption",
        "Reason Exempt",
        "Reasons for Exemption from disclosure",
        "Reason for Confidentiality",
        "Description of Exempt Information",
    ),
    "key_decision": (
        "Key Decision",
        "Key",
        "Key Decision Yes/No",
        "Key/Non-Key",
        "Key/Non-Key Decision",
        "Key or Non-Key",
        "Key or Non-Key Decision",
        "Report for Key/Non-Key Decision",
        "Non-Key/Key Decision",
        "Is this a Key Decision",
        "Is it a Key Decision",
        "Is the decision a Key Decision",
        "Is Key Decision",
        "Will this be a Key Decision",
        "This is a Key Decision",
        "Decision Type",
        "Type of Decision",
        "Key Decision or for Information",
        "Penderfyniad Allweddol",
    ),
    "key_reason": (
        "Reason Key",
        "Key Decision Reason",
        "Key Decision Criteria",
        "Key Decision Definition",
        "Reason for Key Decision",
        "Reason for being a Key Decision",
    ),
    "call_in": (
        "Call-in",
        "Subject to Call-in",
        "Is subject to Call-in",
        "Is the decision subject to Call-in",
        "Eligible for Call-in",
        "Is the decision eligible for Call-in",
        "Call-in Procedure",
        "Call-in Deadline",
        "Deadline for Call-in",
        "Galw i Mewn",
    ),
    "wards": (
        "Ward",
        "Ward(s)",
        "Ward Affected",
        "Wards Affected by the decision",
        "Affected Wards",
        "Relevant Wards",
        "Ward(s) to which the report relates",
        "Ward/Division",
        "Wards/Divisions Affected",
        "Wards/Areas Affected",
        "Wards/Communities Affected",
        "Wards and Communities Affected",
        "Wards/Parishes Affected",
        "Wards Involved",
        "Divisions Affected",
        "Division Affected",
        "Electoral Division",
        "Electoral Divisions Affected",
        "Local Divisions Affected",
        "Local Member Divisions",
        "Area Affected",
        "Areas Affected",
        "Wardiau",
        "Ward yr effeithir arni",
        "Wardiau yr effeithir arnynt",
    ),
    "agenda_item": (
        "Agenda Item",
        "Agenda Item No",
        "Agenda Item Number",
        "Agenda No",
        "Item",
        "Item No",
        "Item Number",
        "Eitem",
        "Eitem Agenda",
        "Eitem Rhif",
        "Rhif Eitem",
        "Eitem ar yr Agenda",
    ),
    "reference": (
        "Report No",
        "Report Number",
        "Report Ref",
        "Report Reference",
        "Report Ref No",
        "Reference",
        "Reference No",
        "Reference Number",
        "Ref",
        "Ref No",
        "Our Ref",
        "Document Reference",
        "Paper No",
        "Paper Number",
        "Paper Reference",
        "Item Ref",
        "Decision No",
        "Decision Number",
        "Decision Ref",
        "Decision Ref No",
        "Decision Reference",
        "Decision Record No",
        "Executive Decision Ref",
        "Key Decision No",
        "Key Decision Ref",
        "Key Decision Reference",
        "Forward Plan No",
        "Forward Plan Ref",
        "Forward Plan Ref No",
        "Forward Plan Reference",
        "Forward Plan Reference Number",
        "Cyfeirnod",
        "Rhif Adroddiad",
    ),
    "minute_no": ("Minute No", "Minute Number", "Minute Ref", "Minute Reference"),
    "period_start": (
        "Period",
        "Period Covered",
        "Plan Period",
        "Period of Plan",
        "Reporting Period",
        "Cyfnod",
    ),
    "department": (
        "Department",
        "Directorate",
        "Service",
        "Service Area",
        "Service Unit",
        "Service Department",
        "Division/Service",
        "Directorate/Service",
        "Adran",
        "Cyfarwyddiaeth",
    ),
    "portfolio": ("Portfolio", "Portfolio Area", "Cabinet Portfolio", "Portffolio"),
    "report_author": (
        "Author",
        "Report Author",
        "Author of Report",
        "Author of the Report",
        "Author Name",
        "Name of Author",
        "Author/Lead Officer",
        "Author/Lead Officer of Report",
        "Author and Contact",
        "Lead Officer and Report Author",
        "Lead Author",
        "Originator",
        "Originating Officer",
        "Prepared by",
        "Report Prepared by",
        "Report Writer",
        "Report Originator",
        "Written by",
        "Drafted by",
        "Report Author and Contact",
        "Report Author and Contact Details",
        "Author and Contact Details",
        "Awdur",
        "Awdur yr Adroddiad",
        "Awdur Adroddiad",
    ),
    "contact_officer": (
        "Contact Officer",
        "Contact",
        "Contact Name",
        "Contact Person",
        "Contact Details",
        "Contact Officer Details",
        "Contact Officer and Details",
        "Contact for Enquiries",
        "Contact for further information",
        "Officer Contact",
        "Officer Contact Details",
        "Officer to Contact",
        "Person to Contact",
        "Report Contact",
        "Report Contact Officer",
        "Committee Contact",
        "Lead Contact",
        "Lead Contact Officer",
        "Enquiries to",
        "For enquiries contact",
        "For further information contact",
        "For further information please contact",
        "For more information contact",
        "For further information",
        "Further information from",
        "Further information contact",
        "Please contact",
        "Please ask for",
        "Swyddog Cyswllt",
        "Cyswllt",
    ),
    "lead_officer": (
        "Lead Officer",
        "Lead Officer Name",
        "Plan Owner",
        "Strategy Owner",
        "Lead Officers",
        "Lead Director",
        "Lead Head of Service",
        "Lead Chief Officer",
        "Lead Strategic Director",
        "Lead Executive Director",
        "Executive Director lead",
        "Executive Lead",
        "SMT Lead",
        "CMT Lead",
        "CLT Lead",
        "Responsible Officer",
        "Officer Responsible",
        "Responsible Director",
        "Responsible Chief Officer",
        "Responsible Head of Service",
        "Senior Responsible Officer",
        "Senior Responsible Owner",
        "Accountable Officer",
        "Accountable Director",
        "Sponsoring Director",
        "Relevant Director",
        "Relevant Head of Service",
        "Head of Service",
        "Chief Officer",
        "Swyddog Arweiniol",
        "Swyddog Cyfrifol",
        "Pennaeth Gwasanaeth",
        "Cyfarwyddwr",
    ),
    "report_of": (
        "Report of",
        "Report by",
        "Report from",
        "Reporting to",
        "Reporting Officer",
        "Report Authorised by",
        "Report Presented by",
        "Report Submitted by",
        "Presented by",
        "Submitted by",
        "Officer presenting",
        "Officer presenting the report",
        "Presenting Officer",
        "Director",
        "Corporate Director",
        "Executive Director",
        "Strategic Director",
        "Service Director",
        "Assistant Director",
        "From",
        "Adroddiad gan",
    ),
    "portfolio_holder": (
        "Portfolio Holder",
        "Portfolio Holder(s)",
        "Relevant Portfolio Holder",
        "Lead Portfolio Holder",
        "Cabinet Portfolio Holder",
        "Executive Portfolio Holder",
        "Portfolio Member",
        "Portfolio Lead",
        "Cabinet Member",
        "Cabinet Member(s)",
        "Cabinet Member/Portfolio",
        "Lead Cabinet Member",
        "Relevant Cabinet Member",
        "Responsible Cabinet Member",
        "Cabinet Lead",
        "Cabinet Portfolio Lead",
        "Executive Member",
        "Lead Executive Member",
        "Executive Councillor",
        "Lead Member",
        "Lead Councillor",
        "Scrutiny Lead Member",
        "Responsible Member",
        "Accountable Member",
        "Aelod Cabinet",
        "Aelod o'r Cabinet",
        "Aelod Portffolio",
        "Aelod Arweiniol",
        "Deilydd Portffolio",
    ),
    "chair": (
        "Chair",
        "Chairman",
        "Chairperson",
        "Chairwoman",
        "Committee Chair",
        "Chair of Committee",
        "Chair of the Committee",
        "Chaired by",
        "In the Chair",
        "Presiding",
        "Presiding Member",
        "Convener",
        "Convenor",
        "Cadeirydd",
        "Yn y Gadair",
    ),
    "corporate_priority": (
        "Corporate Priority",
        "Corporate Plan Priority",
        "Corporate Plan Theme",
        "Corporate Plan Objective",
        "Corporate Objective",
        "Corporate Aim",
        "Council Priority",
        "Council Plan Priority",
        "Council Commitment",
        "Strategic Priority",
        "Link to Corporate Plan",
        "Links to Corporate Plan",
        "Link to Council Priorities",
        "Link to Corporate Priorities",
    ),
    "summary": (
        "Summary",
        "Executive Summary",
        "Report Summary",
        "Summary of Report",
        "Summary of the Report",
        "Crynodeb",
        "Crynodeb Gweithredol",
    ),
    "purpose": ("Reason for Report", "Reason for the Report", "Aim of Report", "Aim of the Report"),
    "pathway": (
        "Past Pathway",
        "Past Pathway of Report",
        "Past Pathway of Paper",
        "Future Pathway",
        "Future Pathway of Report",
        "Future Pathway of Paper",
        "Pathway",
        "Timetable",
        "Relevant Scrutiny Committee",
        "Scrutiny Committee",
        "Also considered by",
        "Previously considered by",
        "To be considered by",
    ),
    "urgency": (
        "Urgency",
        "Urgent",
        "Urgent Decision",
        "Reason for Urgency",
        "Reason for Lateness",
        "Special Urgency",
        "General Exception",
        "Subject to Urgent Proceedings",
    ),
    "reason_for_decision": (
        "Reason for Decision",
        "Reasons for the Decision",
        "Reason for Recommendation",
        "Reasons for the Recommendations",
        "Reasons for Proposed Decision",
        "Rheswm dros y Penderfyniad",
    ),
    "alternatives": (
        "Alternatives Considered",
        "Alternative Options Considered",
        "Alternatives Considered and Rejected",
        "Any alternatives considered and rejected",
        "Alternative Options Considered and Rejected",
        "Other Options Considered",
        "Other Options Considered and Rejected",
        "Other Options Considered and Rejected by the Executive",
        "Options Considered and Rejected",
    ),
    "conflict_of_interest": (
        "Conflict of Interest",
        "Conflicts of Interest",
        "Dispensation",
        "Dispensation Granted",
        "Declarations",
        "Declarations of Interest",
        "Interests Declared",
        "Any Interest Declared",
    ),
    "decision_date": (
        "Date of Decision",
        "Decision Date",
        "Date Decision Made",
        "Date Decision Taken",
        "Date of Officer Decision",
        "Dyddiad y Penderfyniad",
    ),
    "publication_date": (
        "Publication Date",
        "Date of Publication",
        "Date Published",
        "Published",
        "Report Published",
        "Date Report Published",
        "Decision Published",
        "Date Decision Published",
        "This update published",
        "Date of Issue",
        "Date Issued",
        "Issued",
        "Despatch Date",
        "Date of Despatch",
        "Notice of Proposed Decision first published",
        "First Published",
        "Dyddiad Cyhoeddi",
    ),
    "effective_date": (
        "Effective Date",
        "Effective from",
        "Date Effective",
        "Date Effective from",
        "Date of Implementation",
        "Implementation Date",
        "Date Decision Effective",
        "Date Decision may be implemented",
        "Date when decisions may be implemented",
        "Comes into force",
    ),
    "due_date": (
        "Decision Due",
        "Decision Due Date",
        "Due Date",
        "Date Decision Due",
        "Date of Proposed Decision",
        "Proposed Date of Decision",
        "Expected Date of Decision",
        "Date Decision to be made",
    ),
    "appendices": (
        "Appendix",
        "Appendices",
        "List of Appendices",
        "Appendices Attached",
        "Annex",
        "Annexes",
        "List of Annexes",
        "Enclosures",
        "Attachments",
        "Supporting Documents",
        "Accompanying Documents",
        "Additional Documents",
        "Atodiadau",
    ),
    "background_papers": (
        "Background Paper",
        "Background Papers",
        "List of Background Papers",
        "Background Documents",
        "Background Information",
        "Background Papers Used",
        "Papurau Cefndir",
    ),
    "consultation": (
        "Consultation",
        "Consultees",
        "Corporate Consultation",
        "Consultation Undertaken",
        "Consultation Process",
        "Community Consultation",
        "Clearance",
        "Clearances",
        "Report Clearance",
        "Corporate Clearance",
        "Sign-off",
        "Report Sign-off",
        "Portfolio Holder Consulted",
        "Cabinet Member Consulted",
        "Relevant Portfolio Holder Consulted",
        "Ward Councillor(s) Consulted",
        "Ward Member(s) Consulted",
        "Local Member(s) Consulted",
        "Ymgynghori",
    ),
    "version": ("Version", "Version No", "Version Number", "Document Version", "Draft", "Fersiwn"),
    "venue": ("Venue", "Location", "Place", "Meeting Venue", "Held at", "Lleoliad"),
    # Labels that end another's value, or say more of a person, and have no field of their own.
    "unknown": (
        "Email",
        "E-mail",
        "Email Address",
        "Tel",
        "Tel No",
        "Telephone",
        "Telephone No",
        "Telephone Number",
        "Phone",
        "Phone Number",
        "Ext",
        "Extension",
        "Fax",
        "Mobile",
        "Address",
        "Website",
        "Web",
        "Textphone",
        "Ffôn",
        "E-bost",
        "Time",
        "Time of Meeting",
        "Start Time",
        "Present",
        "Members Present",
        "In Attendance",
        "Also Present",
        "Attendees",
        "Officers Present",
        "Officers in Attendance",
        "Apologies",
        "Absent",
        "Membership",
        "Members",
        "Councillors",
        "Quorum",
        "Copies to",
        "cc",
        "Budget/Policy Framework",
        "Within Policy",
        "Policy Framework",
        "Finance",
        "Legal",
        "HR",
        "Section 151 Officer",
        "Monitoring Officer",
        "Finance Officer",
        "Legal Officer",
        "Finance Comments",
        "Legal Comments",
        "Proposal Origin",
        "Lead Inspector",
        "Inspection Date",
        "Inspection Dates",
        "Dates of Previous Inspection",
        "Previous Inspection",
        "Presennol",
        "Ymddiheuriadau",
        "Recommendation",
        "Recommendations",
        "Recommendation(s)",
        "Argymhelliad",
        "Argymhellion",
        "Decision",
        "Decisions",
        "Introduction",
        "Background",
        "Conclusion",
        "Next Steps",
        "Options",
        "Financial Implications",
        "Legal Implications",
        "Equality Implications",
        "Equalities Implications",
        "Risk Management",
        "Corporate Implications",
        "Implications",
        "Date of Next Meeting",
        "Next Meeting",
        "Signed",
        "Dated",
        "Date Signed",
    ),
}

POST_LABELS: dict[str, tuple[str, ...]] = {
    # What gives the post of the person named before it; "" is whoever that was.
    "": ("Job Title", "Post", "Post Title", "Position", "Role", "Designation", "Teitl Swydd"),
    "lead_officer": ("Lead Officer Role", "Lead Officer Job Title", "Lead Officer Post"),
    "report_author": ("Author Job Title", "Author Role", "Report Author Job Title"),
    "contact_officer": ("Contact Officer Job Title", "Contact Officer Role"),
}
"""Labels whose value is a post, by the people field they belong to."""

EXTENDED_LABELS = (
    Rule(
        "portfolio_in_label",
        r"""(?P<post>(?:Cabinet|Executive|Lead|Portfolio)\s+(?:Member|Holder|Lead|Councillor)
        \s+(?:for|with\s+responsibility\s+for)\s+[^:\t\n]{3,70}):\s*(?=\S)""",
        ("Cabinet Member for Leisure: Councillor Ada Thornley",),
        ("Cabinet Member for Leisure", "Cabinet Member: Councillor Ada Thornley"),
    ),
)
"""Labels that hold the post and the field at once."""

LABEL_ENDINGS: dict[str, str] = {
    "contact": "contact_officer",
    "contact officer": "contact_officer",
    "contact details": "contact_officer",
    "report author": "report_author",
    "portfolio holder": "portfolio_holder",
    "cabinet member": "portfolio_holder",
    "lead officer": "lead_officer",
}
"""Last words of longer labels with a colon: "Democratic services contact:"."""

ROLES: dict[str, Role] = {
    "report_author": Role.AUTHOR,
    "contact_officer": Role.CONTACT_OFFICER,
    "lead_officer": Role.LEAD_OFFICER,
    "report_of": Role.REPORT_OF,
    "portfolio_holder": Role.PORTFOLIO_HOLDER,
    "chair": Role.CHAIR,
}
"""The fields whose value is a person, and the person's role."""

DATED_AFTER = frozenset({"decision_date", "publication_date", "effective_date"})
"""Dates that a notice of a decision gives below the decision, each after a colon."""

EVERYWHERE = frozenset(
    {
        *ROLES,
        "background_papers",
        "appendices",
        "consultation",
        "reason_for_decision",
        "alternatives",
        "summary",
        "purpose",
        "status",
        "classification",
        "exemption",
        "key_decision",
        "wards",
        "conflict_of_interest",
        "urgency",
        "call_in",
        "pathway",
    }
)
"""Fields that papers also state amid the body, under a heading or after a colon."""

PROSE = frozenset(
    {
        "summary",
        "purpose",
        "status",
        "reason_for_decision",
        "alternatives",
        "consultation",
        "background_papers",
        "appendices",
        "conflict_of_interest",
        "urgency",
        "pathway",
        "exemption",
        "corporate_priority",
    }
)
"""Fields whose value may be paragraphs or a list under the label."""

NEEDS_COLON = frozenset(
    {
        "Scrutiny Committee",
        "on",
        "heading",
        "held at",
        "meeting held on",
        "marking",
        "location",
        "organisation",
        "to",
        "re",
        "from",
        "key",
        "body",
        "item",
        "access",
        "council",
        "authority",
        "local authority",
        "board",
        "panel",
        "committee",
        "meeting",
        "service",
        "director",
        "executive director",
        "corporate director",
        "strategic director",
        "service director",
        "assistant director",
        "chief officer",
        "head of service",
        "draft",
        "exempt",
        "confidential",
        "publication",
        "for publication",
        "urgent",
        "published",
        "issued",
        "present",
        "member",
        "councillor",
        "decision",
        "option",
        "appendix",
        "annex",
        "background",
        "place",
        "division",
        "portfolio",
        "role",
        "post",
        "position",
        "please contact",
        "chair",
        "cabinet member",
        "finance",
        "legal",
        "hr",
        "time",
        "web",
        "convener",
        "convenor",
        "cyfarfod",
        "pwyllgor",
        "eitem",
    }
)
"""Labels too short or too common to be believed before a value on the same line without a
colon, a tab, a table cell or a change from bold; normal form."""

STATED_CLASSIFICATIONS = (
    Rule(
        "classification_value",
        r"""(?:open|public|private|exempt|part(?:ly|ially)?\s*[-–]?\s*exempt|fully\s+exempt|confidential|official
        |restricted|unrestricted|unclassified|not\s+for\s+publication|for\s+(?:publication|general\s+release)
        |part\s+(?:1|2|i|ii|a|b)|yes|no\b|agored|cyhoeddus)\b""",
        ("Open", "Part exempt", "For publication.", "No"),
        ("Section 100B(2) – exclusion of exempt items", "Members of the public", "None", "Nothing"),
    ),
)
"""How the value of a publicity label begins."""

CLASSIFICATIONS = (
    Rule(
        "marking",
        r"""(?:(?:classification|marking)\s*:\s*)?
        (?P<value>official(?:\s*[-–:]\s*sensitive(?:\s*[-–:\[(].{0,40})?)?|unclassified
        |not\s+protectively\s+marked|restricted|protect(?:ed)?|internal(?:\s+use\s+only)?)$""",
        ("OFFICIAL", "OFFICIAL-SENSITIVE", "Unclassified", "Classification: OFFICIAL"),
        ("Official opening", "Restricted parking zones"),
        0.8,
    ),
    Rule(
        "publicity_line",
        r"""\(?(?P<value>for\s+general\s+release|for\s+publication\.?|not\s+for\s+publication
        |unrestricted|public(?:\s+(?:report|document|item))?|open(?:\s+(?:report|item|session))?
        |(?:wholly\s+|part(?:ly|ially)?\s+|not\s+)?(?:exempt|confidential)
        (?:\s+(?:report|item|information|appendix))?
        |part\s+(?:1|2|I{1,2}|A|B)\b(?:\s*[-–:(]\s*(?:open|public|private|exempt|not|confidential).{0,50})?
        |(?:this\s+(?:report|item|paper)\s+is\s+)
        (?:public|open|exempt|confidential|not\s+for\s+publication)\.?)\)?$""",
        ("FOR GENERAL RELEASE", "Not for publication", "Part 1 (Open to the public)", "PUBLIC"),
        (
            "Public Document Pack",
            "Open spaces",
            "Part 3 of the report",
            "For publication on Friday",
        ),
        0.75,
    ),
)
"""Publicity markings that stand alone on a line or in the margin."""

MARKINGS = CLASSIFICATIONS[:1]
PUBLISHED_KINDS = frozenset(
    {Kind.COMMITTEE_REPORT, Kind.DECISION_NOTICE, Kind.MINUTES, Kind.SCRUTINY_REVIEW}
)
"""Kinds in which a lone "Open" or "Public" is a marking; elsewhere only security markings are."""

_ASKED = r"""(?:decisions?|information|noting|note|approv(?:al|e)|recommend(?:ation)?|discuss(?:ion)?
consider(?:ation)?|comments?|scrutin(?:y|ise)|endorse(?:ment)?|assurance|update|action
monitor(?:ing)?|consult(?:ation)?|ratif(?:y|ication)|agree(?:ment)?|adopt(?:ion)?
review|debate|advise|advice|determin(?:e|ation)|penderfyniad|gwybodaeth)""".replace("\n", "|")
STATUS_WORDS = (
    Rule(
        "status",
        rf"""\[?(?:(?:a|the|final|pre-)\s*)*(?:(?:report|paper|item)\s+)?(?:(?:for|to|i'w|er)\s+)?
        (?:final\s+|initial\s+|pre-?)?{_ASKED}
        (?:\s*(?:,|/|&|\b(?:and|only|or|report|required|by|of|to|for|this|paper|the|update|from|item)\b)
        \s*(?:{_ASKED}|report|paper|cabinet|council|committee|panel|members)?)*\s*\]?\.?$""",
        (
            "For Recommendation",
            "Final Decision Report",
            "For Information",
            "Decision",
            "To approve",
            "For decision and information",
            "To note the report",
        ),
        ("To update members on the work of the harbour ranger service", "Draft", "Not started"),
        0.9,
    ),
)
"""What is asked of a body, in a few words."""

STATUS_LINES = (
    Rule(
        "status_line",
        r"""(?P<value>(?:report\s+|item\s+|paper\s+)?for\s+(?:final\s+)?
        (?:decision|information|noting|approval|recommendation|discussion|consideration|comment
        |scrutiny|endorsement|assurance|action)
        (?:\s*(?:and|/|&|,|only)\s*(?:for\s+)?(?:decision|information|noting|approval
        |recommendation|discussion|consideration|comment)?)*)$""",
        ("FOR DECISION", "For Information", "For decision and information"),
        ("For information about parking, see below", "Decision", "For general release"),
        0.7,
    ),
)
"""The same, standing alone on a line of the front matter."""

DOCUMENT_STATES = (
    Rule(
        "document_state",
        r"""(?:(?:final|first|second|working|consultation|revised)\s+)?(?:draft|final|approved|live
        |published|current|adopted|version|v\.?\s?\d)\b.{0,30}$""",
        ("Draft", "Final draft", "Final", "v1.3", "Adopted March 2020"),
        ("Final Decision Report on parking in the northern and western districts", "For decision"),
    ),
)
"""The state of the document itself, which "Status" means in plans."""

KEY_DECISIONS = (
    Rule(
        "not_key",
        r"""(?:no\b(?!\s*\.?\s*\d)|non\b|not\s+(?:a\s+)?key|n\b(?![/.]?a)|this\s+(?:report\s+|item\s+|decision\s+|matter\s+)?
        (?:is|was|does|will)\s+not|the\s+(?:decision|report|recommendation)s?\s+(?:is|are|does)\s+not
        |for\s+information|it\s+is\s+not|nac\s+ydy|na\b)""",
        (
            "No",
            "Non-Key",
            "Not a key decision",
            "This is not a key decision.",
            "For Information",
            "NO",
        ),
        ("Yes", "Notice given", "n/a", "No. 17/2024"),
        0.95,
    ),
    Rule(
        "is_key",
        r"""(?:yes\b|key\b(?!\s*(?:decision)?\s*(?:ref|no\b|number|or\b|/))|y\b
        |this\s+(?:report\s+|item\s+|decision\s+|matter\s+)?(?:is|will\s+be|was)\s+(?:considered\s+(?:to\s+be\s+)?)?a\s+key
        |the\s+(?:decision|report|recommendation)s?\s+(?:is|are)\s+(?:a\s+)?key|it\s+is\s+a\s+key|ydy|ie\b)""",
        ("Yes", "Key decision over the limit for two wards", "This is a key decision", "YES"),
        ("No", "Key decision or for information", "Yesterday"),
        0.95,
    ),
)
"""Values beside "Key Decision", and sentences under it."""

KEY_SENTENCES = (
    Rule(
        "not_key_sentence",
        r"""(?:this|the)\s+(?:report|item|decision|matter|paper|proposal)?\s*(?:is|was|does|will)\s+not
        \s+(?:be\s+|contain\s+|constitute\s+|considered\s+(?:to\s+be\s+)?|require\s+)?(?:a\s+)?
        ["“']?key\s+decision""",
        ("This is not a key decision", "The report does not contain a key decision."),
        ("This is a key decision", "A key decision is not one that"),
        0.75,
    ),
    Rule(
        "key_sentence",
        r"""(?:this|the)\s+(?:report|item|decision|matter|paper|proposal)?\s*
        (?:is|was|contains|constitutes|will\s+be)\s+(?:considered\s+(?:to\s+be\s+)?)?a\s+["“']?key\s+decision""",
        (
            "This is a key decision because it affects two wards",
            "This report contains a key decision",
        ),
        ("This is not a key decision", "A key decision is one which"),
        0.75,
    ),
)
"""Sentences of the front matter that answer the question without a label."""

WHOLE_AREA = (
    Rule(
        "whole_area",
        r"""(?:all\b|none\b|n/?a\b|not\s+applicable|city[-\s]?wide|county[-\s]?wide|borough[-\s]?wide
        |district[-\s]?wide|town[-\s]?wide|area[-\s]?wide|whole\b|entire\b|no\s+specific|pob\s+ward)""",
        ("All wards", "All, but Harbour in particular", "Citywide", "N/A", "None specifically"),
        ("Allerby", "Harbour; Mill Lane", "Nonesuch"),
    ),
)
"""Values of a ward field that are one value whatever punctuation they hold."""

AGENDA_ITEMS = (
    Rule(
        "agenda_item",
        r"""(?:(?:agenda|eitem|item)\s*)+(?:ar\s+yr\s+agenda\s*)?(?:no\.?|number|rhif)?\s*[:.–-]?\s*
        (?P<number>\d{1,3}(?:\s?\(?[a-z]\)?(?![a-z]))?(?:\.\d{1,2})?)\s*$""",
        ("Agenda Item 5", "ITEM NO. 9A", "Agenda Item No: 12", "Eitem Agenda 4", "Item 166"),
        ("Agenda", "Item", "Agenda Item 5 and Item 6 are linked", "Item 5 of the plan"),
        0.85,
    ),
)
"""Stamps and headings that number the agenda item."""

REFERENCES = (
    Rule(
        "paper_number",
        r"""(?P<value>(?!\d{1,2}[./]\d{1,2}[./]\d{2,4}$|[A-Z]+\s(?:19|20)\d\d$)(?=\S*\s?\S*\d)[A-Z]{1,6}\s?[-/.(]?\s?\(?\d[\w()/.\-]{0,14})$""",
        ("TB (7)1.ii", "CAB3267", "SC043", "HP/24/07"),
        ("16/09/2014", "Harbour Panel 3", "COVID-19 response plan", "Item", "MARCH 2025"),
        0.7,
        re.VERBOSE,
    ),
    Rule(
        "report_number_line",
        r"""\(?(?:report|paper|decision)\s*(?:no\.?|number|ref\.?(?:erence)?)\s*[:.]?\s*
        (?P<value>(?=[^.]*\d)[\w/()\-]{1,16}(?:\s?/\s?[\w\-]{1,8}){0,3})\)?$""",
        ("Report No 268-2021", "(Report No.49)", "REPORT NO: CLD / 104 / 09"),
        ("Report number of incidents", "Report No"),
        0.85,
    ),
)
"""Report numbers without a label of their own."""

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan ionawr",
            "february feb chwefror",
            "march mar mawrth fawrth",
            "april apr ebrill",
            "may mai fai",
            "june jun mehefin fehefin",
            "july jul gorffennaf orffennaf",
            "august aug awst",
            "september sept sep medi fedi",
            "october oct hydref",
            "november nov tachwedd dachwedd",
            "december dec rhagfyr",
        ),
        1,
    )
    for name in names.split()
}
"""Months in English and Welsh (mutated forms too), with the usual abbreviations."""

TITLES = _words(
    """
    Cllr Cllrs Councillor Councillors Cynghorydd Cynghorwyr Cyng Alderman Alderwoman Ald
    Bailie Baillie Provost Mayor Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady
    Baroness Baron Rev Revd Reverend Canon Fr Father Sister Major Capt Captain Col Colonel
    Cdr Lt Sgt Sergeant Insp Inspector Supt Superintendent Chief Ch Det Detective PC PCSO
    DCI ACC Hon Honorary Convener Convenor
    """
)
"""Words that precede a name."""

POST_NOMINALS = _words(
    """
    OBE MBE CBE KBE JP DL MP MSP MS MEP QPM KC QC BA BSc MA MSc PhD
    """
)

PARTICLES = _words(
    """
    de del den der di du la le van von ap ab ferch ter ten al el bin O
    """
)
"""Small words inside a name."""

POST_WORDS = _words(
    """
    accountant accountants administrator advisor adviser advisory agent analyst apprentice
    arboriculturist architect assistant associate auditor author barrister biodiversity
    business cabinet cfo chair chairman champion chief clerk commander commissioner
    committee community conservation consultant controller convener coordinator co-ordinator
    corporate councillor counsel customer data democratic deputy design development director
    directorate division ecologist economist editor engineer estates executive facilitator
    finance financial fire forester graduate group head health highways housing human hr hmi
    inspector interim investigator joint lawyer lead leader leisure legal librarian
    licensing manager member monitoring officer operations organiser parks partner
    partnership performance planner planning policy portfolio practitioner president
    principal procurement programme project property protection public ranger regeneration
    registrar representative resources responsible risk safety scrutiny secretary section
    senior service services social solicitor specialist statutory steward strategic
    strategist strategy superintendent supervisor support surveyor swyddog cyfarwyddwr
    pennaeth rheolwr clerc aelod teacher team technician technical transformation transport
    treasurer trainee trustee vice waste worker s151 temporary acting owner spokesperson
    master harbourmaster warden centre hub desk unit office department council commission
    authority board panel enquiries reception ombudsman curator gardener recorder sheriff
    beadle
    """
)
"""Words that posts are made of and names are not."""

NOT_NAMES = _words(
    """
    and or of for the to in on at with by as not none n/a tbc tba all any see page report
    date climate change environment culture sport children families care growth place
    economy skills education learning communities community waste street streets
    neighbourhood neighbourhoods infrastructure investment investments commercial digital
    technology yes no title summary agenda item meeting ward wards appendix road lane
    building house hall county borough combined district town city parish england wales
    scotland standards trading licensing planning housing finance legal democratic policy
    """
)
"""Words in capitals that no person is called by in a front matter value."""

RANKS = (
    Rule(
        "rank",
        r"""(?:(?:Detective|Det\.?|Temporary|T/|Chief|Ch\.?|Assistant|Deputy)\s+)*
        (?:Superintendent|Supt\.?|Inspector|Insp\.?|Constable|Sergeant|Sgt\.?|Commander)\s+(?=[A-Z])""",
        ("Chief Inspector Ada Thornley", "Supt. Marwood"),
        ("Inspector of planning", "Chief Executive Ada Thornley"),
        0.9,
        re.VERBOSE,
    ),
)
"""Police and fire ranks before a name, which are part of the name as printed."""

CONTACT_NOISE = (
    Rule(
        "email",
        r"[\[(<]?\s*[\w.+'’-]+\s?@\s?[\w-]+(?:\.[\w-]+)*(?:\.\s?[a-z]{1,6})?(?:\s(?:uk|k)\b)?\s*[\])>]?",
        ("a.thornley@saltmere.gov.uk", "<ada@saltmere.gov.uk>"),
        ("Ada Thornley", "@ the depot"),
    ),
    Rule(
        "web_address",
        r"(?:https?://|www\.)\S+",
        ("www.saltmere.gov.uk", "https://saltmere.gov.uk/parks"),
        ("saltmere",),
    ),
    Rule(
        "telephone",
        r"""(?:(?:direct\s+(?:line|dial)|tel(?:ephone)?|phone|mobile|mob|fax|ext(?:n|ension)?|ff[ôo]n)
        \s*(?:no|number|rhif)?\.?\s*[:.]?\s*)?\(?(?:\+44\s?\(?0?\)?\s?|\b0)\d[\d\s()/-]{6,16}\d
        (?:\s*(?:ext?n?\.?|x)\s*\d{2,6})?""",
        ("01632 960417", "Tel: 01632 960417 ext 22", "+44 1632 960417", "(01632) 960417"),
        ("2024", "paragraph 3.2", "£1,200"),
    ),
    Rule(
        "extension",
        r"""\b(?:direct\s+(?:line|dial)|tel(?:ephone)?|phone|mobile|mob|fax|extn?|extension|e-?mail|ff[ôo]n|e-bost)
        (?:\s*(?:no|number|address|rhif)\b)?\.?(?:\s*[:.]\s*\d[\d\s]{1,14}|\s*[:.]|\s*\d[\d\s]{1,14}|(?=\s*$|\s*[,;)]))""",
        ("Ext 2214", "Tel: 396200", "email:", "Telephone number:"),
        ("telephony strategy", "Extension of the quay"),
    ),
)
"""What stands beside a name and is neither name nor post."""

CHAIRS = (
    Rule(
        "marked_chair",
        r"""(?P<name>[^,;:()\n\t]{3,60}?)\s*[,–-]?\s*[(\[]\s*(?:the\s+)?
        (?:[^()]{0,40}[,–-]?\s*\bin\s+the\s+chair
        |(?:chair(?:man|person|woman)?|convenor|convener|presiding|y?n?\s*y\s+gadair|cadeirydd)
        (?:\s+of\s+the\s+\w+|\s*,?\s*in\s+the\s+chair|\s+for\s+the\s+meeting
        |\s*,\s*(?-i:[A-Z])[\w&’' -]{2,40})?
        |in\s+the\s+chair(?:\s+(?:from|for|until|after)\b[^()]{2,40})?)\s*[)\]]""",
        (
            "Councillor Ada Thornley (Chair)",
            "A. Thornley (in the Chair)",
            "A. Thornley (in the chair from item 2)",
            "Dev Marwood (Chair, Police)",
        ),
        ("Councillor Ada Thornley (Vice-Chair)", "Ada Thornley (Chair of Governors, Hill School)"),
        0.9,
    ),
    Rule(
        "signed_as_chair",
        r"""(?P<name>(?:cllr|councillor|cynghorydd|mr|mrs|ms|miss|dr|ald(?:erman)?|sir|prof(?:essor)?)\b\.?
        \s[^,;:()\n\t]{3,50}?)\s*[,–-]\s*(?:chair(?:man|person|woman)?|cadeirydd)
        (?:\s*(?:of|,)\s+(?:the\s+)?[^.;:]{3,80})?$""",
        ("Councillor Ada Thornley, Chair", "Cllr Lund – Chairman of the Harbour Commission"),
        ("Councillor Ada Thornley, Chair, opened the meeting.", "Cllr Lund, Vice-Chair"),
        0.8,
    ),
    Rule(
        "chair_first",
        r"""(?:^|[\n:.]\s*)(?:the\s+)?(?:chair(?:man|person|woman)?|cadeirydd|convenor|convener)
        \s*[,:–-]?\s+(?P<name>(?:cllr|councillor|cynghorydd|cyng|mr|mrs|ms|miss|dr|ald(?:erman)?|sir)
        \b\.?[^,;:()\n\t&]{2,50}?)\s*(?=,|;|\(|\n|\t|$|\band\b|&)""",
        ("Present: Chairman Cllr Mrs Thornley, Cllrs Lund and Ostler",),
        ("The Chair thanked Cllr Thornley", "Vice-Chairman Cllr Lund"),
        0.85,
    ),
    Rule(
        "in_the_chair",
        r"""(?P<name>(?:cllr|councillor|cynghorydd|cyng|mr|mrs|ms|miss|dr|ald(?:erman)?|sir)\b\.?
        [^,;:()\n\t]{2,50}?)\s*,?\s*(?:was\s+in|in|took|taking|presiding\s+in)\s+the\s+chair\b(?!\s+of)""",
        ("Councillor Ada Thornley in the Chair", "Cllr Lund took the chair"),
        ("Councillor Ada Thornley thanked the Chair", "Councillor Lund, the Vice-Chair"),
        0.85,
    ),
    Rule(
        "welsh_chair",
        r"""cymerwyd\s+y\s+gadair\s+gan\s+(?:y\s+|yr\s+)?(?P<name>[^,;:.()\n\t]{3,50}?)
        \s*(?=,|\.|;|$|\ba\s|\bac\s)""",
        ("Cymerwyd y Gadair gan y Cynghorydd Ada Thornley a chroesawodd bawb",),
        ("Diolchodd y Cadeirydd",),
        0.85,
    ),
)
"""How minutes and lists of members say who is in the chair."""

PERIODS = (
    Rule(
        "dates",
        r"""(?P<first>\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+\s+(?:19|20)\d{2})\s*(?:[-–—]|to|until)\s*
        (?P<last>\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+\s+(?:19|20)\d{2})""",
        ("1 April 2024 to 31 March 2027", "1st June 2023 – 30th September 2023"),
        ("April 2024 to March 2027", "1 April 2024"),
        0.9,
    ),
    Rule(
        "financial_years",
        r"""(?<![\d/.-])(?P<first>(?:19|20)\d{2})/\d{2}\s*(?:[-–—]|to|until)\s*
        (?:19|20)\d{2}/(?P<last>\d{2})(?!\d)""",
        ("2021/22 to 2023/24", "2018/19 – 2020/21"),
        ("2023/24", "2021 to 2024"),
        0.88,
    ),
    Rule(
        "years",
        r"""(?<![\d/.-])(?P<first>(?:19|20)\d{2})\s*(?:[-–—/]|to|and)\s*(?P<last>(?:(?:19|20)\d{2}|\d{2}))(?![\d/.]|-\d)""",
        ("Community Safety Plan 2022–25", "2012/2017", "2023/24", "2017 to 2020", "2011/2014"),
        ("2024", "2024-04-16", "12/2017/05", "60 to 2020"),
        0.85,
    ),
    Rule(
        "months",
        r"""(?:[A-Z][a-z]{2,8})\s+(?P<first>(?:19|20)\d{2})\s*(?:[-–—]|to|until)\s*(?:[A-Z][a-z]{2,8})\s+
        (?P<last>(?:19|20)\d{2})""",
        ("April 2024 – March 2027", "June 2022 to May 2025"),
        ("1 April 2024", "2022 to 2025"),
        0.8,
    ),
)
"""How plans state the years they run for."""

KINDS_WITH_PERIOD = frozenset(
    {Kind.CSP_PLAN, Kind.PLAN, Kind.STRATEGIC_ASSESSMENT, Kind.FORWARD_PLAN}
)
KINDS_OF_MEETING = frozenset({Kind.MINUTES, Kind.DECISION_NOTICE, Kind.AGENDA, Kind.AGENDA_PACK})

COUNCIL_WORDS = _words(
    """
    Borough District City County Metropolitan Unitary Parish Town Community Islands Shire
    London Royal Mayoral Combined Joint Principal
    """
)
"""Words that say what sort of council it is."""

NOT_IN_COUNCIL_NAMES = _words(
    """
    the that this these those when where since because if as at for from to by in on with
    within both all each any full local youth national new our your their its his her a an
    of and or but members member minutes meeting meetings report reports agenda cabinet
    committee panel board officer officers councillor councillors cllr chair chairman clerk
    mayor leader welcome dear page item between while although before after during under
    following via per also whether police nhs probation service services council councils
    authority policy constitution scrutiny executive extraordinary annual ordinary special
    monthly previous next public democratic contact email website published notice draft
    however including about mr mrs ms miss dr sir appointed signed extra head director
    manager government section support working association principal
    """
)
"""Words a council's name does not begin with, whatever their capitals."""

NOT_COUNCILS = _words(
    """
    research advisory arts medical sports location design british privy general press health safety
    consumer engineering teaching funding skills bar student faith interim shadow governing
    curriculum heritage museums libraries disability refugee voluntary trades european
    international olympic nursing midwifery care social
    """
)
"""Words before "Council" in the names of councils that are not local authorities."""

AFTER_PLACE = _words(
    """
    civic offices office house hall town local council cabinet committee overview planning draft
    adopted community safety annual report strategy plan policy corporate the and of
    """
)
"""Words after "Borough of <place>" that are not the place's."""

BODY_WORDS = _words(
    """
    Committee Committees Sub-Committee Subcommittee Panel Cabinet Board Executive Commission
    Council Forum Group Assembly Authority Partnership Party Scrutiny Bwrdd Pwyllgor Cyngor
    Fforwm Gweithrediaeth Trust Court Team Federation Area
    """
)
"""The nouns that name a body that meets."""

MEETING_TITLES = (
    Rule(
        "minutes_of",
        r"""(?:draft\s+|unconfirmed\s+|confirmed\s+|printed\s+|public\s+|(?:summary|schedule)\s+of\s+)*(?:minutes?|cofnodion|record|notes|decisions?|decision\s+(?:notice|sheet|list|record)|agenda|notice|synopsis)\b
        (?!\s+details$)\s*(?:[-–:]|of|from|for|o|taken\s+at)?\s*(?P<rest>\S.{6,})$""",
        (
            "Minutes of a meeting of the Harbour Committee",
            "MINUTES OF THE CABINET",
            "MINUTE of the MEETING of the HARBOUR COMMITTEE",
            "Cofnodion Cyfarfod y Cabinet",
            "Agenda for the Harbour Panel",
        ),
        ("Minutes", "The minutes of the last meeting were agreed", "Agenda", "Decision details"),
        0.85,
    ),
    Rule(
        "meeting_line",
        r"""(?:(?:annual|ordinary|extraordinary|special|monthly|full|council)\s+)*(?:meeting|cyfarfod)\b
        \s*(?P<rest>\S.{3,})$""",
        ("MEETING 11th OCTOBER 2017", "Meeting of the Harbour Committee"),
        ("Meeting", "The meeting closed at 8.05pm"),
        0.75,
    ),
)
"""First lines of minutes, agendas and decision sheets that are their titles."""

NOT_TITLES = (
    Rule(
        "form_heading",
        r"""(?:(?:public\s+|committee\s+|cabinet\s+|council\s+|officer\s+|officer['’]?s\s+|open\s+
        |member['’]?s\s+|executive\s+|decision\s+)*(?:reports?|papers?)
        (?:\s+(?:template|to\s+(?:the\s+)?.{3,60}|for\s+(?:decision|information|the\s+.{3,50})))?
        |public\s+document\s+pack|report\s+(?:of|by|from)\b.*|agenda|minutes|cofnodion
        |adroddiad(?:\s+gan\b.*)?|contents|(?:table\s+of\s+)?contents(?:\s+page)?
        |agenda\s+item\b.*|eitem\b.*|item\s+(?:no\.?\s*)?\d.*|appendix\s+\w{1,3}|annex\s+\w{1,3}
        |for\s+(?:decision|information|approval|noting|general\s+release)|part\s+(?:\d{1,2}|[ivx]{1,4}|[a-d])
        |(?:final\s+)?draft|version\s+\S+|decision\s+no.*
        |(?:executive\s+|delegated\s+|officer\s+|urgent\s+)*decisions?\s+(?:taken|made)\s+by\b.*
        |(?:issue|decision|meeting|agenda\s+item)\s+details)$""",
        (
            "Committee Report",
            "Report of the Director of Place",
            "AGENDA",
            "Appendix B",
            "Report to Cabinet",
        ),
        ("Reporting fly-tipping", "Agenda 2030 action plan", "Minutes of the Harbour Committee"),
    ),
)
"""Headings that say what sort of paper it is, or whose, and not what it is about."""

BODY_HEADINGS = (
    Rule(
        "body_heading",
        r"""(?:\d+(?:\.\d+)*\.?\s+)?(?:introduction|background|context|(?:executive\s+|report\s+)?summary
        |(?:summary\s+and\s+)?recommendation(?:s|\(s\))?|recommended(?:\s+that)?|proposals?|contents
        |apologies(?:\s+for\s+absence)?|(?:members\s+)?present|in\s+attendance|attendance|attendees
        |committee\s+members\s+present|declarations?\s+of\s+interests?|welcome.*|foreword|presennol
        |purpose\s+of\s+(?:the\s+|this\s+)?report|reasons?\s+for\s+.*|key\s+issues|cyflwyniad|cefndir
        |argymhell\w+|crynodeb|decisions?\s+(?:taken|required)?|resolved|evidence\s+base.*)\s*[:.–-]*$""",
        ("1. Introduction", "Recommendation(s):", "PRESENT", "Executive Summary:"),
        ("Background Papers", "Introduction of a parking scheme", "Status"),
    ),
)
"""Headings with which the body of a paper begins."""

PARTNERSHIP_NAME = Rule(
    "partnership named",
    r"""\b(?!(?:The|Our|Your|This|Each|Every|A|An|In|And|For|To|By|From|With|What|Who|How|Why|About)\b)
    (?:(?!(?:Council|Police|Authority|Service|Board|Committee|Panel|Partnership|Partneriaeth|PARTNERSHIP|COUNCIL)\b)
       [A-Z][\w’'-]*,?\s(?:(?:and|&|of|for|in|with|a)\s){0,1}(?:the\s)?){1,8}?
    (?:Partnership|PARTNERSHIP|CSP|CDRP|(?<=\bSafety\s)Board|(?<=\bSafer\sCommunities\s)Board)\b
    |\bPartneriaeth\sDiogelwch\s(?:Cymunedol|Cymunedau)\s[A-ZŴŶ][\w’'-]*(?:\s(?:a\s)?[A-ZŴŶ][\w’'-]*){0,3}""",
    (
        "Safer Saltmere Partnership",
        "the Saltmere and Mere Vale Community Safety Partnership",
        "SALTMERE CRIME AND DISORDER REDUCTION PARTNERSHIP",
        "Partneriaeth Diogelwch Cymunedol Bro Saltmere",
        "Saltmere Safer Communities Board",
    ),
    ("the partnership", "Oxlode Housing Board", "Our Partnership", "a partnership of the Council"),
    flags=re.VERBOSE,
)
"""A partnership's name; whether it is a community safety partnership's, its words say."""
