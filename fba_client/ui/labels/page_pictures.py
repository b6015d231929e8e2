"""Pages drawn once and kept as pictures, so that scrolling only copies them."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from fba_client.labels.job import LabelJob
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.ui.labels.page_layouts import Page
from fba_client.ui.labels.painter import PAPER, LabelPainter

SCREEN_DPI = 96
_PIXELS_MOST = 4_000_000  # a page larger than that is drawn where it is seen
_PIXELS_KEPT = 16_000_000  # 64 MB


class PagePictures:
    """Draws pages and keeps the newest; what a page was before it changed stays until it is drawn anew."""

    def __init__(self, book: FontBook) -> None:
        self._ink = LabelPainter(book)
        self._fresh: OrderedDict[int, QPixmap] = OrderedDict()
        self._stale: dict[int, QPixmap] = {}

    def renew(self, *, keep: bool) -> None:
        """Draw all pages anew; until then they look as they did, if ``keep``."""
        self._stale = {**self._stale, **self._fresh} if keep else {}
        self._fresh.clear()

    def picture(self, number: int) -> QPixmap | None:
        """A page as it is now, or None until it is drawn."""
        if number in self._fresh:
            self._fresh.move_to_end(number)
        return self._fresh.get(number)

    def older(self, number: int) -> QPixmap | None:
        """A page as it was before it changed."""
        return self._stale.get(number)

    def draw(self, number: int, page: Page, job: LabelJob, size: QSize, ratio: float) -> None:
        """Draw a page of ``size`` logical pixels and keep it."""
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(PAPER)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, page, job, size.width() / float(job.sheet.page_width) / SCREEN_DPI)
        painter.end()
        self._stale.pop(number, None)
        self._fresh[number] = pixmap
        most = max(2, _PIXELS_KEPT // max(1, pixmap.width() * pixmap.height()))
        while len(self._fresh) > most:
            self._fresh.popitem(last=False)
        if len(self._stale) > most:
            self._stale.clear()

    def paint(self, painter: QPainter, page: Page, job: LabelJob, zoom: float, seen: QRect | None = None) -> None:
        """Paint the outlines and the labels of a page at the painter's origin: those that touch ``seen``."""
        paint_outlines(painter, job.sheet, zoom)
        scale = zoom * SCREEN_DPI / job.dpi
        painter.save()
        painter.scale(scale, scale)
        for placement in page:
            label = placement.label
            area = QRect(
                int(placement.x * scale), int(placement.y * scale), int(label.width * scale), int(label.height * scale)
            )
            if seen is None or seen.intersects(area.adjusted(-1, -1, 2, 2)):
                painter.translate(placement.x, placement.y)
                self._ink.draw(painter, label)
                painter.translate(-placement.x, -placement.y)
        painter.restore()


def is_kept(size: QSize, ratio: float) -> bool:
    """Whether a page of that size is drawn whole and kept."""
    return size.width() * size.height() * ratio * ratio <= _PIXELS_MOST


def paint_outlines(painter: QPainter, sheet: Sheet, zoom: float) -> None:
    """The outline of every label, where a page has several."""
    if sheet.per_page == 1:
        return
    radius = float(sheet.corner * SCREEN_DPI) * zoom
    painter.setPen(QColor(PAPER.darker(116)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width, height = (float(side * SCREEN_DPI) * zoom for side in (sheet.label_width, sheet.label_height))
    for left, top in sheet.positions(SCREEN_DPI):
        painter.drawRoundedRect(QRectF(left * zoom, top * zoom, width, height), radius, radius)
