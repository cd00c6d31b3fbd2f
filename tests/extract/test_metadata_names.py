import pytest

from extract.metadata.names import find_people, is_name


@pytest.mark.parametrize(
    ("value", "people"),
    [
        ("Ada Thornley, Parks Manager", [("Ada Thornley", "Parks Manager")]),
        ("Ada Thornley – Parks Manager", [("Ada Thornley", "Parks Manager")]),
        ("Ada Thornley (Parks Manager)", [("Ada Thornley", "Parks Manager")]),
        ("Ada Thornley: Director of Place", [("Ada Thornley", "Director of Place")]),
        ("Ada Thornley Head of Parks", [("Ada Thornley", "Head of Parks")]),
        ("Ada Thornley\nHead of Parks", [("Ada Thornley", "Head of Parks")]),
        ("Director of Place, Ada Thornley", [("Ada Thornley", "Director of Place")]),
        ("Director of Place\nAda Thornley", [("Ada Thornley", "Director of Place")]),
        ("the Director of Place (Ada Thornley)", [("Ada Thornley", "Director of Place")]),
        (
            "Cllr Marwood, Cabinet Member for Homes and Climate Change",
            [("Cllr Marwood", "Cabinet Member for Homes and Climate Change")],
        ),
        ("Head of Paid Service", [(None, "Head of Paid Service")]),
        (
            "DIRECTOR OF FINANCE, INVESTMENTS AND TRADE",
            [(None, "DIRECTOR OF FINANCE, INVESTMENTS AND TRADE")],
        ),
        ("ADA THORNLEY, HEAD OF BUS", [("ADA THORNLEY", "HEAD OF BUS")]),
        ("Ada Thornley", [("Ada Thornley", None)]),
        (
            "Ada Thornley, Clerk, 01632 960417, a.thornley@saltmere.gov.uk",
            [("Ada Thornley", "Clerk")],
        ),
        ("Ada Thornley, Clerk (tel. 01632 960 417)", [("Ada Thornley", "Clerk")]),
        ("Name: Ada Thornley Tel: 01632 960417", [("Ada Thornley", None)]),
        ("Ada Thornley or Dev Marwood", [("Ada Thornley", None), ("Dev Marwood", None)]),
        (
            "Ada Thornley, Head of Parks and Dev Marwood, Director of Place",
            [("Ada Thornley", "Head of Parks"), ("Dev Marwood", "Director of Place")],
        ),
        (
            "Cllr A Lund, Leader; Cllr B Ostler, Deputy Leader",
            [("Cllr A Lund", "Leader"), ("Cllr B Ostler", "Deputy Leader")],
        ),
        ("Councillors Lund and Ostler", [("Lund", None), ("Ostler", None)]),
        ("Chief Inspector Ada Thornley", [("Chief Inspector Ada Thornley", None)]),
        ("Y Cynghorydd Sian Prys", [("Y Cynghorydd Sian Prys", None)]),
    ],
)
def test_a_value_is_read_as_names_and_posts(
    value: str, people: list[tuple[str | None, str | None]]
) -> None:
    assert [(person.name, person.post) for person in find_people(value)] == people


@pytest.mark.parametrize(
    "value", ["None", "N/A", "Timescale", "Title and summary", "see page 3", "01632 960417", ""]
)
def test_what_is_nobody_is_passed_over(value: str) -> None:
    assert find_people(value) == []


def test_people_say_where_in_the_value_they_stand() -> None:
    value = "Ada Thornley, Clerk; Dev Marwood, Treasurer"
    assert [value[p.start : p.end] for p in find_people(value)] == value.split("; ")


@pytest.mark.parametrize("name", ["Cllr Mrs Lund", "R. Peake", "Jo-Anna Crow-Lund", "Ben de Souza"])
def test_names_take_many_forms(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "words", ["Climate Change", "Head of Parks", "Planning Policy", "Town Hall"]
)
def test_words_in_capitals_are_not_all_names(words: str) -> None:
    assert not is_name(words)
