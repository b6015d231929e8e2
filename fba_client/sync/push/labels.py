"""Fetching the box labels and keeping them: their address dies after 15 seconds, so they are loaded at once."""

from __future__ import annotations

import io

from sqlalchemy import text

from fba_client.domain.marketplace import MARKETPLACES, US
from fba_client.errors import NotTheBackend
from fba_client.spapi.downloads import download
from fba_client.store import documents, outbox
from fba_client.store.drafts import DraftChange, DraftState
from fba_client.store.outbox_entry import SETTLED, ActionName, EntryState
from fba_client.sync.push.action import Action, Job, Send
from fba_client.sync.push.shipments import fetch_boxes, fetch_shipments

KIND = "box_labels"
BOXES_A_DOCUMENT = 50  # the ids travel in the address, which must not grow without end
_PARTNERED = "AMAZON_PARTNERED_CARRIER"
_MOST_BYTES = 64 * 1024 * 1024


class FetchLabels(Action):
    """Keep the label documents of one shipment. It only reads, so it may be tried as often as need be."""

    def prepare(self, job: Job) -> Send | None:  # noqa: ARG002
        return None

    def read_back(self, job: Job) -> DraftChange | None:
        shipment = fetch_shipments(job, [job.entry.payload["shipment_id"]])[0]
        confirmation_id = shipment.shipment_confirmation_id
        box_ids = [box.box_id for box in fetch_boxes(job, shipment)]
        if not confirmation_id or not box_ids or not all(box_ids):
            return None
        for number, start in enumerate(range(0, len(box_ids), BOXES_A_DOCUMENT), start=1):
            content = self._load(job, confirmation_id, box_ids[start : start + BOXES_A_DOCUMENT])
            with job.desk.workspace.write() as conn:
                documents.keep(
                    conn,
                    job.desk.folder.documents,
                    kind=KIND,
                    subject=confirmation_id,
                    file_name=f"box-labels-{_safe(confirmation_id)}-{number:03}.pdf",
                    content=content,
                    now=job.desk.clock.now(),
                )
        return DraftChange(state=DraftState.DONE) if self._is_last(job) else DraftChange()

    def _load(self, job: Job, confirmation_id: str, box_ids: list[str]) -> bytes:
        answer = job.client.inbound_v0.get_labels(
            confirmation_id,
            page_type=self._page_type(job),
            label_type="UNIQUE",
            number_of_packages=len(box_ids),
            package_labels_to_print=box_ids,
        )
        target = io.BytesIO()
        download(answer.download_url, target, job.cancel, max_bytes=_MOST_BYTES)
        content = target.getvalue()
        if not content.startswith(b"%PDF-"):
            raise NotTheBackend("The box labels that came are not a PDF document.")
        return content

    def _page_type(self, job: Job) -> str:
        """Source: getLabels; US letter sheets take 2 labels with a partnered carrier's and 6 with one's own."""
        query = text(
            "SELECT o.shipping_solution FROM plan_shipment AS s JOIN transportation_option AS o "
            "ON o.shipment_id = s.shipment_id AND o.transportation_option_id = s.transportation_option_id "
            "WHERE s.shipment_id = :id"
        )
        with job.desk.cache.read() as conn:
            partnered = conn.execute(query, {"id": job.entry.payload["shipment_id"]}).scalar() == _PARTNERED
        if MARKETPLACES.get(job.client.marketplace_id, US).country in ("US", "CA"):
            return "PackageLabel_Letter_2" if partnered else "PackageLabel_Letter_6"
        return "PackageLabel_A4_2" if partnered else "PackageLabel_A4_4"

    def _is_last(self, job: Job) -> bool:
        open_states = [state for state in EntryState if state not in SETTLED]
        with job.desk.workspace.read() as conn:
            others = outbox.entries_of(conn, job.draft.id, open_states)
        return not any(o.action == ActionName.FETCH_LABELS and o.id != job.entry.id for o in others)


def _safe(confirmation_id: str) -> str:
    return "".join(char for char in confirmation_id if char.isascii() and char.isalnum())[:40]
