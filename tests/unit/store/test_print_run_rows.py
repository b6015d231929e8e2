"""Runs in the workspace: who is alive, that each is entered once, and codes that are kept."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from fba_client.domain.clock import FixedClock
from fba_client.errors import DataFolderError
from fba_client.paths import DataFolder
from fba_client.store import print_runs, product_codes
from fba_client.store.database import Database
from fba_client.store.opening import open_stores
from fba_client.store.print_runs import RunHead
from fba_client.store.run_locks import RunLock, is_running
from fba_client.store.run_spec import RunEntry, RunSpec

CLOCK = FixedClock(datetime(2026, 3, 2, 9, 30, tzinfo=UTC))
NOW = "2026-03-02T09:30:00Z"
HOLDS_A_RUN = """
import sys
from pathlib import Path
from fba_client.store.run_locks import RunLock
lock = RunLock(Path(sys.argv[1]), "r1").acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def workspace(folder: DataFolder) -> Iterator[Database]:
    stores = open_stores(folder, CLOCK)
    yield stores.workspace
    stores.workspace.close()
    stores.cache.close()


def begin(workspace: Database, run_id: str, *copies: int, resumes: str = "", kind: str = "roll") -> None:
    spec = RunSpec(
        sheet={"kind": kind, "columns": 3, "rows": 10},
        skip=4,
        calibration={},
        labels=tuple({"label": str(number)} for number in range(len(copies))),
        entries=tuple(RunEntry(number, count, f"S{number}", "SKU") for number, count in enumerate(copies)),
        resumes=resumes,
    )
    head = RunHead(run_id, "Things", "item", "Letter_30", 203, "p1", "Bench", "d1", sum(copies))
    with workspace.write() as conn:
        print_runs.begin(conn, head, spec, NOW)


def acknowledge(workspace: Database, run_id: str, labels: int) -> None:
    with workspace.write() as conn:
        print_runs.acknowledge(conn, run_id, labels, NOW)


def ledger(workspace: Database) -> list[tuple[str, int, str]]:
    with workspace.read() as conn:
        rows = conn.execute(text("SELECT subject, copies, run_id FROM print_record ORDER BY id"))
        return [tuple(row) for row in rows]


def test_a_run_is_alive_for_as_long_as_its_program(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLDS_A_RUN, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdin is not None
    assert child.stdout is not None
    with child.stdin, child.stdout:
        assert child.stdout.readline() == "held\n"
        assert is_running(tmp_path, "r1")
        assert not is_running(tmp_path, "r2")
        child.kill()
        child.wait()
    assert not is_running(tmp_path, "r1")
    assert list(tmp_path.iterdir()) == [], "nothing is left of it"


def test_a_run_of_this_program_is_alive_too(tmp_path: Path) -> None:
    lock = RunLock(tmp_path, "r1").acquire()
    assert is_running(tmp_path, "r1")
    releasing = threading.Thread(target=lock.release)
    releasing.start()
    releasing.join()
    assert not is_running(tmp_path, "r1")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    lock = RunLock(tmp_path / "file", "r1")
    with pytest.raises(DataFolderError, match="cannot be locked"):
        lock.acquire()


def test_two_who_find_the_same_dead_run_enter_it_once(workspace: Database) -> None:
    begin(workspace, "r1", 3, 2)
    acknowledge(workspace, "r1", 4)
    both = threading.Barrier(2)
    settled: list[int] = []

    def settle() -> None:
        both.wait()
        settled.append(print_runs.settle_dead(workspace, CLOCK))

    threads = [threading.Thread(target=settle) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ledger(workspace) == [("S0", 3, "r1"), ("S1", 1, "r1")]


def test_a_settled_run_takes_no_more(workspace: Database) -> None:
    begin(workspace, "r1", 3)
    acknowledge(workspace, "r1", 1)
    with workspace.write() as conn:
        assert print_runs.settle(conn, "r1", print_runs.STOPPED, NOW)
        assert not print_runs.settle(conn, "r1", print_runs.DONE, NOW)
        print_runs.acknowledge(conn, "r1", 3, NOW)
        kept = print_runs.run(conn, "r1")
    assert kept is not None
    assert (kept.state, kept.acknowledged) == ("stopped", 1)
    assert ledger(workspace) == [("S0", 1, "r1")]


def test_a_new_run_closes_the_one_it_goes_on_with_in_the_same_moment(workspace: Database) -> None:
    begin(workspace, "r1", 3)
    with workspace.write() as conn:
        print_runs.settle(conn, "r1", print_runs.FAILED, NOW, "gone")
    begin(workspace, "r0", 1)
    with pytest.raises(IntegrityError):
        begin(workspace, "r0", 3, resumes="r1")  # cannot be entered
    with workspace.read() as conn:
        assert [run.head.id for run in print_runs.runs_in(conn, print_runs.FAILED)] == ["r1"]
    begin(workspace, "r2", 3, resumes="r1")
    with workspace.read() as conn:
        assert print_runs.runs_in(conn, print_runs.FAILED) == ()
        (closed,) = print_runs.runs_in(conn, print_runs.DISMISSED)
    assert closed.head.id == "r1"


@pytest.mark.parametrize(("kind", "position"), [("sheet", 8), ("roll", None)])
def test_only_a_sheet_goes_on_where_a_run_ended(workspace: Database, kind: str, position: int | None) -> None:
    begin(workspace, "r1", 60, kind=kind)
    acknowledge(workspace, "r1", 34)
    with workspace.write() as conn:
        print_runs.settle(conn, "r1", print_runs.STOPPED, NOW)
        found = conn.execute(text("SELECT next_position FROM sheet_position")).scalar_one_or_none()
    assert found == position


def test_many_codes_are_kept_and_forgotten_at_once(workspace: Database) -> None:
    codes = {f"code {number}": f"SKU {number % 7}" for number in range(1_200)}
    with workspace.write() as conn:
        product_codes.put(conn, codes, NOW)
        assert product_codes.mskus_of(conn, codes) == codes
        product_codes.put(conn, {"code 7": "", "code 8": "SKU 0"}, NOW)
        assert product_codes.mskus_of(conn, ["code 7", "code 8"]) == {"code 8": "SKU 0"}
        assert len(product_codes.all_codes(conn)) == 1_199
