import papers
import pytest
import spacy

import extract.citations.component  # noqa: F401  (registers the factory)
from extract.marks import CitationMark


def cite(markup: str) -> tuple[tuple[CitationMark, str], ...]:
    nlp = spacy.blank("en")
    nlp.add_pipe("council_citations")
    doc = nlp.get_pipe("council_citations")(papers.document(nlp, papers.paper(markup)))
    return tuple((mark, doc._.transcript.evidence(mark.spans).text) for mark in doc._.citations)


@pytest.mark.parametrize(
    ("sentence", "act", "year", "provision"),
    [
        (
            "It is a duty under section 6 of the Crime and Disorder Act 1998 to plan.",
            "Crime and Disorder Act",
            1998,
            "section 6",
        ),
        (
            "Excluded under S.100 (A) (4) of the Local Government Act 1972.",
            "Local Government Act",
            1972,
            "S.100 (A) (4)",
        ),
        (
            (
                "As defined in paragraph 3 of Part 1 of Schedule 12A (as amended) to the "
                "Local Government Act 1972 the report is exempt."
            ),
            "Local Government Act",
            1972,
            "paragraph 3 of Part 1 of Schedule 12A (as amended)",
        ),
        (
            "See Sections 19, 20 and 21 of the Police and Justice Act, 2006.",
            "Police and Justice Act",
            2006,
            "Sections 19, 20 and 21",
        ),
        (
            "Grants may be made (Local Government Act 1972, s. 137).",
            "Local Government Act",
            1972,
            "s. 137",
        ),
        (
            (
                "Plans follow regulation 11 of the Local Authorities (Executive Arrangements) "
                "(Meetings and Access to Information) (England) Regulations 2012."
            ),
            (
                "Local Authorities (Executive Arrangements) (Meetings and Access to Information) "
                "(England) Regulations"
            ),
            2012,
            "regulation 11",
        ),
        (
            "The Police and Fire Reform (Scotland) Act 2012 (asp 8) applies.",
            "Police and Fire Reform (Scotland) Act",
            2012,
            None,
        ),
        (
            "Made under the Local Government (Wales) Measure 2011.",
            "Local Government (Wales) Measure",
            2011,
            None,
        ),
        (
            "Mae adrannau 19 a 20 o’r Ddeddf Heddlu a Chyfiawnder 2006 yn gymwys.",
            "Deddf Heddlu a Chyfiawnder",
            2006,
            "adrannau 19 a 20",
        ),
        ("The regulations are SI 2009/942.", "SI 2009/942", 2009, None),
        (
            "Walls are kept under section 143 of the Highways Act by the county.",
            "Highways Act",
            None,
            "section 143",
        ),
    ],
)
def test_a_citation_has_its_act_its_year_and_its_provision(
    sentence: str, act: str, year: int | None, provision: str | None
) -> None:
    ((mark, _),) = cite(sentence)
    assert (mark.act, mark.year, mark.provision) == (act, year, provision)


@pytest.mark.parametrize(
    "sentence",
    [
        "Under section 4.2 of the Constitution the Chair may rule.",
        "The Financial Regulations 2019 were reviewed.",
        "Section 3 of this report sets out the costs.",
        "An act of kindness in 2010.",
        "The 2004 Act is not named here.",
    ],
)
def test_what_is_no_legislation_is_not_cited(sentence: str) -> None:
    assert not cite(sentence)


def test_the_words_are_those_of_the_citation_alone() -> None:
    cited = cite("Powers lie in the Equality Act 2010 and in section 1 of the Localism Act 2011.")
    assert [words for _, words in cited] == [
        "Equality Act 2010",
        "section 1 of the Localism Act 2011",
    ]


def test_an_act_called_by_its_year_is_the_one_cited_before() -> None:
    cited = cite("The Crime and Disorder Act 1998 applies.\nSection 17 of the 1998 Act does too.")
    assert [(mark.act, mark.year, mark.provision) for mark, _ in cited] == [
        ("Crime and Disorder Act", 1998, None),
        ("Crime and Disorder Act", 1998, "Section 17"),
    ]


def test_the_same_citation_counts_once_on_a_page() -> None:
    line = "The Equality Act 2010 applies."
    assert len(cite(f"{line}\n{line}\n====\n{line}")) == 2
