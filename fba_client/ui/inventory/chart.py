"""The history of one SKU in the details panel: its range, its drawing, and the same in words."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fba_client.queries.sku_details import StockSeries, stock_series
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import format_count, format_day
from fba_client.ui.inventory.plot_loading import PlotLoader
from fba_client.ui.widgets.roles import set_role, text_label

if TYPE_CHECKING:
    from fba_client.ui.inventory.plot import StockPlot

_RANGES = (90, 180, 0)
_HEIGHT = 150


class StockChart(QWidget):
    """Sellable units, receipts and sales of the last months by day, read and drawn in the background."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._msku = ""
        self._series = StockSeries()
        self._plot: StockPlot | None = None
        self._loader = PlotLoader(context.tasks, self)
        self._loader.loaded.connect(self._draw)
        self._summary = text_label("", "small", wrap=True)
        self._summary.setMinimumHeight(self._summary.fontMetrics().height() * 2)
        self._group = QButtonGroup(self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._rows.addLayout(self._head())
        self._place = QWidget()
        self._place.setFixedHeight(_HEIGHT)
        QVBoxLayout(self._place).setContentsMargins(0, 0, 0, 0)
        self._rows.addWidget(self._place)
        self._rows.addWidget(self._summary)
        self._group.idClicked.connect(self._on_range)

    @property
    def summary(self) -> str:
        """The history in words."""
        return self._summary.text()

    def show_sku(self, msku: str) -> None:
        """Draw the history of another SKU, or of the same one anew."""
        self._msku = msku
        days, cache = self._group.checkedId(), self._context.desk.cache

        def work(_cancel: threading.Event) -> StockSeries:
            return stock_series(cache, msku, days)

        self._loader.start()
        self._context.tasks.run(self, work, self._show, key="series")

    def _show(self, series: StockSeries) -> None:
        self._series = series
        self._say(self._whole())
        self._draw()

    @Slot()
    def _draw(self) -> None:
        """Draw the history, if both it and what draws it are there."""
        if self._loader.make is None:
            return
        if self._plot is None:
            self._plot = self._loader.make(self._context.theme)
            self._plot.pointed.connect(self._on_pointed)
            layout = self._place.layout()
            assert layout is not None  # noqa: S101 - it was given one above
            layout.addWidget(self._plot)
        self._plot.show_series(self._series)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(text_label(self.tr("Stock by day"), "strong"))
        row.addStretch()
        for days, name in zip(_RANGES, (self.tr("90 d"), self.tr("180 d"), self.tr("All")), strict=True):
            button = QPushButton(name)
            button.setCheckable(True)
            set_role(button, "chip")
            button.setAccessibleName(self.tr("Show %n day(s)", "", days) if days else self.tr("Show all days"))
            self._group.addButton(button, days)
            row.addWidget(button)
        self._button(_RANGES[1]).setChecked(True)
        return row

    def _button(self, days: int) -> QAbstractButton:
        return self._group.button(days)

    @Slot(int)
    def _on_range(self, _days: int) -> None:
        self.show_sku(self._msku)

    @Slot(int)
    def _on_pointed(self, number: int) -> None:
        self._say(self._one_day(number) if 0 <= number < len(self._series.days) else self._whole())

    def _say(self, words: str) -> None:
        self._summary.setText(words)
        self._place.setAccessibleName(self.tr("Chart of the stock by day"))
        self._place.setAccessibleDescription(words)

    def _whole(self) -> str:
        known = [units for units in self._series.sellable if units is not None]
        if not known:
            return self.tr("The ledger has not brought this product's history yet.")
        sold = sum(units or 0 for units in self._series.shipped)
        received = sum(units or 0 for units in self._series.received)
        if not (max(known) or sold or received):
            return self.tr("No stock and no sales in these days.")
        text = self.tr("{0} to {1}: between {2} and {3} sellable, {4} sold, {5} received.")
        days = format_day(self._series.days[0]), format_day(self._series.days[-1])
        return text.format(*days, *map(format_count, (min(known), max(known), sold, received)))

    def _one_day(self, number: int) -> str:
        series = self._series
        units = series.sellable[number]
        if units is None:
            return self.tr("{0}: not brought by the ledger yet.").format(format_day(series.days[number]))
        counts = (units, series.shipped[number] or 0, series.received[number] or 0)
        text = self.tr("{0}: {1} sellable, {2} sold, {3} received.")
        return text.format(format_day(series.days[number]), *map(format_count, counts))
