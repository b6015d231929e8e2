"""The plan that is shown: at the lines of its mode, in the preview, and in one line of words; and what of it can be
printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from fba_client.labels.job import LabelJob
from fba_client.services.label_orders import LabelOrder
from fba_client.ui.labels.checking import Checked
from fba_client.ui.labels.mode_stack import ModeStack
from fba_client.ui.labels.plan_words import fault_words, plan_words
from fba_client.ui.labels.planner import Planner
from fba_client.ui.labels.preview_panel import PreviewPanel
from fba_client.ui.labels.print_setup import PrintSetup
from fba_client.ui.labels.source import Fault, Plan

Then = Callable[[LabelOrder], None]


class PlanView(QObject):
    """Follows a planner. ``summary_changed`` has what is to be said of the plan, or of the mode where there is none."""

    summary_changed = Signal(str)

    def __init__(
        self,
        planner: Planner,
        modes: ModeStack,
        setup: PrintSetup,
        preview: PreviewPanel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._planner = planner
        self._modes = modes
        self._setup = setup
        self._preview = preview
        self._plan: Plan | None = None
        self._faults: tuple[Fault, ...] = ()
        self._is_current = False
        self._then: Then | None = None
        planner.begun.connect(self._on_begun)
        planner.planned.connect(self._on_planned)
        planner.checked.connect(self._on_checked)
        planner.failed.connect(self.forget_wish)

    @property
    def plan(self) -> Plan | None:
        """What is shown, without the labels that were found faulty."""
        return self._plan

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong with lines that have no label."""
        return self._faults

    def outdate(self) -> None:
        """Something changed: what is shown holds no longer, and a new plan is on its way."""
        self._is_current = False
        self._planner.plan_later()

    def clear(self) -> None:
        """Show another mode: nothing until its plan comes."""
        self._then = None
        self._show(None, ())
        self.outdate()

    def when_ready(self, then: Then) -> None:
        """Call ``then`` with what can be printed as it is, as soon as that is known; else say what is in the way."""
        source = self._modes.source
        if source.is_opening:
            self._then = then
        elif source.request() is None:
            source.ask_for_content()
        elif self._is_current:
            self._go_on(then)
        else:
            self._then = then

    def forget_wish(self) -> None:
        """Call what waits for a plan no more: what it was meant for does not come."""
        self._then = None

    def _go_on(self, then: Then) -> None:
        source, plan = self._modes.source, self._plan
        if self._faults:
            source.show_place(self._faults[0].place)
            source.show_error(self._faults[0].error)
        elif plan is not None and plan.error is not None:
            source.show_error(plan.error)
        elif plan is not None and plan.order is not None:
            then(plan.order)
        else:
            source.ask_for_content()

    def _on_begun(self, plan: Plan) -> None:
        """Something to look at while the rest of a long list is looked up; it is not what will be printed."""
        if self._modes.source.is_printable:
            self._preview.preview.show_job(_job_to_show(plan), self._setup.choices().sheet, self._setup.choices().skip)

    def _on_planned(self, plan: Plan | None) -> None:
        if not self._modes.source.is_printable:
            return
        self._is_current = True
        self._show(plan, plan.faults if plan is not None else ())
        if self._modes.source.is_opening:
            return
        then, self._then = self._then, None
        if then is not None:
            self._go_on(then)

    def _on_checked(self, checked: Checked) -> None:
        if not self._is_current:
            return
        if checked.faults or checked.plan.error is not None:
            faults = (*self._faults, *checked.faults)
            self._show(checked.plan, faults)
            self._modes.source.show_faults(checked.faults)
        self._preview.show_missing(checked.missing)
        self._tell()

    def _show(self, plan: Plan | None, faults: tuple[Fault, ...]) -> None:
        source, choices = self._modes.source, self._setup.choices()
        self._plan, self._faults = plan, faults
        source.show_plan(plan)
        self._preview.preview.show_job(_job_to_show(plan), choices.sheet, choices.skip)
        self._tell()

    def _tell(self) -> None:
        self._preview.show_fault(fault_words(self._faults))
        words = plan_words(self._plan, len(self._faults), checking=self._planner.is_checking)
        self.summary_changed.emit(words or self._modes.source.summary())


def _job_to_show(plan: Plan | None) -> LabelJob | None:
    if plan is None:
        return None
    return plan.order.job if plan.order is not None else plan.sample
