"""What the Shipments page lists and shows of one shipment: drafts of this desk beside the backend's shipments.

All functions read both stores, take a few milliseconds for thousands of shipments, and belong in a worker.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, text

from fba_client.domain.shipment import DraftStep, Stage, stage_of
from fba_client.store.database import Database


class Waiting(StrEnum):
    """What a shipment waits for, so that the list can say whose turn it is."""

    NOTHING = "nothing"
    YOU = "you"  # a choice or an entry to make; ``step`` says which
    CONNECTION = "connection"  # queued, nothing sent yet
    BACKEND = "backend"  # sent; the backend works on it
    ANSWER = "answer"  # an answer was lost; being read back
    PROBLEM = "problem"  # refused; needs a decision
    CARRIER = "carrier"  # to be handed over, or on its way
    CENTER = "center"  # being received
    SHORTAGE = "shortage"  # closed with fewer units than expected


@dataclass(frozen=True, slots=True)
class ShipmentRow:
    """One line of the list: a draft of this desk (``draft_id``), or a confirmed shipment (``confirmation_id``).

    Quantities are units; ``changed_at`` is ISO UTC; ``status`` is the backend's own word, '' for a draft.
    """

    draft_id: str
    confirmation_id: str
    name: str
    stage: Stage
    status: str
    step: DraftStep
    center: str
    skus: int
    expected: int
    received: int
    changed_at: str
    waiting: Waiting

    @property
    def key(self) -> str:
        """What tells this row from all others, steady over refreshes."""
        return self.confirmation_id or self.draft_id

    @property
    def is_draft(self) -> bool:
        """Whether it exists on this desk only, or not yet as a confirmed shipment."""
        return not self.confirmation_id

    @property
    def knows_units(self) -> bool:
        """Whether its items are known; those of shipments that were over before the first sync are not fetched."""
        return self.is_draft or self.skus > 0 or self.expected > 0

    @property
    def difference(self) -> int | None:
        """Units received less units expected, once receiving has begun; None before."""
        begun = self.stage is Stage.CLOSED or (self.stage is Stage.RECEIVING and self.received > 0)
        return self.received - self.expected if begun else None


@dataclass(frozen=True, slots=True)
class ShipmentList:
    """The rows that pass the filters, newest change first, and how many of each stage pass the search alone."""

    rows: tuple[ShipmentRow, ...]
    counts: dict[Stage, int]
    total: int

    @property
    def is_empty_store(self) -> bool:
        """Whether there is nothing at all, filters aside."""
        return self.total == 0


def list_shipments(
    cache: Database, workspace: Database, *, stage: Stage | None = None, search: str = ""
) -> ShipmentList:
    """Drafts and shipments in ``stage`` (None: all) whose name, id, center or one of whose SKUs contains ``search``."""
    with workspace.read() as connection:
        drafts = _draft_rows(connection)
    with cache.read() as connection:
        known = _shipment_rows(connection)
        planned = _planned_only(connection, {row.confirmation_id for row in known})
        plans_confirmed = _confirmed_plans(connection)
        by_sku = _ids_by_sku(connection, search)
    everything = [row for row, plan_id in drafts if plan_id not in plans_confirmed] + known + planned
    with workspace.read() as connection:
        by_sku |= _drafts_by_sku(connection, search)
    found = [row for row in everything if _matches(row, search.casefold().strip(), by_sku)]
    found.sort(key=lambda row: row.changed_at, reverse=True)
    chosen = [row for row in found if stage is None or row.stage is stage]
    return ShipmentList(tuple(chosen), dict(Counter(row.stage for row in found)), len(everything))


def _matches(row: ShipmentRow, needle: str, by_sku: set[str]) -> bool:
    if not needle or row.key in by_sku:
        return True
    return any(needle in field.casefold() for field in (row.name, row.confirmation_id, row.center))


_DRAFTS = """
SELECT d.id, d.name, d.step, d.state, d.plan_id, d.updated_at,
       (SELECT count(DISTINCT msku) FROM draft_item i WHERE i.draft_id = d.id),
       (SELECT coalesce(sum(quantity), 0) FROM draft_item i WHERE i.draft_id = d.id),
       (SELECT o.state FROM outbox o WHERE o.draft_id = d.id AND o.state NOT IN ('verified', 'discarded')
        ORDER BY o.sequence LIMIT 1)
