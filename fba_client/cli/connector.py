"""The way to the backend for one run of the program: it opens when first needed, sandbox included, and closes once."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.error import URLError
from urllib.request import urlopen

from fba_client.settings import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from fba_client.sandbox.process import SandboxProcess
    from fba_client.services.desk import Desk
    from fba_client.spapi.client import Exchange, SpApiClient


class Connector:
    """Call it with a cancel flag to get a client; safe from any thread. ``close`` stops a sandbox that it started."""

    def __init__(
        self,
        desk: Desk,
        *,
        base_url: str = "",
        recorder: Callable[[Exchange], None] | None = None,
    ) -> None:
        self._desk = desk
        self._base_url = base_url
        self._recorder = recorder
        self._sandbox: SandboxProcess | None = None
        self._lock = threading.Lock()

    def __call__(self, cancel: threading.Event) -> SpApiClient:
        """A client for the desk's connection as its settings are now. Raises SandboxError, KeyringUnavailable."""
        from fba_client.sync.connection import connect  # noqa: PLC0415 - brings requests

        return connect(
            self._desk.settings,
            self._desk.clock,
            base_url_override=self._address(),
            cancel=cancel,
            recorder=self._recorder,
        )

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

    def _address(self) -> str:
        connection = self._desk.settings.connection
        if self._base_url or connection.kind != "sandbox" or connection.base_url:
            return self._base_url or connection.base_url
        with self._lock:
            return self._running_sandbox() or self._started_sandbox()

    def _running_sandbox(self) -> str:
        """The address of a sandbox that lives on this state already (a window beside a command), or ''.

        Two servers on one state would run its clock twice as fast.
        """
        if self._sandbox is not None and self._sandbox.is_alive():
            return self._sandbox.base_url
        with contextlib.suppress(OSError, ValueError, KeyError):
            base_url = str(json.loads(self._address_file.read_text())["base_url"])
            if base_url.startswith("http://127.0.0.1:") and _answers(f"{base_url}/sandbox/status"):
                return base_url
        return ""

    def _started_sandbox(self) -> str:
        from fba_client.sandbox.process import SandboxProcess  # noqa: PLC0415 - needed for the sandbox only

        self._sandbox = SandboxProcess.start(self._desk.folder.sandbox_state)
        write_whole(self._address_file, json.dumps({"base_url": self._sandbox.base_url}).encode())
        return self._sandbox.base_url


def _answers(url: str) -> bool:
    try:
        with urlopen(url, timeout=2) as answer:  # noqa: S310 - a loopback http address, checked by the caller
            return int(answer.status) == 200
    except (URLError, OSError):
        return False
