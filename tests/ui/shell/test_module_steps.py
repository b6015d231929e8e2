"""Modules are brought in on the thread that they are for, a step at a time, and only those that are missing."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from fba_client import ui
from fba_client.ui.module_steps import bring_in

NOTE = "import sys, threading\nsys.modules['{0}'].threads.append(('{1}', threading.current_thread()))\n"
HERE = "fba_client.ui.brought_in"


class Noted:
    """Stands in the list of modules, for those of the test to write into."""

    def __init__(self) -> None:
        self.threads: list[tuple[str, threading.Thread]] = []

    def on(self, name: str) -> threading.Thread:
        return next(thread for noted, thread in self.threads if noted == name)


@pytest.fixture
def noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Noted]:
    """A window's module ``root`` that needs another one of the window's, ``leaf``, and ``plain_thing``, without Qt."""
    folder = tmp_path / "brought_in"
    folder.mkdir()
    (folder / "__init__.py").touch()
    note = NOTE.format
    (folder / "leaf.py").write_text(f"import brought_in_plain_thing\n{note('noted_here', 'leaf')}")
    (folder / "root.py").write_text(f"from fba_client.ui.brought_in import leaf\n{note('noted_here', 'root')}")
    (folder / "broken.py").write_text("import brought_in_broken_thing\n")
    (tmp_path / "brought_in_plain_thing.py").write_text(note("noted_here", "plain"))
    (tmp_path / "brought_in_broken_thing.py").write_text("raise OSError('cannot be read')\n")
    monkeypatch.setattr("fba_client.ui.__path__", [str(tmp_path), *ui.__path__])
    monkeypatch.syspath_prepend(str(tmp_path))
    made = Noted()
    monkeypatch.setitem(sys.modules, "noted_here", made)
    yield made
    for name in [name for name in sys.modules if "brought_in" in name]:
        del sys.modules[name]


def test_modules_of_the_window_come_on_this_thread_and_the_rest_on_another(noted: Noted) -> None:
    steps = sum(1 for _ in bring_in([f"{HERE}.root"]))
    assert steps >= 3
    assert [name for name, _thread in noted.threads] == ["plain", "leaf", "root"]
    assert noted.on("plain") is not threading.current_thread()
    assert noted.on("leaf") is noted.on("root") is threading.current_thread()


def test_nothing_is_done_for_what_is_there(noted: Noted) -> None:
    for _ in bring_in([f"{HERE}.root"]):
        pass
    assert list(bring_in([f"{HERE}.root"])) == []
    assert len(noted.threads) == 3


def test_warming_is_done_on_the_thread_even_when_every_module_is_there(noted: Noted) -> None:
    warmed: list[threading.Thread] = []
    for _ in bring_in(["fba_client.ui.module_steps"], lambda: warmed.append(threading.current_thread())):
        pass
    assert len(warmed) == 1
    assert warmed[0] is not threading.current_thread()


def test_error_of_an_import_is_raised_here(noted: Noted) -> None:
    with pytest.raises(OSError, match="cannot be read"):
        for _ in bring_in([f"{HERE}.broken"]):
            pass


def test_whoever_waits_no_more_stops_the_thread_at_the_next_module(noted: Noted) -> None:
    go_on = threading.Event()
    steps = bring_in([f"{HERE}.root"], lambda: go_on.wait(10) and None)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    go_on.set()
    for thread in threading.enumerate():
        if thread.name == "imports":
            thread.join(10)
    assert "root" not in [name for name, _thread in noted.threads]
