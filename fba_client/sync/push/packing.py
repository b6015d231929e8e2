"""Packing options and their groups, and telling the backend what is in each box."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal

from fba_client.domain.packing import BoxContent, BoxSize, BoxSpec
from fba_client.errors import DraftError
from fba_client.spapi.models.inbound import (
    Box,
    BoxInput,
    Dimensions,
    Item,
    ItemInput,
    PackageGroupingInput,
    PackingOption,
    SetPackingInformationRequest,
    Weight,
)
from fba_client.store import plans
from fba_client.store.drafts import DraftChange
from fba_client.sync.plan_rows import box_size, packing_rows, weight_hundredths_lb
from fba_client.sync.push.action import Accepted, Action, Job, Send
from fba_client.sync.push.owners import owners_of
from fba_client.sync.push.packing_groups import Groups, assign, contents_of, mixed_boxes

ACCEPTED = "ACCEPTED"
OFFERED = "OFFERED"


class GeneratePacking(Action):
    """Ask which items may share a box."""

    def prepare(self, job: Job) -> Send | None:
        if _on_offer(job):
            return None
        return lambda: Accepted(job.client.inbound.generate_packing_options(job.plan_id).operation_id)

    def read_back(self, job: Job) -> DraftChange | None:
        return DraftChange() if _on_offer(job) else None


class ConfirmPacking(Action):
    """Accept the option that the boxes fit; where none fits, the one with the fewest groups.

    Which SKUs may share a box is the backend's rule, so another plan would bring the same groups: boxes that mix them
    are refused by the next action, in words, and only they must be changed.
    """

    def prepare(self, job: Job) -> Send | None:
        options = _on_offer(job)
        if any(option.status == ACCEPTED for option in options):
            return None
        if not options:
            raise DraftError(
                "The packing options of this plan have expired.",
                advice="Go back and ask for placements again: FBA Client then makes a new plan.",
            )
        best = min(options, key=lambda option: self._rank(job, option)).packing_option_id
        return lambda: Accepted(job.client.inbound.confirm_packing_option(job.plan_id, best).operation_id)

    def read_back(self, job: Job) -> DraftChange | None:
        option = next((option for option in _on_offer(job) if option.status == ACCEPTED), None)
        if option is None:
            return None
        groups = _group_items(job, option)
        rows = [row for group_id, items in groups.items() for row in packing_rows(option, group_id, items)]
        with job.desk.cache.write() as conn:
            plans.replace_packing_groups(conn, job.plan_id, rows)
        return DraftChange(packing_option_id=option.packing_option_id)

    def _rank(self, job: Job, option: PackingOption) -> tuple[bool, int]:
        groups = _quantities(_group_items(job, option))
        return bool(mixed_boxes(job.boxes(), groups)), len(groups)


class SetPacking(Action):
    """Tell the backend every box with its content. Boxes that mix groups are refused here, whole, naming the SKUs."""

    def prepare(self, job: Job) -> Send | None:
        items = _accepted_items(job)
        boxes = assign(job.boxes(), _quantities(items))
        inputs = _item_inputs(job, items)
        request = SetPackingInformationRequest(
            package_groupings=tuple(
                PackageGroupingInput(packing_group_id=group, boxes=tuple(_box(box, inputs) for box in of_group))
                for group, of_group in boxes.items()
            )
        )
        return lambda: Accepted(job.client.inbound.set_packing_information(job.plan_id, request).operation_id)

    def read_back(self, job: Job) -> DraftChange | None:
        """The boxes are there when each group lists as many of each content; a lost answer must match to the pound."""
        for group, wanted in assign(job.boxes(), _quantities(_accepted_items(job))).items():
            listed = [_spec(box) for box in job.client.inbound.list_packing_group_boxes(job.plan_id, group)]
            if contents_of(listed) != contents_of(wanted):
                return None
            if job.settling and _measures(listed) != _measures(wanted):
                return None
        return DraftChange()


def _on_offer(job: Job) -> list[PackingOption]:
    options = job.client.inbound.list_packing_options(job.plan_id)
    return [option for option in options if option.status in (OFFERED, ACCEPTED)]


def _accepted_items(job: Job) -> dict[str, tuple[Item, ...]]:
    option = next((option for option in _on_offer(job) if option.status == ACCEPTED), None)
    if option is None:
        raise DraftError(
            "The packing option of this plan is not accepted any more.",
            advice="Change an item or duplicate the shipment, then ask for placements again.",
        )
    return _group_items(job, option)


def _group_items(job: Job, option: PackingOption) -> dict[str, tuple[Item, ...]]:
    inbound = job.client.inbound
    return {group: tuple(inbound.list_packing_group_items(job.plan_id, group)) for group in option.packing_groups}


def _quantities(groups: Mapping[str, Iterable[Item]]) -> Groups:
    found: dict[str, Counter[str]] = {}
    for group, items in groups.items():
        found[group] = Counter()
        for item in items:
            found[group][item.msku] += item.quantity
    return found


def _item_inputs(job: Job, groups: Mapping[str, Iterable[Item]]) -> dict[str, ItemInput]:
    """The plan's own words for each SKU, which its boxes must repeat: owners, expiration, lot."""
    items = {item.msku: item for group in groups.values() for item in group}
    owners = owners_of(job, sorted(items))
    return {
        msku: ItemInput(
            msku=msku,
            quantity=item.quantity,
            label_owner=item.label_owner,
            prep_owner=owners[msku].prep,
            expiration=item.expiration,
            manufacturing_lot_code=item.manufacturing_lot_code,
        )
        for msku, item in items.items()
    }


def _box(box: BoxSpec, inputs: Mapping[str, ItemInput]) -> BoxInput:
    size = box.size
    return BoxInput(
        content_information_source="BOX_CONTENT_PROVIDED",
        quantity=box.count,
        dimensions=Dimensions(
            unit_of_measurement="IN",
            length=Decimal(size.length_tenths_in) / 10,
            width=Decimal(size.width_tenths_in) / 10,
            height=Decimal(size.height_tenths_in) / 10,
        ),
        weight=Weight(unit="LB", value=Decimal(box.weight_hundredths_lb) / 100),
        items=tuple(inputs[content.msku].model_copy(update={"quantity": content.quantity}) for content in box.contents),
    )


def _spec(box: Box) -> BoxSpec:
    contents = tuple(BoxContent(item.msku, item.quantity) for item in box.items)
    return BoxSpec(box_size(box.dimensions), weight_hundredths_lb(box.weight), contents, box.quantity or 1)


def _measures(boxes: Iterable[BoxSpec]) -> Counter[tuple[BoxSize, int]]:
    found: Counter[tuple[BoxSize, int]] = Counter()
    for box in boxes:
        found[box.size, box.weight_hundredths_lb] += box.count
    return found
