"""How old a figure is, in words that stay true while the window is open."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from fba_client.domain.clock import Clock, SystemClock
from fba_client.ui.i18n import format_moment, format_when, parse_moment
from fba_client.ui.widgets.roles import set_role

_REFRESH_MS = 15_000
_AHEAD = timedelta(minutes=1)


class AgeLabel(QLabel):
    """“as of 3 hours ago”; the exact moment is its tool tip. It ages by itself while it is shown.

    ``template`` has {0} for the age, such as “Last synced {0}”; ``never`` is shown while there is no moment.
    """

    def __init__(
        self,
        as_of: str = "",
        *,
        template: str = "",
        never: str = "",
        clock: Clock | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._as_of = as_of
        self._template = template
        self._never = never
        self._clock = clock or SystemClock()
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self.age)
        set_role(self, "small")
        self.age()

    @property
    def as_of(self) -> str:
        """The moment it speaks of, ISO 8601, or ''."""
        return self._as_of

    def set_as_of(self, as_of: str) -> None:
        """Speak of another moment; '' means that there is none."""
        self._as_of = as_of
        self.age()

    @Slot()
    def age(self) -> None:
        """Say how old it is now."""
        if not self._as_of:
            self.setText(self._never or self.tr("not fetched yet"))
            self.setToolTip("")
            return
        template = self._template or self.tr("as of {0}")
        self.setText(template.format(self._words()))
        self.setToolTip(format_moment(self._as_of))

    def _words(self) -> str:
        moment, now = parse_moment(self._as_of), self._clock.now()
        if moment is not None and moment > now + _AHEAD:  # the sandbox's clock runs ahead of ours
            return format_moment(self._as_of)
        return format_when(self._as_of, now)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.age()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.age()
