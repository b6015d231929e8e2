"""The two cards of the last step that give labels out: those for the items, and those for the boxes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from fba_client.domain.items import ItemLine
from fba_client.labels.media.library import shipped_sheets
from fba_client.services import labels
from fba_client.services.labels import LabelResult
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import format_count
from fba_client.ui.shipments.facts import FactList
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.pdf_printing import print_pdfs
from fba_client.ui.widgets.roles import set_role, text_label


class Card(QFrame):
    """A heading, a sentence, and rows below."""

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(18, 14, 18, 16)
        self.rows.setSpacing(Theme.SPACE_S)
        self.rows.addWidget(text_label(title, "heading"))
        self.rows.addWidget(text_label(words, "muted", wrap=True))

    def add_buttons(self, *buttons: QPushButton) -> None:
        """A row of buttons at the left."""
        row = QHBoxLayout()
        row.setSpacing(Theme.SPACE_S)
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        self.rows.addLayout(row)


class LabelCard(Card):
    """A card that writes label PDFs in a worker and says where they are."""

    def __init__(self, context: UiContext, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(title, words, parent)
        self.context = context

    def ask_where(self, title: str, name: str, then: Callable[[str], None]) -> None:
        """Ask for a place to save, then call with its path."""
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF documents (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(then)
        dialog.open()

    def write(self, path: Path, button: QPushButton, save: Callable[[threading.Event], LabelResult]) -> None:
        """Save in a worker; ``button`` rests meanwhile."""

        def saved(result: LabelResult) -> None:
            button.setEnabled(True)
            text = self.tr("{0} labels are saved in {1}.").format(format_count(result.labels), path.name)
            self.context.messages.show_info(text, self.tr("Open"), lambda: open_file(path))
            self.context.changed({Changed.DOCUMENTS})

        def failed(error: Exception) -> None:
            button.setEnabled(True)
            self.context.messages.show_error(error)

        button.setEnabled(False)
        self.context.tasks.run(self, save, saved, failed, key="save")


class ItemLabelsCard(LabelCard):
    """A sheet, where to start on it, and the labels of all units as a PDF or on the Labels page."""

    preview_requested = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        words = self.tr("One label for each unit, with its FNSKU.")
        super().__init__(context, self.tr("Item labels"), words, parent)
        self.lines: tuple[ItemLine, ...] = ()
        self.sheets = QComboBox()
        for sheet in shipped_sheets().values():
            self.sheets.addItem(sheet.title, sheet.id)
        self.sheets.setCurrentIndex(max(0, self.sheets.findData(context.desk.settings.labels.sheet)))
        self.sheets.currentIndexChanged.connect(self._on_sheet)
        self.start = QSpinBox()
        self.save_button = QPushButton(context.theme.icon("save"), self.tr("&Save item labels…"))
        self.save_button.clicked.connect(self._on_save)
        self.preview_button = QPushButton(self.tr("Preview and &print…"))
        self.preview_button.clicked.connect(self.preview_requested)
        self._add_row(self.tr("S&heet"), self.sheets, wide=True)
        self._add_row(self.tr("Start at &label"), self.start)
        self.add_buttons(self.save_button, self.preview_button)
        self._on_sheet(self.sheets.currentIndex())

    @Slot(str)
    def save(self, name: str) -> None:
        """Write the labels of all units to the file ``name``."""
        desk, lines, path = self.context.desk, self.lines, Path(name)
        sheet, skip = str(self.sheets.currentData()), self.start.value() - 1

        def work(cancel: threading.Event) -> LabelResult:
            return labels.save_item_labels(desk, lines, sheet=sheet, skip=skip, path=path, cancel=cancel)

        self.write(path, self.save_button, work)

    def _add_row(self, words: str, field: QWidget, *, wide: bool = False) -> None:
        label = text_label(words, "muted")
        label.setBuddy(field)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(field, int(wide))
        if not wide:
            row.addStretch()
        self.rows.addLayout(row)

    @Slot(int)
    def _on_sheet(self, _number: int) -> None:
        sheet = shipped_sheets()[self.sheets.currentData()]
        self.start.setRange(1, max(1, sheet.per_page))
        self.start.setEnabled(sheet.per_page > 1)

    @Slot()
    def _on_save(self) -> None:
        self.ask_where(self.tr("Save item labels"), "item-labels.pdf", self.save)


class BoxLabelsCard(LabelCard):
    """The backend's own labels, kept on this computer: to be saved, opened or printed."""

    def __init__(self, context: UiContext, draft_id: str, parent: QWidget | None = None) -> None:
        words = self.tr("One for each box, as the backend made them. They are kept on this computer.")
        super().__init__(context, self.tr("Box labels"), words, parent)
        self._draft_id = draft_id
        self._files: list[Path] = []
        self.facts = FactList()
        self._state = text_label("", "muted", wrap=True)
        theme = context.theme
        self.save_button = QPushButton(theme.icon("save"), self.tr("Save &box labels…"))
        self.save_button.clicked.connect(self._on_save)
        self.open_button = QPushButton(theme.icon("external"), self.tr("&Open"))
        self.open_button.clicked.connect(self._on_open)
        self.print_button = QPushButton(theme.icon("print"), self.tr("P&rint…"))
        self.print_button.clicked.connect(self._on_print)
        self.rows.addWidget(self.facts)
        self.rows.addWidget(self._state)
        self.add_buttons(self.save_button, self.open_button, self.print_button)
        self._show_files([])

    def reload(self) -> None:
        """Look again which labels are kept."""
        desk, draft_id = self.context.desk, self._draft_id

        def read(_cancel: threading.Event) -> list[Path]:
            return [path for path in labels.box_label_files(desk, draft_id) if path.is_file()]

        self.context.tasks.run(self, read, self._show_files, key="files")

    @Slot(str)
    def save(self, name: str) -> None:
        """Write all box labels to the file ``name``."""
        desk, draft_id, path = self.context.desk, self._draft_id, Path(name)

        def work(_cancel: threading.Event) -> LabelResult:
            return labels.save_box_labels(desk, draft_id, path)

        self.write(path, self.save_button, work)

    def _show_files(self, files: Sequence[Path]) -> None:
        self._files = list(files)
        for button in (self.save_button, self.open_button, self.print_button):
            button.setEnabled(bool(files))
        wait = self.tr("They are fetched once the shipment is confirmed.")
        self._state.setText(self.tr("%n document(s) kept.", "", len(files)) if files else wait)

    @Slot()
    def _on_save(self) -> None:
        self.ask_where(self.tr("Save box labels"), "box-labels.pdf", self.save)

    @Slot()
    def _on_open(self) -> None:
        for path in self._files:
            open_file(path)

    @Slot()
    def _on_print(self) -> None:
        print_pdfs(self, self.context.tasks, self._files, self.tr("Print box labels"), self._printed)

    def _printed(self, pages: int) -> None:
        self.context.messages.show_info(self.tr("%n page(s) of box labels went to the printer.", "", pages))


def open_file(path: Path) -> None:
    """Show a document in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
