"""A choice on a card: one of several, chosen by click, arrow keys or space."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fba_client.ui.theme import Theme
from fba_client.ui.widgets.pill import Pill
from fba_client.ui.widgets.roles import text_label

_DOT = 16
_LEFT = 46


class OptionCard(QAbstractButton):
    """A title, a line below it, a figure at the right, perhaps some pills and a list of facts."""

    confirmed = Signal()  # Enter: chosen, and on to the next step

    def __init__(self, option_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option_id = option_id
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._title, self._subtitle = text_label("", "strong"), text_label("", "muted", wrap=True)
        self._figure, self._note = text_label("", "heading"), text_label("", "small")
        self._pills = QHBoxLayout()
        self._pills.setSpacing(6)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(2)
        self._facts.setColumnStretch(1, 1)
        self._body = self._build()

    def show_words(self, title: str, subtitle: str, figure: str, note: str = "") -> None:
        """The texts of the card."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self._figure.setText(figure)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(", ".join(part for part in (title, figure) if part))
        self.setAccessibleDescription(". ".join(part for part in (subtitle, note) if part))

    def show_pills(self, pills: Sequence[tuple[str, str]]) -> None:
        """Words with their tone, beside the title."""
        while self._pills.count():
            item = self._pills.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        for words, tone in pills:
            pill = Pill(words, tone)
            pill.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._pills.addWidget(pill)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Lines of two columns below the title; set once."""
        for row, (name, value) in enumerate(facts):
            left, right = text_label(name), text_label(value, "muted")
            right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, label in enumerate((left, right)):
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                self._facts.addWidget(label, row, column)

    def sizeHint(self) -> QSize:
        return self._body.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(220, self._body.minimumSize().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._body.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            self.confirmed.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        palette, role = self.palette(), QPalette.ColorRole
        accent = palette.color(role.Highlight)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.isChecked() else 1.0
        strong = self.isChecked() or self.hasFocus()
        edge = accent if strong else palette.color(role.Dark if self.underMouse() else role.Mid)
        painter.setPen(QPen(edge, width))
        base = palette.color(role.Base)
        painter.setBrush(_mixed(base, accent, 0.05) if self.isChecked() else base)
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)
        self._paint_dot(painter, accent if self.isChecked() else palette.color(role.Dark))

    def _paint_dot(self, painter: QPainter, color: QColor) -> None:
        palette = self.palette()
        dot = QRectF(18, 15, _DOT, _DOT)
        painter.setPen(QPen(color, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dot)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawEllipse(dot.adjusted(4, 4, -4, -4))

    def _build(self) -> QVBoxLayout:
        for label in (self._title, self._subtitle, self._figure, self._note):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for label in (self._figure, self._note):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(Theme.SPACE_S)
        head.addWidget(self._title)
        head.addLayout(self._pills)
        head.addStretch()
        head.addWidget(self._figure)
        below = QHBoxLayout()
        below.addWidget(self._subtitle, 1)
        below.addWidget(self._note)
        body = QVBoxLayout(self)
        body.setContentsMargins(_LEFT, 13, 16, 13)
        body.setSpacing(4)
        body.addLayout(head)
        body.addLayout(below)
        body.addLayout(self._facts)
        return body


def _mixed(ground: QColor, ink: QColor, share: float) -> QColor:
    """``ground`` with a ``share`` of ``ink`` in it."""
    rest = 1 - share
    return QColor.fromRgbF(
        ground.redF() * rest + ink.redF() * share,
        ground.greenF() * rest + ink.greenF() * share,
        ground.blueF() * rest + ink.blueF() * share,
    )
