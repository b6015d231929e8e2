"""The row of figures on Home."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from fba_client.domain.clock import Clock
from fba_client.queries.overview import StockFigures
from fba_client.ui.i18n import format_count
from fba_client.ui.widgets.figure_card import FigureCard


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
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        targets = (
            (self.sellable, "inventory", None),
            (self.out, "inventory", {"filter": "out_of_stock"}),
            (self.inbound, "shipments", None),
            (self.reserved, "inventory", None),
            (self.unfulfillable, "inventory", {"filter": "unfulfillable"}),
        )
        for column, (card, page_id, argument) in enumerate(targets):
            grid.addWidget(card, 0, column)
            grid.setColumnStretch(column, 1)
            card.clicked.connect(partial(self._go, page_id, argument))

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
