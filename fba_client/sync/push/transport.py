"""Who moves each shipment: asking for offers, reading them, confirming the chosen ones."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime

from sqlalchemy import text

from fba_client.domain.shipment import DraftStep
from fba_client.errors import DraftError
from fba_client.spapi.models.inbound import (
    ConfirmTransportationOptionsRequest,
    ContactInformation,
    GenerateTransportationOptionsRequest,
    ShipmentTransportationConfiguration,
    TransportationOption,
    TransportationSelection,
    WindowInput,
)
from fba_client.store import plans
from fba_client.store.drafts import DraftChange
from fba_client.sync.plan_rows import transport_row
from fba_client.sync.push.action import Accepted, Action, Job, Send
from fba_client.sync.push.shipments import fetch_boxes, fetch_shipments, shipments_of


class GenerateTransport(Action):
    """Ask who could move the shipments of the chosen placement from the given day on."""

    def prepare(self, job: Job) -> Send | None:
        placement = job.entry.payload["placement_option_id"]
        shipment_ids = shipments_of(job, placement)
        if not shipment_ids:
            raise DraftError("The placement has no shipments.", advice="Go back and ask for placements again.")
        ready_on = datetime.fromisoformat(job.entry.payload["ready_to_ship_on"]).replace(tzinfo=UTC)
        window = WindowInput(start=max(ready_on, job.desk.clock.now()))
        request = GenerateTransportationOptionsRequest(
            placement_option_id=placement,
            shipment_transportation_configurations=tuple(
                ShipmentTransportationConfiguration(
                    shipment_id=shipment_id, ready_to_ship_window=window, contact_information=_contact(job)
                )
                for shipment_id in shipment_ids
            ),
        )
        return lambda: Accepted(job.client.inbound.generate_transportation_options(job.plan_id, request).operation_id)

    def read_back(self, job: Job) -> DraftChange | None:
        placement = job.entry.payload["placement_option_id"]
        offers: defaultdict[str, list[TransportationOption]] = defaultdict(list)
        for option in job.client.inbound.list_transportation_options(job.plan_id, placement_option_id=placement):
            offers[option.shipment_id].append(option)
        shipment_ids = shipments_of(job, placement)
        if not all(offers[shipment_id] for shipment_id in shipment_ids):
            return None
        if job.settling and not self._has_news(job, offers):
            return None
        now = job.desk.clock.now()
        with job.desk.cache.write() as conn:
            for shipment_id in shipment_ids:
                rows = [transport_row(job.plan_id, placement, option, now) for option in offers[shipment_id]]
                plans.replace_transportation_options(conn, shipment_id, rows)
        return DraftChange(step=DraftStep.TRANSPORT)

    def _has_news(self, job: Job, offers: dict[str, list[TransportationOption]]) -> bool:
        query = text("SELECT transportation_option_id FROM transportation_option WHERE plan_id = :plan")
        with job.desk.cache.read() as conn:
            known = set(conn.execute(query, {"plan": job.plan_id}).scalars())
        return any(option.transportation_option_id not in known for of_one in offers.values() for option in of_one)


class ConfirmTransport(Action):
    """Confirm the chosen way of every shipment at once; done when each has its confirmation id and box ids."""

    def prepare(self, job: Job) -> Send | None:
        chosen = job.transports()
        shipments = fetch_shipments(job, chosen)  # it cannot be undone, and may have been done by other means
        if all(one.selected_transportation_option_id == chosen[one.shipment_id] for one in shipments):
            return None
        request = ConfirmTransportationOptionsRequest(
            transportation_selections=tuple(
                TransportationSelection(
                    shipment_id=shipment_id, transportation_option_id=option_id, contact_information=_contact(job)
                )
                for shipment_id, option_id in chosen.items()
            )
        )
        return lambda: Accepted(job.client.inbound.confirm_transportation_options(job.plan_id, request).operation_id)

    def read_back(self, job: Job) -> DraftChange | None:
        chosen = job.transports()
        shipments = fetch_shipments(job, chosen, items=True)
        for shipment in shipments:
            if shipment.selected_transportation_option_id != chosen[shipment.shipment_id]:
                return None
            if not shipment.shipment_confirmation_id:
                return None
            if not all(box.box_id for box in fetch_boxes(job, shipment)):
                return None
        return DraftChange(step=DraftStep.LABELS)


def _contact(job: Job) -> ContactInformation:
    address = job.draft.ship_from
    return ContactInformation(name=address["name"], phone_number=address["phoneNumber"], email=address.get("email", ""))
