"""What the global options say, and what every command opens from them: the data folder, the desk, the backend.

Free of the command line's framework, which the window does without.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from fba_client.domain.clock import SystemClock
from fba_client.errors import UserInputError
from fba_client.log import configure_logging
from fba_client.paths import DataFolder, data_folder
from fba_client.settings import Settings, load_settings

if TYPE_CHECKING:
    from fba_client.cli.backend import Backend
    from fba_client.services.desk import Desk
    from fba_client.spapi.exchange import Recorder

SANDBOX_PROFILE = "sandbox"
DEFAULT_PROFILE = "default"


@dataclass(frozen=True, slots=True)
class Invocation:
    """The global options of one call of the program."""

    sandbox: bool = False
    base_url: str = ""
    data_dir: Path | None = None
    profile: str = ""
    debug: bool = False

    def settings(self) -> Settings:
        """The profile's settings, with the connection that the options ask for. Raises SettingsError."""
        return self._with_connection(load_settings(self._root().settings_file))

    def folder(self) -> DataFolder:
        """The data folder of the profile and its account, made and proven writable. Raises DataFolderError."""
        connection = self.settings().connection
        if self.base_url:
            connection = replace(connection, base_url=self.base_url)
        return replace(self._root(), account=connection.account).prepare()

    @contextmanager
    def desk(self) -> Iterator[Desk]:
        """Both stores open, with this call's settings; closed at the end."""
        from fba_client.services.desk import open_desk  # noqa: PLC0415 - brings SQLAlchemy

        settings = self.settings()
        folder = self.folder()
        configure_logging(folder.logs, debug=self.debug)
        with open_desk(folder, SystemClock(), settings=settings) as desk:
            for notice in desk.notices:
                print(notice, file=sys.stderr)
            yield desk

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the data folder for what sends: two senders of one outbox would take each other for dead.

        Raises AlreadyRunning, since an open window sends by itself.
        """
        from fba_client.services.instance import InstanceLock  # noqa: PLC0415 - brings filelock

        with InstanceLock(self.folder()):
            yield

    @contextmanager
    def online(self, desk: Desk, *, recorder: Recorder | None = None) -> Iterator[Backend]:
        """A way to the backend, which starts the sandbox when it is first asked for and stops it at the end."""
        from fba_client.cli.backend import Backend  # noqa: PLC0415 - brings the wire

        backend = Backend(desk, base_url=self.base_url, recorder=recorder)
        try:
            yield backend
        finally:
            backend.close()

    def without_sandbox(self) -> Invocation:
        """The same call on the same profile, with the connection that its settings now name."""
        return replace(self, sandbox=False, profile=self.profile or (SANDBOX_PROFILE if self.sandbox else ""))

    def check(self) -> None:
        """Raise UserInputError, naming the option in ``field``, for an option that cannot be meant."""
        self._root()
        schemes = ("https://", "http://127.0.0.1", "http://localhost", "http://[::1]")
        if self.base_url and not self.base_url.startswith(schemes):
            raise UserInputError("Use an https:// address (plain http:// only on this computer).", field="base-url")

    def _root(self) -> DataFolder:
        profile = self.profile or (SANDBOX_PROFILE if self.sandbox else DEFAULT_PROFILE)
        return data_folder(profile, self.data_dir)

    def _with_connection(self, settings: Settings) -> Settings:
        connection = settings.connection
        if self.sandbox:
            connection = replace(connection, kind="sandbox", base_url="")
        return replace(settings, connection=connection)


def never_cancelled() -> threading.Event:
    """A cancel flag for commands that are stopped by Ctrl+C instead."""
    return threading.Event()
