"""Looks at Qt's types ahead, a few at a time.

PySide makes a type when it is first looked at. Making all that a page needs while it is built takes longer than the
page itself; and it is not safe in two threads at once, so this belongs to the GUI thread.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from types import ModuleType

_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtOpenGL", "QtOpenGLWidgets", "QtTest")


def look_at_types(modules: tuple[str, ...] = _MODULES) -> Iterator[None]:
    """Look at one type of Qt after the other; go on with the iterator as time allows."""
    for name in modules:
        module = _imported(f"PySide6.{name}")
        yield
        for attribute in dir(module):
            getattr(module, attribute, None)
            yield


def _imported(name: str) -> ModuleType | None:
    try:
        return importlib.import_module(name)
    except ImportError:  # not every build of Qt has all of them, and pyqtgraph can do without
        return None
