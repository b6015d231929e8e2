"""Media of the person's own: measures are typed, checked while they are, and kept as files; one is changed or removed
here too, and files that cannot be read are told."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fba_client.errors import FbaClientError
from fba_client.labels.media.library import delete_sheet, find_sheet, own_sheets, save_sheet
from fba_client.labels.media.sheets import Sheet, sheet_fault
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.labels.printers.media_fields import MediaFields
from fba_client.ui.labels.printers.sheet_drawing import SheetDrawing
from fba_client.ui.labels.printers.sheet_words import sum_words, translated_fault
from fba_client.ui.messages import Messages
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.floating import Floating
from fba_client.ui.widgets.message_bar import MessageBar
from fba_client.ui.widgets.roles import set_role, text_label

_NEW_ONE = "A4_21"  # where a new one starts from


class OwnMediaDialog(QDialog):
    """Asks for a sheet or roll that does not ship, starting from ``like``; ``saved`` has the Sheet."""

    saved = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None, *, like: Sheet | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Own size"))
        self._folder = context.desk.folder.sheets
        self._like = like or find_sheet(_NEW_ONE)
        self.messages = Messages(self)  # the window's own bar lies below this dialog
        self.own = QComboBox()
        self.own.setAccessibleName(self.tr("Your own sheets and rolls"))
        self.remove = QPushButton(context.theme.icon("trash"), self.tr("&Remove"))
        self.fields = MediaFields()
        self.drawing = SheetDrawing()
        self.sum = text_label("", "small", wrap=True)
        self.fault = text_label("", "error", wrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self._lay_out(context)
        self._connect()
        self._reload()
        self.fields.show_sheet(self._like, "")
        self.fields.name.setFocus()
        self._on_edited()

    def _lay_out(self, context: UiContext) -> None:
        first = QHBoxLayout()
        first.setSpacing(Theme.SPACE_S)
        first.addWidget(self.own, 1)
        first.addWidget(self.remove)
        left = QVBoxLayout()
        left.setSpacing(Theme.SPACE_M)
        left.addLayout(first)
        left.addWidget(self.fields)
        left.addWidget(self.sum)
        left.addWidget(self.fault)
        left.addStretch()
        body = QWidget(self)
        columns = QHBoxLayout(body)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(Theme.SPACE_L)
        columns.addLayout(left, 3)
        columns.addWidget(self.drawing, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Theme.SPACE_XL, Theme.SPACE_L, Theme.SPACE_XL, Theme.SPACE_L)
        whole.setSpacing(Theme.SPACE_M)
        hint = self.tr("Measure a sheet with a ruler. The drawing shows at once what your measures come to.")
        whole.addWidget(text_label(hint, "muted", wrap=True))
        whole.addWidget(body, 1)
        Floating(MessageBar(self.messages, context.theme, self), body)
        whole.addWidget(self.buttons)
        self.remove.setAutoDefault(False)
        set_role(self.remove, "danger")
        set_role(self.buttons.button(QDialogButtonBox.StandardButton.Save), "primary")
        self.resize(840, 580)

    def _connect(self) -> None:
        self.fields.edited.connect(self._on_edited)
        self.own.activated.connect(self._on_chosen)
        self.remove.clicked.connect(self._remove)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    def _reload(self) -> None:
        """Offer the person's own media, and say which files are none."""
        found = own_sheets(self._folder)
        self.own.clear()
        self.own.addItem(self.tr("A new one"), "")
        for sheet in found.sheets.values():
            self.own.addItem(sheet.title, sheet.id)
        self.remove.setEnabled(False)
        if found.faults:
            self.messages.show_error(found.faults[0])

    @Slot()
    def _on_chosen(self) -> None:
        chosen = str(self.own.currentData())
        self.remove.setEnabled(bool(chosen))
        sheet = own_sheets(self._folder).sheets.get(chosen)
        self.fields.show_sheet(sheet or self._like, sheet.title if sheet is not None else "")
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        sheet = self.fields.typed()
        fault = sheet_fault(replace(sheet, title=sheet.title or "?"))
        self.drawing.show_sheet(None if fault else sheet)
        self.fault.setText(translated_fault(fault))
        self.fault.setVisible(bool(fault))
        self.sum.setText("" if fault else self._told(sheet))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not fault and bool(sheet.id))

    def _told(self, sheet: Sheet) -> str:
        words = sum_words(sheet, self.fields.unit)
        if sheet.id and (self._folder / f"{sheet.id}.toml").is_file():
            words += " " + self.tr("It takes the place of your own sheet of that name.")
        return words

    @Slot()
    def _save(self) -> None:
        try:
            saved = save_sheet(self._folder, self.fields.typed())
        except FbaClientError as error:
            self.fault.setText(" ".join(filter(None, (error_text(error), advice_text(error)))))
            self.fault.show()
            return
        self.saved.emit(saved)
        self.accept()

    @Slot()
    def _remove(self) -> None:
        sheet = own_sheets(self._folder).sheets.get(str(self.own.currentData()))
        if sheet is None:
            return
        try:
            delete_sheet(self._folder, sheet.id)
        except FbaClientError as error:
            self.messages.show_error(error)
            return
        self._reload()
        self._on_edited()
        self.messages.show_info(
            self.tr("“{0}” was removed.").format(sheet.title), self.tr("Undo"), lambda: self._put_back(sheet)
        )

    def _put_back(self, sheet: Sheet) -> None:
        try:
            save_sheet(self._folder, sheet)
        except FbaClientError as error:
            self.messages.show_error(error)
            return
        self._reload()
        self.own.setCurrentIndex(self.own.findData(sheet.id))
        self._on_chosen()
