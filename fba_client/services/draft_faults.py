"""What is wrong with a draft's items and boxes, all of it at once, each at its row.

Sources: CreateInboundPlanRequest, ItemInput and BoxInput of the inbound API (2024-03-20), and the dated rules of the
domain. Faults are of two kinds: what must not even be saved, and what only keeps the shipment from being sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import bindparam, text

from fba_client.domain import packing
from fba_client.domain.ids import msku_fault, text_fault
from fba_client.domain.items import ItemLine
from fba_client.domain.marketplace import MARKETPLACES, US, Marketplace, box_rules
from fba_client.domain.packing import BoxSpec, packing_differences
from fba_client.domain.quantities import ITEM_QUANTITY_MAX
from fba_client.faults import RowFault
from fba_client.phrases import Count, Phrase
from fba_client.services.desk import Desk

LINES_MAX = 2000
LOT_MAX = 256
BOX_COUNT_MAX = 10_000
BOXES_MAX = 5000
_MEASURE_MAX = 1_000_000  # 100,000 in tenths
_SKUS_A_QUERY = 500


def marketplace_of(desk: Desk) -> Marketplace:
    """The marketplace that the desk sends to."""
    return MARKETPLACES.get(desk.settings.connection.marketplace_id, US)


def unsavable_items(lines: Sequence[ItemLine]) -> list[RowFault]:
    """What keeps ``lines`` from being saved."""
    faults = [fault for row, line in enumerate(lines) for fault in _line_faults(row, line)]
    if len(lines) > LINES_MAX:
        faults.append(RowFault(-1, "", _too_many_lines(len(lines))))
    return faults + _quarrels(lines)


def merged(lines: Iterable[ItemLine]) -> list[ItemLine]:
    """``lines`` with those of one SKU added up; only for lines without faults, so that dates and lots agree."""
    found: dict[str, ItemLine] = {}
    for line in lines:
        before = found.get(line.msku)
        found[line.msku] = line if before is None else _sum(before, line)
    return list(found.values())


def item_faults(desk: Desk, lines: Sequence[ItemLine]) -> list[RowFault]:
    """All that keeps ``lines`` from being sent: what cannot be saved, unknown SKUs, and dates that have passed."""
    today = desk.clock.now().date().isoformat()
    faults = unsavable_items(lines)
    faults += [
        RowFault(row, "expiration", Phrase("it expired on {day}", day=line.expiration))
        for row, line in enumerate(lines)
        if _is_day(line.expiration) and line.expiration <= today
    ]
    known = _known(desk, {line.msku for line in lines})
    faults += [
        RowFault(row, "msku", Phrase("{msku} is not among your SKUs; sync if it is new", msku=line.msku))
        for row, line in enumerate(lines)
        if line.msku not in known and not msku_fault(line.msku)
    ]
    return sorted(faults, key=lambda fault: fault.row)


def unsavable_boxes(boxes: Sequence[BoxSpec]) -> list[RowFault]:
    """What keeps ``boxes`` from being saved; a missing weight or side may be filled in later."""
    faults = []
    for row, box in enumerate(boxes):
        measures = (box.size.length_tenths_in, box.size.width_tenths_in, box.size.height_tenths_in)
        if not 1 <= box.count <= BOX_COUNT_MAX:
            faults.append(
                RowFault(row, "count", Phrase("there can be 1 to {most} identical boxes", most=Count(BOX_COUNT_MAX)))
            )
        if not all(0 <= side <= _MEASURE_MAX for side in measures):
            faults.append(RowFault(row, "size", Phrase("a side is negative or far too long")))
        if not 0 <= box.weight_hundredths_lb <= 10 * _MEASURE_MAX:
            faults.append(RowFault(row, "weight", Phrase("the weight is negative or far too high")))
        for content in box.contents:
            if reason := msku_fault(content.msku):
                faults.append(RowFault(row, "contents", reason))
            if not 1 <= content.quantity <= ITEM_QUANTITY_MAX:
                least = Phrase("the quantity of {msku} must be 1 or more", msku=content.msku)
                faults.append(RowFault(row, "contents", least))
    return faults


def box_faults(desk: Desk, lines: Sequence[ItemLine], boxes: Sequence[BoxSpec]) -> list[RowFault]:
    """All that keeps ``boxes`` from being sent with ``lines``: limits of the country, and units that do not add up."""
    rules = box_rules(marketplace_of(desk).country, desk.clock.now().date())
    faults = unsavable_boxes(boxes)
    faults += [RowFault(row, "", reason) for row, box in enumerate(boxes) for reason in packing.box_faults(box, rules)]
    if (total := sum(box.count for box in boxes)) > BOXES_MAX:
        most = Phrase("a shipment has at most {most} boxes, not {count}", most=Count(BOXES_MAX), count=Count(total))
        faults.append(RowFault(-1, "", most))
    faults += _strange_contents(lines, boxes)
    wanted = {line.msku: line.quantity for line in merged(lines)}
    faults += [RowFault(-1, "contents", _difference(*pair)) for pair in packing_differences(wanted, boxes).items()]
    return faults


def _too_many_lines(count: int) -> str:
    return Phrase("a shipment has at most {most} lines, not {count}", most=Count(LINES_MAX), count=Count(count))


def _line_faults(row: int, line: ItemLine) -> list[RowFault]:
    faults = []
    if reason := msku_fault(line.msku):
        faults.append(RowFault(row, "msku", reason))
    if not 1 <= line.quantity <= ITEM_QUANTITY_MAX:
        faults.append(
            RowFault(row, "quantity", Phrase("the quantity must be 1 to {most}", most=Count(ITEM_QUANTITY_MAX)))
        )
    if line.expiration and not _is_day(line.expiration):
        no_date = Phrase("“{text}” is not a date like 2027-01-31", text=line.expiration[:40])
        faults.append(RowFault(row, "expiration", no_date))
    if len(line.lot) > LOT_MAX or text_fault(line.lot):
        faults.append(RowFault(row, "lot", Phrase("a lot code has at most {most} plain characters", most=LOT_MAX)))
    if text_fault(line.title + line.fnsku):
        faults.append(RowFault(row, "msku", Phrase("the title or FNSKU has characters that cannot be kept")))
    return faults


def _quarrels(lines: Sequence[ItemLine]) -> list[RowFault]:
    faults = []
    first: dict[str, ItemLine] = {}
    units: dict[str, int] = {}
    for row, line in enumerate(lines):
        before = first.setdefault(line.msku, line)
        units[line.msku] = units.get(line.msku, 0) + line.quantity
        if line.expiration != before.expiration:
            two = Phrase("{msku} has two expiration dates; make a shipment for each", msku=line.msku)
            faults.append(RowFault(row, "expiration", two))
        elif line.lot != before.lot:
            two = Phrase("{msku} has two lot codes; make a shipment for each", msku=line.msku)
            faults.append(RowFault(row, "lot", two))
        elif before is not line and units[line.msku] > ITEM_QUANTITY_MAX:
            most = Count(ITEM_QUANTITY_MAX)
            too_many = Phrase("the lines of {msku} come to more than {most} units", msku=line.msku, most=most)
            faults.append(RowFault(row, "quantity", too_many))
    return faults


def _strange_contents(lines: Sequence[ItemLine], boxes: Sequence[BoxSpec]) -> list[RowFault]:
    said = {line.msku: (line.expiration, line.lot) for line in lines}
    return [
        RowFault(
            row,
            "contents",
            Phrase("{msku} has another expiration date or lot code than its line", msku=content.msku),
        )
        for row, box in enumerate(boxes)
        for content in box.contents
        if content.msku in said and said[content.msku] != (content.expiration, content.lot)
    ]


def _difference(msku: str, units: int) -> str:
    if units > 0:
        return Phrase("{count} of {msku} are not in a box yet", count=Count(units), msku=msku)
    return Phrase("{count} of {msku} too many are in the boxes", count=Count(-units), msku=msku)


def _sum(before: ItemLine, line: ItemLine) -> ItemLine:
    return ItemLine(
        before.msku,
        before.quantity + line.quantity,
        before.fnsku or line.fnsku,
        before.title or line.title,
        before.expiration,
        before.lot,
        before.units_per_box or line.units_per_box,
        before.line,
    )


def _known(desk: Desk, mskus: set[str]) -> set[str]:
    query = text("SELECT msku FROM sku WHERE msku IN :names").bindparams(bindparam("names", expanding=True))
    names = sorted(mskus)
    known: set[str] = set()
    with desk.cache.read() as conn:
        for start in range(0, len(names), _SKUS_A_QUERY):
            known.update(row[0] for row in conn.execute(query, {"names": names[start : start + _SKUS_A_QUERY]}))
    return known


def _is_day(text_: str) -> bool:
    try:
        return date.fromisoformat(text_).isoformat() == text_
    except ValueError:
        return False
