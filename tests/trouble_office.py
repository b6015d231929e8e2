"""A seller at the real window: opened, used and closed again over one data folder, as often as a test wants."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from fba_client.app import OpenWindow, make_window
from fba_client.domain.items import ItemLine
from fba_client.paths import DataFolder
from fba_client.sandbox.serve import LocalServer
from fba_client.services import drafts, inbound
from fba_client.services.desk import Desk, open_desk
from fba_client.settings import ShipFromSettings, SyncSettings
from fba_client.spapi.client import SpApiClient
from fba_client.spapi.login import LoginClient
from fba_client.spapi.pacing import Backoff, RateLimiter
from fba_client.spapi.tokens import SandboxTokens
from fba_client.store.database import Database
from fba_client.store.inventory import upsert_skus
from fba_client.sync.backoff import QUICK
from fba_client.sync.events import Changed
from fba_client.ui.theme import Theme

SHIP_FROM = ShipFromSettings(
    name="Jo Fern", line1="12 Dock Road", city="Portland", state="OR", postal_code="97203", phone="5035550100"
)
PATIENCE_MS = 20_000
HASTY = replace(QUICK, first_look_s=0.02, longest_look_s=0.2, quiet_s=0.4, first_retry_s=0.05, longest_retry_s=0.4)
Connect = Callable[[threading.Event], SpApiClient]


class HurriedClock:
    """Our time; what is measured and waited passes fifty times as fast, so that usage plans do not make tests long."""

    _speed = 50.0

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic() * self._speed

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds / self._speed)

    def wait(self, seconds: float, cancel: threading.Event) -> bool:
        return cancel.wait(seconds / self._speed)


@dataclass
class Sitting:
    """One run of the program: the desk and the window over it."""

    desk: Desk
    opened: OpenWindow
    qtbot: QtBot

    @property
    def bar(self) -> str:
        """All that the message bar says, '' while it is hidden."""
        bar = self.opened.window.messages
        return "" if bar.isHidden() else bar.accessibleName()

    @property
    def status(self) -> str:
        """What stands at the foot of the navigation."""
        return self.opened.window.status.words

    @property
    def action(self) -> str:
        """The text on the button of the message bar."""
        return self.opened.window.messages._button.text()

    def words_of(self, page_id: str) -> str:
        """All labels that can be seen on a page."""
        self.opened.window.open_page(page_id)
        self.settle()
        page = self.opened.window.page(page_id)
        assert page is not None
        return words_in(page)

    def sync(self) -> tuple[Exception, ...]:
        """Press “Sync now” and wait for the end; the errors of its steps."""
        sync = self.opened.context.sync
        with self.qtbot.waitSignal(sync.sync_finished, timeout=PATIENCE_MS) as waited:
            sync.start_sync()
        assert waited.args is not None
        self.settle()
        return tuple(waited.args[0].errors)

    def settle(self) -> None:
        """Wait until no page is being made and no work of the pages is under way."""
        window, tasks = self.opened.window, self.opened.context.tasks
        self.qtbot.waitUntil(lambda: not window.is_making_page and tasks.is_idle, timeout=PATIENCE_MS)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def until(self, reached: Callable[[], bool]) -> None:
        """Wait, with the window alive, until ``reached``."""
        self.qtbot.waitUntil(reached, timeout=PATIENCE_MS)

    def outbox(self) -> dict[str, str]:
        """State by action of everything in the outbox."""
        with self.desk.workspace.read() as conn:
            return {row[0]: row[1] for row in conn.execute(text("SELECT action, state FROM outbox ORDER BY sequence"))}

    def figure(self, sql: str) -> int:
        """One number out of the cache."""
        with self.desk.cache.read() as conn:
            return int(conn.exec_driver_sql(sql).scalar_one())


class Office:
    """Sits down at the desk and leaves it again. What is open at the end of a test is closed."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: DataFolder) -> None:
        self._theme = Theme(qapp, "light")
        self._qtbot = qtbot
        self.folder = folder
        self._open: list[tuple[Sitting, ExitStack]] = []

    def sit_down(self, base_url: str = "", connect: Connect | None = None, **sync: int | bool) -> Sitting:
        """Open the desk and its window, which talks to ``base_url``; ``sync`` are SyncSettings."""
        with ExitStack() as stack:
            desk = stack.enter_context(open_desk(self.folder))
            choices = replace(SyncSettings(every_minutes=0, on_start=False, ledger_days=30), **sync)  # type: ignore[arg-type]
            desk.replace_settings(replace(desk.settings, ship_from=SHIP_FROM, sync=choices))
            opened = make_window(desk, connect or hurried(desk, base_url), theme=self._theme)
            sitting = Sitting(desk, opened, self._qtbot)
            opened.begin()
            sitting.settle()
            self._open.append((sitting, stack.pop_all()))
        return sitting

    def leave(self, sitting: Sitting) -> None:
        """Close the window as a person does, and the desk behind it."""
        (found,) = [entry for entry in self._open if entry[0] is sitting]
        self._open.remove(found)
        with found[1]:
            assert sitting.opened.close(), "something did not stop in time"

    def close(self) -> None:
        """Leave whatever is open."""
        for sitting, _ in list(self._open):
            self.leave(sitting)


