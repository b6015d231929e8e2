"""The Printed mode: what was printed is found, kept as a file, and printed again."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from label_printing import item_order
from labels_window import add_zebra, filled, items, opened_page, settled
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shipment_seed import add, add_skus, draft

from fba_client.domain.items import ItemLine
from fba_client.printers.loopback import LoopbackPrinter
from fba_client.services.labels.orders import LabelOrder
from fba_client.store.prints import Printed, add_prints
from fba_client.ui.context import UiContext
from fba_client.ui.labels.dispatch import without_others
from fba_client.ui.labels.page import LabelsPage
from fba_client.ui.labels.printed.ledger_model import Column, LedgerFilter
from fba_client.ui.labels.printed.source import PrintedSource

PRINTS = (
    Printed("item", "X000000001", 30, "MUG-BLUE", "d1"),
    Printed("box", "FBA15BBBBB01U000001", 1, draft_id="d1"),
    Printed("shelf", "=A-01", 2),
)


@pytest.fixture
def page(ui_context: UiContext, qtbot: QtBot) -> LabelsPage:
    add_skus(ui_context.desk)
    add(ui_context.desk.workspace, *draft("d1"))
    with ui_context.desk.workspace.write() as connection:
        add_prints(connection, PRINTS, media="Letter_30", output="pdf", printed_at="2026-03-02T09:00:00Z")
    page = opened_page(ui_context, qtbot)
    page.modes.turn_to("printed")
    return settled(page, qtbot)


def ledger(page: LabelsPage) -> PrintedSource:
    source = page.modes.source_of("printed")
    assert isinstance(source, PrintedSource)
    return source


def select(page: LabelsPage, row: int) -> None:
    """Select one row, whichever keys an earlier test has left held."""
    table = ledger(page).table
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(table.model().index(row, 0), flags)


def shown(page: LabelsPage, column: Column) -> list[str]:
    model = ledger(page).model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_everything_is_told_in_words(page: LabelsPage) -> None:
    assert shown(page, Column.KIND) == ["Item", "Box", "Shelf or bin"]
    assert shown(page, Column.LABEL) == ["MUG-BLUE · X000000001", "FBA15BBBBB01U000001", "=A-01"]
    assert shown(page, Column.WHEN) == ["30 minute(s) ago"] * 3
    assert shown(page, Column.OUTPUT) == ["PDF file"] * 3
    assert shown(page, Column.SHIPMENT) == ["Draft", "Draft", ""]
    assert set(shown(page, Column.MEDIA)) == {"Letter, 30 label(s) (2-5/8 × 1 in)"}


def test_nothing_else_of_the_page_is_in_the_way(page: LabelsPage) -> None:
    assert not page.head.print_button.isVisible()
    assert not page.preview_panel.isVisible()
    page.modes.turn_to("items")
    assert page.head.print_button.isVisible()
    assert page.preview_panel.isVisible()


@pytest.mark.parametrize(("words", "found"), [("mug", 1), ("fba15", 1), ("letter 30", 3), ("nothing", 0)])
def test_words_are_searched_in_everything(words: str, found: int, page: LabelsPage) -> None:
    ledger(page).search.setText(words)
    assert ledger(page).model.rowCount() == found


def test_it_is_filtered_by_kind_and_by_shipment(page: LabelsPage) -> None:
    source = ledger(page)
    source.kind_box.setCurrentIndex(source.kind_box.findData("box"))
    assert shown(page, Column.KIND) == ["Box"]
    source.kind_box.setCurrentIndex(0)
    page.open_at({"mode": "printed", "shipment": "d1"})
    assert source.model.rowCount() == 2


def test_it_is_exported_so_that_no_spreadsheet_runs_anything(page: LabelsPage, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.context.messages.posted) as posted:
        ledger(page).export_to(str(tmp_path / "printed.csv"))
    assert posted.args[0].text == "3 line(s) saved as printed.csv."
    rows = list(csv.reader((tmp_path / "printed.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["When", "Kind", "Label", "Copies", "Medium", "Printed on", "Shipment"]
    assert rows[1][:4] == ["2026-03-02T09:00:00Z", "Item", "MUG-BLUE · X000000001", "30"]
    assert rows[3][2] == "'=A-01"


def test_selected_lines_are_copied(page: LabelsPage, qtbot: QtBot) -> None:
    select(page, 1)
    qtbot.keyClick(ledger(page).table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("2026-03-02T09:00:00Z\tBox\tFBA15BBBBB01U000001\t1")


def test_items_of_a_file_are_taken_to_the_list_again(page: LabelsPage, qtbot: QtBot) -> None:
    select(page, 0)
    ledger(page).again_button.click()
    assert page.modes.source.mode == "items"
    assert items(page).model.lines == (ItemLine("MUG-BLUE", 30),)


def test_labels_that_are_printed_again_say_what_they_said(ui_context: UiContext, qtbot: QtBot) -> None:
    add_skus(ui_context.desk)
    prints = [
        Printed("item", "X000000003", 5, "TEA-GREEN", "", "", expiration, lot, "Used - Good")
        for expiration, lot in (("2027-03-31", "L7"), ("2028-03-31", ""))
    ]
    with ui_context.desk.workspace.write() as connection:
        add_prints(connection, prints, media="Letter_30", output="pdf", printed_at="2026-03-02T09:00:00Z")
    page = opened_page(ui_context, qtbot)
    page.modes.turn_to("printed")
    settled(page, qtbot)
    assert shown(page, Column.LABEL) == [
        "TEA-GREEN · X000000003 · 2027-03-31 · L7",
        "TEA-GREEN · X000000003 · 2028-03-31",
    ]
    ledger(page).table.selectAll()
    ledger(page).again_button.click()
    assert items(page).model.lines == (
        ItemLine("TEA-GREEN", 5, expiration="2027-03-31", lot="L7", condition="Used - Good"),
        ItemLine("TEA-GREEN", 5, expiration="2028-03-31", condition="Used - Good"),
    )


def test_of_a_run_only_the_chosen_expiry_is_printed_again() -> None:
    job = item_order(2, 3).job
    copies = [replace(entry, subject="X", expiration=day, lot="") for entry, day in zip(job.copies, "12", strict=True)]
    order = LabelOrder("Tea", "item", job.with_copies(copies))
    assert without_others(order, frozenset({("X", "2", "")})).job.n_labels == 3
    assert without_others(order, frozenset()).job.n_labels == 5


def test_what_keeps_no_run_says_where_it_is_printed(page: LabelsPage, qtbot: QtBot) -> None:
    select(page, 1)
    with qtbot.waitSignal(page.context.messages.posted) as posted:
        ledger(page).again_button.click()
    assert posted.args[0].tone == "warning"


@pytest.fixture
def zebra() -> Iterator[LoopbackPrinter]:
    with LoopbackPrinter(dpi=203) as printer:
        yield printer


def test_labels_of_a_run_are_printed_again_after_a_question(
    ui_context: UiContext, zebra: LoopbackPrinter, qtbot: QtBot
) -> None:
    add_skus(ui_context.desk)
    add_zebra(ui_context.desk, zebra.port)
    page = filled(opened_page(ui_context, qtbot), qtbot, ItemLine("MUG-BLUE", 2), ItemLine("MUG-RED", 3))
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        page.head.print_button.click()
    page.modes.turn_to("printed")
    settled(page, qtbot)
    select(page, 1)
    ledger(page).again_button.click()
    box = ledger(page).findChild(QMessageBox)
    assert box is not None
    assert box.text() == "Print 3 label(s) again?"
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        box.buttons()[0].click()
    assert zebra.wait_for(8)
    settled(page, qtbot)
    assert ledger(page).model.rowCount() == 3


def test_an_empty_ledger_says_what_it_is_for(ui_context: UiContext, qtbot: QtBot) -> None:
    page = opened_page(ui_context, qtbot)
    page.modes.turn_to("printed")
    settled(page, qtbot)
    assert ledger(page).empty.isVisible()
    assert not ledger(page).export_button.isEnabled()


def test_the_ledger_is_a_sound_model(page: LabelsPage, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(ledger(page).model)
    assert ledger(page).model.headerData(3, Qt.Orientation.Horizontal) == "Copies"


def test_widths_of_columns_are_kept(page: LabelsPage, ui_context: UiContext, qtbot: QtBot) -> None:
    ledger(page).table.setColumnWidth(Column.LABEL, 333)
    again = opened_page(ui_context, qtbot)
    assert again.modes.source.mode == "printed"
    assert ledger(again).table.columnWidth(Column.LABEL) == 333


def test_a_long_ledger_is_exported_without_holding_up_the_window(
    page: LabelsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    source, one = ledger(page), ledger(page).model.rows[0]
    entries = tuple(replace(one, subject=f"X{number:09}", copies=1_200) for number in range(20_000))
    words = source.model.words
    source.model.show_entries(entries, [words.searched(entry) for entry in entries], {}, words.media)
    with qtbot.waitSignal(page.context.messages.posted, timeout=20_000):
        assert _seconds(lambda: source.export_to(str(tmp_path / "printed.csv"))) < 0.3  # 1.1 on the window's thread
    source.model.filter_by(LedgerFilter("x00001999"))
    assert source.model.rowCount() == 10
    with (tmp_path / "printed.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert (len(rows), rows[1][3]) == (20_001, "1200")  # a number that spreadsheets can add up


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
