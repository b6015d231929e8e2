"""Pages of lists, by tokens that fit no other list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from fba_client.sandbox.checks import Check, Text, Whole
from fba_client.sandbox.operation import Call
from fba_client.sandbox.page_tokens import make_page_token, read_page_token
from fba_client.sandbox.refusal import Json

DEFAULT_PAGE = 10
Row = TypeVar("Row")


def paged(most: int) -> dict[str, Check]:
    """The query parameters of a list whose pages hold up to ``most``."""
    return {"pageSize": Whole(1, most), "paginationToken": Text(high=1024)}


def page(call: Call, rows: Sequence[Row], scope: str) -> tuple[Sequence[Row], Json]:
    """The asked-for page of ``rows`` and the ``pagination`` part of the answer (empty after the last page)."""
    size = call.whole("pageSize", DEFAULT_PAGE)
    start = read_page_token(call.market, scope, call.text("paginationToken"))
    if start + size >= len(rows):
        return rows[start:], {}
    return rows[start : start + size], {"pagination": {"nextToken": make_page_token(call.market, scope, start + size)}}
