from __future__ import annotations

import csv
import time
from array import array
from collections.abc import Sequence
from pathlib import Path

import pytest
from inventory_seed import balance, fill_stock, sku
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QBrush, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from fba_client.domain.items import ItemLine
from fba_client.errors import DatabaseDamaged
from fba_client.queries.inventory import SkuRow
from fba_client.store import inventory, ledger
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.inventory.models import ProductsModel
from fba_client.ui.inventory.page import InventoryPage
from fba_client.ui.inventory.table import StockTable
from fba_client.ui.messages import Message


@pytest.fixture
def page(qtbot: QtBot, ui_context: UiContext) -> InventoryPage:
    """The page over four products, shown and listed."""
    fill_stock(ui_context.desk)
    return shown(qtbot, ui_context)


def shown(qtbot: QtBot, context: UiContext) -> InventoryPage:
    page = InventoryPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 760)
    with qtbot.waitSignal(page.listed):
        page.show()
    qtbot.waitExposed(page)
    return page


def names(page: InventoryPage) -> list[str]:
    model = page.active_table.paged
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def select(page: InventoryPage, *rows: int) -> None:
    table = page.active_table
    flag = QItemSelectionModel.SelectionFlag
    table.clearSelection()
    for row in rows:
        index = table.model().index(row, table.shown_columns()[0])
        table.selectionModel().select(index, flag.Select | flag.Rows)


def wait_idle(qtbot: QtBot, page: InventoryPage) -> None:
    qtbot.waitUntil(lambda: not page._pause.isActive() and page.context.tasks.is_idle, timeout=20_000)


def test_products_are_listed_with_their_sums_and_ages(qtbot: QtBot, page: InventoryPage) -> None:
    assert names(page) == ["=LAMP", "MUG-BLUE", "MUG-RED", "TEA-GREEN"]
    wait_idle(qtbot, page)
    assert "149 sellable" in page.footer.text
    assert "48 inbound" in page.footer.text
    assert "28 Jun 2026" in page.footer._ledger_age.text()
    assert page.footer._totals_age.as_of == "2026-06-30T09:00:00Z"


def test_typing_narrows_the_list_down(qtbot: QtBot, page: InventoryPage) -> None:
    with qtbot.waitSignal(page.listed):
        QTest.keyClicks(page.filter_bar.search_field, "grun")
    assert names(page) == ["TEA-GREEN"]
    with qtbot.waitSignal(page.listed):
        QTest.keyClick(page.filter_bar.search_field, Qt.Key.Key_Escape)
    assert len(names(page)) == 4


