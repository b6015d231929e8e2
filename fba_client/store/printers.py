"""Printers as they were set up, and how far each is off on each medium, as rows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, text

from fba_client.domain.times import iso_seconds
from fba_client.store.bulk import upsert
from fba_client.store.workspace_tables import CalibrationRow, PrinterRow

OFFSETS = ("right_um", "down_um", "across_ppm", "along_ppm")
_COLUMNS = "id, name, language, way, address, port, media, dpi, darkness, speed, after, is_default"


def save_printer(conn: Connection, row: Mapping[str, object], now: datetime) -> None:
    """Keep a printer's columns, new or in place of the old ones; ``is_default`` is ``set_default``'s to say."""
    kept = {name: value for name, value in row.items() if name != "is_default"}
    upsert(conn, PrinterRow, [kept | {"updated_at": iso_seconds(now)}])


def delete_printer(conn: Connection, printer_id: str) -> bool:
    """Take a printer out; whether it was there. Its calibrations stay, for the day it is put back."""
    return conn.execute(text("DELETE FROM printer WHERE id = :id"), {"id": printer_id}).rowcount > 0


def set_default(conn: Connection, printer_id: str) -> None:
    """Make that printer the only one that prints when nothing else is said; '' makes none."""
    conn.execute(text("UPDATE printer SET is_default = (id = :id)"), {"id": printer_id})


def printer_rows(conn: Connection) -> list[dict[str, object]]:
    """The printers by name."""
    rows = conn.execute(text(f"SELECT {_COLUMNS} FROM printer ORDER BY name COLLATE NOCASE, id")).mappings()
    return [dict(row) for row in rows]


def save_calibration(conn: Connection, printer_id: str, media: str, offsets: Mapping[str, int], now: datetime) -> None:
    """Keep how far a printer is off on a medium: OFFSETS by name."""
    row = {"printer_id": printer_id, "media": media, "updated_at": iso_seconds(now)}
    upsert(conn, CalibrationRow, [row | {name: offsets[name] for name in OFFSETS}])


def forget_calibration(conn: Connection, printer_id: str, media: str) -> None:
    """Print on that medium as if nothing had been measured."""
    statement = text("DELETE FROM calibration WHERE printer_id = :printer AND media = :media")
    conn.execute(statement, {"printer": printer_id, "media": media})


def copy_calibrations(conn: Connection, printer_id: str, other_id: str, now: datetime) -> None:
    """Give the second printer what was measured on the first, for it is the same machine under another name."""
    statement = text(
        "INSERT OR REPLACE INTO calibration (printer_id, media, right_um, down_um, across_ppm, along_ppm, updated_at) "
        "SELECT :other, media, right_um, down_um, across_ppm, along_ppm, :now FROM calibration WHERE printer_id = :one"
    )
    conn.execute(statement, {"one": printer_id, "other": other_id, "now": iso_seconds(now)})


def calibration_row(conn: Connection, printer_id: str, media: str) -> dict[str, int] | None:
    """How far a printer is off on a medium (OFFSETS by name), None when it was never measured."""
    statement = text(f"SELECT {', '.join(OFFSETS)} FROM calibration WHERE printer_id = :printer AND media = :media")
    row = conn.execute(statement, {"printer": printer_id, "media": media}).mappings().one_or_none()
    return {name: int(row[name]) for name in OFFSETS} if row is not None else None


def calibrated_media(conn: Connection, printer_id: str) -> tuple[str, ...]:
    """The media that a printer was calibrated on."""
    statement = text("SELECT media FROM calibration WHERE printer_id = :printer ORDER BY media")
    return tuple(str(media) for media in conn.execute(statement, {"printer": printer_id}).scalars())
