"""A scripted backend for the pulls: it answers what a test puts into it, reports included."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from wire_server import Received, Reply, json_reply

SUMMARY_HEAD = (
    "Date\tFNSKU\tASIN\tMSKU\tTitle\tDisposition\tStarting Warehouse Balance\tIn Transit Between Warehouses\tReceipts\t"
    "Customer Shipments\tCustomer Returns\tVendor Returns\tWarehouse Transfer In/Out\tFound\tLost\tDamaged\tDisposed\t"
    "Other Events\tEnding Warehouse Balance\tUnknown Events\tLocation\n"
)
DETAIL_HEAD = (
    "Date\tFNSKU\tASIN\tMSKU\tTitle\tEvent Type\tReference ID\tQuantity\tFulfillment Center\tDisposition\tReason\t"
    "Country\tReconciled Quantity\tUnreconciled Quantity\n"
)
EVENT = "02/20/2026\tX1\tB1\tSKU-1\t{title}\tShipments\t111-1\t-1\tONT8\tSELLABLE\t\tUS\t0\t0\n"


def balance(day: str, msku: str, units: int, center: str = "ONT8") -> str:
    return f"{day}\tX1\tB1\t{msku}\tTitle\tSELLABLE\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t{units}\t0\t{center}\n"


@dataclass
class Backend:
    """Answers what a test puts into it. ``documents`` are given to the reports in the order they are asked for."""

    summaries: list[dict[str, object]] = field(default_factory=list)
    shipments: list[dict[str, object]] = field(default_factory=list)
    items: list[dict[str, object]] = field(default_factory=list)
    plans: list[dict[str, object]] = field(default_factory=list)
    documents: list[bytes] = field(default_factory=list)
    statuses: list[str] = field(default_factory=lambda: ["IN_QUEUE", "IN_PROGRESS", "DONE"])
    broken: dict[str, Reply] = field(default_factory=dict)
    asked: list[Received] = field(default_factory=list)
    reports: int = 0
    looks: int = 0

    def __call__(self, request: Received) -> Reply:
        self.asked.append(request)
        path = urlsplit(request.path).path
        for part, reply in self.broken.items():
            if part in f"{request.method} {path}":
                return reply
        return self._answer(request, path)

    def _answer(self, request: Received, path: str) -> Reply:
        lists: dict[str, object] = {
            "/summaries": {"payload": {"granularity": {}, "inventorySummaries": self.summaries}},
            "/v0/shipments": {"payload": {"ShipmentData": self.shipments}},
            "/shipmentItems": {"payload": {"ItemData": self.items}},
            "/inboundPlans": {"inboundPlans": self.plans},
        }
        for end, answer in lists.items():
            if path.endswith(end):
                return json_reply(answer)
        return self._report_answer(request, path)

    def _report_answer(self, request: Received, path: str) -> Reply:
        if request.method == "POST":
            self.reports, self.looks = self.reports + 1, 0
            return json_reply({"reportId": f"R{self.reports}"}, 202)
        if "/documents/" in path:
            url = f"http://{request.headers['host']}/document"
            return json_reply({"reportDocumentId": "D", "url": url, "compressionAlgorithm": "GZIP"})
        if path == "/document":
            return Reply(200, self.documents[min(self.reports, len(self.documents)) - 1], {})
        status = self.statuses[min(self.looks, len(self.statuses) - 1)]
        self.looks += 1
        return json_reply(
            {
                "reportId": path.rsplit("/", 1)[1],
                "reportType": "T",
                "processingStatus": status,
                "createdTime": "2026-03-01T00:00:00Z",
                "reportDocumentId": "D" if status == "DONE" else None,
            }
        )

    def requests(self, part: str) -> list[dict[str, list[str]]]:
        """The queries of the requests whose path has ``part``."""
        return [parse_qs(urlsplit(r.path).query) for r in self.asked if part in r.path]

    def specifications(self) -> list[dict[str, object]]:
        """What was asked for in createReport."""
        return [json.loads(r.body) for r in self.asked if r.method == "POST"]


def sku(msku: str, units: int = 5, **more: object) -> dict[str, object]:
    details = {"fulfillableQuantity": units, "reservedQuantity": {"totalReservedQuantity": 2}}
    names = {"sellerSku": msku, "fnSku": "X1", "asin": "B1", "productName": f"Title of {msku}", "condition": "NewItem"}
    return {**names, "inventoryDetails": details, "totalQuantity": units + 2, **more}
