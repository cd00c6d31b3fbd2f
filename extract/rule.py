"""The rules of the stages are those of `models.rule`."""

from models.rule import Rule, first_match

__all__ = ["Rule", "first_match"]
