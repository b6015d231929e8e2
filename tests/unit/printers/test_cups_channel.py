"""Labels through a queue of CUPS: a job goes in whole or not at all, and what lp says is told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fba_client.errors import PrinterProblem
from fba_client.printers.cups import page_options
from fba_client.printers.opening import open_channel
from fba_client.printers.printer import CUPS, ZPL, Printer

posix = pytest.mark.skipif(os.name != "posix", reason="the command is a shell script here")
QUEUE = Printer("1", "Desk", language=ZPL, way=CUPS, address="zebra")


def command(folder: Path, name: str, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a command of that name in front of all others."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")


@posix
def test_a_queue_gets_the_whole_job_as_raw_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command(tmp_path, "lp", f'echo "$@" > {tmp_path}/said; cat > {tmp_path}/got', monkeypatch)
    with open_channel(QUEUE, title="FBA15 items") as channel:
        assert channel.keeps_back
        channel.send(b"^XA")
        channel.send(b"\xff\x00^XZ")
        assert not (tmp_path / "got").exists()
        channel.finish()
    assert (tmp_path / "got").read_bytes() == b"^XA\xff\x00^XZ"
    assert (tmp_path / "said").read_text(encoding="utf-8") == "-d zebra -o raw -t FBA15 items\n"


@posix
def test_a_queue_gets_nothing_of_a_job_that_is_not_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command(tmp_path, "lp", f"cat > {tmp_path}/got", monkeypatch)
    with open_channel(QUEUE) as channel:
        channel.send(b"^XA")
    assert not (tmp_path / "got").exists()


@posix
@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("echo 'lp: The printer or class does not exist.' >&2; exit 1", "zebra: The printer or class does not exist."),
        ("exit 3", "lp ended with 3"),
        ("exec tail -f /dev/null", "did not answer"),
    ],
)
def test_what_lp_says_is_told(script: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command(tmp_path, "lp", script, monkeypatch)
    with open_channel(QUEUE, timeout_s=0.5) as channel:
        channel.send(b"^XA")
        with pytest.raises(PrinterProblem) as told:
            channel.finish()
    assert words in str(told.value)
    assert "Nothing was printed" in told.value.advice


def test_a_computer_without_lp_is_told_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with open_channel(QUEUE) as channel, pytest.raises(PrinterProblem, match="no command “lp”") as told:
        channel.finish()
    assert "cups-client" in told.value.advice


OPTIONS = [
    "print-scaling=none",
    "fit-to-page=false",
    "pdfAutoRotate=false",
    "orientation-requested=3",
    "number-up=1",
    "sides=one-sided",
]


@posix
@pytest.mark.parametrize(
    ("size", "media"),
    [
        ((80 / 25.4, 60 / 25.4), "Custom.80.00x60.00mm"),
        ((8.5, 11), "Letter"),
        ((210 / 25.4, 297 / 25.4), "A4"),
        ((1.125, 3.5), "w79h252"),
        ((4, 6), "w288h432.2"),
    ],
)
def test_pages_keep_their_size_in_the_drivers_own_words(
    size: tuple[float, float], media: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = "PageSize/Media Size: Letter *w79h252 w162h90 w288h432.2 Custom.WIDTHxHEIGHT\\nResolution/R: 300dpi"
    command(tmp_path, "lpoptions", f'[ "$*" = "-p dymo -l" ] && printf "{offered}\\n"', monkeypatch)
    assert page_options("dymo", *size) == (f"media={media}", *OPTIONS)


def test_a_driver_that_does_not_tell_its_sizes_gets_the_size_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert page_options("dymo", 1.5, 3.5)[0] == "media=Custom.38.10x88.90mm"
