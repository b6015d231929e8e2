"""The network is missing, goes away at the worst moment, belongs to a hotel, is slow, or fails now and then."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from trouble_cable import Cable, laid
from trouble_office import (
    Office,
    Sitting,
    begun_at,
    bring_to_review,
    names_of_drafts,
    packed_draft,
    plain_lines,
    plans_at,
    send,
    state_of,
)

from fba_client.domain.shipment import DraftStep
from fba_client.sandbox.scenarios import Scenario
from fba_client.sandbox.serve import LocalServer
from fba_client.ui.shipments.page import ShipmentsPage
from fba_client.ui.shipments.review_step import ReviewStep

Start = Callable[..., LocalServer]


@pytest.fixture
def young(start_sandbox: Start) -> LocalServer:
    """A marketplace whose seller has sold nothing yet, since a shipment needs no past."""
    return start_sandbox(scenario="empty")


@pytest.fixture
def line(young: LocalServer) -> Iterator[Cable]:
    """The cable to the young marketplace."""
    with laid(young.base_url) as made:
        yield made


def all_verified(sitting: Sitting) -> bool:
    states = set(sitting.outbox().values())
    assert "rejected" not in states, sitting.outbox()
    return states == {"verified"}


def confirm_in_the_window(sitting: Sitting, draft_id: str) -> None:
    """Tick and press the button of the review, as a person does."""
    sitting.opened.window.open_page("shipments", {"draft_id": draft_id})
    page = sitting.opened.window.page("shipments")
    assert isinstance(page, ShipmentsPage)
    assistant = page.assistant
    assert assistant is not None
    sitting.until(lambda: assistant.session.snapshot is not None)
    sitting.until(lambda: assistant.current.step is DraftStep.REVIEW)
    review = assistant.current
    assert isinstance(review, ReviewStep)
    QTest.keyClick(review.understood, Qt.Key.Key_Space)
    sitting.until(assistant.next.isEnabled)
    QTest.keyClick(assistant.next, Qt.Key.Key_Space)


def test_work_done_without_a_network_is_sent_once_when_it_is_there(
    office: Office, line: Cable, young: LocalServer
) -> None:
    line.pull()
    first = office.sit_down(line.base_url)
    draft_id = packed_draft(first, plain_lines(young))
    send(first, draft_id)
    first.until(lambda: bool(first.bar))
    assert "The backend cannot be reached: it refuses connections." in first.bar
    assert "Your work is saved and is sent when the connection is back." in first.bar
    assert "Spring restock" in first.words_of("sync_centre")
    office.leave(first)
    second = office.sit_down(line.base_url)
    assert names_of_drafts(second.desk) == ["Spring restock"]
    line.plug_in()
    second.until(lambda: all_verified(second))
    second.until(lambda: not second.bar)
    assert plans_at(young) == 1


def test_a_network_that_goes_during_a_sync_keeps_what_had_come_and_goes_on_by_itself(
    office: Office, cable: Cable
) -> None:
    desk = office.sit_down(cable.base_url, every_minutes=60)
    desk.opened.context.sync._retry_ms = 50
    gone = cable.pull_at("GET /reports/2021-06-30/documents")
    errors = desk.sync()
    assert gone.is_set()
    assert [type(error).__name__ for error in errors] == ["BackendUnreachable"]
    assert "The backend" in desk.bar
    assert "Check the network." in desk.bar
    assert "Offline" in desk.words_of("sync_centre")
    products = desk.figure("SELECT count(*) FROM sku")
    assert products > 300
    assert desk.figure("SELECT count(*) FROM ledger_day") == 0
    cable.plug_in()
    desk.until(lambda: desk.figure("SELECT count(*) FROM ledger_day") > 1000)
    desk.until(lambda: not desk.opened.context.sync.is_running)
    assert desk.figure("SELECT count(*) FROM sku") == products
    assert desk.bar == ""


@pytest.mark.parametrize("arrived", [False, True])
def test_a_network_that_goes_while_a_shipment_is_confirmed_confirms_it_once(
    office: Office, line: Cable, young: LocalServer, arrived: bool
) -> None:
    first = office.sit_down(line.base_url)
    draft_id = bring_to_review(first, plain_lines(young))
    gone = line.pull_at("/confirmation HTTP", answered=arrived)
    confirm_in_the_window(first, draft_id)
    first.until(gone.is_set)
    first.until(lambda: "unknown" in first.outbox().values())
    assert begun_at(young).get("confirmPlacementOption", 0) == int(arrived)
    first.until(lambda: "cannot be reached" in first.bar)
    assert "FBA Client asks the backend" in first.words_of("sync_centre")
    office.leave(first)
    second = office.sit_down(line.base_url)
    line.plug_in()
    second.until(lambda: state_of(second.desk, draft_id) == "done")
    second.until(lambda: all_verified(second))
    assert set(begun_at(young).values()) == {1}
    assert plans_at(young) == 1
    assert list(second.desk.folder.documents.glob("*.pdf"))


def test_a_hotel_page_is_never_taken_for_an_answer(office: Office, cable: Cable, sandbox: LocalServer) -> None:
    desk = office.sit_down(cable.base_url, every_minutes=60)
    assert desk.sync() == ()
    products = desk.figure("SELECT count(*) FROM sku")
    sandbox.market.choose(Scenario.CAPTIVE_PORTAL)
    desk.opened.context.sync._retry_ms = 50
    draft_id = packed_draft(desk, plain_lines(sandbox))
    assert [type(error).__name__ for error in desk.sync()] == ["NotTheBackend"]
    assert "Something other than" in desk.bar
    assert "Sign in to this network in a browser" in desk.bar
    assert desk.figure("SELECT count(*) FROM sku") == products
    send(desk, draft_id)
    desk.settle()
    assert plans_at(sandbox) == 0
    sandbox.market.choose(Scenario.NORMAL)
    desk.until(lambda: all_verified(desk))
    desk.until(lambda: not desk.opened.context.sync.is_running)
    desk.until(lambda: not desk.bar)
    assert plans_at(sandbox) == 1


def test_a_hotel_page_in_place_of_the_answer_to_a_new_plan_makes_no_second_plan(
    office: Office, line: Cable, young: LocalServer
) -> None:
    desk = office.sit_down(line.base_url)
    draft_id = packed_draft(desk, plain_lines(young))
    young.market.choose(Scenario.LOST_ANSWERS)
    send(desk, draft_id)
    desk.until(lambda: plans_at(young) == 1)
    young.market.choose(Scenario.CAPTIVE_PORTAL)
    desk.until(lambda: "Something other than" in desk.bar)
    office.leave(desk)
    young.market.choose(Scenario.NORMAL)
    again = office.sit_down(line.base_url)
    again.until(lambda: all_verified(again))
    assert plans_at(young) == 1


def test_a_backend_that_wants_fewer_questions_is_asked_again_later(office: Office, start_sandbox: Start) -> None:
    market = start_sandbox(limits=True, scenario="throttled")
    desk = office.sit_down(market.base_url, every_minutes=60)
    sync = desk.opened.context.sync
    sync._retry_ms = 4_000  # long enough to read what is said meanwhile, also on a busy machine
    assert {type(error).__name__ for error in desk.sync()} == {"Throttled"}
    assert "The backend was asked too often" in desk.words_of("sync_centre")
    assert desk.bar == ""  # it is nothing that a person could mend
    assert "FBA Client waits and goes on by itself." in desk.opened.window.status._detail.toolTip()
    days = desk.figure("SELECT count(*) FROM ledger_day")
    with desk.qtbot.waitSignal(sync.sync_finished, timeout=20_000):  # nobody asked for it
        pass
    assert desk.figure("SELECT count(*) FROM ledger_day") >= days > 0


def test_a_backend_that_fails_now_and_then_costs_patience_only(office: Office, line: Cable, young: LocalServer) -> None:
    desk = office.sit_down(line.base_url)
    young.market.choose(Scenario.FLAKY)
    draft_id = packed_draft(desk, plain_lines(young))
    send(desk, draft_id)
    desk.until(lambda: all_verified(desk))
    assert plans_at(young) == 1
    assert set(begun_at(young).values()) == {1}
