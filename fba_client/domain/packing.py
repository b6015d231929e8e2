"""Boxes and what is in them. Lengths are tenths of an inch, weights are hundredths of a pound: integers, no floats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fba_client.domain.marketplace import BoxRules
from fba_client.phrases import Measure, Phrase


@dataclass(frozen=True, slots=True)
class BoxSize:
    """Outer measures of a box in tenths of an inch."""

    length_tenths_in: int
    width_tenths_in: int
    height_tenths_in: int


@dataclass(frozen=True, slots=True)
class BoxContent:
    """Units of one MSKU in each of the identical boxes, with the expiry (``YYYY-MM-DD`` or '') and lot they carry."""

    msku: str
    quantity: int
    expiration: str = ""
    lot: str = ""


@dataclass(frozen=True, slots=True)
class BoxSpec:
    """``count`` identical boxes of one size, weight (each, in hundredths of a pound) and content (each)."""

    size: BoxSize
    weight_hundredths_lb: int
    contents: tuple[BoxContent, ...]
    count: int = 1


def packed_units(boxes: Iterable[BoxSpec]) -> Counter[str]:
    """Units of each MSKU over all boxes."""
    packed: Counter[str] = Counter()
    for box in boxes:
        for content in box.contents:
            packed[content.msku] += content.quantity * box.count
    return packed


def box_faults(box: BoxSpec, rules: BoxRules) -> list[str]:
    """What is wrong with a box under ``rules``, a sentence each; empty when it may be sent."""
    faults: list[str] = []
    sides = (box.size.length_tenths_in, box.size.width_tenths_in, box.size.height_tenths_in)
    if min(sides) <= 0:
        faults.append(Phrase("a side of the box is missing"))
    if max(sides) > rules.side_max_tenths_in:
        longest = Measure(rules.side_max_tenths_in / 10)
        faults.append(Phrase("its longest side is over {inches} in", inches=longest))
    if box.weight_hundredths_lb <= 0:
        faults.append(Phrase("its weight is missing"))
    elif box.weight_hundredths_lb > rules.weight_max_hundredths_lb:
        heaviest = Measure(rules.weight_max_hundredths_lb / 100)
        faults.append(Phrase("it weighs over {pounds} lb", pounds=heaviest))
    if not box.contents:
        faults.append(Phrase("it is empty"))
    expirations: dict[str, set[str]] = {}
    for content in box.contents:
        expirations.setdefault(content.msku, set()).add(content.expiration)
    doubled = [msku for msku, dates in expirations.items() if len(dates) > 1]
    faults += [Phrase("{msku} is in it with two expiration dates", msku=msku) for msku in doubled]
    return faults


def packing_differences(wanted: Mapping[str, int], boxes: Iterable[BoxSpec]) -> dict[str, int]:
    """Units still to be packed (positive) or packed too many (negative) by MSKU; empty when all is packed."""
    packed = packed_units(boxes)
    names = {*wanted, *packed}
    differences = {name: wanted.get(name, 0) - packed.get(name, 0) for name in names}
    return {name: units for name, units in sorted(differences.items()) if units}
