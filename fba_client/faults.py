"""What is wrong with one line of a file, or with one item or box of a shipment; errors carry them."""

from __future__ import annotations

from dataclasses import dataclass

from fba_client.phrases import Count, Phrase


@dataclass(frozen=True, slots=True)
class LineFault:
    """What is wrong with one line of a file; ``line`` counts from 1 as an editor shows it, 0 is the whole file."""

    line: int
    reason: str

    @property
    def words(self) -> str:
        """The reason, with the line in front of it where it is of one."""
        return _at(self.line, self.reason)

    def __str__(self) -> str:
        return str(self.words)


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong with one item or box of a draft; ``row`` counts from 0, -1 is the whole of it."""

    row: int
    field: str  # msku | quantity | expiration | lot | size | weight | contents | ""
    reason: str

    @property
    def words(self) -> str:
        """The reason, with the line in front of it where it is of one."""
        return _at(self.row + 1, self.reason)

    def __str__(self) -> str:
        return str(self.words)


def _at(line: int, reason: str) -> str:
    return Phrase("line {line}: {reason}", line=Count(line), reason=reason) if line else reason
