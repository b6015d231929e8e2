"""What a plan comes to, in one line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fba_client.labels.media.sheets import ROLL
from fba_client.ui.i18n import advice_text, error_text, format_count
from fba_client.ui.labels.source import Fault, Plan


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
    """Why the first of the lines that cannot be printed cannot, and what to do; '' where all can."""
    if not faults:
        return ""
    first = min(faults, key=lambda fault: fault.place)
    reason = " ".join(part for part in (error_text(first.error), advice_text(first.error)) if part)
    template = QCoreApplication.translate("LabelPlan", "Line {0}: {1}")
    return template.format(format_count(first.place + 1), reason)
