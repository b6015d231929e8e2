"""Tax details of products: kept for whoever states them, though only India asks for them."""

from __future__ import annotations

from urllib.parse import unquote

from fba_client.sandbox.checks import Fields, Many, Number, Text
from fba_client.sandbox.inbound.api import ROOT, inbound
from fba_client.sandbox.inbound.fields import child, load, text
from fba_client.sandbox.inbound.prep import refuse_other_marketplaces, refuse_unknown
from fba_client.sandbox.inbound.shapes import CURRENCY, MARKETPLACE, MSKU
from fba_client.sandbox.inbound.views import dump
from fba_client.sandbox.inbound.work import Work, start, worker
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import Json
from fba_client.sandbox.throttle import LISTS

_TAX = Fields(
    {
        "declaredValue": CURRENCY,
        "hsnCode": Text(1, 1024),
        "taxRates": Many(Fields({"cessRate": Number(), "gstRate": Number(), "taxType": Text(1, 1024)})),
    }
)


@inbound(
    "GET",
    f"{ROOT}/items/compliance",
    "listItemComplianceDetails",
    LISTS,
    query={"marketplaceId!": MARKETPLACE, "mskus!": Many(MSKU, 1, 100, commas=False)},
)
def list_item_compliance_details(call: Call) -> Answer:
    """What was stated about the named SKUs."""
    refuse_other_marketplaces(call.text("marketplaceId"))
    mskus = [unquote(msku) for msku in call.texts("mskus")]  # %, + and comma come encoded twice
    refuse_unknown(call.market.catalog, mskus)
    with call.market.state.read() as db:
        stated = {row["msku"]: load(row["tax_json"]) for row in db.execute("SELECT * FROM msku_tax")}
    return {"complianceDetails": [_detail(call, msku, stated.get(msku)) for msku in mskus]}


def _detail(call: Call, msku: str, tax: Json | None) -> Json:
    product = call.market.catalog.by_msku[msku]
    detail: Json = {"msku": msku, "asin": product.asin, "fnsku": product.fnsku}
    return detail if tax is None else detail | {"taxDetails": tax}


@inbound(
    "PUT",
    f"{ROOT}/items/compliance",
    "updateItemComplianceDetails",
    LISTS,
    query={"marketplaceId!": MARKETPLACE},
    body=Fields({"msku!": MSKU, "taxDetails!": _TAX}),
)
def update_item_compliance_details(call: Call) -> Answer:
    """Begin to remember the tax details of one SKU."""
    refuse_other_marketplaces(call.text("marketplaceId"))
    refuse_unknown(call.market.catalog, [text(call.body, "msku")])
    with call.market.state.write() as db:
        return start(call.market, db, "updateItemComplianceDetails", call.body), 202


@worker("updateItemComplianceDetails")
def _remember(work: Work) -> None:
    work.db.execute(
        "INSERT INTO msku_tax VALUES (?, ?) ON CONFLICT (msku) DO UPDATE SET tax_json = excluded.tax_json",
        (text(work.request, "msku"), dump(child(work.request, "taxDetails"))),
    )
