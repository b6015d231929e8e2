"""All commands together: importing this module adds each of them to the one application."""

from fba_client.cli import doctor, labels, sandbox, shipments, stock, tour
from fba_client.cli.root import app

__all__ = ["app", "doctor", "labels", "sandbox", "shipments", "stock", "tour"]
