"""Finds out what the window's modules import, so that they can be brought in one at a time.

An import brings in all that it needs in one go: the Labels page some 120 modules, in which the window stands still.
Leaves first, each import is a few milliseconds. The order is read from the compiled modules, because the built
program has no sources, and because a list kept by hand would soon miss some.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from dis import get_instructions
from importlib.util import find_spec
from modulefinder import ModuleFinder
from opcode import opmap
from types import CodeType

_UI = "fba_client.ui"
_OF_QT = ("PySide6", "shiboken6", "pyqtgraph")
_IMPORT = opmap["IMPORT_NAME"]  # every other byte of code is an instruction, the one after it its argument


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
    _follow(root, order, seen, _imports)
    return order


def missing_imports(roots: Iterable[str]) -> ImportOrder:
    """What ``roots``, modules of the window, import while they are imported themselves, as far as it is not there yet.

    What knows nothing of Qt is named in any case, since another thread may be at it just now.
    """
    order, seen = ImportOrder(), {name for name in list(sys.modules) if _is_below(name, _UI)}
    for root in roots:
        _follow(root, order, seen, _imports_at_once)
    return order


def _follow(name: str, order: ImportOrder, seen: set[str], imports: Callable[[CodeType], Iterator[str]]) -> None:
    """Put ``name`` in its place, below all that it needs."""
    if name in seen:
        return
    seen.add(name)
    if not _is_below(name, _UI):
        (order.with_qt if name.partition(".")[0] in _OF_QT else order.without_qt).append(name)
        return
    code = _code(name)
    for needed in imports(code) if code is not None else ():
        _follow(needed, order, seen, imports)
    order.with_qt.append(name)


def _imports(code: CodeType) -> Iterator[str]:
    """The modules that ``code`` imports, and the functions and classes in it."""
    yield from _imports_at_once(code)
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _imports(constant)


def _imports_at_once(code: CodeType) -> Iterator[str]:
    """The modules that ``code`` imports itself."""
    # Most functions import nothing, and reading their instructions one by one would take most of the time.
    for module, names in _told(code) if _IMPORT in code.co_code[::2] else ():
        yield module
        yield from (f"{module}.{name}" for name in names if _is_module(module, name))


def _told(code: CodeType) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each module that ``code`` imports, with the names taken from it; not what is there for type checkers only."""
    if "TYPE_CHECKING" in code.co_names:  # the slow way
        yield from _told_without_types(code)
        return
    for what, told in ModuleFinder().scan_opcodes(code):
        if what == "absolute_import":
            names, module = told
            yield module, names or ()


def _told_without_types(code: CodeType) -> Iterator[tuple[str, tuple[str, ...]]]:
    go_on_at, before = 0, ""
    names: object = None
    for one in get_instructions(code):
        if one.offset < go_on_at:
            continue
        if one.opname == "IMPORT_NAME":
            yield str(one.argval), names if isinstance(names, tuple) else ()
        elif before == "TYPE_CHECKING" and one.opname.startswith("POP_JUMP"):
            go_on_at = int(one.argval)
        before, names = str(one.argval), one.argval


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
