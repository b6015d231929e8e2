"""The window: navigation between the pages, the message bar, and what is told to whom. Nothing else lives here."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMainWindow, QMenu, QVBoxLayout, QWidget

from fba_client.queries.outbox import outbox_counts
from fba_client.queries.sources import last_synced, list_sources
from fba_client.sync.events import Changed
from fba_client.ui.about import AboutDialog, ShortcutsDialog
from fba_client.ui.actions import Actions
from fba_client.ui.context import UiContext
from fba_client.ui.page import Page
from fba_client.ui.page_list import PAGES
from fba_client.ui.page_stack import PageStack
from fba_client.ui.sidebar import Sidebar
from fba_client.ui.sync_reporter import SyncReporter
from fba_client.ui.sync_status import SyncStatus
from fba_client.ui.widgets.floating import Floating
from fba_client.ui.widgets.message_bar import MessageBar

_SMALLEST = QSize(960, 620)
_USUAL = QSize(1280, 800)
_FRAME = QSize(16, 48)  # what window managers put around a window, at most
_FIRST_PAGE = "home"


class MainWindow(QMainWindow):
    """One window over one desk. Pages are made at their first visit, or ahead; ``page`` gives one that exists."""

    painted = Signal()  # once, after the window was drawn for the first time

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._was_painted = False
        self._context = context
        self._titles = {entry.page_id: entry.title for entry in PAGES}
        self._current = ""
        self.status = SyncStatus(context.sync, context.theme, context.desk.clock)
        self.sidebar = Sidebar(context.theme, self.status)
        self.messages = MessageBar(context.messages, context.theme)
        self.reporter = SyncReporter(context.sync, context.messages, self)
        self._stack = PageStack(context)
        self.actions_by_name = Actions(self)
        self.setMinimumSize(_SMALLEST)
        self._lay_out()
        self._add_actions()
        self._connect()
        self._restore()
        self.refresh_shell()

    @property
    def current_page(self) -> str:
        """The id of the page that is showing."""
        return self._current

    def page(self, page_id: str) -> Page | None:
        """The page, if it was opened or made ahead; one that is about to be there is made at once."""
        return self._stack.page(page_id)

    @property
    def is_making_page(self) -> bool:
        """Whether somebody waits for a page that is being made."""
        return self._stack.is_making_page

    @Slot(str, object)
    def open_page(self, page_id: str, argument: object = None) -> None:
        """Show a page, turned to ``argument`` where there is one; at its first visit as soon as it is made."""
        self._stack.open_page(page_id, argument, at_once=not self._was_painted)
        self.sidebar.show_page(page_id)
        self._current = page_id
        self.setWindowTitle(self.tr("{0} – FBA Client").format(self._titles[page_id]))

    def make_ahead(self) -> Iterator[None]:
        """Make the pages that were not visited yet, a step at a time; the steps may be left off anywhere."""
        return self._stack.make_ahead()

    @Slot(object)
    def refresh(self, changed: frozenset[Changed]) -> None:
        """Tell every page that exists, and the navigation, what was changed."""
        self._stack.refresh(changed)
        if Changed.SETTINGS in changed:
            self._show_connection()
        self.refresh_shell()

    @Slot()
    def refresh_shell(self) -> None:
        """Read the badges and the time of the last sync anew."""
        desk = self._context.desk

        def read(_cancel: threading.Event) -> tuple[int, str]:
            held = sum(1 for source in list_sources(desk.cache) if source.held_back)
            return outbox_counts(desk.workspace).attention + held, last_synced(desk.cache)

        self._context.tasks.run(self, read, self._show_shell, key="shell")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        state = self._context.window_state
        state.setValue("window/geometry", self.saveGeometry())
        state.setValue("window/page", self._current)
        state.sync()
        self._stack.stop()
        super().closeEvent(event)

    def _show_shell(self, found: tuple[int, str]) -> None:
        attention, synced = found
        self.sidebar.set_badge("sync_centre", attention)
        self.status.set_last_synced(synced)

    def _show_connection(self) -> None:
        desk = self._context.desk
        self.status.show_connection(desk.settings.connection, is_test_server=desk.is_on_test_server)

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(0)
        content.addWidget(self._stack, 1)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        self.messages.setParent(central)  # between the two, as Tab goes
        row.addLayout(content, 1)
        self._floating = Floating(self.messages, self._stack)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        context = self._context
        self.sidebar.page_chosen.connect(self.open_page)
        self._stack.navigation_requested.connect(self.open_page)
        self._show_connection()
        context.messages.navigation_requested.connect(self.open_page)
        context.changes.happened.connect(self.refresh)
        context.sync.changed.connect(self.refresh)
        context.sync.running_changed.connect(self.refresh_shell)

    def _add_actions(self) -> None:
        add, key = self.actions_by_name.add, QKeySequence.StandardKey
        for number, entry in enumerate(PAGES, start=1):
            text = self.tr("Open {0}").format(entry.title)
            add(f"open_{entry.page_id}", text, _opener(self, entry.page_id), (f"Ctrl+{number}",))
        theme = self._context.theme
        sync = self._context.sync
        add("sync", self.tr("Sync now"), sync.start_sync, ("F5", "Ctrl+R"), theme.icon("retry"))
        add("preferences", self.tr("Settings…"), _opener(self, "settings"), ("Ctrl+,",))
        help_keys = ("F1", "Ctrl+?")
        keys = add("shortcuts", self.tr("Keyboard shortcuts"), self.show_shortcuts, help_keys, theme.icon("keyboard"))
        data = add("data_folder", self.tr("Open the data folder"), self.open_data_folder, (), theme.icon("folder"))
        logs = add("logs", self.tr("Open the log folder"), self.open_logs, (), theme.icon("file"))
        about = add("about", self.tr("About FBA Client"), self.show_about, (), theme.icon("info"))
        leave = add("quit", self.tr("Quit"), self.close, (key.Quit, "Ctrl+Q"))
        menu = QMenu(self.sidebar.help)
        menu.addActions([keys, data, logs])
        menu.addSeparator()
        menu.addActions([about, leave])
        self.sidebar.help.setMenu(menu)

    @Slot()
    def show_shortcuts(self) -> None:
        """Show every shortcut."""
        _open_once(ShortcutsDialog(self))

    @Slot()
    def show_about(self) -> None:
        """Show version and licences."""
        _open_once(AboutDialog(self._context.theme, self))

    @Slot()
    def open_data_folder(self) -> None:
        """Show the data folder in the system's file manager."""
        self._open_folder(self._context.desk.folder.root)

    @Slot()
    def open_logs(self) -> None:
        """Show the log files in the system's file manager."""
        self._open_folder(self._context.desk.folder.logs)

    def _open_folder(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._context.messages.show_info(self.tr("The folder is {0}").format(str(folder)))

    def _restore(self) -> None:
        state = self._context.window_state
        geometry = state.value("window/geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(first_size(self.screen().availableSize()))
        page_id = str(state.value("window/page", _FIRST_PAGE))
        self.open_page(page_id if page_id in self._titles else _FIRST_PAGE)


def first_size(available: QSize) -> QSize:
    """The size of the window at its first start: the usual one, or what fits with its frame into ``available``."""
    return _USUAL.boundedTo(available - _FRAME).expandedTo(_SMALLEST)


def _opener(window: MainWindow, page_id: str) -> Callable[[], None]:
    return lambda: window.open_page(page_id)


def _open_once(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
