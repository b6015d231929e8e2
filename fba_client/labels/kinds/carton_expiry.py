"""The expiry day on a carton. Source: the backend wants MM-DD-YYYY (or MM-YYYY) in type of 36 points on a carton."""

from __future__ import annotations

from dataclasses import dataclass

from fba_client.labels.kinds.kind import Kind
from fba_client.labels.kinds.words import expiration_words


@dataclass(frozen=True, slots=True)
class CartonExpiry(Kind):
    """When the units of a carton expire: ISO, a day (``YYYY-MM-DD``) or a month (``YYYY-MM``)."""

    expiration: str

    def design_id(self) -> str:
        """See ``Kind``."""
        return "carton_expiry"

    def values(self) -> dict[str, str]:
        """See ``Kind``. Raises LabelError for what is no day."""
        return {"expiration": expiration_words(self.expiration)}
