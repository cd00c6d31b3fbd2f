"""Cells that no spreadsheet takes for formulas: what stands in a PDF is not to be trusted."""

FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a cell begins with that a spreadsheet takes for a formula."""


def guarded(cell: object) -> object:
    """Return a cell that no spreadsheet takes for a formula.

    >>> guarded("=1+1"), guarded(-1)
    ("'=1+1", -1)
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell
