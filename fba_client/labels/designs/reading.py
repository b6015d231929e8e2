"""Designs out of TOML: every wrong key, type and measure is named, with the field it stands in.

A design may come from anybody. It is data: sizes are bounded, names of files cannot lead elsewhere, and texts,
conditions and paths are parsed by parsers of our own when the file is read, not when a label is printed.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Callable
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

from fba_client.errors import LabelError
from fba_client.labels.designs import model
from fba_client.labels.designs.captions import type_words
from fba_client.labels.designs.conditions import condition
from fba_client.labels.designs.model import Design, Field
from fba_client.labels.designs.outlines import outlines
from fba_client.labels.designs.templates import Template, is_name
from fba_client.labels.symbols.qr import LEVELS
from fba_client.phrases import Count, Measure, Phrase, reason_of

MOST_BYTES, MOST_FIELDS, MOST_TEXT = 200_000, 100, 4_000
LEAST_MODULE_IN = 0.01  # of a 2D code: what a hand scanner made for small codes reads
SUFFIX = ".toml"
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,59}")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])", re.IGNORECASE)  # Windows takes these for devices
_CHOICES = {
    "type": model.FIELD_TYPES,
    "align": model.ALIGNS,
    "valign": model.VALIGNS,
    "face": model.FACES,
    "kind": model.KINDS,
    "layout": model.LAYOUTS,
    "unit": model.UNITS,
    "level": LEVELS,
}
_RANGES: dict[str, tuple[float, float]] = {
    "x": (0, 2000), "y": (0, 2000), "width": (0, 2000), "height": (0, 2000),
    "size_pt": (2, 600), "least_pt": (0, 600), "lines": (1, 60), "stroke_mm": (0, 50),
    "least_height_in": (0, 10), "most_height_in": (0, 10), "least_module_in": (0, 1), "rotation": (0, 270),
    "width_mm": (0, 2000), "height_mm": (0, 2000), "grow": (1, 10),
}  # fmt: skip


_TOO_LARGE = Phrase("it is larger than {most} kB, which no design is", most=MOST_BYTES // 1000)


def read_design(path: Path) -> Design:
    """The design in a TOML file; its id is the file's name. Raises LabelError, which names file, field and reason."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _unusable(path.name, _TOO_LARGE)
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _unusable(path.name, reason_of(error)) from error
    return parse_design(text, path.stem, folder=path.parent)


def parse_design(text: str, design_id: str, *, folder: Path | None = None) -> Design:
    """The design that a TOML text describes; its pictures lie in ``folder``. Raises LabelError as ``read_design``."""
    name = design_id + SUFFIX
    if len(text) > MOST_BYTES:
        raise _unusable(name, _TOO_LARGE)
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        deep = isinstance(error, RecursionError)
        raise _unusable(name, Phrase("it is nested too deeply") if deep else reason_of(error)) from error
    try:
        check_id(design_id)
        return _design(table, design_id, folder)
    except _Wrong as error:
        raise _unusable(name, reason_of(error)) from error


def check_id(design_id: str) -> str:
    """``design_id`` if a file can be named so on every system. Raises LabelError."""
    if not _ID.fullmatch(design_id) or _RESERVED.fullmatch(design_id):
        raise LabelError(
            "“{id}” cannot be the name of a design: use letters, digits, - and _, 60 at most.",
            field="id",
            id=design_id[:60],
        )
    return design_id


class _Wrong(ValueError):
    """What is wrong in a design; becomes a LabelError that names the file."""


def _design(table: dict[str, Any], design_id: str, folder: Path | None) -> Design:
    known = {"title", "kind", "about", "layout", "unit", "width_mm", "height_mm", "grow", "media"}
    rows = table.pop("field", [])
    sample, choices, automatic = table.pop("sample", {}), _choices(table.pop("choices", {})), table.pop("automatic", [])
    dates = table.pop("dates", [])
    values = _values(table, Design, known)
    if not values.get("title", "").strip():
        raise _Wrong(Phrase("it has no title"))
    if not isinstance(rows, list) or not rows:
        raise _Wrong(Phrase("it has no fields; each begins with [[field]]"))
    if len(rows) > MOST_FIELDS:
        raise _Wrong(Phrase("it has {count} fields, and the most is {most}", count=Count(len(rows)), most=MOST_FIELDS))
    made = tuple(_numbered(number, _field, row) for number, row in enumerate(rows, 1))
    design = Design(
        id=design_id,
        **values,
        sample=_sample(sample),
        choices=choices,
        automatic=_automatic(automatic, [name for name, _ in choices]),
        dates=_dates(dates),
        fields=made,
        folder=folder,
    )
    for number, field in enumerate(made, 1):
        _numbered(number, _check_field, field, design.layout)
    if sum(field.type == model.CODE128 for field in made) > 1 and design.layout == model.STACK:
        raise _Wrong(Phrase("a stack has one bar code at most; use the layout free for more"))
    return design


