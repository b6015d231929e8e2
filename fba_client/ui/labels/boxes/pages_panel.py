"""The pages of the backend's PDFs with what one needs around them: turning, zooming, and whose label is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from fba_client.services.labels.backend import PageOfLabels
from fba_client.ui.i18n import format_count
from fba_client.ui.labels.boxes.page_view import PageView
from fba_client.ui.tasks import Tasks
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.elided import ElidedLabel
from fba_client.ui.widgets.roles import text_label


class PagesPanel(QWidget):
    """A PageView below its tools. ``failed`` tells why a page cannot be drawn."""

    failed = Signal(object)  # Exception

    def __init__(self, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: tuple[PageOfLabels, ...] = ()
        self.view = PageView(tasks)
        self.boxes = ElidedLabel("", "muted")
        self._place = text_label("", "muted")
        self._zoom = text_label("", "muted")
        self.back = self._button("chevron-left", self.tr("Previous page of the backend's labels"), -1)
        self.forth = self._button("chevron-right", self.tr("Next page of the backend's labels"), 1)
        self.smaller = self._button("minus", self.tr("Show the page smaller"), 0)
        self.larger = self._button("plus", self.tr("Show the page larger"), 0)
        self.whole = self._button("fit-width", self.tr("Show the whole page"), 0)
        self.smaller.clicked.connect(lambda: self.view.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.view.zoom_by(1))
        self.whole.clicked.connect(self.view.fit)
        self._lay_out()
        self.view.page_changed.connect(self._show_page)
        self.view.zoom_changed.connect(self._show_zoom)
        self.view.failed.connect(self.failed)
        self._show_zoom(1.0)
        self._show_page(0)

    def show_pages(self, pages: Sequence[PageOfLabels]) -> None:
        """Show these pages."""
        self._pages = tuple(pages)
        self.view.show_pages(pages)
        self._show_page(self.view.page)

    def turn_to_box(self, box_id: str) -> None:
        """Show the first page that has a label of that box."""
        page = next((place for place, page in enumerate(self._pages) if box_id in page.box_ids), -1)
        if page >= 0:
            self.view.turn_to(page)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(Theme.SPACE_XS)
        for widget in (self.back, self._place, self.forth):
            tools.addWidget(widget)
        tools.addSpacing(Theme.SPACE_S)
        tools.addWidget(self.boxes, 1)
        for button in (self.smaller, self._zoom, self.larger, self.whole):
            tools.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Theme.SPACE_S, 0, 0)
        layout.setSpacing(Theme.SPACE_S)
        layout.addLayout(tools)
        layout.addWidget(self.view, 1)

    def _button(self, icon: str, text: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._theme.icon(icon))
        button.setAutoRaise(True)
        button.setAccessibleName(text)
        button.setToolTip(text)
        if step:
            button.clicked.connect(lambda: self.view.turn_to(self.view.page + step))
        return button

    def _show_page(self, page: int) -> None:
        count = len(self._pages)
        number = min(page + 1, count)
        self._place.setText(self.tr("Page {0} of {1}").format(format_count(number), format_count(count)))
        self.back.setEnabled(page > 0)
        self.forth.setEnabled(page + 1 < count)
        ids = self._pages[page].box_ids if 0 <= page < count else ()
        self.boxes.setText(", ".join(ids) or (self.tr("No box label on this page") if count else ""))

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(self.tr("{0}%").format(round(zoom * 100)))
