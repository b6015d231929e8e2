"""Boxes of shipments that somebody else confirmed: found among the plans, fetched on demand, and kept."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import cast

import pytest
from push_backend import LATER, Plan
from push_rig import Rig
from shipment_seed import add
from sqlalchemy import text

from fba_client.errors import BackendUnreachable, LabelError, Problem, RequestRejected
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.queries.box_labels import BoxShipment, box_shipments, kept_label_sets, shipment_box_rows
from fba_client.queries.label_fetches import Fetch, box_fetch, label_fetch
from fba_client.queries.outbox import list_outbox
from fba_client.queries.shipment_labels import labels_of
from fba_client.queries.shipment_units import find_shipments, units_to_label
from fba_client.services.labels.boxes import BoxWish, box_order, pallet_order
from fba_client.services.labels.orders import Medium
from fba_client.services.labels.wishes import request_boxes, request_labels
from fba_client.spapi.client import SpApiClient
from fba_client.spapi.models.inbound import Box, Item, Weight
from fba_client.store.cache_tables import Shipment
from fba_client.sync.events import Changed
from fba_client.sync.plan_reader import PLANS_A_LOOK
from fba_client.sync.pull import PullResult
from fba_client.sync.pull_plan_shipments import pull_plan_shipments, pull_plans_and_shipments

THERMAL, BOOK = Medium(find_sheet("Thermal_4x6in"), 203), FontBook()


def colleague(rig: Rig, number: int, *, name: str = "", boxes: int = 3, known: bool = True) -> str:
    """A plan of somebody else's, confirmed, of one shipment, which is in the list of shipments; its ``FBA...``."""
    plan_id, placement = f"wf{number:05}", f"pl{number:05}"
    shipment_id, confirmation_id = f"sh{placement}", f"FBA15{number:05}"
    name = name or f"Theirs {number}"
    rig.backend.plans[plan_id] = Plan(
        plan_id,
        name,
        {"MUG-BLUE": 5 * boxes},
        placed=placement,
        offers={shipment_id},
        boxes={"pg": [box(at) for at in range(boxes)]},
        chosen={shipment_id: f"to{shipment_id}"},
        updated_at=LATER + timedelta(minutes=number),
    )
    if known:
        add(
            rig.desk.cache,
            Shipment(confirmation_id=confirmation_id, name=f"{name}-ABE8", center="ABE8", status="WORKING"),
        )
    return confirmation_id


def box(at: int) -> Box:
    item = Item(asin="B0", fnsku="X000000001", label_owner="SELLER", msku="MUG-BLUE", prep_instructions=(), quantity=5)
    return Box(package_id=f"pk{at}", quantity=1, items=(item,), weight=Weight(unit="LB", value=Decimal(12 + at)))


def only(rig: Rig) -> BoxShipment:
    (found,) = box_shipments(rig.desk.cache, rig.desk.workspace)
    return found


def fetched(rig: Rig, confirmation_id: str) -> Fetch:
    found = box_fetch(rig.desk.workspace, confirmation_id)
    assert found is not None
    return found


def refusal(rig: Rig, confirmation_id: str) -> str:
    """What is said to who wants labels of it now."""
    with pytest.raises(LabelError) as caught:
        box_order(rig.desk, BoxWish(shipment_id=confirmation_id), THERMAL, BOOK)
    return f"{caught.value} {caught.value.advice}"


def pulled(rig: Rig, step: Callable[..., PullResult] = pull_plans_and_shipments) -> PullResult:
    return step(cast(SpApiClient, rig.backend), rig.desk, lambda *_: None, threading.Event())


def test_boxes_are_fetched_on_demand_and_kept_for_labels_of_our_own(rig: Rig) -> None:
    number = colleague(rig, 1)
    assert (only(rig).shipment_id, only(rig).is_fetched) == ("", False)
    assert "not known here yet" in refusal(rig, number)
    request_boxes(rig.desk, number)
    assert "being fetched" in refusal(rig, number)
    assert rig.push().changed >= {Changed.PLANS, Changed.OUTBOX}
    shipment = only(rig)
    assert (shipment.boxes, shipment.boxes_at, shipment.key) == (3, "2026-11-22T12:00:00Z", number)
    assert (shipment.ship_to[0], shipment.ship_from[0]) == ("Fulfillment", "Fulfillment")
    rows = shipment_box_rows(rig.desk.cache, shipment.shipment_id)
    assert [(row.box_id, row.weight_hundredths_lb, row.units) for row in rows] == [
        (f"{number}U{at:06}", 1100 + 100 * at, 5) for at in (1, 2, 3)
    ]
    order = box_order(rig.desk, BoxWish(shipment_id=number), THERMAL, BOOK)
    assert ([copies.subject for copies in order.job.copies], order.draft_id) == ([row.box_id for row in rows], number)
    assert pallet_order(rig.desk, BoxWish(shipment_id=number), 1, THERMAL, BOOK).draft_id == number


