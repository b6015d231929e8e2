"""Importing report files that a person downloaded."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from fba_client.domain.clock import FixedClock
from fba_client.errors import Cancelled, ReportDamaged, ReportError, UnknownReportKind
from fba_client.reports import AFN_INVENTORY, LEDGER_DETAIL, LEDGER_SUMMARY, MYI_INVENTORY
from fba_client.services.desk import Desk
from fba_client.sync.events import Changed
from fba_client.sync.report_import import import_report_file

SUMMARY_HEAD = (
    "Date,FNSKU,ASIN,MSKU,Title,Disposition,Starting Warehouse Balance,In Transit Between Warehouses,Receipts,"
    "Customer Shipments,Customer Returns,Vendor Returns,Warehouse Transfer In/Out,Found,Lost,Damaged,Disposed,"
    "Other Events,Ending Warehouse Balance,Unknown Events,Location"
)


def quoted(*lines: str) -> str:
    return "\r\n".join(",".join(f'"{cell}"' for cell in line.split(",")) for line in lines) + "\r\n"


def balance(day: str, units: int, center: str = "ONT8", msku: str = "SKU-1") -> str:
    return f"{day},X1,B1,{msku},Title,SELLABLE,0,0,0,-2,0,0,0,0,0,0,0,0,{units},0,{center}"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "report.csv"


def rows(desk: Desk, sql: str) -> list[tuple[object, ...]]:
    with desk.cache.read() as conn:
        return [tuple(row) for row in conn.exec_driver_sql(sql)]


def test_a_hand_downloaded_ledger_becomes_stock_by_center(desk: Desk, clock: FixedClock, file: Path) -> None:
    lines = (balance("02/20/2026", 10), balance("02/21/2026", 8), balance("02/21/2026", 3, "PHX7"))
    file.write_text("\ufeff" + quoted(SUMMARY_HEAD, *lines), encoding="utf-8")
    result = import_report_file(desk.cache, file, clock)
    assert (result.kind, result.rows, result.first_day, result.last_day) == (
        LEDGER_SUMMARY,
        3,
        "2026-02-20",
        "2026-02-21",
    )
    assert Changed.CENTERS in result.changed
    assert rows(desk, "SELECT center, units, day FROM center_stock ORDER BY center") == [
        ("ONT8", 8, "2026-02-21"),
        ("PHX7", 3, "2026-02-21"),
    ]
    assert rows(desk, "SELECT msku, fnsku, title, shipped_30_days FROM sku") == [("SKU-1", "X1", "Title", 6)]
    assert rows(desk, "SELECT name, as_of FROM source") == [("ledger_summary", "2026-02-21")]


def test_a_part_of_a_ledger_does_not_replace_whole_days(desk: Desk, clock: FixedClock, file: Path) -> None:
    file.write_text(quoted(SUMMARY_HEAD, *(balance("02/21/2026", 5, msku=f"SKU-{n}") for n in range(40))))
    import_report_file(desk.cache, file, clock)
    file.write_text(quoted(SUMMARY_HEAD, balance("02/21/2026", 4, msku="SKU-7")))
    with pytest.raises(ReportError, match=r"report\.csv: It has 1 rows for days of which 40 are kept"):
        import_report_file(desk.cache, file, clock)
    assert rows(desk, "SELECT count(*), sum(units) FROM center_stock") == [(40, 200)]


def test_importing_a_file_twice_is_the_same_as_once(desk: Desk, clock: FixedClock, file: Path) -> None:
    head = "Date\tFNSKU\tASIN\tMSKU\tTitle\tEvent Type\tReference ID\tQuantity\tFulfillment Center\tDisposition\tReason"
    line = "02/20/2026\tX1\tB1\tSKU-1\tTitle\tAdjustments\t1\t-1\tONT8\tSELLABLE\tM"
    file.write_text("\n".join([head, line, line]))
    first = import_report_file(desk.cache, file, clock)
    second = import_report_file(desk.cache, file, clock)
    assert (first.kind, first.rows, second.rows) == (LEDGER_DETAIL, 2, 0)
    assert rows(desk, "SELECT count(*) FROM ledger_event") == [(2,)]


def test_conditions_of_a_sku_are_added_up_as_of_the_files_time(desk: Desk, clock: FixedClock, file: Path) -> None:
    head = "seller-sku\tfulfillment-channel-sku\tasin\tcondition-type\tWarehouse-Condition-code\tQuantity Available"
    lines = ["a\tX1\tB1\tNewItem\tSELLABLE\t12", "a\tX1\tB1\tNewItem\tUNSELLABLE\t3", "b\tX2\tB2\tNewItem\tSELLABLE\t0"]
    file.write_text("\r\n".join([head, *lines]), encoding="cp1252")
    os.utime(file, (1_770_000_000, 1_770_000_000))
    result = import_report_file(desk.cache, file, clock)
    assert (result.kind, result.rows) == (AFN_INVENTORY, 2)
    assert rows(desk, "SELECT msku, fulfillable, unfulfillable, as_of, fetched_at FROM sku ORDER BY msku") == [
        ("a", 12, 3, "2026-02-02T02:40:00Z", "2026-03-01T12:00:00Z"),
        ("b", 0, 0, "2026-02-02T02:40:00Z", "2026-03-01T12:00:00Z"),
    ]


def test_manage_fba_inventory_updates_all_totals(desk: Desk, clock: FixedClock, file: Path) -> None:
    head = (
        "sku\tfnsku\tasin\tproduct-name\tcondition\tafn-fulfillable-quantity\tafn-unsellable-quantity\t"
        "afn-reserved-quantity\tafn-total-quantity\tafn-inbound-working-quantity\tafn-inbound-shipped-quantity\t"
        "afn-inbound-receiving-quantity\tafn-researching-quantity"
    )
    file.write_text(f"{head}\na\tX1\tB1\tNäme\tNew\t10\t1\t4\t22\t2\t3\t2\t0\n")
    result = import_report_file(desk.cache, file, clock)
    assert (result.kind, result.rows) == (MYI_INVENTORY, 1)
    assert result.changed == frozenset({Changed.SOURCES, Changed.INVENTORY})
    assert rows(desk, "SELECT title, fulfillable, reserved, total, inbound_shipped FROM sku") == [
        ("Näme", 10, 4, 22, 3)
    ]


def test_a_file_with_a_fault_at_its_end_is_not_imported_at_all(desk: Desk, clock: FixedClock, file: Path) -> None:
    good = [balance("02/20/2026", n, msku=f"s{n}") for n in range(25_000)]
    file.write_text(quoted(SUMMARY_HEAD, *good, balance("02/20/2026", 1).replace("-2", "two")))
    with pytest.raises(ReportDamaged, match=r"Line 25002, column Customer Shipments: “two” is not a whole number"):
        import_report_file(desk.cache, file, clock)
    for table in ("ledger_day", "center_stock", "sku", "source"):
        assert rows(desk, f"SELECT count(*) FROM {table}") == [(0,)]


def test_a_ledger_by_country_is_refused_with_what_to_download_instead(
    desk: Desk, clock: FixedClock, file: Path
) -> None:
    file.write_text(quoted(SUMMARY_HEAD, balance("02/20/2026", 10, "US")))
    with pytest.raises(ReportDamaged, match="added up by country") as caught:
        import_report_file(desk.cache, file, clock)
    assert "Fulfillment center" in caught.value.advice


def test_a_file_of_an_unknown_kind_is_named_by_its_columns(desk: Desk, clock: FixedClock, file: Path) -> None:
    file.write_text("order-id\tsku\n1\t2\n")
    with pytest.raises(UnknownReportKind, match="order-id, sku"):
        import_report_file(desk.cache, file, clock)


def test_a_missing_file_is_named(desk: Desk, clock: FixedClock, tmp_path: Path) -> None:
    with pytest.raises(ReportError, match=r"nothing\.csv cannot be opened"):
        import_report_file(desk.cache, tmp_path / "nothing.csv", clock)


def test_a_cancelled_import_takes_nothing_in(desk: Desk, clock: FixedClock, file: Path) -> None:
    file.write_text(quoted(SUMMARY_HEAD, balance("02/20/2026", 10)))
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        import_report_file(desk.cache, file, clock, cancel)
    assert rows(desk, "SELECT count(*) FROM ledger_day") == [(0,)]
