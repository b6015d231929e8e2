"""The fields of a design as a list, the first at the bottom of the label: added, doubled, removed, put in order."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fba_client.labels.designs import model
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.labels.designs.document import DesignDocument
from fba_client.ui.labels.designs.drafts import NEW_TYPES
from fba_client.ui.labels.designs.field_actions import FieldActions
from fba_client.ui.labels.designs.field_words import field_words, type_words
from fba_client.ui.labels.designs.trial import Trial
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label

_SIGN = 16  # pixels
_STACK_TYPES = (model.TEXT, model.CODE128)


class FieldList(QWidget):
    """Follows a document, and shows which fields the newest trial found fault with or does not show.

    ``entered`` comes when the person wants to change what the current field says.
    """

    entered = Signal()

    def __init__(
        self, document: DesignDocument, actions: FieldActions, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._actions = actions
        self._theme = theme
        self._trial: Trial | None = None
        blank = QPixmap(_SIGN, _SIGN)
        blank.fill(Qt.GlobalColor.transparent)
        self._no_sign = QIcon(blank)  # keeps the words in one line
        self.view = QListWidget()
        self.add_button = QPushButton(theme.icon("plus"), self.tr("&Add"))
        self.duplicate_button = self._tool("duplicate", self.tr("Duplicate the chosen fields (Ctrl+D)"))
        self.remove_button = self._tool("remove", self.tr("Remove the chosen fields (Delete)"))
        self.up_button = self._tool("lower", self.tr("Draw the chosen fields earlier, below others (Ctrl+Shift+Up)"))
        self.down_button = self._tool("raise", self.tr("Draw the chosen fields later, over others (Ctrl+Shift+Down)"))
        self.hint = text_label(self.tr("No fields yet."), "muted", wrap=True)
        self._lay_out()
        self._connect()
        self._show()

    def show_trial(self, trial: Trial) -> None:
        """Mark the fields that cannot be printed or are not shown."""
        self._trial = trial
        self._mark()

    def _tool(self, name: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._actions.actions[name])
        button.setAutoRaise(True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button

    def _lay_out(self) -> None:
        label = text_label(self.tr("&Fields"), "strong")
        label.setBuddy(self.view)
        self.view.setAccessibleName(self.tr("Fields of the label"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setIconSize(QSize(_SIGN, _SIGN))
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.add_button.setAutoDefault(False)
        menu = QMenu(self)
        for kind in NEW_TYPES:
            menu.addAction(type_words(kind)).triggered.connect(lambda _=False, kind=kind: self._document.add(kind))
        self.add_button.setMenu(menu)
        tools = QHBoxLayout()
        tools.setSpacing(2)
        tools.addWidget(self.add_button)
        tools.addStretch()
        for button in (self.duplicate_button, self.up_button, self.down_button, self.remove_button):
            tools.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Theme.SPACE_S)
        column.addWidget(label)
        column.addWidget(self.hint)
        column.addWidget(self.view, 1)
        column.addLayout(tools)

    def _connect(self) -> None:
        document = self._document
        document.changed.connect(self._show)
        document.selection_changed.connect(self._show_selected)
        self.view.itemSelectionChanged.connect(self._on_chosen)
        self.view.itemActivated.connect(lambda _item: self.entered.emit())

    def _on_chosen(self) -> None:
        self._document.select_many((index.row() for index in self.view.selectedIndexes()), self.view.currentRow())

    def _show(self) -> None:
        fields = self._document.design.fields
        self.view.blockSignals(True)
        while self.view.count() > len(fields):
            self.view.takeItem(self.view.count() - 1)
        while self.view.count() < len(fields):
            self.view.addItem(QListWidgetItem())
        for place, field in enumerate(fields):
            item = self.view.item(place)
            words = field_words(field)
            if item.text() != words:
                item.setText(words)
        self.view.blockSignals(False)
        is_stack = not self._document.has_places
        for action, kind in zip(self.add_button.menu().actions(), NEW_TYPES, strict=True):
            has_bars = any(field.type == model.CODE128 for field in fields)
            action.setEnabled(not is_stack or (kind in _STACK_TYPES and not (kind == model.CODE128 and has_bars)))
        self._show_selected()
        self._mark()

    def _show_selected(self) -> None:
        document, view = self._document, self.view
        shown = tuple(sorted(index.row() for index in view.selectedIndexes()))
        if shown != document.selection or view.currentRow() != document.selected:
            view.blockSignals(True)
            view.setCurrentRow(document.selected, QItemSelectionModel.SelectionFlag.NoUpdate)
            view.clearSelection()
            for place in document.selection:
                view.item(place).setSelected(True)
            view.blockSignals(False)
        self.add_button.setEnabled(not document.is_full)
        self.hint.setVisible(not document.design.fields)

    def _mark(self) -> None:
        trial = self._trial
        for place in range(self.view.count()):
            item = self.view.item(place)
            fault = trial.faults.get(place) if trial is not None else None
            hidden = trial is not None and place < len(trial.shown) and not trial.shown[place]
            told = item.text()
            if fault is not None:
                told = " ".join(filter(None, (error_text(fault), advice_text(fault))))
                item.setIcon(self._theme.icon("error", "bad"))
            else:
                item.setIcon(self._theme.icon("minus", "faint") if hidden else self._no_sign)
            if hidden and fault is None:
                told += "\n" + self.tr("Not shown with these sample values.")
            item.setToolTip(told)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, told)
            ink = self._theme.tone("bad").text if fault is not None else self._theme.tone("neutral").text
            item.setForeground(ink if fault is not None or hidden else self.palette().text())
