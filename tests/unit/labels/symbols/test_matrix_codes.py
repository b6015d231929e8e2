"""Two-dimensional codes: what reads back, and the sizes that the backend's rules ask for."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.symbols.box_content import ContentItem, box_content_code
from fba_client.labels.symbols.matrix import (
    DATAMATRIX,
    PDF417,
    QR,
    QUIET,
    SYMBOLOGIES,
    FittedMatrix,
    fitted_matrix,
    least_room,
)
from fba_client.labels.symbols.pdf417 import pdf417_shapes
from fba_client.labels.symbols.qr import qr_rows

CONTENT = box_content_code(
    "FBA15DJ8K123", [ContentItem(f"X00ABCD{n:03}", n + 1, "2027-12-31") for n in range(8)]
)  # 289 characters
SHORT = "AMZN,PO:FBA15DJ8K123,FNSKU:X001234567,QTY:12,EXP:271231"


def printed(symbol: FittedMatrix) -> NDArray[np.uint8]:
    """The symbol in its dots, within its quiet zone."""
    modules = np.array([[char == "1" for char in row] for row in symbol.rows])
    dots = modules.repeat(symbol.module_height, axis=0).repeat(symbol.module_width, axis=1)
    return np.where(np.pad(dots, symbol.quiet), 0, 255).astype(np.uint8)


def read(symbol: FittedMatrix) -> list[zxingcpp.Barcode]:
    return list(zxingcpp.read_barcodes(printed(symbol)))


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("code", [SHORT, CONTENT])
@pytest.mark.parametrize("symbology", SYMBOLOGIES)
def test_box_content_reads_back_and_keeps_to_the_rules(symbology: str, code: str, dpi: int) -> None:
    width, height = dpi * 4, dpi * 5
    symbol = fitted_matrix(symbology, code, width, height, dpi)
    assert [found.text for found in read(symbol)] == [code]
    least_mil = 20 if symbology == PDF417 else 40
    assert symbol.module_width * 1000 >= least_mil * dpi
    assert symbol.module_height == symbol.module_width * (3 if symbology == PDF417 else 1)
    assert symbol.width + 2 * symbol.quiet <= width
    assert symbol.height + 2 * symbol.quiet <= height


@pytest.mark.parametrize(("dpi", "dots"), [(203, 5), (300, 6), (600, 12)])
def test_the_least_module_of_pdf417_is_that_of_the_facts(dpi: int, dots: int) -> None:
    tightest = fitted_matrix(PDF417, SHORT, *least_room(PDF417, SHORT, 3 * dpi, dpi), dpi)
    assert tightest.module_width == dots


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(SYMBOLOGIES),
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=60),
)
@example(PDF417, "Größe 日本語 \u200f😀")
@example(QR, "^XA~JA\\_1e")
def test_any_text_without_controls_reads_back(symbology: str, code: str) -> None:
    symbol = fitted_matrix(symbology, code, 6000, 6000, 203)
    assert [found.text for found in read(symbol)] == [code]


def test_pdf417_has_error_level_6_at_least_and_90_rows_at_most() -> None:
    for length in (1, 40, 300, 600):
        shapes = pdf417_shapes("A1b," * (length // 4) + "Z")
        assert shapes
        assert all(3 <= shape.rows <= 90 and 1 <= shape.columns <= 30 for shape in shapes)
        assert all(shape.rows * shape.columns >= 128 for shape in shapes)


def test_pdf417_takes_the_shape_that_the_room_has_space_for() -> None:
    wide = fitted_matrix(PDF417, SHORT, 812, 600, 203)
    narrow = fitted_matrix(PDF417, SHORT, 640, 1200, 203)
    assert len(wide.rows[0]) > len(narrow.rows[0])
    assert len(wide.rows) < len(narrow.rows)


def test_modules_grow_with_the_room_but_no_further_than_scanners_like() -> None:
    modules = [fitted_matrix(QR, SHORT, side, side, 300).module_width for side in (500, 700, 900, 4000)]
    assert modules == [12, 17, 18, 18]


@pytest.mark.parametrize("symbology", SYMBOLOGIES)
def test_a_room_that_is_too_small_is_refused_with_the_room_it_would_need(symbology: str) -> None:
    needed = least_room(symbology, CONTENT, 700, 203)
    fitting = fitted_matrix(symbology, CONTENT, *needed, 203)
    assert fitting.width + 2 * fitting.quiet == needed[0]
    assert fitting.module_width == (5 if symbology == PDF417 else 9)
    with pytest.raises(LabelDoesNotFit, match=f"code of {len(CONTENT)} characters does not fit: at 203 dpi it needs"):
        fitted_matrix(symbology, CONTENT, needed[0], needed[1] - 1, 203)


@pytest.mark.parametrize("symbology", SYMBOLOGIES)
def test_what_no_symbol_takes_is_refused(symbology: str) -> None:
    with pytest.raises(LabelDoesNotFit, match="too many for one"):
        fitted_matrix(symbology, "Aa1," * 2000, 4000, 4000, 203)


@pytest.mark.parametrize("symbology", SYMBOLOGIES)
@pytest.mark.parametrize("code", ["", "a\x00b", "a\ud800", "line\n"])
def test_text_that_no_code_may_carry_is_refused(symbology: str, code: str) -> None:
    with pytest.raises(LabelError):
        fitted_matrix(symbology, code, 4000, 4000, 203)


def test_another_symbology_is_refused_by_name() -> None:
    with pytest.raises(LabelError, match="“aztec” is no two-dimensional code; use pdf417, datamatrix, qr"):
        fitted_matrix("aztec", SHORT, 800, 800, 203)


def test_quiet_zones_are_those_of_the_standards_or_more() -> None:
    assert QUIET[PDF417] >= 2
    assert QUIET[DATAMATRIX] >= 1
    assert QUIET[QR] >= 4


def test_the_element_has_the_modules_and_their_dots() -> None:
    symbol = fitted_matrix(QR, SHORT, 700, 700, 300)
    element = symbol.at(10, 20)
    assert (element.x, element.y, element.rows, element.code) == (10, 20, symbol.rows, SHORT)
    assert (element.width, element.height) == (symbol.width, symbol.height)


@pytest.mark.parametrize("length", [1, 20, 60, 120, 200, 300, 450])
def test_qr_codes_of_many_versions_read_back(length: int) -> None:
    code = "a1B-" * length
    modules = np.pad(np.array([[char == "1" for char in row] for row in qr_rows(code)]), 4)
    image = np.where(modules.repeat(4, axis=0).repeat(4, axis=1), 0, 255).astype(np.uint8)
    assert [found.text for found in zxingcpp.read_barcodes(image)] == [code]
