"""RapidOCR: installed by `moothall[ocr]`, its models in its wheel, no network needed."""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.metadata import version
from typing import Any

from extract.limits import threads
from extract.read.ocr.lines import LONG, TALL, Line, Part
from extract.read.ocr.picture import LARGEST, Pixels

MOST_LINES = 500
"""A page with more lines is a drawing or a map; reading them all would take minutes."""


class RapidOCR:
    """RapidOCR, loaded when the first picture is read."""

    @property
    def name(self) -> str:
        """Name it and its version, which fixes its models."""
        return f"rapidocr {version('rapidocr')}"

    def read(self, pixels: Pixels) -> tuple[Line, ...]:
        """Return the lines on a grey picture, from the top."""
        found = _engine()(pixels, use_cls=False, return_word_box=True, return_single_char_box=True)
        if not found.txts:
            return ()
        return tuple(_lines(found))


@cache
def _engine() -> Any:
    from rapidocr import RapidOCR as Engine

    return Engine(
        params={
            "Global.log_level": "error",
            "Global.max_side_len": LARGEST,
            "Det.max_candidates": MOST_LINES,
            "EngineConfig.onnxruntime.intra_op_num_threads": threads(),
        }
    )


def _lines(found: Any) -> Iterator[Line]:
    signs = found.word_results
    if len(signs) != len(found.txts):
        signs = [()] * len(found.txts)
    for corners, text, score, boxes in zip(
        found.boxes, found.txts, found.scores, signs, strict=True
    ):
        # The middle heights of both ends: a skewed line still gets one top and one bottom.
        top = float(corners[0][1] + corners[1][1]) / 2
        bottom = float(corners[2][1] + corners[3][1]) / 2
        left = float(corners[0][0] + corners[3][0]) / 2
        right = float(corners[1][0] + corners[2][0]) / 2
        tall = len(text) >= LONG and bottom - top > TALL * (right - left)
        text = _usual(text)
        parts = (
            tuple(Part(word, left, right) for word in text.split())
            if tall
            else _parts(text, boxes, left, right)
        )
        if parts:
            yield Line(top, bottom, float(score), parts, tall)


def _usual(text: str) -> str:
    """Return a text with the wide forms of Chinese print made the usual ones."""
    return (
        "".join(
            unicodedata.normalize("NFKC", sign) if "\uff00" <= sign <= "\uffef" else sign
            for sign in text
        )
        .replace("\u3002", ".")
        .replace("\u3001", ",")
    )


def _parts(text: str, boxes: Sequence[Any], left: float, right: float) -> tuple[Part, ...]:
    """Return the words of a line, each from its first sign's box to its last one's.

    RapidOCR's own words break where a sign is neither letter nor digit; its signs do not.
    """
    words = text.split()
    count = sum(map(len, words))
    if [sign for sign, *_ in boxes] != list("".join(words)):
        spans = _spread(text, left, right)
    else:
        edges = [[float(corner[0]) for corner in box] for *_, box in boxes]
        spans = [(min(edge), max(edge)) for edge in edges]
        spans[0] = min(left, spans[0][0]), spans[0][1]
    parts = []
    start = 0
    for word in words:
        end = start + len(word)
        signs = tuple((x0 + x1) / 2 for x0, x1 in spans[start:end])
        parts.append(Part(word, spans[start][0], spans[end - 1][1], signs))
        start = end
    assert start == count
    return tuple(parts)


def _spread(text: str, left: float, right: float) -> list[tuple[float, float]]:
    """Return where the signs of a line stand if all are equally wide."""
    width = (right - left) / max(len(text), 1)
    return [
        (left + index * width, left + (index + 1) * width)
        for index, sign in enumerate(text)
        if not sign.isspace()
    ]
