"""Chooses a confirmed shipment by typing any part of its name, number or center."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from fba_client.queries.box_labels import BoxShipment
from fba_client.ui.widgets.roles import set_role

_NUMBER = re.compile(r"FBA[0-9A-Z]{6,20}")


class ShipmentPicker(QComboBox):
    """The shipments, the newest first. ``chosen`` has the new one, also when it was chosen by ``choose``; ``sought`` a
    number that was typed and is not among them."""

    chosen = Signal(object)  # BoxShipment
    sought = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shipments: tuple[BoxShipment, ...] = ()
        edit = QLineEdit()
        edit.setPlaceholderText(self.tr("Search by name, number or center"))
        self.setLineEdit(edit)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.setAccessibleName(self.tr("Shipment"))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        if (matches := completer.popup()) is not None:
            set_role(matches, "matches")
        self.setCompleter(completer)
        edit.editingFinished.connect(self._settle_text)
        self.currentIndexChanged.connect(self._on_index)

    @property
    def shipment(self) -> BoxShipment | None:
        """The one that is chosen."""
        place = self.currentIndex()
        return self._shipments[place] if 0 <= place < len(self._shipments) else None

    def show_shipments(self, shipments: Sequence[BoxShipment]) -> None:
        """Offer these; the one that was chosen stays chosen, else it is the first."""
        before = self.shipment
        self._shipments = tuple(shipments)
        self.blockSignals(True)
        self.clear()
        self.addItems([self._text(one) for one in self._shipments])
        self.blockSignals(False)
        ids = [one.confirmation_id for one in self._shipments]
        place = ids.index(before.confirmation_id) if before and before.confirmation_id in ids else 0
        self.setCurrentIndex(place if ids else -1)
        self._show_beginning()
        if self.shipment is not None and self.shipment != before:
            self._on_index()

    def choose(self, reference: str) -> bool:
        """Choose the shipment of that id (of a draft too); False when there is none such."""
        for place, one in enumerate(self._shipments):
            if reference and reference in (one.shipment_id, one.confirmation_id, one.draft_id):
                self.setCurrentIndex(place)
                return True
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle_text()

    def _text(self, one: BoxShipment) -> str:
        boxes = self.tr("%n box(es)", "", one.boxes) if one.is_fetched else self.tr("boxes not fetched yet")
        return " · ".join(part for part in (one.confirmation_id, one.name, one.center, boxes) if part)

    def _settle_text(self) -> None:
        """Say again what is chosen, when what was typed is no shipment that is listed."""
        typed = self.currentText().strip().upper()
        if self.findText(self.currentText()) < 0:
            self.setEditText(self.itemText(self.currentIndex()))
            self._show_beginning()
            if _NUMBER.fullmatch(typed) and not self.choose(typed):
                self.sought.emit(typed)

    def _show_beginning(self) -> None:
        """The number comes first, and is what tells shipments apart."""
        edit = self.lineEdit()
        if edit is not None and not edit.hasFocus():
            edit.setCursorPosition(0)

    def _on_index(self) -> None:
        self._show_beginning()
        if self.shipment is not None:
            self.chosen.emit(self.shipment)
