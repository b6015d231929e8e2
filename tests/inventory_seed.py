"""Rows for tests of stock: SKUs as an inventory summary states them, and daily balances as a ledger does."""

from __future__ import annotations

from fba_client.services.desk import Desk
from fba_client.store import inventory, ledger, sources

NOW = "2026-06-30T09:00:00Z"


def sku(msku: str, **values: object) -> dict[str, object]:
    """A SKU row with believable ids; ``values`` fill or replace columns."""
    number = sum(map(ord, msku)) % 10_000
    row: dict[str, object] = {
        "msku": msku,
        "fnsku": f"X00{number:07}",
        "asin": f"B00{number:07}",
        "title": f"Title of {msku}",
        "condition": "NewItem",
        "fulfillable": 0,
        "inbound_working": 0,
        "inbound_shipped": 0,
        "inbound_receiving": 0,
        "reserved": 0,
        "researching": 0,
        "unfulfillable": 0,
        "total": 0,
        "as_of": NOW,
        "fetched_at": NOW,
    }
    return row | values


def balance(day: str, msku: str, center: str, ending: int, **values: object) -> dict[str, object]:
    """A ledger row: ``ending`` units at ``center`` at the end of ``day``, sellable unless said otherwise."""
    row: dict[str, object] = dict.fromkeys(ledger.UNIT_COLUMNS, 0)
    row |= {"day": day, "msku": msku, "center": center, "disposition": "SELLABLE", "ending": ending}
    return row | {"fnsku": "X000000000", "asin": "B000000000", "title": f"Title of {msku}"} | values


def fill_stock(desk: Desk) -> None:
    """Four SKUs of different health, spread over three centers, with three days of history."""
    skus = [
        sku("MUG-BLUE", title="Blue mug, 12 oz", fulfillable=140, total=150, reserved=10),
        sku("MUG-RED", title="Red mug, 12 oz", fulfillable=6, unfulfillable=2, total=8),
        sku("TEA-GREEN", title="Grüner Tee, 100 g", inbound_shipped=48),
        sku("=LAMP", title='Desk lamp, 12" tall', fulfillable=3, total=3),
    ]
    days = [
        balance("2026-06-26", "MUG-BLUE", "PHX7", 90, receipts=90),
        balance("2026-06-27", "MUG-BLUE", "PHX7", 80, customer_shipments=-10),
        balance("2026-06-28", "MUG-BLUE", "PHX7", 75, customer_shipments=-5),
        balance("2026-06-28", "MUG-BLUE", "ONT8", 65, in_transit=4),
        balance("2026-06-28", "MUG-RED", "ONT8", 6, customer_shipments=-20),
        balance("2026-06-28", "MUG-RED", "ABE8", 2, disposition="CUSTOMER_DAMAGED"),
        balance("2026-06-28", "=LAMP", "PHX7", 3),
    ]
    with desk.cache.write() as connection:
        inventory.upsert_skus(connection, skus)
        ledger.replace_days(connection, days)
        sources.mark_fetched(connection, "inventory", as_of=NOW, fetched_at=NOW, rows=len(skus))
        sources.mark_fetched(connection, "ledger_summary", as_of="2026-06-28", fetched_at=NOW, rows=len(days))
