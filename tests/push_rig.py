"""A desk, a backend in memory, and an engine between them, driven the way a person would."""

from __future__ import annotations

import random
import threading
from datetime import UTC, date, datetime
from typing import cast

from push_backend import PushBackend
from sqlalchemy import text

from fba_client.domain.clock import FixedClock
from fba_client.domain.items import ItemLine
from fba_client.services import drafts, inbound
from fba_client.services.desk import Desk
from fba_client.settings import ShipFromSettings
from fba_client.spapi.client import SpApiClient
from fba_client.sync.backoff import Pace
from fba_client.sync.engine import PushResult, SyncEngine

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LINES = (ItemLine("MUG-BLUE", 48), ItemLine("TEA-GREEN", 20))
PACE = Pace(quiet_s=300.0)
PDF = b"%PDF-1.4 labels"
SHIP_FROM = ShipFromSettings(
    name="Jo Fern", line1="12 Dock Road", city="Portland", state="OR", postal_code="97203", phone="5035550100"
)


class Rig:
    """Drives one draft through services and engine, and looks at what became of it."""

    def __init__(self, desk: Desk, backend: PushBackend, clock: FixedClock) -> None:
        self.desk = desk
        self.backend = backend
        self.clock = clock
        self.cancel = threading.Event()
        self.engine = self.new_engine("first")

    def new_engine(self, owner: str) -> SyncEngine:
        """An engine as another run of the program would make it."""
        return SyncEngine(
            self.desk,
            lambda _: cast(SpApiClient, self.backend),
            pulls=(),
            pace=PACE,
            randomness=random.Random(7),
            owner=owner,
        )

    def push(self, wait_s: float = 120.0) -> PushResult:
        """Push and follow for ``wait_s`` seconds of the fixed clock."""
        return self.engine.push(progress=lambda _: None, cancel=self.cancel, wait_s=wait_s)

    def draft(self) -> str:
        """A new draft, packed and ready to be asked for."""
        draft_id = drafts.create_draft(self.desk, "Spring restock", LINES)
        drafts.set_boxes(self.desk, draft_id, drafts.suggest_boxes(LINES))
        return draft_id

    def placed(self) -> str:
        """A draft whose placements are listed."""
        draft_id = self.draft()
        inbound.request_placement(self.desk, draft_id)
        self.push()
        return draft_id

    def quoted(self) -> str:
        """A draft whose transport offers are listed, for the placement ``a``."""
        draft_id = self.placed()
        inbound.choose_placement(self.desk, draft_id, self.placement(draft_id), date(2026, 11, 25))
        self.push()
        return draft_id

    def confirmed(self) -> str:
        """A draft that is confirmed, with its labels kept."""
        draft_id = self.quoted()
        inbound.choose_transport(self.desk, draft_id, self.offers(draft_id))
        inbound.confirm_shipment(self.desk, draft_id)
        self.push(600.0)
        return draft_id

    def placement(self, draft_id: str) -> str:
        """The first placement on offer."""
        query = "SELECT placement_option_id FROM placement_option WHERE plan_id = :plan ORDER BY 1"
        with self.desk.cache.read() as conn:
            return str(conn.execute(text(query), {"plan": self.field(draft_id, "plan_id")}).scalars().first())

    def offers(self, draft_id: str) -> dict[str, str]:
        """The first transport offer of each shipment."""
        query = "SELECT shipment_id, transportation_option_id FROM transportation_option WHERE plan_id = :plan"
        with self.desk.cache.read() as conn:
            rows = conn.execute(text(query), {"plan": self.field(draft_id, "plan_id")})
            return {row[0]: row[1] for row in rows}

    def box_ids(self) -> list[str]:
        """All box ids that the cache knows."""
        with self.desk.cache.read() as conn:
            return list(conn.execute(text("SELECT box_id FROM plan_shipment_box ORDER BY box_id")).scalars())

    def field(self, draft_id: str, name: str) -> str:
        """One column of a draft."""
        with self.desk.workspace.read() as conn:
            return str(conn.execute(text(f"SELECT {name} FROM draft WHERE id = :id"), {"id": draft_id}).scalar_one())

    def states(self, draft_id: str) -> dict[str, str]:
        """The newest state of each action of a draft."""
        query = text("SELECT action, state FROM outbox WHERE draft_id = :id ORDER BY sequence")
        with self.desk.workspace.read() as conn:
            return {row[0]: row[1] for row in conn.execute(query, {"id": draft_id})}

    def entry(self, action: str) -> tuple[str, str, str]:
        """Id, state and problem of the newest entry of an action."""
        query = text("SELECT id, state, problem_json FROM outbox WHERE action = :action ORDER BY sequence DESC LIMIT 1")
        with self.desk.workspace.read() as conn:
            row = conn.execute(query, {"action": action}).one()
        return row[0], row[1], row[2]
