"""People, within one council: by their names, titles and honours apart.

Initials are a person's where only one of the council's people can be meant: whose forenames
fit, whom no title makes a man or a woman against it, and who is a member where it is one.
Where two fit, or none, the initials stay a person of their own.
"""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from models.identities.councils import council_id
from models.identities.known import Known
from models.identities.person_names import PersonName, is_shorter, read_person
from models.identities.spelling import commonest, slug
from models.identities.within import HOME, council_of, within
from models.identities.written import look_up, renew
from models.identity import Alias, Person
from models.vocabulary import Ground, Named, Role

OFFICERS = frozenset({Role.AUTHOR, Role.CONTACT_OFFICER, Role.LEAD_OFFICER})
"""Roles that no elected member of the council has (Local Government Act 1972, section 116)."""

Group = frozenset[str]


def settle_people(connection: sqlite3.Connection, known: Sequence[Known]) -> list[Alias]:
    """Fill `people`, point roles to them; return the names that are printed."""
    officers = ", ".join(f"'{role}'" for role in sorted(OFFICERS))
    rows = connection.execute(
        f"SELECT {HOME} AS home, name, count(DISTINCT d.id), min(d.meeting_date), "
        f"max(d.meeting_date), max(role IN ({officers})) "
        "FROM people_roles JOIN documents AS d ON d.id = document_id WHERE name IS NOT NULL "
        "GROUP BY home, name"
    ).fetchall()
    homes: dict[str, dict[str, bool]] = defaultdict(dict)
    for home, name, *_, officer in rows:
        homes[home][name] = bool(officer)
    found = {
        (home, name): answer
        for home, names in homes.items()
        for name, answer in resolve(home, names, known).items()
    }
    look_up(
        connection,
        "person_of",
        ("home", "name", "id"),
        [(*key, identity) for key, (identity, *_) in found.items()],
    )
    connection.execute(
        "UPDATE people_roles SET person_id = p.id "
        f"FROM documents AS d JOIN person_of AS p ON p.home = {HOME} "
        "WHERE d.id = people_roles.document_id AND p.name = people_roles.name "
        "AND people_roles.person_id IS NOT p.id"
    )
    printed: dict[str, dict[str, int]] = defaultdict(dict)
    of_home: dict[str, str] = {}
    aliases = []
    for home, name, count, first, last, _ in rows:
        identity, basis, source = found[home, name]
        printed[identity][name] = count
        of_home[identity] = home
        aliases.append(Alias(Named.PERSON, identity, name, basis, source, count, first, last))
    counts = dict(
        connection.execute(
            "SELECT person_id, count(DISTINCT document_id) FROM people_roles "
            "WHERE person_id IS NOT NULL GROUP BY 1"
        )
    )
    renew(
        connection,
        Person,
        [
            Person(identity, council_of(of_home[identity]), _fullest(names), counts[identity])
            for identity, names in printed.items()
        ],
    )
    return aliases


def _fullest(names: Mapping[str, int]) -> str:
    lengths = {name: len(read_person(name).id) for name in names}
    longest = max(lengths.values())
    return commonest({name: names[name] for name in names if lengths[name] == longest})


def resolve(
    home: str, printed: Mapping[str, bool], known: Sequence[Known] = ()
) -> dict[str, tuple[str, Ground, str | None]]:
    """Say whom each name of one council means: id, why, and which list says so.

    `printed` says of each name whether an officer's role is printed with it.

    >>> names = {"Cllr A. Thornley": False, "Ada Thornley": False, "J Orme": False}
    >>> found = resolve("saltmere", names)
    >>> [found[name][0] for name in names]
    ['saltmere/ada-thornley', 'saltmere/ada-thornley', 'saltmere/j-orme']
    """
    read = {name: read_person(name) for name in printed}
    forms: dict[PersonName, set[str]] = defaultdict(set)
    for name, form in read.items():
        forms[form._replace(member=False)].add(name)
    forms = _of_either_sex(forms)
    officers = {form for form, names in forms.items() if any(printed[name] for name in names)}
    members = {form for form, names in forms.items() if any(read[name].member for name in names)}
    fuller = _fuller(forms, officers - members, members - officers)
    same, sources = _same(council_of(home), known)
    namesakes = Counter(form.id for form in forms)
    taken = {}
    for form, names in forms.items():
        whole = fuller.get(form, form)
        basis = Ground.INITIALS if form in fuller else Ground.SPELLING
        for name in names:
            plain = slug(read[name].id)
            if plain in same:
                taken[name] = (within(home, same[plain]), *sources[plain])
            else:
                taken[name] = (within(home, _id(whole, namesakes)), basis, None)
    return taken


def _id(form: PersonName, namesakes: Mapping[str, int]) -> str:
    """Return a name's id; with the title where a man and a woman of one name would share it."""
    return f"{form.sex}-{form.id}" if namesakes[form.id] > 1 and form.sex else form.id


def _of_either_sex(forms: Mapping[PersonName, set[str]]) -> dict[PersonName, set[str]]:
    """Join a name without a title that tells the sex to the one that has it, if there is one."""
    joined: dict[PersonName, set[str]] = defaultdict(set)
    sexes: dict[str, set[str]] = defaultdict(set)
    for form in forms:
        if form.sex:
            sexes[form.id].add(form.sex)
    for form, names in forms.items():
        sex = form.sex or (next(iter(sexes[form.id])) if len(sexes[form.id]) == 1 else None)
        joined[form._replace(sex=sex)] |= names
    return dict(joined)


def _fuller(
    forms: Iterable[PersonName], officers: set[PersonName], members: set[PersonName]
) -> dict[PersonName, PersonName]:
    """Say which name is short for which fullest one, where only one can be meant."""
    by_surname: dict[str, list[PersonName]] = defaultdict(list)
    for form in forms:
        by_surname[form.surname].append(form)
    fuller: dict[PersonName, PersonName] = {}
    for namesakes in by_surname.values():
        for form in namesakes:
            longer = [one for one in namesakes if is_shorter(form, one)]
            fullest = [one for one in longer if not any(is_shorter(one, other) for other in longer)]
            clash = [
                one
                for one in fullest
                if (form in officers and one in members) or (form in members and one in officers)
            ]
            if len(fullest) == 1 and not clash:
                fuller[form] = fullest[0]
    return _consistent(fuller)


def _consistent(fuller: Mapping[PersonName, PersonName]) -> dict[PersonName, PersonName]:
    """Leave out the names of a man and of a woman that are short for the same one."""
    sexes: dict[PersonName, set[str]] = defaultdict(set)
    for form, whole in fuller.items():
        sexes[whole] |= {one.sex for one in (form, whole) if one.sex}
    return {form: whole for form, whole in fuller.items() if len(sexes[whole]) < 2}


def _same(
    council: str | None, known: Sequence[Known]
) -> tuple[dict[str, str], dict[str, tuple[Ground, str | None]]]:
    same: dict[str, str] = {}
    sources: dict[str, tuple[Ground, str | None]] = {}
    for one in known:
        fact = one.fact
        if fact.of is Named.PERSON and not fact.succeeded and council_id(fact.council) == council:
            name, other = (read_person(text).id for text in (fact.name, fact.other))
            if name != other:
                same[other], sources[other] = same.get(name, name), (one.basis, fact.source)
    return same, sources
