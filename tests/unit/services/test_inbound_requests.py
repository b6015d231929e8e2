"""What is checked before anything is queued, and what a person may do about what was queued."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from draft_requests import MUGS, NOON, bring_to, entries, offered, packed, put
from sqlalchemy import text

from fba_client.domain.clock import FixedClock
from fba_client.domain.items import ItemLine
from fba_client.domain.shipment import DraftStep
from fba_client.errors import DraftError, UserInputError
from fba_client.paths import DataFolder
from fba_client.services import drafts, inbound
from fba_client.services import outbox as outbox_service
from fba_client.services.desk import Desk, open_desk
from fba_client.settings import ShipFromSettings
from fba_client.store import drafts as draft_store
from fba_client.store import plans
from fba_client.store.drafts import DraftState
from fba_client.store.inventory import upsert_skus
from fba_client.store.outbox_entry import ActionName, EntryState

SHIP_FROM = ShipFromSettings(
    name="Jo Fern", line1="12 Dock Road", city="Portland", state="OR", postal_code="97203", phone="5035550100"
)
CHAIN = [
    "set_prep_details",
    "create_plan",
    "generate_packing",
    "confirm_packing",
    "set_packing",
    "generate_placement",
]


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOON)


@pytest.fixture
def desk(folder: DataFolder, clock: FixedClock) -> Iterator[Desk]:
    with open_desk(folder, clock) as opened:
        opened.replace_settings(replace(opened.settings, ship_from=SHIP_FROM))
        with opened.cache.write() as conn:
            upsert_skus(conn, [{"msku": name} for name in ("MUG-BLUE", "TEA-GREEN")])
        yield opened


def test_items_and_boxes_must_be_right_before_anything_is_queued(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk, "Spring", [MUGS, ItemLine("NEVER-SEEN", 3)])
    with pytest.raises(DraftError) as error:
        inbound.request_placement(desk, draft_id)
    assert [str(fault) for fault in error.value.faults] == [
        "line 2: NEVER-SEEN is not among your SKUs; sync if it is new",
        "48 of MUG-BLUE are not in a box yet",
        "3 of NEVER-SEEN are not in a box yet",
    ]
    assert entries(desk, draft_id) == []


def test_an_empty_shipment_and_an_empty_address_are_refused_with_what_to_do(desk: Desk) -> None:
    with pytest.raises(DraftError, match="nothing in this shipment"):
        inbound.request_placement(desk, drafts.create_draft(desk))
    draft_id = packed(desk)
    desk.replace_settings(replace(desk.settings, ship_from=ShipFromSettings(name="Jo" * 40)))
    with pytest.raises(DraftError) as error:
        inbound.request_placement(desk, draft_id)
    assert {fault.field for fault in error.value.faults} == {"name", "line1", "city", "state", "postal_code", "phone"}
    assert error.value.field == "ship_from"


def test_asking_for_placement_queues_the_whole_chain_once_and_keeps_the_address(desk: Desk) -> None:
    draft_id = packed(desk)
    inbound.request_placement(desk, draft_id)
    inbound.request_placement(desk, draft_id)
    assert [entry.action.value for entry in entries(desk, draft_id)] == CHAIN
    with desk.workspace.read() as conn:
        draft = draft_store.draft(conn, draft_id)
    assert draft is not None
    assert draft.state == DraftState.WORKING
    assert draft.ship_from["addressLine1"] == "12 Dock Road"


def test_each_hundred_skus_have_their_own_prep_entry(desk: Desk) -> None:
    lines = [ItemLine(f"SKU-{number:03}", 1) for number in range(201)]
    with desk.cache.write() as conn:
        upsert_skus(conn, [{"msku": line.msku} for line in lines])
    draft_id = packed(desk, *lines)
    inbound.request_placement(desk, draft_id)
    first = [entry.payload for entry in entries(desk, draft_id) if entry.action == ActionName.SET_PREP_DETAILS]
    assert first == [{"first": "0"}, {"first": "100"}, {"first": "200"}]


def test_an_edit_gives_up_what_was_not_sent_yet(desk: Desk) -> None:
    draft_id = packed(desk)
    inbound.request_placement(desk, draft_id)
    drafts.set_items(desk, draft_id, [ItemLine("MUG-BLUE", 24)])
    assert {entry.state for entry in entries(desk, draft_id)} == {EntryState.DISCARDED}


@pytest.mark.parametrize("state", [EntryState.SENDING, EntryState.ACCEPTED, EntryState.UNKNOWN])
def test_an_edit_is_refused_while_the_backend_is_at_work(desk: Desk, state: EntryState) -> None:
    draft_id = packed(desk)
    inbound.request_placement(desk, draft_id)
    bring_to(desk, entries(desk, draft_id)[0], state)
    with pytest.raises(DraftError, match="at work"):
        drafts.set_items(desk, draft_id, [ItemLine("MUG-BLUE", 24)])
    with pytest.raises(DraftError, match="at work"):
        drafts.undo(desk, draft_id)
    with pytest.raises(DraftError, match="at work"):
        drafts.discard_draft(desk, draft_id)


def test_asking_again_after_a_refusal_begins_the_chain_anew(desk: Desk) -> None:
    draft_id = packed(desk)
    inbound.request_placement(desk, draft_id)
    bring_to(desk, entries(desk, draft_id)[0], EntryState.REJECTED)
    inbound.request_placement(desk, draft_id)
    assert [entry.action.value for entry in entries(desk, draft_id, EntryState.QUEUED)] == CHAIN


def test_a_confirmed_shipment_is_fixed(desk: Desk) -> None:
    draft_id = packed(desk)
    put(desk, draft_id, state=DraftState.CONFIRMED)
    with pytest.raises(DraftError, match="confirmed"):
        drafts.set_boxes(desk, draft_id, [])
    with pytest.raises(DraftError, match="confirmed"):
        inbound.request_placement(desk, draft_id)


def test_a_placement_must_be_on_offer_and_the_day_to_come(desk: Desk) -> None:
    draft_id = packed(desk)
    with pytest.raises(DraftError, match="not ready"):
        inbound.choose_placement(desk, draft_id, "pl1", date(2026, 11, 25))
    offered(desk, draft_id)
    with pytest.raises(DraftError, match="has passed"):
        inbound.choose_placement(desk, draft_id, "pl1", date(2026, 11, 21))
    with pytest.raises(DraftError, match="not on offer"):
        inbound.choose_placement(desk, draft_id, "pl2", date(2026, 11, 25))
    inbound.choose_placement(desk, draft_id, "pl1", date(2026, 11, 25))
    offered(desk, draft_id, expires="2026-11-22T11:59:00Z")
    with pytest.raises(DraftError, match="not on offer"):
        inbound.choose_placement(desk, draft_id, "pl1", date(2026, 11, 26))


def test_asking_for_placements_again_takes_back_what_was_chosen_from_the_old_ones(desk: Desk) -> None:
    draft_id = packed(desk)
    offered(desk, draft_id)
    put(desk, draft_id, placement_option_id="pl1", step=DraftStep.TRANSPORT)
    inbound.choose_transport(desk, draft_id, {"sh1": "to-sh1", "sh2": "to-sh2"})
    inbound.request_placement(desk, draft_id)
    with desk.workspace.read() as conn:
        draft = draft_store.draft(conn, draft_id)
        assert draft_store.transports(conn, draft_id) == {}
    assert draft is not None
    assert (draft.step, draft.placement_option_id) == (DraftStep.PLACEMENT, "")
    assert [entry.action.value for entry in entries(desk, draft_id)] == ["set_packing", "generate_placement"]


def test_choosing_another_day_replaces_what_was_not_sent(desk: Desk) -> None:
    draft_id = packed(desk)
    offered(desk, draft_id)
    for day in (25, 26, 26):
        inbound.choose_placement(desk, draft_id, "pl1", date(2026, 11, day))
    (entry,) = entries(desk, draft_id, EntryState.QUEUED)
    assert entry.payload == {"placement_option_id": "pl1", "ready_to_ship_on": "2026-11-26"}


def test_today_is_not_past_wherever_the_person_is(desk: Desk, clock: FixedClock) -> None:
    draft_id = packed(desk)
    offered(desk, draft_id)
    clock.advance(2 * 86_400 + 14 * 3600)  # 2 o'clock of the 25th in UTC, the evening of the 24th in Portland
    with pytest.raises(DraftError, match="has passed"):
        inbound.choose_placement(desk, draft_id, "pl1", date(2026, 11, 23))
    inbound.choose_placement(desk, draft_id, "pl1", date(2026, 11, 24))
    assert [entry.payload["ready_to_ship_on"] for entry in entries(desk, draft_id)] == ["2026-11-24"]


def test_new_offers_for_a_confirmed_placement_may_be_asked_for_after_its_day(desk: Desk, clock: FixedClock) -> None:
    draft_id = packed(desk)
    offered(desk, draft_id)
    put(desk, draft_id, placement_option_id="pl1", step=DraftStep.REVIEW, state=DraftState.CONFIRMED)
    clock.advance(3 * 86_400)
    inbound.choose_placement(desk, draft_id, "pl1", date(2026, 11, 22))
    (entry,) = entries(desk, draft_id)
    assert entry.payload["ready_to_ship_on"] == "2026-11-25"


def test_every_shipment_needs_a_way_that_is_on_offer(desk: Desk) -> None:
    draft_id = packed(desk)
    offered(desk, draft_id)
    put(desk, draft_id, placement_option_id="pl1", step=DraftStep.TRANSPORT)
    for chosen in ({}, {"sh1": "to-sh1"}, {"sh1": "to-sh1", "sh2": "to-sh1"}, {"sh1": "to-sh1", "sh3": "to-sh1"}):
        with pytest.raises(DraftError):
            inbound.choose_transport(desk, draft_id, chosen)
    inbound.choose_transport(desk, draft_id, {"sh1": "to-sh1", "sh2": "to-sh2"})
    with desk.workspace.read() as conn:
        draft = draft_store.draft(conn, draft_id)
    assert draft is not None
    assert draft.step == DraftStep.REVIEW
    assert entries(desk, draft_id) == []


def test_an_expired_quote_must_be_asked_for_again(desk: Desk, clock: FixedClock) -> None:
    draft_id = packed(desk)
    offered(desk, draft_id)
    put(desk, draft_id, placement_option_id="pl1", step=DraftStep.TRANSPORT)
    clock.advance(9 * 86400)
    with pytest.raises(DraftError, match="expired"):
        inbound.choose_transport(desk, draft_id, {"sh1": "to-sh1", "sh2": "to-sh2"})


def test_confirming_queues_placement_transport_and_labels_of_each_shipment_once(desk: Desk) -> None:
    draft_id = packed(desk)
    offered(desk, draft_id)
    put(desk, draft_id, placement_option_id="pl1", step=DraftStep.TRANSPORT)
    with pytest.raises(DraftError, match="not ready"):
        inbound.confirm_shipment(desk, draft_id)
    inbound.choose_transport(desk, draft_id, {"sh1": "to-sh1", "sh2": "to-sh2"})
    for _ in range(2):
        inbound.confirm_shipment(desk, draft_id)
    assert [entry.action.value for entry in entries(desk, draft_id)] == [
        "confirm_placement",
        "confirm_transport",
        "fetch_labels",
        "fetch_labels",
    ]
    with pytest.raises(DraftError, match="being confirmed"):
        inbound.choose_transport(desk, draft_id, {"sh1": "to-sh1", "sh2": "to-sh2"})


def test_tracking_numbers_must_belong_to_boxes_of_the_shipment(desk: Desk) -> None:
    draft_id = packed(desk)
    offered(desk, draft_id)
    put(desk, draft_id, step=DraftStep.LABELS, state=DraftState.DONE)
    with desk.cache.write() as conn:
        plans.replace_shipment_boxes(conn, "sh1", [{"box_id": "FBA1U000001"}])
    with pytest.raises(DraftError, match="not a box"):
        inbound.set_tracking(desk, draft_id, "sh1", {"FBA1U000009": "1Z"})
    for number in ("", " ", "1" * 65, "1Z\x00"):
        with pytest.raises(DraftError, match="plain characters"):
            inbound.set_tracking(desk, draft_id, "sh1", {"FBA1U000001": number})
    assert inbound.set_tracking(desk, draft_id, "sh1", {"FBA1U000001": " 1Z1 "}) == 0
    with desk.workspace.read() as conn:
        assert conn.execute(text("SELECT tracking_id FROM saved_tracking")).scalars().all() == ["1Z1"]


def test_cancelling_needs_a_plan(desk: Desk) -> None:
    with pytest.raises(DraftError, match="no plan"):
        inbound.cancel_plan(desk, packed(desk))


def test_discarding_a_draft_with_a_plan_cancels_the_plan(desk: Desk) -> None:
    draft_id = packed(desk)
    offered(desk, draft_id)
    drafts.discard_draft(desk, draft_id)
    (entry,) = entries(desk, draft_id, EntryState.QUEUED)
    assert (entry.action, entry.payload) == (ActionName.CANCEL_PLAN, {"plan_id": "wf1"})
    drafts.restore_draft(desk, draft_id)
    assert entries(desk, draft_id, EntryState.QUEUED) == []


def test_renaming_a_draft_with_a_plan_renames_the_plan(desk: Desk) -> None:
    draft_id = packed(desk)
    drafts.rename(desk, draft_id, "Summer")
    assert entries(desk, draft_id) == []
    offered(desk, draft_id)
    drafts.rename(desk, draft_id, "Autumn")
    assert [entry.action for entry in entries(desk, draft_id)] == [ActionName.UPDATE_NAME]


def test_a_refused_entry_can_be_sent_again_and_no_other(desk: Desk) -> None:
    draft_id = packed(desk)
    inbound.request_placement(desk, draft_id)
    entry = entries(desk, draft_id)[0]
    bring_to(desk, entry, EntryState.ACCEPTED)
    with pytest.raises(UserInputError, match="not refused"):
        outbox_service.retry(desk, entry.id)
    bring_to(desk, entry, EntryState.REJECTED)
    outbox_service.retry(desk, entry.id)
    outbox_service.retry(desk, entry.id)
    assert entries(desk, draft_id)[0].state == EntryState.QUEUED
    assert entries(desk, draft_id)[0].problem is None


def test_giving_up_an_entry_gives_up_those_behind_it_and_leads_back_to_its_step(desk: Desk) -> None:
    draft_id = packed(desk)
    offered(desk, draft_id)
    put(desk, draft_id, step=DraftStep.TRANSPORT)
    inbound.choose_placement(desk, draft_id, "pl1", date(2026, 11, 25))
    entry = entries(desk, draft_id)[0]
    assert outbox_service.edit(desk, entry.id) == (draft_id, DraftStep.PLACEMENT)
    inbound.request_placement(desk, draft_id)
    outbox_service.discard(desk, entries(desk, draft_id, EntryState.QUEUED)[0].id)
    assert entries(desk, draft_id, EntryState.QUEUED) == []
    with desk.workspace.read() as conn:
        draft = draft_store.draft(conn, draft_id)
    assert draft is not None
    assert (draft.step, draft.state) == (DraftStep.BOXES, DraftState.OPEN)


def test_what_the_backend_works_on_cannot_be_given_up(desk: Desk) -> None:
    draft_id = packed(desk)
    inbound.request_placement(desk, draft_id)
    entry = entries(desk, draft_id)[0]
    bring_to(desk, entry, EntryState.ACCEPTED)
    with pytest.raises(UserInputError, match="at work"):
        outbox_service.discard(desk, entry.id)


def test_what_may_have_been_carried_out_cannot_be_given_up(desk: Desk) -> None:
    draft_id = packed(desk)
    inbound.request_placement(desk, draft_id)
    entry = entries(desk, draft_id)[0]
    bring_to(desk, entry, EntryState.UNKNOWN)
    for give_up in (outbox_service.discard, outbox_service.edit):
        with pytest.raises(UserInputError, match="not known yet"):
            give_up(desk, entry.id)
    assert entries(desk, draft_id)[0].state == EntryState.UNKNOWN


@pytest.mark.parametrize(("happened", "state"), [(True, EntryState.ACCEPTED), (False, EntryState.QUEUED)])
def test_a_person_may_settle_what_is_unknown(desk: Desk, happened: bool, state: EntryState) -> None:
    draft_id = packed(desk)
    inbound.request_placement(desk, draft_id)
    entry = entries(desk, draft_id)[0]
    with pytest.raises(UserInputError, match="is known"):
        outbox_service.settle_unknown(desk, entry.id, happened)
    bring_to(desk, entry, EntryState.UNKNOWN)
    outbox_service.settle_unknown(desk, entry.id, happened)
    assert entries(desk, draft_id)[0].state == state


def test_an_entry_that_is_gone_is_named_as_such(desk: Desk) -> None:
    for act in (outbox_service.retry, outbox_service.discard, outbox_service.edit):
        with pytest.raises(UserInputError, match="not here any more"):
            act(desk, "0" * 32)
