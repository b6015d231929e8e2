"""``labels resume`` as a person types it, after a printer broke a job off."""

from __future__ import annotations

import shipment_seed as seed
from label_printing import Run, codes_on

from fba_client.printers.loopback import LoopbackPrinter


def test_a_job_that_a_printer_broke_off_goes_on_where_it_did(run: Run, bench: LoopbackPrinter) -> None:
    skus = [word for sku in seed.SKUS for word in ("--sku", f"{sku.msku}=2")]
    bench.stop_after(4)
    broken = run("labels", "items", *skus, "--printer", "Bench")
    assert broken.exit_code == 1
    assert "After 4 of 8 labels" in broken.stderr
    assert "labels resume" in broken.stderr
    bench.mend()
    assert run("labels", "resume").stdout == "4 labels on 4 pages: Bench\n"
    assert bench.wait_for(8)
    assert codes_on(bench) == [f"X00000000{number}" for number in (1, 1, 2, 2, 3, 3, 4, 4)]
    assert run("labels", "resume").stdout == "No job is unfinished.\n"


def test_of_several_unfinished_jobs_one_is_named(run: Run, bench: LoopbackPrinter) -> None:
    for sku in ("MUG-RED", "TEA-GREEN"):
        bench.stop_after(1)
        assert run("labels", "items", "--sku", "MUG-BLUE", "--sku", f"{sku}=3", "--printer", "Bench").exit_code == 1
        bench.mend()
    several = run("labels", "resume")
    assert several.exit_code == 1
    first = several.stderr.split("unfinished: ")[1].split()[0]
    assert "Name one" in several.stderr
    assert run("labels", "resume", "zzz").exit_code == 1
    saved = run("labels", "resume", first, "--from-label", "3", "--out", "rest.pdf")
    assert saved.stdout == "2 labels on 2 pages: rest.pdf\n"
    assert "3 of 4" in run("labels", "resume", "--dismiss").stdout
    assert run("labels", "resume").stdout == "No job is unfinished.\n"


def test_the_rest_goes_to_the_same_address_or_to_another_printer(run: Run, bench: LoopbackPrinter) -> None:
    where = f"127.0.0.1:{bench.port}"
    words = ("--sku", "MUG-BLUE", "--sku", "MUG-RED", "--media", "Thermal_57x32")
    bench.stop_after(1)
    assert run("labels", "items", *words, "--printer", where, "--format", "zpl").exit_code == 1
    bench.mend()
    assert run("labels", "resume").stdout == f"1 label on 1 page: {where}\n"
    bench.stop_after(1)
    assert run("labels", "items", *words, "--printer", "Bench").exit_code == 1
    bench.mend()
    assert run("printers", "remove", "Bench").exit_code == 0
    gone = run("labels", "resume")
    assert gone.exit_code == 1
    assert "“Bench” is not set up any more" in gone.stderr
    assert run("labels", "resume", "--printer", where, "--format", "zpl").exit_code == 0


def test_a_printer_that_is_switched_off_is_told_and_nothing_is_left_over(run: Run, bench: LoopbackPrinter) -> None:
    bench.refuse()
    result = run("labels", "items", "--sku", "MUG-BLUE=2", "--printer", "Bench")
    assert result.exit_code == 1
    assert "takes no labels there" in result.stderr
    assert "labels resume" not in result.stderr
    assert run("labels", "resume").stdout == "No job is unfinished.\n"
