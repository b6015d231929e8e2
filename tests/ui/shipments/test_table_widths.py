"""Where there is room, the name of a shipment is shown in full; what the person chose stands above that."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QStandardItemModel
from pytestqt.qtbot import QtBot

from fba_client.ui.context import UiContext
from fba_client.ui.shipments.table import DataTable

WIDTHS = {0: 200, 1: 100, 2: 100}


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def _table(qtbot: QtBot, context: UiContext, memory: QSettings, width: int) -> DataTable:
    table = DataTable(QStandardItemModel(2, 3), context.theme, "Test", memory=(memory, "columns"))
    qtbot.addWidget(table)
    table.set_widths(WIDTHS, fill=0)
    table.resize(width, 200)
    table.show()
    return table


@pytest.mark.parametrize("width", [320, 900])
def test_spare_room_goes_to_the_first_column_which_never_gives_way(
    qtbot: QtBot, ui_context: UiContext, memory: QSettings, width: int
) -> None:
    table = _table(qtbot, ui_context, memory, width)
    assert table.columnWidth(0) == max(200, table.viewport().width() - 200)
    assert memory.value("columns") is None


def test_a_width_that_was_chosen_stands_when_the_window_grows(
    qtbot: QtBot, ui_context: UiContext, memory: QSettings
) -> None:
    first = _table(qtbot, ui_context, memory, 900)
    first.horizontalHeader().resizeSection(0, 250)
    again = _table(qtbot, ui_context, memory, 600)
    again.resize(1000, 200)
    assert again.columnWidth(0) == 250
