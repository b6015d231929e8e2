"""What the pages need is brought in ahead: on the right thread, not before its time, not while the person works."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from fba_client.app import OpenWindow
from fba_client.ui.context import UiContext
from fba_client.ui.main_window import MainWindow
from fba_client.ui.page_list import PAGES
from fba_client.ui.preloading import Preloader, PreloadPlan
from fba_client.ui.sync_thread import SyncThread

LEAF = "fba_client.ui.widgets.roles"  # a root that is quickly brought in

# Imports happen once in a process, so who did them can be watched in a new one only.
_PROGRAM = """
import sys, threading
from importlib.machinery import ExtensionFileLoader, SourceFileLoader
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from fba_client.ui.messages import Messages
from fba_client.ui.preloading import Preloader, PreloadPlan
from fba_client.ui.tasks import Tasks

class Watched:
    # Notes on which thread each module is carried out; packages hold nothing.
    on_gui_thread = {}
    def __init__(self, loader):
        self.carry_out = loader.exec_module
        loader.exec_module = lambda itself, module: self.note(itself, module)
    def note(self, itself, module):
        if not hasattr(module, "__path__"):
            self.on_gui_thread[module.__name__] = threading.current_thread() is threading.main_thread()
        self.carry_out(itself, module)

app = QApplication([])
tasks, window = Tasks(Messages()), QWidget()
warmed, made = [], []
def make():
    made.append(threading.current_thread() is threading.main_thread())
    yield
plan = PreloadPlan(lambda: warmed.append(threading.current_thread() is threading.main_thread()), make)
preloader = Preloader(window, tasks, plan)
QCoreApplication.processEvents()
assert "fba_client.ui.labels.page" not in sys.modules, "imported before the start"
assert "fba_client.services.labels.shipment_files" not in sys.modules, "imported before the start"
preloader.done.connect(app.quit)
preloader.start()
preloader.start()
Watched(SourceFileLoader)
Watched(ExtensionFileLoader)
QTimer.singleShot(60_000, lambda: app.exit(1))
assert app.exec() == 0, "never done"
seen = Watched.on_gui_thread
assert seen.pop("fba_client.ui.import_order") is False
ours = {name: on_gui for name, on_gui in seen.items() if name.startswith(("fba_client.", "PySide6."))}
wrong = [name for name, on_gui in ours.items() if on_gui != name.startswith(("fba_client.ui.", "PySide6."))]
assert not wrong, f"on the wrong thread: {wrong}"
assert seen["fba_client.ui.labels.page"] is True and seen["fba_client.services.labels.shipment_files"] is False
assert warmed == [False] and made == [True]
assert "pyqtgraph" not in sys.modules, "only a chart needs it"
tasks.stop()

from fba_client.ui.page_list import PAGES
seen.clear()
for entry in PAGES:
    entry.load()
assert not seen, f"left for the first visit: {list(seen)}"
"""


def test_every_module_of_the_pages_comes_in_on_its_thread_and_none_is_left() -> None:
    result = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stderr


class Steps:
    """Counts the steps that were taken; there is always a next one."""

    def __init__(self) -> None:
        self.taken = 0

    def make(self) -> Iterator[None]:
        while True:
            self.taken += 1
            yield


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window that is shown."""
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def steps() -> Steps:
    """What the preloader of ``preloader`` makes."""
    return Steps()


@pytest.fixture
def preloader(window: QWidget, steps: Steps, ui_context: UiContext) -> Iterator[Preloader]:
    """One at its steps."""
    made = Preloader(window, ui_context.tasks, PreloadPlan(lambda: None, steps.make, root=LEAF))
    yield made
    made.stop()


def test_takes_no_more_steps_once_stopped(qtbot: QtBot, preloader: Preloader, steps: Steps) -> None:
    preloader.start()
    qtbot.waitUntil(lambda: steps.taken > 0)
    preloader.stop()
    taken = steps.taken
    qtbot.wait(60)
    assert steps.taken == taken


def test_does_not_begin_once_stopped(qtbot: QtBot, preloader: Preloader, steps: Steps, ui_context: UiContext) -> None:
    preloader.start()
    preloader.stop()
    preloader.start()
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
    qtbot.wait(60)
    assert steps.taken == 0


def test_rests_while_the_person_types(qtbot: QtBot, preloader: Preloader, steps: Steps, window: QWidget) -> None:
    preloader.start()
    qtbot.waitUntil(lambda: steps.taken > 0)
    handle = window.windowHandle()
    assert handle is not None
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    QApplication.sendEvent(handle, press)
    taken = steps.taken
    qtbot.wait(100)
    assert steps.taken == taken
    qtbot.waitUntil(lambda: steps.taken > taken)


def test_rests_while_a_menu_is_open(qtbot: QtBot, preloader: Preloader, steps: Steps, window: QWidget) -> None:
    preloader.start()
    qtbot.waitUntil(lambda: steps.taken > 0)
    menu = QMenu(window)
    menu.addAction("Undo")
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    taken = steps.taken
    qtbot.wait(60)
    assert steps.taken == taken
    menu.close()
    qtbot.waitUntil(lambda: steps.taken > taken)


def test_rests_while_the_program_has_something_better_to_do(
    qtbot: QtBot, window: QWidget, steps: Steps, ui_context: UiContext
) -> None:
    may = [False]
    plan = PreloadPlan(lambda: None, steps.make, may_go_on=lambda: may[0], root=LEAF)
    preloader = Preloader(window, ui_context.tasks, plan)
    preloader.start()
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
    qtbot.wait(60)
    assert steps.taken == 0
    may[0] = True
    qtbot.waitUntil(lambda: steps.taken > 0)
    preloader.stop()


def test_nothing_is_brought_in_beside_a_sync_or_a_page_that_somebody_waits_for(
    qtbot: QtBot, ui_context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = OpenWindow(MainWindow(ui_context), ui_context)
    qtbot.addWidget(opened.window)
    with qtbot.waitSignal(opened.window.painted):
        opened.window.show()
    assert opened.may_preload
    with monkeypatch.context() as patched:
        patched.setattr(SyncThread, "is_running", True)
        assert not opened.may_preload
    assert opened.may_preload
    opened.window.open_page("settings")
    assert not opened.may_preload
    qtbot.waitUntil(lambda: opened.may_preload)
    assert opened.close()


def test_pages_made_ahead_are_those_that_are_visited_later(qtbot: QtBot, ui_context: UiContext) -> None:
    window = MainWindow(ui_context)
    qtbot.addWidget(window)
    window.show()
    steps = window.make_ahead()
    while window.page("inventory") is None:
        next(steps)
    assert window.page("shipments") is None, "one page after the other"
    for _ in steps:
        pass
    pages = {entry.page_id: window.page(entry.page_id) for entry in PAGES}
    assert window.current_page == "home"
    for page_id, page in pages.items():
        assert page is not None
        assert page.isVisible() == (page_id == "home")
        window.open_page(page_id)
        assert window.page(page_id) is page
        assert page.isVisible()
