"""Makes a data folder whose cache holds many SKUs, quickly: for benchmarks of the window and of queries.

python tests/benchmarks/make_cache.py FOLDER [SKUS]
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from fba_client.domain.clock import FixedClock
from fba_client.paths import DataFolder
from fba_client.services.desk import open_desk
from fba_client.store import inventory, ledger, sources

NOW = datetime(2026, 6, 30, 9, 0, tzinfo=UTC)
_WHEN = "2026-06-30T09:00:00Z"
_CENTERS = ("PHX7", "ONT8", "ABE8", "BDL1", "CLT2", "DFW6", "EWR4", "FTW1", "GYR2", "IND9", "LAX9", "MDW2")
_THINGS = ("Mug", "Lamp", "Kettle", "Backpack", "Pillow", "Garlic press", "Yoga mat", "Crème brûlée set", "Bürste")
_MANNERS = ("ceramic", "stainless steel", "foldable", "kids'", "2-pack", "extra large", "organic cotton", '12" wide')
_LEDGER_SHARE = 20  # every 20th SKU has history: the size of a real desk's ledger, not of its catalogue
_LEDGER_DAYS = 30


def make_cache(folder: Path, skus: int, *, seed: int = 7) -> Path:
    """Fill the cache of the data folder ``folder`` with ``skus`` SKUs and a month of balances of some; returns it."""
    world = random.Random(seed)
    with open_desk(DataFolder(folder), FixedClock(NOW)) as desk, desk.cache.write() as connection:
        inventory.upsert_skus(connection, _skus(world, skus))
        ledger.replace_days(connection, _balances(world, skus))
        sources.mark_fetched(connection, "inventory", as_of=_WHEN, fetched_at=_WHEN, rows=skus)
        sources.mark_fetched(connection, "ledger_summary", as_of="2026-06-28", fetched_at=_WHEN, rows=skus)
    return folder


def _msku(number: int) -> str:
    return f"SKU-{number:07}"


def _skus(world: random.Random, count: int) -> Iterator[dict[str, object]]:
    for number in range(count):
        units = max(0, int(world.gauss(40, 45)))
        inbound = world.choice((0, 0, 0, 24, 48))
        yield {
            "msku": _msku(number),
            "fnsku": f"X{number:09}",
            "asin": f"B{number:09}",
            "title": f"{world.choice(_THINGS)}, {world.choice(_MANNERS)}, {world.choice(_MANNERS)}, No. {number}",
            "condition": "NewItem",
            "fulfillable": units,
            "inbound_shipped": inbound,
            "reserved": units // 9,
            "unfulfillable": world.choice((0, 0, 0, 0, 2)),
            "total": units + units // 9 + inbound,
            "as_of": _WHEN,
            "fetched_at": _WHEN,
        }


def _balances(world: random.Random, skus: int) -> Iterator[dict[str, object]]:
    first = NOW.date() - timedelta(days=_LEDGER_DAYS + 1)
    for offset in range(_LEDGER_DAYS):
        day = (first + timedelta(days=offset)).isoformat()
        for number in range(0, skus, _LEDGER_SHARE):
            row: dict[str, object] = dict.fromkeys(ledger.UNIT_COLUMNS, 0)
            row |= {"day": day, "msku": _msku(number), "disposition": "SELLABLE", "fnsku": "", "asin": "", "title": ""}
            for at in range(3):
                center = _CENTERS[(number // _LEDGER_SHARE + at * 5) % len(_CENTERS)]
                yield row | {"center": center, "ending": world.randrange(60), "customer_shipments": -world.randrange(4)}


if __name__ == "__main__":
    made = make_cache(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
    sys.stdout.write(f"{made}\n")
