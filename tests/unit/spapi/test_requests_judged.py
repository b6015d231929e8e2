"""Every operation's request, judged by the backend's own models."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from judging import load_judge
from wire_server import Handler, in_turn, json_reply

from fba_client.errors import RequestRejected
from fba_client.spapi.client import SpApiClient
from fba_client.spapi.exchange import Exchange
from fba_client.spapi.models import inbound as m
from fba_client.spapi.models import reports as r
from fba_client.spapi.operations_table import OPERATIONS

WF, SH, PK, PG, PL, TO, DW = ((prefix * 20)[:38] for prefix in ("wf", "sh", "pk", "pg", "pl", "to", "dw"))
DAY = datetime(2026, 3, 1, 12, 30, 15, 999_999, tzinfo=UTC)
ADDRESS = m.AddressInput(
    name="Seller", address_line1="1 Street", city="Town", country_code="US", postal_code="98101", phone_number="1"
)
CONTACT = m.ContactInformation(name="Seller", phone_number="1")
ITEM = m.ItemInput(
    msku="100% cotton, M+L", quantity=3, label_owner="SELLER", prep_owner="SELLER", expiration="2027-01-31"
)
SIZE = m.Dimensions(height=Decimal("10.5"), length=Decimal(12), width=Decimal(8), unit_of_measurement="IN")
WEIGHT = m.Weight(unit="LB", value=Decimal("7.25"))
BOX = {
    "content_information_source": "BOX_CONTENT_PROVIDED",
    "dimensions": SIZE,
    "weight": WEIGHT,
    "quantity": 2,
    "items": (ITEM,),
}
PALLET = m.PalletInput(quantity=1, dimensions=SIZE, weight=WEIGHT, stackability="STACKABLE")
FREIGHT = m.FreightInformation(declared_value=m.Currency(amount=Decimal("1000.10"), code="USD"), freight_class="FC_50")
TAX = m.TaxDetails(hsn_code="1", tax_rates=(m.TaxRate(gst_rate=Decimal("0.5"), tax_type="CGST"),))
SPEC = r.CreateReportSpecification(
    report_type="GET_LEDGER_SUMMARY_VIEW_DATA",
    marketplace_ids=("ATVPDKIKX0DER",),
    data_start_time=DAY,
    data_end_time=DAY,
    report_options={"aggregateByLocation": "FC", "aggregatedByTimePeriod": "DAILY"},
)
SCHEDULE = r.CreateReportScheduleSpecification(report_type="T", marketplace_ids=("ATVPDKIKX0DER",), period="P1D")

CALLS: dict[str, Callable[[SpApiClient], object]] = {
    "listInboundPlans": lambda c: c.inbound.list_inbound_plans(
        status="ACTIVE", sort_by="LAST_UPDATED_TIME", sort_order="DESC"
    ),
    "createInboundPlan": lambda c: c.inbound.create_inbound_plan(
        m.CreateInboundPlanRequest(
            destination_marketplaces=("ATVPDKIKX0DER",), items=(ITEM,), source_address=ADDRESS, name="Plan ÄÖ"
        )
    ),
    "getInboundPlan": lambda c: c.inbound.get_inbound_plan(WF),
    "listInboundPlanBoxes": lambda c: c.inbound.list_inbound_plan_boxes(WF),
    "cancelInboundPlan": lambda c: c.inbound.cancel_inbound_plan(WF),
    "listInboundPlanItems": lambda c: c.inbound.list_inbound_plan_items(WF),
    "updateInboundPlanName": lambda c: c.inbound.update_inbound_plan_name(WF, m.UpdateInboundPlanNameRequest(name="N")),
    "listPackingGroupBoxes": lambda c: c.inbound.list_packing_group_boxes(WF, PG),
    "listPackingGroupItems": lambda c: c.inbound.list_packing_group_items(WF, PG),
    "setPackingInformation": lambda c: c.inbound.set_packing_information(
        WF,
        m.SetPackingInformationRequest(
            package_groupings=(m.PackageGroupingInput(packing_group_id=PG, boxes=(m.BoxInput.model_validate(BOX),)),)
        ),
    ),
    "listPackingOptions": lambda c: c.inbound.list_packing_options(WF),
    "generatePackingOptions": lambda c: c.inbound.generate_packing_options(WF),
    "confirmPackingOption": lambda c: c.inbound.confirm_packing_option(WF, PK),
    "listInboundPlanPallets": lambda c: c.inbound.list_inbound_plan_pallets(WF),
    "listPlacementOptions": lambda c: c.inbound.list_placement_options(WF),
    "generatePlacementOptions": lambda c: c.inbound.generate_placement_options(WF, m.GeneratePlacementOptionsRequest()),
    "confirmPlacementOption": lambda c: c.inbound.confirm_placement_option(WF, PL),
    "getShipment": lambda c: c.inbound.get_shipment(WF, SH),
    "listShipmentBoxes": lambda c: c.inbound.list_shipment_boxes(WF, SH),
    "listShipmentContentUpdatePreviews": lambda c: c.inbound.list_shipment_content_update_previews(WF, SH),
    "generateShipmentContentUpdatePreviews": lambda c: c.inbound.generate_shipment_content_update_previews(
        WF,
        SH,
        m.GenerateShipmentContentUpdatePreviewsRequest(
            boxes=(m.BoxUpdateInput.model_validate(BOX | {"package_id": PK}),), items=(ITEM,)
        ),
    ),
    "getShipmentContentUpdatePreview": lambda c: c.inbound.get_shipment_content_update_preview(WF, SH, PK),
    "confirmShipmentContentUpdatePreview": lambda c: c.inbound.confirm_shipment_content_update_preview(WF, SH, PK),
    "getDeliveryChallanDocument": lambda c: c.inbound.get_delivery_challan_document(WF, SH),
    "listDeliveryWindowOptions": lambda c: c.inbound.list_delivery_window_options(WF, SH),
    "generateDeliveryWindowOptions": lambda c: c.inbound.generate_delivery_window_options(WF, SH),
    "confirmDeliveryWindowOptions": lambda c: c.inbound.confirm_delivery_window_options(WF, SH, DW),
    "listShipmentItems": lambda c: c.inbound.list_shipment_items(WF, SH),
    "updateShipmentName": lambda c: c.inbound.update_shipment_name(WF, SH, m.UpdateShipmentNameRequest(name="N")),
    "listShipmentPallets": lambda c: c.inbound.list_shipment_pallets(WF, SH),
    "cancelSelfShipAppointment": lambda c: c.inbound.cancel_self_ship_appointment(
        WF, SH, m.CancelSelfShipAppointmentRequest(reason_comment="VEHICLE_DELAY")
    ),
    "getSelfShipAppointmentSlots": lambda c: c.inbound.get_self_ship_appointment_slots(WF, SH),
    "generateSelfShipAppointmentSlots": lambda c: c.inbound.generate_self_ship_appointment_slots(
        WF, SH, m.GenerateSelfShipAppointmentSlotsRequest(desired_start_date=DAY, desired_end_date=DAY)
    ),
    "scheduleSelfShipAppointment": lambda c: c.inbound.schedule_self_ship_appointment(
        WF, SH, PK, m.ScheduleSelfShipAppointmentRequest()
    ),
    "updateShipmentSourceAddress": lambda c: c.inbound.update_shipment_source_address(
        WF, SH, m.UpdateShipmentSourceAddressRequest(address=ADDRESS)
    ),
    "updateShipmentTrackingDetails": lambda c: c.inbound.update_shipment_tracking_details(
        WF,
        SH,
        m.UpdateShipmentTrackingDetailsRequest(
            tracking_details=m.TrackingDetailsInput(
                spd_tracking_detail=m.SpdTrackingDetailInput(
                    spd_tracking_items=(m.SpdTrackingItemInput(box_id="FBA1U000001", tracking_id="1Z9"),)
                )
            )
        ),
    ),
    "listTransportationOptions": lambda c: c.inbound.list_transportation_options(WF, placement_option_id=PL),
    "generateTransportationOptions": lambda c: c.inbound.generate_transportation_options(
        WF,
        m.GenerateTransportationOptionsRequest(
            placement_option_id=PL,
            shipment_transportation_configurations=(
                m.ShipmentTransportationConfiguration(
                    ready_to_ship_window=m.WindowInput(start=DAY),
                    shipment_id=SH,
                    contact_information=CONTACT,
                    pallets=(PALLET,),
                    freight_information=FREIGHT,
                ),
            ),
        ),
    ),
    "confirmTransportationOptions": lambda c: c.inbound.confirm_transportation_options(
        WF,
        m.ConfirmTransportationOptionsRequest(
            transportation_selections=(
                m.TransportationSelection(shipment_id=SH, transportation_option_id=TO, contact_information=CONTACT),
            )
        ),
    ),
    "listItemComplianceDetails": lambda c: c.inbound.list_item_compliance_details(["a,b"]),
    "updateItemComplianceDetails": lambda c: c.inbound.update_item_compliance_details(
        m.UpdateItemComplianceDetailsRequest(msku="a", tax_details=TAX)
    ),
    "createMarketplaceItemLabels": lambda c: c.inbound.create_marketplace_item_labels(
        m.CreateMarketplaceItemLabelsRequest(
            label_type="THERMAL_PRINTING",
            marketplace_id="ATVPDKIKX0DER",
            msku_quantities=(m.MskuQuantity(msku="a", quantity=2),),
            width=Decimal(57),
            height=Decimal(32),
            locale_code="en_US",
        )
    ),
    "listPrepDetails": lambda c: c.inbound.list_prep_details(["a", "b%"]),
    "setPrepDetails": lambda c: c.inbound.set_prep_details(
        m.SetPrepDetailsRequest(
            marketplace_id="ATVPDKIKX0DER",
            msku_prep_details=(m.MskuPrepDetailInput(msku="a", prep_category="NONE", prep_types=("ITEM_NO_PREP",)),),
        )
    ),
    "getInboundOperationStatus": lambda c: c.inbound.get_inbound_operation_status(WF),
    "getPrepInstructions": lambda c: c.inbound_v0.get_prep_instructions(
        ship_to_country_code="US", seller_sku_list=("a",), asin_list=("B000000000",)
    ),
    "getLabels": lambda c: c.inbound_v0.get_labels(
        "FBA1",
        page_type="PackageLabel_Thermal_NonPCP",
        label_type="UNIQUE",
        package_labels_to_print=("FBA1U000001", "FBA1U000002"),
        number_of_packages=2,
        page_size=10,
        page_start_index=0,
    ),
    "getBillOfLading": lambda c: c.inbound_v0.get_bill_of_lading("FBA1"),
    "getShipments": lambda c: c.inbound_v0.get_shipments(
        query_type="DATE_RANGE", last_updated_after=DAY, last_updated_before=DAY
    ),
    "getShipmentItemsByShipmentId": lambda c: c.inbound_v0.get_shipment_items_by_shipment_id("FBA1"),
    "getShipmentItems": lambda c: c.inbound_v0.get_shipment_items(last_updated_after=DAY, last_updated_before=DAY),
    "getInventorySummaries": lambda c: c.inventory.get_inventory_summaries(start_date_time=DAY, seller_skus=("a", "b")),
    "getReports": lambda c: c.reports.get_reports(
        report_types=("A", "B"), processing_statuses=("DONE",), created_since=DAY, created_until=DAY
    ),
    "createReport": lambda c: c.reports.create_report(SPEC),
    "cancelReport": lambda c: c.reports.cancel_report("1"),
    "getReport": lambda c: c.reports.get_report("1"),
    "getReportSchedules": lambda c: c.reports.get_report_schedules(report_types=("A",)),
    "createReportSchedule": lambda c: c.reports.create_report_schedule(SCHEDULE),
    "cancelReportSchedule": lambda c: c.reports.cancel_report_schedule("1"),
    "getReportSchedule": lambda c: c.reports.get_report_schedule("1"),
    "getReportDocument": lambda c: c.reports.get_report_document("doc"),
}


@pytest.fixture(scope="module")
def judge_request(shared_folder: Path) -> Callable[[Exchange], list[str]]:
    judge = load_judge(shared_folder)
    return lambda exchange: judge.request(exchange.method, exchange.url, exchange.body)


def drive(result: object) -> None:
    """Lists are lazy: their first request leaves when the first row is asked for."""
    if isinstance(result, Iterator):
        next(result)


def test_every_operation_of_the_table_is_called_here() -> None:
    assert set(CALLS) == set(OPERATIONS)


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_request_conforms(
    name: str,
    connect_to: Callable[..., SpApiClient],
    serve: Callable[[Handler], object],
    judge_request: Callable[[Exchange], list[str]],
) -> None:
    seen: list[Exchange] = []
    refusal = in_turn(json_reply({"errors": [{"code": "No", "message": "No."}]}, 400))
    client = connect_to(serve(refusal), recorder=seen.append)
    with pytest.raises(RequestRejected):
        drive(CALLS[name](client))
    assert [fault for exchange in seen for fault in judge_request(exchange)] == []
    assert len(seen) == 1
    assert ".999" not in seen[0].url + str(seen[0].body)  # times go out with seconds, and no finer
