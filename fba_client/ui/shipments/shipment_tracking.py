"""The boxes of one shipment with their tracking numbers, as the last step shows them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fba_client.queries.draft_facts import PlannedShipment
from fba_client.ui.shipments.session import DraftSession
from fba_client.ui.shipments.tracking_table import TrackingModel, TrackingTable
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label

_ROWS_SHOWN = 8


class ShipmentTracking(QWidget):
    """A title, what is missing, and the table; a partnered carrier's numbers can only be read."""

    def __init__(self, theme: Theme, session: DraftSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.shipment_id = ""
        self._title = text_label("", "strong")
        self._state = text_label("", "muted")
        self.model = TrackingModel(self)
        self.model.entered.connect(self._on_entered)
        self.table = TrackingTable(self.model, theme)
        self.table.make_plain()
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.table)

    def show_shipment(self, shipment: PlannedShipment, *, editable: bool) -> None:
        """Show the boxes of ``shipment``."""
        self.shipment_id = shipment.shipment_id
        by_carrier = shipment.chosen is not None and shipment.chosen.is_partnered
        self._title.setText(" · ".join(part for part in (shipment.place.code, shipment.confirmation_id) if part))
        self._state.setText(self._state_text(shipment, by_carrier=by_carrier))
        self.model.show_boxes(shipment.boxes, editable=editable and not by_carrier)
        rows = min(_ROWS_SHOWN, max(1, len(shipment.boxes)))
        self.table.setFixedHeight(rows * Theme.ROW_HEIGHT + self.table.horizontalHeader().sizeHint().height() + 10)

    def _state_text(self, shipment: PlannedShipment, *, by_carrier: bool) -> str:
        if by_carrier:
            return self.tr("The partnered carrier gives the numbers itself.")
        missing = sum(not box.tracking_id for box in shipment.boxes)
        if missing:
            return self.tr("%n box(es) without a number", "", missing)
        if all(box.tracking_sent for box in shipment.boxes):
            return self.tr("All tracking numbers are sent.") if shipment.boxes else ""
        return self.tr("Saved; on their way to the backend")

    @Slot(object)
    def _on_entered(self, numbers: dict[str, str]) -> None:
        self._session.set_tracking(self.shipment_id, numbers)
