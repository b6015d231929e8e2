"""The head of the assistant: back to the list, the name, whether all is saved, undo, and what else can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from fba_client.services.drafts import NAME_MAX
from fba_client.ui.shipments.session import DraftSession, Snapshot
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.ask import ask
from fba_client.ui.widgets.roles import set_role, text_label


class AssistantHead(QWidget):
    """Works on the session; leaving, duplicating and deleting are for the page."""

    left = Signal()
    duplicate_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, theme: Theme, session: DraftSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._session = theme, session
        self.back_to_list = self._tool("arrow-left", self.tr("Back to all shipments"))
        self.back_to_list.clicked.connect(self.left)
        self.name = QLineEdit()
        self.name.setMaxLength(NAME_MAX)
        self.name.setAccessibleName(self.tr("Name of the shipment"))
        self.name.setToolTip(self.tr("Name of the shipment"))
        set_role(self.name, "title")
        self.name.editingFinished.connect(self._on_renamed)
        self._saving = text_label("", "small")
        self.undo_button = self._tool("undo", self.tr("Undo"))
        self.undo_button.clicked.connect(session.undo)
        self.redo_button = self._tool("redo", self.tr("Redo"))
        self.redo_button.clicked.connect(session.redo)
        self.more = self._tool("more", self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._build_menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Theme.SPACE_S)
        row.addWidget(self.back_to_list)
        row.addWidget(self.name, 1)
        row.addWidget(self._saving)
        for button in (self.undo_button, self.redo_button, self.more):
            row.addWidget(button)
        session.saving_changed.connect(self._show_saving)
        self._show_saving(False)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the name and what can be undone."""
        view = snapshot.view
        if not self.name.hasFocus():
            self.name.setText(view.name)
            self.name.setCursorPosition(0)
        editable = not view.is_confirmed and not view.is_under_way
        for button, what, words in (
            (self.undo_button, snapshot.undo.undo, self.tr("Undo: {0}")),
            (self.redo_button, snapshot.undo.redo, self.tr("Redo: {0}")),
        ):
            button.setEnabled(bool(what) and editable)
            button.setToolTip(words.format(what) if what else button.accessibleName())
        self._delete.setEnabled(editable)
        self._cancel_plan.setVisible(bool(view.plan_id))
        self._cancel_plan.setEnabled(not view.is_under_way)

    @Slot()
    def undo(self) -> None:
        """Take back the last change, when there is one."""
        if self.undo_button.isEnabled():
            self._session.undo()

    @Slot()
    def redo(self) -> None:
        """Make the change again that was taken back, when there is one."""
        if self.redo_button.isEnabled():
            self._session.redo()

    def _build_menu(self) -> QMenu:
        menu = QMenu(self.more)
        duplicate = menu.addAction(self._theme.icon("copy"), self.tr("Duplicate"))
        duplicate.triggered.connect(self._on_duplicate)
        self._cancel_plan = menu.addAction(self._theme.icon("close"), self.tr("Cancel the plan…"))
        self._cancel_plan.triggered.connect(self._on_cancel_plan)
        self._delete = menu.addAction(self._theme.icon("trash"), self.tr("Delete"))
        self._delete.triggered.connect(self._on_delete)
        return menu

    def _tool(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._theme.icon(icon))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @Slot(bool)
    def _show_saving(self, saving: bool) -> None:
        self._saving.setText(self.tr("Saving…") if saving else self.tr("All changes are saved"))

    @Slot()
    def _on_renamed(self) -> None:
        snapshot = self._session.snapshot
        name = self.name.text().strip()
        if snapshot is None or name == snapshot.view.name:
            return
        if name:
            self._session.rename(name)
        else:
            self.name.setText(snapshot.view.name)

    @Slot()
    def _on_duplicate(self) -> None:
        self.duplicate_requested.emit(self._session.draft_id)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_requested.emit(self._session.draft_id)

    @Slot()
    def _on_cancel_plan(self) -> None:
        ask(
            self,
            self.tr("Cancel the plan at the backend?"),
            self.tr(
                "The items and boxes stay here and can be sent again. Cancelling is free within 24 hours of confirming "
                "small parcels and within one hour for freight; after that the carrier's charge stays."
            ),
            self.tr("Cancel the plan"),
            self._session.cancel_plan,
            danger=True,
        )
