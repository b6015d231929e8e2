"""The fields of a printer: how it is reached, what it speaks, what is in it. What is wrong is said at the field."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from fba_client.labels.media.sheets import DPI_CHOICES, Sheet
from fba_client.printers.discovery import Found
from fba_client.printers.printer import (
    CUPS,
    CUT,
    EPL,
    FILE,
    PEEL,
    SYSTEM,
    TCP,
    TEAR,
    WINDOWS,
    ZPL,
    Printer,
)
from fba_client.services.printing.addresses import host_and_port
from fba_client.services.printing.printers import DARKNESS, PORT, SPEED, SYSTEM_DPI, PrinterFault
from fba_client.ui.i18n import error_text
from fba_client.ui.labels.media_box import MediaBox
from fba_client.ui.labels.printers.words import after_words, language_words, way_words
from fba_client.ui.widgets.form import Form, FormRow

QUEUE = WINDOWS if sys.platform == "win32" else CUPS  # this computer's own way to send a printer its commands
_SYSTEM_DPI_OFFERED = (*DPI_CHOICES, 1200)
_SHOWN = {  # the address field of each way
    SYSTEM: "queue",
    QUEUE: "queue",
    TCP: "host",
    FILE: "path",
}


class PrinterForm(QWidget):
    """Shows one printer and gives it back as it was typed; ``edited`` comes with every change."""

    edited = Signal()
    own_size_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printer = Printer("", "")
        self.name = QLineEdit(maxLength=60)
        self.way = QComboBox()
        self.language = QComboBox()
        self.queue = QComboBox(editable=True)
        self.host = QLineEdit(maxLength=253, placeholderText="192.168.1.50")
        self.port = QSpinBox(minimum=PORT[0], maximum=PORT[1])
        self.path = QLineEdit(maxLength=1000, placeholderText="/dev/usb/lp0")
        self.media = MediaBox()
        self.dpi = QComboBox(editable=True)
        self.darkness = QSpinBox(minimum=-1, maximum=DARKNESS[1])
        self.speed = QSpinBox(minimum=0, maximum=SPEED[1])
        self.after = QComboBox()
        self._fill()
        self._form = Form()
        self.setLayout(self._form)
        self._form.setContentsMargins(0, 0, 0, 0)
        self.rows = self._make_rows()
        self._connect()

    def show_printer(self, printer: Printer, sheet: Sheet | None) -> None:
        """Show ``printer`` with ``sheet`` in it."""
        self._printer = printer
        self.name.setText(printer.name)
        way = QUEUE if printer.way in (CUPS, WINDOWS) else printer.way
        self.way.setCurrentIndex(max(0, self.way.findData(way)))
        self.language.setCurrentIndex(max(0, self.language.findData(printer.language)))
        field = _SHOWN[str(self.way.currentData())]
        for name, box in (("host", self.host), ("path", self.path)):
            box.setText(printer.address if field == name else "")
        self.queue.setCurrentText(printer.address if field == "queue" else "")
        self.port.setValue(printer.port)
        self.darkness.setValue(printer.darkness)
        self.speed.setValue(max(0, printer.speed))
        self.after.setCurrentIndex(max(0, self.after.findData(printer.after)))
        if sheet is not None:
            self.media.choose(sheet)
        self._show_way()
        self.dpi.setCurrentText(str(printer.dpi))

    def offer_printers(self, found: Iterable[Found]) -> None:
        """Offer the printers that the system knows, or say that it knows none; what was typed stays."""
        typed = self.queue.currentText()
        names = [printer.name for printer in found]
        self.queue.clear()
        self.queue.addItems(names)
        self.queue.setCurrentText(typed)
        self.rows["queue"].set_hint("" if names else self._no_printer())
        self._show_way()

    def _no_printer(self) -> str:
        words = self.tr(
            "No printer is installed on this computer. Add it in the system's printer settings and open this "
            "window again, or choose “{0}” above for a label printer in the network."
        )
        return words.format(way_words(TCP))

    def typed(self) -> Printer:
        """The printer as it stands in the fields."""
        way = str(self.way.currentData())
        addresses = {"queue": self.queue.currentText(), "host": self.host.text(), "path": self.path.text()}
        sheet = self.media.sheet()
        return Printer(
            id=self._printer.id,
            name=self.name.text(),
            language=SYSTEM if way == SYSTEM else str(self.language.currentData()),
            way=way,
            address=addresses[_SHOWN[way]].strip(),
            port=self.port.value(),
            media=sheet.id if sheet is not None else "",
            dpi=int(self.dpi.currentText() or 0),
            darkness=self.darkness.value(),
            speed=self.speed.value() or -1,
            after=str(self.after.currentData()),
            is_default=self._printer.is_default,
        )

    def show_faults(self, faults: Iterable[PrinterFault]) -> None:
        """Say at each field what is wrong with it."""
        words = {self._row_of(fault.field): error_text(fault) for fault in faults}
        for name, row in self.rows.items():
            row.set_fault(words.get(name, ""))
        self._show_way()

    def focus_fault(self) -> None:
        """Go to the first field that something is wrong with."""
        wrong = next((row for row in self.rows.values() if row.fault), None)
        if wrong is not None:
            wrong.field.setFocus()

    def _fill(self) -> None:
        for way in (SYSTEM, TCP, QUEUE, FILE):
            self.way.addItem(way_words(way), way)
        for language in (ZPL, EPL):
            self.language.addItem(language_words(language), language)
        for after in ("", TEAR, CUT, PEEL):
            self.after.addItem(after_words(after), after)
        self.queue.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.dpi.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.dpi.setValidator(QIntValidator(1, 9_999, self))
        for box in (self.darkness, self.speed):
            box.setSpecialValueText(self.tr("As set at the printer"))
        self.speed.setSuffix(self.tr(" in/s"))

    def _make_rows(self) -> dict[str, FormRow[QWidget]]:
        add = self._form.add
        rows: dict[str, FormRow[QWidget]] = {}

        def put(name: str, text: str, field: QWidget, hint: str = "") -> None:
            rows[name] = add(text, field, hint=hint)

        put("name", self.tr("&Name"), self.name)
        put("way", self.tr("&Connected"), self.way)
        put("queue", self.tr("&Printer"), self.queue)
        put("host", self.tr("Network &address"), self.host)
        put("port", self.tr("P&ort"), self.port, self.tr("Label printers listen on 9100"))
        put("path", self.tr("&File or device"), self.path)
        put("language", self.tr("&Language"), self.language)
        put("media", self.tr("Label &sheet or roll"), self.media)
        put("dpi", self.tr("&Resolution (dpi)"), self.dpi)
        put("darkness", self.tr("&Darkness"), self.darkness)
        put("speed", self.tr("Sp&eed"), self.speed)
        put("after", self.tr("After a la&bel"), self.after)
        return rows

    def _connect(self) -> None:
        for line in (self.name, self.host, self.path):
            line.textChanged.connect(self.edited)
        for spin in (self.port, self.darkness, self.speed):
            spin.valueChanged.connect(self.edited)
        for typed in (self.queue, self.dpi):
            typed.currentTextChanged.connect(self.edited)
        for chosen in (self.language, self.after):
            chosen.activated.connect(self.edited)
        self.way.activated.connect(self._on_way)
        self.host.editingFinished.connect(self._part_address)
        self.queue.activated.connect(self._on_queue)
        self.language.activated.connect(self._show_way)
        self.media.sheet_chosen.connect(self.edited)
        self.media.own_size_wanted.connect(self.own_size_wanted)

    @Slot()
    def _part_address(self) -> None:
        """A port behind the address goes where one sees it."""
        found = host_and_port(self.host.text())
        if found is not None and PORT[0] <= found[1] <= PORT[1]:
            self.host.setText(found[0])
            self.port.setValue(found[1])

    @Slot()
    def _on_way(self) -> None:
        self._show_way()
        self.edited.emit()

    @Slot()
    def _on_queue(self) -> None:
        if not self.name.text().strip():
            self.name.setText(self.queue.currentText().replace("_", " "))

    @Slot()
    def _show_way(self) -> None:
        """Show the fields that this way needs, and the resolutions that such printers have."""
        way = str(self.way.currentData())
        is_raw = way != SYSTEM
        for name in ("queue", "host", "path"):
            self.rows[name].set_visible(_SHOWN[way] == name)
        self.rows["port"].set_visible(way == TCP)
        for name in ("language", "darkness", "speed", "after"):
            self.rows[name].set_visible(is_raw)
        offered: tuple[int, ...] = _SYSTEM_DPI_OFFERED
        if is_raw:
            offered = (203, 300) if self.language.currentData() == EPL else DPI_CHOICES
        texts = [str(dpi) for dpi in offered]
        if [self.dpi.itemText(row) for row in range(self.dpi.count())] != texts:
            typed = self.dpi.currentText()
            self.dpi.clear()
            self.dpi.addItems(texts)
            self.dpi.setCurrentText(typed or texts[0])
        self.dpi.setToolTip(self.tr("From {0} to {1}").format(*SYSTEM_DPI) if not is_raw else "")

    def _row_of(self, field: str) -> str:
        return _SHOWN[str(self.way.currentData())] if field == "address" else field
