"""Labels speak the marketplace's language; a person may choose another one, and the window's has no say in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fba_client.domain.clock import FixedClock
from fba_client.domain.items import ItemLine
from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.kinds.words import CONDITIONS, condition_words
from fba_client.paths import data_folder
from fba_client.services.desk import Desk, open_desk
from fba_client.services.labels.language import in_its_language, label_language
from fba_client.services.labels.lines import resolve_lines

GERMANY = "A1PA6795UKMFR9"
FRAGILE = shipped_designs()["fragile"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(data_folder(override=tmp_path), FixedClock(datetime(2026, 3, 2, tzinfo=UTC))) as opened:
        yield opened


@pytest.fixture
def german_desk(desk: Desk) -> Desk:
    connection = replace(desk.settings.connection, marketplace_id=GERMANY)
    desk.replace_settings(replace(desk.settings, connection=connection))
    return desk


def condition(desk: Desk) -> str:
    line = ItemLine("MUG", 1, fnsku="X000000001", title="Mug")
    label = resolve_lines(desk, [line])[0].label
    assert label is not None
    return label.condition


def test_labels_are_english_in_the_united_states(desk: Desk) -> None:
    assert label_language(desk) == "en"
    assert condition(desk) == "New"
    assert in_its_language(desk, FRAGILE, {"note": "x"}) == {"note": "x"}


def test_labels_are_german_in_germany(german_desk: Desk) -> None:
    assert condition(german_desk) == "Neu"
    assert in_its_language(german_desk, FRAGILE, {"note": "x"}) == {"note": "x", "language": "de"}


def test_a_language_that_was_chosen_stays(german_desk: Desk) -> None:
    assert in_its_language(german_desk, FRAGILE, {"language": "en"}) == {"language": "en"}


def test_a_design_without_languages_gets_no_value_more(german_desk: Desk) -> None:
    assert in_its_language(german_desk, shipped_designs()["shelf"], {"location": "A-1"}) == {"location": "A-1"}


def test_every_condition_has_german_words_and_unknown_ones_stay() -> None:
    assert all(condition_words(words, "de") != words for words in CONDITIONS)
    assert condition_words("UsedVeryGood", "de") == "Gebraucht - Sehr gut"
    assert condition_words("UsedVeryGood", "fr") == "Used - Very Good"
    assert condition_words("Slightly Chipped", "de") == "Slightly Chipped"
