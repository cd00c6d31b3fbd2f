"""What people type into a search box, and the full-text expressions it stands for.

Words must all be there; `"a phrase"` must be there as it stands; `burgl*` is any word that
begins so; `marshals OR wardens` is either of its neighbours; `-word` or `NOT word` keeps
passages out. Any other punctuation only parts words.
"""

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from models.errors import BadQuery

_TOKEN = re.compile(
    r"""
    (?P<minus> (?<!\S) [-−] (?=["\w]) )?      # -word and -"phrase", but not anti-social
    (?: "(?P<phrase> [^"]*) (?:"|$)           # an unclosed phrase runs to the end
      | (?P<word> [^\s"]+) )
    """,
    re.VERBOSE,
)
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"') | {"\0": " "})


_COMMON = """
a about all an and any are as at be been by can could did do does for from had has have how i in
into is it its latest many me more much of on or our should show some than that the their there
they this to was we were what what's when where which who why will with would you
"""
COMMON = frozenset(_COMMON.split())
"""Words of a question that are hardly ever what is asked about."""


@dataclass(frozen=True, slots=True)
class Query:
    """A search understood: every group must be there, none of `without` may be.

    Groups and exclusions are FTS5 expressions in parentheses where need be. `common` are
    the groups that are only words every paper has.
    """

    text: str
    groups: tuple[str, ...]
    without: tuple[str, ...] = ()
    common: frozenset[str] = frozenset()

    def essence(self) -> "Query":
        """Return the query without its common words, unless it has no others."""
        groups = tuple(group for group in self.groups if group not in self.common)
        return replace(self, groups=groups or self.groups)

    @property
    def begins_words(self) -> bool:
        """Whether any word of it stands for all that begin so."""
        return any("*" in group for group in self.groups)

    def only(self, groups: tuple[str, ...]) -> "Query":
        """Return the query with these of its groups alone."""
        return replace(self, groups=groups)

    @property
    def any(self) -> str:
        """The FTS5 expression for passages with at least one of the groups."""
        return self._less(" OR ".join(self.groups))

    @property
    def all(self) -> str:
        """The FTS5 expression for passages with every group."""
        return self._less(" AND ".join(self.groups))

    def _less(self, wanted: str) -> str:
        if not self.without:
            return wanted
        return f"({wanted}) NOT ({' OR '.join(self.without)})"


class _Term(NamedTuple):
    expression: str
    excluded: bool
    alternative: bool


def parse(text: str) -> Query:
    """Understand a search. Raises BadQuery where there is nothing to look for."""
    groups: list[list[str]] = []
    without: list[str] = []
    for term in _terms(text):
        if term.excluded:
            without.append(term.expression)
        elif term.alternative:
            groups[-1].append(term.expression)
        else:
            groups.append([term.expression])
    if not groups:
        raise BadQuery(_nothing(text, bool(without)))
    return Query(
        text,
        tuple(group[0] if len(group) == 1 else f"({' OR '.join(group)})" for group in groups),
        tuple(without),
        frozenset(f'"{word}"' for word in re.findall(r"[\w']+", text) if word.lower() in COMMON),
    )


def _nothing(text: str, excluding: bool) -> str:
    if excluding:
        return f"{text!r} only says what to leave out; add a word to look for"
    return (
        f'there is no word to look for in {text!r}; try: taxi marshals, "dispersal order", burgl*'
    )


def _terms(text: str) -> list[_Term]:
    """Return the words and phrases with what OR, NOT and the minus sign say of them."""
    terms: list[_Term] = []
    joining = excluding = False
    for found in _TOKEN.finditer(text.translate(_QUOTES)):
        word = found["word"]
        if word in ("AND", "OR", "NOT"):
            if word == "OR" and not (terms and not terms[-1].excluded):
                raise BadQuery(
                    f"OR stands between two words, as in: marshals OR wardens; not {text!r}"
                )
            joining, excluding = joining or word == "OR", excluding or word == "NOT"
            continue
        expression = _expression(found["phrase"] if word is None else word)
        if expression is None:
            continue
        terms.append(_Term(expression, excluding or found["minus"] is not None, joining))
        joining = excluding = False
    if joining or excluding:
        raise BadQuery(f"a word is missing at the end of {text!r}, after OR or NOT")
    return terms


_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])")
_PREFIX = re.compile(r"^(anti|co|cyber|multi|non|pre|re)(?=[^\W\d_]{4})", re.IGNORECASE)


def _expression(words: str) -> str | None:
    """Return words as an FTS5 string, None where nothing in them can be looked for.

    A word that some print with a hyphen is looked for in both ways: anti-social, antisocial.
    """
    if not re.search(r"[^\W_]", words):
        return None
    words = words.strip()
    beginning = "*" if words.rstrip(").,;:!?'’").endswith("*") else ""
    spellings = dict.fromkeys((words, _HYPHEN.sub("", words), _PREFIX.sub(r"\1-", words)))
    said = [f'"{spelling}"{beginning}' for spelling in spellings]
    return said[0] if len(said) == 1 else f"({' OR '.join(said)})"
