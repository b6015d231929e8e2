"""The whole state of a draft, as the assistant draws it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shipment_seed as seed

from fba_client.domain.clock import FixedClock
from fba_client.domain.money import Money
from fba_client.paths import DataFolder
from fba_client.queries.draft_facts import DraftView
from fba_client.queries.drafts import box_sizes_used, draft_view
from fba_client.queries.sku_search import find_skus
from fba_client.services.desk import Desk, open_desk
from fba_client.store import cache_tables as cached
from fba_client.store import workspace_tables as kept


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(DataFolder(tmp_path / "desk"), FixedClock(datetime(2026, 11, 22, 12, tzinfo=UTC))) as opened:
        seed.add_skus(opened)
        yield opened


def _state(desk: Desk) -> DraftView:
    state = draft_view(desk.cache, desk.workspace, "d1")
    assert state is not None
    return state


def _box(position: int, contents: dict[str, int], *, count: int = 1, side: int = 120) -> kept.DraftBox:
    rows = [{"msku": msku, "quantity": quantity, "expiration": "", "lot": ""} for msku, quantity in contents.items()]
    return kept.DraftBox(
        draft_id="d1",
        position=position,
        count=count,
        length_tenths_in=side,
        width_tenths_in=100,
        height_tenths_in=80,
        weight_hundredths_lb=900,
        contents_json=json.dumps(rows),
    )


def test_a_draft_that_is_not_there_or_was_discarded_is_none(desk: Desk) -> None:
    seed.add(desk.workspace, *seed.draft("gone", state="discarded"))
    for draft_id in ("gone", "never"):
        assert draft_view(desk.cache, desk.workspace, draft_id) is None


def test_items_carry_title_and_stock_and_an_unknown_sku_says_so(desk: Desk) -> None:
    seed.add(desk.workspace, *seed.draft("d1", lines=[("MUG-BLUE", 20), ("NOT-OURS", 1)]))
    blue, unknown = _state(desk).items
    assert (blue.title, blue.fnsku, blue.available, blue.known) == ("Blue mug, 12 oz", "X000000001", 40, True)
    assert (unknown.title, unknown.known) == ("", False)


def test_more_lines_than_one_query_takes_are_all_looked_up(desk: Desk) -> None:
    seed.add(desk.workspace, *seed.draft("d1", lines=[(f"S{number}", 1) for number in range(1200)] + [("MUG-RED", 2)]))
    state = _state(desk)
    assert len(state.items) == 1201
    assert state.items[-1].known


def test_what_is_left_to_pack_is_told_by_sku(desk: Desk) -> None:
    seed.add(desk.workspace, *seed.draft("d1", lines=[("MUG-BLUE", 20), ("MUG-RED", 5)]))
    seed.add(desk.workspace, _box(0, {"MUG-BLUE": 6}, count=3), _box(1, {"MUG-RED": 6}))
    state = _state(desk)
    assert state.unpacked == {"MUG-BLUE": 2, "MUG-RED": -1}
    assert state.box_count == 4


def test_box_sizes_of_earlier_shipments_are_offered_by_use(desk: Desk) -> None:
    seed.add(desk.workspace, *seed.draft("d1"))
    seed.add(desk.workspace, _box(0, {}, side=200), _box(1, {}, side=120), _box(2, {}, side=120), _box(3, {}, side=0))
    assert [size.length_tenths_in for size in box_sizes_used(desk.workspace)] == [120, 200]


def test_placements_come_cheapest_first_with_the_split_and_its_places(desk: Desk) -> None:
    seed.add(desk.workspace, *seed.draft("d1", lines=[("MUG-BLUE", 20)], plan_id=seed.PLAN, step="placement"))
    seed.add_plan(desk)
    split, single = _state(desk).placements
    assert (split.cost, single.cost) == (Money(0), Money(2150))
    assert [(share.place.code, share.units) for share in split.shares] == [("ONT8", 12), ("LGB8", 8)]
    assert single.shares[0].place.city == "Moreno Valley"


def test_ways_to_move_come_with_cost_and_the_chosen_one(desk: Desk) -> None:
    head = seed.draft("d1", plan_id=seed.PLAN, placement_option_id=seed.OPTION_SPLIT, step="transport")
    seed.add(desk.workspace, *head)
    seed.add_plan(desk)
    assert not _state(desk).transport_chosen
    for shipment_id in (seed.SHIPMENT_B, seed.SHIPMENT_C):
        choice = kept.DraftTransport(
            draft_id="d1", shipment_id=shipment_id, transportation_option_id=seed.WAY_PARTNERED
        )
        seed.add(desk.workspace, choice)
    state = _state(desk)
    assert state.transport_chosen
    assert [shipment.place.code for shipment in state.shipments] == ["LGB8", "ONT8"]
    quoted, own = state.shipments[0].options
    assert (quoted.cost, quoted.is_partnered, quoted.needs_delivery_window) == (Money(1840), True, False)
    assert (own.cost, own.is_partnered, own.needs_delivery_window) == (None, False, True)


def test_outbox_steps_come_in_order_with_the_problem_in_words(desk: Desk) -> None:
    problem = {
        "message": "The backend refused the boxes.",
        "advice": "Correct the weights.",
        "problems": [{"code": "FBA_INB_0001", "message": "Too heavy", "details": "box 2", "severity": "ERROR"}],
    }
    entries = (
        ("e2", 2, "set_packing", "rejected", json.dumps(problem)),
        ("e1", 1, "create_plan", "verified", ""),
        ("e0", 3, "generate_placement", "discarded", ""),
    )
    seed.add(desk.workspace, *seed.draft("d1"))
    for entry_id, sequence, action, state, problem_json in entries:
        row = kept.OutboxEntry(
            id=entry_id, draft_id="d1", sequence=sequence, action=action, state=state, problem_json=problem_json
        )
        seed.add(desk.workspace, row)
    asked = _state(desk)
    assert [entry.entry_id for entry in asked.outbox] == ["e1", "e2"]
    assert asked.blocking is not None
    assert asked.blocking.advice == "Correct the weights."
    assert asked.blocking.problems[0].details == "box 2"


@pytest.mark.parametrize(
    ("typed", "mskus"),
    [
        ("mug", ["MUG-BLUE", "MUG-RED"]),
        ("mug red", ["MUG-RED"]),
        ("GRUNER", ["TEA-GREEN"]),
        ("x000000004", ["LAMP 50%"]),
        ("50%", ["LAMP 50%"]),
        ("*", []),
        ("[", []),
        ("  ", []),
    ],
)
def test_skus_are_found_by_words_of_ids_and_titles_without_accents(desk: Desk, typed: str, mskus: list[str]) -> None:
    assert [hit.msku for hit in find_skus(desk.cache, typed)] == mskus


def test_a_sku_typed_in_full_comes_first(desk: Desk) -> None:
    seed.add(desk.cache, cached.Sku(msku="A-MUG-RED-XL", title="Huge mug", search="a-mug-red-xl\nhuge mug"))
    assert find_skus(desk.cache, "mug-red", limit=1)[0].msku == "MUG-RED"
