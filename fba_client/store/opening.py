"""Opening both stores: check, mend, migrate, back up; and say in words what was done."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from fba_client.domain.clock import Clock
from fba_client.errors import DatabaseDamaged, DatabaseNotUpgraded, DiskFull, EnvironmentProblem
from fba_client.paths import DataFolder
from fba_client.phrases import Phrase, english
from fba_client.store import health
from fba_client.store.backups import backup, backup_due, copy_over, newest_good, salvage, set_aside
from fba_client.store.database import Database, suspect_mark
from fba_client.store.schema import CACHE, WORKSPACE, Schema, stored_version, upgrade

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the person should know about the opening: a template, its values and what to do, like an error."""

    template: str
    values: tuple[tuple[str, object], ...] = ()
    advice: str = ""

    def __str__(self) -> str:
        return english(self.template, dict(self.values))


@dataclass(frozen=True, slots=True)
class OpenedStores:
    """Both stores at their newest schema, and what had to be done for that."""

    cache: Database
    workspace: Database
    notices: tuple[Notice, ...] = ()

    def close(self) -> None:
        """Close both; the workspace first, since it cannot be fetched again."""
        self.workspace.close()
        self.cache.close()


def open_stores(folder: DataFolder, clock: Clock) -> OpenedStores:
    """The stores of ``folder`` (which must exist), made, mended or migrated as needed.

    Raises DatabaseTooNew, DatabaseNotUpgraded, DataFolderError, DiskFull, DatabaseBusy. Damage is not raised: it is
    mended as far as can be, and told in ``notices``.
    """
    notices: list[Notice] = []
    with _naming_the_copies(folder):
        workspace = _open_workspace(folder, clock, notices.append)
    try:
        cache = _open_cache(folder, clock, notices.append)
    except BaseException:
        workspace.close()
        raise
    return OpenedStores(cache, workspace, tuple(notices))


def _open_cache(folder: DataFolder, clock: Clock, tell: Callable[[Notice], None]) -> Database:
    try:
        return _opened(folder.cache_db, CACHE)
    except (DatabaseDamaged, DatabaseNotUpgraded) as damage:
        _log.warning("The cache is damaged: %s", damage)
        for old in folder.stores.glob(f"{folder.cache_db.stem}-damaged-*"):
            old.unlink(missing_ok=True)  # it can be fetched again; one is enough to look into
        aside = set_aside(folder.cache_db, clock.now())
    tell(
        Notice(
            "The local copy of the backend's data was damaged and is empty now. The damaged file was kept as {name}.",
            (("name", aside.name),),
            "Sync to fetch everything again. Your own work was not in it.",
        )
    )
    return _opened(folder.cache_db, CACHE)


@contextlib.contextmanager
def _naming_the_copies(folder: DataFolder) -> Iterator[None]:
    """Say of a workspace that could not be upgraded where its copies are."""
    try:
        yield
    except DatabaseNotUpgraded as error:
        raise DatabaseNotUpgraded(
            "{name} comes from an older FBA Client and could not be upgraded ({reason}). It was left as it is, and its "
            "copies are in {folder}.",
            name=error.values["name"],
            reason=error.values["reason"],
            folder=str(folder.backups),
        ) from error


def _open_workspace(folder: DataFolder, clock: Clock, tell: Callable[[Notice], None]) -> Database:
    path = folder.workspace_db
    try:
        database = _opened(path, WORKSPACE, before_upgrade=lambda: backup(path, folder.backups, clock.now()))
    except DatabaseDamaged as damage:
        _log.error("The workspace is damaged: %s", damage)
        database = _restored(folder, clock, tell)
    if backup_due(path, folder.backups, clock.now()):
        try:
            backup(path, folder.backups, clock.now())
        except EnvironmentProblem as problem:
            tell(Notice("Today's backup could not be made: {reason}", (("reason", problem.phrase),), problem.advice))
    return database


def _restored(folder: DataFolder, clock: Clock, tell: Callable[[Notice], None]) -> Database:
    path = folder.workspace_db
    aside = set_aside(path, clock.now())
    copy = newest_good(path, folder.backups)
    if copy is not None:
        copy_over(copy, path)
    database = _opened(path, WORKSPACE)
    if copy is not None:
        _distrust_old_intents(database)
    saved = salvage(aside, path)
    tell(_told(saved, aside.name, copy.name if copy else ""))
    return database


def _told(saved: int, name: str, backup_name: str) -> Notice:
    values = (("n", saved), ("name", name), ("backup", backup_name))
    advice = Phrase("Look through your drafts and the Sync Centre before you go on.")
    if backup_name:
        return Notice(
            "The workspace was damaged. %n row(s) were saved from it, over the backup {backup}. The damaged file was "
            "kept as {name}.",
            values,
            advice,
        )
    return Notice(
        "The workspace was damaged. %n row(s) were saved from it; there was no backup. The damaged file was kept as "
        "{name}.",
        values,
        advice,
    )


def _distrust_old_intents(database: Database) -> None:
    """A copy may say “to be sent” of what was sent since: such entries must be read back before anything is sent."""
    with database.write() as connection:
        connection.exec_driver_sql(
            "UPDATE outbox SET state = 'unknown', claimed_by = '' WHERE state IN ('queued', 'sending')"
        )


def _opened(path: Path, schema: Schema, *, before_upgrade: Callable[[], object] | None = None) -> Database:
    found = health.fault(path)
    if found:
        raise DatabaseDamaged("{name} is damaged: {reason}.", name=path.name, reason=found)
    suspect_mark(path).unlink(missing_ok=True)
    database = Database(path, synchronous=schema.synchronous)
    try:
        version = stored_version(database, schema)
        if version < schema.head:
            if version and before_upgrade is not None:
                before_upgrade()
            upgrade(database, schema)
    except BaseException as error:
        database.close()
        if isinstance(error, DiskFull) and path.exists() and path.stat().st_size == 0:
            with contextlib.suppress(OSError):
                path.unlink()
        raise
    return database
