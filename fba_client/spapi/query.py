"""Query strings as the backend reads them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

_TWICE = str.maketrans({"%": "%25", "+": "%2B", ",": "%2C"})


@dataclass(frozen=True, slots=True)
class Repeated:
    """A list that is sent as the same parameter again and again, not as one with commas."""

    values: tuple[str, ...]


QueryValue = str | int | bool | tuple[str, ...] | Repeated | None


def double_encoded(mskus: Sequence[str]) -> Repeated:
    """MSKUs as the prep and compliance operations want them: repeated, with ``%``, ``+`` and ``,`` encoded twice."""
    return Repeated(tuple(msku.translate(_TWICE) for msku in mskus))


def encode_query(query: Mapping[str, QueryValue]) -> str:
    """The query string, strictly percent-encoded (a space is %20); None, '' and empty lists are left out."""
    parts = [f"{quote(name, safe='')}={value}" for name, given in query.items() for value in _texts(given)]
    return "&".join(parts)


def _texts(value: QueryValue) -> list[str]:
    match value:
        case None | "" | ():
            return []
        case bool():
            return ["true" if value else "false"]
        case Repeated():
            return [quote(text, safe="") for text in value.values]
        case tuple():
            return [",".join(quote(text, safe="") for text in value)]
        case _:
            return [quote(str(value), safe="")]
