"""What box and pallet labels are made from: confirmed shipments, their boxes, and what the backend sent and is kept."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, text

from fba_client.queries.shipments import like_pattern, placeholders
from fba_client.store.database import Database
from fba_client.store.label_documents import LabelDocuments, kept_labels

_SKUS_A_QUERY = 500


@dataclass(frozen=True, slots=True)
class BoxContentRow:
    """Units of one SKU in a box; ``fnsku`` and ``title`` are '' where nothing here knows them."""

    msku: str
    fnsku: str
    title: str
    quantity: int
    expiration: str = ""


@dataclass(frozen=True, slots=True)
class BoxRow:
    """One box with the backend's own id; ``number`` counts from 1 in the backend's order. Weight is in 0.01 lb."""

    box_id: str
    number: int
    weight_hundredths_lb: int
    contents: tuple[BoxContentRow, ...]
    tracking_id: str = ""

    @property
    def units(self) -> int:
        return sum(row.quantity for row in self.contents)


@dataclass(frozen=True, slots=True)
class BoxShipment:
    """A confirmed shipment whose boxes have labels; ``draft_id`` '' where it was not made on this desk.

    ``shipment_id`` is '' while the backend was not asked in which plan it is. Addresses are lines of text, () where
    they are not known. ``boxes_at`` is when the boxes of one made elsewhere were fetched, '' before.
    """

    shipment_id: str
    confirmation_id: str
    draft_id: str
    name: str
    center: str
    ship_from: tuple[str, ...]
    ship_to: tuple[str, ...]
    boxes: int
    changed_at: str
    boxes_at: str = ""

    @property
    def key(self) -> str:
        """What print ledger and outbox call it: the draft where there is one, so that all its shipments count."""
        return self.draft_id or self.confirmation_id

    @property
    def reference(self) -> str:
        """What a wish for its labels calls it."""
        return self.shipment_id if self.draft_id else self.confirmation_id

    @property
    def is_fetched(self) -> bool:
        """Whether the backend was asked for its boxes."""
        return bool(self.boxes or self.boxes_at)


_SHIPMENTS = """
SELECT s.shipment_id, s.confirmation_id, s.plan_id, s.placement_option_id, coalesce(nullif(s.name, ''), v.name) AS name,
       coalesce(nullif(s.center, ''), v.center) AS center, s.destination_text, s.source_text, s.fetched_at, s.boxes_at,
       coalesce(v.first_seen_at, s.fetched_at) AS seen_at, coalesce(nullif(v.status, ''), s.status) AS status,
       (SELECT count(*) FROM plan_shipment_box b WHERE b.shipment_id = s.shipment_id
        AND b.box_id <> b.package_id) AS boxes
FROM plan_shipment s LEFT JOIN shipment v ON v.confirmation_id = s.confirmation_id WHERE s.confirmation_id <> ''
UNION ALL
SELECT '', confirmation_id, '', '', name, center, '', '', fetched_at, '', first_seen_at, status, 0 FROM shipment
WHERE (status IN ('WORKING', 'READY_TO_SHIP', 'SHIPPED', 'IN_TRANSIT') OR confirmation_id IN :also)
  AND confirmation_id NOT IN (SELECT confirmation_id FROM plan_shipment)
"""
_MATCHING = f"""
SELECT f.* FROM ({_SHIPMENTS}) f WHERE f.status NOT IN ('CANCELLED', 'DELETED')
  AND (:like = '%%' OR f.confirmation_id LIKE :like ESCAPE '\\' OR f.name LIKE :like ESCAPE '\\'
       OR f.center LIKE :like ESCAPE '\\'
       OR EXISTS (SELECT 1 FROM plan_shipment_item i WHERE i.shipment_id = f.shipment_id
                  AND i.msku LIKE :like ESCAPE '\\')
       OR EXISTS (SELECT 1 FROM shipment_item i WHERE i.confirmation_id = f.confirmation_id
                  AND i.msku LIKE :like ESCAPE '\\'))
