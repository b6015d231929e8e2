"""What the printer languages have in common: the set-up of a printer, the pieces a job is sent in, and its pages.

Pieces and pages are not frozen when the program runs, as labels' elements, since a job has tens of thousands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from fba_client.labels.collector import collector_paused
from fba_client.labels.job import LabelJob, Placement

TEAR, CUT, PEEL = "tear", "cut", "peel"
MOST_COPIES = 100  # of one command: how many of them came out is only known when all of them did
_LAID_OUT = 64  # labels, before the first of them is written: a processor is much faster at one thing at a time
_FIRST_BATCH, _LARGEST_BATCH = 32, 1024  # pieces: the first one does not wait for many others


@dataclass(frozen=True, slots=True)
class RawSetup:
    """What a printer is told besides the labels; -1 and '' leave what was set at the printer itself.

    ``darkness`` is 0 to 30, ``speed`` in inches a second, ``after`` tear, cut or peel. With ``own_type`` plain Latin
    text is set by the printer in its own face, never wider than the layout has room for; without, all of it is dots.
    """

    darkness: int = -1
    speed: int = -1
    after: str = ""
    own_type: bool = True


@dataclass(slots=True, unsafe_hash=True)
class RawChunk:
    """Commands that print ``labels`` labels and need none sent before them: a job can go on after any of them."""

    data: Final[bytes]
    labels: Final[int]


@dataclass(slots=True)
class RawPage:
    """One length of the medium: the labels on it, and how often the printer is to print it."""

    placements: Final[Sequence[Placement]]
    times: Final[int]

    @property
    def labels(self) -> int:
        """How many labels it prints."""
        return len(self.placements) * self.times


def raw_pages(job: LabelJob) -> Iterator[RawPage]:
    """The pages of a job in printing order: one a label with the printer's own count, up to MOST_COPIES at once so that
    a job which stops among them goes on near there; or one a row where a roll is several labels wide."""
    if job.sheet.per_page > 1:
        for number in range(job.n_pages):
            yield RawPage(tuple(job.page(number)), 1)
        return
    first = next(job.page(0))
    for start in range(0, len(job.copies), _LAID_OUT):
        entries = job.copies[start : start + _LAID_OUT]
        for entry, label in zip(entries, [job.placed(entry.label) for entry in entries], strict=True):
            placements = (Placement(first.position, first.x, first.y, label),)
            copies = entry.copies
            while copies > MOST_COPIES:
                yield RawPage(placements, MOST_COPIES)
                copies -= MOST_COPIES
            yield RawPage(placements, copies)


def in_batches(chunks: Iterator[RawChunk]) -> Iterator[RawChunk]:
    """The same pieces, made many at a time with the search for cyclic garbage held back: more each time."""
    size = _FIRST_BATCH
    while batch := _next_batch(chunks, size):
        yield from batch
        size = min(2 * size, _LARGEST_BATCH)


def _next_batch(chunks: Iterator[RawChunk], size: int) -> list[RawChunk]:
    with collector_paused():
        return list(islice(chunks, size))
