"""The strict reader of ZPL: what the writer writes and nothing else."""

from __future__ import annotations

import pytest

from fba_client.labels.drawing.reading import CommandsRefused, PrintedBars, PrintedBox, PrintedText
from fba_client.labels.drawing.zpl.code128_data import symbol_of
from fba_client.labels.drawing.zpl.reader import read_commands, read_pages
from fba_client.labels.symbols.code128 import set_b_pattern

HEAD = "^XA^CI28^PW400^LL200^LH0,0"
TAIL = "^PQ2^XZ\n"


def page_with(fields: str) -> bytes:
    return f"{HEAD}{fields}{TAIL}".encode("latin-1")


def test_a_format_is_read_field_by_field() -> None:
    fields = "^FT10,40^A0N,20,18^FH^FDa_5Eb^FS^FO5,6^GB30,10,2^FS^FO7,8^BY2^BCN,50,N,N,N,N^FH^FD>:X1^FS"
    (page,) = read_pages(page_with(fields))
    text, box, bars = page.items
    assert isinstance(text, PrintedText)
    assert (text.left, text.baseline, text.height, text.text) == (10, 40, 20, "a^b")
    assert box == PrintedBox(5, 6, 30, 10, 2)
    assert bars == PrintedBars(7, 8, 50, 2, set_b_pattern("X1"), "X1")
    assert (page.width, page.length, page.times) == (400, 200, 2)


def test_several_formats_are_read_one_after_the_other() -> None:
    assert len(list(read_pages(b"~SD12\n" + page_with("") + page_with("")))) == 2


@pytest.mark.parametrize(
    "fields",
    [
        "^FT10,40^A0N,20,18^FH^FDa^XZ^XA^FS",  # a field that ends the label
        "^FT10,40^A0N,20,18^FH^FDa~JA^FS",  # a command within a field
        "^FT10,40^A0N,20,18^FH^FDa^FO1,1^GB1,1,1^FS",  # a field within a field
        "^FT10,40^A0N,20,18^FDa^FS",  # without hexadecimal characters
        "^FT10,40^A0N,20,18^FH^FDa_5^FS",  # half a hexadecimal character
        "^FT10,40^A0N,20,18^FH^FDa_5g^FS",
        "^FT10,40^A0N,20,18^FH^FDa\\b^FS",
        "^FT10,40^A0N,20,18^FH^FDa\nb^FS",
        "^FT10,40^A0N,20,18^FH^FD_0D^FS",  # a control character
        "^FT10,40^A0N,20,18^FH^FD_C3^FS",  # not UTF-8
        "^FT10,40^A0N,20,18^FH^FDé^FS",  # not ASCII
        "^FT10,40^A0R,20,18^FH^FDa^FS",  # turned
        "^FO10,40^A0N,20,18^FH^FDa^FS",
        "^FO-1,40^GB3,3,1^FS",
        "^FO1,40^GB3,3,4^FS",
        "^FO1,40^GB3,3,0^FS",
        "^FO1,40^GB3,3,1",  # not ended
        "^FO1,40^BY2^BCN,50,Y,N,N,N^FH^FD>:X1^FS",  # with a line of text
        "^FO1,40^BY2^BCN,50,N,N,N,N^FH^FD>:^FS",  # of nothing
        "^FO1,40^BY11^BCN,50,N,N,N,N^FH^FD>:X1^FS",
        "^PW400",  # a second time
        "^FX comment^FS",
        "^JUS",
        " ",
    ],
)
def test_anything_else_is_refused(fields: str) -> None:
    with pytest.raises(CommandsRefused):
        list(read_pages(page_with(fields)))


@pytest.mark.parametrize(
    "data",
    [
        b"^XA^XZ",  # without its settings
        b"^XA^CI28^PW400^LL200^LH0,0^PQ1",  # cut off
        b"^XA^CI28^PW400^LL200^LH0,0^XZ",  # without a count
        b"^XA^CI28^PW400^LL200^LH0,0^PQ0^XZ",
        b"~JA",
        b"~SD31\n",
        b"~SD12\n",  # and nothing behind it
        b"^xa^CI28",
        b"hello",
        b"^XA^CI28^PW400^LL200^LH0,0^PQ1^XZ\r\n",
        b"^XA^CI28^PW400^LL200^LH0,0^PQ1^XZ\n^",
    ],
)
def test_what_is_no_complete_format_is_refused(data: bytes) -> None:
    with pytest.raises(CommandsRefused):
        list(read_pages(data))


def test_a_refusal_says_where_and_why() -> None:
    with pytest.raises(CommandsRefused, match=r"byte 3: \^JU is unknown") as refused:
        list(read_commands(b"^XA^JUS"))
    assert refused.value.advice


def test_nothing_is_no_formats() -> None:
    assert list(read_pages(b"")) == []


@pytest.mark.parametrize(
    ("data", "said"),
    [(">:ab>0c><>=", "ab>c^~"), ("plain", "plain"), (">;1234>6X", "1234X"), (">:A>51234", "A1234"), (">9AB>6a", "ABa")],
)
def test_the_subsets_of_code_128_are_followed(data: str, said: str) -> None:
    assert symbol_of(data, 0)[1] == said


def test_subset_c_is_half_as_long() -> None:
    assert len(symbol_of(">;12345678", 0)[0]) == 11 * (1 + 4 + 1) + 13


@pytest.mark.parametrize("data", [">:a>?b", ">;123", ">;ab", ">9a", ">:a>", ">:>8a", "é"])
def test_bar_code_data_that_no_subset_has_are_refused(data: str) -> None:
    with pytest.raises(CommandsRefused):
        symbol_of(data, 0)
