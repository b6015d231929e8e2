"""The Items mode: find, scan, paste or import SKUs, and the list of them with its numbers of labels."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout

from fba_client.domain.items import ItemLine
from fba_client.errors import FbaClientError, UserInputError
from fba_client.queries.sku_search import SkuHit
from fba_client.services.labels.choices import remember_choices
from fba_client.services.labels.language import label_language
from fba_client.services.product_codes import CASE, Scan, look_up
from fba_client.sync.events import Changed
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.labels.edit_tools import EditTools
from fba_client.ui.labels.items.intake import LinesIntake
from fba_client.ui.labels.items.lines_model import LabelLinesModel
from fba_client.ui.labels.items.lines_table import LinesTable
from fba_client.ui.labels.items.look import LookOptions
from fba_client.ui.labels.items.request import ItemPlan, ItemRequest
from fba_client.ui.labels.items.scan_bar import ScanBar
from fba_client.ui.labels.items.scanning import Scanning
from fba_client.ui.labels.source import Choices, Fault, LabelSource, Plan
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.empty_state import EmptyState
from fba_client.ui.widgets.roles import text_label
from fba_client.ui.widgets.sku_field import SkuField

_RELEVANT = frozenset({Changed.INVENTORY, Changed.PLANS})


@dataclass(frozen=True, slots=True)
class _Shipment:
    """The shipment that the SKUs of the list were taken over from; ``confirmation_id`` is '' for a draft as a whole."""

    mskus: frozenset[str] = frozenset()
    draft_id: str = ""
    confirmation_id: str = ""
    title: str = ""


class ItemsSource(LabelSource):
    """FNSKU labels for any list of SKUs.

    ``open_with`` takes ``lines`` (ItemLine), and of a shipment its ``draft_id``, ``confirmation_id`` and ``title``.
    What cannot be taken is said in one line below the search field.
    """

    mode: ClassVar[str] = "items"
    can_keep_only: ClassVar[bool] = True
    import_wanted = Signal()

    def _build(self) -> Iterator[None]:
        context = self.context
        self._shipment = _Shipment()
        self.model = LabelLinesModel(context.theme, self.undo_stack, self)
        self.intake = LinesIntake(context, self)
        self.field = SkuField(context)
        yield
        self.scan_button = QPushButton(context.theme.icon("scan"), self.tr("Sca&n"))
        self.scan_bar = ScanBar(context)
        yield
        self.table = LinesTable(self.model)
        yield
        self.tools = EditTools(self.undo_stack, self.table, context.theme)
        yield
        self.look = LookOptions(context.desk.settings.labels, label_language(context.desk))
        self.scanning = Scanning(context, self.model, self.table, self.scan_bar, self)
        yield
        self.fault = text_label("", "error", wrap=True, selectable=True)
        self.empty = EmptyState(
            context.theme.icon("labels", "muted"),
            self.tr("No labels in the list yet"),
            self.tr("Search, scan, paste from a spreadsheet, or import a file."),
            self.tr("Import a file…"),
        )
        self._stack = QStackedWidget()
        yield
        self._lay_out()
        yield
        self._connect()
        self._show_scanning(False)
        self._on_lines()

    def title(self) -> str:
        return self.tr("&Items")

    def summary(self) -> str:
        return self.tr("Print FNSKU labels for any list of SKUs, online or not.")

    def file_name(self) -> str:
        return "item-labels"

    def request(self) -> ItemRequest | None:
        return self.request_for(self.model.lines) if self.model.lines else None

    def request_for(self, lines: Sequence[ItemLine]) -> ItemRequest:
        """The labels of ``lines`` as they would look now; of the shipment while they are all lines of its own."""
        is_whole = self._shipment.mskus.issuperset(line.msku for line in lines)
        shipment = self._shipment if is_whole else _Shipment()
        words = self.tr("Item labels of {0}").format(shipment.title) if shipment.title else self.tr("Item labels")
        return ItemRequest(tuple(lines), self.look.look(), words, shipment.draft_id, shipment.confirmation_id)

    def ask_for_content(self) -> None:
        self.take_focus()
        self.show_fault(self.tr("Add a SKU first."))

    def show_plan(self, plan: Plan | None) -> None:
        if isinstance(plan, ItemPlan):
            self.model.show_resolved(plan.lines)

    def show_faults(self, faults: tuple[Fault, ...]) -> None:
        self.model.show_faults({fault.place: fault.error for fault in faults})

    def remember(self, choices: Choices) -> None:
        remember_choices(self.context.desk, sheet=choices.sheet.id, dpi=choices.dpi, look=self.look.look())

    def show_printed(self, error: Exception | None, labels: int) -> None:
        self.scanning.printed(error, labels)

    def show_place(self, place: int) -> None:
        self.table.select_only(place)
        self.table.setFocus()

    def keep_only(self, places: Collection[int]) -> None:
        self.model.keep(places)

    def show_fault(self, text: str) -> None:
        """Say what could not be taken; '' takes the line away."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def show_error(self, error: FbaClientError) -> None:
        self.show_fault(" ".join(part for part in (error_text(error), advice_text(error)) if part))

    def open_with(self, preset: Mapping[str, object]) -> None:
        given = preset.get("lines")
        lines = given if isinstance(given, list | tuple) else ()
        taken = tuple(line for line in lines if isinstance(line, ItemLine) and line.quantity > 0)
        if not taken:
            return
        had_lines = bool(self.model.lines)
        named = (str(preset.get(name, "")) for name in ("draft_id", "confirmation_id", "title"))
        shipment = _Shipment(frozenset(line.msku for line in taken), *named)
        self._shipment = shipment if shipment.draft_id else _Shipment()
        self.scan_button.setChecked(False)
        self.model.change(taken, self.tr("take over %n line(s)", "", len(taken)))
        if had_lines:
            text = self.tr("The list that was here has been replaced.")
            self.context.messages.show_info(text, self.tr("Undo"), self.undo_stack.undo)

    def take(self, lines: tuple[ItemLine, ...], what: str) -> None:
        """Add lines to the list; ``what`` names the change for Undo."""
        self.show_fault("")
        met = self.model.add(lines, what)
        if len(met) == 1:
            self._tell_added_up(self.tr("“{0}” was in the list already: its labels were added up.").format(met[0]))
        elif met:
            text = self.tr("%n SKUs were in the list already: their labels were added up.", "", len(met))
            self._tell_added_up(text)

    def take_focus(self) -> None:
        if self.scan_button.isChecked():
            self.scan_bar.take_focus()
        else:
            self.field.setFocus()  # a scanner types into what has the keyboard

    def refresh(self, changed: frozenset[Changed]) -> None:
        if changed & _RELEVANT:
            self.changed.emit()

    def _lay_out(self) -> None:
        self.scan_button.setCheckable(True)
        self.scan_button.setToolTip(self.tr("Scan one product after the other: each adds or prints a label"))
        theme = self.context.theme
        self.paste_button = QPushButton(theme.icon("paste"), self.tr("Paste"))
        self.paste_button.setToolTip(self.tr("Paste SKUs and quantities from a spreadsheet"))
        self.import_button = QPushButton(theme.icon("upload"), self.tr("Import…"))
        self.import_button.setToolTip(self.tr("Import an items file (CSV or TSV)"))
        top = QHBoxLayout()
        top.setSpacing(Theme.SPACE_S)
        top.addWidget(self.field, 1)
        top.addWidget(self.scan_bar, 1)
        for button in (self.scan_button, self.paste_button, self.import_button):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Theme.SPACE_S)
        layout.addLayout(top)
        layout.addWidget(self.fault)
        layout.addWidget(self.tools)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.look)

    def _connect(self) -> None:
        self.paste_button.clicked.connect(self._paste_clipboard)
        self.import_button.clicked.connect(self.import_wanted)
        self.empty.action_triggered.connect(self.import_wanted)
        self.scan_button.toggled.connect(self._show_scanning)
        self.field.chosen.connect(self._on_chosen)
        self.field.not_found.connect(self._on_not_found)
        self.field.textEdited.connect(self._clear_fault)
        self.table.pasted.connect(self.intake.read_pasted)
        self.intake.taken.connect(self.take)
        self.intake.refused.connect(self.show_fault)
        self.model.edit_refused.connect(self.show_fault)
        self.model.lines_changed.connect(self._on_lines)
        self.model.lines_changed.connect(self.changed)
        self.look.changed.connect(self.changed)
        self.scanning.label_wanted.connect(self._print_one)

    def _show_scanning(self, on: bool) -> None:
        self.field.setVisible(not on)
        self.paste_button.setVisible(not on)
        self.import_button.setVisible(not on)
        self.scan_bar.setVisible(on)
        self.show_fault("")
        if on:
            self.scanning.begin()
        if self.isVisible():
            self.take_focus()

    def _print_one(self, line: ItemLine) -> None:
        self.print_now.emit(self.request_for((line,)))

    def _on_chosen(self, hit: SkuHit) -> None:
        self.show_fault("")
        self._add_one(hit.msku, hit.fnsku)

    def _add_one(self, msku: str, fnsku: str) -> None:
        """One label more of a SKU; its number is typed next."""
        before = len(self.model.lines)
        row = self.model.add_one(msku, fnsku)
        if len(self.model.lines) == before:
            labels = self.tr("%n label(s)", "", self.model.lines[row].quantity)
            self._tell_added_up(self.tr("“{0}” was in the list already: it has {1} now.").format(msku, labels))
        self.table.edit_copies(row)

    def _tell_added_up(self, text: str) -> None:
        """Say that something was added up; that can be undone until the list is changed again."""
        stack, index = self.undo_stack, self.undo_stack.index()

        def undo() -> None:
            if stack.index() == index:
                stack.undo()
            else:
                said = self.tr("The list was changed since then. Undo it there, step by step.")
                self.context.messages.show_info(said)

        self.context.messages.show_info(text, self.tr("Undo"), undo)

    def _on_not_found(self, typed: str) -> None:
        """No SKU has these words: perhaps it is the code of a product that was scanned before."""
        desk = self.context.desk

        def work(cancel: threading.Event) -> Scan:  # noqa: ARG001 - one look-up by index
            return look_up(desk, typed)

        def done(scan: Scan) -> None:
            if scan.by == CASE:
                text = self.tr(
                    "“{0}” is the code of a case of {1}. Add that SKU, with as many labels as it holds units."
                )
                self.show_fault(text.format(typed[:60], scan.hits[0].msku))
            elif scan.hits:
                self._add_one(scan.hits[0].msku, scan.hits[0].fnsku)
            else:
                text = self.tr("Nothing is known of “{0}”. Sync, or check what was typed.")
                self.show_fault(text.format(typed[:60]))

        self.context.tasks.run(self, work, done, self._on_no_code, key="code")

    def _on_no_code(self, error: Exception) -> None:
        if isinstance(error, UserInputError):
            self.show_error(error)
        else:
            self.context.messages.show_error(error)

    def _paste_clipboard(self) -> None:
        self.intake.read_pasted(QGuiApplication.clipboard().text())

    def _clear_fault(self) -> None:
        self.show_fault("")

    def _on_lines(self) -> None:
        self.show_fault("")
        self.tools.setVisible(bool(self.model.lines) or self.undo_stack.canUndo())
        self._stack.setCurrentWidget(self.table if self.model.lines else self.empty)
