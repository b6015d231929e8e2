"""What is asked of a printer or a file: a job of labels and what it is of, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fba_client.errors import FbaClientError
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.media.calibration import UNCALIBRATED, Calibration
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook

ITEM, BOX, PALLET = "item", "box", "pallet"
MOST_TIMES = 1_000  # so often a whole order is printed at once: the same in the window and on the command line


@dataclass(frozen=True, slots=True)
class Medium:
    """On what labels are printed: the medium, the printer's resolution and how far it is off, and how many positions of
    the first page are used up."""

    sheet: Sheet
    dpi: int
    skip: int = 0
    calibration: Calibration = UNCALIBRATED

    def job(self, copies: Sequence[Copies], book: FontBook) -> LabelJob:
        """The pages of those labels. Raises LabelError as LabelJob does."""
        return LabelJob(self.sheet, self.dpi, copies, book, skip=self.skip, calibration=self.calibration)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What an order is printed without: what the person calls it (an SKU, a box), why it cannot be printed, and the
    line of the person's list that it stands in, from 1; 0 where there is no list."""

    name: str
    error: FbaClientError
    line: int = 0


@dataclass(frozen=True, slots=True)
class LabelOrder:
    """A job and what it is of. ``kind`` is item, box, pallet, or the id of the design of other labels.

    ``draft_id`` and ``confirmation_id`` are the shipment that it is for; of several
    shipments of one draft only the draft.
    ``resumes`` is the unfinished run that it goes on with: that run is closed when this one begins. With
    ``skips_faulty`` a label that does not fit or read is left out, where else the whole order stops for it;
    ``left_out`` has those that are no more in the job.
    """

    title: str
    kind: str
    job: LabelJob
    draft_id: str = ""
    resumes: str = ""
    skips_faulty: bool = False
    left_out: tuple[LeftOut, ...] = ()
    confirmation_id: str = ""

    def times(self, copies: int, *, whole: bool = False) -> LabelOrder:
        """The order with so many times the labels: each one so often, or the whole list over and over.

        Raises LabelError when they are too many.
        """
        if copies == 1:
            return self
        job = self.job.with_copies([replace(entry, copies=entry.copies * copies) for entry in self.job.copies])
        return replace(self, job=self.job.with_copies(self.job.copies * copies) if whole else job)

    def at_resolution(self, dpi: int, book: FontBook) -> LabelOrder:
        """The order laid out for a printer of that resolution. Raises LabelError for one that no printer has."""
        if dpi == self.job.dpi:
            return self
        job = self.job
        return replace(self, job=Medium(job.sheet, dpi, job.skip, job.calibration).job(job.copies, book))


@dataclass(frozen=True, slots=True)
class PrintResult:
    """What was printed or saved. ``next_position`` (from 0) is where the part-used sheet goes on; 0 is a new one.

    ``run_id`` is '' for files, ``paths`` has the files that were written. ``left_out`` is what was asked for as well,
    and could not be printed.
    """

    labels: int
    pages: int
    distinct: int
    next_position: int = 0
    run_id: str = ""
    paths: tuple[Path, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
