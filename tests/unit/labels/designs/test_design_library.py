"""Where designs come from: the person's own win, a faulty file hides no other, a kept label is made again."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from fba_client.errors import LabelError, SettingsError
from fba_client.labels.designs.library import (
    all_designs,
    delete_design,
    find_design,
    label_from_spec,
    own_designs,
    shipped_designs,
)
from fba_client.labels.designs.writing import design_toml, save_design
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.kinds.item_label import ItemLabel


def test_a_design_of_the_persons_own_wins_over_the_shipped_one_of_its_id(tmp_path: Path) -> None:
    save_design(tmp_path, replace(shipped_designs()["item"], title="Mine"))
    assert find_design("item", tmp_path).title == "Mine"
    assert all_designs(tmp_path)["item"].title == "Mine"
    assert find_design("item").title == "Item label"
    delete_design(tmp_path, "item")
    assert find_design("item", tmp_path).title == "Item label"
    delete_design(tmp_path, "item")


def test_a_faulty_file_is_told_and_hides_no_other(tmp_path: Path) -> None:
    save_design(tmp_path, replace(shipped_designs()["shelf"], id="mine"))
    (tmp_path / "bad.toml").write_text("title = ")
    designs, faults = own_designs(tmp_path)
    assert list(designs) == ["mine"]
    assert [str(fault).split(" cannot")[0] for fault in faults] == ["The label design bad.toml"]
    assert "mine" in all_designs(tmp_path)
    with pytest.raises(LabelError, match=r"bad\.toml cannot be used"):
        find_design("bad", tmp_path)


def test_a_faulty_file_in_place_of_a_shipped_design_is_told_and_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "item.toml").write_text("title = ")
    with pytest.raises(LabelError, match=r"Your own label design item\.toml cannot be used: ") as caught:
        find_design("item", tmp_path)
    assert "go back there to the shipped design" in caught.value.advice
    assert find_design("box", tmp_path) is shipped_designs()["box"]


def test_a_file_that_did_not_change_is_the_same_design_and_a_changed_one_is_read_again(tmp_path: Path) -> None:
    path = save_design(tmp_path, replace(shipped_designs()["shelf"], id="mine"))
    first = find_design("mine", tmp_path)
    assert find_design("mine", tmp_path) is first
    assert all_designs(tmp_path)["mine"] is first
    path.write_text(path.read_text(encoding="utf-8").replace("Shelf or bin", "My shelf!!!"), encoding="utf-8")
    os.utime(path, ns=(1, 1))
    assert find_design("mine", tmp_path).title == "My shelf!!!"


@pytest.mark.parametrize("design_id", ["nothing", "A-1"])
def test_a_design_that_is_not_there_is_refused_with_those_there_are(design_id: str, tmp_path: Path) -> None:
    with pytest.raises(LabelError, match=r"There is no label design .* The designs are: item, "):
        find_design(design_id, tmp_path)


@pytest.mark.parametrize("design_id", ["../item", "/etc/passwd", "item.toml", ""])
def test_an_id_cannot_lead_out_of_the_folder(design_id: str, tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="cannot be the name of a design"):
        find_design(design_id, tmp_path)
    with pytest.raises(LabelError, match="cannot be the name of a design"):
        delete_design(tmp_path, design_id)


def test_no_folder_is_no_designs_of_ones_own(tmp_path: Path) -> None:
    assert own_designs(tmp_path / "none") == ({}, ())
    assert own_designs(None) == ({}, ())


def test_a_design_that_could_not_be_read_back_is_not_saved(tmp_path: Path) -> None:
    with pytest.raises(LabelError, match="it has no title"):
        save_design(tmp_path, replace(shipped_designs()["shelf"], id="mine", title=""))
    with pytest.raises(LabelError, match="cannot be the name"):
        save_design(tmp_path, replace(shipped_designs()["shelf"], id="../x"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("design_id", sorted(shipped_designs()))
def test_shipped_designs_are_written_as_what_they_are(design_id: str) -> None:
    design = shipped_designs()[design_id]
    assert design_toml(replace(design)) == design_toml(design)
    assert design.title


def test_a_label_is_made_again_from_what_it_says_of_itself(tmp_path: Path) -> None:
    label = ItemLabel("X001ABCDEF", "Bottle", expiration="2027-03-31")
    assert label_from_spec(label.spec()) == label.label()
    own = save_design(tmp_path, replace(shipped_designs()["shelf"], id="mine")).stem
    shelf = design_label(find_design(own, tmp_path), {"location": "A-1"})
    assert label_from_spec(shelf.spec(), tmp_path) == shelf


@pytest.mark.parametrize(
    "spec", [{}, {"design": "item"}, {"design": 3, "values": {}}, {"design": "item", "values": []}]
)
def test_what_no_label_says_of_itself_is_refused(spec: dict[str, object]) -> None:
    with pytest.raises(LabelError, match="cannot be understood"):
        label_from_spec(spec)


def test_a_label_whose_design_is_gone_is_refused() -> None:
    with pytest.raises(LabelError, match="There is no label design “gone”"):
        label_from_spec({"design": "gone", "values": {"a": "b"}})


def test_labels_are_equal_when_they_print_the_same() -> None:
    shelf = shipped_designs()["shelf"]
    one = design_label(shelf, {"location": "A-1", "note": "", "other": "x"})
    assert one == design_label(shelf, {"note": "", "location": "A-1"})
    assert hash(one) == hash(design_label(shelf, {"location": "A-1"}))
    assert one != design_label(shelf, {"location": "A-2"})


def test_a_folder_that_is_not_there_is_named_when_a_design_is_saved_or_removed(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be written"):
        save_design(tmp_path / "gone", shipped_designs()["shelf"])
    (tmp_path / "shelf.toml").mkdir()
    with pytest.raises(SettingsError, match="cannot be removed"):
        delete_design(tmp_path, "shelf")
