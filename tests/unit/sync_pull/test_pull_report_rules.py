"""What pulls of reports do when they are late, empty, damaged, not made, or the quota is spent."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from datetime import date

import pytest
from pull_backend import DETAIL_HEAD, EVENT, SUMMARY_HEAD, Backend, balance, sku
from pulling import Puller
from wire_server import Reply, json_reply

from fba_client.domain.clock import FixedClock
from fba_client.errors import (
    BackendFault,
    ReportDamaged,
    ReportError,
    RequestRejected,
    SignInNeeded,
    Throttled,
)
from fba_client.sync.ask_ahead import ask_ahead_and_pull_inventory
from fba_client.sync.pull import accept_held_back
from fba_client.sync.pull_events import pull_events
from fba_client.sync.pull_ledger import Coverage, pull_ledger


def test_only_the_days_that_came_are_replaced(pull: Puller, backend: Backend, clock: FixedClock) -> None:
    first = (
        SUMMARY_HEAD + balance("02/20/2026", "a", 10) + balance("02/21/2026", "a", 8) + balance("02/20/2026", "b", 3)
    )
    second = SUMMARY_HEAD + balance("2026-02-21", "a", 7) + balance("2026-02-22", "a", 6)
    backend.documents = [gzip.compress(first.encode()), b"", b"", gzip.compress(second.encode())]
    for _ in range(3):
        pull(pull_ledger)
    clock.advance(86_400)
    pull(pull_ledger)
    assert pull.table("SELECT day, msku, ending FROM ledger_day ORDER BY day, msku") == [
        ("2026-02-20", "a", 10),
        ("2026-02-20", "b", 3),
        ("2026-02-21", "a", 7),
        ("2026-02-22", "a", 6),
    ]
    assert pull.table("SELECT msku, units, day FROM center_stock ORDER BY msku") == [
        ("a", 6, "2026-02-22"),
        ("b", 3, "2026-02-20"),
    ]
    assert pull.table("SELECT as_of, watermark FROM source") == [("2026-02-22", "2025-09-03..2026-03-02")]


def test_the_ledger_is_asked_for_by_center_and_day_with_the_late_days(
    pull: Puller, backend: Backend, clock: FixedClock
) -> None:
    backend.documents = [gzip.compress((SUMMARY_HEAD + balance("02/20/2026", "a", 10)).encode()), b""]
    pull(pull_ledger)
    clock.advance(86_400)
    pull(pull_ledger)
    asked = backend.specifications()
    assert asked[0]["reportOptions"] == {"aggregateByLocation": "FC", "aggregatedByTimePeriod": "DAILY"}
    assert [(a["dataStartTime"], str(a["dataEndTime"])[:16]) for a in asked] == [
        ("2026-01-01T00:00:00Z", "2026-03-01T12:00"),
        ("2025-11-02T00:00:00Z", "2025-12-31T23:59"),
        ("2025-09-03T00:00:00Z", "2025-11-01T23:59"),
        ("2026-02-08T00:00:00Z", "2026-03-02T12:00"),
    ]


def test_an_empty_document_is_not_an_error(pull: Puller, backend: Backend) -> None:
    backend.documents = [gzip.compress(b"")]
    assert pull(pull_ledger).rows == 0
    assert pull.table("SELECT error, fetched_at <> '', watermark FROM source") == [("", 1, "2025-09-03..2026-03-01")]


@pytest.mark.parametrize("status", ["CANCELLED", "FATAL"])
def test_a_report_that_is_not_made_is_explained_and_asked_for_tomorrow(
    pull: Puller, backend: Backend, clock: FixedClock, status: str
) -> None:
    backend.statuses = ["IN_QUEUE", status]
    with pytest.raises(ReportError, match=r"cancelled the report|could not make the report"):
        pull(pull_ledger)
    assert pull.cell("SELECT error FROM source") != ""
    assert pull(pull_ledger).rows == 0
    assert backend.reports == 1
    clock.advance(86_400)
    backend.statuses, backend.documents = ["DONE"], [b""]
    pull(pull_ledger)
    assert backend.reports > 1
    assert pull.cell("SELECT error FROM source") == ""


@pytest.mark.parametrize(
    "document",
    [
        gzip.compress((SUMMARY_HEAD + balance("02/21/2026", "a", 1)).encode())[:-9],
        gzip.compress((SUMMARY_HEAD + balance("02/21/2026", "a", 1) + balance("02/21/2026", "b", 1)[:-30]).encode()),
        gzip.compress((SUMMARY_HEAD + balance("02/21/2026", "a", 1) + balance("02/22/2026", "a", 1, "US")).encode()),
        gzip.compress(b"order-id\tprice\n1\t2\n"),
        gzip.compress(SUMMARY_HEAD.encode() + b"\n" * 64 * 1024**2),
    ],
    ids=["cut_off", "cut_line", "two_countries", "of_another_kind", "too_many_lines"],  # packed bytes name the second
)
def test_a_damaged_report_changes_nothing_and_is_fetched_again(
    pull: Puller, backend: Backend, document: bytes, clock: FixedClock
) -> None:
    good = gzip.compress((SUMMARY_HEAD + balance("02/21/2026", "a", 10)).encode())
    backend.documents = [good, b"", b"", document]
    pull(pull_ledger)
    clock.advance(86_400)
    with pytest.raises(ReportDamaged):
        pull(pull_ledger)
    assert pull.table("SELECT day, ending FROM ledger_day") == [("2026-02-21", 10)]
    assert pull.cell("SELECT error FROM source") != ""
    backend.documents[3] = good
    pull(pull_ledger)
    assert backend.reports == 4
    assert pull.cell("SELECT error FROM source") == ""


def test_days_that_come_with_much_fewer_rows_are_held_back(pull: Puller, backend: Backend, clock: FixedClock) -> None:
    full = SUMMARY_HEAD + "".join(balance("02/21/2026", f"s{n}", 5) for n in range(100))
    short = SUMMARY_HEAD + "".join(balance("02/21/2026", f"s{n}", 5) for n in range(60))
    backend.documents = [gzip.compress(full.encode()), b"", b"", gzip.compress(short.encode())]
    pull(pull_ledger)
    clock.advance(86_400)
    pull(pull_ledger)
    assert pull.cell("SELECT count(*) FROM ledger_day") == 100
    assert pull.table("SELECT source, rows_before, rows_after FROM held_back") == [("ledger_summary", 100, 60)]
    pull(pull_ledger)
    assert pull.cell("SELECT count(*) FROM held_back") == 1
    accept_held_back(pull.desk.cache, "ledger_summary")
    assert pull(pull_ledger).rows == 60
    assert pull.cell("SELECT count(*) FROM ledger_day") == 60
    assert pull.cell("SELECT count(*) FROM held_back") == 0


def test_older_days_that_come_well_do_not_hide_that_the_newest_are_held_back(
    pull: Puller, backend: Backend, clock: FixedClock
) -> None:
    full = SUMMARY_HEAD + "".join(balance("02/21/2026", f"s{n}", 5) for n in range(100))
    short = SUMMARY_HEAD + "".join(balance("02/21/2026", f"s{n}", 5) for n in range(60))
    older = SUMMARY_HEAD + "".join(balance("12/21/2025", f"s{n}", 5) for n in range(90))
    backend.documents = [gzip.compress(full.encode()), gzip.compress(short.encode()), gzip.compress(older.encode())]
    settings = pull.desk.settings
    pull.desk.replace_settings(replace(settings, sync=replace(settings.sync, ledger_days=30)))
    pull(pull_ledger)
    pull.desk.replace_settings(settings)
    clock.advance(86_400)
    pull(pull_ledger)
    pull(pull_ledger)
    assert pull.cell("SELECT count(*) FROM ledger_day WHERE day = '2025-12-21'") == 90
    assert pull.cell("SELECT count(*) FROM held_back") == 1
    backend.documents = [gzip.compress(short.encode())]
    accept_held_back(pull.desk.cache, "ledger_summary")
    pull(pull_ledger)
    assert pull.cell("SELECT count(*) FROM ledger_day WHERE day = '2026-02-21'") == 60
    assert pull.cell("SELECT count(*) FROM held_back") == 0


def test_balances_of_over_18_months_are_dropped_unless_a_wrong_clock_says_so(
    pull: Puller, backend: Backend, clock: FixedClock
) -> None:
    days = SUMMARY_HEAD + balance("02/21/2026", "a", 5) + balance("09/01/2024", "a", 4) + balance("08/01/2024", "a", 3)
    backend.documents = [gzip.compress(days.encode())]
    pull(pull_ledger)
    assert pull.table("SELECT day FROM ledger_day ORDER BY day") == [("2024-09-01",), ("2026-02-21",)]
    clock.advance(10 * 365 * 86_400)
    pull(pull_ledger)
    assert pull.cell("SELECT count(*) FROM ledger_day WHERE day = '2024-09-01'") == 1


def test_a_spent_quota_is_waited_for_and_is_no_failure(pull: Puller, backend: Backend) -> None:
    backend.broken["POST"] = Reply(429, b"", {"Retry-After": "3600"})
    assert pull(pull_ledger).rows == 0
    assert pull.cell("SELECT count(*) FROM source WHERE error <> ''") == 0
    assert pull.notes[-1][2] == "asked often enough for now"


def test_a_restart_goes_on_waiting_and_does_not_ask_twice(pull: Puller, backend: Backend, clock: FixedClock) -> None:
    backend.statuses = ["IN_PROGRESS"]
    assert pull(pull_ledger).rows == 0
    assert clock.monotonic() <= 20
    backend.statuses = ["DONE"]
    backend.documents = [gzip.compress((SUMMARY_HEAD + balance("02/21/2026", "a", 10)).encode()), b""]
    clock.advance(900)
    assert pull(pull_ledger).rows == 1
    assert backend.specifications()[0]["dataStartTime"] == "2026-01-01T00:00:00Z"
    assert len({json.dumps(s) for s in backend.specifications()}) == len(backend.specifications())


def test_a_report_that_never_comes_is_forgotten_after_two_days(
    pull: Puller, backend: Backend, clock: FixedClock
) -> None:
    backend.statuses = ["IN_PROGRESS"]
    pull(pull_ledger)
    clock.advance(2 * 86_400 + 1)
    pull(pull_ledger)
    assert backend.reports == 2
    assert pull.table("SELECT report_id FROM report_job") == [("R2",)]


def test_a_report_that_the_backend_no_longer_knows_is_forgotten(pull: Puller, backend: Backend) -> None:
    backend.statuses = ["IN_PROGRESS"]
    pull(pull_ledger)
    backend.broken["/reports/R1"] = json_reply({"errors": [{"code": "NotFound", "message": "No."}]}, 404)
    with pytest.raises(RequestRejected):
        pull(pull_ledger)
    assert pull.cell("SELECT count(*) FROM report_job") == 0


def test_a_dead_document_address_is_told_and_tried_again(pull: Puller, backend: Backend) -> None:
    backend.documents = [gzip.compress((SUMMARY_HEAD + balance("02/21/2026", "a", 10)).encode()), b""]
    backend.broken["GET /document"] = Reply(403, b"<Error/>", {"Content-Type": "application/xml"})
    with pytest.raises(BackendFault, match="no longer works"):
        pull(pull_ledger)
    backend.broken.clear()
    assert pull(pull_ledger).rows == 1


def test_throttled_looks_are_told(pull: Puller, backend: Backend) -> None:
    backend.broken["/reports/R1"] = Reply(429, b"", {"Retry-After": "3600"})
    with pytest.raises(Throttled):
        pull(pull_ledger)
    assert pull.cell("SELECT count(*) FROM report_job") == 1


def test_identical_events_are_kept_apart_and_not_doubled(pull: Puller, backend: Backend, clock: FixedClock) -> None:
    backend.documents = [
        gzip.compress((DETAIL_HEAD + EVENT.format(title="Old") * 3).encode()),
        gzip.compress((DETAIL_HEAD + EVENT.format(title="New") * 4).encode()),
    ]
    assert pull(pull_events).rows == 3
    assert pull(pull_events).rows == 0  # once a day
    clock.advance(86_400)
    assert pull(pull_events).rows == 1
    assert pull.table("SELECT DISTINCT title, quantity, center FROM ledger_event") == [("New", -1, "ONT8")]
    assert backend.reports == 2
    assert backend.specifications()[0]["dataStartTime"] == "2026-01-30T00:00:00Z"


def test_events_that_are_not_made_are_asked_for_tomorrow(pull: Puller, backend: Backend, clock: FixedClock) -> None:
    backend.statuses = ["CANCELLED"]
    with pytest.raises(ReportError):
        pull(pull_events)
    assert pull(pull_events).rows == 0
    assert backend.reports == 1
    clock.advance(86_400)
    backend.statuses, backend.documents = ["DONE"], [b""]
    pull(pull_events)
    assert backend.reports == 2


TODAY = date(2026, 3, 1)


def test_nothing_is_asked_for_when_all_is_covered() -> None:
    assert Coverage("2025-09-03", "2026-03-01").next_span("2026-02-25", TODAY, 180) is None


def test_a_longer_history_is_fetched_when_it_is_wished_for() -> None:
    span = Coverage("2025-09-03", "2026-03-01").next_span("2026-02-25", TODAY, 200)
    assert span == (date(2025, 8, 14), date(2025, 9, 2))


def test_after_a_long_absence_the_whole_gap_is_asked_for() -> None:
    span = Coverage("2025-05-01", "2025-09-01").next_span("2025-08-25", TODAY, 548)
    assert span == (date(2025, 8, 13), TODAY)


def test_coverage_survives_its_text() -> None:
    coverage = Coverage("2025-09-03", "2026-03-01")
    assert Coverage.read(str(coverage)) == coverage
    assert Coverage.read("") == Coverage()


def test_reports_are_asked_for_before_the_rest_is_fetched(pull: Puller, backend: Backend) -> None:
    backend.summaries = [sku("a")]
    assert pull(ask_ahead_and_pull_inventory).rows == 1
    assert [r.method for r in backend.asked] == ["POST", "POST", "GET"]
    assert pull.table("SELECT kind FROM report_job ORDER BY kind") == [
        ("GET_LEDGER_DETAIL_VIEW_DATA",),
        ("GET_LEDGER_SUMMARY_VIEW_DATA",),
    ]
    backend.statuses, backend.documents = ["DONE"], [b""]
    pull(pull_events)
    assert backend.reports == 2


def test_a_seller_without_the_right_to_reports_still_gets_the_inventory(pull: Puller, backend: Backend) -> None:
    backend.summaries = [sku("a")]
    backend.broken["POST"] = json_reply({"errors": [{"code": "Unauthorized", "message": "Denied."}]}, 403)
    assert pull(ask_ahead_and_pull_inventory).rows == 1
    with pytest.raises(SignInNeeded):
        pull(pull_ledger)
