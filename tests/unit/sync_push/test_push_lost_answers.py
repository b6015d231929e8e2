"""What the outbox does when an answer is lost, the program dies in the middle, or an operation takes its time."""

from __future__ import annotations

import json
from datetime import date

import pytest
from push_backend import Plan
from push_rig import Rig
from sqlalchemy import text

from fba_client.errors import AnswerLost
from fba_client.services import inbound
from fba_client.store import outbox
from fba_client.store.outbox_entry import ActionName
from fba_client.sync.push.plan import tagged_name

LOST = AnswerLost("The connection broke.")
EVERY_MUTATION = [
    "create_inbound_plan",
    "generate_packing_options",
    "confirm_packing_option",
    "set_packing_information",
    "generate_placement_options",
    "generate_transportation_options",
    "confirm_placement_option",
    "confirm_transportation_options",
    "set_prep_details",
]

ADDRESS = {
    "name": "Jo Fern",
    "addressLine1": "12 Dock Road",
    "city": "Portland",
    "countryCode": "US",
    "phoneNumber": "5035550100",
    "postalCode": "97203",
}


def crash_while_sending(rig: Rig, *, left: bool) -> str:
    """Leave the next entry as a process leaves it that is killed: claimed, its request on its way or not."""
    with rig.desk.workspace.write() as conn:
        entry = outbox.claim(conn, "the dead one", rig.clock.now())
        assert entry is not None
        if left:
            outbox.mark_leaving(conn, entry.id, "the dead one", rig.clock.now())
    rig.engine = rig.new_engine("the next one")
    return entry.id


@pytest.mark.parametrize("name", EVERY_MUTATION)
@pytest.mark.parametrize("happened", [True, False])
def test_a_lost_answer_is_settled_by_reading_back_and_nothing_happens_twice(
    rig: Rig, name: str, happened: bool
) -> None:
    rig.backend.prep["TEA-GREEN"] = "UNKNOWN"
    (rig.backend.lose if happened else rig.backend.refuse)(name, LOST)
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    rig.push(1000.0)
    rig.engine = rig.new_engine("after a restart")
    inbound.choose_placement(rig.desk, draft_id, rig.placement(draft_id), date(2026, 11, 25))
    rig.push(1000.0)
    inbound.choose_transport(rig.desk, draft_id, rig.offers(draft_id))
    inbound.confirm_shipment(rig.desk, draft_id)
    rig.push(1000.0)

    assert rig.field(draft_id, "state") == "done"
    assert rig.backend.mutations.count(name) == 1
    assert len(rig.backend.plans) == 1


def test_nothing_is_asked_or_sent_during_the_quiet_period(rig: Rig) -> None:
    rig.backend.lose("create_inbound_plan", LOST)
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    result = rig.push(0.0)
    looks = rig.backend.looks.total()

    assert rig.states(draft_id)["create_plan"] == "unknown"
    assert result.next_due_s == pytest.approx(300.0, abs=1.0)
    rig.clock.advance(298.0)
    rig.push(0.0)
    assert rig.backend.looks.total() == looks
    rig.clock.advance(3.0)
    rig.push(0.0)
    assert rig.states(draft_id)["create_plan"] == "verified"
    assert rig.backend.looks["list_inbound_plans"] == 1


def test_a_crash_before_the_request_left_sends_it_once(rig: Rig) -> None:
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    crash_while_sending(rig, left=False)
    rig.push()
    assert rig.field(draft_id, "step") == "placement"
    assert rig.backend.mutations.count("create_inbound_plan") == 1


@pytest.mark.parametrize("arrived", [True, False])
def test_a_crash_after_the_request_left_is_settled_after_the_quiet_period(rig: Rig, arrived: bool) -> None:
    draft_id = rig.draft()
    with rig.desk.workspace.write() as conn:
        outbox.enqueue(conn, draft_id, [(ActionName.CREATE_PLAN, {})], rig.clock.now())
        conn.execute(text("UPDATE draft SET ship_from_json = :address"), {"address": json.dumps(ADDRESS)})
    entry_id = crash_while_sending(rig, left=True)
    if arrived:
        plan_id = f"wf{0:036}"
        rig.backend.plans[plan_id] = Plan(plan_id, tagged_name("Spring restock", entry_id), {"MUG-BLUE": 48})
    rig.push(200.0)
    assert rig.entry("create_plan")[1] == "unknown"
    rig.push(400.0)
    assert rig.entry("create_plan")[1] == "verified"
    assert len(rig.backend.plans) == 1
    assert rig.field(draft_id, "plan_id") == f"wf{0:036}"


def test_a_restart_follows_an_accepted_operation_by_its_stored_id(rig: Rig) -> None:
    rig.backend.next_statuses = ["IN_PROGRESS", "IN_PROGRESS", "SUCCESS"]
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    while rig.states(draft_id)["create_plan"] != "accepted":
        rig.push(0.5)
    rig.engine = rig.new_engine("after a restart")
    rig.push()
    assert rig.field(draft_id, "step") == "placement"
    assert rig.backend.mutations.count("create_inbound_plan") == 1


def test_looks_at_a_slow_operation_become_rarer_but_never_rarer_than_a_minute_or_so(rig: Rig) -> None:
    rig.backend.next_statuses = ["IN_PROGRESS"] * 1000
    inbound.request_placement(rig.desk, rig.draft())
    rig.push(1200.0)
    assert 20 <= rig.backend.looks["get_inbound_operation_status"] <= 40


def test_an_operation_that_never_ends_becomes_unknown_and_is_still_followed(rig: Rig) -> None:
    rig.backend.next_statuses = ["IN_PROGRESS"] * 1000
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    rig.push(3700.0)
    assert rig.states(draft_id)["create_plan"] == "unknown"
    assert "usual time" in rig.entry("create_plan")[2]
    for statuses in rig.backend.operations.values():
        statuses[:] = ["SUCCESS"]
    rig.push(400.0)
    assert rig.field(draft_id, "step") == "placement"
    assert rig.backend.mutations.count("create_inbound_plan") == 1
