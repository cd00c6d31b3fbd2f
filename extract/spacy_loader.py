"""spaCy, loaded without its command line and without what computes neural networks.

`import spacy` loads its commands for one function, `spacy.info`, and with them downloads,
projects and an HTTP client: a third of what a worker's start takes. Where PyTorch and its like
are installed, it loads them too, which takes seconds and is for models; none is used here.
"""

import sys
from types import ModuleType
from typing import Any

COMMANDS = "spacy.cli"
NETWORKS = ("cupy", "mxnet", "torch")


def load_spacy() -> None:
    """Load spaCy; whoever imports its commands later gets them, but `spacy.info` is None."""
    if "spacy" in sys.modules:
        return
    info = ModuleType(f"{COMMANDS}.info")
    info.info = None  # type: ignore[attr-defined]
    stand_ins: dict[str, Any] = {COMMANDS: ModuleType(COMMANDS), info.__name__: info}
    # None says that there is no such module; one that is loaded already stays.
    stand_ins |= dict.fromkeys(name for name in NETWORKS if name not in sys.modules)
    sys.modules.update(stand_ins)
    try:
        import spacy  # noqa: F401
    finally:
        for name in stand_ins:
            del sys.modules[name]
