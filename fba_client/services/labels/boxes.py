"""Labels of our own for the boxes and pallets of a confirmed shipment, from what is kept here: they print offline.

Ids are the backend's (listShipmentBoxes) and are never made up: a box that has none yet has no label.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from fba_client.errors import LabelError
from fba_client.labels.designs.library import find_design
from fba_client.labels.job import Copies, Printable
from fba_client.labels.kinds.box_label import BOX_DESIGNS, BoxLabel
from fba_client.labels.kinds.pallet_label import PALLET_DESIGN, SIDES, PalletLabel
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.box_content import ContentItem, box_content_code
from fba_client.queries.box_labels import BoxRow, BoxShipment, box_shipments, shipment_box_rows, shipments_of_draft
from fba_client.queries.label_fetches import box_fetch
from fba_client.queries.print_ledger import printed_before
from fba_client.services.desk import Desk
from fba_client.services.labels.orders import BOX, PALLET, LabelOrder, Medium

MOST_PALLETS = 1000  # what the backend takes as NumberOfPallets
_UPRIGHT = 1.2  # a label so much higher than wide takes the design for 4 x 6 in


@dataclass(frozen=True, slots=True)
class BoxWish:
    """Which boxes: of a draft, or of one shipment (its ``sh...`` or ``FBA...`` id), all or those in ``boxes``, from
    ``from_box`` on in the backend's order, all or only those whose label was never printed.

    ``symbology`` is pdf417, datamatrix, qr or auto (whichever has room) for the 2D code of the contents on labels of
    our own, '' for none.
    """

    draft_id: str = ""
    shipment_id: str = ""
    boxes: tuple[str, ...] = ()
    from_box: str = ""
    missing_only: bool = False
    symbology: str = "datamatrix"


@dataclass(frozen=True, slots=True)
class BoxFault:
    """Why a box gets no label."""

    box_id: str
    error: LabelError


@dataclass(frozen=True, slots=True)
class BoxPlan:
    """The order of those boxes that can have a label, None when there is none, and what is wrong with the others."""

    order: LabelOrder | None
    faults: tuple[BoxFault, ...] = ()


@dataclass(frozen=True, slots=True)
class WantedBox:
    """A box that a wish comes to, and the shipment that it is in, which has ``total`` boxes."""

    shipment: BoxShipment
    row: BoxRow
    total: int


def box_order(desk: Desk, wish: BoxWish, medium: Medium, book: FontBook) -> LabelOrder:
    """Labels of our own for the boxes of ``wish``, in the backend's order.

    Raises LabelError where nothing is confirmed, a box is none of these, or one of them cannot have a label.
    """
    plan = plan_boxes(desk, wish, medium, book)
    if plan.order is None or plan.faults:
        raise plan.faults[0].error
    return plan.order


def plan_boxes(desk: Desk, wish: BoxWish, medium: Medium, book: FontBook) -> BoxPlan:
    """As ``box_order``, but what is wrong with single boxes is told and the others get their labels.

    The design is the person's own, or the shipped one; a faulty one of the person's own is refused as a whole.
    """
    wanted = wanted_boxes(desk, wish)
    copies: list[Copies] = []
    faults: list[BoxFault] = []
    upright = medium.sheet.label_height >= medium.sheet.label_width * _UPRIGHT
    upright_design, low_design = BOX_DESIGNS
    design = find_design(upright_design if upright else low_design, desk.folder.designs)
    for box in wanted:
        try:
            label = _box_label(desk, box, wish.symbology).label(design)
        except LabelError as error:
            faults.append(BoxFault(box.row.box_id, error))
        else:
            copies.append(one_copy(box.shipment, label, box.row.box_id))
    order = order_of(wanted[0].shipment, BOX, copies, medium, book, wish.draft_id) if copies else None
    return BoxPlan(order, tuple(faults))


def pallet_order(
    desk: Desk,
    wish: BoxWish,
    pallets: int,
    medium: Medium,
    book: FontBook,
    *,
    first: int = 1,
) -> LabelOrder:
    """Four labels, one a side, for pallets ``first`` to ``pallets`` of one shipment. The backend gives pallets no ids:
    their labels carry the shipment's. Raises LabelError."""
    shipments = wanted_shipments(desk, wish)
    if len(shipments) > 1:
        raise LabelError(
            "The shipment goes to {count} centers, each with pallets of its own.",
            advice="Choose one of them.",
            count=len(shipments),
        )
    if not 1 <= first <= pallets <= MOST_PALLETS:
        raise LabelError("The number of pallets must be from 1 to {most}.", field="pallets", most=MOST_PALLETS)
    if not shipments[0].is_fetched:
        raise no_boxes(desk, shipments[0])  # nor is it known where it goes
    shipment, design = shipments[0], find_design(PALLET_DESIGN, desk.folder.designs)
    copies = [
        one_copy(
            shipment,
            _pallet_label(desk, shipment, number, pallets, side).label(design),
            pallet_subject(shipment.confirmation_id, number),
        )
        for number in range(first, pallets + 1)
        for side in range(1, SIDES + 1)
    ]
    return order_of(shipment, PALLET, copies, medium, book, wish.draft_id)


