"""The Children's Services Inspectorate, an invented inspector: its report on an invented county."""

from corpus.authoring import (
    Heading,
    House,
    List,
    Look,
    PageBreak,
    Paper,
    Para,
    Running,
    Table,
    recommendation,
    says,
)

HOUSE = House(
    renderer="web",
    font="Liberation Sans",
    size=11,
    leading=1.4,
    margins=(62, 66, 62, 66),
    looks={
        "cover": Look(size=24, bold=True, before=90, after=12, colour="#0b5c5c"),
        "small": Look(size=10, after=6),
        "heading1": Look(size=17, bold=True, colour="#0b5c5c", before=14, after=8),
        "heading2": Look(size=13, bold=True, before=10, after=4),
    },
    number_indent=34,
)

REPORT = Paper(
    name="2020-02-inspection-of-services-for-children",
    kind="inspection_report",
    house=HOUSE,
    made="2020-02-24",
    foot=Running(
        left="Inspection of Northmere’s services for children", right="{page}", first=False
    ),
    body=[
        Para(says("council", "Northmere County Council")),
        Para(
            says("title", "Inspection of services for children in need of help and care"),
            style="cover",
        ),
        Para("Inspection dates: 6 January 2020 to 24 January 2020", style="small"),
        Para("Report published: 24 February 2020", style="small"),
        Para("Lead inspector: Rosalind Keay", style="small"),
        Table(
            [
                ["Judgement", "Grade"],
                [
                    "The experiences of children who need help and protection",
                    "Requires improvement",
                ],
                ["The experiences of children in care", "Good"],
                ["Leadership and management", "Requires improvement"],
                ["Overall effectiveness", "Requires improvement"],
            ],
            head_rows=1,
            widths=(3, 1.3),
        ),
        PageBreak(),
        Heading("Summary", 1),
        Para(
            "Children in Northmere who come into care do well. Those who need help while they live at home wait too long for it. Leaders know this and have begun to put it right, but the pace has been slow since the last inspection and there are still too few experienced social workers in the east of the county."
        ),
        Heading("Recommendations", 1),
        List(
            [
                recommendation(
                    "Make sure that every child who is the subject of an enquiry is seen, alone where appropriate, within the time that the manager has set."
                ),
                recommendation(
                    "Record supervision in such a way that it shows why a decision was made and who is to carry it out."
                ),
                recommendation(
                    "With the health board, bring down the time that children wait for an assessment when they come into care."
                ),
                recommendation(
                    "Give young people who leave care a written account of their rights, and check that they have understood it."
                ),
                recommendation(
                    "Review the threshold for early help so that families are not passed from one service to another."
                ),
            ],
            marker="{1}.",
        ),
        Heading("Findings", 1),
        Heading("Help and protection", 2),
        List(
            [
                "Most referrals are looked at on the day that they arrive. In a third of the cases that inspectors read, the child was not seen within the time set. (Recommendation)",
                "Strategy meetings are prompt, but health staff are often absent and there is no record of what they would have said.",
                "Supervision takes place every month. The notes do not say why things were decided. (Recommendation)",
                "Early help is given by four services with four forms. One mother had filled in all of them. (Recommendation)",
            ],
            marker="{1}.",
        ),
        Heading("Children in care", 2),
        List(
            [
                "Foster carers are well prepared and stay. Brothers and sisters are kept together wherever it is right to do so.",
                "Health assessments are late for four children in ten. (Recommendation)",
                "Plans are written to the child, in words that a child can read.",
            ],
            marker="{1}.",
            start=5,
        ),
        Heading("About this inspection", 1),
        Para(
            "Inspectors read the records of ninety children, met sixty-one members of staff and spoke to thirty-four young people. The report on an earlier inspection, published in 2016, recommended that managers audit cases each quarter; they now do so."
        ),
    ],
)

PAPERS = [REPORT]
