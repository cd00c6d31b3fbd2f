"""A paper: a layout known for what it is, and the names under which a Doc carries marks.

The Doc extensions are declared here, in one place, so that a component can rely on what
an earlier one has assigned.
"""

from dataclasses import dataclass

from spacy.tokens import Doc

from extract.layout import Layout
from models.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class Paper:
    """One document, or one paper of a pack.

    Pages count from 1 in the file; `part` says that it is only a part of its file.
    `template` says that it is a blank form, contents page or protocol, from which no
    recommendation may be taken. `bound` says that it is a pack: what it holds belongs to
    the papers bound in it, and only what it says of itself is its own.
    """

    layout: Layout
    kind: Kind
    confidence: float
    reasons: tuple[str, ...]
    page_from: int
    page_to: int
    language: str | None = None
    part: bool = False
    template: bool = False
    bound: bool = False


for _single in ("paper", "transcript"):
    Doc.set_extension(_single, default=None, force=True)
for _several in (
    "fields",
    "people",
    "recommendations",
    "decisions",
    "priorities",
    "responses",
    "planned_decisions",
    "citations",
    "former_names",
):
    Doc.set_extension(_several, default=(), force=True)
Doc.set_extension("troubles", default=(), force=True)
