"""The steps of the tour, each through the service that the window would call for the same thing."""

from __future__ import annotations

import csv
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from fba_client.cli.files import read_items
from fba_client.cli.invocation import never_cancelled
from fba_client.cli.output import Cell, Format, show_rows
from fba_client.domain.items import ItemLine
from fba_client.domain.shipment import DraftStep
from fba_client.errors import FbaClientError
from fba_client.queries.center_stock import center_totals
from fba_client.queries.centers import center_place
from fba_client.queries.draft_facts import DraftView, PlannedShipment
from fba_client.queries.drafts import draft_view
from fba_client.queries.inventory import Health, InventoryFilter, inventory_totals, sku_ids, sku_rows
from fba_client.services import drafts, exports, inbound
from fba_client.services.labels import shipment_files
from fba_client.settings import ShipFromSettings
from fba_client.store.outbox_entry import EntryState
from fba_client.sync.engine import SyncEngine

if TYPE_CHECKING:
    from fba_client.cli.backend import Backend
    from fba_client.services.desk import Desk

Step = tuple[str, Callable[[], str]]

SAMPLE_SKUS = 6
SAMPLE_UNITS = (24, 48, 12, 36, 30, 60)
FOLLOW_FOR_S = 120.0
SAMPLE_ADDRESS = ShipFromSettings(
    name="Sample Seller",
    company="Sample Goods LLC",
    line1="500 Example Street",
    city="Columbus",
    state="OH",
    postal_code="43215",
    country="US",
    phone="+1 614 555 0100",
)


