"""The left half of the page: find, paste or import SKUs, the list of them, and what was printed before."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTabWidget, QToolButton, QVBoxLayout, QWidget

from fba_client.domain.items import ItemLine
from fba_client.errors import FbaClientError, ItemsFileError, UserInputError
from fba_client.queries.labels import RecentPrint
from fba_client.queries.sku_search import SkuHit
from fba_client.services.items_file import SIZE_MAX_BYTES, parse_items, parse_pasted
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.labels.lines_model import LabelLinesModel
from fba_client.ui.labels.lines_table import LinesTable
from fba_client.ui.labels.recent import RecentPrints, RecentTable
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.empty_state import EmptyState
from fba_client.ui.widgets.roles import text_label
from fba_client.ui.widgets.sku_field import SkuField

_FAULTS_SHOWN = 8


class LinesPanel(QWidget):
    """Owns the list's model and table. What cannot be taken is said in one line below the search field."""

    import_wanted = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.model = LabelLinesModel(context.theme, self)
        self.recent = RecentPrints(context.desk.clock, self)
        self.field = SkuField(context)
        self.table = LinesTable(self.model)
        self.recent_table = RecentTable(self.recent)
        self.fault = text_label("", "error", wrap=True, selectable=True)
        self.empty = EmptyState(
            context.theme.icon("labels", "muted"),
            self.tr("No labels in the list yet"),
            self.tr("Search for a SKU, paste from a spreadsheet, or import a file."),
            self.tr("Import a file…"),
        )
        self._stack = QStackedWidget()
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()
        self._on_lines()
        self.show_fault("")

    def show_fault(self, text: str) -> None:
        """Say what could not be taken; '' takes the line away."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def show_error(self, error: FbaClientError) -> None:
        """Say what is wrong and what to do about it."""
        self.show_fault(" ".join(part for part in (error_text(error), advice_text(error)) if part))

    def import_from(self, name: str) -> None:
        """Add the lines of an items file; a faulty file is not taken at all."""
        path = Path(name)

        def work(cancel: threading.Event) -> tuple[ItemLine, ...]:  # noqa: ARG001 - bounded by the file's size
            return parse_items(_read_bounded(path))

        def done(lines: tuple[ItemLine, ...]) -> None:
            self.take(lines, self.tr("import {0}").format(path.name))

        self._context.tasks.run(self, work, done, self._on_import_failed, key="import")

    def paste(self, text: str) -> None:
        """Add the lines of a block of cells (SKU, quantity); a faulty block is not taken at all."""
        try:
            lines = parse_pasted(text)
        except ItemsFileError as error:
            self.show_fault(self.tr("Nothing was pasted. {0}").format("; ".join(map(str, error.faults[:3]))))
            return
        self.take(lines, self.tr("paste %n line(s)", "", len(lines)))

    def take(self, lines: tuple[ItemLine, ...], what: str) -> None:
        """Add lines to the list."""
        self.show_fault("")
        self.tabs.setCurrentIndex(0)
        self.model.add(lines, what)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Theme.SPACE_S)
        top.addWidget(self.field, 1)
        for icon, text, tip, action in (
            ("paste", self.tr("Paste"), self.tr("Paste SKUs and quantities from a spreadsheet"), self._paste_clipboard),
            ("upload", self.tr("Import…"), self.tr("Import an items file (CSV or TSV)"), self.import_wanted.emit),
        ):
            button = QPushButton(self._context.theme.icon(icon), text)
            button.setToolTip(tip)
            button.clicked.connect(action)
            top.addWidget(button)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._stack, self.tr("To print"))
        self.tabs.addTab(self.recent_table, self.tr("Printed before"))
        self.tabs.setCornerWidget(self._edit_tools())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Theme.SPACE_S)
        layout.addLayout(top)
        layout.addWidget(self.fault)
        layout.addWidget(self.tabs, 1)

    def _edit_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(2)
        stack, theme = self.model.undo_stack, self._context.theme
        undo, redo = stack.createUndoAction(self, self.tr("Undo:")), stack.createRedoAction(self, self.tr("Redo:"))
        for action, icon, keys in (
            (undo, "undo", QKeySequence.StandardKey.Undo),
            (redo, "redo", QKeySequence.StandardKey.Redo),
        ):
            action.setShortcuts(keys)
            action.setIcon(theme.icon(icon))
            self.addAction(action)
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            row.addWidget(button)
        self.remove_button = QToolButton()
        self.remove_button.setIcon(theme.icon("trash"))
        self.remove_button.setAutoRaise(True)
        self.remove_button.setToolTip(self.tr("Remove the selected lines (Delete)"))
        self.remove_button.setAccessibleName(self.tr("Remove the selected lines"))
        self.remove_button.clicked.connect(self.table.remove_selected)
        row.addWidget(self.remove_button)
        return tools

    def _connect(self) -> None:
        self.field.chosen.connect(self._on_chosen)
        self.field.not_found.connect(self._on_not_found)
        self.field.textEdited.connect(self._clear_fault)
        self.table.pasted.connect(self.paste)
        self.model.edit_refused.connect(self.show_fault)
        self.model.lines_changed.connect(self._on_lines)
        self.empty.action_triggered.connect(self.import_wanted)
        self.recent_table.wanted_again.connect(self._on_wanted_again)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)

    def _on_import_failed(self, error: Exception) -> None:
        if isinstance(error, ItemsFileError):
            shown = "\n".join(map(str, error.faults[:_FAULTS_SHOWN]))
            rest = len(error.faults) - _FAULTS_SHOWN
            more = self.tr("\n… and %n more", "", rest) if rest > 0 else ""
            self.show_fault(self.tr("Nothing was imported:\n{0}{1}").format(shown, more))
        elif isinstance(error, UserInputError):
            self.show_error(error)
        else:
            self._context.messages.show_error(error)

    def _on_chosen(self, hit: SkuHit) -> None:
        self.show_fault("")
        self.tabs.setCurrentIndex(0)
        self.table.edit_copies(self.model.add_one(hit.msku, hit.fnsku))

    def _on_not_found(self, text: str) -> None:
        self.show_fault(self.tr("Nothing is known of “{0}”. Sync, or check what was typed.").format(text[:60]))

    def _on_wanted_again(self, entry: RecentPrint) -> None:
        self.take((ItemLine(entry.msku, entry.copies),), self.tr("add {0}").format(entry.msku))

    def _paste_clipboard(self) -> None:
        self.paste(QGuiApplication.clipboard().text())

    def _clear_fault(self) -> None:
        self.show_fault("")

    def _on_lines(self) -> None:
        self.show_fault("")
        self._stack.setCurrentWidget(self.table if self.model.rowCount() else self.empty)
        self._on_selected()

    def _on_selected(self) -> None:
        self.remove_button.setEnabled(self.table.selectionModel().hasSelection())


def _read_bounded(path: Path) -> bytes:
    """The file's bytes, and no more than show that it is too large. Raises UserInputError."""
    try:
        with path.open("rb") as stream:
            return stream.read(SIZE_MAX_BYTES + 1)
    except OSError as error:
        raise UserInputError(
            "{name} cannot be read: {reason}.", name=path.name, reason=error.strerror or str(error)
        ) from error