def hurried(desk: Desk, base_url: str) -> Connect:
    """Connects to the embedded marketplace with waits fifty times shorter than ours."""
    tokens = SandboxTokens(LoginClient(f"{base_url}/auth/o2/token", desk.clock), desk.clock)
    limiter = RateLimiter(HurriedClock())

    def connect(cancel: threading.Event) -> SpApiClient:
        return SpApiClient(
            base_url,
            tokens,
            clock=HurriedClock(),
            marketplace_id="ATVPDKIKX0DER",
            cancel=cancel,
            limiter=limiter,
            backoff=Backoff(base_s=0.5, cap_s=2.0),
        )

    return connect


def words_in(widget: QWidget) -> str:
    """Every text of a label that is shown inside ``widget``."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def plain_lines(server: LocalServer, count: int = 2) -> list[ItemLine]:
    """Lines of products of the marketplace that need neither a date nor a prep answer."""
    plain = [p for p in server.market.catalog.listed if not p.has_expiry and p.prep_category != "UNKNOWN"]
    return [ItemLine(product.msku, 10 + 7 * number) for number, product in enumerate(plain[:count])]


def plans_at(server: LocalServer) -> int:
    """How many inbound plans the marketplace has made since it opened; those of its seed are somebody else's."""
    seeded = "SELECT plan_id FROM inbound_shipment JOIN shipment ON shipment.shipment_id = confirmation_id AND seeded"
    with server.market.state.read() as db:
        return int(db.execute(f"SELECT count(*) FROM inbound_plan WHERE plan_id NOT IN ({seeded})").fetchone()[0])


def begun_at(server: LocalServer) -> dict[str, int]:
    """How often the marketplace began each asynchronous operation."""
    with server.market.state.read() as db:
        return dict(db.execute("SELECT name, count(*) FROM inbound_operation GROUP BY name").fetchall())


def names_of_drafts(desk: Desk) -> list[str]:
    """The names of all drafts that were not discarded."""
    with desk.workspace.read() as conn:
        return list(conn.execute(text("SELECT name FROM draft WHERE state <> 'discarded' ORDER BY name")).scalars())


def know(desk: Desk, lines: list[ItemLine]) -> None:
    """What a sync of the inventory would have told of the products in ``lines``."""
    with desk.cache.write() as conn:
        upsert_skus(conn, [{"msku": line.msku} for line in lines])


def packed_draft(sitting: Sitting, lines: list[ItemLine]) -> str:
    """A draft of ``lines`` in boxes, ready to be sent."""
    know(sitting.desk, lines)
    draft_id = drafts.create_draft(sitting.desk, "Spring restock", lines)
    drafts.set_boxes(sitting.desk, draft_id, drafts.suggest_boxes(lines, unit_weight_hundredths_lb=20))
    return draft_id


def send(sitting: Sitting, draft_id: str) -> None:
    """Queue the plan of a draft, as “Next: placement” does."""
    inbound.request_placement(sitting.desk, draft_id)
    sitting.opened.context.changed({Changed.DRAFTS, Changed.OUTBOX})


def bring_to_review(sitting: Sitting, lines: list[ItemLine]) -> str:
    """A draft that has only to be confirmed."""
    desk, draft_id = sitting.desk, packed_draft(sitting, lines)
    send(sitting, draft_id)
    sitting.until(lambda: step_of(desk, draft_id) == "placement")
    option = _one(desk.cache, "SELECT placement_option_id FROM placement_option ORDER BY fees_minor, 1 LIMIT 1")
    inbound.choose_placement(desk, draft_id, option, desk.clock.now().date())
    sitting.opened.context.changed({Changed.DRAFTS, Changed.OUTBOX})
    sitting.until(lambda: step_of(desk, draft_id) == "transport")
    with desk.cache.read() as conn:
        ways = conn.exec_driver_sql(
            "SELECT shipment_id, min(transportation_option_id) FROM transportation_option "
            "WHERE placement_option_id = ? AND shipping_solution = 'AMAZON_PARTNERED_CARRIER' "
            "AND shipping_mode = 'GROUND_SMALL_PARCEL' GROUP BY shipment_id",
            (option,),
        ).all()
    inbound.choose_transport(desk, draft_id, {row[0]: row[1] for row in ways})
    sitting.opened.context.changed({Changed.DRAFTS, Changed.OUTBOX})
    return draft_id


def step_of(desk: Desk, draft_id: str) -> str:
    """The step that a draft has reached."""
    return _one(desk.workspace, "SELECT step FROM draft WHERE id = ?", draft_id)


def state_of(desk: Desk, draft_id: str) -> str:
    """The state of a draft."""
    return _one(desk.workspace, "SELECT state FROM draft WHERE id = ?", draft_id)


def _one(database: Database, sql: str, *values: str) -> str:
    with database.read() as conn:
        return str(conn.exec_driver_sql(sql, values).scalar_one())
