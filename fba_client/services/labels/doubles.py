"""Labels that were printed before: a box must not get two, and a shipment's units get as many as there are units.

Whatever way labels go out, on a printer or into a file of any kind, from the window or the command line, this says
whether they are doubles.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from fba_client.labels.job import Copies
from fba_client.queries.item_prints import ItemKey, item_prints
from fba_client.queries.print_ledger import PrintedBefore, items_printed_before, printed_before
from fba_client.queries.shipment_units import ShipmentRef
from fba_client.services.desk import Desk
from fba_client.services.labels.orders import BOX, ITEM, PALLET, LabelOrder

_JUST_NOW = timedelta(hours=1)
_Key = tuple[str, ItemKey]  # the shipment that a label is for, '' for none, and what is on it


@dataclass(frozen=True, slots=True)
class Doubles:
    """What of an order was printed before, by its name, and the order without that (None: nothing is left of it).

    Of items of no shipment ``missing`` has those that were not printed at all: nothing says how many there are of the
    others.
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
    before = _before(desk, order)
    if not before:
        return None
    is_loose = order.kind == ITEM and not order.draft_id
    missing = _without(order, before) if is_loose else _without_printed(order, before)
    return Doubles(order, tuple((_name(key), told) for (_, key), told in before.items()), missing)


def printed_boxes(desk: Desk, boxes: Collection[str]) -> tuple[tuple[str, PrintedBefore], ...]:
    """Which of those boxes had their label printed before, as ``Doubles.before`` says it."""
    return tuple(printed_before(desk.workspace, BOX, boxes).items())


def _before(desk: Desk, order: LabelOrder) -> dict[_Key, PrintedBefore]:
    """What was printed of the order's labels before."""
    keys = list(dict.fromkeys(_key(entry) for entry in order.job.copies if entry.subject))
    if order.kind != ITEM:
        named = printed_before(desk.workspace, order.kind, [key.fnsku for _, key in keys])
        return {(number, key): named[key.fnsku] for number, key in keys if key.fnsku in named}
    if order.draft_id:
        return _of_shipment(desk, order.draft_id, keys)
    since = desk.clock.now() - _JUST_NOW
    told = items_printed_before(desk.workspace, [key.fnsku for _, key in keys])
    newest = {place: told[_shown(place[1])] for place in keys if _shown(place[1]) in told}
    return {place: before for place, before in newest.items() if datetime.fromisoformat(before.last_at) >= since}


def _of_shipment(desk: Desk, draft_id: str, keys: Iterable[_Key]) -> dict[_Key, PrintedBefore]:
    wanted: dict[str, list[ItemKey]] = {}
    for number, key in keys:
        wanted.setdefault(number, []).append(key)
    found: dict[_Key, PrintedBefore] = {}
    for number, here in wanted.items():
        ref = ShipmentRef("" if draft_id == number else draft_id, number, "")  # one made elsewhere has no draft
        told = item_prints(desk.cache, desk.workspace, ref, here)
        found |= {(number, key): told[key] for key in here if key in told}
    return found


def _key(entry: Copies) -> _Key:
    return entry.confirmation_id, ItemKey(entry.msku, entry.subject, entry.expiration or "", entry.lot or "")


def _shown(key: ItemKey) -> tuple[str, str, str]:
    """What a label shows, whatever SKU it is of."""
    return key.fnsku, key.expiration, key.lot


def _name(key: ItemKey) -> str:
    return " · ".join(filter(None, _shown(key)))


def _without(order: LabelOrder, before: Collection[_Key]) -> LabelOrder | None:
    """The order without these labels, however many were printed; None when nothing is left."""
    kept = [entry for entry in order.job.copies if _key(entry) not in before]
    return replace(order, job=order.job.with_copies(kept)) if kept else None


def _without_printed(order: LabelOrder, before: Mapping[_Key, PrintedBefore]) -> LabelOrder | None:
    """The order with as many copies fewer as were printed before; None when nothing is left."""
    left = Counter({key: told.copies for key, told in before.items()})
    kept: list[Copies] = []
    for entry in order.job.copies:
        done = min(entry.copies, left[_key(entry)])
        left[_key(entry)] -= done
        if entry.copies > done:
            kept.append(replace(entry, copies=entry.copies - done))
    return replace(order, job=order.job.with_copies(kept)) if kept else None
