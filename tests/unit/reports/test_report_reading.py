"""Reading reports in all the forms in which they come."""

from __future__ import annotations

import gzip
import io
import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from fba_client.errors import Cancelled, ReportDamaged, ReportError, UnknownReportKind
from fba_client.reports import (
    AFN_INVENTORY,
    LEDGER_DETAIL,
    LEDGER_SUMMARY,
    MYI_INVENTORY,
    AfnInventoryRow,
    LedgerDetailRow,
    LedgerSummaryRow,
    MyiInventoryRow,
    ReportRow,
    open_report,
)

SUMMARY_HEAD = (
    "Date\tFNSKU\tASIN\tMSKU\tTitle\tDisposition\tStarting Warehouse Balance\tIn Transit Between Warehouses\tReceipts\t"
    "Customer Shipments\tCustomer Returns\tVendor Returns\tWarehouse Transfer In/Out\tFound\tLost\tDamaged\tDisposed\t"
    "Other Events\tEnding Warehouse Balance\tUnknown Events\tLocation\tStore"
)
SUMMARY_LINE = (
    "01/31/2026\tX000000001\tB000000001\tSKU-1\tTitle\tSELLABLE\t10\t1\t2\t-3\t4\t0\t-5\t6\t-7\t8\t-9\t1\t7\t0\tONT8\t"
)
SUMMARY_ROW = LedgerSummaryRow(
    "2026-01-31",
    "SKU-1",
    "ONT8",
    "SELLABLE",
    "X000000001",
    "B000000001",
    "Title",
    *(10, 1, 2, -3, 4, 0, -5, 6, -7, 8, -9, 1, 7, 0),
)
DETAIL_HEAD = (
    "Date\tFNSKU\tASIN\tMSKU\tTitle\tEvent Type\tReference ID\tQuantity\tFulfillment Center\tDisposition\tReason\t"
    "Country\tReconciled Quantity\tUnreconciled Quantity\tDate and Time\tStore"
)
DETAIL_LINE = (
    "2026-01-31\tX1\tB1\tSKU-1\tTitle\tShipments\t111-1\t-1\tONT8\tSELLABLE\t\tUS\t\t2\t2026-01-31T23:30:00-0800\t"
)


def read(text: str | bytes, kind: str | None = None) -> list[ReportRow]:
    raw = text if isinstance(text, bytes) else text.encode()
    with open_report(io.BytesIO(raw), kind=kind) as report:
        return list(report.rows())


def summary(line: str = SUMMARY_LINE) -> list[ReportRow]:
    return read(f"{SUMMARY_HEAD}\n{line}\n")


def test_a_ledger_summary_is_recognised_and_read() -> None:
    with open_report(io.BytesIO(f"{SUMMARY_HEAD}\n{SUMMARY_LINE}\n".encode())) as report:
        assert report.kind == LEDGER_SUMMARY
        assert list(report.rows()) == [SUMMARY_ROW]


def test_ledger_details_are_recognised_and_read() -> None:
    with open_report(io.BytesIO(f"{DETAIL_HEAD}\n{DETAIL_LINE}\n".encode())) as report:
        assert report.kind == LEDGER_DETAIL
        assert list(report.rows()) == [
            LedgerDetailRow(
                *("2026-01-31", "2026-02-01T07:30:00Z", "SKU-1", "X1", "B1", "Title", "Shipments", "111-1"),
                *(-1, "ONT8", "SELLABLE", "", "US", 0, 2),
            )
        ]


def test_afn_inventory_is_recognised_and_read() -> None:
    head = "seller-sku\tfulfillment-channel-sku\tasin\tcondition-type\tWarehouse-Condition-code\tQuantity Available"
    with open_report(io.BytesIO(f"{head}\r\nSKU\tX1\tB1\tNewItem\tSELLABLE\t12\r\n".encode())) as report:
        assert report.kind == AFN_INVENTORY
        assert list(report.rows()) == [AfnInventoryRow("SKU", "X1", "B1", "NewItem", "SELLABLE", 12)]


