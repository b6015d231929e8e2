"""Ways to send a shipment, and what Amazon's partnered carriers ask for it. Costs are cents.

Small parcels: every box by its weight or its volume (139 cubic inches count as a pound), and the distance. Freight:
from 150 lb, or where the seller named pallets; a partnered quote wants pallets, freight class and a contact.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fba_client.sandbox.inbound.box_rules import sides_in, weight_lb
from fba_client.sandbox.inbound.fields import child, number, text, whole
from fba_client.sandbox.refusal import Json

PARCEL, FREIGHT = "GROUND_SMALL_PARCEL", "FREIGHT_LTL"
PARTNERED, OWN = "AMAZON_PARTNERED_CARRIER", "USE_YOUR_OWN_CARRIER"
CONFIRMED_WINDOW = "CONFIRMED_DELIVERY_WINDOW"
FREIGHT_FROM_LB = 150.0
MOST_PARCELS = 200
FREE_VOID_HOURS = {PARCEL: 24, FREIGHT: 1}
OWN_PARCEL_CARRIERS = (("UPS", "UPSN"), ("FedEx", "FDEG"), ("USPS", "USPS"), ("Other", "OTHR"))
OWN_FREIGHT_CARRIERS = (("Old Dominion Freight Line", "ODFL"), ("Other", "OTHR"))
_CUBIC_INCHES_A_POUND = 139.0


@dataclass(frozen=True, slots=True)
class Load:
    """What is to be carried: boxes (or a weight in pounds, if they are not packed yet), how far, and on what terms."""

    boxes: Sequence[Json]
    pounds: float
    miles: float
    pallets: Sequence[Json] = ()
    has_freight_terms: bool = False
    is_domestic: bool = True


@dataclass(frozen=True, slots=True)
class Way:
    """One way to send it; ``cents`` is None where the seller pays a carrier of their own."""

    solution: str
    mode: str
    carrier: str
    carrier_code: str
    cents: int | None = None


def ways(load: Load) -> Iterator[Way]:
    """All ways that are open to ``load``: partnered first, then the seller's own carriers."""
    parcels = len(load.boxes) <= MOST_PARCELS and bool(load.boxes)
    freight = bool(load.pallets) or load.pounds >= FREIGHT_FROM_LB
    if load.is_domestic and parcels:
        yield Way(PARTNERED, PARCEL, "UPS", "UPSN", sum(parcel_cents(box, load.miles) for box in load.boxes))
    if load.is_domestic and load.pallets and load.has_freight_terms:
        yield Way(PARTNERED, FREIGHT, "Estes Express Lines", "EXLA", freight_cents(load))
    if parcels or not load.boxes:
        yield from (Way(OWN, PARCEL, name, code) for name, code in OWN_PARCEL_CARRIERS)
    if freight:
        yield from (Way(OWN, FREIGHT, name, code) for name, code in OWN_FREIGHT_CARRIERS)


def parcel_cents(box: Json, miles: float) -> int:
    """The price of one box: a base, and a price for each pound that rises with the distance."""
    length, width, height = sides_in(box)
    pounds = max(weight_lb(box), length * width * height / _CUBIC_INCHES_A_POUND, 1.0)
    return round(390 + pounds * (14 + miles * 0.012))


def freight_cents(load: Load) -> int:
    """The price of all pallets: a base, each place on the truck, its weight, and the distance."""
    places = sum(whole(pallet, "quantity") for pallet in load.pallets)
    pounds = sum(pallet_lb(pallet) * whole(pallet, "quantity") for pallet in load.pallets) or load.pounds
    return round(9_500 + places * 2_800 + pounds * (3 + load.miles * 0.004))


def pallet_lb(pallet: Json) -> float:
    """The weight of one pallet in pounds; 0 if it was not given."""
    return weight_lb(pallet) if number(child(pallet, "weight"), "value") else 0.0


def transit_days(miles: float, mode: str) -> int:
    """Days on the road: one for each 500 miles, two more for freight."""
    return 1 + int(miles // 500) + (2 if mode == FREIGHT else 0)


def has_freight_terms(configuration: Json) -> bool:
    """Whether a shipment's configuration has what a partnered freight quote wants."""
    freight = child(configuration, "freightInformation")
    contact = child(configuration, "contactInformation")
    return bool(text(freight, "freightClass") and freight.get("declaredValue") and contact)
