"""Designs kept as files: saved, used, taken out and put back; nothing of anybody's is lost by the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from labels_window import opened_page, settled
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QInputDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from fba_client.labels.designs.library import all_designs, find_design, shipped_designs
from fba_client.labels.designs.reading import read_design
from fba_client.labels.designs.writing import design_toml
from fba_client.ui.context import UiContext
from fba_client.ui.labels.designs.editor import DesignEditor
from fba_client.ui.labels.designs.geometry import Rect
from fba_client.ui.labels.more.source import DesignsSource

Open = Callable[[str], DesignEditor]


def settle(editor: DesignEditor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: editor.runner.is_settled, timeout=10_000)


def folder(editor: DesignEditor) -> Path:
    return editor._context.desk.folder.designs


def rename(editor: DesignEditor, qtbot: QtBot, title: str) -> None:
    line = editor.design_form.title
    line.selectAll()
    line.setFocus()
    line.setText(title)
    line.textEdited.emit(title)


def press(box: QMessageBox, words: str) -> None:
    buttons = box.findChildren(QPushButton)
    next(button for button in buttons if words in button.text().replace("&", "")).click()


def question(editor: DesignEditor) -> QMessageBox:
    box = editor.findChild(QMessageBox)
    assert box is not None
    return box


def test_a_new_design_is_saved_under_an_id_made_of_its_name(editor: DesignEditor, qtbot: QtBot) -> None:
    rename(editor, qtbot, "Glass — fragile, 2nd")
    assert editor.windowTitle() == "Glass — fragile, 2nd (not saved)"
    with qtbot.waitSignal(editor.saved) as saved:
        qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == ["glass_fragile_2nd"]
    kept = read_design(folder(editor) / "glass_fragile_2nd.toml")
    assert kept.fields == editor.document.design.fields
    assert editor.windowTitle() == "Glass — fragile, 2nd"
    assert editor.buttons["delete"].isVisible()
    editor.bar.undo.trigger()
    editor.files.save()
    assert [path.name for path in folder(editor).iterdir()] == ["glass_fragile_2nd.toml"]


@pytest.mark.parametrize(
    ("title", "made"),
    [
        ("../../etc/passwd", "etc_passwd"),
        ("CON", "label_con"),
        ("Регал", "design"),
        ("item", "item_2"),
        ("x" * 300, "x" * 55),
        ("{title} ^XA ~ \\ \x00 \u202e", "title_xa"),
    ],
)
def test_a_hostile_name_becomes_a_harmless_file(title: str, made: str, editor: DesignEditor, qtbot: QtBot) -> None:
    editor.document.change_design("", title=title)
    editor.files.save()
    assert [path.name for path in folder(editor).iterdir()] == [f"{made}.toml"]
    assert find_design(made, folder(editor)).title == title


def test_a_design_without_a_name_is_not_saved(editor: DesignEditor, qtbot: QtBot) -> None:
    rename(editor, qtbot, "  ")
    settle(editor, qtbot)
    assert "no title" in editor.verdict.words.text()
    with qtbot.waitSignal(editor.messages.posted) as posted:
        editor.files.save()
    assert "no title" in posted.args[0].text
    assert list(folder(editor).iterdir()) == []


def test_a_faulty_design_is_not_saved_and_nothing_is_lost(editor: DesignEditor, qtbot: QtBot) -> None:
    editor.document.change_field("", when="??")
    with qtbot.waitSignal(editor.messages.posted) as posted:
        editor.buttons["save"].click()
    assert "field 1" in posted.args[0].text
    assert editor.files.is_unsaved


def test_a_shipped_design_is_never_written_over_and_comes_back(open_editor: Open, qtbot: QtBot) -> None:
    editor = open_editor("fragile")
    shipped = design_toml(shipped_designs()["fragile"])
    assert not editor.buttons["delete"].isVisible()
    rename(editor, qtbot, "My fragile")
    editor.buttons["save"].click()
    assert design_toml(shipped_designs()["fragile"]) == shipped
    assert all_designs(folder(editor))["fragile"].title == "My fragile"
    assert editor.buttons["delete"].text() == "&Back to the shipped design…"
    editor.buttons["delete"].click()
    with qtbot.waitSignal(editor.messages.posted) as posted, qtbot.waitSignal(editor.saved) as saved:
        press(question(editor), "Back to the shipped design")
    assert saved.args == ["fragile"]
    assert editor.document.design.title == shipped_designs()["fragile"].title
    assert list(folder(editor).iterdir()) == []
    posted.args[0].action()
    assert editor.document.design.title == "My fragile"
    assert find_design("fragile", folder(editor)).title == "My fragile"


def test_an_own_design_of_a_kind_is_saved_as_any_other(open_editor: Open, qtbot: QtBot) -> None:
    editor = open_editor("item")
    rename(editor, qtbot, "My item")
    with qtbot.waitSignal(editor.messages.posted) as posted:
        editor.buttons["save"].click()
    assert posted.args[0].text == "“My item” is saved."


def test_an_own_design_is_deleted_after_a_question_and_put_back(editor: DesignEditor, qtbot: QtBot) -> None:
    rename(editor, qtbot, "Mine")
    editor.files.save()
    before = (folder(editor) / "mine.toml").read_bytes()
    editor.buttons["delete"].click()
    press(question(editor), "Cancel")
    assert (folder(editor) / "mine.toml").exists()
    box = editor.files.ask_delete()
    with qtbot.waitSignal(editor.messages.posted) as posted, qtbot.waitSignal(editor.saved) as saved:
        press(box, "Delete")
    assert saved.args == [""]
    assert not (folder(editor) / "mine.toml").exists()
    assert editor.document.design.id == ""
    posted.args[0].action()
    assert (folder(editor) / "mine.toml").read_bytes() == before


def test_save_as_keeps_both(open_editor: Open, qtbot: QtBot) -> None:
    editor = open_editor("shelf")
    qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = editor.findChild(QInputDialog)
    assert dialog is not None
    assert dialog.textValue() == shipped_designs()["shelf"].title
    with qtbot.waitSignal(editor.saved) as saved:
        dialog.setTextValue("Shelf, large")
        dialog.accept()
    assert saved.args == ["shelf_large"]
    assert editor.document.design.id == "shelf_large"
    assert find_design("shelf", folder(editor)) is shipped_designs()["shelf"]
    assert not editor.files.is_unsaved


def test_a_file_that_changed_meanwhile_is_not_written_over_unasked(editor: DesignEditor, qtbot: QtBot) -> None:
    rename(editor, qtbot, "Mine")
    editor.files.save()
    path = folder(editor) / "mine.toml"
    path.write_text(path.read_text().replace("Mine", "Theirs"), encoding="utf-8")
    rename(editor, qtbot, "Mine again")
    editor.buttons["save"].click()
    assert read_design(path).title == "Theirs"
    press(question(editor), "Save anyway")
    assert read_design(path).title == "Mine again"
    editor.files.save()
    assert read_design(path).title == "Mine again"


def test_closing_asks_about_unsaved_changes(editor: DesignEditor, qtbot: QtBot) -> None:
    rename(editor, qtbot, "Mine")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert editor.isVisible()
    press(question(editor), "Cancel")
    assert editor.isVisible()
    editor.buttons["close"].click()
    press(editor.findChildren(QMessageBox)[-1], "Save")
    assert not editor.isVisible()
    assert find_design("mine", folder(editor)).title == "Mine"


def test_closing_without_saving_leaves_no_file(editor: DesignEditor, qtbot: QtBot) -> None:
    rename(editor, qtbot, "Mine")
    editor.close()
    press(question(editor), "Discard")
    assert not editor.isVisible()
    assert list(folder(editor).iterdir()) == []


def test_a_broken_own_file_is_told_and_not_written_over(ui_context: UiContext, open_editor: Open, qtbot: QtBot) -> None:
    path = ui_context.desk.folder.designs / "fragile.toml"
    path.write_text("title = ", encoding="utf-8")
    editor = open_editor("fragile")
    assert editor.document.design.title == shipped_designs()["fragile"].title
    editor.files.save()
    assert path.read_text(encoding="utf-8") == "title = "
    press(question(editor), "Cancel")


def test_a_broken_file_of_ones_own_opens_a_new_design_beside_it(ui_context: UiContext, qtbot: QtBot) -> None:
    path = ui_context.desk.folder.designs / "mine.toml"
    path.write_text('title = "Mine"\n[[field]]\ntype = "text"\nvalue = "{"\n', encoding="utf-8")
    editor = DesignEditor(ui_context)
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.messages.posted) as posted:
        editor.open_design("mine")
    assert "mine.toml" in posted.args[0].text
    assert "field 1" in posted.args[0].text
    editor.document.change_design("", title="Mine")
    editor.files.save()
    assert sorted(entry.name for entry in path.parent.iterdir()) == ["mine.toml", "mine_2.toml"]


def test_a_design_that_is_gone_opens_a_new_one(ui_context: UiContext, qtbot: QtBot) -> None:
    editor = DesignEditor(ui_context)
    qtbot.addWidget(editor)
    for design_id in ("gone", "../etc"):
        with qtbot.waitSignal(editor.messages.posted):
            editor.open_design(design_id)
        assert editor.document.design.id == ""


def test_export_and_import_give_the_same_design(editor: DesignEditor, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "out.toml"
    editor.document.change_design("", title="Mine", about="x")
    editor.files.export_file(str(path))
    before = design_toml(editor.document.design)
    editor.files.open("shelf")
    assert not editor.files.is_unsaved
    editor.files.import_file(str(path))
    assert design_toml(editor.document.design) == before
    assert editor.files.is_unsaved
    editor.files.save()
    assert design_toml(find_design("mine", folder(editor))) == before


def test_importing_no_design_says_why_and_keeps_what_is_edited(
    editor: DesignEditor, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "x.toml"
    before = editor.document.design
    for content in (b"\xff\xfe", b"title = 'x'", b"[" * 5000):
        path.write_bytes(content)
        with qtbot.waitSignal(editor.messages.posted) as posted:
            editor.files.import_file(str(path))
        assert "x.toml cannot be used" in posted.args[0].text
    assert editor.document.design is before


def test_a_picture_is_put_beside_the_designs(editor: DesignEditor, tmp_path: Path, qtbot: QtBot) -> None:
    source = tmp_path / "Our Logo (new).PNG"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    assert image.save(str(source))
    editor.document.add("image")
    settle(editor, qtbot)
    assert "needs the name of a file" in editor.verdict.words.text()
    editor.files.take_picture(str(source))
    assert editor.document.design.fields[-1].file == "our_logo_new.png"
    assert (folder(editor) / "our_logo_new.png").is_file()
    editor.document.set_rects({editor.document.selected: Rect(1, 0.2, 4, 2)}, "")
    settle(editor, qtbot)
    assert editor.verdict.tone == "good"


def test_a_folder_that_cannot_be_written_is_told(editor: DesignEditor, qtbot: QtBot) -> None:
    folder(editor).rmdir()
    folder(editor).write_text("")
    with qtbot.waitSignal(editor.messages.posted) as posted:
        editor.files.save()
    assert posted.args[0].tone == "bad"
    assert editor.files.is_unsaved or editor.document.design.id == ""


def test_more_labels_edits_and_uses_what_was_saved(ui_context: UiContext, qtbot: QtBot) -> None:
    page = opened_page(ui_context, qtbot)
    page.open_at({"mode": "more"})
    settled(page, qtbot)
    source = page.modes.source
    assert isinstance(source, DesignsSource)
    assert source.new_button.isVisible()
    source.new_button.click()
    editor = page.findChild(DesignEditor)
    assert editor is not None
    editor.document.change_design("", title="Mine")
    editor.buttons["save"].click()
    editor.close()
    settled(page, qtbot)
    design = source.design_box.design()
    assert design is not None
    assert (design.id, design.title) == ("mine", "Mine")
    assert list(source.form.fields) == ["text", "code"]
    source.edit_button.click()
    again = next(made for made in page.findChildren(DesignEditor) if made.isVisible())
    assert again.document.design.id == "mine"
    again.close()
    settled(page, qtbot)
