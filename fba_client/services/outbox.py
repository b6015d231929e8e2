"""What a person may do about an entry of the outbox: send it again, give it up, go back and change it, settle it.

Giving up an entry gives up those queued behind it as well, since each builds on the one before, and the shipment falls
back to the step from which they were asked.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from fba_client.domain.shipment import STEPS, DraftStep
from fba_client.errors import UserInputError
from fba_client.services.desk import Desk
from fba_client.store import drafts, outbox
from fba_client.store.drafts import DraftChange
from fba_client.store.outbox_entry import ActionName, Entry, EntryState

_ASKED_AT = {
    ActionName.SET_PREP_DETAILS: DraftStep.BOXES,
    ActionName.CREATE_PLAN: DraftStep.BOXES,
    ActionName.GENERATE_PACKING: DraftStep.BOXES,
    ActionName.CONFIRM_PACKING: DraftStep.BOXES,
    ActionName.SET_PACKING: DraftStep.BOXES,
    ActionName.GENERATE_PLACEMENT: DraftStep.BOXES,
    ActionName.GENERATE_TRANSPORT: DraftStep.PLACEMENT,
    ActionName.CONFIRM_PLACEMENT: DraftStep.REVIEW,
    ActionName.GENERATE_DELIVERY_WINDOWS: DraftStep.REVIEW,
    ActionName.CONFIRM_DELIVERY_WINDOW: DraftStep.REVIEW,
    ActionName.CONFIRM_TRANSPORT: DraftStep.REVIEW,
}


def retry(desk: Desk, entry_id: str) -> None:
    """Send a refused entry again as the shipment is now. Raises UserInputError when it was not refused.

    A delivery window is chosen from new ones, since those that were refused may have gone stale.
    """
    with desk.workspace.write() as conn:
        found = _existing(conn, entry_id)
        if found.state == EntryState.QUEUED:
            return
        now = desk.clock.now()
        if found.state != EntryState.REJECTED or not outbox.put_back(conn, entry_id, now, now):
            raise UserInputError(
                "This is not refused, so it cannot be sent again.",
                advice="FBA Client goes on with it by itself; the Sync Centre shows when it looks next.",
            )
        if found.action == ActionName.CONFIRM_DELIVERY_WINDOW:
            _ask_for_windows_anew(conn, found, now)
        drafts.refresh_state(conn, found.draft_id)


def discard(desk: Desk, entry_id: str) -> None:
    """Give an entry up, and those behind it. Raises UserInputError while its fate at the backend is open."""
    edit(desk, entry_id)


def edit(desk: Desk, entry_id: str) -> tuple[str, DraftStep]:
    """Give an entry up and go back to where it was asked for: the draft's id and the step to open.

    Raises UserInputError while the backend is at work on it, or may have carried it out: giving that up would leave a
    plan at the backend that nobody here knows of.
    """
    with desk.workspace.write() as conn:
        found = _existing(conn, entry_id)
        now = desk.clock.now()
        if found.state == EntryState.UNKNOWN:
            raise UserInputError(
                "It is not known yet whether the backend carried this out, so it cannot be given up.",
                advice="FBA Client asks the backend after a quiet period. You may also look there and say what became "
                "of it.",
            )
        if found.state not in (EntryState.DISCARDED, EntryState.VERIFIED):
            if not outbox.discard(conn, entry_id, now):
                raise UserInputError(
                    "The backend is at work on this, so it cannot be taken back.",
                    advice="Wait until it has answered. A plan can be cancelled on the Shipments page.",
                )
            outbox.discard_waiting(conn, found.draft_id, now, after=found.sequence)
            _fall_back(conn, found, now)
        draft = drafts.draft(conn, found.draft_id)
        return found.draft_id, draft.step if draft else DraftStep.ITEMS


def settle_unknown(desk: Desk, entry_id: str, happened: bool) -> None:
    """Say what became of an entry whose answer was lost, having looked at the backend oneself.

    ``happened``: it is read back and goes on from there; otherwise it is sent again. Raises UserInputError when its
    fate is known.
    """
    with desk.workspace.write() as conn:
        found = _existing(conn, entry_id)
        now = desk.clock.now()
        if found.state != EntryState.UNKNOWN:
            raise UserInputError("What became of this is known.", advice="The Sync Centre shows it.")
        if happened:
            outbox.mark_accepted(conn, entry_id, found.operation_id, now, now)
        else:
            outbox.put_back(conn, entry_id, now, now)
        drafts.refresh_state(conn, found.draft_id)


def _existing(conn: Connection, entry_id: str) -> Entry:
    found = outbox.entry(conn, entry_id)
    if found is None:
        raise UserInputError("This entry is not here any more.", advice="Refresh the Sync Centre.")
    return found


def _ask_for_windows_anew(conn: Connection, confirmation: Entry, now: datetime) -> None:
    for entry in outbox.entries_of(conn, confirmation.draft_id, (EntryState.VERIFIED,)):
        if entry.action == ActionName.GENERATE_DELIVERY_WINDOWS and entry.payload == confirmation.payload:
            outbox.ask_anew(conn, entry.id, now)


def _fall_back(conn: Connection, given_up: Entry, now: datetime) -> None:
    draft = drafts.draft(conn, given_up.draft_id)
    step = _ASKED_AT.get(given_up.action)
    if draft is not None and step is not None and STEPS.index(step) < STEPS.index(draft.step):
        drafts.change(conn, draft.id, DraftChange(step=step), now)
    drafts.refresh_state(conn, given_up.draft_id)
