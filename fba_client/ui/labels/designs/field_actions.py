"""What can be done to the chosen fields, as actions with keys: in the menus of the label and of the list, and on the
tools above the label."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from fba_client.errors import FbaClientError
from fba_client.ui.labels.designs import arranging, field_tools
from fba_client.ui.labels.designs.document import DesignDocument
from fba_client.ui.theme import Theme

_KEYS = QKeySequence.StandardKey
_EDITING = ("cut", "copy", "paste", "select_all", "remove")  # keys that a text which is typed wants for itself


class FieldActions(QObject):
    """The actions by name; ``problem`` has what could not be done."""

    problem = Signal(object)

    def __init__(self, document: DesignDocument, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self.actions: dict[str, QAction] = {}
        self._make_editing()
        self._make_order()
        self._make_arranging()
        document.selection_changed.connect(self._show_state)
        document.changed.connect(self._show_state)
        self._show_state()

    def attach(self, window: QWidget, *views: QWidget) -> None:
        """Let the keys work: those of editing while one of ``views`` has the keyboard, the others in ``window``."""
        for name, action in self.actions.items():
            if name in _EDITING:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                for view in views:
                    view.addAction(action)
            else:
                window.addAction(action)
        for view in views:
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(lambda point, view=view: self.offer(view, view.mapToGlobal(point)))

    def offer(self, parent: QWidget, place: QPoint) -> QMenu:
        """Open the menu of the chosen fields at a place on the screen."""
        menu = QMenu(parent)
        for names in (("cut", "copy", "paste", "duplicate", "remove", "select_all"), ("lower", "raise")):
            menu.addActions([self.actions[name] for name in names])
            menu.addSeparator()
        self.fill_arranging(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
        return menu

    def fill_arranging(self, menu: QMenu) -> None:
        """Put what arranges fields into a menu."""
        menu.addActions([self.actions[f"align_{side}"] for side in arranging.SIDES])
        menu.addSeparator()
        menu.addActions([self.actions["distribute_across"], self.actions["distribute_down"]])
        menu.addSeparator()
        menu.addActions([self.actions["turn_right"], self.actions["turn_left"]])

    def _make_editing(self) -> None:
        document = self._document
        self._add("cut", self.tr("Cu&t"), _KEYS.Cut, lambda: field_tools.cut(document))
        self._add("copy", self.tr("&Copy"), _KEYS.Copy, lambda: field_tools.copy(document), "copy")
        self._add("paste", self.tr("&Paste"), _KEYS.Paste, self._paste, "paste")
        self._add("duplicate", self.tr("&Duplicate"), "Ctrl+D", lambda: field_tools.duplicate(document), "copy")
        self._add("remove", self.tr("&Remove"), _KEYS.Delete, document.remove, "trash")
        self.actions["remove"].setShortcuts([QKeySequence(_KEYS.Delete), QKeySequence("Backspace")])
        self._add("select_all", self.tr("Choose &all fields"), _KEYS.SelectAll, document.select_all)

    def _make_order(self) -> None:
        document = self._document
        earlier, later = self.tr("Draw earlier, &below others"), self.tr("Draw later, &over others")
        self._add("lower", earlier, "Ctrl+Shift+Up", lambda: document.move(-1), "chevron-up")
        self._add("raise", later, "Ctrl+Shift+Down", lambda: document.move(1), "chevron-down")

    def _make_arranging(self) -> None:
        document = self._document
        for side, words, key in (
            (arranging.LEFT, self.tr("Align &left"), "Alt+Shift+L"),
            (arranging.CENTRE, self.tr("Align in the c&entre"), "Alt+Shift+C"),
            (arranging.RIGHT, self.tr("Align ri&ght"), "Alt+Shift+R"),
            (arranging.TOP, self.tr("Align at the &top"), "Alt+Shift+T"),
            (arranging.MIDDLE, self.tr("Align in the &middle"), "Alt+Shift+M"),
            (arranging.BOTTOM, self.tr("Align at the &bottom"), "Alt+Shift+B"),
        ):
            self._add(f"align_{side}", words, key, partial(field_tools.align, document, side))
        for axis, words, key in (
            (arranging.ACROSS, self.tr("Equal gaps a&cross"), "Alt+Shift+H"),
            (arranging.DOWN, self.tr("Equal gaps &down"), "Alt+Shift+V"),
        ):
            self._add(f"distribute_{axis}", words, key, partial(field_tools.distribute, document, axis))
        self._add("turn_right", self.tr("Turn to the righ&t"), "Ctrl+R", lambda: field_tools.turn(document, 90))
        left = self.tr("Turn to the le&ft")
        self._add("turn_left", left, "Ctrl+Shift+R", lambda: field_tools.turn(document, 270))

    def _add(
        self,
        name: str,
        words: str,
        key: str | QKeySequence.StandardKey,
        act: Callable[[], object],
        icon: str = "",
    ) -> None:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(key))
        if icon:
            action.setIcon(self._theme.icon(icon))
        action.triggered.connect(lambda _checked=False: act())
        self.actions[name] = action

    def _paste(self) -> None:
        try:
            field_tools.paste(self._document)
        except FbaClientError as error:
            self.problem.emit(error)

    def _show_state(self) -> None:
        document = self._document
        chosen, count = document.selection, len(document.design.fields)
        is_placed = document.has_places and bool(chosen)
        for name, action in self.actions.items():
            if name.startswith(("align_", "turn_")):
                action.setEnabled(is_placed)
            elif name.startswith("distribute_"):
                action.setEnabled(is_placed and len(chosen) > 2)
            elif name in ("cut", "copy", "remove"):
                action.setEnabled(bool(chosen))
        self.actions["duplicate"].setEnabled(bool(chosen) and not document.is_full)
        self.actions["paste"].setEnabled(not document.is_full)
        self.actions["select_all"].setEnabled(count > 0)
        self.actions["lower"].setEnabled(bool(chosen) and chosen[0] > 0)
        self.actions["raise"].setEnabled(bool(chosen) and chosen[-1] < count - 1)
