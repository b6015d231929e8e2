"""How items, boxes and addresses look in answers."""

from __future__ import annotations

import json
import sqlite3

from fba_client.sandbox.centers import Center
from fba_client.sandbox.context import Marketplace
from fba_client.sandbox.inbound.fields import children, load, text, whole, without_empty
from fba_client.sandbox.inbound.prep import LABELING, NO_PREP, prep_of
from fba_client.sandbox.refusal import Json, JsonValue


def plan_items(db: sqlite3.Connection, plan_id: str) -> dict[str, Json]:
    """The items of a plan as ItemInput, by MSKU, in the order in which they were given."""
    rows = db.execute("SELECT * FROM inbound_item WHERE plan_id = ? ORDER BY position", (plan_id,))
    return {row["msku"]: _item_input(row) for row in rows}


def _item_input(row: sqlite3.Row) -> Json:
    return without_empty(
        {
            "msku": row["msku"],
            "quantity": row["quantity"],
            "labelOwner": row["label_owner"],
            "prepOwner": row["prep_owner"],
            "expiration": row["expiration"],
            "manufacturingLotCode": row["lot"],
        }
    )


def item_view(market: Marketplace, db: sqlite3.Connection, item: Json, quantity: int | None = None) -> Json:
    """An ItemInput as Item; ``quantity`` in place of its own."""
    product = market.catalog.by_msku[text(item, "msku")]
    return without_empty(
        {
            "asin": product.asin,
            "fnsku": product.fnsku,
            "msku": product.msku,
            "labelOwner": text(item, "labelOwner"),
            "quantity": whole(item, "quantity") if quantity is None else quantity,
            "expiration": text(item, "expiration"),
            "manufacturingLotCode": text(item, "manufacturingLotCode"),
        }
    ) | {"prepInstructions": _instructions(market, db, item)}


def _instructions(market: Marketplace, db: sqlite3.Connection, item: Json) -> list[JsonValue]:
    prep = prep_of(db, market.catalog, text(item, "msku"))
    kinds = [(kind, text(item, "prepOwner")) for kind in prep.types if kind not in (NO_PREP, LABELING)]
    kinds.append((LABELING, text(item, "labelOwner")))
    return [{"prepType": kind, "prepOwner": owner, "fee": {"amount": 0, "code": "USD"}} for kind, owner in kinds]


def box_view(market: Marketplace, db: sqlite3.Connection, row: sqlite3.Row, center: str = "") -> Json:
    """A box as the backend lists it; ``center`` is where it goes, once that is known."""
    spec = load(row["spec_json"])
    view: Json = {
        "packageId": row["package_id"],
        "quantity": row["quantity"],
        "weight": spec["weight"],
        "dimensions": spec["dimensions"],
        "contentInformationSource": spec["contentInformationSource"],
        "items": [item_view(market, db, item) for item in children(spec, "items")],
    }
    if row["box_id"]:
        view |= {
            "boxId": row["box_id"],
            "externalContainerIdentifier": row["box_id"],
            "externalContainerIdentifierType": "AMAZON",
        }
    if center:
        place = market.centers.by_code[center]
        view["destinationRegion"] = {"countryCode": place.country, "state": place.state, "warehouseId": place.code}
    return view


def pallet_view(row: sqlite3.Row) -> Json:
    """A pallet as the backend lists it."""
    return {"packageId": row["package_id"], **load(row["spec_json"])}


def center_address(center: Center) -> Json:
    """A fulfillment center's address."""
    return {
        "name": center.code,
        "companyName": "Amazon.com Services LLC",
        "addressLine1": center.line1,
        "city": center.city,
        "stateOrProvinceCode": center.state,
        "postalCode": center.postal_code,
        "countryCode": center.country,
    }


def v0_address(address: Json) -> Json:
    """An Address as version 0 writes it."""
    names = {
        "Name": "name",
        "AddressLine1": "addressLine1",
        "AddressLine2": "addressLine2",
        "DistrictOrCounty": "districtOrCounty",
        "City": "city",
        "StateOrProvinceCode": "stateOrProvinceCode",
        "CountryCode": "countryCode",
        "PostalCode": "postalCode",
    }
    found = {new: address[old] for new, old in names.items() if old in address}
    if "DistrictOrCounty" in found:
        found["DistrictOrCounty"] = text(found, "DistrictOrCounty")[:25]
    return {"StateOrProvinceCode": "", **found}


def dump(value: Json | list[Json]) -> str:
    """JSON for a column."""
    return json.dumps(value, ensure_ascii=False)
