"""Drafts on their way through the outbox, for tests of what may be asked and taken back at each point."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from fba_client.domain.items import ItemLine
from fba_client.domain.shipment import DraftStep
from fba_client.services import drafts
from fba_client.services.desk import Desk
from fba_client.store import drafts as draft_store
from fba_client.store import outbox, plans
from fba_client.store.drafts import DraftChange
from fba_client.store.outbox_entry import Entry, EntryProblem, EntryState

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
MUGS = ItemLine("MUG-BLUE", 48)


def packed(desk: Desk, *lines: ItemLine) -> str:
    draft_id = drafts.create_draft(desk, "Spring", lines or (MUGS,))
    drafts.set_boxes(desk, draft_id, drafts.suggest_boxes(lines or (MUGS,)))
    return draft_id


def entries(desk: Desk, draft_id: str, *states: EntryState) -> list[Entry]:
    with desk.workspace.read() as conn:
        return outbox.entries_of(conn, draft_id, states or tuple(EntryState))


def put(desk: Desk, draft_id: str, **fields: object) -> None:
    with desk.workspace.write() as conn:
        draft_store.change(conn, draft_id, DraftChange(**fields), NOON)  # type: ignore[arg-type]


def bring_to(desk: Desk, entry: Entry, state: EntryState) -> None:
    """Bring the first open entry of a draft to ``state``."""
    with desk.workspace.write() as conn:
        outbox.claim(conn, "me", NOON)
        if state == EntryState.REJECTED:
            outbox.mark_rejected(conn, entry.id, EntryProblem("No."), NOON)
        elif state == EntryState.ACCEPTED:
            outbox.mark_accepted(conn, entry.id, "op", NOON, NOON)
        elif state == EntryState.UNKNOWN:
            outbox.mark_unknown(conn, entry.id, EntryProblem("Lost."), NOON + timedelta(minutes=5), NOON)
        elif state == EntryState.VERIFIED:
            outbox.mark_verified(conn, entry.id, NOON)
        draft_store.refresh_state(conn, entry.draft_id)


def offered(desk: Desk, draft_id: str, *, expires: str = "2026-11-30T00:00:00Z", ways: bool = True) -> None:
    """What a backend would have offered by now."""
    put(desk, draft_id, plan_id="wf1", packing_option_id="po1", step=DraftStep.PLACEMENT)
    with desk.cache.write() as conn:
        plans.replace_placement_options(
            conn, "wf1", [{"placement_option_id": "pl1", "status": "OFFERED", "expires_at": expires}]
        )
        plans.upsert_plan_shipments(
            conn, [{"shipment_id": one, "plan_id": "wf1", "placement_option_id": "pl1"} for one in ("sh1", "sh2")]
        )
        for one in ("sh1", "sh2") if ways else ():
            plans.replace_transportation_options(
                conn,
                one,
                [{"transportation_option_id": f"to-{one}", "plan_id": "wf1", "quote_expires_at": expires}],
            )
