"""Which shipment a person means, and how many units of each SKU in it want a label."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, text

from fba_client.domain.items import ItemLine
from fba_client.store import drafts
from fba_client.store.database import Database


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
    """Units of each SKU in the shipment, one line a SKU (and expiry), with its FNSKU where the backend gave one.

    Without a confirmation id all shipments of the draft count.
    """
    if not shipment.confirmation_id:
        with workspace.read() as connection:
            return tuple(drafts.items(connection, shipment.draft_id))
    with cache.read() as connection:
        values = {"id": shipment.confirmation_id}
        rows = connection.execute(text(_PLANNED_UNITS), values).all() or connection.execute(text(_UNITS), values).all()
    return tuple(ItemLine(msku, units, fnsku=fnsku, expiration=expiration) for msku, fnsku, expiration, units in rows)


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
    SELECT msku, fnsku, expiration, quantity FROM plan_shipment_item
    JOIN plan_shipment USING (shipment_id) WHERE confirmation_id = :id ORDER BY msku, expiration
"""
_UNITS = "SELECT msku, fnsku, '', shipped FROM shipment_item WHERE confirmation_id = :id ORDER BY msku"
