"""Puts the window together, runs it, and takes it apart in order: the sync first, then the work, then the window.

There are no globals here: whoever makes a window owns what it is made of.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QSettings, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from fba_client.errors import FbaClientError
from fba_client.paths import APP_NAME
from fba_client.ui.context import RESTART_CODE, UiContext
from fba_client.ui.crash import CrashReporter
from fba_client.ui.garbage import Sweeper, spare_what_stays, unhurried_imports
from fba_client.ui.housekeeping import Housekeeper
from fba_client.ui.i18n import install_language, notice_text
from fba_client.ui.main_window import MainWindow
from fba_client.ui.messages import Messages
from fba_client.ui.os_signals import OsSignals
from fba_client.ui.page_list import warm_pages
from fba_client.ui.pictures import Photographer
from fba_client.ui.preloading import Preloader, PreloadPlan
from fba_client.ui.startup_failure import StartupFailureBox
from fba_client.ui.sync_thread import Engine, SyncThread
from fba_client.ui.tasks import Tasks
from fba_client.ui.theme import Theme

if TYPE_CHECKING:
    from fba_client.services.desk import Desk
    from fba_client.services.preferences import Connect

log = logging.getLogger(__name__)

RESTART = RESTART_CODE
_FIRST_SYNC_AFTER_MS = 400  # the first page reads its rows before the sync asks for a share of the processor
_LATER_MS = 1_500  # and what the person may want next, and what nobody waits for, come after what is wanted now
_LOOK_AGAIN_MS = 200
_PATIENCE_MS = 3_000


@dataclass
class OpenWindow:
    """A window with all that it is made of; ``close`` takes it apart."""

    window: MainWindow
    context: UiContext
    translators: list[QTranslator] = field(default_factory=list)
    preloader: Preloader = field(init=False)
    sweeper: Sweeper = field(init=False)
    housekeeper: Housekeeper = field(init=False)

    def __post_init__(self) -> None:
        plan = PreloadPlan(warm_pages, self._make_ahead, lambda: self.may_preload)
        self.preloader = Preloader(self.window, self.context.tasks, plan)
        self.sweeper = Sweeper(self.window)
        self.housekeeper = Housekeeper(self.context, self.window)

    def begin(self) -> None:
        """Show the window, and let the sync begin once it is drawn."""
        settings = self.context.desk.settings
        self.context.sync.set_period(settings.sync.every_minutes)
        first = self.context.sync.start_sync if settings.sync.on_start else self.context.sync.wake
        self.window.painted.connect(lambda: QTimer.singleShot(_FIRST_SYNC_AFTER_MS, first))
        notices = [notice_text(one.template, dict(one.values), one.advice) for one in self.context.desk.notices]
        if notices:  # together, since the bar shows one message at a time
            self.context.messages.show_warning("\n".join(notices))
        self.window.painted.connect(spare_what_stays)
        for receiver, later in ((self.preloader, self._preload), (self.housekeeper, self.housekeeper.start)):
            self.window.painted.connect(partial(QTimer.singleShot, _LATER_MS, receiver, later))
        self.window.show()
        self.sweeper.start()

    def close(self) -> bool:
        """Stop the sync, then the work, then close the window; False when something would not stop in time."""
        self.preloader.stop()
        self.sweeper.stop()
        self.housekeeper.stop()
        self.window.close()
        stopped = self.context.sync.stop(_PATIENCE_MS)
        stopped = self.context.tasks.stop() and stopped
        self.window.deleteLater()
        for translator in self.translators:  # the next window may speak another language
            QApplication.removeTranslator(translator)
        return stopped

    def _make_ahead(self) -> Iterator[None]:
        yield from self.context.theme.draw_ahead()
        yield from self.window.make_ahead()

    def _preload(self) -> None:
        """Bring in the other pages, once this one is there and the first sync has ended."""
        if self.context.tasks.is_idle and self.may_preload:
            self.preloader.start()
        else:
            QTimer.singleShot(_LOOK_AGAIN_MS, self.preloader, self._preload)

    @property
    def may_preload(self) -> bool:
        """Not beside a page that somebody waits for, nor beside a sync, which shares the lock of Python's."""
        return not self.window.is_making_page and not self.context.sync.is_running


def run_window(desk: Desk, connect: Connect, *, argv: Sequence[str] = ()) -> int:
    """Open the window over ``desk`` and stay until it is closed; returns 0, or ``RESTART`` to be opened anew.

    ``connect`` makes a client for the backend when the sync wants one. The desk stays the caller's to close.
    """
    app = make_application(argv)
    reporter = CrashReporter()
    reporter.install()
    opened = make_window(desk, connect)
    reporter.set_window(opened.window)
    signals = OsSignals(opened.window.close)
    try:
        opened.begin()
        code = app.exec()
    finally:
        reporter.set_window(None)
        stopped = opened.close()
        signals.stop()
        reporter.uninstall()
    if not stopped:
        # A thread is stuck in a system call. All that matters is on disk already, so the process may end here; taking
        # the stores away from a running thread would be worse.
        log.error("background work did not stop in time; ending without it")
        logging.shutdown()
        os._exit(1 if code == RESTART else code)
    return code


def show_failure(error: FbaClientError) -> None:
    """Say in a dialog why the window could not open, and wait until it was read."""
    app = make_application()
    translators = install_language(app, "")
    box = StartupFailureBox(error)
    box.finished.connect(app.quit)
    box.open()
    app.exec()
    for translator in translators:
        app.removeTranslator(translator)


def take_pictures(desk: Desk, connect: Connect, folder: Path, *, size: tuple[int, int] = (1280, 800)) -> list[Path]:
    """A picture of each page of a window over ``desk``, as PNG files in ``folder``; nothing is synced for it."""
    make_application()
    opened = make_window(desk, connect)
    opened.window.resize(*size)
    opened.window.show()
    try:
        return Photographer(opened.window, opened.context, folder).take()
    finally:
        opened.close()


def make_application(argv: Sequence[str] = ()) -> QApplication:
    """The one QApplication of this process, made if there is none."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # A computer without a font for some script is no fault, and Qt says so again for every text.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    app = QApplication(["fba-client", *argv])
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName(APP_NAME)
    app.setDesktopFileName("fba-client")
    return app


def make_window(desk: Desk, connect: Connect, *, theme: Theme | None = None) -> OpenWindow:
    """A window over ``desk``, not shown yet; it reads the stores only. Needs ``make_application`` first."""
    app = make_application()
    translators = install_language(app, desk.settings.window.language)
    theme = theme or Theme(app, desk.settings.window.theme)
    messages = Messages()
    context = UiContext(
        desk=desk,
        tasks=Tasks(messages),
        messages=messages,
        sync=SyncThread(_engine_maker(desk, connect)),
        theme=theme,
        window_state=QSettings(str(desk.folder.window_file), QSettings.Format.IniFormat),
        connect=connect,
    )
    app.setWindowIcon(theme.icon("logo", "accent"))
    return OpenWindow(MainWindow(context), context, translators)


def _engine_maker(desk: Desk, connect: Connect) -> Callable[[], Engine]:
    def make() -> Engine:
        # On the sync's own thread: the wire and the reports are slow to import.
        with unhurried_imports():
            from fba_client.spapi.client import SpApiClient  # noqa: F401, PLC0415
            from fba_client.sync.engine import SyncEngine  # noqa: PLC0415
            from fba_client.sync.pull_steps import PULL_STEPS  # noqa: F401, PLC0415
            from fba_client.sync.push.actions import ACTIONS  # noqa: F401, PLC0415
        return SyncEngine(desk, connect)

    return make
