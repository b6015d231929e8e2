"""The two cards of the last step that lead to the labels: those for the items, and those for the boxes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fba_client.domain.items import ItemLine
from fba_client.queries.draft_facts import PlannedShipment
from fba_client.queries.shipment_labels import ShipmentLabels, labels_of, shipment_labels
from fba_client.queries.shipment_units import ShipmentRef
from fba_client.services.labels import shipment_files
from fba_client.services.labels.doubles import Doubles, find_doubles, printed_boxes
from fba_client.services.labels.orders import LabelOrder, PrintResult
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.double_dialog import ask_about_doubles
from fba_client.ui.i18n import format_count
from fba_client.ui.shipments.label_row import ShipmentItemsRow, ShipmentLabelsRow, units_words
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.ask import ask
from fba_client.ui.widgets.roles import set_role, text_label

Save = Callable[[threading.Event], PrintResult]


@dataclass(frozen=True, slots=True)
class DraftLabels:
    """What of a draft's labels is printed: as a whole, and of each of its shipments by ``FBA...`` and by ``sh...``."""

    whole: ShipmentLabels
    shipments: Mapping[str, ShipmentLabels]
    by_id: Mapping[str, ShipmentLabels]


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
        self._confirmation_id = ""  # of the only shipment; '' for a draft that goes to several centers
        self._title = ""
        self.lines: tuple[ItemLine, ...] = ()
        self.shipments: list[ShipmentItemsRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(Theme.SPACE_S)
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
        self.rows.addLayout(self._list)

    def show_lines(self, lines: tuple[ItemLine, ...], title: str) -> None:
        """Label the units of ``lines``, of the shipment called ``title``."""
        self.lines, self._title = lines, title

    def show_shipments(self, shipments: Sequence[PlannedShipment]) -> None:
        """Have a row for each of ``shipments``, where they are several."""
        several = shipments if len(shipments) > 1 else ()
        self._confirmation_id = shipments[0].confirmation_id if len(shipments) == 1 else ""
        while len(self.shipments) < len(several):
            row = ShipmentItemsRow(self.context.theme, self._draft_id)
            row.labels_wanted.connect(self.labels_wanted)
            self.shipments.append(row)
            self._list.addWidget(row)
        for number, row in enumerate(self.shipments):
            row.setVisible(number < len(several))
            if number < len(several):
                row.show_shipment(several[number], self._title)

    def show_printed(self, found: DraftLabels) -> None:
        """Say how many labels are printed and how many are missing."""
        only = found.shipments.get(self._confirmation_id, found.whole)
        self.lines = tuple(item.line for item in only.items)
        self.state.setText(units_words(only))
        for row in self.shipments:
            row.show_printed(found.by_id.get(row.shipment_id))

    @Slot(str)
    def save(self, name: str) -> None:
        """Write the labels of all units to the file ``name``, on the sheet that is usual on this desk."""
        desk, order, path = self.context.desk, self._order(), Path(name)
        self.write(
            path, self.save_button, lambda cancel: shipment_files.save_as_pdf(desk, order(), path, cancel=cancel)
        )

    def _order(self) -> Callable[[], LabelOrder]:
        """What makes the order of all labels, in a worker."""
        desk, lines, shipment = self.context.desk, self.lines, (self._draft_id, self._confirmation_id)
        return lambda: shipment_files.usual_item_order(desk, lines, *shipment)

    def _preset(self) -> dict[str, object]:
        shipment = {"draft_id": self._draft_id, "confirmation_id": self._confirmation_id, "title": self._title}
        return {"mode": "items", "lines": list(self.lines), **shipment}

    @Slot()
    def _on_print(self) -> None:
        self.labels_wanted.emit({**self._preset(), "print": True})

    @Slot()
    def _on_preview(self) -> None:
        self.labels_wanted.emit(self._preset())

    @Slot()
    def _on_save(self) -> None:
        """Ask where to; before that, whether what was printed before is wanted again."""
        desk, make = self.context.desk, self._order()

        def look(_cancel: threading.Event) -> tuple[LabelOrder, Doubles | None]:
            order = make()
            return order, find_doubles(desk, order)

        def seen(found: tuple[LabelOrder, Doubles | None]) -> None:
            order, doubles = found
            if doubles is None:
                self._ask_where_for(order)
            else:
                ask_about_doubles(self, doubles, desk.clock.now(), self._ask_where_for, saving=True)

        self.context.tasks.run(self, look, seen, key="doubles")

    def _ask_where_for(self, order: LabelOrder) -> None:
        desk = self.context.desk

        def then(name: str) -> None:
            path = Path(name)
            self.write(
                path, self.save_button, lambda cancel: shipment_files.save_as_pdf(desk, order, path, cancel=cancel)
            )

        self.ask_where(self.tr("Save item labels"), "item-labels.pdf", then)


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
            return [path for path in shipment_files.box_label_files(desk, draft_id) if path.is_file()]

        self.context.tasks.run(self, read, self._show_files, key="files")

    @Slot(str)
    def save(self, name: str) -> None:
        """Write all box labels of the backend's to the file ``name``."""
        desk, draft_id, path = self.context.desk, self._draft_id, Path(name)

        def work(_cancel: threading.Event) -> PrintResult:
            return shipment_files.save_box_labels(desk, draft_id, path)

        self.write(path, self.save_button, work)

    def _show_files(self, files: Sequence[Path]) -> None:
        self._files = list(files)
        for button in (self.save_button, self.open_button):
            button.setEnabled(bool(files))
        wait = self.tr("The backend's are fetched once the shipment is confirmed.")
        self._state.setText(self.tr("%n document(s) of the backend's kept.", "", len(files)) if files else wait)

    @Slot()
    def _on_save(self) -> None:
        desk, boxes = self.context.desk, [box for row in self.shipments for box in row.boxes]

        def look(_cancel: threading.Event) -> int:
            return len(printed_boxes(desk, boxes))

        self.context.tasks.run(self, look, self._ask_again, key="doubles")

    def _ask_again(self, printed: int) -> None:
        """Ask where to; before that, whether labels that were printed before are wanted again."""

        def then() -> None:
            self.ask_where(self.tr("Save box labels"), "box-labels.pdf", self.save)

        if not printed:
            then()
            return
        title = self.tr("%n box label(s) were printed before", "", printed)
        ask(self, title, self.tr("A box must not get two labels."), self.tr("Save all &again"), then)

    @Slot()
    def _on_open(self) -> None:
        for path in self._files:
            open_file(path)


def read_printed(
    context: UiContext, draft_id: str, shipments: Sequence[PlannedShipment]
) -> Callable[[threading.Event], DraftLabels]:
    """Work for a task: which labels of a draft are printed."""
    desk = context.desk
    names = {one.shipment_id: one.confirmation_id for one in shipments if one.confirmation_id}

    def work(_cancel: threading.Event) -> DraftLabels:
        found = {
            name: labels_of(desk.cache, desk.workspace, ShipmentRef(draft_id, name, "")) for name in names.values()
        }
        by_id = {shipment_id: found[name] for shipment_id, name in names.items()}
        return DraftLabels(shipment_labels(desk.cache, desk.workspace, draft_id), found, by_id)

    return work


def open_file(path: Path) -> None:
    """Show a document in the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
