"""Merewold: plans of a county's councils and partnerships, each in a house style of its own."""

from corpus.merewold.papers_council import PAPERS as COUNCIL
from corpus.merewold.papers_partnerships import PAPERS as PARTNERSHIPS

PAPERS = [*PARTNERSHIPS, *COUNCIL]
