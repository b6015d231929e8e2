"""What a ZPL printer says of itself, in words for a person."""

from __future__ import annotations

import pytest

from fba_client.printers.host_status import HostStatus, answer, find_answer

READY = b"\x02030,0,0,1245,000,0,0,0,000,0,0,0\x03\r\n\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"


def test_an_answer_of_the_manual_is_a_printer_that_is_ready() -> None:
    assert find_answer(READY) == (HostStatus(), b"")


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (HostStatus(), ""),
        (HostStatus(paper_out=True), "it is out of paper"),
        (HostStatus(head_open=True), "its print head is open"),
        (HostStatus(ribbon_out=True), "it is out of ribbon"),
        (HostStatus(paused=True), "it is paused"),
        (HostStatus(too_cold=True), "its print head is too cold"),
        (HostStatus(paper_out=True, too_hot=True, paused=True), "it is out of paper and its print head is too hot"),
    ],
)
def test_each_trouble_has_its_words(status: HostStatus, words: str) -> None:
    found = find_answer(answer(status))
    assert found is not None
    assert found[0].trouble == status.trouble == words


def test_an_answer_is_found_when_it_is_whole() -> None:
    assert [find_answer(READY[:count]) for count in range(len(READY) - 2)] == [None] * (len(READY) - 2)


def test_what_comes_before_and_after_an_answer_is_kept_apart() -> None:
    assert find_answer(b"\r\nhello" + READY + READY[:9]) == (HostStatus(), READY[:9])


def test_an_answer_of_another_make_is_one_that_tells_nothing() -> None:
    assert find_answer(b"\x021,1,1\x03\r\n\x021,1\x03\r\n\x020\x03") == (HostStatus(), b"")
