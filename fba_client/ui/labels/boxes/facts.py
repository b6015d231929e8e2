"""What the boxes and pallets modes show of a shipment, read in a worker."""

from __future__ import annotations

from dataclasses import dataclass

from fba_client.queries.box_labels import BoxRow, BoxShipment, kept_label_sets, shipment_box_rows
from fba_client.queries.label_fetches import Fetch, box_fetch, label_fetch
from fba_client.queries.print_ledger import PrintedBefore, printed_before
from fba_client.services.desk import Desk
from fba_client.services.labels.boxes import pallet_subject
from fba_client.services.labels.orders import BOX, PALLET
from fba_client.store.label_documents import LabelDocuments


@dataclass(frozen=True, slots=True)
class ShipmentFacts:
    """A shipment with its boxes, what of their labels was printed, what the backend sent, and what was asked of it:
    its labels (``fetch``), its boxes (``box_fetch``)."""

    shipment: BoxShipment
    boxes: tuple[BoxRow, ...]
    printed: dict[str, PrintedBefore]
    kept: tuple[LabelDocuments, ...]
    fetch: Fetch | None
    box_fetch: Fetch | None

    def kept_of(self, what: str) -> tuple[LabelDocuments, ...]:
        """What is kept of box or of pallet labels, the newest first."""
        return tuple(one for one in self.kept if one.what == what)


def read_facts(desk: Desk, shipment: BoxShipment) -> ShipmentFacts:
    """All that is known here of the labels of a shipment."""
    boxes = shipment_box_rows(desk.cache, shipment.shipment_id)
    return ShipmentFacts(
        shipment=shipment,
        boxes=boxes,
        printed=printed_before(desk.workspace, BOX, [row.box_id for row in boxes]),
        kept=kept_label_sets(desk.workspace, shipment.confirmation_id),
        fetch=label_fetch(desk.workspace, shipment.key, shipment.reference),
        box_fetch=box_fetch(desk.workspace, shipment.confirmation_id),
    )


def printed_pallets(desk: Desk, shipment: BoxShipment, pallets: int) -> list[int]:
    """The numbers of those pallets whose labels were printed."""
    subjects = {pallet_subject(shipment.confirmation_id, number): number for number in range(1, pallets + 1)}
    return sorted(subjects[subject] for subject in printed_before(desk.workspace, PALLET, subjects))
