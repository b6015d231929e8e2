"""Files named on the command line: read with words for each way that can fail."""

from __future__ import annotations

from pathlib import Path

import typer

from fba_client.domain.items import ItemLine
from fba_client.services.items_file import SIZE_MAX_BYTES, parse_items


def read_items(path: Path) -> tuple[ItemLine, ...]:
    """The lines of an items file. Raises ItemsFileError; a file that cannot be opened is wrong use (exit code 2)."""
    return parse_items(read_file(path, "--items"))


def read_file(path: Path, option: str) -> bytes:
    """What is in a table that ``option`` names, no more than is ever taken; wrong use when it cannot be opened."""
    try:
        with path.open("rb") as stream:
            return stream.read(SIZE_MAX_BYTES + 1)
    except OSError as error:
        raise typer.BadParameter(f"{path}: {error.strerror}", param_hint=option) from error
