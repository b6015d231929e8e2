"""Designs into TOML: what ``reading`` reads back as the same design. Comments of the file it was read from are lost."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import tomli_w

from fba_client.labels.designs.model import Design, Field
from fba_client.labels.designs.reading import SUFFIX, check_id, parse_design
from fba_client.settings import write_whole

_NOT_WRITTEN = ("id", "sample", "choices", "fields", "folder", "cache", "has_pictures")


def design_toml(design: Design) -> str:
    """The text of the design's file; what has its default is left out."""
    table: dict[str, Any] = _changed(design, Design(id="", title=""), _NOT_WRITTEN)
    if design.sample:
        table["sample"] = dict(design.sample)
    if design.choices:
        table["choices"] = {name: list(words) for name, words in design.choices}
    table["field"] = [_field_table(field) for field in design.fields]
    return tomli_w.dumps(table)


def save_design(folder: Path, design: Design) -> Path:
    """Write the design into ``folder`` under its id, the whole file or nothing; the path of it.

    Raises LabelError for a design that could not be read back, DiskFull, SettingsError when it cannot be written.
    """
    text = design_toml(design)
    parse_design(text, check_id(design.id), folder=folder)
    path = folder / f"{design.id}{SUFFIX}"
    write_whole(path, text.encode())
    return path


def _field_table(field: Field) -> dict[str, Any]:
    table = _changed(field, Field(type=""), ("value",))
    if field.value:
        table["value"] = field.value[0] if len(field.value) == 1 else list(field.value)
    return table


def _changed(made: Design | Field, default: Design | Field, left_out: tuple[str, ...]) -> dict[str, Any]:
    names = (field.name for field in fields(made) if field.name not in left_out)
    return {name: _plain(getattr(made, name)) for name in names if getattr(made, name) != getattr(default, name)}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
