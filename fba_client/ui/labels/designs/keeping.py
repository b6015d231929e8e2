"""The files of the person's own designs: opened, saved, taken out, and never written over what changed meanwhile."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from fba_client.errors import FbaClientError, LabelError, SettingsError
from fba_client.labels.designs.library import all_designs, delete_design, find_design, own_designs, shipped_designs
from fba_client.labels.designs.model import Design
from fba_client.labels.designs.pictures import MOST_BYTES
from fba_client.labels.designs.reading import SUFFIX, read_design
from fba_client.labels.designs.writing import design_toml, save_design
from fba_client.phrases import reason_of
from fba_client.settings import write_whole
from fba_client.ui.labels.designs.drafts import in_own_words, made_id


@dataclass(frozen=True, slots=True)
class Opened:
    """A design to be edited, and what is wrong with the file that was asked for, where it is not that one."""

    design: Design
    fault: LabelError | None = None


class DesignFiles:
    """The folder of own designs, and what was in the file of the design that is edited."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seen: bytes | None = None

    def open(self, design_id: str, blank: Design) -> Opened:
        """The design of that id; ``blank`` for '' and where it cannot be read. A broken own file of a shipped design
        opens the shipped one."""
        fault: LabelError | None = None
        design = replace(blank, folder=self._folder)
        self._seen = None
        if design_id:
            try:
                design = find_design(design_id, self._folder)
                self._seen = self._content(design_id)
            except LabelError as error:
                fault = error
                design = shipped_designs().get(design_id, design)
        faults = own_designs(self._folder)[1]
        return Opened(replace(in_own_words(design), folder=self._folder), fault or next(iter(faults), None))

    def is_own(self, design: Design) -> bool:
        """Whether there is a file of the person's for it."""
        return bool(design.id) and self._path(design.id).is_file()

    def is_shipped(self, design: Design) -> bool:
        """Whether one of that id ships with the program."""
        return design.id in shipped_designs()

    def changed_meanwhile(self, design: Design) -> bool:
        """Whether the file is not as it was when it was opened or saved."""
        return bool(design.id) and self._content(design.id) != self._seen

    def save(self, design: Design) -> Design:
        """Write the design; one without an id gets one of its name. Returns it as it is kept.

        Raises LabelError for a design that could not be read back, DiskFull, SettingsError.
        """
        kept = replace(design, id=design.id or made_id(design.title, all_designs(self._folder)), folder=self._folder)
        while not design.id and self._path(kept.id).exists():  # a file that is no design keeps its name
            taken = {*all_designs(self._folder), *(path.stem for path in self._folder.glob(f"*{SUFFIX}"))}
            kept = replace(kept, id=made_id(design.title, taken))
        save_design(self._folder, kept)
        self._seen = self._content(kept.id)
        return kept

    def delete(self, design: Design) -> None:
        """Take the file away. Raises SettingsError."""
        try:
            delete_design(self._folder, design.id)
        except OSError as error:
            raise _unwritten(self._path(design.id), error) from error
        self._seen = None

    def read(self, path: Path) -> Design:
        """The design in any file, as a new one. Raises LabelError."""
        return replace(read_design(path), id="", folder=self._folder)

    def write(self, design: Design, path: Path) -> None:
        """Write the design to any file. Raises DiskFull, SettingsError."""
        write_whole(path, design_toml(design).encode())

    def take_picture(self, path: Path) -> str:
        """Put a picture beside the designs and return its name there. Raises LabelError, SettingsError."""
        try:
            if path.stat().st_size > MOST_BYTES:
                raise LabelError(
                    "The picture “{name}” is larger than {most} MB.",
                    advice="Choose a smaller one.",
                    name=path.name[:60],
                    most=MOST_BYTES // 1_000_000,
                )
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            target = self._picture_path(path)
            if path.resolve() != target.resolve():
                shutil.copyfile(path, target)
        except OSError as error:
            raise _unwritten(path, error) from error
        return target.name

    def _picture_path(self, path: Path) -> Path:
        """Where a picture goes: under its own name, unless another picture has that."""
        content, suffix = path.read_bytes(), path.suffix.lower()[:5]
        for number in range(1, 1000):
            stem = made_id(path.stem, ())
            target = self._folder / (f"{stem}{suffix}" if number == 1 else f"{stem}_{number}{suffix}")
            if not target.exists() or target.read_bytes() == content:
                return target
        raise LabelError("There are too many pictures called “{name}”.", name=path.name[:60])

    def _path(self, design_id: str) -> Path:
        return self._folder / f"{design_id}{SUFFIX}"

    def _content(self, design_id: str) -> bytes | None:
        try:
            return self._path(design_id).read_bytes()
        except OSError:  # there is none that could be written over
            return None


def _unwritten(path: Path, error: OSError) -> FbaClientError:
    return SettingsError("{path} cannot be written: {reason}.", path=str(path), reason=reason_of(error))
