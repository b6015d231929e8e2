"""Serves the marketplace over HTTP on the loopback interface, for a child process or inside a test."""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self, cast

from waitress import wasyncore
from waitress.server import BaseWSGIServer, create_server
from waitress.trigger import trigger

from fba_client.sandbox.app import create_app
from fba_client.sandbox.config import DEFAULT_SEED, DEFAULT_SPEED, SandboxConfig
from fba_client.sandbox.context import EXTENSION, Marketplace
from fba_client.sandbox.mischief import Mischief

HOST = "127.0.0.1"
_STDIN, _STDOUT = 0, 1


class LocalServer:
    """A marketplace being served on ``base_url``; listens from the moment it is made, answers after ``start``.

    ``port`` 0 takes a free one. Raises OSError for a port that is taken, SandboxError for a state it cannot serve.
    """

    def __init__(self, config: SandboxConfig, port: int = 0) -> None:
        app = create_app(config)
        self.market: Marketplace = app.extensions[EXTENSION]
        self._sockets: dict[int, socket.socket] = {}  # as the stubs say; really their dispatchers
        server = create_server(
            Mischief(app), map=self._sockets, host=HOST, port=port, threads=8, ident="", channel_timeout=600
        )
        assert isinstance(server, BaseWSGIServer)  # noqa: S101  (only many listening sockets give another type)
        self._server = server
        self.base_url = f"http://{HOST}:{server.getsockname()[1]}"
        self._thread = threading.Thread(target=self.run, name="sandbox-server", daemon=True)

    def run(self) -> None:
        """Answer requests until ``end`` or an interrupt; then every connection is closed and the time is saved."""
        try:
            self._server.run()
        finally:
            wasyncore.close_all(self._sockets)
            self._server.task_dispatcher.shutdown()
            self.market.close()

    def end(self) -> None:
        """Let ``run`` come to its end; from any thread."""
        # Sockets may only be closed by the thread that waits on them; the trigger lets it do so.
        cast(trigger, self._server.trigger).pull_trigger(self._close_sockets)

    def start(self) -> Self:
        """Answer requests in a thread of its own."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """End what ``start`` began, and wait for it; once is enough."""
        if self._thread.is_alive():
            self.end()
            self._thread.join(10)

    def _close_sockets(self, _: None = None) -> None:
        wasyncore.close_all(self._sockets)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def serve(
    *,
    port: int = 0,
    seed: int = DEFAULT_SEED,
    state: Path,
    speed: float = DEFAULT_SPEED,
    scenario: str = "normal",
    with_parent: bool = False,
) -> None:
    """Serve until interrupted, or with ``with_parent`` until the standard input is closed.

    Writes one JSON line with the ``base_url`` to the standard output when requests can be sent.
    """
    server = LocalServer(SandboxConfig(state, seed=seed, speed=speed, scenario=scenario), port)
    if with_parent:
        threading.Thread(target=_end_with_parent, args=(server.end,), daemon=True).start()
    _say({"base_url": server.base_url})
    server.run()


def _say(line: dict[str, str]) -> None:
    # By descriptor: a windowed program has no sys.stdout, but its pipe is there.
    os.write(_STDOUT, json.dumps(line).encode() + b"\n")


def _end_with_parent(end: Callable[[], None]) -> None:
    try:
        while os.read(_STDIN, 1024):
            pass
    except OSError:
        pass
    end()
