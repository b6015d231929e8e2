"""The tools above the label: undo and redo, the zoom, and for which printer it is tried out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from fba_client.ui.labels.designs.field_actions import FieldActions
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label

_RESOLUTIONS = (203, 300, 600)


class EditorBar(QWidget):
    """``dpi_chosen`` has the resolution that labels are tried out for."""

    fit_wanted = Signal()
    zoom_in_wanted = Signal()
    zoom_out_wanted = Signal()
    dpi_chosen = Signal(int)

    def __init__(
        self, undo_stack: QUndoStack, actions: FieldActions, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        keys = QKeySequence.StandardKey
        self.undo = undo_stack.createUndoAction(self, self.tr("Undo:"))
        self.redo = undo_stack.createRedoAction(self, self.tr("Redo:"))
        self._add(self.undo, theme, "undo", QKeySequence(keys.Undo))
        self._add(self.redo, theme, "redo", QKeySequence(keys.Redo))
        self._row.addSpacing(Theme.SPACE_S)
        for words, icon, key, signal in (
            (self.tr("Smaller"), "minus", QKeySequence(keys.ZoomOut), self.zoom_out_wanted),
            (self.tr("Larger"), "plus", QKeySequence(keys.ZoomIn), self.zoom_in_wanted),
            (self.tr("Show the whole label"), "fit-width", QKeySequence("Ctrl+0"), self.fit_wanted),
        ):
            action = QAction(words, self)
            action.triggered.connect(signal)
            self._add(action, theme, icon, key)
        self._row.addSpacing(Theme.SPACE_S)
        self.arrange = QPushButton(self.tr("Arrange"))
        self.arrange.setToolTip(self.tr("Align the chosen fields, make their gaps equal, turn them"))
        self.arrange.setAutoDefault(False)
        menu = QMenu(self)
        actions.fill_arranging(menu)
        self.arrange.setMenu(menu)
        self._row.addWidget(self.arrange)
        self._row.addStretch()
        self.dpi = QComboBox()
        label = text_label(self.tr("P&rinter"), "small")
        label.setBuddy(self.dpi)
        self.dpi.setAccessibleName(self.tr("Tried out for a printer of"))
        for dpi in _RESOLUTIONS:
            self.dpi.addItem(self.tr("{0} dpi").format(dpi), dpi)
        self.dpi.activated.connect(lambda: self.dpi_chosen.emit(int(self.dpi.currentData())))
        self._row.addWidget(label)
        self._row.addSpacing(Theme.SPACE_XS)
        self._row.addWidget(self.dpi)

    def choose_dpi(self, dpi: int) -> None:
        """Try labels out for a printer of that resolution, if it is one of those offered."""
        if self.dpi.findData(dpi) >= 0:
            self.dpi.setCurrentIndex(self.dpi.findData(dpi))
            self.dpi_chosen.emit(dpi)

    def _add(self, action: QAction, theme: Theme, icon: str, key: QKeySequence) -> None:
        action.setShortcut(key)
        action.setIcon(theme.icon(icon))
        self.addAction(action)
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setAccessibleName(action.text())
        self._row.addWidget(button)
