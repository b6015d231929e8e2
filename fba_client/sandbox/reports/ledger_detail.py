"""GET_LEDGER_DETAIL_VIEW_DATA: a row for each event. Events have no id, and some are alike in every column."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from fba_client.sandbox.context import Marketplace
from fba_client.sandbox.reports.jobs import Job
from fba_client.sandbox.reports.ledger_range import ledger_days, wanted_products
from fba_client.sandbox.world.events import DISPOSITIONS, Kind

HEADER = (
    "Date\tFNSKU\tASIN\tMSKU\tTitle\tEvent Type\tReference ID\tQuantity\tFulfillment Center\tDisposition\tReason\t"
    "Country\tReconciled Quantity\tUnreconciled Quantity\tDate and Time\tStore\n"
)
_TYPES = {
    Kind.RECEIPT: "Receipts",
    Kind.SHIPMENT: "Shipments",
    Kind.RETURN: "CustomerReturns",
    Kind.VENDOR_RETURN: "VendorReturns",
    Kind.TRANSFER: "WhseTransfers",
    Kind.FOUND: "Adjustments",
    Kind.LOST: "Adjustments",
    Kind.DAMAGED: "Adjustments",
    Kind.DISPOSED: "Adjustments",
    Kind.OTHER: "Adjustments",
}
_REASONS = {Kind.FOUND: "F", Kind.LOST: "M", Kind.DAMAGED: "E", Kind.DISPOSED: "D", Kind.OTHER: "U"}
_PAIRED_ORDERS_IN_100 = 9  # orders of two units, which make two rows alike


def detail_lines(market: Marketplace, job: Job) -> Iterator[str]:
    """The report's text in pieces, each of whole lines."""
    yield HEADER
    days = ledger_days(job)
    if days is None:
        return
    with market.world.at(market.clock.now()) as network:
        rows = network.events.between(*days)
        first = len(network.events.between(network.first_day, days[0] - 1))
    writer = _Writer(market, job)
    for start in range(0, len(rows), 10_000):
        yield "".join(writer.lines(first + start, rows[start : start + 10_000].tolist()))


class _Writer:
    def __init__(self, market: Marketplace, job: Job) -> None:
        wanted = job.options.get("eventType", "")
        self._kinds = {kind.value: name for kind, name in _TYPES.items() if wanted in ("", name)}
        self._wanted = wanted_products(market, job)
        self._products = [f"{p.fnsku}\t{p.asin}\t{p.msku}\t{p.title}\t" for p in market.catalog.listed]
        self._centers = [center.code for center in market.centers.listed]
        self._shipments = market.world.shipment_ids()

    def lines(self, number: int, rows: list[list[int]]) -> Iterator[str]:
        """Lines of ``rows``, the first of which is event ``number`` of the whole ledger."""
        for index, (day, disposition, product, center, kind, quantity, second, reference) in enumerate(rows, number):
            if kind not in self._kinds or product not in self._wanted:
                continue
            on = date.fromordinal(day)
            head = f"{on:%m/%d/%Y}\t{self._products[product]}{self._kinds[kind]}\t"
            tail = (
                f"{self._centers[center]}\t{DISPOSITIONS[disposition]}\t{_REASONS.get(Kind(kind), '')}\tUS\t"
                f"{_settled(kind, quantity)}\t{on:%Y-%m-%d}T{_clock(second)}+0000\t\n"
            )
            for name, units in self._parts(index, kind, quantity, reference):
                yield f"{head}{name}\t{units}\t{tail}"

    def _parts(self, index: int, kind: int, quantity: int, reference: int) -> Iterator[tuple[str, int]]:
        if kind == Kind.SHIPMENT:
            paired = index % 100 < _PAIRED_ORDERS_IN_100
            yield from ((_order(index * 64 + (unit // 2 if paired else unit)), -1) for unit in range(-quantity))
        elif kind == Kind.RECEIPT:
            yield self._shipments[reference], quantity
        elif kind == Kind.RETURN:
            yield _order(index * 64), quantity
        else:
            yield f"{(index * 2_654_435_761) % 10**11:011d}", quantity


def _order(number: int) -> str:
    return f"{111 + number % 4}-{(number * 7_919_317) % 10**7:07d}-{(number * 104_729) % 10**7:07d}"


def _settled(kind: int, quantity: int) -> str:
    """Reconciled and unreconciled quantity: of a loss, half of the units have been found or paid for since."""
    if kind != Kind.LOST:
        return "0\t0"
    reconciled = -quantity // 2
    return f"{reconciled}\t{-quantity - reconciled}"


def _clock(second: int) -> str:
    return f"{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"
