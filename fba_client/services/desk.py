"""The desk: what every user action needs, opened once and handed to the services."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from types import TracebackType

from fba_client.domain.clock import Clock, SystemClock
from fba_client.errors import DatabaseBusy, DiskFull
from fba_client.paths import DataFolder
from fba_client.settings import Settings, load_settings, save_settings
from fba_client.store import print_runs
from fba_client.store.database import Database
from fba_client.store.opening import Notice, open_stores


@dataclass
class Desk:
    """One data folder at work: its settings, its two stores, a clock, and what was noticed while opening."""

    folder: DataFolder
    settings: Settings
    cache: Database
    workspace: Database
    clock: Clock
    notices: tuple[Notice, ...] = ()

    def replace_settings(self, settings: Settings) -> None:
        """Keep ``settings``, in the file first. Raises DiskFull, SettingsError; then the old ones stay."""
        save_settings(self.folder.settings_file, settings)
        self.settings = settings

    @property
    def is_on_test_server(self) -> bool:
        """Whether ``--base-url`` or the settings put another server in the place of the embedded marketplace."""
        return self.settings.connection.kind == "sandbox" and self.folder.account.startswith("sandbox-")

    def close(self) -> None:
        """Close both stores; nothing may be read or written afterwards."""
        self.workspace.close()
        self.cache.close()

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_desk(folder: DataFolder, clock: Clock | None = None, *, settings: Settings | None = None) -> Desk:
    """The desk of ``folder``, which is made when it is not there; ``settings`` stand in for the file's in this run.
    What a program that died had printed is in the ledger from now on.

    Raises DataFolderError, SettingsError, DatabaseTooNew, DatabaseBusy, DiskFull. Use it as a context manager, or call
    ``close``.
    """
    clock = clock or SystemClock()
    folder.prepare()
    settings = settings or load_settings(folder.settings_file)
    stores = open_stores(folder, clock)
    with contextlib.suppress(DiskFull, DatabaseBusy):  # then at the next start: until then they are told as unfinished
        print_runs.settle_dead(stores.workspace, clock)
    return Desk(folder, settings, stores.cache, stores.workspace, clock, stores.notices)
