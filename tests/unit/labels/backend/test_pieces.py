"""The backend's pages taken apart: every label is found once, is known by its box, and knows which way is up."""

from __future__ import annotations

import threading
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from backend_pdfs import box_ids, box_pdf, labels_of, pallet_pdf, plain_label, taken_apart, tracking_id
from reportlab.pdfgen.canvas import Canvas

from fba_client.errors import Cancelled, LabelError
from fba_client.labels.backend.page_types import PAGE_TYPES
from fba_client.labels.backend.pdf_file import PdfFile
from fba_client.labels.backend.pieces import BOX, CARRIER, take_apart

BOXES = box_ids(3)
WITHOUT_CARRIER = "PackageLabel_Thermal_NonPCP"
TOGETHER = "PackageLabel_Thermal_Unified"  # the carrier's label is part of the box's


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "labels.pdf"


@pytest.mark.parametrize("is_told", [True, False], ids=["told", "untold"])
@pytest.mark.parametrize("page_type", sorted(PAGE_TYPES))
def test_every_label_of_every_page_type_is_found_with_its_box(path: Path, page_type: str, is_told: bool) -> None:
    path.write_bytes(box_pdf(page_type))
    found = taken_apart(path, page_type if is_told else "", BOXES)
    assert found.is_split
    of_box = 1 if page_type in (WITHOUT_CARRIER, TOGETHER) else 2
    assert sorted(piece.box_id for piece in found.pieces) == sorted(BOXES * of_box)
    assert [piece.kind for piece in found.pieces].count(BOX) == 3
    codes = [code for piece in found.pieces for code in piece.linear_codes]
    carried = [] if page_type == WITHOUT_CARRIER else [tracking_id(number) for number in (1, 2, 3)]
    assert sorted(codes) == sorted([*BOXES, *carried])


@pytest.mark.parametrize("page_type", sorted(PAGE_TYPES))
def test_pallet_labels_are_four_for_each_pallet(path: Path, page_type: str) -> None:
    path.write_bytes(pallet_pdf(page_type, 2))
    found = taken_apart(path, page_type)
    whole_pages = page_type == TOGETHER  # two to a page of one label's size
    assert len(found.pieces) == (4 if whole_pages else 8)


def test_a_last_sheet_that_is_not_full_has_only_its_labels(path: Path) -> None:
    path.write_bytes(box_pdf("PackageLabel_Letter_6", 7, partnered=False))
    found = taken_apart(path, "PackageLabel_Letter_6", box_ids(7))
    assert found.n_pages == 2
    assert [piece.box_id for piece in found.pieces] == box_ids(7)


def test_the_turned_carrier_label_is_known_to_lie_and_whose_it_is(path: Path) -> None:
    path.write_bytes(box_pdf("PackageLabel_Thermal"))
    box, carrier = taken_apart(path, "PackageLabel_Thermal", BOXES).pieces[:2]
    assert (box.kind, box.upright, box.box_id) == (BOX, 0, BOXES[0])
    assert (carrier.kind, carrier.upright, carrier.box_id) == (CARRIER, 90, BOXES[0])
    assert carrier.whole is not None
    assert (round(carrier.whole.width), round(carrier.whole.height)) == (432, 288)


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_which_way_is_up_is_told_by_what_is_seen(path: Path, turn: int, rotate: int) -> None:
    path.write_bytes(plain_label(turn=turn, rotate=rotate, size=(360, 360)))
    (piece,) = taken_apart(path).pieces
    assert piece.upright == (360 - turn - rotate) % 360


def test_a_carrier_label_is_known_by_its_tracking_number(path: Path) -> None:
    path.write_bytes(plain_label(code=tracking_id(2)))
    with PdfFile.open(path) as pdf:
        found = take_apart(pdf, boxes=BOXES, tracking={BOXES[1]: tracking_id(2)})
    assert [(piece.kind, piece.box_id) for piece in found.pieces] == [(CARRIER, BOXES[1])]


def test_carrier_labels_that_say_nothing_belong_to_the_box_beside_them(path: Path) -> None:
    joined = pdfium.PdfDocument.new()
    for code in (BOXES[0], "420972031", BOXES[1], "420972032"):
        joined.import_pages(pdfium.PdfDocument(plain_label(code=code)))
    joined.save(str(path))
    assert [piece.box_id for piece in taken_apart(path, boxes=BOXES).pieces] == [*BOXES[:1] * 2, *BOXES[1:2] * 2]


def test_pages_that_cannot_be_told_apart_are_taken_whole_and_that_is_said(path: Path) -> None:
    canvas = Canvas(str(path), pagesize=(612, 792))
    for _ in range(2):
        canvas.rect(36, 36, 540, 720)  # a frame around all: no cut through white
        canvas.drawString(72, 400, "One label as large as the page")
        canvas.showPage()
    canvas.save()
    found = taken_apart(path, "PackageLabel_Letter_4")
    assert not found.is_split
    assert [piece.page for piece in found.pieces] == [0, 1]


def test_a_promise_that_the_pages_do_not_keep_is_not_believed(path: Path) -> None:
    path.write_bytes(box_pdf("PackageLabel_Letter_6"))
    found = taken_apart(path, "PackageLabel_Letter_2", BOXES)
    assert len(found.pieces) == 6


def test_blank_pages_are_no_labels(path: Path) -> None:
    canvas = Canvas(str(path), pagesize=(288, 432))
    canvas.showPage()
    canvas.drawString(72, 100, "words")
    canvas.showPage()
    canvas.save()
    found = taken_apart(path)
    assert (found.n_pages, [piece.page for piece in found.pieces]) == (2, [1])


def test_the_width_of_the_narrowest_bar_is_measured(path: Path) -> None:
    path.write_bytes(plain_label())
    (code,) = labels_of(path)[0].piece.codes
    assert code.x_mils == pytest.approx(2 / 203 * 1000, abs=0.1)


def test_reading_stops_when_it_is_asked_to(path: Path) -> None:
    path.write_bytes(box_pdf("PackageLabel_Thermal"))
    cancel, seen = threading.Event(), []

    def report(done: int, total: int) -> None:
        seen.append((done, total))
        cancel.set()

    with PdfFile.open(path) as pdf, pytest.raises(Cancelled):
        take_apart(pdf, report=report, cancel=cancel)
    assert seen == [(1, 6)]


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 and no more", b"<html>captive portal</html>"])
def test_a_damaged_file_is_named_with_what_to_do(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(LabelError, match=r"labels\.pdf cannot be read") as caught:
        taken_apart(path)
    assert "Fetch" in caught.value.advice
