"""Reading a report file as a stream of typed rows, whatever it is packed in."""

from __future__ import annotations

import csv
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from operator import itemgetter
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from fba_client.errors import Cancelled, ReportDamaged, ReportError
from fba_client.phrases import reason_of
from fba_client.reports.cells import Reader
from fba_client.reports.gunzip import MAX_BYTES, read_pieces
from fba_client.reports.kinds import KINDS, Column, Kind, expect, normalised, recognise
from fba_client.reports.rows import ReportRow
from fba_client.reports.text import read_lines, read_text

Cells = Sequence[str]
Block = tuple[int, Iterable[Cells]]


class ReportStream:
    """A report that was opened and recognised; a context manager.

    ``kind`` is the backend's name of the report type, '' for a file without any content. Iterate ``rows()`` once.
    """

    def __init__(
        self, kind: Kind | None, headings: Cells, blocks: Iterator[Block], stack: ExitStack, cancel: threading.Event
    ) -> None:
        self.kind = kind.name if kind else ""
        self.title = kind.title if kind else ""
        self.headings = tuple(headings)
        self._kind = kind
        self._blocks = blocks
        self._stack = stack
        self._cancel = cancel

    def rows(self) -> Iterator[ReportRow]:
        """Every row, typed by its kind. Raises ReportDamaged with the line and the column, Cancelled."""
        if self._kind is None or not self.headings:
            return
        convert = _converter(self._kind, self.headings)
        for first_line, lines in self._blocks:
            if self._cancel.is_set():
                raise Cancelled
            for number, cells in enumerate(lines, first_line):
                if cells:
                    yield convert(number, cells)

    def close(self) -> None:
        """Close the file, if this opened it."""
        self._stack.close()

    def __enter__(self) -> ReportStream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_report(
    source: Path | BinaryIO,
    *,
    kind: str | None = None,
    cancel: threading.Event | None = None,
    max_bytes: int = MAX_BYTES,
) -> ReportStream:
    """Open a report file, packed by gzip or not, tab-separated or quoted with commas.

    ``kind`` is the report type that it must be; without it the columns tell. ``max_bytes`` counts unpacked. Raises
    UnknownReportKind, ReportDamaged (what is wrong with the columns, or with the file), ReportError where the file
    cannot be opened.
    """
    with ExitStack() as stack:
        stream = stack.enter_context(_open(source)) if isinstance(source, Path) else source
        blocks = _line_blocks(read_lines(read_text(_readable(stream, max_bytes))))
        first = next(blocks, None)
        if first is None:
            found, headings, cells = _without_content(kind), (), iter(())  # type: Kind | None, Cells, Iterator[Block]
        else:
            headings, cells = _cells(first, blocks)
            found = expect(KINDS[kind], headings) if kind else recognise(headings)
        return ReportStream(found, headings, cells, stack.pop_all(), cancel or threading.Event())


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise ReportError(
            "The file {path} cannot be opened: {reason}.", path=str(path), reason=reason_of(error)
        ) from error


def _readable(stream: BinaryIO, max_bytes: int) -> Iterator[bytes]:
    try:
        yield from read_pieces(stream, max_bytes=max_bytes)
    except OSError as error:
        raise ReportError("The file cannot be read: {reason}.", reason=reason_of(error)) from error


def _without_content(kind: str | None) -> Kind:
    """Of a report that was asked for, an empty document means that there are no data; otherwise it is no report."""
    return KINDS[kind] if kind else recognise(())


def _line_blocks(lines: Iterator[list[str]]) -> Iterator[tuple[int, list[str]]]:
    number = 1
    for block in lines:
        yield number, block
        number += len(block)


def _cells(first: tuple[int, list[str]], rest: Iterator[tuple[int, list[str]]]) -> tuple[Cells, Iterator[Block]]:
    """The headings, and the cells of the lines below them."""
    number, lines = first
    if "\t" in lines[0] or "," not in lines[0]:
        return lines[0].split("\t"), _tab_separated((number + 1, lines[1:]), rest)
    table = csv.reader(_physical_lines(lines, rest), strict=True)
    return next(_checked(table)), iter([(2, _checked(table))])


def _tab_separated(first: tuple[int, list[str]], rest: Iterator[tuple[int, list[str]]]) -> Iterator[Block]:
    """Cells of tab-separated lines, without any quoting: a quotation mark is a letter like others."""
    number, lines = first
    yield number, [line.split("\t") if line else () for line in lines]
    for number, lines in rest:
        yield number, [line.split("\t") if line else () for line in lines]


def _physical_lines(lines: list[str], rest: Iterator[tuple[int, list[str]]]) -> Iterator[str]:
    for line in lines:
        yield line + "\n"
    for _, more in rest:
        for line in more:
            yield line + "\n"


def _checked(table: Iterator[list[str]]) -> Iterator[list[str]]:
    try:
        yield from table
    except csv.Error as error:
        raise ReportDamaged(
            "The report is damaged: its quotation marks do not match ({reason}).", reason=str(error)
        ) from error


def _converter(kind: Kind, headings: Cells) -> Callable[[int, Cells], ReportRow]:
    """The function from a line's number and cells to its row; made for speed, it runs for every line."""
    places = _places(kind, headings)
    width = len(headings)
    padding = [""] if width in places else []
    kept: dict[object, Reader[object]] = {}
    readers = [kept.setdefault(column.read, Reader(column.read)) for column in kind.columns]
    pick = itemgetter(*places)
    make = kind.row._make

    def convert(number: int, cells: Cells) -> ReportRow:
        if len(cells) != width or padding:
            cells = _fitted(number, cells, width)
        try:
            return make([reader[cell] for reader, cell in zip(readers, pick(cells), strict=True)])
        except ValueError:
            raise _cell_fault(kind.columns, places, number, cells) from None

    return convert


def _fitted(number: int, cells: Cells, width: int) -> Cells:
    """A line with a cell for each column and an empty one behind: cells left out at the end count as empty."""
    if len(cells) > width:
        raise ReportDamaged("Line {line} has more cells than the header has columns.", line=number)
    return [*cells, *[""] * (width + 1 - len(cells))]


def _places(kind: Kind, headings: Cells) -> list[int]:
    """Where each column stands; a column that may be missing stands behind the last, where an empty cell is put."""
    keys = [normalised(heading) for heading in headings]
    doubled = [column.heading for column in kind.columns if keys.count(column.key) > 1]
    if doubled:
        raise ReportDamaged("The report has two columns {names}.", names=", ".join(doubled))
    return [keys.index(column.key) if column.key in keys else len(headings) for column in kind.columns]


def _cell_fault(columns: Sequence[Column], places: Sequence[int], number: int, cells: Cells) -> ReportDamaged:
    for column, place in zip(columns, places, strict=True):
        try:
            column.read(cells[place])
        except ValueError as error:
            return ReportDamaged(
                "Line {line}, column {column}: {reason}.",
                advice="Nothing was imported. Download the report again.",
                line=number,
                column=column.heading,
                reason=reason_of(error),
            )
    raise AssertionError("a cell was refused once and taken the second time")
