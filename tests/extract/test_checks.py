from collections.abc import Sequence
from dataclasses import replace

import papers
import pytest

from extract.annotate import annotate
from extract.checks import check
from extract.marks import FieldMark
from models.vocabulary import Kind

FRONT = "# Saltmere Borough Council\nReport to Cabinet, 4 May 2021\n"


def warnings(markup: str, kind: Kind, template: bool = False) -> list[tuple[str, int | None]]:
    doc = annotate(papers.paper(markup, kind, template))
    return [(trouble.code, trouble.page) for trouble in check(doc)]


@pytest.mark.parametrize(
    ("labels", "page"),
    [(["1", "2", "4"], 1), (["2.1", "2.3"], 1), (["a", "b", "d"], 1)],
)
def test_a_number_that_a_list_passes_over_is_a_warning_at_the_item_after_it(
    labels: Sequence[str], page: int
) -> None:
    topics = ["pontoon be rebuilt", "hall be let", "lamps be mended"]
    items = [f"{label}. That the {topic}." for label, topic in zip(labels, topics, strict=False)]
    if labels[0] == "a":
        items = [item.replace(item[0], f"({item[0]})", 1).replace(").", ")") for item in items]
    markup = f"{FRONT}# Recommendations\nCabinet is asked to agree:\n" + "\n".join(items)
    assert warnings(markup, Kind.COMMITTEE_REPORT) == [("numbering_gap", page)]


def test_a_list_that_begins_again_has_no_gap() -> None:
    markup = (
        f"{FRONT}# Recommendations to Cabinet\n"
        "1. That the hall be let.\n2. That the lamps be lit.\n"
        "# Recommendations to Council\n1. That the budget be set.\n2. That the levy be paid.\n"
    )
    assert warnings(markup, Kind.COMMITTEE_REPORT) == []


def test_a_recommendations_heading_with_nothing_under_it_is_a_warning_on_its_page() -> None:
    markup = f"{FRONT}# Background\nThe pier is old.\n====\n# Recommendations\n# Finance\nNone.\n"
    assert warnings(markup, Kind.COMMITTEE_REPORT) == [("empty_heading", 2)]


@pytest.mark.parametrize(
    "under",
    ["There are no recommendations.", "None.", "See section 4.", "For information only."],
)
def test_a_heading_that_says_it_has_nothing_is_no_warning(under: str) -> None:
    markup = f"{FRONT}# Background\nThe pier is old.\n# Recommendations\n{under}\n# Finance\nNo.\n"
    assert warnings(markup, Kind.COMMITTEE_REPORT) == []


def test_recommendations_printed_a_second_time_are_not_missing() -> None:
    items = "1. That the pontoon be rebuilt by spring.\n2. That the hall be let to the club.\n"
    markup = f"{FRONT}# Recommendations\n{items}====\n# Findings\nText.\n# Recommendations\n{items}"
    assert warnings(markup, Kind.SCRUTINY_REVIEW) == []


def test_more_recommendations_stated_than_found_is_a_warning() -> None:
    markup = (
        f"{FRONT}# Foreword\nThis review makes five recommendations.\n# Recommendations\n"
        "1. That the pontoon be rebuilt.\n2. That the hall be let.\n"
    )
    assert warnings(markup, Kind.SCRUTINY_REVIEW) == [("count_differs", 1)]


def test_as_many_or_fewer_stated_than_found_is_none() -> None:
    markup = (
        f"{FRONT}# Foreword\nThis review makes 2 recommendations.\n# Recommendations\n"
        "1. That the pontoon be rebuilt.\n2. That the hall be let.\n"
    )
    assert warnings(markup, Kind.SCRUTINY_REVIEW) == []


def test_more_priorities_stated_than_found_is_a_warning() -> None:
    markup = "# Safer Saltmere Plan 2021-24\n# Our priorities\nOur nine priorities will follow.\n"
    assert ("count_differs", 1) in warnings(markup, Kind.CSP_PLAN)


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (Kind.MINUTES, "no_decisions"),
        (Kind.DECISION_NOTICE, "no_decisions"),
        (Kind.CSP_PLAN, "no_priorities"),
        (Kind.SCRUTINY_REVIEW, "no_recommendations"),
    ],
)
def test_a_paper_without_what_its_kind_always_has_is_a_warning(kind: Kind, code: str) -> None:
    assert (code, None) in warnings(f"{FRONT}# Notes\nThe sea was calm.\n", kind)


def test_minutes_of_no_known_day_are_a_warning() -> None:
    markup = "# Minutes of the Harbour Committee\n# 1. Lights\nRESOLVED: That the lamps be lit.\n"
    assert warnings(markup, Kind.MINUTES) == [("no_meeting_date", None)]


