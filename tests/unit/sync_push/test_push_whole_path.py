"""The main job through services and engine, a backend in memory at the other end."""

from __future__ import annotations

from datetime import date

import pytest
from push_backend import OWN
from push_rig import PDF, Rig
from sqlalchemy import text

from fba_client.errors import DraftError
from fba_client.services import inbound
from fba_client.sync.events import Changed

PLACING = [
    "create_inbound_plan",
    "generate_packing_options",
    "confirm_packing_option",
    "set_packing_information",
    "generate_placement_options",
]


def test_asking_for_placement_sends_each_step_once_in_order_and_lists_the_offers(rig: Rig) -> None:
    draft_id = rig.placed()

    assert rig.backend.mutations == PLACING
    assert set(rig.states(draft_id).values()) == {"verified"}
    assert rig.field(draft_id, "step") == "placement"
    assert rig.field(draft_id, "state") == "open"
    with rig.desk.cache.read() as conn:
        fees = conn.execute(text("SELECT fees_minor, currency FROM placement_option")).all()
        units = conn.execute(text("SELECT sum(quantity) FROM plan_shipment_item")).scalar_one()
    assert [tuple(fee) for fee in fees] == [(1250, "USD"), (1250, "USD")]
    assert units == 2 * (48 + 20)


def test_the_plan_name_carries_a_tag_of_the_entry_within_40_characters(rig: Rig) -> None:
    rig.placed()
    entry_id, _, _ = rig.entry("create_plan")
    (plan,) = rig.backend.plans.values()
    assert plan.name == f"Spring restock #{entry_id[:8]}"
    assert len(plan.name) <= 40


def test_a_draft_goes_from_items_to_kept_labels(rig: Rig) -> None:
    draft_id = rig.confirmed()

    assert rig.field(draft_id, "state") == "done"
    assert rig.field(draft_id, "step") == "labels"
    assert rig.backend.mutations == [
        *PLACING,
        "generate_transportation_options",
        "confirm_placement_option",
        "confirm_transportation_options",
    ]
    with rig.desk.workspace.read() as conn:
        name, size = conn.execute(text("SELECT file_name, size_bytes FROM kept_document")).one()
    assert (rig.desk.folder.documents / name).read_bytes() == PDF
    assert size == len(PDF)
    assert len(rig.box_ids()) == 3


def test_own_carriers_get_their_delivery_window_confirmed_before_the_transport(rig: Rig) -> None:
    rig.backend.solution = OWN
    rig.confirmed()
    assert rig.backend.mutations[-4:] == [
        "confirm_placement_option",
        "generate_delivery_window_options",
        "confirm_delivery_window_options",
        "confirm_transportation_options",
    ]


def test_tracking_numbers_are_sent_once_every_box_has_one_and_read_back(rig: Rig) -> None:
    rig.backend.solution = OWN
    draft_id = rig.confirmed()
    (shipment_id,) = rig.offers(draft_id)
    first, *others = rig.box_ids()

    assert inbound.set_tracking(rig.desk, draft_id, shipment_id, {first: "1Z001"}) == len(others)
    assert rig.push().changed == frozenset()
    assert inbound.set_tracking(rig.desk, draft_id, shipment_id, dict.fromkeys(others, "1Z002")) == 0
    rig.push()

    assert rig.entry("update_tracking")[1] == "verified"
    (plan,) = rig.backend.plans.values()
    assert plan.tracking == {first: "1Z001"} | dict.fromkeys(others, "1Z002")
    with rig.desk.cache.read() as conn:
        rows = conn.execute(text("SELECT box_id, tracking_id FROM plan_shipment_box"))
        shown = {row[0]: row[1] for row in rows}
    assert shown == plan.tracking


def test_tracking_numbers_of_a_partnered_carrier_are_refused_in_words_before_anything_is_sent(rig: Rig) -> None:
    draft_id = rig.confirmed()
    (shipment_id,) = rig.offers(draft_id)
    with pytest.raises(DraftError, match="partnered carrier gives the tracking numbers"):
        inbound.set_tracking(rig.desk, draft_id, shipment_id, dict.fromkeys(rig.box_ids(), "1Z001"))
    assert "update_tracking" not in rig.states(draft_id)


