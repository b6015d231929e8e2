"""Whose labels: our own with a 2D code of the contents, or the backend's as they were fetched, or fetched anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QPushButton, QRadioButton, QVBoxLayout, QWidget

from fba_client.queries.label_fetches import Fetch
from fba_client.store.label_documents import LabelDocuments
from fba_client.ui.i18n import format_moment, notice_text
from fba_client.ui.page_type_words import page_type_name, page_type_names
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_style_property, text_label


class BackendBar(QWidget):
    """The choice, what is kept, and the button that fetches. ``changed`` tells of another choice; ``fetch_wanted`` has
    the page type to fetch."""

    changed = Signal()
    fetch_wanted = Signal(str)
    whose_chosen = Signal(bool)  # by the person: whether the backend's

    def __init__(self, theme: Theme, *, has_code: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_code = has_code
        self._is_decided = not has_code  # of pallets the backend's are no better: they have no carrier's label
        self._before_fetch: LabelDocuments | None = None
        self._newest: LabelDocuments | None = None
        self._last_fetch: Fetch | None = None
        self._awaits_fetch = False
        self.own = QRadioButton(self.tr("O&wn labels"))
        self.backend = QRadioButton(self.tr("The bac&kend's"))
        self.code_box = QComboBox()
        self.code_label = text_label(self.tr("2D &code"), "muted")
        self.kept_box = QComboBox()
        self.fetch_button = QPushButton(theme.icon("download"), self.tr("Fetch &labels as"))
        self.state = text_label("", "small", wrap=True, selectable=True)  # of the fetching
        self.note = text_label("", "small", wrap=True, selectable=True)  # of what came
        self._menu = QMenu(self)
        self.own.setChecked(True)
        self._fill()
        self._lay_out()
        for button in (self.own, self.backend):
            button.toggled.connect(self._on_whose)
            button.clicked.connect(self._on_decided)
        self.code_box.currentIndexChanged.connect(self.changed)
        self.kept_box.currentIndexChanged.connect(self.changed)
        self._show_whose()

    @property
    def is_backend(self) -> bool:
        """Whether the backend's labels are to be printed."""
        return self.backend.isChecked()

    @property
    def symbology(self) -> str:
        """The symbol of the contents on labels of our own, '' for none."""
        return str(self.code_box.currentData())

    @property
    def page_type(self) -> str:
        """The page type of the kept labels that are chosen, '' when there are none."""
        return str(self.kept_box.currentData() or "")

    def choose_whose(self, *, is_backend: bool) -> None:
        """Take what the person chose before; until there is such a choice the backend's are taken where they are."""
        self._is_decided = True
        (self.backend if is_backend else self.own).setChecked(True)

    def choose_code(self, symbology: str) -> None:
        """Offer that symbol."""
        self.code_box.setCurrentIndex(max(0, self.code_box.findData(symbology)))

    def show_kept(self, kept: Sequence[LabelDocuments], fetch: Fetch | None) -> None:
        """Show what is kept, the newest first, and what became of the newest wish."""
        chosen = self.kept_box.currentData()
        newest = kept[0] if kept else None
        if self._awaits_fetch and newest != self._before_fetch:
            self._awaits_fetch, chosen = False, None  # what was asked for has come: it is the first
        self.kept_box.blockSignals(True)
        self.kept_box.clear()
        for one in kept:
            text = self.tr("{0}, fetched {1}").format(page_type_name(one.page_type), format_moment(one.fetched_at))
            self.kept_box.addItem(text, one.page_type)
        self.kept_box.setCurrentIndex(max(0, self.kept_box.findData(chosen)) if kept else -1)
        self.kept_box.blockSignals(False)
        self.kept_box.setEnabled(len(kept) > 1)
        if not self._is_decided:
            (self.backend if kept else self.own).setChecked(True)
        self._newest, self._last_fetch = newest, fetch
        self._show_fetch(fetch, has_labels=bool(kept))

    def show_note(self, text: str, tone: str = "") -> None:
        """Say something of the backend's labels; '' takes it away."""
        self._say(self.note, text, tone)

    def _fill(self) -> None:
        for key, text in (
            ("datamatrix", self.tr("Data Matrix")),
            ("pdf417", self.tr("PDF417")),
            ("qr", self.tr("QR code")),
            ("auto", self.tr("Whichever has room")),
            ("", self.tr("None")),
        ):
            self.code_box.addItem(text, key)
        self.code_label.setBuddy(self.code_box)
        self.kept_box.setAccessibleName(self.tr("Labels that the backend sent"))
        self.kept_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kept_box.setMinimumContentsLength(18)
        group = QActionGroup(self._menu)
        suits = self._menu.addAction(self.tr("What suits the printers here"))
        suits.setData("")
        self._menu.addSeparator()
        for key, name in page_type_names().items():
            group.addAction(self._menu.addAction(name)).setData(key)
        self._menu.triggered.connect(lambda action: self._fetch(action.data()))
        self.fetch_button.setMenu(self._menu)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Theme.SPACE_M)
        row.addWidget(self.own)
        row.addWidget(self.backend)
        row.addStretch(1)
        row.addWidget(self.code_label)
        row.addWidget(self.code_box)
        kept = QHBoxLayout()
        kept.setSpacing(Theme.SPACE_S)
        kept.addWidget(self.kept_box, 1)
        kept.addWidget(self.fetch_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Theme.SPACE_S)
        layout.addLayout(row)
        layout.addLayout(kept)
        layout.addWidget(self.state)
        layout.addWidget(self.note)

    def _fetch(self, page_type: str) -> None:
        self._before_fetch, self._awaits_fetch = self._newest, True
        self.fetch_wanted.emit(page_type)

    def _on_decided(self) -> None:
        self._is_decided = True
        self._show_fetch(self._last_fetch, has_labels=self._newest is not None)
        self.whose_chosen.emit(self.is_backend)

    def _on_whose(self, checked: bool) -> None:
        if checked:
            self._show_whose()
            self.changed.emit()

    def _show_whose(self) -> None:
        is_backend = self.is_backend
        self.code_label.setVisible(self._has_code and not is_backend)
        self.code_box.setVisible(self._has_code and not is_backend)
        self.kept_box.setVisible(is_backend)
        self.fetch_button.setVisible(is_backend)
        for label in (self.state, self.note):
            label.setVisible(is_backend and bool(label.text()))

    def _show_fetch(self, fetch: Fetch | None, *, has_labels: bool) -> None:
        text, tone = "", ""
        if fetch is not None and fetch.is_refused:
            text, tone = notice_text(fetch.message, {}, fetch.advice), "bad"
        elif fetch is not None and fetch.is_open:
            text = self.tr("Being fetched; they come with the next sync.")
        elif has_labels and not self._is_decided:
            text = self.tr("Chosen because they were fetched: the carrier's label is on them.")
        elif not has_labels:
            text = self.tr("Not fetched yet. They are kept here once they came, so that they print offline.")
        self._say(self.state, text, tone)

    def _say(self, label: QLabel, text: str, tone: str) -> None:
        set_style_property(label, "ink", tone)
        label.setText(text)
        label.setVisible(self.is_backend and bool(text))
