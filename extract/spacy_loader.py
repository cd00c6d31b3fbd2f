"""spaCy, loaded without its command line.

`import spacy` loads its commands for one function, `spacy.info`, and with them downloads,
projects and an HTTP client: a third of what a worker's start takes.
"""

import sys
from types import ModuleType

COMMANDS = "spacy.cli"


def load_spacy() -> None:
    """Load spaCy; whoever imports its commands later gets them, but `spacy.info` is None."""
    if "spacy" in sys.modules:
        return
    info = ModuleType(f"{COMMANDS}.info")
    info.info = None  # type: ignore[attr-defined]
    stand_ins = {COMMANDS: ModuleType(COMMANDS), info.__name__: info}
    sys.modules.update(stand_ins)
    try:
        import spacy  # noqa: F401
    finally:
        for name in stand_ins:
            del sys.modules[name]
