"""Items files: what to send, as a seller's spreadsheet exports it. Taken whole or not at all.

Read: CSV (comma or semicolon) and TSV, quoted cells, CRLF, UTF-8 with or without BOM, UTF-16 with BOM, Windows-1252.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime

from fba_client.domain.ids import is_fnsku, msku_fault, plain_text, text_fault
from fba_client.domain.items import ItemLine
from fba_client.domain.quantities import parse_quantity, parse_whole
from fba_client.errors import ItemsFileError
from fba_client.faults import LineFault
from fba_client.phrases import Phrase, listed, reason_of
from fba_client.services.text_tables import TABLE_MAX_BYTES, Row, column_name, decoded, no_column, rows, whole_file

SIZE_MAX_BYTES = TABLE_MAX_BYTES
CELL_MAX = 4_096
UNITS_PER_BOX_MAX = 10_000
_PREAMBLE_MAX = 20  # lines in which a header is looked for

_HEADERS = {
    "msku": "msku",
    "sku": "msku",
    "merchantsku": "msku",
    "sellersku": "msku",
    "quantity": "quantity",
    "qty": "quantity",
    "units": "quantity",
    "fnsku": "fnsku",
    "title": "title",
    "productname": "title",
    "expiration": "expiration",
    "expirationdate": "expiration",
    "expiry": "expiration",
    "lot": "lot",
    "lotcode": "lot",
    "manufacturinglotcode": "lot",
    "unitsperbox": "units_per_box",
}
_US_DATE = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")


def parse_items(data: bytes) -> tuple[ItemLine, ...]:
    """The lines of an items file, in its order; the same SKU may come more than once.

    Raises ItemsFileError with every faulty line; then nothing of the file may be used.
    """
    return _parse(decoded(data, what=Phrase("an items file")), header_needed=True)


def parse_pasted(text: str) -> tuple[ItemLine, ...]:
    """The lines of a pasted block of cells: with a header as in a file, or bare columns SKU and quantity.

    Raises ItemsFileError as ``parse_items`` does.
    """
    return _parse(text.strip("\ufeff"), header_needed=False)


def _parse(text: str, *, header_needed: bool) -> tuple[ItemLine, ...]:
    found = rows(_from_header(text))
    first = next(found, None)
    if first is None:
        raise whole_file(Phrase("the file is empty"))
    columns = _columns(first.cells)
    if "msku" in columns and "quantity" in columns:
        return _lines(found, columns)
    if header_needed or len(first.cells) < 2 or columns:
        raise _header_fault(first, columns)
    return _lines(iter([first, *found]), {"msku": 0, "quantity": 1})


def _from_header(text: str) -> str:
    """``text`` without what stands above its header, as in the backend's own templates; lines keep their numbers."""
    head = text.split("\n", _PREAMBLE_MAX)[:_PREAMBLE_MAX]
    for number, line in enumerate(head):
        for delimiter in "\t,;":
            if {"msku", "quantity"} <= _columns([cell.strip('" \r') for cell in line.split(delimiter)]).keys():
                return "\n" * number + text.split("\n", number)[number]
    return text


def _columns(cells: list[str]) -> dict[str, int]:
    """Column number of each known field; the first one wins where two headers mean the same."""
    columns: dict[str, int] = {}
    for number, cell in enumerate(cells):
        name = _HEADERS.get(column_name(cell))
        if name is not None:
            columns.setdefault(name, number)
    return columns


def _header_fault(first: Row, columns: dict[str, int]) -> ItemsFileError:
    return no_column(first, [name for name in ("msku", "quantity") if name not in columns])


def _lines(rows: Iterator[Row], columns: dict[str, int]) -> tuple[ItemLine, ...]:
    lines: list[ItemLine] = []
    faults: list[LineFault] = []
    for row in rows:
        try:
            lines.append(_line(row, columns))
        except ValueError as error:
            faults.append(LineFault(row.line, reason_of(error)))
    if not lines and not faults:
        raise whole_file(Phrase("the file has a header but no items"))
    if faults:
        raise ItemsFileError(faults)
    return tuple(lines)


def _line(row: Row, columns: dict[str, int]) -> ItemLine:
    """One item; ValueError with all that is wrong with it."""
    faults: list[str] = []

    def cell(name: str) -> str:
        number = columns.get(name, -1)
        return row.cells[number] if 0 <= number < len(row.cells) else ""

    def checked(name: str, words: str, parse: Callable[[str], int]) -> int:
        try:
            return parse(cell(name))
        except ValueError as error:
            faults.append(_of(words, reason_of(error)))
            return 0

    if fault := msku_fault(cell("msku")):
        faults.append(fault)
    quantity = checked("quantity", Phrase("quantity"), parse_quantity)
    units = checked("units_per_box", Phrase("units per box"), _units_per_box) if cell("units_per_box") else 0
    fnsku = cell("fnsku").upper()
    if fnsku and not is_fnsku(fnsku):
        faults.append(Phrase("“{text}” is not an FNSKU (ten letters or digits)", text=fnsku[:40]))
    expiration = ""
    try:
        expiration = parse_date(cell("expiration"))
    except ValueError as error:
        faults.append(_of(Phrase("expiration"), reason_of(error)))
    title = plain_text(cell("title"))  # whatever a maker's list has in it; it only helps people to see what is meant
    if len(title) > CELL_MAX:
        faults.append(_of(Phrase("title"), Phrase("it is too long")))
    if fault := text_fault(cell("lot")):
        faults.append(_of(Phrase("lot"), fault))
    elif len(cell("lot")) > 256:
        faults.append(_of(Phrase("lot"), Phrase("it is longer than {most} characters", most=256)))
    if faults:
        raise ValueError(listed(faults, "; "))
    return ItemLine(cell("msku"), quantity, fnsku, title, expiration, cell("lot"), units, row.line)


def _of(cell: str, fault: str) -> str:
    return Phrase("{cell}: {fault}", cell=cell, fault=fault)


def _units_per_box(text: str) -> int:
    return parse_whole(text, low=1, high=UNITS_PER_BOX_MAX)


def parse_date(text: str) -> str:
    """``text`` (``2027-03-31`` or ``3/31/2027``, or '') as an ISO date or ''; ValueError in words."""
    if not text:
        return ""
    american = _US_DATE.fullmatch(text)
    try:
        if american:
            month, day, year = (int(part) for part in american.groups())
            return date(year, month, day).isoformat()
        return datetime.strptime(text, "%Y-%m-%d").date().isoformat()  # noqa: DTZ007 - a day has no time zone
    except ValueError as error:
        raise ValueError(Phrase("“{text}” is not a date like 2027-03-31 or 3/31/2027", text=text[:40])) from error