def test_units_and_missing_labels_are_known_as_for_shipments_of_our_own(rig: Rig) -> None:
    number = colleague(rig, 1)
    request_boxes(rig.desk, number)
    rig.push()
    (ref,) = find_shipments(rig.desk.cache, rig.desk.workspace, number)
    (line,) = units_to_label(rig.desk.cache, rig.desk.workspace, ref)
    assert (line.msku, line.quantity, line.fnsku) == ("MUG-BLUE", 15, "X000000000")
    labels = labels_of(rig.desk.cache, rig.desk.workspace, ref)
    assert [one.is_missing for one in labels.boxes] == [True] * 3


def test_the_plan_whose_name_the_shipment_bears_is_looked_into_first(rig: Rig) -> None:
    number = colleague(rig, 1, name="FBA STA (11/20/2026 09:15)")
    for other in range(2, 30):
        colleague(rig, other, known=False)
    request_boxes(rig.desk, number)
    rig.push()
    assert only(rig).boxes == 3
    assert rig.backend.looks["get_inbound_plan"] == 1


def test_a_search_through_many_plans_goes_on_look_by_look(rig: Rig) -> None:
    number = colleague(rig, 1)  # the oldest, and renamed since
    with rig.desk.cache.write() as conn:
        conn.execute(text("UPDATE shipment SET name = 'Renamed'"))
    for other in range(2, 46):
        colleague(rig, other, known=False)
    request_boxes(rig.desk, number)
    rig.push(0.0)
    assert rig.backend.looks["get_inbound_plan"] == PLANS_A_LOOK
    assert not only_named(rig, number).is_fetched
    rig.push()
    assert only_named(rig, number).boxes == 3
    assert rig.backend.looks["get_inbound_plan"] == 45  # none of them twice


def only_named(rig: Rig, number: str) -> BoxShipment:
    (found,) = (one for one in box_shipments(rig.desk.cache, rig.desk.workspace) if one.confirmation_id == number)
    return found


