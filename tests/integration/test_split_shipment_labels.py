"""``labels items`` for a draft that was split over two shipments: each is counted and labelled by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from label_printing import Run, codes_on, rows
from split_shipment import LATE, MUG, ONE, SOON, TEA, TWO, add_split

from fba_client.paths import DataFolder
from fba_client.printers.loopback import LoopbackPrinter
from fba_client.services.desk import Desk, open_desk


@pytest.fixture
def split(data_dir: Path) -> Iterator[Desk]:
    with open_desk(DataFolder(data_dir / "sandbox", "sandbox")) as opened:
        add_split(opened)
        yield opened


def missing(run: Run, shipment: str) -> dict[tuple[str, str], tuple[int, int, int]]:
    """Wanted, printed and missing of each SKU and expiry."""
    found = rows(run("labels", "ledger", "--shipment", shipment, "--format", "json"))
    return {
        (str(row["msku"]), str(row["expiration"])): (row["wanted"], row["printed"], row["missing"])  # type: ignore[misc]
        for row in found
        if row["kind"] == "item"
    }


def test_the_labels_of_one_shipment_are_not_taken_for_those_of_the_other(run: Run, split: Desk, tmp_path: Path) -> None:
    assert run("labels", "items", "--shipment", ONE, "--out", "one.pdf").stdout.startswith("24 labels")
    second = run("labels", "items", "--shipment", TWO, "--missing", "--out", "two.pdf")
    assert second.stdout.startswith("27 labels")
    assert missing(run, ONE) == {
        ("MUG-BLUE", ""): (12, 12, 0),
        ("TEA-GREEN", SOON): (5, 5, 0),
        ("TEA-GREEN", LATE): (7, 7, 0),
    }
    assert missing(run, TWO)["MUG-BLUE", ""] == (24, 24, 0)


def test_what_is_missing_keeps_expiry_and_lot(run: Run, split: Desk, tmp_path: Path) -> None:
    run("labels", "items", "--sku", "MUG-BLUE=1", "--out", "loose.pdf")
    assert run("labels", "items", "--shipment", ONE, "--missing", "--out", "one.zpl").exit_code == 0
    printed = (tmp_path / "one.zpl").read_bytes()
    assert b"03-31-2027" in printed
    assert b"03-31-2028" in printed
    assert b"L7" in printed
    told = rows(run("labels", "ledger", "--format", "json"))
    assert {(row["subject"], row["expiration"], row["lot"], row["shipment"]) for row in told} == {
        (MUG, "", "", ""),
        (MUG, "", "", ONE),
        (TEA, SOON, "", ONE),
        (TEA, LATE, "L7", ONE),
    }


def test_units_that_need_no_label_are_told_and_can_be_labelled_all_the_same(run: Run, split: Desk) -> None:
    result = run("labels", "items", "--shipment", TWO, "--out", "two.pdf")
    assert "Units that need no label: MUG-RED (9). --every-sku labels them too." in result.stderr
    assert missing(run, TWO)["MUG-RED", ""] == (0, 0, 0)
    more = run("labels", "items", "--shipment", TWO, "--missing", "--every-sku", "--out", "red.pdf")
    assert more.stdout.startswith("9 labels")


@pytest.mark.parametrize("out", ["again.pdf", "again.zpl", "again.png"])
def test_every_way_out_refuses_doubles_alike(run: Run, split: Desk, printer: LoopbackPrinter, out: str) -> None:
    words = ("labels", "items", "--shipment", ONE)
    assert run(*words, "--out", "first.pdf").exit_code == 0
    for where in (("--out", out), ("--printer", f"127.0.0.1:{printer.port}", "--format", "zpl")):
        refused = run(*words, *where)
        assert refused.exit_code == 1
        assert f"printed before: {MUG}" in refused.stderr
        assert f"{TEA} · {SOON}" in refused.stderr
    assert codes_on(printer) == []


def test_a_part_of_a_shipment_is_no_silent_double(run: Run, split: Desk) -> None:
    assert run("labels", "items", "--shipment", ONE, "--out", "one.pdf").exit_code == 0
    refused = run("labels", "items", "--shipment", "Spring", "--out", "both.pdf")
    assert refused.exit_code == 1
    assert "--missing" in refused.stderr
    assert run("labels", "items", "--shipment", "Spring", "--missing", "--out", "rest.pdf").stdout.startswith("27 ")
    assert [told[2] for told in missing(run, TWO).values()] == [0, 0, 0]


def test_loose_labels_are_told_of_and_printed(run: Run, split: Desk) -> None:
    words = ("labels", "items", "--sku", "MUG-BLUE=2", "--out", "loose.pdf")
    assert "before" not in run(*words).stderr
    again = run(*words)
    assert again.exit_code == 0
    assert f"Printed before, within the hour: {MUG}" in again.stderr
    assert "before" not in run(*words, "--again").stderr
