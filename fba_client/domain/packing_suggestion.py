"""A first packing for a list of items, so that nobody starts from an empty page."""

from __future__ import annotations

from collections.abc import Sequence

from fba_client.domain.items import ItemLine
from fba_client.domain.packing import BoxContent, BoxSize, BoxSpec

USUAL_BOX = BoxSize(180, 140, 120)  # 18 x 14 x 12 in, the most common shipping carton
UNITS_PER_BOX = 24
UNIT_WEIGHT_HUNDREDTHS_LB = 50
EMPTY_BOX_HUNDREDTHS_LB = 100
FULL_BOX_HUNDREDTHS_LB = 5000  # what one person may lift; the rule of every country so far


def suggest_boxes(
    lines: Sequence[ItemLine],
    *,
    units_per_box: int = UNITS_PER_BOX,
    size: BoxSize = USUAL_BOX,
    unit_weight_hundredths_lb: int = UNIT_WEIGHT_HUNDREDTHS_LB,
) -> list[BoxSpec]:
    """Boxes that hold all of ``lines``, one SKU a box: such boxes fit any packing group the backend may ask for.

    A line's own ``units_per_box`` wins over the general one. Weights are an estimate to be corrected; no box is
    suggested above the weight limit.
    """
    lightest = max(1, unit_weight_hundredths_lb)
    liftable = max(1, (FULL_BOX_HUNDREDTHS_LB - EMPTY_BOX_HUNDREDTHS_LB) // lightest)
    boxes: list[BoxSpec] = []
    for line in lines:
        units = min(line.units_per_box or max(1, units_per_box), liftable)
        full, rest = divmod(line.quantity, units)
        for count, quantity in ((full, units), (1, rest)):
            if count and quantity:
                weight = EMPTY_BOX_HUNDREDTHS_LB + quantity * lightest
                content = BoxContent(line.msku, quantity, line.expiration, line.lot)
                boxes.append(BoxSpec(size, weight, (content,), count))
    return boxes
