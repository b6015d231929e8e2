"""The preview draws what the PDF draws, page by page, and takes a click for the first position."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pypdfium2 as pdfium
import pytest
import zxingcpp
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fba_client.labels.drawing.pdf import render_pdf
from fba_client.labels.drawing.raster import rasterised
from fba_client.labels.elements import Box, PlacedLabel, Text
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.ui.labels.painter import LabelPainter
from fba_client.ui.labels.preview import LabelPreview
from fba_client.ui.messages import Messages
from fba_client.ui.tasks import Tasks

pytestmark = pytest.mark.usefixtures("qapp")  # Qt has no fonts before there is an application
LETTER = find_sheet("Letter_30")
ROLL = find_sheet("Thermal_57x32")
FULL = ItemLabel("X001ABCDEF", "Größe 38 · Ελληνικά 😀 (Русский) \\", "New", "2027-03-31", "L7", "Made in Portugal")


@pytest.fixture(scope="module")
def book() -> FontBook:
    return FontBook(folders=())


def job_of(count: int, book: FontBook, *, skip: int = 0) -> LabelJob:
    return LabelJob(
        LETTER, 300, [Copies(ItemLabel(f"X00{n:07}", f"Item {n}"), 1) for n in range(count)], book, skip=skip
    )


def drawn(label: PlacedLabel, book: FontBook) -> NDArray[np.uint8]:
    """The label as QPainter draws it, one pixel a dot."""
    image = QImage(label.width, label.height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    LabelPainter(book).draw(painter, label)
    painter.end()
    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(label.height, image.bytesPerLine())
    return rows[:, : label.width].copy()


def drawn_by_pdf(label: ItemLabel, book: FontBook, dpi: int) -> NDArray[np.uint8]:
    document = pdfium.PdfDocument(render_pdf(LabelJob(LETTER, dpi, [Copies(label, 1)], book), book))
    image = document[0].render(scale=dpi / 72 - 1e-9, grayscale=True).to_numpy().copy()
    document.close()
    (x, y), (width, height) = LETTER.positions(dpi)[0], LETTER.label_dots(dpi)
    part: NDArray[np.uint8] = image[y : y + height, x : x + width]
    return part


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_bars_are_drawn_in_exactly_the_dots_of_the_layout(dpi: int, book: FontBook) -> None:
    label = FULL.place(*LETTER.label_dots(dpi), dpi, book)
    bars = next(label.bars())
    rows = slice(bars.y, bars.y + bars.height)
    assert np.array_equal(drawn(label, book)[rows], rasterised(label)[rows])


def test_texts_lie_where_the_pdf_has_them(book: FontBook) -> None:
    label = FULL.place(*LETTER.label_dots(300), 300, book)
    painted, printed = drawn(label, book), drawn_by_pdf(FULL, book, 300)
    for element in label.elements:
        if not isinstance(element, Text):
            continue
        area = (
            slice(element.baseline - element.size, element.baseline + element.size // 3),
            slice(element.x - 2, element.x + element.width + 2),
        )
        ours, theirs = (np.argwhere(image[area] < 128) for image in (painted, printed))
        assert np.abs(ours.min(axis=0) - theirs.min(axis=0)).max() <= 1
        assert np.abs(ours.max(axis=0) - theirs.max(axis=0)).max() <= 1
        assert math.isclose(len(ours), len(theirs), rel_tol=0.2)


def test_boxes_are_drawn_as_frames_or_solid(book: FontBook) -> None:
    label = PlacedLabel(40, 20, 300, (Box(2, 2, 20, 10, stroke=3), Box(30, 4, 5, 5)))
    assert np.array_equal(drawn(label, book), rasterised(label))


@pytest.fixture
def preview(qtbot: QtBot, book: FontBook) -> Iterator[LabelPreview]:
    tasks = Tasks(Messages())
    view = LabelPreview(book, tasks)
    qtbot.addWidget(view)
    view.resize(1000, 800)
    view.show()
    yield view
    assert tasks.stop()


def seen(view: LabelPreview, qtbot: QtBot) -> QImage:
    """The viewport once all pages in sight are drawn."""
    qtbot.waitUntil(lambda: view.is_settled, timeout=10_000)
    return view.viewport().grab().toImage()


def test_what_is_seen_can_be_scanned_from_the_screen(preview: LabelPreview, book: FontBook, qtbot: QtBot) -> None:
    preview.show_job(job_of(6, book, skip=3), LETTER, 3)
    preview.set_zoom(2.0)
    image = seen(preview, qtbot).convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    area = preview.position_area(0, 3).toRect()
    part = pixels[area.top() : area.bottom(), area.left() : area.right()]
    assert [found.text for found in zxingcpp.read_barcodes(np.ascontiguousarray(part))] == ["X000000000"]


def test_a_click_on_a_label_of_the_first_page_chooses_the_first_position(
    preview: LabelPreview, book: FontBook, qtbot: QtBot
) -> None:
    preview.show_job(job_of(90, book), LETTER, 0)
    target = preview.position_area(0, 7).center().toPoint()
    with qtbot.waitSignal(preview.position_chosen) as chosen:
        qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=target)
    assert chosen.args == [7]


def test_the_position_below_the_mouse_is_marked_only_while_it_is_there(
    preview: LabelPreview, book: FontBook, qtbot: QtBot
) -> None:
    preview.show_job(job_of(9, book), LETTER, 0)
    before = seen(preview, qtbot)
    target = preview.position_area(0, 20).center()
    QApplication.sendEvent(
        preview.viewport(),
        QMouseEvent(
            QEvent.Type.MouseMove,
            target,
            target,
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    assert seen(preview, qtbot) != before
    QApplication.sendEvent(preview.viewport(), QEvent(QEvent.Type.Leave))
    assert seen(preview, qtbot) == before


def test_a_click_beside_the_labels_or_on_a_later_page_chooses_nothing(
    preview: LabelPreview, book: FontBook, qtbot: QtBot
) -> None:
    preview.show_job(job_of(90, book), LETTER, 0)
    corner = preview.page_area(0).topLeft() + QPoint(3, 3)
    with qtbot.assertNotEmitted(preview.position_chosen):
        qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=corner)
        preview.show_page(1)
        later = preview.position_area(1, 4).center().toPoint()
        qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=later)


def test_a_roll_has_no_first_position(preview: LabelPreview, book: FontBook, qtbot: QtBot) -> None:
    preview.show_job(LabelJob(ROLL, 203, [Copies(FULL, 3)], book), ROLL, 0)
    with qtbot.assertNotEmitted(preview.position_chosen):
        qtbot.mouseClick(preview.viewport(), Qt.MouseButton.LeftButton, pos=preview.page_area(0).center())
    assert preview.n_pages == 3


def test_pages_are_reached_and_told(preview: LabelPreview, book: FontBook, qtbot: QtBot) -> None:
    preview.show_job(job_of(300, book), LETTER, 0)
    with qtbot.waitSignal(preview.page_changed, check_params_cb=lambda page: page == 4):
        preview.show_page(4)
    assert preview.page == 4
    preview.show_page(99)
    assert preview.page == 9


def test_the_wheel_with_control_zooms_and_fit_returns_to_the_width(preview: LabelPreview, book: FontBook) -> None:
    preview.show_job(job_of(3, book), LETTER, 0)
    fitting = preview.zoom
    middle = QPointF(200, 200)
    preview.wheelEvent(
        QWheelEvent(
            middle,
            middle,
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
    )
    assert preview.zoom == pytest.approx(fitting * 1.25)
    preview.zoom_out()
    preview.zoom_out()
    assert preview.zoom == pytest.approx(fitting / 1.25)
    preview.fit()
    assert preview.zoom == pytest.approx(fitting)


def test_zoom_stays_within_bounds(preview: LabelPreview, book: FontBook) -> None:
    preview.show_job(job_of(3, book), LETTER, 0)
    preview.set_zoom(1000)
    assert preview.zoom == 6
    preview.set_zoom(0)
    assert preview.zoom == 0.1


def test_without_a_job_a_blank_sheet_is_shown(preview: LabelPreview) -> None:
    preview.show_job(None, LETTER, 4)
    image = preview.viewport().grab().toImage()
    assert preview.n_pages == 1
    used, free = (preview.position_area(0, place).center().toPoint() for place in (3, 4))
    assert image.pixelColor(used) != image.pixelColor(free)


def test_of_a_thousand_pages_only_those_in_sight_are_laid_out(
    preview: LabelPreview, book: FontBook, qtbot: QtBot
) -> None:
    job = job_of(30_000, book)
    preview.show_job(job, LETTER, 0)
    preview.show_page(998)
    seen(preview, qtbot)
    assert preview.n_pages == 1000
    assert len(job._placed) <= 4 * LETTER.per_page  # the first page or two, and the one scrolled to with its neighbours
