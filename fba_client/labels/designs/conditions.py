"""When a field is shown: a condition on the values of a label, such as ``opening_in >= 8 and opening_in < 10``.

The grammar is a line of comparisons joined by ``and``: ``name``, ``not name``, ``name = text``, ``name != text``,
``name >= number``, ``>``, ``<=``, ``<``. A name alone asks whether the value is there at all. Nothing is evaluated.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from fba_client.errors import LabelError
from fba_client.labels.designs.templates import Values, is_name

_AND = re.compile(r"\s+and\s+")
_COMPARISON = re.compile(r"(\w+)\s*(>=|<=|!=|=|>|<)\s*(.*)", re.DOTALL)
_NUMBER = re.compile(r"\s*([+-]?[0-9]{1,12}(?:\.[0-9]{1,6})?)")
_COMPARE: dict[str, Callable[[Decimal, Decimal], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}

Test = Callable[[Values], bool]


class Condition:
    """A parsed condition; ``names`` are the values that it looks at, ``numbers`` those that it compares as numbers."""

    def __init__(self, text: str) -> None:
        tests = [_test(part.strip()) for part in _AND.split(text.strip())] if text.strip() else []
        self.names = tuple(dict.fromkeys(name for name, _, _ in tests))
        self.numbers = tuple(dict.fromkeys(name for name, _, is_number in tests if is_number))
        self._tests = tuple(test for _, test, _ in tests)

    def holds(self, values: Values) -> bool:
        """Whether the field is shown with these values."""
        return not self._tests or all(test(values) for test in self._tests)


@lru_cache(maxsize=1024)
def condition(text: str) -> Condition:
    """The condition that ``text`` says; '' always holds. Raises LabelError for one that cannot be understood."""
    return Condition(text)


def number_in(text: str) -> Decimal | None:
    """The number that ``text`` begins with (``52.5 lb``), None when it begins with none."""
    found = _NUMBER.match(text)
    return Decimal(found[1]) if found else None


def _test(text: str) -> tuple[str, Test, bool]:
    """A comparison: the value that it looks at, the comparing, and whether it compares numbers."""
    found = _COMPARISON.fullmatch(text)
    if found is None:
        negated, name = text.startswith("not "), text.removeprefix("not ").strip()
        return _checked(name, text), _presence(name, not negated), False
    name, sign, wanted = _checked(found[1], text), found[2], found[3].strip()
    if wanted.startswith("="):
        raise _not_understood(text)
    if sign in ("=", "!="):
        return name, _equality(name, wanted, sign == "="), False
    limit = number_in(wanted)
    if limit is None or not _NUMBER.fullmatch(wanted):
        raise _not_understood(text)
    return name, _comparison(name, _COMPARE[sign], limit), True


def _presence(name: str, wanted: bool) -> Test:
    return lambda values: bool(values.get(name, "").strip()) is wanted


def _equality(name: str, wanted: str, equal: bool) -> Test:
    return lambda values: (values.get(name, "").strip() == wanted) is equal


def _comparison(name: str, compare: Callable[[Decimal, Decimal], bool], limit: Decimal) -> Test:
    def holds(values: Values) -> bool:
        number = number_in(values.get(name, ""))
        return number is not None and compare(number, limit)

    return holds


def _checked(name: str, text: str) -> str:
    if not is_name(name) or name in ("and", "not"):
        raise _not_understood(text)
    return name


def _not_understood(text: str) -> LabelError:
    return LabelError(
        "The condition “{text}” cannot be understood.",
        advice="Write it like: lot  or: not lot  or: side = 1  or: weight_lb >= 50 and weight_lb < 100.",
        text=text[:80],
    )
