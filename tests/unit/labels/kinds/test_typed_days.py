"""Days as people type them, and the labels that are nothing without one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fba_client.errors import LabelError
from fba_client.labels.designs.library import shipped_designs
from fba_client.labels.designs.reading import parse_design
from fba_client.labels.designs.writing import design_toml
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.kinds.words import typed_day_words
from fba_client.labels.setting.fonts import FontBook


@pytest.mark.parametrize("typed", ["2027-12-31", "12-31-2027", "12/31/2027", " 31.12.2027 "])
def test_a_day_is_printed_as_the_backend_wants_it(typed: str) -> None:
    assert typed_day_words(typed) == "12-31-2027"


@pytest.mark.parametrize("typed", ["2027-03", "3-2027", "03/2027", "3.2027"])
def test_so_is_a_month(typed: str) -> None:
    assert typed_day_words(typed) == "03-2027"


@pytest.mark.parametrize("typed", ["hello", "31/12/2027", "12-31/2027", "2027-13-01", "2027-02-30", "12-31-27", "12"])
def test_what_is_no_date_is_refused_and_not_guessed_at(typed: str) -> None:
    with pytest.raises(LabelError, match="is not a date"):
        typed_day_words(typed)


def test_a_carton_has_a_date_or_no_label() -> None:
    expiry = shipped_designs()["carton_expiry"]
    assert design_label(expiry, {"expiration": "2027-12-31"}) == design_label(expiry, {"expiration": "12/31/2027"})
    assert dict(design_label(expiry, {"expiration": "2027-12"}).values)["expiration"] == "12-2027"
    for values in ({}, {"expiration": " "}, {"expiration": "soon"}):
        with pytest.raises(LabelError) as refused:
            design_label(expiry, values)
    assert "is not a date" in str(refused.value)


def test_the_dates_of_a_design_are_kept_in_its_file() -> None:
    expiry = shipped_designs()["carton_expiry"]
    assert parse_design(design_toml(replace(expiry, folder=None)), "mine").dates == ("expiration",)
    with pytest.raises(LabelError, match="list of names"):
        parse_design(design_toml(expiry).replace('dates = [\n    "expiration",\n]', 'dates = "x"'), "mine")


def test_values_for_which_no_label_is_needed_are_told_apart_from_missing_ones(book: FontBook) -> None:
    warning = shipped_designs()["suffocation"]
    with pytest.raises(LabelError, match="With these values there is no label") as needless:
        design_label(warning, {"opening_in": "3"}).place(600, 400, 203, book)
    assert "less than 5 in" in needless.value.advice
    with pytest.raises(LabelError, match="would be empty"):
        design_label(warning, {}).place(600, 400, 203, book)
