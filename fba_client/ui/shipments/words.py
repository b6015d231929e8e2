"""The words for states, steps and actions of shipments, and the tones they are shown in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fba_client.domain.shipment import DraftStep, Stage
from fba_client.queries.draft_facts import OutboxStep, TransportChoice
from fba_client.queries.shipment_details import Happening, TimelineEntry
from fba_client.queries.shipments import ShipmentRow, Waiting
from fba_client.store.outbox_entry import EntryState
from fba_client.ui.i18n import format_count, format_money

STAGE_TONES = {
    Stage.DRAFT: "neutral",
    Stage.PLANNING: "info",
    Stage.READY: "warning",
    Stage.IN_TRANSIT: "info",
    Stage.RECEIVING: "info",
    Stage.CLOSED: "good",
    Stage.CANCELLED: "neutral",
    Stage.UNKNOWN: "warning",
}

WAITING_TONES = {
    Waiting.YOU: "warning",
    Waiting.PROBLEM: "bad",
    Waiting.SHORTAGE: "bad",
    Waiting.ANSWER: "warning",
}


def stage_name(stage: Stage) -> str:
    """A stage in one or two words."""
    tr = QCoreApplication.translate
    return {
        Stage.DRAFT: tr("Shipments", "Draft"),
        Stage.PLANNING: tr("Shipments", "Planning"),
        Stage.READY: tr("Shipments", "Ready to ship"),
        Stage.IN_TRANSIT: tr("Shipments", "In transit"),
        Stage.RECEIVING: tr("Shipments", "Receiving"),
        Stage.CLOSED: tr("Shipments", "Closed"),
        Stage.CANCELLED: tr("Shipments", "Cancelled"),
        Stage.UNKNOWN: tr("Shipments", "Unknown"),
    }[stage]


def step_name(step: DraftStep) -> str:
    """A step of “New shipment” in one word."""
    tr = QCoreApplication.translate
    return {
        DraftStep.ITEMS: tr("Shipments", "Items"),
        DraftStep.BOXES: tr("Shipments", "Boxes"),
        DraftStep.PLACEMENT: tr("Shipments", "Placement"),
        DraftStep.TRANSPORT: tr("Shipments", "Transport"),
        DraftStep.REVIEW: tr("Shipments", "Review"),
        DraftStep.LABELS: tr("Shipments", "Labels"),
    }[step]


def waiting_text(row: ShipmentRow) -> str:
    """Whose turn it is, in words; '' where nothing is waited for."""
    tr = QCoreApplication.translate
    if row.waiting is Waiting.YOU:
        return _your_turn(row.step)
    return {
        Waiting.NOTHING: "",
        Waiting.CONNECTION: tr("Shipments", "Queued to be sent"),
        Waiting.BACKEND: tr("Shipments", "Backend at work"),
        Waiting.ANSWER: tr("Shipments", "Lost answer, checking"),
        Waiting.PROBLEM: tr("Shipments", "Refused: decide"),
        Waiting.CARRIER: tr("Shipments", "Carrier hand-over")
        if row.stage is Stage.READY
        else tr("Shipments", "Arrival at the center"),
        Waiting.CENTER: tr("Shipments", "Receiving at the center"),
        Waiting.SHORTAGE: tr("Shipments", "Closed short by {0}").format(format_count(row.expected - row.received)),
    }[row.waiting]


def _your_turn(step: DraftStep) -> str:
    tr = QCoreApplication.translate
    return {
        DraftStep.ITEMS: tr("Shipments", "Add items"),
        DraftStep.BOXES: tr("Shipments", "Pack the boxes"),
        DraftStep.PLACEMENT: tr("Shipments", "Choose a placement"),
        DraftStep.TRANSPORT: tr("Shipments", "Choose the transport"),
        DraftStep.REVIEW: tr("Shipments", "Review and confirm"),
        DraftStep.LABELS: tr("Shipments", "Labels and tracking"),
    }[step]


def action_text(action: str) -> str:
    """What an outbox entry does, as a line of a checklist; an action of another version shows its own name."""
    tr = QCoreApplication.translate
    known = {
        "set_prep_details": tr("Shipments", "State who prepares and labels the items"),
        "create_plan": tr("Shipments", "Create the inbound plan"),
        "generate_packing": tr("Shipments", "Ask which items may share a box"),
        "confirm_packing": tr("Shipments", "Confirm the packing groups"),
        "set_packing": tr("Shipments", "Send the boxes and their contents"),
        "generate_placement": tr("Shipments", "Ask for placement options"),
        "generate_transport": tr("Shipments", "Ask for transport options and quotes"),
        "confirm_placement": tr("Shipments", "Confirm the placement"),
        "generate_delivery_windows": tr("Shipments", "Ask for delivery windows"),
        "confirm_delivery_window": tr("Shipments", "Confirm the delivery windows"),
        "confirm_transport": tr("Shipments", "Confirm the transport"),
        "fetch_labels": tr("Shipments", "Fetch the box labels"),
        "update_tracking": tr("Shipments", "Send the tracking numbers"),
        "update_name": tr("Shipments", "Change the name at the backend"),
        "cancel_plan": tr("Shipments", "Cancel the plan at the backend"),
    }
    return known.get(action, action)


def entry_text(entry: OutboxStep) -> str:
    """Where an outbox entry stands, in words that say what happens next."""
    tr = QCoreApplication.translate
    if entry.state is EntryState.QUEUED and entry.attempts:
        return tr("Shipments", "Queued; goes out when the connection is back")
    return {
        EntryState.QUEUED: tr("Shipments", "Queued"),
        EntryState.SENDING: tr("Shipments", "Sending…"),
        EntryState.ACCEPTED: tr("Shipments", "The backend is at work…"),
        EntryState.VERIFIED: tr("Shipments", "Done"),
        EntryState.REJECTED: tr("Shipments", "Refused"),
        EntryState.UNKNOWN: tr("Shipments", "Answer lost; checking what happened…"),
        EntryState.DISCARDED: tr("Shipments", "Given up"),
    }[entry.state]


ENTRY_TONES = {
    EntryState.QUEUED: "neutral",
    EntryState.SENDING: "info",
    EntryState.ACCEPTED: "info",
    EntryState.VERIFIED: "good",
    EntryState.REJECTED: "bad",
    EntryState.UNKNOWN: "warning",
    EntryState.DISCARDED: "neutral",
}


def timeline_text(entry: TimelineEntry) -> str:
    """What happened, in words."""
    tr = QCoreApplication.translate
    if entry.what is Happening.RECEIVED:
        return tr("Shipments", "%n unit(s) received", "", entry.units)
    if entry.what is Happening.STATUS:
        return tr("Shipments", "Status: {0}").format(status_text(entry.word))
    return {
        Happening.PLANNED: tr("Shipments", "Plan created"),
        Happening.CONFIRMED: tr("Shipments", "Placement and transport confirmed"),
        Happening.TRACKING_SENT: tr("Shipments", "Tracking numbers sent"),
    }[entry.what]


def status_text(status: str) -> str:
    """A backend status word for people; one that is not known is shown as it came."""
    tr = QCoreApplication.translate
    return {
        "UNCONFIRMED": tr("Shipments", "not confirmed"),
        "WORKING": tr("Shipments", "working"),
        "READY_TO_SHIP": tr("Shipments", "ready to ship"),
        "SHIPPED": tr("Shipments", "shipped"),
        "IN_TRANSIT": tr("Shipments", "in transit"),
        "DELIVERED": tr("Shipments", "delivered"),
        "CHECKED_IN": tr("Shipments", "checked in"),
        "RECEIVING": tr("Shipments", "receiving"),
        "CLOSED": tr("Shipments", "closed"),
        "CANCELLED": tr("Shipments", "cancelled"),
        "DELETED": tr("Shipments", "deleted"),
        "ABANDONED": tr("Shipments", "abandoned"),
        "MIXED": tr("Shipments", "mixed"),
    }.get(status, status)


def mode_text(option: TransportChoice) -> str:
    """How a shipment travels, in the field's words."""
    tr = QCoreApplication.translate
    return {
        "GROUND_SMALL_PARCEL": tr("Shipments", "Small parcel, ground"),
        "AIR_SMALL_PARCEL": tr("Shipments", "Small parcel, air"),
        "AIR_SMALL_PARCEL_EXPRESS": tr("Shipments", "Small parcel, air express"),
        "FREIGHT_LTL": tr("Shipments", "Pallets, less than truckload"),
        "FREIGHT_FTL_PALLET": tr("Shipments", "Full truckload, pallets"),
        "FREIGHT_FTL_NONPALLET": tr("Shipments", "Full truckload, no pallets"),
        "OCEAN_LCL": tr("Shipments", "Ocean, less than container"),
        "OCEAN_FCL": tr("Shipments", "Ocean, full container"),
    }.get(option.mode, option.mode)


def cost_text(option: TransportChoice) -> str:
    """What it costs, or who bills it where the backend gives no quote."""
    if option.cost is not None:
        return format_money(option.cost.minor, option.cost.currency)
    if option.is_partnered:
        return QCoreApplication.translate("Shipments", "no quote")
    return QCoreApplication.translate("Shipments", "billed by your carrier")
