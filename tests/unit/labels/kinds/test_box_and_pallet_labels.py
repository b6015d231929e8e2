"""Box, pallet and expiry labels: their facts in the shipped designs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fba_client.errors import LabelError
from fba_client.labels.designs.library import label_from_spec
from fba_client.labels.elements import Matrix, PlacedLabel, Text
from fba_client.labels.job import Copies, LabelJob
from fba_client.labels.kinds.box_label import BoxLabel
from fba_client.labels.kinds.carton_expiry import CartonExpiry
from fba_client.labels.kinds.kind import Kind
from fba_client.labels.kinds.pallet_label import PalletLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook

FROM = ("Harbor Goods LLC", "1200 Waterfront Dr", "Oakland, CA 94607")
TO = ("FBA: Harbor Goods LLC", "24300 Nandina Ave", "Moreno Valley, CA 92551")
BOX = BoxLabel(
    box_id="FBA15DJ8K9ZZU000003",
    number=3,
    total=12,
    shipment_id="FBA15DJ8K9ZZ",
    shipment_name="FBA STA",
    ship_from=FROM,
    ship_to=TO,
    center="ONT8",
    contents="BOTTLE: 12",
    content_code="AMZN,PO:FBA15DJ8K9ZZ,FNSKU:X001ABCDEF,QTY:12",
    weight="27.5 lb",
)
PALLET = PalletLabel("", "FBA15DJ8K9ZZ", "FBA STA", 2, 3, 1, FROM, TO, "ONT8")


def placed(label: Kind, book: FontBook, dpi: int = 300) -> PlacedLabel:
    return label.place(*find_sheet("Thermal_4x6in").label_dots(dpi), dpi, book)


def texts(label: PlacedLabel) -> list[str]:
    return [element.text for element in label.elements if isinstance(element, Text)]


@pytest.mark.parametrize("symbology", ["pdf417", "datamatrix", "qr"])
def test_a_box_label_has_its_id_as_bars_and_its_content_as_the_code_wished_for(symbology: str, book: FontBook) -> None:
    label = placed(replace(BOX, symbology=symbology), book)
    assert [symbol.code for symbol in label.symbols()] == [BOX.box_id, BOX.content_code]
    assert [element.symbology for element in label.elements if isinstance(element, Matrix)] == [symbology]
    assert {"Box 3 of 12", *FROM, *TO, "Shipment FBA15DJ8K9ZZ", "ONT8"} <= set(texts(label))


def test_the_kind_of_code_is_the_first_that_has_room_where_the_box_leaves_it_open(book: FontBook) -> None:
    for code, found in ((BOX.content_code, "pdf417"), (BOX.content_code + ",FNSKU:X001ABCDEF,QTY:12" * 9, "qr")):
        label = placed(replace(BOX, symbology="auto", content_code=code), book, 203)
        assert [element.symbology for element in label.elements if isinstance(element, Matrix)] == [found]


def test_a_box_without_a_code_of_its_content_says_it_in_words(book: FontBook) -> None:
    label = placed(replace(BOX, content_code="", contents="BOTTLE: 12\nMUG: 3"), book)
    assert [symbol.code for symbol in label.symbols()] == [BOX.box_id]
    assert {"BOTTLE: 12", "MUG: 3", "Weight 27.5 lb"} <= set(texts(label))


def test_a_box_label_for_paper_is_another_design(book: FontBook) -> None:
    label = replace(BOX, design="box_letter", symbology="qr").place(1200, 1000, 300, book)
    assert [symbol.code for symbol in label.symbols()] == [BOX.box_id, BOX.content_code]


def test_a_box_without_an_id_or_with_an_unknown_code_is_refused(book: FontBook) -> None:
    with pytest.raises(LabelError, match="Box 3 has no id"):
        placed(replace(BOX, box_id=""), book)
    with pytest.raises(LabelError, match="“aztec” is no kind"):
        placed(replace(BOX, symbology="aztec"), book)


@pytest.mark.parametrize(("pallet_id", "code"), [("", "FBA15DJ8K9ZZ"), ("PLT0001", "PLT0001")])
def test_a_pallet_label_has_the_id_of_the_pallet_or_else_of_the_shipment(
    pallet_id: str, code: str, book: FontBook
) -> None:
    label = placed(replace(PALLET, pallet_id=pallet_id), book)
    assert [symbol.code for symbol in label.symbols()] == [code]
    assert {"PALLET", "2 of 3", "ONT8", *FROM, *TO} <= set(texts(label))
    assert any(text.startswith("Side 1 of 4") for text in texts(label))


@pytest.mark.parametrize(("day", "shown"), [("2027-03-31", "03-31-2027"), ("2027-03", "03-2027")])
def test_the_expiry_of_a_carton_is_a_day_or_a_month(day: str, shown: str, book: FontBook) -> None:
    assert shown in texts(placed(CartonExpiry(day), book))


def test_what_is_no_day_is_refused(book: FontBook) -> None:
    with pytest.raises(LabelError, match="is not a date"):
        placed(CartonExpiry("soon"), book)


@pytest.mark.parametrize("label", [BOX, PALLET, CartonExpiry("2027-03-31")])
def test_each_kind_is_printed_by_a_job_and_made_again_from_its_spec(label: Kind, book: FontBook) -> None:
    job = LabelJob(find_sheet("Thermal_4x6in"), 300, [Copies(label, 2)], book)
    assert [placement.label for number in (0, 1) for placement in job.page(number)] == [placed(label, book)] * 2
    again = label_from_spec(label.spec())
    assert again == label.label()
    assert again.place(1200, 1800, 300, book) == placed(label, book)
