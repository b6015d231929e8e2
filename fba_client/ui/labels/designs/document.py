"""The design that is being edited: every change goes through here, and every change can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from fba_client.labels.designs.model import LINE, STACK, Design, Field
from fba_client.labels.designs.reading import MOST_FIELDS
from fba_client.ui.labels.designs.drafts import new_field, with_samples
from fba_client.ui.labels.designs.geometry import Rect, field_rect, in_unit, label_size_mm, rect_changes


@dataclass(frozen=True, slots=True)
class State:
    """A design and which of its fields are chosen: ``chosen`` in their order, ``current`` the one worked at (-1: none
    is chosen)."""

    design: Design
    current: int = -1
    chosen: tuple[int, ...] = ()


class DesignDocument(QObject):
    """``design`` is replaced at each change, never changed itself. ``selected`` is the field (from 0) that is worked
    at, -1 is none; ``selection`` has all that are chosen, that one among them."""

    changed = Signal()  # the design is another one
    selection_changed = Signal()

    def __init__(self, design: Design, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._state = State(design)

    @property
    def design(self) -> Design:
        """The design as it stands."""
        return self._state.design

    @property
    def selected(self) -> int:
        """The field that is worked at."""
        return self._state.current

    @property
    def selection(self) -> tuple[int, ...]:
        """All fields that are chosen, in their order."""
        return self._state.chosen

    @property
    def field(self) -> Field | None:
        """The field that is worked at."""
        return self.design.fields[self.selected] if self.selected >= 0 else None

    @property
    def chosen_fields(self) -> tuple[Field, ...]:
        """The fields that are chosen."""
        return tuple(self.design.fields[place] for place in self.selection)

    @property
    def has_places(self) -> bool:
        """Whether fields have a place of their own; in a stack only their order counts."""
        return self.design.layout != STACK

    @property
    def is_full(self) -> bool:
        """Whether no field can be added."""
        return len(self.design.fields) >= MOST_FIELDS

    def load(self, design: Design) -> None:
        """Begin with ``design``; nothing before it can be undone."""
        self.undo_stack.clear()
        self._state = State(design, 0, (0,)) if design.fields else State(design)
        self.changed.emit()
        self.selection_changed.emit()

    def rename(self, design: Design) -> None:
        """The same design under the id that it was saved with; no change of the person's."""
        kept = replace(self.design, id=design.id, folder=design.folder)
        self._state = replace(self._state, design=kept)

    def select(self, place: int) -> None:
        """Work at one field, and choose no other."""
        self.select_many((place,) if 0 <= place < len(self.design.fields) else ())

    def select_many(self, places: Iterable[int], current: int = -1) -> None:
        """Choose these fields, and work at ``current``, by default the last of them."""
        chosen = tuple(sorted({place for place in places if 0 <= place < len(self.design.fields)}))
        current = current if current in chosen else (chosen[-1] if chosen else -1)
        if (current, chosen) != (self.selected, self.selection):
            self._state = replace(self._state, current=current, chosen=chosen)
            self.selection_changed.emit()

    def toggle(self, place: int) -> None:
        """Choose a field too, or no longer."""
        if place in self.selection:
            self.select_many(set(self.selection) - {place}, self.selected)
        else:
            self.select_many((*self.selection, place), place)

    def select_all(self) -> None:
        """Choose every field."""
        self.select_many(range(len(self.design.fields)), self.selected)

    def change_design(self, what: str, merge: str = "", **changes: Any) -> None:
        """Change attributes of the design."""
        self._push(replace(self.design, **changes), what, merge)

    def change_unit(self, unit: str) -> None:
        """Measure in another unit; nothing moves."""
        self._push(in_unit(self.design, unit), self.tr("measure in {0}").format(unit))

    def change_field(self, what: str, merge: str = "", **changes: Any) -> None:
        """Change attributes of all chosen fields; what names a known value gets a sample of it."""
        changed = {place: _changed(self.design.fields[place], changes) for place in self.selection}
        merge = f"{self.selection}/{merge}" if merge else ""
        self.put_fields(changed, what, merge)

    def set_rects(self, rects: Mapping[int, Rect], what: str, merge: str = "") -> None:
        """Let fields stand there; each stays on the label."""
        if not self.has_places:
            return
        size = label_size_mm(self.design)
        self.put_fields(
            {
                place: _changed(self.design.fields[place], rect_changes(self.design, rect.within(*size)))
                for place, rect in rects.items()
            },
            what,
            merge,
        )

    def rects(self) -> dict[int, Rect]:
        """Where the chosen fields stand, in millimetres; none of a stack."""
        if not self.has_places:
            return {}
        return {place: field_rect(self.design, self.design.fields[place]) for place in self.selection}

    def put_fields(self, changed: Mapping[int, Field], what: str, merge: str = "") -> None:
        """Put other fields in the places of some; nothing happens where they are the same."""
        made = tuple(changed.get(place, field) for place, field in enumerate(self.design.fields))
        if made != self.design.fields:
            self._push(with_samples(replace(self.design, fields=made)), what, merge)

    def set_sample(self, name: str, value: str) -> None:
        """Show the design with another value; '' takes the sample away."""
        sample = dict(self.design.sample) | {name: value}
        kept = tuple((key, text) for key, text in sample.items() if text)
        self.change_design(self.tr("sample of {0}").format(name), f"sample/{name}", sample=kept)

    def add(self, kind: str) -> None:
        """Put a new field of that type on top, and work at it."""
        if not self.is_full:
            self.insert((new_field(kind, self.design),), len(self.design.fields), self.tr("add a field"))

    def insert(self, new: Sequence[Field], place: int, what: str) -> None:
        """Put fields in before the one at ``place``, and choose them; the caller sees to it that there is room."""
        before = self.design.fields
        made = with_samples(replace(self.design, fields=(*before[:place], *new, *before[place:])))
        chosen = tuple(range(place, place + len(new)))
        self._go_to(State(made, chosen[-1], chosen), what)

    def remove(self) -> None:
        """Take the chosen fields out."""
        gone = set(self.selection)
        if not gone:
            return
        kept = tuple(field for place, field in enumerate(self.design.fields) if place not in gone)
        now = min(*gone, len(kept) - 1)
        what = self.tr("remove %n field(s)", "", len(gone))
        self._go_to(State(replace(self.design, fields=kept), now, (now,) if now >= 0 else ()), what)

    def move(self, step: int) -> None:
        """Draw the chosen fields one place earlier (-1, below others) or later (1); they stay in their order."""
        count, chosen = len(self.design.fields), self.selection
        if not chosen or chosen[0] + step < 0 or chosen[-1] + step >= count:
            return
        order = list(range(count))
        for place in chosen if step < 0 else reversed(chosen):
            order.insert(place + step, order.pop(place))
        made = replace(self.design, fields=tuple(self.design.fields[place] for place in order))
        moved = tuple(place + step for place in chosen)
        self._go_to(State(made, self.selected + step, moved), self.tr("change the order"))

    def show_state(self, state: State) -> None:
        """For the undo stack: show a design with fields of it chosen."""
        before, now = self._state, self.design  # how it is kept does not come back with what it was
        self._state = replace(state, design=replace(state.design, id=now.id, folder=now.folder))
        self.changed.emit()
        if (before.current, before.chosen) != (state.current, state.chosen):
            self.selection_changed.emit()

    def _push(self, design: Design, what: str, merge: str = "") -> None:
        self._go_to(replace(self._state, design=design), what, merge)

    def _go_to(self, state: State, what: str, merge: str = "") -> None:
        self.undo_stack.push(_Change(self.show_state, self._state, state, what, merge))


def _changed(field: Field, changes: Mapping[str, Any]) -> Field:
    made = replace(field, **changes)
    if made.type == LINE and made.width and made.height:  # a line has one or the other
        keeps_width = made.width >= made.height if {"width", "height"} <= set(changes) else "width" in changes
        return replace(made, height=0.0) if keeps_width else replace(made, width=0.0)
    return made


class _Change(QUndoCommand):
    """What there was before and after one change; changes with the same ``merge`` are undone at once."""

    def __init__(self, show: Callable[[State], None], before: State, after: State, what: str, merge: str) -> None:
        super().__init__(what)
        self._show, self._before, self._after, self._merge = show, before, after, merge

    def redo(self) -> None:
        self._show(self._after)

    def undo(self) -> None:
        self._show(self._before)

    def id(self) -> int:
        return 1 if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Change) or other._merge != self._merge:
            return False
        self._after = other._after
        self.setObsolete(_says(self._before.design) == _says(self._after.design))  # a drag given up is no change
        return True


def _says(design: Design) -> tuple[object, ...]:
    """All that a design says; two that say the same are not equal by themselves."""
    return tuple(getattr(design, entry.name) for entry in fields(design) if entry.name != "cache")
