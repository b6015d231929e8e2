"""Words that more than one page uses: steps of a sync, sources, stages of shipments, the outbox."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fba_client.domain.shipment import Stage
from fba_client.store.outbox_entry import EntryState
from fba_client.sync.events import Step

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
ENTRY_TONES = {
    EntryState.QUEUED: "neutral",
    EntryState.SENDING: "info",
    EntryState.ACCEPTED: "info",
    EntryState.VERIFIED: "good",
    EntryState.REJECTED: "bad",
    EntryState.UNKNOWN: "warning",
    EntryState.DISCARDED: "neutral",
}


def sync_step_name(step: Step) -> str:
    """A step of a sync, as a short headline."""
    translate = QCoreApplication.translate
    return {
        Step.PUSH: translate("Sync", "Sending your changes"),
        Step.INVENTORY: translate("Sync", "Inventory"),
        Step.SHIPMENTS: translate("Sync", "Shipments"),
        Step.PLANS: translate("Sync", "Shipment plans"),
        Step.LEDGER: translate("Sync", "Stock by center"),
        Step.REPORTS: translate("Sync", "Reports"),
    }.get(step, str(step))


def sync_detail(detail: str) -> str:
    """What a step of a sync is doing, in the person's language; words of another version as they are."""
    translate = QCoreApplication.translate
    return {
        "asked often enough for now": translate("Sync", "asked often enough for now"),
        "the backend is still at work": translate("Sync", "the backend is still at work"),
        "waiting for the report": translate("Sync", "waiting for the report"),
        "fetching the report": translate("Sync", "fetching the report"),
    }.get(detail, detail)


def source_name(name: str) -> str:
    """What a source of facts is about; one of another version shows its own name."""
    translate = QCoreApplication.translate
    return {
        "inventory": translate("Sync", "Inventory by product"),
        "ledger_summary": translate("Sync", "Stock by center and day"),
        "ledger_detail": translate("Sync", "Stock movements"),
        "shipments": translate("Sync", "Shipments and receipts"),
        "plans": translate("Sync", "Shipment plans"),
        "afn": translate("Sync", "Fulfillment inventory report"),
        "myi": translate("Sync", "Managed inventory report"),
    }.get(name, name)


def stage_name(stage: Stage) -> str:
    """A stage of a shipment in one or two words."""
    translate = QCoreApplication.translate
    return {
        Stage.DRAFT: translate("Shipments", "Draft"),
        Stage.PLANNING: translate("Shipments", "Planning"),
        Stage.READY: translate("Shipments", "Ready to ship"),
        Stage.IN_TRANSIT: translate("Shipments", "In transit"),
        Stage.RECEIVING: translate("Shipments", "Receiving"),
        Stage.CLOSED: translate("Shipments", "Closed"),
        Stage.CANCELLED: translate("Shipments", "Cancelled"),
        Stage.UNKNOWN: translate("Shipments", "Unknown"),
    }[stage]


def action_text(action: str) -> str:
    """What an outbox entry does; an action of another version shows its own name."""
    translate = QCoreApplication.translate
    return {
        "set_prep_details": translate("Shipments", "State who prepares and labels the items"),
        "create_plan": translate("Shipments", "Create the inbound plan"),
        "generate_packing": translate("Shipments", "Ask which items may share a box"),
        "confirm_packing": translate("Shipments", "Confirm the packing groups"),
        "set_packing": translate("Shipments", "Send the boxes and their contents"),
        "generate_placement": translate("Shipments", "Ask for placement options"),
        "generate_transport": translate("Shipments", "Ask for transport options and quotes"),
        "confirm_placement": translate("Shipments", "Confirm the placement"),
        "generate_delivery_windows": translate("Shipments", "Ask for delivery windows"),
        "confirm_delivery_window": translate("Shipments", "Confirm the delivery windows"),
        "confirm_transport": translate("Shipments", "Confirm the transport"),
        "fetch_boxes": translate("Shipments", "Fetch the boxes"),
        "fetch_labels": translate("Shipments", "Fetch the box labels"),
        "update_tracking": translate("Shipments", "Send the tracking numbers"),
        "update_name": translate("Shipments", "Change the name at the backend"),
        "cancel_plan": translate("Shipments", "Cancel the plan at the backend"),
    }.get(action, action)


def entry_state_name(state: EntryState) -> str:
    """Where an outbox entry stands, in one or two words."""
    translate = QCoreApplication.translate
    return {
        EntryState.QUEUED: translate("Shipments", "Queued"),
        EntryState.SENDING: translate("Shipments", "Sending…"),
        EntryState.ACCEPTED: translate("Shipments", "Backend at work"),
        EntryState.VERIFIED: translate("Shipments", "Done"),
        EntryState.REJECTED: translate("Shipments", "Refused"),
        EntryState.UNKNOWN: translate("Shipments", "Answer lost"),
        EntryState.DISCARDED: translate("Shipments", "Given up"),
    }[state]
