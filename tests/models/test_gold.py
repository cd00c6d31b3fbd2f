import json
from pathlib import Path
from typing import Any

import pytest
from readings import ASB, LIGHTING, MARSHALS, MINUTES, PLAN, REPORT, reading

from models.errors import GoldError
from models.gold import read_gold, write_gold
from models.predicted import predicted
from models.vocabulary import Kind, Role


def gold_file(tmp_path: Path, **changes: Any) -> Path:
    """Write the gold of the report, changed: dotted names reach into it."""
    gold = json.loads(write_gold(predicted("report.pdf", [REPORT])))
    for name, value in changes.items():
        *way, last = name.split("__")
        place = gold
        for step in way:
            place = place[int(step) if step.isdigit() else step]
        place[last] = value
    path = tmp_path / "report.json"
    path.write_text(json.dumps(gold), encoding="utf-8")
    return path


def test_what_was_predicted_is_read_back_as_gold(tmp_path: Path) -> None:
    for name, one in (("report", REPORT), ("minutes", MINUTES), ("plan", PLAN)):
        found = predicted(f"{name}.pdf", [one])
        path = tmp_path / f"{name}.json"
        path.write_text(write_gold(found), encoding="utf-8")
        assert read_gold(path) == found


def test_a_reading_in_the_shape_of_gold_says_what_the_reading_says() -> None:
    gold = predicted("report.pdf", [REPORT])
    assert gold.kind is Kind.COMMITTEE_REPORT
    assert gold.metadata.title == REPORT.document.title
    assert gold.metadata.committee == ("Overview & Scrutiny Panel", "Cabinet")
    assert (gold.metadata.meeting_date, gold.metadata.other_meeting_dates) == ("2023-11-14", ())
    assert gold.metadata.wards == ("Harbour", "Mill Lane")
    assert [person.name for person in gold.people] == ["Bryn Ashdown"]
    assert [(item.label, item.text) for item in gold.recommendations] == [
        ("1", ASB),
        ("2", LIGHTING),
        ("3", MARSHALS),
    ]


def test_movers_and_seconders_are_no_people_of_gold() -> None:
    one = reading("a.pdf", people=((Role.PROPOSER, "Cllr Thornley", None), (Role.CHAIR, "X", None)))
    assert [person.role for person in predicted("a.pdf", [one]).people] == [Role.CHAIR]


def test_what_stands_in_a_paper_of_a_pack_counts_once_for_the_pack() -> None:
    pack = reading("pack.pdf", kind=Kind.AGENDA_PACK, pages=("", ""), recommendations=(ASB,))
    paper = reading("pack.pdf", pack=pack, page_from=1, recommendations=(ASB, LIGHTING))
    gold = predicted("pack.pdf", [pack, paper])
    assert gold.kind is Kind.AGENDA_PACK
    assert [item.text for item in gold.recommendations] == [ASB, LIGHTING]


def test_fields_that_may_be_empty_may_be_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"file": "a.pdf", "kind": "other", "metadata": {"title": "A note"}}')
    gold = read_gold(path)
    assert (gold.metadata.title, gold.metadata.council, gold.recommendations) == (
        "A note",
        None,
        (),
    )


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"autor": "x"}, "autor is no field; allowed: file, kind, metadata"),
        ({"metadata__autor": "x"}, r"metadata\.autor is no field; allowed: title, council"),
        ({"kind": "report"}, "kind is 'report'; allowed: committee_report, minutes"),
        ({"kind": None}, "kind is null; allowed: committee_report, minutes"),
        ({"file": "other.pdf"}, "must be the PDF beside it"),
        ({"metadata__title": 5}, r"metadata\.title must be text or null, not 5"),
        ({"metadata__committee": "Cabinet"}, r"metadata\.committee must be a list, not 'Cabinet'"),
        ({"metadata__wards": ["Harbour", 2]}, r"metadata\.wards\[1\] must be text, not 2"),
        ({"metadata__meeting_date": "14/11/2023"}, "must be a day such as 2024-04-16"),
        ({"metadata__meeting_date": "2023-11-31"}, "must be a day such as 2024-04-16"),
        ({"metadata__key_decision": "Yes"}, "must be yes or no, not 'Yes'"),
        ({"metadata__period_start": "22"}, "must be a year or an ISO date"),
        ({"recommendations__1__page": "1"}, r"recommendations\[1\]\.page must be a whole number"),
        ({"recommendations__1__page": 0}, r"recommendations\[1\]\.page is 0; pages count from 1"),
        ({"recommendations__1__page": True}, "must be a whole number, not True"),
        ({"recommendations__1__parent": 1}, r"recommendations\[1\]\.parent is 1; allowed: the"),
        ({"recommendations": ["text"]}, r"recommendations\[0\] must be an object, not 'text'"),
        ({"recommendations": [{"page": 1}]}, r"recommendations\[0\]\.text is missing"),
        ({"people__0__role": "clerk"}, r"people\[0\]\.role is 'clerk'; allowed: author"),
    ],
)
def test_gold_that_breaks_the_rules_is_refused_with_place_value_and_what_is_allowed(
    tmp_path: Path, changes: dict[str, Any], said: str
) -> None:
    path = gold_file(tmp_path, **changes)
    with pytest.raises(GoldError, match=said) as error:
        read_gold(path)
    assert str(path) in str(error.value)


def test_a_file_that_is_no_json_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("{'file': 1}", encoding="utf-8")
    with pytest.raises(GoldError, match=r"a\.json: Expecting property name"):
        read_gold(path)
