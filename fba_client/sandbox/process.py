"""Runs the embedded marketplace as a child process. Imports neither Flask nor the world: only the child does."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from fba_client.errors import SandboxError

_READY_WITHIN_S = 30.0
_STOP_WITHIN_S = 5.0


class SandboxProcess:
    """A marketplace in a process of its own; it ends with ``stop``, or by itself when this program dies."""

    def __init__(self, child: subprocess.Popen[bytes], base_url: str) -> None:
        self._child = child
        self.base_url = base_url

    @classmethod
    def start(
        cls, state: Path, *, seed: int = 7, speed: float = 60.0, scenario: str = "normal", port: int = 0
    ) -> SandboxProcess:
        """Start it on a free loopback port (or ``port``) and wait until it answers.

        ``state`` is made if it is missing; ``seed`` only matters then. Raises SandboxError with the child's last words.
        """
        state.parent.mkdir(parents=True, exist_ok=True)
        log = state.with_suffix(".log")
        options = {"--state": state, "--seed": seed, "--speed": speed, "--scenario": scenario, "--port": port}
        arguments = [str(word) for option in options.items() for word in option]
        try:
            with log.open("wb") as errors:
                child = subprocess.Popen(
                    [*_program(), *arguments, "--with-parent"],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=errors,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                )
        except OSError as error:
            raise SandboxError("The embedded marketplace could not be started: {reason}.", reason=str(error)) from error
        line = _first_line(child, _READY_WITHIN_S)
        try:
            return cls(child, str(json.loads(line)["base_url"]))
        except (ValueError, KeyError, TypeError) as error:
            _end(child)
            raise SandboxError(
                "The embedded marketplace did not start: {reason}",
                advice="Its log is beside its state file. Delete the state file to begin with a new marketplace.",
                reason=_last_words(log) or "it gave no reason.",
            ) from error

    @property
    def is_running(self) -> bool:
        """Whether the child process is alive."""
        return self._child.poll() is None

    def stop(self) -> None:
        """End the child; its state is kept. Harmless when it has ended already."""
        _end(self._child)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def _program() -> list[str]:
    # A frozen program has no -m: its executable is the program itself.
    return (
        [sys.executable, "sandbox", "serve"]
        if getattr(sys, "frozen", False)
        else [
            sys.executable,
            "-m",
            "fba_client.sandbox",
        ]
    )


def _first_line(child: subprocess.Popen[bytes], seconds: float) -> bytes:
    lines: list[bytes] = []
    stream = child.stdout
    reader = threading.Thread(target=lambda: lines.append(stream.readline() if stream else b""), daemon=True)
    reader.start()
    reader.join(seconds)
    return lines[0] if lines else b""


def _end(child: subprocess.Popen[bytes]) -> None:
    _close(child.stdin)
    try:
        child.wait(_STOP_WITHIN_S)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    _close(child.stdout)


def _close(stream: IO[bytes] | None) -> None:
    if stream is not None:
        with contextlib.suppress(OSError):
            stream.close()


def _last_words(log: Path) -> str:
    with contextlib.suppress(OSError):
        lines = [line for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
        return lines[-1][-500:] if lines else ""
    return ""
