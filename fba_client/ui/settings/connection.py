"""Which backend the window works with, and the credentials for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from fba_client.domain.marketplace import MARKETPLACES
from fba_client.errors import FbaClientError, UserInputError
from fba_client.services.preferences import Connect, try_connection
from fba_client.settings import ConnectionSettings, Settings
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.settings.credentials import Credentials, forget, is_complete, typed_connector
from fba_client.ui.settings.form import SaveBar, Section
from fba_client.ui.widgets.form import Form, FormRow
from fba_client.ui.widgets.pill import Pill
from fba_client.ui.widgets.roles import text_label

_FIELDS_OF: dict[str, tuple[str, ...]] = {
    "sandbox": (),
    "direct": ("client_id", "client_secret", "refresh_token", "base_url"),
    "gateway": ("base_url", "gateway_token"),
}


class ConnectionSection(Section):
    """Emits ``save_requested`` with ConnectionSettings and Credentials. Secrets are shown to nobody, not even here."""

    section_id = "connection"
    save_requested = Signal(object, object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(context, translate("ConnectionSection", "Connection"), parent=parent)
        self._kept = context.desk.settings.connection
        self.kinds = self._make_kinds()
        self.marketplace = QComboBox()
        for marketplace_id, market in MARKETPLACES.items():
            self.marketplace.addItem(QLocale(market.locale).nativeTerritoryName(), marketplace_id)
        self.marketplace_row, self.rows = self._make_form()
        self.state = Pill()
        self.result = text_label("", "muted", wrap=True, selectable=True)
        self.test = QPushButton(context.theme.icon("plug"), self.tr("Test connection"))
        self.forget = QPushButton(self.tr("Forget credentials"))
        self.bar = SaveBar(context.theme)
        self._lay_out_foot()
        self._connect()

    @property
    def kind(self) -> str:
        """The kind that is chosen."""
        return next(kind for kind, button in self.kinds.items() if button.isChecked())

    @property
    def typed(self) -> ConnectionSettings:
        """The connection as it stands in the fields, without the secrets."""
        return replace(
            self._kept,
            kind=self.kind,
            base_url="" if self.kind == "sandbox" else self._text("base_url").rstrip("/"),
            marketplace_id=str(self.marketplace.currentData()),
            client_id=self._text("client_id"),
        )

    @property
    def credentials(self) -> Credentials:
        """The secrets that were typed; '' where one was not."""
        return Credentials(
            refresh_token=self._text("refresh_token"),
            client_secret=self._text("client_secret"),
            gateway_token=self._text("gateway_token"),
        )

    def show_settings(self, settings: Settings) -> None:
        self._kept = kept = settings.connection
        self.kinds[kept.kind].setChecked(True)
        self.marketplace.setCurrentIndex(max(0, self.marketplace.findData(kept.marketplace_id)))
        self.rows["client_id"].field.setText(kept.client_id)
        self.rows["base_url"].field.setText(kept.base_url)
        for name in ("client_secret", "refresh_token", "gateway_token"):
            self.rows[name].field.clear()
        self._say("", "", "")
        self._on_kind()

    def show_fault(self, error: UserInputError) -> None:
        """Say at its field what cannot be saved."""
        row = self.rows.get(error.field)
        if row is None:
            self._say(self.tr("Not saved"), error_text(error), "bad")
        else:
            row.set_fault(error_text(error))
            row.field.setFocus()

    def _make_kinds(self) -> dict[str, QRadioButton]:
        texts = {
            "sandbox": (
                self.tr("Embedded sandbox"),
                self.tr("A made-up marketplace on this computer, to try everything."),
            ),
            "direct": (self.tr("My own account"), self.tr("Your private application, registered in Seller Central.")),
            "gateway": (
                self.tr("Gateway"),
                self.tr("A service that holds the credentials and speaks the same protocol."),
            ),
        }
        group = QButtonGroup(self)
        buttons = {}
        column = QVBoxLayout()
        column.setSpacing(10)
        for kind, (title, text) in texts.items():
            button = QRadioButton(title)
            button.setAccessibleDescription(text)
            group.addButton(button)
            buttons[kind] = button
            choice = QVBoxLayout()
            choice.setSpacing(0)
            choice.addWidget(button)
            explanation = text_label(text, "small", wrap=True)
            explanation.setIndent(24)
            choice.addWidget(explanation)
            column.addLayout(choice)
        buttons[self._kept.kind].setChecked(True)
        self.body.addLayout(column)
        return buttons

    def _make_form(self) -> tuple[FormRow[QComboBox], dict[str, FormRow[QLineEdit]]]:
        form = Form()
        marketplace = form.add(self.tr("Marketplace"), self.marketplace)
        rows = {
            "client_id": form.add(
                self.tr("Client id"), QLineEdit(), hint=self.tr("Begins with amzn1.application-oa2-client")
            ),
            "client_secret": form.add(self.tr("Client secret"), _secret_field()),
            "refresh_token": form.add(self.tr("Refresh token"), _secret_field()),
            "base_url": form.add(self.tr("Address"), QLineEdit()),
            "gateway_token": form.add(self.tr("Gateway token"), _secret_field()),
        }
        self.body.addLayout(form)
        return marketplace, rows

    def _lay_out_foot(self) -> None:
        self.bar.insertWidget(2, self.test)
        self.bar.insertWidget(3, self.forget)
        self.body.addLayout(self.bar)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.state)
        row.addWidget(self.result, 1)
        self.body.addLayout(row)
        self._say("", "", "")

    def _connect(self) -> None:
        for button in self.kinds.values():
            button.toggled.connect(self._on_kind)
        for row in self.rows.values():
            row.field.textChanged.connect(self._on_edited)
            row.field.returnPressed.connect(self._on_return)
        self.marketplace.activated.connect(self._on_edited)
        self.test.clicked.connect(self._test)
        self.forget.clicked.connect(self._forget)
        self.bar.save.clicked.connect(self._save)
        self.bar.revert.clicked.connect(self._revert)

    @Slot()
    def _on_kind(self) -> None:
        own = self.kind == "direct"
        self.rows["base_url"].field.setPlaceholderText(self.tr("The marketplace's own") if own else "https://")
        self._on_edited()
        self._look_for_credentials()

    @Slot()
    def _on_edited(self) -> None:
        shown = _FIELDS_OF[self.kind]
        self.marketplace_row.set_visible(self.kind != "sandbox")
        for name, row in self.rows.items():
            row.set_fault("")
            row.set_visible(name in shown)
        is_real = self.kind != "sandbox"
        self.forget.setVisible(is_real)
        self.test.setEnabled(is_real or self._kept.kind == "sandbox")
        self.bar.set_changed(self.typed != self._kept or self.credentials != Credentials())

    @Slot()
    def _on_return(self) -> None:
        self.bar.save.click()  # does nothing while there is nothing that could be saved

    @Slot()
    def _save(self) -> None:
        self.save_requested.emit(self.typed, self.credentials)

    @Slot()
    def _revert(self) -> None:
        self.show_settings(self.context.desk.settings)

    @Slot()
    def _test(self) -> None:
        self._say(self.tr("Trying…"), "", "neutral")
        self.test.setEnabled(False)
        connect = self._connect_to_try()

        def work(cancel: threading.Event) -> str:
            return try_connection(connect(), cancel)

        self.context.tasks.run(self, work, self._on_answer, self._on_no_answer, key="test")

    def _connect_to_try(self) -> Callable[[], Connect]:
        desk, typed, credentials = self.context.desk, self.typed, self.credentials
        running = self.context.connect
        if running is not None and typed == self._kept and credentials == Credentials():
            return lambda: running
        settings = replace(desk.settings, connection=typed)
        return lambda: typed_connector(settings, desk.clock, credentials)

    def _on_answer(self, words: str) -> None:
        self.test.setEnabled(True)
        self._say(self.tr("It works"), QCoreApplication.translate("Errors", words), "good")

    def _on_no_answer(self, error: Exception) -> None:
        self.test.setEnabled(True)
        if isinstance(error, UserInputError) and error.field in self.rows:
            self._say("", "", "")
            self.show_fault(error)
        elif isinstance(error, FbaClientError):
            self._say(self.tr("No connection"), f"{error_text(error)} {advice_text(error)}".strip(), "bad")
        else:
            self._say("", "", "")
            self.context.messages.show_error(error)

    def _look_for_credentials(self) -> None:
        if self.kind == "sandbox":
            self.context.tasks.cancel(self, "credentials")
            return
        typed = self.typed
        self.context.tasks.run(
            self, lambda _cancel: is_complete(typed), self._on_credentials, self._on_no_keyring, key="credentials"
        )

    def _on_credentials(self, complete: bool) -> None:
        words = self.tr("In the keyring; type to replace it") if complete else self.tr("Not entered yet")
        for name in ("client_secret", "refresh_token", "gateway_token"):
            self.rows[name].field.setPlaceholderText(words)
        self.forget.setEnabled(complete)

    def _on_no_keyring(self, error: Exception) -> None:
        self._on_credentials(False)
        if isinstance(error, FbaClientError) and self.kind != "sandbox":
            self._say(self.tr("No keyring"), f"{error_text(error)} {advice_text(error)}".strip(), "warning")

    @Slot()
    def _forget(self) -> None:
        typed = self.typed
        self.context.tasks.run(self, lambda _cancel: forget(typed), self._on_forgotten)

    def _on_forgotten(self, _nothing: None) -> None:
        self._on_credentials(False)
        self.context.messages.show_info(self.tr("The credentials were removed from the keyring."))

    def _say(self, state: str, words: str, tone: str) -> None:
        self.state.show_state(state, tone or "neutral")
        self.state.setVisible(bool(state))
        self.result.setText(words)
        self.result.setVisible(bool(words))

    def _text(self, name: str) -> str:
        return self.rows[name].field.text().strip()


def _secret_field() -> QLineEdit:
    return QLineEdit(echoMode=QLineEdit.EchoMode.Password)
