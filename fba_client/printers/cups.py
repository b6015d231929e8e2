"""Labels through a queue of CUPS, the printing system of Linux and macOS: as raw data that no filter touches, or as
pages that its driver draws, at their exact size."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Sequence

from fba_client.errors import PrinterProblem
from fba_client.phrases import Phrase, reason_of

RAW = ("raw",)
_IN_MEMORY = 8 * 1024 * 1024
_POINTS, _MM = 72, 25.4
_NAMED_SIZES = {(8.5, 11.0): "Letter", (210 / 25.4, 297 / 25.4): "A4"}  # in inches
_DRIVERS_SIZE = re.compile(r"w(\d+(?:\.\d+)?)h(\d+(?:\.\d+)?)")  # such as w79h252, in points
_TOLERANCE_POINTS = 3.0  # a driver's size of a label is rounded, and may leave out what it cannot print on
_PATIENCE_S = 3.0


class CupsChannel:
    """One job in a queue, given to ``lp`` when it is complete: the queue takes it whole or not at all. ``options`` are
    those that ``lp`` gets for it."""

    keeps_back = True

    def __init__(self, queue: str, title: str, *, timeout_s: float, options: Sequence[str] = RAW) -> None:
        self._queue = queue
        self._title = title
        self._options = tuple(options)
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
                reason=reason_of(error),
            ) from error

    def finish(self) -> None:
        """Put the job into the queue. Raises PrinterProblem with the words of ``lp``; nothing was printed then."""
        self._job.seek(0)
        options = [word for option in self._options for word in ("-o", option)]
        command = ["lp", "-d", self._queue, *options, "-t", self._title]
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
            raise self._refused(Phrase("it did not answer")) from error
        if done.returncode:
            raise self._refused(_words(done.stderr) or Phrase("lp ended with {code}", code=done.returncode))

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


def page_options(queue: str, width: float, height: float) -> tuple[str, ...]:
    """What ``lp`` is told for pages of that size in inches: that size, and nothing fitted, turned or joined.

    Asks the queue for the sizes that its driver knows. ``print-scaling`` is for CUPS 2 and IPP Everywhere,
    ``fit-to-page`` for what was before, ``pdfAutoRotate`` for the filter of PDF in cups-filters.
    """
    return (
        f"media={_media(queue, width, height)}",
        "print-scaling=none",
        "fit-to-page=false",
        "pdfAutoRotate=false",
        "orientation-requested=3",
        "number-up=1",
        "sides=one-sided",
    )


def _media(queue: str, width: float, height: float) -> str:
    """The driver's own word for the size where it has one: not every driver takes any size."""
    for size, name in _NAMED_SIZES.items():
        if _is_near(width, size[0]) and _is_near(height, size[1]):
            return name
    for word in _drivers_sizes(queue):
        found = _DRIVERS_SIZE.fullmatch(word)
        if found and _is_near(width, float(found[1]) / _POINTS) and _is_near(height, float(found[2]) / _POINTS):
            return word
    return f"Custom.{width * _MM:.2f}x{height * _MM:.2f}mm"


def _is_near(inches: float, other: float) -> bool:
    return abs(inches - other) * _POINTS <= _TOLERANCE_POINTS


def _drivers_sizes(queue: str) -> list[str]:
    """The words after «PageSize/Media Size:» in what the queue's driver offers; none where it does not say."""
    try:
        done = subprocess.run(
            ["lpoptions", "-p", queue, "-l"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE_S,
            check=False,
            env=_plain_words(),
        )
    except (OSError, subprocess.SubprocessError):
        return []
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    offered = next((line.partition(":")[2] for line in lines if line.startswith("PageSize")), "")
    return [word.removeprefix("*") for word in offered.split()]


def _plain_words() -> dict[str, str]:
    return {**os.environ, "LC_ALL": "C"}


def _words(output: bytes) -> str:
    lines = output.decode("utf-8", "replace").split("\n")
    return " ".join(" ".join(lines).split()).removeprefix("lp: ").rstrip(".")
