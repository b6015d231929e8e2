"""Stores of the programs before: what was printed and what is sent is kept, with what nobody knew of it left open."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from sqlalchemy import text

from fba_client.store.database import Database
from fba_client.store.print_runs import run
from fba_client.store.schema import CACHE, WORKSPACE, upgrade

BEFORE = (
    "INSERT INTO print_record (printed_at, kind, subject, msku, copies, media, output, draft_id, run_id) "
    "VALUES ('2026-11-01T10:00:00Z', 'item', 'X000000001', 'MUG', 30, 'Letter_30', 'pdf', 'd1', 'r1')",
    "INSERT INTO print_run (id, created_at, updated_at, title, kind, media, dpi, printer_id, output, draft_id, state, "
    "total, acknowledged, spec_json, problem) VALUES ('r1', '', '', 'Things', 'item', 'Letter_30', 203, 'p1', 'Bench', "
    "'d1', 'stopped', 9, 4, '{}', '')",
)


def test_what_was_printed_before_is_of_no_certain_shipment_and_expiry(tmp_path: Path) -> None:
    database = Database(tmp_path / "workspace.db", synchronous="FULL")
    upgrade(database, dataclasses.replace(WORKSPACE, head=2), to="0002")
    with database.write() as connection:
        for statement in BEFORE:
            connection.execute(text(statement))
    upgrade(database, WORKSPACE)
    with database.read() as connection:
        kept = connection.execute(
            text("SELECT id, copies, confirmation_id, expiration, lot, condition FROM print_record")
        )
        assert [tuple(row) for row in kept] == [(1, 30, "", None, None, None)]
        again = run(connection, "r1")
        assert again is not None
        assert (again.head.confirmation_id, again.acknowledged) == ("", 4)
    database.close()


def test_the_items_of_shipments_are_kept_without_a_lot(tmp_path: Path) -> None:
    database = Database(tmp_path / "cache.db", synchronous="NORMAL")
    upgrade(database, dataclasses.replace(CACHE, head=2), to="0002")
    with database.write() as connection:
        connection.execute(
            text(
                "INSERT INTO plan_shipment_item (shipment_id, msku, expiration, fnsku, asin, quantity) "
                "VALUES ('sh1', 'TEA', '2027-12-31', 'X000000003', 'B01', 12)"
            )
        )
    upgrade(database, CACHE)
    with database.read() as connection:
        kept = connection.execute(text("SELECT * FROM plan_shipment_item")).mappings().one()
        assert dict(kept) == {
            "shipment_id": "sh1",
            "msku": "TEA",
            "expiration": "2027-12-31",
            "lot": "",
            "fnsku": "X000000003",
            "asin": "B01",
            "quantity": 12,
            "label_owner": "",
        }
    database.close()
