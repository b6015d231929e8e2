"""What the More labels mode asks for: labels of one design, each with its own values."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from fba_client.errors import Cancelled, LabelError
from fba_client.labels.designs.captions import title_words
from fba_client.labels.designs.library import find_design, shipped_designs
from fba_client.labels.designs.model import Design
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.setting.fonts import FontBook
from fba_client.services.desk import Desk
from fba_client.services.labels.language import LANGUAGE, in_its_language
from fba_client.services.labels.orders import LabelOrder
from fba_client.ui.labels.source import Choices, Fault, Plan

_SUBJECT_MAX = 80


@dataclass(frozen=True, slots=True)
class Row:
    """One label: its values by name, empty ones left out, and how often it is printed."""

    values: tuple[tuple[str, str], ...] = ()
    copies: int = 1

    def value(self, name: str) -> str:
        """The value of that name, '' for none."""
        return dict(self.values).get(name, "")

    def with_value(self, name: str, value: str) -> Row:
        """The same row with another value."""
        values = {**dict(self.values), name: value}
        return Row(tuple((key, text) for key, text in values.items() if text), self.copies)


@dataclass(frozen=True, slots=True)
class DesignRequest:
    """Labels of ``design`` for ``rows``."""

    design: Design
    rows: tuple[Row, ...]

    def plan(self, desk: Desk, choices: Choices, book: FontBook, cancel: threading.Event) -> Plan:
        """The labels; a row with which the label would be empty is a fault, and where it is the only one the design's
        sample is shown. A shipped design that stands in for a faulty one of the person's own is an error. Raises
        Cancelled."""
        fault = self._stands_in_for(desk)
        if fault is not None:
            return Plan(error=fault)
        names = self.design.names()
        empty_fault = self._empty_fault(choices, book)
        if empty_fault is not None and not any(row.value(name) for row in self.rows for name in names):
            return self._sample(desk, choices, book)
        copies: list[Copies] = []
        places: list[int] = []
        faults: list[Fault] = []
        for place, row in enumerate(self.rows):
            if cancel.is_set():
                raise Cancelled
            values = {name: value for name, value in row.values if name in names}
            if empty_fault is not None and not values:
                faults.append(Fault(place, empty_fault))
                continue
            subject = next((values[name] for name in names if name in values and name != LANGUAGE), self.design.title)
            try:
                label = design_label(self.design, in_its_language(desk, self.design, values))
            except LabelError as error:
                faults.append(Fault(place, error))
                continue
            copies.append(Copies(label, row.copies, subject[:_SUBJECT_MAX]))
            places.append(place)
        if not copies:
            return Plan(faults=tuple(faults))
        try:
            job = _job(choices, copies, book)
        except LabelError as error:
            return Plan(faults=tuple(faults), error=error)
        order = LabelOrder(title_words(self.design), self.design.id, job)
        return Plan(order, tuple(faults), places=tuple(places))

    def _stands_in_for(self, desk: Desk) -> LabelError | None:
        """What is wrong with the person's own design, where this is the shipped one of the same id."""
        if shipped_designs().get(self.design.id) is not self.design:
            return None
        try:
            find_design(self.design.id, desk.folder.designs)
        except LabelError as fault:
            return fault
        return None

    def _empty_fault(self, choices: Choices, book: FontBook) -> LabelError | None:
        """What is wrong with a label of no values at all; None where the design says something by itself."""
        try:
            design_label(self.design, {}).place(*choices.sheet.label_dots(choices.dpi), choices.dpi, book)
        except LabelError as error:
            return error
        return None

    def _sample(self, desk: Desk, choices: Choices, book: FontBook) -> Plan:
        try:
            return Plan(
                sample=_job(
                    choices,
                    [
                        Copies(
                            design_label(self.design, in_its_language(desk, self.design, dict(self.design.sample))), 1
                        )
                    ],
                    book,
                )
            )
        except LabelError as error:
            return Plan(error=error)


def _job(choices: Choices, copies: list[Copies], book: FontBook) -> LabelJob:
    return LabelJob(choices.sheet, choices.dpi, copies, book, skip=choices.skip, calibration=choices.calibration)
