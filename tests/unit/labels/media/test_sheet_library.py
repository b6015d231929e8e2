"""Finding media by id, number or size, and the person's own: files that are wrong do not hide those that are right."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from fba_client.errors import LabelError, SettingsError
from fba_client.labels.media import library
from fba_client.labels.media.library import (
    all_sheets,
    delete_sheet,
    find_sheet,
    own_sheets,
    save_sheet,
    search_sheets,
    shipped_sheets,
)
from fba_client.labels.media.sheet_files import parse_sheet, read_sheet, sheet_toml
from fba_client.labels.media.sheets import OWN
from fba_client.labels.media.thermal import thermal_sheet, typed_thermal

GOOD = """
title = "Test"
kind = "sheet"
unit = "mm"
page = [210, 297]
label = [63.5, 38.1]
grid = [3, 7]
first = [7.2, 15.1]
pitch = [66, 38.1]
"""


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("Letter_30", "Letter_30"),
        ("L7160", "Avery_L7160"),
        ("l7160", "Avery_L7160"),
        ("Avery 5164", "Avery_5164"),
        ("5160", "Avery_5160"),
        ("8160", "Letter_30"),  # sold under that number too
        ("S0722540", "DYMO_30334"),
        ("DK-11201", "Brother_DK-11201"),
        ("57x32", "Thermal_57x32"),
        ("thermal 57x32", "Thermal_57x32"),
        ("4x6in", "Thermal_4x6in"),
        ("Thermal_33x44.5", "Thermal_33x44.5"),
    ],
)
def test_a_medium_is_found_by_id_number_or_size(wanted: str, found: str) -> None:
    assert find_sheet(wanted).id == found


@pytest.mark.parametrize(
    ("wanted", "near"),
    [("A4_22", "A4_21"), ("Avery 7160", "Avery_L7160"), ("thermo 57x32", "Thermal_57x32"), ("Leter_30", "Letter_30")],
)
def test_an_unknown_medium_is_refused_with_a_few_that_come_near(wanted: str, near: str) -> None:
    with pytest.raises(LabelError, match=f"no label sheet “{wanted}”") as refused:
        find_sheet(wanted)
    assert near in str(refused.value)
    assert str(refused.value).count(",") < 5


@pytest.mark.parametrize("wanted", ["", "?", "../../etc/passwd", "x" * 500, "Thermal_x"])
def test_nonsense_is_refused_in_one_short_sentence(wanted: str, tmp_path: Path) -> None:
    with pytest.raises(LabelError) as refused:
        find_sheet(wanted, tmp_path)
    assert len(str(refused.value)) < 250


def test_thermal_labels_exist_in_any_size_within_the_limits() -> None:
    sheet = thermal_sheet(Fraction(505, 10), 25)
    assert (sheet.id, sheet.title) == ("Thermal_50.5x25", "Thermal 50.5 × 25 mm")
    assert sheet.label_width == sheet.page_width == Fraction(505, 254)
    assert find_sheet(sheet.id) == sheet


@pytest.mark.parametrize(("width", "height", "side"), [(5, 25, "width"), (300, 25, "width"), (50, 999, "height")])
def test_a_thermal_size_beyond_the_limits_is_refused_with_them(width: int, height: int, side: str) -> None:
    words = {"width": "wide", "height": "high"}[side]
    with pytest.raises(LabelError, match=rf"mm {words}: from \d+ to \d+ mm") as refused:
        thermal_sheet(width, height)
    assert refused.value.field == side


@pytest.mark.parametrize(
    ("text", "sheet_id"),
    [
        ("60x35", "Thermal_60x35"),
        (" 60 × 35,5 mm ", "Thermal_60x35.5"),
        ("2 x 1 in", "Thermal_50.8x25.4"),
        ("57X32MM", "Thermal_57x32"),
        ("999x999", ""),
        ("60", ""),
        ("Avery 5160", ""),
        ("", ""),
    ],
)
def test_a_typed_size_is_understood(text: str, sheet_id: str) -> None:
    found = typed_thermal(text)
    assert (found.id if found is not None else "") == sheet_id


def test_own_sheets_stand_beside_the_shipped_ones_and_a_bad_file_hides_none(tmp_path: Path) -> None:
    (tmp_path / "Mine.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "Broken.toml").write_text("title = ", encoding="utf-8")
    (tmp_path / "Huge.toml").write_text("#" * 100_000, encoding="utf-8")
    (tmp_path / "Binary.toml").write_bytes(b"\xff\xfe\x00")
    own = own_sheets(tmp_path)
    assert list(own.sheets) == ["Mine"]
    assert [str(fault).split()[3] for fault in own.faults] == ["Binary.toml", "Broken.toml", "Huge.toml"]
    assert all(fault.advice for fault in own.faults)
    assert set(all_sheets(tmp_path)) == {*shipped_sheets(), "Mine"}
    assert find_sheet("Mine", tmp_path).group == OWN
    with pytest.raises(LabelError, match=r"Broken\.toml cannot be read"):
        find_sheet("Broken", tmp_path)


def test_a_folder_with_too_many_files_is_told_and_not_read_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "MOST_OWN", 3)
    for number in range(5):
        (tmp_path / f"Mine{number}.toml").write_text(GOOD, encoding="utf-8")
    own = own_sheets(tmp_path)
    assert len(own.sheets) == 3
    assert [str(fault) for fault in own.faults] == [
        f"{tmp_path} has more than 3 label sheets; the others are not looked at."
    ]


def test_an_own_sheet_takes_the_place_of_the_shipped_one_of_its_name(tmp_path: Path) -> None:
    (tmp_path / "A4_21.toml").write_text(GOOD, encoding="utf-8")
    assert find_sheet("A4_21", tmp_path).title == all_sheets(tmp_path)["A4_21"].title == "Test"
    assert find_sheet("A4_21").title != "Test"


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert own_sheets(tmp_path / "none").sheets == {}


@pytest.mark.parametrize("sheet", shipped_sheets().values(), ids=lambda sheet: sheet.id)
def test_every_shipped_medium_reads_the_same_after_it_was_written(sheet: object) -> None:
    known = shipped_sheets()[sheet.id]  # type: ignore[attr-defined]
    again = parse_sheet(known.id, sheet_toml(known))
    assert again == known


def test_own_sheets_are_saved_found_again_and_removed(tmp_path: Path) -> None:
    mine = replace(find_sheet("Letter_30"), id="My sheet", title="“My” = sheet # 1")
    saved = save_sheet(tmp_path, mine)
    assert saved == replace(mine, group=OWN)
    assert find_sheet("My sheet", tmp_path) == saved
    delete_sheet(tmp_path, "My sheet")
    delete_sheet(tmp_path, "My sheet")
    delete_sheet(tmp_path, "../My sheet")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", "../x", "a/b", ".hidden", "x" * 80, "end.", "con\n"])
def test_a_name_that_could_leave_the_folder_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="cannot be the name"):
        save_sheet(tmp_path, replace(find_sheet("Letter_30"), id=name))


def test_wrong_measures_are_not_saved(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="its labels overlap"):
        save_sheet(tmp_path, replace(find_sheet("Letter_30"), id="Mine", pitch_down=Fraction(1, 2)))
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be written"):
        save_sheet(tmp_path / "gone", replace(find_sheet("Letter_30"), id="Mine"))


def test_media_are_searched_by_words_in_any_order() -> None:
    found = search_sheets("herma 38.1", shipped_sheets().values())
    assert {"Herma_4677", "Herma_4270", "A4_21"} == {sheet.id for sheet in found}
    assert search_sheets("57 × 32", shipped_sheets().values())
    assert search_sheets("nothing like that", shipped_sheets().values()) == []


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("unit = ", "einheit = ", "unit is missing"),
        ('"mm"', '"cubit"', "cubit is missing or unknown"),
        ("grid = [3, 7]", "grid = [0, 7]", "it has no labels"),
        ("grid = [3, 7]", "grid = [2.5, 7]", "a grid has whole numbers"),
        ("grid = [3, 7]", "grid = [3, 8]", "its labels leave the page"),
        ("pitch = [66, 38.1]", "pitch = [60, 38.1]", "its labels overlap"),
        ('kind = "sheet"', 'kind = "cloth"', "kind must be sheet or roll"),
        ("page = [210, 297]", "page = 210", "cannot be read"),
        ("page = [210, 297]", "page = [inf, 297]", "cannot be read"),
        ("page = [210, 297]", "page = [nan, 297]", "cannot be read"),
        ("page = [210, 297]", 'page = ["a", "b"]', "cannot be read"),
        ("title = ", "title ", "cannot be read"),
    ],
)
def test_a_sheet_file_that_cannot_be_right_is_refused_with_the_reason(
    tmp_path: Path, old: str, new: str, reason: str
) -> None:
    path = tmp_path / "Wrong.toml"
    path.write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(LabelError, match=reason):
        read_sheet(path)


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("[1e999999999, 100]", "no measure of paper"),
        ("[100, 1e-999999999]", "no measure of paper"),
        ("[inf, 100]", "no measure of paper"),
        ("[nan, 100]", "cannot be read"),
        ("[true, 100]", "a measure is a number, not True"),
        ("['A4', 100]", "a measure is a number, not A4"),
        ("[" * 5000 + "]" * 5000, "recursion"),
    ],
)
def test_a_hostile_number_neither_hangs_the_program_nor_hides_the_other_sheets(
    page: str, reason: str, tmp_path: Path
) -> None:
    lines = "label = [10, 10]\nfirst = [0, 0]\npitch = [10, 10]\ngrid = [1, 1]\n"
    head = 'title = "X"\nkind = "sheet"\nunit = "mm"\n'
    (tmp_path / "bad.toml").write_text(f"{head}page = {page}\n{lines}", encoding="utf-8")
    (tmp_path / "good.toml").write_text(f"{head}page = [100, 100]\n{lines}", encoding="utf-8")
    own = own_sheets(tmp_path)
    assert list(own.sheets) == ["good"]
    assert reason in str(own.faults[0])
