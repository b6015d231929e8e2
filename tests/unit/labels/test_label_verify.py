"""Reading back before printing: what does not read is named and refused."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
import pytest

from fba_client.errors import Cancelled, LabelDoesNotRead
from fba_client.labels.drawing.raster import rasterised
from fba_client.labels.elements import Bars, Box, Element, Matrix, Picture, PlacedLabel, Text
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.code128 import set_b_pattern
from fba_client.labels.symbols.matrix import QUIET, SYMBOLOGIES, fitted_matrix
from fba_client.labels.verify import verify_job, verify_label


@pytest.fixture
def label(book: FontBook) -> PlacedLabel:
    return ItemLabel("X001ABCDEF", "Bottle").place(787, 300, 300, book)


def bars_of(label: PlacedLabel) -> Bars:
    return next(label.bars())


def with_more(label: PlacedLabel, *elements: Element) -> PlacedLabel:
    return replace(label, elements=(*label.elements, *elements))


def matrix_label(symbology: str, dpi: int = 203) -> PlacedLabel:
    """A matrix in the middle of a label of 4 x 4 in."""
    code, side = "AMZN,PO:FBA15ABCDEFG,FNSKU:X001ABCDEF,QTY:12", 4 * dpi
    fitted = fitted_matrix(symbology, code, side, side, dpi)
    matrix = fitted.at((side - fitted.width) // 2, (side - fitted.height) // 2)
    return PlacedLabel(side, side, dpi, (matrix,))


def matrix_of(label: PlacedLabel) -> Matrix:
    return next(element for element in label.elements if isinstance(element, Matrix))


def pictured(label: PlacedLabel, *codes: str) -> PlacedLabel:
    """The label as one picture, as a page of somebody else's is."""
    rows = np.packbits(rasterised(label) == 0, axis=1)
    picture = Picture(0, 0, label.width, label.height, tuple(row.tobytes() for row in rows))
    return replace(label, elements=(picture,), codes=codes)


def test_a_sound_label_passes(label: PlacedLabel) -> None:
    verify_label(label)


def test_bars_that_say_something_else_are_refused(label: PlacedLabel) -> None:
    wrong = replace(bars_of(label), pattern=set_b_pattern("X001ABCDEG"))
    with pytest.raises(LabelDoesNotRead, match=r"X001ABCDEF could not be read back \(it read as X001ABCDEG\)"):
        verify_label(replace(label, elements=(wrong,)))


def test_a_text_across_the_bars_is_found_out(label: PlacedLabel) -> None:
    bars = bars_of(label)
    across = Text(bars.x + 100, bars.y + bars.height, bars.height * 2, "text", "X", 90)
    with pytest.raises(LabelDoesNotRead, match="something is printed on it"):
        verify_label(with_more(label, across))


@pytest.mark.parametrize("gap", [0, 8, 38])
def test_a_frame_in_the_quiet_zone_is_found_out(gap: int, label: PlacedLabel) -> None:
    bars = bars_of(label)
    around = gap + 2
    frame = Box(bars.x - around, bars.y - 2, bars.width + 2 * around, bars.height + 4, stroke=2)
    with pytest.raises(LabelDoesNotRead, match="something is printed beside it"):
        verify_label(with_more(label, frame))


@pytest.mark.parametrize(("x", "y"), [(400, 20), (20, 20), (-5, 20), (103, -1), (103, 250)])
def test_bars_at_the_labels_edge_are_found_out(x: int, y: int, label: PlacedLabel) -> None:
    with pytest.raises(LabelDoesNotRead, match="too near to the edge"):
        verify_label(replace(label, elements=(replace(bars_of(label), x=x, y=y),)))


def test_a_bar_a_dot_too_wide_everywhere_is_found_out(label: PlacedLabel) -> None:
    bars = bars_of(label)
    merged = replace(bars, pattern=bars.pattern.replace("101", "111"))
    with pytest.raises(LabelDoesNotRead):
        verify_label(replace(label, elements=(merged,)))


