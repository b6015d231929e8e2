"""The label of one unit: the FNSKU as bars and in words, the title, the condition, and what the seller adds.

Source: the backend's requirements for item labels (Code 128 of the FNSKU, readable FNSKU, title, condition; at most a
line of the seller's own and no second bar code).
"""

from __future__ import annotations

from dataclasses import dataclass

from fba_client.labels.kinds.kind import Kind
from fba_client.labels.kinds.words import expiration_words

ITEM_DESIGN = "item"


@dataclass(frozen=True, slots=True)
class ItemLabel(Kind):
    """What stands on one item label. ``expiration`` is ISO (``YYYY-MM-DD``) or ''."""

    fnsku: str
    title: str
    condition: str = "New"
    expiration: str = ""
    lot: str = ""
    seller_line: str = ""

    def __hash__(self) -> int:
        return hash(self.fnsku)  # that of all six costs more, and labels of one code are mostly one label

    def design_id(self) -> str:
        """See ``Kind``."""
        return ITEM_DESIGN

    def values(self) -> dict[str, str]:
        """See ``Kind``."""
        return {
            "fnsku": self.fnsku,
            "title": self.title,
            "condition": self.condition,
            "expiration": expiration_words(self.expiration) if self.expiration else "",
            "lot": self.lot,
            "seller_line": self.seller_line,
        }
