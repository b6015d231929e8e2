"""Frees a plan that is shown no longer in a worker and piece by piece: one of 100,000 labels holds a million objects,
and no thread runs while they are freed at once."""

from __future__ import annotations

import threading
from dataclasses import fields

from fba_client.ui.labels.source import Plan

_LARGE = 2_000  # lines; fewer are freed within a millisecond or two
_PIECE = 500
_PAUSE_S = 0.001  # between two pieces, for the window


def is_large(plan: Plan) -> bool:
    """Whether it takes long to free the plan."""
    return plan.order is not None and len(plan.order.job.copies) > _LARGE


def free_in_pieces(plans: list[Plan | None], cancel: threading.Event) -> None:
    """Take the plans out of their list, which nobody else may hold any more, and free all that only they held."""
    parts: list[object] = []
    while plans:
        parts += _parts(plans.pop())
    while parts and not cancel.is_set():
        del parts[-_PIECE:]
        cancel.wait(_PAUSE_S)


def _parts(plan: Plan | None) -> list[object]:
    """What the plan has many of."""
    if plan is None:
        return []
    parts: list[object] = []
    for entry in fields(plan):
        value = getattr(plan, entry.name)
        if isinstance(value, tuple):
            parts += value
    if plan.order is not None:
        parts += plan.order.job.copies
        parts += plan.order.job.laid_out()
    return parts
