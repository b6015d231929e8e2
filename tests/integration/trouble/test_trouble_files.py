"""A file that is not what it should be: every fault is named, and nothing of it is taken in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from trouble_cable import Cable
from trouble_files import LEDGER_HEAD, assistant_on, items_step, ledger_file, ledger_line
from trouble_office import Office, Sitting, know

from fba_client.domain.items import ItemLine
from fba_client.services import drafts
from fba_client.ui.sync_centre.page import SyncCentrePage

DAY = date(2026, 1, 31)
KEPT = ItemLine("SKU-KEPT", 5)


def write(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def sync_centre(desk: Sitting) -> SyncCentrePage:
    desk.opened.window.open_page("sync_centre")
    page = desk.opened.window.page("sync_centre")
    assert isinstance(page, SyncCentrePage)
    return page


def test_every_bad_line_of_an_items_file_is_named_and_none_is_taken(
    office: Office, cable: Cable, tmp_path: Path
) -> None:
    desk = office.sit_down(cable.base_url)
    know(desk.desk, [KEPT])
    draft_id = drafts.create_draft(desk.desk, "Autumn", [KEPT])
    items = items_step(assistant_on(desk, draft_id))
    bad = {
        2: "GOOD,7",
        3: "MINUS,-5",
        4: "HUGE,99999999999999999999",
        5: "ARABIC,\u0661\u0662",
        6: "HALF,\u00bd",
        7: "SCIENCE,1e3",
        8: "POINT,4.5",
        9: "NONE,0",
        10: ",3",
        11: f"{'X' * 300},3",
        12: "EMPTY,",
    }
    path = write(tmp_path / "items.csv", ("sku,qty\n" + "\n".join(bad.values()) + "\n").encode())
    items.import_file(str(path))
    desk.until(items.faults.isVisible)
    faults = [items.faults.lines.item(number).text() for number in range(items.faults.lines.count())]
    assert [fault.split(":")[0] for fault in faults] == [f"line {number}" for number in range(3, 13)]
    assert "items.csv was not imported. 10 faulty lines, nothing was taken." in items.faults._title.text()
    assert "-5" in faults[0]
    assert "quantity" in faults[2]
    assert drafts.draft_items(desk.desk, draft_id) == (KEPT,)

    good = write(tmp_path / "good.csv", b"sku,qty\nSKU-KEPT,7\n")
    items.import_file(str(good))
    desk.until(lambda: sum(one.quantity for one in drafts.draft_items(desk.desk, draft_id)) == 12)
    assert not items.faults.isVisible()


def test_unknown_skus_are_kept_marked_and_cannot_be_sent(office: Office, cable: Cable, tmp_path: Path) -> None:
    desk = office.sit_down(cable.base_url)
    know(desk.desk, [KEPT])
    draft_id = drafts.create_draft(desk.desk, "Autumn", [KEPT])
    assistant = assistant_on(desk, draft_id)
    items = items_step(assistant)
    items.import_file(str(write(tmp_path / "items.tsv", "SKU\tQty\nN\u00d6-SUCH-SKU\t3\n".encode("cp1252"))))
    desk.until(lambda: len(drafts.draft_items(desk.desk, draft_id)) == 2)
    desk.until(lambda: assistant.session.snapshot is not None and bool(assistant.session.snapshot.item_faults))
    assert not assistant.next.isEnabled()
    assert "1 line must be corrected first." in items.next_block()
    snapshot = assistant.session.snapshot
    assert snapshot is not None
    assert [fault.row for fault in snapshot.item_faults] == [1]
    assert "sync" in snapshot.item_faults[0].reason.lower()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "the file is empty"),
        (b"colour,taste\nred,sweet\n", "no column msku"),
        (b"PK\x03\x04\x00\x00 a workbook", "a spreadsheet must be saved as CSV"),
        (b'sku,qty\n"A,3\n', "quotes do not match"),
        (b"sku,qty\n", "a header but no items"),
    ],
)
def test_what_is_no_items_file_is_refused_in_words(
    office: Office, cable: Cable, tmp_path: Path, content: bytes, words: str
) -> None:
    desk = office.sit_down(cable.base_url)
    draft_id = drafts.create_draft(desk.desk, "Autumn", [KEPT])
    items = items_step(assistant_on(desk, draft_id))
    items.import_file(str(write(tmp_path / "items.csv", content)))
    desk.until(items.faults.isVisible)
    assert words in items.faults.lines.item(0).text()
    assert drafts.draft_items(desk.desk, draft_id) == (KEPT,)


def test_an_items_file_that_is_gone_or_a_folder_is_said(office: Office, cable: Cable, tmp_path: Path) -> None:
    desk = office.sit_down(cable.base_url)
    items = items_step(assistant_on(desk, drafts.create_draft(desk.desk, "Autumn", [KEPT])))
    items.import_file(str(tmp_path / "gone.csv"))
    desk.until(items._problem.isVisible)
    assert "gone.csv was not imported: No such file or directory" in items._problem.text()
    items.import_file(str(tmp_path))
    desk.until(lambda: "Is a directory" in items._problem.text())


def binary(path: Path) -> Path:
    return write(path, b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)


def faulty(units: str) -> Callable[[Path], Path]:
    """Makes a ledger whose last line has ``units`` for a balance."""
    return lambda path: ledger_file(path, 3, ledger_line(DAY, units))


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: write(path, b"colour\ttaste\nred\tsweet\n"), "Columns seen: colour, taste"),
        (binary, ""),
        (lambda path: write(path, b""), ""),
        (faulty("\u0661\u0662"), "Line 32, column Ending Warehouse Balance: “\u0661\u0662” is not a whole number."),
        (faulty("9" * 40), "is not a whole number."),
        (faulty("2.5"), "“2.5” is not a whole number."),
        (lambda path: ledger_file(path, 3, "01/31/2026,X1,B1,SKU"), "Line 32, column Location: it is empty."),
        (lambda path: write(path, b"\x1f\x8b\x08\x00 cut off"), ""),
    ],
    ids=["unknown kind", "a picture", "empty", "arabic digits", "huge", "fraction", "short line", "cut off gzip"],
)
def test_a_report_that_cannot_be_read_is_said_and_changes_nothing(
    office: Office, cable: Cable, tmp_path: Path, make: Callable[[Path], Path], words: str
) -> None:
    desk = office.sit_down(cable.base_url)
    page = sync_centre(desk)
    page.import_files([make(tmp_path / "report.txt")])
    desk.until(lambda: bool(desk.bar))
    desk.settle()
    assert desk.bar.startswith("report.txt: ")
    assert words in desk.bar
    assert "Download the report again" in desk.bar or "It reads the inventory ledger" in desk.bar
    assert desk.figure("SELECT count(*) FROM ledger_day") == 0
    assert desk.figure("SELECT count(*) FROM sku") == 0
    assert page.imports.button.isEnabled()


def test_of_two_reports_the_good_one_counts_and_the_bad_one_is_named(
    office: Office, cable: Cable, tmp_path: Path
) -> None:
    desk = office.sit_down(cable.base_url)
    page = sync_centre(desk)
    good = ledger_file(tmp_path / "good.csv", 3)
    bad = write(tmp_path / "bad.csv", (LEDGER_HEAD + "\n" + ledger_line(DAY, "-x") + "\n").encode())
    page.import_files([good, bad])
    desk.until(lambda: bool(desk.bar))
    assert "bad.csv" in desk.bar
    assert desk.figure("SELECT count(*) FROM ledger_day") == 30
