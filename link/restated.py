"""Sentences of later papers that say what a body recommended or agreed at an earlier meeting.

"In May 2019 the Panel agreed to fund the night bus" restates a recommendation of that month.
The month and the council are printed, and so fewer of its words need to be the same: the
sentence says the matter in short.
"""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import blake2b

from link.commonplaces import AGREED, AGREED_THEN, AND_AGREED
from link.likeness import held, weigh
from link.rarity import ASKED, weight
from link.substance import rarest_first
from link.telling import Telling, tell
from link.wordings import Wordings
from models.matching import normal
from models.rule import has_any
from models.vocabulary import Kind

HELD = 0.5
"""Share of the weight of a sentence's words that the recommendation must have."""

COMMON = 3.0
"""Weight of the words that both have."""

LONGEST = 600
"""Characters of a sentence; what is longer is a table or a list."""

YEARS = ("19", "20")
"""One of these stands in every sentence that names a month of a year."""

SILENT = (Kind.MINUTES, Kind.DECISION_NOTICE, Kind.AGENDA, Kind.AGENDA_PACK, Kind.FORWARD_PLAN)
"""Kinds that restate nothing: they are the meeting, or announce one."""

_SENTENCE = re.compile(r"(?<=[.;:!?])\s+(?:\d+(?:\.\d+)*[.)]?\s+)?(?=[A-Z(\"'])")
_NUMBERED = re.compile(r"^\(?[\d.ivxa-z]{1,5}[.)]?\s+(?=[A-Z])")


def read_restatements(
    connection: sqlite3.Connection, documents: Iterable[str]
) -> set[tuple[str, str]]:
    """Keep the restatements of some documents; return the (council, month) they tell of."""
    meetings = set()
    marks = ", ".join("?" * len(SILENT))
    for document in documents:
        connection.execute("DELETE FROM restatements WHERE document_id = ?", (document,))
        paper = connection.execute(
            "SELECT coalesce(documents.council_id, packs.council_id), substr(coalesce("
            "documents.meeting_date, packs.meeting_date, '9999-99'), 1, 7) FROM documents LEFT "
            "JOIN documents AS packs ON packs.id = documents.parent_id WHERE documents.id = ? "
            f"AND documents.kind NOT IN ({marks})",
            (document, *SILENT),
        ).fetchone()
        if paper is None or paper[0] is None:
            continue
        found: dict[str, tuple[str, str, int]] = {}
        for page, text in connection.execute(
            "SELECT page, text FROM sections WHERE document_id = ? ORDER BY position", (document,)
        ):
            for month, sentence in told(text):
                if month < paper[1]:
                    digest = blake2b(f"{month} {sentence}".encode(), digest_size=4).hexdigest()
                    found.setdefault(f"{document}-t-{digest}", (month, sentence, page))
        for identity, (month, sentence, page) in found.items():
            meetings.add((paper[0], month))
            connection.execute(
                "INSERT INTO restatements VALUES (?, ?, NULL, ?, ?, ?, NULL)",
                (identity, document, month, sentence, _page(connection, document, sentence, page)),
            )
    return meetings


def told(text: str) -> Iterator[tuple[str, str]]:
    """Yield the sentences that tell of an earlier decision, with its month, ISO.

    >>> list(told("In May 2019 the Panel agreed to fund the night bus. It is late."))
    [('2019-05', 'In May 2019 the Panel agreed to fund the night bus.')]
    """
    # Most sections tell of none, and setting them right takes longer than seeing that.
    if not _may_tell(text):
        return
    month = None
    for sentence in _SENTENCE.split(normal(text)):
        sentence = _NUMBERED.sub("", sentence)
        if len(sentence) > LONGEST:
            month = None
            continue
        found = AGREED_THEN.search(sentence) if _may_tell(sentence) else None
        if found:
            date = (
                f"{found['month'] or found['month_after']} {found['year'] or found['year_after']}"
            )
            month = datetime.strptime(date, "%B %Y").strftime("%Y-%m")
        elif not AND_AGREED.match(sentence):
            month = None
        if month:
            yield month, sentence


def _may_tell(text: str) -> bool:
    return has_any(text, YEARS) and has_any(text.casefold(), AGREED)


def _page(connection: sqlite3.Connection, document: str, sentence: str, first: int) -> int:
    """Return the page where a sentence of a section starts that begins on page `first`."""
    beginning = "".join(sentence.split())[:40]
    for page, text in connection.execute(
        "SELECT page, text FROM pages WHERE document_id = ? AND page >= ? ORDER BY page",
        (document, first),
    ):
        if beginning in "".join(normal(text).split()):
            return int(page)
    return first


def match_restatements(wordings: Wordings, meetings: Iterable[tuple[str, str]]) -> set[int]:
    """Find anew what is restated of some meetings; return the stars of what changed."""
    connection = wordings.connection
    changed = set()
    for council, month in sorted(meetings):
        sentences = connection.execute(
            "SELECT restatements.id, restatements.document_id, recommendation_id, text, "
            "documents.title FROM restatements JOIN documents ON documents.id = document_id "
            "LEFT JOIN documents AS packs ON packs.id = documents.parent_id WHERE told_of = ? AND "
            "coalesce(documents.council_id, packs.council_id) = ? ORDER BY 1",
            (month, council),
        ).fetchall()
        items = []
        if sentences:
            items = connection.execute(
                "SELECT item_id, wording, document_id FROM family_items WHERE council = ? "
                "AND day BETWEEN ? AND ? || '~' AND of = 'recommendation' ORDER BY 1",
                (council, month, month),
            ).fetchall()
        for identity, document, before, text, title in sentences:
            telling = tell("recommendation", text, title=title, council=council, body=None)
            found = [
                (-score, item)
                for item, wording, paper in items
                if paper != document and telling is not None
                for score in (_score(telling, wordings.tellings(wording)),)
                if score >= HELD
            ]
            score, after = min(found, default=(None, None))
            connection.execute(
                "UPDATE restatements SET recommendation_id = ?, score = ? WHERE id = ?",
                (after, None if score is None else -score, identity),
            )
            changed |= {item for item in (before, after) if item is not None}
    return {star for item in changed if (star := _star(connection, item)) is not None}


def restated_words(sentence: str, tellings: Iterable[Telling]) -> tuple[str, ...]:
    """Return the roots of a restatement that what it restates has, the rarest first."""
    told_again = tell("recommendation", sentence, title=None, council=None, body=None)
    common = [held(told_again, telling) for telling in tellings] if told_again else []
    return rarest_first(word for word in max(common, key=weigh, default=()) if weight(word) > ASKED)


def _score(sentence: Telling, tellings: Iterable[Telling]) -> float:
    best = 0.0
    for telling in tellings:
        common = held(sentence, telling)
        if not telling.bare and weigh(common) >= COMMON:
            best = max(best, weigh(common) / weigh(sentence.said.words))
    return round(best, 3)


def _star(connection: sqlite3.Connection, item: str) -> int | None:
    row = connection.execute(
        "SELECT star FROM family_items JOIN family_wordings ON family_wordings.id = wording "
        "WHERE item_id = ?",
        (item,),
    ).fetchone()
    return None if row is None else int(row[0])
