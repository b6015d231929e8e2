"""Which shipment a person means, and how many units of each SKU in it want a label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, text

from fba_client.domain.items import ItemLine
from fba_client.queries.shipments import placeholders
from fba_client.store import drafts
from fba_client.store.database import Database

_NOT_THE_SELLER = ("AMAZON", "NONE")


@dataclass(frozen=True, slots=True)
class ShipmentRef:
    """A shipment made here (``draft_id``), known to the backend (``confirmation_id``, ``FBA...``), or both."""

    draft_id: str
    confirmation_id: str
    name: str

    @property
    def key(self) -> str:
        """What the print ledger calls it: the draft where there is one, so that all of its shipments count together."""
        return self.draft_id or self.confirmation_id


def find_shipments(cache: Database, workspace: Database, words: str) -> tuple[ShipmentRef, ...]:
    """The shipments that ``words`` can mean: the id of a draft, a confirmation id, or a name in full (letter case does
    not matter). Several where a name is not unique."""
    words = words.strip()
    with workspace.read() as connection:
        found = [ShipmentRef(*row) for row in connection.execute(text(_DRAFTS), {"words": words})]
        plans: dict[str, str] = {row.plan_id: row.id for row in connection.execute(text(_PLANS))}
    with cache.read() as connection:
        for confirmation_id, name, plan_id in connection.execute(text(_CONFIRMED), {"words": words}):
            draft_id = plans.get(plan_id, "")
            is_named = any(ref.draft_id == draft_id for ref in found if draft_id)
            if confirmation_id.casefold() == words.casefold() or not is_named:
                found.append(ShipmentRef(draft_id, confirmation_id, name))
    exact = [ref for ref in found if words.casefold() in (ref.draft_id.casefold(), ref.confirmation_id.casefold())]
    return tuple(exact or found)


def units_to_label(cache: Database, workspace: Database, shipment: ShipmentRef) -> tuple[ItemLine, ...]:
    """Units of each SKU in the shipment, one line a SKU (and expiry, and lot), with its FNSKU where the backend gave
    one. Lines whose units need no label of the seller's are left out of printing.

    Without a confirmation id all shipments of the draft count.
    """
    with workspace.read() as connection:
        entered = drafts.items(connection, shipment.draft_id) if shipment.draft_id else ()
        if not shipment.confirmation_id:
            with cache.read() as known:
                owners = _owners(known, [number for number, _ in draft_shipments(known, connection, shipment.draft_id)])
            return tuple(_owned(line, owners.get(line.msku, "")) for line in entered)
    with cache.read() as connection:
        values = {"id": shipment.confirmation_id}
        rows = connection.execute(text(_PLANNED_UNITS), values).all() or connection.execute(text(_UNITS), values).all()
    return tuple(
        _owned(_as_entered(ItemLine(msku, units, fnsku, expiration=expiration, lot=lot), entered), owner)
        for msku, fnsku, expiration, lot, owner, units in rows
    )


def shipments_of_draft(cache: Database, workspace: Database, draft_id: str) -> tuple[ShipmentRef, ...]:
    """The confirmed shipments of a draft, in their order; empty before there are any."""
    if not draft_id:
        return ()
    with workspace.read() as work, cache.read() as connection:
        found = draft_shipments(connection, work, draft_id)
    return tuple(ShipmentRef(draft_id, number, "") for _, number in found if number)


def _owned(line: ItemLine, owner: str) -> ItemLine:
    """The line with the owner of its labels, and left out where that is not the seller."""
    return replace(line, label_owner=owner, is_left_out=True) if owner in _NOT_THE_SELLER else line


def _owners(cache: Connection, shipments: list[str]) -> dict[str, str]:
    """Who labels each SKU of those shipments of a plan."""
    marks, values = placeholders(shipments)
    statement = _OWNERS.format(marks=marks)
    return {row.msku: row.label_owner for row in cache.execute(text(statement), values)}


def _as_entered(line: ItemLine, entered: Sequence[ItemLine]) -> ItemLine:
    """A line of the backend's with the title that was entered here, and the lot where the backend did not tell it."""
    same = [one for one in entered if (one.msku, one.expiration) == (line.msku, line.expiration)]
    same = [one for one in same if line.lot in ("", one.lot)]
    lots = {one.lot for one in same}
    title = next((one.title for one in same if one.title), "")
    return replace(line, title=title, lot=lots.pop() if len(lots) == 1 else line.lot)


def draft_shipments(cache: Connection, workspace: Connection, draft_id: str) -> list[tuple[str, str]]:
    """Shipment id and confirmation id of each shipment of the placement that a draft chose, in their order."""
    chosen = text("SELECT plan_id, placement_option_id FROM draft WHERE id = :draft AND plan_id <> ''")
    draft = workspace.execute(chosen, {"draft": draft_id}).one_or_none()
    if draft is None:
        return []
    statement = text(
        "SELECT shipment_id, confirmation_id FROM plan_shipment WHERE plan_id = :plan "
        "AND :placement IN ('', placement_option_id) ORDER BY confirmation_id, shipment_id"
    )
    rows = cache.execute(statement, {"plan": draft.plan_id, "placement": draft.placement_option_id})
    return [(row.shipment_id, row.confirmation_id) for row in rows]


_DRAFTS = """
    SELECT id, '', name FROM draft
    WHERE state <> 'discarded' AND (id = :words OR fold(name) = fold(:words)) ORDER BY updated_at DESC
"""
_PLANS = "SELECT plan_id, id FROM draft WHERE plan_id <> '' AND state <> 'discarded'"

_CONFIRMED = """
    SELECT confirmation_id, max(name), max(plan_id) FROM (
        SELECT confirmation_id, name, '' AS plan_id FROM shipment
        UNION ALL SELECT confirmation_id, name, plan_id FROM plan_shipment WHERE confirmation_id <> ''
    )
    GROUP BY confirmation_id HAVING confirmation_id = upper(:words) OR max(fold(name) = fold(:words))
    ORDER BY confirmation_id
"""

_PLANNED_UNITS = """
    SELECT msku, fnsku, expiration, lot, label_owner, quantity FROM plan_shipment_item
    JOIN plan_shipment USING (shipment_id) WHERE confirmation_id = :id ORDER BY msku, expiration, lot
"""
_UNITS = "SELECT msku, fnsku, '', '', '', shipped FROM shipment_item WHERE confirmation_id = :id ORDER BY msku"
_OWNERS = """
    SELECT DISTINCT msku, label_owner FROM plan_shipment_item WHERE shipment_id IN ({marks})
    ORDER BY label_owner IN ('AMAZON', 'NONE') DESC
"""  # where the seller labels a SKU for one of the shipments, that comes last and stands
