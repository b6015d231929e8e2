"""The way to the backend for one run of the program: it opens when first needed, sandbox included, and closes once."""

from __future__ import annotations

import contextlib
import json
import threading
from typing import TYPE_CHECKING
from urllib.error import URLError
from urllib.request import urlopen

from fba_client.settings import ConnectionSettings, write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from fba_client.sandbox.process import SandboxProcess
    from fba_client.services.desk import Desk
    from fba_client.spapi.client import SpApiClient
    from fba_client.spapi.exchange import Recorder
    from fba_client.sync.connection import Connector


class Backend:
    """Call it with a cancel flag to get a client; safe from any thread. ``close`` stops a sandbox that it started.

    All clients of one connection share its tokens and usage plans; a changed connection gets new ones.
    """

    def __init__(self, desk: Desk, *, base_url: str = "", recorder: Recorder | None = None) -> None:
        self._desk = desk
        self._base_url = base_url
        self._recorder = recorder
        self._sandbox: SandboxProcess | None = None
        self._connector: tuple[ConnectionSettings, str, Connector] | None = None
        self._lock = threading.Lock()

    def __call__(self, cancel: threading.Event) -> SpApiClient:
        """A client for the desk's connection as its settings are now. Raises SandboxError, UserInputError."""
        with self._lock:
            connector = self._current(self._desk.settings.connection, self._address())
        return connector.connect(cancel, recorder=self._recorder)

    def close(self) -> None:
        """Stop the sandbox if this run started it."""
        with self._lock:
            if self._sandbox is not None:
                self._address_file.unlink(missing_ok=True)
                self._sandbox.stop()
                self._sandbox = None

    @property
    def _address_file(self) -> Path:
        return self._desk.folder.stores / "sandbox-address.json"

    def _current(self, connection: ConnectionSettings, address: str) -> Connector:
        from fba_client.sync.connection import Connector  # noqa: PLC0415 - brings the wire

        if self._connector is None or self._connector[:2] != (connection, address):
            made = Connector(self._desk.settings, self._desk.clock, base_url_override=address)
            self._connector = (connection, address, made)
        return self._connector[2]

    def _address(self) -> str:
        """The address that stands in for the settings' own, '' where theirs is right."""
        connection = self._desk.settings.connection
        if self._base_url or connection.kind != "sandbox" or connection.base_url:
            return self._base_url
        return self._running_sandbox() or self._started_sandbox()

    def _running_sandbox(self) -> str:
        """The address of a sandbox that lives on this state already (a window beside a command), or ''.

        Two servers on one state would run its clock twice as fast.
        """
        if self._sandbox is not None and _answers(self._sandbox.base_url):
            return self._sandbox.base_url
        with contextlib.suppress(OSError, ValueError, KeyError):
            base_url = str(json.loads(self._address_file.read_text())["base_url"])
            if base_url.startswith("http://127.0.0.1:") and _answers(base_url):
                return base_url
        return ""

    def _started_sandbox(self) -> str:
        from fba_client.sandbox.process import SandboxProcess  # noqa: PLC0415 - needed for the sandbox only

        if self._sandbox is not None:
            self._sandbox.stop()  # it no longer answers
        self._sandbox = SandboxProcess.start(self._desk.folder.sandbox_state)
        write_whole(self._address_file, json.dumps({"base_url": self._sandbox.base_url}).encode())
        return self._sandbox.base_url


def _answers(base_url: str) -> bool:
    try:
        with urlopen(f"{base_url}/sandbox/status", timeout=2) as answer:  # noqa: S310 - loopback, checked by the caller
            return int(answer.status) == 200
    except (URLError, OSError):
        return False
