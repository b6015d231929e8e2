"""Finds out what the window's modules import, so that they can be brought in one at a time.

An import brings in all that it needs in one go: the Labels page some 120 modules, in which the window stands still.
Leaves first, each import is a few milliseconds. The order is read from the compiled modules, because the built
program has no sources, and because a list kept by hand would soon miss some.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from modulefinder import ModuleFinder
from types import CodeType

_UI = "fba_client.ui"
_OF_QT = ("PySide6", "shiboken6", "pyqtgraph")


@dataclass
class ImportOrder:
    """What to import: first ``without_qt``, on any thread, then ``with_qt``, on the GUI thread, leaves first."""

    without_qt: list[str] = field(default_factory=list)
    with_qt: list[str] = field(default_factory=list)


def import_order(root: str, leave_out: Collection[str] = ()) -> ImportOrder:
    """All that ``root``, a module of the window, imports anywhere, also inside functions; without ``leave_out``.

    Modules of other rooms stand only for themselves: what they need comes with them, and what they import inside
    functions is imported by the workers that call these. Imports nothing but the packages that hold the modules.
    """
    order, seen = ImportOrder(), set(leave_out)
    _follow(root, order, seen)
    return order


def _follow(name: str, order: ImportOrder, seen: set[str]) -> None:
    """Put ``name`` in its place, below all that it needs."""
    if name in seen:
        return
    seen.add(name)
    if not _is_below(name, _UI):
        (order.with_qt if name.partition(".")[0] in _OF_QT else order.without_qt).append(name)
        return
    for needed in _imports(_code(name)):
        _follow(needed, order, seen)
    order.with_qt.append(name)


def _imports(code: CodeType | None) -> Iterator[str]:
    """The modules that ``code`` imports, and the functions and classes in it."""
    if code is None:
        return
    for what, told in ModuleFinder().scan_opcodes(code):
        if what == "absolute_import":
            names, module = told
            yield module
            yield from (f"{module}.{name}" for name in names or () if _is_module(module, name))
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _imports(constant)


def _is_module(package: str, name: str) -> bool:
    """Whether ``name`` is a module of ``package``, not something that the package holds."""
    spec = find_spec(package)
    is_package = spec is not None and spec.submodule_search_locations is not None
    return is_package and find_spec(f"{package}.{name}") is not None


def _code(name: str) -> CodeType | None:
    spec = find_spec(name)
    get_code = getattr(spec.loader, "get_code", None) if spec is not None else None
    found = get_code(name) if get_code is not None else None
    return found if isinstance(found, CodeType) else None


def _is_below(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")
