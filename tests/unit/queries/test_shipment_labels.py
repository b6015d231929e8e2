"""What of a shipment is printed and what is missing, whoever made it; and which shipment a person means."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shipment_seed as seed

from fba_client.domain.clock import FixedClock
from fba_client.paths import DataFolder
from fba_client.queries.print_ledger import PrintedBefore, printed_before, recent_prints
from fba_client.queries.shipment_labels import labels_of, shipment_labels
from fba_client.queries.shipment_units import ShipmentRef, find_shipments, units_to_label
from fba_client.services.desk import Desk, open_desk
from fba_client.store import cache_tables as cached
from fba_client.store.prints import Printed, add_prints

BOX_1, BOX_2 = "FBA15BBBBB01U000001", "FBA15BBBBB01U000002"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(DataFolder(tmp_path / "desk"), FixedClock(datetime(2026, 11, 22, 12, tzinfo=UTC))) as opened:
        seed.add_skus(opened)
        yield opened


@pytest.fixture
def confirmed(desk: Desk) -> Desk:
    """A draft “Mugs” of 20 blue mugs, confirmed as FBA15BBBBB01 in two boxes; and shipments of others."""
    seed.add_shipments(desk)
    seed.add_plan(desk, confirmed=True)
    lines = [("MUG-BLUE", 12), ("MUG-BLUE", 8)]
    seed.add(
        desk.workspace,
        *seed.draft("d1", lines=lines, name="Mugs", plan_id=seed.PLAN, placement_option_id=seed.OPTION_ONE),
    )
    return desk


def enter(
    desk: Desk, kind: str, *copies: tuple[str, int], draft_id: str = "", at: str = "2026-11-22T12:00:00Z"
) -> None:
    with desk.workspace.write() as conn:
        prints = [Printed(kind, subject, count, draft_id=draft_id) for subject, count in copies]
        add_prints(conn, prints, media="Thermal_4x6in", output=f"Printer {at[8:10]}", printed_at=at)


def test_before_anything_is_printed_all_is_missing(confirmed: Desk) -> None:
    found = shipment_labels(confirmed.cache, confirmed.workspace, "d1")
    assert [(box.box_id, box.number, box.total) for box in found.boxes] == [(BOX_1, 1, 2), (BOX_2, 2, 2)]
    assert [box.box_id for box in found.boxes if box.is_missing] == [BOX_1, BOX_2]
    assert [(item.msku, item.fnsku, item.units, item.missing) for item in found.items] == [
        ("MUG-BLUE", "X000000001", 20, 20)
    ]
    assert found.missing_units == 20


def test_what_was_printed_is_no_longer_missing(confirmed: Desk) -> None:
    enter(confirmed, "box", (BOX_1, 1), at="2026-11-20T09:00:00Z")
    enter(confirmed, "box", (BOX_1, 1), at="2026-11-21T09:00:00Z")
    enter(confirmed, "item", ("X000000001", 15), draft_id="d1")
    enter(confirmed, "item", ("X000000001", 99), draft_id="another")
    found = shipment_labels(confirmed.cache, confirmed.workspace, "d1")
    assert [box.box_id for box in found.boxes if box.is_missing] == [BOX_2]
    assert found.boxes[0].printed == PrintedBefore(2, "2026-11-21T09:00:00Z", "Printer 21")
    assert (found.items[0].printed.copies, found.missing_units) == (15, 5)


def test_more_labels_than_units_are_none_missing(confirmed: Desk) -> None:
    enter(confirmed, "item", ("X000000001", 25), draft_id="d1")
    assert shipment_labels(confirmed.cache, confirmed.workspace, "d1").missing_units == 0


def test_boxes_without_an_id_of_the_backends_are_not_counted(confirmed: Desk) -> None:
    seed.add(
        confirmed.cache,
        cached.PlanShipmentBox(shipment_id=seed.SHIPMENT_A, box_id="pk1", package_id="pk1", position=3),
    )
    assert len(shipment_labels(confirmed.cache, confirmed.workspace, "d1").boxes) == 2


def test_a_draft_that_nobody_confirmed_has_items_and_no_boxes(desk: Desk) -> None:
    seed.add(desk.workspace, *seed.draft("d1", lines=[("MUG-RED", 6)]))
    found = shipment_labels(desk.cache, desk.workspace, "d1")
    assert (found.boxes, found.missing_units) == ((), 6)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("d1", [("d1", "")]),
        ("mugs ", [("d1", "")]),
        ("FBA15BBBBB01", [("d1", "FBA15BBBBB01")]),
        ("fba15bbbbb01", [("d1", "FBA15BBBBB01")]),
        ("FBA15AAAAA02", [("", "FBA15AAAAA02")]),
        ("Tea", [("", "FBA15AAAAA02")]),
        ("te", []),
        ("%", []),
    ],
)
def test_a_shipment_is_found_by_id_or_whole_name(confirmed: Desk, words: str, found: list[tuple[str, str]]) -> None:
    refs = find_shipments(confirmed.cache, confirmed.workspace, words)
    assert [(ref.draft_id, ref.confirmation_id) for ref in refs] == found


def test_a_name_of_two_shipments_finds_both_and_an_id_only_its_own(confirmed: Desk) -> None:
    seed.add(confirmed.cache, cached.Shipment(confirmation_id="FBA15AAAAA09", name="Tea", status="WORKING"))
    seed.add(confirmed.workspace, *seed.draft("Tea"))
    ids = [ref.key for ref in find_shipments(confirmed.cache, confirmed.workspace, "Tea")]
    assert ids == ["Tea"], "an id goes before a name"
    seed.add(confirmed.cache, cached.Shipment(confirmation_id="FBA15AAAAA10", name="Lamps", status="WORKING"))
    assert len(find_shipments(confirmed.cache, confirmed.workspace, "lamps")) == 2


def test_the_units_of_a_shipment_are_the_backends_and_those_of_a_draft_its_own(confirmed: Desk) -> None:
    def units(ref: ShipmentRef) -> list[tuple[str, int]]:
        return [(line.msku, line.quantity) for line in units_to_label(confirmed.cache, confirmed.workspace, ref)]

    assert units(ShipmentRef("d1", "", "Mugs")) == [("MUG-BLUE", 12), ("MUG-BLUE", 8)]
    assert units(ShipmentRef("d1", "FBA15BBBBB01", "Mugs")) == [("MUG-BLUE", 20)]
    assert units(ShipmentRef("", "FBA15AAAAA03", "Lamps")) == [("MUG-BLUE", 26), ("TEA-GREEN", 4)]


def test_labels_of_a_shipment_made_elsewhere_are_counted_by_its_id(confirmed: Desk) -> None:
    ref = ShipmentRef("", "FBA15AAAAA03", "Lamps")
    enter(confirmed, "item", ("X000000003", 4), draft_id="FBA15AAAAA03")
    missing = {item.msku: item.missing for item in labels_of(confirmed.cache, confirmed.workspace, ref).items}
    assert missing == {"MUG-BLUE": 26, "TEA-GREEN": 0}


def test_the_ledger_is_read_for_many_subjects_at_once(desk: Desk) -> None:
    subjects = [f"X{number:09}" for number in range(1200)]
    enter(desk, "item", *((subject, 1) for subject in subjects[:700]))
    enter(desk, "box", (subjects[0], 1), at="2026-11-23T12:00:00Z")
    assert len(printed_before(desk.workspace, "item", subjects)) == 700
    newest = recent_prints(desk.workspace, 2)
    assert [(row.kind, row.subject) for row in newest] == [("box", subjects[0]), ("item", subjects[0])]
