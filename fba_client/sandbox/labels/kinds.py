"""What each kind of label says, apart from how it is drawn (which needs a PDF library, and time to load it)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CarrierSlip:
    """What the carrier's own label says."""

    name: str
    service: str
    tracking_id: str


@dataclass(frozen=True, slots=True)
class BoxLabel:
    """One box: ``number`` of ``total``, its id, where it comes from and goes to (address lines), and what is in it.

    ``content_code`` is the text of the two-dimensional symbol, '' for none; ``slip`` is None without a carrier label.
    """

    box_id: str
    number: int
    total: int
    shipment_id: str
    shipment_name: str
    center: str
    ship_from: tuple[str, ...]
    ship_to: tuple[str, ...]
    contents: str
    weight: str = ""
    content_code: str = ""
    slip: CarrierSlip | None = None


@dataclass(frozen=True, slots=True)
class PalletLabel:
    """One of the four identical labels of pallet ``number`` of ``total``."""

    shipment_id: str
    shipment_name: str
    center: str
    number: int
    total: int
    ship_from: tuple[str, ...]
    ship_to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItemLabel:
    """``quantity`` labels of one product."""

    fnsku: str
    title: str
    condition: str
    quantity: int
