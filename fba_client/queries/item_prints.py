"""How many item labels were printed for a shipment, by what is on them: the SKU, its expiry and its lot.

Not every print says all of that: what was printed for a draft before its shipments were known, or by an older program,
says neither which of them it was for, nor which expiry. Such labels count for whatever they can be of where that is one
thing only. Where it is several, each counts for a thing no further than is certain: what is left of them when all the
others have been given as many as they still need. So no unit is taken for labelled that may not be, and once all are
printed, all count.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, text

from fba_client.domain.items import ItemLine
from fba_client.queries.labels import label_facts
from fba_client.queries.print_ledger import PrintedBefore
from fba_client.queries.shipment_units import ShipmentRef, shipments_of_draft, units_to_label
from fba_client.queries.shipments import placeholders
from fba_client.store.database import Database

_SUBJECTS_A_QUERY = 500


@dataclass(frozen=True, slots=True)
class ItemKey:
    """What tells item labels apart; ``expiration`` is ISO, and '' like ``lot`` where the label has none."""

    msku: str
    fnsku: str
    expiration: str = ""
    lot: str = ""


Place = tuple[str, ItemKey]  # confirmation id of a shipment, '' for a draft as a whole, and a label
Prints = Mapping[Place, PrintedBefore]
_Row = Row[Any]


def item_keys(cache: Database, lines: Iterable[ItemLine]) -> list[ItemKey]:
    """The key of the label of each line."""
    lines = list(lines)
    facts = label_facts(cache, [line.msku for line in lines])
    return [
        ItemKey(
            line.msku, line.fnsku or (facts[line.msku].fnsku if line.msku in facts else ""), line.expiration, line.lot
        )
        for line in lines
    ]


def item_prints(
    cache: Database, workspace: Database, shipment: ShipmentRef, keys: Iterable[ItemKey] = ()
) -> dict[ItemKey, PrintedBefore]:
    """What was printed for a shipment of each of its labels, and of ``keys``; those never printed are left out.

    Without a confirmation id all that was printed for the draft counts, for whichever of its shipments.
    """
    others = shipments_of_draft(cache, workspace, shipment.draft_id) if shipment.confirmation_id else ()
    refs = {shipment.confirmation_id: shipment} | {ref.confirmation_id: ref for ref in others}
    units: dict[Place, int] = {(shipment.confirmation_id, key): 0 for key in keys}
    for number, ref in refs.items():
        lines = units_to_label(cache, workspace, ref)
        for key, line in zip(item_keys(cache, lines), lines, strict=True):
            units[number, key] = units.get((number, key), 0) + (0 if line.is_left_out else line.quantity)
    names = {shipment.key, *refs} - {""}
    found = _printed(units, _rows(workspace, sorted(names), {key.fnsku for _, key in units} - {""}))
    return {key: told for (number, key), told in found.items() if number == shipment.confirmation_id}


def _printed(units: Mapping[Place, int], rows: Iterable[_Row]) -> Prints:
    """What is certain to be printed for each place that needs so many units."""
    of_code: dict[str, list[Place]] = {}
    for place in units:
        of_code.setdefault(place[1].fnsku, []).append(place)
    groups: dict[tuple[Place, ...], int] = {}
    newest: dict[Place, tuple[str, str]] = {}
    for row in rows:
        places = tuple(place for place in of_code.get(row.subject, ()) if _fits(row, *place))
        groups[places] = groups.get(places, 0) + row.copies
        for place in places:
            newest[place] = max(newest.get(place, ("", "")), (row.last_at, row.output))
    certain = _certain(units, groups)
    return {place: PrintedBefore(copies, *newest[place]) for place, copies in certain.items() if copies}


def _fits(row: _Row, confirmation_id: str, key: ItemKey) -> bool:
    """Whether the labels of ``row`` can have been printed for a place."""
    is_here = not confirmation_id or row.confirmation_id in ("", confirmation_id)
    is_same = row.expiration in (None, key.expiration) and row.lot in (None, key.lot)
    return is_here and is_same and row.msku in ("", key.msku)


def _certain(units: Mapping[Place, int], groups: Mapping[tuple[Place, ...], int]) -> dict[Place, int]:
    """How many of the copies in ``groups`` (each by all the places that it can be for) are each place's for certain."""
    needed, certain = dict(units), dict.fromkeys(units, 0)
    for places, copies in sorted(groups.items(), key=lambda group: len(group[0])):
        if len(places) == 1:
            shares = {places[0]: copies}
        else:
            needs = sum(needed[place] for place in places)
            shares = {p: min(needed[p], max(0, copies - needs + needed[p])) for p in places}
        for place, share in shares.items():
            certain[place] += share
            needed[place] = max(0, needed[place] - share)
    return certain


def _rows(workspace: Database, names: list[str], codes: Iterable[str]) -> list[_Row]:
    """What was printed of those FNSKUs for the draft and the shipments called ``names``."""
    subjects = sorted(codes)
    rows: list[_Row] = []
    drafts, values = placeholders(names, "d")
    with workspace.read() as connection:
        for start in range(0, len(subjects), _SUBJECTS_A_QUERY):
            marks, wanted = placeholders(subjects[start : start + _SUBJECTS_A_QUERY])
            statement = text(_ROWS.format(marks=marks, drafts=drafts))
            rows += connection.execute(statement, {**values, **wanted}).all()
    return rows


# With a single max() the other columns are those of the row that has it (sqlite.org/lang_select.html#bareagg).
_ROWS = """
    SELECT subject, msku, expiration, lot, confirmation_id, sum(copies) AS copies, max(printed_at) AS last_at, output
    FROM print_record WHERE kind = 'item' AND subject IN ({marks}) AND draft_id IN ({drafts})
    GROUP BY subject, msku, expiration, lot, confirmation_id
"""
