"""Several fields at once: chosen by mouse and keys, moved, put in order, turned, doubled, copied; all of it undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from fba_client.errors import LabelError
from fba_client.labels.designs.writing import design_toml
from fba_client.ui.labels.designs import arranging, field_tools
from fba_client.ui.labels.designs.arranging import aligned, bounds, distributed, moved
from fba_client.ui.labels.designs.clipboard import fields_of, fields_text
from fba_client.ui.labels.designs.editor import DesignEditor
from fba_client.ui.labels.designs.geometry import Rect, field_rect

Open = Callable[[str], DesignEditor]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NO_KEYS, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def middle(editor: DesignEditor, place: int) -> QPointF:
    return editor.canvas.place_of(place).center()


def click(editor: DesignEditor, qtbot: QtBot, place: int, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    qtbot.mouseClick(editor.canvas, LEFT, keys, middle(editor, place).toPoint())


def drag(editor: DesignEditor, qtbot: QtBot, start: QPointF, end: QPointF) -> None:
    qtbot.mousePress(editor.canvas, LEFT, pos=start.toPoint())
    for step in (0.3, 1.0):
        qtbot.mouseMove(editor.canvas, (start + (end - start) * step).toPoint())
    qtbot.mouseRelease(editor.canvas, LEFT, pos=end.toPoint())


def rects(editor: DesignEditor) -> list[Rect]:
    return [field_rect(editor.document.design, field) for field in editor.document.design.fields]


def test_control_and_a_click_choose_a_field_too_or_no_longer(editor: DesignEditor, qtbot: QtBot) -> None:
    click(editor, qtbot, 0)
    click(editor, qtbot, 1, CONTROL)
    assert list(editor.document.selection) == [0, 1]
    assert editor.document.selected == 1
    click(editor, qtbot, 2, SHIFT)
    assert list(editor.document.selection) == [0, 1, 2]
    click(editor, qtbot, 1, CONTROL)
    assert list(editor.document.selection) == [0, 2]
    assert editor.canvas.handle_places() == {}
    click(editor, qtbot, 1)
    assert list(editor.document.selection) == [1]
    assert editor.canvas.handle_places()


def test_a_frame_drawn_on_the_label_chooses_what_it_touches(editor: DesignEditor, qtbot: QtBot) -> None:
    paper = editor.canvas.paper()
    first, second = editor.canvas.place_of(0), editor.canvas.place_of(1)
    drag(editor, qtbot, paper.topLeft() + QPointF(-10, -10), QPointF(first.right() - 5, second.top() + 4))
    assert list(editor.document.selection) == [0, 1]
    drag(editor, qtbot, paper.topLeft() + QPointF(-10, -10), paper.topLeft() + QPointF(-4, -4))
    assert list(editor.document.selection) == []


def test_a_frame_drawn_inside_of_a_box_does_not_choose_the_box(editor: DesignEditor, qtbot: QtBot) -> None:
    editor.document.add("box")
    editor.document.set_rects({3: Rect(0, 0, 57, 32)}, "")
    editor.document.select(-1)
    paper, second = editor.canvas.paper(), editor.canvas.place_of(1)
    qtbot.mousePress(editor.canvas, LEFT, CONTROL, (paper.topLeft() + QPointF(6, 6)).toPoint())
    qtbot.mouseMove(editor.canvas, QPointF(second.center().x(), second.top() + 4).toPoint())
    qtbot.mouseRelease(editor.canvas, LEFT, CONTROL, QPointF(second.center().x(), second.top() + 4).toPoint())
    assert list(editor.document.selection) == [0, 1]


def test_the_list_and_the_label_show_the_same_fields_as_chosen(editor: DesignEditor, qtbot: QtBot) -> None:
    view = editor.field_list.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert list(editor.document.selection) == [0, 1, 2]
    assert editor.field_form.heading.text().startswith("3 field")
    assert editor.canvas.accessibleDescription().startswith("3 field")
    click(editor, qtbot, 2)
    assert [index.row() for index in view.selectedIndexes()] == [2]
    editor.canvas.setFocus()
    qtbot.keyClick(editor.canvas, Qt.Key.Key_A, CONTROL)
    assert sorted(index.row() for index in view.selectedIndexes()) == [0, 1, 2]
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Escape)
    assert list(editor.document.selection) == [2]
    assert editor.isVisible()


def test_chosen_fields_are_dragged_and_nudged_together(editor: DesignEditor, qtbot: QtBot) -> None:
    editor.document.select_many((1, 2))
    before, words = rects(editor), design_toml(editor.document.design)
    start = middle(editor, 1)
    drag(editor, qtbot, start, start + QPointF(6, 10))
    after = rects(editor)
    assert after[0] == before[0]
    steps = [(new.x - old.x, new.y - old.y) for old, new in zip(before[1:], after[1:], strict=True)]
    assert steps[0] == pytest.approx(steps[1], abs=0.011)
    assert steps[0][1] > 0
    editor.document.undo_stack.undo()
    assert design_toml(editor.document.design) == words
    assert list(editor.document.selection) == [1, 2]
    editor.canvas.setFocus()
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Up)
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Up)
    assert [round(old.y - new.y, 2) for old, new in zip(before, rects(editor), strict=True)] == [0, 0.5, 0.5]
    editor.document.undo_stack.undo()
    assert design_toml(editor.document.design) == words


def test_a_drag_of_several_that_is_given_up_changes_nothing(editor: DesignEditor, qtbot: QtBot) -> None:
    editor.document.select_all()
    words, start = design_toml(editor.document.design), middle(editor, 1)
    qtbot.mousePress(editor.canvas, LEFT, pos=start.toPoint())
    qtbot.mouseMove(editor.canvas, (start + QPointF(3, 12)).toPoint())
    qtbot.keyClick(editor.canvas, Qt.Key.Key_Escape)
    qtbot.mouseRelease(editor.canvas, LEFT, pos=start.toPoint())
    assert design_toml(editor.document.design) == words
    assert not editor.document.undo_stack.canUndo()


@pytest.mark.parametrize(
    ("side", "edges"),
    [
        ("left", lambda rect: rect.x),
        ("centre", lambda rect: rect.x + rect.width / 2),
        ("right", lambda rect: rect.right),
        ("top", lambda rect: rect.y),
        ("middle", lambda rect: rect.y + rect.height / 2),
        ("bottom", lambda rect: rect.bottom),
    ],
)
def test_fields_are_aligned_with_each_other_and_one_with_the_label(
    side: str, edges: Callable[[Rect], float], editor: DesignEditor
) -> None:
    words = design_toml(editor.document.design)
    editor.document.select_many((0, 2))
    before = bounds([rects(editor)[0], rects(editor)[2]])
    editor.actions_of_fields.actions[f"align_{side}"].trigger()
    assert edges(rects(editor)[0]) == pytest.approx(edges(rects(editor)[2]), abs=0.011)
    assert edges(rects(editor)[0]) == pytest.approx(edges(before), abs=0.011)
    editor.document.undo_stack.undo()
    assert design_toml(editor.document.design) == words
    editor.document.select(2)
    editor.actions_of_fields.actions[f"align_{side}"].trigger()
    assert edges(rects(editor)[2]) == pytest.approx(edges(Rect(0, 0, 57, 32)), abs=0.011)


def test_gaps_are_made_equal_and_the_outermost_fields_stay() -> None:
    given = {0: Rect(0, 0, 10, 5), 1: Rect(40, 3, 10, 5), 2: Rect(12, 20, 6, 5), 3: Rect(20, 9, 4, 5)}
    across = distributed(given, arranging.ACROSS)
    assert [across[place].x for place in (0, 2, 3, 1)] == pytest.approx([0, 16.6667, 29.3333, 40], abs=1e-3)
    down = distributed(given, arranging.DOWN)
    assert [down[place].y for place in (0, 1, 3, 2)] == pytest.approx([0, 6.6667, 13.3333, 20], abs=1e-3)
    assert [down[place].x for place in given] == [rect.x for rect in given.values()]


def test_fields_stay_on_the_label_together() -> None:
    given = {0: Rect(1, 1, 5, 5), 1: Rect(10, 4, 5, 5)}
    assert [rect.x for rect in moved(given, -3, 0, 50, 20).values()] == [0, 9]
    assert [rect.y for rect in moved(given, 0, 100, 50, 20).values()] == [12, 15]
    assert aligned(given, arranging.LEFT, bounds(given.values()))[1].x == 1


def test_distributing_is_offered_for_three_fields_with_places(editor: DesignEditor, open_editor: Open) -> None:
    actions = editor.actions_of_fields.actions
    editor.document.select_many((0, 1))
    assert not actions["distribute_down"].isEnabled()
    editor.document.select_all()
    actions["distribute_down"].trigger()
    gaps = [lower.y - upper.bottom for upper, lower in zip(rects(editor), rects(editor)[1:], strict=False)]
    assert gaps[0] == pytest.approx(gaps[1], abs=0.011)
    stack = open_editor("item").actions_of_fields.actions
    assert not any(stack[name].isEnabled() for name in ("align_left", "distribute_down", "turn_right"))
    assert stack["duplicate"].isEnabled()


def test_a_field_is_turned_about_its_middle_and_its_code_still_reads(editor: DesignEditor, qtbot: QtBot) -> None:
    editor.document.change_design("size", height_mm=60.0, width_mm=60.0)
    words = design_toml(editor.document.design)
    editor.document.select(1)
    before = rects(editor)[1]
    editor.actions_of_fields.actions["turn_right"].trigger()
    after = rects(editor)[1]
    assert editor.document.design.fields[1].rotation == 90
    assert (after.width, after.height) == (before.height, before.width)
    assert after.x + after.width / 2 == pytest.approx(before.x + before.width / 2, abs=0.011)
    editor.document.set_rects({1: Rect(45, 2, 12, 55), 0: Rect(2, 2, 40, 8), 2: Rect(2, 20, 40, 5)}, "")
    qtbot.waitUntil(lambda: editor.runner.is_settled and editor.verdict.tone == "good", timeout=10_000)
    assert "read back" in editor.verdict.words.text()
    choice = editor.field_form.inputs.choices["rotation"]
    assert choice.currentData() == 90
    choice.setCurrentIndex(choice.findData(270))
    choice.activated.emit(choice.currentIndex())
    assert (editor.document.design.fields[1].rotation, rects(editor)[1]) == (270, Rect(45, 2, 12, 55))
    for _ in range(3):
        editor.bar.undo.trigger()
    assert design_toml(editor.document.design) == words


def test_boxes_and_lines_only_turn_their_rectangle(editor: DesignEditor) -> None:
    editor.document.add("line")
    before = rects(editor)[3]
    editor.actions_of_fields.actions["turn_left"].trigger()
    made = editor.document.design.fields[3]
    assert made.rotation == 0
    assert made.width == 0
    assert made.height == pytest.approx(min(before.width, 32), abs=0.011)  # of a label 32 mm high


def test_white_on_black_is_a_tick_in_the_form(editor: DesignEditor, qtbot: QtBot) -> None:
    editor.document.select(0)
    editor.field_form.inputs.flags["inverse"].click()
    qtbot.waitUntil(lambda: editor.runner.is_settled, timeout=10_000)
    assert editor.document.design.fields[0].inverse
    assert editor.verdict.tone == "good"


def test_the_form_changes_all_chosen_fields_and_hides_what_is_one_fields_own(editor: DesignEditor) -> None:
    form = editor.field_form
    editor.document.select_many((0, 2))
    assert not form.value.isVisible()
    assert form.inputs.numbers["size_pt"].isVisible()
    form.inputs.numbers["size_pt"].setValue(7.5)
    assert [field.size_pt for field in editor.document.design.fields if field.type == "text"] == [7.5, 7.5]
    editor.document.select_all()
    assert not form.inputs.numbers["size_pt"].isVisible()
    assert form.inputs.numbers["width"].isVisible()
    editor.document.select(0)
    assert form.value.isVisible()


def test_chosen_fields_are_duplicated_put_in_order_and_removed(editor: DesignEditor) -> None:
    actions, document = editor.actions_of_fields.actions, editor.document
    words = design_toml(document.design)
    document.select_many((0, 2))
    actions["duplicate"].trigger()
    assert list(document.selection) == [3, 4]
    assert [field.value for field in document.design.fields[3:]] == [("{text}",), ("{code}",)]
    assert rects(editor)[3].y == pytest.approx(rects(editor)[0].y + field_tools.COPY_MM, abs=0.011)
    actions["lower"].trigger()
    assert list(document.selection) == [2, 3]
    assert [field.type for field in document.design.fields] == ["text", "code128", "text", "text", "text"]
    actions["raise"].trigger()
    actions["remove"].trigger()
    assert len(document.design.fields) == 3
    while document.undo_stack.canUndo():
        document.undo_stack.undo()
    assert design_toml(document.design) == words


def test_fields_are_copied_into_another_design_in_its_own_unit(editor: DesignEditor, open_editor: Open) -> None:
    editor.document.select_many((0, 1))
    editor.actions_of_fields.actions["copy"].trigger()
    before = rects(editor)[:2]
    other = open_editor("shelf")
    count = len(other.document.design.fields)
    other.actions_of_fields.actions["paste"].trigger()
    assert other.document.design.unit == "%"
    assert other.document.selection == (count, count + 1)
    for old, new in zip(before, rects(other)[count:], strict=True):
        assert (new.width, new.height) == pytest.approx((old.width, old.height), abs=0.02)
    assert dict(other.document.design.sample)["text"]
    other.bar.undo.trigger()
    assert len(other.document.design.fields) == count


def test_what_is_pasted_again_does_not_lie_on_its_original(editor: DesignEditor, qtbot: QtBot) -> None:
    editor.document.select(0)
    editor.canvas.setFocus()
    qtbot.keyClick(editor.canvas, Qt.Key.Key_C, CONTROL)
    qtbot.keyClick(editor.canvas, Qt.Key.Key_V, CONTROL)
    qtbot.keyClick(editor.canvas, Qt.Key.Key_V, CONTROL)
    places = {(rect.x, rect.y) for rect in rects(editor) if rect.width == 51 and rect.height == 8}
    assert len(places) == 3
    qtbot.keyClick(editor.canvas, Qt.Key.Key_X, CONTROL)
    assert len(editor.document.design.fields) == 4


def test_a_clipboard_without_fields_is_told(editor: DesignEditor) -> None:
    QGuiApplication.clipboard().setText("Dear diary")
    with pytest.raises(LabelError, match="There are no fields to paste"):
        field_tools.paste(editor.document)
    editor.actions_of_fields.actions["paste"].trigger()
    assert len(editor.document.design.fields) == 3


def test_a_stack_takes_no_turned_fields(editor: DesignEditor, open_editor: Open) -> None:
    editor.document.select(0)
    editor.actions_of_fields.actions["turn_right"].trigger()
    editor.actions_of_fields.actions["copy"].trigger()
    with pytest.raises(LabelError, match="A stack takes upright texts"):
        field_tools.paste(open_editor("item").document)


def test_copied_fields_are_the_text_of_a_design(editor: DesignEditor) -> None:
    design = editor.document.design
    assert fields_of(fields_text(design, design.fields)) == design.fields


def test_the_menu_of_the_label_has_what_can_be_done(editor: DesignEditor, qtbot: QtBot) -> None:
    place = editor.canvas.mapToGlobal(middle(editor, 1).toPoint())
    menu = editor.actions_of_fields.offer(editor.canvas, place)
    assert isinstance(menu, QMenu)
    assert set(editor.actions_of_fields.actions.values()) <= set(menu.actions())
    menu.close()


def test_an_empty_label_says_what_to_do(editor: DesignEditor, qtbot: QtBot) -> None:
    editor.document.select_all()
    editor.document.remove()
    qtbot.waitUntil(lambda: editor.runner.is_settled, timeout=10_000)
    assert editor.field_list.hint.isVisible()
    assert "no fields yet" in editor.verdict.words.text()
    assert editor.field_form.heading.text().startswith("Choose a field")
    assert list(editor.document.selection) == []
    editor.bar.undo.trigger()
    assert not editor.field_list.hint.isVisible()


def test_the_printer_it_is_tried_out_for_is_remembered(editor: DesignEditor, open_editor: Open) -> None:
    editor.bar.dpi.setCurrentIndex(editor.bar.dpi.findData(600))
    editor.bar.dpi.activated.emit(2)
    editor.close()
    again = open_editor("")
    assert again.bar.dpi.currentData() == 600
    again.bar.dpi.setCurrentIndex(0)
    again.bar.dpi.activated.emit(0)
    again.close()


def test_a_label_without_values_says_how_to_have_one(editor: DesignEditor) -> None:
    assert not editor.samples.hint.isVisible()
    editor.document.select_all()
    editor.document.remove()
    for name in ("text", "code"):
        editor.document.set_sample(name, "")
    assert editor.samples.hint.isVisible()
    assert "{name}" in editor.samples.hint.text()
    editor.bar.undo.trigger()
    assert not editor.samples.hint.isVisible()
