from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest
from readings import MINUTES, PLAN, REPORT, reading, shelve
from rich.console import Console

from browse.hits import print_answer
from browse.paper import print_paper
from browse.scores import print_evaluation
from browse.terminal import kind_name, place
from models.chain import Surroundings
from models.days import day
from models.evaluation import Changes, Evaluation, Failure
from models.reading import Reading
from models.scoring import Finding, Verdict
from models.search import search
from models.shelf import open_shelf
from models.vocabulary import Kind


def piped() -> Console:
    return Console(file=StringIO(), width=80)


def on_a_terminal() -> Console:
    return Console(file=StringIO(), width=60, force_terminal=True, color_system="standard")


def said(console: Console) -> str:
    assert isinstance(console.file, StringIO)
    return console.file.getvalue()


def shown(one: Reading) -> str:
    console = piped()
    print_paper(console, one)
    return said(console)


def test_a_report_is_shown_as_a_person_would_read_it() -> None:
    assert shown(REPORT) == (
        "Safer Evenings in the Town Centre\n"
        "Committee report, Saltmere Borough Council\n"
        "Overview & Scrutiny Panel, 14 November 2023\n"
        "Cabinet, 14 November 2023\n"
        f"saltmere/2023-11-14-report.pdf, 2 pages, {REPORT.document.id}\n"
        "\n"
        "Author              Bryn Ashdown, Community Safety Manager  (p. 1)\n"
        "\n"
        "Recommendations (3)\n"
        "  It is recommended that Cabinet:\n"
        "  1  note the fall in anti-social behaviour at the bus station; and  (p. 1)\n"
        "  2  install lighting in Harbour Park before the clocks go back;  (p. 1)\n"
        "  3  fund taxi marshals on Friday and Saturday nights for a further year.  (p. 1)\n"
        "\n"
        "Legislation (1)\n"
        "  Crime and Disorder Act 1998\n"
        "\n"
        "Problems (1)\n"
        "  warning  the numbering of paragraphs jumps from 2.3 to 2.5  (p. 1)\n"
    )


def test_minutes_show_what_became_of_each_matter() -> None:
    text = shown(MINUTES)
    assert "  4  Safer Streets\n    agreed  that taxi marshals be trialled" in text
    assert "    deferred  the report on wardens be deferred.  [proposed by Cllr Ada Thorn" in text
    assert "Report of           Head of Regulatory Services  (p. 1)\n" in text


def test_a_plan_shows_its_period_and_whose_priorities_they_are() -> None:
    text = shown(PLAN)
    assert "Community safety partnership plan, SALTMERE BOROUGH COUNCIL\n2022 to 2025\n" in text
    assert "  partnership\n  1  Safer evenings  (p. 1)\n  2  Domestic abuse  (p. 1)\n" in text
    assert "  corporate\n  3  A greener borough  (p. 1)\n" in text


def test_an_item_inside_another_is_indented_under_it() -> None:
    one, two, three = REPORT.recommendations
    nested = (one, replace(two, parent_id=one.id), replace(three, parent_id=two.id))
    text = shown(replace(REPORT, recommendations=nested))
    assert "\n  1  note" in text
    assert "\n      2  install" in text
    assert "\n          3  fund" in text


def test_a_document_of_which_nothing_is_known_is_shown_by_its_name() -> None:
    one = replace(reading("papers/scan.pdf", kind=Kind.OTHER), citations=())
    assert shown(one) == f"scan.pdf\nOther\npapers/scan.pdf, 1 page, {one.document.id}\n"


def test_a_marking_on_every_page_is_shown_once() -> None:
    title = REPORT.metadata[0]
    marks = [
        replace(title, field="classification", value="Open", position=n, page=n) for n in (1, 2, 4)
    ]
    text = shown(replace(REPORT, metadata=(*marks, replace(title, field="unknown", label="Key"))))
    assert "Classification      Open  (p. 1, 2, 4)\n" in text
    assert "Key                 Safer Evenings in the Town Centre  (p. 1)\n" in text


