"""How tests work the Labels page: open it, wait until it shows what was asked for, fill its list, choose a medium."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fba_client.domain.items import ItemLine
from fba_client.labels.setting.fonts import FontBook
from fba_client.printers.printer import FILE, TCP, ZPL, Printer
from fba_client.services.desk import Desk
from fba_client.services.printing.printers import save_printer
from fba_client.ui.context import UiContext
from fba_client.ui.labels.items.source import ItemsSource
from fba_client.ui.labels.page import LabelsPage

ROLL = "Thermal_57x32"


def opened_page(context: UiContext, qtbot: QtBot, book: FontBook | None = None) -> LabelsPage:
    """The page, shown and settled, told of changes as in the window."""
    page = LabelsPage(context, book=book)
    qtbot.addWidget(page)
    context.changes.happened.connect(page.refresh)
    page.resize(1100, 760)
    page.show()
    return settled(page, qtbot)


def settled(page: LabelsPage, qtbot: QtBot) -> LabelsPage:
    """Wait until the plan of the present lines and choices is shown and checked."""
    qtbot.waitUntil(lambda: page.is_settled, timeout=10_000)
    return page


def items(page: LabelsPage) -> ItemsSource:
    """The Items mode."""
    source = page.modes.source_of("items")
    assert isinstance(source, ItemsSource)
    return source


def filled(page: LabelsPage, qtbot: QtBot, *lines: ItemLine) -> LabelsPage:
    """The page with a list of ``lines``."""
    page.open_at({"lines": list(lines)})
    return settled(page, qtbot)


def choose_media(page: LabelsPage, sheet_id: str) -> None:
    """Choose a medium from the list."""
    box = page.options.media_box
    rows = [row for row in range(box.count()) if box.itemData(row, Qt.ItemDataRole.UserRole) == sheet_id]
    box.setCurrentIndex(rows[-1])
    box.activated.emit(rows[-1])


def choose_printer(page: LabelsPage, printer_id: str) -> None:
    """Choose a printer from the list by its id."""
    box = page.head.printer_box
    row = box.findData(printer_id)
    box.setCurrentIndex(row)
    box.activated.emit(row)


def add_zebra(desk: Desk, port: int, **more: object) -> Printer:
    """Set a label printer up that listens on a port of this computer."""
    values = {"id": "", "name": "Zebra", "language": ZPL, "way": TCP, "address": "127.0.0.1", "port": port}
    values |= {"media": ROLL, "dpi": 203, **more}
    return save_printer(desk, Printer(**values))  # type: ignore[arg-type]


def add_file_printer(desk: Desk, path: Path, **more: object) -> Printer:
    """Set a label printer up whose commands go into a file."""
    values = {"id": "", "name": "To a file", "language": ZPL, "way": FILE, "address": str(path), "media": ROLL}
    return save_printer(desk, Printer(**{**values, "dpi": 203, **more}))  # type: ignore[arg-type]
