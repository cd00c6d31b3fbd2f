import pytest
from papers import layout

from extract.recognise import recognise
from extract.recognise.patterns import SIGNS
from extract.recognise.sign import Place
from models.vocabulary import Kind

REPORT = """
^ Agenda Item 5
# Annual Community Safety Briefing
Overview & Scrutiny Panel 16th April 2024
Report Author Ada Thornley, Community Safety Manager
Portfolio Holder Cllr Bram Oakes, Cabinet Member for Places
Status For Recommendation
Classification: Unrestricted
Key Decision No
Ward: All wards
# Executive Summary:
This report reviews the Community Safety Partnership Plan and the strategic assessment.
# Recommendation(s):
Members are asked to note the Community Safety Partnership Plan.
# Corporate Implications
## Legal implications
"""

MEMO = """
From: Cllr Ada Thornley, Cabinet Member for Highways
To: Cabinet, 30 January 2024
Subject: Community Safety Plan 2024-27
Key decision: Yes
Classification: Unrestricted
# Recommendation(s):
Cabinet is asked to adopt the Community Safety Plan.
# 1. Introduction
1.1 The Plan is at Appendix A.
# 2. Financial implications
2.1 There are none.
"""

SCOTTISH_REPORT = """
# NORTHSHIRE COUNCIL
COMMUNITY SAFETY COMMITTEE – 4 MAY 2022
Report by the Chief Officer, Roads and Planning
# WINTER SERVICE
1. Purpose of report
To inform the Committee of the winter service.
# 2. Recommendations
It is recommended that the Committee:
(i) notes the report; and
(ii) agrees the budget.
# Legal implications
"""

MINUTES = """
# Saltmere Borough Council
# Minutes of the Planning Committee
4 May 2021 at 6.00 pm
Present: Councillors Ada Thornley (Chair) and Bram Oakes
# 1 Apologies for absence
Apologies were received from Councillor Pike.
# 2 Community Safety Partnership Plan
The Head of Place introduced the report. The Community Safety Plan was discussed.
RESOLVED: That the Community Safety Plan 2021-24 be adopted.
The meeting closed at 7.15 pm.
"""

PARTNERSHIP_MINUTES = """
# Holmeside Policing and Community Safety Partnership
Minutes of meeting held on 3 June 2021 in the Town Hall
In attendance: Alderman Ada Thornley (Chair), Inspector Oakes
Apologies: Cllr Pike
1. Welcome
The Chair welcomed members and thanked the officers.
2. Action Plan 2021-22
Members agreed the action plan. It was agreed that the manager would report back.
"""

PARISH = """
NETHERBY PARISH COUNCIL
Meeting held in the Village Hall on Tuesday 7 May 2024 at 7.30pm
Present: Cllrs Thornley (Chair), Oakes and Pike, the Clerk
1. Apologies
None.
2. Declarations of interest
None.
3. Minutes
The minutes of the last meeting were approved and signed.
4. Footpaths
The Clerk reported that the stile was mended. Resolved to thank Mr Reed.
"""

AGENDA = """
# AGENDA
A meeting of the Planning Committee will be held in the Guildhall on 4 May 2021
Membership: Councillors Thornley and Oakes
1. Apologies for absence
To receive apologies.
2. Declarations of interest
To receive declarations.
3. Minutes (Pages 5 - 10)
To confirm the minutes of the meeting held on 3 April 2021.
4. Community Safety Plan (Pages 11 - 32)
To consider the report of the Head of Place.
"""

PACK = """
^ Public Document Pack
# AGENDA
Cabinet, Tuesday 4 May 2021
1. Apologies
To receive apologies.
2. Parking (Pages 5 - 10)
To consider the report.
====
^ Agenda Item 2
# Parking
Report of: Head of Place
Ward(s): All
====
^ Agenda Item 3
# Trees
Report of: Head of Parks
====
^ Agenda Item 4
# Bins
Report of: Head of Waste
"""

DECISION = """
# Record of Executive Decision
Decision taken by: Cllr Ada Thornley, Cabinet Member for Places
Date of decision: 4 May 2021
Subject: Resurfacing of Mill Lane
Key decision: No
Ward(s): Holme
# Decision
That the contract be awarded.
# Reasons for the decision
The road is worn.
# Alternative options considered
None.
"""

FORWARD = """
# Forward Plan of Key Decisions
June to September 2024
| Subject | Decision maker | Date of decision | Contact officer |
|---|---|---|---|
| Parking charges | Cabinet | 4 June 2024 | A Thornley |
| Tree strategy | Council | 9 July 2024 | B Oakes |
"""

WORK_PROGRAMME = """
# Overview and Scrutiny Work Programme 2024/25
| Meeting date | Topic | Purpose | Lead officer |
|---|---|---|---|
| 4 June 2024 | Bus services | To review | A Thornley |
"""

