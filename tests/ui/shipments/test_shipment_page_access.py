"""Everything on the Shipments page has a name for those who do not see it, and is reached by keys."""

from __future__ import annotations

import pytest
import shipment_seed as seed
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shipment_window import OpenDraft, items_step, settled

from fba_client.domain.shipment import STEPS, DraftStep
from fba_client.services.desk import Desk
from fba_client.store import workspace_tables as kept
from fba_client.ui.shipments.page import ShipmentsPage

FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox)


def _is_part_of_another(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView | QHeaderView)


def _nameless(top: QWidget) -> list[str]:
    buddies = {label.buddy() for label in top.findChildren(QLabel) if label.buddy() is not None}
    found = []
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or _is_part_of_another(widget):
            continue
        if isinstance(widget, QAbstractButton) and not (widget.text() or widget.accessibleName()):
            found.append(f"a button {widget.objectName()} {type(widget).__name__}")
        if isinstance(widget, FIELDS) and widget not in buddies and not widget.accessibleName():
            found.append(f"a field {type(widget).__name__}")
        if (
            isinstance(widget, QAbstractItemView)
            and not isinstance(widget, QHeaderView)
            and not widget.accessibleName()
        ):
            found.append(f"a table {type(widget).__name__}")
    return found


def _reviewed(desk: Desk) -> None:
    head = seed.draft(
        "d1",
        lines=[("MUG-BLUE", 20)],
        plan_id=seed.PLAN,
        step="labels",
        state="done",
        placement_option_id=seed.OPTION_ONE,
        ready_to_ship_on="2026-03-09",
    )
    seed.add(desk.workspace, *head)
    seed.add_plan(desk, confirmed=True)
    way = kept.DraftTransport(draft_id="d1", shipment_id=seed.SHIPMENT_A, transportation_option_id=seed.WAY_OWN)
    seed.add(desk.workspace, way)


def test_the_list_names_all_its_controls(stocked: Desk, make_page: object) -> None:
    seed.add_shipments(stocked)
    assert callable(make_page)
    assert _nameless(make_page()) == []


@pytest.mark.parametrize("step", STEPS)
def test_each_step_names_all_its_controls(qtbot: QtBot, stocked: Desk, open_draft: OpenDraft, step: DraftStep) -> None:
    _reviewed(stocked)
    assistant = open_draft("d1")
    settled(qtbot, assistant)
    assistant.show_step(step)
    assert assistant.current.step is step
    assert _nameless(assistant) == []


def test_mnemonics_of_a_step_do_not_collide(qtbot: QtBot, stocked: Desk, open_draft: OpenDraft) -> None:
    _reviewed(stocked)
    assistant = open_draft("d1")
    settled(qtbot, assistant)
    for step in STEPS:
        assistant.show_step(step)
        texts = [one.text() for one in assistant.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        texts += [one.text() for one in assistant.findChildren(QLabel) if one.isVisible() and one.buddy() is not None]
        letters = [QKeySequence.mnemonic(text).toString() for text in texts]
        letters = [letter for letter in letters if letter]
        assert sorted(letters) == sorted(set(letters)), step


def test_shortcuts_have_words_for_the_overview_and_none_is_used_twice(
    qtbot: QtBot, stocked: Desk, page: ShipmentsPage, open_draft: OpenDraft
) -> None:
    _reviewed(stocked)
    open_draft("d1")
    shortcuts = page.findChildren(QShortcut)
    assert all(one.whatsThis() for one in shortcuts)
    keys = [key.toString() for one in shortcuts for key in QShortcut.keys(one)]
    assert len(keys) == len(set(keys))


def test_tab_leads_from_the_search_to_the_next_button(qtbot: QtBot, stocked: Desk, open_draft: OpenDraft) -> None:
    seed.add(stocked.workspace, *seed.draft("d1", lines=[("MUG-BLUE", 20)], step="boxes"))
    assistant = open_draft("d1")
    settled(qtbot, assistant)
    assistant.show_step(DraftStep.ITEMS)
    start = assistant.focusWidget()
    assert start is not None
    chain: list[QWidget] = [start]
    while (following := chain[-1].nextInFocusChain()) is not None and following is not start:
        chain.append(following)
    reached = [one for one in chain if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    step = items_step(assistant)
    wanted = [step.adder.quantity, step.adder.add_button, step.table, step.paste_button, assistant.next]
    assert [widget for widget in reached if widget in wanted] == wanted
