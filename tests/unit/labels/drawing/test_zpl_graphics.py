"""Pictures in ZPL: the run lengths of the manual, and back again by a reader that knows nothing of the writer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fba_client.labels.drawing.reading import CommandsRefused
from fba_client.labels.drawing.zpl.graphic_data import graphic_rows
from fba_client.labels.drawing.zpl.graphics import graphic_field


def data_of(*rows: bytes) -> str:
    return graphic_field(rows).split(",", 4)[4]


def test_a_field_says_its_sizes() -> None:
    assert graphic_field((b"\x12\x34\x56", b"\x65\x43\x21")) == "^GFA,6,6,3,123456654321"


def test_a_row_like_the_one_above_is_a_colon() -> None:
    assert data_of(b"\x12\x34", b"\x12\x34", b"\x12\x34", b"\x12\x35") == "1234::1235"


def test_a_row_is_filled_with_white_or_black_by_one_character() -> None:
    assert data_of(b"\x00\x00", b"\xff\xff", b"\x80\x00", b"\x1f\xff") == ",!8,1!"


@pytest.mark.parametrize(
    ("count", "written"), [(3, "I5"), (19, "Y5"), (20, "g5"), (39, "gY5"), (40, "h5"), (327, "vM5"), (400, "z5")]
)
def test_repeated_digits_are_counted_as_in_the_manual(count: int, written: str) -> None:
    start = "1" * (2 - count % 2)
    row = bytes.fromhex(start + "5" * count + "11")
    assert data_of(row) == f"{start}{written}11"


def test_runs_longer_than_any_count_are_written_in_parts() -> None:
    assert data_of(b"\x55" * 450 + b"\x11") == "z5z5k511"


@given(
    st.integers(1, 120).flatmap(
        lambda wide: st.lists(
            st.one_of(
                st.binary(min_size=wide, max_size=wide),
                st.sampled_from([b"\x00", b"\xff", b"\xaa", b"\x0f"]).map(lambda byte: byte * wide),
            ),
            min_size=1,
            max_size=12,
        )
    )
)
def test_what_is_written_is_what_is_read(rows: list[bytes]) -> None:
    assert graphic_rows(graphic_field(rows).removeprefix("^GF"), 0) == tuple(rows)


@pytest.mark.parametrize(
    "parameters",
    [
        "A,6,6,3,12345665432",  # too short
        "A,6,6,3,1234566543211",  # too long
        "A,6,5,3,123456654321",  # sizes that differ
        "A,5,5,3,123456654321",  # not whole rows
        "B,6,6,3,123456654321",  # binary
        "A,6,6,3,:123456",  # a repetition of nothing
        "A,6,6,3,12:123456",  # a repetition within a row
        "A,6,6,3,123456G,",  # a count without a digit
        "A,6,6,3,123456Z,",  # no count of the manual
        "A,6,6,3,123456H654321",  # a run beyond the row
        "A,3,3,3,12345G",  # a count at the end
    ],
)
def test_a_graphic_that_does_not_fill_its_rows_is_refused(parameters: str) -> None:
    with pytest.raises(CommandsRefused):
        graphic_rows(parameters, 7)
