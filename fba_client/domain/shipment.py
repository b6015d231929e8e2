"""The life of an inbound shipment, in the backend's words and in the seller's.

Status words: Fulfillment Inbound v2024-03-20 (Shipment.status) and v0 (ShipmentStatus). Both are open: a word that is
not listed is kept and shown as it is.
"""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    """Where a shipment stands, as the pipeline on the Shipments page shows it."""

    DRAFT = "draft"  # only on this desk
    PLANNING = "planning"  # a plan exists at the backend, not confirmed yet
    READY = "ready"  # confirmed; to be labelled and handed to the carrier
    IN_TRANSIT = "in_transit"
    RECEIVING = "receiving"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"  # a status word that this version does not know


PIPELINE = (Stage.DRAFT, Stage.PLANNING, Stage.READY, Stage.IN_TRANSIT, Stage.RECEIVING, Stage.CLOSED)

_STAGES = {
    "UNCONFIRMED": Stage.PLANNING,
    "WORKING": Stage.READY,
    "READY_TO_SHIP": Stage.READY,
    "SHIPPED": Stage.IN_TRANSIT,
    "IN_TRANSIT": Stage.IN_TRANSIT,
    "DELIVERED": Stage.IN_TRANSIT,
    "CHECKED_IN": Stage.RECEIVING,
    "RECEIVING": Stage.RECEIVING,
    "MIXED": Stage.RECEIVING,
    "CLOSED": Stage.CLOSED,
    "CANCELLED": Stage.CANCELLED,
    "DELETED": Stage.CANCELLED,
    "ABANDONED": Stage.CANCELLED,
    "ERROR": Stage.UNKNOWN,
}


def stage_of(status: str) -> Stage:
    """The stage that a backend status word stands for; UNKNOWN for one not listed."""
    return _STAGES.get(status.upper(), Stage.UNKNOWN)


class DraftStep(StrEnum):
    """The steps of “New shipment”, in order; a draft remembers the furthest one it may show."""

    ITEMS = "items"
    BOXES = "boxes"
    PLACEMENT = "placement"
    TRANSPORT = "transport"
    REVIEW = "review"
    LABELS = "labels"


STEPS = tuple(DraftStep)
