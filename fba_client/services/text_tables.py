"""Tables as a spreadsheet exports or copies them: cells of text with the line each row begins on.

Read: CSV (comma or semicolon) and TSV, quoted cells, CRLF, UTF-8 with or without BOM, UTF-16 with BOM, Windows-1252.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fba_client.errors import ItemsFileError
from fba_client.faults import LineFault
from fba_client.phrases import Count, Phrase

TABLE_MAX_BYTES = 8 << 20
LINES_MAX = 50_000


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row, without spaces around them; ``line`` is where it begins, counted from 1."""

    line: int
    cells: list[str]


def decoded(data: bytes, *, what: str) -> str:
    """A file's text; ``what`` (“an items file”) names what it should have been. Raises ItemsFileError."""
    if len(data) > TABLE_MAX_BYTES:
        raise whole_file(
            Phrase("the file is larger than {most} MB; is it {what}?", most=TABLE_MAX_BYTES >> 20, what=what)
        )
    utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if utf16 else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise whole_file(Phrase("the file is not text in UTF-8, UTF-16 or Windows-1252"))


def rows(text: str) -> Iterator[Row]:
    """Rows that are not empty. Raises ItemsFileError for what is no text, mismatched quotes and too many lines."""
    if "\0" in text:
        no_text = Phrase("the file has NUL bytes; it is not a text file (a spreadsheet must be saved as CSV)")
        raise whole_file(no_text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    begins = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield Row(begins, [cell.strip() for cell in cells])
            begins = reader.line_num + 1
            if begins > LINES_MAX + 1:
                raise whole_file(Phrase("the file has more than {most} lines", most=Count(LINES_MAX)))
    except csv.Error as error:
        quotes = Phrase("the quotes do not match ({reason})", reason=str(error))
        raise ItemsFileError([LineFault(begins, quotes)]) from error


def column_name(cell: str) -> str:
    """A header as columns are recognised by it: small ASCII letters and digits only."""
    return re.sub(r"[^a-z0-9]", "", cell.lower())


def no_column(header: Row, missing: Sequence[str]) -> ItemsFileError:
    """The header has none of what is ``missing`` (one or two columns); says what it has instead."""
    names = missing[0]
    seen = ", ".join(cell[:40] for cell in header.cells[:12] if cell) or Phrase("nothing")
    if len(missing) > 1:
        names = Phrase("{one} and no column {other}", one=missing[0], other=missing[1])
    reason = Phrase("the header has no column {names}; it has: {seen}", names=names, seen=seen)
    return ItemsFileError([LineFault(header.line, reason)])


def whole_file(reason: str) -> ItemsFileError:
    """A fault of the file rather than of one line."""
    return ItemsFileError([LineFault(0, reason)])


def _delimiter(text: str) -> str:
    head = text.lstrip("\r\n").split("\n", 1)[0]
    return max("\t,;", key=head.count)
