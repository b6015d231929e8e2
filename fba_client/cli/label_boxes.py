"""``labels boxes`` and ``labels pallets``: what is stuck on the boxes and pallets of a confirmed shipment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from fba_client.cli import label_options as given
from fba_client.cli.command import invocation, reporting_errors
from fba_client.cli.label_delivery import deliver
from fba_client.cli.label_wishes import the_shipment
from fba_client.cli.labels import labels_app
from fba_client.errors import UserInputError

if TYPE_CHECKING:
    from fba_client.labels.setting.fonts import FontBook
    from fba_client.queries.shipment_units import ShipmentRef
    from fba_client.services.desk import Desk
    from fba_client.services.labels.boxes import BoxWish
    from fba_client.services.labels.orders import LabelOrder, Medium

_BOX_MEDIA = "Thermal_4x6in"
_ShipmentArgument = Annotated[str, typer.Argument(metavar="SHIPMENT", help="FBA..., or the id or name of a draft.")]


@labels_app.command()
@reporting_errors
def boxes(
    context: typer.Context,
    shipment: _ShipmentArgument,
    from_box: Annotated[
        str, typer.Option("--from-box", metavar="N|ID", help="Begin at this box: its number (from 1) or its id.")
    ] = "",
    missing: Annotated[bool, typer.Option("--missing", help="Only boxes whose label was never printed.")] = False,
    own: Annotated[
        bool | None,
        typer.Option(
            "--own/--backend",
            help="Draw the labels here, or print the backend's own (with the carrier's label on them). "
            "Without it: the backend's where they were fetched.",
        ),
    ] = None,
    media: given.MediaOption = "",
    shape: given.FormatOption = None,
    dpi: given.DpiOption = 0,
    skip: given.SkipOption = 0,
    copies: given.CopiesOption = 1,
    collate: given.CollateOption = False,
    printer: given.PrinterOption = "",
    out: given.OutOption = None,
    again: given.AgainOption = False,
) -> None:
    """Print the box labels of a confirmed shipment, in the backend's order of boxes. Needs no network.

    A box must not get two labels: what was printed before is asked about, or refused where nobody can be asked.

        fba-client labels boxes FBA15ABCDEF --printer Bench

        fba-client labels boxes FBA15ABCDEF --from-box 12 --again --out rest.pdf
    """
    from fba_client.labels.setting.fonts import FontBook  # noqa: PLC0415 - labels are made

    with invocation(context).desk() as desk:
        goal = given.target(desk, given.Options(media, shape, dpi, skip, printer, out, again), media=_BOX_MEDIA)
        wish = _wish(desk, the_shipment(desk, shipment), from_box, only_missing=missing)
        book = FontBook()
        order = _box_order(desk, wish, goal.medium, book, own=own)
        deliver(desk, order.times(copies, whole=collate), goal, book)


@labels_app.command()
@reporting_errors
def pallets(
    context: typer.Context,
    shipment: _ShipmentArgument,
    count: Annotated[int, typer.Option("--pallets", metavar="N", min=1, help="How many pallets the shipment has.")],
    first: Annotated[int, typer.Option("--from-pallet", metavar="N", min=1, help="Begin at this pallet.")] = 1,
    media: given.MediaOption = "",
    shape: given.FormatOption = None,
    dpi: given.DpiOption = 0,
    skip: given.SkipOption = 0,
    copies: given.CopiesOption = 1,
    collate: given.CollateOption = False,
    printer: given.PrinterOption = "",
    out: given.OutOption = None,
    again: given.AgainOption = False,
) -> None:
    """Print four labels for each pallet of a shipment, one a side.

    fba-client labels pallets FBA15ABCDEF --pallets 3 --out pallets.pdf
    """
    from fba_client.labels.setting.fonts import FontBook  # noqa: PLC0415 - labels are made
    from fba_client.services.labels.boxes import pallet_order  # noqa: PLC0415

    with invocation(context).desk() as desk:
        goal = given.target(desk, given.Options(media, shape, dpi, skip, printer, out, again), media=_BOX_MEDIA)
        wish = _wish(desk, the_shipment(desk, shipment), "", only_missing=False)
        book = FontBook()
        order = pallet_order(desk, wish, count, goal.medium, book, first=first)
        deliver(desk, order.times(copies, whole=collate), goal, book)


def _box_order(desk: Desk, wish: BoxWish, medium: Medium, book: FontBook, *, own: bool | None) -> LabelOrder:
    from fba_client.services.labels.backend import backend_order  # noqa: PLC0415 - labels are made
    from fba_client.services.labels.boxes import box_order  # noqa: PLC0415

    if own is None:
        own = not _has_backend_labels(desk, wish)
    return (box_order if own else backend_order)(desk, wish, medium, book)


def _has_backend_labels(desk: Desk, wish: BoxWish) -> bool:
    from fba_client.queries.box_labels import kept_label_sets  # noqa: PLC0415 - brings SQLAlchemy
    from fba_client.services.labels.boxes import wanted_shipments  # noqa: PLC0415
    from fba_client.store.label_documents import BOX_LABELS  # noqa: PLC0415

    return all(
        any(kept.what == BOX_LABELS for kept in kept_label_sets(desk.workspace, shipment.confirmation_id))
        for shipment in wanted_shipments(desk, wish)
    )


def _wish(desk: Desk, ref: ShipmentRef, from_box: str, *, only_missing: bool) -> BoxWish:
    from fba_client.services.labels.boxes import BoxWish  # noqa: PLC0415 - labels are made

    first = _box_id(desk, ref, int(from_box)) if from_box.isascii() and from_box.isdigit() else from_box
    if ref.confirmation_id:
        return BoxWish(ref.draft_id, ref.confirmation_id, from_box=first, missing_only=only_missing)
    return BoxWish(ref.draft_id, from_box=first, missing_only=only_missing)


def _box_id(desk: Desk, ref: ShipmentRef, number: int) -> str:
    """The id of the ``number``-th box (from 1) in printing order."""
    from fba_client.queries.shipment_labels import labels_of  # noqa: PLC0415 - brings SQLAlchemy

    found = labels_of(desk.cache, desk.workspace, ref).boxes
    if 1 <= number <= len(found):
        return found[number - 1].box_id
    raise UserInputError(
        "There is no box {number}: the shipment has {count} boxes.", field="from-box", number=number, count=len(found)
    )
