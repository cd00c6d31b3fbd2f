from models.texts import Texts


def test_the_texts_that_have_any_sign_are_found_once_each_and_in_order() -> None:
    texts = Texts(["of the park", "", "park and ride, park", "a road", "by road to the park"])
    assert texts.with_any(["road", "park"]) == [0, 2, 3, 4]
    assert texts.with_any(["ride"]) == [2]
    assert texts.with_any(["parking", "parks", "to the park"]) == [4]


def test_nothing_is_found_across_two_texts_or_in_none() -> None:
    assert Texts(["car", "park"]).with_any(["carpark", "rp"]) == []
    assert Texts([]).with_any(["park"]) == []


def test_folded_texts_are_found_by_small_letters_even_where_a_letter_becomes_two() -> None:
    texts = Texts(["GROẞE ROADS", "STRAßE", "Park"], folded=True)
    assert texts.with_any(["roads"]) == [0]
    assert texts.with_any(["strasse"]) == [1]
    assert texts.with_any(["park"]) == [2]


def test_a_text_that_has_line_feeds_itself_counts_as_one() -> None:
    assert Texts(["first\nsecond", "third"]).with_any(["second", "third"]) == [0, 1]
