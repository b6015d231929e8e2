"""The assistant is made in steps over the list, and only for whoever still wants it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from fba_client.services.desk import Desk
from fba_client.services.drafts import create_draft
from fba_client.ui.shipments.page import ShipmentsPage


def test_list_stays_until_the_assistant_is_whole(qtbot: QtBot, page: ShipmentsPage, desk: Desk) -> None:
    draft_id = create_draft(desk)
    page.open_draft(draft_id)
    assert page.list.isVisible()
    qtbot.waitUntil(lambda: page.assistant is not None)
    assert page.assistant is not None
    assert page.assistant.session.draft_id == draft_id
    assert page.assistant.isVisible()
    assert not page.list.isVisible()


def test_whoever_goes_back_meanwhile_stays_at_the_list(qtbot: QtBot, page: ShipmentsPage, desk: Desk) -> None:
    page.open_draft(create_draft(desk))
    page.show_list()
    qtbot.wait(100)
    assert page.assistant is None
    assert page.list.isVisible()


def test_of_two_drafts_the_one_that_was_wanted_last_is_shown(qtbot: QtBot, page: ShipmentsPage, desk: Desk) -> None:
    first, second = create_draft(desk), create_draft(desk)
    page.open_draft(first)
    page.open_draft(second)
    qtbot.waitUntil(lambda: page.assistant is not None and page.assistant.session.draft_id == second)


def test_page_that_is_prepared_for_a_draft_shows_it_at_once(page: ShipmentsPage, desk: Desk) -> None:
    draft_id = create_draft(desk)
    for _ in page.prepare_for({"draft_id": draft_id}):
        pass
    assistant = page.assistant
    assert assistant is not None
    page.open_at({"draft_id": draft_id})
    assert page.assistant is assistant
