from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from fba_client.errors import DataFolderError, ResourceMissing, UserInputError
from fba_client.paths import data_folder, resource


def test_the_folder_is_for_its_owner_only(tmp_path: Path) -> None:
    folder = data_folder("work", tmp_path / "data").prepare()
    assert folder.documents.is_dir()
    if os.name == "posix":
        assert stat.S_IMODE(folder.root.stat().st_mode) == 0o700


@pytest.mark.parametrize("profile", ["../x", "", "a/b", ".hidden", "x" * 41])
def test_a_profile_name_cannot_leave_the_folder(tmp_path: Path, profile: str) -> None:
    with pytest.raises(UserInputError):
        data_folder(profile, tmp_path)


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DataFolderError, match="cannot be used") as caught:
        data_folder("default", tmp_path / "file").prepare()
    assert "--data-dir" in caught.value.advice


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="the superuser may write everywhere")
def test_a_folder_without_write_permission_is_said_in_words(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(DataFolderError):
        data_folder("default", tmp_path).prepare()


def test_a_missing_resource_says_which() -> None:
    with pytest.raises(ResourceMissing, match="no/such"):
        resource("no", "such")
