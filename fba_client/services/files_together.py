"""Files that belong together, such as the pages of a job as pictures: all of them are there in the end, or none."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType

from fba_client.settings import not_written, place_of


class FilesTogether:
    """Files for ``paths``, all in one folder, written beside their places first; a context manager that clears up.

    ``write`` and then ``put``, which is quick: whatever else must happen with the files can be done in between.
    Raises SettingsError for a path that is no place for a file (see ``place_of``).
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = [place_of(path) for path in paths]
        self._stack = contextlib.ExitStack()
        self._folder = Path()

    def __enter__(self) -> FilesTogether:
        """Raises SettingsError, DiskFull when there can be no files in that folder."""
        where = self._paths[0]
        try:
            self._folder = Path(
                self._stack.enter_context(tempfile.TemporaryDirectory(dir=where.parent, prefix=".labels."))
            )
        except OSError as error:
            raise not_written(where, error) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    def write(self, contents: Iterable[Iterable[bytes]]) -> None:
        """Write what each file is to hold, in the order of the paths, piece by piece as ``contents`` gives it: no more
        than a piece is in memory. Raises DiskFull, SettingsError."""
        for number, (path, content) in enumerate(zip(self._paths, contents, strict=True)):
            try:
                with self._made(number).open("wb") as stream:
                    stream.writelines(content)
                    stream.flush()
                    os.fsync(stream.fileno())
            except OSError as error:
                raise not_written(path, error) from error

    def put(self) -> None:
        """Put all files in their places. Raises SettingsError, DiskFull when one cannot be, and then those from before
        are as they were; only a crash of the computer within these moments may leave a part of them."""
        done: list[int] = []
        for number, path in enumerate(self._paths):
            try:
                if path.is_file():
                    path.replace(self._old(number))
                done.append(number)
                self._made(number).replace(path)
            except OSError as error:
                self._take_back(done)
                raise not_written(path, error) from error

    def _take_back(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            path, old = self._paths[number], self._old(number)
            with contextlib.suppress(OSError):  # what could be moved there can be moved back; else the rest still is
                if old.exists():
                    old.replace(path)
                elif not self._made(number).exists():
                    path.unlink()

    def _made(self, number: int) -> Path:
        return self._folder / f"{number}.new"

    def _old(self, number: int) -> Path:
        return self._folder / f"{number}.old"
