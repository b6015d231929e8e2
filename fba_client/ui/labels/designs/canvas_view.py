"""The label in a view that scrolls, at a zoom that shows all of it or that the person chose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from fba_client.ui.labels.designs.canvas import DesignCanvas

_STEP = 1.25


class CanvasView(QScrollArea):
    """Holds a canvas."""

    def __init__(self, canvas: DesignCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._fits = True
        self.setWidget(canvas)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(260, 180)

    def fit(self) -> None:
        """Show the whole label, and keep it so."""
        self._fits = True
        self.refit()

    def refit(self) -> None:
        """The label or the view has another size."""
        if self._fits:
            self._canvas.set_scale(self._canvas.scale_to_fit(self.viewport().size()))

    def zoom_in(self) -> None:
        """One step larger."""
        self._zoom(_STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self._zoom(1 / _STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def _zoom(self, factor: float) -> None:
        self._fits = False
        self._canvas.set_scale(self._canvas.scale * factor)
