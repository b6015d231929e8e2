"""Small choices count at once and can be undone; forms say at the field what is wrong; secrets go to the keyring."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from fba_client.errors import DiskFull, KeyringUnavailable, SignInNeeded
from fba_client.services import preferences
from fba_client.services.desk import Desk
from fba_client.settings import ConnectionSettings, ShipFromSettings, load_settings
from fba_client.ui.context import UiContext
from fba_client.ui.messages import Message
from fba_client.ui.settings import connection as connection_module
from fba_client.ui.settings import credentials
from fba_client.ui.settings.page import SettingsPage
from fba_client.ui.theme import Theme

pytestmark = pytest.mark.usefixtures("english")

ADDRESS = ShipFromSettings(
    name="Ann Seller",
    line1="1 Dock Road",
    city="Reno",
    state="NV",
    postal_code="89501",
    country="US",
    phone="7755550100",
)


class MemoryKeyring:
    """A keyring for tests: what was put in, by connection and name."""

    def __init__(self) -> None:
        self.kept: dict[str, credentials.Credentials] = {}

    def keep(self, connection: object, typed: credentials.Credentials) -> None:
        self.kept[str(getattr(connection, "kind", ""))] = typed

    def is_complete(self, connection: object) -> bool:
        return getattr(connection, "kind", "") in self.kept

    def forget(self, connection: object) -> None:
        self.kept.pop(str(getattr(connection, "kind", "")), None)


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    made = MemoryKeyring()
    monkeypatch.setattr(credentials, "keep", made.keep)
    monkeypatch.setattr(connection_module, "is_complete", made.is_complete)
    monkeypatch.setattr(connection_module, "forget", made.forget)
    return made


@pytest.fixture
def messages(ui_context: UiContext) -> list[Message]:
    posted: list[Message] = []
    ui_context.messages.posted.connect(posted.append)
    return posted


@pytest.fixture
def page(qtbot: QtBot, ui_context: UiContext, keyring: MemoryKeyring) -> SettingsPage:
    made = SettingsPage(ui_context)
    qtbot.addWidget(made)
    made.resize(1060, 800)
    made.show()
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
    return made


def choose(box: QComboBox, data: object) -> None:
    """Choose an entry of a combo box as a person does."""
    index = box.findData(data)
    assert index >= 0
    box.setCurrentIndex(index)
    box.activated.emit(index)


def type_address(page: SettingsPage, address: ShipFromSettings) -> None:
    for name, row in page.ship_from.rows.items():
        row.field.setText(getattr(address, name))


def test_theme_counts_at_once_and_can_be_undone(
    page: SettingsPage, desk: Desk, theme: Theme, messages: list[Message]
) -> None:
    desk.replace_settings(replace(desk.settings, window=replace(desk.settings.window, theme="light")))
    page.appearance.show_settings(desk.settings)
    choose(page.appearance.theme, "dark")
    try:
        assert theme.is_dark
        assert load_settings(desk.folder.settings_file).window.theme == "dark"
        assert messages[-1].action is not None
        messages[-1].action()
        assert not theme.is_dark
        assert load_settings(desk.folder.settings_file).window.theme == "light"
        assert page.appearance.theme.currentData() == "light"
    finally:
        theme.set_choice("light")


def test_language_is_saved_and_offers_to_open_anew(page: SettingsPage, desk: Desk) -> None:
    assert not page.appearance.restart.isVisible()
    choose(page.appearance.language, "de")
    assert desk.settings.window.language == "de"
    assert page.appearance.restart.isVisible()


def test_sync_interval_and_start_are_saved_at_once(page: SettingsPage, desk: Desk) -> None:
    choose(page.syncing.every, 0)
    page.syncing.on_start.setFocus()
    QTest.keyClick(page.syncing.on_start, Qt.Key.Key_Space)
    assert load_settings(desk.folder.settings_file).sync.every_minutes == 0
    assert not desk.settings.sync.on_start


def test_label_choices_of_a_later_job_are_shown_and_kept(page: SettingsPage, desk: Desk) -> None:
    page.hide()
    labels = replace(desk.settings.labels, sheet="Thermal_61x33", dpi=600)
    desk.replace_settings(replace(desk.settings, labels=labels))
    page.show()
    assert page.labels.sheet.currentData() == "Thermal_61x33"
    choose(page.labels.dpi, 203)
    assert desk.settings.labels == replace(labels, dpi=203)


def test_medium_whose_file_is_gone_leaves_the_choice_to_the_person(page: SettingsPage, desk: Desk) -> None:
    page.hide()
    desk.replace_settings(replace(desk.settings, labels=replace(desk.settings.labels, sheet="Mine that is gone")))
    page.show()
    assert page.labels.sheet.currentIndex() == 0


def test_label_defaults_are_saved(page: SettingsPage, desk: Desk) -> None:
    choose(page.labels.dpi, 203)
    page.labels.seller_line.setText("Ann's shop")
    page.labels.seller_line.editingFinished.emit()
    choose(page.labels.page_type, "PackageLabel_Thermal")
    assert desk.settings.labels.dpi == 203
    assert desk.settings.labels.seller_line == "Ann's shop"
    assert desk.settings.labels.box_page_type == "PackageLabel_Thermal"


def test_whole_address_is_saved(page: SettingsPage, desk: Desk) -> None:
    type_address(page, ADDRESS)
    assert [row.fault for row in page.ship_from.rows.values()] == [""] * len(page.ship_from.rows)
    QTest.mouseClick(page.ship_from.bar.save, Qt.MouseButton.LeftButton)
    assert load_settings(desk.folder.settings_file).ship_from == ADDRESS
    assert not page.ship_from.bar.save.isEnabled()


def test_the_wheel_scrolls_the_page_and_changes_no_choice(page: SettingsPage) -> None:
    for box in page.findChildren(QComboBox):
        before = box.currentIndex()
        for down in (120, -120):
            turn = QWheelEvent(
                QPointF(5, 5),
                QPointF(box.mapToGlobal(QPoint(5, 5))),
                QPoint(),
                QPoint(0, down),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(box, turn)
            assert box.currentIndex() == before, box.accessibleName()


def test_return_in_a_field_saves_the_address(page: SettingsPage, desk: Desk) -> None:
    type_address(page, ADDRESS)
    QTest.keyClick(page.ship_from.rows["phone"].field, Qt.Key.Key_Return)
    assert desk.settings.ship_from == ADDRESS


def test_return_does_not_save_what_the_backend_would_not_take(page: SettingsPage, desk: Desk) -> None:
    type_address(page, replace(ADDRESS, country="USA"))
    QTest.keyClick(page.ship_from.rows["country"].field, Qt.Key.Key_Return)
    assert desk.settings.ship_from != page.ship_from.typed


@pytest.mark.parametrize(
    ("name", "text"),
    [("name", "N" * 51), ("line1", "S" * 181), ("city", "C" * 31), ("country", "USA"), ("phone", "1" * 21)],
)
def test_what_the_backend_would_not_take_is_said_at_its_field(page: SettingsPage, name: str, text: str) -> None:
    type_address(page, replace(ADDRESS, **{name: text}))
    assert "cannot be sent" in page.ship_from.rows[name].fault
    assert not page.ship_from.bar.save.isEnabled()


def test_missing_part_of_the_address_is_named_but_does_not_stop_saving(page: SettingsPage, desk: Desk) -> None:
    type_address(page, replace(ADDRESS, phone=""))
    assert "Needed" in page.ship_from.rows["phone"].fault
    QTest.mouseClick(page.ship_from.bar.save, Qt.MouseButton.LeftButton)
    assert desk.settings.ship_from.name == "Ann Seller"


def test_untouched_address_does_not_complain(page: SettingsPage) -> None:
    assert not any(row.fault for row in page.ship_from.rows.values())


def test_revert_brings_back_what_is_kept(page: SettingsPage) -> None:
    type_address(page, ADDRESS)
    QTest.mouseClick(page.ship_from.bar.revert, Qt.MouseButton.LeftButton)
    assert page.ship_from.rows["name"].field.text() == ""
    assert not page.ship_from.bar.revert.isEnabled()


def test_sandbox_shows_no_fields_of_other_connections(page: SettingsPage) -> None:
    assert not any(row.field.isVisible() for row in page.connection.rows.values())
    page.connection.kinds["direct"].setChecked(True)
    assert page.connection.rows["refresh_token"].field.isVisible()
    assert not page.connection.rows["gateway_token"].field.isVisible()


def test_secrets_go_to_the_keyring_only(
    qtbot: QtBot, page: SettingsPage, desk: Desk, keyring: MemoryKeyring, tmp_path: Path, ui_context: UiContext
) -> None:
    own = ConnectionSettings(kind="direct", client_id="amzn1.application-oa2-client.test")
    desk.settings = replace(desk.settings, connection=own)
    page.connection.show_settings(desk.settings)
    rows = page.connection.rows
    rows["client_secret"].field.setText("amzn1.oa2-cs.v1.canary")
    rows["refresh_token"].field.setText("Atzr|canary")
    assert rows["client_secret"].field.echoMode() is QLineEdit.EchoMode.Password
    QTest.mouseClick(page.connection.bar.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "direct" in keyring.kept and ui_context.tasks.is_idle)
    assert keyring.kept["direct"].refresh_token == "Atzr|canary"
    assert rows["refresh_token"].field.text() == ""
    assert "keyring" in rows["refresh_token"].field.placeholderText()
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"canary" not in written
    assert "canary" not in repr(keyring.kept["direct"])


def test_keyring_that_is_not_there_is_said_and_nothing_is_saved(
    qtbot: QtBot, page: SettingsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch, messages: list[Message]
) -> None:
    def refuse(connection: object, typed: object) -> None:
        raise KeyringUnavailable("This system has no keyring that keeps secrets safe.")

    monkeypatch.setattr(credentials, "keep", refuse)
    desk.settings = replace(desk.settings, connection=replace(desk.settings.connection, kind="gateway"))
    page.connection.show_settings(desk.settings)
    page.connection.rows["base_url"].field.setText("https://gateway.example")
    page.connection.rows["gateway_token"].field.setText("canary")
    QTest.mouseClick(page.connection.bar.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(messages))
    assert "no keyring" in messages[-1].text
    assert desk.settings.connection.base_url == ""


def test_gateway_without_an_address_is_refused_at_the_field(page: SettingsPage, desk: Desk) -> None:
    desk.settings = replace(desk.settings, connection=replace(desk.settings.connection, kind="gateway"))
    page.connection.show_settings(desk.settings)
    page.connection.kinds["gateway"].setChecked(True)
    page.connection.save_requested.emit(page.connection.typed, page.connection.credentials)
    assert page.connection.rows["base_url"].fault == "Enter the address of the gateway."


def test_other_kind_is_saved_for_the_next_start_and_opens_the_window_anew(
    qtbot: QtBot, page: SettingsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    restarts: list[bool] = []
    monkeypatch.setattr(UiContext, "restart", lambda _: restarts.append(True))
    page.connection.kinds["gateway"].setChecked(True)
    page.connection.rows["base_url"].field.setText("https://gateway.example/")
    QTest.mouseClick(page.connection.bar.save, Qt.MouseButton.LeftButton)
    box = page.findChild(QMessageBox)
    assert box is not None
    agree = next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
    with qtbot.waitSignal(box.finished):
        QTest.mouseClick(agree, Qt.MouseButton.LeftButton)
    assert restarts == [True]
    assert load_settings(desk.folder.settings_file).connection.base_url == "https://gateway.example"
    assert desk.settings.connection.kind == "sandbox"  # the stores that are open are the sandbox's


@pytest.mark.parametrize(
    ("answer", "state"),
    [("The backend answered and knows your products.", "It works"), (SignInNeeded("Refused."), "No connection")],
)
def test_connection_is_tried_without_saving_it(
    qtbot: QtBot,
    page: SettingsPage,
    ui_context: UiContext,
    monkeypatch: pytest.MonkeyPatch,
    answer: str | Exception,
    state: str,
) -> None:
    def attempt(connect: object, cancel: threading.Event) -> str:
        if isinstance(answer, Exception):
            raise answer
        return answer

    def never(cancel: threading.Event) -> NoReturn:
        raise AssertionError("only the fake tries the connection")

    monkeypatch.setattr(connection_module, "try_connection", attempt)
    ui_context.connect = never
    QTest.mouseClick(page.connection.test, Qt.MouseButton.LeftButton)
    assert not page.connection.test.isEnabled()
    qtbot.waitUntil(page.connection.test.isEnabled)
    assert page.connection.state.text() == state


def test_data_folder_and_its_size_are_shown(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    assert page.data.path.text() == str(desk.folder.root)
    assert "in use" in page.data.size_label.text()


def test_opens_at_a_section(qtbot: QtBot, page: SettingsPage) -> None:
    page.open_at({"section": "ship_from"})
    qtbot.waitUntil(lambda: page.focusWidget() is page.ship_from.rows["name"].field)


def test_disk_that_is_full_leaves_the_old_choice(
    page: SettingsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch, messages: list[Message]
) -> None:
    def full(_desk: object, _settings: object) -> None:
        raise DiskFull("The disk is full; {path} was not changed.", path="settings.toml")

    monkeypatch.setattr(preferences, "save", full)
    before = page.syncing.every.currentData()
    choose(page.syncing.every, 240)
    assert "disk is full" in messages[-1].text
    assert page.syncing.every.currentData() == before
