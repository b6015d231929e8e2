"""What is added to a list joins the line of the same label, by a rule that can be foretold."""

from __future__ import annotations

import pytest

from fba_client.domain.items import ItemLine
from fba_client.labels.job import MOST_LABELS
from fba_client.ui.labels.items.merging import row_of, with_added

MUG = ItemLine("MUG", 3)


@pytest.mark.parametrize(
    ("there", "new"),
    [
        (MUG, ItemLine("MUG", 2)),
        (ItemLine("MUG", 3, fnsku="X000000001"), ItemLine("MUG", 2)),
        (ItemLine("MUG", 3, title="Gift"), ItemLine("MUG", 2)),
        (ItemLine("MUG", 3, "X000000001", "Gift"), ItemLine("MUG", 2, "X000000001", "Gift")),
        (
            ItemLine("MUG", 3, expiration="2027-01-31", lot="L7", line=4),
            ItemLine("MUG", 2, expiration="2027-01-31", lot="L7", units_per_box=6, line=9),
        ),
    ],
)
def test_the_same_label_is_added_up(there: ItemLine, new: ItemLine) -> None:
    (line,), met = with_added([there], [new])
    assert (line.quantity, met) == (5, ("MUG",))
    assert (line.msku, line.fnsku, line.title, line.line) == (there.msku, there.fnsku, there.title, there.line)


@pytest.mark.parametrize(
    "new",
    [
        ItemLine("mug", 2),
        ItemLine("MUG", 2, expiration="2027-01-31"),
        ItemLine("MUG", 2, lot="L7"),
        ItemLine("MUG", 2, fnsku="X000000001"),
        ItemLine("MUG", 2, title="Gift"),
        ItemLine("MUG", MOST_LABELS - 2),
    ],
)
def test_another_label_is_another_line(new: ItemLine) -> None:
    assert with_added([MUG], [new]) == ((MUG, new), ())


def test_lines_that_are_added_together_join_each_other_and_those_of_before_do_not() -> None:
    lines, met = with_added([MUG, MUG], [ItemLine("TEA", 1), ItemLine("MUG", 1), ItemLine("TEA", 2)])
    assert [(line.msku, line.quantity) for line in lines] == [("MUG", 4), ("MUG", 3), ("TEA", 3)]
    assert met == ("MUG", "TEA")


def test_a_scan_joins_the_line_without_an_expiry_or_lot() -> None:
    dated = ItemLine("MUG", 1, expiration="2027-01-31")
    assert row_of([dated, MUG], "MUG", "X000000001") == 1
    assert row_of([dated], "MUG", "X000000001") is None
    assert row_of([ItemLine("MUG", 1, fnsku="X000000002")], "MUG", "X000000001") is None
    assert row_of([ItemLine("MUG", MOST_LABELS)], "MUG", "") is None


def test_ten_thousand_lines_are_added_at_once() -> None:
    lines = [ItemLine(f"SKU-{number}", 1) for number in range(10_000)]
    together, met = with_added(lines, lines)
    assert len(together) == len(met) == 10_000
    assert {line.quantity for line in together} == {2}