def pallet_subject(confirmation_id: str, number: int) -> str:
    """What the print ledger calls a pallet."""
    return f"{confirmation_id} pallet {number}"


def wanted_shipments(desk: Desk, wish: BoxWish) -> tuple[BoxShipment, ...]:
    """The confirmed shipments that a wish is about, at least one. Raises LabelError."""
    if wish.shipment_id:
        known = box_shipments(desk.cache, desk.workspace, also=(wish.shipment_id,))
        found = tuple(one for one in known if wish.shipment_id in (one.shipment_id, one.confirmation_id))
    else:
        found = shipments_of_draft(desk.cache, desk.workspace, wish.draft_id)
    if not found:
        raise LabelError(
            "The shipment is not confirmed, so the backend has given its boxes no ids yet.",
            advice="Confirm it on the Shipments page and sync; the ids of its boxes come with that.",
        )
    return found


def wanted_boxes(desk: Desk, wish: BoxWish) -> list[WantedBox]:
    """The boxes of a wish in the backend's order, at least one. Raises LabelError."""
    shipments = wanted_shipments(desk, wish)
    found = [box for shipment in shipments for box in _boxes(desk, shipment)]
    if not found:
        raise no_boxes(desk, shipments[0])
    _check_ids(wish, {box.row.box_id for box in found})
    if wish.from_box:
        place = next(place for place, box in enumerate(found) if box.row.box_id == wish.from_box)
        found = found[place:]
    if wish.boxes:
        found = [box for box in found if box.row.box_id in wish.boxes]
    if wish.missing_only:
        found = _without_printed(desk, found)
    if not found:
        raise LabelError("None of the chosen boxes comes after the first one.", advice="Choose boxes from it on.")
    return found


def no_boxes(desk: Desk, shipment: BoxShipment) -> LabelError:
    """Why the boxes of a shipment are not known here, and what to do."""
    number, fetch = shipment.confirmation_id, box_fetch(desk.workspace, shipment.confirmation_id)
    if fetch is not None and fetch.is_open:
        return LabelError(
            "The boxes of {shipment} are being fetched.",
            advice="They come with the next sync, once the backend can be reached.",
            shipment=number,
        )
    if fetch is not None and fetch.is_refused:
        return LabelError(
            "The boxes of {shipment} could not be fetched: {reason}",
            advice=fetch.advice,
            shipment=number,
            reason=fetch.message,
        )
    if shipment.boxes_at:
        return LabelError(
            "The backend had given the boxes of {shipment} no ids when they were fetched.",
            advice="It does so when the carrier is confirmed. Fetch them again after that.",
            shipment=number,
        )
    return LabelError(
        "The boxes of {shipment} are not known here yet.",
        advice="Fetch them on the Labels page, or with: fba-client labels fetch. That needs the network once.",
        shipment=number,
    )


