"""Items files as sellers really have them, and what is said of the ones that cannot be taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fba_client.domain.items import ItemLine
from fba_client.errors import ItemsFileError
from fba_client.services.items_file import parse_items, parse_pasted


def faults_of(data: bytes) -> dict[int, str]:
    with pytest.raises(ItemsFileError) as caught:
        parse_items(data)
    return {fault.line: fault.reason for fault in caught.value.faults}


@pytest.mark.parametrize("header", ["msku,quantity", "SKU,Qty", "Merchant SKU,QUANTITY", "seller-sku,qty", "sku;qty"])
def test_every_usual_header_is_understood(header: str) -> None:
    cell_break = ";" if ";" in header else ","
    assert parse_items(f"{header}\nA-1{cell_break}12\n".encode()) == (ItemLine("A-1", 12, line=2),)


def test_all_columns_are_read_from_a_tab_separated_file() -> None:
    data = b"qty\tmsku\tfnsku\ttitle\texpiration\tlot\tunits-per-box\n5\tA 1\tX001ABCDEF\tTea\t3/31/2027\tL7\t2\n"
    assert parse_items(data) == (ItemLine("A 1", 5, "X001ABCDEF", "Tea", "2027-03-31", "L7", 2, 2),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_titles_survive_every_usual_encoding(encoding: str) -> None:
    (line,) = parse_items("sku,qty,title\r\nA,1,Café à la crème\r\n".encode(encoding))
    assert line.title == "Café à la crème"


def test_a_quoted_cell_may_hold_the_separator_quotes_and_a_line_break() -> None:
    first, second = parse_items(b'sku,qty,title\r\n"A,1",3,"say ""hi"""\r\n"B\r\n",2,x\r\n')
    assert (first.msku, first.title) == ("A,1", 'say "hi"')
    assert (second.msku, second.line) == ("B", 3)


def test_every_bad_line_is_named_and_nothing_is_taken() -> None:
    faults = faults_of("sku,qty\nA,-1\nB,2\n,3\nC,٣\nD,9999999\nE,1.5\nF,\n".encode())
    assert sorted(faults) == [2, 4, 5, 6, 7, 8]
    assert "between 1 and 500,000" in faults[2]
    assert "SKU is empty" in faults[4]
    assert "not a whole number in the digits 0 to 9" in faults[5]
    assert "9,999,999" in faults[6]
    assert "missing" in faults[8]


def test_a_line_with_several_faults_tells_them_all() -> None:
    faults = faults_of(b"sku,qty,fnsku,expiration\nA,0,short,31.12.2027\n")
    assert all(word in faults[2] for word in ("quantity", "FNSKU", "expiration"))


def test_a_missing_column_is_named_with_what_was_found() -> None:
    faults = faults_of(b"sku,price\nA,3\n")
    assert "no column quantity" in faults[1]
    assert "sku, price" in faults[1]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\r\n\r\n", "empty"),
        (b"sku,qty\n", "no items"),
        (b"PK\x03\x04\x00\x00", "NUL"),
        (b'sku,qty\n"A,1\n', "quotes"),
        (b"x" * (9 << 20), "larger"),
    ],
)
def test_a_file_that_is_no_items_file_is_refused_in_words(data: bytes, words: str) -> None:
    assert words in " ".join(faults_of(data).values())


def test_a_title_with_control_characters_is_taken_without_them() -> None:
    (line,) = parse_items(b"sku,qty,title\nA,1,Tea\x07pot \x1b[31m red\n")
    assert line.title == "Tea pot [31m red"


def test_whole_numbers_may_come_as_spreadsheets_write_them() -> None:
    lines = parse_pasted("A\t2.0\nB\t3,0\nC\t1,234.00\nD\t1,234\nE\t4.00")
    assert [line.quantity for line in lines] == [2, 3, 1234, 1234, 4]
    for other in ("2.5", "1.234", "2.000", "0.0"):
        with pytest.raises(ItemsFileError):
            parse_pasted(f"A\t{other}")


def test_what_stands_above_the_header_is_passed_over_and_lines_keep_their_numbers() -> None:
    data = b'Please do not change this row,,\r\nDefault owner,Seller,\r\n\r\n"Merchant SKU",Quantity,Title\r\nA,2,x\r\n'
    assert [(line.msku, line.quantity, line.line) for line in parse_items(data)] == [("A", 2, 5)]
    with pytest.raises(ItemsFileError) as refused:
        parse_items(data + b"B,many,y\r\n")
    assert [fault.line for fault in refused.value.faults] == [6]


def test_pasted_cells_need_no_header() -> None:
    assert parse_pasted("A-1\t12\nB-2\t1,200\n") == (ItemLine("A-1", 12, line=1), ItemLine("B-2", 1200, line=2))


def test_pasted_cells_may_have_a_header() -> None:
    assert parse_pasted("qty\tsku\n3\tA\n") == (ItemLine("A", 3, line=2),)


def test_a_pasted_single_column_is_refused() -> None:
    with pytest.raises(ItemsFileError):
        parse_pasted("A-1\nB-2\n")


@given(st.binary(max_size=400))
def test_no_bytes_whatever_do_anything_but_parse_or_be_refused(data: bytes) -> None:
    try:
        lines = parse_items(data)
    except ItemsFileError as error:
        assert error.faults
    else:
        assert lines
        assert all(1 <= line.quantity <= 500_000 and line.msku for line in lines)
