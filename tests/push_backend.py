"""A backend in memory that speaks the client's own methods, and misbehaves on request. Not a mock: it keeps state."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from fba_client.errors import BackendError
from fba_client.spapi.models.inbound import (
    Address,
    Box,
    Carrier,
    ConfirmTransportationOptionsRequest,
    CreateInboundPlanRequest,
    CreateInboundPlanResponse,
    Currency,
    DeliveryWindowOption,
    GeneratePlacementOptionsRequest,
    GenerateTransportationOptionsRequest,
    InboundOperationStatus,
    InboundPlan,
    Incentive,
    Item,
    LtlTrackingDetail,
    MskuPrepDetail,
    OperationAccepted,
    OperationProblem,
    PackingOption,
    PlacementOption,
    SelectedDeliveryWindow,
    SetPackingInformationRequest,
    SetPrepDetailsRequest,
    Shipment,
    ShipmentDestination,
    ShipmentSource,
    ShipmentSummary,
    SpdTrackingDetail,
    SpdTrackingItem,
    TrackingDetails,
    TransportationOption,
    UpdateInboundPlanNameRequest,
    UpdateShipmentTrackingDetailsRequest,
)
from fba_client.spapi.models.inbound_v0 import LabelDownloadURL

LATER = datetime(2030, 1, 1, tzinfo=UTC)
PARTNERED = "AMAZON_PARTNERED_CARRIER"
OWN = "USE_YOUR_OWN_CARRIER"
ADDRESS = Address(name="Fulfillment", address_line1="1 Road", city="Town", country_code="US", postal_code="10001")


@dataclass
class Plan:
    """A plan of the backend with all that hangs on it."""

    plan_id: str
    name: str
    items: dict[str, int]
    owners: dict[str, tuple[str, str]] = field(default_factory=dict)
    status: str = "ACTIVE"
    packing_status: str = ""
    boxes: dict[str, list[Box]] = field(default_factory=dict)
    placements: int = 0
    placed: str = ""
    offers: set[str] = field(default_factory=set)
    windows: Counter[str] = field(default_factory=Counter)
    window_confirmed: set[str] = field(default_factory=set)
    chosen: dict[str, str] = field(default_factory=dict)
    tracking: dict[str, str] = field(default_factory=dict)
    freight_bill: tuple[str, ...] = ()
    updated_at: datetime = LATER


class PushBackend:
    """Every plan has one shipment a placement option, and one packing group unless ``groups`` says otherwise."""

    def __init__(self) -> None:
        self.plans: dict[str, Plan] = {}
        self.prep: dict[str, str] = {}
        self.constraints: dict[str, dict[str, str]] = {}
        self.groups: list[set[str]] = []
        self.mutations: list[str] = []
        self.looks: Counter[str] = Counter()
        self.operations: dict[str, list[str]] = {}
        self.problems: dict[str, tuple[OperationProblem, ...]] = {}
        self.next_statuses: list[str] = []
        self.next_problems: tuple[OperationProblem, ...] = ()
        self.solution = PARTNERED
        self.mode = "GROUND_SMALL_PARCEL"
        self.before: dict[str, list[BackendError]] = {}
        self.after: dict[str, list[BackendError]] = {}
        self.on_send: Callable[[str], None] = lambda _: None
        self.stale_windows: set[str] = set()
        self.is_background = False
        self.closed = 0
        self._lock = threading.Lock()
        # the client's areas
        self.inbound = self
        self.inbound_v0 = self
        self.marketplace_id = "ATVPDKIKX0DER"

    def close(self) -> None:
        self.closed += 1

    def refuse(self, name: str, error: BackendError) -> None:
        """The next ``name`` raises ``error`` and nothing happens."""
        self.before.setdefault(name, []).append(error)

    def lose(self, name: str, error: BackendError) -> None:
        """The next ``name`` happens, and its caller gets ``error``."""
        self.after.setdefault(name, []).append(error)

    def _read(self, name: str) -> None:
        self.looks[name] += 1
        if self.before.get(name):
            raise self.before[name].pop(0)

    def _mutate(self, name: str, act: Callable[[], None]) -> OperationAccepted:
        self.on_send(name)
        if self.before.get(name):
            raise self.before[name].pop(0)
        with self._lock:
            self.mutations.append(name)
            statuses, self.next_statuses = self.next_statuses or ["SUCCESS"], []
            if "FAILED" not in statuses:
                act()
            operation_id = f"op-{len(self.mutations):033}"
            self.operations[operation_id] = statuses
            self.problems[operation_id], self.next_problems = self.next_problems, ()
        if self.after.get(name):
            raise self.after[name].pop(0)
        return OperationAccepted(operation_id=operation_id)

    def get_inbound_operation_status(self, operation_id: str) -> InboundOperationStatus:
        self._read("get_inbound_operation_status")
        statuses = self.operations[operation_id]
        status = statuses.pop(0) if len(statuses) > 1 else statuses[0]
        return InboundOperationStatus(
            operation="it",
            operation_id=operation_id,
            operation_problems=self.problems[operation_id],
            operation_status=status,
        )

    # -- prep

    def list_prep_details(self, mskus: Sequence[str]) -> tuple[MskuPrepDetail, ...]:
        self._read("list_prep_details")
        return tuple(
            MskuPrepDetail(
                msku=msku,
                prep_category=self.prep.get(msku, "NONE"),
                prep_types=("ITEM_NO_PREP",),
                **self.constraints.get(msku, {}),
            )
            for msku in mskus
        )

    def set_prep_details(self, request: SetPrepDetailsRequest) -> OperationAccepted:
        def act() -> None:
            self.prep |= {detail.msku: detail.prep_category for detail in request.msku_prep_details}

        return self._mutate("set_prep_details", act)

    # -- plan

    def create_inbound_plan(self, request: CreateInboundPlanRequest) -> CreateInboundPlanResponse:
        plan_id = f"wf{len(self.plans):036}"

        def act() -> None:
            items = {item.msku: item.quantity for item in request.items}
            owners = {item.msku: (item.label_owner, item.prep_owner) for item in request.items}
            self.plans[plan_id] = Plan(plan_id, request.name, items, owners)

        answer = self._mutate("create_inbound_plan", act)
        return CreateInboundPlanResponse(operation_id=answer.operation_id, inbound_plan_id=plan_id)

    def list_inbound_plans(self, *, sort_by: str = "", sort_order: str = "") -> Iterator[InboundPlan]:
        self._read("list_inbound_plans")
        yield from (self._plan(plan) for plan in reversed(self.plans.values()))

    def get_inbound_plan(self, plan_id: str) -> InboundPlan:
        self._read("get_inbound_plan")
        return self._plan(self.plans[plan_id])

    def _plan(self, plan: Plan) -> InboundPlan:
        return InboundPlan(
            created_at=LATER,
            inbound_plan_id=plan.plan_id,
            last_updated_at=plan.updated_at,
            marketplace_ids=(self.marketplace_id,),
            name=plan.name,
            source_address=ADDRESS,
            status=plan.status,
            shipments=(ShipmentSummary(shipment_id=f"sh{plan.placed}", status="WORKING"),) if plan.placed else (),
        )

    def cancel_inbound_plan(self, plan_id: str) -> OperationAccepted:
        return self._mutate("cancel_inbound_plan", lambda: setattr(self.plans[plan_id], "status", "VOIDED"))

    def update_inbound_plan_name(self, plan_id: str, request: UpdateInboundPlanNameRequest) -> None:
        self._mutate("update_inbound_plan_name", lambda: setattr(self.plans[plan_id], "name", request.name))

    # -- packing

    def generate_packing_options(self, plan_id: str) -> OperationAccepted:
        return self._mutate(
            "generate_packing_options", lambda: setattr(self.plans[plan_id], "packing_status", "OFFERED")
        )

    def list_packing_options(self, plan_id: str) -> Iterator[PackingOption]:
        self._read("list_packing_options")
        plan = self.plans[plan_id]
        if plan.packing_status:
            yield PackingOption(
                discounts=(),
                fees=(),
                packing_groups=tuple(self._groups(plan)),
                packing_option_id=f"po{plan_id}",
                status=plan.packing_status,
                supported_configurations=(),
                supported_shipping_configurations=(),
            )

    def confirm_packing_option(self, plan_id: str, packing_option_id: str) -> OperationAccepted:
        return self._mutate(
            "confirm_packing_option", lambda: setattr(self.plans[plan_id], "packing_status", "ACCEPTED")
        )

    def _groups(self, plan: Plan) -> dict[str, list[str]]:
        groups = self.groups or [set(plan.items)]
        return {f"pg{number}{plan.plan_id}": sorted(group & set(plan.items)) for number, group in enumerate(groups)}

    def list_packing_group_items(self, plan_id: str, group_id: str) -> Iterator[Item]:
        self._read("list_packing_group_items")
        plan = self.plans[plan_id]
        yield from (_item(msku, plan.items[msku]) for msku in self._groups(plan)[group_id])

    def set_packing_information(self, plan_id: str, request: SetPackingInformationRequest) -> OperationAccepted:
        def act() -> None:
            self.plans[plan_id].boxes = {
                grouping.packing_group_id: [
                    Box(
                        package_id=f"pk{number}",
                        quantity=box.quantity,
                        dimensions=box.dimensions,
                        weight=box.weight,
                        items=tuple(_item(item.msku, item.quantity) for item in box.items),
                    )
                    for number, box in enumerate(grouping.boxes)
                ]
                for grouping in request.package_groupings
            }

        return self._mutate("set_packing_information", act)

    def list_packing_group_boxes(self, plan_id: str, group_id: str) -> Iterator[Box]:
        self._read("list_packing_group_boxes")
        yield from self.plans[plan_id].boxes.get(group_id, [])

    # -- placement

    def generate_placement_options(self, plan_id: str, request: GeneratePlacementOptionsRequest) -> OperationAccepted:
        def act() -> None:
            self.plans[plan_id].placements += 1

        return self._mutate("generate_placement_options", act)

    def list_placement_options(self, plan_id: str) -> Iterator[PlacementOption]:
        self._read("list_placement_options")
        plan = self.plans[plan_id]
        for kind in ("a", "b") if plan.placements else ():
            option_id = f"pl{kind}{plan.placements}{plan_id}"
            yield PlacementOption(
                discounts=(),
                fees=(_fee("12.50"),),
                placement_option_id=option_id,
                shipment_ids=(f"sh{option_id}",),
                status="ACCEPTED" if plan.placed == option_id else "OFFERED",
                expiration=LATER,
            )

    def confirm_placement_option(self, plan_id: str, placement_option_id: str) -> OperationAccepted:
        return self._mutate(
            "confirm_placement_option", lambda: setattr(self.plans[plan_id], "placed", placement_option_id)
        )

    # -- shipments

    def get_shipment(self, plan_id: str, shipment_id: str) -> Shipment:
        self._read("get_shipment")
        plan = self.plans[plan_id]
        confirmed = f"FBA15{plan_id[-5:]}" if plan.chosen else ""
        numbers = tuple(SpdTrackingItem(box_id=box, tracking_id=number) for box, number in plan.tracking.items())
        window = None
        if shipment_id in plan.window_confirmed:
            window = SelectedDeliveryWindow(
                availability_type="AVAILABLE", delivery_window_option_id="dw1", start_date=LATER, end_date=LATER
            )
        return Shipment(
            destination=ShipmentDestination(destination_type="AMAZON_WAREHOUSE", address=ADDRESS, warehouse_id="ABE8"),
            placement_option_id=shipment_id.removeprefix("sh"),
            shipment_id=shipment_id,
            source=ShipmentSource(source_type="SELLER_FACILITY", address=ADDRESS),
            selected_transportation_option_id=plan.chosen.get(shipment_id, ""),
            selected_delivery_window=window,
            shipment_confirmation_id=confirmed,
            status="WORKING" if confirmed else "UNCONFIRMED",
            tracking_details=TrackingDetails(
                spd_tracking_detail=SpdTrackingDetail(spd_tracking_items=numbers),
                ltl_tracking_detail=LtlTrackingDetail(freight_bill_number=plan.freight_bill),
            ),
        )

    def list_shipment_items(self, plan_id: str, shipment_id: str) -> Iterator[Item]:
        self._read("list_shipment_items")
        yield from (_item(msku, quantity) for msku, quantity in self.plans[plan_id].items.items())

    def list_shipment_boxes(self, plan_id: str, shipment_id: str) -> Iterator[Box]:
        self._read("list_shipment_boxes")
        plan = self.plans[plan_id]
        number = 0
        for box in (box for group in plan.boxes.values() for box in group):
            for _ in range(box.quantity or 1):
                number += 1
                box_id = f"FBA15{plan_id[-5:]}U{number:06}" if plan.chosen else ""
                yield box.model_copy(update={"box_id": box_id, "package_id": f"pk{number:036}", "quantity": 1})

    # -- transport

    def generate_transportation_options(
        self, plan_id: str, request: GenerateTransportationOptionsRequest
    ) -> OperationAccepted:
        wanted = {one.shipment_id for one in request.shipment_transportation_configurations}
        return self._mutate("generate_transportation_options", lambda: self.plans[plan_id].offers.update(wanted))

    def list_transportation_options(
        self, plan_id: str, *, placement_option_id: str = "", shipment_id: str = ""
    ) -> Iterator[TransportationOption]:
        self._read("list_transportation_options")
        for one in sorted(self.plans[plan_id].offers):
            if placement_option_id in one:
                yield TransportationOption(
                    carrier=Carrier(name="Carrier", alpha_code="CARR"),
                    preconditions=("CONFIRMED_DELIVERY_WINDOW",) if self.solution == OWN else (),
                    shipment_id=one,
                    shipping_mode=self.mode,
                    shipping_solution=self.solution,
                    transportation_option_id=f"to{one}",
                )

    def generate_delivery_window_options(self, plan_id: str, shipment_id: str) -> OperationAccepted:
        return self._mutate(
            "generate_delivery_window_options", lambda: self.plans[plan_id].windows.update([shipment_id])
        )

    def list_delivery_window_options(self, plan_id: str, shipment_id: str) -> Iterator[DeliveryWindowOption]:
        self._read("list_delivery_window_options")
        asked = self.plans[plan_id].windows[shipment_id]
        for number in (2, 1) if asked else ():
            yield DeliveryWindowOption(
                availability_type="AVAILABLE",
                delivery_window_option_id=f"dw{asked}-{number}",
                start_date=LATER + timedelta(days=number),
                end_date=LATER + timedelta(days=number + 1),
                valid_until=LATER,
            )

    def confirm_delivery_window_options(self, plan_id: str, shipment_id: str, window_id: str) -> OperationAccepted:
        if window_id in self.stale_windows:
            self.next_statuses = ["FAILED"]
            self.next_problems = (problem("FBA_INB_0364", "The delivery window option is stale."),)
        return self._mutate(
            "confirm_delivery_window_options", lambda: self.plans[plan_id].window_confirmed.add(shipment_id)
        )

    def confirm_transportation_options(
        self, plan_id: str, request: ConfirmTransportationOptionsRequest
    ) -> OperationAccepted:
        chosen = {one.shipment_id: one.transportation_option_id for one in request.transportation_selections}
        return self._mutate("confirm_transportation_options", lambda: self.plans[plan_id].chosen.update(chosen))

    def update_shipment_tracking_details(
        self, plan_id: str, shipment_id: str, request: UpdateShipmentTrackingDetailsRequest
    ) -> OperationAccepted:
        parcels = request.tracking_details.spd_tracking_detail
        numbers = {one.box_id: one.tracking_id for one in parcels.spd_tracking_items} if parcels else {}
        freight = request.tracking_details.ltl_tracking_detail

        def act() -> None:
            self.plans[plan_id].tracking.update(numbers)
            self.plans[plan_id].freight_bill = freight.freight_bill_number if freight else ()

        return self._mutate("update_shipment_tracking_details", act)

    def get_labels(self, confirmation_id: str, **wanted: object) -> LabelDownloadURL:
        self._read("get_labels")
        return LabelDownloadURL.model_validate({"DownloadURL": f"https://labels.invalid/{confirmation_id}"})


def problem(code: str, message: str) -> OperationProblem:
    """A problem of an operation."""
    return OperationProblem(code=code, message=message, severity="ERROR")


def _item(msku: str, quantity: int) -> Item:
    return Item(
        asin="B000000000", fnsku="X000000000", label_owner="SELLER", msku=msku, prep_instructions=(), quantity=quantity
    )


def _fee(amount: str) -> Incentive:
    value = Currency(amount=Decimal(amount), code="USD")
    return Incentive(description="Placement service fee", target="Placement Services", type="FEE", value=value)
