"""Reading one cell strictly. Each reader is a dictionary that fills itself: most cells of a report repeat, and looking
up an old one is several times faster than reading it again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Generic, TypeVar

from fba_client.phrases import Phrase

T = TypeVar("T")

COUNT_MAX = 1_000_000_000
TEXT_MAX = 4000
_REMEMBERED = 200_000
_COUNT = re.compile(r"[+-]?[0-9]{1,10}")
_AMERICAN = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ][0-9:.]{5,15}(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?")


class Reader(dict[str, T], Generic[T]):
    """Maps a cell to its value; ValueError says in words what is wrong with the cell."""

    def __init__(self, read: Callable[[str], T]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, cell: str) -> T:
        value = self._read(cell)
        if len(self) < _REMEMBERED:
            self[cell] = value
        return value


def read_count(cell: str) -> int:
    """A whole number in ASCII digits, at most a thousand million either way."""
    text = cell.strip()
    if not _COUNT.fullmatch(text):
        if not text:
            raise ValueError(Phrase("the number is missing"))
        raise ValueError(Phrase("“{text}” is not a whole number", text=text[:40]))
    number = int(text)
    if abs(number) > COUNT_MAX:
        raise ValueError(Phrase("{number} is out of all range", number=number))
    return number


def read_optional_count(cell: str) -> int:
    """A whole number; nothing counts as 0."""
    return read_count(cell) if cell.strip() else 0


def read_day(cell: str) -> str:
    """``YYYY-MM-DD`` from that, from MM/DD/YYYY, or from the date in an ISO time."""
    text = cell.strip()
    american, iso = _AMERICAN.fullmatch(text), _ISO.fullmatch(text)
    try:
        if american:
            return _day(int(american[3]), int(american[1]), int(american[2]))
        if iso:
            return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    except ValueError:
        pass  # the day is not in the calendar: said below in the same words
    raise ValueError(Phrase("“{text}” is not a date (MM/DD/YYYY or YYYY-MM-DD)", text=text[:40]))


def _day(year: int, month: int, day: int) -> str:
    if not 2000 <= year <= 2100:
        raise ValueError
    return date(year, month, day).isoformat()


def read_moment(cell: str) -> str:
    """A time in UTC with seconds; '' stays ''. A time without a zone is taken as UTC."""
    text = cell.strip()
    if not text:
        return ""
    try:
        moment = datetime.fromisoformat(text)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise ValueError(Phrase("“{text}” is not a time in ISO 8601", text=text[:40])) from None
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def read_words(cell: str) -> str:
    """Text without outer spaces; control characters inside become spaces."""
    text = cell.strip()
    if len(text) > TEXT_MAX:
        raise ValueError(Phrase("it is longer than {most} characters", most=TEXT_MAX))
    if not text.isprintable():
        text = "".join(" " if unicodedata.category(char) in ("Cc", "Cs") else char for char in text)
    return text


def read_name(cell: str) -> str:
    """Text that must be there, at most 255 characters: a SKU, a center, a disposition."""
    text = read_words(cell)
    if not text:
        raise ValueError(Phrase("it is empty"))
    if len(text) > 255:
        raise ValueError(Phrase("it is longer than {most} characters", most=255))
    return text
