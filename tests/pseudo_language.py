"""A language that brackets every text it is asked for: what a window shows outside of brackets was never translated.

Placeholders stay outside of the brackets, so that what is filled into them must be translated by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

OPEN, CLOSE = "⟦", "⟧"
_PLACEHOLDER = re.compile(r"(?<!\{)\{\w*\}(?!\})|%L?\d")
_WRAPPED = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_ROWS = 40  # of a table that are looked at
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class PseudoLanguage(QTranslator):
    """Translates everything, and keeps in ``asked`` the texts that it was asked for, but not those of Qt's own."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if not re.match(r"Q[A-Z]", context):
            self.asked.add(source)
        return bracketed(source)


def bracketed(text: str) -> str:
    """``text`` in brackets, its placeholders outside of them."""
    if not text.strip():
        return text
    parts = _PLACEHOLDER.split(text)
    holders = [*_PLACEHOLDER.findall(text), ""]
    return "".join(
        (f"{OPEN}{part}{CLOSE}" if part.strip() else part) + holder for part, holder in zip(parts, holders, strict=True)
    )


def untranslated(text: str, allowed: re.Pattern[str]) -> str:
    """The words of ``text`` that are neither in brackets nor ``allowed``; '' where there are none."""
    while _WRAPPED.search(text):
        text = _WRAPPED.sub(" ", text)
    return " ".join(_WORD.findall(allowed.sub(" ", text)))


@dataclass(frozen=True, slots=True, order=True)
class Shown:
    """A text that can be seen or is read out, and where."""

    text: str
    place: str


def shown_texts(root: QWidget) -> Iterator[Shown]:
    """Every text of ``root`` and of what is in it, also of what is hidden at the moment."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.objectName().startswith("qt_") or _is_of_qt(widget):
            continue
        place = _path(widget, root)
        for text in _texts(widget):
            if text.strip():
                yield Shown(text, place)
        for action in widget.actions():
            yield from _of_action(action, f"{place}, action")


def _is_of_qt(widget: QWidget) -> bool:
    """Whether Qt made the widget for one of its composites, such as the list of a combo box."""
    owner = widget.parentWidget()
    while owner is not None:
        if isinstance(owner, QComboBox | QAbstractSpinBox) and not isinstance(widget, QLineEdit):
            return True
        owner = owner.parentWidget()
    return False


def _path(widget: QWidget, root: QWidget) -> str:
    names = [type(widget).__name__]
    owner = widget.parentWidget()
    while widget is not root and owner is not None and owner is not root and len(names) < 6:
        if type(owner).__module__.startswith("fba_client"):
            names.append(type(owner).__name__)
        owner = owner.parentWidget()
    return " < ".join([*names, type(root).__name__])


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    for kind, texts in _OF_KIND:
        if isinstance(widget, kind):
            yield from texts(widget)


def _of_editor(widget: QPlainTextEdit | QTextEdit) -> Iterator[str]:
    yield widget.placeholderText()
    if widget.isReadOnly():
        yield widget.toPlainText()


def _of_combo(widget: QComboBox) -> Iterator[str]:
    yield widget.placeholderText()
    for row in range(widget.count()):
        yield from (widget.itemText(row), _text_of(widget.itemData(row, Qt.ItemDataRole.ToolTipRole)))


def _of_tabs(widget: QTabBar) -> Iterator[str]:
    for tab in range(widget.count()):
        yield from (widget.tabText(tab), widget.tabToolTip(tab))


def _of_menu(widget: QMenu) -> Iterator[str]:
    widget.aboutToShow.emit()  # some are filled only now
    yield widget.title()


def _of_model(view: QAbstractItemView) -> Iterator[str]:
    model: QAbstractItemModel | None = view.model()
    if model is None or isinstance(view, QHeaderView):
        return
    root = view.rootIndex()
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root))
    if isinstance(view, QTableView):
        for column in columns:
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield _text_of(model.headerData(column, Qt.Orientation.Horizontal, role))
    yield from _of_rows(model, root, columns)


def _of_rows(model: QAbstractItemModel, root: QModelIndex, columns: Iterable[int]) -> Iterator[str]:
    for row in range(min(_ROWS, model.rowCount(root))):
        for column in columns:
            index = model.index(row, column, root)
            for role in _ROLES:
                yield _text_of(model.data(index, role))


def _of_action(action: QAction, place: str) -> Iterator[Shown]:
    for text in (action.text(), action.toolTip(), action.statusTip()):
        if text.strip():
            yield Shown(text, place)


def _text_of(value: object) -> str:
    return value if isinstance(value, str) else ""


_OF_KIND: tuple[tuple[Any, Callable[[Any], Iterable[str]]], ...] = (
    ((QLabel, QAbstractButton), lambda widget: (widget.text(),)),
    (QGroupBox, lambda widget: (widget.title(),)),
    (QLineEdit, lambda widget: (widget.placeholderText(),)),
    ((QPlainTextEdit, QTextEdit), _of_editor),
    (QComboBox, _of_combo),
    (QTabBar, _of_tabs),
    ((QSpinBox, QDoubleSpinBox), lambda widget: (widget.prefix(), widget.suffix(), widget.specialValueText())),
    (QMenu, _of_menu),
    (QMessageBox, lambda widget: (widget.text(), widget.informativeText())),
    (QAbstractItemView, _of_model),
)
