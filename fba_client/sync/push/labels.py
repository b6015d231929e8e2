"""Fetching the box labels and keeping them: their address dies after 15 seconds, so they are loaded at once."""

from __future__ import annotations

import io
from collections.abc import Sequence

from fba_client.domain.marketplace import MARKETPLACES, US
from fba_client.errors import BackendFault
from fba_client.spapi.downloads import download
from fba_client.store import documents, outbox
from fba_client.store.drafts import DraftChange, DraftState
from fba_client.store.outbox_entry import SETTLED, ActionName, EntryState
from fba_client.sync.push.action import Action, Job, Send
from fba_client.sync.push.shipments import KnownShipment, fetch_boxes, fetch_shipments, known_shipment

KIND = "box_labels"
BOXES_A_DOCUMENT = 50  # the ids travel in the address, which must not grow without end
_PARTNERED = "AMAZON_PARTNERED_CARRIER"
_MOST_BYTES = 64 * 1024 * 1024


class FetchLabels(Action):
    """Keep the label documents of one shipment. It only reads, so it may be tried as often as need be."""

    def prepare(self, job: Job) -> Send | None:  # noqa: ARG002
        return None

    def read_back(self, job: Job) -> DraftChange | None:
        shipment_id = job.entry.payload["shipment_id"]
        known = known_shipment(job, shipment_id)
        if not (known.confirmation_id and known.box_ids):
            fetch_boxes(job, *fetch_shipments(job, [shipment_id]))
            known = known_shipment(job, shipment_id)
        if not (known.confirmation_id and known.box_ids):
            return None
        for number, start in enumerate(range(0, len(known.box_ids), BOXES_A_DOCUMENT), start=1):
            content = self._load(job, known, known.box_ids[start : start + BOXES_A_DOCUMENT])
            with job.desk.workspace.write() as conn:
                documents.keep(
                    conn,
                    job.desk.folder.documents,
                    kind=KIND,
                    subject=known.confirmation_id,
                    file_name=f"box-labels-{_safe(known.confirmation_id)}-{number:03}.pdf",
                    content=content,
                    now=job.desk.clock.now(),
                )
        return DraftChange(state=DraftState.DONE) if self._is_last(job) else DraftChange()

    def _load(self, job: Job, shipment: KnownShipment, box_ids: Sequence[str]) -> bytes:
        answer = job.client.inbound_v0.get_labels(
            shipment.confirmation_id,
            page_type=self._page_type(job, shipment),
            label_type="UNIQUE",
            number_of_packages=len(box_ids),
            package_labels_to_print=box_ids,
        )
        target = io.BytesIO()
        download(answer.download_url, target, job.cancel, max_bytes=_MOST_BYTES)
        content = target.getvalue()
        if not content.startswith(b"%PDF-"):
            raise BackendFault("The box labels that came are not a PDF document.")
        return content

    def _page_type(self, job: Job, shipment: KnownShipment) -> str:
        """Source: getLabels; US letter sheets take 2 labels with a partnered carrier's and 6 with one's own."""
        is_partnered = shipment.shipping_solution == _PARTNERED
        if MARKETPLACES.get(job.client.marketplace_id, US).country in ("US", "CA"):
            return "PackageLabel_Letter_2" if is_partnered else "PackageLabel_Letter_6"
        return "PackageLabel_A4_2" if is_partnered else "PackageLabel_A4_4"

    def _is_last(self, job: Job) -> bool:
        open_states = [state for state in EntryState if state not in SETTLED]
        with job.desk.workspace.read() as conn:
            others = outbox.entries_of(conn, job.draft.id, open_states)
        return not any(o.action == ActionName.FETCH_LABELS and o.id != job.entry.id for o in others)


def _safe(confirmation_id: str) -> str:
    return "".join(char for char in confirmation_id if char.isascii() and char.isalnum())[:40]
