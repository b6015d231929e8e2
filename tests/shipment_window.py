"""How tests work “New shipment”: wait until it is drawn, saved, or at a step; name its steps; find what is saved."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from fba_client.domain.items import ItemLine
from fba_client.domain.shipment import DraftStep
from fba_client.services.desk import Desk
from fba_client.services.drafts import draft_items
from fba_client.ui.shipments.assistant import Assistant
from fba_client.ui.shipments.items_step import ItemsStep
from fba_client.ui.shipments.page import ShipmentsPage

OpenDraft = Callable[[str], Assistant]


def items_step(assistant: Assistant) -> ItemsStep:
    """Its first step."""
    step = assistant.pages[DraftStep.ITEMS]
    assert isinstance(step, ItemsStep)
    return step


def saved_lines(desk: Desk, assistant: Assistant) -> list[tuple[str, int]]:
    """MSKU and quantity of each line on disk."""
    return [(line.msku, line.quantity) for line in draft_items(desk, assistant.session.draft_id)]


def line(msku: str, quantity: int) -> ItemLine:
    """A line to send."""
    return ItemLine(msku, quantity)


def drawn(qtbot: QtBot, page: ShipmentsPage) -> Assistant:
    """The assistant of ``page``, once it shows its draft."""
    qtbot.waitUntil(lambda: page.assistant is not None and page.assistant.session.snapshot is not None)
    assert page.assistant is not None
    return page.assistant


def settled(qtbot: QtBot, assistant: Assistant) -> None:
    """Wait until all is saved and shown."""
    session = assistant.session
    qtbot.waitUntil(lambda: not session.is_saving and session._context.tasks.is_idle)


def at(qtbot: QtBot, assistant: Assistant, step: DraftStep) -> None:
    """Wait until the assistant shows ``step``."""
    qtbot.waitUntil(lambda: assistant.current.step is step)
    settled(qtbot, assistant)
