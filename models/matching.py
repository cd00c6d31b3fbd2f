"""When two texts are the same, or nearly the same."""

import unicodedata

from rapidfuzz import fuzz

NEAR = 0.8
"""Similarity from which two texts count as the same, softly."""

_PRINTED_ALIKE = {
    **dict.fromkeys("‘’‚‛′`´", "'"),
    **dict.fromkeys("“”„‟″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00ad\u200b\ufeff", ""),
}


def normal(text: str) -> str:
    r"""Set aside what a typesetter chooses: white space, and kinds of quote and dash.

    >>> normal("the  Council’s five – year\nplan")
    "the Council's five - year plan"
    """
    if text.isascii():
        text = text.replace("`", "'")
    else:
        text = unicodedata.normalize("NFC", text)
        # Most signs are in few texts: each is sought faster than all are looked up by letters.
        for sign, alike in _PRINTED_ALIKE.items():
            text = text.replace(sign, alike)
    return " ".join(text.split())


def similarity(one: str, other: str) -> float:
    """Return 0 to 1: 1 where the normal forms are equal, else below 1 whatever the case."""
    one, other = normal(one), normal(other)
    if one == other:
        return 1.0
    return min(fuzz.ratio(one.casefold(), other.casefold()) / 100, 0.9999)
