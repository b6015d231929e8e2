"""The two cards of the last step that lead to the labels: those for the items, and those for the boxes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fba_client.domain.items import ItemLine
from fba_client.queries.draft_facts import PlannedShipment
from fba_client.queries.shipment_labels import ShipmentLabels, shipment_labels
from fba_client.services import labels
from fba_client.services.label_orders import PrintResult
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import format_count
from fba_client.ui.shipments.label_row import ShipmentLabelsRow
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role, text_label

Save = Callable[[threading.Event], PrintResult]


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

    def add_buttons(self, *buttons: QWidget) -> None:
        """A row of buttons at the left."""
        row = QHBoxLayout()
        row.setSpacing(Theme.SPACE_S)
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        self.rows.addLayout(row)


class LabelCard(Card):
    """A card that writes label PDFs in a worker and says where they are. ``labels_wanted`` has an argument of the
    Labels page's ``open_at``."""

    labels_wanted = Signal(object)

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

    def write(self, path: Path, button: QWidget, save: Save) -> None:
        """Save in a worker; ``button`` rests meanwhile."""

        def saved(result: PrintResult) -> None:
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
    """One label for each unit: printed at once, looked at on the Labels page first, or saved."""

    def __init__(self, context: UiContext, draft_id: str, parent: QWidget | None = None) -> None:
        words = self.tr("One label for each unit, with its FNSKU.")
        super().__init__(context, self.tr("Item labels"), words, parent)
        self._draft_id = draft_id
        self._title = ""
        self.lines: tuple[ItemLine, ...] = ()
        self.state = text_label("", "muted", wrap=True)
        theme = context.theme
        self.print_button = QPushButton(theme.icon("print", "on_accent"), self.tr("&Print item labels"))
        set_role(self.print_button, "primary")
        self.print_button.clicked.connect(self._on_print)
        self.preview_button = QPushButton(self.tr("Pre&view…"))
        self.preview_button.setToolTip(self.tr("Choose the paper, the printer and the numbers on the Labels page"))
        self.preview_button.clicked.connect(self._on_preview)
        self.save_button = QPushButton(theme.icon("save"), self.tr("&Save as PDF…"))
        self.save_button.clicked.connect(self._on_save)
        self.rows.addWidget(self.state)
        self.add_buttons(self.print_button, self.preview_button, self.save_button)

    def show_lines(self, lines: tuple[ItemLine, ...], title: str) -> None:
        """Label the units of ``lines``, of the shipment called ``title``."""
        self.lines, self._title = lines, title

    def show_printed(self, found: ShipmentLabels) -> None:
        """Say how many labels are printed and how many are missing."""
        units = sum(item.units for item in found.items)
        words = self.tr("%n label(s)", "", units)
        if found.missing_units == units:
            self.state.setText(self.tr("{0}, none printed yet").format(words))
        elif found.missing_units:
            missing = self.tr("%n missing", "", found.missing_units)
            self.state.setText(self.tr("{0}, {1}").format(words, missing))
        else:
            self.state.setText(self.tr("{0}, all printed").format(words))

    @Slot(str)
    def save(self, name: str) -> None:
        """Write the labels of all units to the file ``name``, on the sheet that is usual on this desk."""
        desk, lines, path, draft_id = self.context.desk, self.lines, Path(name), self._draft_id

        def work(cancel: threading.Event) -> PrintResult:
            usual = desk.settings.labels
            return labels.save_item_labels(
                desk, lines, sheet=usual.sheet, skip=0, path=path, dpi=usual.dpi, draft_id=draft_id, cancel=cancel
            )

        self.write(path, self.save_button, work)

    def _preset(self) -> dict[str, object]:
        return {"mode": "items", "lines": list(self.lines), "draft_id": self._draft_id, "title": self._title}

    @Slot()
    def _on_print(self) -> None:
        self.labels_wanted.emit({**self._preset(), "print": True})

    @Slot()
    def _on_preview(self) -> None:
        self.labels_wanted.emit(self._preset())

    @Slot()
    def _on_save(self) -> None:
        self.ask_where(self.tr("Save item labels"), "item-labels.pdf", self.save)


class BoxLabelsCard(LabelCard):
    """A row for each shipment of the draft, and the backend's own labels, which are kept on this computer."""

    def __init__(self, context: UiContext, draft_id: str, parent: QWidget | None = None) -> None:
        words = self.tr("One for each box, made here or by the backend. They print without a network, too.")
        super().__init__(context, self.tr("Box labels"), words, parent)
        self._draft_id = draft_id
        self._files: list[Path] = []
        self.shipments: list[ShipmentLabelsRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(Theme.SPACE_S)
        self._state = text_label("", "muted", wrap=True)
        theme = context.theme
        self.save_button = QPushButton(theme.icon("save"), self.tr("Save the &backend's PDF…"))
        self.save_button.clicked.connect(self._on_save)
        self.open_button = QPushButton(theme.icon("external"), self.tr("&Open"))
        self.open_button.clicked.connect(self._on_open)
        self.rows.addLayout(self._list)
        self.rows.addWidget(self._state)
        self.add_buttons(self.save_button, self.open_button)
        self._show_files([])

    def show_shipments(self, shipments: Sequence[PlannedShipment]) -> None:
        """Have a row for each of ``shipments``."""
        while len(self.shipments) < len(shipments):
            row = ShipmentLabelsRow(self.context.theme)
            row.labels_wanted.connect(self.labels_wanted)
            self.shipments.append(row)
            self._list.addWidget(row)
        for number, row in enumerate(self.shipments):
            row.setVisible(number < len(shipments))
            if number < len(shipments):
                row.show_shipment(shipments[number])

    def show_printed(self, found: ShipmentLabels) -> None:
        """Say at each shipment how many of its labels are printed."""
        for row in self.shipments:
            row.show_printed([box for box in found.boxes if box.shipment_id == row.shipment_id])

    def reload(self) -> None:
        """Look again which labels are kept."""
        desk, draft_id = self.context.desk, self._draft_id

        def read(_cancel: threading.Event) -> list[Path]:
            return [path for path in labels.box_label_files(desk, draft_id) if path.is_file()]

        self.context.tasks.run(self, read, self._show_files, key="files")

    @Slot(str)
    def save(self, name: str) -> None:
        """Write all box labels of the backend's to the file ``name``."""
        desk, draft_id, path = self.context.desk, self._draft_id, Path(name)

        def work(_cancel: threading.Event) -> PrintResult:
            return labels.save_box_labels(desk, draft_id, path)

        self.write(path, self.save_button, work)

    def _show_files(self, files: Sequence[Path]) -> None:
        self._files = list(files)
        for button in (self.save_button, self.open_button):
            button.setEnabled(bool(files))
        wait = self.tr("The backend's are fetched once the shipment is confirmed.")
        self._state.setText(self.tr("%n document(s) of the backend's kept.", "", len(files)) if files else wait)

    @Slot()
    def _on_save(self) -> None:
        self.ask_where(self.tr("Save box labels"), "box-labels.pdf", self.save)

    @Slot()
    def _on_open(self) -> None:
        for path in self._files:
            open_file(path)


def read_printed(context: UiContext, draft_id: str) -> Callable[[threading.Event], ShipmentLabels]:
    """Work for a task: which labels of a draft are printed."""
    desk = context.desk
    return lambda _cancel: shipment_labels(desk.cache, desk.workspace, draft_id)


def open_file(path: Path) -> None:
    """Show a document in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
