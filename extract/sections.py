"""The heading tree of a paper, each section with the text under its heading."""

from extract.layout import BlockKind
from extract.recognise.language import language
from extract.transcript import Passage, Transcript
from models.document import Section


def sections(document_id: str, transcript: Transcript) -> tuple[Section, ...]:
    """Return the sections in order; text before the first heading is section level 0."""
    groups: list[tuple[Passage | None, list[str]]] = [(None, [])]
    for passage in transcript.body:
        if passage.block.kind is BlockKind.HEADING:
            groups.append((passage, []))
        else:
            marker = f"{passage.block.marker} " if passage.block.marker else ""
            groups[-1][1].append(marker + passage.block.text)
    rows: list[Section] = []
    enclosing: list[tuple[int, int]] = []
    first_page = next((p.block.page for p in transcript.body), 1)
    for heading, texts in groups:
        if heading is None and not texts:
            continue
        level = 0 if heading is None else max(heading.block.level, 1)
        position = len(rows) + 1
        text = "\n".join(texts)
        while enclosing and enclosing[-1][0] >= level:
            enclosing.pop()
        rows.append(
            Section(
                document_id=document_id,
                position=position,
                parent_position=enclosing[-1][1] if enclosing else None,
                number=None if heading is None else heading.block.marker,
                heading=None if heading is None else heading.block.text,
                level=level,
                page=first_page if heading is None else heading.block.page,
                language=language(text),
                text=text,
            )
        )
        if level:
            enclosing.append((level, position))
    return tuple(rows)
