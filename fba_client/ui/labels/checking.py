"""Whether every label of a plan fits its medium and reads, found out in the pauses of the person's work."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

from fba_client.errors import Cancelled, LabelError
from fba_client.labels.designs.label import Label
from fba_client.labels.job import LabelJob, Printable
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.services.labels.checks import entry_name
from fba_client.ui.labels.source import Fault, Plan

_REST_S = 0.2  # how long the check leaves the processor alone after the preview was drawn
_SOUND_MOST = 50_000


@dataclass(frozen=True, slots=True)
class Checked:
    """A plan whose labels were all laid out and read back: those that can be printed, what is wrong with the others,
    and the characters for which there is no font."""

    plan: Plan
    faults: tuple[Fault, ...] = ()
    missing: str = ""


class Checker:
    """Lays labels out and reads them back; remembers those that were sound."""

    def __init__(self, book: FontBook) -> None:
        self._book = book
        self._sound: set[tuple[Printable, Sheet, int]] = set()
        self._rest_until = 0.0

    def rest(self) -> None:
        """Do nothing for a moment, since somebody else needs the processor."""
        self._rest_until = time.monotonic() + _REST_S

    def check(self, plan: Plan, cancel: threading.Event) -> Checked:
        """``plan`` without the labels that do not fit or do not read. Raises Cancelled."""
        if plan.order is None:
            return Checked(plan)
        job = plan.order.job
        labels = job.distinct_labels()
        wrong: dict[Printable, LabelError] = {}
        for label in labels:
            self._wait_for_turn(cancel)
            error = self._fault(job, label)
            if error is not None:
                wrong[label] = error
        missing = self._book.missing(_texts(labels))
        found = {
            place: Fault(place, wrong[entry.label], entry_name(entry))
            for place, entry in zip(plan.places, job.copies, strict=False)
            if entry.label in wrong
        }  # a line is in a job more than once when its list is printed more than once
        return Checked(_without(plan, wrong) if wrong else plan, tuple(found.values()), missing)

    def _wait_for_turn(self, cancel: threading.Event) -> None:
        while not cancel.is_set() and time.monotonic() < self._rest_until:
            cancel.wait(_REST_S / 4)
        if cancel.is_set():
            raise Cancelled

    def _fault(self, job: LabelJob, label: Printable) -> LabelError | None:
        from fba_client.labels.verify import verify_label  # noqa: PLC0415 - brings the reader

        key = (label, job.sheet, job.dpi)
        if key in self._sound:
            return None
        try:
            verify_label(job.placed(label))
        except LabelError as error:
            return error
        if len(self._sound) >= _SOUND_MOST:
            self._sound.clear()
        self._sound.add(key)
        return None


def _texts(labels: tuple[Printable, ...]) -> Iterator[str]:
    """What stands on the labels; those of the backend's own PDFs are pictures."""
    return (value for label in labels if isinstance(label, Label) for _, value in label.values)


def _without(plan: Plan, wrong: dict[Printable, LabelError]) -> Plan:
    """The plan without faulty labels; ``error`` says it where they belong to no line."""
    if plan.order is None:
        return plan
    kept = [number for number, entry in enumerate(plan.order.job.copies) if entry.label not in wrong]
    error = plan.error if plan.places else next(iter(wrong.values()))
    if not kept:
        return replace(plan, order=None, places=(), error=error)
    job = plan.order.job.with_copies([plan.order.job.copies[number] for number in kept])
    places = tuple(plan.places[number] for number in kept) if plan.places else ()
    return replace(plan, order=replace(plan.order, job=job), places=places, error=error)
