"""The label of one side of a pallet. Source: the backend wants four on a pallet, one a side, at the top centre."""

from __future__ import annotations

from dataclasses import dataclass

from fba_client.labels.kinds.kind import Kind

PALLET_DESIGN = "pallet"
SIDES = 4


@dataclass(frozen=True, slots=True)
class PalletLabel(Kind):
    """What stands on one side (1 to SIDES) of pallet ``number`` of ``total``; ``pallet_id`` may be ''."""

    pallet_id: str
    shipment_id: str
    shipment_name: str
    number: int
    total: int
    side: int
    ship_from: tuple[str, ...]
    ship_to: tuple[str, ...]
    center: str

    def design_id(self) -> str:
        """See ``Kind``."""
        return PALLET_DESIGN

    def values(self) -> dict[str, str]:
        """See ``Kind``."""
        return {
            "pallet_id": self.pallet_id,
            "shipment_id": self.shipment_id,
            "shipment_name": self.shipment_name,
            "number": str(self.number),
            "total": str(self.total),
            "side": str(self.side),
            "sides": str(SIDES),
            "ship_from": "\n".join(self.ship_from),
            "ship_to": "\n".join(self.ship_to),
            "center": self.center,
        }
