"""Weigh words by their rarity in councils' papers and in English at large: `link/rarity.json`.

    pip install symspellpy
    python -m bench.rarity corpus.db

reads a database made with `moothall build corpus`, and the word frequencies that symspellpy
brings (MIT licence; counted by Google Books). What is common in either is common. Words as
rare as can be are left out.
"""

import json
import re
import sqlite3
import sys
from collections import Counter
from importlib.resources import files
from math import log
from pathlib import Path

from link.rarity import LEAST, MOST
from link.words import root

KEPT = Path(__file__).parents[1] / "link" / "rarity.json"

COMMONEST = 1200
"""Times in a million words of English from which a word says nothing."""

SLOPE, RISE = 1.7, 0.3
"""How much slower rarity in English rises than the logarithm, and from where."""


def in_papers(path: str) -> dict[str, float]:
    """Return the weights of roots by the papers of the corpus that have them."""
    papers: dict[str, set[str]] = {}
    with sqlite3.connect(path) as connection:
        for paper, text in connection.execute(
            "SELECT coalesce(parent_id, id), text FROM pages JOIN documents ON "
            "documents.id = document_id WHERE coalesce(language, 'en') = 'en' ORDER BY 1, page"
        ):
            papers.setdefault(paper, set()).update(map(root, re.findall(r"[^\W\d_]{2,}", text)))
    counts = Counter(word for words in papers.values() for word in words)
    return {word: log(len(papers) / (count + 1)) for word, count in counts.items()}


def in_english() -> dict[str, float]:
    """Return the weights of roots by their frequency in English."""
    listed = files("symspellpy").joinpath("frequency_dictionary_en_82_765.txt")
    counts = Counter[str]()
    for line in listed.read_text(encoding="utf-8-sig").splitlines():
        word, count = line.split()
        counts[root(word)] += int(count)
    million = counts.total() / 1e6
    return {word: log(COMMONEST * million / count) / SLOPE + RISE for word, count in counts.items()}


def main(path: str) -> None:
    """Write the weights."""
    papers, english = in_papers(path), in_english()
    weights = {
        word: round(max(LEAST, min(papers.get(word, MOST), english.get(word, MOST))), 1)
        for word in sorted({*papers, *english})
    }
    kept = {word: weight for word, weight in weights.items() if weight < MOST}
    KEPT.write_text(json.dumps(kept, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    print(f"{len(kept)} roots: {KEPT.name}")


if __name__ == "__main__":
    main(sys.argv[1])
