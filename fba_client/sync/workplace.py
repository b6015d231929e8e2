"""What a sync needs of the desk it works for; ``services.desk.Desk`` is one. (Sync and services know nothing of each
other.)"""

from __future__ import annotations

from typing import Protocol

from fba_client.domain.clock import Clock
from fba_client.paths import DataFolder
from fba_client.settings import Settings
from fba_client.store.database import Database


class Workplace(Protocol):
    """A data folder at work: its two stores, its settings as they are now, and a clock."""

    @property
    def folder(self) -> DataFolder: ...

    @property
    def settings(self) -> Settings: ...

    @property
    def cache(self) -> Database: ...

    @property
    def workspace(self) -> Database: ...

    @property
    def clock(self) -> Clock: ...
