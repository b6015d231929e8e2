"""A list with a faulty line on the command line: all or nothing, or the others with what was left out by name."""

from __future__ import annotations

from pathlib import Path

from label_printing import Run, codes_in, codes_on, rows

from fba_client.printers.loopback import LoopbackPrinter
from fba_client.services.desk import Desk
from fba_client.services.labels.orders import MOST_TIMES


def test_without_the_option_one_unknown_sku_stops_all(run: Run, bench: LoopbackPrinter) -> None:
    result = run("labels", "items", "--sku", "MUG-RED", "--sku", "NOPE", "--printer", "Bench")
    assert result.exit_code == 1
    assert "“NOPE” is not among your SKUs" in result.stderr
    assert rows(run("labels", "ledger", "--format", "json")) == []


def test_the_others_are_printed_and_what_was_left_out_is_named_before_and_after(
    run: Run, bench: LoopbackPrinter, tmp_path: Path
) -> None:
    (tmp_path / "items.csv").write_text("msku,quantity\nMUG-RED,2\nNOPE,5\nMUG-BLUE,1\nNADA,1\n")
    result = run("labels", "items", "--items", "items.csv", "--printer", "Bench", "--skip-faulty")
    assert result.exit_code == 3
    assert bench.wait_for(3)
    assert codes_on(bench) == ["X000000002", "X000000002", "X000000001"]
    assert result.stdout == "3 labels on 3 pages: Bench\n"
    assert result.stderr.splitlines() == [
        "Left out: line 3 (NOPE): “NOPE” is not among your SKUs.",
        "Left out: line 5 (NADA): “NADA” is not among your SKUs.",
        "Not printed: NOPE, NADA. Mend that, and print it by itself.",
    ]
    ledger = rows(run("labels", "ledger", "--format", "json"))
    assert {(row["msku"], row["copies"]) for row in ledger} == {("MUG-RED", 2), ("MUG-BLUE", 1)}


def test_a_list_without_a_fault_ends_with_zero(run: Run, bench: LoopbackPrinter) -> None:
    result = run("labels", "items", "--sku", "MUG-RED", "--printer", "Bench", "--skip-faulty")
    assert (result.exit_code, result.stderr) == (0, "")


def test_copies_are_of_each_label_or_collated(run: Run, desk: Desk, tmp_path: Path) -> None:
    words = ("labels", "items", "--sku", "MUG-RED", "--sku", "MUG-BLUE", "--media", "Thermal_57x32", "--copies", "2")
    assert run(*words, "--out", "each.png").exit_code == 0
    assert run(*words, "--collate", "--out", "whole.png").exit_code == 0
    for name, expected in (("each", ["2", "2", "1", "1"]), ("whole", ["2", "1", "2", "1"])):
        pages = [codes_in(tmp_path / f"{name}-{page:02}.png") for page in range(1, 5)]
        assert pages == [[f"X00000000{number}"] for number in expected]


def test_as_many_copies_are_taken_as_in_the_window(run: Run, desk: Desk) -> None:
    words = ("labels", "items", "--sku", "MUG-RED", "--out", "x.zpl", "--copies")
    assert run(*words, str(MOST_TIMES)).stdout.startswith(f"{MOST_TIMES:,} labels")
    assert run(*words, str(MOST_TIMES + 1)).exit_code == 2


def test_each_side_of_a_pallet_may_get_more_than_one_label(run: Run, desk: Desk) -> None:
    words = ("labels", "pallets", "FBA15BBBBB01", "--pallets", "2", "--copies", "3", "--out", "x.pdf")
    assert run(*words).stdout.startswith("24 labels on ")
