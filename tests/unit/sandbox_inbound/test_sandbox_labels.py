"""Label PDFs: every barcode reads back at 203 dpi on every page type, and an address lives no longer than it should."""

from __future__ import annotations

import io
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from inbound_seller import ROOT, V0, Seller, begin, box, item

from fba_client.sandbox.labels.box_pages import PAGE_TYPES
from fba_client.sandbox.labels.drawing import printable
from fba_client.sandbox.labels.item_labels import SHEETS

DPI = 203


def pictures(pdf: bytes) -> list[Any]:
    """Each page as the printer would print it."""
    return [page.render(scale=DPI / 72).to_pil().convert("L") for page in pypdfium2.PdfDocument(io.BytesIO(pdf))]


def codes(pdf: bytes) -> list[str]:
    """All codes of all pages, sorted."""
    return sorted(found.text for picture in pictures(pdf) for found in zxingcpp.read_barcodes(picture))


@pytest.fixture
def shipment(seller: Seller) -> Any:
    """A partnered parcel shipment of three boxes."""
    product = seller.products(1)[0]
    journey = begin(seller, [item(product.msku, 6, expiration="2028-05-01")], name="Größe “L” – 東京")
    journey.pack([box([item(product.msku, 2, expiration="2028-05-01")], 3)])
    return journey.sent()[0]


def labels(seller: Seller, shipment: Any, page_type: str, **query: Any) -> bytes:
    """The PDF that getLabels leads to."""
    path = f"{V0}/shipments/{shipment['shipmentConfirmationId']}/labels"
    answer = seller.get(path, **{"PageType": page_type, "LabelType": "UNIQUE", **query})
    status, pdf = seller.download(answer["payload"]["DownloadURL"])
    assert status == 200
    return pdf


@pytest.mark.parametrize("page_type", sorted(PAGE_TYPES))
def test_box_and_carrier_codes_read_back(seller: Seller, shipment: Any, page_type: str) -> None:
    tracked = shipment["trackingDetails"]["spdTrackingDetail"]["spdTrackingItems"]
    expected = {entry["boxId"] for entry in tracked}
    if page_type != "PackageLabel_Thermal_NonPCP":
        expected |= {entry["trackingId"] for entry in tracked}
    assert codes(labels(seller, shipment, page_type)) == sorted(expected)


@pytest.mark.parametrize(
    ("page_type", "pages", "inches"),
    [
        ("PackageLabel_Thermal", 6, (4, 6)),
        ("PackageLabel_Thermal_Unified", 3, (4, 6)),
        ("PackageLabel_Thermal_NonPCP", 3, (4, 6)),
        ("PackageLabel_Letter_6", 1, (8.5, 11)),
        ("PackageLabel_Letter_2", 3, (8.5, 11)),
        ("PackageLabel_A4_4", 2, (8.27, 11.69)),
    ],
)
def test_pages_have_the_paper_of_their_type(
    seller: Seller, shipment: Any, page_type: str, pages: int, inches: tuple[float, float]
) -> None:
    document = pypdfium2.PdfDocument(io.BytesIO(labels(seller, shipment, page_type)))
    assert len(document) == pages
    assert [round(side / 72, 2) for side in document[0].get_size()] == [*inches]


def test_a_label_says_where_from_where_to_and_which_box(seller: Seller, shipment: Any) -> None:
    document = pypdfium2.PdfDocument(io.BytesIO(labels(seller, shipment, "PackageLabel_Thermal_NonPCP")))
    text = document[1].get_textpage().get_text_bounded()
    for words in ("Box 2 of 3", "12 Dock Road", "Portland, OR 97203", "Größe", shipment["destination"]["warehouseId"]):
        assert words in text


def test_turned_carrier_labels_come_on_pages_that_lie_and_others_do_not(seller: Seller, shipment: Any) -> None:
    def sizes(page_type: str) -> list[tuple[int, int]]:
        document = pypdfium2.PdfDocument(io.BytesIO(labels(seller, shipment, page_type)))
        return [(round(page.get_width()), round(page.get_height())) for page in document]

    assert sizes("PackageLabel_Thermal") == [(288, 432), (432, 288)] * 3
    assert sizes("PackageLabel_Thermal_No_Carrier_Rotation") == [(288, 432)] * 6


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"PageType": "PackageLabel_A5_1", "LabelType": "UNIQUE"}, "PageType"),
        ({"LabelType": "UNIQUE"}, "PageType"),
        ({"PageType": "PackageLabel_Thermal"}, "LabelType"),
        ({"PageType": "PackageLabel_Thermal", "LabelType": "BOX"}, "LabelType"),
        ({"PageType": "PackageLabel_Thermal", "LabelType": "UNIQUE", "PageSize": 1001}, "PageSize"),
        ({"PageType": "PackageLabel_Thermal", "LabelType": "UNIQUE", "PageStartIndex": 3}, "PageStartIndex"),
        ({"PageType": "PackageLabel_Thermal", "LabelType": "PALLET", "NumberOfPallets": 0}, "NumberOfPallets"),
    ],
)
def test_labels_that_cannot_be_asked_for_are_refused(
    seller: Seller, shipment: Any, asked: dict[str, Any], words: str
) -> None:
    status, message = seller.refused("GET", f"{V0}/shipments/{shipment['shipmentConfirmationId']}/labels", **asked)
    assert status == 400
    assert words in message


