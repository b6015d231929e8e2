"""One faulty label stops an order, or is left out of it by name, and the ledger has what was printed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from label_printing import THERMAL, PaperTrail, item_order
from label_rig import Drawing
from shipment_seed import add_skus

from fba_client.domain.items import ItemLine
from fba_client.errors import Cancelled, LabelDoesNotFit, LabelDoesNotRead, LabelError
from fba_client.labels.elements import Bars, PlacedLabel
from fba_client.labels.job import MOST_LABELS, Copies
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.code128 import set_b_pattern
from fba_client.paths import DataFolder
from fba_client.queries.print_ledger import recent_prints, unfinished_runs
from fba_client.services.desk import Desk, open_desk
from fba_client.services.labels.checks import checked
from fba_client.services.labels.files import save_labels
from fba_client.services.labels.item_orders import item_order as order_of_lines
from fba_client.services.labels.orders import LabelOrder, Medium
from fba_client.services.printing.runs import print_raw

BOOK = FontBook(())
ROLL = Medium(find_sheet("Thermal_57x32"), 203)


class TooLarge(Drawing):
    """A label that fits no medium."""

    def place(self, width: int, height: int, dpi: int, book: FontBook) -> PlacedLabel:
        raise LabelDoesNotFit("It does not fit.", advice="Take a larger one.")


MISREAD = Drawing(Bars(60, 40, 2, 60, set_b_pattern("X000000009"), "X000000008"))
LARGE = TooLarge()


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    with open_desk(folder) as opened:
        add_skus(opened)
        yield opened


def with_faulty(*, skips: bool) -> LabelOrder:
    """Two sound items of 2 and 3 labels, and one between them that reads wrong and one that is too large."""
    order = item_order(2, 3)
    first, second = order.job.copies
    entries = [first, Copies(MISREAD, 5, "X000000008", "WRONG"), Copies(LARGE, 1, "BOX-1"), second]
    return replace(order, job=order.job.with_copies(entries), skips_faulty=skips)


def test_an_order_stops_for_a_faulty_label_unless_it_skips_them() -> None:
    with pytest.raises(LabelDoesNotRead):
        checked(with_faulty(skips=False))
    order, distinct = checked(with_faulty(skips=True))
    assert [(entry.msku, entry.copies) for entry in order.job.copies] == [("SKU-1", 2), ("SKU-2", 3)]
    assert distinct == 2
    assert [(left.name, type(left.error)) for left in order.left_out] == [
        ("WRONG", LabelDoesNotRead),
        ("BOX-1", LabelDoesNotFit),
    ]


def test_what_is_checked_is_told_and_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []
    checked(with_faulty(skips=True), report=lambda *done: told.append(done))
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        checked(with_faulty(skips=True), cancel=stop)


def test_a_sound_order_comes_back_as_it_is() -> None:
    order = replace(item_order(2, 3), skips_faulty=True)
    assert checked(order) == (order, 2)


def test_an_order_of_faulty_labels_only_is_refused_with_the_first_reason() -> None:
    order = item_order(1)
    with pytest.raises(LabelDoesNotFit, match="does not fit"):
        checked(replace(order, job=order.job.with_copies([Copies(LARGE, 1), Copies(MISREAD, 1)]), skips_faulty=True))


def test_the_printer_and_the_ledger_get_the_others_only(desk: Desk) -> None:
    paper = PaperTrail()
    result = print_raw(desk, with_faulty(skips=True), THERMAL, BOOK, channel=paper.open)
    assert (result.labels, [left.name for left in result.left_out]) == (5, ["WRONG", "BOX-1"])
    assert paper.finished
    assert {(row.msku, row.copies) for row in recent_prints(desk.workspace)} == {("SKU-1", 2), ("SKU-2", 3)}
    assert unfinished_runs(desk.workspace) == ()


def test_a_file_and_the_ledger_get_the_others_only(desk: Desk, tmp_path: Path) -> None:
    result = save_labels(desk, with_faulty(skips=True), tmp_path / "x.zpl", "", BOOK)
    assert (result.labels, [left.name for left in result.left_out]) == (5, ["WRONG", "BOX-1"])
    assert {(row.msku, row.copies) for row in recent_prints(desk.workspace)} == {("SKU-1", 2), ("SKU-2", 3)}


def test_lines_without_a_label_are_left_out_by_their_place(desk: Desk) -> None:
    lines = [ItemLine("NOPE", 4, line=2), ItemLine("MUG-RED", 2, line=3), ItemLine("NADA", 1, line=4)]
    order = order_of_lines(desk, lines, ROLL, BOOK, skip_faulty=True)
    assert (order.title, order.job.n_labels, order.skips_faulty) == ("MUG-RED", 2, True)
    assert [(left.name, left.line, str(left.error)) for left in order.left_out] == [
        ("NOPE", 2, "“NOPE” is not among your SKUs."),
        ("NADA", 4, "“NADA” is not among your SKUs."),
    ]
    with pytest.raises(LabelError, match=r"NOPE.*NADA"):
        order_of_lines(desk, [lines[0], lines[2]], ROLL, BOOK, skip_faulty=True)


def test_copies_are_of_each_label_or_of_the_whole_list() -> None:
    order = item_order(2, 1)
    each, whole = order.times(3), order.times(3, whole=True)
    assert [entry.copies for entry in each.job.copies] == [6, 3]
    assert [(entry.msku, entry.copies) for entry in whole.job.copies] == [("SKU-1", 2), ("SKU-2", 1)] * 3
    assert each.job.n_labels == whole.job.n_labels == 9
    assert order.times(1, whole=True) is order
    with pytest.raises(LabelError, match="too many"):
        item_order(MOST_LABELS).times(2, whole=True)
