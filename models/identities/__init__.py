"""Councils, committees, meetings, people and partnerships behind the names papers print.

Identities are worked out from all documents after every build, so that they are a function
of the set of documents and never of the order of arrival; only rows that come out otherwise
than they were are written.
"""

from models.database import Database
from models.identities.spelling import slug

__all__ = ["settle", "slug"]


def settle(database: Database) -> None:
    """Work out the identity tables and point documents, bodies and people to them."""
    # What only wants a name's slug is spared what comparing names takes to load.
    from models.identities.committees import settle_committees, settle_meetings
    from models.identities.councils import settle_councils
    from models.identities.known import Known, shipped
    from models.identities.partnerships import settle_partnerships
    from models.identities.people import settle_people
    from models.identities.successions import settle_successions
    from models.identities.written import renew
    from models.identity import Alias, KnownName
    from models.vocabulary import Ground, Named

    with database.transaction():
        connection = database.connection
        rows = connection.execute("SELECT * FROM known_names ORDER BY of, council, name, other")
        yours = [
            Known(
                KnownName(Named(of), council, name, other, bool(succeeded), date, source),
                Ground.YOURS,
            )
            for of, council, name, other, succeeded, date, source in rows
        ]
        known = (*shipped(), *yours)
        aliases = settle_councils(connection, known)
        aliases += settle_committees(connection, known)
        settle_meetings(connection)
        aliases += settle_people(connection, known)
        aliases += settle_partnerships(connection, known)
        settle_successions(connection, known)
        renew(connection, Alias, aliases)
