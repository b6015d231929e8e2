"""Objects of Fulfillment Inbound v0: what is still only there (received quantities, labels, bill of lading)."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar

from pydantic import ConfigDict, Field
from pydantic.alias_generators import to_pascal

from fba_client.spapi.models.base import Dto, Error, Many, Text


class PascalDto(Dto):
    """An object of the older API, whose fields begin with a capital."""

    model_config: ClassVar[ConfigDict] = ConfigDict(alias_generator=to_pascal)


class Envelope(Dto):
    """The older API's answers wrap their content in ``payload`` and may carry errors beside a 200."""

    errors: Many[Error] = ()


class Address(PascalDto):
    """A postal address of the older API."""

    name: Text = ""
    address_line1: Text = Field(default="", alias="AddressLine1")
    address_line2: Text = Field(default="", alias="AddressLine2")
    district_or_county: Text = ""
    city: Text = ""
    state_or_province_code: Text = ""
    country_code: Text = ""
    postal_code: Text = ""


class InboundShipmentInfo(PascalDto):
    """A shipment as getShipments lists it."""

    shipment_id: str
    shipment_name: Text = ""
    ship_from_address: Address = Address()
    destination_fulfillment_center_id: Text = ""
    shipment_status: Text = ""
    label_prep_type: Text = ""
    are_cases_required: bool | None = None
    confirmed_need_by_date: Text = ""
    box_contents_source: Text = ""


class GetShipmentsResult(PascalDto):
    """One page of shipments."""

    shipment_data: Many[InboundShipmentInfo] = ()
    next_token: Text = ""


class GetShipmentsResponse(Envelope):
    """The answer of getShipments."""

    payload: GetShipmentsResult


class PrepDetails(PascalDto):
    """A preparation and who does it."""

    prep_instruction: Text = ""
    prep_owner: Text = ""


class InboundShipmentItem(PascalDto):
    """Units of one SKU in a shipment: sent, and received so far."""

    shipment_id: Text = ""
    seller_sku: str = Field(alias="SellerSKU")
    fulfillment_network_sku: Text = Field(default="", alias="FulfillmentNetworkSKU")
    quantity_shipped: int
    quantity_received: int | None = None
    quantity_in_case: int | None = None
    release_date: Text = ""
    prep_details_list: Many[PrepDetails] = ()


class GetShipmentItemsResult(PascalDto):
    """One page of shipment items."""

    item_data: Many[InboundShipmentItem] = ()
    next_token: Text = ""


class GetShipmentItemsResponse(Envelope):
    """The answer of getShipmentItems and getShipmentItemsByShipmentId."""

    payload: GetShipmentItemsResult


class LabelDownloadURL(PascalDto):
    """Where the labels lie, for about 15 seconds."""

    download_url: str = Field(alias="DownloadURL")


class GetLabelsResponse(Envelope):
    """The answer of getLabels."""

    payload: LabelDownloadURL


class BillOfLadingDownloadURL(PascalDto):
    """Where the bill of lading lies, for about 15 seconds."""

    download_url: str = Field(alias="DownloadURL")


class GetBillOfLadingResponse(Envelope):
    """The answer of getBillOfLading."""

    payload: BillOfLadingDownloadURL


class Amount(PascalDto):
    """An amount of money in major units, exact."""

    currency_code: str
    value: Decimal


class AmazonPrepFeesDetails(PascalDto):
    """What one preparation costs a unit."""

    prep_instruction: Text = ""
    fee_per_unit: Amount | None = None


class SKUPrepInstructions(PascalDto):
    """How a SKU must be labelled and prepared."""

    seller_sku: Text = Field(default="", alias="SellerSKU")
    asin: Text = Field(default="", alias="ASIN")
    barcode_instruction: Text = ""
    prep_guidance: Text = ""
    prep_instruction_list: Many[str] = ()
    amazon_prep_fees_details_list: Many[AmazonPrepFeesDetails] = ()


class InvalidSKU(PascalDto):
    """A SKU that was asked about and is not known."""

    seller_sku: Text = Field(default="", alias="SellerSKU")
    error_reason: Text = ""


class ASINPrepInstructions(PascalDto):
    """How a product must be labelled and prepared."""

    asin: Text = Field(default="", alias="ASIN")
    barcode_instruction: Text = ""
    prep_guidance: Text = ""
    prep_instruction_list: Many[str] = ()


class InvalidASIN(PascalDto):
    """A product that was asked about and is not known."""

    asin: Text = Field(default="", alias="ASIN")
    error_reason: Text = ""


class GetPrepInstructionsResult(PascalDto):
    """Preparation by SKU and by product, and what was not known."""

    sku_prep_instructions_list: Many[SKUPrepInstructions] = Field(default=(), alias="SKUPrepInstructionsList")
    invalid_sku_list: Many[InvalidSKU] = Field(default=(), alias="InvalidSKUList")
    asin_prep_instructions_list: Many[ASINPrepInstructions] = Field(default=(), alias="ASINPrepInstructionsList")
    invalid_asin_list: Many[InvalidASIN] = Field(default=(), alias="InvalidASINList")


class GetPrepInstructionsResponse(Envelope):
    """The answer of getPrepInstructions."""

    payload: GetPrepInstructionsResult
