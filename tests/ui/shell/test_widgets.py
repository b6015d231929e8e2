"""The shared widgets say what they show to everybody, by mouse, by key and to a screen reader."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from fba_client.domain.clock import FixedClock
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.age_label import AgeLabel
from fba_client.ui.widgets.ask import ask
from fba_client.ui.widgets.elided import ElidedLabel
from fba_client.ui.widgets.empty_state import EmptyState
from fba_client.ui.widgets.figure_card import FigureCard
from fba_client.ui.widgets.link_row import LinkRow
from fba_client.ui.widgets.pill import Pill
from fba_client.ui.widgets.pipeline_bar import PipelineBar
from fba_client.ui.widgets.section import Section

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def now() -> FixedClock:
    return FixedClock(datetime(2026, 3, 2, 9, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("as_of", "words"),
    [
        ("2026-03-02T09:29:40Z", "as of just now"),
        ("2026-03-02T09:29:00Z", "as of 1 minute ago"),
        ("2026-03-02T06:30:00Z", "as of 3 hours ago"),
        ("2026-02-27T09:30:00Z", "as of 3 days ago"),
        ("2025-11-21", "as of 21 Nov 2025"),
        ("", "not fetched yet"),
    ],
)
def test_age_in_words(qtbot: QtBot, now: FixedClock, as_of: str, words: str) -> None:
    label = AgeLabel(as_of, clock=now)
    qtbot.addWidget(label)
    assert label.text() == words


def test_figure_from_a_clock_that_runs_ahead_shows_its_day(qtbot: QtBot, now: FixedClock) -> None:
    label = AgeLabel("2026-03-05T12:00:00Z", clock=now)
    qtbot.addWidget(label)
    assert label.text().startswith("as of 5 Mar 2026, ")


def test_age_goes_on_while_it_is_shown(qtbot: QtBot, now: FixedClock) -> None:
    label = AgeLabel("2026-03-02T09:30:00Z", clock=now)
    qtbot.addWidget(label)
    label._timer.setInterval(1)
    label.show()
    now.advance(180)
    qtbot.waitUntil(lambda: label.text() == "as of 3 minutes ago")


def test_figure_card_is_a_button_that_reads_its_figure(qtbot: QtBot, now: FixedClock) -> None:
    card = FigureCard("Sellable units", clock=now)
    qtbot.addWidget(card)
    card.set_figure("18,204", "at 30 centers", as_of="2026-03-02T09:00:00Z")
    card.show()
    assert card.accessibleName() == "Sellable units: 18,204"
    card.setFocus()
    with qtbot.waitSignal(card.clicked):
        QTest.keyClick(card, Qt.Key.Key_Space)


def test_pipeline_names_its_stage(qtbot: QtBot) -> None:
    bar = PipelineBar(["Draft", "Ready", "Closed"])
    qtbot.addWidget(bar)
    bar.set_stage(1)
    assert bar.accessibleName() == "Stage 2 of 3: Ready"
    bar.set_stage(99)
    assert bar.stage == 2


def test_pill_changes_word_and_tone(qtbot: QtBot, theme: Theme) -> None:
    pill = Pill("Queued", "neutral")
    qtbot.addWidget(pill)
    pill.show_state("Refused", "bad")
    assert pill.text() == "Refused"
    assert pill.property("tone") == "bad"


def test_empty_state_offers_its_one_action(qtbot: QtBot, theme: Theme) -> None:
    state = EmptyState(theme.icon("empty"), "No shipments yet", "Make one.", "New shipment")
    qtbot.addWidget(state)
    state.show()
    with qtbot.waitSignal(state.action_triggered):
        QTest.mouseClick(state.button, Qt.MouseButton.LeftButton)


def test_long_line_ends_in_an_ellipsis_and_keeps_its_text(qtbot: QtBot) -> None:
    label = ElidedLabel("A very long title of a product that nobody reads to its end")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(2000, 20)
    assert label.toolTip() == ""


def test_section_replaces_its_rows(qtbot: QtBot) -> None:
    section = Section("Needs attention")
    qtbot.addWidget(section)
    section.set_rows([LinkRow("one"), LinkRow("two")], "nothing")
    section.set_rows([LinkRow("three")], "nothing")
    assert [row.accessibleName() for row in section.rows] == ["three"]


@pytest.mark.parametrize(("role", "agreed"), [("accept", True), ("reject", False)])
def test_question_acts_only_when_the_person_agrees(qtbot: QtBot, role: str, agreed: bool) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    answers: list[bool] = []
    box = ask(parent, "Give up?", "It is gone then.", "Give up", lambda: answers.append(True), danger=True)
    wanted = QMessageBox.ButtonRole.AcceptRole if role == "accept" else QMessageBox.ButtonRole.RejectRole
    button = next(button for button in box.buttons() if box.buttonRole(button) is wanted)
    with qtbot.waitSignal(box.finished):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert bool(answers) is agreed
