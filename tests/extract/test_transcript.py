import papers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.layout import BlockKind
from extract.transcript import transcribe

PAPER = """
^ Agenda Item 5
Harbour Panel 3 May 2022
# 1. Recommendations
The Panel is asked to:
(a) note the report;
(b) refer the harbour wall
    to Cabinet.
====
# 2. Finance
| Head | Cost |
|---|---|
| Wall | £40,000 |
^ Agenda Item 5
"""


def test_every_passage_stands_where_it_says() -> None:
    transcript = transcribe(papers.layout(PAPER))
    for passage in transcript.passages:
        assert transcript.text[passage.start : passage.end] == passage.block.text
        assert transcript.passage_at(passage.start) is passage


def test_passages_know_the_heading_they_stand_under() -> None:
    transcript = transcribe(papers.layout(PAPER))
    under = {
        passage.block.text: heading.block.text if heading else None
        for passage in transcript.body
        for heading in [transcript.heading_of(passage)]
        if passage.block.kind is not BlockKind.HEADING
    }
    assert under["Harbour Panel 3 May 2022"] is None
    assert under["note the report;"] == "Recommendations"
    assert under["£40,000"] == "Finance"


def test_cells_know_their_place_and_whether_they_head_a_column() -> None:
    transcript = transcribe(papers.layout(PAPER))
    cells = {p.block.text: p.cell for p in transcript.body if p.cell}
    assert cells["Head"] == (0, 0, 0, True)
    assert cells["£40,000"] == (0, 1, 1, False)


def test_furniture_comes_last_and_each_text_once() -> None:
    transcript = transcribe(papers.layout(PAPER))
    assert [passage.block.text for passage in transcript.furniture] == ["Agenda Item 5"]
    assert transcript.passages[-1].block.kind is BlockKind.FURNITURE


def test_evidence_joins_ranges_and_gives_a_box_for_each_line() -> None:
    transcript = transcribe(papers.layout(PAPER))
    first, second = (p for p in transcript.body if p.block.kind is BlockKind.ITEM)
    evidence = transcript.evidence(((first.start, first.end), (second.start, second.start + 5)))
    assert evidence.text == "note the report; refer"
    assert evidence.page == 1
    assert len(evidence.boxes) == 2
    assert all(box[0] == 1 and box[1] < box[3] and box[2] < box[4] for box in evidence.boxes)


@given(st.data())
def test_any_range_of_the_text_can_be_shown_on_the_page(data: st.DataObject) -> None:
    transcript = transcribe(papers.layout(PAPER))
    start = data.draw(st.integers(0, len(transcript.text) - 1))
    end = data.draw(st.integers(start + 1, len(transcript.text)))
    evidence = transcript.evidence(((start, end),))
    assert evidence.text == " ".join(transcript.text[start:end].split())
    if evidence.text:
        assert evidence.boxes


@pytest.mark.parametrize("markup", ["# Only a heading", "one paragraph"])
def test_small_papers_have_a_transcript_too(markup: str) -> None:
    assert transcribe(papers.layout(markup)).text in markup
