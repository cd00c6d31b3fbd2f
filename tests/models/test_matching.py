import pytest

from models.matching import NEAR, normal, similarity


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the council’s “plan”", 'the council\'s "plan"'),
        ("2022 – 2025", "2022 - 2025"),
        ("two\n lines\u00a0here", "two lines here"),
        ("com\u00admunity", "community"),
        ("Cyngor Ty\u0302 Draw", "Cyngor Tŷ Draw"),
    ],
)
def test_what_a_typesetter_chooses_makes_no_difference(one: str, other: str) -> None:
    assert normal(one) == normal(other)
    assert similarity(one, other) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("Note it.", "note it."), ("Note it", "Note it."), ("agreed to note", "agree to note")],
)
def test_other_differences_are_near_and_not_exact(one: str, other: str) -> None:
    assert NEAR <= similarity(one, other) < 1


def test_different_texts_are_not_near() -> None:
    assert similarity("fund taxi marshals", "install lighting in the park") < NEAR
