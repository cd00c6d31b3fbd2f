import papers

from extract.sections import sections
from extract.transcript import transcribe

PAPER = """
Harbour Panel
# 1. Background
The wall is old.
## 1.1 Storms
There were three.
(a) in March
# 2. Finance
It costs money.
"""


def test_sections_are_a_tree_with_the_text_under_each_heading() -> None:
    rows = sections("d", transcribe(papers.layout(PAPER)))
    assert [
        (r.position, r.parent_position, r.number, r.heading, r.level, r.text) for r in rows
    ] == [
        (1, None, None, None, 0, "Harbour Panel"),
        (2, None, "1.", "Background", 1, "The wall is old."),
        (3, 2, "1.1", "Storms", 2, "There were three.\n(a) in March"),
        (4, None, "2.", "Finance", 1, "It costs money."),
    ]


def test_a_section_is_in_the_language_of_its_own_text() -> None:
    markup = """
    # Harbour lights
    The lamps on the pier are old and some of them do not work, so that the boats that come in
    # Goleuadau’r harbwr
    Mae’r lampau ar y pier yn hen ac nid yw rhai ohonynt yn gweithio, fel bod y cychod sydd yn dod
    # Costs
    None.
    """.replace("\n    ", "\n")
    rows = sections("d", transcribe(papers.layout(markup)))
    assert [row.language for row in rows] == ["en", "cy", None]


def test_a_paper_that_begins_with_a_heading_has_no_section_before_it() -> None:
    rows = sections("d", transcribe(papers.layout("# Background\nThe wall is old.")))
    assert [(row.level, row.heading) for row in rows] == [(1, "Background")]
