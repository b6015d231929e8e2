"""The pages that a printer is measured and tried with: they fit every medium, and what they say is where it says."""

from __future__ import annotations

import io
from fractions import Fraction

import pypdfium2 as pdfium
import pytest
import zxingcpp

from fba_client.labels.drawing.pdf import render_pdf
from fba_client.labels.elements import Bars, Box, PlacedLabel, Text
from fba_client.labels.media.calibration import Calibration
from fba_client.labels.media.library import find_sheet, shipped_sheets
from fba_client.labels.media.marks import page_job, whole_page
from fba_client.labels.media.ruler import RulerPage, RulerPlan, ruler_plan
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.media.test_page import TestPage
from fba_client.labels.setting.fonts import FontBook

SOME = ("A4_24", "Letter_30", "A4_44_48x25", "Avery_L7167", "Thermal_25x25", "Thermal_57x32", "Thermal_4x6in")
MORE = (*SOME, "Roll_3_across_32x19", "Brother_DK-11203", "Avery_5126", "Thermal_30x20")


def placed(page: RulerPage | TestPage, dpi: int, book: FontBook) -> PlacedLabel:
    width, height = page.sheet.page_dots(dpi)
    return page.place(width, height, dpi, book)


def boxes(label: PlacedLabel) -> set[tuple[int, int, int, int]]:
    return {(box.x, box.y, box.width, box.height) for box in label.elements if isinstance(box, Box)}


def words(label: PlacedLabel) -> str:
    return " ".join(text.text for text in label.elements if isinstance(text, Text))


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("sheet_id", MORE)
def test_nothing_leaves_the_page(sheet_id: str, dpi: int, book: FontBook) -> None:
    sheet = find_sheet(sheet_id)
    for page in (RulerPage(sheet, "Zebra"), TestPage(sheet, "Zebra")):
        label = placed(page, dpi, book)
        assert (label.width, label.height) == sheet.page_dots(dpi)
        for element in label.elements:
            assert element.x >= 0
            assert element.x + element.width <= label.width
            if isinstance(element, Box | Bars):
                assert 0 <= element.y <= element.y + element.height <= label.height
            elif isinstance(element, Text):
                assert 0 < element.baseline < label.height


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("sheet_id", SOME)
def test_lines_and_bars_of_the_ruler_page_have_the_measures_that_it_names(
    sheet_id: str, dpi: int, book: FontBook
) -> None:
    sheet = find_sheet(sheet_id)
    plan, label = ruler_plan(sheet), placed(RulerPage(sheet, "Zebra"), dpi, book)
    width, height = sheet.page_dots(dpi)
    upright = next(box for box in boxes(label) if box[3] >= height - 1 and box[2] < dpi / 50)
    level = next(box for box in boxes(label) if box[2] >= width - 1 and box[3] < dpi / 50)
    assert (upright[0] + upright[2] / 2) / dpi * 25.4 == pytest.approx(float(plan.line_across), abs=25.4 / dpi)
    assert (level[1] + level[3] / 2) / dpi * 25.4 == pytest.approx(float(plan.line_along), abs=25.4 / dpi)
    if plan.bar_across:
        wanted = float(plan.bar_across) / 25.4 * dpi
        assert any(abs(box[2] - wanted) <= 1 for box in boxes(label))
    assert f"A {float(plan.line_across):g} mm" in words(label)


def test_the_ruler_page_of_paper_has_100_mm_bars_and_that_of_a_tiny_roll_what_fits() -> None:
    assert ruler_plan(find_sheet("A4_24")).bar_across == ruler_plan(find_sheet("A4_24")).bar_along == 100
    tiny = ruler_plan(find_sheet("Roll_3_across_32x19"))
    assert tiny == RulerPlan(Fraction(20), Fraction(5), Fraction(70), Fraction(10))


def test_the_ruler_page_shows_where_the_labels_are(book: FontBook) -> None:
    sheet = find_sheet("A4_24")
    label = placed(RulerPage(sheet, "Zebra"), 300, book)
    assert {(x, y, *sheet.label_dots(300)) for x, y in sheet.positions(300)} <= boxes(label)


@pytest.mark.parametrize("sheet", shipped_sheets().values(), ids=lambda sheet: sheet.id)
def test_the_test_page_shows_every_position_calibrated(sheet: Sheet, book: FontBook) -> None:
    calibration = Calibration(right_um=900, down_um=-600)
    shown = boxes(placed(TestPage(sheet, "Zebra", calibration), 300, book))
    width, height = sheet.label_dots(300)
    page_width, page_height = sheet.page_dots(300)
    for left, top in sheet.positions(300, calibration):
        x, y, right, bottom = max(0, left), max(0, top), min(page_width, left + width), min(page_height, top + height)
        assert (x, y, right - x, bottom - y) in shown


@pytest.mark.parametrize(("sheet_id", "codes"), [("A4_24", 2), ("Thermal_57x32", 1), ("Letter_30", 2)])
def test_a_printed_test_page_reads_and_says_what_it_is_of(sheet_id: str, codes: int, book: FontBook) -> None:
    sheet = find_sheet(sheet_id)
    job = page_job(TestPage(sheet, "Front desk"), sheet, 300, book)
    document = pdfium.PdfDocument(io.BytesIO(render_pdf(job, book)))
    found = zxingcpp.read_barcodes(document[0].render(scale=300 / 72).to_pil())
    document.close()
    assert [code.text for code in found] == ["T300"] * codes
    told = words(placed(TestPage(sheet, "Front desk"), 300, book))
    assert "Front desk · 300 dpi" in told
    assert sheet.title.split(",")[0] in told


def test_a_label_too_narrow_for_a_bar_code_still_gets_its_outline_and_words(book: FontBook) -> None:
    sheet = find_sheet("Thermal_15x25")
    label = placed(TestPage(sheet, "Zebra"), 203, book)
    assert not any(isinstance(element, Bars) for element in label.elements)
    assert words(label)


def test_pages_are_printed_on_one_position_of_the_papers_own_size(book: FontBook) -> None:
    sheet = find_sheet("Roll_3_across_33x25")
    job = page_job(RulerPage(sheet, "Zebra"), sheet, 203, book)
    assert (job.n_pages, job.n_labels) == (1, 1)
    assert whole_page(sheet).label_dots(203) == (int(sheet.page_width * 203), int(sheet.page_height * 203))
    assert [(place.x, place.y) for place in job.page(0)] == [(0, 0)]


def test_the_pages_tell_what_they_are() -> None:
    sheet = find_sheet("A4_24")
    assert RulerPage(sheet, "Zebra").spec()["values"] == {"sheet": "A4_24", "printer": "Zebra"}
    assert TestPage(sheet, "Zebra").spec()["design"] == "test page"
    assert hash(RulerPage(sheet, "Zebra")) == hash(RulerPage(sheet, "Zebra"))
