"""Stock as CSV files that spreadsheets open, and that cannot do anything in them.

The file begins with a byte order mark, without which spreadsheets garble names such as “Grüner Tee”.
"""

from __future__ import annotations

import codecs
import csv
import io
import threading
from array import array
from collections.abc import Iterable, Iterator
from pathlib import Path

from fba_client.domain.spreadsheet import neutral
from fba_client.errors import Cancelled
from fba_client.queries.center_stock import CenterRow, center_rows, center_totals
from fba_client.queries.inventory import InventoryFilter, SkuRow, sku_ids, sku_rows
from fba_client.services.desk import Desk
from fba_client.settings import write_whole

_BLOCK = 1_000
_HEADER = (
    "SKU",
    "FNSKU",
    "ASIN",
    "Title",
    "Condition",
    "Sellable",
    "Inbound working",
    "Inbound shipped",
    "Inbound receiving",
    "Reserved",
    "Researching",
    "Unsellable",
    "Total",
    "Sold in 30 days",
    "Days left",
    "As of",
)


def write_stock_csv(
    desk: Desk,
    path: Path,
    *,
    by_center: bool = False,
    wanted: InventoryFilter | None = None,
    cancel: threading.Event | None = None,
) -> int:
    """Write the SKUs that ``wanted`` lets through (all by default) to ``path``; returns how many.

    With ``by_center`` a row has the sellable units at each center instead of the totals. The file is written whole or
    not at all. Raises DiskFull, SettingsError (the place cannot be written), Cancelled.
    """
    ids = sku_ids(desk.cache, wanted or InventoryFilter(at_centers=by_center))
    rows = _center_rows(desk, ids) if by_center else _total_rows(desk, ids)
    write_whole(path, _lines(rows, cancel or threading.Event()))
    return len(ids)


def _total_rows(desk: Desk, ids: array[int]) -> Iterator[tuple[object, ...]]:
    yield _HEADER
    for block in _blocks(ids):
        found = sku_rows(desk.cache, block)
        yield from (_totals(found[row_id]) for row_id in block if row_id in found)


def _totals(row: SkuRow) -> tuple[object, ...]:
    names = (row.msku, row.fnsku, row.asin, row.title, row.condition)
    inbound = (row.inbound_working, row.inbound_shipped, row.inbound_receiving)
    others = (row.reserved, row.researching, row.unfulfillable, row.total, row.shipped_30_days, row.cover, row.as_of)
    return (*names, row.fulfillable, *inbound, *others)


def _center_rows(desk: Desk, ids: array[int]) -> Iterator[tuple[object, ...]]:
    centers = [total.center for total in center_totals(desk.cache)]
    yield ("SKU", "Title", "At centers", "Unsellable", *centers, "As of")
    for block in _blocks(ids):
        found = center_rows(desk.cache, block)
        yield from (_spread(found[row_id], centers) for row_id in block if row_id in found)


def _spread(row: CenterRow, centers: list[str]) -> tuple[object, ...]:
    units = (row.by_center.get(center, 0) for center in centers)
    return (row.msku, row.title, row.sellable, row.unsellable, *units, row.day)


def _blocks(ids: array[int]) -> Iterator[array[int]]:
    return (ids[start : start + _BLOCK] for start in range(0, len(ids), _BLOCK))


def _lines(rows: Iterable[tuple[object, ...]], cancel: threading.Event) -> Iterator[bytes]:
    line = io.StringIO(newline="")
    writer = csv.writer(line)
    yield codecs.BOM_UTF8
    for row in rows:
        if cancel.is_set():
            raise Cancelled
        writer.writerow([neutral(cell) for cell in row])
        yield line.getvalue().encode()
        line.seek(0)
        line.truncate()
