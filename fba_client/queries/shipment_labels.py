"""Which labels of a shipment were printed and which are missing: box by box, and unit by unit of each SKU."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import text

from fba_client.domain.items import ItemLine
from fba_client.queries.item_prints import ItemKey, item_keys, item_prints
from fba_client.queries.print_ledger import PrintedBefore, printed_before
from fba_client.queries.shipment_units import ShipmentRef, draft_shipments, units_to_label
from fba_client.store.database import Database

_NEVER = PrintedBefore(0, "", "")


@dataclass(frozen=True, slots=True)
class BoxPrints:
    """A box by the backend's id, the ``number``-th (from 1) of ``total`` in its shipment, and what was printed of
    its label."""

    box_id: str
    shipment_id: str
    confirmation_id: str
    number: int
    total: int
    printed: PrintedBefore

    @property
    def is_missing(self) -> bool:
        """Whether its label was never printed."""
        return not self.printed.copies


@dataclass(frozen=True, slots=True)
class ItemPrints:
    """A SKU of a shipment, with one expiry and lot: units in it, and labels printed for this shipment.

    ``line`` is how it is labelled, with all its units.
    """

    line: ItemLine
    fnsku: str
    printed: PrintedBefore

    @property
    def msku(self) -> str:
        """The SKU."""
        return self.line.msku

    @property
    def units(self) -> int:
        """Units that want a label: none where the seller labels none of them."""
        return 0 if self.line.is_left_out else self.line.quantity

    @property
    def missing(self) -> int:
        """Labels still to print."""
        return max(0, self.units - self.printed.copies)


@dataclass(frozen=True, slots=True)
class ShipmentLabels:
    """The labels of a shipment; ``boxes`` in printing order, empty before the backend gave them ids."""

    boxes: tuple[BoxPrints, ...]
    items: tuple[ItemPrints, ...]

    @property
    def missing_units(self) -> int:
        """Item labels still to print, over all SKUs."""
        return sum(item.missing for item in self.items)


def shipment_labels(cache: Database, workspace: Database, draft_id: str) -> ShipmentLabels:
    """The labels of all shipments of a draft."""
    return labels_of(cache, workspace, ShipmentRef(draft_id, "", ""))


def labels_of(cache: Database, workspace: Database, shipment: ShipmentRef) -> ShipmentLabels:
    """The labels of a shipment, whoever made it."""
    boxes = _boxes(cache, workspace, shipment)
    printed = printed_before(workspace, "box", [box_id for *_, box_id in boxes])
    totals: dict[str, int] = {}
    for shipment_id, *_ in boxes:
        totals[shipment_id] = totals.get(shipment_id, 0) + 1
    rows: list[BoxPrints] = []
    for shipment_id, confirmation_id, number, box_id in boxes:
        total = totals[shipment_id]
        rows.append(BoxPrints(box_id, shipment_id, confirmation_id, number, total, printed.get(box_id, _NEVER)))
    return ShipmentLabels(tuple(rows), _items(cache, workspace, shipment))


def _boxes(cache: Database, workspace: Database, shipment: ShipmentRef) -> list[tuple[str, str, int, str]]:
    """Shipment id, confirmation id, number in the shipment and box id of each box, in printing order."""
    with workspace.read() as work, cache.read() as connection:
        if shipment.confirmation_id:
            found = connection.execute(text(_SHIPMENT), {"id": shipment.confirmation_id})
            shipments = [(shipment_id, shipment.confirmation_id) for shipment_id in found.scalars()]
        else:
            shipments = draft_shipments(connection, work, shipment.draft_id)
        return [
            (shipment_id, confirmation_id, number, str(box_id))
            for shipment_id, confirmation_id in shipments
            for number, box_id in enumerate(connection.execute(text(_BOXES), {"id": shipment_id}).scalars(), 1)
        ]


def _items(cache: Database, workspace: Database, shipment: ShipmentRef) -> tuple[ItemPrints, ...]:
    lines = units_to_label(cache, workspace, shipment)
    alike: dict[ItemKey, ItemLine] = {}
    for key, line in zip(item_keys(cache, lines), lines, strict=True):
        before = alike.get(key)
        alike[key] = line if before is None else replace(before, quantity=before.quantity + line.quantity)
    printed = item_prints(cache, workspace, shipment)
    return tuple(ItemPrints(line, key.fnsku, printed.get(key, _NEVER)) for key, line in alike.items())


_SHIPMENT = "SELECT shipment_id FROM plan_shipment WHERE confirmation_id = :id"
_BOXES = """
    SELECT box_id FROM plan_shipment_box WHERE shipment_id = :id AND box_id <> package_id ORDER BY position, box_id
"""  # a box has the backend's id only once that is another than the package's
