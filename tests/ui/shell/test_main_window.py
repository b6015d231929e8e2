"""The window opens from the stores alone, goes between its pages by mouse and key, and remembers where it was."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from fba_client.errors import BackendUnreachable, DiskFull, SignInNeeded
from fba_client.paths import resource
from fba_client.services.desk import Desk
from fba_client.store.cache_tables import Source
from fba_client.store.workspace_tables import OutboxEntry
from fba_client.sync.events import Changed, Step, StepResult, SyncProgress, SyncSummary
from fba_client.ui.about import AboutDialog, ShortcutsDialog, version_details
from fba_client.ui.context import UiContext
from fba_client.ui.crash import CrashReporter
from fba_client.ui.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def window(qtbot: QtBot, ui_context: UiContext) -> Iterator[MainWindow]:
    made = MainWindow(ui_context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
    yield made
    made.close()


def test_opens_at_home_without_asking_the_backend(window: MainWindow, ui_context: UiContext) -> None:
    assert window.current_page == "home"
    assert not ui_context.sync.is_running
    assert window.page("settings") is None


def test_fits_a_small_screen(window: MainWindow) -> None:
    window.resize(1024, 680)
    assert window.size() == QSize(1024, 680)


@pytest.mark.parametrize(("key", "page_id"), [(Qt.Key.Key_6, "settings"), (Qt.Key.Key_5, "sync_centre")])
def test_control_and_a_number_open_a_page(qtbot: QtBot, window: MainWindow, key: Qt.Key, page_id: str) -> None:
    window.activateWindow()
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page == page_id
    assert window.sidebar.buttons[page_id].isChecked()


def test_arrow_keys_go_through_the_navigation(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("sync_centre")
    button = window.sidebar.buttons["sync_centre"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Down)
    assert window.current_page == "settings"
    assert window.sidebar.buttons["settings"].hasFocus()


def test_page_is_made_once_and_kept(window: MainWindow) -> None:
    window.open_page("settings")
    first = window.page("settings")
    window.open_page("home")
    window.open_page("settings")
    assert window.page("settings") is first


def test_size_and_page_are_remembered(qtbot: QtBot, window: MainWindow, ui_context: UiContext) -> None:
    window.resize(1100, 700)
    window.open_page("settings")
    window.close()
    again = MainWindow(ui_context)
    qtbot.addWidget(again)
    assert again.current_page == "settings"
    assert again.height() == 700  # the width is bound by the test screen


def test_unknown_remembered_page_falls_back_to_home(qtbot: QtBot, ui_context: UiContext) -> None:
    ui_context.window_state.setValue("window/page", "no_such_page")
    window = MainWindow(ui_context)
    qtbot.addWidget(window)
    assert window.current_page == "home"


def test_refused_entries_are_counted_beside_the_sync_centre(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    with desk.workspace.write() as conn:
        conn.execute(insert(OutboxEntry), [{"id": "a" * 32, "action": "create_plan", "state": "rejected"}])
    window.refresh(frozenset({Changed.OUTBOX}))
    qtbot.waitUntil(lambda: window.sidebar.buttons["sync_centre"].badge == 1)
    assert "1" in window.sidebar.buttons["sync_centre"].accessibleName()


def test_last_sync_ages(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    assert "Never synced" in window.status.words
    with desk.cache.write() as conn:
        conn.execute(insert(Source), [{"name": "inventory", "fetched_at": "2026-03-02T09:27:00Z"}])
    window.refresh(frozenset({Changed.SOURCES}))
    qtbot.waitUntil(lambda: "Last synced 3 minutes ago" in window.status.words)


def test_progress_of_a_sync_is_shown_and_can_be_cancelled(
    qtbot: QtBot, window: MainWindow, ui_context: UiContext
) -> None:
    with qtbot.waitSignal(ui_context.sync.sync_finished):
        ui_context.sync.start_sync()
        assert "Syncing" in window.status.words
        assert window.status.button.accessibleName() == "Cancel the sync"
        ui_context.sync.progressed.emit(SyncProgress(Step.INVENTORY, 50, 400, "50 SKUs"))
        assert "Inventory · 50 SKUs" in window.status.words
    qtbot.waitUntil(lambda: window.status.button.accessibleName() == "Sync now")


def test_failed_sync_says_why(window: MainWindow) -> None:
    error = BackendUnreachable("The backend cannot be reached: {reason}.", reason="no route")
    window.status.show_summary(SyncSummary((StepResult(Step.INVENTORY, error=error),)))
    assert "The backend cannot be reached: no route." in window.status.words


def test_error_shows_in_the_bar_until_it_is_dismissed(window: MainWindow, ui_context: UiContext) -> None:
    ui_context.messages.show_error(DiskFull("The disk is full; {path} was not changed.", path="x.csv"))
    assert window.messages.isVisible()
    assert "x.csv" in window.messages.accessibleName()
    ui_context.messages.clear()
    assert not window.messages.isVisible()


def test_refused_sign_in_leads_to_the_connection_settings(
    qtbot: QtBot, window: MainWindow, ui_context: UiContext
) -> None:
    ui_context.messages.show_error(SignInNeeded("The backend refused the credentials."))
    button = next(b for b in window.messages.findChildren(QPushButton) if b.text() == "Open Settings")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.current_page == "settings"
    assert not window.messages.isVisible()


def test_text_of_others_is_never_taken_for_markup(window: MainWindow, ui_context: UiContext) -> None:
    ui_context.messages.show_info("<b>bold</b> & <img src=x>")
    formats = {label.textFormat() for label in window.messages.findChildren(QLabel) if label.text().startswith("<b>")}
    assert formats == {Qt.TextFormat.PlainText}


def test_change_told_by_a_page_reaches_the_others_and_wakes_the_push(
    qtbot: QtBot, window: MainWindow, ui_context: UiContext
) -> None:
    with qtbot.waitSignal(ui_context.sync.push_finished):
        ui_context.changed({Changed.OUTBOX})


def test_overview_lists_the_shortcuts_with_their_keys(qtbot: QtBot, window: MainWindow) -> None:
    dialog = ShortcutsDialog(window)
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Sync now" in words
    assert any("F5" in text and "Ctrl+R" in text for text in words)


def test_about_names_the_parts_and_their_licences(qtbot: QtBot, window: MainWindow, ui_context: UiContext) -> None:
    dialog = AboutDialog(ui_context.theme, window)
    qtbot.addWidget(dialog)
    table = dialog.findChild(QTableWidget)
    assert table is not None
    model = table.model()
    cells = {model.index(row, 0).data(): model.index(row, 2).data() for row in range(model.rowCount())}
    assert "LGPL" in cells["PySide6-Essentials"]
    assert all(cells.values())
    fonts = {path.stem for path in resource("fonts").glob("*.?tf")}
    assert all(any(font.startswith(name.replace(" ", "")) for name in cells) for font in fonts)
    assert "Qt" in version_details()


@pytest.fixture
def reporter(qtbot: QtBot, window: MainWindow) -> Iterator[CrashReporter]:
    made = CrashReporter()
    made.set_window(window)
    yield made
    if made.dialog is not None:
        made.dialog.close()


def test_bug_opens_one_dialog_with_a_redacted_report(qtbot: QtBot, reporter: CrashReporter) -> None:
    for number in range(2):
        try:
            raise RuntimeError(f"bug {number} with Atza|SECRETTOKEN")
        except RuntimeError as error:
            reporter._on_error(type(error), error, sys.exc_info()[2])
    assert reporter.dialog is not None
    reporter.dialog.copy()
    report = QGuiApplication.clipboard().text()
    assert "bug 0" in report
    assert "bug 1" in report
    assert "test_main_window.py" in report
    assert "SECRETTOKEN" not in report
