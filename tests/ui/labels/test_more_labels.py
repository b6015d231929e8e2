"""Labels of any design: its form and its sample, many by pasting, and what of it cannot be printed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from labels_window import opened_page, settled
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCalendarWidget, QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fba_client.errors import UserInputError
from fba_client.labels.designs.writing import save_design
from fba_client.labels.setting.fonts import FontBook
from fba_client.queries.print_ledger import recent_prints
from fba_client.ui.context import UiContext
from fba_client.ui.labels.design_words import value_caption
from fba_client.ui.labels.designs.drafts import blank_design
from fba_client.ui.labels.more.pasting import pasted_rows
from fba_client.ui.labels.more.request import Row
from fba_client.ui.labels.more.source import DesignsSource
from fba_client.ui.labels.more.values_form import ValuesForm
from fba_client.ui.labels.page import LabelsPage


@pytest.fixture
def page(ui_context: UiContext, qtbot: QtBot) -> LabelsPage:
    page = opened_page(ui_context, qtbot)
    page.modes.turn_to("more")
    return settled(page, qtbot)


def more(page: LabelsPage) -> DesignsSource:
    source = page.modes.source
    assert isinstance(source, DesignsSource)
    return source


def chosen(page: LabelsPage, qtbot: QtBot, design_id: str) -> DesignsSource:
    """Choose a design as a person does."""
    box = more(page).design_box
    row = box.findData(design_id)
    box.setCurrentIndex(row)
    box.activated.emit(row)
    settled(page, qtbot)
    return more(page)


def subtitle(page: LabelsPage) -> str:
    return page.head.header.subtitle.text()


def test_a_design_is_shown_with_its_sample_until_it_is_filled_in(page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "shelf")
    plan = page.plan_view.plan
    assert plan is not None
    assert plan.order is None
    assert page.preview_panel.preview.n_pages == 1
    assert source.form.fields["location"].placeholderText()
    qtbot.keyClicks(source.form.fields["location"], "A-01-2")
    settled(page, qtbot)
    assert subtitle(page) == "1 label(s) on a roll"


def test_a_value_with_choices_is_chosen_from_a_list(page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "shelf")
    choice = source.form.choices["code"]
    assert [choice.itemData(place) for place in range(choice.count())] == ["", "qr", "datamatrix"]
    assert choice.accessibleName()
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert source.model.rows[0].value("code") == "qr"
    source.undo_stack.undo()
    assert choice.currentData() == ""


def test_a_pasted_word_that_is_none_of_the_choices_is_shown_and_refused(page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "shelf")
    source.open_with({"rows": [{"location": "A-07", "code": "A0701"}]})
    settled(page, qtbot)
    assert source.form.choices["code"].placeholderText() == "A0701"
    assert source.form.choices["code"].currentIndex() == -1
    told = source.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "none of the choices for “Code”: qr, datamatrix" in told


def test_an_empty_form_is_asked_for_before_anything_prints(page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "shelf")
    page.head.print_button.click()
    qtbot.waitUntil(source.fault.isVisible)
    assert source.fault.text() == "Fill in the label first."


def test_a_label_that_says_something_by_itself_needs_no_value(page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "fragile")
    source.form.copies.setValue(12)
    settled(page, qtbot)
    assert subtitle(page) == "12 label(s) on a roll"


def test_the_medium_suits_the_design_until_another_one_was_used(page: LabelsPage, qtbot: QtBot, tmp_path: Path) -> None:
    source = chosen(page, qtbot, "shelf")
    usual = page.setup.choices().sheet.id
    assert usual == source.wanted_media()
    chosen(page, qtbot, "fragile")
    assert page.setup.choices().sheet.id == source.wanted_media() != usual


def test_a_design_that_is_pointed_at_comes_with_its_medium(page: LabelsPage, qtbot: QtBot) -> None:
    page.open_at({"mode": "more", "design": "heavy", "rows": [{"weight_lb": "62"}]})
    settled(page, qtbot)
    assert page.setup.choices().sheet.id == more(page).wanted_media() == "Thermal_4x3in"


def test_typing_in_a_field_is_undone_at_once(page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "shelf")
    qtbot.keyClicks(source.form.fields["location"], "A-01")
    assert source.model.rows == (Row((("location", "A-01"),)),)
    source.undo_stack.undo()
    assert source.model.rows == (Row(),)
    assert source.form.fields["location"].text() == ""
    source.undo_stack.redo()
    assert source.form.fields["location"].text() == "A-01"


def test_rows_of_a_spreadsheet_are_pasted_one_row_a_label(page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "shelf")
    QGuiApplication.clipboard().setText("Location\tCopies\nA-1\t2\nA-2\t3\n")
    source.paste_button.click()
    settled(page, qtbot)
    assert [(row.value("location"), row.copies) for row in source.model.rows] == [("A-1", 2), ("A-2", 3)]
    assert subtitle(page) == "5 label(s) on a roll"
    assert page.preview_panel.preview.n_pages == 5


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "nothing to paste"), ("a\tb\tc\td\te\n", "Line 1 has 5 cells"), ("Location\tCopies\nA\tmany\n", "Line 2")],
)
def test_a_faulty_paste_is_refused_with_its_line(text: str, reason: str, page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "shelf")
    source.paste(text)
    assert reason in source.fault.text()
    assert source.model.rows == (Row(),)


def test_pasted_cells_without_a_header_are_in_the_designs_order() -> None:
    rows = pasted_rows("A\tB\t4\r\nC\n", ["one", "two"])
    assert rows == [Row((("one", "A"), ("two", "B")), 4), Row((("one", "C"),), 1)]
    with pytest.raises(UserInputError):
        pasted_rows("A\tB\t0", ["one", "two"])


def test_locations_with_their_names_are_pasted_as_a_person_lists_them(page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "shelf")
    source.paste("A-07-03\tMugs\nA-07-04\tTea\n")
    settled(page, qtbot)
    assert subtitle(page) == "2 label(s) on a roll"
    assert source.model.rows[1].value("note") == "Tea"
    assert source.about.text().startswith("The location")


def test_a_line_without_values_is_marked_and_stops_the_printing(page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "shelf")
    source.model.change([Row((("location", "A-1"),)), Row()], "test")
    settled(page, qtbot)
    assert subtitle(page) == "1 label(s) on a roll · 1 line(s) cannot be printed"
    page.head.print_button.click()
    assert source.table.selected_rows() == {1}
    assert source.fault.text()


def test_why_a_line_has_no_label_is_told_over_the_preview(page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "heavy")
    source.open_with({"rows": [{"weight_lb": "62"}, {"weight_lb": "heavy"}]})
    settled(page, qtbot)
    told = page.preview_panel.fault
    assert told.isVisible()
    assert told.text().startswith("Line 2: “heavy” is no number for “Weight in pounds”")
    source.undo_stack.undo()
    settled(page, qtbot)
    assert not told.isVisible()


def test_lines_of_another_design_do_not_stay_as_empty_ones(page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "shelf")
    source.open_with({"rows": [{"location": "A-1"}, {"location": "A-2", "note": "Mugs"}]})
    chosen(page, qtbot, "fragile")
    assert [row.value("note") for row in source.model.rows] == ["Mugs"]
    assert subtitle(page) == "1 label(s) on a roll"
    source.undo_stack.undo()
    chosen(page, qtbot, "shelf")
    assert [row.value("location") for row in source.model.rows] == ["A-1", "A-2"]


def test_a_saved_design_is_shown_from_its_beginning_on_the_medium_it_was_made_for(
    page: LabelsPage, qtbot: QtBot
) -> None:
    source = chosen(page, qtbot, "shelf")
    source.paste("".join(f"A-{number}\n" for number in range(40)))
    settled(page, qtbot)
    page.preview_panel.preview.show_page(20)
    kept = replace(blank_design("Mine"), id="mine")
    save_design(page.context.desk.folder.designs, kept)
    source.take_saved(kept.id)
    settled(page, qtbot)
    assert page.setup.choices().sheet.id == kept.media
    assert page.preview_panel.preview.page == 0
    save_design(page.context.desk.folder.designs, replace(kept, media="Thermal_4x3in"))
    source.take_saved(kept.id)
    settled(page, qtbot)
    assert page.setup.choices().sheet.id == "Thermal_4x3in"


def test_a_row_is_added_chosen_and_removed(page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "shelf")
    qtbot.keyClicks(source.form.fields["location"], "A-1")
    source.add_button.click()
    qtbot.keyClicks(source.form.fields["location"], "A-2")
    assert [row.value("location") for row in source.model.rows] == ["A-1", "A-2"]
    source.table.selectRow(0)
    assert source.form.fields["location"].text() == "A-1"
    qtbot.keyClick(source.table, Qt.Key.Key_Delete)
    assert [row.value("location") for row in source.model.rows] == ["A-2"]


def test_a_day_is_chosen_in_a_calendar(page: LabelsPage, qtbot: QtBot) -> None:
    source = chosen(page, qtbot, "carton_expiry")
    field = source.form.fields["expiration"]
    field.actions()[-1].trigger()
    calendar = source.findChild(QCalendarWidget)
    assert calendar is not None
    calendar.clicked.emit(calendar.minimumDate().addYears(275))
    assert field.text() == source.model.rows[0].value("expiration") != ""


def test_what_was_printed_is_entered_under_the_design(page: LabelsPage, qtbot: QtBot, tmp_path: Path) -> None:
    source = chosen(page, qtbot, "shelf")
    qtbot.keyClicks(source.form.fields["location"], "A-01-2")
    settled(page, qtbot)
    with qtbot.waitSignal(page.output.ended, timeout=10_000):
        page.save_to(str(tmp_path / "shelf.pdf"))
    row = recent_prints(page.context.desk.workspace)[0]
    assert (row.kind, row.subject, row.copies) == ("shelf", "A-01-2", 1)


def test_a_text_without_a_font_is_told(ui_context: UiContext, qtbot: QtBot) -> None:
    page = opened_page(ui_context, qtbot, FontBook(folders=()))
    page.open_at({"mode": "more", "design": "shelf", "rows": [{"location": "A-1", "note": "\U00012000 tablet"}]})
    settled(page, qtbot)
    assert "\U00012000" in page.preview_panel.missing.text()
    assert page.preview_panel.missing.isVisible()


def test_designs_are_edited_only_where_there_is_an_editor(ui_context: UiContext, qtbot: QtBot) -> None:
    asked: list[str] = []
    source = DesignsSource(ui_context, lambda design_id, _saved: asked.append(design_id))
    qtbot.addWidget(source)
    source.show()
    source.new_button.click()
    source.edit_button.click()
    assert asked == ["", source.file_name()]
    without = DesignsSource(ui_context)
    qtbot.addWidget(without)
    without.show()
    assert not without.new_button.isVisible()


def test_the_table_of_labels_is_a_sound_model(page: LabelsPage, qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    source = chosen(page, qtbot, "shelf")
    qtmodeltester.check(source.model)
    source.model.add([Row((("location", "A-1"),)), Row((("location", "A-2"),))], "test")
    qtmodeltester.check(source.model)
    assert not source.model.setData(source.model.index(0, len(source.model.names)), "none")


def test_names_of_values_are_written_as_a_person_writes_them() -> None:
    assert [value_caption(name) for name in ("fnsku", "ship_from", "weight_lb", "")] == [
        "FNSKU",
        "Ship from",
        "Weight in pounds",
        "",
    ]


def test_the_hint_of_a_value_is_one_line(qtbot: QtBot, ui_context: UiContext) -> None:
    form = ValuesForm(ui_context.theme)
    qtbot.addWidget(form)
    form.show_names(("text",), {"text": "Check and put back to\nshelf A-07-03"}, {})
    field = form.fields["text"]
    assert isinstance(field, QLineEdit)
    assert field.placeholderText() == "Check and put back to shelf A-07-03"