def _numbered(number: int, act: Callable[..., Any], *values: Any) -> Any:
    """What ``act`` makes of a field; what is wrong with it is told with the field's number."""
    try:
        return act(*values)
    except (_Wrong, LabelError) as error:
        reason = error.phrase if isinstance(error, LabelError) else reason_of(error)
        raise _Wrong(Phrase("field {number}: {reason}", number=number, reason=reason)) from error


def _field(row: object) -> Field:
    if not isinstance(row, dict):
        raise _Wrong(Phrase("it is not a table; begin it with [[field]]"))
    row = dict(row)
    value = row.pop("value", "")
    view = row.pop("view", [100, 100])
    values = _values(row, Field, {field.name for field in fields(Field)})
    if "type" not in values:
        raise _Wrong(Phrase("it has no type"))
    return Field(**values, value=_parts(value), view=_view(view))


def _check_field(field: Field, layout: str) -> None:
    """Raise _Wrong or LabelError for a field that could never be drawn."""
    names = Template(field.value, field.join).names
    condition(field.when)
    if field.type in model.VALUE_TYPES and not field.value:
        raise _Wrong(Phrase("a {type} needs a value", type=type_words(field.type)))
    if field.type in model.SYMBOL_TYPES and not names and not "".join(field.value).strip():
        raise _Wrong(Phrase("there is nothing to encode"))
    if field.least_pt > field.size_pt:
        raise _Wrong(Phrase("least_pt is more than size_pt"))
    if field.type == model.SHAPE:
        outlines(field.path)
    if field.type == model.IMAGE and not field.file:
        raise _Wrong(Phrase("an image needs the name of a file"))
    if 0 < field.least_module_in < LEAST_MODULE_IN:
        raise _Wrong(
            Phrase(
                "least_module_in must be {least} or more, or 0 for the rule for box content",
                least=Measure(LEAST_MODULE_IN),
            )
        )
    _check_turn(field, layout)
    if layout == model.STACK:
        if field.type not in (model.TEXT, model.CODE128):
            raise _Wrong(Phrase("a stack takes text and bar codes only, not {type}", type=type_words(field.type)))
    elif field.type == model.LINE:
        if field.width and field.height:
            raise _Wrong(Phrase("a line has a width or a height, not both"))
    elif not field.width or not field.height:
        raise _Wrong(Phrase("it needs x, y, width and height"))


def _check_turn(field: Field, layout: str) -> None:
    if field.rotation not in model.TURNS:
        raise _Wrong(Phrase("rotation must be one of {words}", words=", ".join(map(str, model.TURNS))))
    if field.rotation and field.type not in model.TURNED_TYPES:
        raise _Wrong(Phrase("a {type} cannot be turned; give it another width and height", type=type_words(field.type)))
    if field.inverse and field.type != model.TEXT:
        raise _Wrong(Phrase("only a text can be inverse"))
    if layout == model.STACK and (field.rotation or field.inverse):
        raise _Wrong(Phrase("in a stack nothing is turned or inverse; use the layout free"))


def _values(table: dict[str, Any], kind: type, known: set[str]) -> dict[str, Any]:
    """The simple values of a table, each checked against the type of its default and its range."""
    defaults = {field.name: "" if field.default is MISSING else field.default for field in fields(kind)}
    unknown = sorted(set(table) - known)
    if unknown:
        raise _Wrong(
            Phrase("“{name}” is unknown; known are {known}", name=unknown[0][:40], known=", ".join(sorted(known)))
        )
    return {name: _simple(name, value, defaults[name]) for name, value in table.items()}


