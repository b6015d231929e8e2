"""``labels`` and ``printers`` as a person types them: every kind of label, printed or saved, and the ledger."""

from __future__ import annotations

import socket
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from crash_rig import ask_for_the_next_step
from desk_seller import at_desk, know_products
from label_printing import Run, codes_in, codes_on, rows
from own_designs import OWN_WORDS, save_faulty, save_own

from fba_client.cli import printers
from fba_client.cli.invocation import Invocation
from fba_client.domain.items import ItemLine
from fba_client.printers.loopback import LoopbackPrinter
from fba_client.sandbox.serve import LocalServer
from fba_client.services.desk import Desk

BOX_1, BOX_2 = "FBA15BBBBB01U000001", "FBA15BBBBB01U000002"


def test_skus_are_printed_with_one_word_once_a_printer_is_set_up(run: Run, bench: LoopbackPrinter) -> None:
    result = run("labels", "items", "--sku", "MUG-BLUE=3", "--sku", "TEA-GREEN", "--printer", "bench")
    assert (result.exit_code, result.stdout) == (0, "4 labels on 4 pages: Bench\n")
    assert bench.wait_for(4)
    assert (codes_on(bench), bench.faults) == (["X000000001"] * 3 + ["X000000003"], ())
    ledger = rows(run("labels", "ledger", "--format", "json"))
    assert [(row["subject"], row["msku"], row["copies"], row["output"]) for row in ledger] == [
        ("X000000001", "MUG-BLUE", 3, "Bench"),
        ("X000000003", "TEA-GREEN", 1, "Bench"),
    ]


@pytest.mark.parametrize("language", ["zpl", "epl"])
def test_a_printer_at_an_address_needs_no_set_up(run: Run, desk: Desk, printer: LoopbackPrinter, language: str) -> None:
    where = f"127.0.0.1:{printer.port}"
    words = ("labels", "items", "--sku", "MUG-RED=2", "--printer", where, "--media", "Thermal_57x32")
    refused = run(*words)
    assert refused.exit_code == 1
    assert "--format zpl or --format epl" in refused.stderr
    assert run(*words, "--format", language).exit_code == 0
    assert printer.wait_for(2)
    assert codes_on(printer) == ["X000000002"] * 2


def test_a_shipment_fills_in_the_units_and_then_lists_none_missing(run: Run, bench: LoopbackPrinter) -> None:
    assert "20 labels" in run("labels", "items", "--shipment", "mugs", "--printer", "Bench").stdout
    again = run("labels", "items", "--shipment", "FBA15BBBBB01", "--printer", "Bench")
    assert again.exit_code == 1
    assert "printed before: X000000001" in again.stderr
    missing = run("labels", "items", "--shipment", "Mugs", "--missing", "--printer", "Bench")
    assert missing.exit_code == 1
    assert "No unit of this shipment is without a label" in missing.stderr
    assert run("labels", "items", "--shipment", "Mugs", "--again", "--printer", "Bench").exit_code == 0
    assert bench.wait_for(40)
    found = rows(run("labels", "ledger", "--shipment", "Mugs", "--format", "json"))
    items = [row for row in found if row["kind"] == "item"]
    assert [(row["msku"], row["wanted"], row["printed"], row["missing"]) for row in items] == [("MUG-BLUE", 20, 40, 0)]


