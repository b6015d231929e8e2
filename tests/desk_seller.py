"""A seller at a desk of their own who talks to a real marketplace over loopback, driven the way a person would."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import text

from fba_client.domain.items import ItemLine
from fba_client.paths import DataFolder
from fba_client.services import drafts, inbound
from fba_client.services.desk import Desk, open_desk
from fba_client.settings import ShipFromSettings
from fba_client.spapi.client import SpApiClient
from fba_client.spapi.exchange import Exchange
from fba_client.spapi.login import LoginClient
from fba_client.spapi.pacing import Backoff, RateLimiter
from fba_client.spapi.tokens import SandboxTokens
from fba_client.store.inventory import upsert_skus
from fba_client.sync.backoff import QUICK, Pace
from fba_client.sync.engine import SyncEngine
from fba_client.sync.events import ProgressListener

SHIP_FROM = ShipFromSettings(
    name="Jo Fern", line1="12 Dock Road", city="Portland", state="OR", postal_code="97203", phone="5035550100"
)
HASTY = replace(QUICK, first_look_s=0.02, longest_look_s=0.2, quiet_s=0.4, first_retry_s=0.05, longest_retry_s=0.4)
OWN = "USE_YOUR_OWN_CARRIER"
PARTNERED = "AMAZON_PARTNERED_CARRIER"


class HurriedClock:
    """Our time, fifty times as fast, so that the usage plans do not make the tests long."""

    _speed = 50.0

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic() * self._speed

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds / self._speed)

    def wait(self, seconds: float, cancel: threading.Event) -> bool:
        return cancel.wait(seconds / self._speed)


class InboundSeller:
    """One run of the program on ``folder``: open it again to play a restart."""

    def __init__(self, desk: Desk, base_url: str, pace: Pace = HASTY, owner: str = "one") -> None:
        self.desk = desk
        self.exchanges: list[Exchange] = []
        self._tokens = SandboxTokens(LoginClient(f"{base_url}/auth/o2/token", desk.clock), desk.clock)
        self._limiter = RateLimiter(HurriedClock())
        self._base_url = base_url
        self.cancel = threading.Event()
        self.engine = SyncEngine(desk, self._connect, pulls=(), pace=pace, randomness=random.Random(7), owner=owner)

    def _connect(self, cancel: threading.Event) -> SpApiClient:
        return SpApiClient(
            self._base_url,
            self._tokens,
            clock=self.desk.clock,
            marketplace_id="ATVPDKIKX0DER",
            cancel=cancel,
            recorder=self.exchanges.append,
            limiter=self._limiter,
            backoff=Backoff(base_s=0.02, cap_s=0.1),
        )

    def client(self) -> SpApiClient:
        """A client by itself, for pulls."""
        return self._connect(self.cancel)

    def follow(self, wanted: str, draft_id: str, patience_s: float = 45.0) -> None:
        """Push until the draft has come to the step or state ``wanted``; fails with what the outbox says otherwise."""
        end = time.monotonic() + patience_s
        while wanted not in self.standing(draft_id):
            result = self.engine.push(progress=lambda _: None, cancel=self.cancel, wait_s=0.5)
            rejected = self.troubles("rejected")
            assert not rejected, rejected
            assert time.monotonic() < end, (self.standing(draft_id), result, self.troubles())

    def follow_to_refusal(
        self, told: ProgressListener = lambda _: None, patience_s: float = 45.0
    ) -> list[tuple[str, str, str]]:
        """Push until something is refused: action, state and problem of it."""
        end = time.monotonic() + patience_s
        while not (refused := self.troubles("rejected")):
            self.engine.push(progress=told, cancel=self.cancel, wait_s=0.5)
            assert time.monotonic() < end, self.troubles()
        return refused

    def refused_entry(self) -> str:
        """The id of the one entry that is refused."""
        with self.desk.workspace.read() as conn:
            return str(conn.execute(text("SELECT id FROM outbox WHERE state = 'rejected'")).scalar_one())

    def drain(self, patience_s: float = 45.0) -> None:
        """Push until nothing waits."""
        end = time.monotonic() + patience_s
        while self.engine.push(progress=lambda _: None, cancel=self.cancel, wait_s=0.5).next_due_s is not None:
            assert time.monotonic() < end, self.troubles()

    def standing(self, draft_id: str) -> tuple[str, str]:
        """Step and state of a draft."""
        query = text("SELECT step, state FROM draft WHERE id = :id")
        with self.desk.workspace.read() as conn:
            return tuple(conn.execute(query, {"id": draft_id}).one())

    def troubles(self, state: str = "") -> list[tuple[str, str, str]]:
        """Action, state and problem of what is not done."""
        query = text(
            "SELECT action, state, problem_json FROM outbox WHERE state NOT IN ('verified', 'discarded') "
            "AND :state IN ('', state) ORDER BY sequence"
        )
        with self.desk.workspace.read() as conn:
            return [tuple(row) for row in conn.execute(query, {"state": state})]

    def draft(self, lines: list[ItemLine]) -> str:
        """A new draft of ``lines``, packed."""
        draft_id = drafts.create_draft(self.desk, "Spring restock", lines)
        drafts.set_boxes(self.desk, draft_id, drafts.suggest_boxes(lines, unit_weight_hundredths_lb=20))
        return draft_id

    def choose_cheapest_placement(self, draft_id: str) -> None:
        """Take the placement with the lowest fee."""
        with self.desk.workspace.read() as conn:
            plan_id = conn.execute(text("SELECT plan_id FROM draft WHERE id = :id"), {"id": draft_id}).scalar_one()
        query = text(
            "SELECT placement_option_id FROM placement_option WHERE plan_id = :plan "
            "ORDER BY fees_minor - discounts_minor, 1 LIMIT 1"
        )
        with self.desk.cache.read() as conn:
            option = conn.execute(query, {"plan": plan_id}).scalar_one()
        inbound.choose_placement(self.desk, draft_id, option, self.desk.clock.now().date())

    def choose_ways(self, draft_id: str, solution: str) -> None:
        """Take the first parcel service of a solution for each shipment."""
        with self.desk.workspace.read() as conn:
            placement = text("SELECT placement_option_id FROM draft WHERE id = :id")
            chosen_placement = conn.execute(placement, {"id": draft_id}).scalar_one()
        query = text(
            "SELECT shipment_id, min(transportation_option_id) FROM transportation_option "
            "WHERE placement_option_id = :placement AND shipping_solution = :solution "
            "AND shipping_mode = 'GROUND_SMALL_PARCEL' GROUP BY shipment_id"
        )
        with self.desk.cache.read() as conn:
            rows = conn.execute(query, {"placement": chosen_placement, "solution": solution})
            chosen = {row[0]: row[1] for row in rows}
        inbound.choose_transport(self.desk, draft_id, chosen)

    def give_tracking(self, draft_id: str) -> dict[str, str]:
        """Enter a number for every box; returns them."""
        with self.desk.cache.read() as conn:
            rows = conn.execute(text("SELECT shipment_id, box_id FROM plan_shipment_box ORDER BY box_id")).all()
        numbers = {row[1]: f"1Z999AA1{index:010}" for index, row in enumerate(rows, start=1)}
        for shipment_id in {row[0] for row in rows}:
            mine = {row[1]: numbers[row[1]] for row in rows if row[0] == shipment_id}
            inbound.set_tracking(self.desk, draft_id, shipment_id, mine)
        return numbers

    def mutations(self) -> Counter[str]:
        """How often each mutation was answered, by method and path without the plan's id."""
        return Counter(
            f"{e.method} {'/'.join(urlsplit(e.url).path.split('/')[4:])}" for e in self.exchanges if e.method != "GET"
        )


@contextmanager
def at_desk(folder: Path, base_url: str, pace: Pace = HASTY, owner: str = "one") -> Iterator[InboundSeller]:
    """Sit down at the desk in ``folder``."""
    with open_desk(DataFolder(folder)) as desk:
        desk.replace_settings(replace(desk.settings, ship_from=SHIP_FROM))
        yield InboundSeller(desk, base_url, pace, owner)


def know_products(desk: Desk, mskus: list[str]) -> None:
    """What a sync of the inventory would have told."""
    with desk.cache.write() as conn:
        upsert_skus(conn, [{"msku": msku} for msku in mskus])
