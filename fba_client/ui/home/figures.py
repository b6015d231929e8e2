"""The row of figures on Home."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from fba_client.domain.clock import Clock
from fba_client.queries.overview import StockFigures
from fba_client.ui.i18n import format_count
from fba_client.ui.widgets.figure_card import FigureCard

_NARROW = 900


class Figures(QWidget):
    """Sellable, out of stock, inbound, reserved and unfulfillable units, each with its age."""

    page_requested = Signal(str, object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sellable = FigureCard(self.tr("Sellable units"), clock=clock)
        self.out = FigureCard(self.tr("Out of stock"), clock=clock)
        self.inbound = FigureCard(self.tr("Inbound units"), clock=clock)
        self.reserved = FigureCard(self.tr("Reserved units"), clock=clock)
        self.unfulfillable = FigureCard(self.tr("Unfulfillable units"), clock=clock)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._cards: list[FigureCard] = []
        self._in_a_row = 0
        targets = (
            (self.sellable, "inventory", None),
            (self.out, "inventory", {"filter": "out_of_stock"}),
            (self.inbound, "shipments", None),
            (self.reserved, "inventory", None),
            (self.unfulfillable, "inventory", {"filter": "unfulfillable"}),
        )
        for card, page_id, argument in targets:
            self._cards.append(card)
            card.clicked.connect(partial(self._go, page_id, argument))
        self.arrange(_NARROW)

    def arrange(self, width: int) -> None:
        """Put the cards into one row, or into two in a page of fewer than 900 pixels."""
        in_a_row = len(self._cards) if width >= _NARROW else 3
        if in_a_row == self._in_a_row:
            return
        self._in_a_row = in_a_row
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // in_a_row, number % in_a_row)
        for column in range(len(self._cards)):
            self._grid.setColumnStretch(column, int(column < in_a_row))

    def show_figures(self, figures: StockFigures) -> None:
        """Show the figures of one moment."""
        as_of = figures.as_of
        at_centers = self.tr("at %n center(s)", "", figures.centers) if figures.centers else ""
        self.sellable.set_figure(format_count(figures.sellable), at_centers, as_of=as_of)
        if figures.skus_out_selling:
            note = self.tr("%Ln of them sold this month", "", figures.skus_out_selling)
        else:
            note = self.tr("of %Ln product(s)", "", figures.skus)
        tone = "bad" if figures.skus_out_selling else "neutral"
        self.out.set_figure(format_count(figures.skus_out), note, tone=tone, as_of=as_of)
        self.inbound.set_figure(format_count(figures.inbound), self.tr("announced or on the way"), as_of=as_of)
        self.reserved.set_figure(format_count(figures.reserved), self.tr("orders and transfers"), as_of=as_of)
        self.unfulfillable.set_figure(format_count(figures.unfulfillable), self.tr("damaged or expired"), as_of=as_of)

    def _go(self, page_id: str, argument: object, _checked: bool = False) -> None:
        self.page_requested.emit(page_id, argument)
