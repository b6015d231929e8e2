"""The field in which a person answers which SKU a code is, and in which a scanner may type at any time.

The keyboard goes to it when a code is unknown, and whoever scans does not look up: the next scan lands here. It must
never be taken for an answer, since an answer is kept for good.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Signal

from fba_client.domain.ids import is_fnsku
from fba_client.domain.product_codes import is_packing_code
from fba_client.errors import UserInputError
from fba_client.queries.sku_search import SkuHit
from fba_client.services.product_codes import Scan, look_up
from fba_client.ui.context import UiContext
from fba_client.ui.widgets.sku_field import SkuField

_SCANNED_MS = 35  # a character, on average: scanners need 1 to 20 ms, the fastest typists about 60
_SCANNED_LEAST = 4  # characters; of fewer the pace says nothing
_BACKEND_PREFIXES = ("X0", "B0")


class AnswerField(SkuField):
    """Emits ``chosen`` for a SKU that a person picked, ``scanned`` for a code that was scanned into it: typed as fast
    as a scanner types, or the code of a product rather than its SKU or words of its title."""

    scanned = Signal(str)

    def __init__(self, context: UiContext, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(context)
        self._clock = clock
        self._began = self._latest = 0.0
        self._edits = 0
        self.textEdited.connect(self._note_pace)
        self.setPlaceholderText(self.tr("Which SKU is it? Type its SKU or words of its title"))
        self.setAccessibleName(self.tr("Which SKU is it?"))

    def _note_pace(self, text: str) -> None:
        self._latest = self._clock()
        if len(text) <= 1:
            self._began, self._edits = self._latest, 0
        self._edits += 1

    def _is_scanned(self, text: str) -> bool:
        mean_ms = (self._latest - self._began) * 1_000 / max(self._edits - 1, 1)
        if self._edits >= max(_SCANNED_LEAST, len(text)) and mean_ms <= _SCANNED_MS:
            return True
        code = text.upper()
        return is_packing_code(text) or (code.startswith(_BACKEND_PREFIXES) and is_fnsku(code))

    def _on_return(self) -> None:
        text = self.text().strip()
        if text and self._is_scanned(text):
            self._pass_on(text)
        else:
            super()._on_return()

    def _on_activated(self, index: QModelIndex) -> None:
        if self.text().strip():  # the completer picks its hit also when Enter has just passed the text on
            super()._on_activated(index)

    def _choose(self, hit: SkuHit) -> None:
        typed = self.text().strip().upper()
        if typed in (hit.fnsku.upper(), hit.asin.upper()) and typed != hit.msku.upper():
            self._pass_on(self.text().strip())
        else:
            super()._choose(hit)

    def _take(self, hits: tuple[SkuHit, ...]) -> None:
        if hits:
            super()._take(hits)
        else:
            self._look_up(self.text().strip())

    def _look_up(self, typed: str) -> None:
        """No SKU has these words: perhaps it is the code of a product that was learned before."""
        desk = self._context.desk

        def work(cancel: threading.Event) -> Scan | None:  # noqa: ARG001 - one look-up by index
            try:
                return look_up(desk, typed)
            except UserInputError:
                return None  # what is no code at all is no known one either

        def done(scan: Scan | None) -> None:
            if scan is not None and scan.hits:
                self._pass_on(typed)
            else:
                self.not_found.emit(typed)

        self._context.tasks.run(self, work, done, key="code")

    def _pass_on(self, text: str) -> None:
        self._timer.stop()
        self._taking = False
        self._context.tasks.cancel(self, "search")
        self.clear()
        self._popup.hide()
        self.scanned.emit(text)
