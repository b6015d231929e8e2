"""What the outbox does when the backend refuses, the way to it is closed, or this program fails in the middle."""

from __future__ import annotations

import json

import pytest
from push_backend import OWN, problem
from push_rig import Rig
from sqlalchemy import text

from fba_client.errors import (
    AnswerLost,
    BackendFault,
    BackendUnreachable,
    NotTheBackend,
    Problem,
    RequestRejected,
    SignInNeeded,
    Throttled,
)
from fba_client.services import inbound
from fba_client.services import outbox as outbox_service
from fba_client.store import outbox
from fba_client.store.outbox_entry import ActionName

LOST = AnswerLost("The connection broke.")


def test_a_refused_sign_in_pauses_the_queue_until_somebody_acts(rig: Rig) -> None:
    rig.backend.refuse("create_inbound_plan", SignInNeeded("The token is wrong."))
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    result = rig.push()
    assert isinstance(result.error, SignInNeeded)
    assert result.next_due_s is None
    assert rig.states(draft_id)["create_plan"] == "queued"
    rig.push()
    assert rig.field(draft_id, "step") == "placement"


@pytest.mark.parametrize("error", [BackendUnreachable("No route."), NotTheBackend("A portal.")])
def test_without_a_way_to_the_backend_all_waits_and_tries_come_further_apart(
    rig: Rig, error: BackendUnreachable | NotTheBackend
) -> None:
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    waits = []
    for _ in range(8):
        rig.backend.refuse("list_prep_details", error)
        result = rig.push()
        assert result.error is error
        assert result.next_due_s is not None
        waits.append(result.next_due_s)
        assert rig.states(draft_id)["set_prep_details"] == "queued"
    assert max(waits) > 10 * min(waits)
    assert max(waits) <= 300.0
    rig.push()
    assert rig.field(draft_id, "step") == "placement"


def test_throttling_puts_the_entry_back_for_as_long_as_the_backend_wants(rig: Rig) -> None:
    rig.backend.refuse("create_inbound_plan", Throttled("Too often.", retry_after_s=40.0))
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    result = rig.push(30.0)
    assert rig.states(draft_id)["create_plan"] == "queued"
    assert result.next_due_s is not None
    assert result.next_due_s > 1.0
    assert rig.backend.mutations == []
    rig.push()
    assert rig.field(draft_id, "step") == "placement"


def test_another_operation_in_progress_is_waited_for(rig: Rig) -> None:
    busy = Problem("BadRequest", "Operation X cannot be processed while Y is in progress.")
    rig.backend.refuse("confirm_packing_option", RequestRejected(409, [busy]))
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    rig.push()
    assert rig.field(draft_id, "step") == "placement"


@pytest.mark.parametrize(
    ("code", "message", "words"),
    [
        ("FBA_INB_0182", "Prep classification missing.", "must be prepared"),
        ("FBA_INB_0364", "Stale.", "out of date"),
        ("FBA_INB_0465", "Barcode.", "barcode"),
        ("FBA_INB_0180", "Expiration date required.", "expiration date"),
        ("BadRequest", "labelOwner AMAZON is not accepted", "who is to label"),
        ("BadRequest", "The placement option has expired.", "not on offer"),
        ("Strange", "Something particular.", "Something particular"),
    ],
)
def test_a_failed_operation_is_refused_in_plain_words_with_advice(
    rig: Rig, code: str, message: str, words: str
) -> None:
    rig.backend.next_statuses = ["FAILED"]
    rig.backend.next_problems = (problem(code, message),)
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    rig.push()
    _, state, told = rig.entry("create_plan")
    assert state == "rejected"
    table = json.loads(told)
    assert words in table["message"]
    assert table["advice"]
    assert table["problems"][0]["code"] == code
    assert rig.field(draft_id, "plan_id") == ""
    assert rig.field(draft_id, "state") == "open"


