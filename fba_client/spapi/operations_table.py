"""Every operation that the client may call: where it is, how often it may be called, what it takes and gives.

Rates and bursts are the documented defaults of a usage plan; the real ones can differ, so the rate limiter adapts.
Source: the API models that the backend publishes (Fulfillment Inbound 2024-03-20 and v0, FBA Inventory v1, Reports
2021-06-30).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import quote

_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the wire.

    ``rate`` is requests per second and ``burst`` how many may come at once; ``page_cap`` is the most rows a page may
    hold (0: not paged by size); ``status`` is the documented status of success; ``has_body`` and ``has_answer`` say
    whether a JSON body is declared for the request and for the answer.
    """

    name: str
    method: str
    path: str
    rate: float
    burst: int
    page_cap: int = 0
    status: int = 200
    has_body: bool = False
    has_answer: bool = True

    @property
    def is_read(self) -> bool:
        """Whether it changes nothing, so that it may be repeated blindly."""
        return self.method == "GET"

    def path_for(self, *ids: str) -> str:
        """The path with its placeholders filled in order, each percent-encoded whole.

        Raises ValueError where the count is wrong or an id is empty (it would address another operation).
        """
        names = _PLACEHOLDER.findall(self.path)
        if len(names) != len(ids) or not all(ids):
            raise ValueError(f"{self.name} needs {', '.join(names) or 'no ids'}")
        values = dict(zip(names, ids, strict=True))
        return _PLACEHOLDER.sub(lambda match: quote(values[match.group(1)], safe=""), self.path)


_INBOUND = "/inbound/fba/2024-03-20"
_PLAN = _INBOUND + "/inboundPlans/{inboundPlanId}"
_GROUP = _PLAN + "/packingGroups/{packingGroupId}"
_SHIPMENT = _PLAN + "/shipments/{shipmentId}"
_PREVIEW = _SHIPMENT + "/contentUpdatePreviews"
_SLOTS = _SHIPMENT + "/selfShipAppointmentSlots"
_WINDOWS = _SHIPMENT + "/deliveryWindowOptions"
_INBOUND_V0 = "/fba/inbound/v0"
_V0_SHIPMENT = _INBOUND_V0 + "/shipments/{shipmentId}"
_INVENTORY = "/fba/inventory/v1"
_REPORTS = "/reports/2021-06-30"

