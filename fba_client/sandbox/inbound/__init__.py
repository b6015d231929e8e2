"""Fulfillment Inbound, versions 2024-03-20 and 0, as the marketplace answers it."""

from __future__ import annotations

from flask import Blueprint

SCHEMA = ""
BLUEPRINTS: tuple[Blueprint, ...] = ()
