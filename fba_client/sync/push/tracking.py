"""Telling the backend the tracking numbers of a shipment, and reading them back."""

from __future__ import annotations

from fba_client.errors import DraftError
from fba_client.spapi.models.inbound import (
    LtlTrackingDetailInput,
    Shipment,
    SpdTrackingDetailInput,
    SpdTrackingItemInput,
    TrackingDetailsInput,
    UpdateShipmentTrackingDetailsRequest,
)
from fba_client.store import tracking
from fba_client.store.drafts import DraftChange
from fba_client.sync.plan_rows import tracking_of
from fba_client.sync.push.action import Accepted, Action, Job, Send
from fba_client.sync.push.shipments import fetch_boxes, fetch_shipments, known_shipment


class UpdateTracking(Action):
    """Send what is saved for the shipment: a number for each box, or the one freight bill of pallets."""

    def prepare(self, job: Job) -> Send | None:
        numbers = self._saved(job)
        if not numbers:
            raise DraftError("No tracking number is saved for this shipment.", advice="Enter the numbers again.")
        if _is_freight(job):
            bill = sorted(set(numbers.values()))
            if len(bill) > 1:
                raise DraftError(
                    "Freight has one bill number for the whole shipment.", advice="Enter the same number for each box."
                )
            details = TrackingDetailsInput(ltl_tracking_detail=LtlTrackingDetailInput(freight_bill_number=tuple(bill)))
        else:
            parcels = tuple(
                SpdTrackingItemInput(box_id=box_id, tracking_id=number) for box_id, number in numbers.items()
            )
            details = TrackingDetailsInput(spd_tracking_detail=SpdTrackingDetailInput(spd_tracking_items=parcels))
        request = UpdateShipmentTrackingDetailsRequest(tracking_details=details)
        shipment_id = job.entry.payload["shipment_id"]
        inbound = job.client.inbound
        return lambda: Accepted(
            inbound.update_shipment_tracking_details(job.plan_id, shipment_id, request).operation_id
        )

    def read_back(self, job: Job) -> DraftChange | None:
        shipment = fetch_shipments(job, [job.entry.payload["shipment_id"]])[0]
        saved = self._saved(job)
        if _is_freight(job):
            shown = set(saved.values()) <= set(_freight_bills(shipment))
        else:
            shown = saved.items() <= tracking_of(shipment).items()
        if not shown:
            return None
        fetch_boxes(job, shipment)
        return DraftChange()

    def _saved(self, job: Job) -> dict[str, str]:
        with job.desk.workspace.read() as conn:
            return tracking.saved(conn, job.entry.payload["shipment_id"])


def _is_freight(job: Job) -> bool:
    return known_shipment(job, job.entry.payload["shipment_id"]).shipping_mode.startswith("FREIGHT")


def _freight_bills(shipment: Shipment) -> tuple[str, ...]:
    detail = shipment.tracking_details
    return detail.ltl_tracking_detail.freight_bill_number if detail and detail.ltl_tracking_detail else ()
