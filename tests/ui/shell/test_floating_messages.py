"""A message lies over the page and moves nothing, and gets out of the way of the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fba_client.ui.context import UiContext
from fba_client.ui.main_window import MainWindow
from fba_client.ui.messages import Messages
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.floating import Floating
from fba_client.ui.widgets.message_bar import MessageBar

pytestmark = pytest.mark.usefixtures("english")
LONG = "This sentence is one of the many that a message may need before everything has been said. " * 3


@pytest.fixture
def window(qtbot: QtBot, ui_context: UiContext) -> Iterator[MainWindow]:
    made = MainWindow(ui_context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
    yield made
    made.close()


def places(window: MainWindow) -> dict[QWidget, QRect]:
    page = window.page(window.current_page)
    assert page is not None
    return {
        widget: QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        for widget in (page, *page.findChildren(QWidget))
        if widget.isVisible()
    }


@pytest.mark.parametrize("page_id", ["labels", "inventory"])
def test_nothing_of_the_page_moves_when_a_message_comes_or_goes(
    page_id: str, window: MainWindow, ui_context: UiContext, qtbot: QtBot
) -> None:
    window.open_page(page_id)
    qtbot.waitUntil(lambda: ui_context.tasks.is_idle)
    before = places(window)
    ui_context.messages.show_warning("The printer is out of labels.")
    qtbot.waitUntil(window.messages.isVisible)
    window.grab()  # lays out whatever waits for it
    during = places(window)
    window.messages.dismiss()
    window.grab()
    assert before == during == places(window)


def test_a_message_stays_inside_the_page_at_the_smallest_window(
    window: MainWindow, ui_context: UiContext, qtbot: QtBot
) -> None:
    window.resize(window.minimumSize())
    ui_context.messages.show_warning(LONG)
    qtbot.waitUntil(window.messages.isVisible)
    page = window.page("home")
    assert page is not None
    area = QRect(page.mapTo(window, QPoint(0, 0)), page.size())
    bar = window.messages
    assert area.contains(QRect(bar.mapTo(window, QPoint(0, 0)), bar.size()))
    assert bar.height() == bar.heightForWidth(bar.width())  # every line of it shows


def test_tab_goes_from_the_navigation_over_the_message_into_the_page(window: MainWindow) -> None:
    order: list[QWidget] = [window.sidebar]
    while (following := order[-1].nextInFocusChain()) is not window.sidebar:
        assert following is not None
        order.append(following)
    page = window.page("home")
    assert page is not None
    assert order.index(window.messages) < order.index(page)
    assert all(order.index(button) < order.index(window.messages) for button in window.sidebar.buttons.values())


def test_the_bar_leaves_the_field_that_gets_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    window, area, messages = QWidget(), QWidget(), Messages()
    upper, lower = QLineEdit(), QLineEdit()
    column = QVBoxLayout(area)
    column.addWidget(upper)
    column.addStretch()
    column.addWidget(lower)
    QVBoxLayout(window).addWidget(area)
    bar = MessageBar(messages, theme, window)
    Floating(bar, area)
    qtbot.addWidget(window)
    window.resize(500, 400)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    upper.setFocus()
    qtbot.waitUntil(upper.hasFocus)
    messages.show_warning("The printer is out of labels.")
    assert bar.geometry().bottom() > 200
    lower.setFocus()
    assert bar.geometry().top() < 200
    upper.setFocus()
    assert bar.geometry().bottom() > 200
