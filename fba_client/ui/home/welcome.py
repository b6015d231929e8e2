"""What a new user sees first: which marketplace this is, and the one button that fetches everything."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from fba_client.errors import FbaClientError
from fba_client.sync.events import SyncProgress, SyncSummary
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.widgets.roles import card, set_role, text_label
from fba_client.ui.words import sync_detail, sync_step_name

_WIDTH = 720


class Welcome(QWidget):
    """Shown while nothing was ever fetched; it follows the first sync and says what went wrong where it fails."""

    settings_requested = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._logo = QLabel()
        self._where = text_label("", "muted", wrap=True)
        self._state = text_label("", "muted", wrap=True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Progress of the first sync"))
        self.start = QPushButton(self.tr("Start first sync"))
        set_role(self.start, "primary")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.connect_account = QPushButton(self.tr("Connect your account…"))
        self._lay_out()
        sync = context.sync
        self.start.clicked.connect(sync.start_sync)
        self.cancel.clicked.connect(sync.cancel)
        self.connect_account.clicked.connect(self.settings_requested)
        sync.running_changed.connect(self._on_running)
        sync.progressed.connect(self._on_progress)
        sync.sync_finished.connect(self._on_finished)
        sync.failed.connect(self._on_failed)
        context.theme.changed.connect(self._draw)
        self._draw()
        self._on_running(sync.is_running)
        self.describe()

    @property
    def words(self) -> str:
        """Where the person is and what happens, as it is shown."""
        return f"{self._where.text()}\n{self._state.text()}"

    @Slot()
    def describe(self) -> None:
        """Say which marketplace this window works with."""
        kind = self._context.desk.settings.connection.kind
        if self._context.desk.is_on_test_server:
            self._where.setText(
                self.tr(
                    "This window works with a test server. The first sync fetches its products, the stock at each "
                    "center and the shipments; after that, everything is here without a network too."
                )
            )
        elif kind == "sandbox":
            self._where.setText(
                self.tr(
                    "You are looking at the embedded sandbox marketplace: a made-up seller with products, stock at 30 "
                    "centers and shipments on their way. Try everything; nothing leaves this computer."
                )
            )
        else:
            self._where.setText(
                self.tr(
                    "This window is set up for your own account. The first sync fetches your products, the stock at "
                    "each center and your shipments; after that, everything is here without a network too."
                )
            )
        self.connect_account.setVisible(kind == "sandbox")

    @Slot(bool)
    def _on_running(self, running: bool) -> None:
        self._bar.setVisible(running)
        self._bar.setRange(0, 0)
        self.cancel.setVisible(running)
        self.start.setVisible(not running)
        if running:
            self._state.setText(self.tr("Connecting…"))

    @Slot(object)
    def _on_progress(self, progress: SyncProgress) -> None:
        if not self._context.sync.is_running:
            return
        self._bar.setRange(0, progress.total)
        self._bar.setValue(min(progress.done, progress.total))
        words = (sync_step_name(progress.step), sync_detail(progress.detail))
        self._state.setText(self.tr("Fetching: {0}").format(" · ".join(filter(None, words))))

    @Slot(object)
    def _on_finished(self, summary: SyncSummary) -> None:
        if summary.errors:
            self._on_failed(summary.errors[0])
        else:
            self._state.setText(self.tr("Cancelled. What had arrived was kept.") if summary.cancelled else "")

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, FbaClientError):
            self._state.setText(f"{error_text(error)}\n{advice_text(error)}".strip())
        else:
            self._state.setText(self.tr("The program made a mistake; the report says more."))
        self.start.setText(self.tr("Try again"))

    @Slot()
    def _draw(self) -> None:
        self._logo.setPixmap(self._context.theme.pixmap("logo", 48, "accent", ratio=self.devicePixelRatio()))

    def _lay_out(self) -> None:
        panel = card()
        panel.setMaximumWidth(_WIDTH)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self.start, self.cancel, self.connect_account):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(panel)
        column.setContentsMargins(36, 32, 36, 32)
        column.setSpacing(12)
        column.addWidget(self._logo)
        column.addWidget(text_label(self.tr("Welcome to FBA Client"), "title"))
        column.addWidget(self._where)
        column.addSpacing(8)
        column.addLayout(_steps())
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addWidget(self._bar)
        column.addWidget(self._state)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 24, 0, 24)
        around.addStretch(2)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(panel, 100)
        row.addStretch()
        around.addLayout(row)
        around.addStretch(3)


def _steps() -> QGridLayout:
    translate = QCoreApplication.translate
    texts = (
        (translate("Welcome", "Sync"), translate("Welcome", "Fetches products, stock by center and shipments.")),
        (translate("Welcome", "Ship"), translate("Welcome", "Items, boxes, transport; stop and go on at any step.")),
        (translate("Welcome", "Print"), translate("Welcome", "Labels that are read back before they are printed.")),
    )
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    for number, (title, text) in enumerate(texts):
        step = QFrame()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(text_label(f"{number + 1}. {title}", "strong"))
        column.addWidget(text_label(text, "small", wrap=True), 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(step, 0, number)
        grid.setColumnStretch(number, 1)
    return grid
