"""Reads one draft for “New shipment”.

The assistant keeps nothing of its own: it is drawn from this after each change, so that it can be left and taken up
again at any time, also by another run of the program.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Row, text

from fba_client.domain.items import ItemLine
from fba_client.domain.money import Money
from fba_client.domain.packing import BoxSize, packing_differences
from fba_client.queries.centers import center_place
from fba_client.queries.draft_facts import (
    DraftItemRow,
    DraftView,
    OutboxStep,
    PlacementChoice,
    PlacementShare,
    PlannedShipment,
    TransportChoice,
)
from fba_client.queries.shipment_details import saved_tracking, shipment_boxes
from fba_client.queries.shipments import placeholders
from fba_client.store import drafts
from fba_client.store.database import Database
from fba_client.store.drafts import DraftRow, DraftState
from fba_client.store.outbox_entry import ActionName, EntryProblem, EntryState


def draft_view(cache: Database, workspace: Database, draft_id: str) -> DraftView | None:
    """The draft as it is now, or None when there is none or it was discarded."""
    with workspace.read() as connection:
        head = drafts.draft(connection, draft_id)
        if head is None or head.state is DraftState.DISCARDED:
            return None
        lines = drafts.items(connection, draft_id)
        boxes = drafts.boxes(connection, draft_id)
        chosen = drafts.transports(connection, draft_id)
        outbox = outbox_steps(connection, draft_id)
        tracking = saved_tracking(connection)
    with cache.read() as connection:
        items = _with_stock(connection, lines)
        placements = _placements(connection, head.plan_id)
        shipments = _shipments(connection, head, chosen, tracking)
    return DraftView(
        draft_id=draft_id,
        name=head.name,
        step=head.step,
        state=head.state,
        plan_id=head.plan_id,
        placement_option_id=head.placement_option_id,
        ready_to_ship_on=head.ready_to_ship_on,
        items=items,
        boxes=boxes,
        unpacked=packing_differences(wanted_units(lines), boxes),
        placements=placements,
        shipments=shipments,
        outbox=outbox,
    )


def wanted_units(lines: Iterable[ItemLine]) -> dict[str, int]:
    """Units to send by MSKU, over lines that share one."""
    wanted: dict[str, int] = {}
    for line in lines:
        wanted[line.msku] = wanted.get(line.msku, 0) + line.quantity
    return wanted


def outbox_steps(connection: Connection, draft_id: str) -> tuple[OutboxStep, ...]:
    """What the draft asks of the backend, in the order in which it is sent; what was given up is left out."""
    statement = """SELECT id, action, state, attempts, updated_at, problem_json FROM outbox
                   WHERE draft_id = :id AND state != 'discarded' ORDER BY sequence"""
    return tuple(_outbox_step(found) for found in connection.execute(text(statement), {"id": draft_id}))


def _outbox_step(found: Row[Any]) -> OutboxStep:
    problem = EntryProblem.from_json(found.problem_json) or EntryProblem("")
    return OutboxStep(
        entry_id=found.id,
        action=ActionName(found.action),
        state=EntryState(found.state),
        attempts=found.attempts,
        updated_at=found.updated_at,
        message=problem.message,
        advice=problem.advice,
        problems=problem.problems,
    )


_SKUS_A_QUERY = 500


def _with_stock(connection: Connection, lines: Sequence[ItemLine]) -> tuple[DraftItemRow, ...]:
    known: dict[str, tuple[str, str, int, int]] = {}
    mskus = sorted({line.msku for line in lines})
    for start in range(0, len(mskus), _SKUS_A_QUERY):
        marks, values = placeholders(mskus[start : start + _SKUS_A_QUERY])
        statement = f"""SELECT msku, title, fnsku, fulfillable, inbound_working + inbound_shipped + inbound_receiving
                        FROM sku WHERE msku IN ({marks})"""
        for msku, title, fnsku, available, inbound in connection.execute(text(statement), values):
            known[msku] = (title, fnsku, available, inbound)
    return tuple(_item(line, known.get(line.msku)) for line in lines)


def _item(line: ItemLine, known: tuple[str, str, int, int] | None) -> DraftItemRow:
    if known is None:
        return DraftItemRow(line, line.title, line.fnsku, known=False, available=0, inbound=0)
    title, fnsku, available, inbound = known
    return DraftItemRow(
        line, line.title or title, line.fnsku or fnsku, known=True, available=available, inbound=inbound
    )


_PLACEMENTS = """
SELECT placement_option_id, status, fees_minor, discounts_minor, currency, expires_at FROM placement_option
WHERE plan_id = :plan ORDER BY fees_minor - discounts_minor, placement_option_id
"""
_SHARES = """
SELECT p.placement_option_id, p.shipment_id, p.center, coalesce(sum(i.quantity), 0), count(DISTINCT i.msku)
FROM plan_shipment p LEFT JOIN plan_shipment_item i ON i.shipment_id = p.shipment_id
WHERE p.plan_id = :plan GROUP BY p.shipment_id ORDER BY 4 DESC, p.center
"""


def _placements(connection: Connection, plan_id: str) -> tuple[PlacementChoice, ...]:
    if not plan_id:
        return ()
    shares: dict[str, list[PlacementShare]] = {}
    for option_id, shipment_id, center, units, skus in connection.execute(text(_SHARES), {"plan": plan_id}):
        shares.setdefault(option_id, []).append(PlacementShare(shipment_id, center_place(center), units, skus))
    return tuple(
        PlacementChoice(
            option_id,
            status,
            Money(fees, currency),
            Money(discounts, currency),
            expires,
            tuple(shares.get(option_id, ())),
        )
        for option_id, status, fees, discounts, currency, expires in connection.execute(
            text(_PLACEMENTS), {"plan": plan_id}
        )
    )


_PLAN_SHIPMENTS = """
SELECT p.shipment_id, p.confirmation_id, p.name, p.status, p.center, p.destination_text, p.transportation_option_id,
       p.delivery_window_start, p.delivery_window_end, coalesce(sum(i.quantity), 0), count(DISTINCT i.msku)
