"""The Pallets mode as a person uses it, and what both modes of shipments owe the keyboard."""

from __future__ import annotations

import pytest
from backend_pdfs import SHIPMENT
from label_shipment import DRAFT, SHIPMENT_ID, add_shipment, keep_pallet_labels
from label_sources import plan_of, settle, shown, subjects, take_backends
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from fba_client.queries.label_fetches import label_fetch
from fba_client.store.prints import Printed, add_prints
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.labels.boxes.pallets_source import PalletsSource
from fba_client.ui.labels.boxes.source import BoxesSource


@pytest.fixture
def pallets(ui_context: UiContext, qtbot: QtBot) -> PalletsSource:
    add_shipment(ui_context.desk)
    made = PalletsSource(ui_context)
    shown(made, qtbot)
    return made


def test_pallets_have_four_labels_each_from_any_pallet_on(pallets: PalletsSource, qtbot: QtBot) -> None:
    pallets.open_with({"shipment": SHIPMENT, "pallets": 3})
    with qtbot.waitSignal(pallets.changed):
        pallets.first_box.setValue(2)
    assert subjects(plan_of(pallets)) == [f"{SHIPMENT} pallet {number}" for number in (2, 3) for _ in range(4)]
    pallets.pallets_box.setValue(1)
    assert pallets.first_box.value() == 1


def test_pallets_printed_before_are_named(pallets: PalletsSource, qtbot: QtBot) -> None:
    with pallets.context.desk.workspace.write() as conn:
        prints = [Printed("pallet", f"{SHIPMENT} pallet 2", 1, draft_id=DRAFT)]
        add_prints(conn, prints, media="", output="pdf", printed_at="2026-03-01T09:30:00Z")
    pallets.pallets_box.setValue(2)
    settle(pallets, qtbot)
    assert pallets.printed.text() == "Printed before: pallets 2"


def test_the_backends_pallet_labels_are_fetched_and_printed(pallets: PalletsSource, qtbot: QtBot) -> None:
    pallets.pallets_box.setValue(2)
    pallets.fetch("")
    fetch = label_fetch(pallets.context.desk.workspace, DRAFT, SHIPMENT_ID)
    assert fetch is not None
    assert (fetch.page_type, fetch.pallets) == ("", 2)
    keep_pallet_labels(pallets.context.desk, 2)
    pallets.refresh(frozenset({Changed.DOCUMENTS}))
    settle(pallets, qtbot)
    take_backends(pallets, qtbot)
    assert len(subjects(plan_of(pallets))) == 8
    assert pallets.tabs.isTabVisible(1)


@pytest.mark.parametrize("kind", [BoxesSource, PalletsSource])
def test_every_control_has_a_name_and_takes_the_keyboard(
    kind: type[BoxesSource | PalletsSource], ui_context: UiContext, qtbot: QtBot
) -> None:
    add_shipment(ui_context.desk)
    source = kind(ui_context)
    shown(source, qtbot)
    controls = [
        widget
        for widget in source.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QComboBox | QSpinBox)
        and not widget.objectName().startswith(("qt_", "Scroll"))
    ]
    buddies = {label.buddy() for label in source.findChildren(type(source.bar.code_label))}
    for widget in controls:
        named = widget.accessibleName() or widget in buddies or getattr(widget, "text", lambda: "")()
        assert named, widget
    source.take_focus()
    qtbot.waitUntil(lambda: source.focusWidget() in (source.picker, source.picker.lineEdit()))
