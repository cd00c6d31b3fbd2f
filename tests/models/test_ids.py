from models.ids import document_id, item_ids


def test_a_document_is_known_by_its_content() -> None:
    assert document_id("ab" * 32) == "ab" * 8


def test_a_part_adds_its_pages() -> None:
    assert document_id("ab" * 32, (11, 32)) == "ab" * 8 + "-p11-32"


def test_an_item_keeps_its_id_when_others_come_before_it() -> None:
    alone = item_ids("d", "decisions", ["Note the report."])
    later = item_ids("d", "decisions", ["Agree the budget.", "Note the report."])
    assert later[1] == alone[0]


def test_white_space_and_case_do_not_change_an_id() -> None:
    assert item_ids("d", "decisions", ["Note  the\nreport."]) == item_ids(
        "d", "decisions", ["NOTE the report."]
    )


def test_the_same_words_twice_are_told_apart() -> None:
    ids = item_ids("d", "decisions", ["Note it.", "Note it.", "Note it."])
    assert len(set(ids)) == 3
    assert ids[1] == ids[0] + "-2"
