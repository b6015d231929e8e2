"""The fifth step: everything on one page, what it costs, and what cannot be undone; then the confirmation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fba_client.domain.money import Money
from fba_client.domain.shipment import DraftStep
from fba_client.queries.draft_facts import DraftView
from fba_client.settings import ShipFromSettings
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import format_count, format_day, format_moment, format_money
from fba_client.ui.shipments.facts import FactList
from fba_client.ui.shipments.measures import pounds_text
from fba_client.ui.shipments.progress import CONFIRMS, entries_of, is_asked
from fba_client.ui.shipments.session import DraftSession, Snapshot
from fba_client.ui.shipments.step_page import StepPage
from fba_client.ui.shipments.transport_step import total_cost
from fba_client.ui.shipments.words import cost_text, mode_text
from fba_client.ui.theme import Theme
from fba_client.ui.units import with_unit
from fba_client.ui.widgets.roles import card, separator, set_role, text_label


class ReviewStep(StepPage):
    """The review; a checklist in its place while the confirmation is under way."""

    step = DraftStep.REVIEW

    def __init__(self, context: UiContext, session: DraftSession, parent: QWidget | None = None) -> None:
        super().__init__(context, session, parent)
        self._snapshot: Snapshot | None = None
        self.checklist = self.make_checklist()
        self.understood = QCheckBox(self.tr("I have checked this. Confirming the placement &cannot be undone."))
        self.understood.toggled.connect(self.next_changed)
        self._body = QStackedWidget()
        self._body.addWidget(self._build_review())
        self._body.addWidget(self.checklist)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._body)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        view = snapshot.view
        running = is_asked(view, CONFIRMS)
        if not running and not view.is_confirmed and not view.transport_chosen:
            self.understood.setChecked(False)
        self.checklist.show_entries(entries_of(view, CONFIRMS), self.tr("Confirming the shipment"))
        self._body.setCurrentIndex(1 if running else 0)
        self.understood.setVisible(not view.is_confirmed)
        self._show_facts(view)
        self._show_costs(view)
        self._warnings.setText("\n\n".join(self._warning_texts(view)))
        self.next_changed.emit()

    def next_text(self) -> str:
        view = self._snapshot.view if self._snapshot else None
        if view is None or view.is_confirmed or is_asked(view, CONFIRMS):
            return self.tr("&Next: labels")
        total = self._total(view)
        return self.tr("&Confirm for {0}").format(format_money(total.minor, total.currency))

    def next_block(self) -> str:
        view = self._snapshot.view if self._snapshot else None
        if view is None or not (view.transport_chosen or view.is_confirmed):
            return self.tr("Choose the transport of each shipment first.")
        if view.step is DraftStep.LABELS:
            return ""
        if is_asked(view, CONFIRMS):
            return self.tr("The backend is confirming the shipment.")
        return "" if self.understood.isChecked() or view.is_confirmed else self.tr("Check the review and tick the box.")

    def go_next(self) -> None:
        if self._snapshot is not None and self._snapshot.view.step is not DraftStep.LABELS:
            self.session.confirm()

    def focus_first(self) -> None:
        self.understood.setFocus()

    def _build_review(self) -> QWidget:
        self._what, self._where = FactList(), FactList()
        self._from = text_label("", wrap=True, selectable=True)
        self._costs = QGridLayout()
        self._costs.setHorizontalSpacing(Theme.SPACE_L)
        self._costs.setVerticalSpacing(6)
        self._costs.setColumnStretch(0, 1)
        self._warnings = text_label("", wrap=True)
        left = QVBoxLayout()
        left.setSpacing(Theme.SPACE_M)
        left.addWidget(self._card(self.tr("What is sent"), self._what))
        left.addWidget(self._card(self.tr("Where it goes"), self._where))
        left.addWidget(self._card(self.tr("Where it leaves from"), self._from))
        left.addStretch()
        costs = QWidget()
        costs.setLayout(self._costs)
        self._costs.setContentsMargins(0, 0, 0, 0)
        right = QVBoxLayout()
        right.setSpacing(Theme.SPACE_M)
        right.addWidget(self._card(self.tr("What it costs"), costs))
        right.addWidget(self._card(self.tr("Good to know"), self._warnings))
        right.addWidget(self.understood)
        right.addStretch()
        content = QWidget()
        set_role(content, "canvas")
        columns = QHBoxLayout(content)
        columns.setContentsMargins(2, 2, 8, 2)
        columns.setSpacing(Theme.SPACE_L)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        return area

    def _card(self, title: str, content: QWidget) -> QWidget:
        frame = card()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(Theme.SPACE_S)
        layout.addWidget(text_label(title, "heading"))
        layout.addWidget(content)
        return frame

    def _show_facts(self, view: DraftView) -> None:
        weight = sum(box.weight_hundredths_lb * box.count for box in view.boxes)
        self._what.show_facts(
            [
                (self.tr("Items"), self.tr("%n SKU(s)", "", len({line.msku for line in view.lines}))),
                (self.tr("Units"), format_count(view.units)),
                (self.tr("Boxes"), format_count(view.box_count)),
                (self.tr("Weight"), with_unit(pounds_text(weight), "lb")),
                (self.tr("Ready on"), format_day(view.ready_to_ship_on)),
            ]
        )
        self._where.show_facts(
            [
                (shipment.place.code, ", ".join((shipment.place.place, self.tr("%n unit(s)", "", shipment.units))))
                for shipment in view.shipments
            ]
        )
        self._from.setText(_address(self.context.desk.settings.ship_from))

    def _show_costs(self, view: DraftView) -> None:
        while self._costs.count():
            item = self._costs.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        rows = self._cost_rows(view)
        for number, (name, amount) in enumerate(rows):
            self._cost_row(number, name, amount, "")
        self._costs.addWidget(separator(), len(rows), 0, 1, 2)
        total = self._total(view)
        self._cost_row(len(rows) + 1, self.tr("Total"), format_money(total.minor, total.currency), "heading")

    def _cost_row(self, row: int, name: str, amount: str, role: str) -> None:
        left: QLabel = text_label(name, role, wrap=True)
        right = text_label(amount, role)
        right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._costs.addWidget(left, row, 0)
        self._costs.addWidget(right, row, 1)

    def _cost_rows(self, view: DraftView) -> list[tuple[str, str]]:
        rows = []
        if view.placement is not None:
            cost = view.placement.cost
            amount = format_money(cost.minor, cost.currency) if cost.minor else self.tr("Free")
            rows.append((self.tr("Placement"), amount))
        for shipment in view.shipments:
            way = shipment.chosen
            if way is not None:
                words = self.tr("{0}: {1}, {2}").format(shipment.place.code, way.carrier, mode_text(way))
                rows.append((words, cost_text(way)))
        return rows

    def _total(self, view: DraftView) -> Money:
        transport = total_cost(shipment.chosen for shipment in view.shipments)
        placement = view.placement.cost if view.placement else Money(0, transport.currency)
        return placement + transport if placement.currency == transport.currency else transport

    def _warning_texts(self, view: DraftView) -> Sequence[str]:
        texts = [self.tr("The placement and the transport are final once they are confirmed.")]
        moments = [
            (shipment.place.code, shipment.chosen.voidable_until)
            for shipment in view.shipments
            if shipment.chosen is not None and shipment.chosen.voidable_until
        ]
        texts += [
            self.tr("{0}: the carrier's charge can be voided until {1} by cancelling the plan.").format(
                code, format_moment(moment)
            )
            for code, moment in moments
        ]
        if not moments and any(one.chosen is not None and one.chosen.is_partnered for one in view.shipments):
            texts.append(
                self.tr(
                    "A partnered carrier's charge can be voided by cancelling the plan: within 24 hours of confirming "
                    "for small parcels, within one hour for freight."
                )
            )
        if any(one.chosen is not None and one.chosen.needs_delivery_window for one in view.shipments):
            texts.append(self.tr("With your own carrier, a delivery window is asked for and confirmed for you."))
        if any(one.chosen is not None and one.chosen.cost is None for one in view.shipments):
            texts.append(self.tr("What your own carrier bills is not part of the total."))
        return texts


def _address(ship_from: ShipFromSettings) -> str:
    town = " ".join(part for part in (ship_from.city, ship_from.state, ship_from.postal_code) if part)
    lines = (ship_from.name, ship_from.company, ship_from.line1, ship_from.line2, town, ship_from.country)
    return "\n".join(line for line in lines if line)