def test_freight_has_one_bill_number_for_the_whole_shipment(rig: Rig) -> None:
    rig.backend.solution = OWN
    rig.backend.mode = "FREIGHT_LTL"
    draft_id = rig.confirmed()
    (shipment_id,) = rig.offers(draft_id)
    first, *others = rig.box_ids()
    inbound.set_tracking(rig.desk, draft_id, shipment_id, {first: "PRO-1"} | dict.fromkeys(others, "PRO-2"))
    rig.push()
    assert rig.entry("update_tracking")[1] == "rejected"
    assert "one bill number" in rig.entry("update_tracking")[2]
    inbound.set_tracking(rig.desk, draft_id, shipment_id, dict.fromkeys(rig.box_ids(), "PRO-1"))
    rig.push()
    (plan,) = rig.backend.plans.values()
    assert plan.freight_bill == ("PRO-1",)
    assert rig.entry("update_tracking")[1] == "verified"


def test_the_same_tracking_numbers_again_are_not_sent_again(rig: Rig) -> None:
    rig.backend.solution = OWN
    draft_id = rig.confirmed()
    (shipment_id,) = rig.offers(draft_id)
    numbers = dict.fromkeys(rig.box_ids(), "1Z001")
    for _ in range(2):
        inbound.set_tracking(rig.desk, draft_id, shipment_id, numbers)
        inbound.set_tracking(rig.desk, draft_id, shipment_id, numbers)
        rig.push()
    assert rig.backend.mutations.count("update_shipment_tracking_details") == 1


@pytest.mark.parametrize("ask_twice", ["placement", "transport", "confirm"])
def test_a_double_click_sends_nothing_twice(rig: Rig, ask_twice: str) -> None:
    draft_id = rig.draft()
    for _ in range(2 if ask_twice == "placement" else 1):
        inbound.request_placement(rig.desk, draft_id)
    rig.push()
    for _ in range(2 if ask_twice == "transport" else 1):
        inbound.choose_placement(rig.desk, draft_id, rig.placement(draft_id), date(2026, 11, 25))
    rig.push()
    inbound.choose_transport(rig.desk, draft_id, rig.offers(draft_id))
    for _ in range(2 if ask_twice == "confirm" else 1):
        inbound.confirm_shipment(rig.desk, draft_id)
    rig.push(600.0)
    assert len(rig.backend.mutations) == len(set(rig.backend.mutations))
    assert rig.field(draft_id, "state") == "done"


def test_what_is_asked_for_offline_waits_and_goes_out_when_the_backend_is_back(rig: Rig) -> None:
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    assert set(rig.states(draft_id).values()) == {"queued"}
    assert rig.field(draft_id, "state") == "working"
    rig.push()
    assert rig.field(draft_id, "step") == "placement"


def test_a_push_tells_what_changed_and_when_it_wants_to_look_again(rig: Rig) -> None:
    inbound.request_placement(rig.desk, rig.draft())
    result = rig.push(wait_s=0.0)
    assert Changed.OUTBOX in result.changed
    assert result.next_due_s is not None
    assert 0 < result.next_due_s <= 3.0
    rig.push()
    assert rig.push().next_due_s is None


def test_nothing_to_push_opens_no_connection(rig: Rig) -> None:
    rig.push()
    assert rig.backend.closed == 0


def test_cancelling_a_plan_brings_the_draft_back_to_its_boxes(rig: Rig) -> None:
    draft_id = rig.confirmed()
    inbound.cancel_plan(rig.desk, draft_id)
    inbound.cancel_plan(rig.desk, draft_id)
    rig.push()
    assert rig.backend.mutations.count("cancel_inbound_plan") == 1
    assert rig.field(draft_id, "plan_id") == ""
    assert (rig.field(draft_id, "step"), rig.field(draft_id, "state")) == ("boxes", "open")
