"""Boxes given before the backend says which SKUs may share one; owners; plans that are replaced."""

from __future__ import annotations

import pytest
from push_rig import LINES, Rig
from sqlalchemy import text

from fba_client.domain.items import ItemLine
from fba_client.domain.packing import BoxContent, BoxSize, BoxSpec
from fba_client.errors import DraftError
from fba_client.services import drafts, inbound
from fba_client.services import outbox as outbox_service
from fba_client.sync.push.packing_groups import assign

SIZE = BoxSize(180, 140, 120)
MIXED = (
    BoxSpec(SIZE, 2000, (BoxContent("MUG-BLUE", 24), BoxContent("TEA-GREEN", 10))),
    BoxSpec(SIZE, 2000, (BoxContent("MUG-BLUE", 24), BoxContent("TEA-GREEN", 10))),
)


def mixed_draft(rig: Rig) -> str:
    draft_id = drafts.create_draft(rig.desk, "Mixed", LINES)
    drafts.set_boxes(rig.desk, draft_id, MIXED)
    return draft_id


def test_boxes_that_mix_groups_are_refused_whole_naming_the_skus(rig: Rig) -> None:
    rig.backend.groups = [{"MUG-BLUE"}, {"TEA-GREEN"}]
    draft_id = mixed_draft(rig)
    inbound.request_placement(rig.desk, draft_id)
    rig.push()
    _, state, told = rig.entry("set_packing")
    assert state == "rejected"
    assert "line 1: the backend wants MUG-BLUE and TEA-GREEN in different boxes" in told
    assert "set_packing_information" not in rig.backend.mutations


def test_correcting_the_boxes_keeps_the_plan_and_sends_only_them_again(rig: Rig) -> None:
    rig.backend.groups = [{"MUG-BLUE"}, {"TEA-GREEN"}]
    draft_id = mixed_draft(rig)
    inbound.request_placement(rig.desk, draft_id)
    rig.push()
    entry_id, _, _ = rig.entry("set_packing")
    assert outbox_service.edit(rig.desk, entry_id) == (draft_id, "boxes")
    drafts.set_boxes(rig.desk, draft_id, drafts.suggest_boxes(LINES))
    inbound.request_placement(rig.desk, draft_id)
    rig.push()
    assert rig.field(draft_id, "step") == "placement"
    assert rig.backend.mutations.count("create_inbound_plan") == 1
    (plan,) = rig.backend.plans.values()
    assert [sum(box.quantity or 1 for box in boxes) for boxes in plan.boxes.values()] == [2, 1]


def test_changing_the_items_cancels_the_plan_and_makes_a_new_one(rig: Rig) -> None:
    draft_id = rig.placed()
    lines = [ItemLine("MUG-BLUE", 48), ItemLine("LAMP", 6)]
    drafts.set_items(rig.desk, draft_id, lines)
    drafts.set_boxes(rig.desk, draft_id, drafts.suggest_boxes(lines))
    inbound.request_placement(rig.desk, draft_id)
    rig.push(600.0)
    assert [plan.status for plan in rig.backend.plans.values()] == ["VOIDED", "ACTIVE"]
    assert rig.field(draft_id, "plan_id") == list(rig.backend.plans)[1]
    assert rig.field(draft_id, "step") == "placement"


def test_the_cache_knows_the_groups_of_the_accepted_packing(rig: Rig) -> None:
    rig.backend.groups = [{"MUG-BLUE"}, {"TEA-GREEN"}]
    rig.placed()
    with rig.desk.cache.read() as conn:
        rows = conn.execute(text("SELECT msku, quantity, option_status FROM packing_group_item ORDER BY msku")).all()
    assert [tuple(row) for row in rows] == [("MUG-BLUE", 48, "ACCEPTED"), ("TEA-GREEN", 20, "ACCEPTED")]


def test_prep_is_stated_only_where_the_backend_does_not_know_it(rig: Rig) -> None:
    rig.backend.prep = {"MUG-BLUE": "FRAGILE", "TEA-GREEN": "UNKNOWN"}
    rig.placed()
    assert rig.backend.prep == {"MUG-BLUE": "FRAGILE", "TEA-GREEN": "NONE"}
    assert rig.backend.mutations[0] == "set_prep_details"


def test_owners_follow_the_constraints_of_the_backend(rig: Rig) -> None:
    rig.backend.constraints = {
        "TEA-GREEN": {"prep_owner_constraint": "NONE_ONLY"},
        "MUG-BLUE": {"label_owner_constraint": "NONE_ONLY", "all_owners_constraint": "MUST_MATCH"},
    }
    rig.placed()
    (plan,) = rig.backend.plans.values()
    assert plan.owners == {"TEA-GREEN": ("SELLER", "NONE"), "MUG-BLUE": ("NONE", "NONE")}


def test_a_sku_that_only_amazon_might_prepare_is_refused_before_anything_is_sent(rig: Rig) -> None:
    rig.backend.constraints = {"TEA-GREEN": {"prep_owner_constraint": "AMAZON_ONLY"}}
    draft_id = rig.placed()
    assert rig.states(draft_id)["create_plan"] == "rejected"
    assert "TEA-GREEN" in rig.entry("create_plan")[2]
    assert rig.backend.mutations == []


def test_a_sku_in_two_groups_goes_where_there_is_room() -> None:
    boxes = [BoxSpec(SIZE, 100, (BoxContent("A", 6),)), BoxSpec(SIZE, 100, (BoxContent("A", 4),))]
    assigned = assign(boxes, {"one": {"A": 4}, "two": {"A": 6}})
    assert assigned == {"one": [boxes[1]], "two": [boxes[0]]}


def test_units_that_do_not_add_up_are_named() -> None:
    with pytest.raises(DraftError, match="B: 3 units are not in a box"):
        assign([BoxSpec(SIZE, 100, (BoxContent("A", 6),))], {"one": {"A": 6, "B": 3}})
