from __future__ import annotations

import csv
import errno
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from inventory_seed import fill_stock, sku

from fba_client.domain.spreadsheet import neutral
from fba_client.errors import Cancelled, DiskFull, SettingsError
from fba_client.paths import DataFolder
from fba_client.queries.inventory import Health, InventoryFilter
from fba_client.services.desk import Desk, open_desk
from fba_client.services.exports import write_stock_csv
from fba_client.store import inventory


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    with open_desk(folder) as opened:
        fill_stock(opened)
        yield opened


def cells(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_sku_is_written_with_its_figures(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "stock.csv"
    assert write_stock_csv(desk, path) == 4
    rows = {row["SKU"]: row for row in cells(path)}
    assert rows["MUG-RED"]["Sellable"] == "6"
    assert rows["MUG-RED"]["Days left"] == "9"
    assert rows["TEA-GREEN"]["Title"] == "Grüner Tee, 100 g"
    assert rows["TEA-GREEN"]["Days left"] == ""


def test_only_what_is_listed_is_written_in_its_order(desk: Desk, tmp_path: Path) -> None:
    wanted = InventoryFilter("mug", Health.IN_STOCK, "fulfillable")
    assert write_stock_csv(desk, tmp_path / "stock.csv", wanted=wanted) == 2
    assert [row["SKU"] for row in cells(tmp_path / "stock.csv")] == ["MUG-RED", "MUG-BLUE"]


def test_by_center_a_column_is_written_for_each(desk: Desk, tmp_path: Path) -> None:
    assert write_stock_csv(desk, tmp_path / "stock.csv", by_center=True) == 3
    blue = next(row for row in cells(tmp_path / "stock.csv") if row["SKU"] == "MUG-BLUE")
    assert (blue["PHX7"], blue["ONT8"], blue["ABE8"], blue["As of"]) == ("75", "65", "0", "2026-06-28")


def test_no_cell_can_be_taken_for_a_formula(desk: Desk, tmp_path: Path) -> None:
    evil = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"]
    with desk.cache.write() as connection:
        inventory.upsert_skus(connection, [sku(f"S{n}", title=title) for n, title in enumerate(evil)])
    write_stock_csv(desk, tmp_path / "stock.csv")
    rows = cells(tmp_path / "stock.csv")
    assert {row["SKU"] for row in rows} >= {"'=LAMP"}
    texts = [text for row in rows for text in row.values() if not text.lstrip("-").isdigit()]
    assert not [text for text in texts if text.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_numbers_stay_numbers() -> None:
    assert neutral(-5) == -5
    assert neutral("-5") == "'-5"
    assert neutral("plain") == "plain"


def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "exports"
    target.mkdir()
    (target / "stock.csv").write_text("old")

    def no_room(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(DiskFull, match="was not changed"):
        write_stock_csv(desk, target / "stock.csv")
    assert [path.name for path in target.iterdir()] == ["stock.csv"]
    assert (target / "stock.csv").read_text() == "old"


def test_a_place_that_is_not_there_is_named(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be written"):
        write_stock_csv(desk, tmp_path / "missing" / "stock.csv")


def test_a_cancelled_export_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    cancel = threading.Event()
    cancel.set()
    target = tmp_path / "exports"
    target.mkdir()
    with pytest.raises(Cancelled):
        write_stock_csv(desk, target / "stock.csv", cancel=cancel)
    assert list(target.iterdir()) == []