def order_of(
    shipment: BoxShipment, kind: str, copies: Sequence[Copies], medium: Medium, book: FontBook, draft_id: str
) -> LabelOrder:
    """The order for labels of a shipment, or of all shipments of its draft."""
    title = f"{shipment.confirmation_id} {shipment.name}".strip()
    shipments = {entry.confirmation_id for entry in copies}
    only = shipments.pop() if len(shipments) == 1 else ""
    return LabelOrder(title, kind, medium.job(copies, book), draft_id or shipment.key, confirmation_id=only)


def one_copy(shipment: BoxShipment, label: Printable, subject: str) -> Copies:
    """A label of a shipment, which the print ledger calls ``subject``."""
    return Copies(label, 1, subject, draft_id=shipment.key, confirmation_id=shipment.confirmation_id)


def _check_ids(wish: BoxWish, known: set[str]) -> None:
    unknown = [box for box in (*wish.boxes, wish.from_box) if box and box not in known]
    if unknown:
        raise LabelError(
            "{box} is no box of this shipment.",
            field="boxes",
            advice="Box ids end with U and six digits; the Shipments page lists them.",
            box=unknown[0][:60],
        )


def _without_printed(desk: Desk, found: list[WantedBox]) -> list[WantedBox]:
    printed = printed_before(desk.workspace, BOX, [box.row.box_id for box in found])
    missing = [box for box in found if box.row.box_id not in printed]
    if not missing:
        raise LabelError(
            "The labels of all these boxes have been printed.",
            advice="Choose all boxes instead of the missing ones to print them again.",
        )
    return missing


def _boxes(desk: Desk, shipment: BoxShipment) -> list[WantedBox]:
    rows = shipment_box_rows(desk.cache, shipment.shipment_id)
    return [WantedBox(shipment, row, len(rows)) for row in rows]


def _box_label(desk: Desk, box: WantedBox, symbology: str) -> BoxLabel:
    shipment, row = box.shipment, box.row
    return BoxLabel(
        box_id=row.box_id,
        number=row.number,
        total=box.total,
        shipment_id=shipment.confirmation_id,
        shipment_name=shipment.name,
        ship_from=_ship_from(desk, shipment),
        ship_to=shipment.ship_to,
        center=shipment.center,
        contents=_contents(row),
        content_code=_content_code(shipment, row) if symbology else "",
        weight=f"{row.weight_hundredths_lb / 100:.1f} lb" if row.weight_hundredths_lb else "",
        symbology=symbology or "datamatrix",
    )


def _pallet_label(desk: Desk, shipment: BoxShipment, number: int, total: int, side: int) -> PalletLabel:
    return PalletLabel(
        pallet_id="",
        shipment_id=shipment.confirmation_id,
        shipment_name=shipment.name,
        number=number,
        total=total,
        side=side,
        ship_from=_ship_from(desk, shipment),
        ship_to=shipment.ship_to,
        center=shipment.center,
    )


def _ship_from(desk: Desk, shipment: BoxShipment) -> tuple[str, ...]:
    """Where the shipment was said to leave from; where nobody said so, what this desk sends from."""
    if shipment.ship_from:
        return shipment.ship_from
    here = desk.settings.ship_from
    town = f"{here.city}, {here.state} {here.postal_code}".replace(",  ", ", ").strip(" ,")
    lines = (here.name, here.company, here.line1, here.line2, town)
    return tuple(line for line in (*lines, here.country if any(lines) else "") if line)


def _contents(row: BoxRow) -> str:
    """In the backend's own words."""
    mskus = {item.msku for item in row.contents}
    if len(mskus) == 1:
        return f"Single SKU: {row.contents[0].msku}, Qty {row.units}"
    return f"Mixed SKUs: {len(mskus)}, Qty {row.units}" if mskus else ""


def _content_code(shipment: BoxShipment, row: BoxRow) -> str:
    if not row.contents:
        return ""
    items = (ContentItem(item.fnsku, item.quantity, item.expiration) for item in row.contents)
    return box_content_code(shipment.confirmation_id, items)
