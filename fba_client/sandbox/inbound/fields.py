"""Reads fields of JSON objects whose shape has been checked before, with their types."""

from __future__ import annotations

import json
from typing import cast

from fba_client.sandbox.refusal import Json


def text(value: Json, name: str) -> str:
    """A text field, '' if it is not there."""
    return str(value.get(name) or "")


def whole(value: Json, name: str) -> int:
    """A whole number, 0 if it is not there."""
    return cast(int, value.get(name) or 0)


def number(value: Json, name: str) -> float:
    """A number, 0 if it is not there."""
    return float(cast(float, value.get(name) or 0))


def child(value: Json, name: str) -> Json:
    """An object, empty if it is not there."""
    return cast(Json, value.get(name) or {})


def children(value: Json, name: str) -> list[Json]:
    """A list of objects, empty if it is not there."""
    return cast("list[Json]", value.get(name) or [])


def texts(value: Json, name: str) -> list[str]:
    """A list of texts, empty if it is not there."""
    return cast("list[str]", value.get(name) or [])


def load(column: str) -> Json:
    """The object that a JSON column holds, empty for an empty column."""
    return cast(Json, json.loads(column)) if column else {}


def load_all(column: str) -> list[Json]:
    """The list of objects that a JSON column holds."""
    return cast("list[Json]", json.loads(column))


def without_empty(value: Json) -> Json:
    """The same object without fields that are None, '' or empty; the backend leaves those out."""
    return {name: entry for name, entry in value.items() if entry not in (None, "", {})}
