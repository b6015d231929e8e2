"""Media are found by what a person types, and only those."""

from __future__ import annotations

import pytest

from fba_client.labels.media.library import search_sheets, shipped_sheets


def found(words: str) -> set[str]:
    return {sheet.id for sheet in search_sheets(words, shipped_sheets().values())}


def test_a_makers_name_is_not_found_within_another_word() -> None:
    names = found("herma")
    assert "Herma_4677" in names
    assert not [name for name in names if name.startswith("Thermal")]


@pytest.mark.parametrize(
    ("words", "sheet"),
    [
        ("herm", "Herma_4677"),
        ("62", "Thermal_62x29"),
        ("5160", "Avery_5160"),
        ("4x6", "Thermal_4x6in"),
        ("4 × 6", "Thermal_4x6in"),
        ("therm 57", "Thermal_57x32"),
        ("32", "Thermal_57x32"),
        ("7160", "Avery_L7160"),
        ("THERMAL_57", "Thermal_57x32"),
        ("letter, 30", "Letter_30"),
        (", 57", "Thermal_57x32"),
    ],
)
def test_the_start_of_a_word_or_a_number_is_enough(words: str, sheet: str) -> None:
    assert sheet in found(words)


def test_a_number_is_not_found_within_another_one() -> None:
    assert "Thermal_2.625x1in" not in found("62")
    assert "Herma_4461" not in found("61")
    assert found("") == set(shipped_sheets())
