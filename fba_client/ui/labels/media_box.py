"""The choice of a medium: by group, the ones used last first, and by typing the start of a word of its name, a
maker's number, or the size of a thermal label. Enter takes the first of those that match."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QToolTip, QWidget

from fba_client.labels.media.searching import search, searched_text
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.media.thermal import typed_thermal
from fba_client.ui.sheet_words import sheet_title
from fba_client.ui.widgets.roles import set_role

Index = QModelIndex | QPersistentModelIndex
_ID = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
_NAME = Qt.ItemDataRole.UserRole + 2
_OWN_SIZE = "\0own"
_TYPED_SHOWN = 40


class MediaBox(QComboBox):
    """A combo box that can be typed into. ``sheet_chosen`` has the id of another medium that the person chose,
    ``refused`` why what was typed is none, in words, which the box tells as well; it is '' when that is over."""

    sheet_chosen = Signal(str)
    refused = Signal(str)
    own_size_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: dict[str, Sheet] = {}
        self._current = ""
        self._typed = ""  # and not taken yet
        self._items = QStandardItemModel(self)
        self._matches = _Matches(self)
        self._matches.setSourceModel(self._items)
        self.setModel(self._items)
        self._line = _Line()
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setMaxVisibleItems(18)
        self.setToolTip(self.tr("Type a size or a maker's number, such as L7160"))
        self._line.setAccessibleName(self.tr("Medium"))
        self._settle_completer()
        self.activated.connect(self._on_activated)
        self._line.textEdited.connect(self._on_edited)
        self._line.returnPressed.connect(self._on_return)
        self._line.editingFinished.connect(self._on_left)

    def show_sheets(self, sheets: Mapping[str, Sheet], recent: Iterable[str] = ()) -> None:
        """Offer ``sheets`` in their order, below those of ``recent`` that are among them."""
        self._sheets = dict(sheets)
        self._items.clear()
        known = [self._sheets[sheet_id] for sheet_id in recent if sheet_id in self._sheets]
        if known:
            self._items.appendRow(_heading(self.tr("Used last")))
            for sheet in known:
                self._items.appendRow(_entry(sheet, again=True))
        group = ""
        for sheet in self._sheets.values():
            if sheet.group != group:
                group = sheet.group
                self._items.appendRow(_heading(self.group_title(group)))
            self._items.appendRow(_entry(sheet, self.group_title(group)))
        own = QStandardItem(self.tr("Own size…"))
        own.setData(_OWN_SIZE, _ID)
        self._items.appendRow(own)
        self._show_current()

    def sheet(self) -> Sheet | None:
        """The medium that is chosen."""
        return self._sheets.get(self._current)

    def choose(self, sheet: Sheet) -> None:
        """Show ``sheet`` as the chosen one, also when it is not among those offered; says nothing."""
        if sheet.id not in self._sheets:
            self._sheets[sheet.id] = sheet
            self._items.insertRow(0, _entry(sheet, self.group_title(sheet.group)))
        self._current = sheet.id
        self._show_current()

    def group_title(self, group: str) -> str:
        """A group of the menus in the person's language."""
        titles = {
            "Backend": self.tr("The backend's sheets"),
            "Thermal": self.tr("Thermal labels"),
            "Rolls across": self.tr("Rolls with several labels across"),
            "Own": self.tr("Your own"),
        }
        return titles.get(group, group)  # the others are makers' names

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:  # the list of matches closed: go on typing
            self._line.selectAll()
            self._line.is_entered = event.reason() is Qt.FocusReason.MouseFocusReason

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # the wheel scrolls what is below, and chooses nothing by the way

    def _settle_completer(self) -> None:
        completer = QCompleter(self._matches, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(14)
        matches = QListView()
        matches.setAccessibleName(self.tr("Media that match"))
        set_role(matches, "matches")
        completer.setPopup(matches)
        self.setCompleter(completer)
        self._matching = completer
        completer.activated[QModelIndex].connect(self._on_completed)  # type: ignore[index]

    def _on_activated(self, row: int) -> None:
        self._take(str(self.itemData(row, _ID) or ""))

    def _on_completed(self, index: QModelIndex) -> None:
        self._take(str(index.data(_ID) or ""))

    def _on_edited(self, text: str) -> None:
        self._typed = text.strip()
        self._matches.look_for(text)
        self.refused.emit("")

    def _on_return(self) -> None:
        popup = self._matching.popup()
        if popup is not None and popup.isVisible() and popup.currentIndex().isValid():
            return  # the completer takes that one
        self._take_typed(most=len(self._sheets))

    def _on_left(self) -> None:
        """The keyboard goes elsewhere: what is meant beyond doubt is taken, and one of several is not."""
        self._take_typed(most=1)

    def _take_typed(self, most: int) -> None:
        """Take what was typed: a size is a thermal label of that size, listed or not; else it is the first of the media
        that match, if they are no more than ``most``."""
        typed, self._typed = self._typed, ""
        found = self._matches.rowCount()
        sheet = typed_thermal(typed)
        if not typed:
            self._show_current()
        elif sheet is not None and sheet.id != self._current:
            self.choose(sheet)
            self.sheet_chosen.emit(sheet.id)
        elif sheet is None and 0 < found <= most:
            self._take(str(self._matches.index(0, 0).data(_ID)))
        else:
            self._show_current()
            if sheet is None:
                self._refuse(typed, found)

    def _refuse(self, typed: str, found: int) -> None:
        words = self.tr("%n media match “{0}”: choose one of them.", "", found).format(typed[:_TYPED_SHOWN])
        if not found:
            words = self.tr("No medium matches “{0}”. Type a size, such as 57 × 32, or a maker's number.")
            words = words.format(typed[:_TYPED_SHOWN])
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), words, self)
        self.refused.emit(words)

    def _take(self, sheet_id: str) -> None:
        self._typed = ""
        self.refused.emit("")
        if sheet_id == _OWN_SIZE:
            self._show_current()
            self.own_size_wanted.emit()
            return
        if sheet_id in self._sheets and sheet_id != self._current:
            self._current = sheet_id
            self.sheet_chosen.emit(sheet_id)
        self._show_current()

    def _show_current(self) -> None:
        sheet = self._sheets.get(self._current)
        if sheet is None:
            return
        rows = [row for row in range(self.count()) if self.itemData(row, _ID) == sheet.id]
        self.blockSignals(True)
        self.setCurrentIndex(rows[0] if rows else -1)
        self.setEditText(sheet_title(sheet))
        self.blockSignals(False)
        self._line.setCursorPosition(0)


