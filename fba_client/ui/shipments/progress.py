"""Which steps of the assistant may be shown now, and why not the others."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fba_client.domain.shipment import STEPS, DraftStep
from fba_client.queries.draft_facts import DraftView, OutboxStep
from fba_client.store.outbox_entry import ActionName
from fba_client.ui.shipments.session import Snapshot

ABOUT_ITEMS = frozenset({ActionName.SET_PREP_DETAILS, ActionName.CREATE_PLAN})  # refused for what an item says
ASKS_PLACEMENT = frozenset(
    {
        ActionName.SET_PREP_DETAILS,
        ActionName.CREATE_PLAN,
        ActionName.GENERATE_PACKING,
        ActionName.CONFIRM_PACKING,
        ActionName.SET_PACKING,
        ActionName.GENERATE_PLACEMENT,
        ActionName.CANCEL_PLAN,
    }
)
ASKS_TRANSPORT = frozenset({ActionName.GENERATE_TRANSPORT})
CONFIRMS = frozenset(
    {
        ActionName.CONFIRM_PLACEMENT,
        ActionName.GENERATE_DELIVERY_WINDOWS,
        ActionName.CONFIRM_DELIVERY_WINDOW,
        ActionName.CONFIRM_TRANSPORT,
        ActionName.FETCH_LABELS,
    }
)
SENDS_TRACKING = frozenset({ActionName.UPDATE_TRACKING})


def entries_of(view: DraftView, actions: frozenset[ActionName]) -> tuple[OutboxStep, ...]:
    """What was asked of the backend by one step of the assistant, in order."""
    return tuple(entry for entry in view.outbox if entry.action in actions)


def is_asked(view: DraftView, actions: frozenset[ActionName]) -> bool:
    """Whether something of ``actions`` is queued, under way or refused."""
    return any(entry.action in actions for entry in view.open_entries)


def furthest(view: DraftView) -> DraftStep:
    """The last step that can be shown: where the work goes on when a draft is taken up again."""
    if view.is_confirmed or is_asked(view, CONFIRMS):
        return DraftStep.LABELS if view.step is DraftStep.LABELS else DraftStep.REVIEW
    if is_asked(view, ASKS_TRANSPORT):
        return DraftStep.TRANSPORT
    if is_asked(view, ASKS_PLACEMENT):
        return DraftStep.PLACEMENT
    if view.step is DraftStep.PLACEMENT and view.placement_option_id:
        return DraftStep.TRANSPORT
    return view.step


def blocked(snapshot: Snapshot, step: DraftStep) -> str:
    """Why ``step`` cannot be shown yet, in words; '' when it can."""
    tr = QCoreApplication.translate
    view = snapshot.view
    if step is DraftStep.ITEMS or STEPS.index(step) <= STEPS.index(furthest(view)):
        return ""
    if not view.items:
        return tr("Shipments", "Add items first.")
    return {
        DraftStep.BOXES: tr("Shipments", "Add items first."),
        DraftStep.PLACEMENT: tr("Shipments", "Pack all units and ask for placement options first."),
        DraftStep.TRANSPORT: tr("Shipments", "Choose a placement first."),
        DraftStep.REVIEW: tr("Shipments", "Choose the transport of each shipment first."),
        DraftStep.LABELS: tr("Shipments", "Confirm the shipment first."),
    }[step]
