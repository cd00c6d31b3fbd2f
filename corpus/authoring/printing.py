"""Printing one paper: through Chromium or LibreOffice, then finished."""

from corpus.authoring.finish import finish
from corpus.authoring.house import Paper
from corpus.authoring.web import print_web
from corpus.authoring.word import print_word


def printed(paper: Paper) -> bytes:
    """Print a paper and finish it."""
    pdf = print_web(paper) if paper.house.renderer == "web" else print_word(paper)
    return finish(paper, pdf)
