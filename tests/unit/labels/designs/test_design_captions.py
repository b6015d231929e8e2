"""Designs, their values and choices have words for people; a person's own are never taken for ours."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from fba_client.errors import LabelError
from fba_client.labels.designs.captions import about_words, choice_words, title_words, type_words, value_words
from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.designs.model import FIELD_TYPES, Design
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.setting.fonts import FontBook
from fba_client.phrases import Phrase

DESIGNS = tuple(shipped_designs().values())


@pytest.mark.parametrize("design", DESIGNS, ids=lambda design: design.id)
def test_every_value_and_choice_of_a_shipped_design_has_words(design: Design) -> None:
    named = [*design.names(), *dict(design.sample)]
    assert [name for name in named if not isinstance(value_words(name), Phrase)] == []
    words = [word for _, choices in design.choices for word in choices]
    assert [word for word in words if not isinstance(choice_words(word), Phrase)] == []


def test_titles_of_shipped_designs_are_phrases() -> None:
    assert all(isinstance(title_words(design), Phrase) for design in DESIGNS)
    assert {str(title_words(design)) for design in DESIGNS} == {design.title for design in DESIGNS}
    assert isinstance(about_words(shipped_designs()["heavy"]), Phrase)


def test_a_title_of_the_persons_own_is_no_phrase_even_if_it_is_the_same(tmp_path: Path) -> None:
    own = replace(shipped_designs()["fragile"], folder=tmp_path)
    assert not isinstance(title_words(own), Phrase)
    assert not isinstance(about_words(own), Phrase)


def test_a_name_of_the_persons_own_is_written_as_a_person_writes_it() -> None:
    assert [value_words(name) for name in ("pick_list", "weight_lb", "")] == ["Pick list", "Weight in pounds", ""]
    assert choice_words("blue") == "blue"


@pytest.mark.parametrize("kind", FIELD_TYPES)
def test_every_type_of_field_has_words(kind: str) -> None:
    assert isinstance(type_words(kind), Phrase)


def test_a_fault_names_the_value_in_words() -> None:
    label = design_label(shipped_designs()["heavy"], {"weight_lb": "much"})
    with pytest.raises(LabelError, match="“much” is no number for “Weight in pounds”") as told:
        label.place(800, 600, 203, FontBook(()))
    assert isinstance(told.value.values["name"], Phrase)
    assert told.value.field == "weight_lb"


@pytest.mark.parametrize(
    "design_id", ["fragile", "sold_as_set", "this_side_up", "team_lift", "mech_lift", "suffocation"]
)
def test_special_labels_say_it_in_german_too(design_id: str) -> None:
    design = shipped_designs()[design_id]
    texts = {"".join(field.value): field.when for field in design.fields if field.value}
    german = [text for text, when in texts.items() if "language = de" in when]
    english = [text for text, when in texts.items() if "language != de" in when]
    assert len(german) == len(english) > 0
    assert dict(design.choices)["language"] == ("en", "de")