def test_the_raster_has_the_bars_in_their_exact_dots(label: PlacedLabel) -> None:
    bars = bars_of(label)
    row = rasterised(label)[bars.y + bars.height // 2]
    drawn = "".join("1" if row[bars.x + place * bars.module] == 0 else "0" for place in range(len(bars.pattern)))
    assert drawn == bars.pattern
    assert int((row == 0).sum()) == bars.pattern.count("1") * bars.module


def test_a_frame_is_hollow_and_a_box_is_solid() -> None:
    bitmap = rasterised(PlacedLabel(20, 10, 300, (Box(1, 1, 10, 6, stroke=2), Box(14, 2, 3, 3))))
    assert int((bitmap == 0).sum()) == 60 - 6 * 2 + 9


@pytest.mark.parametrize("symbology", SYMBOLOGIES)
@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_a_sound_matrix_passes(symbology: str, dpi: int) -> None:
    verify_label(matrix_label(symbology, dpi))


@pytest.mark.parametrize("symbology", SYMBOLOGIES)
def test_a_matrix_that_says_something_else_is_refused(symbology: str) -> None:
    label = matrix_label(symbology)
    said = replace(matrix_of(label), code="AMZN,PO:FBA15ABCDEFG,FNSKU:X001ABCDEF,QTY:13")
    with pytest.raises(LabelDoesNotRead, match=r"QTY:13 could not be read back \(it read as .*QTY:12\)"):
        verify_label(replace(label, elements=(said,)))


@pytest.mark.parametrize("symbology", SYMBOLOGIES)
@pytest.mark.parametrize("side", ["left", "right", "above", "below"])
def test_a_dot_in_the_quiet_zone_of_a_matrix_is_found_out(symbology: str, side: str) -> None:
    label = matrix_label(symbology)
    matrix = matrix_of(label)
    far = QUIET[symbology] * matrix.module_width
    middle = matrix.x + matrix.width // 2, matrix.y + matrix.height // 2
    dots = {
        "left": Box(matrix.x - far, middle[1], 1, 1),
        "right": Box(matrix.x + matrix.width + far - 1, middle[1], 1, 1),
        "above": Box(middle[0], matrix.y - far, 1, 1),
        "below": Box(middle[0], matrix.y + matrix.height + far - 1, 1, 1),
    }
    with pytest.raises(LabelDoesNotRead, match="something is printed beside it"):
        verify_label(with_more(label, dots[side]))
    outside = [Box(matrix.x - far - 1, middle[1], 1, 1), Box(middle[0], matrix.y - far - 1, 1, 1)]
    verify_label(with_more(label, *outside))


def test_two_equal_symbols_one_above_the_other_are_two(label: PlacedLabel) -> None:
    bars = replace(bars_of(label), y=20, height=80)
    below = replace(bars, y=110)
    verify_label(replace(label, elements=(bars, below)))
    with pytest.raises(LabelDoesNotRead):
        verify_label(replace(label, elements=(bars, replace(below, pattern=set_b_pattern("X001ABCDEG")))))


def test_every_symbol_of_a_label_is_read(label: PlacedLabel) -> None:
    bars = replace(bars_of(label), y=20, height=80)
    other = replace(bars, y=110, pattern=set_b_pattern("X001ABCDEG"), code="X001ABCDEG")
    verify_label(replace(label, elements=(bars, other)))
    with pytest.raises(LabelDoesNotRead, match="X001ABCDEH"):
        verify_label(replace(label, elements=(bars, replace(other, code="X001ABCDEH"))))


def test_the_codes_of_a_picture_are_looked_for_in_it(label: PlacedLabel) -> None:
    sound = pictured(label, "X001ABCDEF")
    verify_label(sound)
    with pytest.raises(LabelDoesNotRead, match=r"X001OTHER1 could not be read back \(it read as X001ABCDEF\)"):
        verify_label(replace(sound, codes=("X001ABCDEF", "X001OTHER1")))
    blank = replace(sound, elements=(), codes=("X001ABCDEF",))
    with pytest.raises(LabelDoesNotRead, match="nothing was read"):
        verify_label(blank)


def test_a_picture_without_codes_is_no_symbol(label: PlacedLabel) -> None:
    verify_label(replace(pictured(label), codes=()))


def test_each_distinct_label_of_a_job_is_read_once(book: FontBook) -> None:
    entries = [Copies(ItemLabel(f"X00000000{place}", "Title"), 9) for place in (1, 2, 1)]
    told: list[tuple[int, int]] = []
    job = LabelJob(find_sheet("Letter_30"), 203, entries, book)
    assert verify_job(job, report=lambda done, total: told.append((done, total))) == 2
    assert told == [(1, 2), (2, 2)]


def test_verification_can_be_stopped(book: FontBook) -> None:
    cancel = threading.Event()
    cancel.set()
    job = LabelJob(find_sheet("Letter_30"), 203, [Copies(ItemLabel("X001ABCDEF", "Title"), 1)], book)
    with pytest.raises(Cancelled):
        verify_job(job, cancel=cancel)
