"""Operations on inbound plans as a whole: making them, their placement, and how their operations fare."""

from __future__ import annotations

from collections.abc import Iterator

from fba_client.spapi.api import Api
from fba_client.spapi.models.inbound import (
    Box,
    CreateInboundPlanRequest,
    CreateInboundPlanResponse,
    GeneratePlacementOptionsRequest,
    InboundOperationStatus,
    InboundPlan,
    InboundPlanSummary,
    Item,
    ListInboundPlanBoxesResponse,
    ListInboundPlanItemsResponse,
    ListInboundPlanPalletsResponse,
    ListInboundPlansResponse,
    ListPlacementOptionsResponse,
    OperationAccepted,
    Pallet,
    PlacementOption,
    UpdateInboundPlanNameRequest,
)


class PlanOperations(Api):
    """Plans, their placement options, and the status of asynchronous operations."""

    def list_inbound_plans(
        self, *, status: str = "", sort_by: str = "", sort_order: str = ""
    ) -> Iterator[InboundPlanSummary]:
        """All plans; ``status`` ACTIVE, VOIDED or SHIPPED; by LAST_UPDATED_TIME or CREATION_TIME, ASC or DESC."""
        query = {"status": status, "sortBy": sort_by, "sortOrder": sort_order}
        for page in self._inbound_pages("listInboundPlans", ListInboundPlansResponse, query=query):
            yield from page.inbound_plans

    def create_inbound_plan(self, request: CreateInboundPlanRequest) -> CreateInboundPlanResponse:
        """Begin a plan; there is no idempotency key, so a lost answer must be read back, never sent again at once."""
        return self._call("createInboundPlan", CreateInboundPlanResponse, body=request)

    def get_inbound_plan(self, plan_id: str) -> InboundPlan:
        """One plan with its options and shipments."""
        return self._call("getInboundPlan", InboundPlan, plan_id)

    def cancel_inbound_plan(self, plan_id: str) -> OperationAccepted:
        """Void a plan; charges may be refunded only in the first hours after its transport was confirmed."""
        return self._call("cancelInboundPlan", OperationAccepted, plan_id)

    def update_inbound_plan_name(self, plan_id: str, request: UpdateInboundPlanNameRequest) -> None:
        """Rename a plan; done when this returns."""
        self._command("updateInboundPlanName", plan_id, body=request)

    def list_inbound_plan_items(self, plan_id: str) -> Iterator[Item]:
        """Every item of a plan."""
        for page in self._inbound_pages("listInboundPlanItems", ListInboundPlanItemsResponse, plan_id):
            yield from page.items

    def list_inbound_plan_boxes(self, plan_id: str) -> Iterator[Box]:
        """Every box of a plan."""
        for page in self._inbound_pages("listInboundPlanBoxes", ListInboundPlanBoxesResponse, plan_id):
            yield from page.boxes

    def list_inbound_plan_pallets(self, plan_id: str) -> Iterator[Pallet]:
        """Every pallet of a plan."""
        for page in self._inbound_pages("listInboundPlanPallets", ListInboundPlanPalletsResponse, plan_id):
            yield from page.pallets

    def generate_placement_options(self, plan_id: str, request: GeneratePlacementOptionsRequest) -> OperationAccepted:
        """Ask how the plan could be split over fulfillment centers."""
        return self._call("generatePlacementOptions", OperationAccepted, plan_id, body=request)

    def list_placement_options(self, plan_id: str) -> Iterator[PlacementOption]:
        """The splits that were generated, with fees and expiration."""
        for page in self._inbound_pages("listPlacementOptions", ListPlacementOptionsResponse, plan_id):
            yield from page.placement_options

    def confirm_placement_option(self, plan_id: str, placement_option_id: str) -> OperationAccepted:
        """Choose a split; cannot be undone."""
        return self._call("confirmPlacementOption", OperationAccepted, plan_id, placement_option_id)

    def get_inbound_operation_status(self, operation_id: str) -> InboundOperationStatus:
        """Where one asynchronous operation stands, with its problems."""
        return self._call("getInboundOperationStatus", InboundOperationStatus, operation_id)
