"""Opening, saving and taking out of designs, with the questions that go with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from fba_client.errors import FbaClientError
from fba_client.labels.designs.model import Design
from fba_client.labels.designs.reading import SUFFIX
from fba_client.ui.context import UiContext
from fba_client.ui.labels.designs.document import DesignDocument
from fba_client.ui.labels.designs.drafts import blank_design
from fba_client.ui.labels.designs.keeping import DesignFiles
from fba_client.ui.messages import Messages
from fba_client.ui.widgets.ask import ask
from fba_client.ui.widgets.roles import set_role

_FOLDER_KEY = "labels/designs/folder"


class EditorFiles(QObject):
    """Keeps a document in the folder of own designs. ``saved`` has the id of a design that was saved or is the shipped
    one again, '' when one was taken out; ``state_changed`` comes when what can be done with the file is different."""

    saved = Signal(str)
    state_changed = Signal()

    def __init__(self, document: DesignDocument, context: UiContext, messages: Messages, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._messages = messages
        self._window = window
        self._state = context.window_state
        self.files = DesignFiles(context.desk.folder.designs)
        self._is_new = False  # an import, which no file has yet
        document.undo_stack.cleanChanged.connect(lambda _clean: self.state_changed.emit())

    @property
    def is_unsaved(self) -> bool:
        """Whether closing would lose something."""
        return self._is_new or not self._document.undo_stack.isClean()

    def open(self, design_id: str) -> None:
        """Edit the design of that id, '' a new one; says what is wrong with a file that cannot be read."""
        opened = self.files.open(design_id, blank_design(self.tr("New label")))
        self._is_new = False
        self._document.load(opened.design)
        self.state_changed.emit()
        if opened.fault is not None:
            self._messages.show_error(opened.fault)

    def save(self) -> None:
        """Save under the design's own id; asks before it writes over what somebody else changed."""
        self._save_unless_changed(None)

    def _save_unless_changed(self, then: Callable[[], None] | None) -> None:
        if not self.files.changed_meanwhile(self._document.design):
            self._save(self._document.design, then)
            return
        ask(
            self._window,
            self.tr("The file was changed meanwhile"),
            self.tr("Another program or window changed “{0}” after you opened it. Saving writes over that.").format(
                self._document.design.id + SUFFIX
            ),
            self.tr("Save &anyway"),
            lambda: self._save(self._document.design, then),
            danger=True,
        )

    def ask_name(self) -> QInputDialog:
        """Ask for another name, then save a second design under it."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Save as"))
        dialog.setLabelText(self.tr("Name of the new design"))
        dialog.setTextValue(self._document.design.title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(self.save_as)
        dialog.open()
        return dialog

    def save_as(self, title: str) -> None:
        """Save a second design with that name."""
        title = " ".join(title.split())
        if title:
            self._save(replace(self._document.design, id="", title=title), None)

    def ask_delete(self) -> QMessageBox:
        """Ask, then take the person's file of the design away."""
        design = self._document.design
        if self.files.is_shipped(design):
            title = self.tr("Go back to the shipped design?")
            text = self.tr("Your own “{0}” is taken out, and the one that came with the program is used again.")
            action = self.tr("&Back to the shipped design")
        else:
            title = self.tr("Delete this design?")
            text = self.tr("“{0}” is taken out of your designs.")
            action = self.tr("&Delete")
        return ask(self._window, title, text.format(design.title), action, self._delete, danger=True)

    def ask_unsaved(self, then: Callable[[], None]) -> QMessageBox:
        """Ask what to do with changes that are not saved, then call ``then`` unless the person goes on editing."""
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Save your changes to “{0}”?").format(self._document.design.title))
        box.setIcon(QMessageBox.Icon.NoIcon)
        save = box.addButton(QMessageBox.StandardButton.Save)
        discard = box.addButton(QMessageBox.StandardButton.Discard)
        box.addButton(QMessageBox.StandardButton.Cancel)
        set_role(save, "primary")
        box.setDefaultButton(QMessageBox.StandardButton.Save)
        save.clicked.connect(lambda: self._save_unless_changed(then))
        discard.clicked.connect(then)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
        return box

    def ask_import(self) -> QFileDialog:
        """Ask for a design file, then edit what is in it as a new design."""
        dialog = QFileDialog(self._window, self.tr("Import a design"), str(self._folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Label designs (*.toml)"), self.tr("All files (*)")])
        return self._opened(dialog, self.import_file)

    def ask_export(self) -> QFileDialog:
        """Ask where to, then write the design to a file."""
        dialog = QFileDialog(self._window, self.tr("Export the design"), str(self._folder()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Label designs (*.toml)"))
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.selectFile(f"{self._document.design.id or 'design'}{SUFFIX}")
        return self._opened(dialog, self.export_file)

    def ask_picture(self) -> QFileDialog:
        """Ask for a picture, then put it beside the designs and into the selected field."""
        dialog = QFileDialog(self._window, self.tr("Choose a picture"), str(self._folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Pictures (*.png *.jpg *.jpeg)"), self.tr("All files (*)")])
        return self._opened(dialog, self.take_picture)

    def import_file(self, name: str) -> None:
        """Edit the design of a file as a new one."""
        try:
            design = self.files.read(Path(name))
        except FbaClientError as error:
            self._messages.show_error(error)
            return
        self._document.load(design)
        self._is_new = True
        self.state_changed.emit()

    def export_file(self, name: str) -> None:
        """Write the design to a file."""
        path = Path(name)
        try:
            self.files.write(self._document.design, path)
        except FbaClientError as error:
            self._messages.show_error(error)
        else:
            self._messages.show_info(self.tr("Exported to {0}.").format(path.name))

    def take_picture(self, name: str) -> None:
        """Use a picture in the selected field."""
        try:
            taken = self.files.take_picture(Path(name))
        except FbaClientError as error:
            self._messages.show_error(error)
        else:
            self._document.change_field(self.tr("choose a picture"), file=taken)

    def _save(self, design: Design, then: Callable[[], None] | None) -> None:
        try:
            kept = self.files.save(design)
        except FbaClientError as error:
            self._messages.show_error(error)
            return
        if kept.title != self._document.design.title:
            self._document.change_design(self.tr("rename"), title=kept.title)
        self._document.rename(kept)
        self._mark_saved()
        self.saved.emit(kept.id)
        if then is not None:
            then()
        else:
            self._messages.show_info(self.tr("“{0}” is saved.").format(kept.title))

    def _mark_saved(self) -> None:
        self._is_new = False
        self._document.undo_stack.setClean()
        self.state_changed.emit()

    def _delete(self) -> None:
        design = self._document.design
        back_to = design.id if self.files.is_shipped(design) else ""
        try:
            kept = self.files.open(design.id, design).design  # as it was saved, for Undo
            self.files.delete(design)
        except FbaClientError as error:
            self._messages.show_error(error)
            return
        self.open(back_to)
        self.saved.emit(back_to)
        self._messages.show_info(
            self.tr("“{0}” was taken out.").format(design.title), self.tr("Undo"), lambda: self._put_back(kept)
        )

    def _put_back(self, design: Design) -> None:
        if self.files.is_own(design):  # saved anew meanwhile
            self._messages.show_warning(self.tr("There is another design of that name by now."))
            return
        try:
            self.files.save(design)
        except FbaClientError as error:
            self._messages.show_error(error)
            return
        self.open(design.id)
        self.saved.emit(design.id)

    def _folder(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(str(self._state.value(_FOLDER_KEY, documents)))
        return folder if folder.is_dir() else Path.home()

    def _opened(self, dialog: QFileDialog, then: Callable[[str], None]) -> QFileDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._state.setValue(_FOLDER_KEY, str(Path(name).parent)))
        dialog.fileSelected.connect(then)
        dialog.open()
        return dialog
