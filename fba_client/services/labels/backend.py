"""The backend's own box and pallet labels: fetched for any paper, taken apart, printed in box order, also offline."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fba_client.errors import LabelError
from fba_client.labels.backend.backend_label import BackendLabel
from fba_client.labels.backend.page_types import PAGE_TYPES
from fba_client.labels.backend.pdf_file import PdfFile
from fba_client.labels.backend.pieces import TakenApart, take_apart
from fba_client.labels.job import Copies
from fba_client.labels.setting.fonts import FontBook
from fba_client.phrases import Count
from fba_client.queries.box_labels import BoxShipment, kept_label_sets, shipment_box_rows
from fba_client.queries.label_fetches import label_fetch
from fba_client.services.desk import Desk
from fba_client.services.labels.boxes import (
    BoxWish,
    one_copy,
    order_of,
    pallet_subject,
    wanted_boxes,
    wanted_shipments,
)
from fba_client.services.labels.orders import BOX, PALLET, LabelOrder, Medium
from fba_client.store.label_documents import BOX_LABELS, PALLET_LABELS, LabelDocuments

Report = Callable[[int, int], None]
SIDES = 4
_MOST_KEPT = 32


@dataclass(frozen=True, slots=True)
class PageOfLabels:
    """One page of the kept PDFs, for looking at: its file, its number in it (from 0), and whose labels are on it."""

    path: Path
    number: int
    box_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BackendLabels:
    """What the backend sent for one shipment as one page type, taken apart.

    ``labels`` are in the order of the boxes; those of no known box come last. ``missing`` are boxes without a label
    here. ``is_split`` is False where pages could not be taken apart and are printed whole. ``x_mils`` is the narrowest
    bar on them in thousandths of an inch, 0 where it could not be measured.
    """

    page_type: str
    fetched_at: str
    labels: tuple[BackendLabel, ...]
    pages: tuple[PageOfLabels, ...]
    missing: tuple[str, ...]
    is_split: bool
    x_mils: float


def backend_order(
    desk: Desk,
    wish: BoxWish,
    medium: Medium,
    book: FontBook,
    *,
    page_type: str = "",
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> LabelOrder:
    """The backend's labels (and its carriers') for the boxes of ``wish``, box by box; ``page_type`` '' takes what was
    fetched last. Whether they fit the medium shows when they are laid out.

    Raises LabelError where they were not fetched, a kept file is damaged, or a box has no label in them; Cancelled.
    """
    wanted = wanted_boxes(desk, wish)
    everything = not (wish.boxes or wish.from_box or wish.missing_only)
    copies: list[Copies] = []
    for shipment in dict.fromkeys(box.shipment for box in wanted):
        ids = {box.row.box_id for box in wanted if box.shipment is shipment}
        kept = kept_set(desk, shipment, page_type=page_type)
        found = read_labels(desk, shipment, kept, report=report, cancel=cancel)
        _require_labels(shipment, found, ids)
        copies += [
            one_copy(shipment, label, label.piece.box_id or shipment.confirmation_id)
            for label in found.labels
            if label.piece.box_id in ids or (everything and not label.piece.box_id)
        ]
    return order_of(wanted[0].shipment, BOX, copies, medium, book, wish.draft_id)


def backend_pallet_order(
    desk: Desk,
    wish: BoxWish,
    medium: Medium,
    book: FontBook,
    *,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> LabelOrder:
    """The backend's labels for the pallets of one shipment, four for each. Raises LabelError, Cancelled."""
    shipment = wanted_shipments(desk, wish)[0]
    found = read_labels(desk, shipment, kept_set(desk, shipment, what=PALLET_LABELS), report=report, cancel=cancel)
    copies = [
        one_copy(shipment, label, pallet_subject(shipment.confirmation_id, 1 + place // SIDES))
        for place, label in enumerate(found.labels)
    ]
    return order_of(shipment, PALLET, copies, medium, book, wish.draft_id)


def kept_set(desk: Desk, shipment: BoxShipment, *, what: str = BOX_LABELS, page_type: str = "") -> LabelDocuments:
    """The kept documents of a shipment: those of a page type, else the newest. Raises LabelError with what to do."""
    found = [
        one
        for one in kept_label_sets(desk.workspace, shipment.confirmation_id)
        if one.what == what and page_type in ("", one.page_type)
    ]
    if found:
        return found[0]
    fetch = label_fetch(desk.workspace, shipment.key, shipment.reference)
    if fetch is not None and fetch.is_refused:
        raise LabelError(
            "The backend did not give the labels of {shipment}: {reason}",
            advice=fetch.advice,
            shipment=shipment.confirmation_id,
            reason=fetch.message,
        )
    raise LabelError(
        "The backend's labels of {shipment} are not kept here.",
        advice="Fetch them (that needs the network), or print labels of your own, which need none.",
        shipment=shipment.confirmation_id,
    )


def read_labels(
    desk: Desk,
    shipment: BoxShipment,
    kept: LabelDocuments,
    *,
    report: Report | None = None,
    cancel: threading.Event | None = None,
) -> BackendLabels:
    """Take the kept documents apart; the second time it is known. ``report`` hears of pages done and in all (of one
    document). Raises LabelError for a damaged or missing file, Cancelled."""
    boxes = shipment_box_rows(desk.cache, shipment.shipment_id)
    ids = tuple(row.box_id for row in boxes)
    tracking = tuple((row.box_id, row.tracking_id) for row in boxes if row.tracking_id)
    parts: list[tuple[Path, str, TakenApart]] = []
    for document in kept.documents:
        path = desk.folder.documents / Path(document.file_name).name
        digest, taken = _SHELF.taken_apart(path, kept.page_type, ids, tracking, report, cancel)
        parts.append((path, digest, taken))
    labels = [BackendLabel(path, digest, piece) for path, digest, taken in parts for piece in taken.pieces]
    places = {box_id: place for place, box_id in enumerate(ids)}
    labels.sort(key=lambda label: places.get(label.piece.box_id, len(places)))
    labelled = {label.piece.box_id for label in labels}
    widths = [code.x_mils for label in labels for code in label.piece.codes if code.module]
    return BackendLabels(
        page_type=kept.page_type,
        fetched_at=kept.fetched_at,
        labels=tuple(labels),
        pages=tuple(page for path, _, taken in parts for page in _pages(path, taken)),
        missing=() if kept.what == PALLET_LABELS else tuple(box_id for box_id in ids if box_id not in labelled),
        is_split=all(taken.is_split for _, _, taken in parts),
        x_mils=min(widths, default=0.0),
    )


def _require_labels(shipment: BoxShipment, found: BackendLabels, ids: set[str]) -> None:
    missing = [box_id for box_id in found.missing if box_id in ids]
    if missing:
        raise LabelError(
            "The kept labels of {shipment} lack {count} of the chosen boxes, the first of them {box}.",
            advice="Fetch the labels again, or print labels of your own for these boxes.",
            shipment=shipment.confirmation_id,
            count=Count(len(missing)),
            box=missing[0],
        )


def _pages(path: Path, taken: TakenApart) -> list[PageOfLabels]:
    on_page: dict[int, list[str]] = {number: [] for number in range(taken.n_pages)}
    for piece in taken.pieces:
        on_page[piece.page].append(piece.box_id)
    return [
        PageOfLabels(path, number, tuple(dict.fromkeys(box for box in boxes if box)))
        for number, boxes in on_page.items()
    ]


class _Shelf:
    """Remembers what was taken apart: reading every symbol of fifty pages takes seconds."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._taken: dict[tuple[object, ...], TakenApart] = {}

    def taken_apart(
        self,
        path: Path,
        page_type: str,
        boxes: tuple[str, ...],
        tracking: tuple[tuple[str, str], ...],
        report: Report | None,
        cancel: threading.Event | None,
    ) -> tuple[str, TakenApart]:
        """The digest of the file, and what is in it."""
        with PdfFile.open(path) as pdf:
            key = (pdf.digest, page_type, boxes, tracking)
            with self._lock:
                known = self._taken.get(key)
            if known is None:
                known = take_apart(
                    pdf,
                    expected=PAGE_TYPES.get(page_type),
                    boxes=boxes,
                    tracking=dict(tracking),
                    report=report,
                    cancel=cancel,
                )
                with self._lock:
                    if len(self._taken) >= _MOST_KEPT:
                        self._taken.pop(next(iter(self._taken)))
                    self._taken[key] = known
            return pdf.digest, known


_SHELF = _Shelf()
