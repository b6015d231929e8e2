"""Paints cells by their tone: a pill for a state, coloured letters for a figure that needs a look."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fba_client.ui.theme import Theme

TONE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_PILL_HEIGHT = 20
_PILL_PADDING = 9
_CELL_PADDING = 11


class ToneDelegate(QStyledItemDelegate):
    """Cells of ``pill_columns`` are drawn as pills; in all others the tone colours the text."""

    def __init__(self, theme: Theme, pill_columns: Container[int] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pill_columns = pill_columns

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Show the cell's value, unless the person has begun to type: a refresh of the table takes nothing away."""
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            super().setEditorData(editor, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        tone = index.data(TONE_ROLE)
        if tone and index.column() not in self._pill_columns:
            color = self._theme.tone(tone).text
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, color)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone = index.data(TONE_ROLE)
        if not tone or index.column() not in self._pill_columns:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        self._paint_pill(painter, option, words, tone)

    def _paint_pill(self, painter: QPainter, option: QStyleOptionViewItem, words: str, tone: str) -> None:
        colors = self._theme.tone(tone)
        font = option.font
        font.setPixelSize(12)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        wide = painter.fontMetrics().horizontalAdvance(words) + 2 * _PILL_PADDING
        cell = QRectF(option.rect).adjusted(_CELL_PADDING, 0, -_CELL_PADDING, 0)
        pill = QRectF(cell.x(), cell.center().y() - _PILL_HEIGHT / 2, min(wide, cell.width()), _PILL_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.fill)  # on a selected row too: the colour of the row is none that the words go with
        painter.drawRoundedRect(pill, _PILL_HEIGHT / 2, _PILL_HEIGHT / 2)
        painter.setPen(colors.text)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
