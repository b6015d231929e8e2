"""Delivery windows, which own carriers want confirmed before the transport."""

from __future__ import annotations

from datetime import UTC, datetime

from fba_client.errors import DraftError
from fba_client.spapi.models.inbound import DeliveryWindowOption
from fba_client.store.drafts import DraftChange
from fba_client.sync.push.action import Accepted, Action, Job, Send
from fba_client.sync.push.shipments import fetch_shipments, known_shipment

_BEST_FIRST = ("AVAILABLE", "DISCOUNTED", "CONGESTED")  # BLOCKED and words not known come last


class GenerateDeliveryWindows(Action):
    """Ask when the center would receive the shipment.

    It asks even where windows are listed: they go stale within a day, by a clock that need not be ours, and asking
    again only replaces them.
    """

    def prepare(self, job: Job) -> Send | None:
        shipment_id = job.entry.payload["shipment_id"]
        if known_shipment(job, shipment_id).delivery_window_start:
            return None
        return lambda: Accepted(
            job.client.inbound.generate_delivery_window_options(job.plan_id, shipment_id).operation_id
        )

    def read_back(self, job: Job) -> DraftChange | None:
        is_settled = known_shipment(job, job.entry.payload["shipment_id"]).delivery_window_start
        return DraftChange() if is_settled or _windows(job) else None


class ConfirmDeliveryWindow(Action):
    """Confirm the first good window after the day on which the shipment is ready."""

    def prepare(self, job: Job) -> Send | None:
        shipment_id = job.entry.payload["shipment_id"]
        if known_shipment(job, shipment_id).delivery_window_start:
            return None
        windows = _windows(job)
        if not windows:
            raise DraftError(
                "The center offers no delivery window for this shipment.",
                advice="Go back to transport and choose another carrier, or a later day to ship on.",
            )
        best = min(windows, key=lambda window: _rank(job, window)).delivery_window_option_id
        return lambda: Accepted(
            job.client.inbound.confirm_delivery_window_options(job.plan_id, shipment_id, best).operation_id
        )

    def read_back(self, job: Job) -> DraftChange | None:
        shipment = fetch_shipments(job, [job.entry.payload["shipment_id"]])[0]
        return None if shipment.selected_delivery_window is None else DraftChange()


def _windows(job: Job) -> list[DeliveryWindowOption]:
    """The windows on offer; validity is left to the backend, whose clock need not be ours."""
    return list(job.client.inbound.list_delivery_window_options(job.plan_id, job.entry.payload["shipment_id"]))


def _rank(job: Job, window: DeliveryWindowOption) -> tuple[bool, int, datetime]:
    ready_on = datetime.fromisoformat(job.draft.ready_to_ship_on).replace(tzinfo=UTC)
    kind = window.availability_type
    quality = _BEST_FIRST.index(kind) if kind in _BEST_FIRST else len(_BEST_FIRST)
    return window.start_date < ready_on, quality, window.start_date
