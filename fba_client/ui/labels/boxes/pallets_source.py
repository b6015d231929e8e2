"""The Pallets mode: four labels for each pallet of a confirmed shipment, one a side."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtWidgets import QFormLayout, QSpinBox, QVBoxLayout, QWidget

from fba_client.queries.box_labels import BoxShipment
from fba_client.services.labels.boxes import MOST_PALLETS, BoxWish
from fba_client.services.labels.wishes import request_labels
from fba_client.store.label_documents import PALLET_LABELS
from fba_client.ui.i18n import format_count
from fba_client.ui.labels.boxes.facts import ShipmentFacts, printed_pallets
from fba_client.ui.labels.boxes.requests import PalletRequest
from fba_client.ui.labels.boxes.shipment_source import ShipmentSource
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label

_SHOWN = 12
_NUMBER_WIDTH = 110


class PalletsSource(ShipmentSource):
    """Labels for the pallets of a shipment. ``open_with`` takes ``shipment`` and, where it is known, ``pallets``."""

    mode: ClassVar[str] = "pallets"
    what: ClassVar[str] = PALLET_LABELS

    def _build(self) -> Iterator[None]:
        yield from super()._build()
        self.pallets_box = QSpinBox()
        self.first_box = QSpinBox()
        self.printed = text_label("", "muted", wrap=True)
        yield from self.lay_out(self._numbers(), self.tr("Pallets"))
        self.pallets_box.valueChanged.connect(self._on_numbers)
        self.first_box.valueChanged.connect(self.changed)
        self.reload()

    def title(self) -> str:
        return self.tr("Palle&ts")

    def summary(self) -> str:
        return self.tr("Print four labels for each pallet, one a side.")

    def file_name(self) -> str:
        shipment = self.picker.shipment
        return f"pallet-labels-{shipment.confirmation_id}" if shipment else "pallet-labels"

    def request(self) -> PalletRequest | None:
        if self.facts is None or not self.is_here(self.facts):
            return None
        shipment = self.facts.shipment
        wish = BoxWish(draft_id=shipment.draft_id, shipment_id=shipment.confirmation_id)
        return PalletRequest(wish, self.pallets_box.value(), self.first_box.value(), self.bar.is_backend)

    def ask_backend(self, shipment: BoxShipment, page_type: str) -> None:
        pallets = self.pallets_box.value()
        request_labels(self.context.desk, shipment.draft_id, shipment.reference, page_type=page_type, pallets=pallets)

    def open_with(self, preset: object) -> None:
        given = preset.get("pallets") if isinstance(preset, dict) else None
        if isinstance(given, int) and 1 <= given <= MOST_PALLETS:
            self.pallets_box.setValue(given)
        super().open_with(preset if isinstance(preset, dict) else {})

    def show_facts(self, facts: ShipmentFacts) -> None:
        self._load_printed(facts.shipment)

    def _numbers(self) -> QWidget:
        for box in (self.pallets_box, self.first_box):
            box.setRange(1, MOST_PALLETS)
            box.setMaximumWidth(_NUMBER_WIDTH)
        self.first_box.setMaximum(1)
        panel = QWidget()
        form = QFormLayout()
        form.setSpacing(Theme.SPACE_S)
        form.addRow(self.tr("&Number of pallets"), self.pallets_box)
        form.addRow(self.tr("Start at pallet"), self.first_box)
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, Theme.SPACE_M, 0, 0)
        layout.setSpacing(Theme.SPACE_S)
        layout.addLayout(form)
        layout.addWidget(text_label(self.tr("Put one label on each side, at the top centre."), "muted", wrap=True))
        layout.addWidget(self.printed)
        layout.addStretch(1)
        return panel

    def _on_numbers(self, pallets: int) -> None:
        self.first_box.setMaximum(pallets)
        if self.facts is not None:
            self._load_printed(self.facts.shipment)
        self.changed.emit()

    def _load_printed(self, shipment: BoxShipment) -> None:
        desk, pallets = self.context.desk, self.pallets_box.value()

        def work(cancel: threading.Event) -> list[int]:  # noqa: ARG001 - some milliseconds
            return printed_pallets(desk, shipment, pallets)

        self.context.tasks.run(self, work, self._show_printed, key="printed")

    def _show_printed(self, numbers: list[int]) -> None:
        if not numbers:
            self.printed.setText("")
            return
        shown = ", ".join(format_count(number) for number in numbers[:_SHOWN])
        more = "…" if len(numbers) > _SHOWN else ""
        self.printed.setText(self.tr("Printed before: pallets {0}").format(shown + more))
