"""Making a shipment on the desk: saving, refusing, undo, names, copies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fba_client.domain.clock import FixedClock
from fba_client.domain.items import ItemLine
from fba_client.domain.packing import BoxContent, BoxSize, BoxSpec, packing_differences
from fba_client.errors import DraftError
from fba_client.paths import DataFolder
from fba_client.services import drafts
from fba_client.services.desk import Desk, open_desk
from fba_client.store import drafts as draft_store
from fba_client.store.inventory import upsert_skus

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
SIZE = BoxSize(180, 140, 120)
MUGS, TEA = ItemLine("MUG-BLUE", 48), ItemLine("TEA-GREEN", 20)


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    with open_desk(folder, FixedClock(NOON)) as opened:
        with opened.cache.write() as conn:
            upsert_skus(conn, [{"msku": name} for name in ("MUG-BLUE", "TEA-GREEN")])
        yield opened


def row(desk: Desk, draft_id: str) -> draft_store.DraftRow:
    with desk.workspace.read() as conn:
        found = draft_store.draft(conn, draft_id)
    assert found is not None
    return found


def reasons(error: pytest.ExceptionInfo[DraftError]) -> list[tuple[int, str]]:
    return [(fault.row, fault.field) for fault in error.value.faults]


def test_a_draft_keeps_its_lines_and_boxes_in_their_order(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk, "Spring", [TEA, MUGS])
    boxes = drafts.suggest_boxes([TEA, MUGS])
    drafts.set_boxes(desk, draft_id, boxes)
    assert drafts.draft_items(desk, draft_id) == (TEA, MUGS)
    assert drafts.draft_boxes(desk, draft_id) == tuple(boxes)
    assert row(desk, draft_id).step == "boxes"


def test_a_draft_without_a_name_is_called_by_its_day(desk: Desk) -> None:
    assert row(desk, drafts.create_draft(desk)).name == "Shipment of 2026-11-22"


def test_lines_of_one_sku_are_added_up_when_date_and_lot_agree(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk)
    drafts.set_items(desk, draft_id, [MUGS, TEA, ItemLine("MUG-BLUE", 2, title="Blue mug")])
    assert drafts.draft_items(desk, draft_id) == (ItemLine("MUG-BLUE", 50, title="Blue mug"), TEA)


def test_every_line_that_cannot_be_saved_is_named_and_nothing_is_changed(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk, "Spring", [MUGS])
    bad = [
        ItemLine("", 1),
        ItemLine("A", 0),
        ItemLine("B", 500_001),
        ItemLine("C", -4),
        ItemLine("D", 1, expiration="31.01.2027"),
        ItemLine("E\x00", 1),
        ItemLine("F", 1, expiration="2027-01-31"),
        ItemLine("F", 1, expiration="2027-02-28"),
        ItemLine("G", 1, lot="1"),
        ItemLine("G", 1, lot="2"),
        ItemLine("\ud800", 1),
        ItemLine("H", 400_000),
        ItemLine("H", 400_000),
    ]
    with pytest.raises(DraftError) as error:
        drafts.set_items(desk, draft_id, bad)
    assert sorted(reasons(error)) == [
        (0, "msku"),
        (1, "quantity"),
        (2, "quantity"),
        (3, "quantity"),
        (4, "expiration"),
        (5, "msku"),
        (7, "expiration"),
        (9, "lot"),
        (10, "msku"),
        (12, "quantity"),
    ]
    assert drafts.draft_items(desk, draft_id) == (MUGS,)


def test_unknown_skus_and_passed_dates_are_faults_but_can_be_saved(desk: Desk) -> None:
    lines = [ItemLine("NEVER-SEEN", 1), ItemLine("TEA-GREEN", 1, expiration="2026-11-22")]
    draft_id = drafts.create_draft(desk, "Spring", lines)
    assert drafts.draft_items(desk, draft_id) == tuple(lines)
    faults = drafts.item_faults(desk, lines)
    assert [(fault.row, fault.field) for fault in faults] == [(0, "msku"), (1, "expiration")]


def test_faults_of_boxes_name_the_box_and_the_units_that_are_missing(desk: Desk) -> None:
    boxes = [
        BoxSpec(BoxSize(400, 140, 120), 5001, (BoxContent("MUG-BLUE", 40),)),
        BoxSpec(SIZE, 100, (BoxContent("TEA-GREEN", 21, expiration="2027-01-01"),)),
        BoxSpec(SIZE, 0, ()),
    ]
    told = [str(fault) for fault in drafts.box_faults(desk, [MUGS, TEA], boxes)]
    assert told == [
        "line 1: its longest side is over 36 in",
        "line 1: it weighs over 50 lb",
        "line 3: its weight is missing",
        "line 3: it is empty",
        "line 2: TEA-GREEN has another expiration date or lot code than its line",
        "8 of MUG-BLUE are not in a box yet",
        "1 of TEA-GREEN too many are in the boxes",
    ]


def test_boxes_that_make_no_sense_are_not_saved(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk, "Spring", [MUGS])
    with pytest.raises(DraftError) as error:
        drafts.set_boxes(desk, draft_id, [BoxSpec(BoxSize(-1, 1, 1), -1, (BoxContent("A", 0),), count=0)])
    assert [field for _, field in reasons(error)] == ["count", "size", "weight", "contents"]
    assert drafts.draft_boxes(desk, draft_id) == ()


def test_undo_and_redo_go_through_items_and_boxes_and_outlive_a_restart(desk: Desk, folder: DataFolder) -> None:
    draft_id = drafts.create_draft(desk, "Spring", [MUGS])
    drafts.set_items(desk, draft_id, [MUGS, TEA], "Add TEA-GREEN")
    drafts.set_boxes(desk, draft_id, drafts.suggest_boxes([MUGS, TEA]), "Suggest boxes")
    with open_desk(folder, FixedClock(NOON)) as again:
        assert drafts.undo_texts(again, draft_id) == drafts.UndoTexts("Suggest boxes", "")
        assert drafts.undo(again, draft_id) == "Suggest boxes"
        assert drafts.undo(again, draft_id) == "Add TEA-GREEN"
        assert drafts.undo(again, draft_id) == ""
        assert drafts.draft_items(again, draft_id) == (MUGS,)
        assert drafts.draft_boxes(again, draft_id) == ()
        assert drafts.redo(again, draft_id) == "Add TEA-GREEN"
        assert drafts.redo(again, draft_id) == "Suggest boxes"
        assert drafts.redo(again, draft_id) == ""
        assert drafts.draft_boxes(again, draft_id) == tuple(drafts.suggest_boxes([MUGS, TEA]))


def test_a_new_change_forgets_what_could_have_been_redone(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk, "Spring", [MUGS])
    drafts.set_items(desk, draft_id, [TEA], "One")
    drafts.undo(desk, draft_id)
    drafts.set_items(desk, draft_id, [MUGS, TEA], "Two")
    assert drafts.undo_texts(desk, draft_id) == drafts.UndoTexts("Two", "")


def test_saving_the_same_again_is_no_change(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk, "Spring", [MUGS])
    drafts.set_items(desk, draft_id, [MUGS])
    assert drafts.undo_texts(desk, draft_id) == drafts.UndoTexts()


def test_a_hundred_changes_are_kept(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk, "Spring", [MUGS])
    for quantity in range(1, 121):
        drafts.set_items(desk, draft_id, [ItemLine("TEA-GREEN", quantity)], f"change {quantity}")
    undone = 0
    while drafts.undo(desk, draft_id):
        undone += 1
    assert undone == 100
    assert drafts.draft_items(desk, draft_id) == (ItemLine("TEA-GREEN", 20),)


def test_names_are_cleaned_and_must_not_be_empty(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk, "  Spring\n\tre\x00stock ")
    assert row(desk, draft_id).name == "Spring re stock"
    drafts.rename(desk, draft_id, "Sommer Überraschung")
    assert row(desk, draft_id).name == "Sommer Überraschung"
    with pytest.raises(DraftError):
        drafts.rename(desk, draft_id, " \n")


def test_a_copy_has_the_items_and_boxes_and_nothing_of_the_backend(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk, "Spring", [MUGS])
    drafts.set_boxes(desk, draft_id, drafts.suggest_boxes([MUGS]))
    copy_id = drafts.duplicate(desk, draft_id)
    assert row(desk, copy_id).name == "Copy of Spring"
    assert drafts.draft_boxes(desk, copy_id) == drafts.draft_boxes(desk, draft_id)
    drafts.set_items(desk, copy_id, [TEA])
    assert drafts.draft_items(desk, draft_id) == (MUGS,)


def test_a_discarded_draft_refuses_edits_until_it_is_restored(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk, "Spring", [MUGS])
    drafts.discard_draft(desk, draft_id)
    assert row(desk, draft_id).state == "discarded"
    with pytest.raises(DraftError, match="discarded"):
        drafts.set_items(desk, draft_id, [TEA])
    drafts.restore_draft(desk, draft_id)
    drafts.set_items(desk, draft_id, [TEA])
    assert drafts.draft_items(desk, draft_id) == (TEA,)


def test_a_draft_that_is_gone_is_named_as_such(desk: Desk) -> None:
    with pytest.raises(DraftError, match="not here any more"):
        drafts.set_items(desk, "0" * 32, [MUGS])


@given(
    st.lists(
        st.tuples(st.integers(1, 5000), st.integers(0, 400)),
        min_size=1,
        max_size=8,
    ),
    st.integers(1, 500),
    st.integers(1, 3000),
)
def test_suggested_boxes_hold_everything_one_sku_a_box_within_the_weight_limit(
    lines: list[tuple[int, int]], units_per_box: int, unit_weight: int
) -> None:
    items = [ItemLine(f"SKU-{n}", quantity, units_per_box=own) for n, (quantity, own) in enumerate(lines)]
    boxes = drafts.suggest_boxes(items, units_per_box=units_per_box, unit_weight_hundredths_lb=unit_weight)
    assert packing_differences({item.msku: item.quantity for item in items}, boxes) == {}
    assert all(len(box.contents) == 1 for box in boxes)
    assert all(box.weight_hundredths_lb <= 5000 for box in boxes)


def test_a_date_given_after_packing_is_taken_over_by_the_boxes_and_undone_with_them(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk, "Spring", [TEA, MUGS])
    drafts.set_boxes(desk, draft_id, drafts.suggest_boxes([TEA, MUGS]))
    before = drafts.draft_boxes(desk, draft_id)
    dated = replace(TEA, expiration="2027-03-31", lot="L7")
    drafts.set_items(desk, draft_id, [dated, MUGS])
    packed = [content for box in drafts.draft_boxes(desk, draft_id) for content in box.contents]
    assert {(one.msku, one.expiration, one.lot) for one in packed} == {
        ("TEA-GREEN", "2027-03-31", "L7"),
        ("MUG-BLUE", "", ""),
    }
    assert drafts.box_faults(desk, [dated, MUGS], drafts.draft_boxes(desk, draft_id)) == []
    drafts.undo(desk, draft_id)
    assert drafts.draft_boxes(desk, draft_id) == before
