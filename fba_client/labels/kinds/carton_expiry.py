"""The expiry day on a carton. Source: the backend wants MM-DD-YYYY (or MM-YYYY) in type of 36 points on a carton."""

from __future__ import annotations

from dataclasses import dataclass

from fba_client.labels.designs.label import Label
from fba_client.labels.kinds.kind import Kind, shipped_label
from fba_client.labels.kinds.words import expiration_words


@dataclass(frozen=True, slots=True)
class CartonExpiry(Kind):
    """When the units of a carton expire: ISO, a day (``YYYY-MM-DD``) or a month (``YYYY-MM``)."""

    expiration: str

    def label(self) -> Label:
        """See ``Kind``. Raises LabelError for what is no day."""
        return shipped_label("carton_expiry", (("expiration", expiration_words(self.expiration)),))
