"""A draft that was begun and left empty goes without a trace; one that holds anything stays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from fba_client.domain.clock import FixedClock
from fba_client.domain.items import ItemLine
from fba_client.paths import DataFolder
from fba_client.services import drafts
from fba_client.services.desk import Desk, open_desk
from fba_client.services.empty_drafts import remove_if_empty, remove_left_behind

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
HELD = {
    "an item": "INSERT INTO draft_item VALUES (:id, 0, 'MUG', 1, '', '', 0, '', '')",
    "a box": "INSERT INTO draft_box VALUES (:id, 0, 1, 0, 0, 0, 0, '[]')",
    "a way": "INSERT INTO draft_transport VALUES (:id, 'sh1', 'to1')",
    "something to undo": "INSERT INTO draft_undo (draft_id, position, what, snapshot_json) VALUES (:id, 1, 'x', '{}')",
    "a wish": "INSERT INTO outbox SELECT 'e1', :id, 1, 'create_plan', '{}', 'discarded', '', 0, '', '', '', '', '', '',"
    " '', ''",
    "tracking": "INSERT INTO saved_tracking VALUES ('sh1', 'b1', :id, '1Z', '')",
    "a print": "INSERT INTO print_record (printed_at, kind, subject, msku, copies, media, output, draft_id, run_id, "
    "confirmation_id) VALUES ('', 'item', 'X', '', 1, '', 'pdf', :id, '', '')",
    "a print run": "INSERT INTO print_run VALUES ('r1', '', '', '', '', '', 0, '', '', :id, 'done', 0, 0, '{}', '',"
    " '')",
    "a document": "INSERT INTO kept_document VALUES ('k1', 'item_labels', :id, 'a.pdf', '', 0, '')",
    "a plan": "UPDATE draft SET plan_id = 'wf1' WHERE id = :id",
    "a step": "UPDATE draft SET step = 'boxes' WHERE id = :id",
    "a day": "UPDATE draft SET ready_to_ship_on = '2026-12-01' WHERE id = :id",
    "a state": "UPDATE draft SET state = 'discarded' WHERE id = :id",
}


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    with open_desk(folder, FixedClock(NOW)) as opened:
        yield opened


def ids(desk: Desk) -> set[str]:
    with desk.workspace.read() as conn:
        return {str(draft_id) for draft_id in conn.execute(text("SELECT id FROM draft")).scalars()}


def test_an_empty_draft_goes_without_a_trace(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk)
    assert remove_if_empty(desk, draft_id)
    assert ids(desk) == set()
    assert not remove_if_empty(desk, draft_id)


@pytest.mark.parametrize("what", HELD)
def test_one_that_holds_anything_stays(desk: Desk, what: str) -> None:
    draft_id = drafts.create_draft(desk)
    with desk.workspace.write() as conn:
        conn.execute(text(HELD[what]), {"id": draft_id})
    assert not remove_if_empty(desk, draft_id)
    assert remove_left_behind(desk, NOW + timedelta(days=1)) == 0
    assert ids(desk) == {draft_id}


def test_one_with_a_name_of_the_persons_own_stays(desk: Desk) -> None:
    named, renamed = drafts.create_draft(desk, "Christmas"), drafts.create_draft(desk)
    drafts.rename(desk, renamed, "Easter")
    assert not remove_if_empty(desk, named)
    assert not remove_if_empty(desk, renamed)


def test_items_that_were_taken_out_again_can_still_be_brought_back(desk: Desk) -> None:
    draft_id = drafts.create_draft(desk)
    drafts.set_items(desk, draft_id, [ItemLine("MUG", 4)])
    drafts.set_items(desk, draft_id, [])
    assert not remove_if_empty(desk, draft_id)


def test_only_what_was_begun_before_this_run_is_left_behind(desk: Desk) -> None:
    drafts.create_draft(desk)
    assert isinstance(desk.clock, FixedClock)
    desk.clock.advance(60)
    begun_at = desk.clock.now()
    now_open = drafts.create_draft(desk)
    assert remove_left_behind(desk, begun_at) == 1
    assert ids(desk) == {now_open}
