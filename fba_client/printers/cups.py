"""Labels through a queue of CUPS, the printing system of Linux and macOS, as raw data that no filter touches."""

from __future__ import annotations

import os
import subprocess
import tempfile

from fba_client.errors import PrinterProblem

_IN_MEMORY = 8 * 1024 * 1024


class CupsChannel:
    """One job in a queue, given to ``lp`` when it is complete: the queue takes it whole or not at all."""

    keeps_back = True

    def __init__(self, queue: str, title: str, *, timeout_s: float) -> None:
        self._queue = queue
        self._title = title
        self._timeout_s = timeout_s
        self._job = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed by close()

    def send(self, data: bytes) -> None:
        """Add ``data`` to the job. Raises PrinterProblem when this computer has no room for it."""
        try:
            self._job.write(data)
        except OSError as error:
            raise PrinterProblem(
                "The labels for {queue} cannot be kept: {reason}.",
                advice="Free some space and print again. Nothing was printed.",
                queue=self._queue,
                reason=error.strerror or str(error),
            ) from error

    def finish(self) -> None:
        """Put the job into the queue. Raises PrinterProblem with the words of ``lp``; nothing was printed then."""
        self._job.seek(0)
        command = ["lp", "-d", self._queue, "-o", "raw", "-t", self._title]
        try:
            done = subprocess.run(
                command, stdin=self._job, capture_output=True, timeout=self._timeout_s, check=False, env=_plain_words()
            )
        except FileNotFoundError as error:
            raise PrinterProblem(
                "This computer has no command “lp”, so labels cannot go to the queue {queue}.",
                advice="Install CUPS (the package cups-client), or choose another way to the printer in its set-up.",
                queue=self._queue,
            ) from error
        except subprocess.TimeoutExpired as error:
            raise self._refused("it did not answer") from error
        if done.returncode:
            raise self._refused(_words(done.stderr) or f"lp ended with {done.returncode}")

    def close(self) -> None:
        """Forget the job."""
        self._job.close()

    def _refused(self, reason: str) -> PrinterProblem:
        return PrinterProblem(
            "The printing system took no labels for {queue}: {reason}.",
            advice="Check the queue's name in the printer's set-up, and that it accepts jobs. Nothing was printed.",
            queue=self._queue,
            reason=reason,
        )


def _plain_words() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C"}


def _words(output: bytes) -> str:
    lines = output.decode("utf-8", "replace").split("\n")
    return " ".join(" ".join(lines).split()).removeprefix("lp: ").rstrip(".")