def test_myi_inventory_is_recognised_by_the_documented_header() -> None:
    head = (
        "sku\tfnsku\tasin\tproduct-name\tcondition\tyour-price\tmfn-listing-exists\tmfn-fulfillable-quantity\t"
        "afn-listing-exists\tafn-warehouse-quantity\tafn-fulfillable-quantity\tafn-unsellable-quantity\t"
        "afn-reserved-quantity\tafn-total-quantity\tper-unit-volume\tafn-inbound-working-quantity\t"
        "afn-inbound-shipped-quantity\tafn-inbound-receiving-quantity\tafn-researching-quantity\tstore"
    )
    line = "SKU\tX1\tB1\tName\tNew\t9.99\tNo\t\tYes\t20\t10\t1\t4\t22\t0.02\t2\t3\t2\t0\t"
    with open_report(io.BytesIO(f"{head}\n{line}\n".encode())) as report:
        assert report.kind == MYI_INVENTORY
        assert list(report.rows()) == [MyiInventoryRow("SKU", "X1", "B1", "Name", "New", 10, 1, 4, 22, 2, 3, 2, 0)]


def test_every_header_known_to_the_facts_is_recognised(shared_folder: Path) -> None:
    facts = json.loads((shared_folder / "facts" / "report-headers.json").read_text())
    for kind in (LEDGER_SUMMARY, LEDGER_DETAIL, AFN_INVENTORY, MYI_INVENTORY):
        for key in ("docs_names", "real_header", "header"):
            names = facts[kind].get(key)
            if names:
                with open_report(io.BytesIO("\t".join(names).encode())) as report:
                    assert report.kind == kind, key


def test_columns_may_come_in_any_order_and_more_of_them() -> None:
    heads, cells = SUMMARY_HEAD.split("\t"), SUMMARY_LINE.split("\t")
    head = "\t".join(["Brand New", *reversed(heads)])
    assert read(f"{head}\n" + "\t".join(["x", *reversed(cells)]) + "\n") == [SUMMARY_ROW]


def test_a_hand_downloaded_file_has_commas_and_quoted_cells() -> None:
    heads, cells = SUMMARY_HEAD.split("\t"), SUMMARY_LINE.split("\t")
    cells[4] = 'A ""quoted"" title, with a comma\nand a second line'
    text = ",".join(f'"{h}"' for h in heads) + "\r\n" + ",".join(f'"{c}"' for c in cells) + "\r\n"
    assert read("\ufeff" + text) == [SUMMARY_ROW._replace(title='A "quoted" title, with a comma and a second line')]


def test_a_title_with_one_quotation_mark_costs_no_rows() -> None:
    line = SUMMARY_LINE.replace("Title", '5" pipe')
    rows = read("\n".join([SUMMARY_HEAD, line, *[SUMMARY_LINE] * 1000]))
    assert len(rows) == 1001
    assert rows[0] == SUMMARY_ROW._replace(title='5" pipe')


def test_other_line_separators_inside_a_title_do_not_split_it() -> None:
    rows = summary(SUMMARY_LINE.replace("Title", "one\u2028two\x0bthree\x85four\rfive"))
    assert rows == [SUMMARY_ROW._replace(title="one\u2028two three four five")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_text_in_old_and_new_encodings_is_read(encoding: str) -> None:
    rows = read(f"{SUMMARY_HEAD}\n{SUMMARY_LINE.replace('Title', 'Crème brûlée – ä')}\n".encode(encoding))
    assert rows == [SUMMARY_ROW._replace(title="Crème brûlée – ä")]


def test_windows_1252_is_noticed_late_in_a_long_file() -> None:
    body = f"{SUMMARY_HEAD}\n" + f"{SUMMARY_LINE}\n" * 10_000
    rows = read(body.encode() + SUMMARY_LINE.replace("Title", "é").encode("cp1252"))
    assert rows[-1] == SUMMARY_ROW._replace(title="é")
    assert len(rows) == 10_001


@pytest.mark.parametrize("size", range(1, 9))
def test_a_character_split_between_two_reads_is_whole(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fba_client.reports.gunzip._READ", size)
    title = "Ä€😀ß"
    assert read(f"\ufeff{SUMMARY_HEAD}\n{SUMMARY_LINE.replace('Title', title)}\n") == [
        SUMMARY_ROW._replace(title=title)
    ]


def test_gzip_of_several_members_with_padding_is_read_whole() -> None:
    text = f"{SUMMARY_HEAD}\n{SUMMARY_LINE}\n".encode()
    packed = gzip.compress(text[:100]) + gzip.compress(b"") + gzip.compress(text[100:]) + b"\0" * 512
    assert read(packed) == [SUMMARY_ROW]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64])
