"""Which lines of a list are one and the same label, so that their numbers are added up.

The rule is one that can be foretold: the same SKU with the same expiry and lot. An FNSKU, a title or a condition that
is given with what is added must be that of the line as well; one that is not given stands in nobody's way. To a line
that is left out of printing nothing is added that is to be printed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from fba_client.domain.items import ItemLine
from fba_client.labels.job import MOST_LABELS

_Key = tuple[str, str, str]


def with_added(lines: Sequence[ItemLine], new: Sequence[ItemLine]) -> tuple[tuple[ItemLine, ...], tuple[str, ...]]:
    """``lines`` and ``new``, with the numbers of each new line in the first line of the same label; and the SKUs of
    which something was added up. What was in the list before is not put together."""
    result = list(lines)
    rows: dict[_Key, list[int]] = defaultdict(list)
    for row, line in enumerate(result):
        rows[_key(line)].append(row)
    met: dict[str, None] = {}
    for line in new:
        same = next((row for row in rows[_key(line)] if _takes(result[row], line)), None)
        if same is None:
            rows[_key(line)].append(len(result))
            result.append(line)
        else:
            result[same] = replace(result[same], quantity=result[same].quantity + line.quantity)
            met[line.msku] = None
    return tuple(result), tuple(met)


def row_of(lines: Sequence[ItemLine], msku: str, fnsku: str) -> int | None:
    """The row that one more label of a SKU belongs to, whose FNSKU is known ('' if not); None when there is none."""
    one = ItemLine(msku, 1)
    found = (row for row, line in enumerate(lines) if _key(line) == _key(one) and line.fnsku in ("", fnsku))
    return next((row for row in found if _takes(lines[row], one)), None)


def _key(line: ItemLine) -> _Key:
    return line.msku, line.expiration, line.lot


def _takes(line: ItemLine, new: ItemLine) -> bool:
    is_same = new.fnsku in ("", line.fnsku) and new.title in ("", line.title) and new.condition in ("", line.condition)
    return is_same and line.is_left_out == new.is_left_out and line.quantity + new.quantity <= MOST_LABELS
