"""What the two-dimensional code of a box says."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fba_client.errors import LabelError
from fba_client.labels.symbols.box_content import ContentItem, box_content_code

SHIPMENT = "FBA15DJ8K123"
fnskus = st.from_regex(r"\A[A-Z0-9]{10}\Z")
days = st.one_of(st.just(""), st.dates(date(2000, 1, 1), date(2099, 12, 31)).map(date.isoformat))
items = st.builds(ContentItem, fnskus, st.integers(1, 500_000), days)


def test_one_item_is_written_as_the_backend_reads_it() -> None:
    content = [ContentItem("X001234567", 12, "2027-12-31")]
    assert box_content_code(SHIPMENT, content) == "AMZN,PO:FBA15DJ8K123,FNSKU:X001234567,QTY:12,EXP:271231"


def test_each_item_has_its_own_fields_and_an_expiry_only_where_there_is_one() -> None:
    content = [ContentItem("X001234567", 12), ContentItem("X00ABCDEFG", 1, "2028-02-29"), ContentItem("B07ABCD12Z", 3)]
    assert box_content_code(SHIPMENT, content) == (
        "AMZN,PO:FBA15DJ8K123,FNSKU:X001234567,QTY:12,FNSKU:X00ABCDEFG,QTY:1,EXP:280229,FNSKU:B07ABCD12Z,QTY:3"
    )


def test_units_of_one_product_and_day_are_added_up_and_days_kept_apart() -> None:
    content = [
        ContentItem("X001234567", 2, "2027-12-31"),
        ContentItem("X00ABCDEFG", 1),
        ContentItem("X001234567", 3, "2027-12-31"),
        ContentItem("X001234567", 4, "2028-01-31"),
    ]
    assert box_content_code(SHIPMENT, content) == (
        "AMZN,PO:FBA15DJ8K123,FNSKU:X001234567,QTY:5,EXP:271231,FNSKU:X00ABCDEFG,QTY:1,FNSKU:X001234567,QTY:4,EXP:280131"
    )


@given(st.lists(items, min_size=1, max_size=30))
def test_what_was_packed_can_be_read_out_of_the_code(content: list[ContentItem]) -> None:
    code = box_content_code(SHIPMENT, content)
    assert re.fullmatch(r"[A-Z0-9:,]+", code)
    head, *parts = code.split(",FNSKU:")
    assert head == f"AMZN,PO:{SHIPMENT}"
    read: dict[tuple[str, str], int] = {}
    for part in parts:
        fnsku, quantity, *expiry = part.split(",")
        day = expiry[0].removeprefix("EXP:") if expiry else ""
        assert (fnsku, day) not in read
        read[fnsku, day] = int(quantity.removeprefix("QTY:"))
    packed: dict[tuple[str, str], int] = {}
    for item in content:
        key = item.fnsku, item.expiration.replace("-", "")[2:]
        packed[key] = packed.get(key, 0) + item.quantity
    assert read == packed


@pytest.mark.parametrize("shipment", ["", "fba15dj8k123", "FBA15,PO:X", "FBA 15", "FBA15\n", "F" * 21])
def test_a_shipment_without_a_proper_id_is_refused(shipment: str) -> None:
    with pytest.raises(LabelError, match="not a shipment's id") as caught:
        box_content_code(shipment, [ContentItem("X001234567", 1)])
    assert "Send the shipment" in caught.value.advice


@pytest.mark.parametrize("fnsku", ["", "X00123456", "x001234567", "X00,QTY:99", "X00123456\n"])
def test_what_is_no_fnsku_is_refused(fnsku: str) -> None:
    with pytest.raises(LabelError, match="is not an FNSKU"):
        box_content_code(SHIPMENT, [ContentItem(fnsku, 1)])


@pytest.mark.parametrize("quantity", [0, -1, 500_001])
def test_a_quantity_that_cannot_be_is_refused(quantity: int) -> None:
    with pytest.raises(LabelError, match="cannot be in one box; it must be 1 to 500,000"):
        box_content_code(SHIPMENT, [ContentItem("X001234567", quantity)])


@pytest.mark.parametrize("day", ["31.12.2027", "2027-02-30", "271231", "2027-12-31T00:00"])
def test_what_is_no_day_is_refused(day: str) -> None:
    with pytest.raises(LabelError, match="is not a date"):
        box_content_code(SHIPMENT, [ContentItem("X001234567", 1, day)])


@pytest.mark.parametrize("day", ["1999-12-31", "2100-01-01"])
def test_a_year_that_two_digits_cannot_tell_is_refused(day: str) -> None:
    with pytest.raises(LabelError, match="its year must be 2000 to 2099"):
        box_content_code(SHIPMENT, [ContentItem("X001234567", 1, day)])


def test_an_empty_box_has_no_code() -> None:
    with pytest.raises(LabelError, match="without items"):
        box_content_code(SHIPMENT, [])
