"""What every test of the window stands on: a desk in a temporary folder, and a sync that does nothing by itself."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from fba_client.domain.clock import FixedClock
from fba_client.errors import FbaClientError
from fba_client.paths import data_folder
from fba_client.services.desk import Desk, open_desk
from fba_client.sync.events import Changed, ProgressListener, SyncSummary
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import install_language
from fba_client.ui.messages import Messages
from fba_client.ui.sync_thread import SyncThread
from fba_client.ui.tasks import Tasks
from fba_client.ui.theme import Theme

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@dataclass
class Pushed:
    """What the quiet engine says of a push."""

    changed: frozenset[Changed] = frozenset()
    next_due_s: float | None = None
    error: FbaClientError | None = None


@dataclass
class QuietEngine:
    """A sync engine that reaches nobody and counts how often it was asked."""

    runs: int = 0
    pushes: int = 0
    summary: SyncSummary = field(default_factory=lambda: SyncSummary(()))

    def run(self, *, progress: ProgressListener, cancel: threading.Event) -> SyncSummary:
        self.runs += 1
        return self.summary

    def push(self, *, progress: ProgressListener, cancel: threading.Event) -> Pushed:
        self.pushes += 1
        return Pushed()


@pytest.fixture
def clock() -> FixedClock:
    """Stands still at 2 March 2026, 09:30 UTC."""
    return FixedClock(NOW)


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """An empty desk of its own."""
    with open_desk(data_folder(override=tmp_path), clock) as opened:
        yield opened


@pytest.fixture
def engine() -> QuietEngine:
    """The engine behind ``ui_context.sync``."""
    return QuietEngine()


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light scheme, once for all tests of a process."""
    return Theme(qapp, "light")


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The program's English, with its plurals, as a person sees it."""
    translators = install_language(qapp, "en")
    yield
    for translator in translators:
        qapp.removeTranslator(translator)


@pytest.fixture
def ui_context(desk: Desk, engine: QuietEngine, theme: Theme) -> Iterator[UiContext]:
    """What a page is given, over the empty ``desk``."""
    messages = Messages()
    context = UiContext(
        desk=desk,
        tasks=Tasks(messages),
        messages=messages,
        sync=SyncThread(lambda: engine),
        theme=theme,
        window_state=QSettings(str(desk.folder.window_file), QSettings.Format.IniFormat),
    )
    yield context
    assert context.sync.stop()
    assert context.tasks.stop()
