"""Imports modules of the window while it lives on: what knows nothing of Qt on a thread, the rest a module a step."""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Callable, Iterator, Sequence

from fba_client.ui.garbage import unhurried_imports

_WAIT_S = 0.004


def bring_in(roots: Sequence[str], warm: Callable[[], object] | None = None) -> Iterator[None]:
    """Import ``roots``, modules of the window, and what they need, in steps on the GUI thread; nothing that is there.

    ``warm`` is called on the thread as well, after the imports, and must touch nothing of Qt. A step that waits for the
    thread takes no time of the processor. Raises what an import or ``warm`` raises.
    """
    missing = [root for root in roots if root not in sys.modules]
    if not missing and warm is None:
        return
    helper = _WithoutQt(missing, warm)
    helper.start()
    try:
        while helper.is_alive():
            helper.join(_WAIT_S)
            yield
    finally:
        helper.is_left = True
    if helper.error is not None:
        raise helper.error
    for name in helper.with_qt:
        importlib.import_module(name)
        yield


class _WithoutQt(threading.Thread):
    """Imports what knows nothing of Qt; ``with_qt`` is what is left then, unless there is an ``error``."""

    def __init__(self, roots: Sequence[str], warm: Callable[[], object] | None) -> None:
        super().__init__(name="imports")
        self._roots = roots
        self._warm = warm
        self.with_qt: list[str] = []
        self.error: Exception | None = None
        self.is_left = False  # nobody waits any more

    def run(self) -> None:
        try:
            self._import()
        except Exception as error:  # noqa: BLE001 - raised again on the GUI thread
            self.error = error

    def _import(self) -> None:
        from fba_client.ui.import_order import missing_imports  # noqa: PLC0415 - not at the start of the program

        order = missing_imports(self._roots)
        with unhurried_imports():
            for name in order.without_qt:
                if self.is_left:
                    return
                importlib.import_module(name)
        if self._warm is not None:
            self._warm()
        self.with_qt = order.with_qt
