"""A polite request of the system to end closes the window in order."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from pytestqt.qtbot import QtBot

from fba_client.ui.os_signals import OsSignals


@pytest.mark.skipif(sys.platform == "win32", reason="os.kill ends the process at once there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_reaches_the_waiting_window(qtbot: QtBot, number: signal.Signals) -> None:
    asked: list[bool] = []
    before = signal.getsignal(number)
    signals = OsSignals(lambda: asked.append(True))
    try:
        os.kill(os.getpid(), number)
        qtbot.waitUntil(lambda: asked == [True])
    finally:
        signals.stop()
    assert signal.getsignal(number) is before
