"""What was filled in or stamped on a page after it was made: form fields, typed notes, stamps.

They lie beside the page's own content, where only a viewer draws them; made part of it,
they are read like everything else.
"""

import pypdfium2.raw as raw

from extract.read import library

VISIBLE = {raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_STAMP, raw.FPDF_ANNOT_WIDGET}


def settle(document: int, index: int, page: int) -> int:
    """Return the loaded page `index` (from 0), its visible annotations made part of it.

    The address may be another one than `page`, which is then closed; 0 where PDFium
    cannot load the page again.
    """
    if not any(_kind(page, number) in VISIBLE for number in range(library.count_notes(page))):
        return page
    if library.flatten_page(page, raw.FLAT_NORMALDISPLAY) != raw.FLATTEN_SUCCESS:
        return page
    library.close_page(page)
    again: int | None = library.load_page(document, index)
    return again or 0


def _kind(page: int, number: int) -> int:
    note = library.page_note(page, number)
    if not note:
        return int(raw.FPDF_ANNOT_UNKNOWN)
    kind: int = library.note_kind(note)
    library.close_note(note)
    return kind
