"""Objects of the Reports API 2021-06-30."""

from __future__ import annotations

from fba_client.spapi.models.base import Dto, Many, Text, Time


class CreateReportSpecification(Dto):
    """A report wanted: its type, marketplaces, span of time and options."""

    report_type: str
    marketplace_ids: Many[str]
    data_start_time: Time | None = None
    data_end_time: Time | None = None
    report_options: dict[str, str] | None = None


class CreateReportResponse(Dto):
    """A report that was asked for."""

    report_id: str


class Report(Dto):
    """Where a report stands: IN_QUEUE, IN_PROGRESS, DONE, CANCELLED, FATAL, or a word not known yet.

    CANCELLED may mean that there are no data, or that it was asked for too often.
    """

    report_id: str
    report_type: str
    processing_status: str
    created_time: Time
    marketplace_ids: Many[str] = ()
    data_start_time: Time | None = None
    data_end_time: Time | None = None
    report_schedule_id: Text = ""
    processing_start_time: Time | None = None
    processing_end_time: Time | None = None
    report_document_id: Text = ""


class GetReportsResponse(Dto):
    """One page of reports."""

    reports: Many[Report]
    next_token: Text = ""


class ReportDocument(Dto):
    """Where a report's document lies, for about five minutes; ``compression_algorithm`` is '' or GZIP."""

    report_document_id: str
    url: str
    compression_algorithm: Text = ""


class CreateReportScheduleSpecification(Dto):
    """A report wanted again and again; ``period`` is an ISO 8601 duration from the backend's list."""

    report_type: str
    marketplace_ids: Many[str]
    period: str
    report_options: dict[str, str] | None = None
    next_report_creation_time: Time | None = None


class CreateReportScheduleResponse(Dto):
    """A schedule that was made."""

    report_schedule_id: str


class ReportSchedule(Dto):
    """A schedule as the backend holds it."""

    report_schedule_id: str
    report_type: str
    period: str
    marketplace_ids: Many[str] = ()
    next_report_creation_time: Time | None = None


class ReportScheduleList(Dto):
    """All schedules of the types asked for."""

    report_schedules: Many[ReportSchedule]
