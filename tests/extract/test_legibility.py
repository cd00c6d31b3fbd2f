"""Whether text can be what is printed: languages pass, shifted codes and bad readings do not."""

import random

import pytest

from extract.read.legibility import likeness, looks_usual, oddity

ENGLISH = (
    "The Committee considered a report of the Head of Housing on the repair of roofs at Weir "
    "Terrace, and noted that the contractor had begun work before the order was signed."
)
WELSH = (
    "Derbyniwyd cofnodion y cyfarfod blaenorol a chytunwyd i ofyn i’r Cyngor Sir dorri’r "
    "gwrychoedd ar hyd y ffordd cyn dechrau’r tymor ysgol, ac i drwsio’r gysgodfan bws."
)
FIGURES = (
    "Budget 2023/24 £000 1,204 (312) 7.5% Q1 Q2 Q3 Q4 Mar-27 Sep-25 Housing 4,410 Parks 1,288 "
    "Streets 960 Total 7,862 Variance 3.1% Note: 14.05.2024 ref HSG/0042 A3 B12 20mph 17-year-olds"
)


def shifted(text: str, by: int) -> str:
    """Write each sign as the one so many codes further, as fonts without a code table do."""
    return "".join(chr(ord(sign) + by) if 32 < ord(sign) < 127 else sign for sign in text)


def misread(text: str, share: float) -> str:
    """Take a share of the letters for others, as bad recognition does."""
    chance = random.Random(5)
    return "".join(
        chance.choice("1|!^~$B80lic") if sign.isalpha() and chance.random() < share else sign
        for sign in text
    )


@pytest.mark.parametrize("text", [ENGLISH, WELSH], ids=["English", "Welsh"])
def test_a_language_looks_like_one(text: str) -> None:
    assert (likeness(text) or 0) > 0.7
    assert looks_usual("".join(text.split()))


@pytest.mark.parametrize("by", [-29, -3, 1, 2, 3, 13])
@pytest.mark.parametrize("text", [ENGLISH, WELSH], ids=["English", "Welsh"])
def test_shifted_codes_look_like_none(text: str, by: int) -> None:
    assert (likeness(shifted(text, by)) or 0) < 0.45
    assert not looks_usual("".join(shifted(text, by).split()))


@pytest.mark.parametrize("text", [ENGLISH, WELSH, FIGURES], ids=["English", "Welsh", "figures"])
def test_what_people_print_is_not_odd(text: str) -> None:
    assert (oddity(text.split()) or 0) <= 0.05


@pytest.mark.parametrize("text", [ENGLISH, WELSH], ids=["English", "Welsh"])
def test_a_bad_reading_is_odd(text: str) -> None:
    assert (oddity(misread(text * 3, 0.1).split()) or 0) > 0.1


PRINTED = """
    Cllr McIlwee O’Dowd EqIA post-16 £41,000 14.05.2024 e.g. DfT Mar-27 and/or (i) councillors’ 2nd
    A3 HSG/0042 20mph fly-tipping ada.thornley@saltmere.example https://saltmere.example/a1b2
    Strathlevan rhythm
"""
MISREAD = "c0uncil rn|nutes Co^ncil theCommittee bcdfgh w1th"


@pytest.mark.parametrize("word", PRINTED.split())
def test_a_word_that_people_print_is_none_of_the_odd(word: str) -> None:
    assert oddity([word] * 20) in (None, 0.0)


@pytest.mark.parametrize("word", MISREAD.split())
def test_a_word_that_nobody_prints_is_odd(word: str) -> None:
    assert oddity([word] * 20) == 1.0


def test_too_little_text_is_not_judged() -> None:
    assert likeness("Page 4 of 12") is None
    assert oddity(["Page", "4"]) is None
