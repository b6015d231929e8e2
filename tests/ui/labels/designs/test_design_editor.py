"""The editor by hand: fields are added, typed, dragged, nudged and put in order; all of it can be undone."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fba_client.errors import LabelDoesNotRead
from fba_client.labels.designs.writing import design_toml
from fba_client.ui.context import UiContext
from fba_client.ui.labels.designs.drafts import NEW_TYPES
from fba_client.ui.labels.designs.editor import DesignEditor
from fba_client.ui.labels.designs.field_words import type_words
from fba_client.ui.labels.designs.geometry import field_rect


def settle(editor: DesignEditor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: editor.runner.is_settled, timeout=10_000)


def add(editor: DesignEditor, kind: str) -> None:
    actions = editor.field_list.add_button.menu().actions()
    next(action for action in actions if action.text() == type_words(kind)).trigger()


def drag(editor: DesignEditor, qtbot: QtBot, start: QPointF, way: QPointF, modifier: Qt.KeyboardModifier) -> None:
    qtbot.mousePress(editor.canvas, Qt.MouseButton.LeftButton, pos=start.toPoint())
    for step in (0.3, 0.7, 1.0):
        position = start + way * step
        move(editor, position, modifier)
    qtbot.mouseRelease(editor.canvas, Qt.MouseButton.LeftButton, pos=(start + way).toPoint())


def move(editor: DesignEditor, position: QPointF, modifier: Qt.KeyboardModifier) -> None:
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(QEvent.Type.MouseMove, position, position, left, left, modifier)
    editor.canvas.mouseMoveEvent(event)


Open = Callable[[str], DesignEditor]
NO_CATCH, CATCH = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


def test_a_new_design_can_be_printed_as_it_is(editor: DesignEditor) -> None:
    assert editor.verdict.tone == "good"
    assert "read back" in editor.verdict.words.text()
    assert editor.windowTitle() == "New label"
    assert editor.samples.model.names == ("text", "code")


@pytest.mark.parametrize("kind", NEW_TYPES)
def test_a_field_of_every_type_is_added_and_undone(kind: str, editor: DesignEditor, qtbot: QtBot) -> None:
    before = design_toml(editor.document.design)
    add(editor, kind)
    settle(editor, qtbot)
    assert editor.document.design.fields[-1].type == kind
    assert editor.document.selected == editor.field_list.view.currentRow() == 3
    assert editor.field_form.heading.text() == f"Field 4: {type_words(kind)}"
    editor.bar.undo.trigger()
    assert design_toml(editor.document.design) == before


def test_typing_what_a_field_says_changes_the_preview_and_is_undone_at_once(editor: DesignEditor, qtbot: QtBot) -> None:
    edit = editor.field_form.value.edit
    edit.selectAll()
    qtbot.keyClicks(edit, "Shelf {code}")
    settle(editor, qtbot)
    assert editor.document.design.fields[0].value == ("Shelf {code}",)
    assert editor.verdict.tone == "good"
    editor.bar.undo.trigger()
    assert editor.document.design.fields[0].value == ("{text}",)
    assert edit.toPlainText() == "{text}"
    editor.bar.redo.trigger()
    assert edit.toPlainText() == "Shelf {code}"


def test_undo_works_while_the_cursor_is_in_a_text(editor: DesignEditor, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for field in (editor.field_form.value.edit, editor.field_form.when, editor.design_form.title):
        before = design_toml(editor.document.design)
        field.setFocus()
        qtbot.keyClicks(field, "lot")
        assert design_toml(editor.document.design) != before
        qtbot.keyClick(field, Qt.Key.Key_Z, control)
        assert design_toml(editor.document.design) == before


def test_lines_joined_by_a_new_line_get_their_room(editor: DesignEditor, qtbot: QtBot) -> None:
    edit, join = editor.field_form.value.edit, editor.field_form.inputs.choices["join"]
    edit.setPlainText("First {text}\nLot {lot}\nback\\\\slash and \\n")
    assert editor.document.design.fields[0].value == ("First {text}", "Lot {lot}", "back\\slash and \n")
    join.setCurrentIndex(join.findData("\n"))
    join.activated.emit(join.currentIndex())
    field = editor.document.design.fields[0]
    assert (field.join, field.keep_lines, field.lines) == ("\n", True, 3)
    editor.bar.undo.trigger()
    assert join.currentData() == " "


def test_every_control_of_the_form_changes_its_attribute(editor: DesignEditor) -> None:
    inputs = editor.field_form.inputs
    for name, value in (("x", 4.5), ("height", 7.0), ("size_pt", 12.5), ("least_pt", 4.0)):
        inputs.numbers[name].setValue(value)
        assert getattr(editor.document.design.fields[0], name) == value
    inputs.lines.setValue(3)
    inputs.flags["whole"].click()
    inputs.choices["face"].setCurrentIndex(inputs.choices["face"].findData("code"))
    inputs.choices["face"].activated.emit(inputs.choices["face"].currentIndex())
    field = editor.document.design.fields[0]
    assert (field.lines, field.whole, field.face) == (3, True, "code")
    while editor.document.undo_stack.canUndo():
        editor.document.undo_stack.undo()
    assert inputs.numbers["x"].value() == 3
    assert not inputs.flags["whole"].isChecked()
    assert not editor.files.is_unsaved


def test_a_line_is_as_long_as_it_is_wide_or_high(editor: DesignEditor) -> None:
    add(editor, "line")
    numbers = editor.field_form.inputs.numbers
    assert numbers["height"].value() == 0
    numbers["height"].setValue(9)
    field = editor.document.design.fields[-1]
    assert (field.width, field.height) == (0, 9)
    assert set(editor.canvas.handle_places()) == {"n", "s"}


def test_the_menu_offers_used_names_and_those_of_the_kind(editor: DesignEditor) -> None:
    editor.design_form.kind.setCurrentIndex(editor.design_form.kind.findData("box"))
    editor.design_form.kind.activated.emit(editor.design_form.kind.currentIndex())
    menu = editor.field_form.value.menu
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:2] == ["Text\t{text}", "Code\t{code}"]
    assert "Box ID\t{box_id}" in texts
    next(action for action in menu.actions() if action.text().endswith("{center}")).trigger()
    assert "{center}" in editor.document.design.fields[0].value[0]
    assert dict(editor.document.design.sample)["center"] == "ONT8"


def test_a_click_chooses_a_field_and_a_drag_moves_it(editor: DesignEditor, qtbot: QtBot) -> None:
    canvas = editor.canvas
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.place_of(2).center().toPoint())
    assert editor.document.selected == 2
    before = editor.document.design.fields[2]
    drag(editor, qtbot, canvas.place_of(2).center(), QPointF(-2, 2) * canvas.scale, NO_CATCH)
    after = editor.document.design.fields[2]
    assert (after.x, after.y) == pytest.approx((before.x - 2, before.y + 2), abs=0.2)
    assert (after.width, after.height) == (before.width, before.height)
    editor.bar.undo.trigger()
    assert editor.document.design.fields[2] == before


def test_a_drag_is_caught_by_the_edges_of_other_fields(editor: DesignEditor, qtbot: QtBot) -> None:
    canvas, fields = editor.canvas, editor.document.design.fields
    editor.document.select(2)
    drag(editor, qtbot, canvas.place_of(2).center(), QPointF(fields[1].x - fields[2].x + 0.3, 1) * canvas.scale, CATCH)
    assert editor.document.design.fields[2].x == fields[1].x


def test_a_field_stays_on_the_label(editor: DesignEditor, qtbot: QtBot) -> None:
    canvas = editor.canvas
    editor.document.select(2)
    drag(editor, qtbot, canvas.place_of(2).center(), QPointF(900, 900), CATCH)
    rect = field_rect(editor.document.design, editor.document.design.fields[2])
    assert (rect.right, rect.bottom) == pytest.approx((57, 32))


def test_a_handle_resizes(editor: DesignEditor, qtbot: QtBot) -> None:
    canvas = editor.canvas
    before = editor.document.design.fields[0]
    drag(editor, qtbot, canvas.handle_places()["se"], QPointF(-10, -2) * canvas.scale, NO_CATCH)
    after = editor.document.design.fields[0]
    assert (after.x, after.y) == (before.x, before.y)
    assert (after.width, after.height) == pytest.approx((before.width - 10, before.height - 2), abs=0.2)


def test_escape_gives_a_drag_up_and_does_not_close(editor: DesignEditor, qtbot: QtBot) -> None:
    canvas, before = editor.canvas, editor.document.design.fields[0]
    start = canvas.place_of(0).center()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start.toPoint())
    move(editor, start + QPointF(30, 10), NO_CATCH)
    assert editor.document.design.fields[0] != before
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert editor.document.design.fields[0] == before
    assert editor.document.undo_stack.isClean()
    assert editor.isVisible()


def test_arrow_keys_nudge_and_all_nudges_are_undone_at_once(editor: DesignEditor, qtbot: QtBot) -> None:
    before = editor.document.design.fields[0]
    for _ in range(4):
        qtbot.keyClick(editor.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Up)
    after = editor.document.design.fields[0]
    assert (after.x, after.y) == pytest.approx((before.x + 4 * 0.25 - 2.5, before.y - 0.25))
    editor.bar.undo.trigger()
    assert editor.document.design.fields[0] == before
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert editor.document.design.fields[0].width == before.width - 0.25


def test_keys_choose_double_and_remove_fields(editor: DesignEditor, qtbot: QtBot) -> None:
    qtbot.keyClick(editor.canvas, Qt.Key.Key_PageDown)
    assert editor.document.selected == 1
    qtbot.keyClick(editor.canvas, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert [field.type for field in editor.document.design.fields] == ["text", "code128", "code128", "text"]
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Delete)
    assert len(editor.document.design.fields) == 3
    for _ in range(3):
        qtbot.keyClick(editor.canvas, Qt.Key.Key_Delete)
    settle(editor, qtbot)
    assert editor.document.selected == -1
    assert "no fields yet" in editor.verdict.words.text()


def test_the_order_of_drawing_is_changed(editor: DesignEditor, qtbot: QtBot) -> None:
    editor.field_list.down_button.click()
    assert [field.type for field in editor.document.design.fields] == ["code128", "text", "text"]
    assert editor.document.selected == 1
    editor.field_list.up_button.click()
    assert editor.document.selected == 0
    assert not editor.field_list.up_button.isEnabled()


def test_a_condition_is_checked_as_it_is_typed(editor: DesignEditor, qtbot: QtBot) -> None:
    form = editor.field_form
    qtbot.keyClicks(form.when, "code = =")
    settle(editor, qtbot)
    assert form.when_fault.isVisible()
    assert "cannot be understood" in form.when_fault.text()
    assert "Field 1" in editor.verdict.words.text()
    assert "cannot be understood" in editor.field_list.view.item(0).toolTip()
    form.when.clear()
    qtbot.keyClicks(form.when, "code = other")
    settle(editor, qtbot)
    assert not form.when_fault.isVisible()
    assert not editor.canvas.is_shown(0)
    assert "Not shown" in editor.field_list.view.item(0).toolTip()
    assert editor.verdict.tone == "good"


def test_a_brace_without_a_partner_is_told_at_the_text(editor: DesignEditor, qtbot: QtBot) -> None:
    qtbot.keyClicks(editor.field_form.value.edit, "{")
    settle(editor, qtbot)
    assert "belongs to no placeholder" in editor.field_form.value_fault.text()
    assert editor.verdict.tone == "bad"


def test_fields_over_each_other_are_both_marked_and_the_others_are_still_drawn(
    editor: DesignEditor, qtbot: QtBot
) -> None:
    editor.document.select(2)
    editor.field_form.inputs.numbers["y"].setValue(20)
    settle(editor, qtbot)
    assert "lie over each other" in editor.verdict.words.text()
    tips = [editor.field_list.view.item(row).toolTip() for row in range(3)]
    assert [("lie over" in tip) for tip in tips] == [False, True, True]


def test_what_does_not_fit_is_said_with_what_would_do(editor: DesignEditor, qtbot: QtBot) -> None:
    editor.document.select(1)
    editor.field_form.inputs.numbers["width"].setValue(12)
    settle(editor, qtbot)
    assert "12 mm" in editor.verdict.words.text()
    assert editor.verdict.tone == "bad"
    editor.bar.undo.trigger()
    settle(editor, qtbot)
    assert editor.verdict.tone == "good"


def test_a_code_that_does_not_read_is_told_and_marked(editor: DesignEditor, qtbot: QtBot) -> None:
    error = LabelDoesNotRead("The label of {code} could not be read.", code="ABC-123")
    editor.runner.read.emit(error)
    assert editor.verdict.words.text().startswith("Does not read: The label of ABC-123")
    tips = [editor.field_list.view.item(row).toolTip() for row in range(3)]
    assert [("could not be read" in tip) for tip in tips] == [False, True, False]
    editor.document.select(2)
    assert editor.verdict.tone == "bad"
    editor.document.change_field("", size_pt=8.0)
    settle(editor, qtbot)
    assert editor.verdict.tone == "good"


def test_a_sample_value_changes_the_preview(editor: DesignEditor, qtbot: QtBot) -> None:
    model = editor.samples.model
    assert model.setData(model.index(1, 1), "PALLET\\n7")
    assert dict(editor.document.design.sample)["code"] == "PALLET\n7"
    assert model.index(1, 1).data() == "PALLET\\n7"
    settle(editor, qtbot)
    assert editor.verdict.tone == "bad"  # no line end fits into bars
    model.setData(model.index(1, 1), "PALLET-7")
    settle(editor, qtbot)
    assert editor.verdict.tone == "good"
    assert model.setData(model.index(1, 0), "other") is False


def test_the_table_of_samples_is_sound(editor: DesignEditor, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(editor.samples.model)


def test_measures_change_their_unit_and_nothing_moves(editor: DesignEditor, qtbot: QtBot) -> None:
    before = field_rect(editor.document.design, editor.document.design.fields[0])
    for unit in ("in", "%", "mm"):
        editor.design_form.unit.setCurrentIndex(editor.design_form.unit.findData(unit))
        editor.design_form.unit.activated.emit(editor.design_form.unit.currentIndex())
        after = field_rect(editor.document.design, editor.document.design.fields[0])
        assert (after.x, after.right) == pytest.approx((before.x, before.right), abs=0.05)
        assert editor.field_form.inputs.numbers["x"].suffix().strip() == unit


def test_the_size_is_taken_from_a_medium(editor: DesignEditor, qtbot: QtBot) -> None:
    box = editor.design_form.media
    row = next(row for row in range(box.count()) if box.itemData(row) == "Thermal_4x6in")
    box.setCurrentIndex(row)
    box.activated.emit(row)
    design = editor.document.design
    assert (design.media, design.width_mm, design.height_mm) == ("Thermal_4x6in", 101.6, 152.4)
    editor.bar.undo.trigger()
    assert editor.document.design.media == "Thermal_57x32"
    assert box.currentText() == "Thermal 57 × 32 mm"


def test_in_a_stack_only_order_size_and_text_count(open_editor: Open, qtbot: QtBot) -> None:
    editor = open_editor("item")
    qtbot.mouseClick(editor.canvas, Qt.MouseButton.LeftButton, pos=editor.canvas.place_of(2).center().toPoint())
    assert editor.document.selected == 2
    assert editor.canvas.handle_places() == {}
    assert not editor.field_form.inputs.numbers["x"].isVisible()
    assert editor.field_form.inputs.flags["gives_way"].isVisible()
    before = editor.document.design
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Right)
    drag(editor, qtbot, editor.canvas.place_of(2).center(), QPointF(20, 20), CATCH)
    assert editor.document.design is before
    allowed = [action.text() for action in editor.field_list.add_button.menu().actions() if action.isEnabled()]
    assert allowed == [type_words("text")]
    editor.field_list.up_button.click()
    settle(editor, qtbot)
    assert editor.verdict.tone == "good"


def test_every_control_has_a_name_and_no_two_share_a_key(editor: DesignEditor) -> None:
    nameless = [
        control
        for kind in (QAbstractSpinBox, QComboBox, QPlainTextEdit, QLineEdit)
        for control in editor.findChildren(kind)
        if control.isVisible() and not control.accessibleName() and not isinstance(control.parent(), QAbstractSpinBox)
    ]
    assert nameless == []
    texts = [label.text() for label in editor.findChildren(QLabel) if label.isVisible() and label.buddy() is not None]
    texts += [button.text() for button in editor.findChildren(QAbstractButton) if button.isVisible()]
    keys = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
    assert [key for key, count in keys.items() if count > 1] == []


def test_the_size_of_the_window_is_remembered(editor: DesignEditor, ui_context: UiContext, qtbot: QtBot) -> None:
    editor.resize(editor.width(), 700)
    editor.down.setSizes([380, 240])
    sizes = editor.down.sizes()
    editor.close()
    again = DesignEditor(ui_context)
    qtbot.addWidget(again)
    again.show()
    assert again.height() == 700
    assert again.down.sizes() == sizes


def test_drawing_a_frame_of_the_canvas_is_quick(open_editor: Open, qtbot: QtBot) -> None:
    editor = open_editor("box")
    times = []
    for _ in range(5):
        start = time.perf_counter()
        rect = field_rect(editor.document.design, editor.document.design.fields[0])
        editor.document.set_rects({0: rect.moved(0.1, 0)}, "")
        editor.canvas.grab()
        times.append(time.perf_counter() - start)
    assert min(times) < 0.05


def test_the_samples_show_what_the_layout_chose_and_take_another_choice(open_editor: Open, qtbot: QtBot) -> None:
    editor = open_editor("box")
    model = editor.samples.model
    index = model.index(model.names.index("code_size"), 1)
    assert index.data() == "automatic: usual"
    assert index.data(Qt.ItemDataRole.EditRole) == ""
    model.setData(index, "full")
    settle(editor, qtbot)
    assert index.data() == "full"
    assert editor.verdict.tone == "good"
    model.setData(index, "huge")
    settle(editor, qtbot)
    assert "none of the choices" in editor.verdict.words.text()
    assert editor.verdict.tone == "bad"
