"""How much of a structure tree is asked for."""

import pytest
from printing import read_all
from tagging import paper

from extract.read import library
from extract.read.structure import BLOCK


def test_a_page_is_asked_for_no_more_than_its_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    pages, each, asked = 30, 40, 0
    ask = library.child_content_id

    def count(*about: object) -> int:
        nonlocal asked
        asked += 1
        return int(ask(*about))

    monkeypatch.setattr(library, "child_content_id", count)
    read = read_all(paper(pages, each, lambda listed: listed)).pages
    assert all(len(page.tags) == each for page in read)
    # Each paragraph for its text, and their parent for the children that are on the page.
    assert asked < pages * (2 * each + 2 * BLOCK)
