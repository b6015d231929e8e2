"""Where something stands on its way: one segment a stage, filled up to the present one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_BAR = 5
_GAP = 4


class PipelineBar(QWidget):
    """``stages`` are translated names in their order; the present one is named below its segment."""

    def __init__(self, stages: Sequence[str], parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self._stages = tuple(stages)
        self._stage = 0
        self._stopped = False
        self._compact = compact
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_stage(0)

    def set_stage(self, stage: int, *, stopped: bool = False) -> None:
        """Stand at stage number ``stage`` (from 0); ``stopped`` shows that it goes no further (cancelled)."""
        self._stage = max(0, min(stage, len(self._stages) - 1))
        self._stopped = stopped
        name = self._stages[self._stage] if self._stages else ""
        self.setAccessibleName(self.tr("Stage {0} of {1}: {2}").format(self._stage + 1, len(self._stages), name))
        self.setToolTip(" → ".join(self._stages))
        self.update()

    @property
    def stage(self) -> int:
        """The number of the present stage, from 0."""
        return self._stage

    def sizeHint(self) -> QSize:
        return QSize(64 * len(self._stages) if not self._compact else 24 * len(self._stages), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(14 * len(self._stages), self._height())

    def _height(self) -> int:
        return _BAR + 2 if self._compact else _BAR + 5 + self.fontMetrics().height()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if not self._stages:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        role = QPalette.ColorRole
        width = (self.width() - _GAP * (len(self._stages) - 1)) / len(self._stages)
        for number in range(len(self._stages)):
            reached = number <= self._stage and not self._stopped
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Highlight if reached else role.Dark if self._stopped else role.Mid))
            painter.drawRoundedRect(QRectF(number * (width + _GAP), 1, width, _BAR), _BAR / 2, _BAR / 2)
        if not self._compact:
            painter.setPen(palette.color(role.WindowText))
            painter.drawText(self._name_area(width), Qt.AlignmentFlag.AlignVCenter | self._name_side(), self._name())

    def _name(self) -> str:
        return self._stages[self._stage]

    def _name_side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft if self._stage < len(self._stages) / 2 else Qt.AlignmentFlag.AlignRight

    def _name_area(self, width: float) -> QRectF:
        top = float(_BAR + 4)
        left = self._stage * (width + _GAP)
        if self._name_side() is Qt.AlignmentFlag.AlignLeft:
            return QRectF(left, top, self.width() - left, self.height() - top)
        return QRectF(0, top, left + width, self.height() - top)
