"""The label as it will be printed, to work on: fields are chosen by a click, dragged, resized, nudged by arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fba_client.labels.setting.fonts import FontBook
from fba_client.ui.labels.designs.canvas_gestures import Gestures
from fba_client.ui.labels.designs.canvas_painting import CanvasPainting
from fba_client.ui.labels.designs.document import DesignDocument
from fba_client.ui.labels.designs.field_tools import move_by
from fba_client.ui.labels.designs.geometry import (
    MM_PER_INCH,
    Rect,
    field_rect,
    handles_of,
    has_place,
    label_size_mm,
    resized,
)
from fba_client.ui.labels.designs.trial import Trial
from fba_client.ui.theme import Theme

_MARGIN = 28  # pixels around the label
_HANDLE = 5  # half the side of a handle's reach in pixels
_LEAST_SIDE = 28  # pixels of a side that gets a handle in its middle
_NUDGE_MM, _NUDGE_MORE_MM = 0.25, 2.5
_LEAST_SCALE, _MOST_SCALE = 0.5, 60.0  # pixels for a millimetre
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CURSORS = {
    "nw": Qt.CursorShape.SizeFDiagCursor,
    "se": Qt.CursorShape.SizeFDiagCursor,
    "ne": Qt.CursorShape.SizeBDiagCursor,
    "sw": Qt.CursorShape.SizeBDiagCursor,
    "n": Qt.CursorShape.SizeVerCursor,
    "s": Qt.CursorShape.SizeVerCursor,
    "w": Qt.CursorShape.SizeHorCursor,
    "e": Qt.CursorShape.SizeHorCursor,
}


class DesignCanvas(QWidget):
    """Shows a document and its newest trial. With Alt a drag is caught by nothing; Control and an arrow resizes.

    Control or Shift and a click chooses a field too; a drag that begins on no field draws a frame around those to
    choose.
    """

    zoomed = Signal()

    def __init__(self, document: DesignDocument, book: FontBook, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._painting = CanvasPainting(book, theme)
        self._trial: Trial | None = None
        self._scale = 4.0
        self._gestures = Gestures(document, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("The label"))
        self.setToolTip("")
        document.changed.connect(self._on_changed)
        document.selection_changed.connect(self._on_selection)
        theme.changed.connect(self.update)
        self._on_selection()

    @property
    def scale(self) -> float:
        """Pixels for a millimetre."""
        return self._scale

    def set_scale(self, scale: float) -> None:
        """Show the label larger or smaller."""
        self._scale = max(_LEAST_SCALE, min(_MOST_SCALE, scale))
        self.setMinimumSize(self.sizeHint())
        self.update()
        self.zoomed.emit()

    def scale_to_fit(self, room: QSize) -> float:
        """The scale at which the whole label is seen in ``room``."""
        width, height = label_size_mm(self._document.design)
        return max(1.0, min((room.width() - 2 * _MARGIN) / width, (room.height() - 2 * _MARGIN) / height))

    def show_trial(self, trial: Trial) -> None:
        """Draw what became of the design."""
        self._trial = trial
        self.update()

    def sizeHint(self) -> QSize:
        width, height = label_size_mm(self._document.design)
        return QSize(round(width * self._scale) + 2 * _MARGIN, round(height * self._scale) + 2 * _MARGIN)

    def paper(self) -> QRectF:
        """Where the label lies on this widget."""
        width, height = (side * self._scale for side in label_size_mm(self._document.design))
        left = max(float(_MARGIN), (self.width() - width) / 2)
        return QRectF(round(left), round(max(float(_MARGIN), (self.height() - height) / 2)), width, height)

    def place_of(self, place: int) -> QRectF:
        """Where a field lies on this widget; empty for one that has no place."""
        rect = self._rect(place)
        if rect is None:
            return QRectF()
        corner = self.paper().topLeft()
        scale = self._scale
        return QRectF(corner.x() + rect.x * scale, corner.y() + rect.y * scale, rect.width * scale, rect.height * scale)

    def handle_places(self) -> dict[str, QPointF]:
        """Where the handles of the field that is worked at are; several fields have none."""
        field = self._document.field
        if field is None or len(self._document.selection) > 1:
            return {}
        if not self._document.has_places or not has_place(field):
            return {}
        area = self.place_of(self._document.selected)
        across = {"w": area.left(), "e": area.right()}
        down = {"n": area.top(), "s": area.bottom()}
        names = handles_of(field)
        if len(names) > 2:  # where sides are short, only the corners have room
            names = tuple(name for name in names if len(name) == 2 or _has_room(name, area))
        return {
            name: QPointF(
                next((across[side] for side in name if side in across), area.center().x()),
                next((down[side] for side in name if side in down), area.center().y()),
            )
            for name in names
        }

    def is_shown(self, place: int) -> bool:
        """Whether the sample shows that field."""
        trial = self._trial
        same = trial is not None and len(trial.shown) == len(self._document.design.fields)
        return trial.shown[place] if same and trial is not None else True

    def field_at(self, point: QPointF) -> int:
        """The smallest shown field under ``point``, so that a frame does not hide what is inside; -1 is none."""
        found = [
            (area.width() * area.height(), -place, place)
            for place in range(len(self._document.design.fields))
            if self.is_shown(place) and (area := self.place_of(place)).adjusted(-3, -3, 3, 3).contains(point)
        ]
        return min(found)[2] if found else -1

    def is_on_selection(self, point: QPointF) -> bool:
        """Whether one of the chosen fields lies there."""
        chosen = (self.place_of(place) for place in self._document.selection)
        return any(area.adjusted(-3, -3, 3, 3).contains(point) for area in chosen)

    def handle_at(self, point: QPointF) -> str:
        """The handle there, '' for none."""
        for name, place in self.handle_places().items():
            if (point - place).manhattanLength() <= 2 * _HANDLE:
                return name
        return ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        document, paper, painting = self._document, self.paper(), self._painting
        painting.paint_paper(painter, paper, self._trial, self.devicePixelRatioF())
        faults = self._trial.faults if self._trial is not None else {}
        for place in range(len(document.design.fields)):
            if place not in document.selection and self.is_shown(place):
                painting.paint_outline(painter, self.place_of(place), faulty=place in faults)
        for place in document.selection:
            handles = self.handle_places().values() if place == document.selected else ()
            painting.paint_selected(painter, self.place_of(place), handles, place in faults, self.hasFocus())
        if self._gestures.is_dragging:
            painting.paint_lines(painter, paper, self._gestures.caught, self._scale)
        if not self._gestures.frame.isNull():
            painting.paint_frame(painter, self._gestures.frame)
        if not document.design.fields:
            painting.paint_words(painter, paper, self.tr("No fields yet: add one with “Add” above the label's list."))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._gestures.press(event.position(), event.modifiers())
        elif event.button() is Qt.MouseButton.RightButton and not self.is_on_selection(event.position()):
            self._document.select(self.field_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._gestures.is_pressed:
            self._show_cursor(event.position())
            return
        self._gestures.move(event.position(), free=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._gestures.release(event.position())
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, more = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Escape and self._gestures.give_up():
            self.update()
        elif key == Qt.Key.Key_Escape and len(self._document.selection) > 1:
            self._document.select(self._document.selected)
        elif key in _ARROWS:
            resizes = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._nudge(*_ARROWS[Qt.Key(key)], _NUDGE_MORE_MM if more else _NUDGE_MM, resizes=resizes)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._select_by(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._document.selected < 0 and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._document.select(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _nudge(self, right: int, down: int, step: float, *, resizes: bool) -> None:
        document = self._document
        if not resizes:
            what = self.tr("move %n field(s)", "", len(document.selection))
            move_by(document, right * step, down * step, what, f"nudge{document.selection}")
            return
        handle = "e" if right else "s"
        rects = {place: resized(rect, handle, right * step, down * step) for place, rect in document.rects().items()}
        what = self.tr("resize %n field(s)", "", len(rects))
        document.set_rects(rects, what, f"resize{document.selection}")

    def _select_by(self, step: int) -> None:
        count = len(self._document.design.fields)
        if count:
            self._document.select((self._document.selected + step) % count)

    def _rect(self, place: int) -> Rect | None:
        """Where a field stands in millimetres; in a stack where the layout put it."""
        design = self._document.design
        if not 0 <= place < len(design.fields):
            return None
        if self._document.has_places:
            return field_rect(design, design.fields[place])
        trial = self._trial
        if trial is None or trial.places is None or place not in trial.places:
            return None
        return Rect(*(side * MM_PER_INCH / trial.label.dpi for side in trial.places[place]))

    def _show_cursor(self, point: QPointF) -> None:
        handle = self.handle_at(point)
        if handle:
            self.setCursor(_CURSORS[handle])
        elif self._document.has_places and self.is_on_selection(point):
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        else:
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if self.field_at(point) >= 0 else Qt.CursorShape.ArrowCursor
            )

    def _on_changed(self) -> None:
        if self.minimumSize() != self.sizeHint():
            self.setMinimumSize(self.sizeHint())
        self._describe()
        self.update()

    def _on_selection(self) -> None:
        self._describe()
        self.update()

    def _describe(self) -> None:
        rect, count = self._rect(self._document.selected), len(self._document.selection)
        told = ""
        if count > 1:
            told = self.tr("%n field(s) chosen", "", count)
        elif rect is not None:
            numbers = [f"{side:.1f}" for side in (rect.x, rect.y, rect.width, rect.height)]
            words = self.tr("Field {0}: {1} mm from the left, {2} mm from the top, {3} × {4} mm")
            told = words.format(self._document.selected + 1, *numbers)
        self.setAccessibleDescription(told)


def _has_room(side: str, area: QRectF) -> bool:
    """Whether a handle in the middle of a side of ``area`` does not touch those in its corners."""
    return (area.width() if side in "ns" else area.height()) >= _LEAST_SIDE
