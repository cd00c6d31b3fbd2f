import papers
import pytest

from extract.annotate import annotate
from extract.marks import ResponseMark
from extract.responses.component import responses
from extract.responses.values import read_answer, read_done, read_progress
from extract.transcript import transcribe
from models.vocabulary import Answer, Kind, Progress, Rating, Subject


def read(markup: str, kind: Kind = Kind.OTHER) -> tuple[ResponseMark, ...]:
    written = papers.paper(markup, kind)
    return responses(written, transcribe(written.layout))


@pytest.mark.parametrize(
    ("printed", "answer", "rest"),
    [
        ("Accepted", Answer.ACCEPTED, None),
        ("Agreed. It will be done in May.", Answer.ACCEPTED, "It will be done in May."),
        ("The Cabinet accepts this recommendation.", Answer.ACCEPTED, None),
        ("Noted and agreed", Answer.ACCEPTED, None),
        ("Accepted in principle – money must be found.", Answer.ACCEPTED_IN_PRINCIPLE, None),
        ("Accepted (in part)", Answer.PARTIALLY_ACCEPTED, None),
        ("Not fully accepted", Answer.PARTIALLY_ACCEPTED, None),
        ("This recommendation is not accepted.", Answer.REJECTED, None),
        ("No. There is no power to.", Answer.REJECTED, "There is no power to."),
        ("Noted", Answer.NOTED, None),
        ("Deferred until the autumn", Answer.DEFERRED, None),
        ("Referred to the Police", Answer.REFERRED, None),
        ("Awaiting response", Answer.NONE_YET, None),
        ("Derbyn yn rhannol", Answer.PARTIALLY_ACCEPTED, None),
    ],
)
def test_an_answer_is_known_by_the_words_it_begins_with(
    printed: str, answer: Answer, rest: str | None
) -> None:
    read_as = read_answer(printed)
    assert read_as.value is answer
    assert rest is None or read_as.rest == rest


@pytest.mark.parametrize(
    "printed",
    [
        "Accepted with amendments",
        "The Cabinet agrees with the aim but cannot find the money.",
        "This is already being done.",
        "The Council recognises that the road is bad.",
    ],
)
def test_an_answer_that_is_not_plain_is_not_guessed(printed: str) -> None:
    assert read_answer(printed).value is None


@pytest.mark.parametrize(
    ("printed", "progress", "rating"),
    [
        ("Complete", Progress.COMPLETE, None),
        ("Amber – on hold", Progress.PAUSED, Rating.AMBER),
        ("RAG: Red. Overdue", Progress.OVERDUE, Rating.RED),
        ("85% complete", Progress.IN_PROGRESS, None),
        ("100%", Progress.COMPLETE, None),
        ("Partly complete", Progress.IN_PROGRESS, None),
        ("No longer feasible", Progress.NOT_FEASIBLE, None),
        ("Superseded by the county's plan", Progress.SUPERSEDED, None),
        ("Not yet started", Progress.NOT_STARTED, None),
        ("Green", None, Rating.GREEN),
        ("Complete by June", None, None),
        ("Outstanding", None, None),
        ("Extension requested", None, None),
    ],
)
def test_progress_is_known_by_its_word_and_a_colour_alone_says_nothing_of_it(
    printed: str, progress: Progress | None, rating: Rating | None
) -> None:
    found = read_progress(printed, None)
    assert (found.text, found.value, found.rating) == (printed, progress, rating)


@pytest.mark.parametrize("printed", ["Yes", "✓", "2 May 2022", "Completed 2 May 2022"])
def test_a_date_or_a_tick_under_completed_says_that_it_is(printed: str) -> None:
    assert read_done(printed).value is Progress.COMPLETE


def test_acceptance_and_progress_are_two_things() -> None:
    (first, second) = read("""
        | Ref | Recommendation | Response | Reason | Owner | By when | Status |
        |---|---|---|---|---|---|---|
        | R1 | That a map be drawn. | Accepted | It is wanted. | Clerk | June 2023 | Not started |
        | R2 | That a map be sold. | Rejected | It is loved. | | | |
        """)
    assert (first.response, first.progress) == (Answer.ACCEPTED, Progress.NOT_STARTED)
    assert (first.label, first.text) == ("R1", "That a map be drawn.")
    assert (first.owner, first.due_text, first.due_date) == ("Clerk", "June 2023", "2023-06")
    assert first.subject is Subject.RECOMMENDATION
    assert (second.response, second.reason) == (Answer.REJECTED, "It is loved.")
    assert second.progress is None


