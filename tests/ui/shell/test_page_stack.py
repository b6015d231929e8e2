"""A page at its first visit: a skeleton at once, the page as soon as it is made, and nothing lost in between."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.inventory.page import InventoryPage
from fba_client.ui.labels.page import LabelsPage
from fba_client.ui.main_window import MainWindow
from fba_client.ui.page_stack import PageStack
from fba_client.ui.settings.page import SettingsPage
from fba_client.ui.shipments.page import ShipmentsPage
from fba_client.ui.widgets.skeleton import Skeleton
from fba_client.ui.widgets.sku_field import SkuField


@pytest.fixture
def window(qtbot: QtBot, ui_context: UiContext) -> Iterator[MainWindow]:
    """A window that was drawn; only Home exists."""
    made = MainWindow(ui_context)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
    yield made
    made.close()


@pytest.fixture
def skeleton(window: MainWindow) -> Skeleton:
    found = window.findChild(Skeleton)
    assert found is not None
    return found


class OwnWindows(QObject):
    """Notes widgets that are shown without a parent: windows of their own, which flash up and take the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.parent() is None:
            self.seen.append(repr(watched))
        return False


def shown_page(qtbot: QtBot, window: MainWindow) -> object:
    """The page that shows, once it does."""
    stack = window.findChild(PageStack)
    assert stack is not None
    qtbot.waitUntil(lambda: not window.is_making_page)
    return stack.currentWidget()


def test_first_visit_shows_a_skeleton_with_the_title_and_then_the_page(
    qtbot: QtBot, window: MainWindow, skeleton: Skeleton
) -> None:
    window.open_page("inventory")
    assert skeleton.isVisible()
    assert skeleton.accessibleName() == "Inventory"
    assert window.current_page == "inventory"
    assert window.windowTitle().startswith("Inventory")
    assert window.is_making_page
    assert isinstance(shown_page(qtbot, window), InventoryPage)
    assert not skeleton.isVisible()


def test_page_of_the_start_needs_no_skeleton(qtbot: QtBot, ui_context: UiContext) -> None:
    ui_context.window_state.setValue("window/page", "settings")
    window = MainWindow(ui_context)
    qtbot.addWidget(window)
    stack = window.findChild(PageStack)
    assert stack is not None
    assert isinstance(stack.currentWidget(), SettingsPage)


def test_whoever_needs_the_page_now_has_it_made_at_once(window: MainWindow, skeleton: Skeleton) -> None:
    window.open_page("settings")
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    assert page.isVisible()
    assert not window.is_making_page


