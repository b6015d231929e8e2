"""What a plan comes to, in one line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fba_client.ui.i18n import error_text
from fba_client.ui.labels.source import Plan


def plan_words(plan: Plan | None, faulty: int, *, checking: bool) -> str:
    """The number of labels and pages of ``plan``, how many lines have none, and what else there is to say; '' for an
    empty one. ``checking`` says that the labels are still being read back."""
    if plan is None:
        return ""
    if plan.error is not None:
        return error_text(plan.error)
    parts = [plan.text] if plan.text else []
    if plan.order is not None:
        job = plan.order.job
        labels, sheets = _tr("%n label(s)", job.n_labels), _tr("%n sheet(s)", job.n_pages)
        template = _tr("{0} on a roll") if job.sheet.kind == "roll" else _tr("{0} on {1}")
        parts.append(template.format(labels, sheets))
    if faulty:
        parts.append(_tr("%n line(s) cannot be printed", faulty))
    if checking:
        parts.append(_tr("checking…"))
    return " · ".join(parts)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("LabelPlan", text, "", count)
