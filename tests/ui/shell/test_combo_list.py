"""The list of a combo box has one frame, in the colours of the scheme: no second one of the style's behind it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from fba_client.ui.theme import Theme


def opened(qtbot: QtBot, count: int) -> QComboBox:
    box = QComboBox()
    box.addItems([f"Sheet {number}" for number in range(count)])
    qtbot.addWidget(box)
    box.resize(240, box.sizeHint().height())
    with qtbot.waitExposed(box):
        box.show()
    box.showPopup()
    qtbot.waitUntil(box.view().isVisible)
    return box


def around(image: QImage, inset: int) -> set[str]:
    """The colours along the edges of a picture, so far inside; the corners not."""
    right, bottom = image.width() - 1 - inset, image.height() - 1 - inset
    across = {image.pixelColor(x, y).name() for x in range(8, right - 8) for y in (inset, bottom)}
    return across | {image.pixelColor(x, y).name() for x in (inset, right) for y in range(8, bottom - 8)}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_list_has_one_frame(scheme: str, theme: Theme, qtbot: QtBot) -> None:
    theme.set_choice(scheme)
    box = opened(qtbot, 4)
    image = box.view().window().grab().toImage()
    assert around(image, 0) == {QColor(theme.colors.line_strong).name()}
    assert around(image, 1) == around(image, 2) == {QColor(theme.colors.surface).name()}
    corner = image.pixelColor(0, 0).name()
    assert corner == QColor(theme.colors.line_strong).name()  # square: nothing shows behind it
    box.hidePopup()


def test_a_list_is_as_wide_as_its_entries_and_stays_on_the_screen(theme: Theme, qtbot: QtBot) -> None:
    box = QComboBox()
    box.addItems(["4 in", "Collectible - Acceptable, with a word or two more"])
    qtbot.addWidget(box)
    box.setFixedWidth(80)
    with qtbot.waitExposed(box):
        box.show()
    screen = box.screen().availableGeometry()
    box.move(screen.right() - 90, 40)
    box.showPopup()
    view, window = box.view(), box.view().window()
    qtbot.waitUntil(lambda: view.viewport().width() >= view.sizeHintForColumn(0))
    assert window.width() > 250
    assert screen.contains(window.geometry())
    box.hidePopup()


def test_a_list_is_never_narrower_than_its_box(theme: Theme, qtbot: QtBot) -> None:
    box = opened(qtbot, 3)
    assert box.view().window().width() >= box.width()
    box.hidePopup()


def test_a_long_list_is_scrolled_and_not_as_high_as_the_screen(theme: Theme, qtbot: QtBot) -> None:
    box = opened(qtbot, 200)
    assert box.view().verticalScrollBar().isVisible()
    assert box.view().window().height() < 14 * box.view().sizeHintForRow(0)
    box.hidePopup()
