"""Where the fulfillment centers stand: the public codes that ship with the program, looked up by code."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from fba_client.paths import resource


@dataclass(frozen=True, slots=True)
class CenterPlace:
    """A center's code with the place it stands at; city, state and country are '' for a code that is not listed."""

    code: str
    name: str = ""
    city: str = ""
    state: str = ""
    country: str = ""

    @property
    def place(self) -> str:
        """“City, State” as people write it, or ''."""
        return ", ".join(part for part in (self.city, self.state) if part)


def center_place(code: str) -> CenterPlace:
    """The place of the center ``code``. Raises ResourceMissing when the list itself is not there."""
    return _places().get(code, CenterPlace(code))


@lru_cache(maxsize=1)
def _places() -> dict[str, CenterPlace]:
    table = tomllib.loads(resource("fulfillment_centers.toml").read_text(encoding="utf-8"))
    return {entry["code"]: CenterPlace(*(str(entry.get(name, "")) for name in _FIELDS)) for entry in table["center"]}


_FIELDS = ("code", "name", "city", "state", "country")
