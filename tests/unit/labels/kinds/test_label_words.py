"""Words of the backend as they are printed."""

from __future__ import annotations

import pytest

from fba_client.errors import LabelError
from fba_client.labels.kinds.words import condition_words, expiration_words


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("NewItem", "New"),
        ("New", "New"),
        ("", "New"),
        ("UsedLikeNew", "Used - Like New"),
        ("Used - Very Good", "Used - Very Good"),
        ("used_acceptable", "Used - Acceptable"),
        ("Vintage", "Vintage"),
    ],
)
def test_conditions_are_printed_in_the_words_a_buyer_reads(word: str, shown: str) -> None:
    assert condition_words(word) == shown


@pytest.mark.parametrize(
    ("day", "shown"), [("2027-03-31", "03-31-2027"), ("2027-12-01", "12-01-2027"), ("2027-03", "03-2027")]
)
def test_days_and_months_are_printed_as_the_backend_wants_them(day: str, shown: str) -> None:
    assert expiration_words(day) == shown


@pytest.mark.parametrize("day", ["31.3.2027", "2027-02-30", "2027-13", "2027-3-1", "2027/03", "March"])
def test_what_is_no_day_is_refused(day: str) -> None:
    with pytest.raises(LabelError, match="is not a date"):
        expiration_words(day)
