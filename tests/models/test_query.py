import sqlite3
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import BadQuery
from models.query import parse

TEXTS = {
    "report": "The Council’s taxi marshals and antisocial behaviour",
    "minutes": "Street wardens, café licences: anti-social behaviour order 2.1",
    "plan": "Burglary, burglars and S. O’Brien-Powell",
}


def found(query: str) -> set[str]:
    """Return which texts have every group, none of the exclusions."""
    connection = sqlite3.connect(":memory:")
    connection.execute(
        "CREATE VIRTUAL TABLE texts USING fts5 "
        "(name, text, tokenize='porter unicode61 remove_diacritics 2')"
    )
    connection.executemany("INSERT INTO texts VALUES (?, ?)", TEXTS.items())
    parsed = parse(query)
    sets = [
        {name for (name,) in connection.execute("SELECT name FROM texts WHERE texts MATCH ?", (q,))}
        for q in (*parsed.groups, parsed.any)
    ]
    return set.intersection(*sets)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("taxi", {"report"}),
        ("taxi marshal", {"report"}),
        ("taxi wardens", set()),
        ("taxi OR wardens", {"report", "minutes"}),
        ("taxi OR wardens behaviour", {"report", "minutes"}),
        ("taxi AND marshals", {"report"}),
        ('"taxi marshals"', {"report"}),
        ("“taxi marshals”", {"report"}),
        ('"marshals taxi"', set()),
        ('"taxi marsh', set()),
        ('"taxi marsh*"', {"report"}),
        ("burgl*", {"plan"}),
        ("behaviour -taxi", {"minutes"}),
        ("behaviour NOT taxi", {"minutes"}),
        ('behaviour -"taxi marshals"', {"minutes"}),
        ("anti-social", {"report", "minutes"}),
        ("antisocial", {"report", "minutes"}),
        ("behaviour -antisocial", set()),
        ("cafe", {"minutes"}),
        ("CAFÉ", {"minutes"}),
        ("council's", {"report"}),
        ("o'brien-powell", {"plan"}),
        ("2.1", {"minutes"}),
        ("(taxi) [marshals]; {^behaviour}:", {"report"}),
        ("text:taxi", set()),
        ("taxi & marshals – behaviour", {"report"}),
    ],
)
def test_a_search_means_what_people_expect(query: str, names: set[str]) -> None:
    assert found(query) == names


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("", "no word to look for"),
        ("  ?! * ", "no word to look for"),
        ("-taxi", "only says what to leave out"),
        ("NOT taxi", "only says what to leave out"),
        ("OR taxi", "between two words"),
        ("-taxi OR marshals", "between two words"),
        ("taxi OR", "missing at the end"),
        ("taxi NOT", "missing at the end"),
    ],
)
def test_a_search_for_nothing_is_explained(query: str, said: str) -> None:
    with pytest.raises(BadQuery, match=said):
        parse(query)


@given(st.text(alphabet=st.sampled_from("ab \"'*-+^(){}:;,.!?OR ANDNOT&%\\\0é–“”"), max_size=40))
def test_no_punctuation_upsets_the_full_text_engine(query: str) -> None:
    with suppress(BadQuery):
        found(query)
