"""Asking the backend for a shipment, a step at a time. Each call saves the wish and returns at once, also offline.

Every function checks what it can here, then writes the draft and the outbox in one transaction; the sync engine sends
them in their order. Asking again for what is on its way already changes nothing. Asking again after a refusal gives up
what was refused and asks for what is still missing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from sqlalchemy import Connection

from fba_client.domain.ids import text_fault
from fba_client.domain.shipment import STEPS, DraftStep
from fba_client.errors import DraftError
from fba_client.services import offers
from fba_client.services.desk import Desk
from fba_client.services.draft_faults import box_faults, item_faults
from fba_client.services.ship_from import address_of
from fba_client.store import drafts, outbox, tracking
from fba_client.store.drafts import FIXED, DraftChange, DraftRow, DraftState
from fba_client.store.outbox_entry import OPEN, UNDER_WAY, ActionName, EntryState

TRACKING_MAX = 64
LATEST_ZONE = timedelta(hours=12)  # where a day ends last (UTC-12): a person's today must not count as passed
PREP_DETAILS_A_CALL = 100
Steps = list[tuple[ActionName, Mapping[str, str]]]

_PACKING = (
    ActionName.SET_PREP_DETAILS,
    ActionName.CREATE_PLAN,
    ActionName.GENERATE_PACKING,
    ActionName.CONFIRM_PACKING,
    ActionName.SET_PACKING,
    ActionName.GENERATE_PLACEMENT,
)
_CONFIRMING = (
    ActionName.CONFIRM_PLACEMENT,
    ActionName.GENERATE_DELIVERY_WINDOWS,
    ActionName.CONFIRM_DELIVERY_WINDOW,
    ActionName.CONFIRM_TRANSPORT,
    ActionName.FETCH_LABELS,
)


def request_placement(desk: Desk, draft_id: str) -> None:
    """Send items and boxes, and ask over which centers the backend would split them.

    A plan of other items that the draft had before is cancelled and made anew; a plan of the same items is kept and
    only its boxes are sent again. Raises DraftError with every row that cannot be sent, or the address that is missing.
    """
    address = address_of(desk.settings.ship_from)
    with desk.workspace.read() as conn:
        items, boxes = drafts.items(conn, draft_id), drafts.boxes(conn, draft_id)
    if not items:
        raise DraftError("There is nothing in this shipment yet.", field="items", advice="Add an item first.")
    faults = item_faults(desk, items) + box_faults(desk, items, boxes)
    if faults:
        raise DraftError("The shipment cannot be sent like this.", faults=faults, advice="Correct these and ask again.")
    with desk.workspace.write() as conn:
        draft = _changeable(conn, draft_id)
        if (drafts.items(conn, draft_id), drafts.boxes(conn, draft_id)) != (items, boxes):
            raise DraftError("The shipment was changed meanwhile.", advice="Look at it and ask again.")
        if _on_its_way(conn, draft_id, _PACKING):
            return
        now = desk.clock.now()
        step = min(draft.step, DraftStep.PLACEMENT, key=STEPS.index)
        change = DraftChange(step=step, ship_from_json=json.dumps(address), placement_option_id="", ready_to_ship_on="")
        drafts.change(conn, draft_id, change, now)
        drafts.replace_transports(conn, draft_id, {})
        _enqueue(desk, conn, draft_id, _placement_steps(draft, len(items)))


def choose_placement(desk: Desk, draft_id: str, placement_option_id: str, ready_to_ship_on: date) -> None:
    """Take one of the offered placements, and ask who could move its shipments from ``ready_to_ship_on`` on.

    Nothing is confirmed by this; another one may be chosen until ``confirm_shipment``. After that the same one asks for
    new offers, and a day that has passed becomes today. Raises DraftError.
    """
    now = desk.clock.now()
    today = (now - LATEST_ZONE).date()
    is_past = ready_to_ship_on < today
    ready_to_ship_on = max(ready_to_ship_on, today)
    wanted = {"placement_option_id": placement_option_id, "ready_to_ship_on": ready_to_ship_on.isoformat()}
    with desk.workspace.write() as conn:
        draft = _ready_for(conn, draft_id, DraftStep.PLACEMENT)
        if draft.state in FIXED and placement_option_id != draft.placement_option_id:
            raise DraftError("The placement is confirmed and cannot be changed any more.")
        if is_past and draft.state not in FIXED:
            raise DraftError(
                "The day to ship on has passed.", field="ready_to_ship_on", advice="Choose today or later."
            )
        offers.require_placement(desk, draft.plan_id, placement_option_id)
        under_way = outbox.entries_of(conn, draft_id, OPEN)
        if any(entry.action == ActionName.GENERATE_TRANSPORT and entry.payload == wanted for entry in under_way):
            return
        _require_quiet(conn, draft_id)
        step = min(draft.step, DraftStep.PLACEMENT, key=STEPS.index)
        drafts.change(conn, draft_id, _choice(step, placement_option_id, ready_to_ship_on), now)
        drafts.replace_transports(conn, draft_id, {})
        _enqueue(desk, conn, draft_id, [(ActionName.GENERATE_TRANSPORT, wanted)])


def choose_transport(desk: Desk, draft_id: str, chosen: Mapping[str, str]) -> None:
    """Save the way that each shipment goes (shipment id to transportation option id); nothing is sent yet.

    Raises DraftError when a shipment has no way, or one that is not offered, or whose price has expired.
    """
    with desk.workspace.write() as conn:
        draft = _ready_for(conn, draft_id, DraftStep.TRANSPORT)
        if _on_its_way(conn, draft_id, _CONFIRMING):
            raise DraftError("The shipment is being confirmed.", advice="Wait until the backend has answered.")
        offers.require_transport(desk, draft, chosen)
        drafts.replace_transports(conn, draft_id, chosen)
        step = max(draft.step, DraftStep.REVIEW, key=STEPS.index)
        drafts.change(conn, draft_id, DraftChange(step=step), desk.clock.now())


def confirm_shipment(desk: Desk, draft_id: str) -> None:
    """Confirm placement and transport, which cannot be undone, and fetch the box labels.

    Raises DraftError when a choice is missing or an offer has expired.
    """
    with desk.workspace.write() as conn:
        draft = _ready_for(conn, draft_id, DraftStep.REVIEW)
        if _on_its_way(conn, draft_id, _CONFIRMING):
            return
        chosen = drafts.transports(conn, draft_id)
        if draft.state not in FIXED:
            offers.require_placement(desk, draft.plan_id, draft.placement_option_id)
        if draft.step != DraftStep.LABELS:
            offers.require_transport(desk, draft, chosen)
        steps: Steps = []
        if draft.state not in FIXED:
            steps.append((ActionName.CONFIRM_PLACEMENT, {"placement_option_id": draft.placement_option_id}))
        if draft.step != DraftStep.LABELS:
            for shipment_id in offers.shipments_wanting_windows(desk, chosen):
                steps.append((ActionName.GENERATE_DELIVERY_WINDOWS, {"shipment_id": shipment_id}))
                steps.append((ActionName.CONFIRM_DELIVERY_WINDOW, {"shipment_id": shipment_id}))
            steps.append((ActionName.CONFIRM_TRANSPORT, {}))
        steps += [(ActionName.FETCH_LABELS, {"shipment_id": shipment_id}) for shipment_id in chosen]
        _enqueue(desk, conn, draft_id, steps)


def set_tracking(desk: Desk, draft_id: str, shipment_id: str, numbers: Mapping[str, str]) -> int:
    """Keep the tracking numbers (box id to number) and send them once every box of the shipment has one.

    Returns how many boxes still have none. Raises DraftError for an unknown box, a number that cannot be one, or a
    shipment with a partnered carrier, whose numbers the backend has from the carrier and takes from nobody else.
    """
    if offers.is_partnered(desk, shipment_id):
        raise DraftError(
            "The partnered carrier gives the tracking numbers of this shipment itself.",
            field="tracking",
            advice="There is nothing to enter.",
        )
    cleaned = {box_id: number.strip() for box_id, number in numbers.items()}
    boxes = offers.box_ids(desk, shipment_id)
    for box_id, number in cleaned.items():
        if box_id not in boxes:
            raise DraftError("{box} is not a box of this shipment.", field="tracking", box=box_id)
        if not number or len(number) > TRACKING_MAX or text_fault(number):
            raise DraftError(
                "The tracking number of {box} must have 1 to {most} plain characters.",
                field="tracking",
                box=box_id,
                most=TRACKING_MAX,
            )
    with desk.workspace.write() as conn:
        _ready_for(conn, draft_id, DraftStep.LABELS)
        before = tracking.saved(conn, shipment_id)
        tracking.save(conn, draft_id, shipment_id, cleaned, desk.clock.now())
        missing = len(boxes - {*before, *cleaned})
        wanted = {"shipment_id": shipment_id}
        news = any(before.get(box_id) != number for box_id, number in cleaned.items())
        told = outbox.entries_of(conn, draft_id)
        mine = [e for e in told if e.action == ActionName.UPDATE_TRACKING and e.payload == wanted]
        reads_it = any(e.state == EntryState.QUEUED for e in mine)
        done = not news and any(e.state in (EntryState.VERIFIED, *UNDER_WAY) for e in mine)
        if not (missing or reads_it or done):
            for entry in mine:
                outbox.discard(conn, entry.id, desk.clock.now())
            _enqueue(desk, conn, draft_id, [(ActionName.UPDATE_TRACKING, wanted)], keep_waiting=True)
    return missing


def cancel_plan(desk: Desk, draft_id: str) -> None:
    """Cancel the draft's plan at the backend; the draft itself stays, at its boxes.

    Free within a day of confirming parcels and an hour of freight (the backend charges after that). Raises DraftError
    when there is no plan, or while the backend is at work on it.
    """
    with desk.workspace.write() as conn:
        draft = _existing(conn, draft_id)
        if not draft.plan_id:
            raise DraftError("The backend has no plan of this shipment.", advice="Discard the shipment instead.")
        if not _on_its_way(conn, draft_id, (ActionName.CANCEL_PLAN,)):
            _require_quiet(conn, draft_id)
            _enqueue(desk, conn, draft_id, [(ActionName.CANCEL_PLAN, {"plan_id": draft.plan_id})])


def _choice(step: DraftStep, placement_option_id: str, ready_on: date) -> DraftChange:
    return DraftChange(step=step, placement_option_id=placement_option_id, ready_to_ship_on=ready_on.isoformat())


def _placement_steps(draft: DraftRow, items: int) -> Steps:
    boxes: Steps = [(ActionName.SET_PACKING, {}), (ActionName.GENERATE_PLACEMENT, {})]
    if draft.plan_id and draft.packing_option_id:
        return boxes
    cancel: Steps = [(ActionName.CANCEL_PLAN, {"plan_id": draft.plan_id})] if draft.plan_id else []
    prep: Steps = [
        (ActionName.SET_PREP_DETAILS, {"first": str(first)}) for first in range(0, items, PREP_DETAILS_A_CALL)
    ]
    plan: Steps = [
        (ActionName.CREATE_PLAN, {}),
        (ActionName.GENERATE_PACKING, {}),
        (ActionName.CONFIRM_PACKING, {}),
    ]
    return cancel + prep + plan + boxes


def _enqueue(desk: Desk, conn: Connection, draft_id: str, steps: Steps, *, keep_waiting: bool = False) -> None:
    now = desk.clock.now()
    if not keep_waiting:
        outbox.discard_waiting(conn, draft_id, now)
    outbox.enqueue(conn, draft_id, steps, now)
    drafts.refresh_state(conn, draft_id)


def _on_its_way(conn: Connection, draft_id: str, actions: Iterable[ActionName]) -> bool:
    entries = outbox.entries_of(conn, draft_id, (*OPEN, EntryState.REJECTED))
    if any(entry.state == EntryState.REJECTED for entry in entries):
        return False
    return any(entry.action in actions for entry in entries)


def _require_quiet(conn: Connection, draft_id: str) -> None:
    if outbox.entries_of(conn, draft_id, UNDER_WAY):
        raise DraftError(
            "The backend is at work on this shipment.",
            advice="Wait until it has answered. The Sync Centre shows how far it is.",
        )


def _existing(conn: Connection, draft_id: str) -> DraftRow:
    found = drafts.draft(conn, draft_id)
    if found is None or found.state == DraftState.DISCARDED:
        raise DraftError("This shipment is not here any more.", advice="Go back to the list and choose another.")
    return found


def _changeable(conn: Connection, draft_id: str) -> DraftRow:
    found = _existing(conn, draft_id)
    if found.state in FIXED:
        raise DraftError("The placement of this shipment is confirmed and cannot be asked for again.")
    return found


def _ready_for(conn: Connection, draft_id: str, step: DraftStep) -> DraftRow:
    found = _existing(conn, draft_id)
    if STEPS.index(found.step) < STEPS.index(step):
        raise DraftError(
            "The shipment is not ready for this yet.",
            advice="Finish the steps before it; the backend may still be at work.",
        )
    return found