def test_a_pack_lists_its_papers() -> None:
    pack = reading("pack.pdf", kind=Kind.AGENDA_PACK, pages=("", "", ""))
    paper = reading("pack.pdf", pack=pack, page_from=2, pages=("", ""), title="Budget")
    console = piped()
    print_paper(console, pack, Surroundings(parts=(paper.document,)))
    assert f"  pages 2 to 3: committee report: Budget  {paper.document.id}\n" in said(console)


def test_hits_say_who_when_where_and_what(tmp_path: Path) -> None:
    connection = open_shelf(shelve(tmp_path / "a.db"))
    console = piped()
    print_answer(console, search(connection, "lighting"), "lighting")
    assert said(console) == (
        "recommendation 2  Saltmere Borough Council, Overview & Scrutiny Panel, 14 November 2023, "
        "Safer Evenings in the Town Centre, page 1\n"
        "    install lighting in Harbour Park before the clocks go back;\n"
        "    saltmere/2023-11-14-report.pdf#page=1\n"
        "\n"
        "1 passage\n"
    )
    connection.close()


@pytest.mark.parametrize(
    ("text", "limit", "words"),
    [
        ("marshals", 1, "1 of 3 passages"),
        ("marshals orchids", 20, "Nothing has all of these words; these have some."),
        ("orchids", 20, "Nothing found for orchids"),
    ],
)
def test_the_answer_says_how_far_it_reaches(
    tmp_path: Path, text: str, limit: int, words: str
) -> None:
    connection = open_shelf(shelve(tmp_path / "a.db"))
    console = piped()
    print_answer(console, search(connection, text, limit=limit), text)
    assert words in said(console)
    connection.close()


def test_colour_and_wrapping_are_for_terminals_only(tmp_path: Path) -> None:
    plain, coloured = piped(), on_a_terminal()
    connection = open_shelf(shelve(tmp_path / "a.db"))
    for console in (plain, coloured):
        print_paper(console, REPORT)
        print_answer(console, search(connection, "marshals"), "marshals")
    assert "\x1b[" not in said(plain)
    assert "\x1b[1;33mmarshals\x1b[0m" in said(coloured)
    assert max(map(len, said(plain).splitlines())) > 80
    connection.close()


def test_square_brackets_in_a_paper_are_printed_as_they_are() -> None:
    text = shown(reading("a.pdf", title="Budget [bold]draft[/bold]", recommendations=("[red]",)))
    assert "Budget [bold]draft[/bold]" in text
    assert "[red]" in text


def test_an_evaluation_is_printed_whole_into_a_pipe() -> None:
    long = "corpus/a-council-with-a-long-name/2023-11-14-a-report-with-a-very-long-name-indeed"
    findings = (
        Finding(long, "kind", "minutes", "agenda", Verdict.WRONG),
        Finding(long, "recommendations", "note it.", "note it", Verdict.NEAR),
        Finding(long, "recommendations", "fund it.", None, Verdict.MISSED),
    )
    evaluation = Evaluation(findings, (Failure("b", "b.pdf: needs a password"),))
    console = piped()
    print_evaluation(console, evaluation, Changes(findings[:1], findings[2:]), misses=True)
    text = said(console)
    assert long in text
    assert "b.pdf: needs a password" in text
    assert "Since the run before: 1 gained, 1 lost" in text
    assert f"missed  {long} recommendations\n        gold:  fund it.\n" in text
    (row,) = [line.split() for line in text.splitlines() if line.startswith("recommendations ")]
    assert row[1:] == ["2", "1", "0.000", "0.000", "0.000", "1.000", "0.500", "0.667"]
    assert "minutes       agenda" in text


def test_dates_kinds_and_places_are_said_plainly() -> None:
    assert day("2024-04-01") == "1 April 2024"
    assert day("2024") == "2024"
    assert day(None) is None
    assert kind_name(Kind.CSP_PLAN) == "community safety partnership plan"
    assert place("papers/a.PDF", 3) == "papers/a.PDF#page=3"
    assert place("papers/a.docx", 3) == "papers/a.docx"
