"""The program as it is, in a process of its own, whose windows are closed when its standard input ends.

Run by tests: ``python tests/trouble_program.py --sandbox --data-dir DIR ...``.
"""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtWidgets import QApplication

from fba_client.cli import main


def _close_when_told() -> None:
    sys.stdin.read()
    app = QApplication.instance()
    assert app is not None, "no window was open yet"
    QMetaObject.invokeMethod(app, "closeAllWindows", Qt.ConnectionType.QueuedConnection)


if __name__ == "__main__":
    threading.Thread(target=_close_when_told, daemon=True).start()
    main()
