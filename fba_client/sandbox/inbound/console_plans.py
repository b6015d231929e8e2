"""Plans that somebody else made in the seller's console: of the shipments on their way when a world begins.

They are what a client finds when it comes to a seller who has been at work: plans that it did not make, whose boxes are
packed and have their ids. Older shipments have no plan, as those of times before there were any.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import timedelta

from fba_client.sandbox.catalog import Catalog
from fba_client.sandbox.clock import iso, parse_iso
from fba_client.sandbox.config import MARKETPLACE_ID
from fba_client.sandbox.context import Marketplace
from fba_client.sandbox.inbound.fields import load, text, whole, without_empty
from fba_client.sandbox.inbound.identity import box_id, new_id, tracking_id
from fba_client.sandbox.inbound.placement import SCRAMBLED_FROM
from fba_client.sandbox.inbound.prep import prep_of
from fba_client.sandbox.inbound.quoting import CONFIRMED_WINDOW, FREIGHT, OWN, PARCEL, PARTNERED
from fba_client.sandbox.inbound.views import dump
from fba_client.sandbox.refusal import Json, JsonValue

WITH_PLANS = ("WORKING", "READY_TO_SHIP", "SHIPPED", "IN_TRANSIT")
_DONE = "console_plans"
_WAYS = ((OWN, PARCEL, "FedEx", "FDEG"), (PARTNERED, PARCEL, "UPS", "UPSN"), (OWN, FREIGHT, "Other", "OTHR"))
_UNITS_A_BOX, _POUND_HUNDREDTHS_A_BOX = 36, 4_000
_BOX_SIDES: Json = {"length": 20, "width": 16, "height": 12, "unitOfMeasurement": "IN"}
_TARE_HUNDREDTHS_LB = 80
_SHELF_DAYS = 400


def enter_console_plans(market: Marketplace) -> None:
    """Give the shipments on their way that a new world has their plans, once."""
    if not market.seeded or market.state.meta(_DONE):
        return
    marks = ", ".join("?" * len(WITH_PLANS))
    with market.state.write() as db:
        rows = db.execute(
            f"SELECT * FROM shipment WHERE seeded AND inbound_shipment_id = '' AND status IN ({marks})"  # noqa: S608
            " ORDER BY created_at, shipment_id",
            WITH_PLANS,
        ).fetchall()
        for row, way in zip(rows, _WAYS * len(rows), strict=False):
            _Plan(market, db, row, way).enter()
        market.state.remember(_DONE, "1")


class _Plan:
    """The plan of one shipment, as it stands once its carrier is confirmed."""

    def __init__(
        self, market: Marketplace, db: sqlite3.Connection, shipment: sqlite3.Row, way: tuple[str, str, str, str]
    ) -> None:
        self._market = market
        self._db = db
        self._shipment = shipment
        self._solution, self._mode, self._carrier, self._carrier_code = way
        self._dice = random.Random(f"{market.seed} console {shipment['shipment_id']}")
        self._plan_id, self._placement_id, self._shipment_id, self._option_id = (
            new_id(prefix, self._dice) for prefix in ("wf", "pl", "sh", "to")
        )
        rows = db.execute(
            "SELECT msku, shipped FROM shipment_item WHERE shipment_id = ? ORDER BY msku", (shipment["shipment_id"],)
        )
        self._units = {str(row["msku"]): int(row["shipped"]) for row in rows}

    def enter(self) -> None:
        """Write it all."""
        self._enter_plan()
        self._enter_items()
        self._enter_placement()
        self._enter_shipment()
        self._enter_boxes()

    def _enter_plan(self) -> None:
        number = int(self._db.execute("SELECT coalesce(max(number), 0) + 1 FROM inbound_plan").fetchone()[0])
        made_at = self._shipment["created_at"]
        self._db.execute(
            "INSERT INTO inbound_plan VALUES (?, ?, ?, 'ACTIVE', ?, ?, ?, ?, ?)",
            (
                number,
                self._plan_id,
                self._shipment["name"].removesuffix(f"-{self._shipment['center']}"),
                MARKETPLACE_ID,
                dump(self._source()),
                made_at,
                made_at,
                made_at,
            ),
        )

    def _enter_items(self) -> None:
        for position, msku in enumerate(self._units):
            item = self._item(msku, self._units[msku])
            self._db.execute(
                "INSERT INTO inbound_item VALUES (?, ?, ?, ?, ?, ?, ?, '')",
                (
                    self._plan_id,
                    msku,
                    position,
                    whole(item, "quantity"),
                    text(item, "labelOwner"),
                    text(item, "prepOwner"),
                    text(item, "expiration"),
                ),
            )

    def _enter_placement(self) -> None:
        self._db.execute(
            "INSERT INTO placement_option VALUES (?, ?, 0, 'ACCEPTED', ?, '[]', '[]')",
            (self._placement_id, self._plan_id, self._later(days=3)),
        )

    def _enter_shipment(self) -> None:
        shipment, option = self._shipment, self._option()
        self._db.execute(
            "INSERT INTO inbound_shipment (shipment_id, plan_id, placement_option_id, position, center, name,"
            " source_json, confirmation_id, ready_at, transportation_json) VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?)",
            (
                self._shipment_id,
                self._plan_id,
                self._placement_id,
                shipment["center"],
                shipment["name"],
                dump(self._source()),
                shipment["shipment_id"],
                shipment["created_at"],
                dump(option),
            ),
        )
        self._db.execute(
            "UPDATE shipment SET inbound_shipment_id = ? WHERE shipment_id = ?",
            (self._shipment_id, shipment["shipment_id"]),
        )
        self._db.execute(
            "INSERT INTO transportation_option VALUES (?, ?, ?, 0, ?, ?)",
            (self._option_id, self._plan_id, self._shipment_id, self._later(days=1), dump(option)),
        )
        self._db.executemany(
            "INSERT INTO inbound_shipment_item VALUES (?, ?, ?)",
            [(self._shipment_id, msku, units) for msku, units in self._units.items()],
        )

    def _enter_boxes(self) -> None:
        boxes = list(packed(self._units, self._market.catalog))
        if len(boxes) >= SCRAMBLED_FROM:
            self._dice.shuffle(boxes)
        tracked = self._mode == PARCEL and (self._solution == PARTNERED or self._shipment["status"] != "WORKING")
        self._db.executemany(
            "INSERT INTO inbound_box (package_id, plan_id, shipment_id, position, quantity, spec_json, box_id,"
            " tracking_id) VALUES (?, ?, ?, ?, 1, ?, ?, ?)",
            [
                (
                    new_id("pk", self._dice),
                    self._plan_id,
                    self._shipment_id,
                    at,
                    dump(self._spec(box)),
                    box_id(self._shipment["shipment_id"], at + 1),
                    tracking_id(self._dice) if tracked else "",
                )
                for at, box in enumerate(boxes)
            ],
        )

    def _spec(self, box: Mapping[str, int]) -> Json:
        items: list[JsonValue] = [self._item(msku, units) for msku, units in box.items()]
        weight = _TARE_HUNDREDTHS_LB + _weight_hundredths_lb(box, self._market.catalog)
        return {
            "contentInformationSource": "BOX_CONTENT_PROVIDED",
            "dimensions": {**_BOX_SIDES},
            "weight": {"unit": "LB", "value": weight / 100},
            "items": items,
        }

    def _item(self, msku: str, units: int) -> Json:
        product = self._market.catalog.by_msku[msku]
        good_for = timedelta(days=_SHELF_DAYS)
        expiration = (parse_iso(self._shipment["created_at"]) + good_for).date().isoformat()
        is_prepared = prep_of(self._db, self._market.catalog, msku).is_needed
        return without_empty(
            {
                "msku": msku,
                "quantity": units,
                "labelOwner": "SELLER",
                "prepOwner": "SELLER" if is_prepared else "NONE",
                "expiration": expiration if product.has_expiry else "",
            }
        )

    def _option(self) -> Json:
        option: Json = {
            "shipmentId": self._shipment_id,
            "transportationOptionId": self._option_id,
            "shippingSolution": self._solution,
            "shippingMode": self._mode,
            "carrier": {"name": self._carrier, "alphaCode": self._carrier_code},
            "preconditions": [CONFIRMED_WINDOW] if self._solution == OWN else [],
        }
        if self._solution == PARTNERED:
            cost: Json = {"amount": len(self._units) * 11.4, "code": "USD"}
            option["quote"] = {"cost": cost, "expiration": self._later(days=1), "voidableUntil": self._later(days=1)}
        return option

    def _source(self) -> Json:
        names = {
            "name": "Name",
            "addressLine1": "AddressLine1",
            "city": "City",
            "stateOrProvinceCode": "StateOrProvinceCode",
            "countryCode": "CountryCode",
            "postalCode": "PostalCode",
        }
        address = load(self._shipment["ship_from_json"])
        return {new: address[old] for new, old in names.items()}

    def _later(self, *, days: int) -> str:
        return iso(parse_iso(self._shipment["created_at"]) + timedelta(days=days))


def packed(units: Mapping[str, int], catalog: Catalog) -> Iterator[dict[str, int]]:
    """Boxes of 36 units and 40 lb at the most: full ones of one SKU, the rest together."""
    rest: dict[str, int] = {}
    for msku, count in units.items():
        each = max(1, min(_UNITS_A_BOX, _POUND_HUNDREDTHS_A_BOX // catalog.by_msku[msku].weight_hundredths_lb))
        for _ in range(count // each):
            yield {msku: each}
        if count % each:
            rest[msku] = count % each
    yield from _mixed(rest, catalog)


def _mixed(units: Mapping[str, int], catalog: Catalog) -> Iterator[dict[str, int]]:
    box: dict[str, int] = {}
    for msku, count in units.items():
        together = {**box, msku: count}
        too_many = sum(together.values()) > _UNITS_A_BOX
        if box and (too_many or _weight_hundredths_lb(together, catalog) > _POUND_HUNDREDTHS_A_BOX):
            yield box
            together = {msku: count}
        box = together
    if box:
        yield box


def _weight_hundredths_lb(units: Mapping[str, int], catalog: Catalog) -> int:
    return sum(catalog.by_msku[msku].weight_hundredths_lb * count for msku, count in units.items())