def test_a_failure_without_any_reason_is_told_as_such(rig: Rig) -> None:
    rig.backend.next_statuses = ["FAILED"]
    inbound.request_placement(rig.desk, rig.draft())
    rig.push()
    assert "gave no reason" in rig.entry("create_plan")[2]


def test_a_refused_entry_holds_back_its_own_shipment_and_no_other(rig: Rig) -> None:
    rig.backend.refuse("create_inbound_plan", RequestRejected(400, [Problem("BadRequest", "No.")]))
    refused, other = rig.draft(), rig.draft()
    inbound.request_placement(rig.desk, refused)
    inbound.request_placement(rig.desk, other)
    rig.push()
    assert rig.states(refused)["create_plan"] == "rejected"
    assert rig.states(refused)["generate_packing"] == "queued"
    assert rig.field(other, "step") == "placement"


def test_a_plan_that_is_voided_after_success_is_not_taken_for_done(rig: Rig) -> None:
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    while rig.states(draft_id)["create_plan"] != "accepted":
        rig.push(0.0)
    for plan in rig.backend.plans.values():
        plan.status = "VOIDED"
    rig.push()
    assert rig.states(draft_id)["create_plan"] == "rejected"
    assert "VOIDED" in rig.entry("create_plan")[2]
    assert rig.field(draft_id, "plan_id") == ""


def test_success_that_never_shows_is_refused_after_a_while(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rig.backend, "list_placement_options", lambda _: iter(()))
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    rig.push(300.0)
    assert rig.states(draft_id)["generate_placement"] == "accepted"
    rig.push(1000.0)
    assert rig.states(draft_id)["generate_placement"] == "rejected"
    assert "does not show" in rig.entry("generate_placement")[2]


def test_a_plan_that_cannot_be_read_yet_is_not_given_up(rig: Rig) -> None:
    not_yet = RequestRejected(404, [Problem("NotFound", "There is no such plan.")])
    for _ in range(3):
        rig.backend.refuse("get_inbound_plan", not_yet)
    draft_id = rig.placed()
    assert rig.field(draft_id, "step") == "placement"
    assert rig.backend.mutations.count("create_inbound_plan") == 1


def test_a_plan_that_can_never_be_read_is_refused_with_the_reason(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_: str) -> object:
        raise RequestRejected(404, [Problem("NotFound", "There is no such plan.")])

    monkeypatch.setattr(rig.backend, "get_inbound_plan", missing)
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    rig.push(300.0)
    assert rig.states(draft_id)["create_plan"] == "accepted"
    rig.push(1000.0)
    assert rig.states(draft_id)["create_plan"] == "rejected"
    assert "no such plan" in rig.entry("create_plan")[2]


def test_saying_that_a_slow_plan_was_not_made_does_not_make_a_second_one(rig: Rig) -> None:
    rig.backend.next_statuses = ["IN_PROGRESS"] * 1000
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    rig.push(3700.0)
    entry_id, state, _ = rig.entry("create_plan")
    assert state == "unknown"
    outbox_service.settle_unknown(rig.desk, entry_id, happened=False)
    rig.push()
    assert rig.field(draft_id, "step") == "placement"
    assert len(rig.backend.plans) == 1


@pytest.mark.parametrize("again", ["retry", "edit"])
def test_a_stale_delivery_window_is_replaced_by_a_new_one(rig: Rig, again: str) -> None:
    rig.backend.solution = OWN
    rig.backend.stale_windows = {"dw1-1", "dw1-2"}
    draft_id = rig.confirmed()
    entry_id, state, told = rig.entry("confirm_delivery_window")
    assert (state, "out of date" in told) == ("rejected", True)
    if again == "retry":
        outbox_service.retry(rig.desk, entry_id)
    else:
        outbox_service.edit(rig.desk, entry_id)
        inbound.confirm_shipment(rig.desk, draft_id)
    rig.push(600.0)
    assert rig.field(draft_id, "state") == "done"
    assert rig.backend.mutations.count("generate_delivery_window_options") == 2


