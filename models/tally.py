"""What a build did, counted as it goes, for the plain words at its end."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from models.ledger import Problem
from models.reading import Reading

COUNTED = (
    "recommendations",
    "decisions",
    "priorities",
    "responses",
    "planned_decisions",
    "metadata",
    "people",
    "citations",
)
"""The parts of a reading that a summary counts."""


@dataclass(slots=True)
class Tally:
    """Numbers of one build: files given, and what became of them; `seconds` of wall time."""

    files: int = 0
    unchanged: int = 0
    missing: int = 0
    read: int = 0
    failed: int = 0
    seconds: float = 0.0
    read_here: int = 0
    """Files that were to be read elsewhere and had to be read by this machine."""
    pages: int = 0
    papers: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    problems: Counter[str] = field(default_factory=Counter)
    decided: int = 0
    """Recommendations in the database with a decision on them."""
    corrections: int = 0
    """Corrections that hold."""
    misfits: int = 0
    """Corrections that do not fit what is extracted now."""
    again: Counter[str] = field(default_factory=Counter)
    """By table, what the database has in a further printing, and counts once."""

    def add(self, readings: Iterable[Reading], problems: Iterable[Problem]) -> None:
        """Count what became of one file."""
        papers = list(readings)
        self.read += bool(papers)
        self.failed += not papers
        self.problems.update(problem.severity for problem in problems)
        for paper in papers:
            self.kinds[paper.document.kind] += 1
            self.problems.update(problem.severity for problem in paper.problems)
            self.found.update({part: len(getattr(paper, part)) for part in COUNTED})
            if paper.document.parent_id is None:
                self.pages += paper.document.page_count
            else:
                self.papers += 1
