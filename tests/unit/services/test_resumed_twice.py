"""The rest of a stopped job chosen twice: two windows, or a double click. It must come out of a printer once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from label_printing import THERMAL, PaperTrail, item_order

from fba_client.domain.clock import FixedClock
from fba_client.domain.times import parse_moment
from fba_client.errors import LabelError, PrinterProblem
from fba_client.labels.setting.fonts import FontBook
from fba_client.paths import DataFolder
from fba_client.queries.print_ledger import recent_prints, unfinished_runs
from fba_client.services.desk import Desk, open_desk
from fba_client.services.labels.files import ZPL, save_labels
from fba_client.services.labels.orders import LabelOrder
from fba_client.services.printing.runs import print_raw, resume_order

NOW = parse_moment("2026-03-02T09:30:00Z")
BOOK = FontBook(())


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    assert NOW is not None
    with open_desk(folder, FixedClock(NOW)) as opened:
        yield opened


@pytest.fixture
def rests(desk: Desk) -> tuple[LabelOrder, LabelOrder]:
    """The same rest, chosen twice before either is printed."""
    with pytest.raises(PrinterProblem):
        print_raw(desk, item_order(2, 3, 4), THERMAL, BOOK, channel=PaperTrail(breaks_after=2).open)
    (run,) = unfinished_runs(desk.workspace)
    return resume_order(desk, run.run_id, BOOK), resume_order(desk, run.run_id, BOOK)


def test_the_second_rest_is_not_printed(desk: Desk, rests: tuple[LabelOrder, LabelOrder]) -> None:
    first, second = PaperTrail(), PaperTrail()
    print_raw(desk, rests[0], THERMAL, BOOK, channel=first.open)
    with pytest.raises(LabelError, match="“Things” is not unfinished any more") as caught:
        print_raw(desk, rests[1], THERMAL, BOOK, channel=second.open)
    assert caught.value.advice
    assert (bool(first.taken), bool(second.taken)) == (True, False)
    assert sum(row.copies for row in recent_prints(desk.workspace)) == 9
    assert list(desk.folder.stores.glob("print-*.lock")) == []


def test_the_second_rest_is_not_saved(desk: Desk, rests: tuple[LabelOrder, LabelOrder], tmp_path: Path) -> None:
    print_raw(desk, rests[0], THERMAL, BOOK, channel=PaperTrail().open)
    path = tmp_path / "rest.zpl"
    with pytest.raises(LabelError, match="not unfinished any more"):
        save_labels(desk, rests[1], path, ZPL, BOOK)
    assert not path.exists()
    assert sum(row.copies for row in recent_prints(desk.workspace)) == 9
