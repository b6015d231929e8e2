"""Files of product codes: which UPC, EAN or ISBN belongs to which SKU. Taken whole or not at all."""

from __future__ import annotations

import re

from fba_client.domain.ids import msku_fault, text_fault
from fba_client.domain.product_codes import CODE_MAX, WrongCheckDigit, is_gtin, product_code
from fba_client.errors import ItemsFileError
from fba_client.faults import LineFault
from fba_client.phrases import Count, Phrase, reason_of
from fba_client.services.text_tables import Row, column_name, decoded, no_column, rows, whole_file

_CODE_HEADERS = ("code", "barcode", "upc", "ean", "gtin", "isbn", "productid", "upcean", "upccode", "eancode")
_SKU_HEADERS = ("msku", "sku", "merchantsku", "sellersku")
_SHORTENED = re.compile(r"[0-9][.,]?[0-9]*E\+[0-9]+", re.IGNORECASE)  # how a spreadsheet shows a long number


def parse_codes(data: bytes) -> dict[str, str]:
    """The MSKU of each code in a CSV or TSV file with columns for the SKU and for one or more kinds of code.

    Raises ItemsFileError with every faulty line; then nothing of the file may be used.
    """
    found = rows(decoded(data, what=Phrase("a list of product codes")))
    header = next(found, None)
    if header is None:
        raise whole_file(Phrase("the file is empty"))
    sku, columns = _columns(header)
    mskus: dict[str, str] = {}
    lines: dict[str, int] = {}
    faults: list[LineFault] = []
    for row in found:
        try:
            _take(row, sku, columns, mskus, lines)
        except ValueError as error:
            faults.append(LineFault(row.line, reason_of(error)))
    if faults:
        raise ItemsFileError(faults)
    if not mskus:
        raise whole_file(Phrase("the file has a header but no codes"))
    return mskus


def _columns(header: Row) -> tuple[int, tuple[int, ...]]:
    """Where the SKU stands, and the codes."""
    names = [column_name(cell) for cell in header.cells]
    sku = next((place for place, name in enumerate(names) if name in _SKU_HEADERS), -1)
    codes = tuple(place for place, name in enumerate(names) if name in _CODE_HEADERS)
    missing = [words for words, found in (("msku", sku >= 0), (Phrase("code, upc, ean or gtin"), codes)) if not found]
    if missing:
        raise no_column(header, missing)
    return sku, codes


def _take(row: Row, sku: int, columns: tuple[int, ...], mskus: dict[str, str], lines: dict[str, int]) -> None:
    """Add the codes of one row; ValueError with what is wrong with it. A row without codes is passed over."""
    cells = dict(enumerate(row.cells))
    codes = [_code(cells[column]) for column in columns if cells.get(column)]
    msku = cells.get(sku, "")
    if codes and (fault := msku_fault(msku)):
        raise ValueError(fault)
    for code in codes:
        if mskus.setdefault(code, msku) != msku:
            other = Phrase(
                "the code {code} belongs to “{msku}” on line {line}",
                code=code,
                msku=mskus[code][:60],
                line=Count(lines[code]),
            )
            raise ValueError(other)
        lines.setdefault(code, row.line)


def _code(cell: str) -> str:
    """A code as it is kept; ValueError in words. Zeros that a spreadsheet took off the front are put back."""
    if _SHORTENED.fullmatch(cell):
        raise ValueError(
            Phrase(
                "“{text}” was shortened by a spreadsheet; give the column the format text and export anew",
                text=cell[:40],
            )
        )
    if len(cell) > CODE_MAX or text_fault(cell):
        fault = text_fault(cell) or Phrase("it is too long")
        raise ValueError(Phrase("“{text}” is not a code: {fault}", text=cell[:40], fault=fault))
    if cell.isascii() and cell.isdigit() and 9 <= len(cell) <= 11 and is_gtin(cell):
        cell = cell.zfill(12)
    try:
        return product_code(cell)
    except WrongCheckDigit:
        misread = Phrase("“{text}” is not a UPC, EAN or ISBN: its last digit does not fit the others", text=cell)
        raise ValueError(misread) from None
