"""Recognised pages, kept on disk: the same picture is recognised once.

The key is the picture's own pixels with the recogniser's name and version, so that a page
is known again in whatever file it comes. An entry that cannot be read is as good as none.
"""

import hashlib
import json
from contextlib import suppress
from typing import Any

from extract.cachefolder import cache_folder, write_entry
from extract.read.ocr.lines import Line, Part, Recogniser
from extract.read.ocr.picture import Pixels

NAME = "recognised"
"""The folder of entries, in the cache folder."""

FORMAT = 3
"""Changes with what an entry holds, and with how it is made of what a recogniser says."""

PLACES = 1
"""Decimals of a pixel that are kept."""


def read_once(recogniser: Recogniser, pixels: Pixels) -> tuple[Line, ...]:
    """Return the lines on a picture, recognised now or at any time before."""
    entry = cache_folder(NAME) / f"{_key(recogniser.name, pixels)}.json"
    with suppress(OSError, ValueError, TypeError, KeyError):
        return _lines(json.loads(entry.read_bytes()))
    # Rounded as an entry is: what comes out does not depend on whether it was kept.
    kept = _plain(recogniser.read(pixels))
    with suppress(OSError):
        write_entry(entry, json.dumps(kept, ensure_ascii=False).encode())
    return _lines(kept)


def _key(name: str, pixels: Pixels) -> str:
    digest = hashlib.sha256(f"{FORMAT} {name} {pixels.shape}".encode())
    digest.update(pixels.tobytes())
    return digest.hexdigest()


def _plain(lines: tuple[Line, ...]) -> list[Any]:
    return [
        [
            round(line.top, PLACES),
            round(line.bottom, PLACES),
            round(line.confidence, 4),
            [
                [
                    part.text,
                    round(part.x0, PLACES),
                    round(part.x1, PLACES),
                    [round(sign, PLACES) for sign in part.signs],
                ]
                for part in line.parts
            ],
            line.tall,
        ]
        for line in lines
    ]


def _lines(kept: list[Any]) -> tuple[Line, ...]:
    return tuple(
        Line(
            float(top),
            float(bottom),
            float(confidence),
            tuple(
                Part(str(text), float(x0), float(x1), tuple(map(float, signs)))
                for text, x0, x1, signs in parts
            ),
            bool(tall),
        )
        for top, bottom, confidence, parts, tall in kept
    )