FROM draft d WHERE d.state != 'discarded'
"""


def _draft_rows(connection: Connection) -> list[tuple[ShipmentRow, str]]:
    rows = []
    for draft_id, name, step, state, plan_id, updated, skus, units, blocking in connection.execute(text(_DRAFTS)):
        at_step = draft_step(step)
        row = ShipmentRow(
            draft_id=draft_id,
            confirmation_id="",
            name=name,
            stage=_draft_stage(state, plan_id),
            status="",
            step=at_step,
            center="",
            skus=skus,
            expected=units,
            received=0,
            changed_at=updated,
            waiting=draft_waiting(blocking or ""),
        )
        rows.append((row, plan_id))
    return rows


def draft_step(word: str) -> DraftStep:
    """The step that a stored word names; the first one for a word of another version."""
    try:
        return DraftStep(word)
    except ValueError:
        return DraftStep.ITEMS


def _draft_stage(state: str, plan_id: str) -> Stage:
    if state in ("confirmed", "done"):
        return Stage.READY
    return Stage.PLANNING if plan_id else Stage.DRAFT


_WAITING = {
    "queued": Waiting.CONNECTION,
    "sending": Waiting.BACKEND,
    "accepted": Waiting.BACKEND,
    "rejected": Waiting.PROBLEM,
    "unknown": Waiting.ANSWER,
}


def draft_waiting(blocking_state: str) -> Waiting:
    """Whose turn it is, from the state of the first outbox entry that is not settled ('' where there is none)."""
    return _WAITING.get(blocking_state, Waiting.YOU)


_SHIPMENTS = """
SELECT s.confirmation_id, s.name, s.status, s.center, s.units_shipped, s.units_received,
       coalesce(nullif(s.status_changed_at, ''), s.first_seen_at) AS changed_at, coalesce(i.skus, 0) AS skus
FROM shipment s
LEFT JOIN (SELECT confirmation_id, count(*) AS skus FROM shipment_item GROUP BY confirmation_id) i
     ON i.confirmation_id = s.confirmation_id
"""


def _shipment_rows(connection: Connection) -> list[ShipmentRow]:
    return [confirmed_row(found, found.skus) for found in connection.execute(text(_SHIPMENTS))]


def confirmed_row(found: Row[Any], skus: int) -> ShipmentRow:
    """A row for a shipment that the backend has confirmed, from the columns of ``_SHIPMENTS`` or ``PLANNED_ROW``."""
    stage = stage_of(found.status)
    return ShipmentRow(
        draft_id="",
        confirmation_id=found.confirmation_id,
        name=found.name,
        stage=stage,
        status=found.status,
        step=DraftStep.LABELS,
        center=found.center,
        skus=skus,
        expected=found.units_shipped,
        received=found.units_received,
        changed_at=found.changed_at,
        waiting=_confirmed_waiting(stage, found.units_shipped, found.units_received),
    )


def _confirmed_waiting(stage: Stage, expected: int, received: int) -> Waiting:
    if stage is Stage.CLOSED:
        return Waiting.SHORTAGE if received < expected else Waiting.NOTHING
    turns = {Stage.READY: Waiting.CARRIER, Stage.IN_TRANSIT: Waiting.CARRIER, Stage.RECEIVING: Waiting.CENTER}
    return turns.get(stage, Waiting.NOTHING)


PLANNED_ROW = """
SELECT p.confirmation_id, p.name, p.status, p.center, coalesce(i.units, 0) AS units_shipped, 0 AS units_received,
       p.fetched_at AS changed_at, coalesce(i.skus, 0) AS skus
FROM plan_shipment p
LEFT JOIN (SELECT shipment_id, count(DISTINCT msku) AS skus, sum(quantity) AS units FROM plan_shipment_item
           GROUP BY shipment_id) i ON i.shipment_id = p.shipment_id
WHERE p.confirmation_id != ''
"""


def _planned_only(connection: Connection, known: set[str]) -> list[ShipmentRow]:
    """Shipments just confirmed here, which the list of shipments has not brought yet."""
    rows = connection.execute(text(PLANNED_ROW))
    return [confirmed_row(found, found.skus) for found in rows if found.confirmation_id not in known]


def _confirmed_plans(connection: Connection) -> set[str]:
    rows = connection.execute(text("SELECT DISTINCT plan_id FROM plan_shipment WHERE confirmation_id != ''"))
    return {plan_id for (plan_id,) in rows}


def _ids_by_sku(connection: Connection, search: str) -> set[str]:
    statement = "SELECT DISTINCT confirmation_id FROM shipment_item WHERE msku LIKE :like ESCAPE '\\'"
    return _ids(connection, statement, search)


def _drafts_by_sku(connection: Connection, search: str) -> set[str]:
    statement = "SELECT DISTINCT draft_id FROM draft_item WHERE msku LIKE :like ESCAPE '\\'"
    return _ids(connection, statement, search)


def _ids(connection: Connection, statement: str, search: str) -> set[str]:
    if not search.strip():
        return set()
    return {found for (found,) in connection.execute(text(statement), {"like": like_pattern(search)})}


def like_pattern(search: str) -> str:
    """``search`` for LIKE with ESCAPE '\\', its own wildcards taken literally."""
    literal = search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{literal}%"


def placeholders(names: Sequence[str], prefix: str = "p") -> tuple[str, dict[str, str]]:
    """``:p0, :p1`` and its values, for an IN list of at most some hundred names."""
    values = {f"{prefix}{index}": name for index, name in enumerate(names)}
    return ", ".join(f":{key}" for key in values), values
