"""Shipments on their way into the network, and how they get on as the clock moves.

A shipment's whole course is decided when it is announced (from the seed and its id): when it ships, arrives, is
checked in, and what is received of each item, late, short or damaged. ``progress`` lets happen what is due.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from fba_client.sandbox.clock import iso

SCHEMA = """
CREATE TABLE IF NOT EXISTS shipment (
    shipment_id TEXT PRIMARY KEY,           -- the confirmation id, FBA...
    name TEXT NOT NULL,
    center TEXT NOT NULL,
    status TEXT NOT NULL,                   -- v0 ShipmentStatus
    ship_from_json TEXT NOT NULL,           -- v0 Address: Name, AddressLine1, City, StateOrProvinceCode, ...
    label_prep_type TEXT NOT NULL DEFAULT 'SELLER_LABEL',
    cases_required INTEGER NOT NULL DEFAULT 0,
    box_contents_source TEXT NOT NULL DEFAULT 'INTERACTIVE',
    inbound_shipment_id TEXT NOT NULL DEFAULT '',   -- sh..., '' for one that this API did not make
    seeded INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS shipment_status ON shipment (status, updated_at);
CREATE TABLE IF NOT EXISTS shipment_item (
    shipment_id TEXT NOT NULL REFERENCES shipment ON DELETE CASCADE,
    msku TEXT NOT NULL,
    fnsku TEXT NOT NULL,
    shipped INTEGER NOT NULL,
    received INTEGER NOT NULL DEFAULT 0,
    in_case INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (shipment_id, msku)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS shipment_step (
    shipment_id TEXT NOT NULL REFERENCES shipment ON DELETE CASCADE,
    due_at TEXT NOT NULL,
    status TEXT NOT NULL,
    PRIMARY KEY (shipment_id, status)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS shipment_step_due ON shipment_step (due_at);
CREATE TABLE IF NOT EXISTS receipt (
    id INTEGER PRIMARY KEY,
    shipment_id TEXT NOT NULL REFERENCES shipment ON DELETE CASCADE,
    due_at TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    msku TEXT NOT NULL,
    center TEXT NOT NULL,
    disposition TEXT NOT NULL,
    quantity INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS receipt_due ON receipt (done, due_at);
"""

BEFORE_SHIPPING = ("WORKING", "READY_TO_SHIP")
_HOURS_UNTIL = {  # after the announcement: earliest and latest
    "SHIPPED": (18, 30),
    "IN_TRANSIT": (32, 40),
    "DELIVERED": (72, 110),
    "CHECKED_IN": (112, 130),
    "RECEIVING": (132, 150),
    "CLOSED": (260, 330),
}
_RECEIVING_HOURS = 90
_LATE_SHARE = 0.15


@dataclass(frozen=True, slots=True)
class NewItem:
    """Units of one SKU in a shipment to be announced."""

    msku: str
    fnsku: str
    quantity: int
    in_case: int = 0


@dataclass(frozen=True, slots=True)
class NewShipment:
    """A confirmed shipment that is to enter the network. ``ship_from_json`` is a v0 Address."""

    shipment_id: str
    name: str
    center: str
    ship_from_json: str
    items: Sequence[NewItem]
    inbound_shipment_id: str = ""
    box_contents_source: str = "INTERACTIVE"
    seeded: bool = False


def announce(
    db: sqlite3.Connection, shipment: NewShipment, *, now: datetime, seed: int, late: bool | None = None
) -> None:
    """Enter a shipment as WORKING and decide its course; its stock arrives as the clock moves.

    Call it within ``state.write()``, once for each confirmed shipment. Some are ``late``, by chance unless it is given.
    """
    dice = random.Random(f"{seed} {shipment.shipment_id}")
    at = iso(now)
    db.execute(
        "INSERT INTO shipment (shipment_id, name, center, status, ship_from_json, box_contents_source,"
        " inbound_shipment_id, seeded, created_at, updated_at) VALUES (?, ?, ?, 'WORKING', ?, ?, ?, ?, ?, ?)",
        (
            shipment.shipment_id,
            shipment.name,
            shipment.center,
            shipment.ship_from_json,
            shipment.box_contents_source,
            shipment.inbound_shipment_id,
            int(shipment.seeded),
            at,
            at,
        ),
    )
    db.executemany(
        "INSERT INTO shipment_item (shipment_id, msku, fnsku, shipped, in_case) VALUES (?, ?, ?, ?, ?)",
        [(shipment.shipment_id, item.msku, item.fnsku, item.quantity, item.in_case) for item in shipment.items],
    )
    _plan_course(db, shipment, now, dice, late)


def withdraw(db: sqlite3.Connection, shipment_id: str, *, now: datetime) -> None:
    """Cancel a shipment: CANCELLED if it had shipped, DELETED if not; nothing more of it arrives."""
    row = db.execute("SELECT status FROM shipment WHERE shipment_id = ?", (shipment_id,)).fetchone()
    status = "DELETED" if row is not None and row["status"] in BEFORE_SHIPPING else "CANCELLED"
    db.execute("DELETE FROM shipment_step WHERE shipment_id = ?", (shipment_id,))
    db.execute("DELETE FROM receipt WHERE shipment_id = ? AND NOT done", (shipment_id,))
    _set_status(db, shipment_id, status, iso(now))


def progress(db: sqlite3.Connection, now: datetime) -> bool:
    """Let happen all that is due until ``now``, in the order of its time; whether anything was."""
    due = db.execute("SELECT * FROM shipment_step WHERE due_at <= ? ORDER BY due_at", (iso(now),)).fetchall()
    for step in due:
        _set_status(db, step["shipment_id"], step["status"], step["due_at"])
        db.execute(
            "DELETE FROM shipment_step WHERE shipment_id = ? AND status = ?", (step["shipment_id"], step["status"])
        )
    received = db.execute(
        "SELECT * FROM receipt WHERE NOT done AND due_at <= ? ORDER BY due_at", (iso(now),)
    ).fetchall()
    for receipt in received:
        db.execute("UPDATE receipt SET done = 1 WHERE id = ?", (receipt["id"],))
        db.execute(
            "UPDATE shipment_item SET received = received + ? WHERE shipment_id = ? AND msku = ?",
            (receipt["quantity"], receipt["shipment_id"], receipt["msku"]),
        )
        db.execute(
            "UPDATE shipment SET updated_at = max(updated_at, ?) WHERE shipment_id = ?",
            (receipt["due_at"], receipt["shipment_id"]),
        )
    return bool(due or received)


def _plan_course(
    db: sqlite3.Connection, shipment: NewShipment, now: datetime, dice: random.Random, late: bool | None
) -> None:
    by_chance = dice.random() < _LATE_SHARE
    delayed = by_chance if late is None else late
    times = {}
    for status, (earliest, latest) in _HOURS_UNTIL.items():
        hours = dice.uniform(earliest, latest) + (dice.uniform(72, 240) if delayed and status != "SHIPPED" else 0)
        times[status] = now + timedelta(hours=hours)
    ordered = sorted(times.values())
    times = dict(zip(times, ordered, strict=True))
    db.executemany(
        "INSERT INTO shipment_step VALUES (?, ?, ?)",
        [(shipment.shipment_id, iso(at), status) for status, at in times.items()],
    )
    for item in shipment.items:
        for disposition, quantity, at in _receipts(item.quantity, times["RECEIVING"], dice):
            db.execute(
                "INSERT INTO receipt (shipment_id, due_at, msku, center, disposition, quantity)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (shipment.shipment_id, iso(at), item.msku, shipment.center, disposition, quantity),
            )


def _receipts(shipped: int, start: datetime, dice: random.Random) -> list[tuple[str, int, datetime]]:
    """What is received of one item: mostly all of it, sometimes short or partly damaged, in one to three lots."""
    arrives = shipped - (dice.randint(1, max(1, shipped // 10)) if dice.random() < 0.06 else 0)
    damaged = min(arrives, dice.randint(1, max(1, shipped // 25))) if dice.random() < 0.03 else 0
    lots = dice.randint(1, 3) if arrives - damaged >= 3 else 1
    sizes = [(arrives - damaged) // lots] * lots
    sizes[-1] += (arrives - damaged) - sum(sizes)
    found = [
        ("SELLABLE", size, start + timedelta(hours=dice.uniform(0, _RECEIVING_HOURS))) for size in sizes if size > 0
    ]
    if damaged:
        word = dice.choice(("CARRIER_DAMAGED", "WAREHOUSE_DAMAGED"))
        found.append((word, damaged, start + timedelta(hours=dice.uniform(1, _RECEIVING_HOURS))))
    return found


def _set_status(db: sqlite3.Connection, shipment_id: str, status: str, at: str) -> None:
    db.execute("UPDATE shipment SET status = ?, updated_at = ? WHERE shipment_id = ?", (status, at, shipment_id))
