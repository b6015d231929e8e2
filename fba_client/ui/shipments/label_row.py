"""The labels of one shipment of a draft, in one row: those of its boxes, or those of its units."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from fba_client.queries.draft_facts import PlannedShipment
from fba_client.queries.shipment_labels import BoxPrints, ShipmentLabels
from fba_client.ui.i18n import format_count
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label


class LabelsRow(QWidget):
    """One shipment of a draft: where it goes, how many of its labels are printed, and how to print them.

    ``labels_wanted`` has an argument of the Labels page's ``open_at``.
    """

    labels_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shipment_id = ""
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

    def preset(self) -> dict[str, object]:
        """What the Labels page is to show."""
        raise NotImplementedError

    def _show_name(self, shipment: PlannedShipment) -> str:
        """Show where ``shipment`` goes, and return it."""
        name = " · ".join(part for part in (shipment.place.code, shipment.confirmation_id) if part)
        self.shipment_id = shipment.shipment_id
        self._name.setText(name)
        return name

    @Slot()
    def _on_print(self) -> None:
        self.labels_wanted.emit({**self.preset(), "print": True})

    @Slot()
    def _on_preview(self) -> None:
        self.labels_wanted.emit(self.preset())


class ShipmentItemsRow(LabelsRow):
    """The units of one shipment of a draft."""

    def __init__(self, theme: Theme, draft_id: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._draft_id = draft_id
        self._found: ShipmentLabels | None = None
        self._confirmation_id = ""
        self._title = ""

    def show_shipment(self, shipment: PlannedShipment, title: str) -> None:
        """Show ``shipment`` of the draft called ``title``; what of it is printed follows."""
        name = self._show_name(shipment)
        self._title = " · ".join(part for part in (title, name) if part)
        self._confirmation_id = shipment.confirmation_id
        self.print_button.setAccessibleName(self.tr("Print the item labels of {0}").format(name))
        self.preview_button.setAccessibleName(self.tr("Preview the item labels of {0}").format(name))
        self._show_enabled()

    def show_printed(self, found: ShipmentLabels | None) -> None:
        """Say how many labels are printed."""
        self._found = found
        self._state.setText(units_words(found) if found is not None else "")
        self._show_enabled()

    def preset(self) -> dict[str, object]:
        items = self._found.items if self._found is not None else ()
        shipment = {"draft_id": self._draft_id, "confirmation_id": self._confirmation_id, "title": self._title}
        return {"mode": "items", "lines": [item.line for item in items], **shipment}

    def _show_enabled(self) -> None:
        for button in (self.print_button, self.preview_button):
            button.setEnabled(self._found is not None and bool(self._found.items))


class ShipmentLabelsRow(LabelsRow):
    """The boxes of one shipment of a draft."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._boxes: tuple[str, ...] = ()

    @property
    def boxes(self) -> tuple[str, ...]:
        """The ids of its boxes."""
        return self._boxes

    def show_shipment(self, shipment: PlannedShipment) -> None:
        """Show ``shipment``; its boxes have labels once the backend gave them ids."""
        name = self._show_name(shipment)
        self._boxes = tuple(box.box_id for box in shipment.boxes)
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

    def preset(self) -> dict[str, object]:
        return {"mode": "boxes", "shipment": self.shipment_id}


def units_words(found: ShipmentLabels) -> str:
    """How many item labels there are to be, and how many of them are missing."""
    translate = QCoreApplication.translate
    units = sum(item.units for item in found.items)
    words = translate("ItemLabelsCard", "%n label(s)", "", units)
    if not units:
        return translate("ItemLabelsCard", "No unit needs a label")
    if found.missing_units == units:
        return translate("ItemLabelsCard", "{0}, none printed yet").format(words)
    if found.missing_units:
        missing = translate("ItemLabelsCard", "%n missing", "", found.missing_units)
        return translate("ItemLabelsCard", "{0}, {1}").format(words, missing)
    return translate("ItemLabelsCard", "{0}, all printed").format(words)
