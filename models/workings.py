"""What working out links and families keeps between builds: tables that nobody needs to read.

Triggers note every recommendation, priority and section that comes, goes or changes, so
that a build which adds one paper looks at that paper alone, whoever wrote it, and one that
adds nothing looks at nothing. What these tables hold is of the rules that `family_rules`
names.
"""

from collections.abc import Iterator

TABLES = {
    "family_queue": "item_id TEXT PRIMARY KEY, of TEXT NOT NULL",
    "family_papers": "document_id TEXT PRIMARY KEY, setting TEXT NOT NULL",
    "family_wordings": "id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, tellings TEXT NOT NULL, "
    "star INTEGER, centre INTEGER NOT NULL DEFAULT 0",
    "family_items": "item_id TEXT PRIMARY KEY, of TEXT NOT NULL, "
    "wording INTEGER NOT NULL, document_id TEXT NOT NULL, council TEXT, day TEXT",
    "family_keys": "key INTEGER, wording INTEGER, PRIMARY KEY (key, wording)",
    "family_pairs": "one INTEGER, other INTEGER, score REAL NOT NULL, PRIMARY KEY (one, other)",
    "family_forced": "one TEXT, other TEXT, together INTEGER NOT NULL, PRIMARY KEY (one, other)",
    "family_rules": "rules TEXT NOT NULL",
    "connected": "rules TEXT NOT NULL",
    "former_families": "id TEXT PRIMARY KEY, family_id TEXT NOT NULL",
}
"""Tables and their columns."""

_INDEXES = (
    ("family_wordings", "star"),
    ("family_items", "wording"),
    ("family_items", "council, day"),
    ("former_families", "family_id"),
)
_WATCHED = {
    "recommendation": ("recommendations", "text, same_as, type"),
    "priority": ("priorities", "name, same_as"),
}
_CONNECTED = {
    "documents": ("INSERT", "DELETE"),
    "corrections": ("INSERT", "UPDATE", "DELETE"),
    "known_names": ("INSERT", "UPDATE", "DELETE"),
}
"""What is between documents follows from these, by the rules that `connected` names."""

_SETTING = ("title", "council_id", "committee_id", "meeting_date", "period_start")
"""What the family of an item depends on besides its words: columns of its document."""


def workings() -> Iterator[str]:
    """Yield the SQL that makes the tables and the triggers that watch what is written."""
    for table, columns in TABLES.items():
        end = "STRICT, WITHOUT ROWID" if "PRIMARY KEY (" in columns else "STRICT"
        yield f"CREATE TABLE {table} ({columns}) {end}"
    for table, columns in _INDEXES:
        name = columns.replace(", ", "_")
        yield f"CREATE INDEX {table}_{name} ON {table} ({columns})"
    for of, (table, columns) in _WATCHED.items():
        for event, row in (("INSERT", "new"), ("DELETE", "old"), (f"UPDATE OF {columns}", "new")):
            yield _watch(table, event, f"{row}.id", of)
    for event in ("INSERT", f"UPDATE OF {', '.join(_SETTING)}"):
        yield _watch("documents", event, "new.id", "document")
    yield (
        "CREATE TRIGGER documents_watched_delete AFTER DELETE ON documents BEGIN "
        "DELETE FROM family_papers WHERE document_id = old.id; END"
    )
    for table, events in _CONNECTED.items():
        for event in events:
            yield (
                f"CREATE TRIGGER {table}_connected_{event.lower()} AFTER {event} ON {table} "
                "BEGIN DELETE FROM connected; END"
            )


def _watch(table: str, event: str, identity: str, of: str) -> str:
    # OR IGNORE would give way to what the statement that fires the trigger says of conflicts.
    return (
        f"CREATE TRIGGER {table}_watched_{event.split()[0].lower()} AFTER {event} ON {table} "
        f"BEGIN INSERT INTO family_queue SELECT {identity}, '{of}' WHERE NOT EXISTS "
        f"(SELECT 1 FROM family_queue WHERE item_id = {identity}); END"
    )
