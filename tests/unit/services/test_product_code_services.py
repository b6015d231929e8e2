"""A scan finds its product by any of its ids, and by the code on its packing once that was learned."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from shipment_seed import add, add_skus

from fba_client.domain.clock import FixedClock
from fba_client.domain.times import parse_moment
from fba_client.errors import ItemsFileError, UserInputError
from fba_client.paths import DataFolder
from fba_client.services.desk import Desk, open_desk
from fba_client.services.product_codes import (
    find_product,
    forget_code,
    import_codes,
    learn_code,
    look_up,
    restore_codes,
)
from fba_client.store.cache_tables import Sku

NOW = parse_moment("2026-03-02T09:30:00Z")
UPC, EAN, CASE = "036000291452", "4006381333931", "10036000291459"


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    assert NOW is not None
    with open_desk(folder, FixedClock(NOW)) as opened:
        add_skus(opened)
        yield opened


@pytest.mark.parametrize(
    ("scanned", "by"),
    [
        ("MUG-BLUE", "msku"),
        ("X000000001", "fnsku"),
        ("]C1x000000001\r", "fnsku"),
        ("B000000001", "asin"),
        ("b000000001", "asin"),
    ],
)
def test_the_ids_of_the_marketplace_are_known_without_learning(desk: Desk, scanned: str, by: str) -> None:
    assert look_up(desk, scanned).by == by
    assert find_product(desk, scanned) == "MUG-BLUE"


@pytest.mark.parametrize("scanned", [UPC, f"0{UPC}", f"00{UPC}", f"]E00{UPC}", f" {UPC}\n", f"(01)00{UPC}"])
def test_a_learned_upc_is_found_in_each_of_its_forms(desk: Desk, scanned: str) -> None:
    learn_code(desk, UPC, "TEA-GREEN")
    assert look_up(desk, scanned).by == "learned"
    assert find_product(desk, scanned) == "TEA-GREEN"


def test_a_upc_without_its_zero_is_found(desk: Desk) -> None:
    learn_code(desk, UPC, "TEA-GREEN")
    assert find_product(desk, UPC[1:]) == "TEA-GREEN"


def test_a_case_is_no_unit_of_what_is_inside(desk: Desk) -> None:
    learn_code(desk, UPC, "TEA-GREEN")
    scan = look_up(desk, CASE)
    assert (scan.by, [hit.msku for hit in scan.hits], scan.is_clear) == ("case", ["TEA-GREEN"], False)
    with pytest.raises(UserInputError, match="of a case of “TEA-GREEN”, not of one unit"):
        find_product(desk, CASE)
    learn_code(desk, CASE, "MUG-RED")
    assert find_product(desk, CASE) == "MUG-RED"


def test_a_case_of_what_is_not_known_is_not_known(desk: Desk) -> None:
    assert look_up(desk, CASE).hits == ()


def test_a_code_of_the_sellers_own_can_be_learned(desk: Desk) -> None:
    learn_code(desk, "shelf 7/B", "MUG-RED")
    assert find_product(desk, "shelf 7/B ") == "MUG-RED"


def test_an_unknown_code_has_no_hit_and_says_what_to_do(desk: Desk) -> None:
    assert look_up(desk, UPC).hits == ()
    with pytest.raises(UserInputError, match="No product is known by the code 0036000291452") as caught:
        find_product(desk, UPC)
    assert "which SKU it is" in caught.value.advice


def test_a_misread_is_told_and_not_looked_for(desk: Desk) -> None:
    with pytest.raises(UserInputError, match="misread") as caught:
        look_up(desk, "4006381333932")
    assert caught.value.field == "scan"


def test_an_msku_that_looks_like_a_misread_code_is_an_msku(desk: Desk) -> None:
    add(desk.cache, Sku(msku="4006381333932", fnsku="X000000009", title="Numbered"))
    assert find_product(desk, "4006381333932") == "4006381333932"


@pytest.mark.parametrize("scanned", ["", " \r\n", "]C1", "x" * 81])
def test_nothing_at_all_is_refused(desk: Desk, scanned: str) -> None:
    with pytest.raises(UserInputError, match="Nothing was scanned"):
        look_up(desk, scanned)


def test_several_skus_of_one_asin_are_named(desk: Desk) -> None:
    add(desk.cache, Sku(msku="MUG-USED", fnsku="X000000007", asin="B000000001", title="Blue mug, used"))
    assert {hit.msku for hit in look_up(desk, "B000000001").hits} == {"MUG-BLUE", "MUG-USED"}
    with pytest.raises(UserInputError, match="of several SKUs: “MUG-BLUE”, “MUG-USED”"):
        find_product(desk, "B000000001")
    learn_code(desk, "B000000001", "MUG-USED")
    assert find_product(desk, "B000000001") == "MUG-USED"


def test_skus_that_share_an_fnsku_share_the_label_too(desk: Desk) -> None:
    add(desk.cache, Sku(msku="MUG-BLUE-2", fnsku="X000000001", asin="B000000001", title="Blue mug"))
    assert not look_up(desk, "X000000001").is_ambiguous
    assert find_product(desk, "X000000001") == "MUG-BLUE"


def test_a_learned_code_outlives_the_sku_in_the_cache(desk: Desk) -> None:
    learn_code(desk, EAN, "GONE-SKU")
    (hit,) = look_up(desk, EAN).hits
    assert (hit.msku, hit.fnsku) == ("GONE-SKU", "")


def test_learning_and_forgetting_can_be_undone_and_done_again(desk: Desk) -> None:
    learn_code(desk, EAN, "MUG-RED")
    change = learn_code(desk, f"0{EAN}", "MUG-BLUE")
    again = restore_codes(desk, change)
    assert find_product(desk, EAN) == "MUG-RED"
    restore_codes(desk, again)
    assert find_product(desk, EAN) == "MUG-BLUE"
    restore_codes(desk, forget_code(desk, EAN))
    assert find_product(desk, EAN) == "MUG-BLUE"
    forget_code(desk, EAN)
    assert look_up(desk, EAN).hits == ()


@pytest.mark.parametrize(
    ("code", "msku"), [("", "MUG-RED"), (EAN, " "), (EAN, "x" * 256), ("4006381333932", "MUG-RED")]
)
def test_what_cannot_be_a_code_or_an_sku_is_not_learned(desk: Desk, code: str, msku: str) -> None:
    with pytest.raises(UserInputError):
        learn_code(desk, code, msku)


def test_a_file_of_codes_is_learned_whole_and_can_be_undone(desk: Desk) -> None:
    learn_code(desk, EAN, "MUG-RED")
    data = f"SKU;UPC;EAN\nMUG-BLUE;36000291452;{EAN}\nTEA-GREEN;;\n\nTEA-GREEN;;9780306406157\n".encode()
    change = import_codes(desk, data)
    assert len(change.before) == 3
    assert find_product(desk, UPC) == "MUG-BLUE"  # a spreadsheet had taken the zero
    assert find_product(desk, EAN) == "MUG-BLUE"
    assert find_product(desk, "0306406152") == "TEA-GREEN"
    restore_codes(desk, change)
    assert find_product(desk, EAN) == "MUG-RED"
    assert look_up(desk, UPC).hits == ()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("msku,ean\nA,4006381333932\n", "line 2: “4006381333932” is not a UPC, EAN or ISBN"),
        ("msku,ean\nA,4.00638E+12\n", "line 2: “4.00638E+12” was shortened by a spreadsheet"),
        (f"msku,ean\n,{EAN}\n", "line 2: the SKU is empty"),
        (f"msku\tcode\nA\t{EAN}\nB\t0{EAN}\n", f"line 3: the code {EAN} belongs to “A” on line 2"),
        ("msku,code\nA,a\x07b\n", "line 2: “a\x07b” is not a code"),
        ("title,ean\nA,4006381333931\n", "line 1: the header has no column msku"),
        ("msku,quantity\nA,3\n", "line 1: the header has no column code, upc, ean or gtin"),
        ("msku,ean\n", "no codes"),
        ("", "the file is empty"),
    ],
)
def test_a_faulty_file_is_refused_line_by_line_and_nothing_is_learned(desk: Desk, content: str, reason: str) -> None:
    with pytest.raises(ItemsFileError) as caught:
        import_codes(desk, (content + ("" if content.count("\n") != 2 else "Z,own\n")).encode())
    assert reason in str(caught.value)
    assert look_up(desk, "own").hits == ()
