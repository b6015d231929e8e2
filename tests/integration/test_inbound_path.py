"""The main job against the real marketplace: through services and engine, over the network, across restarts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from desk_seller import OWN, PARTNERED, InboundSeller, at_desk, know_products
from sqlalchemy import text

from fba_client.domain.items import ItemLine
from fba_client.sandbox.scenarios import Scenario
from fba_client.sandbox.serve import LocalServer
from fba_client.services import inbound, outbox
from fba_client.sync.events import SyncProgress

Start = Callable[..., LocalServer]
PLAIN = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.")


def sample(server: LocalServer, count: int = 4) -> list[ItemLine]:
    """Lines of products without an expiration, one of them with unknown prep."""
    plain = [product for product in server.market.catalog.listed if not product.has_expiry]
    unknown = [product for product in plain if product.prep_category == "UNKNOWN"][:1]
    known = [product for product in plain if product.prep_category != "UNKNOWN"][: count - 1]
    return [ItemLine(product.msku, 10 + 7 * number) for number, product in enumerate(known + unknown)]


def backend_counts(server: LocalServer) -> dict[str, int]:
    """How many plans there are, and how often each operation was begun, by the marketplace's own books."""
    with server.market.state.read() as db:
        rows = db.execute("SELECT name, count(*) FROM inbound_operation GROUP BY name").fetchall()
        plans = db.execute("SELECT count(*) FROM inbound_plan").fetchone()[0]
    return {row[0]: row[1] for row in rows} | {"plans": plans}


def ship(seller: InboundSeller, lines: list[ItemLine], solution: str) -> str:
    """A shipment from items to kept labels."""
    draft_id = seller.draft(lines)
    inbound.request_placement(seller.desk, draft_id)
    seller.follow("placement", draft_id)
    seller.choose_cheapest_placement(draft_id)
    seller.follow("transport", draft_id)
    seller.choose_ways(draft_id, solution)
    inbound.confirm_shipment(seller.desk, draft_id)
    seller.follow("done", draft_id)
    return draft_id


@pytest.mark.parametrize("solution", [OWN, PARTNERED])
def test_a_shipment_goes_from_items_to_labels_with_nothing_sent_twice(
    start_sandbox: Start, tmp_path: Path, solution: str
) -> None:
    server = start_sandbox(scenario="empty")
    lines = sample(server)
    with at_desk(tmp_path / "data", server.base_url) as seller:
        know_products(seller.desk, [line.msku for line in lines])
        ship(seller, lines, solution)
        with seller.desk.workspace.read() as conn:
            kept = conn.execute(text("SELECT file_name, size_bytes FROM kept_document")).all()
        for name, size in kept:
            content = (seller.desk.folder.documents / name).read_bytes()
            assert content.startswith(b"%PDF-")
            assert len(content) == size
        with seller.desk.cache.read() as conn:
            shipments = conn.execute(
                text("SELECT confirmation_id, center, status FROM plan_shipment WHERE confirmation_id <> ''")
            ).all()
        assert len(kept) == len(shipments) >= 1
    counts = backend_counts(server)
    windows = len(shipments) if solution == OWN else 0
    assert counts == {
        "plans": 1,
        "setPrepDetails": 1,
        "createInboundPlan": 1,
        "generatePackingOptions": 1,
        "confirmPackingOption": 1,
        "setPackingInformation": 1,
        "generatePlacementOptions": 1,
        "generateTransportationOptions": 1,
        "confirmPlacementOption": 1,
        "confirmTransportationOptions": 1,
    } | ({"generateDeliveryWindowOptions": windows, "confirmDeliveryWindowOptions": windows} if windows else {})


def test_tracking_numbers_arrive_and_are_read_back(start_sandbox: Start, tmp_path: Path) -> None:
    server = start_sandbox(scenario="empty")
    lines = sample(server, 3)
    with at_desk(tmp_path / "data", server.base_url) as seller:
        know_products(seller.desk, [line.msku for line in lines])
        draft_id = ship(seller, lines, OWN)
        numbers = seller.give_tracking(draft_id)
        seller.drain()
        with seller.desk.cache.read() as conn:
            rows = conn.execute(text("SELECT box_id, tracking_id FROM plan_shipment_box")).all()
        assert {row[0]: row[1] for row in rows} == numbers


