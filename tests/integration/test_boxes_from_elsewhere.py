"""Shipments that somebody else confirmed, from the marketplace itself: their boxes, labels, and words while offline."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk_seller import InboundSeller, at_desk
from judging import judged, load_judge
from label_printing import Run, rows

from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.verify import verify_job
from fba_client.queries.box_labels import BoxShipment, box_shipments, shipment_box_rows
from fba_client.queries.shipment_units import find_shipments, units_to_label
from fba_client.sandbox.serve import LocalServer
from fba_client.services.labels.backend import backend_order
from fba_client.services.labels.boxes import BoxWish, box_order
from fba_client.services.labels.orders import Medium
from fba_client.services.labels.wishes import request_boxes, request_labels
from fba_client.sync.events import Step
from fba_client.sync.pull_plan_shipments import pull_plans_and_shipments
from fba_client.sync.pull_shipments import pull_shipments

THERMAL = Medium(find_sheet("Thermal_4x6in"), 203)


@pytest.fixture
def seller(start_sandbox: Callable[..., LocalServer], tmp_path: Path) -> Iterator[InboundSeller]:
    """A desk that has just come to a seller who has been at work: it knows the shipments, and no plan."""
    server = start_sandbox(history_days=60)
    with at_desk(tmp_path / "data", server.base_url) as opened:
        sync(opened, Step.SHIPMENTS)
        yield opened


def sync(seller: InboundSeller, step: Step) -> None:
    pull = {Step.SHIPMENTS: pull_shipments, Step.PLANS: pull_plans_and_shipments}[step]
    with seller.client() as client:
        pull(client, seller.desk, lambda *_: None, seller.cancel)


def listed(seller: InboundSeller) -> list[BoxShipment]:
    return list(box_shipments(seller.desk.cache, seller.desk.workspace))


def test_every_shipment_on_its_way_can_be_labelled_here(seller: InboundSeller, shared_folder: Path) -> None:
    assert [(one.is_fetched, one.draft_id) for one in listed(seller)] == [(False, "")] * 5
    for one in listed(seller):
        request_boxes(seller.desk, one.confirmation_id)
        request_labels(seller.desk, "", one.confirmation_id)
    seller.drain()
    assert seller.troubles() == []
    cache, workspace, book = seller.desk.cache, seller.desk.workspace, FontBook()
    most = 0
    for one in listed(seller):
        boxes = [row.box_id for row in shipment_box_rows(cache, one.shipment_id)]
        most = max(most, len(boxes))
        wish = BoxWish(shipment_id=one.confirmation_id)
        ours = box_order(seller.desk, wish, THERMAL, book)
        assert [copies.subject for copies in ours.job.copies] == boxes
        assert one.ship_from[0] == "Northpine Trading"
        theirs = backend_order(seller.desk, wish, THERMAL, book)
        assert list(dict.fromkeys(copies.subject for copies in theirs.job.copies)) == boxes
        (ref,) = find_shipments(cache, workspace, one.confirmation_id)
        units = sum(line.quantity for line in units_to_label(cache, workspace, ref))
        assert units == sum(row.units for row in shipment_box_rows(cache, one.shipment_id)) > 0
    assert most > 10
    assert verify_job(ours.job) == len(boxes)
    faults, asked = judged(load_judge(shared_folder), seller.exchanges)
    assert faults == []
    assert asked >= {"listInboundPlans", "getInboundPlan", "getShipment", "listShipmentBoxes", "listShipmentItems"}


def test_after_a_sync_of_the_plans_a_wish_needs_no_search(seller: InboundSeller) -> None:
    sync(seller, Step.PLANS)
    before = len(seller.exchanges)
    open_ones = [one for one in listed(seller) if one.shipment_id]
    assert len(open_ones) == 2  # of active plans; those that have shipped are looked for on demand
    request_boxes(seller.desk, open_ones[0].confirmation_id)
    seller.drain()
    assert [e.method for e in seller.exchanges[before:]] == ["GET"] * 4


def test_a_shipment_without_a_plan_says_so(seller: InboundSeller) -> None:
    with seller.desk.cache.read() as conn:
        query = "SELECT confirmation_id FROM shipment WHERE status = 'RECEIVING' LIMIT 1"
        number = str(conn.exec_driver_sql(query).scalar_one())
    request_boxes(seller.desk, number)
    ((action, _, problem),) = seller.follow_to_refusal()
    assert action == "fetch_boxes"
    assert "no inbound plan with the shipment" in problem


def test_the_command_fetches_and_then_prints_offline(
    run: Run, start_sandbox: Callable[..., LocalServer], tmp_path: Path
) -> None:
    url = start_sandbox(history_days=60, limits=False).base_url
    assert run("sync", "--json", base_url=url).exit_code == 0
    number = ready(run, url)
    labels = ("labels", "boxes", number, "--out", tmp_path / "boxes.pdf")
    refused = run(*labels, base_url=url)
    assert refused.exit_code == 1
    assert "not known here yet" in refused.stderr
    assert "labels fetch" in refused.stderr
    fetched = run("labels", "fetch", number, "--as", "PackageLabel_Thermal", base_url=url)
    assert fetched.exit_code == 0, fetched.output
    assert "boxes are here" in fetched.stdout
    assert "backend's labels are here" in fetched.stdout
    assert run(*labels, "--own", base_url=url).exit_code == 0
    ledger = rows(run("labels", "ledger", "--shipment", number, "--format", "json", base_url=url))
    assert {row["missing"] for row in ledger if row["kind"] == "box"} == {0}
    again = run(*labels, base_url=url)
    assert again.exit_code == 1
    assert "printed before" in again.stderr


def test_the_command_keeps_the_wish_while_the_backend_is_out_of_reach(
    run: Run, start_sandbox: Callable[..., LocalServer]
) -> None:
    server = start_sandbox(history_days=60)
    assert run("sync", "--json", base_url=server.base_url).exit_code == 0
    number = ready(run, server.base_url)
    server.stop()
    refused = run("labels", "fetch", number, base_url=server.base_url)
    assert (refused.exit_code, "not be reached" in refused.stderr) == (1, True), refused.stderr
    later = run("labels", "boxes", number, "--out", "boxes.pdf", base_url=server.base_url)
    assert "are being fetched" in later.stderr
    assert "once the backend can be reached" in later.stderr
    (waiting,) = rows(run("outbox", "list", "--format", "json", base_url=server.base_url))
    assert (waiting["shipment"], waiting["action"], waiting["state"]) == (number, "fetch_boxes", "accepted")


def ready(run: Run, base_url: str) -> str:
    """A shipment that is not on its way yet."""
    found = rows(run("shipments", "list", "--format", "json", base_url=base_url))
    return next(str(row["id"]) for row in found if row["stage"] == "ready")
