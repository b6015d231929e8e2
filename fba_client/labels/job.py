"""A print job: which label goes where on which page. Pages are laid out when they are asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from fba_client.errors import LabelError
from fba_client.labels.elements import PlacedLabel
from fba_client.labels.kinds.item_label import ItemLabel, place_item_label
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.setting.fonts import FontBook

MOST_LABELS = 200_000


@dataclass(frozen=True, slots=True)
class Copies:
    """``copies`` of one label, one after the other."""

    label: ItemLabel
    copies: int


@dataclass(frozen=True, slots=True)
class Placement:
    """One label on a page: its position on the sheet and its upper left corner in dots of the page."""

    position: int
    x: int
    y: int
    label: PlacedLabel


class LabelJob:
    """Copies of labels on the pages of one medium at one resolution, from position ``skip`` of the first page on.

    Raises LabelError when there is nothing to print, too much for one job, or no such first position.
    """

    def __init__(self, sheet: Sheet, dpi: int, copies: Sequence[Copies], book: FontBook, *, skip: int = 0) -> None:
        _check(sheet, dpi, copies, skip)
        self.sheet = sheet
        self.dpi = dpi
        self.copies = tuple(copies)
        self.skip = skip
        self._book = book
        self._ends = list(accumulate(entry.copies for entry in copies))
        self._positions = sheet.positions(dpi)
        self._size = sheet.label_dots(dpi)
        self._placed: dict[ItemLabel, PlacedLabel] = {}

    def with_copies(self, copies: Sequence[Copies]) -> LabelJob:
        """The same medium, resolution and first position for other labels; those laid out already stay so."""
        job = LabelJob(self.sheet, self.dpi, copies, self._book, skip=self.skip)
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

    def placed(self, label: ItemLabel) -> PlacedLabel:
        """The layout of one label of this job. Raises LabelDoesNotFit."""
        if label not in self._placed:
            self._placed[label] = place_item_label(label, *self._size, self.dpi, self._book)
        return self._placed[label]

    def distinct_labels(self) -> tuple[ItemLabel, ...]:
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
            total=f"{total:,}",
            most=f"{MOST_LABELS:,}",
        )
    if not 0 <= skip < sheet.per_page:
        raise LabelError(
            "The first position must be from 1 to {last} on this sheet.", field="skip", last=sheet.per_page
        )
    if not 100 <= dpi <= 2400:
        raise LabelError("{dpi} dpi is no printer's resolution; use 203, 300 or 600.", field="dpi", dpi=dpi)