def test_a_blank_form_is_not_checked() -> None:
    assert warnings(f"{FRONT}# Recommendations\n# Finance\n", Kind.COMMITTEE_REPORT, True) == []


@pytest.mark.parametrize(
    ("values", "codes"),
    [
        ({"meeting_date": "2201-05-04"}, ["odd_date"]),
        ({"meeting_date": "2021-05-04"}, []),
        ({"period_start": "2024", "period_end": "2021"}, ["odd_period"]),
        ({"period_start": "2021", "period_end": "2024"}, []),
    ],
)
def test_dates_that_cannot_be_are_a_warning(values: dict[str, str], codes: list[str]) -> None:
    doc = annotate(papers.paper(f"{FRONT}Text.\n", Kind.APPENDIX))
    mark = FieldMark(((0, 5),), "test", 1.0, "", None, ())
    doc._.fields = tuple(
        replace(mark, field=name, values=(value,)) for name, value in values.items()
    )
    assert [trouble.code for trouble in check(doc)] == codes


@pytest.mark.parametrize(
    ("saved", "codes"),
    [
        pytest.param({"ModDate": "D:20190611120000Z"}, ["file_before_meeting"], id="years before"),
        pytest.param({"CreationDate": "20190611"}, ["file_before_meeting"], id="never saved again"),
        pytest.param({"ModDate": "D:20210427"}, [], id="a week before"),
        pytest.param({"ModDate": "D:20250101120000+01'00'"}, [], id="put on a new website"),
        pytest.param(
            {"CreationDate": "D:20120101", "ModDate": "D:20210427"}, [], id="an old template"
        ),
        pytest.param({"ModDate": "D:20219999"}, [], id="no date at all"),
        pytest.param({}, [], id="untold"),
    ],
)
def test_a_file_saved_long_before_its_meeting_is_a_warning(
    saved: dict[str, str], codes: list[str]
) -> None:
    paper = papers.paper(f"{FRONT}Text.\n", Kind.APPENDIX)
    source = replace(paper.layout.source, info=saved)
    doc = annotate(replace(paper, layout=replace(paper.layout, source=source)))
    doc._.fields = (FieldMark(((0, 5),), "test", 1.0, "meeting_date", None, ("2021-05-04",)),)
    assert [trouble.code for trouble in check(doc)] == codes


CHAPTERS = ("Foreword by the Chair", "How we worked", "What we heard", "Findings on lighting",
            "Findings on litter", "What it will cost")  # fmt: skip


def contents_page(*chapters: str, leader: str = " ........ ") -> str:
    lines = [f"{chapter}{leader}{page}" for page, chapter in enumerate(chapters, 3)]
    return "\n".join([FRONT, "# Contents", *lines, "===="])


@pytest.mark.parametrize("leader", [" ........ ", "\t", " . . . . "])
def test_a_chapter_that_the_contents_list_and_the_paper_lacks_is_a_warning(leader: str) -> None:
    body = "\n".join(f"# {chapter}\nText." for chapter in CHAPTERS if "litter" not in chapter)
    markup = f"{contents_page(*CHAPTERS, leader=leader)}\n{body}"
    assert warnings(markup, Kind.OTHER) == [("missing_chapter", 1)]
    assert warnings(f"{markup}\n# Findings on litter", Kind.OTHER) == []


@pytest.mark.parametrize(
    ("chapters", "printed"),
    [
        pytest.param(CHAPTERS, (), id="a list that is of something else"),
        pytest.param(CHAPTERS[:4], CHAPTERS[:3], id="too few to judge by"),
        pytest.param(
            (*CHAPTERS, "Appendix A: The survey of traders"),
            (*CHAPTERS, "The survey of traders"),
            id="a heading that says less",
        ),
    ],
)
def test_a_list_that_does_not_fit_or_hardly_differs_is_no_warning(
    chapters: Sequence[str], printed: Sequence[str]
) -> None:
    body = "\n".join(f"# {chapter}\nText." for chapter in printed)
    assert warnings(f"{contents_page(*chapters)}\n{body}", Kind.OTHER) == []


@pytest.mark.parametrize("kind", [Kind.AGENDA, Kind.FORWARD_PLAN])
def test_the_contents_of_an_agenda_are_other_papers(kind: Kind) -> None:
    body = "\n".join(f"# {chapter}\nText." for chapter in CHAPTERS[1:])
    codes = [code for code, _ in warnings(f"{contents_page(*CHAPTERS)}\n{body}", kind)]
    assert "missing_chapter" not in codes
