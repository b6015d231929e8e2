"""Drives the modes of the Labels page that choose a shipment, the way a person would."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.ui.labels.boxes.shipment_source import ShipmentSource
from fba_client.ui.labels.source import Choices, Plan

CHOICES = Choices(find_sheet("Thermal_4x6in"), 203)


def settle(source: ShipmentSource, qtbot: QtBot) -> None:
    """Wait until all that was asked for is shown."""
    qtbot.waitUntil(lambda: source.context.tasks.is_idle, timeout=10_000)
    qtbot.wait(0)
    qtbot.waitUntil(lambda: source.context.tasks.is_idle, timeout=10_000)


def shown(source: ShipmentSource, qtbot: QtBot) -> None:
    qtbot.addWidget(source)
    source.resize(640, 640)
    source.show()
    settle(source, qtbot)


def plan_of(source: ShipmentSource) -> Plan:
    request = source.request()
    assert request is not None
    return request.plan(source.context.desk, CHOICES, FontBook(()), threading.Event())


def subjects(plan: Plan) -> list[str]:
    assert plan.order is not None
    return [entry.subject for entry in plan.order.job.copies]


def take_backends(source: ShipmentSource, qtbot: QtBot) -> None:
    source.bar.backend.click()
    settle(source, qtbot)
