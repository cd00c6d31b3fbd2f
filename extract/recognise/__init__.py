"""Recognise what a document is, and where one ends and the next begins."""

from extract.recognise.kinds import recognise

__all__ = ["recognise"]
