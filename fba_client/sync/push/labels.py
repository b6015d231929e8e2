"""Fetching box and pallet labels and keeping them: their address dies after 15 seconds, so they are loaded at once."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from functools import partial

from fba_client.domain.marketplace import MARKETPLACES, US
from fba_client.errors import BackendFault, DraftError, RequestRejected
from fba_client.labels.backend.page_types import PALLET, UNIQUE, default_page_type
from fba_client.spapi.downloads import download
from fba_client.spapi.models.inbound_v0 import LabelDownloadURL
from fba_client.store import outbox
from fba_client.store.drafts import DraftChange, DraftState
from fba_client.store.label_documents import BOX_LABELS, PALLET_LABELS, keep_labels
from fba_client.store.outbox_entry import SETTLED, ActionName, EntryState
from fba_client.store.printers import printer_rows
from fba_client.sync.push.action import Action, Job, Send
from fba_client.sync.push.boxes import located
from fba_client.sync.push.shipments import KnownShipment, fetch_boxes, fetch_shipments, known_shipment

BOXES_A_DOCUMENT = 50  # the ids travel in the address, which must not grow without end
_FOUR_BY_SIX = ("Thermal_4x6in", "Thermal_100x150", "Thermal_102x152")
_PARTNERED = "AMAZON_PARTNERED_CARRIER"
_MOST_BYTES = 64 * 1024 * 1024
Ask = Callable[[], LabelDownloadURL]


class FetchLabels(Action):
    """Keep the label documents of one shipment. It only reads, so it may be tried as often as need be.

    ``page_type`` in its payload is the person's own wish; ``pallets`` asks for the labels of so many pallets instead.
    """

    def prepare(self, job: Job) -> Send | None:  # noqa: ARG002
        return None

    def read_back(self, job: Job) -> DraftChange | None:
        known = self._elsewhere(job) if "confirmation_id" in job.entry.payload else self._shipment(job)
        if known is None:
            return None
        page_type, contents = self._fetched(job, known)
        with job.desk.workspace.write() as conn:
            keep_labels(
                conn,
                job.desk.folder.documents,
                what=PALLET_LABELS if "pallets" in job.entry.payload else BOX_LABELS,
                page_type=page_type,
                confirmation_id=known.confirmation_id,
                contents=contents,
                now=job.desk.clock.now(),
            )
        return DraftChange(state=DraftState.DONE) if self._is_last(job) else DraftChange()

    def _shipment(self, job: Job) -> KnownShipment | None:
        """The shipment with its boxes; None while the backend has given them no ids."""
        shipment_id = job.entry.payload["shipment_id"]
        known = known_shipment(job, shipment_id)
        if not (known.confirmation_id and known.box_ids):
            fetch_boxes(job, *fetch_shipments(job, [shipment_id]))
            known = known_shipment(job, shipment_id)
        return known if known.confirmation_id and known.box_ids else None

    def _elsewhere(self, job: Job) -> KnownShipment | None:
        """The same for a shipment that was made elsewhere. Raises DraftError where nobody here can hasten its ids."""
        placed = located(job)
        known = None if placed is None else known_shipment(placed, placed.entry.payload["shipment_id"])
        if known is not None and not known.box_ids:
            raise DraftError(
                "The backend has given the boxes of {shipment} no ids yet.",
                advice="It does so when the carrier is confirmed. Fetch the labels again after that.",
                shipment=known.confirmation_id,
            )
        return known

    def _fetched(self, job: Job, shipment: KnownShipment) -> tuple[str, list[bytes]]:
        """The page type that the backend took, and the documents. A wish of the settings gives way where the backend
        does not have that page type; one for this very shipment is refused in the backend's words."""
        asked = job.entry.payload.get("page_type", "")
        page_type = asked or job.desk.settings.labels.box_page_type or _usual(job, shipment)
        try:
            return page_type, [_loaded(job, ask) for ask in _requests(job, shipment, page_type)]
        except RequestRejected:
            paper = _usual(job, shipment, thermal=False)
            if asked or paper == page_type:
                raise
            return paper, [_loaded(job, ask) for ask in _requests(job, shipment, paper)]

    def _is_last(self, job: Job) -> bool:
        open_states = [state for state in EntryState if state not in SETTLED]
        with job.desk.workspace.read() as conn:
            others = outbox.entries_of(conn, job.draft.id, open_states)
        return not any(o.action == ActionName.FETCH_LABELS and o.id != job.entry.id for o in others)


def _requests(job: Job, shipment: KnownShipment, page_type: str) -> Iterator[Ask]:
    """One request for each document. Source: getLabels; freight with one's own carrier must be asked for in pages."""
    get_labels, number = job.client.inbound_v0.get_labels, shipment.confirmation_id
    pallets = int(job.entry.payload.get("pallets", "0"))
    if pallets:
        yield partial(get_labels, number, page_type=page_type, label_type=PALLET, number_of_pallets=pallets)
        return
    own_freight = shipment.shipping_mode.startswith("FREIGHT") and shipment.shipping_solution != _PARTNERED
    for start in range(0, len(shipment.box_ids), BOXES_A_DOCUMENT):
        boxes = shipment.box_ids[start : start + BOXES_A_DOCUMENT]
        yield partial(
            get_labels,
            number,
            page_type=page_type,
            label_type=UNIQUE,
            number_of_packages=len(shipment.box_ids) if own_freight else len(boxes),
            package_labels_to_print=() if own_freight else boxes,
            page_size=BOXES_A_DOCUMENT if own_freight else 0,
            page_start_index=start if own_freight else None,
        )


def _loaded(job: Job, ask: Ask) -> bytes:
    target = io.BytesIO()
    download(ask().download_url, target, job.cancel, max_bytes=_MOST_BYTES)
    content = target.getvalue()
    if not content.startswith(b"%PDF-"):
        raise BackendFault("The labels that came are not a PDF document.")
    return content


def _usual(job: Job, shipment: KnownShipment, *, thermal: bool | None = None) -> str:
    country = MARKETPLACES.get(job.client.marketplace_id, US).country
    return default_page_type(
        thermal=_has_thermal_printer(job) if thermal is None else thermal,
        partnered=shipment.shipping_solution == _PARTNERED,
        letter=country in ("US", "CA"),
    )


def _has_thermal_printer(job: Job) -> bool:
    """Whether a printer for 4 x 6 in was set up here."""
    with job.desk.workspace.read() as conn:
        return any(row["media"] in _FOUR_BY_SIX for row in printer_rows(conn))
