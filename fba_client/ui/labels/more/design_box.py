"""The choice of a design, by what it is for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from fba_client.labels.designs.model import Design
from fba_client.ui.labels.design_words import design_about, design_title

_ID = Qt.ItemDataRole.UserRole
_ORDER = ("special", "carton", "shelf", "text", "own", "item", "box", "pallet")


class DesignBox(QComboBox):
    """``design_chosen`` has the design that the person chose."""

    design_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._designs: dict[str, Design] = {}
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setMaxVisibleItems(20)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.activated.connect(self._on_activated)

    def show_designs(self, designs: Mapping[str, Design], chosen: str) -> None:
        """Offer ``designs`` by group and choose one of them, the first where there is no such; says nothing."""
        self._designs = dict(designs)
        self._items.clear()
        titles = self._group_titles()
        for kind in _ORDER:
            found = [design for design in designs.values() if design.kind == kind]
            if found:
                self._items.appendRow(_heading(titles[kind]))
            for design in found:
                item = QStandardItem(design_title(design))
                item.setData(design.id, _ID)
                item.setToolTip(design_about(design))
                self._items.appendRow(item)
        self.setCurrentIndex(self.findData(chosen) if self.findData(chosen) >= 0 else 1)

    @property
    def designs(self) -> Mapping[str, Design]:
        """Those that are offered, by id."""
        return self._designs

    def design(self) -> Design | None:
        """The chosen design."""
        return self._designs.get(str(self.currentData(_ID) or ""))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a design is not changed by the way

    def _on_activated(self) -> None:
        design = self.design()
        if design is not None:
            self.design_chosen.emit(design)

    def _group_titles(self) -> dict[str, str]:
        return {
            "special": self.tr("Special labels"),
            "carton": self.tr("Cartons"),
            "shelf": self.tr("Shelves and locations"),
            "text": self.tr("Free text"),
            "own": self.tr("Your own"),
            "item": self.tr("Items"),
            "box": self.tr("Boxes"),
            "pallet": self.tr("Pallets"),
        }


def _heading(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = item.font()
    font.setBold(True)
    item.setFont(font)
    return item
