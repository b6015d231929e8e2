"""The ledger's raw material: one row for each movement of stock, kept in plain arrays."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

import numpy as np

from fba_client.sandbox.world.demand import Ints


class Kind(IntEnum):
    """Why stock moved. TRANSIT is no movement: units under way to a center, counted there until they arrive."""

    RECEIPT = 0
    SHIPMENT = 1
    RETURN = 2
    VENDOR_RETURN = 3
    TRANSFER = 4
    FOUND = 5
    LOST = 6
    DAMAGED = 7
    DISPOSED = 8
    OTHER = 9
    TRANSIT = 10


BALANCE_KINDS = tuple(kind for kind in Kind if kind is not Kind.TRANSIT)
DISPOSITIONS = (
    "SELLABLE",
    "DEFECTIVE",
    "CUSTOMER_DAMAGED",
    "WAREHOUSE_DAMAGED",
    "CARRIER_DAMAGED",
    "DISTRIBUTOR_DAMAGED",
    "EXPIRED",
)
SELLABLE, DEFECTIVE, CUSTOMER_DAMAGED, WAREHOUSE_DAMAGED = 0, 1, 2, 3
EXPIRED = 6
DAY, DISPOSITION, PRODUCT, CENTER, KIND, QUANTITY, SECOND, REFERENCE = range(8)
COLUMNS = 8
NONE: Ints = np.empty((0, COLUMNS), np.int64)


def event_rows(
    day: int,
    kind: Kind,
    disposition: int | Ints,
    product: Ints,
    center: Ints,
    quantity: int | Ints,
    second: Ints,
    reference: int | Ints = 0,
) -> Ints:
    """Events of one kind on one day as rows of the columns above; scalars hold for all of them."""
    rows = np.empty((len(product), COLUMNS), np.int64)
    columns = (day, disposition, product, center, int(kind), quantity, second, reference)
    for index, values in enumerate(columns):
        rows[:, index] = values
    return rows


class EventLog:
    """Events in the order of their days: appended by one thread, then sealed, and read by any."""

    def __init__(self) -> None:
        self._blocks: list[Ints] = []
        self._joined: Ints = NONE

    def add(self, blocks: Iterable[Ints]) -> None:
        """Append ``blocks`` of rows, for the next ``seal``."""
        self._blocks += [block for block in blocks if len(block)]

    def seal(self) -> None:
        """Make what was appended visible to readers."""
        if self._blocks:
            self._joined = np.concatenate([self._joined, *self._blocks])
            self._blocks = []

    def rows(self) -> Ints:
        """All sealed events as one array ``[event, column]``; not to be written to."""
        return self._joined

    def between(self, first: int, last: int) -> Ints:
        """The events of the days ``first`` to ``last``, both included."""
        rows = self.rows()
        low, high = np.searchsorted(rows[:, DAY], [first, last + 1])
        return rows[low:high]
