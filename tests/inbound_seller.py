"""A seller who talks to a marketplace inside this process, step by step through an inbound plan; answers are judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from flask import Flask
from judging import Judge

from fba_client.domain.clock import FixedClock
from fba_client.sandbox.catalog import Product
from fba_client.sandbox.config import MARKETPLACE_ID
from fba_client.sandbox.context import EXTENSION, Marketplace

ROOT = "/inbound/fba/2024-03-20"
V0 = "/fba/inbound/v0"
START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
ADDRESS = {
    "name": "Jo Fern",
    "companyName": "Fern & Finch LLC",
    "addressLine1": "12 Dock Road",
    "city": "Portland",
    "stateOrProvinceCode": "OR",
    "postalCode": "97203",
    "countryCode": "US",
    "phoneNumber": "5035550100",
}
CONTACT = {"name": "Jo Fern", "phoneNumber": "5035550100"}


@dataclass
class Answer:
    """Status, JSON (None without a body) and headers."""

    status: int
    json: Any


class Seller:
    """Calls operations; ``faults`` gathers what the judge found in requests that should be right and in all answers."""

    def __init__(self, app: Flask, clock: FixedClock, judge: Judge | None) -> None:
        self.app = app
        self.market: Marketplace = app.extensions[EXTENSION]
        self.real = clock
        self.faults: list[str] = []
        self.exchanges = 0
        self._judge = judge
        self._open = True
        self._client = app.test_client()
        self._token = self.market.tokens.issue()

    def close(self) -> None:
        """End the marketplace, as a stop of its process would; once is enough."""
        if self._open:
            self.market.close()
        self._open = False

    def send(self, method: str, path: str, body: Any = None, **query: Any) -> Answer:
        """One request with the token; lists in ``query`` are repeated."""
        url = path + ("?" + urlencode(query, doseq=True) if query else "")
        answer = self._client.open(url, method=method, json=body, headers={"x-amz-access-token": self._token})
        content = answer.get_json(silent=True)
        self.exchanges += 1
        if self._judge and path.startswith((ROOT, V0)):
            self.faults += self._judge.response(method, url, answer.status_code, content)
            if answer.status_code < 300:
                self.faults += self._judge.request(method, url, body)
        return Answer(answer.status_code, content)

    def get(self, path: str, **query: Any) -> Any:
        """The JSON of a GET that must succeed."""
        answer = self.send("GET", path, **query)
        assert answer.status == 200, answer
        return answer.json

    def refused(self, method: str, path: str, body: Any = None, **query: Any) -> tuple[int, str]:
        """Status and messages of a request that must be refused."""
        answer = self.send(method, path, body, **query)
        assert answer.status >= 400, answer
        return answer.status, " ".join(error["message"] for error in answer.json["errors"])

    def start(self, method: str, path: str, body: Any = None) -> Any:
        """The answer of an asynchronous operation that must be accepted."""
        answer = self.send(method, path, body)
        assert answer.status == 202, answer
        return answer.json

    def outcome(self, operation_id: str) -> Any:
        """The status of an operation after its time."""
        self.market.clock.advance(61)
        return self.get(f"{ROOT}/operations/{operation_id}")

    def do(self, method: str, path: str, body: Any = None) -> Any:
        """An asynchronous operation that must succeed; returns its first answer."""
        answer = self.start(method, path, body)
        status = self.outcome(answer["operationId"])
        assert status["operationStatus"] == "SUCCESS", status
        return answer

    def fails(self, method: str, path: str, body: Any = None) -> Any:
        """The problems of an operation that is accepted and then fails."""
        status = self.outcome(self.start(method, path, body)["operationId"])
        assert status["operationStatus"] == "FAILED", status
        return status["operationProblems"]

    def download(self, url: str) -> tuple[int, bytes]:
        """Status and content of a document's address, without the token."""
        answer = self._client.get(url)
        return answer.status_code, answer.data

    def products(self, count: int, *, category: str = "NONE") -> list[Product]:
        """The first products of a prep category that need no expiration."""
        found = [p for p in self.market.catalog.listed if p.prep_category == category and not p.has_expiry]
        return found[:count]


def item(msku: str, quantity: int, **more: Any) -> dict[str, Any]:
    """An ItemInput whose owner is the seller."""
    return {"msku": msku, "quantity": quantity, "labelOwner": "SELLER", "prepOwner": "SELLER", **more}


def box(
    contents: Sequence[dict[str, Any]], count: int = 1, *, pounds: float = 20, inches: float = 15
) -> dict[str, Any]:
    """A BoxInput; its contents are ItemInputs for each single box."""
    return {
        "contentInformationSource": "BOX_CONTENT_PROVIDED",
        "items": [*contents],
        "quantity": count,
        "weight": {"unit": "LB", "value": pounds},
        "dimensions": {"unitOfMeasurement": "IN", "length": inches, "width": 12, "height": 10},
    }


