"""The head of the page: what it comes to, the printer, and the buttons that print, save and stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QProgressBar, QPushButton, QVBoxLayout, QWidget

from fba_client.ui.labels.printer_box import PrinterBox
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.page_header import PageHeader
from fba_client.ui.widgets.roles import set_role

_SHAPES = ("pdf", "zpl", "epl", "png")


class PageHead(QWidget):
    """Title and actions. ``save_wanted`` has the kind of file: pdf, zpl, epl or png."""

    print_wanted = Signal()
    save_wanted = Signal(str)
    stop_wanted = Signal()

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader(title)
        self.printer_box = PrinterBox(theme)
        self.print_button = QPushButton(theme.icon("print", "on_accent"), self.tr("&Print"))
        self.save_button = QPushButton(theme.icon("save"), self.tr("&Save as"))
        self.stop_button = QPushButton(theme.icon("stop"), self.tr("Stop"))
        self.stop_button.setShortcut("Ctrl+.")
        self.stop_button.setToolTip(self.tr("Stop printing (Ctrl+.)"))
        self.progress = QProgressBar()
        set_role(self.print_button, "primary")
        self.save_button.setMenu(self._save_menu())
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self.progress.setAccessibleName(self.tr("Progress"))
        for widget in (self.progress, self.stop_button, self.printer_box, self.print_button, self.save_button):
            self.header.add_action(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.header)
        self.print_button.clicked.connect(self.print_wanted)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.show_busy(False)

    def show_busy(self, busy: bool) -> None:
        """Offer to stop while something is printed or saved, and nothing else."""
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.stop_button.setEnabled(True)
        for widget in (self.printer_box, self.print_button, self.save_button):
            widget.setEnabled(not busy)

    def show_stopping(self) -> None:
        """It stops as soon as what was begun allows."""
        self.stop_button.setEnabled(False)

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def show_printable(self, printable: bool) -> None:
        """Whether the mode has something to print."""
        for widget in (self.printer_box, self.print_button, self.save_button):
            widget.setVisible(printable)

    def _save_menu(self) -> QMenu:
        menu = QMenu(self)
        titles = (
            self.tr("&PDF, to print anywhere…"),
            self.tr("&ZPL, for Zebra printers…"),
            self.tr("&EPL, for older Eltron and Zebra printers…"),
            self.tr("P&NG pictures…"),
        )
        for shape, title in zip(_SHAPES, titles, strict=True):
            menu.addAction(title).triggered.connect(self._saver(shape))
        return menu

    def _saver(self, shape: str) -> object:
        return lambda: self.save_wanted.emit(shape)
