"""Items of the inbound API: what is sent, how it must be prepared, labelled and taxed."""

from __future__ import annotations

from decimal import Decimal

from fba_client.spapi.models.base import Dto, Many, Text
from fba_client.spapi.models.inbound_common import Currency, DocumentDownload


class PrepInstruction(Dto):
    """One preparation that a SKU needs, who does it and what it costs."""

    fee: Currency | None = None
    prep_owner: Text = ""
    prep_type: Text = ""


class Item(Dto):
    """Units of one SKU as the backend holds them in a plan, group, shipment or box."""

    asin: str
    fnsku: str
    label_owner: str
    msku: str
    prep_instructions: Many[PrepInstruction]
    quantity: int
    expiration: Text = ""
    manufacturing_lot_code: Text = ""


class ItemInput(Dto):
    """Units of one SKU that we announce; owners are AMAZON, SELLER or NONE."""

    label_owner: str
    msku: str
    prep_owner: str
    quantity: int
    expiration: Text = ""
    manufacturing_lot_code: Text = ""


class MskuPrepDetail(Dto):
    """How a SKU must be prepared, and who may own labels and prep."""

    msku: str
    prep_category: str
    prep_types: Many[str]
    all_owners_constraint: Text = ""
    label_owner_constraint: Text = ""
    prep_owner_constraint: Text = ""


class MskuPrepDetailInput(Dto):
    """The prep category and types that we state for a SKU."""

    msku: str
    prep_category: str
    prep_types: Many[str]


class ListPrepDetailsResponse(Dto):
    """The answer with prep details."""

    msku_prep_details: Many[MskuPrepDetail]


class SetPrepDetailsRequest(Dto):
    """Prep details for up to 100 SKUs."""

    marketplace_id: str
    msku_prep_details: Many[MskuPrepDetailInput]


class MskuQuantity(Dto):
    """How many labels of one SKU."""

    msku: str
    quantity: int


class CreateMarketplaceItemLabelsRequest(Dto):
    """Item labels wanted from the backend: a sheet (``page_type``) or a thermal size in millimetres."""

    label_type: str
    marketplace_id: str
    msku_quantities: Many[MskuQuantity]
    height: Decimal | None = None
    locale_code: Text = ""
    page_type: Text = ""
    width: Decimal | None = None


class CreateMarketplaceItemLabelsResponse(Dto):
    """The answer with the label documents."""

    document_downloads: Many[DocumentDownload]


class TaxRate(Dto):
    """Rates of one tax (India)."""

    cess_rate: Decimal | None = None
    gst_rate: Decimal | None = None
    tax_type: Text = ""


class TaxDetails(Dto):
    """Tax facts of one SKU (India)."""

    declared_value: Currency | None = None
    hsn_code: Text = ""
    tax_rates: Many[TaxRate] = ()


class ComplianceDetail(Dto):
    """Tax facts that the backend holds for one SKU (India)."""

    asin: Text = ""
    fnsku: Text = ""
    msku: Text = ""
    tax_details: TaxDetails | None = None


class ListItemComplianceDetailsResponse(Dto):
    """The answer with tax facts."""

    compliance_details: Many[ComplianceDetail] = ()


class UpdateItemComplianceDetailsRequest(Dto):
    """New tax facts for one SKU (India)."""

    msku: str
    tax_details: TaxDetails
