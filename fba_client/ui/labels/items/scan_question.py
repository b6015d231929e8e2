"""The question about a scanned code that is not known: which SKU is it, and is it really that one?

An answer is kept for good and a wrong one puts wrong labels on products, so the product is shown by its title before
anything is learned, and nothing that a scanner types can say Yes.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fba_client.queries.sku_search import SkuHit
from fba_client.services.product_codes import CASE, Hit, Scan
from fba_client.ui.context import UiContext
from fba_client.ui.labels.items.answer_field import AnswerField
from fba_client.ui.labels.items.code_words import as_on_product
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role, text_label

_NAMED = 5
_GUARDED_S = 0.4  # a scanner that ends a code with two line ends must not say Yes with the second


class ScanQuestion(QWidget):
    """Hidden while there is nothing to ask. ``answered`` has the SKU that was picked and then confirmed."""

    answered = Signal(object)  # SkuHit
    passed_over = Signal()
    scanned = Signal(str)  # typed into the answer by a scanner
    typed_on = Signal(str)  # the first character of what is typed while Yes has the keyboard: a scan that begins

    def __init__(self, context: UiContext, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._asked = self._code = ""
        self._hit: SkuHit | None = None
        self.text = text_label("", "strong", wrap=True)
        self.waiting = text_label("", "muted", wrap=True)
        self.answer = AnswerField(context, clock)
        self.yes_button = _YesButton(self.tr("&Yes, keep it"), clock)
        self.other_button = QPushButton(self.tr("An&other SKU…"))
        self.skip_button = QPushButton(self.tr("Skip it"))
        self._lay_out()
        self.answer.chosen.connect(self._propose)
        self.answer.not_found.connect(self._on_no_answer)
        self.answer.scanned.connect(self.scanned)
        self.yes_button.confirmed.connect(self._on_yes)
        self.yes_button.typed_on.connect(self.typed_on)
        self.other_button.clicked.connect(self._ask_again)
        self.skip_button.clicked.connect(self.passed_over)
        QShortcut(QKeySequence("Escape"), self, self.passed_over.emit)
        self.hide()

    def ask(self, scan: Scan) -> None:
        """Ask which SKU a code is; the keyboard goes to the answer."""
        code = as_on_product(scan.code)
        self._code = code
        if scan.is_ambiguous:
            mskus = ", ".join(hit.msku for hit in scan.hits[:_NAMED])
            self._asked = self.tr("“{0}” is of several SKUs: {1}. Which one is it?").format(code, mskus)
        elif scan.hits:
            self._asked = self.tr("“{0}” is the code of a case. Which SKU is it?").format(code)
        else:
            self._asked = self.tr("“{0}” is new. Which SKU is it? It is asked only once.").format(code)
        self.show()
        if scan.by == CASE:
            self._propose_case(scan.hits[0])
        else:
            self._ask_again()

    def show_waiting(self, scans: int) -> None:
        """Say how many scans wait for the answer."""
        self.waiting.setText(self.tr("%n more scan(s) wait for the answer.", "", scans))
        self.waiting.setVisible(scans > 0)

    def take_focus(self) -> None:
        """Give the keyboard to what is to be answered next."""
        (self.yes_button if self._hit is not None else self.answer).setFocus()

    def _lay_out(self) -> None:
        set_role(self.yes_button, "primary")
        asked = QHBoxLayout()
        asked.setSpacing(Theme.SPACE_S)
        asked.addWidget(self.answer, 1)
        asked.addWidget(self.yes_button)
        asked.addWidget(self.other_button)
        asked.addWidget(self.skip_button)
        asked.addStretch()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Theme.SPACE_XS)
        rows.addWidget(self.text)
        rows.addLayout(asked)
        rows.addWidget(self.waiting)

    def _show_step(self) -> None:
        is_proposed = self._hit is not None
        self.answer.setVisible(not is_proposed)
        self.yes_button.setVisible(is_proposed)
        self.other_button.setVisible(is_proposed)

    def _ask_again(self) -> None:
        self._hit = None
        self.text.setText(self._asked)
        self.answer.clear()
        self._show_step()
        self.take_focus()

    def _propose(self, hit: SkuHit) -> None:
        text = self.tr("Is “{0}” this product? {1}")
        self._confirm(hit, text.format(self._code, _named(hit.msku, hit.title)))

    def _propose_case(self, hit: Hit) -> None:
        """The code of a case is of several units: whether it prints the label of one is for the person to say."""
        text = self.tr("“{0}” is the code of a case of {1}. Take it as one unit from now on?")
        product = SkuHit(hit.msku, hit.fnsku, "", hit.title, 0, 0)
        self._confirm(product, text.format(self._code, _named(hit.msku, hit.title)))

    def _confirm(self, hit: SkuHit, text: str) -> None:
        self._hit = hit
        self.text.setText(text)
        self._show_step()
        self.yes_button.arm()
        self.take_focus()

    def _on_yes(self) -> None:
        hit, self._hit = self._hit, None
        if hit is not None:
            self.answered.emit(hit)

    def _on_no_answer(self, text: str) -> None:
        self.text.setText(self.tr("Nothing is known of “{0}” either. Which SKU is it?").format(text[:60]))


class _YesButton(QPushButton):
    """A button for a click, its mnemonic, Space or Enter; any other character that is typed is a scan that begins."""

    confirmed = Signal()
    typed_on = Signal(str)

    def __init__(self, text: str, clock: Callable[[], float]) -> None:
        super().__init__(text)
        self._clock = clock
        self._armed_at = 0.0
        self.clicked.connect(self.confirmed)

    def arm(self) -> None:
        """From now on, and a blink later, Enter says Yes."""
        self._armed_at = self._clock() + _GUARDED_S

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._clock() >= self._armed_at and not event.isAutoRepeat():
                self.confirmed.emit()
        elif event.text().strip() and event.text().isprintable() and not _is_command(event):
            self.typed_on.emit(event.text())
        else:
            super().keyPressEvent(event)


def _named(msku: str, title: str) -> str:
    return f"{msku} · {title}" if title else msku


def _is_command(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
