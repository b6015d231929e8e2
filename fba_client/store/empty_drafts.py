"""Drafts that were begun and left with nothing in them: they go without a trace, and nothing else ever does."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, text

from fba_client.domain.times import iso_seconds

# A step further, a choice, a name of the person's own, or a change that can be undone: each of them is something held.
_EMPTY = """
    d.state = 'open' AND d.step = 'items' AND d.plan_id = '' AND d.packing_option_id = ''
    AND d.placement_option_id = '' AND d.ready_to_ship_on = '' AND d.ship_from_json = '{}'
    AND d.name = 'Shipment of ' || substr(d.created_at, 1, 10)
    AND NOT EXISTS (SELECT 1 FROM draft_item AS i WHERE i.draft_id = d.id)
    AND NOT EXISTS (SELECT 1 FROM draft_box AS b WHERE b.draft_id = d.id)
    AND NOT EXISTS (SELECT 1 FROM draft_transport AS t WHERE t.draft_id = d.id)
    AND NOT EXISTS (SELECT 1 FROM draft_undo AS u WHERE u.draft_id = d.id)
    AND NOT EXISTS (SELECT 1 FROM outbox AS o WHERE o.draft_id = d.id)
    AND NOT EXISTS (SELECT 1 FROM saved_tracking AS s WHERE s.draft_id = d.id)
    AND NOT EXISTS (SELECT 1 FROM print_record AS p WHERE p.draft_id = d.id)
    AND NOT EXISTS (SELECT 1 FROM print_run AS r WHERE r.draft_id = d.id)
    AND NOT EXISTS (SELECT 1 FROM kept_document AS k WHERE k.subject = d.id)
"""


def default_name(now: datetime) -> str:
    """What a draft is called until somebody names it."""
    return f"Shipment of {iso_seconds(now)[:10]}"


def empty_drafts(conn: Connection, before: datetime) -> list[str]:
    """The ids of those that were begun before then."""
    query = text(f"SELECT d.id FROM draft AS d WHERE d.created_at < :before AND {_EMPTY}")
    return [str(draft_id) for draft_id in conn.execute(query, {"before": iso_seconds(before)}).scalars()]


def remove_if_empty(conn: Connection, draft_id: str) -> bool:
    """Delete the draft if there is nothing in it; whether it was."""
    statement = text(f"DELETE FROM draft WHERE id IN (SELECT d.id FROM draft AS d WHERE d.id = :id AND {_EMPTY})")
    return conn.execute(statement, {"id": draft_id}).rowcount == 1
