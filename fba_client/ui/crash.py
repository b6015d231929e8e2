"""What happens to a bug: it is logged, and the person gets a dialog with a redacted report to copy."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from fba_client.log import describe_crash, redact
from fba_client.ui.widgets.roles import text_label

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashReporter(QObject):
    """Catches what nothing else caught, on any thread. ``crashed`` carries the report to the GUI thread."""

    crashed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._old_hook = sys.excepthook
        self._old_thread_hook = threading.excepthook
        self._dialog: CrashDialog | None = None
        self._window: QWidget | None = None
        self.crashed.connect(self._show)

    def install(self) -> None:
        """Take over the hooks of Python and the messages of Qt."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        qInstallMessageHandler(_log_qt)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook = self._old_hook
        threading.excepthook = self._old_thread_hook
        qInstallMessageHandler(None)

    def set_window(self, window: QWidget | None) -> None:
        """The window that the dialog belongs to."""
        self._window = window

    @property
    def dialog(self) -> CrashDialog | None:
        """The dialog that is open, or None."""
        return self._dialog

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._old_hook(kind, error, trace)
            return
        report = describe_crash(error.with_traceback(trace))
        log.critical("a bug: %s", report)
        self.crashed.emit(report)

    def _on_thread_error(self, happened: threading.ExceptHookArgs) -> None:
        if happened.exc_value is not None:
            self._on_error(happened.exc_type, happened.exc_value, happened.exc_traceback)

    @Slot(str)
    def _show(self, report: str) -> None:
        if self._dialog is not None:
            self._dialog.add(report)
            return
        self._dialog = CrashDialog(report, self._window)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    @Slot()
    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None


class CrashDialog(QDialog):
    """Says that the program erred, that nothing saved is lost, and lets the report be copied."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(640, 420)
        self._report = QPlainTextEdit(report, readOnly=True)
        self._report.setAccessibleName(self.tr("Error report"))
        self._copy = QPushButton(self.tr("Copy report"))
        self._copy.clicked.connect(self.copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(text_label(self.tr("FBA Client made a mistake"), "heading"))
        explanation = self.tr(
            "This is a fault in the program, not yours. Everything you saved is intact and you can go on; if the "
            "window behaves oddly, start it again. The report below holds no passwords or tokens: please send it along "
            "when you report the fault."
        )
        layout.addWidget(text_label(explanation, "muted", wrap=True))
        layout.addWidget(self._report, 1)
        layout.addWidget(buttons)

    def add(self, report: str) -> None:
        """Put another report below the first."""
        self._report.appendPlainText(report)

    @Slot()
    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(self.tr("Copied"))


def _log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:  # noqa: ARG001
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", redact(text))
