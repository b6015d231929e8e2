"""Keeping the person's choices, and trying whether a connection works before anything stands on it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from fba_client.domain.ids import text_fault
from fba_client.domain.marketplace import MARKETPLACES
from fba_client.errors import DraftError, UserInputError
from fba_client.services.desk import Desk
from fba_client.services.ship_from import address_of
from fba_client.settings import CONNECTION_KINDS, THEMES, Settings, ShipFromSettings, save_settings

if TYPE_CHECKING:
    from fba_client.spapi.client import SpApiClient

Connect = Callable[[threading.Event], "SpApiClient"]

SYNC_MINUTES_MAX = 24 * 60
SELLER_LINE_MAX = 60


def save(desk: Desk, settings: Settings) -> Settings:
    """Keep ``settings``; returns those they replace, for an undo.

    The address may be incomplete (a shipment asks for the rest), but what is there must be sendable. Raises
    UserInputError naming the field, DiskFull, SettingsError; then nothing is changed.
    """
    _check(settings)
    before = desk.settings
    desk.replace_settings(settings)
    return before


def save_for_next_start(desk: Desk, settings: Settings) -> None:
    """Keep ``settings`` without working by them now: another connection has stores of its own, which this desk has not
    open. Raises what ``save`` raises.
    """
    _check(settings)
    save_settings(desk.folder.settings_file, settings)


def ship_from_faults(ship_from: ShipFromSettings) -> dict[str, str]:
    """What is wrong with an address by our field names, in words; empty when a shipment can leave from it."""
    try:
        address_of(ship_from)
    except DraftError as error:
        return {fault.field: fault.reason for fault in error.faults}
    return {}


def try_connection(connect: Connect, cancel: threading.Event) -> str:
    """Ask the backend for one product, and say in words that it answered. Raises what stands in the way."""
    client = connect(cancel)
    try:
        first = next(iter(client.inventory.get_inventory_summaries(details=False)), None)
    finally:
        client.close()
    if first is None:
        return "The backend answered; this account has no products there yet."
    return "The backend answered and knows your products."


def folder_size(desk: Desk) -> int:
    """Bytes that the data folder takes; files that vanish meanwhile do not count."""
    total = 0
    for path in desk.folder.root.rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except OSError:  # gone meanwhile, or not ours to look at
            continue
    return total


def _check(settings: Settings) -> None:
    connection = settings.connection
    if connection.kind not in CONNECTION_KINDS:
        raise UserInputError("“{kind}” is no kind of connection.", field="kind", kind=connection.kind)
    if connection.marketplace_id not in MARKETPLACES:
        raise UserInputError("Choose a marketplace from the list.", field="marketplace_id")
    if connection.kind == "gateway" and not connection.base_url:
        raise UserInputError("Enter the address of the gateway.", field="base_url")
    if connection.kind == "direct" and not connection.client_id:
        raise UserInputError("Enter the client id of your application.", field="client_id")
    if settings.window.theme not in THEMES:
        raise UserInputError("Choose a theme from the list.", field="theme")
    if not 0 <= settings.sync.every_minutes <= SYNC_MINUTES_MAX:
        raise UserInputError("Choose 0 to {most} minutes.", field="every_minutes", most=SYNC_MINUTES_MAX)
    if len(settings.labels.seller_line) > SELLER_LINE_MAX or text_fault(settings.labels.seller_line):
        raise UserInputError(
            "The line on the label can have {most} plain characters.", field="seller_line", most=SELLER_LINE_MAX
        )