def test_page_turns_to_what_it_was_asked_for_when_it_is_there(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("inventory", {"search": "mug"})
    window.open_page("inventory", {"search": "blue"})
    page = shown_page(qtbot, window)
    assert isinstance(page, InventoryPage)
    assert page.filter_bar.search == "blue"


def test_page_takes_the_keyboard_when_it_is_there(qtbot: QtBot, window: MainWindow, skeleton: Skeleton) -> None:
    window.open_page("settings")
    assert skeleton.hasFocus()
    page = shown_page(qtbot, window)
    assert isinstance(page, SettingsPage)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus is page or page.isAncestorOf(focus)


def test_keyboard_stays_where_the_person_put_it_meanwhile(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("settings")
    button = window.sidebar.buttons["settings"]
    button.setFocus()
    shown_page(qtbot, window)
    assert button.hasFocus()


def typed(page: object) -> str:
    """What stands in the field of the Labels page that takes what a scanner types."""
    assert isinstance(page, LabelsPage)
    field = page.modes.source.findChild(SkuField)
    assert field is not None
    return field.text()


def test_keys_that_are_pressed_meanwhile_reach_the_page(qtbot: QtBot, window: MainWindow, skeleton: Skeleton) -> None:
    window.open_page("labels")
    QTest.keyClicks(skeleton, "X00MUG")
    page = shown_page(qtbot, window)
    assert typed(page) == "X00MUG"


def test_shortcut_that_is_pressed_meanwhile_does_its_work_on_the_page(
    qtbot: QtBot, window: MainWindow, skeleton: Skeleton
) -> None:
    window.open_page("labels")
    QTest.keyClick(skeleton, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    page = shown_page(qtbot, window)
    assert isinstance(page, LabelsPage)
    assert page.modes.source.mode == "boxes"


def test_key_of_an_action_that_is_pressed_meanwhile_sets_it_off(
    qtbot: QtBot, window: MainWindow, skeleton: Skeleton
) -> None:
    window.open_page("inventory")
    QTest.keyClick(skeleton, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    page = shown_page(qtbot, window)
    assert isinstance(page, InventoryPage)
    assert not page.toolbar.details.isChecked()


def test_keys_that_were_meant_for_another_page_are_not_typed_into_this_one(
    qtbot: QtBot, window: MainWindow, skeleton: Skeleton
) -> None:
    window.open_page("settings")
    QTest.keyClicks(skeleton, "lost")
    window.open_page("labels")
    QTest.keyClicks(skeleton, "X00")
    assert typed(shown_page(qtbot, window)) == "X00"


def test_tab_stays_on_the_skeleton_and_goes_on_in_the_page(
    qtbot: QtBot, window: MainWindow, skeleton: Skeleton
) -> None:
    window.open_page("settings")
    QTest.keyClick(skeleton, Qt.Key.Key_Tab)
    assert skeleton.hasFocus()
    page = shown_page(qtbot, window)
    assert isinstance(page, SettingsPage)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus)


def test_whoever_leaves_meanwhile_is_not_called_back(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("inventory", {"search": "mug"})
    window.open_page("home")
    home = window.page("home")
    assert shown_page(qtbot, window) is home
    assert window.current_page == "home"
    page = window.page("inventory")
    assert isinstance(page, InventoryPage)
    assert not page.isVisible()
    assert page.filter_bar.search == "mug"


def test_page_hears_of_what_changed_while_it_was_made(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[frozenset[Changed]] = []
    monkeypatch.setattr(SettingsPage, "refresh", lambda _page, changed: heard.append(changed))
    window.open_page("settings")
    window.refresh(frozenset({Changed.SETTINGS}))
    window.refresh(frozenset({Changed.OUTBOX}))
    assert not heard
    shown_page(qtbot, window)
    assert heard == [{Changed.SETTINGS, Changed.OUTBOX}]


def test_window_closes_in_the_middle_of_it(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("labels")
    window.close()
    qtbot.wait(60)
    assert window.page("labels") is None
    window.open_page("settings")
    qtbot.wait(60)
    assert window.page("settings") is None, "nothing is made for a window that is gone"


def test_page_that_was_begun_ahead_goes_on_where_it_was_left(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[InventoryPage] = []
    build = InventoryPage._build

    def counted(page: InventoryPage) -> Iterator[None]:
        begun.append(page)
        yield from build(page)

    monkeypatch.setattr(InventoryPage, "_build", counted)
    steps = window.make_ahead()
    while not begun:
        next(steps)
    window.open_page("inventory")
    assert shown_page(qtbot, window) is begun[0]
    for _ in steps:
        pass
    assert len(begun) == 1
    assert window.current_page == "inventory"


def test_nothing_flashes_up_while_the_pages_are_made(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, ui_context: UiContext
) -> None:
    windows = OwnWindows()
    qapp.installEventFilter(windows)
    for _ in window.make_ahead():
        pass
    labels, shipments = window.page("labels"), window.page("shipments")
    assert isinstance(labels, LabelsPage)
    assert isinstance(shipments, ShipmentsPage)
    for mode in ("boxes", "pallets", "more", "printed"):
        labels.modes.turn_to(mode)
    shipments.make_new()
    qtbot.waitUntil(lambda: shipments.assistant is not None and ui_context.tasks.is_idle)
    qapp.removeEventFilter(windows)
    assert not windows.seen


def test_page_that_cannot_be_made_says_so_and_is_tried_again(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_page: InventoryPage) -> Iterator[None]:
        yield
        raise ValueError("a bug in the page")

    with monkeypatch.context() as patched, qtbot.captureExceptions() as errors:
        patched.setattr(InventoryPage, "_build", broken)
        window.open_page("inventory")
        qtbot.waitUntil(lambda: not window.is_making_page)
    assert [str(error) for _kind, error, _trace in errors] == ["a bug in the page"]
    assert window.page("inventory") is None
    window.open_page("inventory")
    assert isinstance(shown_page(qtbot, window), InventoryPage)