def test_a_transport_that_was_confirmed_elsewhere_is_not_confirmed_again(rig: Rig) -> None:
    draft_id = rig.quoted()
    inbound.choose_transport(rig.desk, draft_id, rig.offers(draft_id))
    (plan,) = rig.backend.plans.values()
    plan.chosen.update(rig.offers(draft_id))
    inbound.confirm_shipment(rig.desk, draft_id)
    rig.push(600.0)
    assert rig.field(draft_id, "state") == "done"
    assert "confirm_transportation_options" not in rig.backend.mutations


def test_labels_whose_address_died_are_asked_for_again(rig: Rig) -> None:
    rig.backend.refuse("get_labels", BackendFault("The address no longer works."))
    draft_id = rig.confirmed()
    assert rig.field(draft_id, "state") == "done"
    assert rig.backend.looks["get_labels"] == 2


def test_a_cancel_ends_the_push_and_loses_nothing(rig: Rig) -> None:
    rig.backend.on_send = lambda _: rig.cancel.set()
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    rig.push()
    assert rig.backend.mutations == ["create_inbound_plan"]
    assert rig.states(draft_id)["create_plan"] == "accepted"
    rig.cancel.clear()
    rig.backend.on_send = lambda _: None
    rig.push()
    assert rig.field(draft_id, "step") == "placement"
    assert rig.backend.mutations.count("create_inbound_plan") == 1


class Bug(Exception):
    """Stands for any programming error."""


def test_a_bug_while_sending_leaves_the_entry_unknown_and_is_raised(rig: Rig) -> None:
    def fail(name: str) -> None:
        raise Bug

    rig.backend.on_send = fail
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    with pytest.raises(Bug):
        rig.push()
    assert rig.states(draft_id)["create_plan"] == "unknown"


def test_a_bug_while_preparing_refuses_the_entry_and_is_raised(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(mskus: object) -> None:
        raise Bug

    monkeypatch.setattr(rig.backend, "list_prep_details", fail)
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    with pytest.raises(Bug):
        rig.push()
    assert rig.states(draft_id)["set_prep_details"] == "rejected"


def test_an_entry_of_a_deleted_draft_is_refused(rig: Rig) -> None:
    with rig.desk.workspace.write() as conn:
        outbox.enqueue(conn, "0" * 32, [(ActionName.CREATE_PLAN, {})], rig.clock.now())
    rig.push()
    assert rig.entry("create_plan")[1] == "rejected"


def test_a_wait_that_a_wrong_clock_left_behind_is_taken_back_at_the_next_start(rig: Rig) -> None:
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    with rig.desk.workspace.write() as conn:
        conn.execute(text("UPDATE outbox SET not_before = '2099-01-01T00:00:00.000Z'"))
    rig.push()
    assert rig.field(draft_id, "step") == "placement"


def test_a_lost_answer_never_blocks_other_shipments(rig: Rig) -> None:
    rig.backend.lose("create_inbound_plan", LOST)
    lost, other = rig.draft(), rig.draft()
    inbound.request_placement(rig.desk, lost)
    inbound.request_placement(rig.desk, other)
    rig.push(60.0)
    assert rig.states(lost)["create_plan"] == "unknown"
    assert rig.field(other, "step") == "placement"


def test_a_chain_restored_from_a_backup_is_read_back_in_its_order_before_anything_is_sent(rig: Rig) -> None:
    draft_id = rig.draft()
    inbound.request_placement(rig.desk, draft_id)
    with rig.desk.workspace.write() as conn:  # as the restore of a damaged workspace leaves it
        conn.execute(text("UPDATE outbox SET state = 'unknown', claimed_by = ''"))
    rig.push(600.0)
    assert rig.field(draft_id, "step") == "placement"
    assert len(rig.backend.mutations) == len(set(rig.backend.mutations)) == 5
