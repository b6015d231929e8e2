"""The navigation at the side: the pages with their badges, which connection is used, and the state of the sync."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fba_client.ui.page_list import PAGES, PageEntry
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role, text_label

WIDTH = 220


class NavigationButton(QPushButton):
    """One page of the navigation; ``badge`` counts what needs a look there."""

    def __init__(self, entry: PageEntry, number: int, theme: Theme) -> None:
        super().__init__(theme.icon(entry.page_id, "muted"), f" {entry.title}")
        self.entry = entry
        self._theme = theme
        self._badge = 0
        set_role(self, "navigation")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(20, 20))
        self.setToolTip(self.tr("{0} (Ctrl+{1})").format(entry.title, number))
        self.set_badge(0)

    @property
    def badge(self) -> int:
        """How many things need a look on that page."""
        return self._badge

    def set_badge(self, count: int) -> None:
        """Show ``count`` beside the name; 0 shows nothing."""
        self._badge = count
        words = self.tr("%n thing(s) to look at", "", count) if count else ""
        self.setAccessibleName(f"{self.entry.title}, {words}" if words else self.entry.title)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._badge:
            return
        text = str(self._badge) if self._badge < 100 else "99+"
        font = self.font()
        font.setPixelSize(11)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(18, painter.fontMetrics().horizontalAdvance(text) + 10)
        ground = QRectF(self.width() - width - 10, (self.height() - 18) / 2, width, 18)
        tone = self._theme.tone("bad")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone.fill)
        painter.drawRoundedRect(ground, 9, 9)
        painter.setPen(tone.text)
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)


class Sidebar(QFrame):
    """Emits ``page_chosen`` with a page id; the window decides."""

    page_chosen = Signal(str)
    help_requested = Signal()

    def __init__(self, theme: Theme, status: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        set_role(self, "sidebar")
        self.setFixedWidth(WIDTH)
        self._logo = QLabel()
        self.buttons = {
            entry.page_id: NavigationButton(entry, number, theme) for number, entry in enumerate(PAGES, start=1)
        }
        self._group = QButtonGroup(self)
        for button in self.buttons.values():
            self._group.addButton(button)
        self._group.buttonClicked.connect(self._on_clicked)
        self.help = QToolButton()
        self.help.setIcon(theme.icon("help", "muted"))
        self.help.setText(self.tr("&Help"))
        self.help.setIconSize(QSize(20, 20))
        self.help.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.help.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_role(self.help, "quiet")
        self._lay_out(status)
        self._draw_logo()
        theme.changed.connect(self._draw_logo)

    def show_page(self, page_id: str) -> None:
        """Mark the page that is showing."""
        self.buttons[page_id].setChecked(True)

    def set_badge(self, page_id: str, count: int) -> None:
        """Count what needs a look on a page."""
        self.buttons[page_id].set_badge(count)

    def _lay_out(self, status: QWidget) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 4, 0)
        head.setSpacing(8)
        head.addWidget(self._logo)
        head.addWidget(text_label("FBA Client", "brand"))
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 16, 11, 10)
        column.setSpacing(2)
        column.addLayout(head)
        column.addSpacing(16)
        for button in self.buttons.values():
            column.addWidget(button)
        column.addStretch()
        column.addWidget(status)
        column.addSpacing(4)
        column.addWidget(self.help)

    @Slot()
    def _draw_logo(self) -> None:
        self._logo.setPixmap(self._theme.pixmap("logo", 24, "accent", ratio=self.devicePixelRatio()))

    @Slot()
    def _on_clicked(self, button: NavigationButton) -> None:
        self.page_chosen.emit(button.entry.page_id)
