"""Tracking numbers, one for each box: typed, or pasted as a column from the carrier's page or a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from fba_client.queries.shipment_details import ShipmentBoxRow
from fba_client.ui.i18n import format_count
from fba_client.ui.shipments.cells import TONE_ROLE
from fba_client.ui.shipments.measures import pounds_text, size_text
from fba_client.ui.shipments.table import DataTable
from fba_client.ui.theme import Theme
from fba_client.ui.units import with_unit

_NO_PARENT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)


class BoxColumn(IntEnum):
    """The columns."""

    BOX = 0
    UNITS = 1
    MEASURES = 2
    TRACKING = 3
    STATE = 4


class TrackingModel(QAbstractTableModel):
    """The boxes of one shipment; ``entered`` tells what was typed or pasted, by box id."""

    entered = Signal(object)  # dict[str, str]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._boxes: tuple[ShipmentBoxRow, ...] = ()
        self._typed: dict[str, str] = {}
        self._editable = False

    def show_boxes(self, boxes: Sequence[ShipmentBoxRow], *, editable: bool) -> None:
        """Show ``boxes``; without ``editable`` numbers can only be read."""
        self.beginResetModel()
        self._boxes, self._editable, self._typed = tuple(boxes), editable, {}
        self.endResetModel()

    def box_at(self, row: int) -> str:
        """The id of the box in a row, '' where there is none."""
        return self._boxes[row].box_id if 0 <= row < len(self._boxes) else ""

    def enter(self, first_row: int, numbers: Sequence[str]) -> None:
        """Put ``numbers`` into the boxes from ``first_row`` on; more than there are boxes are left out."""
        rows = range(first_row, min(first_row + len(numbers), len(self._boxes)))
        news = {self._boxes[row].box_id: number.strip() for row, number in zip(rows, numbers, strict=False)}
        news = {box_id: number for box_id, number in news.items() if number}
        if not news or not self._editable:
            return
        self._typed |= news
        self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], len(BoxColumn) - 1))
        self.entered.emit(news)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._boxes)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(BoxColumn)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        can_edit = self._editable and index.isValid() and index.column() == BoxColumn.TRACKING
        return flags | Qt.ItemFlag.ItemIsEditable if can_edit else flags

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._boxes):
            return None
        box, column = self._boxes[index.row()], BoxColumn(index.column())
        if role in (_DISPLAY, _EDIT):
            return self._text(box, column)
        if role == _TIP:
            return box.box_id if column is BoxColumn.BOX else self._text(box, column)
        return self._tone(box) if role == TONE_ROLE and column is BoxColumn.STATE else None

    def setData(self, index: QModelIndex | QPersistentModelIndex, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid() or not str(value).strip():
            return False
        self.enter(index.row(), [str(value)])
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return {
            BoxColumn.BOX: self.tr("Box"),
            BoxColumn.UNITS: self.tr("Units"),
            BoxColumn.MEASURES: self.tr("Size and weight"),
            BoxColumn.TRACKING: self.tr("Tracking number"),
            BoxColumn.STATE: self.tr("State"),
        }[BoxColumn(section)]

    def _number(self, box: ShipmentBoxRow) -> str:
        return self._typed.get(box.box_id, box.tracking_id)

    def _text(self, box: ShipmentBoxRow, column: BoxColumn) -> str:
        if column is BoxColumn.BOX:
            return format_count(box.number)
        if column is BoxColumn.UNITS:
            return format_count(box.units)
        if column is BoxColumn.MEASURES:
            return f"{size_text(box.size)}, {with_unit(pounds_text(box.weight_hundredths_lb), 'lb')}"
        return self._number(box) if column is BoxColumn.TRACKING else self._state(box)

    def _state(self, box: ShipmentBoxRow) -> str:
        if not self._number(box):
            return self.tr("missing") if self._editable else self.tr("not yet")
        if not self._editable:
            return self.tr("given")
        sent = box.tracking_sent and self._number(box) == box.tracking_id
        return self.tr("sent") if sent else self.tr("saved")

    def _tone(self, box: ShipmentBoxRow) -> str:
        if not self._number(box):
            return "warning" if self._editable else "neutral"
        return "good" if box.tracking_sent and self._number(box) == box.tracking_id else "info"


class TrackingTable(DataTable):
    """The table over a TrackingModel; pasting fills the boxes downwards from the current one.

    ``label_wanted`` has the id of a box, and whether its label is printed at once: from the menu of its row, or by
    Ctrl+P.
    """

    label_wanted = Signal(str, bool)

    def __init__(self, model: TrackingModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, "", pill_columns=(BoxColumn.STATE,), parent=parent)
        self.setAccessibleName(self.tr("Boxes and their tracking numbers"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.set_widths(
            {
                BoxColumn.BOX: self._wide_enough(BoxColumn.BOX, 52),
                BoxColumn.UNITS: self._wide_enough(BoxColumn.UNITS, 60),
                BoxColumn.MEASURES: 170,
                BoxColumn.STATE: 84,
            },
            BoxColumn.TRACKING,
        )
        self._boxes = model
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer_label)

    def _wide_enough(self, column: BoxColumn, least: int) -> int:
        """``least``, or more where the title of the column is a longer word in this language."""
        return max(least, self.horizontalHeader().sectionSizeHint(column))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
            event.accept()
            return
        if event.matches(QKeySequence.StandardKey.Print) and (box := self._boxes.box_at(self.currentIndex().row())):
            self.label_wanted.emit(box, True)
            event.accept()
            return
        super().keyPressEvent(event)

    @Slot(QPoint)
    def _offer_label(self, place: QPoint) -> None:
        """Offer the label of the box under the mouse."""
        box = self._boxes.box_at(self.indexAt(place).row())
        if not box:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        printing = menu.addAction(self.tr("Print this box's label"))
        printing.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
        printing.triggered.connect(lambda: self.label_wanted.emit(box, True))
        preview = menu.addAction(self.tr("Preview this box's label…"))
        preview.triggered.connect(lambda: self.label_wanted.emit(box, False))
        menu.popup(self.viewport().mapToGlobal(place))

    @Slot()
    def paste(self) -> None:
        """Take the clipboard's lines as tracking numbers, from the current box on."""
        lines = QGuiApplication.clipboard().text().splitlines()
        numbers = [line.split("\t")[-1].strip() for line in lines if line.strip()]
        self._boxes.enter(max(0, self.currentIndex().row()), numbers)
