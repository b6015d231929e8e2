"""The reports operations, and the signed address under which documents lie."""

from __future__ import annotations

from datetime import datetime, timedelta

from flask import Blueprint, Response, request

from fba_client.sandbox.checks import Choice, Fields, Flag, Many, Moment, Text, TextMap, Whole
from fba_client.sandbox.clock import iso, parse_iso
from fba_client.sandbox.config import MARKETPLACE_ID
from fba_client.sandbox.context import marketplace
from fba_client.sandbox.operation import Answer, Call, operation
from fba_client.sandbox.page_tokens import make_page_token, read_page_token
from fba_client.sandbox.presigned import signed_url, url_fault
from fba_client.sandbox.refusal import InvalidInput, Json
from fba_client.sandbox.reports.documents import document_bytes
from fba_client.sandbox.reports.jobs import Job, cancel_job, find_document, find_job, list_jobs, request_job
from fba_client.sandbox.reports.kinds import KINDS
from fba_client.sandbox.throttle import UsagePlan

blueprint = Blueprint("reports", __name__)
_BASE = "/reports/2021-06-30"
_DOCUMENTS = "/documents/reports/"
_URL_LIFETIME_S = 300
_STATUSES = ("CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE")
_DEFAULT_SINCE = timedelta(days=90)
_CREATE = Fields(
    {
        "reportType!": Text(1, 200),
        "marketplaceIds!": Many(Text(1, 20), 1, 25),
        "reportOptions": TextMap(),
        "dataStartTime": Moment(),
        "dataEndTime": Moment(),
    }
)


@operation(blueprint, "POST", f"{_BASE}/reports", "createReport", UsagePlan(0.0167, 15), body=_CREATE)
def create_report(call: Call) -> Answer:
    """Enter a report and answer its id."""
    kind = str(call.body["reportType"])
    if kind not in KINDS:
        raise InvalidInput(f"The report type {kind[:100]} is not known.")
    if call.body["marketplaceIds"] != [MARKETPLACE_ID]:
        raise InvalidInput(f"The seller sells in {MARKETPLACE_ID} only.")
    options = call.body.get("reportOptions", {})
    given = {name: str(value) for name, value in options.items()} if isinstance(options, dict) else {}
    job = request_job(call.market, kind, given, _moment(call, "dataStartTime"), _moment(call, "dataEndTime"))
    return {"reportId": job.report_id}, 202


@operation(blueprint, "GET", f"{_BASE}/reports/<report_id>", "getReport", UsagePlan(2, 15))
def get_report(call: Call) -> Answer:
    """How a report stands."""
    return _report(find_job(call.market, call.path["report_id"]), call.market.clock.now())


@operation(blueprint, "DELETE", f"{_BASE}/reports/<report_id>", "cancelReport", UsagePlan(0.0222, 10))
def cancel_report(call: Call) -> Answer:
    """Cancel a report that is in the queue."""
    cancel_job(call.market, call.path["report_id"])
    return {}


@operation(
    blueprint,
    "GET",
    f"{_BASE}/reports",
    "getReports",
    UsagePlan(0.0222, 10),
    query={
        "reportTypes": Many(Text(1, 200), 1, 10),
        "processingStatuses": Many(Choice(_STATUSES), 1),
        "marketplaceIds": Many(Text(1, 20), 1, 10),
        "pageSize": Whole(1, 100),
        "createdSince": Moment(),
        "createdUntil": Moment(),
        "nextToken": Text(high=2000),
    },
)
def get_reports(call: Call) -> Answer:
    """A page of the reports that fit, newest first. A next page is asked for by its token alone."""
    market, now, token = call.market, call.market.clock.now(), call.text("nextToken")
    if token and len(call.query) > 1:
        raise InvalidInput("nextToken cannot be given together with other parameters.")
    if not token and not call.texts("reportTypes"):
        raise InvalidInput("reportTypes is required unless nextToken is given.")
    since = parse_iso(call.text("createdSince")) if "createdSince" in call.query else now - _DEFAULT_SINCE
    until = parse_iso(call.text("createdUntil")) if "createdUntil" in call.query else now
    return _page(call, list_jobs(market, since, until), now)


@operation(
    blueprint,
    "GET",
    f"{_BASE}/documents/<document_id>",
    "getReportDocument",
    UsagePlan(0.0167, 15),
    query={"enableContentEncodingUrlHeader": Flag()},
)
def get_report_document(call: Call) -> Answer:
    """Where the document of a finished report can be fetched for the next five minutes."""
    job = find_document(call.market, call.path["document_id"])
    extra = {"encoding": "gzip"} if call.query.get("enableContentEncodingUrlHeader") is True else {}
    url = signed_url(call.market, _DOCUMENTS + job.document_id, _URL_LIFETIME_S, **extra)
    return {"reportDocumentId": job.document_id, "url": url, "compressionAlgorithm": "GZIP"}


@blueprint.get(_DOCUMENTS + "<document_id>")
def download(document_id: str) -> Response:
    """The document itself, for whoever has its signed address."""
    fault = url_fault()
    if fault is not None:
        return fault
    market = marketplace()
    response = Response(document_bytes(market, find_document(market, document_id)), content_type="application/gzip")
    if request.args.get("encoding") == "gzip":
        response.headers["Content-Encoding"] = "gzip"
        response.content_type = "text/plain"
    return response


def _page(call: Call, jobs: list[Job], now: datetime) -> Json:
    market, offset, size = call.market, 0, call.whole("pageSize", 10)
    kinds, statuses = call.texts("reportTypes"), call.texts("processingStatuses")
    token = call.text("nextToken")
    if token:
        offset = read_page_token(market, "reports", token)
    chosen = [job for job in jobs if (not kinds or job.kind in kinds) and (not statuses or job.status(now) in statuses)]
    answer: Json = {"reports": [_report(job, now) for job in chosen[offset : offset + size]]}
    if offset + size < len(chosen):
        answer["nextToken"] = make_page_token(market, "reports", offset + size)
    return answer


def _report(job: Job, now: datetime) -> Json:
    status = job.status(now)
    report: Json = {
        "reportId": job.report_id,
        "reportType": job.kind,
        "marketplaceIds": [MARKETPLACE_ID],
        "createdTime": iso(job.created_at),
        "processingStatus": status,
    }
    if job.start is not None:
        report["dataStartTime"] = iso(job.start)
    if job.end is not None:
        report["dataEndTime"] = iso(job.end)
    if status != "IN_QUEUE" and now >= job.begins_at:
        report["processingStartTime"] = iso(job.begins_at)
    if now >= job.ends_at:
        report["processingEndTime"] = iso(job.ends_at)
    if status == "DONE":
        report["reportDocumentId"] = job.document_id
    return report


def _moment(call: Call, name: str) -> datetime | None:
    value = call.body.get(name)
    return parse_iso(value) if isinstance(value, str) else None
