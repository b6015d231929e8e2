"""The split over fulfillment centers: asking for it, reading what is offered, confirming one."""

from __future__ import annotations

from sqlalchemy import text

from fba_client.domain.shipment import DraftStep
from fba_client.errors import DraftError
from fba_client.spapi.models.inbound import GeneratePlacementOptionsRequest, PlacementOption
from fba_client.store import plans
from fba_client.store.drafts import DraftChange, DraftState
from fba_client.sync.plan_rows import placement_row
from fba_client.sync.push.action import Accepted, Action, Job, Send, require_living_plan
from fba_client.sync.push.packing import ACCEPTED, OFFERED
from fba_client.sync.push.shipments import fetch_shipments


class GeneratePlacement(Action):
    """Ask over which centers the plan would be split, and read every offer with its shipments and their items."""

    def prepare(self, job: Job) -> Send | None:
        request = GeneratePlacementOptionsRequest()
        return lambda: Accepted(job.client.inbound.generate_placement_options(job.plan_id, request).operation_id)

    def read_back(self, job: Job) -> DraftChange | None:
        options = _on_offer(job)
        if not options or (job.settling and not _has_news(job, options)):
            return None
        require_living_plan(job, job.plan_id)
        shipment_ids = [shipment_id for option in options for shipment_id in option.shipment_ids]
        fetch_shipments(job, shipment_ids, items=True)
        _write(job, options, keep=shipment_ids)
        return DraftChange(step=DraftStep.PLACEMENT)


class ConfirmPlacement(Action):
    """Accept the chosen placement; from then on items and boxes are fixed."""

    def prepare(self, job: Job) -> Send | None:
        wanted = job.entry.payload["placement_option_id"]
        option = next((o for o in _on_offer(job) if o.placement_option_id == wanted), None)
        if option is None:
            raise DraftError("This placement is not on offer any more.", advice="Go back and ask for placements again.")
        if option.status == ACCEPTED:
            return None
        return lambda: Accepted(job.client.inbound.confirm_placement_option(job.plan_id, wanted).operation_id)

    def read_back(self, job: Job) -> DraftChange | None:
        wanted = job.entry.payload["placement_option_id"]
        options = _on_offer(job)
        chosen = next((o for o in options if o.placement_option_id == wanted and o.status == ACCEPTED), None)
        if chosen is None:
            return None
        require_living_plan(job, job.plan_id)
        _write(job, [chosen], keep=list(chosen.shipment_ids))
        return DraftChange(state=DraftState.CONFIRMED)


def _on_offer(job: Job) -> list[PlacementOption]:
    options = job.client.inbound.list_placement_options(job.plan_id)
    return [option for option in options if option.status in (OFFERED, ACCEPTED)]


def _has_news(job: Job, options: list[PlacementOption]) -> bool:
    """Whether something is offered that was not there when the request was sent."""
    query = text("SELECT placement_option_id FROM placement_option WHERE plan_id = :plan")
    with job.desk.cache.read() as conn:
        known = set(conn.execute(query, {"plan": job.plan_id}).scalars())
    return any(option.placement_option_id not in known for option in options)


def _write(job: Job, options: list[PlacementOption], *, keep: list[str]) -> None:
    now = job.desk.clock.now()
    with job.desk.cache.write() as conn:
        plans.replace_placement_options(conn, job.plan_id, [placement_row(option, now) for option in options])
        plans.forget_plan_shipments(conn, job.plan_id, keep=keep)
