"""Where things lie: the person's data, and the files that ship with the program."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from fba_client.errors import DataFolderError, ResourceMissing, UserInputError
from fba_client.phrases import reason_of

APP_NAME = "FBA Client"
_PROFILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,39}")


@dataclass(frozen=True, slots=True)
class DataFolder:
    """All that one profile keeps on disk; nothing is created until ``prepare``.

    Settings, window state, logs, own designs and sheets lie in ``root``; the data of an account in
    ``root``/``account``, so that the sandbox's stock and the seller's own never meet in one database.
    """

    root: Path
    account: str = ""

    @property
    def stores(self) -> Path:
        """The folder of the two databases and all that belongs to them."""
        return self.root / self.account

    @property
    def cache_db(self) -> Path:
        return self.stores / "cache.db"

    @property
    def workspace_db(self) -> Path:
        return self.stores / "workspace.db"

    @property
    def settings_file(self) -> Path:
        return self.root / "settings.toml"

    @property
    def window_file(self) -> Path:
        """Window geometry and header states (QSettings, INI)."""
        return self.root / "window.ini"

    @property
    def lock_file(self) -> Path:
        return self.stores / "fba-client.lock"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def documents(self) -> Path:
        """Documents fetched from the backend and kept."""
        return self.stores / "documents"

    @property
    def designs(self) -> Path:
        """The person's own label designs; for all accounts, since labels are of this desk."""
        return self.root / "designs"

    @property
    def run_pictures(self) -> Path:
        """The pictures of the designs that kept print runs used."""
        return self.stores / "run_pictures"

    @property
    def sheets(self) -> Path:
        """The person's own label sheets, likewise."""
        return self.root / "sheets"

    @property
    def backups(self) -> Path:
        return self.stores / "backups"

    @property
    def sandbox_state(self) -> Path:
        return self.stores / "sandbox.db"

    def prepare(self) -> DataFolder:
        """Create the folder, readable by its owner only, and prove that it can be written.

        Raises DataFolderError with the reason in words.
        """
        try:
            folders = (self.root, self.stores, self.logs, self.designs, self.sheets, self.documents, self.backups)
            for folder in folders:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.name == "posix" and self.root.stat().st_uid == os.getuid():
                self.root.chmod(0o700)
            probe = self.stores / f".write-probe-{os.getpid()}"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise DataFolderError(
                "The data folder {folder} cannot be used: {reason}.",
                folder=str(self.root),
                reason=reason_of(error),
            ) from error
        return self


def data_folder(profile: str = "default", override: Path | None = None, *, account: str = "") -> DataFolder:
    """The data folder of a profile, below ``override`` or the system's place for application data.

    Raises UserInputError for a profile name that could leave the folder.
    """
    if not _PROFILE.fullmatch(profile):
        raise UserInputError(
            "“{profile}” cannot be a profile name: use letters, digits, - and _, 40 at most.",
            field="profile",
            profile=profile[:60],
        )
    base = override if override is not None else Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))
    return DataFolder(base.expanduser().absolute() / profile, account)


def resource(*parts: str) -> Path:
    """A file that ships with the program, found from a wheel, a checkout and a frozen program alike.

    Raises ResourceMissing.
    """
    package = Path(__file__).resolve().parent
    roots = [package / "resources", package.parent / "resources"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        roots.insert(0, Path(frozen) / "resources")
    for root in roots:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise ResourceMissing("The program's file {name} is missing.", name="/".join(parts))
