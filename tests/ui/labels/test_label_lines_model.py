"""The list of lines: editing, what is refused, undo and redo, and what is shown at a faulty row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QUndoStack
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fba_client.domain.items import ItemLine
from fba_client.errors import LabelError
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.services.labels.lines import ResolvedLine
from fba_client.ui.labels.items.lines_model import Column, LabelLinesModel
from fba_client.ui.theme import Theme

LINES = (ItemLine("MUG-BLUE", 2), ItemLine("MUG-RED", 30, expiration="2027-01-31", lot="L7"))
EDIT, DISPLAY = Qt.ItemDataRole.EditRole, Qt.ItemDataRole.DisplayRole


@pytest.fixture
def model(theme: Theme, qtmodeltester: ModelTester) -> LabelLinesModel:
    model = LabelLinesModel(theme, QUndoStack())
    qtmodeltester.check(model)
    assert model.add(LINES, "add") == ()
    return model


def shown(model: LabelLinesModel, row: int, column: Column) -> object:
    return model.index(row, column).data(DISPLAY)


def test_it_is_a_sound_model_through_changes_of_every_kind(model: LabelLinesModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.add_one("TEA-GREEN")
    model.remove({0})
    model.change([ItemLine("A", 1), *model.lines, ItemLine("B", 2)], "surround")
    model.undo_stack.undo()
    model.undo_stack.undo()
    qtmodeltester.check(model)
    assert [line.msku for line in model.lines] == ["MUG-BLUE", "MUG-RED", "TEA-GREEN"]


def test_cells_show_the_line_and_what_the_cache_knows_of_it(model: LabelLinesModel) -> None:
    label = ItemLabel("X000000001", "Blue mug, 12 oz")
    model.show_resolved([ResolvedLine(LINES[0], label), ResolvedLine(LINES[1], label)])
    assert [shown(model, 0, column) for column in Column] == ["MUG-BLUE", "Blue mug, 12 oz", "2", "X000000001", "", ""]
    assert [shown(model, 1, column) for column in (Column.EXPIRES, Column.LOT)] == ["2027-01-31", "L7"]


def test_what_a_line_came_to_before_a_change_is_not_shown_after_it(model: LabelLinesModel) -> None:
    stale = [ResolvedLine(line, ItemLabel("X000000001", "Stale")) for line in LINES]
    model.add_one("TEA-GREEN")
    model.show_resolved(stale)
    assert shown(model, 0, Column.TITLE) == ""


def test_a_faulty_row_shows_the_reason_in_place_of_the_title(model: LabelLinesModel) -> None:
    error = LabelError("“{msku}” is not among your SKUs.", advice="Sync to fetch it.", msku="MUG-BLUE")
    model.show_resolved([ResolvedLine(LINES[0], error=error), ResolvedLine(LINES[1])])
    title = model.index(0, Column.TITLE)
    assert title.data(DISPLAY) == "“MUG-BLUE” is not among your SKUs."
    assert title.data(Qt.ItemDataRole.ToolTipRole) == "“MUG-BLUE” is not among your SKUs.\nSync to fetch it."
    assert title.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert title.data(Qt.ItemDataRole.DecorationRole) is not None
    assert title.data(EDIT) == ""
    assert model.index(1, Column.TITLE).data(Qt.ItemDataRole.ForegroundRole) is None


@pytest.mark.parametrize(
    ("column", "value", "changed"),
    [
        (Column.COPIES, 84, ItemLine("MUG-BLUE", 84)),
        (Column.EXPIRES, "3/31/2027", ItemLine("MUG-BLUE", 2, expiration="2027-03-31")),
        (Column.LOT, " L 8 ", ItemLine("MUG-BLUE", 2, lot="L 8")),
        (Column.FNSKU, "x00abcdefg", ItemLine("MUG-BLUE", 2, fnsku="X00ABCDEFG")),
        (Column.TITLE, "Blue mug", ItemLine("MUG-BLUE", 2, title="Blue mug")),
    ],
)
def test_cells_can_be_edited_and_that_undone(
    column: Column, value: object, changed: ItemLine, model: LabelLinesModel
) -> None:
    assert model.setData(model.index(0, column), value, EDIT)
    assert model.lines == (changed, LINES[1])
    model.undo_stack.undo()
    assert model.lines == LINES
    model.undo_stack.redo()
    assert model.lines[0] == changed


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        (Column.COPIES, 0, "from 1 to 200000"),
        (Column.COPIES, 200_001, "from 1 to 200000"),
        (Column.EXPIRES, "soon", "“soon” is not a date"),
        (Column.FNSKU, "X00", "“X00” is not an FNSKU"),
    ],
)
def test_a_value_that_cannot_be_is_refused_in_words(
    column: Column, value: object, reason: str, model: LabelLinesModel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(model.edit_refused) as refused:
        assert not model.setData(model.index(0, column), value, EDIT)
    assert reason in refused.args[0]
    assert model.lines == LINES


def test_adding_a_sku_that_is_there_asks_for_one_more_label(model: LabelLinesModel) -> None:
    assert model.add_one("MUG-BLUE", "X000000001") == 0
    assert model.lines[0].quantity == 3
    assert model.add_one("TEA-GREEN") == 2
    assert model.lines[2] == ItemLine("TEA-GREEN", 1)


def test_one_more_label_is_none_of_a_lot_that_is_in_the_list(model: LabelLinesModel) -> None:
    assert model.add_one("MUG-RED", "X000000002") == 2
    assert model.add_one("MUG-RED", "X000000002") == 2
    assert model.lines[1:] == (LINES[1], ItemLine("MUG-RED", 2))


def test_lines_of_a_label_that_is_there_are_added_up_and_undone_by_themselves(model: LabelLinesModel) -> None:
    new = (ItemLine("MUG-RED", 5, expiration="2027-01-31", lot="L7"), ItemLine("TEA-GREEN", 1), ItemLine("MUG-RED", 4))
    assert model.add(new, "paste 3 lines") == ("MUG-RED",)
    assert [line.quantity for line in model.lines] == [2, 35, 1, 4]
    assert model.undo_stack.undoText() == "add up 1 SKU(s)"
    model.undo_stack.undo()
    assert list(model.lines) == [*LINES, *new]
    assert model.undo_stack.undoText() == "paste 3 lines"
    model.undo_stack.undo()
    assert model.lines == LINES


def test_rows_that_are_taken_out_come_back_where_they_were(model: LabelLinesModel) -> None:
    model.add_one("TEA-GREEN")
    model.remove({0, 2})
    assert [line.msku for line in model.lines] == ["MUG-RED"]
    assert model.undo_stack.undoText() == "remove 2 line(s)"
    model.undo_stack.undo()
    assert [line.msku for line in model.lines] == ["MUG-BLUE", "MUG-RED", "TEA-GREEN"]


def test_a_change_that_changes_nothing_is_not_to_be_undone(model: LabelLinesModel) -> None:
    before = model.undo_stack.count()
    model.change(LINES, "nothing")
    assert model.undo_stack.count() == before


def test_the_sku_itself_is_not_edited(model: LabelLinesModel) -> None:
    assert not model.flags(model.index(0, Column.MSKU)) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(0, Column.COPIES)) & Qt.ItemFlag.ItemIsEditable
