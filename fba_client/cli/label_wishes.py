"""Which lines ``labels items`` is asked for: in a file, of a shipment, SKUs by name, or what was scanned."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import typer

from fba_client.domain.items import ItemLine
from fba_client.errors import UserInputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from fba_client.queries.shipment_units import ShipmentRef
    from fba_client.services.desk import Desk

_NAMED = 5


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


def only_shipment(desk: Desk, ref: ShipmentRef) -> ShipmentRef:
    """The shipment that a draft became, where that is one only: what is printed is counted for it by its number."""
    from fba_client.queries.shipment_units import ShipmentRef, shipments_of_draft  # noqa: PLC0415 - brings SQLAlchemy

    found = () if ref.confirmation_id else shipments_of_draft(desk.cache, desk.workspace, ref.draft_id)
    return ShipmentRef(ref.draft_id, found[0].confirmation_id, ref.name) if len(found) == 1 else ref


def units(desk: Desk, shipment: ShipmentRef, *, only_missing: bool, everything: bool) -> tuple[ItemLine, ...]:
    """The units of a shipment, or those that have no label yet; with ``everything`` also those that the seller does not
    label, which are told and left out otherwise. Raises UserInputError when there are none."""
    from fba_client.queries.shipment_labels import labels_of  # noqa: PLC0415 - brings SQLAlchemy

    found = labels_of(desk.cache, desk.workspace, shipment).items
    if not found:
        raise UserInputError("This shipment has no items yet.")
    if not everything:
        _tell_left_out([item.line for item in found if item.line.is_left_out])
    wanted = [replace(item.line, is_left_out=item.line.is_left_out and not everything) for item in found]
    printed = [item.printed.copies if only_missing else 0 for item in found]
    lines = [replace(line, quantity=line.quantity - done) for line, done in zip(wanted, printed, strict=True)]
    lines = [line for line in lines if line.quantity > 0 and not line.is_left_out]
    if not lines:
        if only_missing:
            raise UserInputError("No unit of this shipment is without a label.")
        raise UserInputError(
            "No unit of this shipment needs a label.", advice="Add --every-sku to label them all the same."
        )
    return tuple(lines)


def _tell_left_out(lines: Sequence[ItemLine]) -> None:
    """Say which units get no labels, since somebody else labels them or nobody needs to."""
    for owner, why in (("NONE", "need no label"), ("AMAZON", "are labelled by Amazon")):
        names = [f"{line.msku} ({line.quantity})" for line in lines if line.label_owner == owner]
        if names:
            more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
            typer.echo(f"Units that {why}: {', '.join(names[:_NAMED])}{more}. --every-sku labels them too.", err=True)


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
