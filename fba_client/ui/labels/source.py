"""What each mode of the Labels page has in common: a widget in which one says which labels, and what it asks for.

The page owns everything else (medium, resolution, first position, preview, printing), so that items, boxes, pallets and
designs of one's own are printed in the same way. A source gives an unchanging ``Request`` on the GUI thread; a worker
turns it into a ``Plan``.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QWidget

from fba_client.errors import FbaClientError
from fba_client.labels.media.calibration import Calibration
from fba_client.labels.media.sheets import Sheet
from fba_client.sync.events import Changed
from fba_client.ui.context import UiContext
from fba_client.ui.stepwise import Stepwise

if TYPE_CHECKING:
    from fba_client.labels.job import LabelJob
    from fba_client.labels.setting.fonts import FontBook
    from fba_client.services.desk import Desk
    from fba_client.services.labels.orders import LabelOrder


@dataclass(frozen=True, slots=True)
class Choices:
    """What the page has chosen for all labels of a job; ``skip`` counts the used positions of the first sheet. Of each
    label there are ``copies``, or of the ``whole_list`` over and over: whoever asks for a plan multiplies it."""

    sheet: Sheet
    dpi: int
    skip: int = 0
    calibration: Calibration = field(default_factory=Calibration)
    copies: int = 1
    whole_list: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """Why one line of a source gets no label; ``place`` counts the source's lines from 0, ``name`` is what the person
    calls it, '' where the place says all."""

    place: int
    error: FbaClientError
    name: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a request comes to.

    ``order`` has the labels that can be printed (laid out when they are first drawn), None when there are none of them.
    ``places`` has the source's line for each entry of the order's copies, so that what a check finds later can be shown
    at its line; a source without lines leaves it empty. ``error`` is what is wrong with the job as a whole; ``text`` is
    what the source has to say beside the number of labels, in the person's language. ``sample`` is shown in the preview
    while there is nothing to print.
    """

    order: LabelOrder | None = None
    faults: tuple[Fault, ...] = ()
    error: FbaClientError | None = None
    text: str = ""
    places: tuple[int, ...] = ()
    sample: LabelJob | None = None


class Request(Protocol):
    """What to print, unchanging; made on the GUI thread and carried out in a worker."""

    def plan(self, desk: Desk, choices: Choices, book: FontBook, cancel: threading.Event) -> Plan:
        """The labels for ``choices``; lays none of them out. Faults and errors of the person's are in the plan.

        Raises Cancelled once ``cancel`` is set, and what the environment does wrong.
        """
        ...


@runtime_checkable
class LongRequest(Request, Protocol):
    """A request that may be so long that its beginning is planned first, for the preview to have something to show."""

    def beginning(self) -> Request | None:
        """The same for the first lines only; None when all is planned at once."""
        ...


class LabelSource(Stepwise):
    """One mode of the page. Subclasses say ``changed`` whenever ``request`` would come to something else."""

    changed = Signal()
    setting_changed = Signal()  # ``memory_key`` or ``wanted_media`` is another now
    media_wanted = Signal(str)  # the id of a medium that the person chose for what is printed, elsewhere than here
    print_now = Signal(object)  # a Request to print at once on the chosen printer, without a question
    not_here = Signal()  # what ``open_with`` pointed at does not exist here (and was said): print nothing in its place

    mode: ClassVar[str] = ""  # remembered as the last mode; also the ``mode`` of the page's ``open_at``
    default_media: ClassVar[str] = "Letter_30"  # offered before the person chose another one for this mode
    can_keep_only: ClassVar[bool] = False  # whether ``keep_only`` does anything
    is_printable: ClassVar[bool] = True  # False: takes the whole page, as the list of what was printed does

    def __init__(self, context: UiContext, parent: QWidget | None = None, *, in_steps: bool = False) -> None:
        super().__init__(parent, in_steps=True)
        self.context = context
        self.undo_stack = QUndoStack(self)
        if not in_steps:
            self.finish()

    @property
    def is_opening(self) -> bool:
        """Whether what ``open_with`` pointed at is still being looked up: ``changed`` or ``not_here`` comes then."""
        return False

    def title(self) -> str:
        """The mode's name, translated, with its mnemonic."""
        raise NotImplementedError

    def summary(self) -> str:
        """What the mode is for, in a sentence: shown while there is nothing to print."""
        return ""

    def file_name(self) -> str:
        """What a saved file is called at first, without its ending."""
        return "labels"

    def memory_key(self) -> str:
        """Under which name the printer and medium that were used last are remembered."""
        return self.mode

    def wanted_media(self) -> str:
        """The id of the medium that suits what is printed, where the person chose none before."""
        return self.default_media

    def request(self) -> Request | None:
        """What to print now; None when nothing was entered yet."""
        return None

    def ask_for_content(self) -> None:
        """Say, and put the keyboard, where the person has to enter something before there is anything to print."""

    def show_plan(self, plan: Plan | None) -> None:
        """Show what the newest request came to; None while it is being looked up for the first time."""

    def show_faults(self, faults: tuple[Fault, ...]) -> None:
        """Mark the lines that cannot be printed, as a check of all lines found afterwards."""

    def show_place(self, place: int) -> None:
        """Turn to a line, since it is what stands in the way."""

    def keep_only(self, places: Collection[int]) -> None:
        """Take all other lines out, since they are printed; that can be undone."""

    def show_error(self, error: FbaClientError) -> None:
        """Say at the source what is wrong and what to do about it."""
        self.context.messages.show_error(error)

    def show_printed(self, error: Exception | None, labels: int) -> None:
        """What ``print_now`` asked for first is printed, with so many labels, or is not for that reason."""

    def remember(self, choices: Choices) -> None:
        """Something of this mode was printed or saved with ``choices``: offer the same the next time."""

    def open_with(self, preset: Mapping[str, object]) -> None:
        """Take over what another page points at; each source documents its keys."""

    def take_focus(self) -> None:
        """Take the keyboard where the work begins."""
        self.setFocus()

    def refresh(self, changed: frozenset[Changed]) -> None:
        """Show the stores as they are now, when ``changed`` has something that this source shows."""