def test_gzip_read_in_tiny_pieces_is_the_same(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{SUMMARY_HEAD}\n{SUMMARY_LINE}\n".encode()
    monkeypatch.setattr("fba_client.reports.gunzip._READ", size)
    monkeypatch.setattr("fba_client.reports.gunzip._PIECE", 5)
    packed = gzip.compress(text[:50]) + b"\0\0" + gzip.compress(text[50:])
    if size >= 2:  # the first read must show how the file begins
        assert read(packed) == [SUMMARY_ROW]
    assert read(text) == [SUMMARY_ROW]


def test_gzip_cut_off_anywhere_is_damaged() -> None:
    packed = gzip.compress(f"{SUMMARY_HEAD}\n{SUMMARY_LINE}\n".encode())
    for end in range(3, len(packed)):
        with pytest.raises(ReportDamaged):
            read(packed[:end], LEDGER_SUMMARY)


def test_gzip_with_something_else_behind_it_is_damaged() -> None:
    with pytest.raises(ReportDamaged, match="cannot be unpacked"):
        read(gzip.compress(f"{SUMMARY_HEAD}\n{SUMMARY_LINE}\n".encode()) + b"<html>")


def test_a_gzip_bomb_is_stopped_early() -> None:
    bomb = gzip.compress(f"{SUMMARY_HEAD}\n".encode() + b"\t" * 64 * 1024**2)
    with pytest.raises(ReportDamaged, match=r"far more than its size|a line of more than"):
        read(bomb)
    lines = gzip.compress(f"{SUMMARY_HEAD}\n".encode() + b"\n" * 64 * 1024**2)
    with pytest.raises(ReportDamaged, match="far more than its size"):
        read(lines)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_file_beyond_the_size_limit_is_refused(pack: Callable[[bytes], bytes]) -> None:
    raw = pack(f"{SUMMARY_HEAD}\n{SUMMARY_LINE}\n".encode())
    with pytest.raises(ReportDamaged, match="larger than"):
        open_report(io.BytesIO(raw), max_bytes=100)


@pytest.mark.parametrize("text", ["", "\ufeff"])
def test_an_empty_document_that_was_asked_for_has_no_rows(text: str) -> None:
    assert read(text, LEDGER_SUMMARY) == []
    assert read(gzip.compress(text.encode()), LEDGER_SUMMARY) == []
    assert read(f"{SUMMARY_HEAD}\n", LEDGER_SUMMARY) == []


def test_an_empty_file_is_of_no_kind() -> None:
    with pytest.raises(UnknownReportKind, match="Columns seen: none"):
        read("")


def test_a_file_of_an_unknown_kind_tells_its_columns() -> None:
    with pytest.raises(UnknownReportKind, match="Columns seen: order-id, sku, price"):
        read("order-id\tsku\tprice\n1\t2\t3\n")


def test_a_report_that_lacks_columns_names_them() -> None:
    head = SUMMARY_HEAD.replace("Location\t", "").replace("Ending Warehouse Balance", "Balance")
    with pytest.raises(UnknownReportKind, match="lacks the columns Location, Ending Warehouse Balance"):
        read(f"{head}\n")
    with pytest.raises(ReportDamaged, match="lacks the columns Location, Ending Warehouse Balance"):
        read(f"{head}\n", LEDGER_SUMMARY)


def test_two_columns_of_one_name_are_refused() -> None:
    with pytest.raises(ReportDamaged, match="two columns MSKU"):
        read(f"{SUMMARY_HEAD}\tmsku\n{SUMMARY_LINE}\tx\n")


@pytest.mark.parametrize(
    ("column", "old", "new"),
    [
        ("Receipts", "\t2\t", "\t２\t"),
        ("Receipts", "\t2\t", "\t1_0\t"),
        ("Receipts", "\t2\t", "\t2.0\t"),
        ("Receipts", "\t2\t", "\t1e3\t"),
        ("Receipts", "\t2\t", "\t1,000\t"),
        ("Receipts", "\t2\t", "\t99999999999\t"),
        ("Receipts", "\t2\t", "\t2000000000\t"),
        ("Ending Warehouse Balance", "\t7\t0\tONT8", "\t\t0\tONT8"),
        ("Date", "01/31/2026", "31/01/2026"),
        ("Date", "01/31/2026", "02/30/2026"),
        ("Date", "01/31/2026", "01/2026"),
        ("Date", "01/31/2026", "01/31/1026"),
        ("Date", "01/31/2026", "2026-1-31"),
        ("Date", "01/31/2026", "０１/31/2026"),
        ("MSKU", "SKU-1", ""),
        ("MSKU", "SKU-1", "x" * 256),
        ("Title", "Title", "x" * 5000),
        ("Location", "ONT8", " "),
    ],
)
def test_a_bad_cell_is_named_by_line_and_column(column: str, old: str, new: str) -> None:
    bad = SUMMARY_LINE.replace(old, new, 1)
    assert bad != SUMMARY_LINE
    with pytest.raises(ReportDamaged, match=f"^Line 3, column {column}: ") as caught:
        read(f"{SUMMARY_HEAD}\n{SUMMARY_LINE}\n{bad}\n")
    assert "Nothing was imported" in caught.value.advice


def test_an_empty_movement_counts_as_none() -> None:
    assert summary(SUMMARY_LINE.replace("\t2\t-3\t", "\t\t-3\t")) == [SUMMARY_ROW._replace(receipts=0)]


def test_a_line_cut_off_is_damaged() -> None:
    with pytest.raises(ReportDamaged, match="Line 2"):
        summary(SUMMARY_LINE[:60])


def test_a_line_with_too_many_cells_is_damaged() -> None:
    with pytest.raises(ReportDamaged, match="Line 2 has more cells"):
        summary(SUMMARY_LINE.replace("Title", "Ti\ttle"))


@pytest.mark.parametrize("bad", [b"\x00", b"\xed\xa0\x80", b"\xff\xfe"])
def test_nul_and_half_characters_are_refused(bad: bytes) -> None:
    line = SUMMARY_LINE.replace("Title", "Ü Title").encode().replace(b"Title", bad)
    with pytest.raises(ReportDamaged):
        read(f"{SUMMARY_HEAD}\n".encode() + line + b"\n")


def test_bytes_that_are_no_text_at_all_are_refused() -> None:
    with pytest.raises(ReportDamaged, match="UTF-8 or Windows-1252"):
        read(b"Date\x81\x8d\n")


def test_quotation_marks_that_do_not_match_are_damage() -> None:
    head = ",".join(f'"{h}"' for h in SUMMARY_HEAD.split("\t"))
    with pytest.raises(ReportDamaged, match="quotation marks"):
        read(f'{head}\n"01/31/2026","X1\n')


def test_a_page_of_html_is_of_no_kind() -> None:
    with pytest.raises(UnknownReportKind):
        read("<!DOCTYPE html>\n<html><body>Sign in</body></html>\n")


def test_reading_can_be_cancelled() -> None:
    cancel = threading.Event()
    with open_report(io.BytesIO(f"{SUMMARY_HEAD}\n{SUMMARY_LINE}\n".encode()), cancel=cancel) as report:
        cancel.set()
        with pytest.raises(Cancelled):
            list(report.rows())


def test_a_file_is_read_by_its_path_and_a_missing_one_is_named(tmp_path: Path) -> None:
    path = tmp_path / "ledger.txt"
    path.write_text(f"{SUMMARY_HEAD}\n{SUMMARY_LINE}\n")
    with open_report(path) as report:
        assert list(report.rows()) == [SUMMARY_ROW]
    with pytest.raises(ReportError, match="cannot be opened"):
        open_report(tmp_path / "missing.txt")
    with pytest.raises(ReportError, match=r"cannot be opened|cannot be read"):
        open_report(tmp_path)
