"""What the areas of the API share: one call is one operation of the table, answered by one model."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from fba_client.spapi.models.base import Dto, Page
from fba_client.spapi.operations_table import OPERATIONS
from fba_client.spapi.pager import pages
from fba_client.spapi.query import QueryValue
from fba_client.spapi.session import Session

D = TypeVar("D", bound=Dto)
P = TypeVar("P", bound=Page)
Query = Mapping[str, QueryValue]


class Api:
    """A part of the backend's API; every method is one operation and may raise any BackendError, or Cancelled."""

    def __init__(self, session: Session, marketplace_id: str) -> None:
        self._session = session
        self._marketplace_id = marketplace_id

    def _call(self, name: str, answer: type[D], *ids: str, query: Query | None = None, body: Dto | None = None) -> D:
        return self._session.call(OPERATIONS[name], answer, *ids, query=query or {}, body=body)

    def _command(self, name: str, *ids: str, body: Dto | None = None) -> None:
        self._session.command(OPERATIONS[name], *ids, body=body)

    def _pages(
        self,
        name: str,
        answer: type[D],
        *ids: str,
        query: Query,
        next_token: Callable[[D], str],
        next_query: Callable[[str], Query],
    ) -> Iterator[D]:
        def fetch(token: str) -> D:
            return self._call(name, answer, *ids, query=next_query(token) if token else query)

        return pages(name, fetch, next_token)

    def _inbound_pages(self, name: str, answer: type[P], *ids: str, query: Query | None = None) -> Iterator[P]:
        """The pages of the 2024-03-20 style: each request repeats its parameters and adds ``paginationToken``."""
        wanted: dict[str, QueryValue] = {"pageSize": OPERATIONS[name].page_cap, **(query or {})}
        return self._pages(
            name,
            answer,
            *ids,
            query=wanted,
            next_token=page_token,
            next_query=lambda token: {**wanted, "paginationToken": token},
        )


def page_token(page: Page) -> str:
    """The token of the page after this one, or ''."""
    return page.pagination.next_token if page.pagination else ""
