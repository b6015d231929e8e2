"""``labels fetch``: brings here what labels of a confirmed shipment are made from, once, for printing offline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from fba_client.cli.command import invocation, reporting_errors
from fba_client.cli.invocation import Invocation, never_cancelled
from fba_client.cli.label_wishes import the_shipment
from fba_client.cli.labels import labels_app
from fba_client.errors import AlreadyRunning, LabelError

if TYPE_CHECKING:
    from fba_client.queries.box_labels import BoxShipment
    from fba_client.queries.label_fetches import Fetch
    from fba_client.services.desk import Desk

_PATIENCE_S = 300.0


@labels_app.command()
@reporting_errors
def fetch(
    context: typer.Context,
    shipment: Annotated[str, typer.Argument(metavar="SHIPMENT", help="FBA..., or the id or name of a draft.")],
    page_type: Annotated[
        str,
        typer.Option(
            "--as",
            metavar="TYPE",
            help="Fetch the backend's own labels too, as PackageLabel_Thermal, PackageLabel_Letter_2 ...; "
            "“auto” takes what suits the printers here.",
        ),
    ] = "",
    pallets: Annotated[
        int, typer.Option("--pallets", metavar="N", min=0, help="With --as: the labels of so many pallets instead.")
    ] = 0,
) -> None:
    """Fetch the boxes of a confirmed shipment, also of one that was made elsewhere, and keep them here.

    That needs the network once; then labels boxes prints them offline. What waits in the outbox is sent along. Where
    the backend cannot be reached, the wish is kept, and the next sync carries it out.

        fba-client labels fetch FBA15ABCDEF

        fba-client labels fetch FBA15ABCDEF --as PackageLabel_Thermal
    """
    from fba_client.services.labels.boxes import BoxWish, wanted_shipments  # noqa: PLC0415 - brings SQLAlchemy
    from fba_client.services.labels.wishes import request_boxes, request_labels  # noqa: PLC0415

    if pallets and not page_type:
        raise typer.BadParameter("The labels of pallets are the backend's: add --as.", param_hint="--pallets")
    kind = "" if page_type == "auto" else page_type
    call = invocation(context)
    with call.desk() as desk:
        ref = the_shipment(desk, shipment)
        wish = BoxWish(ref.draft_id, ref.confirmation_id)
        for one in wanted_shipments(desk, wish):
            request_boxes(desk, one.confirmation_id)
            if page_type:
                request_labels(desk, one.draft_id, one.reference, page_type=kind, pallets=pallets)
        _carry_out(call, desk)
        for one in wanted_shipments(desk, wish):
            _tell(desk, one, with_labels=bool(page_type))


def _carry_out(call: Invocation, desk: Desk) -> None:
    """Push what is queued. Raises what stopped it; an open window does the same by itself."""
    from fba_client.sync.engine import SyncEngine  # noqa: PLC0415 - brings the wire

    try:
        with call.alone(), call.online(desk) as connect:
            engine = SyncEngine(desk, connect)
            result = engine.push(progress=lambda _: None, cancel=never_cancelled(), wait_s=_PATIENCE_S)
    except AlreadyRunning:
        typer.echo("The window of FBA Client is open: it fetches them with its next sync.", err=True)
        return
    if result.error is not None:
        raise result.error


def _tell(desk: Desk, shipment: BoxShipment, *, with_labels: bool) -> None:
    """Say what is here now. Raises LabelError for what was refused."""
    from fba_client.queries.label_fetches import box_fetch, label_fetch  # noqa: PLC0415 - brings SQLAlchemy

    number = shipment.confirmation_id
    _check(number, box_fetch(desk.workspace, number))
    typer.echo(f"{number}: {shipment.boxes:,} boxes are here.")
    if with_labels:
        # One of our own is known by its draft, also where that was learned with the boxes only.
        _check(number, label_fetch(desk.workspace, shipment.key, shipment.reference))
        typer.echo(f"{number}: the backend's labels are here.")


def _check(number: str, wish: Fetch | None) -> None:
    if wish is not None and wish.is_refused:
        raise LabelError(
            "What was wanted of {shipment} could not be fetched: {reason}",
            advice=wish.advice,
            shipment=number,
            reason=wish.message,
        )
    if wish is not None and wish.is_open:
        raise LabelError(
            "What was wanted of {shipment} has not come yet.",
            advice="The wish is kept: the next sync goes on with it.",
            shipment=number,
        )
