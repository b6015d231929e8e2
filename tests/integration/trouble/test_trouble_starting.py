"""What keeps the program from opening is said in a dialog, with what to do next, and nothing is touched."""

from __future__ import annotations

import errno
import gc
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from trouble_cable import Cable
from trouble_office import Office, names_of_drafts
from typer.testing import CliRunner, Result

from fba_client.cli.backend import Backend
from fba_client.cli.commands import app
from fba_client.cli.invocation import Invocation
from fba_client.paths import DataFolder
from fba_client.services import drafts
from fba_client.services.desk import open_desk
from fba_client.services.instance import InstanceLock
from fba_client.ui.startup_failure import StartupFailureBox

Start = Callable[[], tuple[Result, str]]


@pytest.fixture
def account(tmp_path: Path) -> DataFolder:
    """The data of the sandbox profile, with a draft in them."""
    made = Invocation(sandbox=True, data_dir=tmp_path / "data").folder()
    with open_desk(made) as desk:
        drafts.create_draft(desk, "Autumn")
    return made


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """Starts the program as a double click does; returns how it ended and what its dialog said."""
    said: list[str] = []

    def read_and_close() -> None:
        for box in QApplication.topLevelWidgets():
            if isinstance(box, StartupFailureBox) and box.isVisible():
                said.append(f"{box.text()}\n{box.informativeText()}")
                box.button(QMessageBox.StandardButton.Close).click()

    watch = QTimer(interval=5)
    watch.timeout.connect(read_and_close)
    watch.start()

    def run() -> tuple[Result, str]:
        result = CliRunner().invoke(app, ["--sandbox", "--data-dir", str(tmp_path / "data")])
        return result, "\n".join(said)

    yield run
    gc.enable()  # put off until a window is drawn, which none was
    watch.stop()
    qapp.processEvents()  # the last window was closed: Qt now wants to leave every event loop,
    QTimer.singleShot(0, qapp.exit)
    qapp.exec()  # until one was left


def drafts_in(account: DataFolder) -> list[str]:
    with open_desk(account) as desk:
        return names_of_drafts(desk)


def test_a_second_window_is_pointed_to_the_first(start: Start, account: DataFolder) -> None:
    with InstanceLock(account):
        result, said = start()
    assert result.exit_code == 1
    assert "FBA Client cannot start." in said
    assert f"FBA Client is already open on {account.root}." in said
    assert "Use the window that is already open" in said
    assert "already open" in result.stderr
    assert drafts_in(account) == ["Autumn"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xfe garbage \x00", "cannot be read"),
        (b"connection = 'sandbox'", "connection must be a table"),
        (b"[sync]\nevery_minutes = 99999999999", "sync.every_minutes must be a whole number from 0 to 1440"),
    ],
)
def test_settings_that_cannot_be_understood_are_named(
    start: Start, account: DataFolder, content: bytes, words: str
) -> None:
    account.settings_file.write_bytes(content)
    result, said = start()
    assert result.exit_code == 1
    assert words in said
    assert str(account.settings_file) in said
    assert "Correct the file or delete it" in said
    assert account.settings_file.read_bytes() == content
    account.settings_file.unlink()
    assert drafts_in(account) == ["Autumn"]


@pytest.mark.parametrize("name", ["cache.db", "workspace.db"])
def test_data_of_a_newer_program_are_left_alone(start: Start, account: DataFolder, name: str) -> None:
    path = account.stores / name
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    before = path.read_bytes()
    result, said = start()
    assert result.exit_code == 1
    assert f"{name} was made by a newer FBA Client" in said
    assert "Install the newest version of FBA Client" in said
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_written_is_named(
    start: Start, account: DataFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(path: Path, _content: bytes) -> int:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))

    monkeypatch.setattr(Path, "write_bytes", read_only)  # root may write everywhere, so the mode would not do
    result, said = start()
    monkeypatch.undo()
    assert result.exit_code == 1
    assert f"The data folder {account.root} cannot be used: Read-only file system." in said
    assert "Choose another folder with --data-dir" in said
    assert drafts_in(account) == ["Autumn"]


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder in which nobody may make another")
def test_a_folder_that_cannot_be_made_is_named(start: Start, tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to("/proc/self")
    result, said = start()
    assert result.exit_code == 1
    assert "cannot be used" in said
    assert "Choose another folder with --data-dir" in said


def test_a_sandbox_whose_state_is_garbage_is_said_and_the_window_stays_open(
    office: Office, cable: Cable, folder: DataFolder
) -> None:
    folder.sandbox_state.write_bytes(b"garbage" * 1000)
    desk = office.sit_down(cable.base_url)
    drafts.create_draft(desk.desk, "Autumn")
    office.leave(desk)
    with open_desk(folder) as other:
        backend = Backend(other)
        again = office.sit_down(connect=backend)
        again.sync()
        backend.close()
    assert "The embedded marketplace did not start" in again.bar
    assert "Delete the state file to begin with a new marketplace." in again.bar
    assert names_of_drafts(again.desk) == ["Autumn"]
