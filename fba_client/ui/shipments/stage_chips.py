"""The filter above the list: one button a stage, with how many shipments stand there."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QWidget

from fba_client.domain.shipment import PIPELINE, Stage
from fba_client.ui.i18n import format_count
from fba_client.ui.widgets.chips import CHIP_GAP, fit_chips
from fba_client.ui.widgets.roles import set_role
from fba_client.ui.words import stage_name

_ALWAYS = (None, *PIPELINE)
_WHEN_THERE_ARE_SOME = (Stage.CANCELLED, Stage.UNKNOWN)


class StageChips(QWidget):
    """Exactly one is chosen; the arrow keys move between them. ``chosen`` None means all stages."""

    chosen = Signal(object)  # Stage | None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[Stage | None, QPushButton] = {}
        self._texts: dict[QPushButton, tuple[str, str]] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(CHIP_GAP)
        for stage in (*_ALWAYS, *_WHEN_THERE_ARE_SOME):
            row.addWidget(self._button(stage))
        row.addStretch()
        self._buttons[None].setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)
        self.show_counts({})

    @property
    def stage(self) -> Stage | None:
        """The stage that is chosen; None for all."""
        return next(stage for stage, button in self._buttons.items() if button.isChecked())

    def choose(self, stage: Stage | None) -> None:
        """Choose a stage as a click would."""
        self._buttons[stage].click()

    def show_counts(self, counts: dict[Stage, int]) -> None:
        """Say how many shipments each stage has."""
        for stage, button in self._buttons.items():
            count = sum(counts.values()) if stage is None else counts.get(stage, 0)
            name = self.tr("All") if stage is None else stage_name(stage)
            self._texts[button] = name, format_count(count) if count else ""
            button.setAccessibleName(self.tr("{0}: %n shipment(s)", "", count).format(name))
            button.setVisible(stage not in _WHEN_THERE_ARE_SOME or bool(count) or button.isChecked())
        fit_chips(self._texts, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit_chips(self._texts, self.width())

    def _button(self, stage: Stage | None) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        set_role(button, "chip")
        self._buttons[stage] = button
        self._group.addButton(button)
        return button

    @Slot(QAbstractButton)
    def _on_clicked(self, _button: QAbstractButton) -> None:
        self.chosen.emit(self.stage)
