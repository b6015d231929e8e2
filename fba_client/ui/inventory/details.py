"""All about the current product, at the right of the list: figures and their ages, history, where its units lie."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fba_client.queries.inventory import SkuRow
from fba_client.queries.sku_details import SkuDetails
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import format_count, format_day
from fba_client.ui.inventory.balances_model import BalancesModel
from fba_client.ui.inventory.chart import StockChart
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.age_label import AgeLabel
from fba_client.ui.widgets.clamped import ClampedLabel
from fba_client.ui.widgets.pill import Pill
from fba_client.ui.widgets.roles import separator, set_role, text_label

_SMALL_ROW = 28


class DetailsPanel(QFrame):
    """Shows one product, or a word on how to choose one."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._figures: dict[str, QLabel] = {}
        set_role(self, "card")
        self.setAccessibleName(self.tr("Details of the product"))
        self._title = ClampedLabel("heading", lines=3)
        self._codes = text_label("", "small", wrap=True, selectable=True)
        self._pill = Pill()
        clock = context.desk.clock
        self._totals_age = AgeLabel(template=self.tr("Totals as of {0}"), clock=clock)
        self._ledger_age = text_label("", "small")
        self.chart = StockChart(context)
        self.balances = BalancesModel(self)
        self._hint = text_label(self.tr("Choose a product to see where its units are."), "muted", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.show_details(None)

    def show_details(self, details: SkuDetails | None) -> None:
        """Show a product; None shows how to choose one."""
        self._area.setVisible(details is not None)
        self._hint.setVisible(details is None)
        if details is None:
            return
        row = details.row
        self._title.set_whole_text(row.title or row.msku)
        self._codes.setText("   ".join(code for code in (row.msku, row.fnsku, row.asin) if code))
        self._pill.show_state(*self._health(row))
        self._show_figures(row)
        self._totals_age.set_as_of(details.totals_source.as_of or row.as_of)
        day = format_day(details.ledger_source.as_of)
        known = self.tr("Centers and sales as of {0}").format(day) if day else self.tr("No ledger fetched yet")
        self._ledger_age.setText(known)
        self.balances.set_balances(details.balances)
        self._fit_table()
        self.chart.show_sku(row.msku)

    def _show_figures(self, row: SkuRow) -> None:
        cover = self.tr("{0} d").format(format_count(row.cover)) if row.cover is not None else "–"
        texts = {
            "fulfillable": format_count(row.fulfillable),
            "inbound": format_count(row.inbound),
            "reserved": format_count(row.reserved),
            "unfulfillable": format_count(row.unfulfillable),
            "researching": format_count(row.researching),
            "total": format_count(row.total),
            "sold": format_count(row.shipped_30_days),
            "cover": cover,
        }
        for key, text in texts.items():
            self._figures[key].setText(text)
        counts = map(format_count, (row.inbound_working, row.inbound_shipped, row.inbound_receiving))
        inbound = self.tr("{0} announced, {1} under way, {2} being received").format(*counts)
        self._figures["inbound"].setToolTip(inbound)

    def _fit_table(self) -> None:
        rows = self.balances.rowCount()
        self._table.setFixedHeight(self._table.horizontalHeader().sizeHint().height() + rows * _SMALL_ROW + 2)

    def _health(self, row: SkuRow) -> tuple[str, str]:
        if row.fulfillable <= 0:
            return (self.tr("Out of stock"), "bad") if not row.inbound else (self.tr("On its way"), "info")
        return (self.tr("Low"), "warning") if row.is_low else (self.tr("In stock"), "good")

    def _lay_out(self) -> None:
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Theme.SPACE_S)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._pill, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(head)
        body.addWidget(self._codes)
        body.addLayout(self._figure_grid())
        ages = QVBoxLayout()
        ages.setSpacing(1)
        ages.addWidget(self._totals_age)
        ages.addWidget(self._ledger_age)
        body.addLayout(ages)
        body.addWidget(separator())
        body.addWidget(self.chart)
        body.addWidget(separator())
        body.addWidget(text_label(self.tr("By center and condition"), "strong"))
        body.addWidget(self._balances_table())
        body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._hint)
        column.addWidget(self._scrolled(self._body))

    def _scrolled(self, content: QWidget) -> QScrollArea:
        canvas = QWidget()
        set_role(canvas, "canvas")
        inside = QVBoxLayout(canvas)
        inside.setContentsMargins(Theme.SPACE_L, Theme.SPACE_M, Theme.SPACE_L, Theme.SPACE_M)
        inside.addWidget(content)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(canvas)
        self._area = area
        return area

    def _figure_grid(self) -> QGridLayout:
        names = {
            "fulfillable": self.tr("Sellable"),
            "inbound": self.tr("Inbound"),
            "reserved": self.tr("Reserved"),
            "unfulfillable": self.tr("Unsellable"),
            "sold": self.tr("Sold, 30 d"),
            "cover": self.tr("Lasts"),
            "researching": self.tr("Researching"),
            "total": self.tr("Total"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(Theme.SPACE_S)
        grid.setVerticalSpacing(1)
        for number, (key, name) in enumerate(names.items()):
            line, place = divmod(number, 4)
            self._figures[key] = figure = text_label("", "strong", selectable=True)
            figure.setAccessibleName(name)
            grid.addWidget(text_label(name, "small"), line * 3, place)
            grid.addWidget(figure, line * 3 + 1, place)
            grid.setColumnStretch(place, 1)
        grid.setRowMinimumHeight(2, Theme.SPACE_XS)
        return grid

    def _balances_table(self) -> QTableView:
        self._table = table = QTableView()
        set_role(table, "plain")
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setModel(self.balances)
        table.setAccessibleName(self.tr("Units by center and condition"))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the panel scrolls as a whole
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, header = table.verticalHeader(), table.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_SMALL_ROW)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)
        for column, width in enumerate((60, 80, 56, 66, 66)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table
