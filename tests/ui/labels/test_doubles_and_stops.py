"""Every way out asks about doubles, and a job that stops says what is out."""

from __future__ import annotations

import pytest
from labels_window import filled, opened_page
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from shipment_seed import add_skus

from fba_client.domain.items import ItemLine
from fba_client.errors import Cancelled, PrintStopped
from fba_client.queries.print_ledger import UnfinishedRun
from fba_client.store.prints import Printed, add_prints
from fba_client.ui.context import UiContext
from fba_client.ui.labels.page import LabelsPage
from fba_client.ui.labels.resume_bar import ResumeRow


@pytest.fixture
def page(ui_context: UiContext, qtbot: QtBot) -> LabelsPage:
    add_skus(ui_context.desk)
    return opened_page(ui_context, qtbot)


@pytest.mark.parametrize("shape", ["pdf", "zpl", "png"])
def test_saving_what_was_just_printed_is_asked_about(page: LabelsPage, qtbot: QtBot, shape: str) -> None:
    with page.context.desk.workspace.write() as connection:
        prints = [Printed("item", "X000000001", 2, "MUG-BLUE", "", "", "", "", "New")]
        add_prints(connection, prints, media="Letter_30", output="Zebra", printed_at="2026-03-02T09:25:00Z")
    filled(page, qtbot, ItemLine("MUG-BLUE", 2), ItemLine("MUG-RED", 3))
    page.save_as(shape)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
    assert page.findChild(QFileDialog) is None
    box = page.findChild(QMessageBox)
    assert box is not None
    assert "X000000001" in box.informativeText()
    missing = next(button for button in box.buttons() if "missing" in button.text())
    missing.click()
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()


@pytest.mark.parametrize(
    ("stop", "told"),
    [
        (Cancelled(), "Stopped. Nothing was printed or saved."),
        (PrintStopped(0, 0, 5), "Stopped. Nothing was printed or saved."),
        (PrintStopped(0, 2, 5), "Stopped. None of 5 label(s) was acknowledged. The next 2 may be out already."),
        (PrintStopped(3, 0, 5), "Stopped. 3 of 5 label(s) went out. The rest is offered above."),
    ],
)
def test_stopping_says_what_happened(page: LabelsPage, qtbot: QtBot, stop: Cancelled, told: str) -> None:
    with qtbot.waitSignal(page.context.messages.posted) as posted:
        page.output.failed.emit(stop)
    assert posted.args[0].text.replace("label(s)", "labels").startswith(told.replace("label(s)", "labels"))


def test_a_run_that_broke_at_its_beginning_says_that_labels_may_be_out(page: LabelsPage, qtbot: QtBot) -> None:
    run = UnfinishedRun("r1", "Mugs", "item", "Thermal_57x32", 203, "p1", "Zebra", "", 9, 0, "", "", "")
    row = ResumeRow(run, page.context.theme)
    qtbot.addWidget(row)
    assert row.text.text() == "Mugs: stopped at the beginning of 9 labels. The first of them may be out already"
    assert row.label_box.value() == 1
