"""Labels on a printer of the system's, from the command line: pages of the exact size, given to ``lp`` whole."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest
import zxingcpp
from label_printing import Run, rows
from label_rig import pages_of

from fba_client.domain.items import ItemLine
from fba_client.errors import UserInputError
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.printers.printer import Printer
from fba_client.services.desk import Desk
from fba_client.services.labels.item_orders import item_order
from fba_client.services.labels.orders import Medium
from fba_client.services.printing.queue_prints import print_pages

posix = pytest.mark.skipif(os.name != "posix", reason="the command is a shell script here")


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Puts a command of that name in front of all others."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")

    def put(name: str, script: str) -> None:
        (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (folder / name).chmod(0o755)

    return put


@pytest.fixture
def queue(command: Callable[[str, str], None], tmp_path: Path) -> Path:
    """Where a printing system with the queue “dymo” puts what it is given."""
    command("lp", f'echo "$*" >> {tmp_path}/said; cat > {tmp_path}/got.pdf; echo "request id is dymo-1 (1 file(s))"')
    command("lpstat", 'case "$1" in -e) echo dymo;; -d) echo "no system default destination";; esac')
    command("lpoptions", "exit 1")
    return tmp_path


def size_of(path: Path) -> tuple[float, float]:
    document = pdfium.PdfDocument(path.read_bytes())
    size: tuple[float, float] = document[0].get_size()
    document.close()
    return size


def codes(path: Path) -> list[str]:
    return [found.text for page in pages_of(path.read_bytes(), 300) for found in zxingcpp.read_barcodes(page)]


@posix
def test_a_printer_of_the_system_that_was_set_up_gets_exact_pages(run: Run, desk: Desk, queue: Path) -> None:
    words = ("--language", "system", "--address", "dymo", "--media", "Thermal_57x32", "--dpi", "300")
    assert run("printers", "add", "Office", *words).exit_code == 0
    result = run("labels", "items", "--sku", "MUG-RED=2", "--printer", "office")
    assert (result.exit_code, result.stdout) == (0, "2 labels on 2 pages: Office\n"), result.output
    assert size_of(queue / "got.pdf") == pytest.approx((57 / 25.4 * 72, 32 / 25.4 * 72), abs=0.01)
    assert codes(queue / "got.pdf") == ["X000000002"] * 2
    said = (queue / "said").read_text()
    assert said == (
        "-d dymo -o media=Custom.57.00x32.00mm -o print-scaling=none -o fit-to-page=false -o pdfAutoRotate=false "
        "-o orientation-requested=3 -o number-up=1 -o sides=one-sided -t MUG-RED\n"
    )
    ledger = rows(run("labels", "ledger", "--format", "json"))
    assert [(row["msku"], row["copies"], row["output"]) for row in ledger] == [("MUG-RED", 2, "Office")]


@posix
def test_a_queue_that_was_not_set_up_is_known_by_its_name(run: Run, desk: Desk, queue: Path) -> None:
    result = run("labels", "items", "--sku", "MUG-RED", "--printer", "DYMO", "--media", "Letter_30")
    assert result.stdout == "1 label on 1 page: dymo\n", result.output
    assert "-d dymo -o media=Letter " in (queue / "said").read_text()
    assert size_of(queue / "got.pdf") == (612, 792)
    unknown = run("labels", "items", "--sku", "MUG-RED", "--printer", "laser")
    assert unknown.exit_code == 1
    assert "There is no printer “laser”" in unknown.stderr


@posix
def test_a_roll_that_is_fed_lengthwise_gets_its_pages_turned(run: Run, desk: Desk, queue: Path) -> None:
    sheet = find_sheet("DYMO_30252")
    assert sheet.turned
    result = run("labels", "items", "--sku", "MUG-RED", "--printer", "dymo", "--media", sheet.id)
    assert result.exit_code == 0, result.output
    expected = (float(sheet.page_height) * 72, float(sheet.page_width) * 72)
    assert size_of(queue / "got.pdf") == pytest.approx(expected, abs=0.01)
    assert expected[0] < expected[1]
    assert f"media=Custom.{expected[0] / 72 * 25.4:.2f}x" in (queue / "said").read_text()
    assert codes(queue / "got.pdf") == ["X000000002"]


@posix
def test_a_test_page_goes_through_the_driver_too(run: Run, desk: Desk, queue: Path) -> None:
    words = ("--language", "system", "--address", "dymo", "--media", "DYMO_30252", "--dpi", "300")
    assert run("printers", "add", "Office", *words).exit_code == 0
    result = run("printers", "test", "Office")
    assert (result.exit_code, result.stdout) == (0, "A test page went to Office.\n"), result.output
    width, height = size_of(queue / "got.pdf")
    assert width < height
    assert len(codes(queue / "got.pdf")) == 1
    assert rows(run("labels", "ledger", "--format", "json")) == []


@posix
def test_box_labels_go_through_the_driver_too(run: Run, desk: Desk, queue: Path) -> None:
    words = ("labels", "boxes", "FBA15BBBBB01", "--own", "--printer", "dymo", "--copies", "2")
    result = run(*words)
    assert (result.exit_code, result.stdout) == (0, "4 labels on 4 pages: dymo\n"), result.output
    assert "media=Custom.101.60x152.40mm" in (queue / "said").read_text()


@posix
def test_a_queue_that_takes_nothing_leaves_nothing_in_the_ledger(
    run: Run, desk: Desk, queue: Path, command: Callable[[str, str], None]
) -> None:
    command("lp", "echo 'lp: The printer is not accepting jobs.' >&2; exit 1")
    result = run("labels", "items", "--sku", "MUG-RED", "--printer", "dymo", "--media", "Thermal_57x32")
    assert result.exit_code == 1
    assert "The printing system took no labels for dymo: The printer is not accepting jobs." in result.stderr
    assert "resume" not in result.stderr
    assert rows(run("labels", "ledger", "--format", "json")) == []


def test_on_windows_the_command_line_says_what_to_do_instead(desk: Desk) -> None:
    printer, book = Printer("1", "Office", address="Office"), FontBook(())
    order = item_order(desk, [ItemLine("MUG-RED", 1)], Medium(find_sheet("Thermal_57x32"), 300), book)
    with pytest.raises(UserInputError, match="On Windows") as refused:
        print_pages(desk, order, printer, book, system="win32")
    assert "--out" in refused.value.advice
