"""The body whose meeting it was, so that what other bodies agreed is told apart."""

import re
from collections.abc import Iterable

_GENERAL = frozenset(
    [
        "the",
        "this",
        "that",
        "all",
        "full",
        "both",
        "a",
        "of",
        "for",
        "and",
        "on",
        "&",
        "members",
        "councillors",
        "councillor",
        "present",
        "council",
        "committee",
        "committees",
        "cabinet",
        "executive",
        "panel",
        "board",
        "commission",
        "forum",
        "authority",
        "group",
        "meeting",
        "assembly",
        "trustees",
        "partnership",
        "party",
        "working",
        "task",
        "steering",
        "parish",
        "town",
        "community",
        "sub",
        "subcommittee",
        "subgroup",
        "village",
        "then",
        "therefore",
        "unanimously",
    ]
)
_NAME = re.compile(
    r"(?:[A-Z][\w’'-]*\s(?:(?:and|of|the|&|cum|with|in|on)\s)*){1,6}"
    r"(?:Council|Committee|Board|Panel|Partnership|Forum|Commission|(?:User )?Group)\b"
    r"|(?:[A-Z’'-]{2,}\s){1,6}COUNCIL\b"
)


class Body:
    """What the front of the minutes calls the body, and its initials."""

    def __init__(self, front: Iterable[str]) -> None:
        text = "\n".join(front)
        self._words = frozenset(re.findall(r"[\w’'-]+", text.casefold()))
        names = (found[0] for line in text.split("\n") for found in _NAME.finditer(line))
        initials = {
            "".join(word[0] for word in re.findall(r"[A-Za-z][\w’'-]*", name)).upper()
            for name in names
        }
        known = sorted(letters for letters in initials if len(letters) > 1)
        self._initials = re.compile(rf"\b(?:{'|'.join(known)})\b") if known else None

    def is_own(self, who: str | None) -> bool:
        """Whether `who` may be the body itself: a name the front does not know is another's."""
        if who is None or not self._words:
            return True
        words = set(re.findall(r"[\w’'&-]+", who.casefold().replace("sub-", "sub "))) - _GENERAL
        return words <= self._words

    def spelt_out(self, text: str) -> str:
        """Return `text` with the body's initials spelt out as "the Council"."""
        return self._initials.sub("the Council", text) if self._initials else text
