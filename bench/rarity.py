"""Count how many papers of the corpus have each word: `link/rarity.json`.

    python -m bench.rarity corpus.db

reads a database made with `moothall build corpus`. English papers count; words of one paper
alone are left out, since a word not counted is as rare.
"""

import json
import re
import sqlite3
import sys
from collections import Counter
from pathlib import Path

from link.words import root

KEPT = Path(__file__).parents[1] / "link" / "rarity.json"


def main(path: str) -> None:
    """Write the counts."""
    papers: dict[str, set[str]] = {}
    with sqlite3.connect(path) as connection:
        for paper, text in connection.execute(
            "SELECT coalesce(parent_id, id), text FROM pages JOIN documents ON "
            "documents.id = document_id WHERE coalesce(language, 'en') = 'en' ORDER BY 1, page"
        ):
            papers.setdefault(paper, set()).update(map(root, re.findall(r"[^\W\d_]{2,}", text)))
    counts = Counter(word for words in papers.values() for word in words)
    stems = {word: count for word, count in sorted(counts.items()) if count > 1}
    KEPT.write_text(
        json.dumps({"papers": len(papers), "stems": stems}, ensure_ascii=False) + "\n",
        encoding="utf-8",
    )
    print(f"{len(papers)} papers, {len(stems)} stems: {KEPT.name}")


if __name__ == "__main__":
    main(sys.argv[1])
