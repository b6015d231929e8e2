"""The box labels of one shipment of a draft, in one row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from fba_client.queries.draft_facts import PlannedShipment
from fba_client.queries.shipment_labels import BoxPrints
from fba_client.ui.i18n import format_count
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label


class ShipmentLabelsRow(QWidget):
    """One shipment of a draft: where it goes, how many of its box labels are printed, and how to print them."""

    labels_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shipment_id = ""
        self._boxes: tuple[str, ...] = ()
        self._name = text_label("", "strong")
        self._state = text_label("", "muted")
        self.print_button = QToolButton()
        self.print_button.setIcon(theme.icon("print"))
        self.print_button.setText(self.tr("Print"))
        self.print_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.preview_button = QToolButton()
        self.preview_button.setText(self.tr("Preview…"))
        for button in (self.print_button, self.preview_button):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._name)
        texts.addWidget(self._state)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(texts, 1)
        row.addWidget(self.print_button)
        row.addWidget(self.preview_button)
        self.print_button.clicked.connect(self._on_print)
        self.preview_button.clicked.connect(self._on_preview)

    @property
    def state_text(self) -> str:
        """What is said of its labels."""
        return self._state.text()

    def show_shipment(self, shipment: PlannedShipment) -> None:
        """Show ``shipment``; its boxes have labels once the backend gave them ids."""
        name = " · ".join(part for part in (shipment.place.code, shipment.confirmation_id) if part)
        self.shipment_id = shipment.shipment_id
        self._boxes = tuple(box.box_id for box in shipment.boxes)
        self._name.setText(name)
        self._state.setText(self._words(0))
        self.print_button.setEnabled(bool(self._boxes))
        self.preview_button.setEnabled(bool(self._boxes))
        self.print_button.setAccessibleName(self.tr("Print the box labels of {0}").format(name))
        self.preview_button.setAccessibleName(self.tr("Preview the box labels of {0}").format(name))

    def show_printed(self, boxes: Sequence[BoxPrints]) -> None:
        """Say how many labels are printed."""
        self._state.setText(self._words(sum(not box.is_missing for box in boxes)))

    def _words(self, printed: int) -> str:
        boxes = self.tr("%n box(es)", "", len(self._boxes))
        if not self._boxes:
            return self.tr("The boxes have no ids yet.")
        if not printed:
            return self.tr("{0}, no label printed yet").format(boxes)
        if printed == len(self._boxes):
            return self.tr("{0}, all labels printed").format(boxes)
        return self.tr("{0}, {1} printed").format(boxes, format_count(printed))

    @Slot()
    def _on_print(self) -> None:
        self.labels_wanted.emit({"mode": "boxes", "shipment": self.shipment_id, "print": True})

    @Slot()
    def _on_preview(self) -> None:
        self.labels_wanted.emit({"mode": "boxes", "shipment": self.shipment_id})
