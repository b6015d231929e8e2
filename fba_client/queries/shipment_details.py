"""One confirmed shipment with all that is known of it: items, boxes, where it goes and what happened when."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, text

from fba_client.domain.packing import BoxSize
from fba_client.queries.centers import CenterPlace, center_place
from fba_client.queries.shipments import PLANNED_ROW, ShipmentRow, confirmed_row
from fba_client.store.database import Database


@dataclass(frozen=True, slots=True)
class ShipmentItemRow:
    """Units of one SKU expected and received; ``title`` is '' where the inventory does not know the SKU."""

    msku: str
    fnsku: str
    title: str
    expected: int
    received: int

    @property
    def short(self) -> int:
        """Units that have not arrived; negative when more came than were announced."""
        return self.expected - self.received


@dataclass(frozen=True, slots=True)
class ShipmentBoxRow:
    """One box with the backend's own id; ``number`` counts from 1 in the backend's order. Weight is in 0.01 lb."""

    box_id: str
    number: int
    size: BoxSize
    weight_hundredths_lb: int
    units: int
    contents: tuple[tuple[str, int], ...]  # (MSKU, units)
    tracking_id: str
    tracking_sent: bool  # whether the backend already has this number


class Happening(StrEnum):
    """What a line of the timeline tells."""

    PLANNED = "planned"
    CONFIRMED = "confirmed"
    TRACKING_SENT = "tracking_sent"
    RECEIVED = "received"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """Something that happened ``at`` a time (ISO UTC, or a day); ``units`` for receipts, ``word`` for a status."""

    at: str
    what: Happening
    units: int = 0
    word: str = ""


@dataclass(frozen=True, slots=True)
class ShipmentDetails:
    """Everything that the details panel shows; ``draft_id`` is '' when the shipment was not made on this desk."""

    row: ShipmentRow
    place: CenterPlace
    destination_text: str
    reference_id: str
    draft_id: str
    shipment_id: str
    carrier: str
    carrier_numbers: bool  # the partnered carrier gives the tracking numbers itself
    delivery_window: tuple[str, str]
    items: tuple[ShipmentItemRow, ...]
    boxes: tuple[ShipmentBoxRow, ...]
    timeline: tuple[TimelineEntry, ...]
    fetched_at: str

    @property
    def short_units(self) -> int:
        """Units missing over all SKUs that came short."""
        return sum(item.short for item in self.items if item.short > 0)


@dataclass(frozen=True, slots=True)
class _Plan:
    """The backend's plan behind a shipment, where this account made it by plan."""

    shipment_id: str = ""
    plan_id: str = ""
    name: str = ""
    status: str = ""
    center: str = ""
    destination_text: str = ""
    reference_id: str = ""
    option_id: str = ""
    window_start: str = ""
    window_end: str = ""
    fetched_at: str = ""


def shipment_details(cache: Database, workspace: Database, confirmation_id: str) -> ShipmentDetails | None:
    """All that is known of the shipment, or None when neither the list nor a plan has it."""
    with workspace.read() as connection:
        tracking = saved_tracking(connection)
        drafts = {row.plan_id: row.id for row in connection.execute(text(_DRAFT_OF_PLAN))}
    with cache.read() as connection:
        plan = _plan(connection, confirmation_id)
        items = _items(connection, confirmation_id, plan.shipment_id)
        row, fetched_at = _row(connection, confirmation_id, plan, items)
        if row is None:
            return None
        boxes = shipment_boxes(connection, plan.shipment_id, tracking)
        timeline = [*_receipts(connection, confirmation_id), *_planned_at(connection, plan.plan_id)]
        carrier, partnered = _carrier(connection, plan)
    draft_id = drafts.get(plan.plan_id, "")
    with workspace.read() as connection:
        timeline += _sent_at(connection, draft_id)
    if row.status:
        timeline.append(TimelineEntry(row.changed_at, Happening.STATUS, word=row.status))
    return ShipmentDetails(
        row=row,
        place=center_place(row.center),
        destination_text=plan.destination_text,
        reference_id=plan.reference_id,
        draft_id=draft_id,
        shipment_id=plan.shipment_id,
        carrier=carrier,
        carrier_numbers=partnered,
        delivery_window=(plan.window_start, plan.window_end),
        items=items,
        boxes=boxes,
        timeline=tuple(sorted(timeline, key=lambda entry: entry.at, reverse=True)),
        fetched_at=fetched_at,
    )


_DRAFT_OF_PLAN = "SELECT plan_id, id FROM draft WHERE plan_id != '' AND state != 'discarded'"

_PLAN = """
SELECT shipment_id, plan_id, name, status, center, destination_text, reference_id, transportation_option_id,
       delivery_window_start, delivery_window_end, fetched_at
FROM plan_shipment WHERE confirmation_id = :id
"""


def _plan(connection: Connection, confirmation_id: str) -> _Plan:
    found = connection.execute(text(_PLAN), {"id": confirmation_id}).first()
    return _Plan(*found) if found else _Plan()


_ROW = """
SELECT confirmation_id, name, status, center, units_shipped, units_received,
       coalesce(nullif(status_changed_at, ''), first_seen_at) AS changed_at, fetched_at
FROM shipment WHERE confirmation_id = :id
"""