"""
_TO_BE_LABELLED = ("WORKING", "READY_TO_SHIP", "SHIPPED", "IN_TRANSIT")


def box_shipments(
    cache: Database, workspace: Database, search: str = "", *, also: Collection[str] = ()
) -> tuple[BoxShipment, ...]:
    """The confirmed shipments whose name, id, center or SKUs contain ``search``, the newest first.

    Of those made elsewhere only what is not at its center yet, what was fetched here, and those that ``also`` names
    (``FBA...``).
    """
    drafts = _drafts(workspace)
    with cache.read() as connection:
        query = text(_MATCHING).bindparams(bindparam("also", expanding=True))
        rows = connection.execute(query, {"like": like_pattern(search), "also": list(also)}).all()
    found = [(row.status, _shipment(row, drafts)) for row in rows]
    kept = [
        (status, one)
        for status, one in found
        if one.draft_id or one.is_fetched or status in _TO_BE_LABELLED or one.confirmation_id in also
    ]
    kept.sort(key=lambda pair: (pair[0] not in _TO_BE_LABELLED[:2], pair[1].confirmation_id))
    kept.sort(key=lambda pair: pair[1].changed_at, reverse=True)
    return tuple(one for _, one in kept)


def shipments_of_draft(cache: Database, workspace: Database, draft_id: str) -> tuple[BoxShipment, ...]:
    """The confirmed shipments of a draft, by confirmation id."""
    found = [row for row in box_shipments(cache, workspace) if row.draft_id == draft_id and draft_id]
    return tuple(sorted(found, key=lambda row: row.confirmation_id))


_BOXES = """
SELECT box_id, weight_hundredths_lb, contents_json, tracking_id FROM plan_shipment_box
WHERE shipment_id = :id AND box_id <> package_id ORDER BY position, box_id
"""


def shipment_box_rows(cache: Database, shipment_id: str) -> tuple[BoxRow, ...]:
    """The boxes of a shipment in the backend's order; those that have no id of the backend's yet are left out."""
    with cache.read() as connection:
        rows = connection.execute(text(_BOXES), {"id": shipment_id}).all()
        contents = [json.loads(row.contents_json) for row in rows]
        known = _skus(connection, sorted({str(item["msku"]) for items in contents for item in items}))
    return tuple(
        BoxRow(
            row.box_id,
            number,
            row.weight_hundredths_lb,
            tuple(_content(item, known) for item in items),
            row.tracking_id,
        )
        for number, (row, items) in enumerate(zip(rows, contents, strict=True), start=1)
    )


def kept_label_sets(workspace: Database, confirmation_id: str) -> tuple[LabelDocuments, ...]:
    """The backend's label PDFs that are kept of a shipment, the newest first."""
    with workspace.read() as connection:
        return tuple(kept_labels(connection, confirmation_id))


@dataclass(frozen=True, slots=True)
class _Draft:
    id: str
    placement_option_id: str
    ship_from: tuple[str, ...]


def _drafts(workspace: Database) -> dict[str, _Draft]:
    """The drafts by plan."""
    query = text(
        "SELECT id, plan_id, placement_option_id, ship_from_json FROM draft "
        "WHERE plan_id <> '' AND state <> 'discarded'"
    )
    with workspace.read() as connection:
        rows = connection.execute(query).all()
    return {row.plan_id: _Draft(row.id, row.placement_option_id, _address(row.ship_from_json)) for row in rows}


def _address(wire: str) -> tuple[str, ...]:
    """The lines of an address as the backend takes it (AddressInput)."""
    address: dict[str, str] = json.loads(wire)
    town = f"{address.get('city', '')}, {address.get('stateOrProvinceCode', '')} {address.get('postalCode', '')}"
    names = ("name", "companyName", "addressLine1", "addressLine2")
    lines = (*(address.get(name, "") for name in names), town.replace(",  ", ", ").strip(" ,"))
    return (*(line for line in lines if line), *([address["countryCode"]] if address.get("countryCode") else []))


def _shipment(row: Row[Any], drafts: dict[str, _Draft]) -> BoxShipment:
    draft = drafts.get(row.plan_id)
    if draft is not None and draft.placement_option_id not in ("", row.placement_option_id):
        draft = None
    return BoxShipment(
        shipment_id=row.shipment_id,
        confirmation_id=row.confirmation_id,
        draft_id=draft.id if draft else "",
        name=row.name,
        center=row.center,
        ship_from=draft.ship_from if draft else tuple(row.source_text.splitlines()),
        ship_to=tuple(row.destination_text.splitlines()),
        boxes=row.boxes,
        changed_at=row.fetched_at if draft else row.seen_at,
        boxes_at=row.boxes_at,
    )


def _skus(connection: Connection, mskus: list[str]) -> dict[str, tuple[str, str]]:
    known: dict[str, tuple[str, str]] = {}
    for start in range(0, len(mskus), _SKUS_A_QUERY):
        marks, values = placeholders(mskus[start : start + _SKUS_A_QUERY])
        rows = connection.execute(text(f"SELECT msku, fnsku, title FROM sku WHERE msku IN ({marks})"), values)
        known |= {row.msku: (row.fnsku, row.title) for row in rows}
    return known


def _content(item: dict[str, Any], known: dict[str, tuple[str, str]]) -> BoxContentRow:
    msku = str(item["msku"])
    fnsku, title = known.get(msku, ("", ""))
    return BoxContentRow(
        msku, str(item.get("fnsku") or fnsku), title, int(item["quantity"]), str(item.get("expiration") or "")
    )
