"""The faults of a simulated print are what they are said to be, to the dot and the share."""

from __future__ import annotations

import numpy as np
import pytest
from label_rig import Image

from fba_client.labels.drawing.raster import rasterised
from fba_client.labels.elements import PlacedLabel
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.print_simulation import PrintFaults, printed, read_by_scanner, scanner_views
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.matrix import SYMBOLOGIES, fitted_matrix

TITLE = "Stainless Steel Water Bottle 32 oz, double wall vacuum insulated (leak proof), Midnight Blue"
BAD_PRINT = PrintFaults(gain_dots=1, turn_degrees=0.5, noise=0.05)


def picture(*rows: str) -> Image:
    """Rows of signs: # is black."""
    return np.array([[0 if sign == "#" else 255 for sign in row] for row in rows], dtype=np.uint8)


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
    assert read_by_scanner(image, dpi, {"X001ABCDEF"}) == {"X001ABCDEF"}


@pytest.mark.parametrize("symbology", SYMBOLOGIES)
@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_a_matrix_of_a_bad_print_reads_through_a_scanner(symbology: str, dpi: int) -> None:
    code, side = "AMZN,PO:FBA15ABCDEFG,FNSKU:X001ABCDEF,QTY:12", 4 * dpi
    symbol = fitted_matrix(symbology, code, side, side, dpi).at(dpi // 2, dpi // 2)
    image = printed(rasterised(PlacedLabel(side, side, dpi, (symbol,))), BAD_PRINT, 1)
    assert read_by_scanner(image, dpi, {code}) == {code}


def test_a_code_that_lies_on_its_side_reads(book: FontBook) -> None:
    label = ItemLabel("X001ABCDEF", "Bottle").place(406, 203, 203, book)
    image = printed(np.rot90(rasterised(label, book)), BAD_PRINT, 1)
    assert read_by_scanner(image, 203, {"X001ABCDEF"}) == {"X001ABCDEF"}


@pytest.mark.parametrize("seed", [0, 13])
def test_what_chance_makes_of_a_few_lines_is_no_code(seed: int, book: FontBook) -> None:
    label = ItemLabel("X001ABCDEF", TITLE, "New", "2027-03-31").place(
        *find_sheet("Avery_3652").label_dots(300), 300, book
    )
    image = printed(rasterised(label, book), PrintFaults(1, 0.5 if seed % 2 else -0.5, noise=0.05), seed)
    assert read_by_scanner(image, 300, {"X001ABCDEF", "and more"}) == {"X001ABCDEF"}


def test_the_views_of_a_scanner_are_of_the_pictures_size() -> None:
    image = printed(np.full((40, 60), 255, dtype=np.uint8), BAD_PRINT, 1)
    views = list(scanner_views(image, 203))
    assert np.array_equal(views[0], image)
    assert {view.shape for view in views} == {image.shape}
    assert views[1].std() < image.std() / 2
