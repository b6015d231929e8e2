"""Search as you type over the SKUs of the cache, for fields that add one to something."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text

from fba_client.store.database import Database
from fba_client.store.folding import fold

_WORDS_MAX = 8


@dataclass(frozen=True, slots=True)
class SkuHit:
    """A SKU offered while typing; units that can be sold now, and units on their way in."""

    msku: str
    fnsku: str
    asin: str
    title: str
    available: int
    inbound: int


def find_skus(cache: Database, search: str, *, limit: int = 12) -> tuple[SkuHit, ...]:
    """SKUs whose ids or title contain every word of ``search``, without case and accents; exact ones come first."""
    words = fold(search).split()[:_WORDS_MAX]
    if not words:
        return ()
    conditions = " AND ".join(f"f.search GLOB :word{number}" for number in range(len(words)))
    values = {f"word{number}": f"*{_literal(word)}*" for number, word in enumerate(words)}
    statement = f"""
        SELECT s.msku, s.fnsku, s.asin, s.title, s.fulfillable,
               s.inbound_working + s.inbound_shipped + s.inbound_receiving
        FROM sku_search f JOIN sku s ON s.id = f.rowid WHERE {conditions}
        ORDER BY fold(s.msku) = :typed DESC, s.fnsku = :exact OR s.asin = :exact DESC,
                 fold(s.msku) GLOB :starts DESC, s.msku LIMIT :limit"""
    typed = fold(search.strip())
    values |= {"typed": typed, "exact": search.strip().upper(), "starts": f"{_literal(typed)}*"}
    with cache.read() as connection:
        return tuple(SkuHit(*row) for row in connection.execute(text(statement), {**values, "limit": limit}))


def _literal(word: str) -> str:
    """``word`` for GLOB, its own wildcards taken literally."""
    return "".join(f"[{char}]" if char in "*?[" else char for char in word)
