"""The Sync Centre says what is stuck and why, and does what the person decides; each source shows its age."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import insert, text

from fba_client.errors import BackendUnreachable, Problem
from fba_client.services.desk import Desk
from fba_client.store.cache_tables import HeldBack, Source
from fba_client.store.outbox_entry import EntryProblem
from fba_client.store.workspace_tables import Draft, OutboxEntry
from fba_client.sync.events import Changed, Step, StepResult, SyncSummary
from fba_client.ui.context import UiContext
from fba_client.ui.messages import Message
from fba_client.ui.sync_centre.entry_card import EntryCard
from fba_client.ui.sync_centre.page import SyncCentrePage

pytestmark = pytest.mark.usefixtures("english")

DRAFT = "d" * 32
PROBLEM = EntryProblem(
    "The backend refused the boxes.",
    "Correct the boxes and send them again.",
    (Problem("FBA_INB_0182", "Prep category missing", "AB-1 with Atza|SECRET"),),
)


def entry(desk: Desk, entry_id: str, state: str, *, sequence: int, draft: str = DRAFT, **more: object) -> str:
    """Put one entry into the outbox; returns its whole id."""
    row = {
        "id": entry_id * 32, "draft_id": draft, "sequence": sequence, "action": "set_packing", "state": state,
        "created_at": "2026-03-02T09:00:00Z", "sent_at": "2026-03-02T09:20:00Z", **more,
    }  # fmt: skip
    with desk.workspace.write() as conn:
        conn.execute(insert(OutboxEntry), row)
    return entry_id * 32


@pytest.fixture
def messages(ui_context: UiContext) -> list[Message]:
    posted: list[Message] = []
    ui_context.messages.posted.connect(posted.append)
    return posted


@pytest.fixture
def draft(desk: Desk) -> str:
    with desk.workspace.write() as conn:
        conn.execute(insert(Draft), {"id": DRAFT, "name": "Spring", "step": "placement", "state": "working"})
    return DRAFT


@pytest.fixture
def make_page(qtbot: QtBot, ui_context: UiContext) -> Callable[[], SyncCentrePage]:
    def make() -> SyncCentrePage:
        page = SyncCentrePage(ui_context)
        qtbot.addWidget(page)
        ui_context.changes.happened.connect(page.refresh)
        page.resize(1060, 800)
        page.show()
        qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
        return page

    return make


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def card(page: SyncCentrePage, entry_id: str) -> EntryCard:
    found = page.outbox.card(entry_id)
    assert found is not None
    return found


def state_of(desk: Desk, entry_id: str) -> str:
    with desk.workspace.read() as conn:
        return str(conn.execute(text("SELECT state FROM outbox WHERE id = :id"), {"id": entry_id}).scalar_one())


def agree(qtbot: QtBot, page: SyncCentrePage) -> None:
    """Press the button of the open question that does it."""
    box = page.findChild(QMessageBox)
    assert box is not None
    button = next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole)
    with qtbot.waitSignal(box.finished):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_refusal_is_shown_with_the_backends_words_and_what_to_do(
    make_page: Callable[[], SyncCentrePage], desk: Desk, draft: str
) -> None:
    refused = entry(desk, "a", "rejected", sequence=1, problem_json=PROBLEM.to_json())
    page = make_page()
    shown = words(card(page, refused))
    assert "The backend refused the boxes." in shown
    assert "FBA_INB_0182: Prep category missing" in shown
    assert "Correct the boxes and send them again." in shown
    assert "Spring · 10 minutes ago" in shown


def test_refused_entry_is_sent_again(
    qtbot: QtBot, make_page: Callable[[], SyncCentrePage], desk: Desk, draft: str, ui_context: UiContext
) -> None:
    refused = entry(desk, "a", "rejected", sequence=1, problem_json=PROBLEM.to_json())
    page = make_page()
    with qtbot.waitSignal(ui_context.sync.push_finished):
        QTest.mouseClick(card(page, refused).buttons["retry"], Qt.MouseButton.LeftButton)
    assert state_of(desk, refused) == "queued"
    qtbot.waitUntil(lambda: not page.outbox.attention.isVisible())


def test_edit_gives_the_entry_up_and_leads_to_the_shipment(
    qtbot: QtBot, make_page: Callable[[], SyncCentrePage], desk: Desk, draft: str
) -> None:
    refused = entry(desk, "a", "rejected", sequence=1)
    page = make_page()
    with qtbot.waitSignal(page.navigation_requested) as asked:
        QTest.mouseClick(card(page, refused).buttons["edit"], Qt.MouseButton.LeftButton)
    assert asked.args == ["shipments", {"draft_id": DRAFT}]
    assert state_of(desk, refused) == "discarded"


def test_giving_up_asks_first_and_gives_up_what_waits_behind(
    qtbot: QtBot, make_page: Callable[[], SyncCentrePage], desk: Desk, draft: str
) -> None:
    refused = entry(desk, "a", "rejected", sequence=1)
    behind = entry(desk, "b", "queued", sequence=2)
    page = make_page()
    assert card(page, behind).buttons == {}  # it waits for the one before it
    QTest.mouseClick(card(page, refused).buttons["discard"], Qt.MouseButton.LeftButton)
    assert state_of(desk, refused) == "rejected"
    agree(qtbot, page)
    qtbot.waitUntil(lambda: state_of(desk, refused) == "discarded")
    assert state_of(desk, behind) == "discarded"


@pytest.mark.parametrize(("button", "state"), [("happened", "accepted"), ("missed", "queued")])
def test_lost_answer_is_settled_by_who_looked(
    qtbot: QtBot, make_page: Callable[[], SyncCentrePage], desk: Desk, draft: str, button: str, state: str
) -> None:
    lost = entry(desk, "a", "unknown", sequence=1)
    page = make_page()
    QTest.mouseClick(card(page, lost).buttons[button], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: state_of(desk, lost) == state)


def test_details_are_copied_without_secrets(
    make_page: Callable[[], SyncCentrePage], desk: Desk, draft: str, messages: list[Message]
) -> None:
    refused = entry(desk, "a", "rejected", sequence=1, operation_id="op-1", problem_json=PROBLEM.to_json())
    page = make_page()
    QTest.mouseClick(card(page, refused).buttons["copy"], Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "operation id: op-1" in copied
    assert "FBA_INB_0182" in copied
    assert "SECRET" not in copied
    assert messages


def test_action_on_an_entry_that_changed_meanwhile_is_said(
    qtbot: QtBot, make_page: Callable[[], SyncCentrePage], desk: Desk, draft: str, messages: list[Message]
) -> None:
    refused = entry(desk, "a", "rejected", sequence=1)
    page = make_page()
    with desk.workspace.write() as conn:
        conn.execute(text("UPDATE outbox SET state = 'verified'"))
    QTest.mouseClick(card(page, refused).buttons["retry"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(messages))
    assert messages[-1].tone == "bad"
    qtbot.waitUntil(lambda: not page.outbox.attention.isVisible())


def test_opens_at_an_entry(qtbot: QtBot, make_page: Callable[[], SyncCentrePage], desk: Desk, draft: str) -> None:
    for number in range(30):
        entry(desk, f"{number:x}" if number < 16 else chr(87 + number), "rejected", sequence=number)
    page = make_page()
    last = card(page, chr(87 + 29) * 32)
    page.open_at({"entry_id": last.row.id})
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())


def test_sources_show_age_rows_and_error(make_page: Callable[[], SyncCentrePage], desk: Desk) -> None:
    with desk.cache.write() as conn:
        conn.execute(insert(Source), {"name": "inventory", "rows": 12_000, "fetched_at": "2026-03-02T09:27:00Z"})
        conn.execute(
            insert(Source),
            {"name": "ledger_summary", "rows": 5, "as_of": "2026-02-28", "fetched_at": "2026-03-02T06:00:00Z",
             "error": "The backend failed."},
        )  # fmt: skip
    page = make_page()
    shown = words(page.sources)
    assert "12,000 rows · fetched 3 minutes ago" in shown
    assert "5 rows · up to 28 Feb 2026 · fetched 3 hours ago" in shown
    assert "The backend failed." in shown
    assert "Up to date" in shown
    assert "Failed" in shown


@pytest.fixture
def held(desk: Desk) -> None:
    with desk.cache.write() as conn:
        conn.execute(insert(Source), {"name": "shipments", "rows": 400, "fetched_at": "2026-03-02T09:00:00Z"})
        conn.execute(insert(HeldBack), {"source": "shipments", "rows_before": 400, "rows_after": 3})


def held_back(desk: Desk) -> int:
    with desk.cache.read() as conn:
        return int(conn.execute(text("SELECT count(*) FROM held_back")).scalar_one())


def button_of(page: SyncCentrePage, start: str) -> QPushButton:
    return next(b for b in page.sources.findChildren(QPushButton) if b.text().startswith(start))


def test_pull_that_was_held_back_can_be_left(
    qtbot: QtBot, make_page: Callable[[], SyncCentrePage], desk: Desk, held: None, ui_context: UiContext
) -> None:
    page = make_page()
    assert "3 rows where 400 are kept" in words(page.sources)
    QTest.mouseClick(button_of(page, "Keep"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: held_back(desk) == 0)
    assert not ui_context.sync.is_running


def test_pull_that_was_held_back_can_be_taken_in_by_the_next_sync(
    qtbot: QtBot, make_page: Callable[[], SyncCentrePage], desk: Desk, held: None, ui_context: UiContext
) -> None:
    page = make_page()
    QTest.mouseClick(button_of(page, "The backend"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(ui_context.sync.sync_finished):
        agree(qtbot, page)
    assert held_back(desk) == 0


def test_history_of_this_run_names_what_went_wrong(
    make_page: Callable[[], SyncCentrePage], ui_context: UiContext
) -> None:
    page = make_page()
    error = BackendUnreachable("The backend cannot be reached: {reason}.", reason="no route")
    results = (StepResult(Step.INVENTORY, rows=400, seconds=1.5), StepResult(Step.LEDGER, error=error))
    ui_context.sync.sync_finished.emit(SyncSummary(results))
    shown = words(page.history)
    assert "400 rows in 1.5 s" in shown
    assert "Stock by center: The backend cannot be reached: no route." in shown
    assert "Offline" in shown


def test_button_starts_and_cancels_the_sync(
    qtbot: QtBot, make_page: Callable[[], SyncCentrePage], ui_context: UiContext
) -> None:
    page = make_page()
    with qtbot.waitSignal(ui_context.sync.sync_finished):
        QTest.mouseClick(page.sync, Qt.MouseButton.LeftButton)
        assert page.sync.text() == "Cancel sync"
    assert page.sync.text() == "Sync now"


REPORT = (
    "Date\tFNSKU\tASIN\tMSKU\tTitle\tDisposition\tStarting Warehouse Balance\tIn Transit Between Warehouses\tReceipts"
    "\tCustomer Shipments\tCustomer Returns\tVendor Returns\tWarehouse Transfer In/Out\tFound\tLost\tDamaged\tDisposed"
    "\tOther Events\tEnding Warehouse Balance\tUnknown Events\tLocation\n"
    "02/28/2026\tX000000001\tB000000001\tBOTTLE\tBottle\tSELLABLE\t10\t0\t5\t-3\t0\t0\t0\t0\t0\t0\t0\t0\t12\t0\tPHX7\n"
)


def drop(page: SyncCentrePage, *paths: Path) -> None:
    """Drag files over the box and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, mouse = QPointF(20, 20), Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(where.toPoint(), Qt.DropAction.CopyAction, data, mouse, Qt.KeyboardModifier.NoModifier)
    page.imports.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.imports.dropEvent(QDropEvent(where, Qt.DropAction.CopyAction, data, mouse, Qt.KeyboardModifier.NoModifier))


