"""What is said after labels left the program, or did not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from fba_client.errors import Cancelled, PrintStopped
from fba_client.services.labels.orders import LabelOrder
from fba_client.ui.i18n import format_count
from fba_client.ui.labels.output import Sent
from fba_client.ui.labels.plan_words import left_out_words
from fba_client.ui.messages import Messages


class Outcome(QObject):
    """Posts one message for each order that ended, with the one thing that one may want next.

    ``faulty_wanted`` asks for the first of the lines that were left out, ``rest_wanted`` for a list of these alone.
    """

    faulty_wanted = Signal()
    rest_wanted = Signal()

    def __init__(
        self, messages: Messages, print_again: Callable[[LabelOrder], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        self._print_again = print_again
        self._can_keep_rest = False

    def tell(self, sent: Sent, *, can_keep_rest: bool) -> None:
        """Say what was printed or saved; of a list that ``can_keep_rest``, offer to take the rest out of it."""
        self._can_keep_rest = can_keep_rest
        labels, paths = self.tr("%n label(s)", "", sent.result.labels), sent.result.paths
        if sent.printer:
            text, action = self.tr("{0} sent to {1}.").format(labels, sent.printer), self.tr("Print again")
            self._say(sent, text, action, lambda: self._print_again(sent.order))
        elif len(paths) == 1:
            text = self.tr("{0} saved as {1}.").format(labels, paths[0].name)
            self._say(sent, text, self.tr("Open"), lambda: _open(paths[0]))
        else:
            text = self.tr("{0} saved as {1} to {2}.").format(labels, paths[0].name, paths[-1].name)
            self._say(sent, text, self.tr("Open the folder"), lambda: _open(paths[0].parent))

    def tell_stopped(self, stop: Cancelled) -> None:
        """Say what became of an order that the person stopped: what is out, and what may be."""
        if not isinstance(stop, PrintStopped) or not (stop.taken or stop.unsure):
            self._messages.show_info(self.tr("Stopped. Nothing was printed or saved."))
            return
        total = self.tr("%n label(s)", "", stop.total)
        if stop.taken:
            text = self.tr("Stopped. {0} of {1} went out.").format(format_count(stop.taken), total)
        else:
            text = self.tr("Stopped. None of {0} was acknowledged.").format(total)
        if stop.unsure:
            text += " " + self.tr("The next %n may be out already.", "", stop.unsure)
        self._messages.show_warning(text + " " + self.tr("The rest is offered above."))

    def _say(self, sent: Sent, text: str, action_text: str, action: Callable[[], None]) -> None:
        """Say it; what was left out is said as well, stays, and is what one wants to see next."""
        left_out = sent.result.left_out
        if not left_out:
            self._messages.show_info(text, action_text, action)
            return
        said = f"{text}\n" + self.tr("Left out: {0}.").format(left_out_words(left_out))
        all_in_list = all(one.line for one in left_out)  # one that the printer brought to light is at no line yet
        if self._can_keep_rest and all_in_list:
            self._messages.show_warning(said, self.tr("Keep only these"), self.rest_wanted.emit)
        else:
            self._messages.show_warning(said, self.tr("Go there"), self.faulty_wanted.emit)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
