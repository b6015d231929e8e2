"""Designs that ship: each fits its medium, reads back, and says and measures what the backend's rules ask for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fba_client.errors import LabelDoesNotFit, LabelError
from fba_client.labels.designs.captions import value_words
from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.designs.model import KINDS
from fba_client.labels.elements import Matrix, PlacedLabel, Shape, Text
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.media.library import find_sheet
from fba_client.labels.media.sheets import DPI_CHOICES
from fba_client.labels.setting.fonts import FontBook
from fba_client.labels.symbols.box_content import ContentItem, box_content_code
from fba_client.labels.symbols.matrix import SYMBOLOGIES
from fba_client.labels.verify import verify_label

IDS = (
    "item", "box", "box_letter", "pallet", "carton_expiry", "sold_as_set", "suffocation", "team_lift", "mech_lift",
    "heavy", "fragile", "this_side_up", "shelf", "free_text",
)  # fmt: skip


def placed(design_id: str, book: FontBook, media: str = "", dpi: int = 300, **values: str) -> PlacedLabel:
    design = shipped_designs()[design_id]
    return design_label(design, dict(design.sample) | values).place(
        *find_sheet(media or design.media).label_dots(dpi), dpi, book
    )


def heavy(book: FontBook, values: dict[str, str]) -> PlacedLabel:
    return design_label(shipped_designs()["heavy"], values).place(1200, 900, 300, book)


def texts(label: PlacedLabel) -> list[str]:
    return [element.text for element in label.elements if isinstance(element, Text)]


def test_all_kinds_of_label_ship() -> None:
    assert set(shipped_designs()) == set(IDS)
    assert {design.kind for design in shipped_designs().values()} == set(KINDS) - {"own"}


@pytest.mark.parametrize("dpi", DPI_CHOICES)
@pytest.mark.parametrize("design_id", IDS)
def test_its_sample_fits_the_medium_it_suggests_and_reads_back(design_id: str, dpi: int, book: FontBook) -> None:
    label = placed(design_id, book, dpi=dpi)
    assert not any(text.endswith("…") for text in texts(label))
    verify_label(label)


@pytest.mark.parametrize(("design_id", "name"), [("shelf", "code"), ("box", "symbology"), ("box_letter", "symbology")])
def test_a_word_that_is_none_of_the_choices_is_refused_with_those_there_are(
    design_id: str, name: str, book: FontBook
) -> None:
    words = dict(shipped_designs()[design_id].choices)[name]
    with pytest.raises(LabelError, match=f"“A0701” is none of the choices for “{value_words(name)}”: .*qr") as told:
        placed(design_id, book, "Thermal_4x6in", 300, **{name: "A0701"})
    assert told.value.field == name
    for word in ("", *words):
        assert placed(design_id, book, "Thermal_4x6in", 300, **{name: word}).elements


@pytest.mark.parametrize(("design_id", "name"), [("heavy", "weight_lb"), ("suffocation", "opening_in")])
def test_letters_where_a_number_decides_what_is_printed_are_refused(design_id: str, name: str, book: FontBook) -> None:
    with pytest.raises(LabelError, match=f"“heavy” is no number for “{value_words(name)}”") as told:
        placed(design_id, book, "", 300, **{name: "heavy"})
    assert told.value.field == name
    sample = dict(shipped_designs()[design_id].sample)[name]
    assert placed(design_id, book, "", 300, **{name: f"{sample} or so"}).elements


@pytest.mark.parametrize("media", ["Thermal_4x2in", "Thermal_4x3in", "Thermal_4x6in", "Thermal_76x51", "Thermal_25x76"])
@pytest.mark.parametrize(("design_id", "note"), [("fragile", ""), ("fragile", "Glass"), ("this_side_up", "")])
def test_the_picture_stands_over_its_word_in_the_middle_of_any_label(
    design_id: str, note: str, media: str, book: FontBook
) -> None:
    label = placed(design_id, book, media, 203, note=note)
    picture = next(element for element in label.elements if isinstance(element, Shape))
    words = [element for element in label.elements if isinstance(element, Text)]
    assert all(abs(word.x + word.width / 2 - label.width / 2) <= 2 for word in words)
    assert all(0.05 * label.width <= word.x for word in words)
    assert min(word.baseline for word in words) > 0.55 * label.height
    assert abs(picture.x + picture.width / 2 - label.width / 2) <= 2
    assert picture.y + picture.height < min(word.baseline - word.size // 2 for word in words)


def test_every_word_that_a_condition_of_a_shipped_design_asks_for_is_a_choice() -> None:
    for design in shipped_designs().values():
        asked = {found for field in design.fields for found in re.findall(r"(\w+) !?= (\w+)", field.when)}
        assert asked <= {(name, word) for name, words in design.choices for word in words}


@pytest.mark.parametrize("design_id", IDS)
def test_its_sample_fills_in_every_value_that_is_printed(design_id: str) -> None:
    design = shipped_designs()[design_id]
    printed = {name for field in design.fields for name in design.names() if f"{{{name}}}" in "".join(field.value)}
    assert printed - {name for name, _ in design.sample} <= {"weight_kg"}


@pytest.mark.parametrize("design_id", ["box", "box_letter"])
@pytest.mark.parametrize("dpi", DPI_CHOICES)
@pytest.mark.parametrize("symbology", ["", "pdf417", "datamatrix", "qr"])
def test_box_labels_follow_the_rules_with_any_code_of_the_content(
    design_id: str, dpi: int, symbology: str, book: FontBook
) -> None:
    if (design_id, dpi, symbology) == ("box_letter", 203, "pdf417"):  # no 3-1/3 in are high enough for it
        with pytest.raises(LabelDoesNotFit, match="code of 55 characters does not fit") as caught:
            placed(design_id, book, dpi=dpi, symbology=symbology)
        assert "2D code, QR code" in caught.value.advice
        return
    content = {} if symbology else {"content_code": ""}
    label = placed(design_id, book, dpi=dpi, symbology=symbology, **content)
    verify_label(label)
    (bars,) = label.bars()
    assert bars.code == "FBA15DJ8K9ZZU000003"
    assert bars.height >= dpi / 2
    assert min(bars.x, label.width - bars.x - bars.width) >= 10 * bars.module
    matrices = [element for element in label.elements if isinstance(element, Matrix)]
    assert [matrix.symbology for matrix in matrices] == [symbology] * bool(symbology)
    for matrix in matrices:
        assert matrix.module_width >= (0.020 if symbology == "pdf417" else 0.040) * dpi
        assert len(matrix.rows) <= 90
        assert matrix.module_height >= matrix.module_width * (3 if symbology == "pdf417" else 1)
    for words in ("Box 3 of 12", "FBA15DJ8K9ZZU000003", "Harbor Goods LLC", "FBA: Harbor Goods LLC", "ONT8"):
        assert words in texts(label)
    assert any("FBA STA (11/20/2026 09:14)-ONT8" in text for text in texts(label))


def box_values(items: int, symbology: str, **values: str) -> dict[str, str]:
    held = [ContentItem(f"X001ABCD{number:02}", 12, "2027-12-31") for number in range(items)]
    code = box_content_code("FBA15DJ8K9ZZ", held)
    return {"symbology": symbology, "content_code": code, "contents": f"Mixed SKUs: {items}"} | values


@pytest.mark.parametrize("design_id", ["box", "box_letter"])
@pytest.mark.parametrize("dpi", DPI_CHOICES)
@pytest.mark.parametrize("symbology", SYMBOLOGIES)
def test_a_box_of_six_skus_with_expiry_days_has_room_for_any_code_of_its_content(
    design_id: str, dpi: int, symbology: str, book: FontBook
) -> None:
    if (design_id, dpi, symbology) == ("box_letter", 203, "pdf417"):
        return
    for items in (1, 3, 6):
        label = placed(design_id, book, dpi=dpi, **box_values(items, symbology))
        (bars, matrix) = label.symbols()
        assert isinstance(matrix, Matrix)
        assert matrix.symbology == symbology
        assert matrix.code.count("FNSKU:") == items
        assert matrix.module_width >= (0.020 if symbology == "pdf417" else 0.040) * dpi
        assert bars.height >= round(0.5 * dpi)
        said = " ".join(texts(label))
        assert all(
            words in said for words in ("Box 3 of 12", "ONT8", "Harbor Goods LLC", "94607", "Moreno Valley", "27.5 lb")
        )
        assert all(4 * dpi // 72 <= element.size for element in label.elements if isinstance(element, Text))
        verify_label(label)


@pytest.mark.parametrize("design_id", ["box", "box_letter"])
@pytest.mark.parametrize("symbology", SYMBOLOGIES)
def test_every_size_of_the_code_shows_it(design_id: str, symbology: str, book: FontBook) -> None:
    for size in dict(shipped_designs()[design_id].choices)["code_size"]:
        label = placed(design_id, book, dpi=300, symbology=symbology, code_size=size)
        assert len(list(label.symbols())) == 2
        verify_label(label)


@pytest.mark.parametrize(("design_id", "dpi", "found"), [("box", 203, "pdf417"), ("box_letter", 203, "qr")])
def test_the_kind_of_code_is_chosen_where_it_is_left_open(design_id: str, dpi: int, found: str, book: FontBook) -> None:
    label = placed(design_id, book, dpi=dpi, **box_values(4, ""))
    assert [element.symbology for element in label.elements if isinstance(element, Matrix)] == [found]


@pytest.mark.parametrize(("code", "least"), [("qr", 0.020), ("datamatrix", 0.025)])
@pytest.mark.parametrize("media", ["Thermal_25x25", "Thermal_40x20", "Thermal_57x32"])
def test_a_shelf_code_may_have_smaller_modules_than_that_of_a_box(
    media: str, code: str, least: float, book: FontBook
) -> None:
    label = placed("shelf", book, media, 203, code=code, location="A07-B12-C03" if media == "Thermal_57x32" else "A07")
    (matrix,) = label.symbols()
    assert isinstance(matrix, Matrix)
    assert matrix.symbology == code
    assert matrix.module_width >= least * 203
    assert code == "datamatrix" or media == "Thermal_57x32" or matrix.module_width < 0.040 * 203
    verify_label(label)


def test_at_203_dpi_the_bars_of_a_box_are_two_dots_and_at_300_four(book: FontBook) -> None:
    assert next(placed("box", book, dpi=203).bars()).module == 2
    assert next(placed("box", book, dpi=300).bars()).module == 4


@pytest.mark.parametrize("media", ["Thermal_3x1in", "Thermal_4x2in", "Thermal_4x6in"])
@pytest.mark.parametrize("dpi", DPI_CHOICES)
def test_the_expiry_day_of_a_carton_is_36_points_or_more(media: str, dpi: int, book: FontBook) -> None:
    day = next(
        e for e in placed("carton_expiry", book, media, dpi).elements if isinstance(e, Text) and "2027" in e.text
    )
    assert day.text == "03-31-2027"
    assert day.size >= 36 * dpi / 72 - 0.5
    assert media != "Thermal_3x1in" or day.size == round(36 * dpi / 72)


def test_an_expiry_label_without_room_for_36_points_is_refused(book: FontBook) -> None:
    with pytest.raises(LabelDoesNotFit, match="“03-31-2027” has no room") as caught:
        placed("carton_expiry", book, "Thermal_2x1in")
    assert "Thermal" in caught.value.advice


@pytest.mark.parametrize(
    ("opening", "points"), [("5", 10), ("29.5", 10), ("30", 14), ("39", 14), ("40", 18), ("59", 18), ("60 in", 24)]
)
def test_the_suffocation_warning_is_set_in_the_size_that_the_bag_asks_for(
    opening: str, points: int, book: FontBook
) -> None:
    label = placed("suffocation", book, "Thermal_4x6in", opening_in=opening)
    assert {element.size for element in label.elements if isinstance(element, Text)} == {round(points * 300 / 72)}
    words = " ".join(texts(label))
    assert words.startswith("WARNING: To avoid danger of suffocation, keep this plastic bag away from babies and child")
    assert words.endswith("This bag is not a toy.")


def test_a_bag_too_small_for_a_warning_gets_none_and_a_large_one_no_small_label(book: FontBook) -> None:
    with pytest.raises(LabelError, match="With these values there is no label"):
        placed("suffocation", book, opening_in="4.9")
    with pytest.raises(LabelDoesNotFit):
        placed("suffocation", book, "Thermal_2x1in", opening_in="60")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"weight_lb": "50.5"}, ["TEAM LIFT", "50.5 lb"]),
        ({"weight_lb": "100"}, ["TEAM LIFT", "100 lb"]),
        ({"weight_lb": "100.1"}, ["MECH LIFT", "100.1 lb"]),
        ({"weight_lb": "", "weight_kg": "15"}, ["HEAVY", "15 kg"]),
    ],
)
def test_the_label_of_a_heavy_box_goes_by_its_weight(values: dict[str, str], words: list[str], book: FontBook) -> None:
    assert texts(heavy(book, values)) == words


@pytest.mark.parametrize("values", [{"weight_lb": "50"}, {"weight_lb": "", "weight_kg": "14.9"}])
def test_a_box_that_is_not_heavy_gets_no_such_label(values: dict[str, str], book: FontBook) -> None:
    with pytest.raises(LabelError, match="With these values there is no label"):
        heavy(book, values)


@pytest.mark.parametrize("design_id", ["team_lift", "mech_lift", "fragile", "this_side_up"])
@pytest.mark.parametrize("media", ["Thermal_2x1in", "Thermal_3x1in", "Thermal_4x6in", "A4_21", "Letter_30"])
def test_warnings_have_their_picture_and_words_on_any_label(design_id: str, media: str, book: FontBook) -> None:
    label = placed(design_id, book, media, dpi=203)
    assert any(isinstance(element, Shape) for element in label.elements)
    assert " ".join(texts(label)).startswith(shipped_designs()[design_id].title.upper())


@pytest.mark.parametrize("code", ["", "qr", "datamatrix"])
def test_a_shelf_says_its_place_in_the_code_that_is_wished_for(code: str, book: FontBook) -> None:
    label = placed("shelf", book, "Thermal_4x2in", code=code, location="B-12-04")
    verify_label(label)
    assert [symbol.code for symbol in label.symbols()] == ["B-12-04"]
    assert "B-12-04" in texts(label)


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=500), design_id=st.sampled_from(["box", "pallet", "fragile", "free_text"]))
def test_hostile_text_in_every_free_value_is_printed_or_refused(text: str, design_id: str, book: FontBook) -> None:
    names = {"ship_from", "ship_to", "contents", "shipment_name", "note", "text", "heading"}
    values = {name: text for name in shipped_designs()[design_id].names() if name in names}
    try:
        label = placed(design_id, book, dpi=203, **values)
    except LabelError:
        assert design_id == "free_text"  # nothing visible in it
        return
    verify_label(label)


def test_the_advice_is_about_the_code_at_hand_not_about_one_that_was_refused_before(book: FontBook) -> None:
    for symbology, items, fits in (("qr", 3, True), ("pdf417", 20, False), ("", 40, False)):
        with pytest.raises(LabelDoesNotFit) as told:
            placed("box", book, "Letter_30", 203, **box_values(items, symbology))
        assert ("Thermal 4 × 6 in" in told.value.advice) is fits
