"""The editor of label designs: the fields, the label as it will be printed, what the chosen field says."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from fba_client.errors import LabelError
from fba_client.labels.setting.fonts import FontBook
from fba_client.ui.context import UiContext
from fba_client.ui.labels.designs.canvas import DesignCanvas
from fba_client.ui.labels.designs.canvas_view import CanvasView
from fba_client.ui.labels.designs.design_form import DesignForm
from fba_client.ui.labels.designs.document import DesignDocument
from fba_client.ui.labels.designs.drafts import blank_design
from fba_client.ui.labels.designs.editor_bar import EditorBar
from fba_client.ui.labels.designs.editor_files import EditorFiles
from fba_client.ui.labels.designs.field_actions import FieldActions
from fba_client.ui.labels.designs.field_form import FieldForm
from fba_client.ui.labels.designs.field_list import FieldList
from fba_client.ui.labels.designs.sample_table import SampleTable
from fba_client.ui.labels.designs.trial import Trial
from fba_client.ui.labels.designs.trial_runner import TrialRunner
from fba_client.ui.labels.designs.undo_keys import UndoKeys
from fba_client.ui.labels.designs.verdict import Verdict
from fba_client.ui.messages import Messages
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.floating import Floating
from fba_client.ui.widgets.message_bar import MessageBar
from fba_client.ui.widgets.roles import set_role

_STATE = "labels/designs/"
_FORM_WIDTH = 350  # pixels in which every row of a form has room


class DesignEditor(QDialog):
    """Edits one design at a time. ``saved`` has the id of a design that was saved, '' when one was taken out."""

    saved = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setSizeGripEnabled(True)
        self.messages = Messages(self)  # the window's own bar lies below this dialog
        self.document = DesignDocument(blank_design(""), self)
        self.files = EditorFiles(self.document, context, self.messages, self)
        book = FontBook()
        self.runner = TrialRunner(self.document, context, book, self)
        self.canvas = DesignCanvas(self.document, book, context.theme)
        self.canvas_view = CanvasView(self.canvas)
        self.actions_of_fields = FieldActions(self.document, context.theme, self)
        self.bar = EditorBar(self.document.undo_stack, self.actions_of_fields, context.theme)
        self.verdict = Verdict(context.theme)
        self.field_list = FieldList(self.document, self.actions_of_fields, context.theme)
        self.field_form = FieldForm(self.document, context.theme)
        self.design_form = DesignForm(self.document, context.desk.folder.sheets)
        self.samples = SampleTable(self.document)
        self.buttons = self._make_buttons()
        self.across, self.below, self.down = QSplitter(), QSplitter(), QSplitter(Qt.Orientation.Vertical)
        self._trial: Trial | None = None
        self._may_close = False
        self._lay_out()
        self._connect()
        UndoKeys(self)
        self._restore()

    def open_design(self, design_id: str) -> None:
        """Edit the design of that id; '' is a new one."""
        self.files.open(design_id)
        self.canvas.setFocus()

    def reject(self) -> None:
        """Close, by a button, Escape or the window's own way; asks first where something is not saved."""
        if self.files.is_unsaved and not self._may_close:
            self.files.ask_unsaved(self._close_now)
            return
        self._remember()
        super().reject()

    def _make_buttons(self) -> dict[str, QPushButton]:
        icon = self._context.theme.icon
        return {
            "import": QPushButton(icon("download"), self.tr("Impor&t…")),
            "export": QPushButton(icon("upload"), self.tr("E&xport…")),
            "delete": QPushButton(icon("trash"), ""),
            "save_as": QPushButton(self.tr("Save as…")),
            "close": QPushButton(self.tr("&Close")),
            "save": QPushButton(icon("save", "on_accent"), self.tr("&Save")),
        }

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(Theme.SPACE_S, 0, Theme.SPACE_S, 0)
        column.setSpacing(Theme.SPACE_S)
        column.addWidget(self.bar)
        column.addWidget(self.canvas_view, 1)
        column.addWidget(self.verdict)
        form = _scrolled(self.field_form, self.tr("The field"))
        _fill(self.across, (self.field_list, middle, form), (0, 1, 0), (220, 530, 360))
        _fill(self.below, (_scrolled(self.design_form, self.tr("The design")), self.samples), (1, 1), (520, 560))
        _fill(self.down, (self.across, self.below), (1, 0), (470, 210))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Theme.SPACE_L, Theme.SPACE_M, Theme.SPACE_L, Theme.SPACE_M)
        whole.setSpacing(Theme.SPACE_S)
        whole.addWidget(self.down, 1)
        Floating(MessageBar(self.messages, self._context.theme, self), self.down)
        foot = QHBoxLayout()
        foot.setSpacing(Theme.SPACE_S)
        for name, button in self.buttons.items():
            button.setAutoDefault(False)
            if name == "save_as":
                foot.addStretch()
            foot.addWidget(button)
        set_role(self.buttons["save"], "primary")
        set_role(self.buttons["delete"], "danger")
        whole.addLayout(foot)

    def _connect(self) -> None:
        files, buttons = self.files, self.buttons
        files.saved.connect(self.saved)
        files.state_changed.connect(self._show_state)
        self.document.changed.connect(self._on_changed)
        self.document.selection_changed.connect(self._show_verdict)
        self.runner.tried.connect(self._on_tried)
        self.runner.read.connect(self._on_read)
        self.bar.fit_wanted.connect(self.canvas_view.fit)
        self.bar.zoom_in_wanted.connect(self.canvas_view.zoom_in)
        self.bar.zoom_out_wanted.connect(self.canvas_view.zoom_out)
        self.bar.dpi_chosen.connect(self.runner.set_dpi)
        self.field_list.entered.connect(self.field_form.take_focus)
        self.field_form.image_wanted.connect(files.ask_picture)
        self.design_form.media.sheet_chosen.connect(self._on_medium)
        self.design_form.media.own_size_wanted.connect(self._ask_own_size)
        buttons["import"].clicked.connect(self._import)
        buttons["export"].clicked.connect(files.ask_export)
        buttons["delete"].clicked.connect(files.ask_delete)
        buttons["save_as"].clicked.connect(files.ask_name)
        buttons["close"].clicked.connect(self.reject)
        buttons["save"].clicked.connect(files.save)
        self.actions_of_fields.attach(self, self.canvas, self.field_list.view)
        self.actions_of_fields.problem.connect(self.messages.show_error)
        for key, act in (
            (QKeySequence(QKeySequence.StandardKey.Save), files.save),
            (QKeySequence("Ctrl+Shift+S"), files.ask_name),
        ):
            QShortcut(key, self, act)

    def _import(self) -> None:
        if self.files.is_unsaved:
            self.files.ask_unsaved(self._import_now)
        else:
            self._import_now()

    def _import_now(self) -> None:
        self.files.ask_import()

    def _on_changed(self) -> None:
        self.canvas_view.refit()
        self._show_title()

    def _on_tried(self, trial: Trial) -> None:
        self._trial = trial
        self.canvas.show_trial(trial)
        self.field_list.show_trial(trial)
        self.samples.model.show_chosen(trial.values)
        self._show_verdict()

    def _show_verdict(self) -> None:
        if self._trial is not None:
            self.verdict.show_trial(self._trial, self.document.selected)

    def _on_read(self, error: LabelError | None) -> None:
        self.verdict.show_read(error)
        if error is not None and self._trial is not None:
            self._trial = self._trial.unread(error)
            self.canvas.show_trial(self._trial)
            self.field_list.show_trial(self._trial)

    def _on_medium(self, _sheet_id: str) -> None:
        sheet = self.design_form.media.sheet()
        if sheet is not None:
            self.design_form.take_medium(sheet)

    def _ask_own_size(self) -> None:
        from fba_client.ui.labels.printers.own_media import OwnMediaDialog  # noqa: PLC0415 - only when it is wanted

        dialog = OwnMediaDialog(self._context, self, like=self.design_form.media.sheet())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self.design_form.take_medium)
        dialog.open()

    def _show_title(self) -> None:
        title = self.document.design.title or self.tr("Label design")
        self.setWindowTitle(self.tr("{0} (not saved)").format(title) if self.files.is_unsaved else title)

    def _show_state(self) -> None:
        design, delete = self.document.design, self.buttons["delete"]
        shipped = self.files.files.is_shipped(design)
        delete.setText(self.tr("&Back to the shipped design…") if shipped else self.tr("&Delete…"))
        delete.setVisible(self.files.files.is_own(design))
        self._show_title()

    def _close_now(self) -> None:
        self._may_close = True
        self.reject()

    def _remember(self) -> None:
        state = self._context.window_state
        state.setValue(f"{_STATE}geometry", self.saveGeometry())
        state.setValue(f"{_STATE}dpi", self.bar.dpi.currentData())
        for name, splitter in self._splitters().items():
            state.setValue(_STATE + name, splitter.saveState())

    def _restore(self) -> None:
        state = self._context.window_state
        geometry = state.value(f"{_STATE}geometry")
        if not isinstance(geometry, QByteArray) or not self.restoreGeometry(geometry):
            self.resize(1180, 760)
        self.bar.choose_dpi(int(str(state.value(f"{_STATE}dpi", 0)) or 0))
        for name, splitter in self._splitters().items():
            kept = state.value(_STATE + name)
            if isinstance(kept, QByteArray):
                splitter.restoreState(kept)

    def _splitters(self) -> dict[str, QSplitter]:
        return {"across": self.across, "below": self.below, "down": self.down}


def _fill(splitter: QSplitter, widgets: tuple[QWidget, ...], stretch: tuple[int, ...], sizes: tuple[int, ...]) -> None:
    for place, widget in enumerate(widgets):
        splitter.addWidget(widget)
        splitter.setStretchFactor(place, stretch[place])
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(Theme.SPACE_M)
    splitter.setSizes(list(sizes))


def _scrolled(widget: QWidget, name: str) -> QScrollArea:
    """``widget`` in a view that scrolls down where there is little room."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    set_role(widget, "canvas")
    area.setWidget(widget)
    area.setMinimumWidth(_FORM_WIDTH)
    return area
