"""The errors Moothall raises on purpose.

    MoothallError
    ├── UnreadableDocument   a PDF that gives no pages (problem code in `code`)
    ├── NotOurDatabase       a database that is not Moothall's, or from a newer version
    ├── DatabaseInUse        a database that another build is writing into
    ├── GoldError            a gold file that breaks the rules of its format
    ├── BadAliases           a list of names that breaks the rules of its format
    ├── BadCorrection        a correction that does not fit what is there
    └── BadQuery             a search that cannot be understood

Messages say what, where, which value, what is allowed and what to do next; the command
line prints them without a traceback.
"""


class MoothallError(Exception):
    """Anything Moothall stops for on purpose."""


class UnreadableDocument(MoothallError):
    """A PDF that gives no pages; `code` is the short fixed name of the cause."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class NotOurDatabase(MoothallError):
    """A database that is not Moothall's, or was written by a newer version."""


class DatabaseInUse(MoothallError):
    """A database that another build is writing into."""


class GoldError(MoothallError):
    """A gold file that breaks the rules of its format."""


class BadAliases(MoothallError):
    """A list of names that breaks the rules of its format."""


class BadCorrection(MoothallError):
    """A correction that cannot be understood, or does not fit what is there."""


class BadQuery(MoothallError):
    """A search that cannot be understood."""
