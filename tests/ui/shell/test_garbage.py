"""All of the garbage is looked for while nobody does anything, and before it takes too much memory whatever they do."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from fba_client import collector
from fba_client.app import make_window
from fba_client.errors import BackendUnreachable
from fba_client.services.desk import Desk
from fba_client.settings import SyncSettings
from fba_client.ui.garbage import Sweeper, is_due
from fba_client.ui.idleness import Idleness
from fba_client.ui.theme import Theme

TOO_MUCH = 8_000_000


@pytest.mark.parametrize(
    ("quiet_s", "slices", "grown", "due"),
    [
        (29.0, 5, 100_000, False),  # somebody may be at work
        (30.0, 5, 100_000, True),
        (3600.0, 0, 100_000, False),  # nothing new was left out of sight
        (1.9, 90, 2_000_000, False),
        (2.0, 90, 2_000_000, True),  # a short pause does when there is much
        (0.2, 180, 4_000_000, False),
        (0.3, 180, 4_000_000, True),
        (0.0, 360, 7_999_999, False),
        (0.0, 360, TOO_MUCH, True),  # the bound
    ],
)
def test_the_more_there_is_the_shorter_a_pause_will_do(quiet_s: float, slices: int, grown: int, due: bool) -> None:
    assert is_due(quiet_s, slices, grown) == due


@dataclass
class Office:
    """A window with a person whose time goes by as the test says, and memory that is used as it says."""

    window: QWidget
    now_s: float = 1000.0
    blocks: int = 500_000
    sweeps: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        idleness = Idleness(self.window, clock=lambda: self.now_s)
        self.sweeper = Sweeper(
            self.window,
            idleness=idleness,
            blocks=lambda: self.blocks,
            sweep=lambda: self.sweeps.append(self.now_s),
        )

    def look_after(self, seconds: float) -> int:
        """Let time go by and the sweeper look; how many sweeps there were by then."""
        self.now_s += seconds
        self.sweeper.look()
        return len(self.sweeps)


@pytest.fixture
def office(qtbot: QtBot) -> Iterator[Office]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = Office(window)
    made.sweeper.start()
    gc.collect()  # a slice, so that there is something to sweep
    yield made
    made.sweeper.stop()
    gc.unfreeze()


def press(widget: QWidget) -> None:
    """A key comes to the window of ``widget``."""
    handle = widget.windowHandle()
    assert handle is not None
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))


def test_who_has_just_opened_the_window_is_left_alone(office: Office) -> None:
    assert office.look_after(29) == 0
    assert office.look_after(1) == 1


def test_every_key_begins_the_wait_anew(office: Office) -> None:
    for _ in range(10):
        press(office.window)
        assert office.look_after(20) == 0
    assert office.look_after(10) == 1


def test_who_moves_the_mouse_is_at_work(office: Office) -> None:
    handle = office.window.windowHandle()
    assert handle is not None
    office.now_s += 40
    place, none = QPointF(5, 5), Qt.MouseButton.NoButton
    move = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(handle, move)
    assert office.look_after(1) == 0


def test_who_types_in_a_dialog_is_at_work(office: Office, qtbot: QtBot) -> None:
    dialog = QLineEdit()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is dialog.windowHandle())
    office.now_s += 40
    press(dialog)
    assert office.look_after(1) == 0
    dialog.close()
    assert office.look_after(40) == 1


def test_nothing_is_swept_while_a_menu_is_open(office: Office, qtbot: QtBot) -> None:
    menu = QMenu(office.window)
    menu.addAction("Undo")
    menu.popup(office.window.mapToGlobal(office.window.rect().center()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    assert office.look_after(100) == 0
    menu.close()
    assert office.look_after(0) == 1


def test_it_is_swept_once_for_each_pause(office: Office) -> None:
    assert office.look_after(60) == 1
    assert office.look_after(60) == 1
    gc.collect()
    assert office.look_after(60) == 2


def test_memory_is_bounded_also_for_who_never_pauses(office: Office) -> None:
    for second in range(100):
        press(office.window)
        office.blocks += 1_000_000
        assert office.look_after(0.1) == (second + 1) // 8


def test_a_job_that_is_let_go_makes_room_without_a_sweep(office: Office) -> None:
    for _ in range(20):
        office.blocks += 1_500_000
        press(office.window)
        assert office.look_after(5) == 0
        office.blocks -= 1_500_000


def test_from_the_start_to_the_end_the_collector_works_in_slices(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    sweeper = Sweeper(window)
    assert not collector.collects_in_slices()
    sweeper.start()
    assert collector.collects_in_slices()
    sweeper.stop()
    assert not collector.collects_in_slices()
    gc.unfreeze()


def test_the_window_of_the_program_is_swept(desk: Desk, theme: Theme, qtbot: QtBot) -> None:
    desk.replace_settings(replace(desk.settings, sync=SyncSettings(on_start=False, every_minutes=0)))

    def connect(_cancel: object) -> object:
        raise BackendUnreachable("There is no backend in this test.")

    opened = make_window(desk, connect, theme=theme)  # type: ignore[arg-type]
    opened.begin()
    qtbot.waitUntil(lambda: opened.context.tasks.is_idle)
    assert collector.collects_in_slices()
    assert opened.close()
    assert not collector.collects_in_slices()
    gc.unfreeze()


def test_a_large_job_that_is_made_again_is_not_swept_again(office: Office) -> None:
    office.blocks += 5_000_000
    press(office.window)
    assert office.look_after(3) == 1, "that much is swept in a short pause"
    for _ in range(5):
        office.blocks -= 5_000_000
        press(office.window)
        assert office.look_after(3) == 1
        office.blocks += 5_000_000
        press(office.window)
        assert office.look_after(3) == 1, "it was looked at before: hardly any of it is garbage"
