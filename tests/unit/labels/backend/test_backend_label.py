"""A label cut out of the backend's page reads, at its own size, on every medium that takes it; else one is named."""

from __future__ import annotations

import json
import threading
from fractions import Fraction
from pathlib import Path

import pypdfium2 as pdfium
import pytest
import zxingcpp
from backend_pdfs import box_ids, box_pdf, labels_of, plain_label

from fba_client.errors import Cancelled, LabelDoesNotFit, LabelError
from fba_client.labels.backend.backend_label import BackendLabel, backend_label_from_spec
from fba_client.labels.backend.page_types import PAGE_TYPES
from fba_client.labels.backend.pdf_file import PdfFile
from fba_client.labels.backend.vector import is_backend_job, render_backend_pdf
from fba_client.labels.drawing.raster import rasterised
from fba_client.labels.elements import PlacedLabel
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.verify import verify_label

BOOK = FontBook(())
FOUR_BY_SIX, METRIC = (Fraction(4), Fraction(6)), (Fraction(100, 1) * 5 / 127, Fraction(150, 1) * 5 / 127)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "labels.pdf"


def placed(label: BackendLabel, size: tuple[Fraction, Fraction], dpi: int) -> PlacedLabel:
    return label.place(int(size[0] * dpi), int(size[1] * dpi), dpi, BOOK)


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize("page_type", sorted(PAGE_TYPES))
def test_every_label_reads_on_four_by_six_inches(path: Path, page_type: str, dpi: int) -> None:
    path.write_bytes(box_pdf(page_type, 1))
    labels = labels_of(path, page_type, box_ids(1))
    assert labels
    for label in labels:
        assert label.piece.linear_codes
        verify_label(placed(label, FOUR_BY_SIX, dpi))


@pytest.mark.parametrize("page_type", sorted(PAGE_TYPES))
def test_every_label_is_cut_to_the_metric_medium_which_is_a_little_smaller(path: Path, page_type: str) -> None:
    path.write_bytes(box_pdf(page_type, 1))
    labels = labels_of(path, page_type, box_ids(1))
    assert labels
    for label in labels:
        verify_label(placed(label, METRIC, 203))


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_however_it_lies_it_is_printed_upright_with_bars_of_whole_dots(path: Path, turn: int, rotate: int) -> None:
    path.write_bytes(plain_label(turn=turn, rotate=rotate, size=(360, 360)))
    (label,) = labels_of(path)
    (found,) = zxingcpp.read_barcodes(rasterised(placed(label, FOUR_BY_SIX, 203)))
    assert found.orientation == 0
    width = found.position.top_right.x - found.position.top_left.x
    assert width == pytest.approx(2 * (11 * 20 + 2), abs=4)  # two dots a module: neither scaled nor smeared


def test_a_page_of_the_mediums_size_stays_as_the_backend_made_it(path: Path) -> None:
    path.write_bytes(plain_label())
    (label,) = labels_of(path)
    fit = label.fit(*FOUR_BY_SIX)
    assert (fit.turn, fit.left, fit.top, fit.area.width, fit.area.height) == (0, 0, 0, 288, 432)


def test_a_page_that_lies_is_turned_to_the_medium(path: Path) -> None:
    path.write_bytes(box_pdf("PackageLabel_Thermal", 1))
    carrier = labels_of(path, "PackageLabel_Thermal", box_ids(1))[1]
    fit = carrier.fit(*FOUR_BY_SIX)
    assert (fit.turn, fit.area.width, fit.area.height) == (90, 432, 288)


def test_what_is_too_wide_upright_is_printed_sideways(path: Path) -> None:
    path.write_bytes(box_pdf("PackageLabel_Letter_2", 1))
    label = labels_of(path, "PackageLabel_Letter_2", box_ids(1))[0]
    assert label.fit(*FOUR_BY_SIX).turn == 270
    assert label.fit(Fraction(17, 2), Fraction(11, 2)).turn == 0


