"""Measures are read as they were meant: point or comma, and never a digit less."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from fba_client.ui.widgets.decimal_box import DecimalBox


def typed(qtbot: QtBot, language: QLocale.Language, text: str, most: float = 100) -> DecimalBox:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        box = DecimalBox()
    finally:
        QLocale.setDefault(before)
    qtbot.addWidget(box)
    box.setRange(0, most)
    box.setSuffix(" mm")
    box.show()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    return box


@pytest.mark.parametrize("language", [QLocale.Language.English, QLocale.Language.German, QLocale.Language.French])
@pytest.mark.parametrize(("text", "value"), [("9.5", 9.5), ("7,5", 7.5), ("12", 12.0), ("0,25", 0.25)])
def test_point_and_comma_mean_the_same_in_every_language(
    language: QLocale.Language, text: str, value: float, qtbot: QtBot
) -> None:
    assert typed(qtbot, language, text).value() == pytest.approx(value)


def test_the_number_is_shown_as_the_language_writes_it(qtbot: QtBot) -> None:
    assert typed(qtbot, QLocale.Language.German, "9.5").text() == "9,50 mm"
    assert typed(qtbot, QLocale.Language.English, "9,5").text() == "9.50 mm"


def test_more_than_the_most_is_taken_back_to_it_and_no_digit_is_swallowed(qtbot: QtBot) -> None:
    assert typed(qtbot, QLocale.Language.English, "400", most=60).value() == pytest.approx(60)


def test_thousands_have_no_separator(qtbot: QtBot) -> None:
    assert typed(qtbot, QLocale.Language.English, "1,234", most=9_999).value() == pytest.approx(1.23)


def test_what_is_no_number_cannot_be_typed(qtbot: QtBot) -> None:
    assert typed(qtbot, QLocale.Language.English, "a7b").value() == pytest.approx(7)
