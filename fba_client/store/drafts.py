"""Shipments being made here: their rows in the workspace, read and written whole inside the caller's transaction."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection, text

from fba_client.domain.items import ItemLine
from fba_client.domain.packing import BoxContent, BoxSize, BoxSpec
from fba_client.domain.shipment import DraftStep
from fba_client.domain.times import iso_seconds
from fba_client.store.bulk import upsert
from fba_client.store.workspace_tables import Draft, DraftBox, DraftItem, DraftTransport


class DraftState(StrEnum):
    """What may be done with a draft: ``confirmed`` and ``done`` have fixed items and boxes at the backend."""

    OPEN = "open"
    WORKING = "working"  # entries of the outbox are under way
    CONFIRMED = "confirmed"
    DONE = "done"
    DISCARDED = "discarded"


FIXED = (DraftState.CONFIRMED, DraftState.DONE)


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft without its items and boxes; ids of the backend are '' until they are known."""

    id: str
    name: str
    step: DraftStep
    state: DraftState
    plan_id: str
    packing_option_id: str
    placement_option_id: str
    ready_to_ship_on: str
    ship_from: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DraftChange:
    """Fields of a draft to set; None leaves one as it is."""

    name: str | None = None
    step: DraftStep | None = None
    state: DraftState | None = None
    plan_id: str | None = None
    packing_option_id: str | None = None
    placement_option_id: str | None = None
    ready_to_ship_on: str | None = None
    ship_from_json: str | None = None


def insert(conn: Connection, draft_id: str, name: str, now: datetime) -> None:
    """A new, empty draft."""
    stamp = iso_seconds(now)
    upsert(conn, Draft, [{"id": draft_id, "name": name, "created_at": stamp, "updated_at": stamp}])


def draft(conn: Connection, draft_id: str) -> DraftRow | None:
    """The draft of that id, or None."""
    row = conn.execute(
        text(
            "SELECT name, step, state, plan_id, packing_option_id, placement_option_id, ready_to_ship_on, "
            "ship_from_json FROM draft WHERE id = :id"
        ),
        {"id": draft_id},
    ).one_or_none()
    if row is None:
        return None
    name, step, state, plan_id, packing_id, placement_id, ready_on, ship_from = row
    return DraftRow(
        draft_id,
        name,
        DraftStep(step),
        DraftState(state),
        plan_id,
        packing_id,
        placement_id,
        ready_on,
        json.loads(ship_from),
    )


def made_elsewhere(confirmation_id: str) -> DraftRow:
    """What stands for the draft of a shipment that this desk did not make; changes of it come to nothing."""
    return DraftRow(confirmation_id, "", DraftStep.LABELS, DraftState.DONE, "", "", "", "", {})


def change(conn: Connection, draft_id: str, wanted: DraftChange, now: datetime) -> None:
    """Set the fields that ``wanted`` names."""
    fields = {name: getattr(wanted, name) for name in DraftChange.__dataclass_fields__}
    values = {name: str(value) for name, value in fields.items() if value is not None}
    assignments = ", ".join(f"{name} = :{name}" for name in ("updated_at", *values))
    conn.execute(
        text(f"UPDATE draft SET {assignments} WHERE id = :draft_id"),
        {**values, "draft_id": draft_id, "updated_at": iso_seconds(now)},
    )


def refresh_state(conn: Connection, draft_id: str) -> None:
    """Make an open draft ``working`` while an entry of the outbox is on its way for it, and open again when none is."""
    conn.execute(
        text(
            "UPDATE draft SET state = CASE coalesce((SELECT o.state FROM outbox AS o WHERE o.draft_id = draft.id "
            "AND o.state NOT IN ('verified', 'discarded') ORDER BY o.sequence LIMIT 1), 'rejected') "
            "WHEN 'rejected' THEN 'open' ELSE 'working' END WHERE id = :id AND state IN ('open', 'working')"
        ),
        {"id": draft_id},
    )


def items(conn: Connection, draft_id: str) -> tuple[ItemLine, ...]:
    """The lines of a draft in the person's order."""
    rows = conn.execute(
        text(
            "SELECT msku, quantity, fnsku, title, expiration, lot, units_per_box FROM draft_item "
            "WHERE draft_id = :id ORDER BY position"
        ),
        {"id": draft_id},
    )
    return tuple(ItemLine(*row) for row in rows)


def replace_items(conn: Connection, draft_id: str, lines: Sequence[ItemLine]) -> None:
    """Put ``lines`` in the place of what was there."""
    conn.execute(text("DELETE FROM draft_item WHERE draft_id = :id"), {"id": draft_id})
    upsert(
        conn,
        DraftItem,
        [
            {
                "draft_id": draft_id,
                "position": position,
                "msku": line.msku,
                "quantity": line.quantity,
                "expiration": line.expiration,
                "lot": line.lot,
                "units_per_box": line.units_per_box,
                "title": line.title,
                "fnsku": line.fnsku,
            }
            for position, line in enumerate(lines)
        ],
    )


def boxes(conn: Connection, draft_id: str) -> tuple[BoxSpec, ...]:
    """The boxes of a draft in the person's order."""
    rows = conn.execute(
        text(
            "SELECT length_tenths_in, width_tenths_in, height_tenths_in, weight_hundredths_lb, contents_json, count "
            "FROM draft_box WHERE draft_id = :id ORDER BY position"
        ),
        {"id": draft_id},
    )
    return tuple(BoxSpec(BoxSize(*row[0:3]), row[3], contents_from_json(row[4]), row[5]) for row in rows)


def replace_boxes(conn: Connection, draft_id: str, wanted: Sequence[BoxSpec]) -> None:
    """Put ``wanted`` in the place of what was there."""
    conn.execute(text("DELETE FROM draft_box WHERE draft_id = :id"), {"id": draft_id})
    upsert(
        conn,
        DraftBox,
        [
            {
                "draft_id": draft_id,
                "position": position,
                "count": box.count,
                "length_tenths_in": box.size.length_tenths_in,
                "width_tenths_in": box.size.width_tenths_in,
                "height_tenths_in": box.size.height_tenths_in,
                "weight_hundredths_lb": box.weight_hundredths_lb,
                "contents_json": contents_to_json(box.contents),
            }
            for position, box in enumerate(wanted)
        ],
    )


def transports(conn: Connection, draft_id: str) -> dict[str, str]:
    """The chosen transportation option of each shipment."""
    query = text("SELECT shipment_id, transportation_option_id FROM draft_transport WHERE draft_id = :id")
    return {row[0]: row[1] for row in conn.execute(query, {"id": draft_id})}


def replace_transports(conn: Connection, draft_id: str, chosen: Mapping[str, str]) -> None:
    """Put ``chosen`` (shipment id to option id) in the place of what was there."""
    conn.execute(text("DELETE FROM draft_transport WHERE draft_id = :id"), {"id": draft_id})
    rows = [
        {"draft_id": draft_id, "shipment_id": shipment, "transportation_option_id": option}
        for shipment, option in chosen.items()
    ]
    upsert(conn, DraftTransport, rows)


def contents_to_json(contents: Sequence[BoxContent]) -> str:
    """What is in a box, as ``contents_json`` keeps it."""
    rows = [{"msku": c.msku, "quantity": c.quantity, "expiration": c.expiration, "lot": c.lot} for c in contents]
    return json.dumps(rows, ensure_ascii=False)


def contents_from_json(text_: str) -> tuple[BoxContent, ...]:
    """What ``contents_to_json`` wrote."""
    return tuple(BoxContent(r["msku"], r["quantity"], r["expiration"], r["lot"]) for r in json.loads(text_))
