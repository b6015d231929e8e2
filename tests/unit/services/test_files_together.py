"""Files that belong together: all are there in the end, or those from before."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from fba_client.errors import SettingsError
from fba_client.services.files_together import FilesTogether


def test_files_are_written_piece_by_piece_and_put_in_place_together(tmp_path: Path) -> None:
    paths = (tmp_path / "a.png", tmp_path / "b.png")
    paths[0].write_bytes(b"old")
    seen: list[bytes] = []

    def pieces() -> Iterator[bytes]:
        for piece in (b"one ", b"two"):
            seen.append(paths[0].read_bytes())
            yield piece

    with FilesTogether(paths) as files:
        files.write(iter((pieces(), (b"three",))))
        assert not paths[1].exists()
        files.put()
    assert [path.read_bytes() for path in paths] == [b"one two", b"three"]
    assert seen == [b"old", b"old"]
    assert sorted(tmp_path.iterdir()) == list(paths)


def test_a_file_that_cannot_take_its_place_leaves_all_as_they_were(tmp_path: Path) -> None:
    paths = tuple(tmp_path / name for name in ("a.png", "b.png", "folder.png", "d.png"))
    paths[0].write_bytes(b"old")
    paths[2].mkdir()
    paths[3].write_bytes(b"old too")
    with FilesTogether(paths) as files:
        files.write([(b"new",)] * 4)
        with pytest.raises(SettingsError, match=r"folder\.png cannot be written"):
            files.put()
    assert paths[0].read_bytes() == b"old"
    assert paths[3].read_bytes() == b"old too"
    assert set(tmp_path.iterdir()) == {paths[0], paths[2], paths[3]}


def test_a_name_that_no_disk_takes_leaves_all_as_they_were(tmp_path: Path) -> None:
    paths = (tmp_path / "a.png", tmp_path / ("y" * 300 + ".png"))
    paths[0].write_bytes(b"old")
    with FilesTogether(paths) as files:
        files.write([(b"new",)] * 2)
        with pytest.raises(SettingsError):
            files.put()
    assert paths[0].read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [paths[0]]


def test_work_that_fails_in_between_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), FilesTogether((tmp_path / "a.png",)) as files:
        files.write((b"%d" % (1 // number),) for number in (0,))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows has no pipes in folders, and links need a right")
def test_a_link_stays_a_link_and_a_pipe_is_no_place_for_a_file(tmp_path: Path) -> None:
    real, link, pipe = (tmp_path / name for name in ("real.zpl", "link.zpl", "pipe.zpl"))
    real.write_bytes(b"old")
    link.symlink_to(real)
    os.mkfifo(pipe)
    with FilesTogether((link,)) as files:
        files.write([(b"new",)])
        files.put()
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    with pytest.raises(SettingsError, match="a device or a pipe, no file"):
        FilesTogether((pipe,))
    assert pipe.is_fifo()
