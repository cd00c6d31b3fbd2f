"""How a document, or something it says, is cited: in words, as CSL-JSON and as BibTeX."""

import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from datasette import Request, Response, hookimpl
from datasette.app import Datasette
from datasette.utils import tilde_decode, tilde_encode

from browse.shelves import Shelf, ask
from browse.terminal import kind_name
from models.days import day
from models.document import Document
from models.exhibits import ITEMS, Item, document_of
from models.shelf import rows
from models.vocabulary import Kind

KINDS = ("document", "recommendation", "decision", "priority")
"""What can be cited of what was printed."""

GATHERED = {
    "family": (
        "SELECT families.label, 'What says the same: ' || families.of FROM families WHERE id = ?"
    ),
    "committee": (
        "SELECT committees.name, councils.name FROM committees "
        "LEFT JOIN councils ON councils.id = council_id WHERE committees.id = ?"
    ),
    "meeting": (
        "SELECT committees.name || ', meeting of ' || meeting_date, councils.name FROM meetings "
        "JOIN committees ON committees.id = committee_id "
        "LEFT JOIN councils ON councils.id = council_id WHERE meetings.id = ?"
    ),
    "person": (
        "SELECT people.name, councils.name FROM people "
        "LEFT JOIN councils ON councils.id = council_id WHERE people.id = ?"
    ),
}
"""What can be cited of what was gathered from papers: the SQL of its title and of what it is of."""

REPORTS = {
    Kind.COMMITTEE_REPORT,
    Kind.CSP_PLAN,
    Kind.STRATEGIC_ASSESSMENT,
    Kind.SCRUTINY_REVIEW,
    Kind.INSPECTION_REPORT,
    Kind.PLAN,
}
"""Kinds that bibliographies call a report; they have no word for minutes or agendas."""

_SPECIAL = re.compile(r"[\\{}%&$#_~^]")
_ESCAPED = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


@dataclass(frozen=True, slots=True)
class Reference:
    """What is cited: a document, and the item and page in it; `url` is where it is shown."""

    key: str
    document: Document
    locator: str | None
    page: int | None
    url: str

    @property
    def authors(self) -> list[str]:
        """The issuing body, and the body the paper goes to or records."""
        return list(dict.fromkeys(filter(None, (self.document.council, self.document.committee))))

    @property
    def title(self) -> str:
        """The title, or the file's name where there is none."""
        return self.document.title or self.document.filename

    @property
    def dated(self) -> tuple[int, ...]:
        """Year, month and day of the meeting, or the year in which a plan begins; or nothing."""
        found = self.document.meeting_date or self.document.period_start or ""
        return tuple(int(part) for part in found.split("-") if part)

    @property
    def place(self) -> str:
        """Where in the document: recommendation 2, page 4."""
        return ", ".join(
            filter(None, (self.locator, f"page {self.page}" if self.page is not None else None))
        )

    @property
    def words(self) -> str:
        """The citation as a sentence, author and date first."""
        year = self.dated[0] if self.dated else "no date"
        about = [kind_name(self.document.kind).capitalize(), day(self.document.meeting_date)]
        parts = [
            f"{', '.join(self.authors) or 'Author not found'} ({year}) {self.title}",
            ", ".join(filter(None, about)),
            self.place[:1].upper() + self.place[1:],
            f"Available at: {self.url}",
        ]
        return ". ".join(filter(None, parts))

    @property
    def csl(self) -> dict[str, Any]:
        """The citation as an item of CSL-JSON."""
        document = self.document
        item = {
            "id": self.key,
            "type": "report" if document.kind in REPORTS else "document",
            "title": self.title,
            "author": [{"literal": author} for author in self.authors],
            "issued": {"date-parts": [list(self.dated)]} if self.dated else None,
            "genre": kind_name(document.kind).capitalize(),
            "publisher": document.council,
            "number": document.reference,
            "number-of-pages": str(document.page_count),
            "language": document.language,
            "note": self.place[:1].upper() + self.place[1:],
            "URL": self.url,
        }
        return {name: value for name, value in item.items() if value}

    @property
    def bibtex(self) -> str:
        """The citation as an entry of BibTeX."""
        document = self.document
        year, month, *_ = (*self.dated, None, None)
        fields = {
            "author": " and ".join(f"{{{_escaped(author)}}}" for author in self.authors),
            "title": f"{{{_escaped(self.title)}}}",
            "institution": _escaped(document.council or ""),
            "type": _escaped(kind_name(document.kind).capitalize()),
            "year": str(year or ""),
            "month": f"{date(2000, month, 1):%b}".lower() if month else "",
            "number": _escaped(document.reference or ""),
            "language": document.language or "",
            "note": _escaped(self.place[:1].upper() + self.place[1:]),
            "url": self.url,
        }
        sort = "techreport" if document.kind in REPORTS else "misc"
        if sort == "misc":
            fields["howpublished"] = fields.pop("type")
        # A month is a word that BibTeX knows, and stands bare.
        lines = [
            f"  {name} = {value if name == 'month' else f'{{{value}}}'},"
            for name, value in fields.items()
            if value
        ]
        return "\n".join([f"@{sort}{{{self.key},", *lines, "}", ""])


