"""Shipments of the inbound API: where they go, what they hold, their tracking and later changes."""

from __future__ import annotations

from fba_client.spapi.models.base import Dto, Many, Page, Text, Time
from fba_client.spapi.models.inbound_common import Address, AddressInput, ContactInformation, DocumentDownload, Window
from fba_client.spapi.models.inbound_items import Item, ItemInput
from fba_client.spapi.models.inbound_packing import Box, BoxUpdateInput, Pallet
from fba_client.spapi.models.inbound_transport import (
    FreightInformation,
    SelfShipAppointmentDetails,
    TransportationOption,
)


class ShipmentDestination(Dto):
    """Where a shipment goes; the warehouse may be kept back until placement is confirmed."""

    destination_type: str
    address: Address | None = None
    warehouse_id: Text = ""


class ShipmentSource(Dto):
    """Where a shipment leaves from."""

    source_type: str
    address: Address | None = None


class Dates(Dto):
    """The dates of a shipment."""

    ready_to_ship_window: Window | None = None


class SelectedDeliveryWindow(Dto):
    """The delivery window that was confirmed for a shipment."""

    availability_type: str
    delivery_window_option_id: str
    end_date: Time
    start_date: Time
    editable_until: Time | None = None


class LtlTrackingDetail(Dto):
    """Freight bill and bill of lading of a pallet shipment."""

    bill_of_lading_number: Text = ""
    freight_bill_number: Many[str] = ()


class SpdTrackingItem(Dto):
    """The tracking number of one box and how its validation went."""

    box_id: Text = ""
    tracking_id: Text = ""
    tracking_number_validation_status: Text = ""


class SpdTrackingDetail(Dto):
    """Tracking of a parcel shipment, a line each box."""

    spd_tracking_items: Many[SpdTrackingItem] = ()


class TrackingDetails(Dto):
    """What the backend knows about the tracking of a shipment."""

    ltl_tracking_detail: LtlTrackingDetail | None = None
    spd_tracking_detail: SpdTrackingDetail | None = None


class Shipment(Dto):
    """A shipment inside a plan; the confirmation id (``FBA...``) comes with the confirmed placement."""

    destination: ShipmentDestination
    placement_option_id: str
    shipment_id: str
    source: ShipmentSource
    amazon_reference_id: Text = ""
    contact_information: ContactInformation | None = None
    dates: Dates | None = None
    freight_information: FreightInformation | None = None
    name: Text = ""
    selected_delivery_window: SelectedDeliveryWindow | None = None
    selected_transportation_option_id: Text = ""
    self_ship_appointment_details: Many[SelfShipAppointmentDetails] = ()
    shipment_confirmation_id: Text = ""
    status: Text = ""
    tracking_details: TrackingDetails | None = None


class ListShipmentItemsResponse(Page):
    """One page of items."""

    items: Many[Item]


class ListShipmentBoxesResponse(Page):
    """One page of boxes."""

    boxes: Many[Box]


class ListShipmentPalletsResponse(Page):
    """One page of pallets."""

    pallets: Many[Pallet]


class UpdateShipmentNameRequest(Dto):
    """A new name for a shipment, 100 characters at most."""

    name: str


class UpdateShipmentSourceAddressRequest(Dto):
    """A new address that a shipment leaves from."""

    address: AddressInput


class LtlTrackingDetailInput(Dto):
    """The freight bill number (exactly one) and bill of lading of a pallet shipment."""

    freight_bill_number: Many[str]
    bill_of_lading_number: Text = ""


class SpdTrackingItemInput(Dto):
    """The tracking number of one box."""

    box_id: str
    tracking_id: str


class SpdTrackingDetailInput(Dto):
    """Tracking numbers of a parcel shipment."""

    spd_tracking_items: Many[SpdTrackingItemInput]


class TrackingDetailsInput(Dto):
    """Tracking that we state: parcels or freight."""

    ltl_tracking_detail: LtlTrackingDetailInput | None = None
    spd_tracking_detail: SpdTrackingDetailInput | None = None


class UpdateShipmentTrackingDetailsRequest(Dto):
    """Tracking of one shipment."""

    tracking_details: TrackingDetailsInput


class RequestedUpdates(Dto):
    """What a content update would make of a shipment."""

    boxes: Many[BoxUpdateInput] = ()
    items: Many[ItemInput] = ()


class ContentUpdatePreview(Dto):
    """What a content update would cost; confirm it before it expires."""

    content_update_preview_id: str
    expiration: Time
    requested_updates: RequestedUpdates
    transportation_option: TransportationOption


class ListShipmentContentUpdatePreviewsResponse(Page):
    """One page of content update previews."""

    content_update_previews: Many[ContentUpdatePreview]


class GenerateShipmentContentUpdatePreviewsRequest(Dto):
    """The whole wanted content of a shipment; a box left out is removed."""

    boxes: Many[BoxUpdateInput]
    items: Many[ItemInput]


class GetDeliveryChallanDocumentResponse(Dto):
    """The answer with the delivery challan."""

    document_download: DocumentDownload
