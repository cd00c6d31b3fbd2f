"""Words: where they part, what their signs mean, how they are set."""

from pathlib import Path

import numpy as np
import pikepdf
import pytest
from pikepdf import Dictionary, Name
from printing import ENGINES, Sheet, pdf, read_all, read_one, says, text

from extract.page import Engine
from extract.read import fonts, plumber, words
from extract.read.answers import ROWS

CORPUS = Path(__file__).parents[2] / "corpus"
SETTERS = ("cranstow", "edgemoor", "saltmere", "thornmere")
"""Authorities whose papers are set by Word, LibreOffice and Chromium."""

BOTH = pytest.mark.parametrize("engine", ENGINES)

PAIRS = "<{code:02x}> <{meaning:04x}>"
CMAP = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Meaning def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
{count} beginbfchar
{pairs}
endbfchar endcmap CMapName currentdict /CMap defineresource pop end end"""


def read_meaning(meanings: dict[int, int], content: str, engine: Engine, face: str) -> str:
    """Read words in a font whose codes mean what `meanings` says."""
    lines = [PAIRS.format(code=code, meaning=sign) for code, sign in meanings.items()]
    cmap = CMAP.format(count=len(lines), pairs="\n".join(lines)).encode()

    def add(document: pikepdf.Pdf) -> None:
        font = Dictionary(
            Type=Name.Font,
            Subtype=Name.TrueType,
            BaseFont=Name(f"/{face}"),
            FirstChar=0,
            LastChar=255,
            Widths=[500] * 256,
            ToUnicode=document.make_stream(cmap),
        )
        document.pages[0].Resources.Font["/M"] = document.make_indirect(font)

    return says(read_all(pdf(content, change=add), engine).pages[0])


@BOTH
def test_words_part_at_spaces_and_lines(engine: Engine) -> None:
    content = text("Report of the Chief Officer", 72, 700) + text("Purpose", 72, 680)
    page = read_one(content, engine)
    assert [word.text for word in page.words] == [
        *("Report", "of", "the", "Chief", "Officer"),
        "Purpose",
    ]
    assert page.words[0].x1 < page.words[1].x0
    assert page.words[4].bottom < page.words[5].bottom


@BOTH
def test_words_set_apart_without_a_space_are_two(engine: Engine) -> None:
    content = "BT /F 12 Tf 72 700 Td [(Wards)-2000(affected)] TJ ET"
    assert says(read_one(content, engine)) == "Wards affected"


@BOTH
def test_letters_kerned_together_are_one_word(engine: Engine) -> None:
    content = "BT /F 12 Tf 72 700 Td [(Sal)20(t)-30(mere)] TJ ET"
    assert says(read_one(content, engine)) == "Saltmere"


@BOTH
def test_a_raised_ending_is_a_word_of_its_own(engine: Engine) -> None:
    content = "BT /F 12 Tf 72 700 Td (14) Tj /F 7 Tf 5 Ts (th) Tj /F 12 Tf 0 Ts ( May) Tj ET"
    page = read_one(content, engine)
    assert says(page) == "14 th May"
    number, raised, _ = page.words
    assert raised.style.size < number.style.size
    assert raised.bottom < number.bottom


@BOTH
@pytest.mark.parametrize("face", ["Symbol", "Wingdings"])
def test_a_bullet_from_a_symbol_font_keeps_its_private_code(face: str, engine: Engine) -> None:
    content = "BT /M 12 Tf 72 700 Td (\\267) Tj ET\n" + text("first point", 100, 700)
    assert read_meaning({0xB7: 0xF0B7}, content, engine, face) == "\uf0b7 first point"


@BOTH
def test_a_bullet_of_the_standard_symbol_font_is_a_bullet(engine: Engine) -> None:
    content = text("\\267", 72, 700, font="S") + text("first point", 100, 700)
    assert says(read_one(content, engine)) == "• first point"


@BOTH
def test_a_soft_hyphen_in_a_line_is_a_hyphen(engine: Engine) -> None:
    content = "BT /M 12 Tf 72 700 Td (a-b) Tj ET"
    meanings = {ord("a"): 0x61, ord("-"): 0xAD, ord("b"): 0x62}
    assert read_meaning(meanings, content, engine, "Arial") == "a-b"


@BOTH
@pytest.mark.parametrize("sign", [0x200B, 0x200E, 0x202C])
def test_signs_without_width_part_nothing_and_say_nothing(sign: int, engine: Engine) -> None:
    content = "BT /M 12 Tf 72 700 Td (a.b) Tj ET"
    meanings = {ord("a"): 0x61, ord("."): sign, ord("b"): 0x62}
    assert read_meaning(meanings, content, engine, "Arial") == "ab"


@BOTH
def test_fonts_say_bold_and_italic_by_their_names(engine: Engine) -> None:
    content = "".join(
        text(word, 72, 700 - 20 * line, font=font)
        for line, (word, font) in enumerate(
            [("plain", "F"), ("bold", "Fb"), ("italic", "Fi"), ("both", "Fbi")]
        )
    )
    styles = [(word.text, word.style.bold, word.style.italic) for word in read_one(content).words]
    assert styles == [
        ("plain", False, False),
        ("bold", True, False),
        ("italic", False, True),
        ("both", True, True),
    ]
    assert styles == [
        (word.text, word.style.bold, word.style.italic) for word in read_one(content, engine).words
    ]


def test_letters_with_an_outline_of_their_own_are_bold() -> None:
    word = read_one(text("Thickened", 72, 700, more="2 Tr")).words[0]
    assert word.style.bold


@BOTH
def test_letters_slanted_by_their_matrix_are_italic(engine: Engine) -> None:
    content = "BT /F 12 Tf 1 0 0.3 1 72 700 Tm (slanted) Tj ET"
    assert read_one(content, engine).words[0].style.italic


@BOTH
def test_the_size_is_what_is_displayed_whatever_scaled_it(engine: Engine) -> None:
    content = (
        text("plain", 72, 700, 14)
        + "BT /F 1 Tf 14 0 0 14 72 600 Tm (matrix) Tj ET\n"
        + "q 2 0 0 2 0 0 cm BT /F 7 Tf 36 250 Td (scaled) Tj ET Q\n"
    )
    sizes = [word.style.size for word in read_one(content, engine).words]
    assert sizes == pytest.approx([14, 14, 14], abs=0.1)


@BOTH
@pytest.mark.parametrize(
    ("operators", "colour"),
    [
        ("", "#000000"),
        ("1 0 0 rg", "#ff0000"),
        ("0.5 g", "#808080"),
        ("0 0 0 1 k", "#000000"),
        ("1 g", "#ffffff"),
    ],
)
def test_the_colour_is_that_of_the_fill(operators: str, colour: str, engine: Engine) -> None:
    word = read_one(text("coloured", 72, 700, more=operators), engine).words[0]
    found = word.style.colour
    assert found is not None
    pairs = zip(bytes.fromhex(found[1:]), bytes.fromhex(colour[1:]), strict=True)
    # Engines round greys and convert CMYK a little differently.
    assert all(abs(one - other) <= 36 for one, other in pairs)


@BOTH
def test_the_font_is_named_without_the_subset_prefix(engine: Engine) -> None:
    name = Name("/ABCDEF+Helvetica-Bold")
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=32,
        FontBBox=[-170, -228, 1003, 962],
        ItalicAngle=0,
        Ascent=718,
        Descent=-207,
        CapHeight=718,
        StemV=140,
    )
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=name, FontDescriptor=descriptor)
    sheet = Sheet(text("subset", 72, 700, font="Sub"), fonts={"Sub": font})
    assert read_one(sheet, engine).words[0].style.font == "Helvetica-Bold"


@BOTH
def test_invisible_words_are_read_as_the_text_layer_of_a_scan_is(engine: Engine) -> None:
    assert says(read_one(text("searchable", 72, 700, more="3 Tr"), engine)) == "searchable"


@BOTH
def test_words_come_in_the_order_they_were_painted(engine: Engine) -> None:
    content = text("second", 72, 600) + text("first", 72, 700)
    assert says(read_one(content, engine)) == "second first"


@BOTH
def test_words_inside_a_form_stand_where_the_form_is_placed(engine: Engine) -> None:
    def add(document: pikepdf.Pdf) -> None:
        page = document.pages[0]
        form = document.make_stream(text("inside", 10, 10).encode())
        form.update(
            Dictionary(
                Type=Name.XObject,
                Subtype=Name.Form,
                BBox=[0, 0, 200, 50],
                Resources=page.Resources,
            )
        )
        page.Resources.XObject["/Form"] = form

    data = pdf("q 1 0 0 1 100 600 cm /Form Do Q", change=add)
    (word,) = read_all(data, engine).pages[0].words
    assert word.text == "inside"
    assert word.x0 == pytest.approx(110, abs=2)
    assert word.top < 190 < word.bottom + 1


@BOTH
def test_a_page_without_content_has_no_words(engine: Engine) -> None:
    pages = read_all(pdf(""), engine)
    assert pages.pages[0].words == ()
    assert [(trouble.code, trouble.severity) for trouble in pages.troubles] == [
        ("no_text_layer", "info")
    ]


def test_a_page_of_more_characters_than_are_asked_for_at_a_time() -> None:
    row = "abcde " * 12
    rows = ROWS // 60 + 5
    page = read_one("".join(text(row, 20, 780 - 9 * number, size=8) for number in range(rows)))
    assert len(page.words) == 12 * rows
    firsts, lasts = page.words[:12], page.words[-12:]
    assert [word.x0 for word in firsts] == [word.x0 for word in lasts]
    assert [word.x1 for word in firsts] == [word.x1 for word in lasts]
    assert lasts[0].top - firsts[0].top == pytest.approx(9 * (rows - 1), abs=0.01)


@pytest.mark.parametrize("authority", SETTERS)
def test_a_words_ends_tell_what_all_its_characters_do(
    authority: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = min((CORPUS / authority).glob("*.pdf"), key=lambda path: path.stat().st_size)
    by_ends = read_all(paper.read_bytes())
    monkeypatch.setattr(words, "_plain", lambda objects, *_: np.zeros(len(objects), dtype=bool))
    by_each = read_all(paper.read_bytes())
    for page, other in zip(by_ends.pages, by_each.pages, strict=True):
        assert says(page) == says(other)
        for word, same in zip(page.words, other.words, strict=True):
            assert word[1:5] == pytest.approx(same[1:5], abs=0.5)
            assert word[5:] == same[5:]


def test_a_words_box_holds_its_ink_where_the_font_says_it_reaches_less_far() -> None:
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.TrueType,
        BaseFont=Name.Arial,
        Encoding=Name.WinAnsiEncoding,
        FontDescriptor=Dictionary(
            Type=Name.FontDescriptor,
            FontName=Name.Arial,
            Flags=32,
            FontBBox=[0, 0, 1000, 700],
            ItalicAngle=0,
            Ascent=690,
            Descent=0,
            CapHeight=690,
            StemV=80,
        ),
    )
    page = read_one(Sheet(text("age ace", 72, 700, size=20, font="M"), fonts={"M": font}))
    hanging, standing = page.words
    assert hanging.bottom > standing.bottom + 2


@pytest.mark.parametrize(
    ("operators", "parts"),
    [
        pytest.param("5 Tc 72 700 Td (hello) Tj", [*"hello"], id="spaced out"),
        pytest.param("200 700 Td [(l)3000(d)] TJ", ["l", "d"], id="set back"),
    ],
)
def test_letters_far_apart_in_one_text_object_part_where_pdfium_puts_no_space(
    operators: str, parts: list[str]
) -> None:
    page = read_one(f"BT /F 9 Tf {operators} ET")
    assert [word.text for word in page.words] == parts


def test_more_fonts_than_are_kept_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "MOST_HELD", 1)
    line = text("plain", 72, 700) + text("bold", 200, 700, font="Fb") + text("slant", 300, 700)
    pages = read_all(pdf(line, line)).pages
    assert [[word.style.bold for word in page.words] for page in pages] == [
        [False, True, False]
    ] * 2


def test_a_space_in_a_symbol_font_after_a_bullet_is_no_lost_bullet(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(plumber, "read_symbols", lambda *_: pytest.fail("the bullet is there"))
    bullet = text("\\267", 72, 700, font="S") + text(" ", 78, 700, font="S")
    page = read_one(bullet + text("Extend the patrols", 90, 700))
    assert says(page) == "• Extend the patrols"
