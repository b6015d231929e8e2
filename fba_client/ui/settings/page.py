"""Settings: one card a kind of choice. Small choices count at once and can be undone; forms have Save and Revert."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from fba_client.errors import FbaClientError, UserInputError
from fba_client.services import preferences
from fba_client.settings import (
    ConnectionSettings,
    LabelSettings,
    Settings,
    ShipFromSettings,
    SyncSettings,
    WindowSettings,
)
from fba_client.sync.events import Changed
from fba_client.ui.page import Page
from fba_client.ui.settings import credentials as keyring
from fba_client.ui.settings.appearance import AppearanceSection
from fba_client.ui.settings.connection import ConnectionSection
from fba_client.ui.settings.credentials import Credentials
from fba_client.ui.settings.data import DataSection
from fba_client.ui.settings.form import Section
from fba_client.ui.settings.label_defaults import LabelDefaultsSection
from fba_client.ui.settings.ship_from import ShipFromSection
from fba_client.ui.settings.syncing import SyncingSection
from fba_client.ui.widgets.ask import ask
from fba_client.ui.widgets.page_header import PageHeader
from fba_client.ui.widgets.scroll_column import ScrollColumn

_WIDEST = 780


class SettingsPage(Page):
    """``open_at`` takes {"section": id}: connection, ship_from, appearance, sync, labels, data."""

    page_id = "settings"

    def _build(self) -> Iterator[None]:
        context = self.context
        self._area = ScrollColumn(widest=_WIDEST, name=self.title(), parent=self)
        column = self._area.column
        inner = column.parentWidget()  # from the start: a parent given later styles every widget once more
        yield
        self.connection = ConnectionSection(context, inner)
        yield
        self.ship_from = ShipFromSection(context, inner)
        yield
        self.appearance = AppearanceSection(context, inner)
        yield
        self.syncing = SyncingSection(context, inner)
        yield
        self.labels = LabelDefaultsSection(context, inner)
        yield
        self.data = DataSection(context, inner)
        self.sections: tuple[Section, ...] = (
            self.connection,
            self.ship_from,
            self.appearance,
            self.syncing,
            self.labels,
            self.data,
        )
        yield
        column.addWidget(PageHeader(self.title()))
        for section in self.sections:
            column.addWidget(section)
            yield
        column.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self.connection.save_requested.connect(self._save_connection)
        self.ship_from.save_requested.connect(self._save_ship_from)
        self.appearance.save_requested.connect(self._save_window)
        self.syncing.save_requested.connect(self._save_sync)
        self.labels.save_requested.connect(self._save_labels)
        for section in self.sections:
            section.show_settings(context.desk.settings)
            yield

    def title(self) -> str:
        return QCoreApplication.translate("Pages", "Settings")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.labels.show_settings(self.context.desk.settings)  # each job of labels offers its choices the next time

    def open_at(self, argument: object) -> None:
        wanted = argument.get("section") if isinstance(argument, dict) else None
        for section in self.sections:
            if section.section_id == wanted:
                QTimer.singleShot(0, section, lambda found=section: self._turn_to(found))

    def _turn_to(self, section: Section) -> None:
        self._area.verticalScrollBar().setValue(max(0, section.y() - 16))
        section.focus_first()

    @Slot(object)
    def _save_ship_from(self, ship_from: ShipFromSettings) -> None:
        self._apply(replace(self.context.desk.settings, ship_from=ship_from), self.ship_from, self.tr("Address saved"))

    @Slot(object)
    def _save_window(self, window: WindowSettings) -> None:
        self._apply(replace(self.context.desk.settings, window=window), self.appearance, self.tr("Appearance saved"))

    @Slot(object)
    def _save_sync(self, sync: SyncSettings) -> None:
        self._apply(replace(self.context.desk.settings, sync=sync), self.syncing, self.tr("Sync settings saved"))

    @Slot(object)
    def _save_labels(self, labels: LabelSettings) -> None:
        self._apply(replace(self.context.desk.settings, labels=labels), self.labels, self.tr("Label settings saved"))

    @Slot(object, object)
    def _save_connection(self, connection: ConnectionSettings, credentials: Credentials) -> None:
        if credentials == Credentials():
            self._use_connection(connection)
            return

        def work(_cancel: threading.Event) -> None:
            keyring.keep(connection, credentials)

        self.context.tasks.run(self, work, lambda _nothing: self._use_connection(connection), key="keyring")

    def _use_connection(self, connection: ConnectionSettings) -> None:
        settings = replace(self.context.desk.settings, connection=connection)
        if connection.account == self.context.desk.settings.connection.account:
            if self._apply(settings, self.connection, self.tr("Connection saved")):
                self.context.sync.wake()
            return
        ask(
            self,
            self.tr("Open the window anew?"),
            self.tr(
                "Each connection has data of its own. FBA Client saves your choice and opens again with the data of "
                "the other connection; what you see now is kept and comes back when you change again."
            ),
            self.tr("Save and open anew"),
            lambda: self._switch(settings),
        )

    def _switch(self, settings: Settings) -> None:
        try:
            preferences.save_for_next_start(self.context.desk, settings)
        except UserInputError as error:
            self.connection.show_fault(error)
        except FbaClientError as error:
            self.context.messages.show_error(error)
        else:
            self.context.restart()

    def _apply(self, settings: Settings, section: Section, words: str, *, undo: bool = True) -> bool:
        try:
            before = preferences.save(self.context.desk, settings)
        except UserInputError as error:
            self._show_fault(section, error)
            return False
        except FbaClientError as error:
            section.show_settings(self.context.desk.settings)
            self.context.messages.show_error(error)
            return False
        self._take_effect()
        section.show_settings(settings)
        self.context.changed({Changed.SETTINGS})
        self.context.messages.show_info(
            words, self.tr("Undo") if undo else "", self._undo(before, section) if undo else None
        )
        return True

    def _undo(self, before: Settings, section: Section) -> Callable[[], None]:
        def undo() -> None:
            self._apply(before, section, self.tr("Undone"), undo=False)

        return undo

    def _take_effect(self) -> None:
        settings = self.context.desk.settings
        self.context.theme.set_choice(settings.window.theme)
        self.context.sync.set_period(settings.sync.every_minutes)

    def _show_fault(self, section: Section, error: UserInputError) -> None:
        if section is self.connection:
            self.connection.show_fault(error)
        else:
            section.show_settings(self.context.desk.settings)
            self.context.messages.show_error(error)