def test_a_health_button_narrows_the_list_down(qtbot: QtBot, page: InventoryPage) -> None:
    wait_idle(qtbot, page)
    button = next(b for b in page.filter_bar.findChildren(QAbstractButton) if b.text() == "Out of stock  1")
    with qtbot.waitSignal(page.listed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert names(page) == ["TEA-GREEN"]


def test_another_page_may_ask_for_a_search_or_a_filter(qtbot: QtBot, page: InventoryPage) -> None:
    with qtbot.waitSignal(page.listed):
        page.open_at({"filter": "low"})
    assert names(page) == ["MUG-RED"]
    with qtbot.waitSignal(page.listed):
        page.open_at({"search": "lamp"})
    assert names(page) == ["=LAMP"]
    page.open_at(None)
    assert names(page) == ["=LAMP"]


def test_a_click_on_the_header_sorts(qtbot: QtBot, page: InventoryPage) -> None:
    header = page.table.horizontalHeader()
    column = next(n for n, c in enumerate(page.table.paged.columns) if c.key == "fulfillable")
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    for expected in (["TEA-GREEN", "=LAMP", "MUG-RED", "MUG-BLUE"], ["MUG-BLUE", "MUG-RED", "=LAMP", "TEA-GREEN"]):
        with qtbot.waitSignal(page.listed):
            QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert names(page) == expected


def test_the_current_product_stays_when_the_order_changes(qtbot: QtBot, page: InventoryPage) -> None:
    select(page, 1)
    page.table.go_to(page.table.paged.ids[1])
    with qtbot.waitSignal(page.listed):
        page.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert page.table.currentIndex().row() == 2
    assert page.table.selected_count() == 1
    assert names(page)[2] == "MUG-BLUE"


def test_nothing_that_matches_offers_to_clear_the_search(qtbot: QtBot, page: InventoryPage) -> None:
    with qtbot.waitSignal(page.listed):
        QTest.keyClicks(page.filter_bar.search_field, "nothing like it")
    assert page.nothing_found.isVisible()
    assert not page.toolbar.export.isEnabled()
    with qtbot.waitSignal(page.listed):
        QTest.mouseClick(page.nothing_found.button, Qt.MouseButton.LeftButton)
    assert page.table.isVisible()
    assert page.filter_bar.search == ""


def test_an_empty_cache_offers_a_sync(qtbot: QtBot, ui_context: UiContext) -> None:
    page = shown(qtbot, ui_context)
    assert page.nothing_synced.isVisible()
    with qtbot.waitSignal(ui_context.sync.sync_finished):
        QTest.mouseClick(page.nothing_synced.button, Qt.MouseButton.LeftButton)


def test_what_a_sync_brought_appears(qtbot: QtBot, page: InventoryPage) -> None:
    with page.context.desk.cache.write() as connection:
        inventory.upsert_skus(connection, [sku("NEW")])
    page.refresh(frozenset({Changed.OUTBOX}))
    assert "NEW" not in names(page)
    with qtbot.waitSignal(page.listed):
        page.refresh(frozenset({Changed.INVENTORY}))
    assert "NEW" in names(page)


def test_a_hidden_page_reads_only_when_it_is_shown_again(qtbot: QtBot, page: InventoryPage) -> None:
    wait_idle(qtbot, page)
    page.hide()
    with qtbot.assertNotEmitted(page.listed, wait=100):
        page.refresh(frozenset({Changed.INVENTORY}))
    with qtbot.waitSignal(page.listed):
        page.show()


def test_details_tell_all_of_the_current_product(qtbot: QtBot, page: InventoryPage) -> None:
    page.table.go_to(page.table.paged.ids[2])
    qtbot.waitUntil(lambda: page.details.balances.rowCount() == 2, timeout=20_000)
    assert page.details._title.whole_text == "Red mug, 12 oz"
    assert page.details._pill.text() == "Low"
    qtbot.waitUntil(lambda: "20 sold" in page.details.chart.summary, timeout=20_000)
    assert "26 Jun 2026 to 28 Jun 2026" in page.details.chart.summary


def test_a_title_of_many_words_keeps_to_three_lines(qtbot: QtBot, page: InventoryPage) -> None:
    title = "An excellent product with a very long name " * 12
    with page.context.desk.cache.write() as connection:
        inventory.upsert_skus(connection, [sku("=LAMP", title=title)])
    page.table.go_to(page.table.paged.ids[0])
    label = page.details._title
    qtbot.waitUntil(lambda: label.whole_text == title.strip(), timeout=20_000)
    assert label.text().endswith("…")
    assert label.height() <= 4 * label.fontMetrics().lineSpacing()
    assert label.toolTip() == title.strip()


def test_the_chart_says_in_words_what_a_day_shows(qtbot: QtBot, page: InventoryPage) -> None:
    chart = page.details.chart
    page.table.go_to(page.table.paged.ids[1])
    qtbot.waitUntil(lambda: chart._plot is not None and len(chart._series.days) == 3, timeout=20_000)
    assert chart._plot is not None
    chart._plot._point_at(1)
    assert chart.summary == "27 Jun 2026: 80 sellable, 10 sold, 0 received."
    chart._plot._point_at(-1)
    assert chart.summary.startswith("26 Jun 2026 to 28 Jun 2026")


def test_the_range_of_the_chart_can_be_chosen(qtbot: QtBot, page: InventoryPage) -> None:
    with page.context.desk.cache.write() as connection:
        ledger.replace_days(connection, [balance("2026-01-01", "MUG-BLUE", "PHX7", 7)])
    chart = page.details.chart
    page.table.go_to(page.table.paged.ids[1])
    qtbot.waitUntil(lambda: len(chart._series.days) == 179, timeout=20_000)
    chart._group.button(90).click()
    qtbot.waitUntil(lambda: len(chart._series.days) == 90, timeout=20_000)


def test_by_center_there_is_a_column_for_each(qtbot: QtBot, page: InventoryPage) -> None:
    with qtbot.waitSignal(page.listed):
        page.toolbar.show_by_center()
    table = page.centers_view.table
    headers = [table.model().headerData(n, Qt.Orientation.Horizontal) for n in range(table.model().columnCount())]
    assert headers[4:7] == ["PHX7", "ONT8", "ABE8"]
    assert names(page) == ["=LAMP", "MUG-BLUE", "MUG-RED"]
    assert table.isColumnHidden(0)
    assert not page.centers_view.frozen.isColumnHidden(0)


def test_by_center_one_can_sort_by_a_center_and_by_the_product(qtbot: QtBot, page: InventoryPage) -> None:
    with qtbot.waitSignal(page.listed):
        page.toolbar.show_by_center()
    with qtbot.waitSignal(page.listed):
        page.centers_view.table.horizontalHeader().setSortIndicator(5, Qt.SortOrder.DescendingOrder)
    assert names(page) == ["MUG-BLUE", "MUG-RED", "=LAMP"]
    with qtbot.waitSignal(page.listed):
        page.centers_view.frozen.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert names(page) == ["MUG-RED", "MUG-BLUE", "=LAMP"]


def test_both_halves_of_the_centers_scroll_and_select_as_one(qtbot: QtBot, page: InventoryPage) -> None:
    with page.context.desk.cache.write() as connection:
        ledger.replace_days(connection, [balance("2026-06-29", f"S{n:03}", "PHX7", 1) for n in range(300)])
    with qtbot.waitSignal(page.listed):
        page.toolbar.show_by_center()
    view = page.centers_view
    view.table.verticalScrollBar().setValue(500)
    assert view.frozen.verticalScrollBar().value() == 500
    view.frozen.selectRow(3)
    assert view.table.selected_count() == 1


def test_copied_rows_paste_into_a_spreadsheet(qtbot: QtBot, page: InventoryPage) -> None:
    select(page, 0, 2)
    with qtbot.waitSignal(page.context.messages.posted):
        page.toolbar.copy.trigger()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0][:3] == ["SKU", "Title", "Sellable"]
    assert [line[0] for line in lines[1:]] == ["'=LAMP", "MUG-RED"]
    assert lines[2][2] == "6"