def _simple(name: str, value: Any, default: Any) -> Any:
    if isinstance(default, bool):
        return _typed(name, value, bool, Phrase("true or false"))
    if isinstance(default, str):
        text: str = _typed(name, value, str, Phrase("text in quotes"))
        if name in _CHOICES and text not in _CHOICES[name]:
            raise _Wrong(
                Phrase(
                    "{name} cannot be “{text}”; it is one of {words}",
                    name=name,
                    text=text[:40],
                    words=", ".join(_CHOICES[name]),
                )
            )
        return _bounded(name, text)
    number = _typed(name, value, (int, float) if isinstance(default, float) else int, Phrase("a number"))
    low, high = _RANGES[name]
    if isinstance(number, bool) or not math.isfinite(number) or not low <= number <= high:
        raise _Wrong(
            Phrase("{name} must be a number from {low} to {high}", name=name, low=Measure(low), high=Measure(high))
        )
    return float(number) if isinstance(default, float) else number


def _typed(name: str, value: Any, kind: type | tuple[type, ...], words: str) -> Any:
    if not isinstance(value, kind):
        raise _Wrong(Phrase("{name} must be {words}", name=name, words=words))
    return value


def _bounded(name: str, text: str) -> str:
    most = MOST_TEXT if name != "path" else MOST_BYTES  # a path has a bound of its own
    if len(text) > most:
        raise _Wrong(
            Phrase(
                "{name} has {count} characters, and the most is {most}",
                name=name,
                count=Count(len(text)),
                most=Count(most),
            )
        )
    return text


def _parts(value: object) -> tuple[str, ...]:
    parts: list[Any] = value if isinstance(value, list) else [value]
    if len(parts) > MOST_FIELDS or not all(isinstance(part, str) for part in parts):
        raise _Wrong(Phrase("value must be text in quotes, or a list of such texts"))
    return tuple(_bounded("value", part) for part in parts if part)


def _view(value: object) -> tuple[float, float]:
    if not isinstance(value, list) or len(value) != 2:
        raise _Wrong(Phrase("view must be two numbers: the width and the height that the path is drawn in"))
    width, height = (float(_typed("view", side, (int, float), Phrase("two numbers"))) for side in value)
    if not (0 < width <= 10_000 and 0 < height <= 10_000):
        raise _Wrong(Phrase("view must be two numbers above 0"))
    return width, height


def _sample(table: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(table, dict) or len(table) > MOST_FIELDS:
        raise _Wrong(Phrase("[sample] must be a table of names and texts"))
    for name, value in table.items():
        if not is_name(name):
            raise _Wrong(
                Phrase("the sample “{name}” cannot be a name: use small letters, digits and _", name=name[:40])
            )
        if isinstance(value, dict | list):
            raise _Wrong(Phrase("the sample {name} must be text in quotes", name=name))
    return tuple((name, _bounded(name, str(value))) for name, value in table.items())


def _choices(table: object) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if not isinstance(table, dict) or len(table) > MOST_FIELDS:
        raise _Wrong(Phrase("[choices] must be a table of names and lists of words"))
    for name, words in table.items():
        if not is_name(name):
            raise _Wrong(
                Phrase("the choices “{name}” cannot be a name: use small letters, digits and _", name=name[:40])
            )
        is_list = isinstance(words, list) and 0 < len(words) <= MOST_FIELDS
        if not is_list or not all(isinstance(word, str) and word.strip() == word != "" for word in words):
            raise _Wrong(Phrase("the choices {name} must be a list of words in quotes", name=name))
    return tuple((name, tuple(_bounded("choices", word) for word in words)) for name, words in table.items())


def _dates(names: object) -> tuple[str, ...]:
    names = _names("dates", names)
    if stranger := next((name for name in names if not is_name(name)), ""):
        raise _Wrong(Phrase("the date “{name}” cannot be a name: use small letters, digits and _", name=stranger[:40]))
    return names


def _names(what: str, names: object) -> tuple[str, ...]:
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise _Wrong(Phrase("{what} must be a list of names in quotes", what=what))
    return tuple(dict.fromkeys(names))


def _automatic(names: object, known: list[str]) -> tuple[str, ...]:
    names = _names("automatic", names)
    stranger = next((name for name in names if name not in known), None)
    if stranger is not None:
        raise _Wrong(Phrase("automatic names “{name}”, which has no words in [choices]", name=stranger[:40]))
    return names


def _unusable(name: str, reason: str) -> LabelError:
    return LabelError(
        "The label design {name} cannot be used: {reason}.",
        advice="Correct the file, or make the design again in the editor.",
        name=name[:80],
        reason=reason,
    )