def _row(
    connection: Connection, confirmation_id: str, plan: _Plan, items: tuple[ShipmentItemRow, ...]
) -> tuple[ShipmentRow | None, str]:
    found = connection.execute(text(_ROW), {"id": confirmation_id}).first()
    if found:
        return confirmed_row(found, len(items)), found.fetched_at
    if not plan.shipment_id:
        return None, ""
    planned = connection.execute(text(PLANNED_ROW + " AND p.confirmation_id = :id"), {"id": confirmation_id}).one()
    return confirmed_row(planned, planned.skus), plan.fetched_at


_ITEMS = """
SELECT i.msku, i.fnsku, coalesce(k.title, ''), i.shipped, i.received
FROM shipment_item i LEFT JOIN sku k ON k.msku = i.msku
WHERE i.confirmation_id = :id ORDER BY i.shipped - i.received DESC, i.msku
"""
_PLAN_ITEMS = """
SELECT i.msku, i.fnsku, coalesce(k.title, ''), sum(i.quantity), 0
FROM plan_shipment_item i LEFT JOIN sku k ON k.msku = i.msku
WHERE i.shipment_id = :id GROUP BY i.msku ORDER BY i.msku
"""


def _items(connection: Connection, confirmation_id: str, shipment_id: str) -> tuple[ShipmentItemRow, ...]:
    rows = connection.execute(text(_ITEMS), {"id": confirmation_id}).all()
    if not rows and shipment_id:
        rows = connection.execute(text(_PLAN_ITEMS), {"id": shipment_id}).all()
    return tuple(ShipmentItemRow(*row) for row in rows)


_BOXES = """
SELECT box_id, length_tenths_in, width_tenths_in, height_tenths_in, weight_hundredths_lb, contents_json, tracking_id
FROM plan_shipment_box WHERE shipment_id = :id ORDER BY position, box_id
"""


def shipment_boxes(
    connection: Connection, shipment_id: str, tracking: dict[tuple[str, str], str]
) -> tuple[ShipmentBoxRow, ...]:
    """The boxes of a planned shipment in the backend's order; a number typed here stands before the backend's."""
    boxes = []
    for number, found in enumerate(connection.execute(text(_BOXES), {"id": shipment_id}), start=1):
        box_id, length, width, height, weight, contents_json, sent = found
        contents = tuple((str(one["msku"]), int(one["quantity"])) for one in json.loads(contents_json))
        typed = tracking.get((shipment_id, box_id), sent)
        box = ShipmentBoxRow(
            box_id=box_id,
            number=number,
            size=BoxSize(length, width, height),
            weight_hundredths_lb=weight,
            units=sum(units for _, units in contents),
            contents=contents,
            tracking_id=typed,
            tracking_sent=bool(sent) and typed == sent,
        )
        boxes.append(box)
    return tuple(boxes)


def saved_tracking(connection: Connection) -> dict[tuple[str, str], str]:
    """Tracking numbers typed on this desk by (shipment id, box id)."""
    rows = connection.execute(text("SELECT shipment_id, box_id, tracking_id FROM saved_tracking"))
    return {(shipment, box): tracking for shipment, box, tracking in rows}


_RECEIPTS = """
SELECT e.day, sum(e.quantity) FROM ledger_event e
WHERE e.msku IN (SELECT msku FROM shipment_item WHERE confirmation_id = :id)
  AND e.reference_id = :id AND e.event_type = 'Receipts'
GROUP BY e.day HAVING sum(e.quantity) != 0
"""


def _receipts(connection: Connection, confirmation_id: str) -> list[TimelineEntry]:
    rows = connection.execute(text(_RECEIPTS), {"id": confirmation_id})
    return [TimelineEntry(day, Happening.RECEIVED, units=units) for day, units in rows]


def _planned_at(connection: Connection, plan_id: str) -> list[TimelineEntry]:
    rows = connection.execute(
        text("SELECT created_at FROM inbound_plan WHERE plan_id = :id AND created_at != ''"), {"id": plan_id}
    )
    return [TimelineEntry(at, Happening.PLANNED) for (at,) in rows]


_SENT = """
SELECT action, max(settled_at) FROM outbox
WHERE draft_id = :id AND state = 'verified' AND settled_at != '' AND action IN ('confirm_transport', 'update_tracking')
GROUP BY action
"""
_HAPPENINGS = {"confirm_transport": Happening.CONFIRMED, "update_tracking": Happening.TRACKING_SENT}


def _sent_at(connection: Connection, draft_id: str) -> list[TimelineEntry]:
    if not draft_id:
        return []
    rows = connection.execute(text(_SENT), {"id": draft_id})
    return [TimelineEntry(at, _HAPPENINGS[action]) for action, at in rows]


_CARRIER = """
SELECT carrier_name, shipping_solution FROM transportation_option
WHERE shipment_id = :shipment AND transportation_option_id = :option
"""


def _carrier(connection: Connection, plan: _Plan) -> tuple[str, bool]:
    """The carrier's name ('' where it is not known), and whether it is a partnered one."""
    values = {"shipment": plan.shipment_id, "option": plan.option_id}
    found = connection.execute(text(_CARRIER), values).first()
    return (found.carrier_name, is_partnered(found.shipping_solution)) if found else ("", False)


def is_partnered(solution: str) -> bool:
    """Whether a shipping solution word means the backend's partnered carrier."""
    return "PARTNERED" in solution.upper()
