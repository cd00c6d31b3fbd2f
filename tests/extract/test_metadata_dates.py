import pytest

from extract.metadata.dates import find_dates, without_dates


@pytest.mark.parametrize(
    ("printed", "iso"),
    [
        ("16th April 2024", "2024-04-16"),
        ("21 MARCH 2023", "2023-03-21"),
        ("22ND SEPTEMBER, 2014", "2014-09-22"),
        ("Tuesday,10th April, 2007", "2007-04-10"),
        ("24 th January 2007", "2007-01-24"),
        ("the 3rd of May 2022", "2022-05-03"),
        ("15 Mai / May 2023", "2023-05-15"),
        ("16/09/2014", "2014-09-16"),
        ("10.06.19", "2019-06-10"),
        ("5.11.98", "1998-11-05"),
        ("17 Mar 2014", "2014-03-17"),
        ("October 23rd 2025", "2025-10-23"),
        ("23/09/2020 16:00", "2020-09-23"),
        ("30ain Ebrill, 2021", "2021-04-30"),
        ("13eg MEHEFIN 2018", "2018-06-13"),
        ("1af o Fai 2020", "2020-05-01"),
        ("2024-04-16", "2024-04-16"),
    ],
)
def test_a_date_is_read_day_first(printed: str, iso: str) -> None:
    assert [dated.iso for dated in find_dates(printed)] == [iso]


@pytest.mark.parametrize(
    "printed", ["April 2024", "25 June", "31/02/2020", "2023/24", "3.2.1", "12/2017", "no date"]
)
def test_a_date_that_lacks_a_part_or_cannot_be_is_none(printed: str) -> None:
    assert find_dates(printed) == ()


def test_two_days_of_one_month_are_two_dates() -> None:
    assert [d.iso for d in find_dates("16 and 17 April 2024")] == ["2024-04-16", "2024-04-17"]


def test_dates_come_with_their_weekday_and_go_with_their_time() -> None:
    text = "Harbour Panel, Tuesday 3 May 2022 at 6.30pm"
    (dated,) = find_dates(text)
    assert text[dated.start : dated.end] == "Tuesday 3 May 2022"
    assert without_dates(text).strip(" ,") == "Harbour Panel"
