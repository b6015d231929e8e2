"""Making a shipment before the backend hears of it: items, boxes, name, undo.

Editing the items of a draft that has a plan already leaves that plan behind: the next request for placements cancels it
and makes a new one, because the backend does not let a plan's items be changed. Editing the boxes alone keeps the plan:
only the packing is sent again. What is queued and not sent yet is given up by an edit; while the backend is at work on
the draft, an edit is refused.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection

from fba_client.domain.items import ItemLine
from fba_client.domain.packing import BoxContent, BoxSpec
from fba_client.domain.packing_suggestion import suggest_boxes
from fba_client.domain.shipment import DraftStep
from fba_client.errors import DraftError
from fba_client.faults import RowFault
from fba_client.phrases import Phrase
from fba_client.services.desk import Desk
from fba_client.services.draft_faults import (
    box_faults,
    item_faults,
    merged,
    unsavable_boxes,
    unsavable_items,
)
from fba_client.store import draft_undo, drafts, outbox
from fba_client.store.drafts import FIXED, DraftChange, DraftRow, DraftState
from fba_client.store.empty_drafts import default_name
from fba_client.store.outbox_entry import UNDER_WAY, ActionName

__all__ = [
    "UndoTexts",
    "box_faults",
    "create_draft",
    "discard_draft",
    "draft_boxes",
    "draft_items",
    "duplicate",
    "item_faults",
    "redo",
    "rename",
    "restore_draft",
    "set_boxes",
    "set_items",
    "suggest_boxes",
    "undo",
    "undo_texts",
]

NAME_MAX = 100


@dataclass(frozen=True, slots=True)
class UndoTexts:
    """What the next undo and redo would take back, '' where there is nothing."""

    undo: str = ""
    redo: str = ""


def create_draft(desk: Desk, name: str = "", lines: Sequence[ItemLine] = ()) -> str:
    """The id of a new draft with ``lines``. Raises DraftError when they cannot be saved."""
    now = desk.clock.now()
    draft_id = uuid.uuid4().hex
    kept = _savable(lines)
    with desk.workspace.write() as conn:
        drafts.insert(conn, draft_id, _clean_name(name) or default_name(now), now)
        drafts.replace_items(conn, draft_id, kept)
        if kept:
            drafts.change(conn, draft_id, DraftChange(step=DraftStep.BOXES), now)
    return draft_id


def draft_items(desk: Desk, draft_id: str) -> tuple[ItemLine, ...]:
    """The lines of a draft; empty for an unknown one."""
    with desk.workspace.read() as conn:
        return drafts.items(conn, draft_id)


def draft_boxes(desk: Desk, draft_id: str) -> tuple[BoxSpec, ...]:
    """The boxes of a draft; empty for an unknown one."""
    with desk.workspace.read() as conn:
        return drafts.boxes(conn, draft_id)


def set_items(desk: Desk, draft_id: str, lines: Sequence[ItemLine], what: str = "Change the items") -> None:
    """Save ``lines`` as the draft's items; lines of one SKU with the same date and lot are added up.

    What is packed already takes over the date and lot of its line. Raises DraftError with every line that cannot be
    saved, or when the draft cannot be edited now. Unknown SKUs are saved; they only keep the shipment from being sent
    (``item_faults``).
    """
    kept = _savable(lines)
    with desk.workspace.write() as conn:
        _editable(conn, draft_id)
        if tuple(kept) != drafts.items(conn, draft_id):
            draft_undo.remember(conn, draft_id, what)
            _put(desk, conn, draft_id, items=kept, boxes=_dated(drafts.boxes(conn, draft_id), kept))


def set_boxes(desk: Desk, draft_id: str, boxes: Sequence[BoxSpec], what: str = "Change the boxes") -> None:
    """Save ``boxes``. Raises DraftError with every box that cannot be saved, or when the draft cannot be edited now."""
    _refuse(unsavable_boxes(boxes), Phrase("These boxes cannot be saved."))
    with desk.workspace.write() as conn:
        _editable(conn, draft_id)
        if tuple(boxes) != drafts.boxes(conn, draft_id):
            draft_undo.remember(conn, draft_id, what)
            _put(desk, conn, draft_id, boxes=boxes)


def rename(desk: Desk, draft_id: str, name: str) -> None:
    """Give the draft another name, also at the backend if it has a plan there. Raises DraftError for an empty name."""
    wanted = _clean_name(name)
    if not wanted:
        raise DraftError("A shipment needs a name.", field="name")
    with desk.workspace.write() as conn:
        found = _existing(conn, draft_id)
        if found.name == wanted:
            return
        now = desk.clock.now()
        drafts.change(conn, draft_id, DraftChange(name=wanted), now)
        if found.plan_id:
            outbox.enqueue(conn, draft_id, [(ActionName.UPDATE_NAME, {"plan_id": found.plan_id})], now)


def duplicate(desk: Desk, draft_id: str) -> str:
    """The id of a new draft with the same items and boxes, which the backend knows nothing of."""
    now = desk.clock.now()
    copy_id = uuid.uuid4().hex
    with desk.workspace.write() as conn:
        found = _existing(conn, draft_id)
        drafts.insert(conn, copy_id, _clean_name(f"Copy of {found.name}"), now)
        drafts.replace_items(conn, copy_id, drafts.items(conn, draft_id))
        drafts.replace_boxes(conn, copy_id, drafts.boxes(conn, draft_id))
        drafts.change(
            conn, copy_id, DraftChange(step=found.step if found.step == DraftStep.ITEMS else DraftStep.BOXES), now
        )
    return copy_id


def discard_draft(desk: Desk, draft_id: str) -> None:
    """Put the draft away, and what was queued for it; ``restore_draft`` brings it back.

    Raises DraftError while the backend is at work on it, and once the placement is confirmed (cancel the plan first).
    A plan that the backend has already is cancelled there.
    """
    with desk.workspace.write() as conn:
        found = _editable(conn, draft_id)
        now = desk.clock.now()
        outbox.discard_waiting(conn, draft_id, now)
        if found.plan_id:
            outbox.enqueue(conn, draft_id, [(ActionName.CANCEL_PLAN, {"plan_id": found.plan_id})], now)
        drafts.change(conn, draft_id, DraftChange(state=DraftState.DISCARDED), now)


def restore_draft(desk: Desk, draft_id: str) -> None:
    """Take a discarded draft up again, at its boxes."""
    with desk.workspace.write() as conn:
        if _existing(conn, draft_id).state == DraftState.DISCARDED:
            _fall_back(conn, desk, draft_id, items_changed=True)


def undo(desk: Desk, draft_id: str) -> str:
    """Take back the last change of items or boxes; returns what it was, '' when there is none. Raises DraftError."""
    return _travel(desk, draft_id, back=True)


def redo(desk: Desk, draft_id: str) -> str:
    """Make the last change again that was taken back; returns what it was, '' when there is none. Raises DraftError."""
    return _travel(desk, draft_id, back=False)


def undo_texts(desk: Desk, draft_id: str) -> UndoTexts:
    """What undo and redo would do now, for the menu."""
    with desk.workspace.read() as conn:
        return UndoTexts(
            draft_undo.next_text(conn, draft_id, back=True), draft_undo.next_text(conn, draft_id, back=False)
        )


def _savable(lines: Sequence[ItemLine]) -> list[ItemLine]:
    _refuse(unsavable_items(lines), Phrase("These lines cannot be saved."))
    return merged(lines)


def _refuse(faults: Sequence[RowFault], sentence: str) -> None:
    if faults:
        raise DraftError(sentence, faults=faults, advice="Correct them and save again; nothing was changed.")


def _dated(boxes: Sequence[BoxSpec], lines: Sequence[ItemLine]) -> list[BoxSpec]:
    """``boxes`` with the dates and lots of ``lines``, since all units of a line carry the same."""
    said = {line.msku: (line.expiration, line.lot) for line in lines}
    return [replace(box, contents=tuple(_dated_content(content, said) for content in box.contents)) for box in boxes]


def _dated_content(content: BoxContent, said: Mapping[str, tuple[str, str]]) -> BoxContent:
    expiration, lot = said.get(content.msku, (content.expiration, content.lot))
    return replace(content, expiration=expiration, lot=lot)


def _clean_name(name: str) -> str:
    return " ".join("".join(char if char.isprintable() else " " for char in name).split())[:NAME_MAX]


def _existing(conn: Connection, draft_id: str) -> DraftRow:
    found = drafts.draft(conn, draft_id)
    if found is None:
        raise DraftError("This shipment is not here any more.", advice="Go back to the list and choose another.")
    return found


def _editable(conn: Connection, draft_id: str) -> DraftRow:
    found = _existing(conn, draft_id)
    if found.state == DraftState.DISCARDED:
        raise DraftError("This shipment was discarded.", advice="Restore it first.")
    if found.state in FIXED:
        raise DraftError(
            "The placement of this shipment is confirmed, so its items and boxes are fixed.",
            advice="Cancel its plan, or duplicate it and change the copy.",
        )
    if outbox.entries_of(conn, draft_id, UNDER_WAY):
        raise DraftError(
            "The backend is at work on this shipment.",
            advice="Wait until it has answered, then change it. The Sync Centre shows how far it is.",
        )
    return found


def _put(
    desk: Desk,
    conn: Connection,
    draft_id: str,
    items: Sequence[ItemLine] | None = None,
    boxes: Sequence[BoxSpec] | None = None,
) -> None:
    if items is not None:
        drafts.replace_items(conn, draft_id, items)
    if boxes is not None:
        drafts.replace_boxes(conn, draft_id, boxes)
    _fall_back(conn, desk, draft_id, items_changed=items is not None)


def _fall_back(conn: Connection, desk: Desk, draft_id: str, *, items_changed: bool) -> None:
    now = desk.clock.now()
    outbox.discard_waiting(conn, draft_id, now)
    drafts.replace_transports(conn, draft_id, {})
    has_items = bool(drafts.items(conn, draft_id))
    drafts.change(
        conn,
        draft_id,
        DraftChange(
            step=DraftStep.BOXES if has_items else DraftStep.ITEMS,
            state=DraftState.OPEN,
            packing_option_id="" if items_changed else None,
            placement_option_id="",
            ready_to_ship_on="",
        ),
        now,
    )


def _travel(desk: Desk, draft_id: str, *, back: bool) -> str:
    with desk.workspace.write() as conn:
        _editable(conn, draft_id)
        change = draft_undo.pop(conn, draft_id, back=back)
        if change is None:
            return ""
        draft_undo.push(conn, draft_id, change.what, back=not back)
        same_items = change.items == drafts.items(conn, draft_id)
        _put(desk, conn, draft_id, items=None if same_items else change.items, boxes=change.boxes)
    return change.what