class Tour:
    """One tour over ``desk``; the steps share what the earlier ones found."""

    def __init__(self, desk: Desk, connect: Backend, out: Path, lines: tuple[ItemLine, ...] = ()) -> None:
        self._desk = desk
        self._engine = SyncEngine(desk, connect)
        self._connect = connect
        self._out = out
        self._lines = lines
        self.draft_id = ""

    def steps(self, *, pictures: bool = True) -> Iterator[Step]:
        """The steps in their order: words for people, and the function that does it and says what it found."""
        yield "Sync with the backend", self.sync
        yield "Stock by center", self.stock_by_center
        yield "Items to send", self.items
        yield "Create the shipment and pack it", self.create
        yield "Ask for placements", self.place
        yield "Choose the placement, ask for transport", self.transport
        yield "Choose transport and confirm", self.confirm
        yield "Print item labels", self.item_labels
        yield "Print box labels", self.box_labels
        yield "Update tracking", self.tracking
        yield "Sync again", self.sync
        yield "Export the stock", self.export
        if pictures:
            yield "Take pictures of the pages", self.pictures

    def sync(self) -> str:
        """Push and pull once. Raises the first error of a step."""
        summary = self._engine.run(progress=lambda _: None, cancel=never_cancelled())
        for error in summary.errors:
            raise error
        return f"{sum(result.rows for result in summary.results):,} rows"

    def stock_by_center(self) -> str:
        """Print the ten centers with the most stock."""
        totals = center_totals(self._desk.cache)
        rows: list[list[Cell]] = [
            [t.center, center_place(t.center).place, t.skus, t.sellable, t.unsellable] for t in totals[:10]
        ]
        typer.echo()
        show_rows(("center", "place", "skus", "sellable", "unsellable"), rows, Format.TABLE, empty="No stock anywhere.")
        units = inventory_totals(self._desk.cache, InventoryFilter()).total
        return f"{units:,} units, {len(totals)} centers"

    def items(self) -> str:
        """Take the given items, or make a sample file of SKUs that run low and read it back."""
        path = self._out / "items.csv"
        if not self._lines:
            _write_items(path, self._sample())
            self._lines = read_items(path)
        return f"{len(self._lines)} SKUs, {sum(line.quantity for line in self._lines):,} units"

    def create(self) -> str:
        """Make the draft, with a sample address where the settings have none, and pack it as suggested."""
        if not self._desk.settings.ship_from.line1:
            self._desk.settings = replace(self._desk.settings, ship_from=SAMPLE_ADDRESS)
        self.draft_id = drafts.create_draft(self._desk, "Tour", self._lines)
        boxes = drafts.suggest_boxes(drafts.draft_items(self._desk, self.draft_id))
        drafts.set_boxes(self._desk, self.draft_id, boxes)
        return f"{sum(box.count for box in boxes)} boxes"

    def place(self) -> str:
        """Send items and boxes and wait for the placements on offer."""
        inbound.request_placement(self._desk, self.draft_id)
        view = self._follow(lambda view: view.has_reached(DraftStep.PLACEMENT))
        return f"{len(view.placements)} placements on offer"

    def transport(self) -> str:
        """Choose the cheapest placement and wait for the ways that its shipments can go."""
        cheapest = min(self._view().placements, key=lambda option: option.cost.minor)
        ready_on = (self._desk.clock.now() + timedelta(days=2)).date()
        inbound.choose_placement(self._desk, self.draft_id, cheapest.option_id, ready_on)
        view = self._follow(lambda view: view.has_reached(DraftStep.TRANSPORT))
        return f"{len(view.shipments)} shipments, placement fee {cheapest.cost}"

    def confirm(self) -> str:
        """Choose a carrier for each shipment, confirm, and wait for the backend's box ids and labels."""
        chosen = {shipment.shipment_id: _own_way(shipment) for shipment in self._view().shipments}
        inbound.choose_transport(self._desk, self.draft_id, chosen)
        inbound.confirm_shipment(self._desk, self.draft_id)
        view = self._follow(lambda view: view.has_reached(DraftStep.LABELS) and not view.open_entries)
        return ", ".join(f"{shipment.confirmation_id} to {shipment.place.code}" for shipment in view.shipments)

    def item_labels(self) -> str:
        """Write item-labels.pdf, one label a unit."""
        sheet = self._desk.settings.labels.sheet
        path = self._out / "item-labels.pdf"
        result = shipment_files.save_item_labels(self._desk, self._lines, sheet=sheet, skip=0, path=path)
        return f"{result.labels:,} labels on {result.pages} pages"

    def box_labels(self) -> str:
        """Write box-labels.pdf from the backend's own label documents."""
        result = shipment_files.save_box_labels(self._desk, self.draft_id, self._out / "box-labels.pdf")
        return f"{result.labels} labels on {result.pages} pages"

    def tracking(self) -> str:
        """Give each box a tracking number of the carrier's form and wait until the backend shows them."""
        view = self._view()
        for shipment in view.shipments:
            numbers = {box.box_id: f"1Z999AA1{index:010d}" for index, box in enumerate(shipment.boxes, 1)}
            inbound.set_tracking(self._desk, self.draft_id, shipment.shipment_id, numbers)
        self._follow(lambda view: not view.open_entries)
        return f"{sum(len(shipment.boxes) for shipment in view.shipments)} boxes"

    def export(self) -> str:
        """Write stock.csv."""
        path = self._out / "stock.csv"
        exports.write_stock_csv(self._desk, path)
        return f"{path.stat().st_size >> 10} KiB"

    def pictures(self) -> str:
        """Take a picture of each page, offscreen."""
        if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from fba_client.app import take_pictures  # noqa: PLC0415 - brings Qt

        taken = take_pictures(self._desk, self._connect, self._out)
        return ", ".join(path.name for path in taken)

    def _sample(self) -> list[ItemLine]:
        for health in (Health.LOW, Health.OUT_OF_STOCK, Health.ALL):
            ids = sku_ids(self._desk.cache, InventoryFilter(health=health))[:SAMPLE_SKUS]
            if len(ids) == SAMPLE_SKUS or health is Health.ALL:
                rows = sku_rows(self._desk.cache, ids)
                pairs = zip(ids, SAMPLE_UNITS, strict=False)
                return [ItemLine(rows[i].msku, units, expiration=self._keeps_until()) for i, units in pairs]
        return []

    def _keeps_until(self) -> str:
        """A far date for every sample item: products that expire need one, and nothing tells beforehand which do."""
        return (self._desk.clock.now() + timedelta(days=540)).date().isoformat()

    def _view(self) -> DraftView:
        view = draft_view(self._desk.cache, self._desk.workspace, self.draft_id)
        if view is None:
            raise FbaClientError("The tour's shipment has disappeared.")
        return view

    def _follow(self, reached: Callable[[DraftView], bool]) -> DraftView:
        """Push until ``reached``. Raises what the backend refused, or FbaClientError when it takes too long."""
        deadline = time.monotonic() + FOLLOW_FOR_S
        while time.monotonic() < deadline:
            result = self._engine.push(progress=lambda _: None, cancel=never_cancelled(), wait_s=5.0)
            view = self._view()
            if view.blocking is not None and view.blocking.state == EntryState.REJECTED:
                raise FbaClientError("{words}", advice=view.blocking.advice, words=view.blocking.message)
            if reached(view):
                return view
            if result.error is not None:
                raise result.error
            time.sleep(min(1.0, result.next_due_s or 0.2))
        raise FbaClientError("The backend did not finish within {seconds} s.", seconds=int(FOLLOW_FOR_S))


def _own_way(shipment: PlannedShipment) -> str:
    """A carrier of the seller's own, as a partnered one brings its own tracking numbers and takes no others."""
    ways = sorted(shipment.options, key=lambda way: (way.is_partnered, way.cost.minor if way.cost else 0))
    if not ways:
        raise FbaClientError("The backend offers no transport for {id}.", id=shipment.shipment_id)
    return ways[0].option_id


def _write_items(path: Path, lines: list[ItemLine]) -> None:
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["msku", "quantity", "expiration"])
        writer.writerows((line.msku, line.quantity, line.expiration) for line in lines)
