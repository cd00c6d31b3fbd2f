"""Labels that run over two lines beside their value are put together again."""

from collections.abc import Iterator, Sequence

from extract.layout import Line
from extract.page import Word

# Points by which left edges may differ, and the pitch, as a share of the type size, up to
# which a line goes on with the label above.
EDGE = 3.0
PITCH = 1.45


def mend_labels(lines: Sequence[Line]) -> list[Line]:
    """Join "REPORT <tab> Transport" and "TITLE:" below it to "REPORT TITLE: <tab> Transport"."""
    mended: list[Line] = []
    for line in lines:
        if mended and "\t" in mended[-1].text and _is_rest(mended[-1], line):
            mended[-1] = _join(mended[-1], line)
        else:
            mended.append(line)
    return mended


def _is_rest(above: Line, line: Line) -> bool:
    label = above.text[: above.text.index("\t")]
    rest, _, value = line.text.partition("\t")
    if not rest.endswith(":") or label.endswith(":") or len(label) > 40 or len(rest) > 40:
        return False
    if abs(line.x0 - above.x0) > EDGE or line.words[0].style != above.words[0].style:
        return False
    if not 0 < line.top - above.top < PITCH * line.style.size:
        return False
    edge = _value_edge(above)
    return abs(_value_edge(line) - edge) < EDGE if value else line.x1 < edge


def _value_edge(line: Line) -> float:
    """Return x0 of what follows a line's first tab."""
    start = line.text.index("\t")
    return next(
        word.x0 for word, (begin, _) in zip(line.words, line.places(), strict=True) if begin > start
    )


def _join(above: Line, line: Line) -> Line:
    label, _, value = above.text.partition("\t")
    rest, _, more = line.text.partition("\t")
    words, spans = [], []
    shift_rest = len(label) + 1
    shift_value = len(rest) + 1
    shift_more = shift_rest + len(value) + 1
    cut = len(label)
    parts = [
        [(word, a, b) for word, (a, b) in _pairs(above) if b <= cut],
        [(word, a + shift_rest, b + shift_rest) for word, (a, b) in _pairs(line) if b <= len(rest)],
        [(word, a + shift_value, b + shift_value) for word, (a, b) in _pairs(above) if a > cut],
        [(word, a + shift_more, b + shift_more) for word, (a, b) in _pairs(line) if a > len(rest)],
    ]
    for part in parts:
        for word, begin, end in part:
            words.append(word)
            spans.append((begin, end))
    text = f"{label} {rest}\t{value}" + (f" {more}" if more else "")
    return above._replace(
        x1=max(above.x1, line.x1),
        bottom=max(above.bottom, line.bottom),
        text=text,
        raw=f"{above.raw} {line.raw}",
        words=tuple(words),
        moved=tuple(spans),
    )


def _pairs(line: Line) -> Iterator[tuple[Word, tuple[int, int]]]:
    return zip(line.words, line.spans, strict=True)
