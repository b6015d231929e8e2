"""What the Labels page reads: what stands on the label of a SKU, where a sheet goes on, and what was printed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import text

from fba_client.store import prints
from fba_client.store.database import Database
from fba_client.store.label_documents import BOX_LABELS, kept_labels

_FACTS = "SELECT msku, fnsku, title, condition FROM json_each(:mskus) JOIN sku ON sku.msku = json_each.value"


@dataclass(frozen=True, slots=True)
class LabelFacts:
    """What the cache knows of a SKU that its label shows; ``condition`` in the backend's own word."""

    msku: str
    fnsku: str
    title: str
    condition: str


@dataclass(frozen=True, slots=True)
class RecentPrint:
    """One line of the print ledger, newest first."""

    printed_at: str
    kind: str
    subject: str
    msku: str
    copies: int
    media: str
    output: str


def label_facts(cache: Database, mskus: Iterable[str]) -> dict[str, LabelFacts]:
    """The facts of those SKUs that the cache has, by MSKU, however many they are."""
    wanted = json.dumps(list(dict.fromkeys(mskus)))
    with cache.read() as connection:
        return {row[0]: LabelFacts(*row) for row in connection.execute(text(_FACTS), {"mskus": wanted})}


def start_position(workspace: Database, sheet: str) -> int:
    """The first free position (from 0) on the part-used sheet of that kind; 0 for a new one."""
    with workspace.read() as connection:
        return prints.next_position(connection, sheet)


def recent_prints(workspace: Database, limit: int = 200) -> tuple[RecentPrint, ...]:
    """The newest entries of the print ledger."""
    statement = text(
        "SELECT printed_at, kind, subject, msku, copies, media, output FROM print_record "
        "ORDER BY printed_at DESC, id LIMIT :limit"
    )
    with workspace.read() as connection:
        return tuple(RecentPrint(*row) for row in connection.execute(statement, {"limit": limit}))


def kept_box_labels(cache: Database, workspace: Database, draft_id: str) -> tuple[str, ...]:
    """File names (inside the documents folder) of the box labels kept for each shipment of a draft, in their order.

    Where they were fetched for more than one paper, those that came last.
    """
    subjects = [draft_id]
    for shipment in _shipments(cache, workspace, draft_id):
        subjects += [shipment.confirmation_id, shipment.shipment_id]
    files: list[str] = []
    with workspace.read() as connection:
        for subject in dict.fromkeys(subjects):
            kept = [one for one in kept_labels(connection, subject) if one.what == BOX_LABELS] if subject else []
            files += [document.file_name for document in kept[0].documents] if kept else []
    return tuple(dict.fromkeys(files))


def box_ids(cache: Database, workspace: Database, draft_id: str) -> tuple[str, ...]:
    """The backend's ids of all boxes of a draft's shipments, in the backend's order."""
    statement = text("SELECT box_id FROM plan_shipment_box WHERE shipment_id = :shipment ORDER BY position, box_id")
    shipments = _shipments(cache, workspace, draft_id)
    with cache.read() as connection:
        return tuple(
            str(box_id)
            for shipment in shipments
            for box_id in connection.execute(statement, {"shipment": shipment.shipment_id}).scalars()
        )


@dataclass(frozen=True, slots=True)
class _Shipment:
    shipment_id: str
    confirmation_id: str


def _shipments(cache: Database, workspace: Database, draft_id: str) -> list[_Shipment]:
    """The shipments of the placement that a draft chose."""
    chosen = text("SELECT plan_id, placement_option_id FROM draft WHERE id = :draft AND plan_id <> ''")
    with workspace.read() as connection:
        draft = connection.execute(chosen, {"draft": draft_id}).one_or_none()
    if draft is None:
        return []
    statement = text(
        "SELECT shipment_id, confirmation_id FROM plan_shipment WHERE plan_id = :plan "
        "AND :placement IN ('', placement_option_id) ORDER BY confirmation_id, shipment_id"
    )
    with cache.read() as connection:
        rows = connection.execute(statement, {"plan": draft[0], "placement": draft[1]})
        return [_Shipment(*row) for row in rows]
