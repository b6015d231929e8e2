"""The Boxes mode: which boxes of a confirmed shipment get a label, and whose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fba_client.services.labels.boxes import BoxWish
from fba_client.store.label_documents import BOX_LABELS
from fba_client.ui.i18n import format_count
from fba_client.ui.labels.boxes.boxes_model import BoxesModel
from fba_client.ui.labels.boxes.boxes_table import BoxesTable
from fba_client.ui.labels.boxes.facts import ShipmentFacts
from fba_client.ui.labels.boxes.requests import BoxRequest
from fba_client.ui.labels.boxes.shipment_source import ShipmentSource
from fba_client.ui.labels.source import Choices, Fault
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label

_WHOSE, _BACKEND = "labels/boxes/whose", "backend"


class BoxesSource(ShipmentSource):
    """Labels for the boxes of a shipment. ``open_with`` takes ``shipment`` and, for some of its boxes, ``boxes``."""

    mode: ClassVar[str] = "boxes"
    what: ClassVar[str] = BOX_LABELS
    has_code: ClassVar[bool] = True

    def _build(self) -> Iterator[None]:
        yield from super()._build()
        self._wanted_boxes: tuple[str, ...] = ()
        self.model = BoxesModel(self.context.theme, self)
        self.table = BoxesTable(self.model)
        self.all_button = QPushButton(self.tr("&All"))
        self.missing_button = QPushButton(self.tr("Missin&g"))
        self.from_button = QPushButton(self.tr("From this bo&x on"))
        self.count = text_label("", "muted")
        self._told = QTimer(self)
        self.bar.choose_code(self.context.desk.settings.labels.box_code)
        whose = str(self.context.window_state.value(_WHOSE, ""))
        if whose:
            self.bar.choose_whose(is_backend=whose == _BACKEND)
        yield
        panel = self._boxes_panel()
        yield
        yield from self.lay_out(panel, self.tr("Boxes"))
        self._connect()
        self._show_count()
        self.reload()

    @property
    def is_opening(self) -> bool:
        return super().is_opening or bool(self._wanted_boxes) or self._told.isActive()

    def title(self) -> str:
        return self.tr("&Boxes")

    def summary(self) -> str:
        return self.tr("Print the labels of a confirmed shipment's boxes, online or not.")

    def file_name(self) -> str:
        shipment = self.picker.shipment
        return f"box-labels-{shipment.confirmation_id}" if shipment else "box-labels"

    def request(self) -> BoxRequest | None:
        facts, ticked = self.facts, self.model.ticked
        if facts is None or not ticked:
            return None
        chosen = () if len(ticked) == len(self.model.rows) else ticked
        wish = BoxWish(
            draft_id=facts.shipment.draft_id,
            shipment_id=facts.shipment.confirmation_id,
            boxes=chosen,
            symbology=self.bar.symbology,
        )
        rows = tuple(row.box_id for row in self.model.rows)
        return BoxRequest(wish, rows, self.bar.is_backend, self.bar.page_type)

    def ask_for_content(self) -> None:
        super().ask_for_content()
        if self.model.rows:
            self.tabs.setCurrentIndex(0)
            self.table.setFocus()

    def show_faults(self, faults: tuple[Fault, ...]) -> None:
        self.model.show_faults({fault.place: fault.error for fault in faults})

    def show_place(self, place: int) -> None:
        self.tabs.setCurrentIndex(0)
        self.table.show_row(place)

    def remember(self, choices: Choices) -> None:  # noqa: ARG002 - the page keeps those
        desk = self.context.desk
        labels = replace(desk.settings.labels, box_code=self.bar.symbology)
        if labels != desk.settings.labels:
            desk.replace_settings(replace(desk.settings, labels=labels))

    def open_with(self, preset: object) -> None:
        given = preset.get("boxes") if isinstance(preset, dict) else None
        self._wanted_boxes = tuple(str(box) for box in given) if isinstance(given, list | tuple) else ()
        super().open_with(preset if isinstance(preset, dict) else {})
        if self._wanted_boxes:
            self.reload()  # they are ticked when it is known which boxes there are

    def show_facts(self, facts: ShipmentFacts) -> None:
        self.model.show_boxes(facts.boxes, facts.printed)
        self._take_wanted()
        self._show_count()

    def is_here(self, facts: ShipmentFacts) -> bool:
        return bool(facts.boxes)

    def _boxes_panel(self) -> QWidget:
        tools = QHBoxLayout()
        tools.setSpacing(Theme.SPACE_S)
        for button in (self.all_button, self.missing_button, self.from_button):
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.count)
        panel = QWidget()
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, Theme.SPACE_S, 0, 0)
        layout.setSpacing(Theme.SPACE_S)
        layout.addLayout(tools)
        layout.addWidget(self.table, 1)
        self.all_button.setToolTip(self.tr("Tick all boxes"))
        self.missing_button.setToolTip(self.tr("Tick the boxes whose label was never printed"))
        self.from_button.setToolTip(self.tr("Tick the selected box and those after it"))
        return panel

    def _connect(self) -> None:
        self._told.setSingleShot(True)
        self._told.setInterval(0)
        self._told.timeout.connect(self.changed)
        self.not_here.connect(self._forget_wanted)
        self.bar.whose_chosen.connect(self._keep_whose)
        self.model.ticked_changed.connect(self._on_ticked)
        self.all_button.clicked.connect(lambda: self.model.tick(row.box_id for row in self.model.rows))
        self.missing_button.clicked.connect(lambda: self.model.tick(self.model.missing))
        self.from_button.clicked.connect(self._tick_from_current)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)

    def _keep_whose(self, is_backend: bool) -> None:
        self.context.window_state.setValue(_WHOSE, _BACKEND if is_backend else "own")

    def _on_ticked(self) -> None:
        self._show_count()
        self._told.start()  # once for many ticks

    def _on_current(self) -> None:
        self._show_count()
        self.pages.turn_to_box(self.table.current_box)

    def _tick_from_current(self) -> None:
        ids = [row.box_id for row in self.model.rows]
        self.model.tick(ids[ids.index(self.table.current_box) :])

    def _take_wanted(self) -> None:
        """Tick the boxes that another page pointed at, once they are here."""
        wanted, self._wanted_boxes = self._wanted_boxes, ()
        if {row.box_id for row in self.model.rows} & set(wanted):
            self.model.tick(wanted)
        elif wanted:
            self.say_not_here(self.tr("The box is not here. Sync, and try again."))

    def _forget_wanted(self) -> None:
        self._wanted_boxes = ()

    def _show_count(self) -> None:
        total, missing = len(self.model.rows), len(self.model.missing)
        words = self.tr("{0} of {1} boxes").format(format_count(len(self.model.ticked)), format_count(total))
        if 0 < missing < total:
            words = self.tr("{0} · {1} not printed yet").format(words, format_count(missing))
        self.count.setText(words if total else "")
        self.all_button.setEnabled(total > 0)
        self.missing_button.setEnabled(missing > 0)
        self.from_button.setEnabled(bool(self.table.current_box))
