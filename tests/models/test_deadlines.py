import pytest

from models.deadlines import compute, duties


@pytest.mark.parametrize(
    ("day", "kind", "body", "due"),
    [
        ("2024-03-19", "scrutiny", None, "2024-05-19"),
        ("2023-12-31", "scrutiny", None, "2024-02-29"),
        ("2024-03-19", "scrutiny", "Crime & Disorder Committee", "2024-04-16"),
        ("2024-03-19", "proposed", None, None),
        ("2024-03", "scrutiny", None, None),
        (None, "scrutiny", None, None),
    ],
)
def test_a_deadline_follows_from_a_day_and_a_duty(
    day: str | None, kind: str, body: str | None, due: str | None
) -> None:
    found = compute(day, kind, body)
    assert (found and found.day) == due


def test_every_duty_names_its_law_and_where_it_stands() -> None:
    for duty in duties():
        assert duty.law
        assert duty.source.startswith("https://www.legislation.gov.uk/")
        assert bool(duty.months) != bool(duty.days)
