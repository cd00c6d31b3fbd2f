"""A document and what its front and back matter say about it."""

from dataclasses import dataclass
from typing import ClassVar

from models.record import Box, Record, column
from models.vocabulary import Kind, Role, Sameness


@dataclass(frozen=True, slots=True)
class Document(Record):
    """A PDF, or one paper inside an agenda pack."""

    table: ClassVar[str] = "documents"

    id: str = column("From the SHA-256 of the file's bytes; a part adds its pages", key=True)
    title: str | None = column("The title as printed on the document", searched=True)
    kind: Kind = column("What sort of document it is")
    council: str | None = column("The issuing body as printed", searched=True)
    committee: str | None = column("The first body the paper goes to or records", searched=True)
    meeting_date: str | None = column("Date of the (first) meeting, ISO")
    status: str | None = column('What is asked of the body, as printed: "For Decision"')
    classification: str | None = column('Publicity marking as printed: "Unrestricted", "Exempt"')
    key_decision: str | None = column("yes, no, or NULL where not stated")
    agenda_item: str | None = column("Number of the agenda item")
    reference: str | None = column("Report, decision or forward-plan number as printed")
    period_start: str | None = column("Start of a plan's period: a year or an ISO date")
    period_end: str | None = column("End of a plan's period: a year or an ISO date")
    source: str = column("Where the file was read from")
    filename: str = column("The file's own name", searched=True)
    page_count: int = column("Pages in this document")
    page_from: int = column("First page, counted from 1 in the file")
    page_to: int = column("Last page, counted from 1 in the file")
    language: str | None = column("Main language, ISO 639-1: en, cy, gd")
    ocr: bool = column("1 if any page was read by optical character recognition")
    kind_confidence: float = column("How sure the kind is, 0 to 1")
    kind_reasons: str = column("What the kind was recognised by")
    sha256: str = column("SHA-256 of the file's bytes, hexadecimal")
    parent_id: str | None = column("The pack this paper was found in", references="documents")
    council_id: str | None = column(
        "The issuing body across spellings; a paper in a pack has its pack's where it prints none",
        references="councils",
        default=None,
    )
    committee_id: str | None = column(
        "The first body across spellings", references="committees", default=None
    )
    meeting_id: str | None = column(
        "The meeting it is for or of", references="meetings", default=None
    )
    partnership_id: str | None = column(
        "The community safety partnership whose paper it is",
        references="partnerships",
        default=None,
    )
    correction_id: int | None = column(
        "The latest correction that changed it", references="corrections", default=None
    )


@dataclass(frozen=True, slots=True)
class DocumentLink(Record):
    """A document that prints what another one prints, so that it is counted once.

    The items that both print carry `same_as` in their own tables.
    """

    table: ClassVar[str] = "document_links"

    document_id: str = column("The other printing", key=True, references="documents")
    same_as: str = column("The document whose items are counted", key=True, references="documents")
    basis: Sameness = column("In what way the two are the same")
    score: float = column("How sure the link is, 0 to 1")
    evidence: str = column("What shows it")


@dataclass(frozen=True, slots=True)
class Value(Record):
    """What every extracted value carries: where it was printed, and the rule that found it."""

    document_id: str = column("The document it stands in", key=True, references="documents")
    position: int = column("Order in the document, from 1", key=True)


@dataclass(frozen=True, slots=True)
class MetadataValue(Value):
    """One labelled value as printed."""

    table: ClassVar[str] = "metadata"

    field: str = column('Canonical name of the field; "unknown" where the label is new to us')
    label: str | None = column("The label as printed")
    value_raw: str = column("The value as printed", searched=True)
    value: str | None = column("The value in normal form (ISO dates, yes/no)")
    page: int = column("Page, counted from 1 in the file")
    boxes: tuple[Box, ...] = column("Where it is printed: JSON list of [page,x0,top,x1,bottom]")
    rule: str = column("The rule that found it")
    confidence: float = column("How sure the rule is, 0 to 1")


@dataclass(frozen=True, slots=True)
class PersonRole(Value):
    """Who has which role in a document."""

    table: ClassVar[str] = "people_roles"

    role: Role = column("What the person is to the document")
    name: str | None = column("The name as printed, NULL where only a post is given", searched=True)
    post: str | None = column("The post as printed", searched=True)
    page: int = column("Page, counted from 1 in the file")
    boxes: tuple[Box, ...] = column("Where it is printed: JSON list of [page,x0,top,x1,bottom]")
    text: str = column("The words as printed")
    rule: str = column("The rule that found it")
    confidence: float = column("How sure the rule is, 0 to 1")
    person_id: str | None = column("The person across documents", references="people", default=None)


@dataclass(frozen=True, slots=True)
class DocumentCommittee(Value):
    """A body that the paper goes to or records."""

    table: ClassVar[str] = "document_committees"

    committee: str = column("The body as printed")
    meeting_date: str | None = column("When it meets, ISO")
    committee_id: str | None = column(
        "The body across spellings", references="committees", default=None
    )


@dataclass(frozen=True, slots=True)
class DocumentWard(Value):
    """A ward as printed; "All wards" is one."""

    table: ClassVar[str] = "document_wards"

    ward: str = column("The ward as printed")


@dataclass(frozen=True, slots=True)
class Section(Value):
    """A heading and the text under it."""

    table: ClassVar[str] = "sections"

    parent_position: int | None = column("Position of the enclosing section")
    number: str | None = column("Printed number of the heading")
    heading: str | None = column("The heading; NULL before the first", searched=True)
    level: int = column("Depth in the heading tree, from 1; 0 before the first heading")
    page: int = column("Page, counted from 1 in the file")
    language: str | None = column("Language of its own text, ISO 639-1; NULL for too little text")
    text: str = column("The section's own text, without its subsections", searched=True)


@dataclass(frozen=True, slots=True)
class PageText(Record):
    """The text of one page."""

    table: ClassVar[str] = "pages"

    document_id: str = column("The document", key=True, references="documents")
    page: int = column("Page, counted from 1 in the file", key=True)
    printed_page: str | None = column("The page number as printed on it")
    text: str = column("The text in reading order", searched=True)
    ocr: bool = column("1 if read by optical character recognition")
    turned: float | None = column(
        "Degrees, clockwise, by which a scan was turned to be read; boxes are on it so turned",
        default=None,
    )


@dataclass(frozen=True, slots=True)
class Citation(Value):
    """A citation of legislation."""

    table: ClassVar[str] = "citations"

    act: str = column('The Act or instrument, without its year: "Crime and Disorder Act"')
    year: int | None = column("Year of the Act or instrument")
    provision: str | None = column('The provision as printed: "section 6"')
    text: str = column("The words as printed", searched=True)
    page: int = column("Page, counted from 1 in the file")
    boxes: tuple[Box, ...] = column("Where it is printed: JSON list of [page,x0,top,x1,bottom]")
    rule: str = column("The rule that found it")
    confidence: float = column("How sure the rule is, 0 to 1")