FROM plan_shipment p LEFT JOIN plan_shipment_item i ON i.shipment_id = p.shipment_id
WHERE p.plan_id = :plan AND p.placement_option_id = :placement
GROUP BY p.shipment_id ORDER BY p.center, p.shipment_id
"""


def _shipments(
    connection: Connection, head: DraftRow, chosen: dict[str, str], tracking: dict[tuple[str, str], str]
) -> tuple[PlannedShipment, ...]:
    if not head.plan_id or not head.placement_option_id:
        return ()
    options = _transport_options(connection, head.plan_id)
    values = {"plan": head.plan_id, "placement": head.placement_option_id}
    shipments = []
    for row in connection.execute(text(_PLAN_SHIPMENTS), values).all():
        shipment_id, confirmation_id, name, status, center, destination, option_id, start, end, units, skus = row
        shipment = PlannedShipment(
            shipment_id=shipment_id,
            confirmation_id=confirmation_id,
            name=name,
            status=status,
            place=center_place(center),
            destination_text=destination,
            units=units,
            skus=skus,
            options=tuple(options.get(shipment_id, ())),
            chosen_option_id=chosen.get(shipment_id) or option_id,
            delivery_window=(start, end),
            boxes=shipment_boxes(connection, shipment_id, tracking),
        )
        shipments.append(shipment)
    return tuple(shipments)


_TRANSPORT = """
SELECT shipment_id, transportation_option_id, carrier_name, shipping_mode, shipping_solution, cost_minor, currency,
       quote_expires_at, voidable_until, preconditions
FROM transportation_option WHERE plan_id = :plan
ORDER BY cost_minor IS NULL, cost_minor, carrier_name, transportation_option_id
"""


def _transport_options(connection: Connection, plan_id: str) -> dict[str, list[TransportChoice]]:
    options: dict[str, list[TransportChoice]] = {}
    for shipment_id, *row in connection.execute(text(_TRANSPORT), {"plan": plan_id}):
        option_id, carrier, mode, solution, cost, currency, expires, voidable, preconditions = row
        choice = TransportChoice(
            option_id=option_id,
            carrier=carrier,
            mode=mode,
            solution=solution,
            cost=None if cost is None else Money(cost, currency),
            quote_expires_at=expires,
            voidable_until=voidable,
            needs_delivery_window="CONFIRMED_DELIVERY_WINDOW" in preconditions.split(","),
        )
        options.setdefault(shipment_id, []).append(choice)
    return options


_SIZES = """
SELECT length_tenths_in, width_tenths_in, height_tenths_in FROM draft_box
WHERE length_tenths_in > 0 AND width_tenths_in > 0 AND height_tenths_in > 0
GROUP BY 1, 2, 3 ORDER BY count(*) DESC, 1, 2, 3 LIMIT :limit
"""


def box_sizes_used(workspace: Database, *, limit: int = 8) -> tuple[BoxSize, ...]:
    """The box sizes of earlier shipments, the most used first, to be offered again."""
    with workspace.read() as connection:
        return tuple(BoxSize(*row) for row in connection.execute(text(_SIZES), {"limit": limit}))
