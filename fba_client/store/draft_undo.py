"""What a draft's items and boxes were before each change, kept in the workspace so that undo outlives a restart.

Positions above 0 are what to go back to, those below 0 what to go forth to; the farthest from 0 comes first.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from sqlalchemy import Connection, text

from fba_client.domain.items import ItemLine
from fba_client.domain.packing import BoxSize, BoxSpec
from fba_client.store import drafts

KEPT = 100


@dataclass(frozen=True, slots=True)
class Remembered:
    """A draft's items and boxes as they were, and the words for the change that came after."""

    what: str
    items: tuple[ItemLine, ...]
    boxes: tuple[BoxSpec, ...]


def remember(conn: Connection, draft_id: str, what: str) -> None:
    """Keep the draft as it is before the change ``what``; what could have been redone is gone with that."""
    conn.execute(text("DELETE FROM draft_undo WHERE draft_id = :id AND position < 0"), {"id": draft_id})
    push(conn, draft_id, what, back=True)


def push(conn: Connection, draft_id: str, what: str, *, back: bool) -> None:
    """Keep the draft as it is now as the next thing to go back (or forth) to; the oldest beyond a hundred go."""
    sign, extreme, side = ("+", "max", ">") if back else ("-", "min", "<")
    values = {"id": draft_id, "what": what, "snapshot": _snapshot(conn, draft_id), "kept": KEPT}
    conn.execute(
        text(
            "INSERT INTO draft_undo (draft_id, position, what, snapshot_json) "
            f"SELECT :id, coalesce({extreme}(position), 0) {sign} 1, :what, :snapshot FROM draft_undo "
            f"WHERE draft_id = :id AND position {side} 0"
        ),
        values,
    )
    conn.execute(
        text(
            "DELETE FROM draft_undo WHERE draft_id = :id AND position > 0 AND position <= "
            "(SELECT max(position) FROM draft_undo WHERE draft_id = :id) - :kept"
        ),
        values,
    )


def pop(conn: Connection, draft_id: str, *, back: bool) -> Remembered | None:
    """Take the next thing to go back (or forth) to off its pile; None when the pile is empty."""
    row = conn.execute(text(_next("id, what, snapshot_json", back)), {"id": draft_id}).one_or_none()
    if row is None:
        return None
    conn.execute(text("DELETE FROM draft_undo WHERE id = :id"), {"id": row.id})
    table = json.loads(row.snapshot_json)
    items = tuple(ItemLine(**line) for line in table["items"])
    boxes = tuple(
        BoxSpec(BoxSize(*box["size"]), box["weight"], drafts.contents_from_json(box["contents"]), box["count"])
        for box in table["boxes"]
    )
    return Remembered(row.what, items, boxes)


def next_text(conn: Connection, draft_id: str, *, back: bool) -> str:
    """The words for what ``pop`` would give, or ''."""
    return str(conn.execute(text(_next("what", back)), {"id": draft_id}).scalar() or "")


def _next(columns: str, back: bool) -> str:
    side, order = ("> 0", "DESC") if back else ("< 0", "ASC")
    return (
        f"SELECT {columns} FROM draft_undo WHERE draft_id = :id AND position {side} ORDER BY position {order} LIMIT 1"
    )


def _snapshot(conn: Connection, draft_id: str) -> str:
    items = [asdict(line) for line in drafts.items(conn, draft_id)]
    boxes = [
        {
            "size": [box.size.length_tenths_in, box.size.width_tenths_in, box.size.height_tenths_in],
            "weight": box.weight_hundredths_lb,
            "contents": drafts.contents_to_json(box.contents),
            "count": box.count,
        }
        for box in drafts.boxes(conn, draft_id)
    ]
    return json.dumps({"items": items, "boxes": boxes}, ensure_ascii=False)
