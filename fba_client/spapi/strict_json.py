"""Reading JSON from strangers: bounded in size and depth, no key twice, no half characters, numbers exact."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import NoReturn

from fba_client.phrases import Phrase

MAX_BYTES = 32 * 1024 * 1024
MAX_DEPTH = 40
MAX_DIGITS = 15  # before the point: cents and tenths of it still fit the 64 bits of the stores
MIN_EXPONENT = -30
_STRUCTURE = re.compile(rb'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', re.DOTALL)
_RISKY_ESCAPE = re.compile(rb"\\u(?:[dD][89a-fA-F]|0000)")


class JsonFault(ValueError):
    """Why a text is not JSON that may be trusted."""


def parse_json(raw: bytes) -> object:
    """The value in ``raw``; numbers with a fraction become Decimal. Raises JsonFault with the reason."""
    if len(raw) > MAX_BYTES:
        raise JsonFault(Phrase("it is too long"))
    _check_depth(raw)
    try:
        value = json.loads(
            raw.decode("utf-8-sig"),
            parse_int=_bounded_int,
            parse_float=_bounded_decimal,
            parse_constant=_refuse_constant,
            object_pairs_hook=_without_doubles,
        )
    except JsonFault:
        raise
    except (UnicodeDecodeError, ValueError, RecursionError, ArithmeticError) as error:
        raise JsonFault(Phrase("it is not JSON")) from error
    if _RISKY_ESCAPE.search(raw):
        _check_text(value)
    return value


def _check_depth(raw: bytes) -> None:
    depth = 0
    for match in _STRUCTURE.finditer(raw):
        first = raw[match.start()]
        if first in b"[{":
            depth += 1
            if depth > MAX_DEPTH:
                raise JsonFault(Phrase("it is nested too deeply"))
        elif first in b"]}":
            depth -= 1


def _bounded_decimal(text: str) -> Decimal:
    number = Decimal(text)
    if number and not MIN_EXPONENT <= number.adjusted() < MAX_DIGITS:
        raise JsonFault(Phrase("a number is out of all range"))
    return number


def _bounded_int(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise JsonFault(Phrase("a number is out of all range"))
    return int(text)


def _refuse_constant(name: str) -> NoReturn:
    raise JsonFault(Phrase("{name} is not a number", name=name))


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise JsonFault(Phrase("a key comes twice"))
    return found


def _check_text(value: object) -> None:
    if isinstance(value, str):
        if "\x00" in value or any("\ud800" <= char <= "\udfff" for char in value):
            raise JsonFault(Phrase("a text has a NUL or half of a character"))
    elif isinstance(value, dict):
        for key, item in value.items():
            _check_text(key)
            _check_text(item)
    elif isinstance(value, list):
        for item in value:
            _check_text(item)


def dump_json(value: object) -> bytes:
    """``value`` as compact JSON; Decimals are written as plain numbers, lone surrogates are refused (ValueError)."""
    return json.dumps(value, default=_plain_number, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def _plain_number(value: object) -> int | float:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError(f"{type(value).__name__} is not for the wire")
