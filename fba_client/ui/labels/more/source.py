"""The More labels mode: special labels, shelves and locations, free text, and designs of one's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fba_client.errors import FbaClientError, UserInputError
from fba_client.labels.designs.library import all_designs
from fba_client.labels.designs.model import Design
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.labels.design_words import design_about
from fba_client.ui.labels.edit_tools import EditTools
from fba_client.ui.labels.more.design_box import DesignBox
from fba_client.ui.labels.more.pasting import pasted_rows
from fba_client.ui.labels.more.request import DesignRequest, Row
from fba_client.ui.labels.more.rows_model import RowsModel
from fba_client.ui.labels.more.rows_table import RowsTable
from fba_client.ui.labels.more.values_form import ValuesForm
from fba_client.ui.labels.source import Choices, Fault, LabelSource, Plan
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import text_label

_DESIGN = "labels/more/design"
Edit = Callable[[str, Callable[[str], None]], None]


class DesignsSource(LabelSource):
    """Labels of any design. The form shows the current row of the table.

    ``open_with`` takes ``design`` (its id) and ``rows`` (a mapping of values each). ``edit`` opens the editor of
    designs with an id ('' a new one) and tells which one was saved; without it there is nothing to edit with.
    """

    mode: ClassVar[str] = "more"

    def __init__(
        self,
        context: UiContext,
        edit: Edit | None = None,
        parent: QWidget | None = None,
        *,
        in_steps: bool = False,
    ) -> None:
        self._edit = edit
        super().__init__(context, parent, in_steps=in_steps)

    def _build(self) -> Iterator[None]:
        context = self.context
        self._choices: dict[str, tuple[str, ...]] = {}
        self.design_box = DesignBox()
        self.about = text_label("", "muted", wrap=True)
        self.new_button = QPushButton(context.theme.icon("plus"), self.tr("&New design…"))
        self.edit_button = QPushButton(context.theme.icon("edit"), self.tr("&Edit…"))
        yield
        self.form = ValuesForm(context.theme)
        self.model = RowsModel(context.theme, self.undo_stack, self)
        self.table = RowsTable(self.model)
        yield
        self.tools = EditTools(self.undo_stack, self.table, context.theme)
        self.add_button = QPushButton(context.theme.icon("plus"), self.tr("&Add a label"))
        self.paste_button = QPushButton(context.theme.icon("paste"), self.tr("Paste rows"))
        self.fault = text_label("", "error", wrap=True, selectable=True)
        yield
        self._lay_out()
        self._connect()
        yield
        self.reload_designs(str(context.window_state.value(_DESIGN, "")))
        self.show_fault("")

    def title(self) -> str:
        return self.tr("&More labels")

    def summary(self) -> str:
        return self.tr("Special labels, shelves and locations, free text, and designs of your own.")

    def file_name(self) -> str:
        design = self.design_box.design()
        return design.id if design is not None else "labels"

    def memory_key(self) -> str:
        return f"{self.mode}/{self.file_name()}"

    def wanted_media(self) -> str:
        design = self.design_box.design()
        return design.media if design is not None and design.media else self.default_media

    def request(self) -> DesignRequest | None:
        design = self.design_box.design()
        return DesignRequest(design, self.model.rows) if design is not None else None

    def ask_for_content(self) -> None:
        self.take_focus()
        self.show_fault(self.tr("Fill in the label first."))

    def show_plan(self, plan: Plan | None) -> None:
        if plan is not None:
            self.model.show_faults({fault.place: fault.error for fault in plan.faults})

    def show_faults(self, faults: tuple[Fault, ...]) -> None:
        self.model.show_faults({fault.place: fault.error for fault in faults})

    def show_place(self, place: int) -> None:
        self.table.select_only(place)
        self.take_focus()

    def show_fault(self, text: str) -> None:
        """Say what could not be taken; '' takes the line away."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def show_error(self, error: FbaClientError) -> None:
        self.show_fault(" ".join(part for part in (error_text(error), advice_text(error)) if part))

    def remember(self, choices: Choices) -> None:  # noqa: ARG002
        self.context.window_state.setValue(_DESIGN, self.file_name())

    def open_with(self, preset: Mapping[str, object]) -> None:
        design_id, rows = str(preset.get("design", "")), preset.get("rows")
        if design_id:
            self.reload_designs(design_id)
            self.setting_changed.emit()
        if isinstance(rows, list | tuple) and rows:
            taken = [Row(tuple(row.items())) for row in rows if isinstance(row, Mapping)]
            self.model.change(taken, self.tr("take over %n line(s)", "", len(taken)))

    def take_focus(self) -> None:
        fields = list(self.form.fields.values())
        (fields[0] if fields else self.form.copies).setFocus()

    def reload_designs(self, chosen: str = "") -> None:
        """Look again which designs there are, and choose one by its id."""
        now = self.design_box.design()
        wanted = chosen or (now.id if now is not None else "")
        self.design_box.show_designs(all_designs(self.context.desk.folder.designs), wanted)
        design = self.design_box.design()
        if design is not None:
            self._show_design(design)

    def take_saved(self, design_id: str) -> None:
        """Show a design that the editor saved, on its medium where that is another one now."""
        before = self.design_box.designs.get(design_id)
        self.reload_designs(design_id)
        self.setting_changed.emit()
        design = self.design_box.design()
        if design is not None and design.media and (before is None or before.media != design.media):
            self.media_wanted.emit(design.media)

    def paste(self, text: str) -> None:
        """Add a block of cells, one row a label; a faulty block is not taken at all."""
        try:
            rows = pasted_rows(text, self.model.names, self._choices)
        except UserInputError as error:
            self.show_error(error)
            return
        self.show_fault("")
        self.model.add(rows, self.tr("paste %n line(s)", "", len(rows)))

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(Theme.SPACE_S)
        label = text_label(self.tr("Desi&gn"), "small")
        label.setBuddy(self.design_box)
        choice.addWidget(label)
        choice.addWidget(self.design_box, 1)
        for button in (self.edit_button, self.new_button):
            choice.addWidget(button)
            if self._edit is None:
                button.hide()
        self.paste_button.setToolTip(self.tr("Paste rows of a spreadsheet: one row a label, a column for each value"))
        many = QHBoxLayout()
        many.setSpacing(Theme.SPACE_S)
        many.addWidget(self.add_button)
        many.addWidget(self.paste_button)
        many.addWidget(self.tools, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Theme.SPACE_S)
        layout.addLayout(choice)
        layout.addWidget(self.about)
        layout.addWidget(self.form)
        layout.addWidget(self.fault)
        layout.addLayout(many)
        layout.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.design_box.design_chosen.connect(self._on_design)
        self.new_button.clicked.connect(lambda: self._open_editor(""))
        self.edit_button.clicked.connect(lambda: self._open_editor(self.file_name()))
        self.form.value_typed.connect(self._on_typed)
        self.form.copies_chosen.connect(self._on_copies)
        self.add_button.clicked.connect(self._add)
        self.paste_button.clicked.connect(lambda: self.paste(QGuiApplication.clipboard().text()))
        self.table.pasted.connect(self.paste)
        self.table.selectionModel().currentRowChanged.connect(self._show_row)
        self.model.edit_refused.connect(self.show_fault)
        self.model.rows_changed.connect(self._on_rows)

    def _open_editor(self, design_id: str) -> None:
        if self._edit is not None:
            self._edit(design_id, self.take_saved)

    def _on_design(self, design: Design) -> None:
        self._show_design(design)
        self.setting_changed.emit()

    def _show_design(self, design: Design) -> None:
        about = design_about(design)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self._choices = dict(design.choices)
        names = design.names()
        self.model.show_names(names)
        self.model.drop_strangers()
        self.form.show_names(names, dict(design.sample), self._choices)
        self.table.setVisible(bool(names))
        self.add_button.setVisible(bool(names))
        self.paste_button.setVisible(bool(names))
        self.tools.setVisible(bool(names))
        self._show_row()
        self.changed.emit()

    def _current(self) -> int:
        return max(0, min(self.table.currentIndex().row(), self.model.rowCount() - 1))

    def _show_row(self) -> None:
        self.form.show_row(self.model.rows[self._current()])

    def _on_typed(self, name: str, value: str) -> None:
        self.model.set_value(self._current(), name, value)

    def _on_copies(self, copies: int) -> None:
        self.model.set_copies(self._current(), copies)

    def _add(self) -> None:
        self.model.change((*self.model.rows, Row()), self.tr("add a label"))
        self.table.select_only(self.model.rowCount() - 1)
        self.take_focus()

    def _on_rows(self) -> None:
        self.show_fault("")
        self._show_row()
        self.changed.emit()
