"""Kills the program at random moments while it sends shipments, and counts what the marketplace was asked to do.

By hand, for a long run: ``python tests/crash_rig.py 200``. The suite has a short one.
"""

from __future__ import annotations

import contextlib
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from desk_seller import PARTNERED, InboundSeller, at_desk, know_products
from sqlalchemy import text

from fba_client.domain.items import ItemLine
from fba_client.errors import DraftError
from fba_client.sandbox.config import SandboxConfig
from fba_client.sandbox.serve import LocalServer
from fba_client.services import inbound

ROOT = Path(__file__).resolve().parents[1]
DONE = "all done"


@dataclass(frozen=True)
class Outcome:
    """What a rig saw: kills, drafts finished, and how often the marketplace began each operation."""

    kills: int
    finished: int
    operations: dict[str, int]
    plans: int


def run_rig(folder: Path, *, kills: int, drafts: int, seed: int = 7) -> Outcome:
    """Kill the program ``kills`` times while it sends ``drafts`` shipments, then let it finish."""
    dice = random.Random(seed)
    config = SandboxConfig(folder / "sandbox.db", scenario="empty", limits=False, speed=600.0)
    with LocalServer(config) as server:
        _prepare(folder / "data", server, drafts)
        killed = 0
        for _ in range(kills):
            if _run_for(folder / "data", server.base_url, dice.uniform(0.05, 0.9)):
                break
            killed += 1
        assert _run_for(folder / "data", server.base_url, 120.0), "it did not finish"
        with server.market.state.read() as db:
            rows = db.execute("SELECT name, count(*) FROM inbound_operation GROUP BY name").fetchall()
            plans = db.execute("SELECT count(*) FROM inbound_plan").fetchone()[0]
    return Outcome(killed, _finished(folder / "data"), {row[0]: row[1] for row in rows}, plans)


def _prepare(folder: Path, server: LocalServer, drafts: int) -> None:
    products = [p for p in server.market.catalog.listed if not p.has_expiry and p.prep_category != "UNKNOWN"]
    with at_desk(folder, server.base_url) as seller:
        know_products(seller.desk, [product.msku for product in products[:drafts]])
        for product in products[:drafts]:
            seller.draft([ItemLine(product.msku, 30)])


def _run_for(folder: Path, base_url: str, seconds: float) -> bool:
    """One run of the program, killed after ``seconds`` of work; True when it had nothing left to do."""
    child = subprocess.Popen(
        [sys.executable, __file__, "child", str(folder), base_url],
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT}:{Path(__file__).parent}", "PATH": ""},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    with child.stdout as lines:
        assert lines.readline().strip() == "working", "the program did not start"
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(seconds)
        child.kill()
        child.wait()
        return DONE in lines.read()


def _finished(folder: Path) -> int:
    with at_desk(folder, "http://127.0.0.1:9") as seller, seller.desk.workspace.read() as conn:
        return int(conn.execute(text("SELECT count(*) FROM draft WHERE state = 'done'")).scalar_one())


def _child(folder: Path, base_url: str) -> None:
    with at_desk(folder, base_url, owner=f"run at {time.time_ns()}") as seller:
        print("working", flush=True)
        with seller.desk.workspace.read() as conn:
            drafts = list(conn.execute(text("SELECT id FROM draft")).scalars())
        while not all("done" in seller.standing(draft) for draft in drafts):
            for draft in drafts:
                with contextlib.suppress(DraftError):  # the backend is at work on it
                    ask_for_the_next_step(seller, draft)
            result = seller.engine.push(progress=lambda _: None, cancel=seller.cancel, wait_s=0.1)
            seller.cancel.wait(min(0.1, result.next_due_s or 0.0))
        print(DONE, flush=True)


def ask_for_the_next_step(seller: InboundSeller, draft_id: str) -> None:
    """What a person would press next for the draft; nothing while the backend is at work on it."""
    step, state = seller.standing(draft_id)
    if state not in ("open", "confirmed"):
        return
    match step:
        case "boxes":
            inbound.request_placement(seller.desk, draft_id)
        case "placement":
            seller.choose_cheapest_placement(draft_id)
        case "transport":
            seller.choose_ways(draft_id, PARTNERED)
        case "review":
            inbound.confirm_shipment(seller.desk, draft_id)
        case _:
            pass


if __name__ == "__main__":
    if sys.argv[1] == "child":
        _child(Path(sys.argv[2]), sys.argv[3])
    else:
        with tempfile.TemporaryDirectory() as place:
            began = time.monotonic()
            print(run_rig(Path(place), kills=int(sys.argv[1]), drafts=max(2, int(sys.argv[1]))))
            print(f"{time.monotonic() - began:.1f} s")
