"""The words that only this page uses: steps, whose turn it is, what an entry waits for, carriers, history."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fba_client.domain.shipment import DraftStep, Stage
from fba_client.queries.draft_facts import OutboxStep, TransportChoice
from fba_client.queries.shipment_details import Happening, TimelineEntry
from fba_client.queries.shipments import ShipmentRow, Waiting
from fba_client.store.outbox_entry import EntryState
from fba_client.ui.i18n import format_count, format_money

WAITING_TONES = {
    Waiting.YOU: "warning",
    Waiting.PROBLEM: "bad",
    Waiting.SHORTAGE: "bad",
    Waiting.ANSWER: "warning",
}


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
