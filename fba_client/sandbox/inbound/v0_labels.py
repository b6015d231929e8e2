"""Labels of boxes and pallets, and bills of lading: drawn when asked for, fetched from an address that lives 15 s."""

from __future__ import annotations

import re
import sqlite3

from fba_client.sandbox.checks import Choice, Many, Text, Whole
from fba_client.sandbox.clock import iso
from fba_client.sandbox.inbound.api import inbound
from fba_client.sandbox.inbound.box_rules import weight_lb
from fba_client.sandbox.inbound.fields import child, children, load, number, text, whole
from fba_client.sandbox.inbound.identity import box_id
from fba_client.sandbox.inbound.quoting import FREIGHT, PARTNERED
from fba_client.sandbox.inbound.v0 import V0, network_shipment
from fba_client.sandbox.inbound.views import center_address, v0_address
from fba_client.sandbox.labels.downloads import publish
from fba_client.sandbox.labels.kinds import BoxLabel, CarrierSlip, PalletLabel
from fba_client.sandbox.operation import Answer, Call
from fba_client.sandbox.refusal import Conflict, InvalidInput, Json
from fba_client.sandbox.throttle import EASY

LABEL_URL_S = 15
MOST_LABELS = 1000
_PAGE_TYPES = (
    "PackageLabel_Letter_2", "PackageLabel_Letter_4", "PackageLabel_Letter_6", "PackageLabel_Letter_6_CarrierLeft",
    "PackageLabel_A4_2", "PackageLabel_A4_4", "PackageLabel_Plain_Paper", "PackageLabel_Plain_Paper_CarrierBottom",
    "PackageLabel_Thermal", "PackageLabel_Thermal_Unified", "PackageLabel_Thermal_NonPCP",
    "PackageLabel_Thermal_No_Carrier_Rotation",
)  # fmt: skip
_GONE = ("CANCELLED", "DELETED")


@inbound(
    "GET",
    f"{V0}/shipments/<shipment_id>/labels",
    "getLabels",
    EASY,
    query={
        "PageType!": Choice(_PAGE_TYPES),
        "LabelType!": Choice(("BARCODE_2D", "UNIQUE", "PALLET")),
        "NumberOfPackages": Whole(1, 10_000),
        "PackageLabelsToPrint": Many(Text(1, 100), 0, MOST_LABELS),
        "NumberOfPallets": Whole(1, 1000),
        "PageSize": Whole(1, MOST_LABELS),
        "PageStartIndex": Whole(0, 10_000),
    },
)
def get_labels(call: Call) -> Answer:
    """The address of a PDF with the labels of a confirmed shipment's boxes or pallets."""
    from fba_client.sandbox.labels.box_labels import draw_box_labels, draw_pallet_labels  # noqa: PLC0415 - ReportLab

    page_type, pallets = call.text("PageType"), call.text("LabelType") == "PALLET"
    with call.market.state.read() as db:
        shipment = network_shipment(db, call)
        if shipment["status"] in _GONE:
            raise Conflict(f"The shipment is {shipment['status']}; it has no labels.", "InvalidInput")
        if pallets:
            content = draw_pallet_labels(_pallet_labels(call, db, shipment), page_type)
        else:
            content = draw_box_labels(_box_labels(call, db, shipment), page_type)
    _mark_ready(call, shipment)
    return {"payload": {"DownloadURL": publish(call.market, content, LABEL_URL_S)}}


def _mark_ready(call: Call, shipment: sqlite3.Row) -> None:
    with call.market.state.write() as db:
        db.execute(
            "UPDATE shipment SET status = 'READY_TO_SHIP', updated_at = ? WHERE shipment_id = ? AND status = 'WORKING'",
            (iso(call.market.clock.now()), shipment["shipment_id"]),
        )


def _box_labels(call: Call, db: sqlite3.Connection, shipment: sqlite3.Row) -> list[BoxLabel]:
    placed = db.execute(
        "SELECT * FROM inbound_shipment WHERE confirmation_id = ?", (shipment["shipment_id"],)
    ).fetchone()
    if placed is None:
        labels = _labels_by_number(call, shipment)
    else:
        option = load(placed["transportation_json"])
        own_freight = option["shippingMode"] == FREIGHT and option["shippingSolution"] != PARTNERED
        if own_freight and not {"PageSize", "PageStartIndex"} <= set(call.query):
            raise InvalidInput("PageSize and PageStartIndex are required for non-partnered LTL shipments.")
        labels = _labels_of_boxes(call, db, shipment, placed)
    wanted = call.texts("PackageLabelsToPrint")
    unknown = set(wanted) - {label.box_id for label in labels}
    if unknown:
        faults = [f"PackageLabelsToPrint: {box} is not a box of the shipment." for box in sorted(unknown)]
        raise InvalidInput(faults, "IncorrectPackageIdentifier")
    chosen = [label for label in labels if not wanted or label.box_id in wanted]
    start = call.whole("PageStartIndex", 0)
    chosen = chosen[start : start + call.whole("PageSize", MOST_LABELS)]
    if not chosen:
        raise InvalidInput("No package is left from this PageStartIndex on.")
    return chosen


