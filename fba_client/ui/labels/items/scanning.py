"""What a scan does: one more label in the list, or one label out of the printer; and codes that are learned."""

from __future__ import annotations

from collections import Counter, deque

from PySide6.QtCore import QObject, Signal

from fba_client.domain.items import ItemLine
from fba_client.errors import FbaClientError
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import error_text
from fba_client.ui.labels.items.learning import Learning
from fba_client.ui.labels.items.lines_model import LabelLinesModel
from fba_client.ui.labels.items.lines_table import LinesTable
from fba_client.ui.labels.items.scan_bar import ScanBar
from fba_client.ui.labels.items.scan_queue import Scanned


class Scanning(QObject):
    """Carries out the scans of a ScanBar. ``label_wanted`` asks for one label to be printed at once; whoever prints it
    calls ``printed``, in the order in which they were asked for."""

    label_wanted = Signal(object)  # ItemLine

    def __init__(
        self,
        context: UiContext,
        model: LabelLinesModel,
        table: LinesTable,
        bar: ScanBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._model = model
        self._table = table
        self._bar = bar
        self._printing: deque[Scanned] = deque()
        self._printed: Counter[str] = Counter()
        bar.scanned.connect(self._on_scanned)
        self._learning = Learning(context, model.undo_stack, self)
        bar.learned.connect(self._learning.learn)

    def begin(self) -> None:
        """Start a new session: the counts begin at 0."""
        self._printed.clear()
        self._bar.reset()

    def printed(self, error: Exception | None, labels: int) -> None:
        """The label that was asked for first is out, ``labels`` times, or is not, and why."""
        scanned = self._printing.popleft()
        if error is None:
            self._printed[scanned.msku] += labels
            self._bar.show_printed(scanned, labels, self._printed[scanned.msku])
            return
        why = error_text(error) if isinstance(error, FbaClientError) else str(error)
        self._bar.say(self.tr("{0} was not printed: {1}").format(scanned.msku, why), "bad", "error")

    def _on_scanned(self, scanned: Scanned) -> None:
        if self._bar.at_once.isChecked():
            self._printing.append(scanned)
            self._bar.show_printing(scanned)
            self.label_wanted.emit(ItemLine(scanned.msku, 1))
            return
        row = self._model.add_one(scanned.msku, scanned.fnsku)
        self._table.select_only(row)
        self._table.scrollTo(self._model.index(row, 0))
        self._bar.show_added(scanned, self._model.lines[row].quantity)
