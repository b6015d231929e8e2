"""How commands show rows: a table for people, CSV and JSON for programs, all from the same columns."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Sequence
from enum import StrEnum

import typer

from fba_client.domain.spreadsheet import neutral

Cell = str | int | None


class Format(StrEnum):
    """The shapes a list of rows can be printed in."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def show_rows(columns: Sequence[str], rows: Sequence[Sequence[Cell]], shape: Format, *, empty: str) -> None:
    """Print ``rows`` under ``columns`` on stdout; a table says ``empty`` where there are none."""
    if shape is Format.JSON:
        typer.echo(json.dumps([dict(zip(columns, row, strict=True)) for row in rows], ensure_ascii=False, indent=2))
    elif shape is Format.CSV:
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(columns)
        writer.writerows([[neutral(cell) for cell in row] for row in rows])
        sys.stdout.write(text.getvalue())
    elif not rows:
        typer.echo(empty)
    else:
        _show_table(columns, rows)


def _show_table(columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    from rich.console import Console  # noqa: PLC0415 - slow to import, and only people need it
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(header_style="bold")
    for name, sample in zip(columns, rows[0], strict=True):
        table.add_column(
            name.replace("_", " "), justify="right" if isinstance(sample, int) else "left", overflow="fold"
        )
    for row in rows:
        # Text, because a title in square brackets would otherwise be read as markup.
        table.add_row(*(Text(f"{cell:,}" if isinstance(cell, int) else cell or "") for cell in row))
    Console().print(table)
