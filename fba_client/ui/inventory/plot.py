"""The drawing of a stock history. It brings numpy and pyqtgraph along, so it is imported when it is first needed."""

from __future__ import annotations

from datetime import date

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from fba_client.queries.sku_details import StockSeries
from fba_client.ui.theme import Theme

_MONTHS_SHOWN = 6
_SHORT_DAYS = 45


class StockPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Sellable units as a line over its area, units sold as bars, receipts as marks; ``pointed`` is the day below the
    mouse (its number in the series, or -1)."""

    pointed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._day_axis = _DayAxis(orientation="bottom")
        super().__init__(parent, axisItems={"bottom": self._day_axis}, enableMenu=False)
        self._theme = theme
        self._count = 0
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setMenuEnabled(False)
        self.getAxis("left").setStyle(tickLength=0, tickTextOffset=6)
        self.getAxis("left").setWidth(40)
        self._day_axis.setStyle(tickLength=0, tickTextOffset=6)
        self.getPlotItem().getViewBox().setDefaultPadding(0.0)
        self._sold = pg.BarGraphItem(x=[0], height=[0], width=0.9)
        self._stock = pg.PlotDataItem(connect="finite", antialias=True, stepMode=None)
        self._receipts = pg.ScatterPlotItem(symbol="t1", size=9)
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        for item in (self._sold, self._stock, self._receipts, self._cursor):
            self.addItem(item)
        self._cursor.hide()
        self.scene().sigMouseMoved.connect(self._on_mouse)
        theme.changed.connect(self.apply_theme)
        self.apply_theme()

    def show_series(self, series: StockSeries) -> None:
        """Draw another history."""
        self._count = len(series.days)
        self._day_axis.days = tuple(date.fromisoformat(day) for day in series.days)
        days = np.arange(self._count)
        stock = _numbers(series.sellable)
        received = _numbers(series.received)
        self._stock.setData(days, stock)
        self._sold.setOpts(x=days, height=np.nan_to_num(_numbers(series.shipped)), width=0.9)
        marks = np.flatnonzero((received > 0) & ~np.isnan(stock))
        self._receipts.setData(x=days[marks], y=stock[marks])
        highest = float(np.nanmax(stock)) if self._count and not np.all(np.isnan(stock)) else 0.0
        self.setXRange(-0.5, max(self._count - 0.5, 0.5), padding=0)
        self.setYRange(0, max(highest * 1.12, 4.0), padding=0)

    @Slot()
    def apply_theme(self) -> None:
        """Take the colours of the scheme."""
        theme = self._theme
        accent = theme.color("accent")
        area = QColor(accent)
        area.setAlpha(46)
        self.setBackground(theme.color("surface"))
        self._stock.setPen(pg.mkPen(accent, width=1.8))
        self._stock.setFillLevel(0)
        self._stock.setFillBrush(area)
        self._sold.setOpts(pen=None, brush=theme.color("line_strong"))
        self._receipts.setPen(None)
        self._receipts.setBrush(theme.tone("good").strong)
        self._cursor.setPen(pg.mkPen(theme.color("faint"), width=1))
        for name in ("left", "bottom"):
            axis = self.getAxis(name)
            axis.setPen(theme.color("line"))
            axis.setTextPen(theme.color("muted"))
        self.getAxis("left").setGrid(40)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    @Slot(QPointF)
    def _on_mouse(self, place: QPointF) -> None:
        x = round(self.getPlotItem().getViewBox().mapSceneToView(place).x())
        self._point_at(x if 0 <= x < self._count else -1)

    def _point_at(self, number: int) -> None:
        self._cursor.setVisible(number >= 0)
        if number >= 0:
            self._cursor.setPos(number)
        self.pointed.emit(number)


class _DayAxis(pg.AxisItem):  # type: ignore[misc]
    """Names months where they begin (with many of them, every second or third), and weeks of a short history."""

    days: tuple[date, ...] = ()

    def tickValues(self, _low: float, _high: float, _size: float) -> list[tuple[float, list[float]]]:
        if len(self.days) <= _SHORT_DAYS:
            return [(7.0, [float(number) for number in range(3, len(self.days) - 2, 7)])]
        firsts = [float(number) for number, day in enumerate(self.days) if day.day == 1]
        return [(30.0, firsts[:: 1 + len(firsts) // (_MONTHS_SHOWN + 1)])]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        locale, short = QLocale(), QLocale.FormatType.ShortFormat
        days = [self.days[int(value)] for value in values if 0 <= value < len(self.days)]
        if len(self.days) <= _SHORT_DAYS:
            return [locale.toString(QDate(day.year, day.month, day.day), "d MMM") for day in days]
        return [locale.standaloneMonthName(day.month, short) for day in days]


def _numbers(values: tuple[int | None, ...]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.array([np.nan if value is None else value for value in values], dtype=np.float64)
