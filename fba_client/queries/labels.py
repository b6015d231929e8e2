"""What labels are made from: what stands on that of a SKU, where a sheet goes on, and what the backend made."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import text

from fba_client.queries.shipment_units import draft_shipments
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


def label_facts(cache: Database, mskus: Iterable[str]) -> dict[str, LabelFacts]:
    """The facts of those SKUs that the cache has, by MSKU, however many they are."""
    wanted = json.dumps(list(dict.fromkeys(mskus)))
    with cache.read() as connection:
        return {row[0]: LabelFacts(*row) for row in connection.execute(text(_FACTS), {"mskus": wanted})}


def start_position(workspace: Database, sheet: str) -> int:
    """The first free position (from 0) on the part-used sheet of that kind; 0 for a new one."""
    with workspace.read() as connection:
        return prints.next_position(connection, sheet)


def kept_box_labels(cache: Database, workspace: Database, draft_id: str) -> tuple[str, ...]:
    """File names (inside the documents folder) of the box labels kept for each shipment of a draft, in their order.

    Where they were fetched for more than one paper, those that came last.
    """
    files: list[str] = []
    with workspace.read() as work, cache.read() as connection:
        subjects = [draft_id, *(one for pair in draft_shipments(connection, work, draft_id) for one in reversed(pair))]
        for subject in dict.fromkeys(filter(None, subjects)):
            kept = [one for one in kept_labels(work, subject) if one.what == BOX_LABELS]
            files += [document.file_name for document in kept[0].documents] if kept else []
    return tuple(dict.fromkeys(files))


def box_ids(cache: Database, workspace: Database, draft_id: str) -> tuple[str, ...]:
    """The backend's ids of all boxes of a draft's shipments, in the backend's order; a box without one is left out."""
    statement = text(
        "SELECT box_id FROM plan_shipment_box WHERE shipment_id = :shipment AND box_id <> package_id "
        "ORDER BY position, box_id"
    )
    with workspace.read() as work, cache.read() as connection:
        return tuple(
            str(box_id)
            for shipment_id, _ in draft_shipments(connection, work, draft_id)
            for box_id in connection.execute(statement, {"shipment": shipment_id}).scalars()
        )
