"""What a press of the mouse on the label becomes: fields chosen, a frame drawn around several, a drag, a resize."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt

from fba_client.ui.labels.designs.arranging import bounds, moved
from fba_client.ui.labels.designs.document import DesignDocument
from fba_client.ui.labels.designs.geometry import (
    Caught,
    Rect,
    caught_move,
    caught_resize,
    label_size_mm,
    lines_to_catch,
    resized,
)

_CATCH = 6  # pixels at which an edge is drawn to another
_START = 3  # pixels before a press is a drag
_MORE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Surface(Protocol):
    """Where fields lie on the screen."""

    @property
    def scale(self) -> float: ...

    def field_at(self, point: QPointF) -> int: ...

    def handle_at(self, point: QPointF) -> str: ...

    def place_of(self, place: int) -> QRectF: ...

    def is_shown(self, place: int) -> bool: ...

    def is_on_selection(self, point: QPointF) -> bool: ...


@dataclass(slots=True)
class _Press:
    """Where the mouse was pressed: on which handle ('' none), whether on what is chosen, and what was chosen then."""

    start: QPointF
    handle: str
    grabs: bool
    rects: dict[int, Rect]
    before: tuple[int, ...]
    adds: bool
    number: int
    is_drag: bool = False


class Gestures:
    """Follows the mouse over a surface and changes the document; ``caught`` has the lines that a drag was drawn to,
    ``frame`` the one that is drawn around fields."""

    def __init__(self, document: DesignDocument, surface: Surface) -> None:
        self._document = document
        self._surface = surface
        self._press: _Press | None = None
        self._presses = 0
        self.caught = Caught(Rect(0, 0, 0, 0))
        self.frame = QRectF()

    @property
    def is_dragging(self) -> bool:
        """Whether fields follow the mouse."""
        return self._press is not None and self._press.is_drag and self.frame.isNull()

    @property
    def is_pressed(self) -> bool:
        """Whether the mouse is down."""
        return self._press is not None

    def press(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The mouse goes down."""
        document, adds = self._document, bool(modifiers & _MORE)
        before = document.selection
        handle = "" if adds else self._surface.handle_at(point)
        if not adds and not handle and not self._surface.is_on_selection(point):
            document.select(self._surface.field_at(point))
        self._presses += 1
        grabs = not adds and (bool(handle) or self._surface.is_on_selection(point))
        rects = document.rects() if grabs else {}
        self._press = _Press(point, handle, grabs, rects, before if adds else (), adds, self._presses)

    def move(self, point: QPointF, *, free: bool) -> None:
        """The mouse moves while it is down; ``free`` catches at nothing."""
        press = self._press
        if press is None:
            return
        way = point - press.start
        if not press.is_drag and way.manhattanLength() < _START:
            return
        press.is_drag = True
        if not press.grabs:
            self._frame(press, QRectF(press.start, point).normalized())
        elif press.rects:
            self._drag(press, way / self._surface.scale, free=free)

    def release(self, point: QPointF) -> None:
        """The mouse goes up: a press that was no drag chooses the field under it."""
        press, self._press = self._press, None
        self.frame = QRectF()
        if press is None or press.is_drag or press.handle:
            return
        field = self._surface.field_at(point)
        if not press.adds:
            self._document.select(field)
        elif field >= 0:
            self._document.toggle(field)

    def give_up(self) -> bool:
        """Put back what the drag changed; False when there is none."""
        press, self._press = self._press, None
        self.frame = QRectF()
        if press is None:
            return False
        if press.is_drag and press.rects:
            self._document.set_rects(press.rects, "", f"drag{press.number}")
        return True

    def _frame(self, press: _Press, frame: QRectF) -> None:
        self.frame = frame
        within = [
            place
            for place in range(len(self._document.design.fields))
            if self._surface.is_shown(place) and _is_framed(_seen(self._surface.place_of(place)), frame)
        ]
        self._document.select_many((*press.before, *within))

    def _drag(self, press: _Press, way: QPointF, *, free: bool) -> None:
        document = self._document
        across, down = lines_to_catch(document.design, document.selection)
        reach = 0.0 if free else _CATCH / self._surface.scale
        if press.handle:
            wanted = resized(press.rects[document.selected], press.handle, way.x(), way.y())
            self.caught = caught_resize(wanted, press.handle, across, down, reach)
            what = QCoreApplication.translate("DesignCanvas", "resize a field")
            document.set_rects({document.selected: self.caught.rect}, what, f"drag{press.number}")
            return
        size = label_size_mm(document.design)
        whole = bounds(press.rects.values())
        self.caught = caught_move(whole.moved(way.x(), way.y()), across, down, reach)
        right, low = self.caught.rect.x - whole.x, self.caught.rect.y - whole.y
        what = QCoreApplication.translate("DesignCanvas", "move %n field(s)", "", len(press.rects))
        document.set_rects(moved(press.rects, right, low, *size), what, f"drag{press.number}")


def _is_framed(area: QRectF, frame: QRectF) -> bool:
    """Whether a frame takes hold of what lies there; not from within a box around other fields."""
    return frame.intersects(area) and not area.contains(frame)


def _seen(area: QRectF) -> QRectF:
    """A line has no area of its own; it is chosen all the same."""
    return area.adjusted(-1, -1, 1, 1)
