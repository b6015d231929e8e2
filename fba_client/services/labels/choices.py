"""What is remembered of one job of labels for the next: the part-used sheet, and what the person chose."""

from __future__ import annotations

from dataclasses import replace

from fba_client.domain.times import iso_seconds
from fba_client.services.desk import Desk
from fba_client.services.labels.lines import LabelLook
from fba_client.store.prints import keep_position


def forget_position(desk: Desk, sheet: str) -> None:
    """Start the next job on that sheet at a new one."""
    with desk.workspace.write() as connection:
        keep_position(connection, sheet, 0, iso_seconds(desk.clock.now()))


def remember_choices(desk: Desk, *, sheet: str, dpi: int, look: LabelLook) -> None:
    """Offer this sheet, resolution and seller's line first the next time. Raises DiskFull, SettingsError."""
    labels = replace(desk.settings.labels, sheet=sheet, dpi=dpi, seller_line=look.seller_line)
    if labels != desk.settings.labels:
        desk.replace_settings(replace(desk.settings, labels=labels))
