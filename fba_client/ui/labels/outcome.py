"""What is said after labels left the program, or did not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from fba_client.services.label_orders import LabelOrder
from fba_client.ui.labels.output import Sent
from fba_client.ui.messages import Messages


class Outcome(QObject):
    """Posts one message for each order that ended, with the one thing that one may want next."""

    def __init__(
        self, messages: Messages, print_again: Callable[[LabelOrder], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        self._print_again = print_again

    def tell(self, sent: Sent) -> None:
        """Say what was printed or saved."""
        labels = self.tr("%n label(s)", "", sent.result.labels)
        if sent.printer:
            text = self.tr("{0} sent to {1}.").format(labels, sent.printer)
            self._messages.show_info(text, self.tr("Print again"), lambda: self._print_again(sent.order))
            return
        paths = sent.result.paths
        if len(paths) == 1:
            text = self.tr("{0} saved as {1}.").format(labels, paths[0].name)
            self._messages.show_info(text, self.tr("Open"), lambda: _open(paths[0]))
        else:
            text = self.tr("{0} saved as {1} to {2}.").format(labels, paths[0].name, paths[-1].name)
            self._messages.show_info(text, self.tr("Open the folder"), lambda: _open(paths[0].parent))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
