"""One line of “what to send”: typed, pasted or read from an items file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ItemLine:
    """``quantity`` units of ``msku``; the rest is optional ('' or 0 where not given). ``expiration`` is ISO.

    ``condition`` is what a label says where it is not the SKU's own. ``label_owner`` is AMAZON or NONE where a shipment
    says that the seller labels none of these units, and '' else; ``is_left_out`` lines get no labels.
    """

    msku: str
    quantity: int
    fnsku: str = ""
    title: str = ""
    expiration: str = ""
    lot: str = ""
    units_per_box: int = 0
    line: int = 0  # where it stood in the file, counted from 1; 0 when typed
    condition: str = ""
    label_owner: str = ""
    is_left_out: bool = False
