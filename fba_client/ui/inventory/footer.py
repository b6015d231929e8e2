"""The line below the list: what it adds up to, how much is selected, and how old the figures are."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fba_client.domain.clock import Clock
from fba_client.ui.i18n import format_count, format_day
from fba_client.ui.inventory.listing import Sums
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.age_label import AgeLabel
from fba_client.ui.widgets.roles import text_label


class Footer(QWidget):
    """Two ages, because the totals come from the inventory summaries and the centers from the ledger."""

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sums = text_label("", "small")
        self._selected = text_label("", "small")
        self._totals_age = AgeLabel(template=self.tr("Totals as of {0}"), never=self.tr("No totals yet"), clock=clock)
        self._ledger_age = text_label("", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(Theme.SPACE_L)
        for label in (self._sums, self._selected):
            row.addWidget(label)
        row.addStretch()
        for label in (self._totals_age, self._ledger_age):
            row.addWidget(label)

    @property
    def text(self) -> str:
        """What the list adds up to, in words."""
        return self._sums.text()

    def show_sums(self, sums: Sums) -> None:
        """Say what the list adds up to and how old it is."""
        totals = sums.totals
        parts = [self.tr("%n product(s)", "", totals.skus)]
        if totals.skus:
            text = self.tr("{0} sellable · {1} inbound · {2} reserved · {3} unsellable")
            counts = (totals.fulfillable, totals.inbound, totals.reserved, totals.unfulfillable)
            parts.append(text.format(*map(format_count, counts)))
        self._sums.setText("   ".join(parts))
        self._totals_age.set_as_of(sums.totals_source.as_of)
        day = format_day(sums.ledger_source.as_of)
        self._ledger_age.setText(self.tr("Centers as of {0}").format(day) if day else self.tr("No centers yet"))

    def show_selected(self, count: int) -> None:
        """Say how many rows are selected, from two on."""
        self._selected.setText(self.tr("{0} selected").format(format_count(count)) if count > 1 else "")
