"""What labels are made from: what stands on that of a SKU, and where a sheet goes on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import text

from fba_client.store import prints
from fba_client.store.database import Database

_FACTS = "SELECT msku, fnsku, title, condition FROM json_each(:mskus) JOIN sku ON sku.msku = json_each.value"


@dataclass(frozen=True, slots=True)
class LabelFacts:
    """What the cache knows of a SKU that its label shows; ``condition`` in the backend's own word."""

    msku: str
    fnsku: str
    title: str
    condition: str


def label_facts(cache: Database, mskus: Iterable[str]) -> dict[str, LabelFacts]:
    """The facts of those SKUs that the cache has, by MSKU, however many they are."""
    wanted = json.dumps(list(dict.fromkeys(mskus)))
    with cache.read() as connection:
        return {row[0]: LabelFacts(*row) for row in connection.execute(text(_FACTS), {"mskus": wanted})}


def start_position(workspace: Database, sheet: str) -> int:
    """The first free position (from 0) on the part-used sheet of that kind; 0 for a new one."""
    with workspace.read() as connection:
        return prints.next_position(connection, sheet)
