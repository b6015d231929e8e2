"""The preview with what one needs around it: pages, zoom, and how many labels on how many sheets there are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from fba_client.labels.setting.coverage import coverage_note
from fba_client.labels.setting.fonts import FontBook
from fba_client.ui.i18n import advice_text, error_text, format_count
from fba_client.ui.labels.preview import LabelPreview
from fba_client.ui.tasks import Tasks
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_style_property, text_label


class PreviewPanel(QWidget):
    """A LabelPreview below its tools. Ctrl with +, - and 0 zoom; Page Up and Down scroll while it has the focus.

    ``others_wanted`` asks for what is among the pages, without that which cannot be printed.
    """

    others_wanted = Signal()

    def __init__(self, book: FontBook, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = LabelPreview(book, tasks)
        self.missing = text_label("", "small", wrap=True, selectable=True)
        set_style_property(self.missing, "ink", "warning")
        self.fault = text_label("", "error", wrap=True, selectable=True)
        self.others_button = QPushButton()
        self.others_button.clicked.connect(self.others_wanted)
        self._theme = theme
        self._page = text_label("", "muted")
        self._zoom = text_label("", "muted")
        self.back = self._button("chevron-left", self.tr("Previous page"), self._go_back)
        self.forth = self._button("chevron-right", self.tr("Next page"), self._go_forth)
        tools = QHBoxLayout()
        tools.setSpacing(Theme.SPACE_XS)
        for widget in (self.back, self._page, self.forth):
            tools.addWidget(widget)
        tools.addStretch(1)
        tools.addWidget(self._button("minus", self.tr("Smaller"), self.preview.zoom_out, "Ctrl+-"))
        tools.addWidget(self._zoom)
        tools.addWidget(self._button("plus", self.tr("Larger"), self.preview.zoom_in, "Ctrl++"))
        tools.addWidget(self._button("fit-width", self.tr("Fit the width"), self.preview.fit, "Ctrl+0"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Theme.SPACE_S)
        layout.addLayout(tools)
        faulty = QHBoxLayout()
        faulty.setSpacing(Theme.SPACE_S)
        faulty.addWidget(self.fault, 1)
        faulty.addWidget(self.others_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(faulty)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.missing)
        self.show_missing("")
        self.show_fault("")
        self.preview.page_changed.connect(self._show_page)
        self.preview.zoom_changed.connect(self._show_zoom)
        self._show_zoom(self.preview.zoom)
        self._show_page(0)

    def show_missing(self, characters: str) -> None:
        """Say that no font here has these characters, and what to install; '' takes the note away."""
        note = coverage_note(characters)
        self.missing.setText("" if note is None else f"{error_text(note)} {advice_text(note)}")
        self.missing.setVisible(note is not None)

    def show_fault(self, text: str, *, has_others: bool = False) -> None:
        """Say why something that is asked for is not among the pages; '' takes the line away. Offer the others, when
        there are any."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))
        self.others_button.setVisible(has_others)

    def offer_others(self, text: str, key: str) -> None:
        """What the button for the others says, and the key that does the same."""
        self.others_button.setText(text)
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        self.others_button.setToolTip(self.tr("Leave out what is named here ({0})").format(native))

    def _button(self, icon: str, text: str, action: object, key: str = "") -> QToolButton:
        button = QToolButton()
        button.setIcon(self._theme.icon(icon))
        button.setAutoRaise(True)
        button.setAccessibleName(text)
        button.setToolTip(
            f"{text} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})" if key else text
        )
        button.clicked.connect(action)
        if key:
            QShortcut(QKeySequence(key), self, action)  # type: ignore[call-overload]
        return button

    def _go_back(self) -> None:
        self.preview.show_page(self.preview.page - 1)

    def _go_forth(self) -> None:
        self.preview.show_page(self.preview.page + 1)

    def _show_page(self, page: int) -> None:
        pages = self.preview.n_pages
        self._page.setText(self.tr("Page {0} of {1}").format(format_count(min(page + 1, pages)), format_count(pages)))
        self.back.setEnabled(page > 0)
        self.forth.setEnabled(page + 1 < pages)

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(self.tr("{0}%").format(round(zoom * 100)))
