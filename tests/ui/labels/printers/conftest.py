"""What the windows about printers are tested with: printers that only note what they were sent."""

from __future__ import annotations

from pathlib import Path

import pytest
from notepad_printer import Notepad

from fba_client.ui.context import UiContext
from fba_client.ui.labels.printers.page_printing import PagePrinter


@pytest.fixture
def notepad(tmp_path: Path) -> Notepad:
    return Notepad(tmp_path / "page.pdf")


@pytest.fixture
def pages(ui_context: UiContext, notepad: Notepad) -> PagePrinter:
    return PagePrinter(ui_context, open_channel=notepad.open_channel, open_device=notepad.open_device)
