"""Printers as they are kept: what is refused and where, the default, undo, and what was measured on them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fba_client.errors import UserInputError
from fba_client.labels.media.calibration import UNCALIBRATED, Calibration
from fba_client.paths import data_folder
from fba_client.printers.printer import CUPS, CUT, EPL, FILE, SYSTEM, TCP, WINDOWS, ZPL, Printer
from fba_client.queries.printers import (
    calibration,
    find_printer,
    is_calibrated,
    printers,
    system_id,
)
from fba_client.services.desk import Desk, open_desk
from fba_client.services.printing.printers import (
    PrinterFault,
    delete_printer,
    duplicate_printer,
    forget_calibration,
    printer_faults,
    save_calibration,
    save_printer,
    set_default,
    unused_name,
)

ZEBRA = Printer("", "Zebra", ZPL, TCP, "10.0.0.9", media="Thermal_57x32", dpi=203)
OFFICE = Printer("", "Office", SYSTEM, SYSTEM, "HP_LaserJet", media="A4_24", dpi=600)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(data_folder(override=tmp_path)) as opened:
        yield opened


def test_a_printer_is_kept_as_it_was_set_up(desk: Desk) -> None:
    given = replace(ZEBRA, name="  Zebra \n 2 ", port=9101, darkness=12, speed=4, after=CUT)
    kept = save_printer(desk, given)
    assert kept.id
    assert kept.name == "Zebra 2"
    assert printers(desk.workspace) == (kept,)


def test_the_first_printer_is_the_default_and_another_can_be_made_so(desk: Desk) -> None:
    first, second = save_printer(desk, ZEBRA), save_printer(desk, OFFICE)
    assert first.is_default
    assert not second.is_default
    set_default(desk, second.id)
    assert [printer.is_default for printer in printers(desk.workspace)] == [True, False]


def test_a_changed_printer_stays_the_same_one(desk: Desk) -> None:
    kept = save_printer(desk, ZEBRA)
    changed = save_printer(desk, replace(kept, dpi=300, name="ZEBRA"))
    assert changed.id == kept.id
    assert printers(desk.workspace) == (replace(changed, is_default=True),)


def test_a_printer_that_was_taken_out_comes_back_whole_with_its_calibration(desk: Desk) -> None:
    kept = save_printer(desk, ZEBRA)
    save_calibration(desk, kept.id, kept.media, Calibration(right_um=500))
    gone = delete_printer(desk, kept.id)
    assert printers(desk.workspace) == ()
    assert gone is not None
    save_printer(desk, gone)
    assert printers(desk.workspace) == (kept,)
    assert calibration(desk.workspace, kept.id, kept.media) == Calibration(right_um=500)


def test_taking_out_a_printer_that_is_gone_does_nothing(desk: Desk) -> None:
    assert delete_printer(desk, "gone") is None


def test_a_twin_has_another_name_and_what_was_measured_on_the_first(desk: Desk) -> None:
    kept = save_printer(desk, ZEBRA)
    save_calibration(desk, kept.id, "A4_24", Calibration(down_um=-70))
    twin = duplicate_printer(desk, kept, unused_name(desk, kept.name))
    assert (twin.name, twin.is_default) == ("Zebra 2", False)
    assert twin.id != kept.id
    assert calibration(desk.workspace, twin.id, "A4_24") == Calibration(down_um=-70)
    assert unused_name(desk, "Other") == "Other"


def test_printers_are_found_by_id_and_by_name_whatever_its_case(desk: Desk) -> None:
    kept = save_printer(desk, ZEBRA)
    assert find_printer(desk.workspace, kept.id) == kept
    assert find_printer(desk.workspace, " zebra ") == kept
    assert find_printer(desk.workspace, "none") is None


@pytest.mark.parametrize(
    ("wrong", "field", "words"),
    [
        ({"name": "  "}, "name", "Give the printer a name"),
        ({"name": "x" * 61}, "name", "60 characters"),
        ({"name": "OFFICE"}, "name", "already"),
        ({"language": "pcl"}, "language", "ZPL, EPL"),
        ({"way": "pigeon"}, "way", "connected"),
        ({"way": SYSTEM}, "way", "connected"),
        ({"address": " "}, "address", "such as 192.168.1.50"),
        ({"address": "http://x"}, "address", "not a network address"),
        ({"address": "a b"}, "address", "not a network address"),
        ({"address": "printer:"}, "address", "not a network address"),
        ({"address": "printer:70000"}, "port", "from 1 to 65535"),
        ({"way": CUPS, "address": ""}, "address", "queue"),
        ({"way": WINDOWS, "address": ""}, "address", "this computer's printers"),
        ({"way": FILE, "address": "lp0"}, "address", "whole path"),
        ({"port": 0}, "port", "from 1 to 65535"),
        ({"port": 65_536}, "port", "from 1 to 65535"),
        ({"media": ""}, "media", "in the printer"),
        ({"media": "A9_99"}, "media", "A9_99"),
        ({"dpi": 150}, "dpi", "203, 300, 600"),
        ({"language": EPL, "dpi": 600}, "dpi", "203, 300"),
        ({"language": SYSTEM, "dpi": 99}, "dpi", "from 100 to 2400"),
        ({"language": SYSTEM, "dpi": 2_401}, "dpi", "from 100 to 2400"),
        ({"darkness": 31}, "darkness", "from 0 to 30"),
        ({"speed": 0}, "speed", "from 1 to 14"),
        ({"after": "fold"}, "after", "tear, cut or peel"),
    ],
)
def test_what_is_wrong_is_told_at_its_field_and_nothing_is_kept(
    wrong: dict[str, object], field: str, words: str, desk: Desk
) -> None:
    save_printer(desk, OFFICE)
    with pytest.raises(PrinterFault) as refused:
        save_printer(desk, replace(ZEBRA, **wrong))  # type: ignore[arg-type]
    assert refused.value.field == field
    assert words in str(refused.value)
    assert len(printers(desk.workspace)) == 1


def test_all_that_is_wrong_is_told_at_once(desk: Desk) -> None:
    faults = printer_faults(Printer("1", "", ZPL, TCP, "", 0, "", 5), [], desk)
    assert [fault.field for fault in faults] == ["name", "address", "media", "dpi"]


@pytest.mark.parametrize(
    "good",
    [
        {"address": "zebra-1.local"},
        {"address": "fe80::1"},
        {"way": FILE, "address": "/dev/usb/lp0"},
        {"way": FILE, "address": "\\\\server\\zebra"},
        {"way": CUPS, "address": "Zebra_raw"},
        {"language": EPL, "dpi": 300},
        {"darkness": 0, "speed": 14},
        {"media": "Thermal_33x44"},
    ],
)
def test_what_is_right_is_kept(good: dict[str, object], desk: Desk) -> None:
    saved = save_printer(desk, replace(ZEBRA, **good))  # type: ignore[arg-type]
    assert {name: getattr(saved, name) for name in good} == good
    assert printers(desk.workspace) == (saved,)


@pytest.mark.parametrize("typed", ["10.0.0.7:6101", " socket://10.0.0.7:6101/ "])
def test_a_port_behind_the_address_is_the_port(typed: str, desk: Desk) -> None:
    kept = save_printer(desk, replace(ZEBRA, address=typed, port=9_100))
    assert (kept.address, kept.port) == ("10.0.0.7", 6_101)
    bracketed = save_printer(desk, replace(kept, address="[fe80::1]:6102"))
    assert (bracketed.address, bracketed.port) == ("fe80::1", 6_102)


def test_a_printer_of_the_system_is_reached_by_the_system_alone(desk: Desk) -> None:
    assert save_printer(desk, replace(OFFICE, way=TCP)).way == SYSTEM


def test_a_printer_that_was_never_measured_prints_as_it_is(desk: Desk) -> None:
    assert calibration(desk.workspace, system_id("HP"), "A4_24") is UNCALIBRATED
    assert not is_calibrated(desk.workspace, system_id("HP"), "A4_24")


def test_each_medium_of_a_printer_has_a_calibration_of_its_own(desk: Desk) -> None:
    found = Calibration(1, -2, 3, -4)
    save_calibration(desk, "p", "A4_24", found)
    save_calibration(desk, "p", "A4_24", replace(found, right_um=7))
    save_calibration(desk, "p", "A4_21", UNCALIBRATED)
    assert calibration(desk.workspace, "p", "A4_24") == replace(found, right_um=7)
    assert is_calibrated(desk.workspace, "p", "A4_21")
    forget_calibration(desk, "p", "A4_24")
    assert calibration(desk.workspace, "p", "A4_24") == UNCALIBRATED


@pytest.mark.parametrize("wrong", [Calibration(right_um=15_001), Calibration(along_ppm=-30_001)])
def test_a_calibration_beyond_all_reason_is_refused(wrong: Calibration, desk: Desk) -> None:
    with pytest.raises(UserInputError, match="15 mm at most"):
        save_calibration(desk, "p", "A4_24", wrong)


def test_an_own_sheet_counts_as_a_medium(desk: Desk) -> None:
    text = "\n".join(
        ('title = "T"', 'kind = "roll"', 'unit = "mm"', "page = [40, 40]", "label = [40, 40]", "grid = [1, 1]")
    )
    (desk.folder.sheets / "Mine.toml").write_text(f"{text}\nfirst = [0, 0]\npitch = [40, 40]\n", encoding="utf-8")
    assert save_printer(desk, replace(ZEBRA, media="Mine")).media == "Mine"