def test_a_tick_stands_for_the_answer_that_heads_its_column() -> None:
    found = read("""
        | Recommendation | Accepted | Partially accepted | Rejected | Reason |
        |---|---|---|---|---|
        | 1. That a map be drawn. | ✓ | | | It will be. |
        | 2. That a map be sold. | | | ✓ | It is loved. |
        """)
    assert [(m.label, m.response) for m in found] == [
        ("1", Answer.ACCEPTED),
        ("2", Answer.REJECTED),
    ]


def test_rows_without_the_words_go_on_with_the_row_above() -> None:
    found = read("""
        | Ref | Recommendation | Lead officer | Update | Status |
        |---|---|---|---|---|
        | Review of maps (Cabinet, 4 May 2022) |
        | 1 | That a map be drawn. | Clerk | Two offers. | In progress |
        | | | | Third offer in May. | |
        | Ref | Recommendation | Lead officer | Update | Status |
        | 2 | That a map be sold. | Clerk | Sold. | Complete |
        """)
    assert [m.update_text for m in found] == ["Two offers. Third offer in May.", "Sold."]
    assert {m.origin for m in found} == {"Review of maps (Cabinet, 4 May 2022)"}


def test_a_table_without_a_header_goes_on_from_the_one_before_it() -> None:
    found = read("""
        | Action | Owner | Status |
        |---|---|---|
        | Send the map. | Clerk | Complete |
        ====
        | Send the list. | Chair | Ongoing |
        """)
    assert [(m.text, m.progress) for m in found] == [
        ("Send the map.", Progress.COMPLETE),
        ("Send the list.", Progress.IN_PROGRESS),
    ]


def test_a_table_of_actions_without_progress_is_a_log_only_in_a_tracker() -> None:
    table = """
        | Action | Lead | By |
        |---|---|---|
        | Send the map. | Clerk | 3 May 2022 |
        """
    assert read(table) == ()
    (found,) = read(table, Kind.TRACKER)
    assert (found.subject, found.owner, found.progress) == (Subject.ACTION, "Clerk", None)


@pytest.mark.parametrize(
    "markup",
    [
        "| Title | Harbour lights |\n| Status | For Recommendation |\n| Ward | All |",
        "| Recommendation | Reason |\n|---|---|\n| That a map be drawn. | It is wanted. |",
        "| Item | Decision |\n|---|---|\n| Harbour lights | Agreed |",
        "# Recommendation 1\nThat a map be drawn.\nReason: It is wanted.",
        "# Public questions\n1. Question from Mr Pell\nResponse: The Council agrees.",
    ],
)
def test_what_answers_no_recommendation_is_passed_over(markup: str) -> None:
    assert read(markup) == ()


@pytest.mark.parametrize(
    "markup",
    [
        "# Recommendation 1\nThat a map be drawn.\nResponse: Accepted in part. Only of the quay.",
        (
            "# Recommendation 1: That a map be drawn.\n## Response\nPartially accepted\n"
            "## Reason\nOnly of the quay."
        ),
        "1. That a map be drawn.\nExecutive response: Agreed in part. Only of the quay.",
        "Recommendation 1: That a map be drawn. Response: Part accepted. Only of the quay.",
    ],
)
def test_an_answer_in_prose_belongs_to_the_recommendation_above_it(markup: str) -> None:
    (found,) = read(markup)
    assert (found.label, found.text) == ("1", "That a map be drawn.")
    assert found.response is Answer.PARTIALLY_ACCEPTED
    assert found.reason == "Only of the quay."


def test_what_follows_an_answer_belongs_to_it_until_the_next_heading() -> None:
    first, second = read("""
        # Recommendation 1
        That a map be drawn.
        Response: Accepted.
        It will be drawn in May.
        Lead officer: Clerk
        Timescale: 3 May 2023
        # Recommendation 2
        That a map be sold.
        Response: Rejected.
        # Next steps
        The map will be looked at again.
        """)
    assert (first.reason, first.owner, first.due_date) == (
        "It will be drawn in May.",
        "Clerk",
        "2023-05-03",
    )
    assert (second.text, second.reason) == ("That a map be sold.", None)


RESTATED = """
    # Response to the review
    # Recommendation 1
    It is recommended that a map be drawn.
    Response: Accepted.
    # Recommendation 2
    It is recommended that a map be sold.
    Response: Rejected. It is loved.
    """


@pytest.mark.parametrize(("kind", "made"), [(Kind.OTHER, 0), (Kind.SCRUTINY_REVIEW, 2)])
def test_recommendations_restated_to_be_answered_are_made_only_in_the_review_itself(
    kind: Kind, made: int
) -> None:
    doc = annotate(papers.paper(RESTATED, kind))
    assert len(doc._.responses) == 2
    assert len(doc._.recommendations) == made