_ALL = (
    # Fulfillment Inbound 2024-03-20
    Operation("listInboundPlans", "GET", _INBOUND + "/inboundPlans", 2, 6, page_cap=30),
    Operation("createInboundPlan", "POST", _INBOUND + "/inboundPlans", 2, 2, status=202, has_body=True),
    Operation("getInboundPlan", "GET", _PLAN, 2, 6),
    Operation("listInboundPlanBoxes", "GET", _PLAN + "/boxes", 2, 6, page_cap=1000),
    Operation("cancelInboundPlan", "PUT", _PLAN + "/cancellation", 2, 2, status=202),
    Operation("listInboundPlanItems", "GET", _PLAN + "/items", 2, 6, page_cap=1000),
    Operation("updateInboundPlanName", "PUT", _PLAN + "/name", 2, 30, status=204, has_body=True, has_answer=False),
    Operation("listPackingGroupBoxes", "GET", _GROUP + "/boxes", 2, 30, page_cap=100),
    Operation("listPackingGroupItems", "GET", _GROUP + "/items", 2, 30, page_cap=100),
    Operation("setPackingInformation", "POST", _PLAN + "/packingInformation", 2, 2, status=202, has_body=True),
    Operation("listPackingOptions", "GET", _PLAN + "/packingOptions", 2, 6, page_cap=20),
    Operation("generatePackingOptions", "POST", _PLAN + "/packingOptions", 2, 2, status=202),
    Operation(
        "confirmPackingOption", "POST", _PLAN + "/packingOptions/{packingOptionId}/confirmation", 2, 2, status=202
    ),
    Operation("listInboundPlanPallets", "GET", _PLAN + "/pallets", 2, 6, page_cap=1000),
    Operation("listPlacementOptions", "GET", _PLAN + "/placementOptions", 2, 6, page_cap=20),
    Operation("generatePlacementOptions", "POST", _PLAN + "/placementOptions", 2, 2, status=202, has_body=True),
    Operation(
        "confirmPlacementOption", "POST", _PLAN + "/placementOptions/{placementOptionId}/confirmation", 2, 2, status=202
    ),
    Operation("getShipment", "GET", _SHIPMENT, 2, 6),
    Operation("listShipmentBoxes", "GET", _SHIPMENT + "/boxes", 2, 30, page_cap=1000),
    Operation("listShipmentContentUpdatePreviews", "GET", _PREVIEW, 2, 30, page_cap=20),
    Operation("generateShipmentContentUpdatePreviews", "POST", _PREVIEW, 2, 30, status=202, has_body=True),
    Operation("getShipmentContentUpdatePreview", "GET", _PREVIEW + "/{contentUpdatePreviewId}", 2, 30),
    Operation(
        "confirmShipmentContentUpdatePreview",
        "POST",
        _PREVIEW + "/{contentUpdatePreviewId}/confirmation",
        2,
        30,
        status=202,
    ),
    Operation("getDeliveryChallanDocument", "GET", _SHIPMENT + "/deliveryChallanDocument", 2, 6),
    Operation("listDeliveryWindowOptions", "GET", _WINDOWS, 2, 30, page_cap=100),
    Operation("generateDeliveryWindowOptions", "POST", _WINDOWS, 2, 30, status=202),
    Operation(
        "confirmDeliveryWindowOptions", "POST", _WINDOWS + "/{deliveryWindowOptionId}/confirmation", 2, 30, status=202
    ),
    Operation("listShipmentItems", "GET", _SHIPMENT + "/items", 2, 30, page_cap=1000),
    Operation("updateShipmentName", "PUT", _SHIPMENT + "/name", 2, 30, status=204, has_body=True, has_answer=False),
    Operation("listShipmentPallets", "GET", _SHIPMENT + "/pallets", 2, 30, page_cap=1000),
    Operation(
        "cancelSelfShipAppointment",
        "PUT",
        _SHIPMENT + "/selfShipAppointmentCancellation",
        2,
        30,
        status=202,
        has_body=True,
    ),
    Operation("getSelfShipAppointmentSlots", "GET", _SLOTS, 2, 30, page_cap=100),
    Operation("generateSelfShipAppointmentSlots", "POST", _SLOTS, 2, 30, status=201, has_body=True),
    Operation("scheduleSelfShipAppointment", "POST", _SLOTS + "/{slotId}/schedule", 2, 30, has_body=True),
    Operation("updateShipmentSourceAddress", "PUT", _SHIPMENT + "/sourceAddress", 2, 30, status=202, has_body=True),
    Operation("updateShipmentTrackingDetails", "PUT", _SHIPMENT + "/trackingDetails", 2, 2, status=202, has_body=True),
    Operation("listTransportationOptions", "GET", _PLAN + "/transportationOptions", 2, 6, page_cap=20),
    Operation(
        "generateTransportationOptions", "POST", _PLAN + "/transportationOptions", 2, 2, status=202, has_body=True
    ),
    Operation(
        "confirmTransportationOptions",
        "POST",
        _PLAN + "/transportationOptions/confirmation",
        2,
        2,
        status=202,
        has_body=True,
    ),
    Operation("listItemComplianceDetails", "GET", _INBOUND + "/items/compliance", 2, 6),
    Operation("updateItemComplianceDetails", "PUT", _INBOUND + "/items/compliance", 2, 6, status=202, has_body=True),
    Operation("createMarketplaceItemLabels", "POST", _INBOUND + "/items/labels", 2, 30, has_body=True),
    Operation("listPrepDetails", "GET", _INBOUND + "/items/prepDetails", 2, 30),
    Operation("setPrepDetails", "POST", _INBOUND + "/items/prepDetails", 2, 30, status=202, has_body=True),
    Operation("getInboundOperationStatus", "GET", _INBOUND + "/operations/{operationId}", 2, 6),
    # Fulfillment Inbound v0
    Operation("getPrepInstructions", "GET", _INBOUND_V0 + "/prepInstructions", 2, 30),
    Operation("getLabels", "GET", _V0_SHIPMENT + "/labels", 2, 30),
    Operation("getBillOfLading", "GET", _V0_SHIPMENT + "/billOfLading", 2, 30),
    Operation("getShipments", "GET", _INBOUND_V0 + "/shipments", 2, 30),
    Operation("getShipmentItemsByShipmentId", "GET", _V0_SHIPMENT + "/items", 2, 30),
    Operation("getShipmentItems", "GET", _INBOUND_V0 + "/shipmentItems", 2, 30),
    # FBA Inventory v1
    Operation("getInventorySummaries", "GET", _INVENTORY + "/summaries", 2, 2, page_cap=50),
    # Reports 2021-06-30
    Operation("getReports", "GET", _REPORTS + "/reports", 0.0222, 10, page_cap=100),
    Operation("createReport", "POST", _REPORTS + "/reports", 0.0167, 15, status=202, has_body=True),
    Operation("cancelReport", "DELETE", _REPORTS + "/reports/{reportId}", 0.0222, 10, has_answer=False),
    Operation("getReport", "GET", _REPORTS + "/reports/{reportId}", 2, 15),
    Operation("getReportSchedules", "GET", _REPORTS + "/schedules", 0.0222, 10),
    Operation("createReportSchedule", "POST", _REPORTS + "/schedules", 0.0222, 10, status=201, has_body=True),
    Operation(
        "cancelReportSchedule", "DELETE", _REPORTS + "/schedules/{reportScheduleId}", 0.0222, 10, has_answer=False
    ),
    Operation("getReportSchedule", "GET", _REPORTS + "/schedules/{reportScheduleId}", 0.0222, 10),
    Operation("getReportDocument", "GET", _REPORTS + "/documents/{reportDocumentId}", 0.0167, 15),
)

OPERATIONS = MappingProxyType({operation.name: operation for operation in _ALL})
