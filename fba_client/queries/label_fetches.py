"""What became of the newest wishes: for the backend's labels of a shipment, and for the boxes of one made elsewhere."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import text

from fba_client.store.database import Database
from fba_client.store.outbox_entry import SETTLED, ActionName, EntryProblem, EntryState


@dataclass(frozen=True, slots=True)
class Fetch:
    """A wish that is an entry of the outbox, with its problem if it has one.

    ``page_type`` '' leaves the choice to the program; ``pallets`` is 0 for box labels.
    """

    entry_id: str
    state: EntryState
    page_type: str
    pallets: int
    message: str = ""
    advice: str = ""

    @property
    def is_refused(self) -> bool:
        return self.state is EntryState.REJECTED

    @property
    def is_open(self) -> bool:
        """Whether it is still to come."""
        return not self.is_refused and self.state not in SETTLED


def label_fetch(workspace: Database, key: str, reference: str) -> Fetch | None:
    """The newest wish for the backend's labels of a shipment; None when they were never asked for. ``key`` and
    ``reference`` are those of the BoxShipment."""
    return _newest(workspace, ActionName.FETCH_LABELS, key, reference)


def box_fetch(workspace: Database, confirmation_id: str) -> Fetch | None:
    """The newest wish for the boxes of a shipment that was made elsewhere; None when there was none."""
    return _newest(workspace, ActionName.FETCH_BOXES, confirmation_id, confirmation_id)


def _newest(workspace: Database, action: ActionName, key: str, reference: str) -> Fetch | None:
    with workspace.read() as connection:
        values = {"action": action, "key": key, "reference": reference}
        row = connection.execute(text(_FETCH), values).one_or_none()
    if row is None:
        return None
    payload, problem = json.loads(row.payload_json), EntryProblem.from_json(row.problem_json) or EntryProblem("")
    return Fetch(
        entry_id=row.id,
        state=EntryState(row.state),
        page_type=payload.get("page_type", ""),
        pallets=int(payload.get("pallets", 0)),
        message=problem.message,
        advice=problem.advice,
    )


_FETCH = """
SELECT id, state, payload_json, problem_json FROM outbox WHERE action = :action AND draft_id = :key
  AND :reference IN (json_extract(payload_json, '$.shipment_id'), json_extract(payload_json, '$.confirmation_id'))
  AND state <> 'discarded' ORDER BY sequence DESC LIMIT 1
"""
