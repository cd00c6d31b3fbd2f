"""PDFium's functions, bound once with plain addresses for handles.

pypdfium2's own prototypes check the type of every handle; at several thousand calls a
page that check costs more than the call. For the functions of which there are most calls,
even what ctypes does to turn a number into an argument costs more than the call: they are
bound bare, and take what `at` has made of an address once, and small numbers as they are.
"""

import ctypes
from collections.abc import Callable, Iterable, Iterator
from ctypes import c_double, c_float, c_int, c_long, c_size_t, c_uint, c_ulong, c_void_p
from itertools import repeat
from typing import Any, NewType

import pypdfium2.raw as raw

Call = Callable[..., Any]
Address = NewType("Address", object)
"""An address as an argument, made by `at`; a bare function crashes on one that is not."""

at: Callable[[int], Address] = c_void_p.from_param  # type: ignore[assignment]


def each(function: Call, address: Address, numbers: Iterable[int], *more: Any) -> Iterator[Any]:
    """Call a bare function for each of the numbered parts of what stands at an address."""
    return map(function, repeat(address), numbers, *more)


def _bind(name: str, result: Any, *arguments: Any) -> Call:
    """Bind a function that takes numbers for addresses, and what `at` makes."""
    address = ctypes.cast(getattr(raw, name), c_void_p).value or 0
    return ctypes.PYFUNCTYPE(result, *arguments)(address)


def _bare(name: str, result: Any) -> Call:
    """Bind a function that takes addresses made by `at`, and numbers of up to 31 bits."""
    return _bind(name, result)


P = c_void_p

load_page = _bind("FPDF_LoadPage", P, P, c_int)
close_page = _bind("FPDF_ClosePage", None, P)
page_box = _bind("FPDF_GetPageBoundingBox", c_int, P, P)
page_rotation = _bind("FPDFPage_GetRotation", c_int, P)
page_label = _bind("FPDF_GetPageLabel", c_ulong, P, c_int, P, c_ulong)

count_notes = _bind("FPDFPage_GetAnnotCount", c_int, P)
page_note = _bind("FPDFPage_GetAnnot", P, P, c_int)
note_kind = _bind("FPDFAnnot_GetSubtype", c_int, P)
close_note = _bind("FPDFPage_CloseAnnot", None, P)
flatten_page = _bind("FPDFPage_Flatten", c_int, P, c_int)

load_text = _bind("FPDFText_LoadPage", P, P)
close_text = _bind("FPDFText_ClosePage", None, P)
count_characters = _bind("FPDFText_CountChars", c_int, P)
get_text = _bind("FPDFText_GetText", c_int, P, c_int, c_int, P)
get_unicode = _bare("FPDFText_GetUnicode", c_uint)
loose_box = _bare("FPDFText_GetLooseCharBox", c_int)
character_matrix = _bare("FPDFText_GetMatrix", c_int)
character_origin = _bare("FPDFText_GetCharOrigin", c_int)
character_object = _bare("FPDFText_GetTextObject", c_size_t)

font_size = _bare("FPDFTextObj_GetFontSize", c_int)
render_mode = _bare("FPDFTextObj_GetTextRenderMode", c_int)
object_font = _bare("FPDFTextObj_GetFont", P)
new_text_object = _bind("FPDFPageObj_CreateTextObj", P, P, P, c_float)
delete_object = _bind("FPDFPageObj_Destroy", None, P)
font_name = _bind("FPDFFont_GetBaseFontName", c_ulong, P, P, c_ulong)
font_flags = _bind("FPDFFont_GetFlags", c_int, P)
font_weight = _bind("FPDFFont_GetWeight", c_int, P)
font_ascent = _bind("FPDFFont_GetAscent", c_int, P, c_float, P)
font_descent = _bind("FPDFFont_GetDescent", c_int, P, c_float, P)
italic_angle = _bind("FPDFFont_GetItalicAngle", c_int, P, P)

