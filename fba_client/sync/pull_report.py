"""Getting one report from the backend: ask, remember, look again, fetch, take in.

What was asked for is remembered in the cache, so that a restart goes on waiting and the small quota is not spent twice.
A pull waits for a report only for a short while; what takes longer is taken in by a later sync.
"""

from __future__ import annotations

import json
import tempfile
import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, BinaryIO

from sqlalchemy import Connection

from fba_client.domain.times import iso_seconds, parse_moment
from fba_client.errors import Cancelled, ReportError, RequestRejected, Throttled
from fba_client.phrases import Phrase
from fba_client.reports import ReportStream, open_report
from fba_client.store.report_jobs import (
    PendingReport,
    forget_report,
    note_report_status,
    pending_reports,
    remember_report,
)
from fba_client.sync.pull import Report
from fba_client.sync.report_writes import Written
from fba_client.sync.workplace import Workplace

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient
    from fba_client.spapi.operations import PollSchedule

PATIENCE_S = 20.0
_TOO_OLD = timedelta(days=2)
_ENDED_BADLY = {
    "CANCELLED": Phrase(
        "The backend cancelled the report {kind}: it has no data for these days, or was asked for it too often."
    ),
    "FATAL": Phrase("The backend could not make the report {kind}."),
}

Write = Callable[[Connection, ReportStream], Written]


class ReportPull:
    """One kind of report for one desk. Methods raise BackendErrors, ReportErrors, Cancelled."""

    def __init__(
        self, client: SpApiClient, desk: Workplace, kind: str, report: Report, cancel: threading.Event
    ) -> None:
        from fba_client.spapi.operations import PollSchedule  # noqa: PLC0415  (pydantic is slow to import)

        is_sandbox = desk.settings.connection.kind == "sandbox"
        self._client, self._desk, self._kind = client, desk, kind
        self._report, self._cancel = report, cancel
        self._schedule: PollSchedule = PollSchedule(first_s=0.2, cap_s=2.0) if is_sandbox else PollSchedule(first_s=5.0)
        self._until = desk.clock.monotonic() + PATIENCE_S

    def pending(self) -> PendingReport | None:
        """What was asked for and has not been taken in; one that is too old to come is forgotten."""
        with self._desk.cache.read() as conn:
            jobs = pending_reports(conn, self._kind)
        kept = None
        for job in jobs:
            asked = parse_moment(job.requested_at)
            if asked is None or self._desk.clock.now() - asked > _TOO_OLD:
                self._forget(job)
            else:
                kept = job
        return kept

    def request(self, options: Mapping[str, str], start: datetime, end: datetime) -> PendingReport | None:
        """Ask for the report of a span of time; None where the quota is spent, which is no failure."""
        from fba_client.spapi.models.reports import CreateReportSpecification  # noqa: PLC0415

        specification = CreateReportSpecification(
            report_type=self._kind,
            marketplace_ids=(self._client.marketplace_id,),
            report_options=dict(options) or None,
            data_start_time=start,
            data_end_time=end,
        )
        try:
            answer = self._client.reports.create_report(specification)
        except Throttled:
            self._report(0, 0, "asked often enough for now")
            return None
        job = PendingReport(
            answer.report_id,
            self._kind,
            json.dumps(dict(options)),
            iso_seconds(start),
            iso_seconds(end),
            requested_at=iso_seconds(self._desk.clock.now()),
        )
        with self._desk.cache.write() as conn:
            remember_report(conn, job)
        return job

    def take_in(self, job: PendingReport, write: Write) -> Written | None:
        """Wait a while for ``job``, fetch its document and let ``write`` store it in one transaction.

        None while it is not ready. Raises ReportError where the backend made none.
        """
        document_id = self._await_document(job)
        if document_id is None:
            return None
        with tempfile.TemporaryFile(dir=self._desk.folder.root) as file:
            self._download(document_id, file)
            file.seek(0)
            with open_report(file, kind=self._kind, cancel=self._cancel) as stream, self._desk.cache.write() as conn:
                written = write(conn, stream)
                forget_report(conn, job.report_id)
                return written

    def _await_document(self, job: PendingReport) -> str | None:
        looks = 0
        while True:
            status, document_id = self._look(job)
            if status == "DONE":
                return document_id
            if status in _ENDED_BADLY:
                self._forget(job)
                raise ReportError(_ENDED_BADLY[status], advice="FBA Client asks again later.", kind=self._kind)
            wait_s = self._schedule.delay_s(looks)
            looks += 1
            if self._desk.clock.monotonic() + wait_s > self._until:
                self._report(0, 0, "the backend is still at work")
                return None
            self._report(0, 0, "waiting for the report")
            if self._desk.clock.wait(wait_s, self._cancel):
                raise Cancelled

    def _look(self, job: PendingReport) -> tuple[str, str]:
        try:
            answer = self._client.reports.get_report(job.report_id)
        except RequestRejected:
            self._forget(job)  # the backend does not know it (any more)
            raise
        with self._desk.cache.write() as conn:
            note_report_status(conn, job.report_id, answer.processing_status, iso_seconds(self._desk.clock.now()))
        return answer.processing_status, answer.report_document_id

    def _download(self, document_id: str, file: BinaryIO) -> None:
        from fba_client.spapi.downloads import download  # noqa: PLC0415

        self._report(0, 0, "fetching the report")
        document = self._client.reports.get_report_document(document_id)
        download(document.url, file, self._cancel)

    def _forget(self, job: PendingReport) -> None:
        with self._desk.cache.write() as conn:
            forget_report(conn, job.report_id)
