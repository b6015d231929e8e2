"""Codes learned by answering the question about them: each can be undone, by the message about it or step by step."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from fba_client.errors import FbaClientError
from fba_client.queries.sku_search import SkuHit
from fba_client.services.desk import Desk
from fba_client.services.product_codes import CodesChange, learn_code, restore_codes
from fba_client.ui.context import UiContext
from fba_client.ui.labels.items.code_words import as_on_product


class Learning(QObject):
    """Learns codes, and puts each on the undo stack of the list that is scanned into."""

    def __init__(self, context: UiContext, undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._undo_stack = undo_stack

    def learn(self, code: str, hit: SkuHit) -> None:
        """From now on ``code`` is that SKU; the message about it offers to undo just this one."""
        desk, shown = self._context.desk, as_on_product(code)
        try:
            change = learn_code(desk, code, hit.msku)
        except FbaClientError as error:
            self._context.messages.show_error(error)
            return
        step = _Learned(desk, change, self.tr("keep {0} as {1}").format(shown, hit.msku))
        self._undo_stack.push(step)
        text = self.tr("“{0}” is {1} from now on.").format(shown, hit.msku)
        self._context.messages.show_info(text, self.tr("Undo"), lambda: self._forget(shown, step))

    def _forget(self, shown: str, step: _Learned) -> None:
        step.undo()
        self._context.messages.show_info(self.tr("“{0}” is asked for again at the next scan.").format(shown))


class _Learned(QUndoCommand):
    """A code that is learned already when this is pushed; undone from the message, it is no step any more."""

    def __init__(self, desk: Desk, change: CodesChange, words: str) -> None:
        super().__init__(words)
        self._desk = desk
        self._learned = change
        self._forgotten: CodesChange | None = None

    def undo(self) -> None:
        if self._forgotten is None:
            self._forgotten = restore_codes(self._desk, self._learned)

    def redo(self) -> None:
        if self._forgotten is not None:
            self._learned, self._forgotten = restore_codes(self._desk, self._forgotten), None
