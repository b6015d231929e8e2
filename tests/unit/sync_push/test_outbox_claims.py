"""Nothing is claimed twice, by whomever; order is kept for each draft."""

from __future__ import annotations

import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

from push_rig import NOON

from fba_client.services.desk import Desk
from fba_client.store import outbox
from fba_client.store.outbox_entry import ActionName

CLAIMER = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from fba_client.store.database import Database
from fba_client.store import outbox
database = Database(Path(sys.argv[1]), synchronous="FULL")
sys.stdin.readline()
now = datetime(2026, 11, 22, 12, 0, 1, tzinfo=UTC)
while True:
    with database.write() as conn:
        entry = outbox.claim(conn, sys.argv[2], now)
    if entry is None:
        break
    print(entry.id)
"""


def queue(desk: Desk, count: int) -> set[str]:
    """``count`` entries of drafts of their own."""
    with desk.workspace.write() as conn:
        return {
            outbox.enqueue(conn, f"draft {number}", [(ActionName.CREATE_PLAN, {})], NOON)[0] for number in range(count)
        }


def test_threads_that_claim_at_once_share_the_entries_without_overlap(desk: Desk) -> None:
    wanted = queue(desk, 120)
    claimed: list[str] = []
    start = threading.Barrier(4)

    def work(name: str) -> None:
        start.wait()
        while True:
            with desk.workspace.write() as conn:
                entry = outbox.claim(conn, name, NOON)
            if entry is None:
                return
            claimed.append(entry.id)

    threads = [threading.Thread(target=work, args=(f"thread {number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(claimed) == len(wanted)
    assert set(claimed) == wanted


def test_two_processes_that_claim_at_once_share_the_entries_without_overlap(desk: Desk) -> None:
    wanted = queue(desk, 200)
    root = Path(__file__).resolve().parents[3]
    claimers = [
        subprocess.Popen(
            [sys.executable, "-c", CLAIMER, str(desk.workspace.path), name],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("one", "two")
    ]
    claimed: list[str] = []
    for claimer in claimers:
        assert claimer.stdin is not None
        claimer.stdin.write("\n")
        claimer.stdin.flush()
    for claimer in claimers:
        output, _ = claimer.communicate(timeout=60)
        assert claimer.returncode == 0
        claimed += output.split()
    assert sorted(claimed) == sorted(wanted)


def test_the_second_entry_of_a_draft_waits_for_the_first_to_be_verified(desk: Desk) -> None:
    with desk.workspace.write() as conn:
        steps: list[tuple[ActionName, dict[str, str]]] = [
            (ActionName.CREATE_PLAN, {}),
            (ActionName.GENERATE_PACKING, {}),
        ]
        first, second = outbox.enqueue(conn, "draft", steps, NOON)
        claimed = outbox.claim(conn, "me", NOON)
        assert claimed is not None
        assert claimed.id == first
        assert outbox.claim(conn, "me", NOON) is None
        outbox.mark_accepted(conn, first, "op", NOON, NOON)
        assert outbox.claim(conn, "me", NOON) is None
        outbox.mark_verified(conn, first, NOON)
        claimed = outbox.claim(conn, "me", NOON)
        assert claimed is not None
        assert claimed.id == second


def test_who_lost_an_entry_must_not_send_it(desk: Desk) -> None:
    queue(desk, 1)
    with desk.workspace.write() as conn:
        entry = outbox.claim(conn, "the slow one", NOON)
        assert entry is not None
        outbox.recover(conn, "the new one", 300.0, NOON)
        assert not outbox.mark_leaving(conn, entry.id, "the slow one", NOON)


def test_an_entry_being_looked_at_is_left_alone_by_others_for_a_while(desk: Desk) -> None:
    (entry_id,) = queue(desk, 1)
    with desk.workspace.write() as conn:
        outbox.claim(conn, "me", NOON)
        outbox.mark_accepted(conn, entry_id, "op", NOON, NOON)
        assert outbox.take_due(conn, "me", NOON, 120.0) is not None
        assert outbox.take_due(conn, "me", NOON, 120.0) is None


def test_a_look_that_died_with_its_process_is_taken_up_at_the_next_start(desk: Desk) -> None:
    (entry_id,) = queue(desk, 1)
    with desk.workspace.write() as conn:
        outbox.claim(conn, "the dead one", NOON)
        outbox.mark_accepted(conn, entry_id, "op", NOON, NOON)
        outbox.take_due(conn, "the dead one", NOON, 120.0)
        outbox.recover(conn, "the next one", 300.0, NOON)
        assert outbox.take_due(conn, "the next one", NOON, 120.0) is not None


def test_a_restart_does_not_shorten_a_quiet_period(desk: Desk) -> None:
    queue(desk, 1)
    with desk.workspace.write() as conn:
        entry = outbox.claim(conn, "the dead one", NOON)
        assert entry is not None
        outbox.mark_leaving(conn, entry.id, "the dead one", NOON)
        outbox.recover(conn, "the second one", 300.0, NOON)
        outbox.recover(conn, "the third one", 300.0, NOON)
        assert outbox.take_due(conn, "the third one", NOON + timedelta(seconds=299), 120.0) is None
        assert outbox.take_due(conn, "the third one", NOON + timedelta(seconds=301), 120.0) is not None
