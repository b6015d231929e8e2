"""The body of the page: the modes as tabs, what a mode asks for at the left, options and preview at the right."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from fba_client.ui.labels.job_options import JobOptions
from fba_client.ui.labels.mode_stack import ModeStack
from fba_client.ui.labels.preview_panel import PreviewPanel
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import card
from fba_client.ui.widgets.tab_order import tab_through

_STATE = "labels/splitter"


class PageBody(QWidget):
    """Lays the parts out; the share of each half is remembered."""

    def __init__(
        self,
        modes: ModeStack,
        options: JobOptions,
        preview: PreviewPanel,
        state: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        # From the outside in: each widget that gets its parent later is styled once more, with all that is in it.
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        left, self._right = card(), card()
        self._splitter.addWidget(left)
        self._splitter.addWidget(self._right)
        _padded(left).addWidget(modes)
        right = _padded(self._right)
        right.addWidget(options)
        right.addWidget(preview, 1)
        self._splitter.setHandleWidth(Theme.SPACE_M)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([560, 500])
        kept = state.value(_STATE)
        if isinstance(kept, QByteArray):
            self._splitter.restoreState(kept)
        self._splitter.splitterMoved.connect(self._remember)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Theme.SPACE_S)
        layout.addWidget(modes.tab_bar)
        layout.addWidget(self._splitter, 1)
        modes.made.connect(lambda source: tab_through(modes.tab_bar, source))  # not behind all that was made before

    def show_printable(self, printable: bool) -> None:
        """Give a mode that prints nothing the whole width."""
        self._right.setVisible(printable)

    def _remember(self) -> None:
        self._state.setValue(_STATE, self._splitter.saveState())


def _padded(frame: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(Theme.SPACE_M, Theme.SPACE_M, Theme.SPACE_M, Theme.SPACE_M)
    layout.setSpacing(Theme.SPACE_M)
    return layout
