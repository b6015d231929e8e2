"""``labels items --scan``: a label for each line that a scanner types, until the lines end or Ctrl+C is pressed."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from label_printing import Run, codes_in, codes_on, rows
from typer.testing import CliRunner, Result

from fba_client.cli import label_delivery, label_scans
from fba_client.cli.commands import app
from fba_client.printers.loopback import LoopbackPrinter
from fba_client.queries.print_ledger import recent_prints
from fba_client.services.desk import Desk


@pytest.fixture
def scan(run: Run, data_dir: Path) -> Run:
    """``labels items --scan`` with these words; the first is what the scanner types. ``run`` has gone to the folder."""

    def call(typed: object, *words: object, base_url: str = "") -> Result:
        before = ["--sandbox", "--data-dir", str(data_dir), "labels", "items", "--scan"]
        data = typed if isinstance(typed, bytes) else str(typed).encode()
        return CliRunner().invoke(app, [*before, *map(str, words)], input=data)

    return call


def test_every_line_prints_the_label_of_its_product(scan: Run, run: Run, bench: LoopbackPrinter) -> None:
    run("labels", "codes", "learn", "036000291452", "MUG-RED")
    result = scan("036000291452\r\n\nX000000001\nTEA-GREEN\nX000000001\n", "--printer", "Bench")
    assert result.exit_code == 0, result.output
    assert bench.wait_for(4)
    assert codes_on(bench) == ["X000000002", "X000000001", "X000000003", "X000000001"]
    assert result.stdout.splitlines() == [
        "036000291452: MUG-RED, 1 label",
        "X000000001: MUG-BLUE, 1 label",
        "TEA-GREEN: TEA-GREEN, 1 label",
        "X000000001: MUG-BLUE, 1 label",
        "4 labels of 4 scans: Bench",
    ]
    ledger = rows(run("labels", "ledger", "--format", "json"))
    assert sorted(str(row["msku"]) for row in ledger) == ["MUG-BLUE", "MUG-BLUE", "MUG-RED", "TEA-GREEN"]


def test_what_is_not_known_is_said_and_skipped(scan: Run, bench: LoopbackPrinter) -> None:
    result = scan(b"4006381333931\nnoise \xff\nMUG-RED\n4006381333932\n", "--printer", "Bench", "--copies", "2")
    assert result.exit_code == 3
    assert bench.wait_for(2)
    assert codes_on(bench) == ["X000000002"] * 2
    assert result.stdout.splitlines() == ["MUG-RED: MUG-RED, 2 labels", "2 labels of 4 scans: Bench"]
    assert "Skipped 4006381333931: No product is known by the code 4006381333931." in result.stderr
    assert "Skipped 4006381333932: “4006381333932” was misread" in result.stderr
    assert "Skipped 3 scans of 4: 4006381333931, noise \ufffd, 4006381333932" in result.stderr


def test_scans_for_a_file_are_written_when_they_end(scan: Run, desk: Desk, tmp_path: Path) -> None:
    words = ("--media", "Thermal_57x32", "--out", "x.png")
    result = scan("MUG-RED\nNADA\n", *words)
    assert result.exit_code == 3
    assert result.stdout.splitlines() == ["MUG-RED: MUG-RED", "1 label on 1 page: x.png"]
    assert codes_in(tmp_path / "x.png") == ["X000000002"]
    assert scan("", *words).stdout == "Nothing was scanned.\n"


def test_a_scan_does_not_use_up_a_sheet(scan: Run, bench: LoopbackPrinter) -> None:
    result = scan("MUG-RED\n", "--printer", "Bench", "--media", "Letter_30")
    assert result.exit_code == 1
    assert "Every scan would use up a page" in result.stderr
    assert "--out" in result.stderr


def test_a_printer_that_is_gone_ends_the_scanning(scan: Run, bench: LoopbackPrinter) -> None:
    bench.refuse()
    result = scan("MUG-RED\nMUG-BLUE\n", "--printer", "Bench")
    assert result.exit_code == 1
    assert "The printer stopped at MUG-RED." in result.stderr
    assert "MUG-BLUE" not in result.output
    assert result.stdout == "0 labels of 1 scan: Bench\n"


def test_a_dash_is_standard_input_as_well(scan: Run, run: Run, bench: LoopbackPrinter) -> None:
    assert scan("MUG-RED\n", "-", "--printer", "Bench").exit_code == 0
    assert run("labels", "items", "--printer", "Bench", "--scan").stdout == "0 labels of 0 scans: Bench\n"
    assert bench.wait_for(1)


class Pressed:
    """Standard input at which Ctrl+C is pressed after the first line."""

    def isatty(self) -> bool:
        return False

    def __iter__(self) -> Iterator[str]:
        yield "MUG-RED\n"
        raise KeyboardInterrupt


def test_ctrl_c_between_two_scans_is_an_end_like_any_other(
    run: Run, bench: LoopbackPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(label_scans, "sys", type("Sys", (), {"stdin": Pressed()}))
    result = run("labels", "items", "--scan", "--printer", "Bench")
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines()[-1] == "1 label of 1 scan: Bench"


def test_ctrl_c_while_a_label_prints_waits_for_it_and_the_ledger_has_it(
    scan: Run, desk: Desk, bench: LoopbackPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pressed_first(*given: object) -> object:
        signal.raise_signal(signal.SIGINT)
        return real(*given)  # type: ignore[arg-type]

    real = label_delivery.carried_out
    monkeypatch.setattr(label_scans, "carried_out", pressed_first)
    result = scan("MUG-RED\nMUG-BLUE\n", "--printer", "Bench")
    assert result.exit_code == 0, result.output
    assert bench.wait_for(1)
    assert result.stdout.splitlines() == ["MUG-RED: MUG-RED, 1 label", "1 label of 1 scan: Bench"]
    assert [row.msku for row in recent_prints(desk.workspace)] == ["MUG-RED"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
