"""The head of the Inventory page: which view, and what can be done with the list and its selection."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from fba_client.ui.theme import Theme
from fba_client.ui.widgets.page_header import PageHeader
from fba_client.ui.widgets.roles import set_role


class Toolbar(PageHeader):
    """Holds the page's actions; ``install`` makes their keys work."""

    view_switched = Signal(bool)  # by center
    columns_asked = Signal(QMenu)  # to be filled before it opens

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText(self.tr("Inventory"))
        icon = theme.icon
        keys = QKeySequence
        self.search = self._action(self.tr("Search the inventory"), QKeySequence.StandardKey.Find)
        self.copy = self._action(self.tr("Copy"), QKeySequence.StandardKey.Copy)
        self.copy.setIcon(icon("copy"))
        self.send = self._action(self.tr("Send to FBA…"), keys("Ctrl+Shift+N"))
        self.send.setIcon(icon("shipments"))
        self.labels = self._action(self.tr("Print labels…"), keys("Ctrl+Shift+P"))
        self.labels.setIcon(icon("labels"))
        self.export = self._action(self.tr("Export as CSV…"), keys("Ctrl+E"))
        self.export.setIcon(icon("download"))
        self.details = self._action(self.tr("Show details"), keys("Ctrl+I"))
        self.details.setIcon(icon("info"))
        self.details.setCheckable(True)
        self.details.setChecked(True)
        self._by_center = QPushButton(self.tr("By center"))
        self._products = QPushButton(self.tr("Products"))
        self.columns = QToolButton()
        self._add_view_switch()
        self._add_column_choice(theme)
        for action in (self.export, self.details):
            self.add_action(_tool_button(action))
        self.add_action(_button(self.labels))
        self.add_action(_button(self.send, "primary"))

    @property
    def is_by_center(self) -> bool:
        """Whether the view by center is chosen."""
        return self._by_center.isChecked()

    def show_products(self) -> None:
        """Choose the view of products."""
        self._products.setChecked(True)

    def show_by_center(self) -> None:
        """Choose the view by center."""
        self._by_center.setChecked(True)

    def enable_for(self, selected: int, *, listed: int) -> None:
        """Offer what can be done with so many selected of so many listed rows."""
        for action in (self.copy, self.send, self.labels):
            action.setEnabled(selected > 0)
        self.export.setEnabled(listed > 0)

    def install(self, page: QWidget, lists: QWidget) -> None:
        """Make the keys work on ``page``; Copy only in ``lists``, since fields and texts have their own."""
        self.copy.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        lists.addAction(self.copy)
        page.addActions([self.search, self.send, self.labels, self.export, self.details])

    def _action(self, text: str, keys: QKeySequence | QKeySequence.StandardKey) -> QAction:
        action = QAction(text, self)
        action.setShortcut(keys)
        return action

    def _add_view_switch(self) -> None:
        group = QButtonGroup(self)
        switch = QWidget()
        row = QHBoxLayout(switch)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Theme.SPACE_XS)
        for button in (self._products, self._by_center):
            button.setCheckable(True)
            set_role(button, "chip")
            group.addButton(button)
            row.addWidget(button)
        self._products.setChecked(True)
        self._by_center.toggled.connect(self.view_switched)
        self.add_action(switch)

    def _add_column_choice(self, theme: Theme) -> None:
        menu = QMenu(self)
        menu.aboutToShow.connect(self._ask_columns)
        self.columns.setIcon(theme.icon("columns"))
        self.columns.setToolTip(self.tr("Choose columns"))
        self.columns.setAccessibleName(self.tr("Choose columns"))
        self.columns.setMenu(menu)
        self.columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_action(self.columns)

    @Slot()
    def _ask_columns(self) -> None:
        self.columns_asked.emit(self.columns.menu())


def _tool_button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{action.text().removesuffix('…')} ({keys})")
    button.setAccessibleName(action.text().removesuffix("…"))
    return button


def _button(action: QAction, role: str = "") -> QPushButton:
    button = QPushButton(action.text())
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    button.clicked.connect(action.trigger)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{action.text().removesuffix('…')} ({keys})")
    if role:
        set_role(button, role)
    return button