@pytest.mark.parametrize("page_type", sorted(PAGE_TYPES))
def test_pallet_labels_come_on_every_page_type(seller: Seller, shipment: Any, page_type: str) -> None:
    pdf = labels(seller, shipment, page_type, LabelType="PALLET", NumberOfPallets=1)
    assert codes(pdf) == [shipment["shipmentConfirmationId"]] * 4


def test_only_the_boxes_asked_for_are_drawn(seller: Seller, shipment: Any) -> None:
    number = shipment["shipmentConfirmationId"]
    pdf = labels(
        seller, shipment, "PackageLabel_Thermal_NonPCP", PackageLabelsToPrint=f"{number}U000003,{number}U000001"
    )
    assert codes(pdf) == [f"{number}U000001", f"{number}U000003"]
    pdf = labels(seller, shipment, "PackageLabel_Thermal_NonPCP", PageSize=2, PageStartIndex=2)
    assert codes(pdf) == [f"{number}U000003"]
    asked = {"PageType": "PackageLabel_Thermal", "LabelType": "UNIQUE", "PackageLabelsToPrint": f"{number}U000009"}
    assert f"{number}U000009" in seller.refused("GET", f"{V0}/shipments/{number}/labels", **asked)[1]


def test_box_content_is_in_the_two_dimensional_code(seller: Seller, shipment: Any) -> None:
    number, product = shipment["shipmentConfirmationId"], seller.products(1)[0]
    pdf = labels(seller, shipment, "PackageLabel_Thermal_NonPCP", LabelType="BARCODE_2D")
    assert f"AMZN,PO:{number},FNSKU:{product.fnsku},QTY:2,EXP:280501" in codes(pdf)


def test_a_pallet_has_four_labels(seller: Seller, shipment: Any) -> None:
    pdf = labels(seller, shipment, "PackageLabel_Letter_4", LabelType="PALLET", NumberOfPallets=2)
    assert len(pictures(pdf)) == 2
    path = f"{V0}/shipments/{shipment['shipmentConfirmationId']}/labels"
    assert seller.refused("GET", path, PageType="PackageLabel_Letter_4", LabelType="PALLET")[0] == 400


def test_an_address_dies_after_fifteen_seconds_of_ours(seller: Seller, shipment: Any) -> None:
    path = f"{V0}/shipments/{shipment['shipmentConfirmationId']}/labels"
    url = seller.get(path, PageType="PackageLabel_Thermal", LabelType="UNIQUE")["payload"]["DownloadURL"]
    seller.real.advance(14)
    assert seller.download(url)[0] == 200
    seller.real.advance(2)
    assert seller.download(url)[0] == 403
    assert seller.download(url.split("?")[0])[0] == 403


@pytest.mark.parametrize("page_type", sorted(SHEETS))
def test_item_labels_read_back_on_every_sheet(seller: Seller, page_type: str) -> None:
    products = seller.products(5)
    answer = seller.send("POST", f"{ROOT}/items/labels", item_labels(seller, 1, 5, pageType=page_type)).json
    status, pdf = seller.download(answer["documentDownloads"][0]["uri"])
    assert (status, codes(pdf)) == (200, sorted(product.fnsku for product in products))


def test_thermal_item_labels_are_one_a_page(seller: Seller) -> None:
    body = item_labels(seller, 2, 2, labelType="THERMAL_PRINTING", width=57, height=32)
    answer = seller.send("POST", f"{ROOT}/items/labels", body).json
    pdf = seller.download(answer["documentDownloads"][0]["uri"])[1]
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    assert [round(side * 25.4 / 72) for side in document[0].get_size()] == [57, 32]
    assert codes(pdf) == sorted([product.fnsku for product in seller.products(2)] * 2)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"labelType": "THERMAL_PRINTING"}, "width"),
        ({"labelType": "THERMAL_PRINTING", "width": 20, "height": 30}, "width"),
        ({"labelType": "THERMAL_PRINTING", "width": 101, "height": 30}, "width"),
        ({"pageType": "A5_1"}, "pageType"),
        ({"mskuQuantities": [{"msku": "nothing", "quantity": 1}]}, "nothing"),
        ({"mskuQuantities": [{"msku": "nothing", "quantity": 0}]}, "quantity"),
        ({"localeCode": "english"}, "localeCode"),
        ({"marketplaceId": "A1PA6795UKMFR9"}, "A1PA6795UKMFR9"),
    ],
)
def test_item_labels_that_cannot_be_are_refused(seller: Seller, change: dict[str, Any], words: str) -> None:
    status, message = seller.refused("POST", f"{ROOT}/items/labels", item_labels(seller, 1, 1) | change)
    assert status == 400
    assert words in message


def test_a_sheet_needs_its_page_type(seller: Seller) -> None:
    body = item_labels(seller, 1, 1)
    del body["pageType"]
    assert "pageType" in seller.refused("POST", f"{ROOT}/items/labels", body)[1]


def item_labels(seller: Seller, quantity: int, count: int, **change: Any) -> dict[str, Any]:
    """A CreateMarketplaceItemLabelsRequest for the first ``count`` products."""
    wanted = [{"msku": product.msku, "quantity": quantity} for product in seller.products(count)]
    body = {"marketplaceId": "ATVPDKIKX0DER", "labelType": "STANDARD_FORMAT", "mskuQuantities": wanted}
    return body | ({"pageType": "Letter_30"} if "labelType" not in change else {}) | change


def test_what_the_fonts_lack_becomes_a_question_mark() -> None:
    assert printable("Größe “L” 東\n京") == "Größe “L” ? ?"
