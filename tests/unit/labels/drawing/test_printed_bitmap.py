"""What a test printer draws of text in a face of its own."""

from __future__ import annotations

import numpy as np

from fba_client.labels.drawing.reading import PrintedPage, PrintedText, bitmap_of
from fba_client.labels.setting.fonts import FontBook


def test_text_of_spaces_leaves_no_ink() -> None:
    page = PrintedPage(width=60, length=30, times=1, items=(PrintedText(2, 20, 18, 6, " "),))
    assert bitmap_of(page, FontBook()).min() == 255


def test_no_stem_falls_out_of_squeezed_text() -> None:
    page = PrintedPage(width=90, length=30, times=1, items=(PrintedText(0, 22, 20, 23, "iiiiiii"),))
    inked = (bitmap_of(page, FontBook()) == 0).any(axis=0)
    assert np.count_nonzero(np.diff(inked.astype(int)) == 1) + int(inked[0]) == 7
