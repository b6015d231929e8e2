"""The steps of the assistant as a line of numbered buttons: behind, here, ahead."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from fba_client.domain.shipment import STEPS, DraftStep
from fba_client.ui.shipments.words import step_name

_DISC = 26
_HEIGHT = 44
_GAP = 10


class StepButton(QAbstractButton):
    """One step: a disc with its number (a tick when it is done) and its name."""

    def __init__(self, number: int, step: DraftStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._number = number
        self._done = False
        self.setCheckable(True)
        self.setText(step_name(step))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_state(self, *, done: bool, block: str) -> None:
        """Whether it lies behind, and why it cannot be shown ('' when it can)."""
        self._done = done
        self.setEnabled(not block)
        self.setToolTip(block)
        state = self.tr("done") if done else self.tr("current") if self.isChecked() else block or self.tr("open")
        self.setAccessibleName(self.tr("Step {0}, {1}: {2}").format(self._number, self.text(), state))
        self.update()

    def sizeHint(self) -> QSize:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 8
        return QSize(_DISC + _GAP + wide + 8, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(3, (self.height() - _DISC) / 2, _DISC, _DISC)
        self._paint_disc(painter, disc)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 4.5, -0.5, -4.5), 8, 8)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        words = QRectF(disc.right() + _GAP - 2, 0, self.width() - disc.right() - _GAP, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        palette, role = self.palette(), QPalette.ColorRole
        accent = palette.color(role.Highlight)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            ink = palette.color(role.HighlightedText)
        else:
            painter.setPen(QPen(accent if self._done else palette.color(role.Dark), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ink = accent if self._done else palette.color(role.WindowText)
        painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75))
        if self._done and not self.isChecked():
            painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
            left, middle = disc.left(), disc.center().y()
            painter.drawPolyline(
                [QPointF(left + 8, middle + 0.5), QPointF(left + 11.5, middle + 4), QPointF(left + 18, middle - 4)]
            )
            return
        font = QFont(self.font())
        font.setPixelSize(13)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))


class _Line(QWidget):
    """Joins two steps."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Dark), 1))
        middle = self.height() // 2
        painter.drawLine(2, middle, self.width() - 2, middle)


class StepBar(QWidget):
    """All steps; the arrow keys move between those that can be shown."""

    chosen = Signal(object)  # DraftStep

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[DraftStep, StepButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for number, step in enumerate(STEPS, start=1):
            if number > 1:
                row.addWidget(_Line(), 1)
            button = StepButton(number, step)
            self._buttons[step] = button
            self._group.addButton(button)
            row.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)

    def show_steps(self, current: DraftStep, blocks: Mapping[DraftStep, str], furthest: DraftStep) -> None:
        """Stand at ``current``; ``blocks`` has the reason for each step that cannot be shown."""
        self._buttons[current].setChecked(True)
        for step, button in self._buttons.items():
            done = STEPS.index(step) < STEPS.index(furthest)
            button.show_state(done=done, block=blocks.get(step, ""))

    def button(self, step: DraftStep) -> StepButton:
        """The button of a step."""
        return self._buttons[step]

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, StepButton):
            self.chosen.emit(button.step)
