"""The collector is off while labels are made, and on again afterwards, whatever happens."""

from __future__ import annotations

import gc

import pytest

from fba_client.collector import collect_as_usual, collect_in_slices
from fba_client.labels.collector import collector_paused


def test_the_collector_is_off_in_the_block_and_on_after_it() -> None:
    assert gc.isenabled()
    with collector_paused():
        assert not gc.isenabled()
        with collector_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_error_leaves_it_on() -> None:
    with pytest.raises(ZeroDivisionError), collector_paused():
        _ = 1 / 0
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with collector_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_one_that_works_in_slices_goes_on() -> None:
    collect_in_slices()
    try:
        with collector_paused():
            assert gc.isenabled()
    finally:
        collect_as_usual()
        gc.unfreeze()
