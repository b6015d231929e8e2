"""The system's printers: found where there are any, and never in the way where there are none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from fba_client.printers.discovery import Found, system_printers

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the command is a shell script here")
LPSTAT = """
[ "$LC_ALL" = C ] || exit 9
case "$1" in
-e) printf 'Office_Laser\\nZebra_GK420\\n' ;;
-v) printf 'device for Zebra_GK420: socket://10.0.0.9:9100\\ndevice for Office_Laser: ipp://10.0.0.2/ipp/print\\n' ;;
-d) echo 'system default destination: Zebra_GK420' ;;
esac
"""


def lpstat(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "lpstat"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")


def test_printers_come_with_their_device_the_default_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lpstat(tmp_path, LPSTAT, monkeypatch)
    assert system_printers() == (
        Found("Zebra_GK420", "cups", "socket://10.0.0.9:9100", is_default=True),
        Found("Office_Laser", "cups", "ipp://10.0.0.2/ipp/print"),
    )


def test_a_printer_that_only_one_answer_names_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = "case $1 in -e) echo Driverless;; -v) echo 'device for Raw: usb://Zebra';; *) exit 1;; esac"
    lpstat(tmp_path, script, monkeypatch)
    assert system_printers() == (Found("Driverless", "cups"), Found("Raw", "cups", "usb://Zebra"))


@pytest.mark.parametrize(
    "script",
    [
        "exit 1",
        "printf '\\377\\376'; exit 1",
        "echo 'lpstat: No destinations added.' >&2; exit 1",
        "exec tail -f /dev/null",
    ],
)
def test_a_printing_system_that_fails_or_hangs_has_no_printers(
    script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lpstat(tmp_path, script, monkeypatch)
    assert system_printers(timeout_s=0.2) == ()


def test_a_computer_without_a_printing_system_has_no_printers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert system_printers() == ()
