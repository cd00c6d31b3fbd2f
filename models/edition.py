"""Which edition of the code it was: what a changed rule changes, and nothing else does."""

import hashlib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]

RULES = {".py", ".json", ".toml"}
"""Endings of files that hold code or rules."""


@cache
def edition(*packages: str) -> str:
    """Return 12 hexadecimal letters that stand for the code and the rules of some packages.

    A package is named as in an import; those inside it belong to it.
    """
    whole = hashlib.sha256()
    for package in packages:
        folder = ROOT / package.replace(".", "/")
        for file in sorted(file for file in folder.rglob("*") if file.suffix in RULES):
            whole.update(file.relative_to(ROOT).as_posix().encode())
            whole.update(file.read_bytes())
    return whole.hexdigest()[:12]
