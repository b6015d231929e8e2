"""Python's collector looks at what is new, and at all only when told to; nothing that is garbage stays for good."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from fba_client import collector

SLICE_MOST = 60_000  # objects, the containers that hold them among them


class Thing:
    """Something that a weak reference can follow."""

    def __init__(self) -> None:
        self.other: Thing | None = None


class Looks:
    """Notes at how many objects each full collection looks."""

    def __init__(self) -> None:
        self.at: list[int] = []

    def __call__(self, phase: str, info: dict[str, int]) -> None:
        if phase == "start" and info["generation"] == 2:
            self.at.append(len(gc.get_objects()))


@pytest.fixture
def looks() -> Iterator[Looks]:
    """The collector in slices, watched; afterwards as it was."""
    watched = Looks()
    collector.collect_in_slices()
    gc.callbacks.append(watched)
    yield watched
    gc.callbacks.remove(watched)
    collector.collect_as_usual()
    gc.unfreeze()


def a_cycle() -> weakref.ref[Thing]:
    """One that nobody holds any more."""
    one, other = Thing(), Thing()
    one.other, other.other = other, one
    return weakref.ref(one)


def objects(count: int) -> list[list[int]]:
    """So many that the collector looks at."""
    return [[number] for number in range(count)]


def test_however_much_there_is_a_slice_looks_at_what_is_new(looks: Looks) -> None:
    kept = objects(400_000)
    assert len(looks.at) > 5
    assert max(looks.at) < SLICE_MOST
    assert len(kept) == 400_000


def test_slices_stay_small_after_all_was_looked_at(looks: Looks) -> None:
    kept = objects(300_000)
    collector.sweep()
    assert max(looks.at) > 300_000, "it did not look at all"
    looks.at.clear()
    more = objects(200_000)
    assert len(looks.at) > 2
    assert max(looks.at) < SLICE_MOST
    assert len(kept) + len(more) == 500_000


@pytest.mark.usefixtures("looks")
def test_a_cycle_that_is_garbage_goes_in_the_next_slices() -> None:
    thing = a_cycle()
    kept = objects(50_000)
    assert thing() is None
    assert kept


@pytest.mark.usefixtures("looks")
def test_an_old_cycle_that_became_garbage_goes_in_the_next_sweep() -> None:
    one, other = Thing(), Thing()
    one.other, other.other = other, one
    thing = weakref.ref(one)
    gc.collect()  # a slice: they are out of sight from now on
    del one, other
    kept = objects(50_000)
    assert thing() is not None, "nothing to sweep: the test is about cycles that slices do not see"
    assert collector.sweep() >= 2
    assert thing() is None
    assert kept


@pytest.mark.usefixtures("looks")
def test_what_is_out_of_sight_ends_as_soon_as_nobody_holds_it() -> None:
    thing = Thing()
    gone = weakref.ref(thing)
    gc.collect()
    del thing
    assert gone() is None


def test_each_slice_is_counted(looks: Looks) -> None:
    before = collector.n_slices()
    kept = objects(100_000)
    assert collector.n_slices() - before == len(looks.at) > 0
    assert kept


def test_the_collector_is_left_as_python_has_it() -> None:
    usual = gc.get_threshold()
    collector.collect_in_slices()
    collector.collect_in_slices()
    assert collector.collects_in_slices()
    assert gc.get_threshold() != usual
    collector.collect_as_usual()
    assert not collector.collects_in_slices()
    assert gc.get_threshold() == usual
    collector.collect_as_usual()
    gc.unfreeze()
