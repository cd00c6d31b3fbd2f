"""Fonts that give the numbers of their glyphs are read by the usual order of glyphs."""

from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from printing import pdf, read_all, says, text

from extract.kept import to_bytes
from extract.page import Manner, Pages, Part
from extract.parts import read_whole
from extract.read import read
from extract.source import digest

MAC_ROMAN = {"’": 182, "–": 177, "£": 133, "•": 135}
HEADING = "Recommendations of the Panel"
PROSE = (
    "The Panel heard that the harbour’s lights – 29 of them, at £9 each (in 2019) – were out.",
    "It is recommended that Jo Thornley re-open the case for lighting with the County Council.",
)


def numbers(words: str) -> str:
    """Return words as the glyph numbers of a TrueType font, in hexadecimal."""
    found = (MAC_ROMAN.get(sign) or ord(sign) - 29 for sign in words)
    return "".join(f"{number:04x}" for number in found)


def numbered(words: str, y: float, font: str = "N") -> str:
    return f"BT /{font} 12 Tf 40 {y} Td <{numbers(words)}> Tj ET\n"


def add_fonts(document: pikepdf.Pdf, page: int = 0) -> None:
    for key, name in (("N", "ABCDEF+Serifa"), ("B", "ABCDEF+Serifa-Bold"), ("T", "ABCDEF+Tall")):
        glyphs = Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType2,
            BaseFont=Name(f"/{name}"),
            CIDSystemInfo=Dictionary(
                Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0
            ),
            DW=500,
            FontDescriptor=Dictionary(
                Type=Name.FontDescriptor,
                FontName=Name(f"/{name}"),
                Flags=4,
                FontBBox=Array([0, -200, 1000, 800]),
                ItalicAngle=0,
                Ascent=800,
                Descent=-200,
                CapHeight=700,
                StemV=80,
            ),
        )
        document.pages[page].Resources.Font[f"/{key}"] = document.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type0,
                BaseFont=Name(f"/{name}"),
                Encoding=Name("/Identity-H"),
                DescendantFonts=Array([document.make_indirect(glyphs)]),
            )
        )


def read_numbered(*lines: str) -> tuple[str, list[str]]:
    found = read_all(pdf("".join(lines), change=add_fonts))
    return says(found.pages[0]), [trouble.code for trouble in found.troubles]


def test_a_font_of_numbers_is_spelt_and_said_to_be() -> None:
    said, troubles = read_numbered(numbered(PROSE[0], 700), numbered(PROSE[1], 680))
    assert said == " ".join(PROSE)
    assert troubles == ["letters_by_number"]


def test_a_heading_in_such_a_font_is_spelt_beside_words_that_are_letters() -> None:
    said, _ = read_numbered(numbered(HEADING, 700, "B"), text("Fund the marshals", 40, 680))
    assert said == f"{HEADING} Fund the marshals"


def test_what_such_a_font_says_in_few_letters_is_believed_where_another_is_sure() -> None:
    said, _ = read_numbered(
        numbered("2019", 720, "T"), numbered(PROSE[0], 700), numbered(PROSE[1], 680)
    )
    assert said == " ".join(("2019", *PROSE))


@pytest.mark.parametrize(
    ("pages", "again"),
    [
        (("here and there", "in the morning", ""), [1, 2]),
        ((" ".join(PROSE), "2019", ""), [1, 2]),
        (("", "2019", ""), []),
    ],
    ids=["no part can judge it", "a part can", "nothing is to judge"],
)
def test_a_font_is_judged_by_the_whole_of_a_file_that_is_read_in_parts(
    pages: tuple[str, ...], again: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def add_to_all(document: pikepdf.Pdf) -> None:
        for number in range(len(pages)):
            add_fonts(document, number)

    letters = text("Fund the marshals", 40, 720)
    data = pdf(*(letters + numbered(words, 700) for words in pages), change=add_to_all)
    whole = read_all(data)
    assert ("letters_by_number" in [told.code for told in whole.troubles]) == bool(again)
    manner = Manner(ocr=False)
    parts = tuple(
        Part(some, digest(data), to_bytes(read(data, manner, some)))
        for number in range(1, len(pages) + 1)
        for some in [range(number, number + 1)]
    )
    asked: list[Any] = []

    def noted(data: bytes, manner: Manner, pages: Any = None, numbering: Any = None) -> Pages:
        asked.append(pages)
        return read(data, manner, pages, numbering)

    monkeypatch.setattr("extract.read.read", noted)
    assert read_whole(data, manner._replace(parts=parts)) == whole
    assert asked == ([again] if again else [])


@pytest.mark.parametrize(
    "words",
    [
        "RECOMMENDATIONS OF THE OVERVIEW AND SCRUTINY PANEL FOR THE HARBOUR",
        "12/03456/FUL 12/03457/FUL 2019 3,415 2,871 98.4% 12/03456/FUL 4501 2019-20",
        "DH3 7QX DH3 7RN SR2 8LP XK4 9ZZ QW8 1PL DH3 7QX MNO PQRST UVW",
        "Ysgol Gynradd Llanfihangel, cyngor a chymorth i ddysgwyr",
    ],
)
def test_letters_that_are_letters_stay(words: str) -> None:
    found = read_all(pdf(text(words, 40, 700)))
    assert says(found.pages[0]) == words
    assert not found.troubles