def plan_body(items: Sequence[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """A CreateInboundPlanRequest."""
    return {"destinationMarketplaces": [MARKETPLACE_ID], "sourceAddress": ADDRESS, "items": [*items], **more}


@dataclass
class Journey:
    """One plan on its way; each step asserts that it succeeded and returns what the next one needs."""

    seller: Seller
    plan_id: str

    @property
    def path(self) -> str:
        """The plan's own path."""
        return f"{ROOT}/inboundPlans/{self.plan_id}"

    def shipment(self, shipment_id: str) -> str:
        """The path of one of its shipments."""
        return f"{self.path}/shipments/{shipment_id}"

    def pack(self, boxes: Sequence[dict[str, Any]]) -> str:
        """Generate and confirm packing with one group and set its boxes; returns the group."""
        group = self.confirm_packing()[0]
        self.seller.do("POST", f"{self.path}/packingInformation", grouping(group, boxes))
        return group

    def confirm_packing(self) -> list[str]:
        """Generate and confirm the packing option; returns its groups."""
        self.seller.do("POST", f"{self.path}/packingOptions")
        option = self.seller.get(f"{self.path}/packingOptions")["packingOptions"][0]
        self.seller.do("POST", f"{self.path}/packingOptions/{option['packingOptionId']}/confirmation")
        groups: list[str] = option["packingGroups"]
        return groups

    def placements(self) -> list[Any]:
        """Generate placement options and list them."""
        self.seller.do("POST", f"{self.path}/placementOptions", {})
        options: list[Any] = self.seller.get(f"{self.path}/placementOptions")["placementOptions"]
        return options

    def confirm_placement(self, option: Any) -> list[str]:
        """Confirm an option; returns its shipments."""
        self.seller.do("POST", f"{self.path}/placementOptions/{option['placementOptionId']}/confirmation")
        shipments: list[str] = option["shipmentIds"]
        return shipments

    def quotes(self, option: Any, **more: Any) -> dict[str, list[Any]]:
        """Generate transportation options for all shipments of a placement option; lists them by shipment."""
        self.seller.do("POST", f"{self.path}/transportationOptions", self.transportation(option, **more))
        return {
            shipment_id: self.seller.get(f"{self.path}/transportationOptions", shipmentId=shipment_id)[
                "transportationOptions"
            ]
            for shipment_id in option["shipmentIds"]
        }

    def transportation(self, option: Any, **more: Any) -> dict[str, Any]:
        """A GenerateTransportationOptionsRequest for all shipments of a placement option."""
        configuration = {"readyToShipWindow": {"start": "2026-11-05T00:00:00Z"}, "contactInformation": CONTACT, **more}
        return {
            "placementOptionId": option["placementOptionId"],
            "shipmentTransportationConfigurations": [
                {"shipmentId": shipment_id, **configuration} for shipment_id in option["shipmentIds"]
            ],
        }

    def confirm_window(self, shipment_id: str) -> None:
        """Generate delivery windows and confirm the first."""
        path = f"{self.shipment(shipment_id)}/deliveryWindowOptions"
        self.seller.do("POST", path)
        window = self.seller.get(path)["deliveryWindowOptions"][0]
        self.seller.do("POST", f"{path}/{window['deliveryWindowOptionId']}/confirmation")

    def confirm_transport(self, chosen: dict[str, Any]) -> None:
        """Confirm one option for each shipment."""
        self.seller.do("POST", f"{self.path}/transportationOptions/confirmation", selections(chosen))

    def sent(self, solution: str = "AMAZON_PARTNERED_CARRIER", *, ways: int = 0) -> list[Any]:
        """Place by the option ``ways`` and confirm a small parcel carrier; returns the shipments."""
        option = self.placements()[ways]
        quotes = self.quotes(option)
        shipments = self.confirm_placement(option)
        if solution == "USE_YOUR_OWN_CARRIER":
            for shipment_id in shipments:
                self.confirm_window(shipment_id)
        self.confirm_transport({one: pick(quotes[one], solution) for one in shipments})
        return [self.seller.get(self.shipment(one)) for one in shipments]


def pick(options: Sequence[Any], solution: str, mode: str = "GROUND_SMALL_PARCEL") -> Any:
    """The first transportation option of a solution and mode."""
    return next(o for o in options if (o["shippingSolution"], o["shippingMode"]) == (solution, mode))


def selections(chosen: dict[str, Any]) -> dict[str, Any]:
    """A ConfirmTransportationOptionsRequest."""
    return {
        "transportationSelections": [
            {"shipmentId": one, "transportationOptionId": option["transportationOptionId"]}
            for one, option in chosen.items()
        ]
    }


def grouping(owner_id: str, boxes: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """A SetPackingInformationRequest for one packing group or shipment."""
    name = "shipmentId" if owner_id.startswith("sh") else "packingGroupId"
    return {"packageGroupings": [{name: owner_id, "boxes": [*boxes]}]}


def begin(seller: Seller, items: Sequence[dict[str, Any]], **more: Any) -> Journey:
    """Create a plan that must succeed."""
    return Journey(seller, seller.do("POST", f"{ROOT}/inboundPlans", plan_body(items, **more))["inboundPlanId"])
