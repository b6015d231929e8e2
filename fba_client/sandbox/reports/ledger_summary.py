"""GET_LEDGER_SUMMARY_VIEW_DATA: balances and movements by day, week or month, by center or country."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import numpy as np

from fba_client.sandbox.context import Marketplace
from fba_client.sandbox.reports.jobs import Job
from fba_client.sandbox.reports.ledger_range import ledger_days, wanted_products
from fba_client.sandbox.world.events import DISPOSITIONS, Kind
from fba_client.sandbox.world.ledger import PeriodLedger, Span, period_ledgers

HEADER = (
    "Date\tFNSKU\tASIN\tMSKU\tTitle\tDisposition\tStarting Warehouse Balance\tIn Transit Between Warehouses\tReceipts\t"
    "Customer Shipments\tCustomer Returns\tVendor Returns\tWarehouse Transfer In/Out\tFound\tLost\tDamaged\tDisposed\t"
    "Other Events\tEnding Warehouse Balance\tUnknown Events\tLocation\tStore\n"
)
_QUIET = "\t".join("0" * 10)
_COLUMNS = (  # movements between "In Transit" and "Ending", in the header's order
    Kind.RECEIPT,
    Kind.SHIPMENT,
    Kind.RETURN,
    Kind.VENDOR_RETURN,
    Kind.TRANSFER,
    Kind.FOUND,
    Kind.LOST,
    Kind.DAMAGED,
    Kind.DISPOSED,
    Kind.OTHER,
)


def summary_lines(market: Marketplace, job: Job) -> Iterator[str]:
    """The report's text in pieces, each of whole lines."""
    yield HEADER
    days = ledger_days(job)
    if days is None:
        return
    by_center = job.options.get("aggregateByLocation", "COUNTRY") == "FC"
    spans = _spans(days, job.options.get("aggregatedByTimePeriod", "DAILY"))
    writer = _Writer(market, wanted_products(market, job))
    with market.world.at(market.clock.now()) as network:
        for period in period_ledgers(network, spans, by_center=by_center):
            yield "".join(writer.lines(period))


def _spans(days: Span, period: str) -> list[Span]:
    spans: list[Span] = []
    for day in range(days[0], days[1] + 1):
        if spans and _period(day, period) == _period(spans[-1][1], period):
            spans[-1] = (spans[-1][0], day)
        else:
            spans.append((day, day))
    return spans


def _period(day: int, period: str) -> object:
    if period == "DAILY":
        return day
    if period == "WEEKLY":
        return (day - 7) // 7  # ordinals that divide by seven are Sundays, the first day of a week here
    return date.fromordinal(day).strftime("%Y-%m")


class _Writer:
    """Writes the lines of periods, with the text of each product and center made once."""

    def __init__(self, market: Marketplace, wanted: frozenset[int]) -> None:
        self._wanted = wanted
        self._products = [f"{p.fnsku}\t{p.asin}\t{p.msku}\t{p.title}\t" for p in market.catalog.listed]
        self._places = [*(center.code for center in market.centers.listed), "US"]

    def lines(self, period: PeriodLedger) -> Iterator[str]:
        day = date.fromordinal(period.span[1]).strftime("%m/%d/%Y")
        moves = period.moves[list(_COLUMNS)].T
        noisy: list[bool] = np.any(moves, axis=1).tolist()
        for row in zip(
            period.product.tolist(),
            period.disposition.tolist(),
            period.center.tolist(),
            period.starting.tolist(),
            period.in_transit.tolist(),
            period.ending.tolist(),
            noisy,
            moves,
            strict=True,
        ):
            product, disposition, center, starting, in_transit, ending, moved, movement = row
            if product in self._wanted:
                middle = "\t".join(map(str, movement.tolist())) if moved else _QUIET
                yield (
                    f"{day}\t{self._products[product]}{DISPOSITIONS[disposition]}\t{starting}\t{in_transit}\t"
                    f"{middle}\t{ending}\t0\t{self._places[center]}\t\n"
                )
