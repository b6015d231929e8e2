"""Turns what a mode asks for into labels while the person goes on working: first what is needed to show the first
page, then, in the pauses, whether every label fits and reads."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from fba_client.errors import LabelError
from fba_client.labels.setting.fonts import FontBook
from fba_client.ui.context import UiContext
from fba_client.ui.labels.checking import Checked, Checker
from fba_client.ui.labels.letting_go import free_in_pieces, is_large
from fba_client.ui.labels.page_layouts import laid_out
from fba_client.ui.labels.source import Choices, LongRequest, Plan, Request

_DELAY_MS = 40
Asked = tuple[Request | None, Choices]


class Planner(QObject):
    """Answers for the newest question only; lives on the GUI thread. ``ask`` says what to plan when its time comes."""

    begun = Signal(object)  # Plan of the beginning of what is long
    planned = Signal(object)  # Plan | None
    failed = Signal()  # there is no plan; why was said
    checked = Signal(object)  # Checked

    def __init__(
        self, context: UiContext, book: FontBook, ask: Callable[[], Asked], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._book = book
        self._ask = ask
        self._checker = Checker(book)
        self._is_checking = False
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._plan)

    @property
    def is_waiting(self) -> bool:
        """Whether a change has not begun to be planned yet."""
        return self._timer.isActive()

    @property
    def is_checking(self) -> bool:
        """Whether labels of the plan are still being checked."""
        return self._is_checking

    def plan_later(self) -> None:
        """Plan anew, once for all changes of the same moment."""
        self._is_checking = False
        self._context.tasks.cancel(self, "check")
        self._timer.start()

    def let_go(self, plans: list[Plan | None]) -> None:
        """Take ``plans`` out of their list, and free what they hold without holding up the window."""
        if any(plan is not None and is_large(plan) for plan in plans):
            self._context.tasks.run(self, lambda cancel: free_in_pieces(plans, cancel), lambda _none: None)

    def rest(self) -> None:
        """The preview is being drawn: let the check wait a moment."""
        self._checker.rest()

    def _plan(self) -> None:
        request, choices = self._ask()
        desk, book = self._context.desk, self._book
        if request is None:
            self._context.tasks.cancel(self, "plan")
            self.planned.emit(None)
            return

        beginning = request.beginning() if isinstance(request, LongRequest) else None

        def work(cancel: threading.Event) -> Plan:
            plan = multiplied(request.plan(desk, choices, book, cancel), choices)
            if plan.order is not None:
                laid_out(plan.order.job, 0, cancel)  # so that the preview finds its first page ready
            return plan

        def begin(cancel: threading.Event) -> Plan:
            return multiplied(beginning.plan(desk, choices, book, cancel), choices) if beginning else Plan()

        def go_on(plan: Plan) -> None:
            self.begun.emit(plan)
            self._context.tasks.run(self, work, self._on_planned, self._on_failed, key="plan")

        if beginning is None:
            self._context.tasks.run(self, work, self._on_planned, self._on_failed, key="plan")
        else:
            self._context.tasks.run(self, begin, go_on, self._on_failed, key="plan")

    def _on_planned(self, plan: Plan) -> None:
        self._is_checking = plan.order is not None
        self.planned.emit(plan)
        if plan.order is None:
            return
        self._context.tasks.run(self, lambda cancel: self._checker.check(plan, cancel), self._on_checked, key="check")

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit()
        self._context.messages.show_error(error)

    def _on_checked(self, checked: Checked) -> None:
        self._is_checking = False
        self.checked.emit(checked)


def multiplied(plan: Plan, choices: Choices) -> Plan:
    """The plan with as many copies of its labels as were chosen; its error says so when they are too many."""
    if plan.order is None or choices.copies == 1:
        return plan
    try:
        order = plan.order.times(choices.copies, whole=choices.whole_list)
    except LabelError as error:
        return replace(plan, order=None, error=error, places=())
    return replace(plan, order=order, places=plan.places * choices.copies if choices.whole_list else plan.places)
