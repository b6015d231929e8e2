"""The two lists of the inventory, products and products by center: which columns they have and when these warn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QBrush

from fba_client.queries.center_stock import CenterRow, CenterTotal, center_rows
from fba_client.queries.inventory import CENTER_SORT, SkuRow, sku_rows
from fba_client.store.database import Database
from fba_client.ui.i18n import format_day, format_moment
from fba_client.ui.models.paged_model import Column, PagedModel

Ink = Callable[[str], QBrush]


class ProductsModel(PagedModel[SkuRow]):
    """One row a SKU with its totals over the whole network."""

    def __init__(self, cache: Database, ink: Ink, parent: QObject | None = None) -> None:
        super().__init__((), lambda ids: sku_rows(cache, ids), ink, parent)
        self.set_columns([*self._names(), *self._figures(), *self._pace()])

    def _names(self) -> list[Column[SkuRow]]:
        return [
            Column("msku", self.tr("SKU"), lambda r: r.msku, hint=self.tr("Your own name of the product"), width=132),
            Column("title", self.tr("Title"), lambda r: r.title, width=240),
            Column("fnsku", self.tr("FNSKU"), lambda r: r.fnsku, hint=self.tr("The code on its label"), hidden=True),
            Column("asin", self.tr("ASIN"), lambda r: r.asin, width=112, hidden=True),
            Column("condition", self.tr("Condition"), lambda r: r.condition, hidden=True),
        ]

    def _figures(self) -> list[Column[SkuRow]]:
        sellable = self.tr("Units that can be picked, packed and shipped")
        inbound = self.tr("Units announced, under way or being received")
        reserved = self.tr("Units of customer orders, moving between centers, or being processed")
        unsellable = self.tr("Damaged, defective or expired units")
        return [
            _number("fulfillable", self.tr("Sellable"), lambda r: r.fulfillable, sellable, tone=_stock_tone),
            _number("inbound", self.tr("Inbound"), lambda r: r.inbound, inbound),
            _number("reserved", self.tr("Reserved"), lambda r: r.reserved, reserved, hidden=True),
            _number("researching", self.tr("Researching"), lambda r: r.researching, width=104, hidden=True),
            _number(
                "unfulfillable",
                self.tr("Unsellable"),
                lambda r: r.unfulfillable,
                unsellable,
                tone=_damage_tone,
                hidden=True,
            ),
            _number("total", self.tr("Total"), lambda r: r.total, hidden=True),
        ]

    def _pace(self) -> list[Column[SkuRow]]:
        sold = self.tr("Units that went to customers in the newest 30 days of the ledger")
        left = self.tr("How long the sellable units last at the pace of the last 30 days")
        when = self.tr("When the backend last changed the figures of this product")
        return [
            _number("shipped_30_days", self.tr("Sold, 30 days"), lambda r: r.shipped_30_days, sold, 112, hidden=True),
            _number("cover", self.tr("Days left"), lambda r: r.cover, left, tone=_cover_tone),
            Column(
                "as_of", self.tr("Changed"), lambda r: r.as_of, written=_moment, tone=_muted, hint=when, hidden=True
            ),
        ]


class CentersModel(PagedModel[CenterRow]):
    """One row a SKU with its sellable units at each center; the first two columns stay in view."""

    FROZEN = 2

    def __init__(self, cache: Database, ink: Ink, parent: QObject | None = None) -> None:
        super().__init__((), lambda ids: center_rows(cache, ids), ink, parent)
        self._centers: tuple[str, ...] = ()
        self.set_columns(self._fixed())

    def set_centers(self, centers: Sequence[CenterTotal]) -> None:
        """Show these centers, in this order."""
        codes = tuple(center.center for center in centers)
        if codes != self._centers:
            self._centers = codes
            self.set_columns([*self._fixed(), *map(self._center, codes), self._age()])

    def _fixed(self) -> list[Column[CenterRow]]:
        at_centers = self.tr("Sellable units at all centers by the ledger, which is some days behind the totals")
        others = self.tr("Damaged, defective or expired units at all centers")
        return [
            Column("msku", self.tr("SKU"), lambda r: r.msku, width=132),
            Column("title", self.tr("Title"), lambda r: r.title, width=180),
            Column("sellable", self.tr("At centers"), lambda r: r.sellable, numeric=True, hint=at_centers, width=88),
            Column("unsellable", self.tr("Unsellable"), lambda r: r.unsellable, numeric=True, hint=others, width=88),
        ]

    def _center(self, code: str) -> Column[CenterRow]:
        hint = self.tr("Sellable units at {0}").format(code)
        return Column(CENTER_SORT + code, code, lambda r: r.by_center.get(code, 0), numeric=True, hint=hint, width=72)

    def _age(self) -> Column[CenterRow]:
        hint = self.tr("The newest day of which the ledger has balances of this SKU")
        return Column("day", self.tr("As of"), lambda r: r.day, written=_day, tone=_muted, hint=hint, width=116)


def _number(
    key: str,
    title: str,
    value: Callable[[SkuRow], int | None],
    hint: str = "",
    width: int = 92,
    *,
    tone: Callable[[SkuRow], str] | None = None,
    hidden: bool = False,
) -> Column[SkuRow]:
    return Column(key, title, value, numeric=True, tone=tone, hint=hint, width=width, hidden=hidden)


def _stock_tone(row: SkuRow) -> str:
    if row.fulfillable <= 0:
        return "bad" if row.shipped_30_days else "muted"
    return _cover_tone(row)


def _cover_tone(row: SkuRow) -> str:
    return "warning" if row.is_low else ""


def _damage_tone(row: SkuRow) -> str:
    return "warning" if row.unfulfillable else ""


def _muted(_row: object) -> str:
    return "muted"


def _moment(row: SkuRow) -> str:
    return format_moment(row.as_of)


def _day(row: CenterRow) -> str:
    return format_day(row.day)
