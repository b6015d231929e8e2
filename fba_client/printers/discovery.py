"""The printers that this computer knows already, for choosing one in a printer's set-up. No network is searched."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass

from fba_client.printers.printer import CUPS, WINDOWS

_TIMEOUT_S = 3.0


@dataclass(frozen=True, slots=True)
class Found:
    """A printer of the system: its ``name`` there is the address for the ``way``. ``device`` is how the system reaches
    it (a URI or a port's name), '' when it does not say."""

    name: str
    way: str
    device: str = ""
    is_default: bool = False


def system_printers(*, timeout_s: float = _TIMEOUT_S) -> tuple[Found, ...]:
    """The system's printers by name, its default first; none where there is no printing system. Never raises.

    Takes as long as the printing system does, ``timeout_s`` at most for each of its answers: not for the GUI thread.
    """
    found = _windows_printers() if sys.platform == "win32" else _cups_printers(timeout_s)
    return tuple(sorted(found, key=lambda printer: (not printer.is_default, printer.name.casefold())))


def _cups_printers(timeout_s: float) -> list[Found]:
    names = _lpstat("-e", timeout_s).split("\n")
    devices = dict(_devices(_lpstat("-v", timeout_s)))
    default = _lpstat("-d", timeout_s).rpartition(": ")[2].strip()
    every = dict.fromkeys([*(name.strip() for name in names if name.strip()), *devices])
    return [Found(name, CUPS, devices.get(name, ""), is_default=name == default) for name in every]


def _devices(answer: str) -> list[tuple[str, str]]:
    """The pairs of name and device in lines such as «device for Zebra: socket://10.0.0.9:9100»."""
    lines = [line.removeprefix("device for ").partition(": ") for line in answer.split("\n")]
    return [(name, device.strip()) for name, parted, device in lines if parted]


def _lpstat(option: str, timeout_s: float) -> str:
    """What lpstat says in English; '' where it is missing, fails, or does not answer in time."""
    try:
        done = subprocess.run(
            ["lpstat", option],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=timeout_s,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _LOCAL, _CONNECTED = 2, 4  # PRINTER_ENUM_LOCAL, PRINTER_ENUM_CONNECTIONS
    _LEVEL = 5

    class _Info(ctypes.Structure):
        """PRINTER_INFO_5W: the one level that asks no print server."""

        _fields_ = (
            ("name", wintypes.LPWSTR),
            ("port", wintypes.LPWSTR),
            ("attributes", wintypes.DWORD),
            ("not_selected_ms", wintypes.DWORD),
            ("retry_ms", wintypes.DWORD),
        )

    def _windows_printers() -> list[Found]:
        try:
            library = ctypes.WinDLL("winspool.drv")
            default = _default_name(library)
            return [
                Found(info.name, WINDOWS, info.port or "", is_default=info.name == default)
                for info in _enumerated(library)
            ]
        except (OSError, AttributeError, ValueError):
            return []

    def _enumerated(library: ctypes.WinDLL) -> list[_Info]:
        needed, count = wintypes.DWORD(), wintypes.DWORD()
        kinds = _LOCAL | _CONNECTED
        library.EnumPrintersW(kinds, None, _LEVEL, None, 0, ctypes.byref(needed), ctypes.byref(count))
        buffer = ctypes.create_string_buffer(max(1, needed.value))
        worked = library.EnumPrintersW(kinds, None, _LEVEL, buffer, needed, ctypes.byref(needed), ctypes.byref(count))
        if not worked:
            return []
        entries = ctypes.cast(buffer, ctypes.POINTER(_Info))
        # The texts lie in the buffer, which would be gone with this function.
        return [_Info(entries[i].name, entries[i].port, 0, 0, 0) for i in range(count.value)]

    def _default_name(library: ctypes.WinDLL) -> str:
        size = wintypes.DWORD(0)
        library.GetDefaultPrinterW(None, ctypes.byref(size))
        name = ctypes.create_unicode_buffer(max(1, size.value))
        return name.value if library.GetDefaultPrinterW(name, ctypes.byref(size)) else ""

else:

    def _windows_printers() -> list[Found]:
        return []
