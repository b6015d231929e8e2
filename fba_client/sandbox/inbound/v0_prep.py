"""Preparation and barcodes as version 0 tells them, by SKU or ASIN."""

from __future__ import annotations

from fba_client.sandbox.catalog import Product
from fba_client.sandbox.checks import Many, Text
from fba_client.sandbox.inbound.api import inbound
from fba_client.sandbox.inbound.prep import Prep, prep_of
from fba_client.sandbox.inbound.v0 import PREP_WORDS, V0
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import InvalidInput, Json
from fba_client.sandbox.throttle import EASY


@inbound(
    "GET",
    f"{V0}/prepInstructions",
    "getPrepInstructions",
    EASY,
    query={
        "ShipToCountryCode!": Text(2, 2, "[A-Z]{2}"),
        "SellerSKUList": Many(Text(1, 255), 0, 50),
        "ASINList": Many(Text(1, 10), 0, 50),
    },
)
def get_prep_instructions(call: Call) -> Answer:
    """What is to be done to units of the named SKUs or ASINs before they are sent."""
    mskus, asins = call.texts("SellerSKUList"), call.texts("ASINList")
    if bool(mskus) == bool(asins):
        raise InvalidInput("Give either a SellerSKUList or an ASINList.")
    by_msku = call.market.catalog.by_msku
    by_asin = {product.asin: product for product in by_msku.values()}
    with call.market.state.read() as db:
        known = [by_msku[msku] for msku in mskus if msku in by_msku] + [by_asin[a] for a in asins if a in by_asin]
        views = [_view(product, prep_of(db, call.market.catalog, product.msku)) for product in known]
    payload: Json = {
        "InvalidSKUList": [{"SellerSKU": m, "ErrorReason": "DoesNotExist"} for m in mskus if m not in by_msku],
        "InvalidASINList": [{"ASIN": a, "ErrorReason": "DoesNotExist"} for a in asins if a not in by_asin],
    }
    if mskus:
        return {"payload": payload | {"SKUPrepInstructionsList": [*views]}}
    for view in views:
        del view["SellerSKU"]
    return {"payload": payload | {"ASINPrepInstructionsList": [*views]}}


def _view(product: Product, prep: Prep) -> Json:
    guidance = "SeePrepInstructionsList" if prep.is_needed else "NoAdditionalPrepRequired"
    return {
        "SellerSKU": product.msku,
        "ASIN": product.asin,
        "BarcodeInstruction": "RequiresFNSKULabel",
        "PrepGuidance": "ConsultHelpDocuments" if prep.category == "UNKNOWN" else guidance,
        "PrepInstructionList": [*dict.fromkeys([PREP_WORDS[kind] for kind in prep.types] + ["Labeling"])],
    }
