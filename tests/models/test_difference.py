import pytest

from models.difference import differences


@pytest.mark.parametrize(
    ("earlier", "later", "told"),
    [
        ("Fund a warden;", "Fund two wardens.", "Fund [-a warden;] [+two wardens.]"),
        ("Fund a warden; and", "Fund a warden.", "Fund a warden. [-and]"),
        ("fund a warden", "Fund  a\nwarden;", "Fund a warden;"),
        ("", "Fund a warden", "[+Fund a warden]"),
        ("Fund a warden", "", "[-Fund a warden]"),
        ("", "", ""),
        ("bod tŷ diogel", "bod dau dŷ diogel", "bod [-tŷ] [+dau dŷ] diogel"),
        ("that £5,000 be spent", "that £6,000 be spent", "that [-£5,000] [+£6,000] be spent"),
        ("keep – the lamps", "keep the lamps", "keep [-–] the lamps"),
    ],
)
def test_what_was_kept_removed_and_added_is_told_in_order(
    earlier: str, later: str, told: str
) -> None:
    marks = {"kept": "{}", "removed": "[-{}]", "added": "[+{}]"}
    changes = differences(earlier, later)
    assert " ".join(marks[change.fate].format(change.words) for change in changes) == told


@pytest.mark.parametrize(
    ("earlier", "later"),
    [("a b c d e", "b x d y e z"), ("one two three", "three two one"), ("same", "same")],
)
def test_both_texts_can_be_read_out_of_the_differences(earlier: str, later: str) -> None:
    changes = differences(earlier, later)
    before = " ".join(change.words for change in changes if change.fate != "added")
    after = " ".join(change.words for change in changes if change.fate != "removed")
    assert (before, after) == (earlier, later)