def test_copy_is_a_key_of_the_list_only(qtbot: QtBot, page: InventoryPage) -> None:
    page.table.selectRow(1)
    page.table.setFocus()
    QGuiApplication.clipboard().setText("")
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "MUG-BLUE" in QGuiApplication.clipboard().text())


def test_the_selection_can_be_sent_and_labelled(qtbot: QtBot, page: InventoryPage) -> None:
    select(page, 2, 3)
    for action, page_id in ((page.toolbar.send, "shipments"), (page.toolbar.labels, "labels")):
        with qtbot.waitSignal(page.navigation_requested) as asked:
            action.trigger()
        assert asked.args is not None
        target, argument = asked.args
        assert target == page_id
        assert [line.msku for line in argument["lines"]] == ["MUG-RED", "TEA-GREEN"]
        assert all(isinstance(line, ItemLine) and line.quantity == 1 and line.fnsku for line in argument["lines"])


def test_without_a_selection_there_is_nothing_to_send(page: InventoryPage) -> None:
    assert not page.toolbar.send.isEnabled()
    select(page, 1)
    assert page.toolbar.send.isEnabled()


def test_too_many_to_send_are_refused_in_words(qtbot: QtBot, page: InventoryPage) -> None:
    with page.context.desk.cache.write() as connection:
        inventory.upsert_skus(connection, [sku(f"S{number}") for number in range(1_001)])
    with qtbot.waitSignal(page.listed):
        page.reload()
    page.table.selectAll()
    with qtbot.assertNotEmitted(page.navigation_requested), qtbot.waitSignal(page.context.messages.posted) as posted:
        page.toolbar.send.trigger()
    assert posted.args is not None
    message: Message = posted.args[0]
    assert message.tone == "warning"
    assert "1" in message.text


