"""The plan that is shown: at the lines of its mode, in the preview, and in one line of words; and what of it can be
printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from fba_client.errors import LabelError
from fba_client.labels.job import LabelJob
from fba_client.services.labels.orders import LabelOrder
from fba_client.ui.i18n import advice_text, error_text
from fba_client.ui.labels.checking import Checked
from fba_client.ui.labels.mode_stack import ModeStack
from fba_client.ui.labels.plan_words import fault_words, left_out_of, plan_words
from fba_client.ui.labels.planner import Planner
from fba_client.ui.labels.preview_panel import PreviewPanel
from fba_client.ui.labels.print_setup import PrintSetup
from fba_client.ui.labels.source import Fault, Plan, Request

Then = Callable[[LabelOrder], None]


@dataclass(frozen=True, slots=True)
class _Wish:
    """What to do with the plan once it can be printed; with ``others``, also without the lines that cannot be."""

    then: Then
    others: bool


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
        self._wish: _Wish | None = None
        self._asked: Request | None = None  # what was printed last
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
        self._wish = None
        self._show(None, ())
        self.outdate()

    def when_ready(self, then: Then, *, others: bool = False) -> None:
        """Call ``then`` with what can be printed as it is, as soon as that is known; else say what is in the way.

        With ``others`` faulty lines are not in the way: the order is without them, and names them.
        """
        source = self._modes.source
        if not source.is_opening and source.request() is None:
            source.ask_for_content()
            return
        self._wish = _Wish(then, others)
        self._go_on()

    def forget_wish(self) -> None:
        """Call what waits for a plan no more: what it was meant for does not come."""
        self._wish = None

    def show_refused(self, error: LabelError) -> None:
        """A label was found faulty on its way to the printer: say so, and offer the others where there may be any."""
        order = self._plan.order if self._plan is not None else None
        has_others = order is not None and len(order.job.distinct_labels()) > 1
        words = " ".join(part for part in (error_text(error), advice_text(error)) if part)
        self._preview.show_fault(words, has_others=has_others)

    def show_first_fault(self) -> None:
        """Turn to the first line that cannot be printed."""
        if self._faults:
            self._modes.source.show_place(self._first_fault().place)

    def keep_left_out(self) -> None:
        """Take what was printed out of the list, if it still is that list; turn to the first line that was not."""
        source, places = self._modes.source, {fault.place for fault in self._faults}
        if places and self._asked is not None and source.request() == self._asked:
            source.keep_only(places)
            source.show_place(0)
        else:
            self.show_first_fault()

    def _go_on(self) -> None:
        """Carry the wish out, unless the plan (or, where lines are left out, its check) is still to come."""
        wish = self._wish
        if wish is None or not self._is_current or self._modes.source.is_opening:
            return
        if wish.others and self._planner.is_checking:
            return
        self._wish = None
        source, plan = self._modes.source, self._plan
        order = plan.order if plan is not None else None
        if self._faults and not (wish.others and order is not None):
            self.show_first_fault()
            source.show_error(self._first_fault().error)
        elif plan is not None and plan.error is not None:
            source.show_error(plan.error)
        elif order is not None:
            self._asked = source.request()
            wish.then(self._without_faulty(order) if wish.others else order)
        else:
            source.ask_for_content()

    def _without_faulty(self, order: LabelOrder) -> LabelOrder:
        return replace(order, skips_faulty=True, left_out=left_out_of(self._faults))

    def _first_fault(self) -> Fault:
        return min(self._faults, key=lambda fault: fault.place)

    def _on_begun(self, plan: Plan) -> None:
        """Something to look at while the rest of a long list is looked up; it is not what will be printed."""
        if self._modes.source.is_printable:
            self._preview.preview.show_job(_job_to_show(plan), self._setup.choices().sheet, self._setup.choices().skip)

    def _on_planned(self, plan: Plan | None) -> None:
        if not self._modes.source.is_printable:
            return
        self._is_current = True
        self._show(plan, plan.faults if plan is not None else ())
        self._go_on()

    def _on_checked(self, checked: Checked) -> None:
        if not self._is_current:
            return
        if checked.faults or checked.plan.error is not None:
            faults = (*self._faults, *checked.faults)
            self._show(checked.plan, faults)
            self._modes.source.show_faults(checked.faults)
        self._preview.show_missing(checked.missing)
        self._tell()
        self._go_on()

    def _show(self, plan: Plan | None, faults: tuple[Fault, ...]) -> None:
        source, choices = self._modes.source, self._setup.choices()
        before = [self._plan] if self._plan is not plan else []  # held by nobody else, once all show the new one
        self._plan, self._faults = plan, faults
        source.show_plan(plan)
        self._preview.preview.show_job(_job_to_show(plan), choices.sheet, choices.skip)
        self._tell()
        if _job_to_show(plan) is None:  # with labels the check tells which characters are missing
            self._preview.show_missing("")
        self._planner.let_go(before)

    def _tell(self) -> None:
        has_others = bool(self._faults) and self._plan is not None and self._plan.order is not None
        self._preview.show_fault(fault_words(self._faults), has_others=has_others)
        words = plan_words(self._plan, len(self._faults), checking=self._planner.is_checking)
        self.summary_changed.emit(words or self._modes.source.summary())


def _job_to_show(plan: Plan | None) -> LabelJob | None:
    if plan is None:
        return None
    return plan.order.job if plan.order is not None else plan.sample
