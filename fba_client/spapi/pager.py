"""Walking a list page by page without being led in circles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from fba_client.errors import BackendFault

P = TypeVar("P")
MAX_PAGES = 50_000


def pages(name: str, fetch: Callable[[str], P], next_token: Callable[[P], str], limit: int = MAX_PAGES) -> Iterator[P]:
    """Every page: ``fetch('')`` is the first, ``next_token(page)`` leads to the next until it is ''.

    Raises BackendFault when a token comes twice or there are more than ``limit`` pages: such a list never ends.
    """
    seen: set[str] = set()
    token = ""
    for _ in range(limit):
        page = fetch(token)
        yield page
        token = next_token(page)
        if not token:
            return
        if token in seen:
            raise BackendFault("The backend's list {name} leads back to a page that was already read.", name=name)
        seen.add(token)
    raise BackendFault("The backend's list {name} does not end after {limit} pages.", name=name, limit=limit)
