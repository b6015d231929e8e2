"""Fulfillment Inbound, versions 2024-03-20 and 0, as the marketplace answers it."""

from __future__ import annotations

from flask import Blueprint

from fba_client.sandbox.inbound import (
    cancellation,
    carriers,
    compliance,
    elsewhere,
    item_labels,
    packed_boxes,
    packing,
    placed,
    placement,
    plans,
    prep,
    status,
    transport,
    v0,
    v0_labels,
    v0_prep,
    windows,
)
from fba_client.sandbox.inbound.api import blueprint
from fba_client.sandbox.inbound.tables import SCHEMA as _TABLES
from fba_client.sandbox.labels import downloads

# To import an area is to declare its operations.
_AREAS = (
    cancellation,
    carriers,
    compliance,
    elsewhere,
    item_labels,
    packed_boxes,
    packing,
    placed,
    placement,
    plans,
    prep,
    status,
    transport,
    v0,
    v0_labels,
    v0_prep,
    windows,
)
SCHEMA = _TABLES + downloads.SCHEMA
BLUEPRINTS: tuple[Blueprint, ...] = (blueprint, downloads.blueprint)
