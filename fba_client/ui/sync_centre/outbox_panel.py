"""The outbox in three cards: what needs a person, what is on its way, what is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fba_client.queries.outbox import Group, OutboxRow
from fba_client.ui.context import UiContext
from fba_client.ui.sync_centre.entry_card import EntryCard
from fba_client.ui.widgets.roles import text_label
from fba_client.ui.widgets.section import Section

_SHOWN = 40
_DONE_SHOWN = 5


class OutboxPanel(QWidget):
    """Passes on what its cards ask for."""

    edit_requested = Signal(object)
    retry_requested = Signal(object)
    discard_requested = Signal(object)
    settled = Signal(object, bool)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: tuple[OutboxRow, ...] = ()
        self._all_done = False
        self.attention = Section(self.tr("Needs you"))
        self.under_way = Section(self.tr("On their way"))
        self.done = Section(self.tr("Done"), self.tr("Show all"))
        self.done.link_triggered.connect(self._show_all_done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for section in (self.attention, self.under_way, self.done):
            column.addWidget(section)

    def show_rows(self, rows: tuple[OutboxRow, ...]) -> None:
        """Show the outbox as it is now."""
        self._rows = rows
        attention = [row for row in rows if row.group is Group.ATTENTION]
        moving = [row for row in rows if row.group in (Group.RUNNING, Group.WAITING)]
        done = [row for row in rows if row.group is Group.DONE]
        self.attention.setVisible(bool(attention))
        self.attention.set_rows(self._cards(attention, _SHOWN))
        self.under_way.set_rows(
            self._cards(moving, _SHOWN), self.tr("Nothing is waiting to be sent. What you change offline waits here.")
        )
        self.done.setVisible(bool(done))
        limit = len(done) if self._all_done else _DONE_SHOWN
        self.done.set_rows(self._cards(done, limit, count_rest=False))
        self.done.link.setVisible(len(done) > limit)

    def card(self, entry_id: str) -> EntryCard | None:
        """The card of an entry, if it is shown."""
        return next((card for card in self.findChildren(EntryCard) if card.row.id == entry_id), None)

    def _cards(self, rows: Sequence[OutboxRow], limit: int, *, count_rest: bool = True) -> list[QWidget]:
        cards: list[QWidget] = [self._card(row) for row in rows[:limit]]
        rest = len(rows) - limit
        if rest > 0 and count_rest:
            label = text_label(QCoreApplication.translate("SyncCentre", "and %n more", "", rest), "muted")
            label.setContentsMargins(10, 8, 10, 8)
            cards.append(label)
        return cards

    def _card(self, row: OutboxRow) -> EntryCard:
        card = EntryCard(row, self._context)
        card.edit_requested.connect(self.edit_requested)
        card.retry_requested.connect(self.retry_requested)
        card.discard_requested.connect(self.discard_requested)
        card.settled.connect(self.settled)
        return card

    def _show_all_done(self) -> None:
        self._all_done = True
        self.show_rows(self._rows)