def test_skus_with_every_odd_character_go_the_whole_way(start_sandbox: Start, tmp_path: Path) -> None:
    server = start_sandbox(scenario="empty")
    odd = [one.msku for one in server.market.catalog.listed if not set(one.msku) <= PLAIN and not one.has_expiry]
    assert set("%+,/ &=?ß") <= set("".join(odd))
    with at_desk(tmp_path / "data", server.base_url) as seller:
        know_products(seller.desk, odd)
        ship(seller, [ItemLine(msku, 12) for msku in odd], PARTNERED)
        with seller.desk.cache.read() as conn:
            rows = conn.execute(text("SELECT msku, sum(quantity) FROM plan_shipment_item GROUP BY msku")).all()
        assert {row[0]: row[1] for row in rows} == dict.fromkeys(odd, 12)


def test_offers_that_went_stale_on_the_way_are_asked_for_anew(start_sandbox: Start, tmp_path: Path) -> None:
    server = start_sandbox(scenario="empty", speed=60.0)
    lines = sample(server, 2)
    with at_desk(tmp_path / "data", server.base_url) as seller:
        know_products(seller.desk, [line.msku for line in lines])
        draft_id = seller.draft(lines)
        inbound.request_placement(seller.desk, draft_id)
        seller.follow("placement", draft_id)
        seller.choose_cheapest_placement(draft_id)
        seller.follow("transport", draft_id)
        seller.choose_ways(draft_id, OWN)
        inbound.confirm_shipment(seller.desk, draft_id)

        def dawdle(progress: SyncProgress) -> None:
            if progress.detail == "generate delivery windows":
                server.market.clock.advance(25 * 3600)

        (window,) = seller.follow_to_refusal(dawdle)
        assert window[0] == "confirm_delivery_window"
        assert "out of date" in window[2]
        outbox.retry(seller.desk, seller.refused_entry())
        (transport,) = seller.follow_to_refusal()
        assert transport[0] == "confirm_transport"
        outbox.edit(seller.desk, seller.refused_entry())
        seller.choose_cheapest_placement(draft_id)
        seller.follow("transport", draft_id)
        seller.choose_ways(draft_id, OWN)
        inbound.confirm_shipment(seller.desk, draft_id)
        seller.follow("done", draft_id)
    assert backend_counts(server)["plans"] == 1


def test_every_step_can_be_left_and_taken_up_by_another_run_of_the_program(
    start_sandbox: Start, tmp_path: Path
) -> None:
    server = start_sandbox(scenario="empty")
    lines = sample(server)
    run = 0
    draft_id = ""

    def sit_down() -> Any:
        nonlocal run
        run += 1
        return at_desk(tmp_path / "data", server.base_url, owner=f"run {run}")

    def push_a_little(times: int) -> None:
        for _ in range(times):
            with sit_down() as seller:
                seller.engine.push(progress=lambda _: None, cancel=seller.cancel)

    with sit_down() as seller:
        know_products(seller.desk, [line.msku for line in lines])
        draft_id = seller.draft(lines)
    with sit_down() as seller:
        inbound.request_placement(seller.desk, draft_id)
    push_a_little(6)
    with sit_down() as seller:
        seller.follow("placement", draft_id)
        seller.choose_cheapest_placement(draft_id)
    push_a_little(2)
    with sit_down() as seller:
        seller.follow("transport", draft_id)
        seller.choose_ways(draft_id, PARTNERED)
    with sit_down() as seller:
        inbound.confirm_shipment(seller.desk, draft_id)
    push_a_little(4)
    with sit_down() as seller:
        seller.follow("done", draft_id)
    counts = backend_counts(server)
    assert set(counts.values()) == {1}, counts


def test_when_every_answer_is_lost_everything_is_still_done_once(start_sandbox: Start, tmp_path: Path) -> None:
    server = start_sandbox(scenario="empty")
    lines = sample(server, 2)
    with at_desk(tmp_path / "data", server.base_url) as seller:
        know_products(seller.desk, [line.msku for line in lines])
        server.market.choose(Scenario.LOST_ANSWERS)
        ship(seller, lines, PARTNERED)
    counts = backend_counts(server)
    assert set(counts.values()) == {1}, counts


def test_a_flaky_backend_slows_a_shipment_down_but_doubles_nothing(start_sandbox: Start, tmp_path: Path) -> None:
    server = start_sandbox(scenario="empty")
    lines = sample(server, 2)
    with at_desk(tmp_path / "data", server.base_url) as seller:
        know_products(seller.desk, [line.msku for line in lines])
        server.market.choose(Scenario.FLAKY)
        ship(seller, lines, PARTNERED)
    assert backend_counts(server)["plans"] == 1
