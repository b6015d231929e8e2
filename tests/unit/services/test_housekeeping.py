"""Old entries go in small steps and never anything that is not settled; both stores are looked at once a day."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from damaged_stores import garble, page_of
from sqlalchemy import text

from fba_client.domain.clock import FixedClock
from fba_client.domain.times import iso_seconds
from fba_client.errors import Cancelled
from fba_client.paths import DataFolder
from fba_client.services import housekeeping
from fba_client.services.desk import Desk, open_desk
from fba_client.services.housekeeping import KEPT, HouseReport, is_due, keep_house, purge_outbox
from fba_client.store import health, outbox
from fba_client.store.bulk import upsert
from fba_client.store.drafts import DraftState
from fba_client.store.outbox_entry import SETTLED, EntryState
from fba_client.store.prints import Printed, add_prints
from fba_client.store.workspace_tables import Draft, OutboxEntry

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OLD, YOUNG = NOW - KEPT - timedelta(hours=1), NOW - KEPT + timedelta(hours=1)


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    with open_desk(folder, FixedClock(NOW)) as opened:
        yield opened


def use(desk: Desk, days: int = 3) -> None:
    """The outbox was used on so many of the last days."""
    for day in range(days):
        put(desk, f"recent{day}", "recent", NOW - timedelta(days=day + 1))


def put(desk: Desk, entry_id: str, draft_id: str, settled: datetime, state: str = "verified") -> None:
    stamp = iso_seconds(settled)
    row = {"id": entry_id, "draft_id": draft_id, "state": state, "settled_at": stamp, "updated_at": stamp}
    with desk.workspace.write() as conn:
        upsert(conn, OutboxEntry, [{**row, "action": "create_plan"}])


def draft(desk: Desk, draft_id: str, state: str) -> None:
    with desk.workspace.write() as conn:
        upsert(conn, Draft, [{"id": draft_id, "state": state}])


def left(desk: Desk) -> set[str]:
    with desk.workspace.read() as conn:
        found = conn.execute(text("SELECT id FROM outbox WHERE id NOT LIKE 'recent%'"))
        return {str(entry_id) for entry_id in found.scalars()}


def purge(desk: Desk) -> int:
    return purge_outbox(desk, threading.Event())


def test_what_was_settled_eighteen_months_ago_goes_and_younger_entries_stay(desk: Desk) -> None:
    use(desk)
    put(desk, "old", "d1", OLD)
    put(desk, "given up", "d2", OLD, "discarded")
    put(desk, "young", "d3", YOUNG)
    assert purge(desk) == 2
    assert left(desk) == {"young"}


@pytest.mark.parametrize("state", sorted(set(EntryState) - set(SETTLED)))
def test_what_is_not_settled_stays_with_all_that_belongs_to_it(desk: Desk, state: str) -> None:
    use(desk)
    put(desk, "open", "d1", OLD, state)
    put(desk, "done before", "d1", OLD)
    assert purge(desk) == 0
    assert left(desk) == {"open", "done before"}


@pytest.mark.parametrize("state", list(DraftState))
def test_what_a_draft_that_is_worked_on_has_done_stays(desk: Desk, state: str) -> None:
    use(desk)
    draft(desk, "d1", state)
    put(desk, "old", "d1", OLD)
    gone = state in (DraftState.DONE, DraftState.DISCARDED)
    assert purge(desk) == int(gone)


def test_a_clock_that_has_run_ahead_costs_nothing(desk: Desk) -> None:
    put(desk, "old", "d1", NOW - timedelta(days=3))
    put(desk, "today", "d2", NOW)
    assert isinstance(desk.clock, FixedClock)
    desk.clock.advance(timedelta(days=4_000).total_seconds())
    assert purge(desk) == 0
    put(desk, "ahead", "d3", desk.clock.now())  # and what is done by that clock does not make it right
    assert purge(desk) == 0
    use(desk, days=3)  # days that lie behind it by years
    assert purge(desk) == 0


def test_many_entries_go_in_small_transactions_between_which_it_can_be_stopped(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(desk)
    for number in range(25):
        put(desk, f"old{number}", f"d{number}", OLD)
    monkeypatch.setattr(housekeeping, "_AT_ONCE", 10)
    cancel = threading.Event()
    purged: list[int] = []
    plain = outbox.purge_settled

    def counting(*args: Any) -> int:
        purged.append(plain(*args))
        return purged[-1]

    monkeypatch.setattr(outbox, "purge_settled", counting)
    assert purge_outbox(desk, cancel) == 25
    assert purged == [10, 10, 5]
    cancel.set()
    with pytest.raises(Cancelled):
        purge_outbox(desk, cancel)


def test_what_was_printed_stays_for_ever(desk: Desk) -> None:
    use(desk)
    put(desk, "old", "d1", OLD)
    with desk.workspace.write() as conn:
        add_prints(
            conn, [Printed("box", "B1", 1, draft_id="d1")], media="m", output="pdf", printed_at="2001-01-01T00:00:00Z"
        )
    assert keep_house(desk, threading.Event()).purged == 1
    with desk.workspace.read() as conn:
        assert conn.execute(text("SELECT count(*) FROM print_record")).scalar_one() == 1


def test_it_is_due_once_a_day_and_after_a_wrong_clock(desk: Desk, folder: DataFolder) -> None:
    assert is_due(desk)
    assert keep_house(desk, threading.Event()) == HouseReport()
    assert not is_due(desk)
    assert isinstance(desk.clock, FixedClock)
    desk.clock.advance(86_400)
    assert is_due(desk)
    mark = folder.stores / "housekeeping.txt"
    mark.write_text("2031-01-01T00:00:00Z")
    assert is_due(desk)
    for garbage in (b"", b"soon", b"\xff\xfe"):
        mark.write_bytes(garbage)
        assert is_due(desk)


def test_a_damaged_store_is_named_and_mended_at_the_next_start(desk: Desk, folder: DataFolder) -> None:
    use(desk)
    put(desk, "old", "d1", OLD)
    damage(desk, "inbound_plan", desk.cache.path)
    (fault,) = keep_house(desk, threading.Event()).faults
    assert (fault.is_workspace, fault.copy) == (False, None)
    assert fault.reason
    assert left(desk) == set()  # the sound one was seen to
    desk.close()
    with closing(open_desk(folder, desk.clock)) as again:
        assert len(again.notices) == 1
        assert keep_house(again, threading.Event()).faults == ()


def test_a_damaged_workspace_is_left_as_it_is_and_its_copy_is_named(desk: Desk, folder: DataFolder) -> None:
    use(desk)
    put(desk, "old", "d1", OLD)
    damage(desk, "saved_tracking", desk.workspace.path)
    (fault,) = keep_house(desk, threading.Event()).faults
    assert fault.is_workspace
    assert fault.copy is not None
    assert fault.copy.parent == folder.backups
    assert left(desk) == {"old"}


def damage(desk: Desk, table: str, path: Path) -> None:
    """Overwrite the page in which ``table`` begins."""
    place = page_of(path, table)
    (desk.cache if path == desk.cache.path else desk.workspace).close()  # what is in the log is in the file then
    garble(path, place)


def test_an_inspection_can_be_broken_off(desk: Desk) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        health.inspect(desk.cache.path, cancel)
    with pytest.raises(Cancelled):
        keep_house(desk, cancel)
    assert is_due(desk)
    assert health.inspect(desk.cache.path, threading.Event()) == ""