def test_a_label_that_is_too_large_is_refused_with_the_medium_that_takes_it(path: Path) -> None:
    path.write_bytes(box_pdf("PackageLabel_Letter_2", 1))
    label = labels_of(path, "PackageLabel_Letter_2", box_ids(1))[0]
    with pytest.raises(LabelDoesNotFit, match=r"5\.6 × 2\.\d in and does not fit on 4 × 3\.33 in; 4 × 6 in would"):
        label.fit(Fraction(4), Fraction(10, 3))


def test_bars_keep_their_quiet_zones_or_the_label_is_refused(path: Path) -> None:
    path.write_bytes(plain_label())
    (label,) = labels_of(path)
    bars = label.piece.codes[0].area.width / 72
    quiet = 20 * label.piece.codes[0].module / 72
    ink = label.piece.area.width / 72
    assert ink < bars + quiet + 1
    label.fit(Fraction(ink + 0.4), Fraction(2))
    with pytest.raises(LabelDoesNotFit):
        label.fit(Fraction(ink + 0.01), Fraction(ink - 0.01))


def test_a_label_is_made_again_from_what_it_says_of_itself(path: Path) -> None:
    path.write_bytes(box_pdf("PackageLabel_Thermal", 1))
    for label in labels_of(path, "PackageLabel_Thermal", box_ids(1)):
        spec = json.loads(json.dumps(label.spec()))
        assert backend_label_from_spec(path.parent, spec) == label
        assert backend_label_from_spec(path.parent, spec | {"backend": "../../labels.pdf"}).path == path


def test_a_file_that_was_fetched_anew_is_not_taken_for_the_old_one(path: Path) -> None:
    path.write_bytes(plain_label())
    (label,) = labels_of(path)
    path.write_bytes(plain_label(turn=180))
    with pytest.raises(LabelError, match="fetched anew"):
        placed(label, FOUR_BY_SIX, 203)


def job_of(labels: list[BackendLabel], sheet: str, skip: int = 0) -> LabelJob:
    return LabelJob(find_sheet(sheet), 203, [Copies(label, 1) for label in labels], BOOK, skip=skip)


@pytest.mark.parametrize(("sheet", "pages"), [("Thermal_4x6in", 6), ("Avery_5164", 2)])
def test_the_pdf_has_every_label_on_its_medium_drawn_as_the_backend_drew_it(path: Path, sheet: str, pages: int) -> None:
    path.write_bytes(box_pdf("PackageLabel_Letter_6"))
    job = job_of(labels_of(path, "PackageLabel_Letter_6", box_ids(3)), sheet, skip=0 if pages == 6 else 1)
    assert is_backend_job(job)
    content = render_backend_pdf(job, BOOK)
    with PdfFile(content, "made") as made:
        assert made.n_pages == pages
        read = [
            found.text
            for number in range(pages)
            for found in zxingcpp.read_barcodes(made.draw(number, dpi=300, fineness=2), try_downscale=False)
        ]
    codes = [code for label in job.distinct_labels() for code in label.piece.linear_codes]  # type: ignore[attr-defined]
    assert sorted(read) == sorted(codes)
    document = pdfium.PdfDocument(content)
    words = document[0].get_textpage().get_text_bounded()
    assert "Spring restock" in words  # text, no picture of it
    document.close()


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_the_pdf_agrees_with_what_a_raw_printer_gets(path: Path, rotate: int) -> None:
    path.write_bytes(plain_label(turn=90, rotate=rotate, size=(360, 360)))
    job = job_of(labels_of(path), "Thermal_4x6in")
    with PdfFile(render_backend_pdf(job, BOOK), "made") as made:
        drawn = made.draw(0, dpi=203, fineness=6) < 128
    (placement,) = job.page(0)
    raw = rasterised(placement.label) < 128
    assert (drawn != raw).mean() < 0.002


def test_labels_of_other_kinds_are_not_drawn_and_a_stop_is_heeded(path: Path) -> None:
    item = LabelJob(find_sheet("Letter_30"), 300, [Copies(ItemLabel("X000000001", "Mug").label(), 1)], FontBook())
    assert not is_backend_job(item)
    path.write_bytes(plain_label())
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        render_backend_pdf(job_of(labels_of(path), "Thermal_4x6in"), BOOK, cancel=cancel)
