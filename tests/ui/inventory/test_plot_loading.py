"""The chart's libraries come in without Qt's types being made on two threads at once."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import sys, threading
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from fba_client.ui.inventory.plot_loading import PlotLoader
from fba_client.ui.messages import Messages
from fba_client.ui.tasks import Tasks

class Watch:
    threads = {}
    def find_spec(self, name, path=None, target=None):
        self.threads.setdefault(name.split(".")[0], threading.current_thread() is threading.main_thread())

app = QApplication([])
sys.meta_path.insert(0, Watch())
tasks = Tasks(Messages())
loader = PlotLoader(tasks)
assert loader.make is None
loader.loaded.connect(app.quit)
loader.start()
loader.start()
app.exec()
assert loader.make is not None
assert Watch.threads["pyqtgraph"] is True, "Qt's types were made off the GUI thread"
assert Watch.threads["numpy"] is False, "the window waited for numpy"
tasks.stop()
"""


def test_qt_is_looked_at_on_the_gui_thread_and_numpy_is_not_waited_for() -> None:
    result = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stderr
