"""Takes away drafts that were begun and left with nothing in them."""

from __future__ import annotations

from datetime import datetime

from fba_client.services.desk import Desk
from fba_client.store import empty_drafts


def remove_if_empty(desk: Desk, draft_id: str) -> bool:
    """Delete a draft without items, boxes, name or history, without a trace; False when it holds anything and stays."""
    with desk.workspace.write() as conn:
        return empty_drafts.remove_if_empty(conn, draft_id)


def remove_left_behind(desk: Desk, before: datetime) -> int:
    """Delete the empty drafts that were begun before then, when the program last ran; how many.

    Only who holds the data folder may ask: another window's newest draft is empty too.
    """
    with desk.workspace.read() as conn:
        found = empty_drafts.empty_drafts(conn, before)
    if not found:
        return 0  # the usual case costs no write
    with desk.workspace.write() as conn:
        return sum(empty_drafts.remove_if_empty(conn, draft_id) for draft_id in found)
