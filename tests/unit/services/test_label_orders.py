"""Orders of labels: what is asked for, what was printed before, and what is kept of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from label_printing import THERMAL, PaperTrail, item_order
from shipment_seed import add_skus

from fba_client.domain.clock import FixedClock
from fba_client.domain.items import ItemLine
from fba_client.domain.times import parse_moment
from fba_client.errors import LabelError, UserInputError
from fba_client.labels.designs.library import delete_design, find_design, shipped_designs
from fba_client.labels.designs.writing import design_toml, save_design
from fba_client.labels.job import Copies
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.paths import DataFolder
from fba_client.printers.printer import FILE, TCP
from fba_client.queries.print_ledger import recent_prints
from fba_client.services.desk import Desk, open_desk
from fba_client.services.labels.doubles import find_doubles
from fba_client.services.labels.item_orders import design_order
from fba_client.services.labels.item_orders import item_order as order_of_lines
from fba_client.services.labels.order_specs import order_spec
from fba_client.services.labels.orders import BOX, LabelOrder, Medium
from fba_client.services.printing.addresses import printer_at, printer_of_id
from fba_client.services.printing.runs import begin_run, print_raw, reprint_order, resume_order
from fba_client.store.run_spec import RunEntry, RunSpec

NOW = parse_moment("2026-03-02T09:30:00Z")
BOOK = FontBook(())
ROLL = Medium(find_sheet("Thermal_57x32"), 203)


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    assert NOW is not None
    with open_desk(folder, FixedClock(NOW)) as opened:
        add_skus(opened)
        yield opened


def printed(desk: Desk, order: LabelOrder) -> None:
    with begin_run(desk, order, output="Bench") as run:
        run.acknowledge(order.job.n_labels)


def test_lines_become_labels_for_each_unit(desk: Desk) -> None:
    lines = [ItemLine("MUG-BLUE", 3), ItemLine("TEA-GREEN", 2)]
    order = order_of_lines(desk, lines, ROLL, BOOK, draft_id="d1").times(2)
    assert (order.title, order.kind, order.draft_id, order.job.n_labels) == ("2 SKUs", "item", "d1", 10)
    assert [(entry.subject, entry.msku, entry.copies) for entry in order.job.copies] == [
        ("X000000001", "MUG-BLUE", 6),
        ("X000000003", "TEA-GREEN", 4),
    ]
    assert order_of_lines(desk, lines[:1], ROLL, BOOK).title == "MUG-BLUE"


def test_every_line_without_a_label_is_named(desk: Desk) -> None:
    with pytest.raises(LabelError, match="“NOPE” is not among your SKUs; “NADA” is not among your SKUs"):
        order_of_lines(desk, [ItemLine("NOPE", 1), ItemLine("MUG-RED", 1), ItemLine("NADA", 1)], ROLL, BOOK)


def test_an_order_for_another_resolution_keeps_all_else() -> None:
    order = item_order(3, 4, sheet="Letter_30", skip=7, dpi=203, draft_id="d1")
    finer = order.at_resolution(600, BOOK)
    assert (finer.job.dpi, finer.job.skip, finer.job.copies) == (600, 7, order.job.copies)
    assert order.at_resolution(203, BOOK) is order
    assert order.times(1) is order
    assert order.times(3).job.n_labels == 21


def test_a_label_of_any_design_is_called_by_what_it_says(desk: Desk) -> None:
    order = design_order(desk, "shelf", {"location": "A-12-3"}, ROLL, BOOK, copies=4)
    assert (order.kind, order.job.n_labels, order.job.copies[0].subject) == ("shelf", 4, "A-12-3")
    assert design_order(desk, "fragile", {}, ROLL, BOOK).job.copies[0].subject == shipped_designs()["fragile"].title


def test_a_field_or_design_that_there_is_not_is_told_with_those_there_are(desk: Desk) -> None:
    with pytest.raises(LabelError, match=r"has no field colour.*location"):
        design_order(desk, "shelf", {"colour": "red"}, ROLL, BOOK)
    with pytest.raises(LabelError, match="no label design “nothing”"):
        design_order(desk, "nothing", {}, ROLL, BOOK)


def test_a_box_that_was_printed_before_is_a_double(desk: Desk) -> None:
    boxes = replace(item_order(1, 1, 1), kind=BOX)
    assert find_doubles(desk, boxes) is None
    printed(desk, replace(boxes, job=boxes.job.with_copies(boxes.job.copies[:1])))
    found = find_doubles(desk, boxes)
    assert found is not None
    assert [(subject, before.copies) for subject, before in found.before] == [("X000000001", 1)]
    assert found.missing is not None
    assert [entry.subject for entry in found.missing.job.copies] == ["X000000002", "X000000003"]


def test_items_are_doubles_within_their_shipment_only(desk: Desk) -> None:
    printed(desk, item_order(4, draft_id="d1"))
    found = find_doubles(desk, item_order(10, draft_id="d1"))
    assert found is not None
    assert found.missing is not None
    assert found.missing.job.n_labels == 6
    again = find_doubles(desk, item_order(4, draft_id="d1"))
    assert again is not None
    assert again.missing is None
    assert find_doubles(desk, item_order(10, draft_id="d2")) is None


def test_items_of_no_shipment_look_like_a_slip_only_within_the_hour(desk: Desk) -> None:
    printed(desk, item_order(4))
    assert find_doubles(desk, item_order(4)) is not None
    assert isinstance(desk.clock, FixedClock)
    desk.clock.advance(3601)
    assert find_doubles(desk, item_order(4)) is None


def test_items_not_printed_before_are_offered_by_themselves(desk: Desk) -> None:
    order = item_order(2, 3, 4)
    printed(desk, replace(order, job=order.job.with_copies(order.job.copies[:1])))
    found = find_doubles(desk, order)
    assert found is not None
    assert found.missing is not None
    assert found.missing.job.copies == order.job.copies[1:]
    printed(desk, order)
    again = find_doubles(desk, order)
    assert again is not None
    assert again.missing is None


def test_the_rest_of_a_run_is_no_double(desk: Desk) -> None:
    boxes = replace(item_order(1, 1), kind=BOX)
    printed(desk, boxes)
    assert find_doubles(desk, replace(boxes, resumes="run")) is None


def test_a_design_of_the_persons_own_is_printed_again_as_it_was(desk: Desk) -> None:
    save_design(desk.folder.designs, replace(shipped_designs()["shelf"], id="mine", title="Mine"))
    mine = find_design("mine", desk.folder.designs)
    labels = [design_label(mine, {**dict(mine.sample), "location": f"A-{number}"}) for number in (1, 2)]
    order = LabelOrder("Shelves", "mine", ROLL.job([Copies(label, 2, "A") for label in labels], BOOK))
    with begin_run(desk, order, output="Bench") as run:
        run.acknowledge(1)
    before = [list(order.job.page(number)) for number in range(4)]
    save_design(desk.folder.designs, replace(shipped_designs()["fragile"], id="mine"))
    again = reprint_order(desk, run.run_id, BOOK)
    assert [list(again.job.page(number)) for number in range(4)] == before
    assert len({copies.label.design for copies in again.job.copies}) == 1  # type: ignore[attr-defined]
    kept = order_spec(order).to_json()
    assert kept.count(json.dumps(design_toml(mine), ensure_ascii=False)) == 1, "one text for all labels"


@pytest.mark.parametrize("was_saved", [True, False])
def test_the_rest_of_a_run_is_printed_also_when_its_design_is_gone(desk: Desk, was_saved: bool) -> None:
    mine = replace(shipped_designs()["shelf"], id="mine" if was_saved else "", title="Mine")
    if was_saved:
        save_design(desk.folder.designs, mine)
        mine = find_design("mine", desk.folder.designs)
    labels = [design_label(mine, {"location": f"A-{number}"}) for number in (1, 2)]
    order = LabelOrder("Shelves", mine.id, ROLL.job([Copies(label, 2, "A") for label in labels], BOOK))
    with begin_run(desk, order, output="Bench") as run:
        run.acknowledge(1)
    delete_design(desk.folder.designs, "mine")
    rest = resume_order(desk, run.run_id, BOOK)
    assert [list(rest.job.page(number)) for number in range(3)] == [list(order.job.page(n)) for n in (1, 2, 3)]


def test_a_spec_is_the_same_after_it_was_written() -> None:
    spec = RunSpec(
        sheet={"kind": "sheet", "columns": 3, "rows": 10, "label_width": "21/8"},
        skip=4,
        calibration={"right_um": 100},
        labels=({"design": "a", "text": "x" * 500, "list": ["y" * 500, 1]}, {"design": "b", "text": "x" * 500}),
        entries=(RunEntry(0, 3, "S1", "M", "d"), RunEntry(1, 2)),
        resumes="before",
    )
    written = spec.to_json()
    assert RunSpec.from_json(written) == replace(spec, labels=RunSpec.from_json(written).labels)
    assert [dict(label) for label in RunSpec.from_json(written).labels] == [dict(label) for label in spec.labels]
    assert written.count("x" * 500) == 1
    assert [(p.subject, p.copies, p.draft_id) for p in spec.first(4, kind="item", draft_id="o")] == [
        ("S1", 3, "d"),
        ("", 1, "o"),
    ]
    assert spec.position_after(26) == 0


@pytest.mark.parametrize(
    ("words", "way", "address", "port"),
    [
        ("192.168.1.50:9100", TCP, "192.168.1.50", 9100),
        ("zebra.local:6101", TCP, "zebra.local", 6101),
        ("[fe80::1]:9100", TCP, "fe80::1", 9100),
        ("/dev/usb/lp0", FILE, "/dev/usb/lp0", 9100),
        ("\\\\server\\zebra", FILE, "\\\\server\\zebra", 9100),
    ],
)
def test_a_printer_is_known_by_its_address_alone(words: str, way: str, address: str, port: int) -> None:
    found = printer_at(words, "zpl", 300)
    assert found is not None
    assert (found.way, found.address, found.port, found.dpi, found.name) == (way, address, port, 300, words)
    assert printer_of_id(found.id, 300) == found


def test_a_file_is_meant_from_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found = printer_at("./labels.zpl", "epl", 203)
    assert found is not None
    assert found.address == str(tmp_path / "labels.zpl")


def test_what_is_no_address_is_the_name_of_a_printer() -> None:
    assert printer_at("Bench", "zpl", 203) is None
    assert printer_of_id("0123abcd", 203) is None
    with pytest.raises(UserInputError, match="which language"):
        printer_at("127.0.0.1:9100", "pdf", 203)
    with pytest.raises(UserInputError, match="99999 is not a port"):
        printer_at("127.0.0.1:99999", "zpl", 203)


def test_a_printer_of_another_resolution_gets_its_own_layout(desk: Desk) -> None:
    paper = PaperTrail()
    print_raw(desk, item_order(1, dpi=300), replace(THERMAL, dpi=203), BOOK, channel=paper.open)
    expected = PaperTrail()
    print_raw(desk, item_order(1, dpi=203), THERMAL, BOOK, channel=expected.open)
    assert paper.taken == expected.taken
    assert len(recent_prints(desk.workspace)) == 2
