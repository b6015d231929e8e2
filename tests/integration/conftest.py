"""A desk for commands about labels: a few SKUs, a confirmed shipment, and a test printer on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shipment_seed as seed
from label_printing import Run
from typer.testing import CliRunner, Result

from fba_client.cli.commands import app
from fba_client.paths import DataFolder
from fba_client.printers.loopback import LoopbackPrinter
from fba_client.services.desk import Desk, open_desk


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(data_dir: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.chdir(tmp_path)

    def call(*words: str | Path, base_url: str = "") -> Result:
        options = ["--sandbox", "--data-dir", str(data_dir)] + (["--base-url", base_url] if base_url else [])
        return CliRunner().invoke(app, [*options, *map(str, words)])

    return call


@pytest.fixture
def desk(data_dir: Path) -> Iterator[Desk]:
    """The desk that the commands work on, with a few SKUs and the draft “Mugs”, confirmed in two boxes."""
    with open_desk(DataFolder(data_dir / "sandbox", "sandbox")) as opened:
        seed.add_skus(opened)
        seed.add_shipments(opened)
        seed.add_plan(opened, confirmed=True)
        lines = [("MUG-BLUE", 12), ("MUG-BLUE", 8)]
        chosen = {"plan_id": seed.PLAN, "placement_option_id": seed.OPTION_ONE}
        seed.add(opened.workspace, *seed.draft("d1", lines=lines, name="Mugs", **chosen))
        yield opened


@pytest.fixture
def printer() -> Iterator[LoopbackPrinter]:
    with LoopbackPrinter() as opened:
        yield opened


@pytest.fixture
def bench(run: Run, desk: Desk, printer: LoopbackPrinter) -> LoopbackPrinter:
    """The test printer, set up as “Bench” with 57 x 32 mm labels."""
    result = run("printers", "add", "Bench", "--address", f"127.0.0.1:{printer.port}", "--media", "Thermal_57x32")
    assert result.exit_code == 0, result.output
    return printer
