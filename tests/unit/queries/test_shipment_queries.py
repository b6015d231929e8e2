"""The list and the details of shipments, over two real stores."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shipment_seed as seed

from fba_client.domain.clock import FixedClock
from fba_client.domain.shipment import Stage
from fba_client.paths import DataFolder
from fba_client.queries.shipment_details import Happening, shipment_details
from fba_client.queries.shipments import Waiting, list_shipments
from fba_client.services.desk import Desk, open_desk
from fba_client.store import cache_tables as cached
from fba_client.store import workspace_tables as kept


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(DataFolder(tmp_path / "desk"), FixedClock(datetime(2026, 11, 22, 12, tzinfo=UTC))) as opened:
        seed.add_skus(opened)
        yield opened


def test_a_desk_without_shipments_has_an_empty_list(desk: Desk) -> None:
    found = list_shipments(desk.cache, desk.workspace)
    assert found.is_empty_store
    assert found.rows == ()


def test_drafts_and_shipments_stand_in_one_list_with_the_newest_change_first(desk: Desk) -> None:
    seed.add_shipments(desk)
    seed.add(desk.workspace, *seed.draft("d1", lines=[("MUG-RED", 6), ("TEA-GREEN", 2)], name="For December"))
    found = list_shipments(desk.cache, desk.workspace)
    assert [row.name for row in found.rows] == ["For December", "Mugs July", "Tea", "Lamps", "Old mugs", "Odd one"]
    first = found.rows[0]
    assert (first.is_draft, first.stage, first.skus, first.expected) == (True, Stage.DRAFT, 2, 8)


def test_counts_by_stage_do_not_change_with_the_stage_that_is_shown(desk: Desk) -> None:
    seed.add_shipments(desk)
    every = list_shipments(desk.cache, desk.workspace)
    one = list_shipments(desk.cache, desk.workspace, stage=Stage.CLOSED)
    assert one.counts == every.counts
    assert [row.confirmation_id for row in one.rows] == ["FBA15AAAAA04"]


@pytest.mark.parametrize(
    ("search", "names"),
    [
        ("lamps", ["Lamps"]),
        ("aaaaa02", ["Tea"]),
        ("lgb8", ["Tea"]),
        ("TEA-GR", ["Mugs July", "Tea", "Lamps", "Old mugs", "Odd one"]),
        ("%", []),
        ("_", []),
    ],
)
def test_search_finds_name_id_center_and_sku_and_takes_wildcards_literally(
    desk: Desk, search: str, names: list[str]
) -> None:
    seed.add_shipments(desk)
    assert [row.name for row in list_shipments(desk.cache, desk.workspace, search=search).rows] == names


def test_the_difference_is_known_only_once_receiving_has_begun(desk: Desk) -> None:
    seed.add_shipments(desk)
    rows = {row.name: row for row in list_shipments(desk.cache, desk.workspace).rows}
    assert {name: row.difference for name, row in rows.items()} == {
        "Mugs July": None,
        "Tea": None,
        "Lamps": -8,
        "Old mugs": -3,
        "Odd one": None,
    }
    assert rows["Old mugs"].waiting is Waiting.SHORTAGE
    assert rows["Odd one"].stage is Stage.UNKNOWN


@pytest.mark.parametrize(
    ("state", "waiting"),
    [
        ("queued", Waiting.CONNECTION),
        ("accepted", Waiting.BACKEND),
        ("unknown", Waiting.ANSWER),
        ("rejected", Waiting.PROBLEM),
        ("verified", Waiting.YOU),
    ],
)
def test_a_draft_says_whose_turn_it_is(desk: Desk, state: str, waiting: Waiting) -> None:
    seed.add(desk.workspace, *seed.draft("d1"))
    seed.add(desk.workspace, kept.OutboxEntry(id="e1", draft_id="d1", sequence=1, action="create_plan", state=state))
    assert list_shipments(desk.cache, desk.workspace).rows[0].waiting is waiting


def test_a_confirmed_draft_gives_way_to_its_shipments_and_none_is_listed_twice(desk: Desk) -> None:
    seed.add(desk.workspace, *seed.draft("d1", plan_id=seed.PLAN, state="confirmed"))
    seed.add_plan(desk, confirmed=True)
    assert [row.key for row in list_shipments(desk.cache, desk.workspace).rows] == ["FBA15BBBBB01"]
    seed.add(desk.cache, cached.Shipment(confirmation_id="FBA15BBBBB01", status="WORKING", units_shipped=20))
    assert [row.key for row in list_shipments(desk.cache, desk.workspace).rows] == ["FBA15BBBBB01"]


def test_a_discarded_draft_is_not_listed(desk: Desk) -> None:
    seed.add(desk.workspace, *seed.draft("d1", state="discarded"))
    assert list_shipments(desk.cache, desk.workspace).is_empty_store


def test_details_have_the_short_items_first_with_titles_and_the_place(desk: Desk) -> None:
    seed.add_shipments(desk)
    details = shipment_details(desk.cache, desk.workspace, "FBA15AAAAA03")
    assert details is not None
    assert [(item.msku, item.expected, item.received, item.short) for item in details.items] == [
        ("MUG-BLUE", 26, 22, 4),
        ("TEA-GREEN", 4, 0, 4),
    ]
    assert details.short_units == 8
    assert details.items[1].title == "Grüner Tee, 100 g"
    assert details.place.place == "Moreno Valley, CA"


def test_details_of_a_planned_shipment_have_its_boxes_in_the_backends_order_with_typed_tracking(desk: Desk) -> None:
    seed.add(desk.workspace, *seed.draft("d1", plan_id=seed.PLAN, state="confirmed"))
    seed.add_plan(desk, confirmed=True)
    box = "FBA15BBBBB01U000002"
    seed.add(desk.workspace, kept.SavedTracking(shipment_id=seed.SHIPMENT_A, box_id=box, tracking_id="1Z999"))
    details = shipment_details(desk.cache, desk.workspace, "FBA15BBBBB01")
    assert details is not None
    assert details.draft_id == "d1"
    assert [(one.number, one.box_id[-6:], one.tracking_id, one.tracking_sent) for one in details.boxes] == [
        (1, "000001", "", False),
        (2, "000002", "1Z999", False),
    ]


def test_the_timeline_has_receipts_by_day_and_the_newest_first(desk: Desk) -> None:
    seed.add_shipments(desk)
    events = [
        cached.LedgerEvent(
            fingerprint=f"f{number}",
            ordinal=0,
            day=day,
            msku="MUG-BLUE",
            event_type="Receipts",
            reference_id="FBA15AAAAA03",
            quantity=quantity,
        )
        for number, (day, quantity) in enumerate([("2026-11-18", 10), ("2026-11-18", 5), ("2026-11-19", 7)])
    ]
    seed.add(desk.cache, *events)
    details = shipment_details(desk.cache, desk.workspace, "FBA15AAAAA03")
    assert details is not None
    assert [(entry.at[:10], entry.what, entry.units or entry.word) for entry in details.timeline] == [
        ("2026-11-19", Happening.RECEIVED, 7),
        ("2026-11-18", Happening.RECEIVED, 15),
        ("2026-11-17", Happening.STATUS, "RECEIVING"),
    ]


def test_a_shipment_that_nobody_knows_has_no_details(desk: Desk) -> None:
    assert shipment_details(desk.cache, desk.workspace, "FBA000000000") is None
