"""When the window syncs by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from fba_client.settings import Settings
from fba_client.ui.context import UiContext
from fba_client.ui.settings.form import Section
from fba_client.ui.widgets.form import Form

_MINUTES = (0, 5, 15, 30, 60, 240)
_LEDGER_DAYS = (30, 90, 180, 365, 540)


class SyncingSection(Section):
    """Every choice counts at once."""

    section_id = "sync"
    save_requested = Signal(object)  # SyncSettings

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, QCoreApplication.translate("SyncingSection", "Sync"), parent=parent)
        self._kept = context.desk.settings.sync
        self.on_start = QCheckBox(self.tr("Sync when the window opens"))
        self.every = QComboBox()
        self.history = QComboBox()
        form = Form()
        form.add(self.tr("Sync by itself"), self.every)
        hint = self.tr("Charts and sales reach back so far. More takes longer to fetch the first time.")
        form.add(self.tr("Stock history"), self.history, hint=hint)
        self.body.addLayout(form)
        self.body.addWidget(self.on_start)
        self.every.activated.connect(self._on_chosen)
        self.history.activated.connect(self._on_chosen)
        self.on_start.clicked.connect(self._on_chosen)

    def show_settings(self, settings: Settings) -> None:
        self._kept = settings.sync
        self._fill(self.every, _MINUTES, self._kept.every_minutes, self._minutes_text)
        self._fill(self.history, _LEDGER_DAYS, self._kept.ledger_days, self._days_text)
        self.on_start.setChecked(self._kept.on_start)

    def _fill(self, box: QComboBox, usual: tuple[int, ...], kept: int, words: Callable[[int], str]) -> None:
        box.clear()
        for value in sorted({*usual, kept}):
            box.addItem(words(value), value)
        box.setCurrentIndex(box.findData(kept))

    def _minutes_text(self, minutes: int) -> str:
        if minutes == 0:
            return self.tr("Only when asked")
        if minutes % 60 == 0:
            return self.tr("Every %n hour(s)", "", minutes // 60)
        return self.tr("Every %n minute(s)", "", minutes)

    def _days_text(self, days: int) -> str:
        return self.tr("%n day(s)", "", days)

    @Slot()
    def _on_chosen(self) -> None:
        chosen = replace(
            self._kept,
            every_minutes=int(self.every.currentData()),
            ledger_days=int(self.history.currentData()),
            on_start=self.on_start.isChecked(),
        )
        if chosen != self._kept:
            self.save_requested.emit(chosen)
