"""Which lines ``labels items`` is asked for: in a file, of a shipment, SKUs by name, or what was scanned."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from fba_client.domain.items import ItemLine
from fba_client.errors import UserInputError

if TYPE_CHECKING:
    from fba_client.queries.shipment_units import ShipmentRef
    from fba_client.services.desk import Desk


def the_shipment(desk: Desk, words: str) -> ShipmentRef:
    """The one shipment that ``words`` mean. Raises UserInputError when there is none, or several."""
    from fba_client.queries.shipment_units import find_shipments  # noqa: PLC0415 - brings SQLAlchemy

    found = find_shipments(desk.cache, desk.workspace, words)
    if len(found) == 1:
        return found[0]
    if not found:
        raise UserInputError(
            "There is no shipment {id} here.",
            advice="List them: fba-client shipments list. A new one appears after a sync.",
            id=words,
        )
    raise UserInputError(
        "“{name}” is the name of several shipments: {ids}.",
        advice="Give the id of the one that you mean.",
        name=words,
        ids=", ".join(ref.confirmation_id or ref.draft_id for ref in found),
    )


def units(desk: Desk, shipment: ShipmentRef, *, only_missing: bool) -> tuple[ItemLine, ...]:
    """The units of a shipment, or those that have no label yet. Raises UserInputError when there are none."""
    from fba_client.queries.shipment_labels import labels_of  # noqa: PLC0415 - brings SQLAlchemy
    from fba_client.queries.shipment_units import units_to_label  # noqa: PLC0415

    lines = units_to_label(desk.cache, desk.workspace, shipment)
    if only_missing:
        missing = labels_of(desk.cache, desk.workspace, shipment).items
        lines = tuple(ItemLine(item.msku, item.missing) for item in missing if item.missing)
    if not lines:
        raise UserInputError(
            "No unit of this shipment is without a label." if only_missing else "This shipment has no items yet."
        )
    return lines


def sku_line(words: str) -> ItemLine:
    """MSKU=N as a line; wrong use (exit code 2) when N is no number."""
    from fba_client.domain.quantities import parse_quantity  # noqa: PLC0415

    msku, equals, count = words.rpartition("=")
    if not equals:
        return ItemLine(words, 1)
    try:
        return ItemLine(msku, parse_quantity(count))
    except ValueError as error:
        raise typer.BadParameter(f"{words}: {error}", param_hint="--sku") from error


def scanned_line(desk: Desk, code: str) -> ItemLine:
    """One unit of the product that was scanned. Raises UserInputError when it is not known, or misread."""
    from fba_client.services.product_codes import find_product  # noqa: PLC0415 - brings SQLAlchemy

    return ItemLine(find_product(desk, code), 1)


def name_and_text(words: str) -> tuple[str, str]:
    """NAME=TEXT in its parts; wrong use when it is not that."""
    name, equals, text = words.partition("=")
    if not equals or not name:
        raise typer.BadParameter(f"“{words}” is not NAME=TEXT.", param_hint="--value")
    return name, text