CSP_PLAN = """
# Safer Saltmere Partnership
# Community Safety Plan 2024-27
# Foreword
Welcome to our plan.
# Our priorities
- Violence
- Fraud
"""

REFRESH = """
# Northmere Community Safety Partnership
# Partnership Plan 2019/20 refresh
# Responsible authorities
The council and the police.
"""

ASSESSMENT = """
# Safer Saltmere Partnership
# Strategic Assessment 2023
# Key findings
Crime fell.
# Emerging threats
Cyber crime rose.
"""

REVIEW = """
# Scrutiny Review of the Night-Time Economy
# Final report of the Task and Finish Group
# Chair's foreword
I thank the witnesses.
# Membership of the Task Group
Councillors Thornley and Oakes
# Scope of the review
# Evidence gathered
# Recommendations
1. That Cabinet funds taxi marshals.
"""

TRACKER = """
# Recommendations Tracker
| Ref | Recommendation | Lead officer | Status |
|---|---|---|---|
| 1 | Fund marshals | A Thornley | Complete |
"""

INSPECTION = """
# Saltmere Borough Council
# Inspection of children’s services
Inspection dates: 4 to 15 March 2023
Lead inspector: Ada Thornley
# What needs to improve
- The timeliness of visits.
"""

PEER = """
# Corporate Peer Challenge: Feedback Report
Saltmere Borough Council, 4 to 7 March 2023
# Key recommendations
1. Set out a clear plan.
"""

PLAN = """
# Saltmere Borough Council
# Council Plan 2023-27
# Foreword
# Our vision
A fine place.
"""

EQUALITY = """
# Equality Impact Assessment
Title: Parking charges
Lead Officer name: Ada Thornley
Step 1: What do we want to do?
The proposal is to raise charges.
"""

ANNEX = """
^ Annex 2
# Responses to the consultation
- Too dear, said many.
- About right, said some.
"""

LETTER = """
Dear Mr Oakes
Thank you for your letter of 4 May about the hedge in Mill Lane. We have asked the owner to cut it.
Yours sincerely
"""

TEMPLATE = """
# Committee Report Template
Report to: [Insert committee]
Date: [Insert date]
Ward(s): [List wards]
# Recommendations
1.
2.
This section should set out what members are asked to do.
# Financial implications
[Insert comments]
"""

