"""The window's actions in one place, so that no two share a shortcut and the overview of shortcuts is complete."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Keys = Sequence[QKeySequence | QKeySequence.StandardKey | str]


@dataclass(frozen=True, slots=True)
class ShortcutLine:
    """One line of the overview: what it does and its keys, as the system writes them."""

    text: str
    keys: str


class Actions:
    """Makes actions on the window and remembers them by name."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._actions: dict[str, QAction] = {}

    def add(
        self, name: str, text: str, slot: Callable[[], object], keys: Keys = (), icon: QIcon | None = None
    ) -> QAction:
        """An action of the window; its shortcuts work wherever the focus is in the window."""
        action = QAction(text, self._window)
        if icon is not None:
            action.setIcon(icon)
        action.setShortcuts(_sequences(keys))
        action.triggered.connect(lambda _checked: slot())
        self._window.addAction(action)
        self._actions[name] = action
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]


def shortcut_lines(window: QWidget) -> list[ShortcutLine]:
    """Every shortcut inside the window that has words for it, the pages' own included, in the order they were made."""
    lines: dict[str, ShortcutLine] = {}
    for action in (*window.actions(), *window.findChildren(QAction)):
        _note(lines, action.text(), action.shortcuts())
    for shortcut in window.findChildren(QShortcut):
        _note(lines, shortcut.whatsThis(), shortcut.keys())
    return list(lines.values())


def _note(lines: dict[str, ShortcutLine], text: str, sequences: Sequence[QKeySequence]) -> None:
    keys = [sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in sequences]
    words = text.replace("&", "").removesuffix("…")
    if words and any(keys):
        lines.setdefault(words, ShortcutLine(words, "   ".join(dict.fromkeys(filter(None, keys)))))


def _sequences(keys: Keys) -> list[QKeySequence]:
    found: list[QKeySequence] = []
    for key in keys:
        made = QKeySequence.keyBindings(key) if isinstance(key, QKeySequence.StandardKey) else [QKeySequence(key)]
        found += [sequence for sequence in made if sequence not in found]
    return found
