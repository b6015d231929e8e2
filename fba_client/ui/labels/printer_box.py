"""The choice of a printer: those that were set up, the system's dialog for any other, and the way to set one up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from fba_client.printers.printer import Printer
from fba_client.ui.theme import Theme

ASK, _SET_UP = "ask", "set-up"  # no printer has such an id


class PrinterBox(QComboBox):
    """``printer_chosen`` says that the person chose another one; ``set_up_wanted`` that there is to be a new one."""

    printer_chosen = Signal()
    set_up_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._printers: tuple[Printer, ...] = ()
        self._chosen = ASK
        self.setAccessibleName(self.tr("Printer"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.activated.connect(self._on_activated)
        self.show_printers((), "")

    @property
    def printers(self) -> tuple[Printer, ...]:
        """The printers that were set up."""
        return self._printers

    def printer(self) -> Printer | None:
        """The chosen printer; None is the system's dialog."""
        return next((printer for printer in self._printers if printer.id == self._chosen), None)

    @property
    def chosen(self) -> str:
        """What is chosen, to be remembered: the id of a printer, or ASK for the system's dialog."""
        return self._chosen

    def show_printers(self, printers: Sequence[Printer], printer_id: str) -> None:
        """Offer ``printers`` and choose one of them, the default one where there is no such; says nothing."""
        self._printers = tuple(printers)
        self.clear()
        for printer in printers:
            self.addItem(self._theme.icon("print"), printer.name, printer.id)
        if printers:
            self.insertSeparator(self.count())
        self.addItem(self.tr("Other printer…"), ASK)
        self.setItemData(self.count() - 1, self.tr("Asks with the system's dialog"), Qt.ItemDataRole.ToolTipRole)
        self.addItem(self.tr("Printers…") if printers else self.tr("Set up a printer…"), _SET_UP)
        default = next((printer.id for printer in printers if printer.is_default), ASK)
        if len(printers) == 1:
            default = printers[0].id
        self.choose(printer_id if self.findData(printer_id) >= 0 else default)

    def choose(self, printer_id: str) -> None:
        """Choose a printer by its id, or ASK for the system's dialog; says nothing."""
        self._chosen = printer_id if printer_id and self.findData(printer_id) >= 0 else ASK
        self.setCurrentIndex(self.findData(self._chosen))
        self.setToolTip(self.currentText())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a printer is not changed by the way

    def _on_activated(self, row: int) -> None:
        chosen = str(self.itemData(row) or "")
        if chosen == _SET_UP:
            self.choose(self._chosen)
            self.set_up_wanted.emit()
        elif chosen and chosen != self._chosen:
            self.choose(chosen)
            self.printer_chosen.emit()
