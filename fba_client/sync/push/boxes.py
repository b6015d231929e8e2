"""Reading the boxes of a shipment that was confirmed elsewhere, when a person wants its labels."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from fba_client.store.drafts import DraftChange
from fba_client.store.outbox_entry import EntryProblem
from fba_client.sync.plan_reader import PlanReader
from fba_client.sync.push.action import Action, Job, Send

STILL_SEARCHING = EntryProblem(
    "The plan of this shipment was not among those that FBA Client has looked into so far.",
    "Retry: it goes on with the others.",
)


class FetchBoxes(Action):
    """Keep the boxes and items of one shipment in the cache. It only reads, so it may be tried as often as need be."""

    not_shown: ClassVar[EntryProblem] = STILL_SEARCHING

    def prepare(self, job: Job) -> Send | None:  # noqa: ARG002
        return None

    def read_back(self, job: Job) -> DraftChange | None:
        return None if located(job) is None else DraftChange()


def located(job: Job) -> Job | None:
    """The job with its shipment's place at the backend, whose contents are now in the cache as they are there; None
    while the plan is still being looked for. Raises ShipmentNotInPlans."""
    reader = PlanReader(job.client, job.desk, job.cancel)
    place = reader.find(job.entry.payload["confirmation_id"])
    if place is None:
        return None
    reader.read_contents(place)
    payload = {**job.entry.payload, "plan_id": place.plan_id, "shipment_id": place.shipment_id}
    return replace(job, entry=replace(job.entry, payload=payload))
