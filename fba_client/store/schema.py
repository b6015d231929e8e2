"""Which schema each store should have, and the way there. Alembic is imported only when there is something to do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fba_client.errors import DatabaseDamaged, DatabaseTooNew
from fba_client.store.database import Database, Synchronous

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


CACHE = Schema("cache", head=1, application_id=int.from_bytes(b"FbaC"), synchronous="NORMAL")
WORKSPACE = Schema("workspace", head=2, application_id=int.from_bytes(b"FbaW"), synchronous="FULL")


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

    Another process may have done it meanwhile; then nothing happens.
    """
    from alembic import command  # noqa: PLC0415 - slow, and needed once per release
    from alembic.config import Config  # noqa: PLC0415

    with database.write() as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(schema.migrations).replace("%", "%%"))
        command.upgrade(config, to)
        connection.exec_driver_sql(f"PRAGMA application_id = {schema.application_id}")
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.head}")
