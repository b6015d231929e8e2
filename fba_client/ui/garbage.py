"""Keeps Python's garbage collector from stopping the window.

A full collection looks at every object of every imported module: with the stores, the wire and Qt that is some 150,000
objects and over 50 ms in which no thread runs, and a report of a hundred thousand rows sets it off more than once. What
is there after start-up stays until the end anyway, so it is put out of the collector's sight.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def put_off() -> None:
    """Collect nothing until ``spare_what_stays``: while the program starts, hardly anything is garbage."""
    gc.disable()


def spare_what_stays() -> None:
    """Leave all that exists now out of later collections; takes microseconds, and may be called again later."""
    gc.freeze()
    gc.enable()


@contextmanager
def unhurried_imports() -> Iterator[None]:
    """Import without collections in between, and spare what was imported. For any thread."""
    put_off()
    try:
        yield
    finally:
        spare_what_stays()
