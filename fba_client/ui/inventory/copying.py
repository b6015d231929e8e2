"""The selected rows for the clipboard, as spreadsheets take them; in the background, since there may be very many."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from fba_client.domain.spreadsheet import neutral
from fba_client.errors import Cancelled
from fba_client.ui.context import UiContext
from fba_client.ui.inventory.table import StockTable
from fba_client.ui.models.paged_model import Column, PagedModel

_BLOCK = 1_000


def copy_rows(context: UiContext, owner: QObject, table: StockTable, shown: Sequence[int]) -> None:
    """Put the selected rows with the columns ``shown`` on the clipboard, and say so when there were several."""
    model: PagedModel[Any] = table.paged
    columns = [model.columns[number] for number in shown]
    ids = table.selected_ids()

    def work(cancel: threading.Event) -> str:
        return tab_separated(model, ids, columns, cancel)

    def done(text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        if len(ids) > 1:
            copied = QCoreApplication.translate("InventoryCopy", "%n product(s) copied.", "", len(ids))
            context.messages.show_info(copied)

    if ids:
        context.tasks.run(owner, work, done, key="copy")


def tab_separated(
    model: PagedModel[Any], ids: array[int], columns: Sequence[Column[Any]], cancel: threading.Event
) -> str:
    """The cells of ``ids`` with a header; no cell can be taken for a formula. Raises Cancelled."""
    lines = ["\t".join(column.title for column in columns)]
    for start in range(0, len(ids), _BLOCK):
        if cancel.is_set():
            raise Cancelled
        block = ids[start : start + _BLOCK]
        rows = model.fetch(block)
        lines += ["\t".join(_cell(column.value(rows[i])) for column in columns) for i in block if i in rows]
    return "\n".join(lines)


def _cell(value: str | int | None) -> str:
    return "" if value is None else str(neutral(" ".join(value.split()) if isinstance(value, str) else value))
