"""Titles of media are phrases, so that the window can say them in its language; a person's own stay as they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fba_client.labels.media.library import shipped_sheets
from fba_client.labels.media.sheets import Sheet
from fba_client.labels.media.thermal import thermal_sheet
from fba_client.labels.media.titles import title_words
from fba_client.phrases import Measure, Phrase


@pytest.mark.parametrize("sheet", shipped_sheets().values(), ids=lambda sheet: sheet.id)
def test_every_shipped_title_is_a_phrase_that_says_the_same(sheet: Sheet) -> None:
    words = title_words(sheet)
    assert isinstance(words, Phrase)
    assert words == sheet.title


def test_a_thermal_label_of_any_size_has_its_title_in_words() -> None:
    words = title_words(thermal_sheet(57, 32))
    assert isinstance(words, Phrase)
    assert (words, words.template) == ("Thermal 57 × 32 mm", "Thermal {size}")


def test_measures_can_be_written_with_a_comma() -> None:
    words = title_words(shipped_sheets()["A4_21"])
    assert isinstance(words, Phrase)
    size = words.values["size"]
    assert isinstance(size, Phrase)
    assert size.values == {"across": Measure(63.5), "down": Measure(38.1)}


@pytest.mark.parametrize("title", ["Jars, small", "Avery", "Thermal", "A4 (plain)", "2 across"])
def test_a_title_of_the_persons_own_stays_as_it_is(title: str) -> None:
    words = title_words(replace(thermal_sheet(57, 32), title=title))
    assert not isinstance(words, Phrase)
    assert words == title
