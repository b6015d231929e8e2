"""The line with which one adds a SKU: type a few letters, choose, type the quantity, Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QWidget

from fba_client.domain.ids import msku_fault
from fba_client.domain.items import ItemLine
from fba_client.domain.quantities import ITEM_QUANTITY_MAX
from fba_client.queries.sku_search import SkuHit
from fba_client.ui.context import UiContext
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_style_property, text_label
from fba_client.ui.widgets.sku_field import SkuField


class SkuAdder(QWidget):
    """Emits ``chosen`` with one line to send. Enter in the search field leads to the quantity, Enter there adds.

    What is not among the SKUs is taken as it was typed: the draft says at its row that it is unknown.
    """

    chosen = Signal(object)  # ItemLine
    refused = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picked: SkuHit | None = None
        self.search = SkuField(context)
        self.search.chosen.connect(self._on_picked)
        self.search.not_found.connect(self._on_not_found)
        self.search.textEdited.connect(self._on_typed)
        self.search.installEventFilter(self)
        self.quantity = QSpinBox()
        self.quantity.setRange(1, ITEM_QUANTITY_MAX)
        self.quantity.setGroupSeparatorShown(True)
        self.quantity.setMinimumWidth(110)
        self.quantity.lineEdit().returnPressed.connect(self._on_add)
        label = text_label(self.tr("&Quantity"), "muted")
        label.setBuddy(self.quantity)
        self.add_button = QPushButton(self.tr("&Add"))
        self.add_button.clicked.connect(self._on_add)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Theme.SPACE_S)
        row.addWidget(self.search, 1)
        row.addWidget(label)
        row.addWidget(self.quantity)
        row.addWidget(self.add_button)

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo to the draft while nothing is typed."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not self.search.text():
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _on_typed(self, _text: str) -> None:
        self._picked = None
        set_style_property(self.search, "invalid", "false")

    @Slot(object)
    def _on_picked(self, hit: SkuHit) -> None:
        self._picked = hit
        self.search.setText(hit.msku)
        self.search.setToolTip(hit.title)
        self.quantity.setFocus(Qt.FocusReason.TabFocusReason)
        self.quantity.selectAll()

    @Slot(str)
    def _on_not_found(self, typed: str) -> None:
        self._on_picked(SkuHit(typed, "", "", "", 0, 0))

    @Slot()
    def _on_add(self) -> None:
        typed = self.search.text().strip()
        hit = self._picked or SkuHit(typed, "", "", "", 0, 0)
        fault = msku_fault(hit.msku)
        if fault:
            set_style_property(self.search, "invalid", "true")
            self.refused.emit(self.tr("Choose a SKU first: {0}.").format(fault))
            self.focus_search()
            return
        self.quantity.interpretText()
        self.chosen.emit(ItemLine(hit.msku, self.quantity.value(), hit.fnsku, hit.title))
        self._picked = None
        self.search.clear()
        self.search.setToolTip("")
        self.quantity.setValue(1)
        self.focus_search()
