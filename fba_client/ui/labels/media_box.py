"""The choice of a medium: by group, the ones used last first, and by typing the start of a word of its name, a
maker's number, or the size of a thermal label."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget

from fba_client.labels.media.searching import search, searched_text
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.media.thermal import typed_thermal
from fba_client.ui.sheet_words import sheet_title
from fba_client.ui.widgets.roles import set_role

Index = QModelIndex | QPersistentModelIndex
_ID = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1
_OWN_SIZE = "\0own"


class MediaBox(QComboBox):
    """A combo box that can be typed into. ``sheet_chosen`` has the id of another medium that the person chose."""

    sheet_chosen = Signal(str)
    own_size_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: dict[str, Sheet] = {}
        self._current = ""
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
        self._line.editingFinished.connect(self._on_typed)
        self._line.textEdited.connect(self._matches.look_for)

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
        completer.activated[QModelIndex].connect(self._on_completed)  # type: ignore[index]

    def _on_activated(self, row: int) -> None:
        self._take(str(self.itemData(row, _ID) or ""))

    def _on_completed(self, index: QModelIndex) -> None:
        self._take(str(index.data(_ID) or ""))

    def _on_typed(self) -> None:
        """A size that was typed is a thermal label of that size, listed or not."""
        sheet = typed_thermal(self.currentText())
        if sheet is not None and sheet.id != self._current:
            self.choose(sheet)
            self.sheet_chosen.emit(sheet.id)
        else:
            self._show_current()

    def _take(self, sheet_id: str) -> None:
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
    """The media that have every typed word, each once and without headings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._has_words = search("")

    def look_for(self, words: str) -> None:
        self._has_words = search(words)
        self.invalidate()

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
    return item
