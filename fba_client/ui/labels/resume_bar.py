"""Jobs that a printer did not get to the end of: go on where it stopped, or let them go."""

from __future__ import annotations

import threading

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from fba_client.queries.print_ledger import UnfinishedRun, unfinished_runs
from fba_client.services.printing.runs import dismiss_run, offer_run_again
from fba_client.ui.context import UiContext
from fba_client.ui.i18n import format_count, phrase_text
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.roles import set_role, set_style_property, text_label

_SHOWN_MOST = 3


class ResumeBar(QWidget):
    """One row for each of the newest unfinished runs; hidden when there are none."""

    resume_wanted = Signal(object, int)  # UnfinishedRun, the label to go on with, from 0
    left = Signal()  # a row was dealt with: its buttons, and the keyboard with them, are about to go

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.rows: list[ResumeRow] = []
        self._shown: tuple[UnfinishedRun, ...] = ()
        self._is_busy = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Theme.SPACE_XS)
        self.hide()

    def reload(self) -> None:
        """Look again which runs are unfinished."""
        workspace = self._context.desk.workspace

        def work(cancel: threading.Event) -> tuple[UnfinishedRun, ...]:  # noqa: ARG001 - one short query
            return unfinished_runs(workspace)

        self._context.tasks.run(self, work, self.show_runs, key="runs")

    def show_runs(self, runs: tuple[UnfinishedRun, ...]) -> None:
        """Show the newest of ``runs``; what was typed at them stays where they are the same."""
        if runs[:_SHOWN_MOST] == self._shown:
            return
        self._shown = runs[:_SHOWN_MOST]
        for row in self.rows:
            self._layout.removeWidget(row)
            row.deleteLater()
        self.rows = [ResumeRow(run, self._context.theme) for run in self._shown]
        for row in self.rows:
            row.resume_wanted.connect(self.resume_wanted)
            row.dismissed.connect(self._dismiss)
            row.resume_wanted.connect(self.left)
            row.dismissed.connect(self.left)
            self._layout.addWidget(row)
        self.show_busy(self._is_busy)
        self.setVisible(bool(self.rows))

    def show_busy(self, busy: bool) -> None:
        """While something is printed, nothing can be gone on with."""
        self._is_busy = busy
        for row in self.rows:
            row.resume_button.setEnabled(not busy)

    def _dismiss(self, run: UnfinishedRun) -> None:
        dismiss_run(self._context.desk, run.run_id)
        self.reload()
        text = self.tr("The rest of “{0}” is not offered any more.").format(phrase_text(run.title))
        self._context.messages.show_info(text, self.tr("Undo"), lambda: self._offer_again(run))

    def _offer_again(self, run: UnfinishedRun) -> None:
        if not offer_run_again(self._context.desk, run.run_id):
            text = self.tr("“{0}” has been printed meanwhile.").format(phrase_text(run.title))
            self._context.messages.show_info(text)
        self.reload()


class ResumeRow(QFrame):
    """What stopped, why, and at which label to go on: only the person sees what came out of the printer."""

    resume_wanted = Signal(object, int)
    dismissed = Signal(object)

    def __init__(self, run: UnfinishedRun, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "bar")
        set_style_property(self, "tone", "warning")
        self._run = run
        picture = QLabel()
        picture.setPixmap(theme.pixmap("warning", 20, "warning", ratio=self.devicePixelRatio()))
        self.text = text_label(self._words(run), "strong", wrap=True)
        self.text.setToolTip(phrase_text(run.problem))
        self.label_box = QSpinBox()
        self.label_box.setRange(1, run.total)
        self.label_box.setValue(run.acknowledged + 1)
        self.label_box.setToolTip(self.tr("The first label that did not come out"))
        asked = text_label(self.tr("Go on at label"))
        asked.setBuddy(self.label_box)
        self.label_box.setAccessibleName(asked.text())
        self.resume_button = QPushButton(theme.icon("play"), self.tr("Resume"))
        self.dismiss_button = QPushButton(self.tr("Dismiss"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(Theme.SPACE_S)
        row.addWidget(picture)
        row.addWidget(self.text, 1)
        for widget in (asked, self.label_box, self.resume_button, self.dismiss_button):
            row.addWidget(widget)
        self.resume_button.clicked.connect(self._resume)
        self.dismiss_button.clicked.connect(self._dismiss)

    def _words(self, run: UnfinishedRun) -> str:
        done, total = format_count(run.acknowledged), format_count(run.total)
        if run.acknowledged:
            return self.tr("{0}: stopped after {1} of {2} labels").format(phrase_text(run.title), done, total)
        template = self.tr("{0}: stopped at the beginning of {1} labels. The first of them may be out already")
        return template.format(phrase_text(run.title), total)

    def _resume(self) -> None:
        self.resume_wanted.emit(self._run, self.label_box.value() - 1)

    def _dismiss(self) -> None:
        self.dismissed.emit(self._run)
