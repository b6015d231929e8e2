"""The fourth step: how each shipment travels, and what that costs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fba_client.domain.money import Money
from fba_client.domain.shipment import STEPS, DraftStep
from fba_client.queries.draft_facts import DraftView, OutboxStep, PlannedShipment, TransportChoice
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import format_moment, format_money
from fba_client.ui.shipments.offer_step import OfferStep, scrolled
from fba_client.ui.shipments.option_card import OptionCard
from fba_client.ui.shipments.progress import ASKS_TRANSPORT, CONFIRMS, is_asked
from fba_client.ui.shipments.session import DraftSession
from fba_client.ui.shipments.words import cost_text, mode_text
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label


def cheapest(options: Iterable[TransportChoice]) -> TransportChoice | None:
    """The option with the lowest quote; one without a quote only where there is no other."""
    return min(options, key=lambda option: (option.cost is None, option.cost.minor if option.cost else 0), default=None)


def total_cost(choices: Iterable[TransportChoice | None]) -> Money:
    """The quotes added up; options without one count nothing."""
    quotes = [choice.cost for choice in choices if choice is not None and choice.cost is not None]
    return sum(quotes[1:], quotes[0]) if quotes else Money(0)


class ShipmentOptions(QWidget):
    """The ways to move one shipment, one card each."""

    chosen = Signal()
    confirmed = Signal()

    def __init__(self, shipment: PlannedShipment, chosen_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shipment = shipment
        self.cards: list[OptionCard] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Theme.SPACE_S)
        layout.setSpacing(Theme.SPACE_S)
        place = " · ".join(part for part in (shipment.place.code, shipment.place.place) if part)
        head = QHBoxLayout()
        head.addWidget(text_label(place, "heading"))
        units = f"{self.tr('%n SKU(s)', '', shipment.skus)}, {self.tr('%n unit(s)', '', shipment.units)}"
        head.addWidget(text_label(units, "muted"))
        head.addStretch()
        layout.addLayout(head)
        lowest = cheapest(shipment.options)
        for option in shipment.options:
            one = self._card(option, is_lowest=option is lowest and option.cost is not None)
            one.setChecked(option.option_id == chosen_id)
            layout.addWidget(one)

    @property
    def choice(self) -> TransportChoice | None:
        """The way that is chosen."""
        button = self._group.checkedButton()
        wanted = button.option_id if isinstance(button, OptionCard) else ""
        return next((option for option in self.shipment.options if option.option_id == wanted), None)

    def choose(self, option_id: str) -> None:
        """Check the card of an option without telling anybody."""
        for one in self.cards:
            one.setChecked(one.option_id == option_id)

    def _card(self, option: TransportChoice, *, is_lowest: bool) -> OptionCard:
        one = OptionCard(option.option_id)
        one.confirmed.connect(self.confirmed)
        self.cards.append(one)
        self._group.addButton(one)
        own = self.tr("your own carrier") if not option.is_partnered else self.tr("partnered carrier")
        subtitle = f"{mode_text(option)}, {own}"
        note = ""
        if option.voidable_until:
            note = self.tr("can be voided until {0}").format(format_moment(option.voidable_until))
        elif option.needs_delivery_window:
            note = self.tr("a delivery window is arranged for you")
        one.show_words(option.carrier or self.tr("Any carrier"), subtitle, cost_text(option), note)
        one.show_pills([(self.tr("Cheapest"), "good")] if is_lowest else [])
        return one

    @Slot(QAbstractButton)
    def _on_clicked(self, _button: QAbstractButton) -> None:
        self.chosen.emit()


class TransportStep(OfferStep):
    """A checklist while quotes are asked for; then the ways to choose from, shipment by shipment.

    The cheapest way is offered as chosen; what is chosen is saved with the first click, or by Next.
    """

    step = DraftStep.TRANSPORT
    asks = ASKS_TRANSPORT

    def __init__(self, context: UiContext, session: DraftSession, parent: QWidget | None = None) -> None:
        super().__init__(context, session, parent)
        self._drawn: tuple[PlannedShipment, ...] = ()
        self.shipments: list[ShipmentOptions] = []
        self.lay_out(self._build_offers())

    def question(self) -> str:
        return self.tr("Asking who could carry it, and for how much")

    def entries(self, view: DraftView) -> Sequence[OutboxStep]:
        return super().entries(view)[-1:]

    def offers(self, view: DraftView) -> Sequence[PlannedShipment]:
        return view.shipments

    def draw_offers(self, view: DraftView) -> None:
        self._draw(view)
        self._show_total()

    def next_text(self) -> str:
        return self.tr("&Next: review")

    def next_block(self) -> str:
        view = self.snapshot.view if self.snapshot else None
        if view is None or not self.has_offers(view):
            return self.tr("Waiting for the transport options.")
        if any(one.choice is None for one in self.shipments):
            return self.tr("Choose a way for each shipment.")
        return ""

    def go_next(self) -> None:
        if self.snapshot is not None and not self._is_saved(self.snapshot.view):
            self._save()

    def focus_first(self) -> None:
        cards = [one for shipment in self.shipments for one in shipment.cards]
        chosen = next((one for one in cards if one.isChecked()), cards[0] if cards else None)
        (chosen or self.checklist).setFocus()

    def _is_saved(self, view: DraftView) -> bool:
        reviewed = STEPS.index(view.step) >= STEPS.index(DraftStep.REVIEW)
        return reviewed and self._chosen() == {one.shipment_id: one.chosen_option_id for one in view.shipments}

    def _chosen(self) -> dict[str, str]:
        return {one.shipment.shipment_id: one.choice.option_id for one in self.shipments if one.choice is not None}

    def _save(self) -> None:
        chosen = self._chosen()
        if len(chosen) == len(self.shipments):
            self.session.choose_transport(chosen)

    def _build_offers(self) -> QWidget:
        self.cheapest_button = QPushButton(self.context.theme.icon("money"), self.tr("&Cheapest for all"))
        self.cheapest_button.clicked.connect(self._on_cheapest)
        self.again_button = QPushButton(self.tr("Ask &again for options"))
        self.again_button.setToolTip(self.tr("Prices and delivery windows end after a day."))
        self.again_button.clicked.connect(self._on_again)
        self._total = text_label("", "heading")
        top = QHBoxLayout()
        top.addWidget(self.cheapest_button)
        top.addWidget(self.again_button)
        top.addStretch()
        top.addWidget(self._total)
        content = QWidget()
        self._list = QVBoxLayout(content)
        self._list.setContentsMargins(2, 2, 8, 2)
        self._list.setSpacing(Theme.SPACE_M)
        self._list.addStretch()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Theme.SPACE_M)
        layout.addLayout(top)
        layout.addWidget(scrolled(content), 1)
        return page

    def _draw(self, view: DraftView) -> None:
        if _offers(view.shipments) != _offers(self._drawn):
            for old in self.shipments:
                old.deleteLater()
            self.shipments = [self._options(shipment) for shipment in view.shipments]
            for number, one in enumerate(self.shipments):
                self._list.insertWidget(number, one)
            self._order_tabs()
        elif view.shipments != self._drawn:
            for one, shipment in zip(self.shipments, view.shipments, strict=True):
                if shipment.chosen is not None:
                    one.choose(shipment.chosen_option_id)
        self._drawn = view.shipments
        is_settled = STEPS.index(view.step) >= STEPS.index(DraftStep.LABELS)  # the placement alone may be confirmed
        changeable = not is_settled and not is_asked(view, CONFIRMS)
        for one in self.shipments:
            one.setEnabled(changeable)
        self.cheapest_button.setEnabled(changeable)
        self.again_button.setEnabled(changeable)

    def _order_tabs(self) -> None:
        """The cards, made last, come after the buttons above them."""
        cards = [one for shipment in self.shipments for one in shipment.cards]
        for before, one in pairwise([self.cheapest_button, self.again_button, *cards]):
            self.setTabOrder(before, one)

    def _options(self, shipment: PlannedShipment) -> ShipmentOptions:
        offered = shipment.chosen or cheapest(shipment.options)
        one = ShipmentOptions(shipment, offered.option_id if offered else "")
        one.chosen.connect(self._on_chosen)
        one.confirmed.connect(self.next_requested)
        return one

    def _show_total(self) -> None:
        choices = [one.choice for one in self.shipments]
        total = total_cost(choices)
        self._total.setText(self.tr("Transport {0}").format(format_money(total.minor, total.currency)))

    @Slot()
    def _on_chosen(self) -> None:
        self._show_total()
        self._save()
        self.next_changed.emit()

    @Slot()
    def _on_again(self) -> None:
        view = self.snapshot.view if self.snapshot else None
        if view is not None:
            self.session.choose_placement(view.placement_option_id, date.fromisoformat(view.ready_to_ship_on))

    @Slot()
    def _on_cheapest(self) -> None:
        for one in self.shipments:
            lowest = cheapest(one.shipment.options)
            one.choose(lowest.option_id if lowest else "")
        self._on_chosen()


def _offers(shipments: tuple[PlannedShipment, ...]) -> list[tuple[str, tuple[TransportChoice, ...]]]:
    return [(shipment.shipment_id, shipment.options) for shipment in shipments]
