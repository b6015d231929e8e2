"""What every way to a printer promises: bytes go in, and it is known what was taken."""

from __future__ import annotations

from typing import Protocol


class Channel(Protocol):
    """An open way to a printer."""

    @property
    def keeps_back(self) -> bool:
        """Whether nothing counts as taken before ``finish`` has returned: a spooler or a file takes a job whole or not
        at all. Otherwise what ``send`` was given has been taken when it returns."""
        ...

    def send(self, data: bytes) -> None:
        """Hand over ``data``. Raises PrinterProblem, and Cancelled once the event given to ``open_channel`` is set."""
        ...

    def finish(self) -> None:
        """Say that this was all. Raises PrinterProblem when the printer reports trouble or the job was not taken."""
        ...

    def close(self) -> None:
        """Let go of the printer; what was kept back and not finished is dropped. Never raises."""
        ...