class _Line(QLineEdit):
    """A line whose first click selects everything, so that what is typed next replaces the name shown."""

    is_entered = False  # by the mouse, whose button is not up again yet

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.is_entered and not self.hasSelectedText():
            self.selectAll()
        self.is_entered = False


class _Matches(QSortFilterProxyModel):
    """The media that have every typed word, each once and without headings: first those that are called so, then those
    that can stand in for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._has_words = search("")

    def look_for(self, words: str) -> None:
        self._has_words = search(words)
        self.invalidate()
        self.sort(0)

    def lessThan(self, left: Index, right: Index) -> bool:
        return self._rank(left) < self._rank(right)

    def _rank(self, index: Index) -> tuple[bool, int]:
        return not self._has_words(index.data(_NAME) or ""), index.row()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        told = self.sourceModel().index(row, 0, parent).data(_WORDS)
        return bool(told) and self._has_words(told)


def _heading(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = item.font()
    font.setBold(True)
    item.setFont(font)
    return item


def _entry(sheet: Sheet, group: str = "", *, again: bool = False) -> QStandardItem:
    title = sheet_title(sheet)
    item = QStandardItem(title)
    item.setData(sheet.id, _ID)
    if not again:
        item.setData(searched_text(sheet, f"{title} {group}"), _WORDS)
        item.setData(searched_text(replace(sheet, also=""), title), _NAME)
    return item
