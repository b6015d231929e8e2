"""Labels that were printed before: a box must not get two, and a shipment's units get as many as there are units."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from fba_client.labels.job import Copies
from fba_client.queries.print_ledger import PrintedBefore, printed_before
from fba_client.services.desk import Desk
from fba_client.services.label_orders import BOX, ITEM, PALLET, LabelOrder

_JUST_NOW = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Doubles:
    """What of an order was printed before, by its name, and the order without that (None: nothing is left of it).

    Of items of no shipment ``missing`` has the names that were not printed at all: nothing says how many there are of
    the others.
    """

    order: LabelOrder
    before: tuple[tuple[str, PrintedBefore], ...]
    missing: LabelOrder | None


def find_doubles(desk: Desk, order: LabelOrder) -> Doubles | None:
    """What is there to warn of, or None.

    Boxes and pallets have one label each for all time. Of items, a shipment's are counted within the shipment; those of
    no shipment are printed again and again, so that only what was printed within the hour looks like a slip.
    """
    if order.kind not in (ITEM, BOX, PALLET) or order.resumes:
        return None
    subjects = [entry.subject for entry in order.job.copies if entry.subject]
    draft_id = order.draft_id if order.kind == ITEM else ""
    before = printed_before(desk.workspace, order.kind, subjects, draft_id=draft_id)
    if order.kind == ITEM and not draft_id:
        since = desk.clock.now() - _JUST_NOW
        before = {subject: told for subject, told in before.items() if datetime.fromisoformat(told.last_at) >= since}
        return Doubles(order, tuple(before.items()), without_subjects(order, before)) if before else None
    return Doubles(order, tuple(before.items()), without_printed(order, before)) if before else None


def without_subjects(order: LabelOrder, before: Collection[str]) -> LabelOrder | None:
    """The order without the labels of these names, however many were printed; None when nothing is left."""
    kept = [entry for entry in order.job.copies if entry.subject not in before]
    return replace(order, job=order.job.with_copies(kept)) if kept else None


def without_printed(order: LabelOrder, before: dict[str, PrintedBefore]) -> LabelOrder | None:
    """The order with as many copies fewer as were printed before; None when nothing is left."""
    left = {subject: told.copies for subject, told in before.items()}
    kept: list[Copies] = []
    for entry in order.job.copies:
        done = min(entry.copies, left.get(entry.subject, 0))
        if done:
            left[entry.subject] -= done
        if entry.copies > done:
            kept.append(replace(entry, copies=entry.copies - done))
    return replace(order, job=order.job.with_copies(kept)) if kept else None
