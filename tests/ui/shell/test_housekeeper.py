"""The window only says when the stores are looked after, and what to do about a damaged one."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from fba_client.errors import DatabaseBusy, DiskFull
from fba_client.services import housekeeping
from fba_client.services.housekeeping import HouseReport, StoreFault, is_due
from fba_client.store import drafts
from fba_client.store.empty_drafts import default_name
from fba_client.sync.events import Changed
from fba_client.ui.context import RESTART_CODE, UiContext
from fba_client.ui.housekeeping import Housekeeper
from fba_client.ui.messages import Message


class House:
    """Stands for the work: counts it and gives what it is told to."""

    def __init__(self) -> None:
        self.kept = 0
        self.outcome: HouseReport | Exception = HouseReport()

    def keep(self, _desk: object, _cancel: threading.Event) -> HouseReport:
        self.kept += 1
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return self.outcome


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> House:
    made = House()
    monkeypatch.setattr(housekeeping, "keep_house", made.keep)
    monkeypatch.setattr(housekeeping, "is_due", lambda _desk: True)
    return made


@pytest.fixture
def told(ui_context: UiContext) -> list[Message]:
    messages: list[Message] = []
    ui_context.messages.posted.connect(messages.append)
    return messages


def look(keeper: Housekeeper, context: UiContext, qtbot: QtBot) -> None:
    keeper.look()
    qtbot.waitUntil(lambda: context.tasks.is_idle)


def test_sound_stores_are_looked_after_once_and_nothing_is_said(
    ui_context: UiContext, qtbot: QtBot, told: list[Message]
) -> None:
    keeper = Housekeeper(ui_context, first_after_ms=1)
    with qtbot.waitSignal(keeper._timer.timeout):
        keeper.start()
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
    look(keeper, ui_context, qtbot)  # should the drafts of the last run still have been looked for then
    keeper.stop()
    assert not is_due(ui_context.desk)
    assert told == []


def test_it_waits_while_something_else_is_going_on(ui_context: UiContext, qtbot: QtBot, house: House) -> None:
    keeper, hold = Housekeeper(ui_context), threading.Event()
    ui_context.tasks.run(keeper, lambda _: hold.wait(10), lambda _: None)
    keeper.look()
    hold.set()
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
    assert house.kept == 0
    look(keeper, ui_context, qtbot)
    assert house.kept == 1


@pytest.mark.parametrize(
    ("fault", "words", "action"),
    [
        (StoreFault(False, "torn page"), "copy of the backend's data is damaged (torn page)", "Rebuild it now"),
        (StoreFault(True, "torn", Path("b.db")), "There is a good copy", "Restore it now"),
        (StoreFault(True, "torn"), "what can still be read is saved", "Restore it now"),
    ],
)
def test_a_damaged_store_is_told_once_with_one_action(
    ui_context: UiContext,
    qtbot: QtBot,
    house: House,
    told: list[Message],
    monkeypatch: pytest.MonkeyPatch,
    fault: StoreFault,
    words: str,
    action: str,
) -> None:
    house.outcome = HouseReport((fault,))
    keeper = Housekeeper(ui_context)
    for _ in range(2):
        look(keeper, ui_context, qtbot)
    (message,) = told
    assert words in message.text
    assert (message.tone, message.action_text) == ("warning", action)
    codes: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)
    assert message.action is not None
    message.action()
    assert codes == [RESTART_CODE]  # the next start mends it


def test_stores_in_use_are_looked_at_later_and_a_full_disk_is_told_once(
    ui_context: UiContext, qtbot: QtBot, house: House, told: list[Message]
) -> None:
    keeper = Housekeeper(ui_context)
    house.outcome = DatabaseBusy("Another program is using it.")
    look(keeper, ui_context, qtbot)
    assert told == []
    house.outcome = DiskFull("The disk is full.")
    look(keeper, ui_context, qtbot)
    assert [message.text for message in told] == ["The disk is full."]


def test_once_stopped_it_does_nothing_more(ui_context: UiContext, qtbot: QtBot, house: House) -> None:
    keeper = Housekeeper(ui_context, first_after_ms=1)
    keeper.start()
    keeper.stop()
    with qtbot.assertNotEmitted(keeper._timer.timeout, wait=20):
        pass
    assert house.kept == 0


def test_at_its_start_the_empty_drafts_of_the_last_run_go(ui_context: UiContext, qtbot: QtBot) -> None:
    desk = ui_context.desk
    now = desk.clock.now()
    with desk.workspace.write() as conn:
        for draft_id, made_at in (("left", now - timedelta(days=1)), ("new", now)):
            drafts.insert(conn, draft_id, default_name(made_at), made_at)
    keeper = Housekeeper(ui_context)
    with qtbot.waitSignal(ui_context.changes.happened) as told:
        keeper.start()
    assert told.args == [frozenset({Changed.DRAFTS})]
    with desk.workspace.read() as conn:
        assert (drafts.draft(conn, "left"), drafts.draft(conn, "new") is None) == (None, False)
    keeper.stop()
