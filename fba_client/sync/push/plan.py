"""Making, renaming and cancelling an inbound plan."""

from __future__ import annotations

from itertools import islice
from typing import ClassVar

from fba_client.domain.shipment import DraftStep
from fba_client.errors import DraftError
from fba_client.spapi.models.inbound import (
    AddressInput,
    CreateInboundPlanRequest,
    ItemInput,
    UpdateInboundPlanNameRequest,
)
from fba_client.store import plans
from fba_client.store.drafts import DraftChange, DraftState
from fba_client.sync.plan_rows import plan_row
from fba_client.sync.push.action import LIVING, Accepted, Action, Job, Send, require_living_plan
from fba_client.sync.push.owners import owners_of

PLAN_NAME_MAX = 40
NO_PLAN = DraftChange(plan_id="", packing_option_id="", placement_option_id="", step=DraftStep.BOXES)
_TAG_LENGTH = 8
_NEWEST_PLANS = 300  # far more than anybody makes during a quiet period


def tagged_name(name: str, entry_id: str) -> str:
    """The plan's name with a short tag of the entry, by which it is found again if the answer is lost."""
    tag = _tag(entry_id)
    return f"{name[: PLAN_NAME_MAX - len(tag)].rstrip()}{tag}"


class CreatePlan(Action):
    """Begin a plan with the draft's items; its name carries the tag by which a lost answer is settled."""

    if_rejected: ClassVar[DraftChange | None] = NO_PLAN

    def prepare(self, job: Job) -> Send | None:
        if job.draft.plan_id:
            return None  # an earlier try of this entry made it: a second one would be an orphan
        items = job.items()
        owners = owners_of(job, [line.msku for line in items])
        request = CreateInboundPlanRequest(
            destination_marketplaces=(job.client.marketplace_id,),
            name=tagged_name(job.draft.name, job.entry.id),
            source_address=AddressInput.model_validate(dict(job.draft.ship_from)),
            items=tuple(
                ItemInput(
                    msku=line.msku,
                    quantity=line.quantity,
                    expiration=line.expiration,
                    manufacturing_lot_code=line.lot,
                    label_owner=owners[line.msku].label,
                    prep_owner=owners[line.msku].prep,
                )
                for line in items
            ),
        )

        def send() -> Accepted:
            answer = job.client.inbound.create_inbound_plan(request)
            return Accepted(answer.operation_id, DraftChange(plan_id=answer.inbound_plan_id))

        return send

    def read_back(self, job: Job) -> DraftChange | None:
        plan_id = job.draft.plan_id or self._find(job)
        if not plan_id:
            return None
        require_living_plan(job, plan_id)
        return DraftChange(plan_id=plan_id, packing_option_id="", placement_option_id="")

    def _find(self, job: Job) -> str:
        tag = _tag(job.entry.id)
        newest = job.client.inbound.list_inbound_plans(sort_by="CREATION_TIME", sort_order="DESC")
        for plan in islice(newest, _NEWEST_PLANS):
            if plan.name.endswith(tag) and plan.status in LIVING:
                return plan.inbound_plan_id
        return ""


class UpdateName(Action):
    """Give the plan the draft's name."""

    def prepare(self, job: Job) -> Send | None:
        if job.plan_id != job.draft.plan_id:
            return None  # the plan was replaced meanwhile, and the new one has the new name
        request = UpdateInboundPlanNameRequest(name=self._name(job))

        def send() -> Accepted:
            job.client.inbound.update_inbound_plan_name(job.plan_id, request)
            return Accepted()

        return send

    def read_back(self, job: Job) -> DraftChange | None:
        if job.plan_id != job.draft.plan_id:
            return DraftChange()
        plan = job.client.inbound.get_inbound_plan(job.plan_id)
        if plan.name != self._name(job):
            return None
        with job.desk.cache.write() as conn:
            plans.upsert_plans(conn, [plan_row(plan, job.desk.clock.now())])
        return DraftChange()

    def _name(self, job: Job) -> str:
        return job.draft.name[:PLAN_NAME_MAX].rstrip()


class CancelPlan(Action):
    """Void the plan that the entry names; the draft goes on without one."""

    def prepare(self, job: Job) -> Send | None:
        plan = job.client.inbound.get_inbound_plan(job.plan_id)
        if plan.status == "SHIPPED":
            raise DraftError("This plan is shipped and cannot be cancelled any more.")
        if plan.status not in LIVING:
            return None
        return lambda: Accepted(job.client.inbound.cancel_inbound_plan(job.plan_id).operation_id)

    def read_back(self, job: Job) -> DraftChange | None:
        plan = job.client.inbound.get_inbound_plan(job.plan_id)
        if plan.status in LIVING:
            return None
        with job.desk.cache.write() as conn:
            plans.upsert_plans(conn, [plan_row(plan, job.desk.clock.now())])
            plans.forget_plan_shipments(conn, job.plan_id, keep=())
        if job.plan_id != job.draft.plan_id:
            return DraftChange()
        state = None if job.draft.state == DraftState.DISCARDED else DraftState.OPEN
        return DraftChange(
            plan_id="",
            packing_option_id="",
            placement_option_id="",
            ready_to_ship_on="",
            step=DraftStep.BOXES,
            state=state,
        )


def _tag(entry_id: str) -> str:
    return f" #{entry_id[:_TAG_LENGTH]}"
