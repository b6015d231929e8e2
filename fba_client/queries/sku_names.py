"""SKUs that a person named by another of their ids: sellers copy FNSKUs and ASINs out of the backend's own lists."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection, text

from fba_client.domain.ids import is_fnsku
from fba_client.domain.items import ItemLine
from fba_client.store.database import Database

_MSKUS = "SELECT msku, msku FROM json_each(:ids) JOIN sku ON sku.msku = json_each.value"
_FNSKUS = "SELECT fnsku, min(msku) FROM json_each(:ids) JOIN sku ON sku.fnsku = json_each.value GROUP BY fnsku"
_ASINS = (
    "SELECT asin, min(msku) FROM json_each(:ids) JOIN sku ON sku.asin = json_each.value GROUP BY asin "
    "HAVING count(DISTINCT fnsku) = 1"
)


def with_mskus(cache: Database, lines: Sequence[ItemLine]) -> tuple[ItemLine, ...]:
    """``lines`` with the MSKU where they have an FNSKU in its place, or the ASIN of one FNSKU only.

    An MSKU that looks like such an id is left as it is, and so is what the cache does not know. Of several SKUs with
    one FNSKU, which have the same label, it is the first by name.
    """
    ids = {line.msku for line in lines if is_fnsku(line.msku.upper())}
    if not ids:
        return tuple(lines)
    with cache.read() as connection:
        known = _found(connection, _MSKUS, ids)
        others = {name.upper() for name in ids if name not in known}
        named = {**_found(connection, _ASINS, others), **_found(connection, _FNSKUS, others)}
    meant = {name: named[name.upper()] for name in ids if name not in known and name.upper() in named}
    return tuple(replace(line, msku=meant[line.msku]) if line.msku in meant else line for line in lines)


def _found(connection: Connection, statement: str, ids: Iterable[str]) -> dict[str, str]:
    return {row[0]: row[1] for row in connection.execute(text(statement), {"ids": json.dumps(list(ids))})}
