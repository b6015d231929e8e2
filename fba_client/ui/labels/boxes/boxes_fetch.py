"""Fetching the boxes of a shipment that was made elsewhere: what is said before they are here, and of their age."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from fba_client.ui.i18n import format_moment, notice_text
from fba_client.ui.labels.boxes.facts import ShipmentFacts
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.empty_state import EmptyState
from fba_client.ui.widgets.roles import set_style_property, text_label


class BoxesFetch(QWidget):
    """``content``, or where the boxes are not here why, and the button that fetches them. ``wanted`` asks for that."""

    wanted = Signal()

    def __init__(self, content: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unfetched = EmptyState(theme.icon("box", "muted"), *self._not_here(made_here=False))
        self.state = text_label("", "small", wrap=True, selectable=True)
        self.again_button = QToolButton()
        self.again_button.setIcon(theme.icon("retry"))
        self.again_button.setAccessibleName(self.tr("Fetch the boxes again"))
        self.again_button.setToolTip(self.tr("Fetch the boxes again, as they may have been changed elsewhere"))
        self._head = QWidget()
        self._stack = QStackedWidget()
        self._stack.addWidget(content)
        self._stack.addWidget(self.unfetched)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, Theme.SPACE_XS, 0, 0)
        head.addWidget(self.state, 1)
        head.addWidget(self.again_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)
        self._head.hide()
        self.unfetched.action_triggered.connect(self.wanted)
        self.again_button.clicked.connect(self.wanted)

    @property
    def is_content_shown(self) -> bool:
        """Whether what there is to choose from is here."""
        return self._stack.currentIndex() == 0

    def show_facts(self, facts: ShipmentFacts, *, is_here: bool) -> None:
        """Show the content when ``is_here``, else what to do; above it how old it is, where others may change it."""
        self._stack.setCurrentIndex(0 if is_here else 1)
        if not is_here:
            self.unfetched.show_words(*self._words(facts))
        self._head.setVisible(is_here and bool(facts.shipment.boxes_at))
        self.again_button.setEnabled(facts.box_fetch is None or not facts.box_fetch.is_open)
        text, tone = self._age(facts)
        set_style_property(self.state, "ink", tone)
        self.state.setText(text)

    def _words(self, facts: ShipmentFacts) -> tuple[str, str, str]:
        """Title, text and what the button says ('': no button)."""
        fetch = facts.box_fetch
        if fetch is not None and fetch.is_open:
            text = self.tr("They come with the next sync, once the backend can be reached.")
            return self.tr("The boxes are being fetched"), text, ""
        if fetch is not None and fetch.is_refused:
            title = self.tr("The boxes could not be fetched")
            return title, notice_text(fetch.message, {}, fetch.advice), self.tr("&Fetch again")
        if facts.shipment.boxes_at:
            text = self.tr("The backend gives them ids when the carrier is confirmed. Fetched {0}.")
            title = self.tr("The boxes have no ids yet")
            return title, text.format(format_moment(facts.shipment.boxes_at)), self.tr("&Fetch again")
        return self._not_here(made_here=bool(facts.shipment.draft_id))

    def _not_here(self, *, made_here: bool) -> tuple[str, str, str]:
        if made_here:
            text = self.tr("They come shortly after you confirm the shipment. Should they stay away, fetch them.")
        else:
            text = self.tr(
                "The shipment was confirmed elsewhere. Fetch its boxes once, which needs the network. Then they are "
                "kept here, and their labels print offline too."
            )
        return self.tr("The boxes are not here yet"), text, self.tr("&Fetch the boxes")

    def _age(self, facts: ShipmentFacts) -> tuple[str, str]:
        """What is said above the content, and its tone."""
        fetch = facts.box_fetch
        if fetch is not None and fetch.is_refused:
            return notice_text(fetch.message, {}, fetch.advice), "bad"
        text = self.tr("Confirmed elsewhere · boxes fetched {0}").format(format_moment(facts.shipment.boxes_at))
        if fetch is not None and fetch.is_open:
            text = self.tr("{0} · being fetched again").format(text)
        return text, "muted"
