import pytest

from extract.metadata.labels import label_at, labels_within, unknown_label_at
from extract.metadata.patterns import LABELS, ROLES
from models.field import BY_NAME, FIELDS

WITHOUT_LABELS = {"period_end", "partnership"}


def test_every_field_has_labels_and_every_label_a_field() -> None:
    assert {field.name for field in FIELDS} - WITHOUT_LABELS == LABELS.keys()
    assert LABELS.keys() <= BY_NAME.keys()
    assert ROLES.keys() <= BY_NAME.keys()


@pytest.mark.parametrize(
    ("text", "field", "printed"),
    [
        ("Ward(s) affected: All", "wards", "Ward(s) affected"),
        ("WARDS AFFECTED", "wards", "WARDS AFFECTED"),
        ("Lead Officer and Report Author: Ada", "report_author", "Lead Officer and Report Author"),
        ("Contact Officer (and phone): Ada", "contact_officer", "Contact Officer"),
        ("Is this a Key Decision? No", "key_decision", "Is this a Key Decision"),
        ("Key Decision No", "key_decision", "Key Decision"),
        ("Report No: 12/24", "reference", "Report No"),
        ("Cabinet Member for Leisure: Cllr Lund", "portfolio_holder", "Cabinet Member for Leisure"),
        ("Dyddiad / Date: 4 May", "meeting_date", "Dyddiad / Date"),
        ("Adroddiad i / Report to", "committee", "Adroddiad i / Report to"),
        ("Awdur yr Adroddiad: Sian Prys", "report_author", "Awdur yr Adroddiad"),
    ],
)
def test_a_label_is_known_whatever_its_dress(text: str, field: str, printed: str) -> None:
    label = label_at(text)
    assert label is not None
    assert label.field == field
    assert text[label.start : label.words_end] == printed


def test_labels_amid_a_line_are_found_by_their_colons() -> None:
    text = "Meeting: Cabinet Date: 3 May 2022 Contact Officer: Ada Thornley"
    assert [label.field for label in labels_within(text, 0)] == [
        "committee",
        "meeting_date",
        "contact_officer",
    ]


def test_a_body_before_a_colon_amid_a_line_is_no_label() -> None:
    assert [*labels_within("HARBOUR COMMITTEE: 3 MAY 2023", 0)] == []


def test_words_before_a_colon_may_be_a_label_that_is_new() -> None:
    label = unknown_label_at("Proposal origin: ward members")
    assert label is not None
    assert label.field == "unknown"
    assert unknown_label_at("This sentence is far too long to be the label of anything: so") is None


def test_whom_a_lead_in_names_is_no_label() -> None:
    assert [*labels_within("That the Cabinet Member: notes the plan", 0)] == []
