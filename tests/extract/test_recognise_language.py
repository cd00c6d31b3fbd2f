import pytest

from extract.recognise.language import language

ENGLISH = (
    "The Committee considered the report of the Head of Place on the cleaning of streets and "
    "resolved that it be noted and that officers report back to the next meeting."
)
WELSH = (
    "Mae'r Pwyllgor wedi ystyried yr adroddiad ar lanhau strydoedd ac mae wedi penderfynu bod "
    "yr adroddiad yn cael ei nodi a bod swyddogion yn adrodd yn ôl i'r cyfarfod nesaf gyda chostau."
)
GAELIC = (
    "Bha a' Chomataidh a' beachdachadh air aithisg agus chaidh aontachadh gun robh an aithisg "
    "air a gabhail ris agus gun tigeadh oifigearan air ais aig an ath choinneamh airson seo."
)


@pytest.mark.parametrize(("text", "code"), [(ENGLISH, "en"), (WELSH, "cy"), (GAELIC, "gd")])
def test_a_language_is_known_by_its_function_words(text: str, code: str) -> None:
    assert language(text) == code


def test_a_bilingual_paper_goes_by_the_language_that_has_more() -> None:
    assert language(f"{WELSH} {WELSH} {ENGLISH}") == "cy"


@pytest.mark.parametrize(
    "text",
    ["", "Agenda Item 5", "12 34 56 78 " * 20, "Lorem ipsum dolor sit amet consectetur " * 5],
    ids=["nothing", "too little", "figures", "another language"],
)
def test_a_language_is_not_guessed(text: str) -> None:
    assert language(text) is None


def test_a_long_paper_goes_by_all_of_it() -> None:
    assert language(f"{ENGLISH} " * 100 + f"{WELSH} " * 300) == "cy"
    assert language(f"{ENGLISH} " * 300 + f"{WELSH} " * 100) == "en"
