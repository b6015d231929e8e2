"""Printer, medium, resolution and first position together: each mode has its own, and the printer leads the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from fba_client.errors import LabelError
from fba_client.labels.media.calibration import Calibration
from fba_client.labels.media.library import all_sheets, find_sheet
from fba_client.labels.media.sheets import Sheet
from fba_client.printers.printer import Printer
from fba_client.queries.labels import start_position
from fba_client.queries.printers import calibration, printers
from fba_client.services.labels.choices import forget_position
from fba_client.ui.context import UiContext
from fba_client.ui.labels.job_options import JobOptions
from fba_client.ui.labels.memory import LabelMemory, UsedLast
from fba_client.ui.labels.printer_box import PrinterBox
from fba_client.ui.labels.source import Choices, LabelSource

USUAL_MEDIA = "Letter_30"  # ships with the program, so that there is always one


class PrintSetup(QObject):
    """Owns the choices that all modes share. ``changed`` says that labels would come out differently."""

    changed = Signal()

    def __init__(
        self,
        context: UiContext,
        memory: LabelMemory,
        printer_box: PrinterBox,
        options: JobOptions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._memory = memory
        self._printer_box = printer_box
        self._options = options
        self._source: LabelSource | None = None
        self._copies: dict[str, int] = {}  # of each mode; not kept for another day, when nobody would look for them
        self.reload_media()
        printer_box.printer_chosen.connect(self._on_printer)
        options.sheet_chosen.connect(self._on_sheet)
        options.changed.connect(self._on_changed)
        options.new_sheet_wanted.connect(self._start_new_sheet)
        options.loaded_wanted.connect(self._take_loaded)

    def choices(self) -> Choices:
        """What is chosen now."""
        options = self._options
        calibration = self._calibration()
        return Choices(options.sheet, options.dpi, options.skip, calibration, options.copies, options.whole_list)

    def printer(self) -> Printer | None:
        """The chosen printer; None asks the system's dialog."""
        return self._printer_box.printer()

    def printers(self) -> tuple[Printer, ...]:
        """All printers that are set up."""
        return self._printer_box.printers

    def enter(self, source: LabelSource) -> None:
        """Choose what the mode of ``source`` used last, or what suits it."""
        self._source = source
        used = self._memory.used_last(source.memory_key())
        every = printers(self._context.desk.workspace)
        self._printer_box.show_printers(every, used.printer_id or self._suitable(every, source))
        whole_list = self._memory.whole_list(source.mode)
        self._options.set_copies(self._copies.get(source.mode, 1), whole_list=whole_list)
        self._choose_for(source, used)
        self.offer_position()

    def forget_copies(self) -> None:
        """Print each label once: what comes now is something else than the copies were meant for."""
        if self._options.copies > 1:
            self._options.set_copies(1, whole_list=self._options.whole_list)
            self._on_changed()

    def reload_printers(self) -> None:
        """Look again which printers are set up; the chosen one stays chosen if it is still there."""
        before = self.printer()
        kept = self._printer_box.chosen if self._printer_box.printers else ""  # the first one is chosen at once
        self._printer_box.show_printers(printers(self._context.desk.workspace), kept)
        if self.printer() != before:
            self._on_printer()
        self.changed.emit()  # it may have been calibrated

    def reload_media(self) -> None:
        """Look again which media there are."""
        sheets = all_sheets(self._context.desk.folder.sheets)
        self._options.show_sheets(sheets, self._memory.recent_media())

    def choose_media(self, sheet: Sheet) -> None:
        """Take a medium that was just made or that another page asks for."""
        self.reload_media()
        self._options.choose(sheet, self._options.dpi)
        self._on_sheet(sheet.id)

    def want_media(self, sheet_id: str) -> None:
        """Take the medium of that id, if there is one (still)."""
        self.choose_media(self._first_found((sheet_id, self._options.sheet.id, USUAL_MEDIA)))

    def offer_position(self) -> None:
        """Start where the part-used sheet of this kind goes on."""
        sheet = self._options.sheet
        position = start_position(self._context.desk.workspace, sheet.id)
        self._options.set_position(position if position < sheet.per_page else 0)

    def keep(self) -> None:
        """Something was printed with these choices: offer them first the next time."""
        self._memory.add_recent(self._options.sheet.id)
        self._remember()

    def _suitable(self, every: Sequence[Printer], source: LabelSource) -> str:
        """The id of the printer whose medium suits what a mode prints, the default one first; '' where none does."""
        wanted = self._first_found((source.wanted_media(), USUAL_MEDIA))
        inclined = sorted(every, key=lambda printer: (printer.media != wanted.id, not printer.is_default))
        return next((one.id for one in inclined if self._suits(one.media, wanted)), "")

    def _suits(self, media: str, wanted: Sheet) -> bool:
        """Whether a label of ``media`` has room for what is made for one of ``wanted``."""
        sheet = self._first_found((media, USUAL_MEDIA))
        room = sheet.label_width * sheet.label_height
        return room * 2 >= wanted.label_width * wanted.label_height

    def _choose_for(self, source: LabelSource, used: UsedLast) -> None:
        printer, usual = self.printer(), self._context.desk.settings.labels.dpi
        wanted = self._first_found((source.wanted_media(), USUAL_MEDIA))
        loaded = printer.media if printer is not None and self._suits(printer.media, wanted) else ""
        dpi = printer.dpi if printer is not None and printer.is_raw else used.dpi or usual
        self._options.choose(self._first_found((used.media, loaded, wanted.id, USUAL_MEDIA)), dpi)
        self._show_printer()

    def _first_found(self, sheet_ids: tuple[str, ...]) -> Sheet:
        for sheet_id in filter(None, sheet_ids[:-1]):
            try:
                return find_sheet(sheet_id, self._context.desk.folder.sheets)
            except LabelError:  # a medium of one's own that is gone: the next one will do
                continue
        return find_sheet(sheet_ids[-1])

    def _calibration(self) -> Calibration:
        printer = self.printer()
        if printer is None:
            return Calibration()
        return calibration(self._context.desk.workspace, printer.id, self._options.sheet.id)

    def _on_printer(self) -> None:
        printer = self.printer()
        if printer is not None:
            sheet = self._first_found((printer.media, self._options.sheet.id, USUAL_MEDIA))
            self._options.choose(sheet, printer.dpi)
            self.offer_position()
        self._remember()
        self._show_printer()
        self.changed.emit()

    def _on_sheet(self, _sheet_id: str = "") -> None:
        self.offer_position()
        self._remember()
        self._show_printer()

    def _on_changed(self) -> None:
        if self._source is not None:
            self._copies[self._source.mode] = self._options.copies
            self._memory.keep_whole_list(self._source.mode, whole_list=self._options.whole_list)
        self._show_printer()
        self.changed.emit()

    def _take_loaded(self) -> None:
        printer = self.printer()
        if printer is not None and printer.media:
            self._options.choose(self._first_found((printer.media, self._options.sheet.id, USUAL_MEDIA)), printer.dpi)
            self._on_sheet()

    def _show_printer(self) -> None:
        """Let a label printer keep its own dots, and warn of a medium that is not in the printer."""
        printer = self.printer()
        is_raw = printer is not None and printer.is_raw
        self._options.dpi_box.setEnabled(not is_raw)
        self._options.dpi_box.setToolTip(self.tr("The printer's own resolution") if is_raw else "")
        note = ""
        if printer is not None and printer.media and printer.media != self._options.sheet.id:
            loaded = self._first_found((printer.media, self._options.sheet.id, USUAL_MEDIA))
            note = self.tr("{0} has “{1}” loaded.").format(printer.name, loaded.title)
        self._options.show_note(note)

    def _start_new_sheet(self) -> None:
        forget_position(self._context.desk, self._options.sheet.id)
        self._options.set_position(0)

    def _remember(self) -> None:
        if self._source is not None:
            used = UsedLast(self._printer_box.chosen, self._options.sheet.id, self._options.dpi)
            self._memory.keep(self._source.memory_key(), used)
