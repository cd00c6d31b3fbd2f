"""Tesseract: used where it is installed and asked for, through its command."""

import csv
import os
import subprocess
from collections.abc import Iterator
from functools import cache
from io import StringIO
from itertools import groupby
from operator import itemgetter

from extract.read.ocr.lines import LONG, TALL, Line, Part
from extract.read.ocr.picture import Pixels
from extract.recogniser import TESSERACT

WANTED = ("eng", "cym", "gla")
"""The languages of British councils, of which those that are installed are read."""

PATIENCE = 120
"""Seconds after which a page is given up."""

WORD = "5"
"""The level of a row that is a word."""

SURE = 100.0


class Tesseract:
    """Tesseract with the languages it has; raises OSError where it fails."""

    @property
    def name(self) -> str:
        """Name it, its version and its languages."""
        return f"{_first_line('--version')} {_languages()}"

    def read(self, pixels: Pixels) -> tuple[Line, ...]:
        """Return the lines on a grey picture, from the top."""
        height, width = pixels.shape
        picture = b"P5 %d %d 255\n" % (width, height) + pixels.tobytes()
        said = _call("stdin", "stdout", "-l", _languages(), "--psm", "3", "tsv", given=picture)
        rows = csv.DictReader(StringIO(said), delimiter="\t", quoting=csv.QUOTE_NONE)
        words = [row for row in rows if row["level"] == WORD and row["text"].strip()]
        return tuple(_lines(words))


def _lines(words: list[dict[str, str]]) -> Iterator[Line]:
    place = itemgetter("page_num", "block_num", "par_num", "line_num")
    for _, group in groupby(words, key=place):
        line = list(group)
        parts = []
        for word in line:
            left = float(word["left"])
            parts.append(Part(word["text"].strip(), left, left + float(word["width"])))
        top = min(float(word["top"]) for word in line)
        bottom = max(float(word["top"]) + float(word["height"]) for word in line)
        letters = sum(len(part.text) for part in parts)
        confidence = sum(
            float(word["conf"]) * len(part.text) for word, part in zip(line, parts, strict=True)
        )
        width = max(part.x1 for part in parts) - min(part.x0 for part in parts)
        tall = letters >= LONG and bottom - top > TALL * width
        yield Line(top, bottom, max(confidence / letters / SURE, 0.0), tuple(parts), tall)


@cache
def _first_line(option: str) -> str:
    return _call(option).splitlines()[0]


@cache
def _languages() -> str:
    there = {line.strip() for line in _call("--list-langs").splitlines()[1:]}
    return "+".join(name for name in WANTED if name in there) or "eng"


def _call(*words: str, given: bytes = b"") -> str:
    environment = os.environ | {"OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(
            [TESSERACT, *words],
            input=given,
            capture_output=True,
            check=True,
            timeout=PATIENCE,
            env=environment,
        )
    except subprocess.SubprocessError as error:
        raise OSError(f"Tesseract failed: {error}") from error
    return done.stdout.decode("utf-8", "replace")
