"""Rows of a spreadsheet as labels: a column for each value in the design's order, and perhaps one for the copies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from fba_client.errors import UserInputError
from fba_client.labels.designs.captions import value_words
from fba_client.labels.job import MOST_LABELS
from fba_client.phrases import Count
from fba_client.ui.labels.design_words import choice_caption, value_caption
from fba_client.ui.labels.more.request import Row

_ROWS_MOST = 20_000


Words = Mapping[str, Sequence[str]]  # by the name of a value: what it may be


def pasted_rows(text: str, names: Sequence[str], choices: Words | None = None) -> list[Row]:
    """The labels of a block of cells, one row a label. A first row that has the names of values says their order. A
    choice may be written as the form shows it.

    Raises UserInputError, which names the line, for a row with too many cells or copies that are no number.
    """
    lines = [line.split("\t") for line in text.replace("\r\n", "\n").split("\n") if line.strip()]
    if not lines:
        raise UserInputError("There is nothing to paste.", advice="Copy the cells of a spreadsheet first.")
    if len(lines) > _ROWS_MOST:
        raise UserInputError(
            "{count} rows are too many; the most is {most}.", count=Count(len(lines)), most=Count(_ROWS_MOST)
        )
    order = _header(lines[0], names)
    if order is None:
        rows = [_row(cells, [*names, ""], number) for number, cells in enumerate(lines, 1)]
    else:
        rows = [_row(cells, order, number) for number, cells in enumerate(lines[1:], 2)]
    shown = {name: {choice_caption(word).casefold(): word for word in words} for name, words in (choices or {}).items()}
    return [_as_chosen(row, shown) for row in rows] if shown else rows


def _as_chosen(row: Row, shown: Mapping[str, Mapping[str, str]]) -> Row:
    """``row`` with the words of choices in place of what they are called."""
    values = ((name, shown.get(name, {}).get(value.casefold(), value)) for name, value in row.values)
    return replace(row, values=tuple(values))


def _header(cells: Sequence[str], names: Sequence[str]) -> list[str] | None:
    """The names in the order of a header, '' for the copies; None when the row is none."""
    known = {said(name).casefold(): name for said in (value_caption, value_words, str) for name in names}
    copies = QCoreApplication.translate("RowsModel", "Copies")
    known |= {copies.casefold(): "", "copies": "", "qty": "", "quantity": ""}
    told = [cell.strip().casefold() for cell in cells]
    return [known[word] for word in told] if all(word in known for word in told) and any(told) else None


def _row(cells: Sequence[str], order: Sequence[str], number: int) -> Row:
    cells = [cell.strip() for cell in cells]
    while cells and not cells[-1]:
        cells.pop()
    if len(cells) > len(order):
        raise UserInputError(
            "Line {line} has {count} cells, but the design has {most} values.",
            advice="Paste a column for each value, and one for the copies if you like.",
            line=number,
            count=len(cells),
            most=len(order) - 1,
        )
    values = dict(zip(order, cells, strict=False))
    copies = values.pop("", "1") or "1"
    if not copies.isdecimal() or not 1 <= int(copies) <= MOST_LABELS:
        raise UserInputError("Line {line}: “{word}” is no number of copies.", line=number, word=copies[:40])
    return Row(tuple((name, value) for name, value in values.items() if value), int(copies))
