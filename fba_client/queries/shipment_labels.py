"""Which labels of a shipment were printed and which are missing: box by box, and unit by unit of each SKU."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import text

from fba_client.queries.labels import label_facts
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
    """A SKU of a shipment: units in it, and labels printed for this shipment."""

    msku: str
    fnsku: str
    units: int
    printed: PrintedBefore

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
    units: dict[str, int] = {}
    fnskus: dict[str, str] = {}
    for line in units_to_label(cache, workspace, shipment):
        units[line.msku] = units.get(line.msku, 0) + line.quantity
        fnskus[line.msku] = fnskus.get(line.msku) or line.fnsku
    facts = label_facts(cache, units)
    fnskus |= {msku: facts[msku].fnsku for msku in units if not fnskus[msku] and msku in facts}
    printed = printed_before(workspace, "item", filter(None, fnskus.values()), draft_id=shipment.key)
    return tuple(
        ItemPrints(msku, fnskus[msku], count, printed.get(fnskus[msku], _NEVER)) for msku, count in units.items()
    )


_SHIPMENT = "SELECT shipment_id FROM plan_shipment WHERE confirmation_id = :id"
_BOXES = """
    SELECT box_id FROM plan_shipment_box WHERE shipment_id = :id AND box_id <> package_id ORDER BY position, box_id
"""  # a box has the backend's id only once that is another than the package's
