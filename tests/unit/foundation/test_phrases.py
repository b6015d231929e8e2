"""Phrases are English text that knows how it was made, also after it was kept in a column of text."""

from __future__ import annotations

import copy
import errno
import os
import pickle

import pytest

from fba_client.errors import DiskFull, FbaClientError
from fba_client.phrases import Count, Measure, Phrase, all_of, filled, kept, listed, phrase_from, reason_of


def test_a_phrase_is_its_english_text() -> None:
    phrase = Phrase("{name} has no title", name="fragile.toml")
    assert phrase == "fragile.toml has no title"
    assert (phrase.template, phrase.values) == ("{name} has no title", {"name": "fragile.toml"})


def test_a_phrase_without_values_may_hold_braces() -> None:
    assert Phrase("write {name}") == "write {name}"


@pytest.mark.parametrize(("number", "text"), [(1, "1 line is faulty"), (2, "2 lines are faulty")])
def test_a_counting_phrase_has_its_plural(number: int, text: str) -> None:
    assert Phrase("%n line(s) are faulty", n=number) == text


def test_numbers_of_things_and_measures_are_written_for_people() -> None:
    assert Phrase("{most} at {size} mm", most=Count(50_000), size=Measure(2.50)) == "50,000 at 2.5 mm"
    assert f"{Count(1234):>6d} {Measure(1.5):.2f}" == "  1234 1.50"


def test_a_sentence_within_a_sentence_has_one_full_stop() -> None:
    inner = FbaClientError("It is empty.")
    assert Phrase("Field {number}: {reason}.", number=2, reason=inner.phrase) == "Field 2: It is empty."
    assert Phrase("Not saved: {reason}", reason=inner.phrase) == "Not saved: It is empty."


def test_a_name_that_ends_with_a_full_stop_keeps_it() -> None:
    assert Phrase("There is no {name}.", name="A. Smith Ltd.") == "There is no A. Smith Ltd.."


def test_a_list_is_said_part_by_part() -> None:
    parts = listed(["ZPL", Phrase("{count} more", count=Count(3))], "; ")
    assert parts == "ZPL; 3 more"
    assert filled(parts.template, parts.values, lambda value: f"[{value}]") == "[ZPL]; [3 more]"
    assert not listed([])


def test_a_phrase_is_made_again_of_what_was_kept() -> None:
    phrase = Phrase(
        "After {done} of {total}: {reason}",
        done=Count(1200),
        total="all",
        reason=Phrase("{off} mm off, on port {port}", off=Measure(0.5), port=9100),
    )
    again = phrase_from(kept(phrase))
    assert isinstance(again, Phrase)
    assert (again, again.template, again.values) == (phrase, phrase.template, phrase.values)
    assert again.values["reason"].values == {"off": 0.5, "port": 9100}  # type: ignore[attr-defined]


def test_plain_text_is_kept_as_it_is() -> None:
    assert phrase_from(kept("The backend's own words {0}")) == "The backend's own words {0}"


def test_a_phrase_survives_copies_to_other_threads_and_processes() -> None:
    phrase = Phrase("{name} is empty", name="a.csv")
    for copied in (pickle.loads(pickle.dumps(phrase)), copy.deepcopy(phrase)):  # noqa: S301 - our own
        assert (copied, copied.template, copied.values) == (phrase, phrase.template, phrase.values)


def test_the_systems_reasons_are_known_by_number() -> None:
    why = reason_of(OSError(errno.EACCES, "Keine Berechtigung"))
    assert isinstance(why, Phrase)
    assert why == "Permission denied"


def test_a_reason_that_is_not_known_is_the_systems_own() -> None:
    assert reason_of(OSError(errno.EDOM, os.strerror(errno.EDOM))) == os.strerror(errno.EDOM)
    assert reason_of(TimeoutError()) == "TimeoutError"


def test_the_phrase_that_was_raised_is_the_reason() -> None:
    raised = Phrase("“{text}” is no date", text="soon")
    assert reason_of(ValueError(raised)) is raised
    assert reason_of(ValueError("bad value.")) == "bad value"


def test_an_error_is_a_part_of_another_one() -> None:
    error = DiskFull("The disk is full; {path} was not written.", path="a.pdf")
    assert error.phrase == str(error)
    assert error.phrase.values == {"path": "a.pdf"}


def test_several_parts_are_joined_by_and() -> None:
    assert all_of(["paper", "ribbon", "head"]) == "paper and ribbon and head"
    assert (all_of(["paper"]), all_of([])) == ("paper", "")
