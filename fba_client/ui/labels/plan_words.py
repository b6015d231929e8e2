"""What a plan comes to, in one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fba_client.labels.media.sheets import ROLL
from fba_client.services.labels.orders import LeftOut
from fba_client.ui.i18n import advice_text, error_text, format_count
from fba_client.ui.labels.source import Fault, Plan

_NAMED = 6


def plan_words(plan: Plan | None, faulty: int, *, checking: bool) -> str:
    """The number of labels and pages of ``plan``, how many lines have none, and what else there is to say; '' for an
    empty one. ``checking`` says that the labels are still being read back."""
    if plan is None:
        return ""
    if plan.error is not None:
        return error_text(plan.error)
    translate = QCoreApplication.translate
    parts = [plan.text] if plan.text else []
    if plan.order is not None:
        job = plan.order.job
        labels = translate("LabelPlan", "%n label(s)", "", job.n_labels)
        sheets = translate("LabelPlan", "%n sheet(s)", "", job.n_pages)
        on_roll, on_sheets = translate("LabelPlan", "{0} on a roll"), translate("LabelPlan", "{0} on {1}")
        parts.append((on_roll if job.sheet.kind == ROLL else on_sheets).format(labels, sheets))
    if faulty:
        parts.append(translate("LabelPlan", "%n line(s) cannot be printed", "", faulty))
    if checking:
        parts.append(translate("LabelPlan", "checking…"))
    return " · ".join(parts)


def fault_words(faults: Sequence[Fault]) -> str:
    """Which lines cannot be printed, why the first of them cannot, and what to do; '' where all can."""
    if not faults:
        return ""
    translate = QCoreApplication.translate
    first = min(faults, key=lambda fault: fault.place)
    reason = " ".join(part for part in (error_text(first.error), advice_text(first.error)) if part)
    why = translate("LabelPlan", "Line {0}: {1}").format(format_count(first.place + 1), reason)
    if len(faults) == 1:
        return why
    count = translate("LabelPlan", "%n line(s) cannot be printed", "", len(faults))
    listed = left_out_words(left_out_of(faults))
    return f"{count}: {listed}.\n{why}"


def left_out_of(faults: Sequence[Fault]) -> tuple[LeftOut, ...]:
    """The lines that cannot be printed, in their order, as an order names what it leaves out."""
    ordered = sorted(faults, key=lambda fault: fault.place)
    return tuple(LeftOut(fault.name, fault.error, fault.place + 1) for fault in ordered)


def left_out_words(left_out: Sequence[LeftOut]) -> str:
    """What is left out, each by its line and its name; of many the first ones, and how many more."""
    translate = QCoreApplication.translate
    template = translate("LabelPlan", "line {0} ({1})")
    named = [
        template.format(format_count(one.line), one.name)
        if one.line and one.name
        else one.name or translate("LabelPlan", "line {0}").format(format_count(one.line))
        for one in left_out[:_NAMED]
    ]
    if len(left_out) > _NAMED:
        named.append(translate("LabelPlan", "and %n more", "", len(left_out) - _NAMED))
    return ", ".join(named)
