"""Media as TOML files, so that a new one needs no program: those that ship, and those of the person's own."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

from fba_client.errors import LabelError
from fba_client.labels.media.sheets import OWN, Sheet, sheet_fault
from fba_client.phrases import Phrase, reason_of

_INCHES = {"in": Fraction(1), "mm": Fraction(5, 127)}
_LONGEST_FILE = 65_536
_PAIRS = ("page", "label", "first", "pitch")
_MOST, _FINEST = 10_000, Decimal("1e-12")  # mm or inches; a number such as 1e999999 would take all memory as a fraction
_ADVICE = "Correct the file, or remove it from the folder of your own sheets."


def read_sheet(path: Path, *, group: str = "") -> Sheet:
    """The medium that a TOML file describes; its id is the file's name. ``group`` stands in for the file's own.

    Raises LabelError with what is wrong in it.
    """
    try:
        if path.stat().st_size > _LONGEST_FILE:
            raise ValueError(Phrase("it is too long for a label sheet"))  # noqa: TRY301 - told like every other fault of a file
        return parse_sheet(path.stem, path.read_text(encoding="utf-8"), group=group)
    except (OSError, ValueError, KeyError, TypeError, ArithmeticError, RecursionError) as error:
        raise LabelError(
            "The label sheet {name} cannot be read: {reason}.", advice=_ADVICE, name=path.name, reason=_reason(error)
        ) from error


def parse_sheet(sheet_id: str, text: str, *, group: str = "") -> Sheet:
    """The medium that ``text`` describes. Raises LabelError for measures that cannot be, and what the parser raises
    (ValueError, KeyError, TypeError, ArithmeticError, RecursionError) for text that is no such file."""
    sheet = _sheet(sheet_id, tomllib.loads(text, parse_float=Decimal), group)
    fault = sheet_fault(sheet)
    if fault:
        raise LabelError(
            "The label sheet {name} cannot be right: {reason}.", advice=_ADVICE, name=sheet_id[:60], reason=fault
        )
    return sheet


def sheet_toml(sheet: Sheet) -> str:
    """``sheet`` as the text of a file that reads as the same medium: in millimetres where those come out round, else in
    inches."""
    import tomli_w  # noqa: PLC0415 - only once one is saved

    unit = _round_unit(sheet)
    table: dict[str, Any] = {"title": sheet.title, "kind": sheet.kind, "group": sheet.group, "unit": unit}
    for name, pair in zip(_PAIRS, _pairs(sheet), strict=True):
        table[name] = [_number(measure / _INCHES[unit]) for measure in pair]
    table["grid"] = [sheet.columns, sheet.rows]
    table["corner"] = _number(sheet.corner / _INCHES[unit])
    if sheet.also:
        table["also"] = sheet.also
    if sheet.turned:
        table["turned"] = True
    return tomli_w.dumps(table)


def _sheet(sheet_id: str, table: dict[str, Any], group: str) -> Sheet:
    unit = _INCHES[table["unit"]]
    page, label, first, pitch = ([part * unit for part in _pair(table[name])] for name in _PAIRS)
    columns, rows = table["grid"]
    return Sheet(
        id=sheet_id,
        title=str(table["title"]),
        kind=str(table["kind"]),
        page_width=page[0],
        page_height=page[1],
        label_width=label[0],
        label_height=label[1],
        columns=_count(columns),
        rows=_count(rows),
        first_left=first[0],
        first_top=first[1],
        pitch_across=pitch[0],
        pitch_down=pitch[1],
        corner=_measure(table.get("corner", 0)) * unit,
        group=group or str(table.get("group", OWN)),
        also=str(table.get("also", "")),
        turned=table.get("turned", False) is True,
    )


def _pair(values: list[Decimal | int]) -> tuple[Fraction, Fraction]:
    across, down = values
    return _measure(across), _measure(down)


def _measure(value: object) -> Fraction:
    """``value`` as a fraction, if it is a number that a ruler could show."""
    if isinstance(value, bool) or not isinstance(value, Decimal | int):
        raise TypeError(Phrase("a measure is a number, not {value}", value=str(value)[:40]))
    if not -_MOST <= value <= _MOST or (value and -_FINEST < value < _FINEST):
        raise ValueError(Phrase("{value} is no measure of paper", value=str(value)[:40]))
    return Fraction(value)


def _count(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(Phrase("a grid has whole numbers, not {value}", value=str(value)[:40]))
    return value


def _pairs(sheet: Sheet) -> tuple[tuple[Fraction, Fraction], ...]:
    return (
        (sheet.page_width, sheet.page_height),
        (sheet.label_width, sheet.label_height),
        (sheet.first_left, sheet.first_top),
        (sheet.pitch_across, sheet.pitch_down),
    )


def _round_unit(sheet: Sheet) -> str:
    measures = [measure for pair in _pairs(sheet) for measure in pair]
    in_mm = all((measure / _INCHES["mm"] * 100).denominator == 1 for measure in measures)
    in_inches = all((measure * 100_000).denominator == 1 for measure in measures)
    return "in" if in_inches and not in_mm else "mm"


def _number(value: Fraction) -> Decimal | int:
    """To a millionth, which no printer can tell from the fraction."""
    if value.denominator == 1:
        return value.numerator
    return Decimal(round(value * 1_000_000)).scaleb(-6).normalize()


def _reason(error: Exception) -> str:
    if isinstance(error, KeyError):
        return Phrase("{name} is missing or unknown", name=error.args[0])
    return reason_of(error)
