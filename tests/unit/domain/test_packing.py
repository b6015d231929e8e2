from __future__ import annotations

from datetime import date

import pytest

from fba_client.domain.marketplace import box_rules, owners_allowed
from fba_client.domain.packing import BoxContent, BoxSize, BoxSpec, box_faults, packed_units, packing_differences

SIZE = BoxSize(120, 100, 80)
RULES = box_rules("US", date(2026, 6, 1))


def box(*contents: BoxContent, count: int = 1, weight: int = 1200, size: BoxSize = SIZE) -> BoxSpec:
    return BoxSpec(size, weight, contents, count)


def test_identical_boxes_count_each_time() -> None:
    assert packed_units([box(BoxContent("A", 12), count=3), box(BoxContent("A", 4), BoxContent("B", 1))]) == {
        "A": 40,
        "B": 1,
    }


def test_differences_tell_what_is_left_and_what_is_too_much() -> None:
    assert packing_differences(
        {"A": 10, "B": 2}, [box(BoxContent("A", 4), BoxContent("B", 2), BoxContent("C", 1))]
    ) == {
        "A": 6,
        "C": -1,
    }


def test_a_sound_box_has_no_faults() -> None:
    assert box_faults(box(BoxContent("A", 1)), RULES) == []


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (box(BoxContent("A", 1), weight=5001), "over 50 lb"),
        (box(BoxContent("A", 1), weight=0), "weight is missing"),
        (box(BoxContent("A", 1), size=BoxSize(361, 10, 10)), "over 36 in"),
        (box(BoxContent("A", 1), size=BoxSize(0, 10, 10)), "side of the box is missing"),
        (box(), "empty"),
        (box(BoxContent("A", 1, "2027-01-01"), BoxContent("A", 1, "2027-02-01")), "two expiration dates"),
    ],
)
def test_each_limit_is_named(bad: BoxSpec, words: str) -> None:
    assert words in "; ".join(box_faults(bad, RULES))


def test_rules_are_those_of_the_day() -> None:
    assert box_rules("US", date(2024, 1, 1)).side_max_tenths_in == 250
    assert box_rules("US", date(2026, 1, 1)).side_max_tenths_in == 360
    assert "AMAZON" in owners_allowed("US", date(2025, 12, 31))
    assert "AMAZON" not in owners_allowed("US", date(2026, 1, 1))
    assert "AMAZON" in owners_allowed("DE", date(2026, 1, 1))
