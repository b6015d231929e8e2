from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence

import pytest
from inventory_seed import fill_stock
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QBrush, QColor
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fba_client.errors import DatabaseDamaged
from fba_client.queries.center_stock import center_totals
from fba_client.queries.inventory import InventoryFilter, sku_ids
from fba_client.queries.sku_details import Balance
from fba_client.services.desk import Desk
from fba_client.ui.inventory.balances_model import BalancesModel
from fba_client.ui.inventory.models import CentersModel, ProductsModel
from fba_client.ui.models.paged_model import Column, PagedModel

ROLE = Qt.ItemDataRole
Check = Callable[[QAbstractItemModel], None]


@pytest.fixture
def check(qtmodeltester: ModelTester) -> Check:
    """Qt's own consistency checks of a model."""
    run: Check = qtmodeltester.check
    return run


class Shelf:
    """Rows behind ids: each is its id as text, with its units; counts how often it was asked."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.error: DatabaseDamaged | None = None

    def rows(self, ids: Sequence[int]) -> Mapping[int, tuple[str, int]]:
        self.asked.append(list(ids))
        if self.error is not None:
            raise self.error
        return {number: (f"row {number}", number % 3) for number in ids if number >= 0}


COLUMNS: tuple[Column[tuple[str, int]], ...] = (
    Column("name", "Name", lambda r: r[0], hint="Its name"),
    Column("units", "Units", lambda r: r[1] * 1000, numeric=True),
    Column("alarm", "Alarm", lambda r: r[1] or None, numeric=True, tone=lambda r: "bad" * (r[1] == 2)),
)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def model(shelf: Shelf) -> PagedModel[tuple[str, int]]:
    return PagedModel(COLUMNS, shelf.rows, lambda tone: QBrush(QColor({"muted": "#888888"}.get(tone, "#ff0000"))))


def test_it_is_a_proper_model(model: PagedModel[tuple[str, int]], check: Check) -> None:
    check(model)
    model.set_ids(array("q", range(300)))
    check(model)
    model.set_ids(array("q", [5, -1]))
    check(model)


def test_rows_are_read_in_blocks_when_they_are_looked_at(shelf: Shelf, model: PagedModel[tuple[str, int]]) -> None:
    model.set_ids(array("q", range(100_000)))
    assert shelf.asked == []
    assert model.index(50_000, 0).data() == "row 50000"
    assert len(shelf.asked) == 1
    assert len(shelf.asked[0]) <= 256
    near = next(number for number in shelf.asked[0] if number != 50_000)
    assert model.index(near, 0).data() == f"row {near}"
    assert len(shelf.asked) == 1


def test_memory_stays_small_however_far_one_scrolls(shelf: Shelf, model: PagedModel[tuple[str, int]]) -> None:
    model.set_ids(array("q", range(100_000)))
    for number in range(0, 100_000, 100):
        model.index(number, 0).data()
    assert len(model._blocks) <= 64


def test_the_same_ids_again_refresh_without_a_reset(
    qtbot: QtBot, shelf: Shelf, model: PagedModel[tuple[str, int]]
) -> None:
    model.set_ids(array("q", range(10)))
    model.index(0, 0).data()
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_ids(array("q", range(10)))
    model.index(0, 0).data()
    assert len(shelf.asked) == 2


def test_zeros_are_muted_and_tones_are_inked(model: PagedModel[tuple[str, int]]) -> None:
    model.set_ids(array("q", [0, 1, 2]))
    assert model.index(0, 1).data(ROLE.ForegroundRole).color() == QColor("#888888")
    assert model.index(1, 1).data(ROLE.ForegroundRole) is None
    assert model.index(2, 2).data(ROLE.ForegroundRole).color() == QColor("#ff0000")
    assert model.index(0, 2).data() == "–"


def test_numbers_stand_at_the_right(model: PagedModel[tuple[str, int]]) -> None:
    model.set_ids(array("q", [0]))
    assert model.index(0, 1).data(ROLE.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 0).data(ROLE.TextAlignmentRole) & Qt.AlignmentFlag.AlignLeft
    alignment = model.headerData(1, Qt.Orientation.Horizontal, ROLE.TextAlignmentRole)
    assert alignment == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert model.headerData(0, Qt.Orientation.Horizontal, ROLE.ToolTipRole) == "Its name"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_row_that_is_gone_shows_nothing(model: PagedModel[tuple[str, int]]) -> None:
    model.set_ids(array("q", [-7, 1]))
    assert model.index(0, 0).data() is None
    assert model.row(0) is None
    assert model.data(QModelIndex()) is None


def test_a_store_that_cannot_be_read_is_told_once(
    qtbot: QtBot, shelf: Shelf, model: PagedModel[tuple[str, int]]
) -> None:
    told: list[object] = []
    model.failed.connect(told.append)
    shelf.error = DatabaseDamaged("cache.db is damaged.")
    model.set_ids(array("q", range(1000)))
    assert model.index(0, 0).data() is None
    assert model.index(900, 0).data() is None
    assert told == [shelf.error]
    shelf.error = None
    model.refresh()
    assert model.index(0, 0).data() == "row 0"


def test_positions_are_found_by_id(model: PagedModel[tuple[str, int]]) -> None:
    model.set_ids(array("q", [9, 4, 7]))
    assert model.position(7) == 2
    assert model.position(5) == -1


def test_the_lists_of_the_inventory_are_proper_models(desk: Desk, check: Check) -> None:
    fill_stock(desk)
    ids = sku_ids(desk.cache, InventoryFilter())
    products = ProductsModel(desk.cache, lambda _: QBrush())
    products.set_ids(ids)
    check(products)
    centers = CentersModel(desk.cache, lambda _: QBrush())
    centers.set_centers(center_totals(desk.cache))
    centers.set_ids(ids)
    check(centers)
    titles = [centers.headerData(n, Qt.Orientation.Horizontal) for n in range(centers.columnCount())]
    assert titles[4:7] == ["PHX7", "ONT8", "ABE8"]


def test_balances_are_a_proper_model_in_words(desk: Desk, check: Check) -> None:
    model = BalancesModel()
    check(model)
    model.set_balances([Balance("PHX7", "CUSTOMER_DAMAGED", 1200, 0, "2026-06-28"), Balance("X", "NEW_WORD", 1, 0, "")])
    check(model)
    assert model.index(0, 1).data() == "Customer damaged"
    assert model.index(1, 1).data() == "New word"
    assert "Phoenix" in str(model.index(0, 0).data(ROLE.ToolTipRole))
