"""Lines from outside: an items file or the clipboard. A faulty file or block is not taken at all."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fba_client.domain.items import ItemLine
from fba_client.errors import ItemsFileError, UserInputError
from fba_client.phrases import reason_of
from fba_client.queries.sku_names import with_mskus
from fba_client.services.items_file import SIZE_MAX_BYTES, parse_items, parse_pasted
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import advice_text, error_text

_FAULTS_SHOWN = 8


class LinesIntake(QObject):
    """Reads lines; ``taken`` has them and a name of the change for Undo, ``refused`` why there are none, in words."""

    taken = Signal(object, str)  # tuple[ItemLine, ...], what
    refused = Signal(str)

    def __init__(self, context: UiContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def read_file(self, name: str) -> None:
        """Read the lines of an items file."""
        path, cache = Path(name), self._context.desk.cache

        def work(cancel: threading.Event) -> tuple[ItemLine, ...]:  # noqa: ARG001 - bounded by the file's size
            return with_mskus(cache, parse_items(_read_bounded(path)))

        def done(lines: tuple[ItemLine, ...]) -> None:
            self.taken.emit(lines, self.tr("import {0}").format(path.name))

        self._context.tasks.run(self, work, done, self._on_failed, key="import")

    def read_pasted(self, text: str) -> None:
        """Read a block of cells (SKU or FNSKU, quantity)."""
        try:
            lines = with_mskus(self._context.desk.cache, parse_pasted(text))
        except ItemsFileError as error:
            self.refused.emit(self.tr("Nothing was pasted. {0}").format("; ".join(map(str, error.faults[:3]))))
            return
        self.taken.emit(lines, self.tr("paste %n line(s)", "", len(lines)))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, ItemsFileError):
            shown = "\n".join(map(str, error.faults[:_FAULTS_SHOWN]))
            rest = len(error.faults) - _FAULTS_SHOWN
            more = self.tr("\n… and %n more", "", rest) if rest > 0 else ""
            self.refused.emit(self.tr("Nothing was imported:\n{0}{1}").format(shown, more))
        elif isinstance(error, UserInputError):
            self.refused.emit(" ".join(part for part in (error_text(error), advice_text(error)) if part))
        else:
            self._context.messages.show_error(error)


def _read_bounded(path: Path) -> bytes:
    """The file's bytes, and no more than show that it is too large. Raises UserInputError."""
    try:
        with path.open("rb") as stream:
            return stream.read(SIZE_MAX_BYTES + 1)
    except OSError as error:
        raise UserInputError("{name} cannot be read: {reason}.", name=path.name, reason=reason_of(error)) from error
