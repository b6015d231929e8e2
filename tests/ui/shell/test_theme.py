"""Light and dark: readable, complete, and changed at once."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from fba_client.paths import resource
from fba_client.ui.colors import DARK, LIGHT, TONES, Colors
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role


def _luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def _contrast(first: QColor, second: QColor) -> float:
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "sidebar", "surface", "raised"])
@pytest.mark.parametrize("ink", ["text", "muted"])
def test_texts_can_be_read_on_every_surface(colors: Colors, ground: str, ink: str) -> None:
    assert _contrast(QColor(getattr(colors, ink)), QColor(getattr(colors, ground))) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("name", TONES)
def test_tones_can_be_read_on_their_ground_and_on_cards(colors: Colors, name: str) -> None:
    tone = colors.tone(name)
    assert _contrast(tone.text, tone.fill) >= 4.5
    assert _contrast(tone.text, QColor(colors.surface)) >= 4.5


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_accent_carries_its_text_and_links_can_be_read(colors: Colors) -> None:
    for ground in (colors.accent, colors.accent_hover, colors.accent_pressed):
        assert _contrast(QColor(colors.on_accent), QColor(ground)) >= 4.5
    assert _contrast(QColor(colors.accent), QColor(colors.surface)) >= 4.5
    assert _contrast(QColor(colors.on_selection), QColor(colors.selection)) >= 4.5


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_the_box_of_a_row_that_is_not_ticked_has_a_frame_that_is_seen(choice: str, qtbot: QtBot, theme: Theme) -> None:
    theme.set_choice(choice)
    try:
        table = QTableWidget(1, 1)
        qtbot.addWidget(table)
        row = QTableWidgetItem()
        row.setCheckState(Qt.CheckState.Unchecked)
        table.setItem(0, 0, row)
        seen = table.viewport().grab(table.visualItemRect(row).adjusted(1, 1, -2, -2)).toImage()
        middle = seen.height() // 2
        across = {seen.pixelColor(x, middle).name() for x in range(seen.width())}
        assert QColor(theme.colors.line_strong).name() in across
    finally:
        theme.set_choice("light")


def test_choice_counts_at_once_and_icons_follow(qtbot: QtBot, theme: Theme, qapp: QApplication) -> None:
    button = QPushButton(theme.icon("plus"), "Add")
    qtbot.addWidget(button)
    light_ink = button.icon().pixmap(20).toImage().pixelColor(10, 10)
    with qtbot.waitSignal(theme.changed):
        theme.set_choice("dark")
    try:
        assert theme.is_dark
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
        dark_ink = button.icon().pixmap(20).toImage().pixelColor(10, 10)
        assert _luminance(dark_ink) > _luminance(light_ink)
    finally:
        theme.set_choice("light")


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something(theme: Theme, path: object) -> None:
    name = str(path).rpartition("/")[2].removesuffix(".svg")
    image = theme.icon(name).pixmap(24).toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24))


def test_a_button_that_removes_something_looks_like_any_other_while_it_is_disabled(qtbot: QtBot, theme: Theme) -> None:
    plain, danger = QPushButton("Remove"), QPushButton("Remove")
    set_role(danger, "danger")
    for button in (plain, danger):
        qtbot.addWidget(button)
    assert danger.grab().toImage() != plain.grab().toImage()
    for button in (plain, danger):
        button.setEnabled(False)
    assert danger.grab().toImage() == plain.grab().toImage()


def test_style_sheet_has_no_colour_of_its_own() -> None:
    text = resource("style", "window.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(", text) == []
