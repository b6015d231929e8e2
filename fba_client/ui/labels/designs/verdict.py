"""What the preview comes to, in words below it: that it can be printed and reads, or what is wrong and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from fba_client.errors import LabelError
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.labels.designs.trial import Trial
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_style_property, text_label

_ICONS = {"good": "check-circle", "warning": "warning", "bad": "error", "neutral": "clock"}


class Verdict(QWidget):
    """One line with a sign."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = "neutral"
        self._trial: Trial | None = None
        self._was_read = False
        self.sign = QLabel()
        self.words = text_label("", "", wrap=True, selectable=True)
        self.words.setMinimumHeight(self.words.fontMetrics().lineSpacing() * 2)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Theme.SPACE_S)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        theme.changed.connect(self._draw_sign)

    @property
    def tone(self) -> str:
        """How it stands: good, warning, bad, or neutral while codes are read."""
        return self._tone

    def show_trial(self, trial: Trial, selected: int) -> None:
        """Say what is wrong, first of all with the selected field; what was read of the same trial stays."""
        error = trial.faults.get(selected, trial.error)
        is_same, self._trial = self._trial is trial, trial
        if error is not None:
            self._say(_told(error), "bad")
        elif is_same and self._was_read:
            self.show_read(None)
        elif trial.n_codes:
            self._was_read = False
            self._say(self.tr("It fits. Reading the codes…"), "neutral")
        else:
            self._say_good(self.tr("It fits."))

    @Slot(object)
    def show_read(self, error: LabelError | None) -> None:
        """Say whether all codes were read back."""
        self._was_read = error is None
        if error is not None:
            self._say(self.tr("Does not read:") + " " + _told(error), "bad")
        else:
            n_codes = self._trial.n_codes if self._trial is not None else 0
            self._say_good(self.tr("It fits, and %n code(s) read back.", "", n_codes))

    def _say_good(self, words: str) -> None:
        missing = self._trial.missing if self._trial is not None else ""
        if missing:
            note = self.tr("No font of this computer has: {0}").format(" ".join(missing[:20]))
            self._say(f"{words} {note}", "warning")
        else:
            self._say(words, "good")

    def _say(self, words: str, tone: str) -> None:
        self._tone = tone
        self.words.setText(words)
        self.words.setAccessibleName(words)
        set_style_property(self.words, "ink", tone if tone != "neutral" else "")
        self._draw_sign()

    @Slot()
    def _draw_sign(self) -> None:
        self.sign.setPixmap(self._theme.pixmap(_ICONS[self._tone], 18, self._tone, ratio=self.devicePixelRatioF()))


def _told(error: LabelError) -> str:
    return " ".join(part for part in (error_text(error), advice_text(error)) if part)