@dataclass(frozen=True, slots=True)
class Gathered:
    """A page that gathers what papers say; it has no date, for it grows with the collection."""

    key: str
    title: str
    of: str | None
    url: str

    @property
    def words(self) -> str:
        """The citation as a sentence."""
        told = f"{self.title} (no date)" + (f". {self.of}" if self.of else "")
        return f"{told}. Gathered by Moothall. Available at: {self.url}"

    @property
    def csl(self) -> dict[str, Any]:
        """The citation as an item of CSL-JSON."""
        item = {
            "id": self.key,
            "type": "webpage",
            "title": self.title,
            "container-title": "Moothall",
            "note": self.of,
            "URL": self.url,
        }
        return {name: value for name, value in item.items() if value}

    @property
    def bibtex(self) -> str:
        """The citation as an entry of BibTeX."""
        fields = {
            "title": f"{{{_escaped(self.title)}}}",
            "howpublished": "Moothall",
            "note": _escaped(self.of or ""),
            "url": self.url,
        }
        lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
        key = re.sub(r"[^\w-]+", "-", self.key)
        return "\n".join([f"@misc{{{key},", *lines, "}", ""])


def gather(key: str, title: str, of: str | None, url: str) -> Gathered:
    """Return the reference to a page that gathers; a day in its title is said as people do."""
    said = re.sub(r"\b\d{4}-\d\d-\d\d\b", lambda found: day(found[0]) or found[0], title)
    return Gathered(key, said, of, url)


def _escaped(words: str) -> str:
    """Return words as TeX prints them, letter by letter."""
    return _SPECIAL.sub(lambda found: _ESCAPED.get(found[0], f"\\{found[0]}"), words)


def refer(kind: str, document: Document, item: Item | None, url: str) -> Reference:
    """Return the reference to a document, or to an item in it."""
    if item is None:
        return Reference(document.id, document, None, None, url)
    number = getattr(item, "label", None) or getattr(item, "item", None)
    return Reference(item.id, document, f"{kind} {number}" if number else kind, item.page, url)


@hookimpl  # type: ignore[untyped-decorator]
def register_routes() -> list[tuple[str, Any]]:
    """Add the addresses of citations."""
    kinds = "|".join((*KINDS, *GATHERED))
    return [(rf"^/-/cite/(?P<kind>{kinds})/(?P<id>[^/]+)\.(?P<form>json|bib)$", citation)]


@hookimpl  # type: ignore[untyped-decorator]
def extra_template_vars(
    datasette: Datasette, request: Request | None
) -> dict[str, Callable[..., Reference | Gathered]]:
    """Let templates cite what they show."""

    def cited(kind: str, document: Document, item: Item | None = None) -> Reference:
        return refer(
            kind, document, item, _address(datasette, request, kind, (item or document).id)
        )

    def gathered(sort: str, identity: str, title: str, of: str | None) -> Gathered:
        return gather(identity, title, of, _address(datasette, request, sort, identity))

    return {"cited": cited, "gathered": gathered}


def _address(datasette: Datasette, request: Request | None, kind: str, identity: str) -> str:
    path = datasette.urls.path(f"/-/{kind}/{tilde_encode(identity)}")
    return str(datasette.absolute_url(request, path) if request else path)


async def citation(request: Request, datasette: Datasette) -> Response:
    """Give a citation for reference managers to read."""
    kind, identity = request.url_vars["kind"], tilde_decode(request.url_vars["id"])

    def question(connection: sqlite3.Connection, shelf: Shelf) -> Reference | Gathered | None:
        if kind in GATHERED:
            row = connection.execute(GATHERED[kind], (identity,)).fetchone()
            url = _address(datasette, request, kind, identity)
            return None if row is None else gather(identity, row[0], row[1], url)
        home = identity if kind == "document" else document_of(connection, kind, identity)
        documents = rows(connection, Document, "WHERE id = :name", home or "")
        if not documents:
            return None
        item = None
        if kind != "document":
            (item,) = rows(connection, ITEMS[kind], "WHERE id = :name", identity)
        shown = item or documents[0]
        return refer(kind, documents[0], item, _address(datasette, request, kind, shown.id))

    reference: Reference | Gathered
    _, reference = await ask(datasette, request, question, f"There is no such {kind}.")
    if request.url_vars["form"] == "json":
        return Response.json([reference.csl])
    return Response(
        reference.bibtex,
        headers={
            "Content-Disposition": f'attachment; filename="{tilde_encode(reference.key)}.bib"'
        },
        content_type="application/x-bibtex; charset=utf-8",
    )