def test_the_list_is_exported_as_it_is_shown(qtbot: QtBot, page: InventoryPage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.listed):
        page.open_at({"search": "mug"})
    page.toolbar.export.trigger()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(page.context.messages.posted, timeout=20_000):
        dialog.fileSelected.emit(str(tmp_path / "stock.csv"))
    dialog.reject()
    with (tmp_path / "stock.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [row["SKU"] for row in csv.DictReader(stream)] == ["MUG-BLUE", "MUG-RED"]


def test_an_export_that_fails_says_why(qtbot: QtBot, page: InventoryPage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.context.messages.posted, timeout=20_000) as posted:
        page.export.write(str(tmp_path / "missing" / "stock.csv"))
    assert posted.args is not None
    assert "cannot be written" in posted.args[0].text


def test_columns_can_be_chosen_and_are_remembered(qtbot: QtBot, page: InventoryPage) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    page.table.fill_column_menu(menu)
    asin = next(action for action in menu.actions() if action.text() == "ASIN")
    assert not asin.isChecked()
    asin.trigger()
    column = int(asin.data())
    assert not page.table.isColumnHidden(column)
    again = StockTable(page.table.paged, "", memory=(page.context.window_state, "inventory/products"))
    qtbot.addWidget(again)
    assert not again.isColumnHidden(column)


def test_the_sort_and_the_view_are_remembered(qtbot: QtBot, page: InventoryPage) -> None:
    with qtbot.waitSignal(page.listed):
        page.table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    again = shown(qtbot, page.context)
    assert again.wanted().sort == "title"
    assert again.wanted().descending
    with qtbot.waitSignal(page.listed):
        page.toolbar.show_by_center()
    assert shown(qtbot, page.context).toolbar.is_by_center


def test_the_title_takes_the_width_that_is_left(page: InventoryPage) -> None:
    header = page.table.horizontalHeader()
    assert header.length() == page.table.viewport().width()


def test_the_keyboard_reaches_search_list_and_back(qtbot: QtBot, page: InventoryPage) -> None:
    page.toolbar.search.trigger()
    assert page.filter_bar.search_field.hasFocus()
    QTest.keyClick(page.filter_bar.search_field, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    assert page.table.currentIndex().row() == 0
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.currentIndex().row() == 1


def test_details_can_be_put_away_and_stay_away(qtbot: QtBot, page: InventoryPage) -> None:
    assert page.details.isVisible()
    page.toolbar.details.trigger()
    assert not page.details.isVisible()
    assert not shown(qtbot, page.context).details.isVisible()


def test_every_control_has_a_name(page: InventoryPage) -> None:
    buttons = [b for b in page.findChildren(QAbstractButton) if b.isVisible()]
    unnamed = [b for b in buttons if not (b.text() or b.accessibleName())]
    assert [b for b in unnamed if not isinstance(b.parent(), QLineEdit)] == []


def test_a_change_of_theme_changes_the_tones(qtbot: QtBot, page: InventoryPage) -> None:
    page.table.viewport().repaint()
    assert page._ink("muted") is page._ink("muted")
    page.context.theme.changed.emit()
    assert page._brushes == {}


def test_damage_found_while_scrolling_is_told(
    qtbot: QtBot, page: InventoryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> dict[int, object]:
        raise DatabaseDamaged("The database cache.db is damaged.")

    monkeypatch.setattr(page.table.paged, "fetch", broken)
    with qtbot.waitSignal(page.context.messages.posted) as posted:
        page.table.paged.refresh()
        page.table.viewport().repaint()
    assert posted.args is not None
    assert posted.args[0].text == "The database cache.db is damaged."


def test_select_all_of_a_hundred_thousand_does_not_freeze(qtbot: QtBot, ui_context: UiContext) -> None:
    reads: list[int] = []

    def fetch(ids: Sequence[int]) -> dict[int, SkuRow]:
        reads.append(len(ids))
        return {}

    model = ProductsModel(ui_context.desk.cache, lambda _: QBrush())
    model.fetch = fetch
    table = StockTable(model, "Products")
    qtbot.addWidget(table)
    table.resize(800, 600)
    table.show()
    model.set_ids(array("q", range(100_000)))
    table.grab()
    reads.clear()
    begun = time.perf_counter()
    table.selectAll()
    table.grab()
    assert table.selected_count() == 100_000
    assert sum(reads) < 1_000
    assert time.perf_counter() - begun < 1.0
