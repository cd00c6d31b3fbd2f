from time import monotonic

import papers
import pytest
import spacy

import extract.former_names.component  # noqa: F401  (registers the factory)
from extract.marks import FormerNameMark


def said(markup: str) -> tuple[tuple[FormerNameMark, str], ...]:
    nlp = spacy.blank("en")
    nlp.add_pipe("council_former_names")
    doc = nlp.get_pipe("council_former_names")(papers.document(nlp, papers.paper(markup)))
    return tuple((mark, doc._.transcript.evidence(mark.spans).text) for mark in doc._.former_names)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "The report went to the Communities Panel (formerly the Safer Streets Panel) in May.",
            [("Communities Panel", "Safer Streets Panel")],
        ),
        (
            "RESOLVED that the Environment Committee be renamed the Place Committee.",
            [("Place Committee", "Environment Committee")],
        ),
        (
            (
                "On 1 April 2023 Mere Valley Council replaced Saltmere Borough Council, Orrin "
                "District Council and Mereshire County Council."
            ),
            [
                ("Mere Valley Council", "Saltmere Borough Council"),
                ("Mere Valley Council", "Orrin District Council"),
                ("Mere Valley Council", "Mereshire County Council"),
            ],
        ),
        (
            "The Health (Scrutiny) Committee, previously known as the Health Panel, met.",
            [("Health (Scrutiny) Committee", "Health Panel")],
        ),
        (
            "Saltmere Borough Council and Orrin District Council were replaced by Mere Council.",
            [
                ("Mere Council", "Orrin District Council"),
                ("Mere Council", "Saltmere Borough Council"),
            ],
        ),
        ("The Committee, formerly the Health Panel, met in May.", []),
        (
            "The Scrutiny Committee (Place) (formerly the Parks Panel) met; so did the Cabinet.",
            [("Scrutiny Committee (Place)", "Parks Panel")],
        ),
        (
            "The Cabinet replaced the Policy and Resources Committee in 2001.",
            [("Cabinet", "Policy and Resources Committee")],
        ),
        ("Councillor Lund, formerly Chair of the Health Panel, thanked the officers.", []),
        ("The Panel was formerly asked to look at parking by the Cabinet.", []),
    ],
)
def test_former_names_are_read_from_sentences(sentence: str, names: list[tuple[str, str]]) -> None:
    assert [(mark.name, mark.former_name) for mark, _ in said(sentence)] == names


def test_a_former_name_has_the_words_that_say_it() -> None:
    ((_, words),) = said("As before, the Place Panel, formerly the Parks Panel, met in the hall.")
    assert words == "Place Panel, formerly the Parks Panel"


def test_a_name_said_twice_is_one() -> None:
    assert len(said("The Place Panel (formerly the Parks Panel).\n\n" * 2)) == 1


def test_a_long_text_of_names_takes_no_long_time() -> None:
    began = monotonic()
    said("The Alpha of the Beta Council, Gamma and Delta Panel, " * 2000 + "were replaced by them.")
    assert monotonic() - began < 20
