"""A print job: which label goes where on which page. Pages are laid out when they are asked for.

What there is one of for each label is not frozen when the program runs, as in ``elements``, for the same reason.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final, Protocol

from fba_client.errors import LabelError
from fba_client.labels.elements import PlacedLabel
from fba_client.labels.media.calibration import UNCALIBRATED, Calibration
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.phrases import Count

MOST_LABELS = 200_000


class Printable(Protocol):
    """A label that a job can print. It is hashable; equal ones are laid out once."""

    def place(self, width: int, height: int, dpi: int, book: FontBook) -> PlacedLabel:
        """The label on ``width`` by ``height`` dots. Raises LabelDoesNotFit and other kinds of LabelError."""
        ...

    def spec(self) -> dict[str, object]:
        """What the label can be made from again, fit for JSON."""
        ...

    def __hash__(self) -> int: ...


@dataclass(slots=True, unsafe_hash=True)
class Copies:
    """``copies`` of one label, one after the other.

    ``subject`` is what the print ledger calls it (an FNSKU, the id of a box or pallet). ``msku`` says whose it is, and
    ``draft_id`` and ``confirmation_id`` for which shipment it is printed, where that is known. ``expiration`` (ISO),
    ``lot`` and ``condition`` are what an item's label says; None where that is not known, or it is no item.
    """

    label: Final[Printable]
    copies: Final[int]
    subject: Final[str] = ""
    msku: Final[str] = ""
    draft_id: Final[str] = ""
    confirmation_id: Final[str] = ""
    expiration: Final[str | None] = None
    lot: Final[str | None] = None
    condition: Final[str | None] = None


@dataclass(slots=True, unsafe_hash=True)
class Placement:
    """One label on a page: its position on the sheet and its upper left corner in dots of the page."""

    position: Final[int]
    x: Final[int]
    y: Final[int]
    label: Final[PlacedLabel]


class LabelJob:
    """Copies of labels on the pages of one medium at one resolution, from position ``skip`` of the first page on.

    ``calibration`` moves the labels on the page, so that whoever draws the job prints them in the right place; the
    labels themselves are never stretched. Raises LabelError when there is nothing to print, too much for one job, or no
    such first position.
    """

    def __init__(
        self,
        sheet: Sheet,
        dpi: int,
        copies: Sequence[Copies],
        book: FontBook,
        *,
        skip: int = 0,
        calibration: Calibration = UNCALIBRATED,
    ) -> None:
        _check(sheet, dpi, copies, skip)
        self.sheet = sheet
        self.dpi = dpi
        self.copies = tuple(copies)
        self.skip = skip
        self.calibration = calibration
        self._book = book
        self._ends = list(accumulate(entry.copies for entry in copies))
        self._positions = sheet.positions(dpi, calibration)
        self._size = sheet.label_dots(dpi)
        self._placed: dict[Printable, PlacedLabel] = {}

    def with_copies(self, copies: Sequence[Copies]) -> LabelJob:
        """The same medium, resolution and first position for other labels; those laid out already stay so."""
        return self._like(copies, self.skip)

    def rest(self, first_label: int) -> LabelJob | None:
        """The same job from label ``first_label`` (from 0) on, at the position where that one would have stood.

        None when there is nothing left of it.
        """
        if first_label >= self.n_labels:
            return None
        done = max(0, first_label)
        entry = bisect_right(self._ends, done)
        begun = replace(self.copies[entry], copies=self._ends[entry] - done)
        return self._like((begun, *self.copies[entry + 1 :]), (self.skip + done) % self.sheet.per_page)

    def _like(self, copies: Sequence[Copies], skip: int) -> LabelJob:
        job = LabelJob(self.sheet, self.dpi, copies, self._book, skip=skip, calibration=self.calibration)
        job._placed.update(self._placed)
        return job

    @property
    def n_labels(self) -> int:
        """How many labels the job prints."""
        return self._ends[-1]

    @property
    def n_pages(self) -> int:
        """How many pages it takes."""
        return -(-(self.skip + self.n_labels) // self.sheet.per_page)

    @property
    def next_position(self) -> int:
        """The first free position on the last page; 0 when that page is full."""
        return (self.skip + self.n_labels) % self.sheet.per_page

    def placed(self, label: Printable) -> PlacedLabel:
        """The layout of one label of this job. Raises LabelError for one that cannot be laid out."""
        placed = self._placed.get(label)
        if placed is None:
            placed = self._placed[label] = label.place(*self._size, self.dpi, self._book)
        return placed

    def laid_out(self) -> list[PlacedLabel]:
        """The layouts that the job keeps by now."""
        return list(self._placed.values())

    def distinct_labels(self) -> tuple[Printable, ...]:
        """Each different label once, in printing order."""
        return tuple(dict.fromkeys(entry.label for entry in self.copies))

    def page(self, number: int) -> Iterator[Placement]:
        """The labels on page ``number`` (from 0), in the order of their positions."""
        per_page = self.sheet.per_page
        first = max(0, number * per_page - self.skip)
        last = min(self.n_labels, (number + 1) * per_page - self.skip)
        entry = bisect_right(self._ends, first)
        for place in range(first, last):
            while self._ends[entry] <= place:
                entry += 1
            position = (place + self.skip) % per_page
            x, y = self._positions[position]
            yield Placement(position, x, y, self.placed(self.copies[entry].label))


def _check(sheet: Sheet, dpi: int, copies: Sequence[Copies], skip: int) -> None:
    if not copies or any(entry.copies < 1 for entry in copies):
        raise LabelError("There are no labels to print: each line needs a number of labels of 1 or more.")
    total = sum(entry.copies for entry in copies)
    if total > MOST_LABELS:
        raise LabelError(
            "{total} labels are too many for one job; the most is {most}. Print them in parts.",
            total=Count(total),
            most=Count(MOST_LABELS),
        )
    if not 0 <= skip < sheet.per_page:
        raise LabelError(
            "The first position must be from 1 to {last} on this sheet.", field="skip", last=sheet.per_page
        )
    if not 100 <= dpi <= 2400:
        raise LabelError("{dpi} dpi is no printer's resolution; use 203, 300 or 600.", field="dpi", dpi=dpi)
