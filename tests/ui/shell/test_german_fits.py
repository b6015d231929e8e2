"""German words, a third longer than English ones, are seen whole in a window of 1280 by 800."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from full_desk import DRAFTS, LINES, fill
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from fba_client.domain.shipment import DraftStep
from fba_client.services.desk import Desk
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import install_language
from fba_client.ui.labels.page import LabelsPage
from fba_client.ui.main_window import MainWindow
from fba_client.ui.page_list import PAGES
from fba_client.ui.shipments.page import ShipmentsPage
from fba_client.ui.widgets.elided import ElidedLabel

_ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


@pytest.fixture
def desk(desk: Desk) -> Desk:
    fill(desk)
    return desk


@pytest.fixture(autouse=True)
def german(qapp: QApplication) -> Iterator[None]:
    before, translators = QLocale(), install_language(qapp, "de")
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.fixture
def window(qtbot: QtBot, ui_context: UiContext) -> Iterator[MainWindow]:
    made = MainWindow(ui_context)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    yield made
    made.close()


def cut_off(root: QWidget) -> list[str]:
    """The texts of buttons, plain labels and columns that have less room than they need."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    return [text for widget in root.findChildren(QWidget) if widget.isVisible() for text in _cut_off(widget)]


def _cut_off(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QHeaderView):
        yield from _cut_headings(widget)
    elif isinstance(widget, QAbstractButton):
        is_icon = isinstance(widget, QToolButton) and widget.toolButtonStyle() == _ICON_ONLY
        if widget.text() and not is_icon and widget.sizeHint().width() > widget.width():
            yield widget.text()
    elif isinstance(widget, QLabel) and widget.text() and not (widget.wordWrap() or isinstance(widget, ElidedLabel)):
        yield from [widget.text()] if widget.minimumSizeHint().width() > widget.width() else []


def _cut_headings(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is Qt.Orientation.Vertical or header.model() is None:
        return
    for column in range(header.count()):
        text = str(header.model().headerData(column, Qt.Orientation.Horizontal) or "")
        if not header.isSectionHidden(column) and header.fontMetrics().horizontalAdvance(text) > header.sectionSize(
            column
        ):
            yield text


def settle(qtbot: QtBot, context: UiContext) -> None:
    for _ in range(2):
        qtbot.waitUntil(lambda: context.tasks.is_idle, timeout=10_000)
        qtbot.wait(0)


@pytest.mark.parametrize("page_id", [entry.page_id for entry in PAGES])
def test_pages(qtbot: QtBot, window: MainWindow, ui_context: UiContext, page_id: str) -> None:
    window.open_page(page_id)
    qtbot.waitUntil(lambda: window.page(page_id) is not None)
    settle(qtbot, ui_context)
    assert cut_off(window) == []


@pytest.mark.parametrize("mode", ["items", "boxes", "pallets", "more", "printed"])
def test_modes_of_the_labels_page(qtbot: QtBot, window: MainWindow, ui_context: UiContext, mode: str) -> None:
    window.open_page("labels", {"mode": mode, "lines": list(LINES)} if mode == "items" else {"mode": mode})
    qtbot.waitUntil(lambda: isinstance(window.page("labels"), LabelsPage))
    page = window.page("labels")
    assert isinstance(page, LabelsPage)
    qtbot.waitUntil(lambda: page.is_settled, timeout=10_000)
    settle(qtbot, ui_context)
    assert cut_off(window) == []


def test_steps_of_a_shipment(qtbot: QtBot, window: MainWindow, ui_context: UiContext) -> None:
    window.open_page("shipments")
    qtbot.waitUntil(lambda: isinstance(window.page("shipments"), ShipmentsPage))
    page = window.page("shipments")
    assert isinstance(page, ShipmentsPage)
    page.open_draft(DRAFTS["labels"])
    qtbot.waitUntil(lambda: page.assistant is not None and page.assistant.session.snapshot is not None)
    assert page.assistant is not None
    for step in DraftStep:
        page.assistant.show_step(step)
        settle(qtbot, ui_context)
        assert cut_off(window) == []