count_objects = _bind("FPDFPage_CountObjects", c_int, P)
page_object = _bare("FPDFPage_GetObject", P)
count_form_objects = _bind("FPDFFormObj_CountObjects", c_int, P)
form_object = _bind("FPDFFormObj_GetObject", P, P, c_ulong)
object_type = _bare("FPDFPageObj_GetType", c_int)
object_bounds = _bare("FPDFPageObj_GetBounds", c_int)
object_matrix = _bind("FPDFPageObj_GetMatrix", c_int, P, P)
object_content_id = _bare("FPDFPageObj_GetMarkedContentID", c_int)
fill_colour = _bare("FPDFPageObj_GetFillColor", c_int)
stroke_colour = _bare("FPDFPageObj_GetStrokeColor", c_int)
draw_mode = _bare("FPDFPath_GetDrawMode", c_int)
count_segments = _bind("FPDFPath_CountSegments", c_int, P)
path_segment = _bare("FPDFPath_GetPathSegment", P)
segment_point = _bare("FPDFPathSegment_GetPoint", c_int)
segment_type = _bare("FPDFPathSegment_GetType", c_int)
count_marks = _bind("FPDFPageObj_CountMarks", c_int, P)
object_mark = _bind("FPDFPageObj_GetMark", P, P, c_ulong)
mark_name = _bind("FPDFPageObjMark_GetName", c_int, P, P, c_ulong, P)

tree_for_page = _bind("FPDF_StructTree_GetForPage", P, P)
close_tree = _bind("FPDF_StructTree_Close", None, P)
count_tree_children = _bind("FPDF_StructTree_CountChildren", c_int, P)
tree_child = _bare("FPDF_StructTree_GetChildAtIndex", P)
count_children = _bare("FPDF_StructElement_CountChildren", c_int)
child_element = _bare("FPDF_StructElement_GetChildAtIndex", P)
child_content_id = _bare("FPDF_StructElement_GetChildMarkedContentID", c_int)
element_type = _bare("FPDF_StructElement_GetType", c_ulong)

is_tagged = _bind("FPDFCatalog_IsTagged", c_int, P)
catalog_language = _bind("FPDFCatalog_GetLanguage", c_ulong, P, P, c_ulong)
meta_text = _bind("FPDF_GetMetaText", c_ulong, P, ctypes.c_char_p, P, c_ulong)
first_bookmark = _bind("FPDFBookmark_GetFirstChild", P, P, P)
next_bookmark = _bind("FPDFBookmark_GetNextSibling", P, P, P)
bookmark_title = _bind("FPDFBookmark_GetTitle", c_ulong, P, P, c_ulong)
bookmark_target = _bind("FPDFBookmark_GetDest", P, P, P)
bookmark_action = _bind("FPDFBookmark_GetAction", P, P)
action_type = _bind("FPDFAction_GetType", c_ulong, P)
action_target = _bind("FPDFAction_GetDest", P, P, P)
target_page = _bind("FPDFDest_GetDestPageIndex", c_int, P, P)
target_location = _bind("FPDFDest_GetLocationInPage", c_int, P, P, P, P, P, P, P)

Floats = c_float * 8
Integers = c_uint * 4
Doubles = c_double * 4
Long = c_long


def wide_text(function: Call, *arguments: Any) -> str:
    """Return what a PDFium function writes as UTF-16, called twice: for the size, for the text."""
    size = function(*arguments, None, 0)
    if size <= 2:
        return ""
    buffer = ctypes.create_string_buffer(size)
    function(*arguments, buffer, size)
    return buffer.raw[: size - 2].decode("utf-16-le", "replace")


def byte_text(function: Call, *arguments: Any) -> str:
    """Return what a PDFium function writes as a byte string."""
    size = function(*arguments, None, 0)
    if size <= 1:
        return ""
    buffer = ctypes.create_string_buffer(size)
    function(*arguments, buffer, size)
    return buffer.raw[: size - 1].decode("utf-8", "replace")