def test_characters_that_no_font_has_are_named_with_their_label(
    run: Run, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fba_client.labels.setting.fonts.system_font_folders", list)  # only the shipped ones
    (tmp_path / "items.csv").write_text("msku,quantity,title\nMUG-RED,2,Mug \U00010600\nMUG-BLUE,1,Mug\n", "utf-8")
    result = run("labels", "items", "--items", "items.csv", "--media", "Thermal_57x32", "--out", "x.pdf")
    assert result.exit_code == 0
    words = "No font here has “\U00010600” (U+10600): on the label of MUG-RED there is an empty box.\n"
    assert result.stderr == words
    result = run("labels", "design", "free_text", "--value", "text=\U00010600", "--out", "y.pdf")
    assert (result.exit_code, "U+10600" in result.stderr) == (0, True)


def test_an_fnsku_and_an_asin_of_one_sku_stand_for_the_sku(run: Run, desk: Desk, tmp_path: Path) -> None:
    words = ("labels", "items", "--sku", "X000000002=2", "--sku", "b000000001", "--media", "Thermal_57x32")
    assert run(*words, "--out", "x.zpl").stdout == "3 labels on 3 pages: x.zpl\n"
    ledger = rows(run("labels", "ledger", "--format", "json"))
    assert {(row["msku"], row["copies"]) for row in ledger} == {("MUG-RED", 2), ("MUG-BLUE", 1)}
    (tmp_path / "items.csv").write_text("msku,quantity\nX000000003,2\n")
    assert run("labels", "items", "--items", "items.csv", "--out", "y.zpl").stdout.startswith("2 labels")


def test_a_scan_prints_the_fnsku_of_its_product(run: Run, desk: Desk, tmp_path: Path) -> None:
    unknown = run("labels", "items", "--scan", "036000291452", "--out", "x.png")
    assert unknown.exit_code == 1
    assert "No product is known by the code 0036000291452" in unknown.stderr
    assert run("labels", "codes", "learn", "036000291452", "MUG-RED").stdout == "0036000291452 is MUG-RED\n"
    result = run("labels", "items", "--scan", "0036000291452", "--media", "Thermal_57x32", "--out", "x.png")
    assert result.stdout == "1 label on 1 page: x.png\n"
    assert codes_in(tmp_path / "x.png") == ["X000000002"]
    assert "was MUG-RED" in run("labels", "codes", "forget", "36000291452".zfill(12)).stdout


def test_codes_are_imported_whole_or_not_at_all(run: Run, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "codes.csv").write_text("msku,upc\nMUG-RED,036000291452\nMUG-BLUE,036000291453\n")
    refused = run("labels", "codes", "import", "codes.csv")
    assert refused.exit_code == 1
    assert "line 3" in refused.stderr
    (tmp_path / "codes.csv").write_text("msku,upc\nMUG-RED,036000291452\n")
    assert run("labels", "codes", "import", "codes.csv").stdout == "1 codes, 0 of them known before\n"
    assert run("labels", "codes", "import", "missing.csv").exit_code == 2
    assert rows(run("labels", "codes", "list", "--format", "json")) == [{"code": "0036000291452", "msku": "MUG-RED"}]


def test_boxes_are_printed_once_from_any_box_on_or_where_missing(run: Run, desk: Desk, tmp_path: Path) -> None:
    words = ("labels", "boxes", "FBA15BBBBB01", "--dpi", "203")
    assert "1 label" in run(*words, "--from-box", "2", "--out", "second.png").stdout
    assert BOX_2 in codes_in(tmp_path / "second.png")
    double = run(*words, "--out", "all.png")
    assert double.exit_code == 1
    assert BOX_2 in double.stderr
    assert "--missing" in double.stderr
    assert not list(tmp_path.glob("all*"))
    assert "1 label" in run(*words, "--missing", "--out", "first.png").stdout
    assert BOX_1 in codes_in(tmp_path / "first.png")
    assert "2 labels" in run(*words, "--again", "--own", "--out", "all.zpl").stdout
    assert "1 label" in run(*words, "--again", "--from-box", BOX_2, "--out", "again.pdf").stdout
    found = rows(run("labels", "ledger", "--shipment", "d1", "--format", "json"))
    boxes = [(row["subject"], row["printed"], row["missing"]) for row in found if row["kind"] == "box"]
    assert boxes == [(BOX_1, 2, 0), (BOX_2, 3, 0)]


def test_a_box_or_shipment_that_there_is_not_is_told(run: Run, desk: Desk) -> None:
    for words, reason in (
        (("boxes", "FBA15BBBBB01", "--from-box", "3"), "There is no box 3: the shipment has 2 boxes"),
        (("boxes", "FBA15BBBBB01", "--from-box", "U9"), "U9 is no box of this shipment"),
        (("boxes", "FBA15BBBBB01", "--backend"), "labels of FBA15BBBBB01 are not kept here"),
        (("boxes", "NOBODY"), "There is no shipment NOBODY here"),
        (("boxes", "FBA15AAAAA02"), "The boxes of FBA15AAAAA02 are not known here yet"),
        (("pallets", "NOBODY", "--pallets", "2"), "There is no shipment NOBODY here"),
    ):
        result = run("labels", *words, "--out", "x.pdf")
        assert result.exit_code == 1, words
        assert reason in result.stderr


def test_each_pallet_gets_four_labels(run: Run, desk: Desk) -> None:
    words = ("labels", "pallets", "FBA15BBBBB01", "--pallets", "3", "--out", "pallets.pdf")
    assert run(*words).stdout == "12 labels on 12 pages: pallets.pdf\n"
    assert "FBA15BBBBB01 pallet 1" in run(*words).stderr
    assert "4 labels" in run(*words, "--from-pallet", "3", "--again").stdout


def test_a_label_of_any_design_is_printed_with_its_values(run: Run, desk: Desk, tmp_path: Path) -> None:
    result = run("labels", "design", "shelf", "--value", "location=A-12-3", "--out", "s.png")
    assert result.exit_code == 0, result.output
    assert codes_in(tmp_path / "s.png") == ["A-12-3"]
    unknown = run("labels", "design", "shelf", "--value", "colour=red", "--out", "s.png")
    assert (unknown.exit_code, "has no field colour" in unknown.stderr) == (1, True)
    assert run("labels", "design", "shelf", "--value", "colour", "--out", "s.png").exit_code == 2
    assert run("labels", "design", "nothing", "--out", "s.png").exit_code == 1
    listed = {row["id"]: row for row in rows(run("labels", "designs", "--format", "json"))}
    assert "location" in str(listed["shelf"]["fields"])


def test_media_are_found_by_words(run: Run) -> None:
    found = rows(run("labels", "media", "--search", "4 x 6 in", "--format", "json"))
    assert any(row["id"] == "Thermal_4x6in" and row["label"] == "101.6 x 152.4" for row in found)
    assert "Thermal_WIDTHxHEIGHT" in run("labels", "media", "--search", "no such thing").stdout


def test_printers_are_set_up_changed_tried_and_removed(run: Run, bench: LoopbackPrinter) -> None:
    where = f"127.0.0.1:{bench.port}"
    changed = run("printers", "add", "BENCH", "--address", where, "--media", "Thermal_4x6in", "--darkness", "20")
    assert changed.stdout == f"BENCH: zpl at {where}, Thermal_4x6in, 203 dpi\n"
    assert run("printers", "test", "bench").stdout == "A test page went to BENCH.\n"
    assert bench.wait_for(1)
    assert run("printers", "add", "Desk", "--address", "/dev/usb/lp9", "--language", "epl").exit_code == 0
    assert run("printers", "add", "Queue", "--address", "zebra", "--way", "cups", "--default").exit_code == 0
    assert run("printers", "add", "Dock", "--address", "zebra.local").exit_code == 0
    listed = {
        row["name"]: (row["language"], row["address"], row["default"])
        for row in rows(run("printers", "list", "--format", "json"))
    }
    assert listed == {
        "BENCH": ("zpl", where, ""),
        "Desk": ("epl", "/dev/usb/lp9", ""),
        "Queue": ("zpl", "zebra", "default"),
        "Dock": ("zpl", "zebra.local:9100", ""),
    }
    refused = run("printers", "add", "Bad", "--address", "x", "--media", "Nothing")
    assert refused.exit_code == 1
    assert run("printers", "remove", "Queue").stdout == "Removed: Queue\n"
    assert run("printers", "test", "Queue").exit_code == 1


def test_a_printers_own_set_up_is_not_overruled_by_mistake(run: Run, bench: LoopbackPrinter) -> None:
    words = ("labels", "items", "--sku", "MUG-BLUE", "--printer", "Bench")
    assert "set up with 203 dpi, not 300" in run(*words, "--dpi", "300").stderr
    assert "does not take epl" in run(*words, "--format", "epl").stderr
    assert "There is no printer “Nobody”. Set up are: Bench" in run(*words[:-1], "Nobody").stderr


def test_a_test_printer_tells_what_it_refused_and_could_not_draw(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (1, 2):
        (tmp_path / "labels" / f"label-0000{number}.png").mkdir(parents=True)
    opened: list[LoopbackPrinter] = []
    enter = LoopbackPrinter.__enter__

    def remembered(printer: LoopbackPrinter) -> LoopbackPrinter:
        opened.append(printer)
        return enter(printer)

    monkeypatch.setattr(LoopbackPrinter, "__enter__", remembered)
    label = b"^XA^CI28^PW203^LL203^LH0,0^PON^PMN^LRN\n^FO10,10^GB50,50,4^FS\n^PQ1\n^XZ\n"
    sent = iter([label, b"^XA^FDno^FS^XZ", label])

    def wait(_seconds: float) -> None:
        data = next(sent, b"")
        if not data:
            raise KeyboardInterrupt
        with socket.create_connection(("127.0.0.1", opened[0].port)) as connection:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            assert connection.recv(1) == b""  # it has read everything

    monkeypatch.setattr(printers, "time", SimpleNamespace(sleep=wait))
    result = run("printers", "simulate", "--port", "0")
    assert "1 labels so far" in result.stdout
    assert "Stopped after 2 labels." in result.stdout
    assert result.stderr.count("Refused: ") == 1
    assert result.stderr.count("The pictures of the labels cannot be written to labels") == 1
    assert "Choose another folder with --out." in result.stderr


def test_a_file_in_a_folder_that_is_not_there_is_told_with_what_to_do(run: Run, desk: Desk, tmp_path: Path) -> None:
    result = run("labels", "items", "--sku", "MUG-BLUE", "--out", tmp_path / "gone" / "x.pdf")
    assert result.exit_code == 1
    assert f"there is no folder {tmp_path / 'gone'}" in result.stderr
    assert "Make the folder first, or choose another one." in result.stderr
    assert "--data-dir" not in result.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("items", "--sku", "MUG-BLUE"),  # neither a printer nor a file
        ("items", "--sku", "MUG-BLUE", "--out", "x.pdf", "--printer", "Bench"),
        ("items", "--out", "x.pdf"),  # nothing to print
        ("items", "--sku", "MUG-BLUE", "--scan", "MUG-BLUE", "--out", "x.pdf"),
        ("items", "--sku", "MUG-BLUE=0", "--out", "x.pdf"),
        ("items", "--sku", "MUG-BLUE=x", "--out", "x.pdf"),
        ("items", "--sku", "MUG-BLUE", "--out", "x.pdf", "--format", "docx"),
        ("boxes", "--out", "x.pdf"),
        ("pallets", "FBA15BBBBB01", "--out", "x.pdf"),
    ],
)
def test_wrong_use_of_labels_ends_with_two(run: Run, desk: Desk, words: tuple[str, ...]) -> None:
    assert run("labels", *words).exit_code == 2


