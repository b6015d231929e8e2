"""What is asked of a printer or a file: a job of labels and what it is of, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from fba_client.labels.job import LabelJob

ITEM, BOX, PALLET = "item", "box", "pallet"


@dataclass(frozen=True, slots=True)
class LabelOrder:
    """A job and what it is of. ``kind`` is item, box, pallet, or the id of the design of other labels.

    ``resumes`` is the unfinished run that it goes on with: that run is closed when this one begins.
    """

    title: str
    kind: str
    job: LabelJob
    draft_id: str = ""
    resumes: str = ""


@dataclass(frozen=True, slots=True)
class PrintResult:
    """What was printed or saved. ``next_position`` (from 0) is where the part-used sheet goes on; 0 is a new one.

    ``run_id`` is '' for files, ``paths`` has the files that were written.
    """

    labels: int
    pages: int
    distinct: int
    next_position: int = 0
    run_id: str = ""
    paths: tuple[Path, ...] = ()
