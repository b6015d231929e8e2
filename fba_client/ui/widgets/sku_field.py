"""A field that finds a SKU while one types (or a scanner does): by SKU, FNSKU, ASIN or words of the title."""

from __future__ import annotations

import threading
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fba_client.queries.sku_search import SkuHit, find_skus
from fba_client.ui.context import UiContext
from fba_client.ui.widgets.roles import set_role

Index = QModelIndex | QPersistentModelIndex
_DELAY_MS = 120
_POPUP_WIDTH = 440
HIT = Qt.ItemDataRole.UserRole


class SkuField(QLineEdit):
    """Emits ``chosen`` with the SkuHit that was picked by key, click or an exact code and Enter, and clears itself.

    ``not_found`` has the text for which Enter found nothing.
    """

    chosen = Signal(object)
    not_found = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._hits = _Hits(self)
        self._taking = False  # Enter was pressed: take the hit when it comes
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Add a SKU: type or scan its SKU, FNSKU, ASIN or title"))
        self.setAccessibleName(self.tr("Add a SKU"))
        self.addAction(context.theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._popup = QListView()
        self._completer = self._make_completer(self._popup)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._search)
        self.textEdited.connect(self._on_edited)
        self.returnPressed.connect(self._on_return)

    def _make_completer(self, popup: QListView) -> QCompleter:
        completer = QCompleter(self._hits, self)
        completer.setWidget(self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup.setUniformItemSizes(True)
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        popup.setMinimumWidth(_POPUP_WIDTH)
        completer.setPopup(popup)
        set_role(popup, "matches")
        popup.setItemDelegate(_HitDelegate(popup))
        popup.setAccessibleName(self.tr("SKUs that match"))
        completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        return completer

    def _on_edited(self) -> None:
        self._taking = False
        self._timer.start()

    def _on_return(self) -> None:
        if self._popup.isVisible() and self._popup.currentIndex().isValid():
            return  # the completer passes Enter on to the field before it takes the current hit itself
        if self.text().strip():
            self._taking = True
            self._timer.stop()
            self._search()

    def _search(self) -> None:
        words, cache = self.text(), self._context.desk.cache
        if not words.strip():
            self._show(())
            return

        def work(cancel: threading.Event) -> tuple[SkuHit, ...]:  # noqa: ARG001 - too short to be cancelled
            return find_skus(cache, words)

        self._context.tasks.run(self, work, self._show, key="search")

    def _show(self, hits: tuple[SkuHit, ...]) -> None:
        self._hits.show_hits(hits)
        if self._taking:
            self._taking = False
            self._popup.hide()
            self._take(hits)
        elif hits and self.hasFocus():
            self._completer.complete()
            self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        else:
            self._popup.hide()

    def _take(self, hits: tuple[SkuHit, ...]) -> None:
        """Take what was typed in full, or the only hit there is."""
        typed = self.text().strip().upper()
        exact = [hit for hit in hits if typed in (hit.msku.upper(), hit.fnsku, hit.asin)]
        found = exact or (hits if len(hits) == 1 else ())
        if found:
            self._choose(found[0])
        elif hits:
            self._completer.complete()
        else:
            self.not_found.emit(self.text().strip())

    def _on_activated(self, index: QModelIndex) -> None:
        hit = index.data(HIT)
        if isinstance(hit, SkuHit):
            self._choose(hit)

    def _choose(self, hit: SkuHit) -> None:
        self._timer.stop()
        self._taking = False
        self._context.tasks.cancel(self, "search")
        self.clear()
        self.chosen.emit(hit)


class _Hits(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hits: tuple[SkuHit, ...] = ()

    def show_hits(self, hits: tuple[SkuHit, ...]) -> None:
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{hit.msku} {hit.title}"
        return hit if role == HIT else None


class _HitDelegate(QStyledItemDelegate):
    """Two lines a hit: the title, and below it SKU and FNSKU."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(_POPUP_WIDTH - 40, 2 * option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT)
        self.initStyleOption(option, index)
        option.text = ""
        widget: QWidget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        if not isinstance(hit, SkuHit):
            return
        area, metrics, palette = option.rect.adjusted(10, 5, -10, -5), option.fontMetrics, option.palette
        upper, lower = area.adjusted(0, 0, 0, -area.height() // 2), area.adjusted(0, area.height() // 2, 0, 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text))
        title = metrics.elidedText(hit.title or hit.msku, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(upper, align, title)
        if not selected:
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        codes = " · ".join(part for part in (hit.msku, hit.fnsku) if part)
        painter.drawText(lower, align, metrics.elidedText(codes, Qt.TextElideMode.ElideRight, area.width()))