def test_an_unknown_ending_or_sheet_is_told(run: Run, desk: Desk) -> None:
    assert "is not a format for labels" in run("labels", "items", "--sku", "MUG-BLUE", "--out", "x.docx").stderr
    unknown = run("labels", "items", "--sku", "MUG-BLUE", "--sheet", "A9", "--out", "x.pdf")
    assert (unknown.exit_code, "A9" in unknown.stderr) == (1, True)


def test_a_shipment_goes_from_the_backend_to_the_bench(
    run: Run, sandbox: LocalServer, data_dir: Path, tmp_path: Path
) -> None:
    """The backend's own labels of a real shipment, and ours beside them, from one command line."""
    at_sandbox = partial(run, base_url=sandbox.base_url)
    folder = Invocation(sandbox=True, base_url=sandbox.base_url, data_dir=data_dir).folder()
    product = next(p for p in sandbox.market.catalog.listed if not p.has_expiry and p.prep_category != "UNKNOWN")
    with at_desk(folder.stores, sandbox.base_url) as seller:
        know_products(seller.desk, [product.msku])
        draft_id = seller.draft([ItemLine(product.msku, 30)])
        while "done" not in seller.standing(draft_id):
            ask_for_the_next_step(seller, draft_id)
            seller.drain()
    backend = at_sandbox("labels", "boxes", "Spring restock", "--backend", "--dpi", "203", "--out", "backend.png")
    assert backend.exit_code == 0, backend.output
    boxes = [
        row
        for row in rows(at_sandbox("labels", "ledger", "--shipment", draft_id, "--format", "json"))
        if row["kind"] == "box"
    ]
    assert boxes
    assert all(row["missing"] == 0 for row in boxes)
    read = {code for path in tmp_path.glob("backend*.png") for code in codes_in(path)}
    assert {str(row["subject"]) for row in boxes} <= read
    own = at_sandbox("labels", "boxes", draft_id, "--own", "--again", "--dpi", "203", "--out", "own.png")
    assert own.exit_code == 0, own.output
    ours = {code for path in tmp_path.glob("own*.png") for code in codes_in(path)}
    assert {str(row["subject"]) for row in boxes} <= ours


def test_own_designs_of_the_kinds_are_printed_or_refused(run: Run, desk: Desk, tmp_path: Path) -> None:
    own = desk.folder.designs
    for design_id, words in (
        ("item", ("items", "--sku", "MUG-BLUE", "--media", "Thermal_57x32")),
        ("box", ("boxes", "FBA15BBBBB01", "--own", "--again")),
        ("pallet", ("pallets", "FBA15BBBBB01", "--pallets", "1", "--again")),
    ):
        assert run("labels", *words, "--out", "shipped.zpl").exit_code == 0
        save_own(own, design_id)
        assert run("labels", *words, "--out", "own.zpl").exit_code == 0
        assert OWN_WORDS.encode() in (tmp_path / "own.zpl").read_bytes()
        assert OWN_WORDS.encode() not in (tmp_path / "shipped.zpl").read_bytes()
        save_faulty(own, design_id)
        refused = run("labels", *words, "--out", "none.zpl")
        assert refused.exit_code == 1
        assert f"Your own label design {design_id}.toml cannot be used" in refused.stderr
        assert not (tmp_path / "none.zpl").exists()