def _labels_of_boxes(call: Call, db: sqlite3.Connection, shipment: sqlite3.Row, placed: sqlite3.Row) -> list[BoxLabel]:
    option = load(placed["transportation_json"])
    rows = db.execute(
        "SELECT * FROM inbound_box WHERE shipment_id = ? ORDER BY position", (placed["shipment_id"],)
    ).fetchall()
    carrier = child(option, "carrier")
    partnered = option["shippingSolution"] == PARTNERED and option["shippingMode"] != FREIGHT
    labels = []
    for at, row in enumerate(rows, 1):
        spec = load(row["spec_json"])
        slip = CarrierSlip(text(carrier, "name"), "UPS Ground", row["tracking_id"]) if partnered else None
        labels.append(
            BoxLabel(
                row["box_id"],
                at,
                len(rows),
                shipment["shipment_id"],
                shipment["name"],
                shipment["center"],
                _lines(load(shipment["ship_from_json"])),
                _center_lines(call, shipment),
                _contents(spec),
                f"{weight_lb(spec):.1f} lb",
                _content_code(call, shipment["shipment_id"], spec) if call.text("LabelType") == "BARCODE_2D" else "",
                slip,
            )
        )
    return labels


def _labels_by_number(call: Call, shipment: sqlite3.Row) -> list[BoxLabel]:
    """Labels of a shipment that this API did not make: its packages are only counted."""
    wanted = call.texts("PackageLabelsToPrint")
    count = call.whole("NumberOfPackages", 0) or max(
        (int(found[1]) for box in wanted if (found := re.search(r"U([0-9]{6})$", box))), default=0
    )
    if not count:
        raise InvalidInput("NumberOfPackages or PackageLabelsToPrint is required for this shipment.")
    return [
        BoxLabel(
            box_id(shipment["shipment_id"], at),
            at,
            count,
            shipment["shipment_id"],
            shipment["name"],
            shipment["center"],
            _lines(load(shipment["ship_from_json"])),
            _center_lines(call, shipment),
            "",
        )
        for at in range(1, count + 1)
    ]


def _pallet_labels(call: Call, db: sqlite3.Connection, shipment: sqlite3.Row) -> list[PalletLabel]:
    known = db.execute(
        "SELECT coalesce(sum(json_extract(spec_json, '$.quantity')), 0) FROM inbound_pallet WHERE shipment_id = ?",
        (shipment["inbound_shipment_id"],),
    ).fetchone()[0]
    count = call.whole("NumberOfPallets", int(known))
    if not count:
        raise InvalidInput("NumberOfPallets is required for LabelType PALLET.")
    ship_from, ship_to = _lines(load(shipment["ship_from_json"])), _center_lines(call, shipment)
    return [
        PalletLabel(shipment["shipment_id"], shipment["name"], shipment["center"], at, count, ship_from, ship_to)
        for at in range(1, count + 1)
    ]


def _lines(address: Json) -> tuple[str, ...]:
    town = f"{text(address, 'City')}, {text(address, 'StateOrProvinceCode')} {text(address, 'PostalCode')}"
    lines = (text(address, "Name"), text(address, "AddressLine1"), text(address, "AddressLine2"), town)
    return (*(line for line in lines if line), text(address, "CountryCode"))


def _center_lines(call: Call, shipment: sqlite3.Row) -> tuple[str, ...]:
    address = center_address(call.market.centers.by_code[shipment["center"]])
    return ("FBA", text(address, "companyName"), *_lines(v0_address(address)))


def _contents(spec: Json) -> str:
    items = children(spec, "items")
    if len(items) == 1:
        return f"Single SKU: {text(items[0], 'msku')}, Qty {whole(items[0], 'quantity')}"
    return f"Mixed SKUs: {len(items)}, Qty {sum(whole(item, 'quantity') for item in items)}" if items else ""


def _content_code(call: Call, shipment_id: str, spec: Json) -> str:
    parts = [f"AMZN,PO:{shipment_id}"]
    for item in children(spec, "items"):
        part = f"FNSKU:{call.market.catalog.by_msku[text(item, 'msku')].fnsku},QTY:{whole(item, 'quantity')}"
        expiration = text(item, "expiration").replace("-", "")[2:]
        parts.append(f"{part},EXP:{expiration}" if expiration else part)
    return ",".join(parts)


@inbound("GET", f"{V0}/shipments/<shipment_id>/billOfLading", "getBillOfLading", EASY)
def get_bill_of_lading(call: Call) -> Answer:
    """The address of the bill of lading of a partnered freight shipment."""
    from fba_client.sandbox.labels.freight import draw_bill_of_lading  # noqa: PLC0415 - brings ReportLab

    with call.market.state.read() as db:
        shipment = network_shipment(db, call)
        placed = db.execute(
            "SELECT * FROM inbound_shipment WHERE confirmation_id = ?", (shipment["shipment_id"],)
        ).fetchone()
        if placed is None or not placed["reference_id"]:
            raise InvalidInput("Only a partnered LTL shipment has a bill of lading.")
        pallets = db.execute(
            "SELECT spec_json FROM inbound_pallet WHERE shipment_id = ? ORDER BY position", (placed["shipment_id"],)
        ).fetchall()
        carrier = child(load(placed["transportation_json"]), "carrier")
        content = draw_bill_of_lading(
            shipment["shipment_id"],
            placed["reference_id"],
            text(carrier, "name"),
            _lines(load(shipment["ship_from_json"])),
            _center_lines(call, shipment),
            [_pallet_line(load(row["spec_json"])) for row in pallets],
        )
    return {"payload": {"DownloadURL": publish(call.market, content, LABEL_URL_S)}}


def _pallet_line(pallet: Json) -> str:
    sides, weight = child(pallet, "dimensions"), child(pallet, "weight")
    size = " x ".join(f"{number(sides, side):g}" for side in ("length", "width", "height"))
    described = f"{size} {text(sides, 'unitOfMeasurement')}, {number(weight, 'value'):g} {text(weight, 'unit')} each"
    return f"{whole(pallet, 'quantity')} pallet(s), {described}, {text(pallet, 'stackability') or 'STACKABLE'}"
