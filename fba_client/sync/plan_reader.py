"""Reads into the cache what hangs on plans that were made elsewhere: their shipments, and what is in one of them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, text

from fba_client.domain.times import iso_seconds
from fba_client.errors import DraftError, RequestRejected
from fba_client.store import plans
from fba_client.sync.pull import check
from fba_client.sync.pull_plans import pull_plans
from fba_client.sync.workplace import Workplace

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient
    from fba_client.spapi.models.inbound import Shipment, TransportationOption

_log = logging.getLogger(__name__)
PLANS_A_LOOK = 20  # the usage plan gives two answers a second, and others wait meanwhile
_ACTIVE, _ALIVE = ("ACTIVE",), ("ACTIVE", "SHIPPED")


class ShipmentNotInPlans(DraftError):
    """No plan of the backend's has the shipment."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the newer inbound API has a confirmed shipment."""

    plan_id: str
    shipment_id: str


class PlanReader:
    """Reads through ``client`` into the cache of ``desk``. All of it raises BackendErrors, and Cancelled in between."""

    def __init__(self, client: SpApiClient, desk: Workplace, cancel: threading.Event) -> None:
        self._client = client
        self._desk = desk
        self._cancel = cancel

    def find(self, confirmation_id: str) -> Whereabouts | None:
        """Where a shipment (``FBA...``) is: by the cache, else by looking into plans, the likeliest first, since the
        backend has no question for it. None while there are more to look into: ask again.

        Raises ShipmentNotInPlans when none is left.
        """
        found = self._known(confirmation_id)
        if found is None:
            pull_plans(self._client, self._desk, lambda *_: None, self._cancel)
            likely = self._unread(_ALIVE, PLANS_A_LOOK, confirmation_id)
            for plan_id in likely:
                self.read_shipments(plan_id)
                found = self._known(confirmation_id)
                if found is not None:
                    return found
            if len(likely) < PLANS_A_LOOK:
                raise ShipmentNotInPlans(
                    "The backend has no inbound plan with the shipment {shipment}, so it cannot list its boxes.",
                    advice="It was made with an older program: print its labels there, or in Seller Central.",
                    shipment=confirmation_id,
                )
        return found

    def unread_plans(self, most: int) -> list[str]:
        """Active plans that nobody here works on, whose shipments were not read since they changed; the newest."""
        with self._desk.workspace.read() as conn:
            own = set(conn.execute(text("SELECT plan_id FROM draft WHERE plan_id <> ''")).scalars())
        return [plan_id for plan_id in self._unread(_ACTIVE, most + len(own)) if plan_id not in own][:most]

    def stale_shipments(self, most: int) -> list[Whereabouts]:
        """Shipments whose boxes were read once and whose plan changed since, while they can still be packed anew."""
        with self._desk.cache.read() as conn:
            return [Whereabouts(*row) for row in conn.execute(text(_STALE), {"most": most})]

    def read_shipments(self, plan_id: str) -> int:
        """The shipments of a plan, without what is in them; how many."""
        from fba_client.sync.plan_rows import plan_row, shipment_row  # noqa: PLC0415  (brings the wire's models)

        check(self._cancel)
        inbound, now = self._client.inbound, self._desk.clock.now()
        try:
            plan = inbound.get_inbound_plan(plan_id)
            shipments = [inbound.get_shipment(plan_id, one.shipment_id) for one in plan.shipments]
        except RequestRejected as error:
            _log.info("The plan %s cannot be read: %s", plan_id, error)
            with self._desk.cache.write() as conn:  # nor next time, unless it changes
                conn.execute(
                    text("UPDATE inbound_plan SET shipments_as_of = updated_at WHERE plan_id = :id"), {"id": plan_id}
                )
            return 0
        row = plan_row(plan, now)
        with self._desk.cache.write() as conn:
            plans.upsert_plans(conn, [{**row, "shipments_as_of": row["updated_at"]}])
            plans.upsert_plan_shipments(conn, [shipment_row(plan_id, shipment, now) for shipment in shipments])
        return len(shipments)

    def read_contents(self, place: Whereabouts) -> None:
        """One shipment, its items, its boxes in the backend's order, and how it travels: all of it or nothing."""
        from fba_client.sync.plan_rows import (  # noqa: PLC0415  (brings the wire's models)
            box_rows,
            shipment_item_rows,
            shipment_row,
            tracking_of,
            transport_row,
        )

        check(self._cancel)
        where, inbound, now = (place.plan_id, place.shipment_id), self._client.inbound, self._desk.clock.now()
        with self._desk.cache.read() as conn:  # before the questions: a change meanwhile is made good by the next look
            as_of = conn.execute(text(_UPDATED), {"id": place.plan_id}).scalar() or ""
        shipment = inbound.get_shipment(*where)
        items = shipment_item_rows(inbound.list_shipment_items(*where))
        boxes = box_rows(inbound.list_shipment_boxes(*where), tracking_of(shipment))
        ways = [
            transport_row(place.plan_id, shipment.placement_option_id, one, now) for one in self._ways(shipment, place)
        ]
        row = {**shipment_row(place.plan_id, shipment, now), "boxes_at": iso_seconds(now), "boxes_as_of": as_of}
        with self._desk.cache.write() as conn:
            plans.upsert_plan_shipments(conn, [row])
            plans.replace_shipment_items(conn, place.shipment_id, items)
            plans.replace_shipment_boxes(conn, place.shipment_id, boxes)
            if ways:
                plans.replace_transportation_options(conn, place.shipment_id, ways)

    def _ways(self, shipment: Shipment, place: Whereabouts) -> Iterable[TransportationOption]:
        """The way that was chosen, which tells whose carrier it is."""
        chosen = shipment.selected_transportation_option_id
        if not chosen:
            return []
        found = self._client.inbound.list_transportation_options(place.plan_id, shipment_id=place.shipment_id)
        return [way for way in found if way.transportation_option_id == chosen]

    def _known(self, confirmation_id: str) -> Whereabouts | None:
        with self._desk.cache.read() as conn:
            row = conn.execute(text(_KNOWN), {"id": confirmation_id}).one_or_none()
        return None if row is None else Whereabouts(*row)

    def _unread(self, statuses: Iterable[str], most: int, confirmation_id: str = "") -> list[str]:
        """Plans whose shipments are not known as they are now: those whose name the shipment's begins with come first,
        then active ones, then the newest."""
        query = text(_UNREAD).bindparams(bindparam("statuses", expanding=True))
        with self._desk.cache.read() as conn:
            values = {"id": confirmation_id, "most": most, "statuses": list(statuses)}
            return [str(plan_id) for plan_id in conn.execute(query, values).scalars()]


_KNOWN = "SELECT plan_id, shipment_id FROM plan_shipment WHERE confirmation_id = :id"
_UPDATED = "SELECT updated_at FROM inbound_plan WHERE plan_id = :id"
_UNREAD = """
SELECT p.plan_id FROM inbound_plan AS p LEFT JOIN shipment AS s ON s.confirmation_id = :id
WHERE p.status IN :statuses AND p.shipments_as_of < p.updated_at
  AND NOT EXISTS (SELECT 1 FROM plan_shipment AS k WHERE k.plan_id = p.plan_id AND k.confirmation_id <> '')
ORDER BY coalesce(p.name <> '' AND substr(s.name, 1, length(p.name)) = p.name, 0) DESC, p.status = 'ACTIVE' DESC,
         p.updated_at DESC, p.plan_id LIMIT :most
"""
_STALE = """
SELECT s.plan_id, s.shipment_id FROM plan_shipment AS s JOIN inbound_plan AS p ON p.plan_id = s.plan_id
WHERE s.boxes_at <> '' AND s.boxes_as_of < p.updated_at AND p.status = 'ACTIVE' ORDER BY p.updated_at DESC LIMIT :most
"""
