"""What boxes and pallets have in common: a confirmed shipment is chosen, its labels are ours or the backend's."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from fba_client.errors import LabelError
from fba_client.queries.box_labels import BoxShipment, box_shipments
from fba_client.services.labels.backend import BackendLabels, read_labels
from fba_client.services.labels.wishes import request_boxes, request_labels
from fba_client.sync.events import Changed
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.labels.boxes.backend_bar import BackendBar
from fba_client.ui.labels.boxes.boxes_fetch import BoxesFetch
from fba_client.ui.labels.boxes.facts import ShipmentFacts, read_facts
from fba_client.ui.labels.boxes.pages_panel import PagesPanel
from fba_client.ui.labels.boxes.shipment_picker import ShipmentPicker
from fba_client.ui.labels.source import LabelSource
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.empty_state import EmptyState
from fba_client.ui.widgets.roles import text_label

_RELEVANT = frozenset({Changed.PLANS, Changed.SHIPMENTS, Changed.DRAFTS, Changed.DOCUMENTS, Changed.OUTBOX})
_NARROW_MILS = 9.0  # below this a printer with 203 dots an inch has less than two dots for a bar


class ShipmentSource(LabelSource):
    """A shipment, whose labels, and the pages of the backend's.

    ``open_with`` takes ``shipment``: a draft's id, or a shipment's own or confirmation id. ``shipments_wanted`` asks
    for the Shipments page, since nothing can be printed before a shipment is confirmed.
    """

    default_media: ClassVar[str] = "Thermal_4x6in"
    what: ClassVar[str] = ""  # box_labels | pallet_labels
    has_code: ClassVar[bool] = False  # whether labels of ours have a 2D code, whose kind is chosen
    shipments_wanted = Signal()

    def _build(self) -> Iterator[None]:
        context = self.context
        self._facts: ShipmentFacts | None = None
        self._open_later = ""
        self._is_listing = False
        self.picker = ShipmentPicker()
        yield
        self.bar = BackendBar(context.theme, has_code=self.has_code)
        yield
        self.pages = PagesPanel(context.tasks, context.theme)
        yield
        self.tabs = QTabWidget()
        self.empty = EmptyState(
            context.theme.icon("box", "muted"),
            self.tr("No confirmed shipment is known here yet"),
            self.tr(
                "Boxes get their ids when a shipment is confirmed. Confirm one that you made here, or sync: then those "
                "that were confirmed elsewhere are listed too."
            ),
            self.tr("Go to Shipments"),
        )
        self._stack = QStackedWidget()
        self._picker_label = text_label(self.tr("Shipm&ent"), "muted")
        self._connect_common()
        yield

    @property
    def facts(self) -> ShipmentFacts | None:
        """What is known of the chosen shipment; None before one was read."""
        return self._facts

    @property
    def is_opening(self) -> bool:
        shown = self._facts.shipment if self._facts is not None else None
        return self._is_listing or shown != self.picker.shipment

    def open_with(self, preset: Mapping[str, object]) -> None:
        self._open_later = str(preset.get("shipment") or preset.get("draft_id") or "")
        if self._open_later and not self._choose_wanted():
            self.reload()

    def take_focus(self) -> None:
        self.picker.setFocus()

    def ask_for_content(self) -> None:
        if self.picker.shipment is None:
            (self.empty.button if self.empty.isVisible() else self.picker).setFocus()

    def refresh(self, changed: frozenset[Changed]) -> None:
        if changed & _RELEVANT:
            self.reload()

    def reload(self) -> None:
        """Read the shipments anew, and what is known of the chosen one."""
        desk = self.context.desk
        self._is_listing = True

        chosen = self.picker.shipment
        also = (self._open_later, chosen.confirmation_id if chosen is not None else "")

        def work(cancel: threading.Event) -> tuple[BoxShipment, ...]:  # noqa: ARG001 - some milliseconds
            return box_shipments(desk.cache, desk.workspace, also=also)

        self.context.tasks.run(self, work, self._show_shipments, self._on_unread, key="shipments")

    def fetch(self, page_type: str) -> None:
        """Ask the backend for labels of that page type; '' for what suits the printers here."""
        shipment = self.picker.shipment
        if shipment is None:
            return
        try:
            self.ask_backend(shipment, page_type)
        except LabelError as error:
            self.context.messages.show_error(error)
        else:
            self.context.changed({Changed.OUTBOX})

    def fetch_boxes(self) -> None:
        """Ask the backend for the boxes of the chosen shipment."""
        shipment = self.picker.shipment
        if shipment is None:
            return
        try:
            request_boxes(self.context.desk, shipment.confirmation_id)
        except LabelError as error:
            self.context.messages.show_error(error)
        else:
            self.picker.setFocus()  # the button that was pressed goes, and would hand it to anybody
            self.context.changed({Changed.OUTBOX})

    def ask_backend(self, shipment: BoxShipment, page_type: str) -> None:
        """Keep the wish for labels. Raises LabelError."""
        request_labels(self.context.desk, shipment.draft_id, shipment.reference, page_type=page_type)

    def show_facts(self, facts: ShipmentFacts) -> None:
        """Show what is known of the chosen shipment."""

    def is_here(self, facts: ShipmentFacts) -> bool:
        """Whether what is to be printed is known."""
        return facts.shipment.is_fetched

    def lay_out(self, content: QWidget, title: str, *extra: QWidget) -> Iterator[None]:
        """In steps: the shipment, ``extra``, whose labels, and below ``content`` beside the backend's pages."""
        self._picker_label.setBuddy(self.picker)
        row = QHBoxLayout()
        row.setSpacing(Theme.SPACE_S)
        row.addWidget(self._picker_label)
        row.addWidget(self.picker, 1)
        self.tabs.setDocumentMode(True)
        self.boxes_fetch = BoxesFetch(content, self.context.theme)
        self.boxes_fetch.wanted.connect(self.fetch_boxes)
        self.tabs.addTab(self.boxes_fetch, title)
        self.tabs.addTab(self.pages, self.tr("Backend's pages"))
        yield
        filled = QWidget()
        layout = QVBoxLayout(filled)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Theme.SPACE_S)
        layout.addLayout(row)
        for widget in (*extra, self.bar):
            layout.addWidget(widget)
        layout.addWidget(self.tabs, 1)
        yield
        self._stack.addWidget(filled)
        self._stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        yield
        self._show_pages(None)

    def _connect_common(self) -> None:
        self.picker.chosen.connect(self._load_facts)
        self.picker.sought.connect(lambda number: self.open_with({"shipment": number}))
        self.bar.changed.connect(self._on_bar)
        self.bar.fetch_wanted.connect(self.fetch)
        self.pages.failed.connect(self.context.messages.show_error)
        self.empty.action_triggered.connect(self.shipments_wanted)

    def _show_shipments(self, shipments: tuple[BoxShipment, ...]) -> None:
        before, self._is_listing = self.picker.shipment, False
        self.picker.show_shipments(shipments)
        self._stack.setCurrentIndex(0 if shipments else 1)
        if self._open_later and not self._choose_wanted():
            self._open_later = ""
            self.say_not_here(self.tr("The shipment is not here, or not confirmed. Sync, and try again."))
        shipment = self.picker.shipment
        if shipment is not None and before is not None and shipment == before:
            self._load_facts(shipment)  # what is known of it may have changed all the same

    def _on_unread(self, error: Exception) -> None:
        self._is_listing = False
        self.not_here.emit()
        self.context.messages.show_error(error)

    def _choose_wanted(self) -> bool:
        """Choose the shipment that another page pointed at, if it is among those listed."""
        is_here = self.picker.choose(self._open_later)
        if is_here:
            self._open_later = ""
        return is_here

    def say_not_here(self, words: str) -> None:
        """Say that what another page pointed at does not exist here."""
        self.not_here.emit()
        self.context.messages.show_warning(words)

    def _load_facts(self, shipment: BoxShipment) -> None:
        desk = self.context.desk

        def work(cancel: threading.Event) -> ShipmentFacts:  # noqa: ARG001 - some milliseconds
            return read_facts(desk, shipment)

        self.context.tasks.run(self, work, self._show_facts, self._on_unread, key="facts")

    def _show_facts(self, facts: ShipmentFacts) -> None:
        if facts.shipment != self.picker.shipment:
            return
        is_other = self._facts is None or self._facts.shipment.confirmation_id != facts.shipment.confirmation_id
        self._facts = facts
        self.bar.show_kept(facts.kept_of(self.what), facts.fetch)
        self.boxes_fetch.show_facts(facts, is_here=self.is_here(facts))
        if is_other:
            self._show_pages(None)
        self._read_pages()
        self.show_facts(facts)
        self.changed.emit()

    def _on_bar(self) -> None:
        self._read_pages()
        self.changed.emit()

    def _read_pages(self) -> None:
        """Take the chosen PDFs apart, so that each page tells whose labels it has."""
        facts, page_type = self._facts, self.bar.page_type
        kept = [one for one in facts.kept_of(self.what) if one.page_type == page_type] if facts else []
        if facts is None or not kept or not self.bar.is_backend:
            self._show_pages(None)
            return
        desk, shipment = self.context.desk, facts.shipment

        def work(cancel: threading.Event) -> BackendLabels:
            return read_labels(desk, shipment, kept[0], cancel=cancel)

        self.context.tasks.run(self, work, self._show_pages, self._on_unreadable, key="pages")

    def _show_pages(self, labels: BackendLabels | None) -> None:
        self.tabs.setTabVisible(1, labels is not None)
        self.tabs.tabBar().setVisible(labels is not None)
        self.pages.show_pages(labels.pages if labels else ())
        text, tone = self._note(labels) if labels else ("", "")
        self.bar.show_note(text, tone)

    def _on_unreadable(self, error: Exception) -> None:
        self._show_pages(None)
        if isinstance(error, LabelError):
            self.bar.show_note(f"{error_text(error)} {advice_text(error)}".strip(), "bad")
        else:
            self.context.messages.show_error(error)

    def _note(self, labels: BackendLabels) -> tuple[str, str]:
        """What is to be said of the backend's labels, the gravest first, and its tone."""
        if labels.missing:
            count = len(labels.missing)
            text = self.tr("%n box(es) have no label here. Fetch them again, or print labels of your own.", "", count)
            return text, "bad"
        if not labels.is_split:
            return self.tr("The labels on these pages could not be told apart, so whole pages are printed."), "warning"
        if 0 < labels.x_mils < _NARROW_MILS:
            text = self.tr("The narrowest bars are {0} mil wide: print them with 300 dpi or more.")
            return text.format(self._mils(labels.x_mils)), "warning"
        words = self.tr("%n label(s)", "", len(labels.labels))
        if not labels.x_mils:
            return words, ""
        return self.tr("{0} · narrowest bars {1} mil").format(words, self._mils(labels.x_mils)), ""

    def _mils(self, width: float) -> str:
        return self.locale().toString(width, "f", 1)
