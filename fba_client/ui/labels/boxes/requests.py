"""What the boxes and pallets modes ask for, carried out in a worker."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass

from fba_client.errors import LabelError
from fba_client.labels.setting.fonts import FontBook
from fba_client.services.desk import Desk
from fba_client.services.labels.backend import backend_order, backend_pallet_order
from fba_client.services.labels.boxes import BoxWish, pallet_order, plan_boxes
from fba_client.services.labels.orders import LabelOrder, Medium
from fba_client.ui.labels.source import Choices, Fault, Plan


@dataclass(frozen=True, slots=True)
class BoxRequest:
    """Labels for the chosen boxes. ``rows`` are all boxes of the source's list, in its order; ``is_backend``: the
    backend's own labels of ``page_type`` instead of ours."""

    wish: BoxWish
    rows: tuple[str, ...]
    is_backend: bool
    page_type: str = ""

    def plan(self, desk: Desk, choices: Choices, book: FontBook, cancel: threading.Event) -> Plan:
        """See ``Request``."""
        medium, rows = _medium(choices), {box_id: row for row, box_id in enumerate(self.rows)}
        try:
            if self.is_backend:
                order = backend_order(desk, self.wish, medium, book, page_type=self.page_type, cancel=cancel)
                return Plan(order, places=_places(order, rows))
            plan = plan_boxes(desk, self.wish, medium, book)
        except LabelError as error:
            return Plan(error=error)
        faults = tuple(Fault(rows.get(fault.box_id, 0), fault.error) for fault in plan.faults)
        return Plan(plan.order, faults, places=_places(plan.order, rows) if plan.order else ())


@dataclass(frozen=True, slots=True)
class PalletRequest:
    """Four labels for each of ``pallets`` pallets, from number ``first`` on; or what the backend sent."""

    wish: BoxWish
    pallets: int
    first: int
    is_backend: bool

    def plan(self, desk: Desk, choices: Choices, book: FontBook, cancel: threading.Event) -> Plan:
        """See ``Request``."""
        try:
            if self.is_backend:
                return Plan(backend_pallet_order(desk, self.wish, _medium(choices), book, cancel=cancel))
            return Plan(pallet_order(desk, self.wish, self.pallets, _medium(choices), book, first=self.first))
        except LabelError as error:
            return Plan(error=error)


def _medium(choices: Choices) -> Medium:
    return Medium(choices.sheet, choices.dpi, choices.skip, choices.calibration)


def _places(order: LabelOrder, rows: Mapping[str, int]) -> tuple[int, ...]:
    """The list's row of each label; the first one for labels of no known box."""
    return tuple(rows.get(entry.subject, 0) for entry in order.job.copies)