def test_dropped_report_is_imported(
    qtbot: QtBot,
    make_page: Callable[[], SyncCentrePage],
    desk: Desk,
    tmp_path: Path,
    messages: list[Message],
    ui_context: UiContext,
) -> None:
    report = tmp_path / "ledger.txt"
    report.write_text(REPORT, encoding="utf-8")
    page = make_page()
    with qtbot.waitSignal(ui_context.changes.happened) as told:
        drop(page, report)
        assert not page.imports.button.isEnabled()
    assert told.args is not None
    assert Changed.LEDGER in told.args[0]
    assert messages[-1].text == "1 row imported."
    with desk.cache.read() as conn:
        assert conn.execute(text("SELECT ending FROM ledger_day WHERE msku = 'BOTTLE'")).scalar_one() == 12


def test_file_that_is_no_report_is_refused_with_words(
    qtbot: QtBot, make_page: Callable[[], SyncCentrePage], desk: Desk, tmp_path: Path, messages: list[Message]
) -> None:
    nonsense = tmp_path / "holiday.csv"
    nonsense.write_text("where,when\nReno,July\n", encoding="utf-8")
    page = make_page()
    drop(page, nonsense)
    qtbot.waitUntil(lambda: bool(messages))
    assert messages[-1].tone == "bad"
    assert page.imports.button.isEnabled()
