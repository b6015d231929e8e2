"""The last look at an order before it leaves: every different label is drawn and read back, as the printer gets it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from fba_client.errors import Cancelled, LabelError
from fba_client.labels.collector import collector_paused
from fba_client.labels.designs.label import Label
from fba_client.labels.job import Copies, LabelJob, Printable
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.verify import verify_job, verify_label
from fba_client.services.labels.orders import LabelOrder, LeftOut

Report = Callable[[int, int], None]


def checked(
    order: LabelOrder, *, report: Report | None = None, cancel: threading.Event | None = None
) -> tuple[LabelOrder, int]:
    """The order as it can be printed, and how many different labels of it were read back.

    It is the order itself, or LabelError (and its kinds) is raised for the first label that does not fit or read; an
    order that skips such labels comes back without them, and the first error is raised when nothing is left of it.
    ``report`` hears of labels checked and in all. Raises Cancelled once ``cancel`` is set.
    """
    if not order.skips_faulty:
        return order, verify_job(order.job, report=report, cancel=cancel)
    wrong = _faulty(order.job, report, cancel)
    sound = without_labels(order, wrong)
    return sound, len(sound.job.distinct_labels())


def without_labels(order: LabelOrder, wrong: dict[Printable, LabelError]) -> LabelOrder:
    """The order without the labels that are ``wrong``, which it names as left out. Raises the error of the first when
    nothing is left of it."""
    if not wrong:
        return order
    kept = [entry for entry in order.job.copies if entry.label not in wrong]
    if not kept:
        raise next(iter(wrong.values()))
    reasons = {entry_name(entry): wrong[entry.label] for entry in order.job.copies if entry.label in wrong}
    named = tuple(LeftOut(name, error) for name, error in reasons.items())
    return replace(order, job=order.job.with_copies(kept), left_out=(*order.left_out, *named))


def unprintable(order: LabelOrder, book: FontBook) -> dict[str, str]:
    """The characters for which there is no font here, by the name of each label that they stand on; a printer puts an
    empty box in their place."""
    said = [(entry, _said(entry.label)) for entry in order.job.copies]
    every = book.missing({text for _, texts in said for text in texts})
    if not every:
        return {}
    found = {entry_name(entry): book.missing(texts) for entry, texts in said}
    return {name: chars for name, chars in found.items() if chars}


def _said(label: Printable) -> list[str]:
    """What stands on a label; the backend's own are pictures."""
    return [value for _, value in label.values] if isinstance(label, Label) else []


def entry_name(entry: Copies) -> str:
    """What the person calls the label of ``entry``."""
    return entry.msku or entry.subject


def _faulty(job: LabelJob, report: Report | None, cancel: threading.Event | None) -> dict[Printable, LabelError]:
    labels = job.distinct_labels()
    wrong: dict[Printable, LabelError] = {}
    with collector_paused():
        for count, label in enumerate(labels, 1):
            if cancel is not None and cancel.is_set():
                raise Cancelled
            try:
                verify_label(job.placed(label))
            except LabelError as error:
                wrong[label] = error
            if report is not None:
                report(count, len(labels))
    return wrong
