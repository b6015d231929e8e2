"""Codes off a scanner: one form for one product, a misread told, anything else as it is."""

from __future__ import annotations

import pytest

from fba_client.domain.product_codes import (
    WrongCheckDigit,
    inside_case,
    is_gtin,
    is_packing_code,
    product_code,
    scanned_text,
    with_check_digit,
)


@pytest.mark.parametrize(
    ("scanned", "code"),
    [
        ("4006381333931", "4006381333931"),  # EAN-13
        ("]E04006381333931\r\n", "4006381333931"),  # with the scanner's prefix and its Enter
        (" 4006381333931 ", "4006381333931"),
        ("036000291452", "0036000291452"),  # UPC-A
        ("0036000291452", "0036000291452"),  # the same with the zero that makes an EAN-13 of it
        ("00036000291452", "0036000291452"),  # and as a GTIN-14
        ("(01)00036000291452", "0036000291452"),
        ("]C10100036000291452\x1d10LOT7", "0036000291452"),  # GS1-128 with a lot behind it
        ("0100036000291452", "0036000291452"),
        ("10036000291459", "10036000291459"),  # a case of it is another thing
        ("0-306-40615-2", "9780306406157"),  # ISBN-10
        ("978-0-306-40615-7", "9780306406157"),
        ("080442957X", "9780804429573"),  # ISBN-10 whose check character is X
        ("04252614", "0042100005264"),  # UPC-E
        ("96385074", "0000096385074"),  # EAN-8
        ("X00ABC1234", "X00ABC1234"),
        ("B000000001", "B000000001"),
        ("shelf 7/B", "shelf 7/B"),
        ("36000291452", "0036000291452"),  # UPC-A whose zero a spreadsheet has taken
        ("12345678901", "12345678901"),  # no UPC, whatever is put before it: a code of the seller's own
        ("", ""),
        ("]C1", ""),
        ("٤٠٠٦٣٨١٣٣٣٩٣١", "٤٠٠٦٣٨١٣٣٣٩٣١"),
    ],
)
def test_each_code_has_one_form(scanned: str, code: str) -> None:
    assert product_code(scanned) == code


@pytest.mark.parametrize(
    "misread", ["4006381333932", "036000291453", "10036000291452", "96385075", "]C10110036000291452"]
)
def test_a_wrong_check_digit_is_told(misread: str) -> None:
    with pytest.raises(WrongCheckDigit):
        product_code(misread)


@pytest.mark.parametrize(
    ("upc_e", "upc_a"),
    [
        ("01234565", "012345000065"),
        ("01234531", "012300000451"),
        ("01234543", "012340000053"),
        ("01234505", "012000003455"),
    ],
)
def test_the_short_form_of_a_upc_stands_for_the_long_one(upc_e: str, upc_a: str) -> None:
    assert is_gtin(upc_a)
    assert product_code(upc_e) == product_code(upc_a)


def test_every_single_misread_digit_is_noticed() -> None:
    code = with_check_digit("400638133393")
    for place in range(13):
        for digit in "0123456789":
            changed = code[:place] + digit + code[place + 1 :]
            assert is_gtin(changed) == (changed == code)


def test_control_characters_never_reach_a_code() -> None:
    assert scanned_text("A\x00B\x1b[0mC\x7f") == "AB[0mC"


@pytest.mark.parametrize(
    ("code", "inside"),
    [
        ("10036000291459", "0036000291452"),
        ("24006381333935", "4006381333931"),
        ("94006381333934", ""),  # by weight: nothing is known of what is inside
        ("0036000291452", ""),
        ("10036000291450", ""),
        ("X00ABC1234", ""),
    ],
)
def test_the_code_of_a_case_tells_what_is_inside(code: str, inside: str) -> None:
    assert inside_case(code) == inside


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("036000291452", True),
        ("4006381333931", True),
        ("10036000291459", True),
        ("96385074", False),  # as short as many a seller's SKU
        ("4006381333932", False),
        ("MUG-BLUE", False),
        ("", False),
    ],
)
def test_a_code_off_the_packing_is_told_from_a_sku(text: str, answer: bool) -> None:
    assert is_packing_code(text) == answer
