"""The print ledger: what was printed or saved as labels, and where a part-used sheet goes on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, text


@dataclass(frozen=True, slots=True)
class Printed:
    """Copies of one label that left the program. ``kind`` is item or box, ``subject`` the FNSKU or box id.

    ``draft_id`` and ``confirmation_id`` are the shipment that it was printed for. What an item's label says beside that
    (``expiration`` in ISO) is None where it is not known.
    """

    kind: str
    subject: str
    copies: int
    msku: str = ""
    draft_id: str = ""
    confirmation_id: str = ""
    expiration: str | None = None
    lot: str | None = None
    condition: str | None = None


def add_prints(
    conn: Connection, prints: Iterable[Printed], *, media: str, output: str, printed_at: str, run_id: str = ""
) -> int:
    """Enter ``prints``; ``output`` is pdf or the printer's name. Returns how many rows there are of them."""
    same = {"printed_at": printed_at, "media": media, "output": output, "run_id": run_id}
    rows = [{**asdict(entry), **same} for entry in prints]
    if rows:
        columns = ", ".join(rows[0])
        values = ", ".join(f":{name}" for name in rows[0])
        conn.execute(text(f"INSERT INTO print_record ({columns}) VALUES ({values})"), rows)
    return len(rows)


def next_position(conn: Connection, sheet: str) -> int:
    """The first free position (from 0) on the sheet of that kind that was last left over; 0 for a new one."""
    statement = text("SELECT next_position FROM sheet_position WHERE sheet = :sheet")
    return int(conn.execute(statement, {"sheet": sheet}).scalar_one_or_none() or 0)


def keep_position(conn: Connection, sheet: str, position: int, updated_at: str) -> None:
    """Remember where the next job on that sheet starts; 0 is a new sheet."""
    statement = text(
        "INSERT INTO sheet_position (sheet, next_position, updated_at) VALUES (:sheet, :position, :updated_at) "
        "ON CONFLICT (sheet) DO UPDATE SET next_position = excluded.next_position, updated_at = excluded.updated_at"
    )
    conn.execute(statement, {"sheet": sheet, "position": position, "updated_at": updated_at})
