"""What every area of the marketplace stands on: state, clock, request checks, usage plans, page tokens."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sandbox_api import START, Api

from fba_client.domain.clock import FixedClock
from fba_client.sandbox.checks import (
    Check,
    Choice,
    Day,
    Fields,
    Flag,
    Many,
    Moment,
    Number,
    OneOfShapes,
    Text,
    TextMap,
    Whole,
    query_values,
)
from fba_client.sandbox.clock import WorldClock, iso, parse_iso
from fba_client.sandbox.page_tokens import make_page_token, read_page_token
from fba_client.sandbox.refusal import InvalidInput
from fba_client.sandbox.state import State
from fba_client.sandbox.throttle import Throttle, UsagePlan


@pytest.fixture
def state(tmp_path: Path) -> Any:
    opened = State(tmp_path / "new" / "state.db", ["CREATE TABLE IF NOT EXISTS note (text TEXT)"])
    yield opened
    opened.close()


def notes(state: State) -> list[str]:
    with state.read() as db:
        return [row["text"] for row in db.execute("SELECT text FROM note ORDER BY rowid")]


def write_and_fail(state: State, *, nested: bool = False) -> None:
    with state.write() as db:
        db.execute("INSERT INTO note VALUES ('half')")
        if nested:
            with state.write() as inner:
                inner.execute("INSERT INTO note VALUES ('other half')")
        raise RuntimeError("stop")


def test_a_failed_write_leaves_nothing_behind(state: State) -> None:
    with pytest.raises(RuntimeError, match="stop"):
        write_and_fail(state)
    assert notes(state) == []


def test_a_write_within_a_write_is_part_of_it(state: State) -> None:
    with state.write() as outer:
        outer.execute("INSERT INTO note VALUES ('outer')")
        with state.write() as inner:
            inner.execute("INSERT INTO note VALUES ('inner')")
    assert notes(state) == ["outer", "inner"]
    with pytest.raises(RuntimeError, match="stop"):
        write_and_fail(state, nested=True)
    assert notes(state) == ["outer", "inner"]


def test_writers_of_many_threads_take_turns(state: State) -> None:
    def write(name: str) -> None:
        for _ in range(20):
            with state.write() as db:
                db.execute("INSERT INTO note VALUES (?)", (name,))

    threads = [threading.Thread(target=write, args=(str(i),)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(notes(state)) == 80


def test_time_runs_faster_than_ours(state: State) -> None:
    real = FixedClock(START)
    clock = WorldClock(state, 60.0, real)
    real.advance(10)
    assert clock.now() == START + timedelta(seconds=600)


def test_time_goes_on_after_a_restart_where_it_was_left(state: State) -> None:
    real = FixedClock(START)
    first = WorldClock(state, 60.0, real)
    first.advance(3600)
    real.advance(5)
    first.save()
    later = FixedClock(START + timedelta(days=3))
    second = WorldClock(state, 60.0, later)
    assert second.now() == START + timedelta(seconds=3600 + 300)


def test_time_never_goes_back(state: State) -> None:
    with pytest.raises(ValueError, match="forward"):
        WorldClock(state, 1.0, FixedClock(START)).advance(-1)


def test_times_are_written_with_seconds_and_read_with_or_without_them() -> None:
    assert iso(START) == "2026-03-18T15:20:00Z"
    assert parse_iso("2026-03-18T15:20Z") == START
    assert parse_iso("2026-03-18T08:20:00-07:00") == START


@pytest.mark.parametrize(
    ("check", "good", "bad"),
    [
        (Text(1, 3, "[a-z]*"), ["a", "abc"], ["", "abcd", "A", 1, None]),
        (Choice(["A", "B"]), ["A"], ["C", 1, ["A"]]),
        (Whole(1, 5), [1, 5], [0, 6, 1.0, True, "1"]),
        (Number(above=0, high=10), [0.1, 10], [0, 10.1, "1", False]),
        (Flag(), [True, False], [1, "true"]),
        (Moment(), ["2026-01-01T00:00Z", "2026-01-01T00:00:00+01:00"], ["2026-01-01", "now", 5]),
        (Day(), ["2026-02-28"], ["2026-02-30", "20260228", "2026-01-01T00:00Z", 1]),
        (Many(Whole(0, 9), 1, 2), [[1], [1, 2]], [[], [1, 2, 3], [10], 1, "1"]),
        (TextMap(), [{}, {"a": "b"}], [{"a": 1}, []]),
        (
            Fields({"a!": Whole(0, 9), "b": Text()}),
            [{"a": 1}, {"a": 1, "b": ""}],
            [{}, {"a": 1, "c": 1}, [], {"a": ""}],
        ),
        (OneOfShapes(Fields({"a!": Flag()}), Fields({"b!": Flag()})), [{"a": True}, {"b": True}], [{}, {"c": 1}]),
    ],
)
def test_a_check_takes_the_good_and_names_the_bad(check: Check, good: list[Any], bad: list[Any]) -> None:
    assert [check.faults(value, "here") for value in good] == [[]] * len(good)
    assert all(check.faults(value, "here") for value in bad)


def test_every_fault_of_a_body_is_named_with_its_place() -> None:
    check = Fields({"items!": Many(Fields({"quantity!": Whole(1, 9)})), "name!": Text()})
    faults = check.faults({"items": [{"quantity": 1}, {"quantity": 0}], "extra": 1}, "")
    assert faults == ["name is missing.", "items[1].quantity must be 1 to 9, not 0.", "extra is not a known field."]


def test_query_values_get_their_types_and_unknown_ones_stay() -> None:
    fields = Fields({"n": Whole(0, 9), "f": Flag(), "many": Many(Text()), "skus": Many(Text(), commas=False)})
    given = {"n": ["3"], "f": ["true"], "many": ["a,b", "c"], "skus": ["a,b", "c"], "x": ["1"]}
    values = query_values(given, fields)
    assert values == {"n": 3, "f": True, "many": ["a", "b", "c"], "skus": ["a,b", "c"], "x": "1"}
    assert fields.faults(values, "") == ["x is not a known field."]


def test_a_usage_plan_lets_a_burst_through_and_then_its_rate() -> None:
    real = FixedClock(START)
    throttle, plan = Throttle(real.monotonic), UsagePlan(2, 3)
    assert [throttle.take("op", plan) for _ in range(3)] == [0, 0, 0]
    assert throttle.take("op", plan) == pytest.approx(0.5)
    assert throttle.take("other", plan) == 0
    real.advance(0.5)
    assert throttle.take("op", plan) == 0
    assert throttle.take("op", plan) > 0


def test_a_smaller_share_makes_the_plan_stricter() -> None:
    throttle = Throttle(FixedClock(START).monotonic)
    throttle.share = 0.1
    assert throttle.take("op", UsagePlan(2, 6)) == 0
    assert throttle.take("op", UsagePlan(2, 6)) == pytest.approx(5.0)


def test_a_page_token_is_good_for_its_query_and_its_time_only(open_api: Callable[..., Api]) -> None:
    api = open_api(scenario="empty")
    token = make_page_token(api.market, "q", 50, lifetime_s=30)
    assert read_page_token(api.market, "q", token) == 50
    assert read_page_token(api.market, "q", "") == 0
    changed = ("B" if token.startswith("A") else "A") + token[1:]
    for query, damaged in (("other", token), ("q", token[:-4]), ("q", "§"), ("q", changed)):
        with pytest.raises(InvalidInput):
            read_page_token(api.market, query, damaged)
    api.real.advance(31)
    with pytest.raises(InvalidInput, match="expired"):
        read_page_token(api.market, "q", token)
