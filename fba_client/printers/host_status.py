"""A ZPL printer's answer to ~HS (host status return): whether it can print, in words for a person.

Source: Zebra's ZPL II programming guide, ~HS: three strings, each between STX and ETX, their values parted by commas.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from fba_client.phrases import Phrase, all_of

QUESTION = b"~HS"
_ANSWER = re.compile(rb"\x02([0-9,]+)\x03\s*\x02([0-9,]+)\x03\s*\x02([0-9,]+)\x03(?:\r\n)?")
_VALUES = (12, 11)  # of the first and the second string
_PAPER_OUT, _PAUSED, _COLD, _HOT = 1, 2, 10, 11
_HEAD_OPEN, _RIBBON_OUT = 2, 3


@dataclass(frozen=True, slots=True)
class HostStatus:
    """What stands in the way of printing; all False is a printer that is ready."""

    paper_out: bool = False
    head_open: bool = False
    ribbon_out: bool = False
    paused: bool = False
    too_cold: bool = False
    too_hot: bool = False

    @property
    def trouble(self) -> str:
        """The causes in words, '' when it is ready. A printer pauses by itself for any of them."""
        causes = {
            Phrase("it is out of paper"): self.paper_out,
            Phrase("its print head is open"): self.head_open,
            Phrase("it is out of ribbon"): self.ribbon_out,
            Phrase("its print head is too cold"): self.too_cold,
            Phrase("its print head is too hot"): self.too_hot,
        }
        found = [words for words, applies in causes.items() if applies]
        if not found:
            return Phrase("it is paused") if self.paused else ""
        return all_of(found)


def find_answer(received: bytes) -> tuple[HostStatus, bytes] | None:
    """The first whole answer in ``received`` and what came after it; None while there is none."""
    found = _ANSWER.search(received)
    if found is None:
        return None
    strings = [part.split(b",") for part in found.groups()[:2]]
    if tuple(map(len, strings)) != _VALUES:
        return HostStatus(), received[found.end() :]  # some other make's answer: it is there, and that is all we know
    first, second = ([int(value or b"0") for value in values] for values in strings)
    status = HostStatus(
        paper_out=first[_PAPER_OUT] == 1,
        head_open=second[_HEAD_OPEN] == 1,
        ribbon_out=second[_RIBBON_OUT] == 1,
        paused=first[_PAUSED] == 1,
        too_cold=first[_COLD] == 1,
        too_hot=first[_HOT] == 1,
    )
    return status, received[found.end() :]


def answer(status: HostStatus, label_length: int = 0) -> bytes:
    """The answer that a printer in that state gives; for the test printer."""
    paused = int(bool(status.trouble))
    cold, hot = int(status.too_cold), int(status.too_hot)
    first = f"030,{int(status.paper_out)},{paused},{label_length:04},000,0,0,0,000,0,{cold},{hot}"
    second = f"000,0,{int(status.head_open)},{int(status.ribbon_out)},0,2,4,0,00000000,1,000"
    return "".join(f"\x02{text}\x03\r\n" for text in (first, second, "1234,0")).encode("ascii")
