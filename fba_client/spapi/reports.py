"""Reports 2021-06-30: asking for reports, following them, and finding their documents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from fba_client.spapi.api import Api
from fba_client.spapi.models.base import format_time
from fba_client.spapi.models.reports import (
    CreateReportResponse,
    CreateReportScheduleResponse,
    CreateReportScheduleSpecification,
    CreateReportSpecification,
    GetReportsResponse,
    Report,
    ReportDocument,
    ReportSchedule,
    ReportScheduleList,
)
from fba_client.spapi.operations_table import OPERATIONS
from fba_client.spapi.query import QueryValue


class ReportsApi(Api):
    """Every operation of the Reports API."""

    def create_report(self, specification: CreateReportSpecification) -> CreateReportResponse:
        """Ask for a report; the quota is small (about one a minute), so remember the id and never ask twice."""
        return self._call("createReport", CreateReportResponse, body=specification)

    def get_report(self, report_id: str) -> Report:
        """Where a report stands."""
        return self._call("getReport", Report, report_id)

    def get_reports(
        self,
        *,
        report_types: Sequence[str],
        processing_statuses: Sequence[str] = (),
        created_since: datetime | None = None,
        created_until: datetime | None = None,
    ) -> Iterator[Report]:
        """Reports of up to ten types, newest first; all pages."""
        query: dict[str, QueryValue] = {
            "reportTypes": tuple(report_types),
            "processingStatuses": tuple(processing_statuses),
            "marketplaceIds": (self._marketplace_id,),
            "pageSize": OPERATIONS["getReports"].page_cap,
            "createdSince": format_time(created_since) if created_since else None,
            "createdUntil": format_time(created_until) if created_until else None,
        }
        for page in self._pages(
            "getReports",
            GetReportsResponse,
            query=query,
            next_token=lambda answer: answer.next_token,
            next_query=lambda token: {"nextToken": token},
        ):
            yield from page.reports

    def cancel_report(self, report_id: str) -> None:
        """Take back a report that is still queued."""
        self._command("cancelReport", report_id)

    def get_report_document(self, report_document_id: str) -> ReportDocument:
        """Where a finished report's document lies, for five minutes; fetch it without the token."""
        return self._call("getReportDocument", ReportDocument, report_document_id)

    def get_report_schedules(self, *, report_types: Sequence[str]) -> tuple[ReportSchedule, ...]:
        """The schedules of up to ten report types."""
        query = {"reportTypes": tuple(report_types)}
        return self._call("getReportSchedules", ReportScheduleList, query=query).report_schedules

    def create_report_schedule(self, specification: CreateReportScheduleSpecification) -> CreateReportScheduleResponse:
        """Have a report made again and again."""
        return self._call("createReportSchedule", CreateReportScheduleResponse, body=specification)

    def get_report_schedule(self, report_schedule_id: str) -> ReportSchedule:
        """One schedule."""
        return self._call("getReportSchedule", ReportSchedule, report_schedule_id)

    def cancel_report_schedule(self, report_schedule_id: str) -> None:
        """End a schedule."""
        self._command("cancelReportSchedule", report_schedule_id)