PROTOCOL = """
# Protocol for the scrutiny of crime and disorder matters
1. The Committee will meet at least once a year.
2. The Committee may make reports and recommendations to the responsible authorities.
"""


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        pytest.param(REPORT, Kind.COMMITTEE_REPORT, id="a report about a plan"),
        pytest.param(MEMO, Kind.COMMITTEE_REPORT, id="a memo with a plan's title"),
        pytest.param(SCOTTISH_REPORT, Kind.COMMITTEE_REPORT, id="a Scottish report"),
        pytest.param(MINUTES, Kind.MINUTES, id="minutes that adopt a plan"),
        pytest.param(PARTNERSHIP_MINUTES, Kind.MINUTES, id="a partnership's minutes"),
        pytest.param(PARISH, Kind.MINUTES, id="a parish's minutes that do not say so"),
        pytest.param(AGENDA, Kind.AGENDA, id="an agenda"),
        pytest.param(PACK, Kind.AGENDA_PACK, id="a pack"),
        pytest.param(DECISION, Kind.DECISION_NOTICE, id="a record of decision"),
        pytest.param(FORWARD, Kind.FORWARD_PLAN, id="a forward plan"),
        pytest.param(WORK_PROGRAMME, Kind.FORWARD_PLAN, id="a work programme"),
        pytest.param(CSP_PLAN, Kind.CSP_PLAN, id="a community safety plan"),
        pytest.param(REFRESH, Kind.CSP_PLAN, id="a plan named for its partnership"),
        pytest.param(ASSESSMENT, Kind.STRATEGIC_ASSESSMENT, id="a strategic assessment"),
        pytest.param(REVIEW, Kind.SCRUTINY_REVIEW, id="a scrutiny review"),
        pytest.param(TRACKER, Kind.TRACKER, id="a tracker"),
        pytest.param(INSPECTION, Kind.INSPECTION_REPORT, id="an inspection report"),
        pytest.param(PEER, Kind.INSPECTION_REPORT, id="a peer challenge"),
        pytest.param(PLAN, Kind.PLAN, id="a council plan"),
        pytest.param(EQUALITY, Kind.APPENDIX, id="an equality impact assessment"),
        pytest.param(ANNEX, Kind.APPENDIX, id="a stamped annex"),
        pytest.param(LETTER, Kind.OTHER, id="a letter"),
        pytest.param(TEMPLATE, Kind.OTHER, id="a template"),
        pytest.param(PROTOCOL, Kind.OTHER, id="a protocol"),
    ],
)
def test_a_paper_is_known_for_what_it_is(markup: str, kind: Kind) -> None:
    (paper,) = recognise(layout(markup))
    assert paper.kind is kind, paper.reasons


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ("Delegated Officer Decision Notice / Date: 4 May 2021", Kind.DECISION_NOTICE),
        ("DECISIONS / Decisions of the Cabinet held on 4 May 2021", Kind.DECISION_NOTICE),
        ("Notice of Forthcoming Key Decisions / Period: 1 June – 30 September", Kind.FORWARD_PLAN),
        ("Schedule of Key Decisions June 2024", Kind.FORWARD_PLAN),
        ("Extract from the minutes of the Cabinet held on 4 May 2021", Kind.MINUTES),
        ("CYNGOR SIR ABERWEN / COFNODION Y CABINET / PRESENNOL: Y Cynghorydd Pugh", Kind.MINUTES),
        ("MINUTE of MEETING of the ROADS COMMITTEE / Sederunt: Councillor Oakes", Kind.MINUTES),
        ("NOTICE OF MEETING / You are hereby summoned to attend / AGENDA", Kind.AGENDA),
        ("RHAGLEN / Cynhelir cyfarfod ar 4 Mai 2021", Kind.AGENDA),
        (
            "REPORT OF THE LEAD MEMBER / To the Cabinet Meeting / TITLE: Roads",
            Kind.COMMITTEE_REPORT,
        ),
        ("Saltmere / Community Safety / Plan / 2021-2024", Kind.CSP_PLAN),
        ("Holmeside PCSP / Action Plan 2020-21", Kind.CSP_PLAN),
        ("Holmeside Crime Reduction Strategy 2005-2008", Kind.CSP_PLAN),
        ("PARTNERSHIP STRATEGIC / INTELLIGENCE ASSESSMENT / 2019/20", Kind.STRATEGIC_ASSESSMENT),
        ("Scrutiny Committee / Review of Grass Cutting / Final Report", Kind.SCRUTINY_REVIEW),
        ("Scrutiny Committee: Action Tracker 2023/24", Kind.TRACKER),
        ("Corporate Peer Challenge / Saltmere Borough Council", Kind.INSPECTION_REPORT),
        ("Joint inspection of adult services / Care Inspectorate", Kind.INSPECTION_REPORT),
        ("Climate Emergency Action Plan", Kind.PLAN),
        ("Appendix 3 / Medium Term Financial Strategy", Kind.APPENDIX),
        ("Scrutiny Annual Report 2020/21", Kind.OTHER),
    ],
)
def test_a_title_tells_the_kind_wherever_its_lines_break(lines: str, kind: Kind) -> None:
    (paper,) = recognise(layout(lines.replace(" / ", "\n")))
    assert paper.kind is kind, paper.reasons


@pytest.mark.parametrize(
    ("markup", "template"),
    [(TEMPLATE, True), (PROTOCOL, True), (REPORT, False), (EQUALITY, False), (AGENDA, False)],
)
def test_nothing_may_be_taken_from_templates_and_protocols(markup: str, template: bool) -> None:
    (paper,) = recognise(layout(markup))
    assert paper.template is template, paper.reasons


def test_a_page_of_contents_is_a_template() -> None:
    (paper,) = recognise(
        layout("# Contents\nForeword ........ 2\nRecommendations ........ 4\nOur priorities ... 9")
    )
    assert paper.template


def test_a_kind_comes_with_its_reasons_and_how_sure_it_is() -> None:
    (paper,) = recognise(layout(MINUTES))
    assert 0.9 < paper.confidence < 1
    assert any(reason.startswith("minutes_title: Minutes of the") for reason in paper.reasons)


def test_what_nobody_knows_is_other_and_not_sure() -> None:
    (paper,) = recognise(layout("Blue, green and yellow"))
    assert (paper.kind, paper.reasons) == (Kind.OTHER, ())
    assert paper.confidence < 0.9


def test_an_empty_file_is_other() -> None:
    (paper,) = recognise(layout(""))
    assert (paper.kind, paper.language) == (Kind.OTHER, None)


def test_a_paper_spans_the_pages_of_its_file() -> None:
    (paper,) = recognise(layout(PACK))
    assert (paper.page_from, paper.page_to, paper.part) == (1, 4, False)


def test_signs_in_headings_are_how_a_heading_begins() -> None:
    signs = [sign for sign in SIGNS if sign.place is Place.HEADING]
    assert signs
    assert not [s.name for s in signs for text in s.matches if s.search(f"{9 * '... '}{text}")]
