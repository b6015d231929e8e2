"""Every page can be used without a mouse and without seeing it: names, labels, shortcuts, the order of Tab."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fba_client.ui.context import UiContext
from fba_client.ui.main_window import MainWindow
from fba_client.ui.page import Page
from fba_client.ui.page_list import PAGES

COMPOSITES = (QComboBox, QAbstractSpinBox, QTabBar, QAbstractItemView, QMenu, QLineEdit)
PAGE_IDS = [entry.page_id for entry in PAGES]
FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit, QAbstractItemView)


@pytest.fixture
def window(qtbot: QtBot, ui_context: UiContext) -> Iterator[MainWindow]:
    made = MainWindow(ui_context)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def opened(qtbot: QtBot, window: MainWindow, context: UiContext, page_id: str) -> Page:
    window.open_page(page_id)
    page = window.page(page_id)
    assert page is not None
    qtbot.waitUntil(lambda: context.tasks.is_idle)
    return page


def describe(widget: QWidget) -> str:
    """Enough to find the widget in the code."""
    owner: QObject | None = widget.parent()
    path = [f"{type(widget).__name__}({getattr(widget, 'text', str)()!r})"]
    while owner is not None and not isinstance(owner, Page):
        path.append(type(owner).__name__)
        owner = owner.parent()
    return " < ".join(path)


def own_widgets(page: QWidget, kinds: type[QWidget] | tuple[type[QWidget], ...]) -> list[QWidget]:
    """The widgets of these kinds that the page made itself and has not put away; nothing inside Qt's composites."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, kinds)
        and not widget.isHidden()
        and not widget.objectName().startswith("qt_")
        and not any(isinstance(owner, COMPOSITES) for owner in _owners(widget, page))
    ]


def _owners(widget: QWidget, page: QWidget) -> Iterator[QWidget]:
    owner = widget.parentWidget()
    while owner is not None and owner is not page:
        yield owner
        owner = owner.parentWidget()


@pytest.mark.parametrize("page_id", PAGE_IDS)
def test_every_button_has_a_name(qtbot: QtBot, window: MainWindow, ui_context: UiContext, page_id: str) -> None:
    page = opened(qtbot, window, ui_context, page_id)
    nameless = [
        describe(button)
        for button in own_widgets(page, QAbstractButton)
        if isinstance(button, QAbstractButton)
        and (button.isVisibleTo(page) or not button.icon().isNull())
        and not (button.text().strip() or button.accessibleName().strip())
    ]
    assert nameless == []


@pytest.mark.parametrize("page_id", PAGE_IDS)
def test_every_field_has_a_label_or_a_name(
    qtbot: QtBot, window: MainWindow, ui_context: UiContext, page_id: str
) -> None:
    page = opened(qtbot, window, ui_context, page_id)
    labelled = {label.buddy() for label in page.findChildren(QLabel)}
    nameless = [
        describe(field)
        for field in own_widgets(page, FIELDS)
        if field not in labelled and not field.accessibleName().strip()
    ]
    assert nameless == []


@pytest.mark.parametrize("page_id", PAGE_IDS)
def test_no_two_actions_share_a_shortcut(qtbot: QtBot, window: MainWindow, ui_context: UiContext, page_id: str) -> None:
    page = opened(qtbot, window, ui_context, page_id)
    keys: Counter[str] = Counter()
    everywhere = {action for action in window.actions() if action.isEnabled()}
    for action in everywhere | {action for action in page.findChildren(QAction) if _reaches_page(action)}:
        keys.update({sequence.toString() for sequence in action.shortcuts() if not sequence.isEmpty()})
    for shortcut in page.findChildren(QShortcut):
        if shortcut.context() in (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut):
            keys.update({sequence.toString() for sequence in shortcut.keys()})  # noqa: SIM118
    assert [key for key, number in keys.items() if number > 1] == []


def _reaches_page(action: QAction) -> bool:
    contexts = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
    return action.isEnabled() and action.shortcutContext() in contexts and not isinstance(action.parent(), QLineEdit)


@pytest.mark.parametrize("page_id", PAGE_IDS)
def test_tab_goes_once_through_all_that_can_be_reached(
    qtbot: QtBot, window: MainWindow, ui_context: UiContext, page_id: str
) -> None:
    page = opened(qtbot, window, ui_context, page_id)
    reachable = {
        widget
        for widget in own_widgets(page, (QAbstractButton, *FIELDS))
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    chain: list[QWidget] = []
    widget: QWidget | None = page.nextInFocusChain()
    while widget is not None and widget is not page and len(chain) < 5000:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    assert {describe(found) for found in reachable - set(chain)} == set()


@pytest.mark.parametrize("page_id", PAGE_IDS)
def test_page_has_a_title_and_an_icon(qtbot: QtBot, window: MainWindow, ui_context: UiContext, page_id: str) -> None:
    page = opened(qtbot, window, ui_context, page_id)
    assert page.title()
    assert not ui_context.theme.icon(page.icon_name()).isNull()
    assert page.title() in window.windowTitle()


@pytest.mark.parametrize("page_id", PAGE_IDS)
def test_page_fits_a_window_of_1280_by_800(
    qtbot: QtBot, window: MainWindow, ui_context: UiContext, page_id: str
) -> None:
    page = opened(qtbot, window, ui_context, page_id)
    assert page.minimumSizeHint().width() <= 1280 - window.sidebar.width()
    assert page.minimumSizeHint().height() <= 800
