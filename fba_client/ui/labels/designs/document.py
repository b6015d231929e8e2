"""The design that is being edited: every change goes through here, and every change can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from fba_client.labels.designs.model import LINE, STACK, Design, Field
from fba_client.labels.designs.reading import MOST_FIELDS
from fba_client.ui.labels.designs.drafts import new_field, with_samples
from fba_client.ui.labels.designs.geometry import Rect, field_rect, in_unit, label_size_mm, rect_changes, with_rect

_COPY_MM = 2.0  # how far a duplicate stands from its original


class DesignDocument(QObject):
    """``design`` is replaced at each change, never changed itself. ``selected`` is a field from 0, -1 is none."""

    changed = Signal()  # the design is another one
    selection_changed = Signal()

    def __init__(self, design: Design, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._design = design
        self._selected = -1

    @property
    def design(self) -> Design:
        """The design as it stands."""
        return self._design

    @property
    def selected(self) -> int:
        """The field that is worked at."""
        return self._selected

    @property
    def field(self) -> Field | None:
        """The field that is worked at."""
        return self._design.fields[self._selected] if self._selected >= 0 else None

    @property
    def has_places(self) -> bool:
        """Whether fields have a place of their own; in a stack only their order counts."""
        return self._design.layout != STACK

    def load(self, design: Design) -> None:
        """Begin with ``design``; nothing before it can be undone."""
        self.undo_stack.clear()
        self._design, self._selected = design, 0 if design.fields else -1
        self.changed.emit()
        self.selection_changed.emit()

    def rename(self, design: Design) -> None:
        """The same design under the id that it was saved with; no change of the person's."""
        self._design = replace(self._design, id=design.id, folder=design.folder)

    def select(self, place: int) -> None:
        """Work at a field."""
        place = place if 0 <= place < len(self._design.fields) else -1
        if place != self._selected:
            self._selected = place
            self.selection_changed.emit()

    def change_design(self, what: str, merge: str = "", **changes: Any) -> None:
        """Change attributes of the design."""
        self._push(replace(self._design, **changes), self._selected, what, merge)

    def change_unit(self, unit: str) -> None:
        """Measure in another unit; nothing moves."""
        self._push(in_unit(self._design, unit), self._selected, self.tr("measure in {0}").format(unit))

    def change_field(self, what: str, merge: str = "", **changes: Any) -> None:
        """Change attributes of the selected field; what names a known value gets a sample of it."""
        field = self.field
        if field is None:
            return
        made = replace(field, **changes)
        if made.type == LINE and made.width and made.height:  # a line has one or the other
            made = replace(made, height=0.0) if "width" in changes else replace(made, width=0.0)
        merge = f"{self._selected}/{merge}" if merge else ""
        self._put(with_samples(self._with(made)), self._selected, what, merge)

    def set_rect(self, rect: Rect, what: str, merge: str) -> None:
        """Let the selected field stand at ``rect``; it stays on the label."""
        if self.field is not None and self.has_places:
            self.change_field(what, merge, **rect_changes(self._design, rect.within(*label_size_mm(self._design))))

    def set_sample(self, name: str, value: str) -> None:
        """Show the design with another value; '' takes the sample away."""
        sample = dict(self._design.sample) | {name: value}
        kept = tuple((key, text) for key, text in sample.items() if text)
        self.change_design(self.tr("sample of {0}").format(name), f"sample/{name}", sample=kept)

    def add(self, kind: str) -> None:
        """Put a new field of that type on top, and work at it."""
        if self.is_full:
            return
        made = replace(self._design, fields=(*self._design.fields, new_field(kind, self._design)))
        self._push(with_samples(made), len(made.fields) - 1, self.tr("add a field"))

    @property
    def is_full(self) -> bool:
        """Whether no field can be added."""
        return len(self._design.fields) >= MOST_FIELDS

    def duplicate(self) -> None:
        """Put a second one of the selected field a little beside it."""
        field, design = self.field, self._design
        if field is None or self.is_full:
            return
        if self.has_places:
            rect = field_rect(design, field).moved(_COPY_MM, _COPY_MM).within(*label_size_mm(design))
            field = with_rect(design, field, rect)
        place = self._selected + 1
        made = (*design.fields[:place], field, *design.fields[place:])
        self._push(replace(design, fields=made), place, self.tr("duplicate a field"))

    def remove(self) -> None:
        """Take the selected field out."""
        if self.field is None:
            return
        kept = tuple(field for place, field in enumerate(self._design.fields) if place != self._selected)
        now = min(self._selected, len(kept) - 1)
        self._push(replace(self._design, fields=kept), now, self.tr("remove a field"))

    def move(self, step: int) -> None:
        """Draw the selected field that many places earlier (below others) or later."""
        place, ordered = self._selected + step, list(self._design.fields)
        if self.field is None or not 0 <= place < len(ordered):
            return
        ordered.insert(place, ordered.pop(self._selected))
        self._push(replace(self._design, fields=tuple(ordered)), place, self.tr("change the order"))

    def show_state(self, design: Design, selected: int) -> None:
        """For the undo stack: show a design and work at one of its fields."""
        reselected = selected != self._selected
        now = self._design  # how it is kept does not come back with what it was
        self._design, self._selected = replace(design, id=now.id, folder=now.folder), selected
        self.changed.emit()
        if reselected:
            self.selection_changed.emit()

    def _with(self, field: Field) -> Design:
        place, before = self._selected, self._design.fields
        return replace(self._design, fields=(*before[:place], field, *before[place + 1 :]))

    def _put(self, design: Design, selected: int, what: str, merge: str) -> None:
        if design.fields != self._design.fields:
            self._push(design, selected, what, merge)

    def _push(self, design: Design, selected: int, what: str, merge: str = "") -> None:
        before = (self._design, self._selected)
        self.undo_stack.push(_Change(self.show_state, before, (design, selected), what, merge))


class _Change(QUndoCommand):
    """The design and the selection before and after one change; changes with the same ``merge`` are undone at once."""

    def __init__(
        self,
        show: Callable[[Design, int], None],
        before: tuple[Design, int],
        after: tuple[Design, int],
        what: str,
        merge: str,
    ) -> None:
        super().__init__(what)
        self._show, self._before, self._after, self._merge = show, before, after, merge

    def redo(self) -> None:
        self._show(*self._after)

    def undo(self) -> None:
        self._show(*self._before)

    def id(self) -> int:
        return 1 if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Change) or other._merge != self._merge:
            return False
        self._after = other._after
        self.setObsolete(_says(self._before[0]) == _says(self._after[0]))  # a drag that was given up is no change
        return True


def _says(design: Design) -> tuple[object, ...]:
    """All that a design says; two that say the same are not equal by themselves."""
    return tuple(getattr(design, entry.name) for entry in fields(design) if entry.name != "cache")
