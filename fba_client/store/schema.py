"""Which schema each store should have, and the way there. Alembic is imported only when there is something to do."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from fba_client.errors import DatabaseDamaged, DatabaseNotUpgraded, DatabaseTooNew
from fba_client.store.database import Database, Synchronous

_log = logging.getLogger(__name__)
_MIGRATIONS = Path(__file__).resolve().parent / "migrations"


@dataclass(frozen=True, slots=True)
class Schema:
    """One store: its folder of migrations, the number of the newest (kept in ``user_version``) and its file's mark."""

    name: str
    head: int
    application_id: int
    synchronous: Synchronous

    @property
    def migrations(self) -> Path:
        """Where its migration scripts lie, in a checkout, a wheel and a frozen program alike."""
        return _MIGRATIONS / self.name


CACHE = Schema("cache", head=3, application_id=int.from_bytes(b"FbaC"), synchronous="NORMAL")
WORKSPACE = Schema("workspace", head=3, application_id=int.from_bytes(b"FbaW"), synchronous="FULL")


def stored_version(database: Database, schema: Schema) -> int:
    """The number of the migration that ``database`` stands at; 0 for a new file.

    Raises DatabaseTooNew for one from a newer program, DatabaseDamaged for a file of something else.
    """
    with database.read() as connection:
        version = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
        mark = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
        tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    if tables and mark != schema.application_id:
        raise DatabaseDamaged("{name} is not a database of this program.", name=database.path.name)
    if version > schema.head:
        raise DatabaseTooNew(
            "{name} was made by a newer FBA Client (its version {found}, this program knows {known}).",
            name=database.path.name,
            found=version,
            known=schema.head,
        )
    return version


def upgrade(database: Database, schema: Schema, *, to: str = "head") -> None:
    """Bring ``database`` to the newest schema (or the revision ``to``) in one transaction: all of it or nothing.

    Another process may have done it meanwhile; then nothing happens. Raises DatabaseNotUpgraded when a step fails, such
    as for a table that is there already, and all that Database.write raises.
    """
    from alembic import command  # noqa: PLC0415 - slow, and needed once per release
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    try:
        with database.write() as connection:
            config = Config(attributes={"connection": connection})
            config.set_main_option("script_location", str(schema.migrations).replace("%", "%%"))
            command.upgrade(config, to)
            connection.exec_driver_sql(f"PRAGMA application_id = {schema.application_id}")
            connection.exec_driver_sql(f"PRAGMA user_version = {schema.head}")
    except (SQLAlchemyError, CommandError) as error:
        _log.info("The upgrade of %s failed", database.path.name, exc_info=True)  # the person is told in words
        raise DatabaseNotUpgraded(
            "{name} comes from an older FBA Client and could not be upgraded ({reason}). It was left as it is.",
            name=database.path.name,
            reason=str(error.orig if isinstance(error, DBAPIError) else error),
        ) from error
