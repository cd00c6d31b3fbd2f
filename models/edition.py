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

    A package, or a module, is named as in an import; what is inside a package belongs to it.
    """
    whole = hashlib.sha256()
    for package in packages:
        place = ROOT / package.replace(".", "/")
        inside = [file for file in place.rglob("*") if file.suffix in RULES]
        for file in sorted(inside) or [place.with_suffix(".py")]:
            whole.update(file.relative_to(ROOT).as_posix().encode())
            whole.update(file.read_bytes())
    return whole.hexdigest()[:12]
