"""Pieces made in batches: all of them, in order, the first at once, and the collector held back only meanwhile."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from itertools import islice

import pytest

from fba_client.errors import LabelError
from fba_client.labels.drawing.raw import RawChunk, RawSetup, in_batches, raw_pages
from fba_client.labels.drawing.zpl import zpl_chunks
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook

SHEET = find_sheet("Thermal_57x32")


def numbered(count: int, made: list[bool]) -> Iterator[RawChunk]:
    for number in range(count):
        made.append(gc.isenabled())
        yield RawChunk(str(number).encode(), 1)


def job_of(book: FontBook, count: int) -> LabelJob:
    labels = [ItemLabel(f"X00{number:07}", f"Title {number}") for number in range(count)]
    return LabelJob(SHEET, 203, [Copies(label, 1 + number % 150) for number, label in enumerate(labels)], book)


@pytest.mark.parametrize("count", [0, 1, 32, 33, 5000])
def test_all_pieces_come_in_their_order(count: int) -> None:
    assert list(in_batches(numbered(count, []))) == list(numbered(count, []))


def test_the_first_piece_waits_for_few_others() -> None:
    made: list[bool] = []
    next(in_batches(numbered(5000, made)))
    assert len(made) < 100


def test_the_collector_rests_while_pieces_are_made_and_not_while_they_are_used() -> None:
    made: list[bool] = []
    assert gc.isenabled()
    assert all(gc.isenabled() for _ in islice(in_batches(numbered(500, made)), 400))
    assert not any(made)


def test_pages_are_those_of_the_job_however_many_are_laid_out_at_once(book: FontBook) -> None:
    job = job_of(book, 200)
    pages = list(raw_pages(job))
    assert sum(page.labels for page in pages) == job.n_labels
    told = [label for page in pages for label in [page.placements[0].label] * page.times]
    assert told == [placement.label for number in range(job.n_pages) for placement in job.page(number)]


def test_a_label_that_cannot_be_laid_out_stops_the_job(book: FontBook) -> None:
    job = job_of(book, 3).with_copies([Copies(ItemLabel("X0000000001", "a"), 1), Copies(ItemLabel("Größe", "b"), 1)])
    with pytest.raises(LabelError, match="cannot be a bar code"):
        list(zpl_chunks(job, book, RawSetup()))
