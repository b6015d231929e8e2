"""Reading back before printing: what does not read is named and refused."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from fba_client.errors import Cancelled, LabelDoesNotRead
from fba_client.labels.drawing.raster import rasterised
from fba_client.labels.elements import Bars, Box, Element, PlacedLabel, Text
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel, place_item_label
from fba_client.labels.media.sheets import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.code128 import set_b_pattern
from fba_client.labels.verify import verify_job, verify_label


@pytest.fixture
def label(book: FontBook) -> PlacedLabel:
    return place_item_label(ItemLabel("X001ABCDEF", "Bottle"), 787, 300, 300, book)


def bars_of(label: PlacedLabel) -> Bars:
    return next(label.bars())


def with_more(label: PlacedLabel, *elements: Element) -> PlacedLabel:
    return replace(label, elements=(*label.elements, *elements))


def test_a_sound_label_passes(label: PlacedLabel) -> None:
    verify_label(label)


def test_bars_that_say_something_else_are_refused(label: PlacedLabel) -> None:
    wrong = replace(bars_of(label), pattern=set_b_pattern("X001ABCDEG"))
    with pytest.raises(LabelDoesNotRead, match=r"X001ABCDEF could not be read back \(it read as X001ABCDEG\)"):
        verify_label(replace(label, elements=(wrong,)))


def test_a_text_across_the_bars_is_found_out(label: PlacedLabel) -> None:
    bars = bars_of(label)
    across = Text(bars.x + 100, bars.y + bars.height, bars.height * 2, "text", "X", 90)
    with pytest.raises(LabelDoesNotRead, match="nothing was read"):
        verify_label(with_more(label, across))


@pytest.mark.parametrize("gap", [0, 8, 38])
def test_a_frame_in_the_quiet_zone_is_found_out(gap: int, label: PlacedLabel) -> None:
    bars = bars_of(label)
    around = gap + 2
    frame = Box(bars.x - around, bars.y - 2, bars.width + 2 * around, bars.height + 4, stroke=2)
    with pytest.raises(LabelDoesNotRead, match=r"beside the bars|nothing was read"):
        verify_label(with_more(label, frame))


def test_bars_cut_off_by_the_labels_edge_are_found_out(label: PlacedLabel) -> None:
    with pytest.raises(LabelDoesNotRead):
        verify_label(replace(label, elements=(replace(bars_of(label), x=400),)))


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
