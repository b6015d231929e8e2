"""What the Items mode asks for: the labels of a list of SKUs, and which lines have none and why."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

from fba_client.domain.items import ItemLine
from fba_client.errors import Cancelled, LabelError
from fba_client.labels.job import LabelJob
from fba_client.labels.setting.fonts import FontBook
from fba_client.services.desk import Desk
from fba_client.services.labels.item_orders import item_copies
from fba_client.services.labels.lines import LabelLook, ResolvedLine, resolve_lines
from fba_client.services.labels.orders import ITEM, LabelOrder
from fba_client.ui.labels.source import Choices, Fault, Plan

_BEGINNING = 250  # lines that are looked up at once, whatever the computer


@dataclass(frozen=True, slots=True)
class ItemPlan(Plan):
    """A plan with what each line comes to."""

    lines: tuple[ResolvedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ItemRequest:
    """Labels for ``lines`` but those that are left out; ``draft_id`` and ``confirmation_id`` say of which shipment."""

    lines: tuple[ItemLine, ...]
    look: LabelLook
    title: str
    draft_id: str = ""
    confirmation_id: str = ""

    def plan(self, desk: Desk, choices: Choices, book: FontBook, cancel: threading.Event) -> ItemPlan:
        """The labels; a line that can have none is a fault and stands in nobody's way here. Raises Cancelled."""
        resolved = resolve_lines(desk, self.lines, self.look)
        if cancel.is_set():
            raise Cancelled
        wanted = [(place, line) for place, line in enumerate(resolved) if not line.line.is_left_out]
        faults = tuple(Fault(place, line.error, line.line.msku) for place, line in wanted if line.error is not None)
        places = tuple(place for place, line in wanted if line.label is not None)
        if not places:
            return ItemPlan(faults=faults, lines=resolved, error=None if wanted else _none_needed())
        try:
            copies = item_copies(desk, resolved, self.draft_id, self.confirmation_id)
            job = LabelJob(choices.sheet, choices.dpi, copies, book, skip=choices.skip, calibration=choices.calibration)
        except LabelError as error:
            return ItemPlan(faults=faults, error=error, lines=resolved)
        order = LabelOrder(self.title, ITEM, job, self.draft_id, confirmation_id=self.confirmation_id)
        return ItemPlan(order, faults, places=places, lines=resolved)

    def beginning(self) -> ItemRequest | None:
        """See LongRequest."""
        return replace(self, lines=self.lines[:_BEGINNING]) if len(self.lines) > 2 * _BEGINNING else None


def _none_needed() -> LabelError:
    return LabelError("None of these units needs a label of yours.", advice="Tick the SKUs that you want labels of.")
