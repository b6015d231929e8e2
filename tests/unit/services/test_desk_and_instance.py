from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from fba_client.errors import AlreadyRunning, DataFolderError, SettingsError
from fba_client.paths import DataFolder
from fba_client.services.desk import open_desk
from fba_client.services.instance import InstanceLock
from fba_client.settings import ConnectionSettings, SyncSettings


def test_settings_replaced_are_there_at_the_next_opening(folder: DataFolder) -> None:
    with open_desk(folder) as desk:
        desk.replace_settings(replace(desk.settings, sync=SyncSettings(every_minutes=5)))
        assert desk.settings.sync.every_minutes == 5
    with open_desk(folder) as desk:
        assert desk.settings.sync.every_minutes == 5


def test_settings_that_cannot_be_kept_do_not_count(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise SettingsError("cannot be written")

    with open_desk(folder) as desk:
        monkeypatch.setattr("fba_client.services.desk.save_settings", fail)
        with pytest.raises(SettingsError):
            desk.replace_settings(replace(desk.settings, sync=SyncSettings(every_minutes=5)))
        assert desk.settings.sync.every_minutes == 15


def test_a_second_window_on_the_same_folder_is_refused(folder: DataFolder) -> None:
    with InstanceLock(folder), pytest.raises(AlreadyRunning, match="already open"):
        InstanceLock(folder).acquire()


def test_the_next_window_may_open_when_the_first_is_closed(folder: DataFolder) -> None:
    with InstanceLock(folder):
        pass
    with InstanceLock(folder), pytest.raises(AlreadyRunning):
        InstanceLock(folder).acquire()  # the second one is held as the first was


def test_a_window_that_died_leaves_no_lock_behind(folder: DataFolder) -> None:
    code = (
        "import os, sys; from pathlib import Path; from fba_client.paths import DataFolder; "
        "from fba_client.services.instance import InstanceLock; "
        "InstanceLock(DataFolder(Path(sys.argv[1]))).acquire(); os._exit(9)"
    )
    died = subprocess.run([sys.executable, "-c", code, str(folder.root)], check=False, timeout=60)
    assert died.returncode == 9  # it did take the lock, and let go of it only by dying
    with InstanceLock(folder):
        pass


def test_a_lock_that_cannot_be_made_is_named(folder: DataFolder) -> None:
    folder.lock_file.mkdir()
    with pytest.raises(DataFolderError, match="cannot be locked"):
        InstanceLock(folder).acquire()


@pytest.mark.parametrize(("base_url", "is_test_server"), [("", False), ("http://127.0.0.1:8080", True)])
def test_another_server_in_the_place_of_the_sandbox_is_told_apart(
    folder: DataFolder, base_url: str, is_test_server: bool
) -> None:
    account = ConnectionSettings(base_url=base_url).account
    with open_desk(DataFolder(folder.root, account)) as desk:
        assert desk.is_on_test_server is is_test_server
