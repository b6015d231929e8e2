"""The window's first size fits the screen it opens on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from fba_client.ui.main_window import first_size


@pytest.mark.parametrize(
    ("available", "size"),
    [
        (QSize(1920, 1040), QSize(1280, 800)),
        (QSize(1280, 800), QSize(1264, 752)),
        (QSize(1366, 728), QSize(1280, 680)),
        (QSize(800, 600), QSize(960, 620)),
    ],
    ids=["large", "as large as the window without its frame", "a small laptop", "smaller than the window can be"],
)
def test_first_window_fits_the_screen_with_its_frame(available: QSize, size: QSize) -> None:
    assert first_size(available) == size
