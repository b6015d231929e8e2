"""Jobs: which label stands where, from any first position, on any number of pages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fba_client.errors import LabelError
from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.job import MOST_LABELS, Copies, LabelJob
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.calibration import Calibration
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook

LETTER = find_sheet("Letter_30")


def copies(*counts: int) -> list[Copies]:
    return [Copies(ItemLabel(f"X00{place:07}", f"Item {place}"), count) for place, count in enumerate(counts)]


def codes(job: LabelJob, page: int) -> list[str]:
    return [next(placement.label.bars()).code for placement in job.page(page)]


def test_copies_follow_each_other_in_the_order_of_the_list(book: FontBook) -> None:
    job = LabelJob(LETTER, 300, copies(2, 1, 3), book)
    assert codes(job, 0) == ["X000000000"] * 2 + ["X000000001"] + ["X000000002"] * 3
    assert (job.n_labels, job.n_pages, job.next_position) == (6, 1, 6)


def test_the_first_page_starts_at_the_first_free_position(book: FontBook) -> None:
    job = LabelJob(LETTER, 300, copies(4), book, skip=28)
    assert [placement.position for placement in job.page(0)] == [28, 29]
    assert [placement.position for placement in job.page(1)] == [0, 1]
    assert job.next_position == 2


def test_a_full_last_page_leaves_nothing_over(book: FontBook) -> None:
    assert LabelJob(LETTER, 300, copies(25), book, skip=5).next_position == 0


def test_labels_lie_at_the_sheets_positions(book: FontBook) -> None:
    job = LabelJob(LETTER, 203, copies(30), book)
    assert [(placement.x, placement.y) for placement in job.page(0)] == LETTER.positions(203)


@settings(deadline=None)
@given(st.lists(st.integers(1, 70), min_size=1, max_size=12), st.integers(0, 29))
def test_every_label_is_on_exactly_one_page(book: FontBook, counts: list[int], skip: int) -> None:
    job = LabelJob(LETTER, 300, copies(*counts), book, skip=skip)
    pages = [list(job.page(number)) for number in range(job.n_pages)]
    found = [next(placement.label.bars()).code for page in pages for placement in page]
    assert found == [f"X00{place:07}" for place, count in enumerate(counts) for _ in range(count)]
    assert all(pages)
    places = [number * 30 + placement.position for number, page in enumerate(pages) for placement in page]
    assert places == list(range(skip, skip + sum(counts)))


def test_a_page_far_into_a_large_job_is_laid_out_alone(book: FontBook) -> None:
    job = LabelJob(LETTER, 300, copies(*[1] * 30_000), book)
    assert codes(job, 999) == [f"X00{place:07}" for place in range(29_970, 30_000)]
    assert len(job._placed) == 30


def test_the_same_label_is_laid_out_once(book: FontBook) -> None:
    job = LabelJob(LETTER, 300, copies(40), book)
    assert len({id(placement.label) for page in (0, 1) for placement in job.page(page)}) == 1


@pytest.mark.parametrize(
    ("counts", "skip", "dpi", "reason"),
    [
        ([], 0, 300, "no labels to print"),
        ([0], 0, 300, "no labels to print"),
        ([-1], 0, 300, "no labels to print"),
        ([MOST_LABELS, 1], 0, 300, "200,001 labels are too many for one job"),
        ([1], 30, 300, "first position must be from 1 to 30"),
        ([1], -1, 300, "first position must be from 1 to 30"),
        ([1], 0, 20, "no printer's resolution"),
    ],
)
def test_a_job_that_cannot_be_is_refused(counts: list[int], skip: int, dpi: int, reason: str, book: FontBook) -> None:
    with pytest.raises(LabelError, match=reason):
        LabelJob(LETTER, dpi, copies(*counts), book, skip=skip)


def test_the_rest_of_a_job_goes_on_where_it_stopped(book: FontBook) -> None:
    job = LabelJob(LETTER, 300, copies(20, 15, 5), book, skip=7)
    whole = [(n, p.position, next(p.label.bars()).code) for n in range(job.n_pages) for p in job.page(n)]
    for first in (0, 1, 19, 20, 22, 23, 34, 35, 39):
        rest = job.rest(first)
        assert rest is not None
        left = [(p.position, next(p.label.bars()).code) for n in range(rest.n_pages) for p in rest.page(n)]
        assert left == [(position, code) for _, position, code in whole[first:]]
        assert rest.next_position == job.next_position
        assert whole[first][0] == (7 + first) // 30


def test_nothing_is_left_of_a_job_that_was_printed(book: FontBook) -> None:
    job = LabelJob(LETTER, 300, copies(3), book)
    assert job.rest(3) is None
    assert job.rest(4) is None
    assert job.rest(-1) is not None


def test_the_rest_of_a_job_keeps_whose_labels_they_are_and_what_was_laid_out(book: FontBook) -> None:
    label = ItemLabel("X001ABCDEF", "Bottle")
    job = LabelJob(LETTER, 300, [Copies(label, 5, "X001ABCDEF", "BOTTLE", "d1")], book)
    placed = job.placed(label)
    rest = job.rest(2)
    assert rest is not None
    assert rest.copies == (Copies(label, 3, "X001ABCDEF", "BOTTLE", "d1"),)
    assert rest.placed(label) is placed


def test_a_calibration_moves_labels_and_never_stretches_them(book: FontBook) -> None:
    plain = LabelJob(LETTER, 300, copies(30), book)
    moved = LabelJob(LETTER, 300, copies(30), book, calibration=Calibration(254, -508, 1000, 0))
    for one, other in zip(plain.page(0), moved.page(0), strict=True):
        column = one.position % 3
        pitch = LETTER.pitch_across * 300
        assert abs(other.x - one.x - 3 - column * pitch / 1000) < 2
        assert other.y - one.y == -6
        assert one.label == other.label
    rest = moved.rest(4)
    assert rest is not None
    assert rest.calibration == moved.calibration
    assert moved.with_copies(copies(1)).calibration == moved.calibration


def test_any_label_is_printed_that_can_lay_itself_out(book: FontBook) -> None:
    shelf = design_label(shipped_designs()["shelf"], {"location": "A-1"})
    job = LabelJob(
        find_sheet("Thermal_3x1in"), 203, [Copies(shelf, 2), Copies(ItemLabel("X001ABCDEF", "Mug"), 1)], book
    )
    assert [codes(job, number)[0] for number in range(3)] == ["A-1", "A-1", "X001ABCDEF"]
    assert job.distinct_labels() == (shelf, ItemLabel("X001ABCDEF", "Mug"))
