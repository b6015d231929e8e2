"""The order in which the window's modules are brought in: leaves first, each in the room that its thread is for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec
from pathlib import Path

import pytest

from fba_client.ui.import_order import import_order, missing_imports

MODULES = {
    "typed": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import checkers.only\nimport for_all\n",
    "root": "from fba_client.ui.made_up.leaf import x\ndef later():\n    import fba_client.ui.made_up.late\n",
    "leaf": "from PySide6.QtWidgets import QWidget\nfrom fba_client.domain import money\nx = 1\n",
    "late": "import fba_client.ui.made_up.leaf\nimport fba_client.ui.made_up.root\nimport heavy.library\n",
}


@pytest.fixture
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A package of the window that exists for this test only; carrying any module of it out fails."""
    folder = tmp_path / "made_up"
    folder.mkdir()
    (folder / "__init__.py").touch()
    for name, text in MODULES.items():
        (folder / f"{name}.py").write_text(f"{text}\nraise AssertionError('was imported')\n")
    monkeypatch.setattr("fba_client.ui.__path__", [str(tmp_path)])
    yield "fba_client.ui.made_up"
    sys.modules.pop("fba_client.ui.made_up", None)  # the package itself is imported, to look into it


def test_leaves_come_before_those_that_need_them(made_up: str) -> None:
    order = import_order(f"{made_up}.root")
    assert order.with_qt == ["PySide6.QtWidgets", f"{made_up}.leaf", f"{made_up}.late", f"{made_up}.root"]


def test_what_knows_nothing_of_qt_is_apart_and_a_module_is_told_from_what_it_holds(made_up: str) -> None:
    order = import_order(f"{made_up}.root", leave_out=["__future__"])
    assert order.without_qt == ["fba_client.domain", "fba_client.domain.money", "heavy.library"]


def test_what_is_left_out_leaves_its_own_needs_out(made_up: str) -> None:
    order = import_order(f"{made_up}.root", leave_out=[f"{made_up}.late"])
    assert "heavy.library" not in order.without_qt
    assert f"{made_up}.late" not in order.with_qt


def test_what_only_type_checkers_read_is_not_needed(made_up: str) -> None:
    assert import_order(f"{made_up}.typed").without_qt == ["typing", "for_all"]


def test_what_a_first_look_misses_is_what_modules_import_themselves(made_up: str) -> None:
    missing = missing_imports([f"{made_up}.root"])
    assert missing.with_qt == ["PySide6.QtWidgets", f"{made_up}.leaf", f"{made_up}.root"]
    assert "heavy.library" not in missing.without_qt, "imported in a function, later"


def test_what_is_there_is_not_missing(made_up: str, monkeypatch: pytest.MonkeyPatch) -> None:
    leaf = module_from_spec(ModuleSpec(f"{made_up}.leaf", None))
    monkeypatch.setitem(sys.modules, leaf.__name__, leaf)
    assert missing_imports([f"{made_up}.root", "fba_client.ui.import_order"]).with_qt == [f"{made_up}.root"]


def test_window_needs_no_module_that_is_not_there() -> None:
    order = import_order("fba_client.ui.page_list")
    assert "fba_client.ui.labels.page" in order.with_qt
    assert order.with_qt[-1] == "fba_client.ui.page_list"
    assert not any(name.startswith(("fba_client.ui", "PySide6")) for name in order.without_qt)


def test_start_of_the_window_leaves_the_slow_libraries_alone() -> None:
    slow = {"pydantic", "sqlmodel", "sqlalchemy.orm", "requests", "reportlab", "numpy", "PIL", "pyqtgraph"}
    code = f"import sys, fba_client.app, fba_client.ui.home.page; print(*({slow} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == []
