"""The words and the room of the question before labels are printed a second time."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.carton_expiry import CartonExpiry
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.queries.print_ledger import PrintedBefore
from fba_client.services.labels.doubles import Doubles
from fba_client.services.labels.orders import LabelOrder
from fba_client.ui.double_dialog import ask_about_doubles


@pytest.mark.parametrize(
    ("output", "shown"), [("pdf", "PDF"), ("Bench", "Bench"), ("Zebra", "Zebra"), ("Desk 2", "Desk 2"), ("A", "A")]
)
def test_a_saved_file_is_named_as_such_and_each_label_has_one_line(output: str, shown: str, qtbot: QtBot) -> None:
    book = FontBook(folders=())
    job = LabelJob(find_sheet("Thermal_4x6in"), 203, [Copies(CartonExpiry("2027-03-31").label(), 1)], book)
    before = tuple(
        (f"FBA15DJ8K123U00000{number}", PrintedBefore(12, "2026-11-22T10:00:00Z", output)) for number in (1, 2, 7)
    )
    parent = QWidget()
    qtbot.addWidget(parent)
    doubles = Doubles(LabelOrder("Boxes", "box", job), before, None)
    box = ask_about_doubles(parent, doubles, datetime(2026, 11, 23, tzinfo=UTC), lambda _order: None)
    lines = box.informativeText().splitlines()
    assert all(line.endswith(f" {shown}") for line in lines)
    for label in box.findChildren(QLabel):
        metrics = QFontMetricsF(label.font())
        assert label.width() >= max((metrics.horizontalAdvance(line) for line in label.text().splitlines()), default=0)
