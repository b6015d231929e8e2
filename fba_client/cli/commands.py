"""All commands together: importing this module adds each of them to the one application."""

from fba_client.cli import (
    doctor,
    label_boxes,
    label_codes,
    label_fetch,
    label_lists,
    label_resume,
    labels,
    printers,
    sandbox,
    shipments,
    stock,
    tour,
)
from fba_client.cli.root import app

__all__ = [
    "app",
    "doctor",
    "label_boxes",
    "label_codes",
    "label_fetch",
    "label_lists",
    "label_resume",
    "labels",
    "printers",
    "sandbox",
    "shipments",
    "stock",
    "tour",
]
