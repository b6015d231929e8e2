"""The print ledger as a file that spreadsheets open, and that cannot do anything in them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from fba_client.domain.spreadsheet import neutral
from fba_client.settings import write_whole


def write_ledger_csv(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write ``rows`` below ``header``, the whole file or none; returns how many rows there are.

    The file begins with a byte order mark, without which spreadsheets garble names. Raises DiskFull, SettingsError.
    """
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([neutral(cell) for cell in header])
    count = 0
    for row in rows:
        writer.writerow([neutral(cell) for cell in row])
        count += 1
    write_whole(path, text.getvalue().encode("utf-8-sig"))
    return count
