import papers
import pytest
import spacy

from extract.citations.component import CitationsComponent

Found = tuple[str, int | None, str | None]


def cited(text: str) -> list[Found]:
    nlp = spacy.blank("en")
    doc = CitationsComponent(nlp)(papers.document(nlp, papers.paper(text)))
    return [(mark.act, mark.year, mark.provision) for mark in doc._.citations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The plan is required by section 6 of the Crime and Disorder Act 1998.",
            [("Crime and Disorder Act", 1998, "section 6")],
        ),
        (
            "The duty arises in the Crime & Disorder Act 1998 under Section 5.",
            [("Crime & Disorder Act", 1998, "Section 5")],
        ),
        (
            "Sections 19 and 20 of the Police and Justice Act 2006 apply.",
            [("Police and Justice Act", 2006, "Sections 19 and 20")],
        ),
        (
            "That under S.100 (A) (4) of the Local Government Act 1972 the public be excluded.",
            [("Local Government Act", 1972, "S.100 (A) (4)")],
        ),
        (
            (
                "exempt information in paragraph 3 of Part 1 of Schedule 12A to the Local "
                "Government Act 1972"
            ),
            [("Local Government Act", 1972, "paragraph 3 of Part 1 of Schedule 12A")],
        ),
        (
            (
                "The Police and Fire Reform (Scotland) Act 2012 and the Justice Act (Northern "
                "Ireland) 2011"
            ),
            [
                ("Police and Fire Reform (Scotland) Act", 2012, None),
                ("Justice Act (Northern Ireland)", 2011, None),
            ],
        ),
        (
            "the Crime and Disorder (Overview and Scrutiny) Regulations 2009",
            [("Crime and Disorder (Overview and Scrutiny) Regulations", 2009, None)],
        ),
        ("Made under SI 2007/1830.", [("SI 2007/1830", 2007, None)]),
        (
            "adrannau 19 a 20 o'r Ddeddf Heddlu a Chyfiawnder 2006",
            [("Ddeddf Heddlu a Chyfiawnder", 2006, "adrannau 19 a 20")],
        ),
    ],
)
def test_legislation_is_cited_with_year_and_provision(text: str, expected: list[Found]) -> None:
    assert cited(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Section 17.73 of the Constitution applies.",
        "The Council must act in 2024 and the Act is silent.",
        "In Order 2019 was a quiet year.",
        "the rules of 2008 were replaced",
    ],
)
def test_what_is_no_legislation_is_passed_over(text: str) -> None:
    assert cited(text) == []
