"""The fulfillment centers of the marketplace: public codes and places, from a file that ships with the program."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from fba_client.paths import resource


@dataclass(frozen=True, slots=True)
class Center:
    """One fulfillment center and its address."""

    code: str
    name: str
    line1: str
    city: str
    state: str
    postal_code: str
    country: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Centers:
    """All centers, in the file's order (``index_of`` is their position in it and in the world's arrays)."""

    listed: tuple[Center, ...]
    by_code: Mapping[str, Center]
    index_of: Mapping[str, int]


def load_centers() -> Centers:
    """The centers from ``resources/fulfillment_centers.toml``. Raises ResourceMissing."""
    table = tomllib.loads(resource("fulfillment_centers.toml").read_text(encoding="utf-8"))
    listed = tuple(Center(**entry) for entry in table["center"])
    return Centers(
        listed,
        {center.code: center for center in listed},
        {center.code: index for index, center in enumerate(listed)},
    )
