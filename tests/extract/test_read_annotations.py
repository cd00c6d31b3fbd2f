"""What was filled in, typed or stamped on a finished page is part of what the page says."""

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from printing import Sheet, pdf, read_all, says, text


def note(document: pikepdf.Pdf, kind: str, shown: str) -> pikepdf.Object:
    """Add a note of a kind to the first page, in a box at (300, 500), that shows words."""
    page = document.pages[0]
    look = document.make_stream(text(shown, 5, 5).encode())
    look.update(
        Dictionary(
            Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 200, 20], Resources=page.Resources
        )
    )
    made = document.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name(f"/{kind}"),
            Rect=[300, 500, 500, 520],
            F=4,
            AP=Dictionary(N=look),
        )
    )
    if "/Annots" not in page:
        page.Annots = Array()
    page.Annots.append(made)
    return made


def field_of(document: pikepdf.Pdf, name: str, value: str) -> pikepdf.Object:
    """Add a form field that is filled in."""
    field = note(document, "Widget", value)
    field.FT, field.T, field.V = Name.Tx, String(name), String(value)
    document.Root.AcroForm = Dictionary(Fields=Array([field]))
    return field


def read_noted(kind: str, shown: str) -> str:
    data = pdf(text("Outcome:", 72, 505), change=lambda document: note(document, kind, shown))
    return says(read_all(data).pages[0])


def test_a_filled_in_form_field_is_read() -> None:
    def change(document: pikepdf.Pdf) -> None:
        field_of(document, "outcome", "Approved")

    assert says(read_all(pdf(text("Outcome:", 72, 505), change=change)).pages[0]) == (
        "Outcome: Approved"
    )


@pytest.mark.parametrize("kind", ["FreeText", "Stamp"])
def test_typed_notes_and_stamps_are_read(kind: str) -> None:
    assert read_noted(kind, "Agreed") == "Outcome: Agreed"


def test_a_note_stands_where_it_is_shown() -> None:
    data = pdf(text("Outcome:", 72, 505), change=lambda document: note(document, "Stamp", "Agreed"))
    word = read_all(data).pages[0].words[-1]
    assert word.x0 == pytest.approx(305, abs=2)
    assert 280 <= word.top < word.bottom <= 300


@pytest.mark.parametrize("kind", ["Text", "Popup", "Link"])
def test_remarks_that_only_open_on_a_click_are_not_the_document(kind: str) -> None:
    assert read_noted(kind, "please-check") == "Outcome:"


def test_a_hidden_field_is_not_read() -> None:
    def change(document: pikepdf.Pdf) -> None:
        field_of(document, "state", "Draft").F = 2

    assert says(read_all(pdf(text("Outcome:", 72, 505), change=change)).pages[0]) == "Outcome:"


def test_notes_on_a_turned_page_are_read_in_their_place() -> None:
    sheet = Sheet(text("Outcome:", 72, 505), rotate=90)
    page = read_all(pdf(sheet, change=lambda document: note(document, "Stamp", "Agreed"))).pages[0]
    assert says(page) == "Outcome: Agreed"
    assert page.words[-1].top == pytest.approx(305, abs=2)
