"""What a two-dimensional code on a box says: ``AMZN,PO:FBA15DJ8K123,FNSKU:X001234567,QTY:12,EXP:271231,FNSKU:...``.

Source: the backend's rules for 2D box content. Commas part the fields and a colon parts a name from its value, so
neither may stand in a value; a receiving center reads capital letters and digits only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from fba_client.domain.ids import is_fnsku
from fba_client.domain.quantities import ITEM_QUANTITY_MAX
from fba_client.errors import LabelError
from fba_client.phrases import Count

_SHIPMENT = re.compile(r"[A-Z0-9]{1,20}")


@dataclass(frozen=True, slots=True)
class ContentItem:
    """``quantity`` units of one FNSKU in a box; ``expiration`` is ISO (``YYYY-MM-DD``) or ''."""

    fnsku: str
    quantity: int
    expiration: str = ""


def box_content_code(shipment_id: str, items: Iterable[ContentItem]) -> str:
    """The content of one box of ``shipment_id`` (``FBA...``, without the box's number) as its 2D code says it.

    Units of the same FNSKU and day are added up; items keep the order in which they first occur. Raises LabelError for
    an empty box and for whatever a receiving center could not read.
    """
    if not _SHIPMENT.fullmatch(shipment_id):
        raise LabelError(
            "“{text}” is not a shipment's id for a box's 2D code: it has capital letters and digits only.",
            advice="Send the shipment and wait for its id before the box labels are printed.",
            text=shipment_id[:40],
        )
    units: dict[tuple[str, str], int] = {}
    for item in items:
        key = _checked(item), _day(item.expiration)
        units[key] = units.get(key, 0) + item.quantity
    if not units:
        raise LabelError("A box without items has no content to print as a 2D code.")
    return ",".join([f"AMZN,PO:{shipment_id}", *(_part(*key, quantity) for key, quantity in units.items())])


def _part(fnsku: str, day: str, quantity: int) -> str:
    return f"FNSKU:{fnsku},QTY:{quantity}" + (f",EXP:{day}" if day else "")


def _checked(item: ContentItem) -> str:
    if not is_fnsku(item.fnsku):
        raise LabelError(
            "“{text}” is not an FNSKU (ten capital letters or digits); the box's 2D code cannot name it.",
            advice="Sync, so that the FNSKU of the product is known, and print again.",
            text=item.fnsku[:40],
        )
    if not 1 <= item.quantity <= ITEM_QUANTITY_MAX:
        raise LabelError(
            "{quantity} units of {fnsku} cannot be in one box; it must be 1 to {most}.",
            quantity=Count(item.quantity),
            fnsku=item.fnsku,
            most=Count(ITEM_QUANTITY_MAX),
        )
    return item.fnsku


def _day(expiration: str) -> str:
    if not expiration:
        return ""
    try:
        day = datetime.strptime(expiration, "%Y-%m-%d")  # noqa: DTZ007 - a day, of no time zone
    except ValueError as error:
        raise LabelError("“{text}” is not a date. Write it as YYYY-MM-DD.", text=expiration[:40]) from error
    if not 2000 <= day.year <= 2099:
        raise LabelError("{text} cannot be an expiry date: its year must be 2000 to 2099.", text=expiration[:40])
    return f"{day.year % 100:02}{day.month:02}{day.day:02}"
