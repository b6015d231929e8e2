"""Which product a scanned code belongs to, as learned at this desk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, text

_CODES_A_QUERY = 500


def mskus_of(conn: Connection, codes: Iterable[str]) -> dict[str, str]:
    """The MSKU of each of those codes that is known."""
    wanted = list(dict.fromkeys(codes))
    found: dict[str, str] = {}
    for start in range(0, len(wanted), _CODES_A_QUERY):
        values = {f"c{number}": code for number, code in enumerate(wanted[start : start + _CODES_A_QUERY])}
        marks = ", ".join(f":{name}" for name in values)
        rows = conn.execute(text(f"SELECT code, msku FROM product_code WHERE code IN ({marks})"), values)
        found.update((row.code, row.msku) for row in rows)
    return found


def put(conn: Connection, mskus: Mapping[str, str], now: str) -> None:
    """Keep the MSKU of each code; '' forgets the code."""
    kept = [{"code": code, "msku": msku, "now": now} for code, msku in mskus.items() if msku]
    gone = [{"code": code} for code, msku in mskus.items() if not msku]
    if kept:
        conn.execute(
            text(
                "INSERT INTO product_code (code, msku, updated_at) VALUES (:code, :msku, :now) "
                "ON CONFLICT (code) DO UPDATE SET msku = excluded.msku, updated_at = excluded.updated_at"
            ),
            kept,
        )
    if gone:
        conn.execute(text("DELETE FROM product_code WHERE code = :code"), gone)


def all_codes(conn: Connection) -> tuple[tuple[str, str], ...]:
    """Every code and its MSKU, by MSKU."""
    return tuple(
        (row.code, row.msku) for row in conn.execute(text("SELECT code, msku FROM product_code ORDER BY 2, 1"))
    )
