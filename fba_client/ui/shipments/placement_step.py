"""The third step: over which centers to split the shipment, at what fee, and when it will be ready."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QDate, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QDateEdit,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fba_client.domain.shipment import STEPS, DraftStep
from fba_client.queries.draft_facts import DraftView, PlacementChoice
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import format_count, format_moment, format_money, format_when, parse_moment
from fba_client.ui.shipments.offer_step import OfferStep, scrolled
from fba_client.ui.shipments.option_card import OptionCard
from fba_client.ui.shipments.progress import ASKS_PLACEMENT, ASKS_TRANSPORT, is_asked
from fba_client.ui.shipments.session import DraftSession
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import card, text_label

_DAYS_AHEAD = 60
_CENTERS_SHOWN = 6


class PlacementStep(OfferStep):
    """A checklist while the backend works; cards to choose from when it has answered."""

    step = DraftStep.PLACEMENT
    asks = ASKS_PLACEMENT

    def __init__(self, context: UiContext, session: DraftSession, parent: QWidget | None = None) -> None:
        super().__init__(context, session, parent)
        self._drawn: tuple[PlacementChoice, ...] = ()
        self.cards: list[OptionCard] = []
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_chosen)
        self.lay_out(self._build_offers())

    def question(self) -> str:
        return self.tr("Asking where your items should go")

    def offers(self, view: DraftView) -> Sequence[PlacementChoice]:
        return view.placements

    def draw_offers(self, view: DraftView) -> None:
        self._draw_cards(view)
        self._show_date(view)

    def next_text(self) -> str:
        if self.snapshot is not None and self._is_chosen(self.snapshot.view):
            return self.tr("&Next: transport")
        return self.tr("&Use this placement")

    def next_block(self) -> str:
        view = self.snapshot.view if self.snapshot else None
        if view is None or not self.has_offers(view):
            return self.tr("Waiting for the placement options.")
        if not self.chosen_id:
            return self.tr("Choose one of the placements.")
        if view.is_under_way and not self._is_chosen(view):
            return self.tr("The backend is at work on this shipment.")
        return ""

    def go_next(self) -> None:
        if self.snapshot is not None and not self._is_chosen(self.snapshot.view):
            day = self.ready_on.date()
            self.session.choose_placement(self.chosen_id, date(day.year(), day.month(), day.day()))

    def focus_first(self) -> None:
        chosen = self._group.checkedButton() or (self.cards[0] if self.cards else None)
        (chosen or self.checklist).setFocus()

    @property
    def chosen_id(self) -> str:
        """The placement whose card is chosen, '' for none."""
        button = self._group.checkedButton()
        return button.option_id if isinstance(button, OptionCard) else ""

    def _is_chosen(self, view: DraftView) -> bool:
        """Whether what the cards and the date show is what was asked for already."""
        if view.is_confirmed:
            return True
        same = self.chosen_id == view.placement_option_id and bool(self.chosen_id)
        day = self.ready_on.date().toString(Qt.DateFormat.ISODate)
        asked = is_asked(view, ASKS_TRANSPORT) or STEPS.index(view.step) > STEPS.index(DraftStep.PLACEMENT)
        return same and day == view.ready_to_ship_on and asked

    def _build_offers(self) -> QWidget:
        content = QWidget()
        self._cards = QVBoxLayout(content)
        self._cards.setContentsMargins(2, 2, 8, 2)
        self._cards.setSpacing(Theme.SPACE_M)
        self._cards.addStretch()
        row = QWidget()
        columns = QHBoxLayout(row)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(Theme.SPACE_L)
        columns.addWidget(scrolled(content), 1)
        columns.addWidget(self._build_side(), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _build_side(self) -> QWidget:
        frame = card()
        frame.setFixedWidth(280)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(Theme.SPACE_S)
        label = text_label(self.tr("&Ready to ship on"), "strong")
        self.ready_on = QDateEdit()
        self.ready_on.setCalendarPopup(True)
        self.ready_on.setDisplayFormat(self.tr("d MMM yyyy"))
        self.ready_on.dateChanged.connect(self.next_changed)
        label.setBuddy(self.ready_on)
        words = self.tr(
            "The day when the carrier can pick the boxes up. Transport quotes are asked for that day.\n\n"
            "Nothing is confirmed yet: you can choose another placement until you confirm the shipment."
        )
        again = QPushButton(self.tr("Ask &again for options"))
        again.clicked.connect(self.session.request_placement)
        self._again = again
        self._expiry = text_label("", "small", wrap=True)
        for widget in (label, self.ready_on, text_label(words, "muted", wrap=True)):
            layout.addWidget(widget)
        layout.addSpacing(Theme.SPACE_S)
        layout.addWidget(self._expiry)
        layout.addWidget(again)
        return frame

    def _draw_cards(self, view: DraftView) -> None:
        if view.placements != self._drawn:
            wanted = self.chosen_id
            self._drawn = view.placements
            for one in self.cards:
                self._group.removeButton(one)
                one.deleteLater()
            self.cards = [self._card(choice, view.placements) for choice in view.placements]
            for number, one in enumerate(self.cards):
                self._cards.insertWidget(number, one)
                self._group.addButton(one)
                one.setChecked(one.option_id == wanted)
            for before, after in pairwise([*self.cards, self.ready_on]):  # made last, Tab would come to them last
                self.setTabOrder(before, after)
        if view.placement_option_id and not self.chosen_id:
            for one in self.cards:
                one.setChecked(one.option_id == view.placement_option_id)
        for one in self.cards:
            one.setEnabled(not view.is_confirmed)

    def _card(self, choice: PlacementChoice, among: tuple[PlacementChoice, ...]) -> OptionCard:
        one = OptionCard(choice.option_id)
        one.confirmed.connect(self.next_requested)
        cost = self.tr("Free") if choice.cost.minor == 0 else format_money(choice.cost.minor, choice.cost.currency)
        centers = self.tr("%n center(s)", "", len(choice.shares))
        one.show_words(centers, self._fee_words(choice), cost, self._expiry_words(choice))
        pills = []
        costs, splits = {option.cost for option in among}, {len(option.shares) for option in among}
        if len(costs) > 1 and choice.cost == min(costs):  # where all are alike, none stands out
            pills.append((self.tr("Lowest fee"), "good"))
        if len(splits) > 1 and len(choice.shares) == min(splits):
            pills.append((self.tr("Fewest centers"), "info"))
        one.show_pills(pills)
        facts = [
            (
                " · ".join(part for part in (share.place.code, share.place.place) if part),
                f"{self.tr('%n SKU(s)', '', share.skus)}, {self.tr('%n unit(s)', '', share.units)}",
            )
            for share in choice.shares[:_CENTERS_SHOWN]
        ]
        hidden = len(choice.shares) - _CENTERS_SHOWN
        if hidden > 0:
            facts.append((self.tr("and %n more", "", hidden), ""))
        one.show_facts(facts)
        return one

    def _fee_words(self, choice: PlacementChoice) -> str:
        if not choice.fees.minor and not choice.discounts.minor:
            return self.tr("No placement fee")
        fees = format_money(choice.fees.minor, choice.fees.currency)
        discounts = format_money(choice.discounts.minor, choice.discounts.currency)
        if not choice.discounts.minor:
            return self.tr("Placement fee {0}").format(fees)
        if not choice.fees.minor:
            return self.tr("No placement fee, {0} discount").format(discounts)
        return self.tr("Placement fee {0}, less {1} discount").format(fees, discounts)

    def _expiry_words(self, choice: PlacementChoice) -> str:
        if not choice.expires_at:
            return ""
        now, ends = self.context.desk.clock.now(), parse_moment(choice.expires_at)
        if ends is not None and ends <= now:
            return self.tr("Expired")
        return self.tr("Offer ends {0}").format(format_when(choice.expires_at, now))

    def _show_date(self, view: DraftView) -> None:
        today = self.context.desk.clock.now().astimezone().date()
        saved = QDate.fromString(view.ready_to_ship_on, Qt.DateFormat.ISODate)
        earliest = QDate(today.year, today.month, today.day)
        last = today + timedelta(days=_DAYS_AHEAD)
        self.ready_on.setDateRange(
            min(earliest, saved) if saved.isValid() else earliest, QDate(last.year, last.month, last.day)
        )
        if saved.isValid() and not self.ready_on.hasFocus():
            self.ready_on.setDate(saved)
        elif not saved.isValid() and self.ready_on.date() <= earliest:
            self.ready_on.setDate(earliest.addDays(1))
        self.ready_on.setEnabled(not view.is_confirmed)
        self._again.setVisible(not view.is_confirmed)
        self._again.setEnabled(not view.is_under_way)
        ends = sorted(choice.expires_at for choice in view.placements if choice.expires_at)
        self._expiry.setText(self.tr("The offers end {0}.").format(format_moment(ends[0])) if ends else "")
        self._expiry.setAccessibleName(self.tr("{0} offers").format(format_count(len(view.placements))))

    @Slot(QAbstractButton)
    def _on_chosen(self, _button: QAbstractButton) -> None:
        self.next_changed.emit()