def test_a_search_that_takes_too_long_says_that_a_retry_goes_on(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    number = colleague(rig, 1)
    monkeypatch.setattr("fba_client.sync.plan_reader.PLANS_A_LOOK", 0)  # no plan is ever looked into
    request_boxes(rig.desk, number)
    rig.push(3_600.0)
    assert fetched(rig, number).is_refused
    assert "looked into so far" in refusal(rig, number)
    assert "Retry" in refusal(rig, number)


def test_a_shipment_of_no_plan_is_explained_and_asked_for_again_on_demand_only(rig: Rig) -> None:
    number = colleague(rig, 1)
    rig.backend.plans.clear()
    request_boxes(rig.desk, number)
    rig.push()
    assert "no inbound plan with the shipment" in refusal(rig, number)
    assert "older program" in refusal(rig, number)
    looks = sum(rig.backend.looks.values())
    rig.push()
    assert sum(rig.backend.looks.values()) == looks
    colleague(rig, 1, known=False)
    request_boxes(rig.desk, number)  # what was refused gives way
    rig.push()
    assert only(rig).boxes == 3
    assert [entry.state for entry in list_outbox(rig.desk.workspace)] == ["verified", "discarded"]


def test_the_same_wish_is_kept_once_and_waits_offline(rig: Rig) -> None:
    number = colleague(rig, 1)
    for _ in range(3):
        request_boxes(rig.desk, number)
    rig.backend.refuse("list_inbound_plans", BackendUnreachable("No way."))
    assert isinstance(rig.push().error, BackendUnreachable)
    assert fetched(rig, number).is_open
    assert "once the backend can be reached" in refusal(rig, number)
    (row,) = list_outbox(rig.desk.workspace)
    assert (row.draft_id, row.draft_name) == ("", number)
    rig.push()
    assert only(rig).boxes == 3


def test_a_plan_that_the_backend_does_not_show_is_passed_over(rig: Rig) -> None:
    number = colleague(rig, 1)
    colleague(rig, 2, name="Theirs 1-", known=False)  # the likelier one
    rig.backend.refuse("get_inbound_plan", RequestRejected(404, [Problem("NotFound", "Gone.")]))
    request_boxes(rig.desk, number)
    rig.push()
    assert only(rig).boxes == 3


def test_boxes_fetched_again_are_those_of_now(rig: Rig) -> None:
    number = colleague(rig, 1)
    request_boxes(rig.desk, number)
    rig.push()
    rig.backend.plans["wf00001"].boxes["pg"].append(box(9))
    rig.clock.advance(3600)
    request_boxes(rig.desk, number)
    rig.push()
    assert (only(rig).boxes, only(rig).boxes_at) == (4, "2026-11-22T13:00:00Z")
    assert rig.backend.looks["get_inbound_plan"] == 1  # where it is, is known


def test_boxes_without_ids_are_told_apart_from_unknown_ones(rig: Rig) -> None:
    number = colleague(rig, 1, boxes=0)
    request_boxes(rig.desk, number)
    rig.push()
    assert "no ids when they were fetched" in refusal(rig, number)
    request_labels(rig.desk, "", number)
    rig.push()
    fetch = label_fetch(rig.desk.workspace, number, number)
    assert fetch is not None
    assert fetch.is_refused
    assert "no ids yet" in fetch.message


def test_the_backends_own_labels_are_fetched_with_the_boxes_as_they_are_now(rig: Rig) -> None:
    number = colleague(rig, 1)
    request_labels(rig.desk, "", number, page_type="PackageLabel_Thermal")
    assert rig.push().changed >= {Changed.DOCUMENTS}
    (kept,) = kept_label_sets(rig.desk.workspace, number)
    assert (kept.page_type, len(kept.documents)) == ("PackageLabel_Thermal", 1)
    assert only(rig).boxes == 3
    request_labels(rig.desk, "", number, pallets=2)
    rig.push()
    assert {kept.what for kept in kept_label_sets(rig.desk.workspace, number)} == {"box_labels", "pallet_labels"}


def test_boxes_of_our_own_come_back_after_the_cache_was_lost(rig: Rig) -> None:
    draft_id = rig.confirmed()
    number, ids = only(rig).confirmation_id, rig.box_ids()
    with rig.desk.cache.write() as conn:
        for table in ("plan_shipment", "plan_shipment_box", "plan_shipment_item", "inbound_plan", "source"):
            conn.execute(text(f"DELETE FROM {table}"))
    add(rig.desk.cache, Shipment(confirmation_id=number, status="WORKING"))
    assert only(rig).draft_id == ""
    request_boxes(rig.desk, number)
    rig.push()
    assert (only(rig).draft_id, rig.box_ids()) == (draft_id, ids)


def test_a_sync_learns_which_plan_has_which_shipment_some_at_a_time(rig: Rig) -> None:
    own = rig.confirmed()
    for other in range(1, 15):
        colleague(rig, other)
    rig.backend.looks.clear()
    assert Changed.PLANS in pulled(rig).changed
    assert rig.backend.looks["get_inbound_plan"] == 10
    pulled(rig)
    assert rig.backend.looks["get_inbound_plan"] == 14  # the rest; not the draft's own
    assert rig.backend.looks["list_shipment_boxes"] == 0  # boxes only on demand
    assert pulled(rig, pull_plan_shipments) == PullResult(0, frozenset())
    assert [one.confirmation_id for one in box_shipments(rig.desk.cache, rig.desk.workspace) if one.draft_id == own]
    rig.backend.looks.clear()
    request_boxes(rig.desk, "FBA1500003")
    rig.push()
    assert rig.backend.looks["list_inbound_plans"] == rig.backend.looks["get_inbound_plan"] == 0


def test_a_sync_reads_boxes_again_that_were_asked_for_when_their_plan_has_changed(rig: Rig) -> None:
    number = colleague(rig, 1)
    request_boxes(rig.desk, number)
    rig.push()
    pulled(rig)
    assert rig.backend.looks["list_shipment_boxes"] == 1
    plan = rig.backend.plans["wf00001"]
    plan.boxes["pg"].append(box(9))
    plan.updated_at += timedelta(minutes=5)
    pulled(rig)
    assert only(rig).boxes == 4
    pulled(rig)
    assert rig.backend.looks["list_shipment_boxes"] == 2


def test_shipments_on_their_way_are_listed_and_old_ones_by_their_number(rig: Rig) -> None:
    def listed(search: str = "", *also: str) -> list[str]:
        return [one.confirmation_id for one in box_shipments(rig.desk.cache, rig.desk.workspace, search, also=also)]

    stamps = {"WORKING": "2026-11-20", "SHIPPED": "2026-11-20", "CLOSED": "2026-11-21", "DELETED": "2026-11-22"}
    for at, (status, day) in enumerate(stamps.items()):
        row = Shipment(confirmation_id=f"FBA{9 - at}", status=status, name="Old", first_seen_at=f"{day}T00:00:00Z")
        add(rig.desk.cache, row)
    assert listed() == ["FBA9", "FBA8"]
    assert listed("", "FBA7") == ["FBA7", "FBA9", "FBA8"]
    assert listed("", "FBA6") == ["FBA9", "FBA8"]  # it is deleted
    assert listed("FBA8") == ["FBA8"]


def test_boxes_that_could_not_be_fetched_hold_no_labels_back(rig: Rig) -> None:
    number = colleague(rig, 1)
    plans, rig.backend.plans = rig.backend.plans, {}
    request_boxes(rig.desk, number)
    rig.push()
    assert fetched(rig, number).is_refused
    rig.backend.plans = plans
    request_labels(rig.desk, "", number)
    assert not any(row.held_by_earlier for row in list_outbox(rig.desk.workspace))
    rig.push()
    assert len(kept_label_sets(rig.desk.workspace, number)) == 1
