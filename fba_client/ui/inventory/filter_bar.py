"""What narrows the list down: search as you type, and one button for each state of health with its count."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QWidget

from fba_client.queries.inventory import Health
from fba_client.ui.i18n import format_count
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.chips import CHIP_GAP, fit_chips
from fba_client.ui.widgets.roles import set_role, set_style_property

_PAUSE_MS = 140
_TONES = {Health.LOW: "warning", Health.OUT_OF_STOCK: "bad"}
_SEARCH_LEAST = 200


class _SearchField(QLineEdit):
    """Down leads to the list, Escape clears."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """``changed`` is emitted a moment after the last key and at once for a button; ``left`` on the way to the list."""

    changed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search_field = _SearchField()
        self.search_field.left.connect(self.left)
        self.search_field.setPlaceholderText(self.tr("Search SKU, FNSKU, ASIN or title"))
        self.search_field.setAccessibleName(self.tr("Search the inventory"))
        self.search_field.setClearButtonEnabled(True)
        self.search_field.setMinimumWidth(_SEARCH_LEAST)
        self.search_field.setMaximumWidth(340)
        self.search_field.addAction(theme.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self.search_field.textChanged.connect(self._pause.start)
        self.search_field.returnPressed.connect(self._apply_now)
        self._group = QButtonGroup(self)
        self._buttons: dict[Health, QPushButton] = {}
        self._texts: dict[QPushButton, tuple[str, str]] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(CHIP_GAP)
        row.addWidget(self.search_field, 1)
        row.addSpacing(CHIP_GAP)
        for health in Health:
            row.addWidget(self._chip(health))
        row.addStretch()
        self._buttons[Health.ALL].setChecked(True)
        self._group.buttonClicked.connect(self._on_clicked)
        self.show_counts({})

    @property
    def search(self) -> str:
        """What is typed."""
        return self.search_field.text().strip()

    @property
    def health(self) -> Health:
        """The state that is chosen."""
        return next(health for health, button in self._buttons.items() if button.isChecked())

    def choose(self, health: Health, search: str = "") -> None:
        """Set both, as another page asks for it; ``changed`` is emitted once."""
        self.search_field.blockSignals(True)
        self.search_field.setText(search)
        self.search_field.blockSignals(False)
        self._buttons[health].setChecked(True)
        self._apply_now()

    def clear(self) -> None:
        """Narrow nothing down."""
        self.choose(Health.ALL)

    def show_counts(self, counts: dict[Health, int]) -> None:
        """Say how many SKUs each button would show."""
        for health, button in self._buttons.items():
            name, count = self._name(health), counts.get(health)
            self._texts[button] = name, "" if count is None else format_count(count)
            button.setAccessibleName(self.tr("{0}: %n product(s)", "", count or 0).format(name))
            set_style_property(button, "tone", _TONES.get(health, "") if count else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fit_chips(self._texts, self.width() - _SEARCH_LEAST - 3 * CHIP_GAP)

    def _chip(self, health: Health) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        set_role(button, "chip")
        self._buttons[health] = button
        self._group.addButton(button)
        return button

    def _name(self, health: Health) -> str:
        return {
            Health.ALL: self.tr("All"),
            Health.IN_STOCK: self.tr("In stock"),
            Health.LOW: self.tr("Low"),
            Health.OUT_OF_STOCK: self.tr("Out of stock"),
            Health.INBOUND: self.tr("Inbound"),
            Health.UNFULFILLABLE: self.tr("Unsellable"),
        }[health]

    @Slot()
    def _apply_now(self) -> None:
        self._pause.stop()
        self.changed.emit()

    @Slot(QAbstractButton)
    def _on_clicked(self, _button: QAbstractButton) -> None:
        self._apply_now()
