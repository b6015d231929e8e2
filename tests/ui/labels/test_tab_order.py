"""Tab goes through the Labels page as one reads it: printer, tabs, the list, the medium, the preview."""

from __future__ import annotations

import pytest
from labels_window import filled, items, opened_page
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shipment_seed import add_skus

from fba_client.domain.items import ItemLine
from fba_client.ui.context import UiContext
from fba_client.ui.labels.page import LabelsPage


@pytest.fixture
def page(ui_context: UiContext, qtbot: QtBot) -> LabelsPage:
    add_skus(ui_context.desk)
    made = opened_page(ui_context, qtbot)
    made.activateWindow()
    return filled(made, qtbot, ItemLine("MUG-RED", 1), ItemLine("NOPE", 1))


def by_tab(page: LabelsPage, qtbot: QtBot, first: QWidget) -> list[QWidget]:
    """What gets the keyboard by Tab, from one control once round the page."""
    first.setFocus()
    order = [first]
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is first:
            break
        order.append(now)
    return order


def test_tab_goes_as_one_reads(page: LabelsPage, qtbot: QtBot) -> None:
    source, options, preview = items(page), page.options, page.preview_panel
    expected = [
        page.head.printer_box,
        page.head.print_button,
        page.head.save_button,
        page.modes.tab_bar,
        source.field,
        source.scan_button,
        source.table,
        source.look.seller_line,
        options.dpi_box,
        options.copies_box,
        preview.others_button,
        preview.preview,
    ]
    order = by_tab(page, qtbot, page.head.printer_box)
    assert [widget for widget in order if widget in expected] == expected


def test_a_mode_that_is_made_later_comes_behind_the_tabs_too(page: LabelsPage, qtbot: QtBot) -> None:
    source = page.modes.turn_to("more")
    order = by_tab(page, qtbot, page.modes.tab_bar)
    places = [place for place, widget in enumerate(order) if source.isAncestorOf(widget)]
    assert places
    assert places == list(range(1, 1 + len(places)))
