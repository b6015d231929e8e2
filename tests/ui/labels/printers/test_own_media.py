"""A medium of one's own: the sum is checked while it is typed, the drawing follows, and it is kept as a file."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox, QDoubleSpinBox, QSpinBox
from pytestqt.qtbot import QtBot

from fba_client.labels.media.library import find_sheet, save_sheet
from fba_client.labels.media.sheets import ROLL
from fba_client.ui.context import UiContext
from fba_client.ui.labels.printers.own_media import OwnMediaDialog
from fba_client.ui.widgets.message_bar import MessageBar


@pytest.fixture(autouse=True)
def _numbers_with_a_point() -> None:
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture
def dialog(ui_context: UiContext, qtbot: QtBot) -> OwnMediaDialog:
    made = OwnMediaDialog(ui_context)
    qtbot.addWidget(made)
    made.show()
    return made


def can_save(dialog: OwnMediaDialog) -> bool:
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()


def test_a_sheet_is_typed_checked_and_kept(dialog: OwnMediaDialog, ui_context: UiContext, qtbot: QtBot) -> None:
    assert not can_save(dialog)
    qtbot.keyClicks(dialog.fields.name, "Shelf labels 70/50")
    dialog.fields.columns.setValue(2)
    dialog.fields.rows.setValue(5)
    for name, values in {"label": (70, 50), "first": (35, 23.5), "pitch": (70, 50)}.items():
        for box, value in zip(dialog.fields.pairs[name], values, strict=True):
            box.setValue(value)
    assert dialog.sum.text() == "That leaves 35.00 mm at the right and 23.50 mm at the bottom."
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    kept = saved.args[0]
    assert kept == find_sheet("Shelf labels 70_50", ui_context.desk.folder.sheets)
    assert (kept.title, kept.per_page, kept.label_width) == ("Shelf labels 70/50", 10, Fraction(700, 254))


def test_what_cannot_be_is_said_at_once_and_cannot_be_saved(dialog: OwnMediaDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.fields.name, "Mine")
    assert can_save(dialog)
    dialog.fields.pairs["label"][0].setValue(80)
    assert "overlap" in dialog.fault.text()
    assert not can_save(dialog)
    assert dialog.sum.text() == ""
    dialog.fields.pairs["label"][0].setValue(60)
    dialog.fields.rows.setValue(8)
    assert "leave the page" in dialog.fault.text()
    dialog.fields.rows.setValue(7)
    assert not dialog.fault.isVisible()
    assert can_save(dialog)


def test_uneven_margins_are_worth_a_second_look(dialog: OwnMediaDialog) -> None:
    dialog.fields.pairs["first"][0].setValue(5)
    assert "as much as at the left" in dialog.sum.text()


def test_a_roll_asks_for_less(dialog: OwnMediaDialog, ui_context: UiContext, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.fields.name, "Roll")
    dialog.fields.kind.setCurrentIndex(dialog.fields.kind.findData(ROLL))
    dialog.fields.kind.activated.emit(dialog.fields.kind.currentIndex())
    assert not dialog.fields.rows.isEnabled()
    assert not dialog.fields.pairs["page"][1].isEnabled()
    assert dialog.fields.pairs["label"][1].isEnabled()
    dialog._save()
    kept = find_sheet("Roll", ui_context.desk.folder.sheets)
    assert (kept.kind, kept.rows, kept.page_height) == (ROLL, 1, kept.label_height)


def test_measures_are_turned_into_inches(dialog: OwnMediaDialog) -> None:
    before = dialog.fields.typed()
    dialog.fields.unit_box.setCurrentIndex(1)
    dialog.fields.unit_box.activated.emit(1)
    assert dialog.fields.pairs["page"][0].text() == "8.2677 in"
    assert abs(dialog.fields.typed().page_width - before.page_width) < Fraction(1, 1000)


def test_an_own_sheet_of_that_name_is_told_to_be_replaced(
    dialog: OwnMediaDialog, ui_context: UiContext, qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog.fields.name, "Mine")
    dialog._save()
    again = OwnMediaDialog(ui_context)
    qtbot.addWidget(again)
    qtbot.keyClicks(again.fields.name, "Mine")
    assert "takes the place" in again.sum.text()


def test_a_folder_that_cannot_be_written_is_told(dialog: OwnMediaDialog, ui_context: UiContext, qtbot: QtBot) -> None:
    ui_context.desk.folder.sheets.rmdir()
    qtbot.keyClicks(dialog.fields.name, "Mine")
    dialog._save()
    assert "cannot be written" in dialog.fault.text()
    assert dialog.isVisible()


def test_a_medium_can_be_made_from_one_that_is_nearly_right(ui_context: UiContext, qtbot: QtBot) -> None:
    like = find_sheet("Roll_2_across_38x25")
    dialog = OwnMediaDialog(ui_context, like=like)
    qtbot.addWidget(dialog)
    typed = dialog.fields.typed()
    assert (typed.kind, typed.columns) == (ROLL, 2)
    assert (typed.page_width, typed.pitch_across) == (like.page_width, like.pitch_across)


def test_an_own_sheet_is_changed_removed_and_put_back(
    dialog: OwnMediaDialog, ui_context: UiContext, qtbot: QtBot
) -> None:
    folder = ui_context.desk.folder.sheets
    save_sheet(folder, replace(find_sheet("A4_24"), id="Mine", title="From a file by hand"))
    again = OwnMediaDialog(ui_context)
    qtbot.addWidget(again)
    again.own.setCurrentIndex(1)
    again.own.activated.emit(1)
    assert again.fields.typed() == find_sheet("Mine", folder)
    with qtbot.waitSignal(again.messages.posted) as posted:
        again.remove.click()
    assert list(folder.iterdir()) == []
    posted.args[0].action()
    assert find_sheet("Mine", folder).per_page == 24
    assert again.own.currentData() == "Mine"


def test_a_file_that_cannot_be_read_is_told(ui_context: UiContext, qtbot: QtBot) -> None:
    (ui_context.desk.folder.sheets / "Broken.toml").write_text("title =", encoding="utf-8")
    dialog = OwnMediaDialog(ui_context)
    qtbot.addWidget(dialog)
    dialog.show()
    bar = dialog.findChild(MessageBar)
    assert bar is not None
    assert "Broken.toml cannot be read" in bar.accessibleName()


def test_every_number_has_a_name(dialog: OwnMediaDialog) -> None:
    boxes = [*dialog.findChildren(QDoubleSpinBox), *dialog.findChildren(QSpinBox)]
    assert len(boxes) == 10
    assert all(box.accessibleName() for box in boxes)
    assert len({box.accessibleName() for box in boxes}) == 10
