"""The faults of a simulated print are what they are said to be, to the dot and the share."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp
from label_rig import Image

from fba_client.labels.drawing.raster import rasterised
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.print_simulation import PrintFaults, printed, read_by_scanner, scanner_views
from fba_client.labels.setting.fonts import FontBook

BAD_PRINT = PrintFaults(gain_dots=1, turn_degrees=0.5, noise=0.05)


def picture(*rows: str) -> Image:
    """Rows of signs: # is black."""
    return np.array([[0 if sign == "#" else 255 for sign in row] for row in rows], dtype=np.uint8)


def read(image: Image) -> set[str]:
    return {result.text for result in zxingcpp.read_barcodes(image)}


def test_without_faults_nothing_changes() -> None:
    drawn = picture("..#.", "####")
    assert np.array_equal(printed(drawn, PrintFaults(), 1), drawn)


def test_one_dot_of_gain_makes_every_run_a_dot_longer() -> None:
    drawn = picture("........", ".##..#..", ".##..#..", "........")
    wanted = picture("........", ".###.##.", ".###.##.", ".###.##.")
    assert np.array_equal(printed(drawn, PrintFaults(gain_dots=1), 1), wanted)


def test_two_dots_of_gain_close_a_gap_of_two() -> None:
    assert np.array_equal(printed(picture("#..#...."), PrintFaults(gain_dots=2), 1), picture("######.."))


def test_a_turn_moves_the_ends_of_a_line_by_its_sine() -> None:
    drawn = np.full((201, 2001), 255, dtype=np.uint8)
    drawn[100] = 0
    turned = printed(drawn, PrintFaults(turn_degrees=0.5), 1)
    rows = [int(np.argmin(turned[:, column])) for column in (100, turned.shape[1] - 100)]
    assert rows[0] - rows[1] == pytest.approx(1800 * np.sin(np.radians(0.5)), abs=1.5)


def test_noise_turns_that_share_of_the_points_over() -> None:
    drawn = np.full((500, 400), 255, dtype=np.uint8)
    drawn[:, 200:] = 0
    noisy = printed(drawn, PrintFaults(noise=0.05), 3)
    changed = noisy != drawn
    assert changed.mean() == pytest.approx(0.05, abs=0.002)
    assert changed[:, :200].mean() == pytest.approx(changed[:, 200:].mean(), abs=0.005)
    assert set(np.unique(noisy)) == {0, 255}


def test_blur_spreads_a_dot_over_its_square() -> None:
    drawn = np.full((9, 9), 255, dtype=np.uint8)
    drawn[4, 4] = 0
    blurred = printed(drawn, PrintFaults(blur_dots=1), 1)
    assert (blurred[3:6, 3:6] == blurred[4, 4]).all()
    assert blurred[4, 4] == pytest.approx(255 * 8 / 9, abs=1)
    assert (np.delete(blurred, (3, 4, 5), axis=0) == 255).all()


def test_the_same_seed_makes_the_same_print() -> None:
    drawn = np.full((50, 60), 255, dtype=np.uint8)
    first, again, other = (printed(drawn, BAD_PRINT, seed) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_the_picture_that_is_printed_stays_as_it_is() -> None:
    drawn = picture("..#.", "####")
    kept = drawn.copy()
    printed(drawn, BAD_PRINT, 1)
    assert np.array_equal(drawn, kept)


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("seed", range(3))
def test_the_smallest_bars_of_a_bad_print_read_through_a_scanner(dpi: int, seed: int, book: FontBook) -> None:
    label = ItemLabel("X001ABCDEF", "Bottle").place(2 * dpi, dpi, dpi, book)
    image = printed(rasterised(label, book), BAD_PRINT, seed)
    assert read_by_scanner(image, dpi, read, {"X001ABCDEF"}) == {"X001ABCDEF"}


def test_a_scanner_looks_until_it_has_all_that_is_wanted() -> None:
    image, looked = picture("#."), list[int]()

    def read_second(view: Image) -> set[str]:
        looked.append(1)
        return {"code"} if len(looked) == 2 else set()

    assert read_by_scanner(image, 203, read_second, {"code"}) == {"code"}
    assert len(looked) == 2
    looked.clear()
    assert read_by_scanner(image, 203, read_second, {"other"}) == {"code"}
    assert len(looked) == len(list(scanner_views(image, 203)))
