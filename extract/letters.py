"""Letters: the council's own, such as a scrutiny committee's to a member of the cabinet."""

import re
from collections.abc import Sequence

from extract.transcript import Passage

GREETING = re.compile(r"(?:dear|annwyl)\s+[A-Z]", re.IGNORECASE)

SOON = 30
"""Passages among which the greeting stands, below the address."""


def is_letter(passages: Sequence[Passage]) -> bool:
    """Whether somebody is greeted among a paper's first passages."""
    return any(GREETING.match(passage.block.text) for passage in passages[:SOON])
